"""Records that an update brought are read only for everybody else, whatever program they use."""

from __future__ import annotations

import datetime as dt
import sqlite3

import pytest
from osgeo import gdal, ogr
from workspace_samples import bow_tie, fresh, lines, plain, square

from imsma_tools.core.intake.repairs import accept_repair, proposal_record, propose
from imsma_tools.core.workspace import Mirrored, Refused, open_workspace, restore_protection, verify

COPY = "is a copy of the source"
NOW = dt.datetime(2026, 11, 1, tzinfo=dt.timezone.utc)


@pytest.fixture()
def path(tmp_path):
    """A hazard of IMSMA, one of ours, and an organisation of a source that is not mirrored."""
    file = tmp_path / "data.gpkg"
    with fresh(file) as ws, ws.writing("IMSMA", via="update") as writer:
        writer.insert("mirror", {"guid": "m", "source": "imsma", "table_name": "hazard", "state": "COMPLETE"})
        writer.insert("hazard", {"guid": "theirs", "source": "imsma", "source_key": "1", "local_id": "T",
                                 "geom": square()})
        writer.insert("hazard", {"guid": "ours", "local_id": "O", "geom": square(45)})
        writer.insert("organisation", {"guid": "org", "source": "imsma", "name_en": "DMA"})
    return file


FORBIDDEN = [
    "UPDATE hazard SET name = 'typed' WHERE guid = 'theirs'",
    "UPDATE hazard SET source = 'ours' WHERE guid = 'theirs'",
    "UPDATE hazard SET source = 'imsma' WHERE guid = 'ours'",
    "UPDATE hazard SET geom = NULL WHERE guid = 'theirs'",
    "INSERT INTO hazard (local_id, source) VALUES ('false', 'imsma')",
    "INSERT OR REPLACE INTO hazard (guid, local_id) VALUES ('theirs', 'T')",
    "DELETE FROM hazard WHERE guid = 'theirs'",
    "DELETE FROM mirror", "UPDATE mirror SET source = 'x'",
    "INSERT OR REPLACE INTO mirror (guid, source, table_name) VALUES ('m', 'imsma', 'elsewhere')",
]


@pytest.mark.parametrize("recursive", [False, True])
@pytest.mark.parametrize("text", FORBIDDEN)
def test_plain_sql_is_refused(path, recursive, text):
    connection = plain(path, recursive)
    before = connection.execute("SELECT * FROM hazard").fetchall()
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(text)
    assert connection.execute("SELECT * FROM hazard").fetchall() == before
    assert connection.execute("SELECT table_name, source FROM mirror").fetchall() == [("hazard", "imsma")]
    connection.close()
    with open_workspace(path) as ws:
        assert verify(ws) == []


@pytest.mark.parametrize("recursive", [False, True])
def test_our_own_records_beside_them_are_free(path, recursive):
    connection = plain(path, recursive)
    connection.execute("UPDATE hazard SET name = 'typed' WHERE guid = 'ours'")
    connection.execute("INSERT INTO hazard (local_id) VALUES ('new')")
    connection.execute("UPDATE organisation SET name_en = 'typed'")
    connection.close()
    with open_workspace(path) as ws:
        assert verify(ws) == [] and ws.count("hazard") == 3
        assert [line["operation"] for line in lines(ws)] == ["insert", "insert", "update", "insert"]


def refusal(work, *arguments) -> str:
    """Returns what GDAL says when it cannot do something, whether or not somebody made it raise exceptions."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        done = work(*arguments)
    except RuntimeError as error:
        return str(error)
    finally:
        gdal.PopErrorHandler()
    assert done != 0
    return gdal.GetLastErrorMsg()


def test_gdal_is_refused_with_the_sentence(path):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayer("hazard")
    layer.SetAttributeFilter("guid = 'theirs'")
    feature = layer.GetNextFeature()
    feature.SetField("name", "typed")
    assert "This record is a copy of the source and read only here. Propose" in refusal(layer.SetFeature, feature)
    words = refusal(layer.DeleteFeature, feature.GetFID())
    assert "Records are deleted only" in words or "copy of the source" in words
    added = ogr.Feature(layer.GetLayerDefn())
    added.SetField("source", "imsma")
    assert "copy of the source" in refusal(layer.CreateFeature, added)
    added.SetField("source", "ours")
    added.SetFID(-1)
    assert layer.CreateFeature(added) == 0


@pytest.mark.parametrize("via", ["", "form", "import", "approval", "reconcile", "undo"])
def test_our_own_writer_says_it_in_words(path, via):
    with open_workspace(path) as ws:
        with pytest.raises(Mirrored, match=COPY) as caught, ws.writing("Ali", via=via) as writer:
            writer.update("hazard", "theirs", {"name": "typed"})
        assert "Propose a correction" in caught.value.remedy and isinstance(caught.value, Refused)
        for act in (lambda writer: writer.insert("hazard", {"source": "imsma"}),
                    lambda writer: writer.delete("hazard", "theirs"),
                    lambda writer: writer.update("hazard", "ours", {"source": "imsma"})):
            with pytest.raises(Mirrored), ws.writing("Ali", via=via) as writer:
                act(writer)
        with ws.writing("Ali", via=via) as writer:
            writer.insert("hazard", {"local_id": "N"})
            writer.update("hazard", "ours", {"name": "typed"})
            writer.delete("hazard", "ours")
        assert verify(ws) == []


def test_an_accepted_repair_goes_on_a_copy_and_the_outline_as_received_stays(path):
    with open_workspace(path) as ws:
        with ws.writing("IMSMA", via="update") as writer:
            guid = writer.insert("hazard", {"source": "imsma", "geom": bow_tie(), "outline_as_received": "as sent"})
            stored = next(ws.rows("hazard", {"guid": guid}))
            proposal = propose(bytes(stored["geom"]), None)
            one = writer.insert("repair_proposal", proposal_record(proposal, "hazard", guid, NOW))
        accept_repair(ws, one, "Chief")
        record = ws.row("hazard", guid)
        assert (record["outline_state"], record["outline_as_received"]) == ("repaired", "as sent")
        assert verify(ws) == []


def test_a_lost_protection_of_the_mirrors_is_noticed_and_put_back(path):
    connection = plain(path, True)
    connection.execute("DROP TRIGGER imsma_mirror_delete")
    connection.close()
    restore_protection(path, "Chief", path.with_name("saved.gpkg"))
    connection = plain(path, True)
    with pytest.raises(sqlite3.IntegrityError, match="Which tables are copies"):
        connection.execute("DELETE FROM mirror")
