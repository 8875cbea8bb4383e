"""Whoever changes a record by SQL leaves exactly one line, under GDAL's switches and under plain SQLite's."""

from __future__ import annotations

import re
import sqlite3

import pytest
from workspace_samples import bow_tie, fresh, lines, plain, square

from imsma_tools.core.workspace import open_workspace, verify
from imsma_tools.core.workspace.blob import to_blob


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace


@pytest.fixture(params=[True, False], ids=["like GDAL", "plain SQLite"])
def other(ws, request):
    """Another program's connection to the same file."""
    connection = plain(ws.path, recursive=request.param)
    yield connection
    connection.close()


@pytest.fixture()
def guid(ws):
    with ws.writing("Ali", via="import", reason="first") as writer:
        return writer.insert("hazard", {"local_id": "H1", "hazard_class": "SHA", "name": "old", "geom": square(),
                                        "outline_as_received": "as sent"})


def test_our_insert_is_one_line_with_name_and_reason(ws, guid):
    (line,) = lines(ws)
    assert (line["actor"], line["via"], line["reason"], line["operation"]) == ("Ali", "import", "first", "insert")
    assert line["record_guid"] == guid and line["version"] == 1 and line["before"] is None
    assert line["after"]["local_id"] == "H1" and line["after"]["geom"].startswith("4750")
    assert "actor" not in line["after"] and "comment" not in line["after"]


def test_our_update_and_delete_are_one_line_each(ws, guid):
    with ws.writing("Bo", reason="typing error") as writer:
        assert writer.update("hazard", guid, {"name": "new"}, base_version=1) == 2
    with ws.writing("Cy", reason="double") as writer:
        writer.delete("hazard", guid, base_version=2)
    _, update, delete = lines(ws)
    assert update["before"] == {"name": "old"} and update["after"] == {"name": "new"} and update["actor"] == "Bo"
    assert delete["operation"] == "delete" and delete["actor"] == "Cy" and delete["reason"] == "double"
    assert delete["before"]["name"] == "new" and delete["before"]["geom"] and delete["after"] is None
    assert verify(ws) == []


def test_a_plain_insert_gets_key_and_stamps_and_one_line(ws, other):
    other.execute("INSERT INTO hazard (guid, local_id, version, source) VALUES (NULL, 'H9', NULL, NULL)")
    (record,) = ws.rows("hazard")
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", record["guid"])
    assert record["version"] == 1 and record["source"] == "ours" and record["created_at"].tzinfo is not None
    (line,) = lines(ws)
    assert (line["actor"], line["operation"], line["record_guid"]) == ("unknown", "insert", record["guid"])


def test_a_plain_update_is_one_line_by_unknown(ws, guid, other):
    other.execute("UPDATE hazard SET name = 'new', version = 77, created_at = NULL WHERE guid = ?", (guid,))
    record = ws.row("hazard", guid)
    assert record["version"] == 2 and record["created_at"] is not None and record["updated_at"] is not None
    (_, line) = lines(ws)
    assert (line["actor"], line["operation"], line["version"]) == ("unknown", "update", 2)
    assert line["before"] == {"name": "old"} and line["after"] == {"name": "new"}


def test_the_actor_given_is_consumed_and_does_not_stick(ws, guid, other):
    other.execute("UPDATE hazard SET name = 'a', actor = 'Dina', base_version = 1 WHERE guid = ?", (guid,))
    other.execute("UPDATE hazard SET name = 'b' WHERE guid = ?", (guid,))
    record = ws.row("hazard", guid)
    assert record["actor"] is None and record["base_version"] is None and record["version"] == 3
    assert [line["actor"] for line in lines(ws)] == ["Ali", "Dina", "unknown"]


def test_an_update_that_changes_nothing_is_not_booked(ws, guid, other):
    other.execute("UPDATE hazard SET name = 'old' WHERE guid = ?", (guid,))
    assert len(lines(ws)) == 1 and ws.row("hazard", guid)["version"] == 1


def test_many_rows_in_one_statement_are_a_line_each(ws, other):
    with ws.writing("Ali") as writer:
        writer.insert_many("hazard", ({"local_id": f"H{number}"} for number in range(25)))
    other.execute("UPDATE hazard SET comment = 'x'")
    assert len(lines(ws)) == 50 and {record["version"] for record in ws.rows("hazard")} == {2}


def test_a_plain_delete_is_refused_with_a_sentence(ws, guid, other):
    with pytest.raises(sqlite3.IntegrityError, match="deleted only with the tools of the Mine Action menu"):
        other.execute("DELETE FROM hazard")
    assert ws.count("hazard") == 1 and len(lines(ws)) == 1


def test_a_changed_outline_loses_its_area_until_the_suite_measures_it(ws, guid, other):
    blob, _ = to_blob(square(size=0.006), "MULTIPOLYGON")
    other.execute("UPDATE hazard SET geom = ? WHERE guid = ?", (blob, guid))
    record = ws.row("hazard", guid)
    assert record["area_computed_m2"] is None and record["outline_state"] == "uncertain" and record["version"] == 2
    ws.close()
    with open_workspace(ws.path) as again:
        record = again.row("hazard", guid)
        assert record["area_computed_m2"] == pytest.approx(373_650, rel=2e-3) and record["outline_state"] == "valid"
        assert [line["actor"] for line in lines(again)] == ["Ali", "unknown", "IMSMA Tools"]
        assert verify(again) == []


def test_a_crossing_outline_stays_uncertain(ws, guid, other):
    blob, _ = to_blob(bow_tie(), "MULTIPOLYGON")
    other.execute("UPDATE hazard SET geom = ? WHERE guid = ?", (blob, guid))
    ws.close()
    with open_workspace(ws.path) as again:
        assert again.row("hazard", guid)["outline_state"] == "uncertain"
        assert again.row("hazard", guid)["area_computed_m2"] is not None
        assert len(lines(again)) == 3
    with open_workspace(ws.path) as again:
        assert len(lines(again)) == 3, "measured once, not at every opening"


@pytest.mark.parametrize(("change", "sentence"), [
    ("guid = 'other'", "key of a record"), ("fid = 99", "key of a record"),
    ("outline_as_received = 'nicer'", "as received is kept"), ("outline_as_received = NULL", "as received is kept"),
    ("area_computed_m2 = 5", "cannot be typed in"), ("outline_state = 'repaired'", "cannot be typed in")])
def test_what_a_plain_update_may_not_change(ws, guid, other, change, sentence):
    with pytest.raises(sqlite3.IntegrityError, match=sentence):
        other.execute(f"UPDATE hazard SET {change}")
    assert ws.row("hazard", guid)["version"] == 1 and len(lines(ws)) == 1


def test_our_forms_cannot_change_the_outline_as_received_either(ws, guid):
    from imsma_tools.core.workspace import Refused
    with pytest.raises(Refused, match="kept for ever"), ws.writing("Bo", via="form") as writer:
        writer.update("hazard", guid, {"outline_as_received": "nicer"})


def test_a_lost_key_is_put_back(ws, guid, other):
    other.execute("UPDATE hazard SET guid = NULL, name = 'new'")
    assert ws.row("hazard", guid)["name"] == "new"


def test_insert_or_replace_does_not_swallow_a_record(ws, guid, other):
    with pytest.raises(sqlite3.IntegrityError, match="was not replaced"):
        other.execute("INSERT OR REPLACE INTO hazard (fid, local_id) VALUES (1, 'thief')")
    with pytest.raises(sqlite3.IntegrityError, match="was not replaced"):
        other.execute("INSERT OR REPLACE INTO hazard (guid, local_id) VALUES (?, 'thief')", (guid,))
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "H2"})
    with pytest.raises(sqlite3.IntegrityError, match=r"key of a record|deleted only"):
        other.execute("UPDATE OR REPLACE hazard SET fid = 1 WHERE fid = 2")
    assert [record["local_id"] for record in ws.rows("hazard")] == ["H1", "H2"]


def test_the_record_of_changes_cannot_be_rewritten(ws, guid, other):
    for change in ("UPDATE audit_log SET actor = 'Eve'", "UPDATE audit_log SET hash = 'x'", "DELETE FROM audit_log"):
        with pytest.raises(sqlite3.IntegrityError, match="neither changed nor deleted"):
            other.execute(change)


def test_a_rolled_back_transaction_leaves_no_line_and_no_session(ws, other):
    with pytest.raises(RuntimeError), ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "H1"})
        raise RuntimeError
    assert lines(ws) == [] and ws.count("hazard") == 0
    assert other.execute("SELECT count(*) FROM imsma_session").fetchone() == (0,)


def test_plain_sqlite_without_the_geopackage_functions_cannot_write_to_spatial_tables(ws, guid):
    connection = plain(ws.path, recursive=False, functions=False)
    with pytest.raises(sqlite3.OperationalError, match="ST_IsEmpty"):
        connection.execute("INSERT INTO hazard (local_id) VALUES ('H2')")
    connection.execute("INSERT INTO organisation (short_name) VALUES ('works without geometry')")
    connection.close()
    assert len(lines(ws, "organisation")) == 1


def test_every_audited_table_books_its_lines(ws):
    """Tables are many; the triggers are made from the model: all of them insert, update, delete."""
    model = ws.model
    for table in model.tables.values():
        if not table.kind.is_audited:
            continue
        with ws.writing("Ali") as writer:
            guid = writer.insert(table.name, {"local_id": "1"})
            writer.update(table.name, guid, {"local_id": "2"}, base_version=1)
            writer.delete(table.name, guid)
        assert [line["operation"] for line in lines(ws, table.name)] == ["insert", "update", "delete"], table.name
    assert verify(ws) == []
