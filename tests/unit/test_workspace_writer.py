"""Typed records in, typed records out; strict about what goes in; nobody's change overwritten unseen."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from workspace_samples import bow_tie, fresh, lines, point, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.workspace import (
    ConflictError,
    LockedDataFile,
    create_workspace,
    hash_chain,
    open_workspace,
    verify,
)

UTC = dt.timezone.utc


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "d\u0627\u062a data.gpkg") as workspace:
        yield workspace


def test_values_come_back_typed(ws):
    moment = dt.datetime(2024, 3, 31, 23, 30, 15, 123000, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    with ws.writing("Ali") as writer:
        accident = writer.insert("accident", {"accident_on": dt.date(2024, 2, 29), "killed": 2, "area_marked": False,
                                              "source_edited_at": moment, "geom": point(),
                                              "comment": "\u062d\u0642\u0644"})
        card = writer.insert("accreditation", {"certificate_no": "A1", "scope": ["CLEARANCE", "EORE"]})
        hazard = writer.insert("hazard", {"depth_cm": 20, "expected_beneficiaries": np.int64(5)})
    record = ws.row("accident", accident)
    assert record["accident_on"] == dt.date(2024, 2, 29) and record["killed"] == 2 and record["area_marked"] is False
    assert record["source_edited_at"] == moment and record["source_edited_at"].tzinfo == UTC
    assert record["geom"] == point() and record["comment"] == "\u062d\u0642\u0644" and record["injured"] is None
    assert ws.row("accreditation", card)["scope"] == ["CLEARANCE", "EORE"]
    row = ws.row("hazard", hazard)
    assert row["depth_cm"] == 20.0 and isinstance(row["depth_cm"], float) and row["expected_beneficiaries"] == 5
    assert row["hazard_status"] == "OPEN" and row["source"] == "ours" and row["geom"] is None
    assert row["outline_state"] == "none" and row["area_computed_m2"] is None
    assert ws.connection.execute("SELECT source_edited_at FROM accident").fetchone() == ("2024-03-31T20:30:15.123Z",)
    assert verify(ws) == []


def test_a_record_read_can_be_written_again(ws):
    with ws.writing("Ali") as writer:
        guid = writer.insert("task_order", {"task_no": "T1", "geom": square(), "issued_on": dt.date(2024, 1, 2)})
    record = ws.row("task_order", guid)
    with create_workspace(ws.path.with_name("other.gpkg")) as other:
        with other.writing("Bo") as writer:
            assert writer.insert("task_order", record) == guid
        again = other.row("task_order", guid)
    changed = {name for name in record if record[name] != again[name]}
    assert changed <= {"created_at"}


def test_outlines_are_stored_as_multipolygons_with_area_and_state(ws):
    with ws.writing("Ali") as writer:
        good, bad, kept = writer.insert_many("hazard", [
            {"geom": square()}, {"geom": bow_tie()}, {"geom": square(), "outline_state": "repaired",
                                                      "area_computed_m2": 1.0}])
    record = ws.row("hazard", good)
    assert record["geom"][1:5] == b"\x06\x00\x00\x00" and record["area_computed_m2"] == area_m2(square())
    assert record["outline_state"] == "valid" and ws.row("hazard", bad)["outline_state"] == "uncertain"
    assert ws.row("hazard", kept)["outline_state"] == "repaired"
    assert ws.row("hazard", kept)["area_computed_m2"] == area_m2(square()), "never believed, always measured"
    with ws.writing("Ali") as writer:
        writer.update("hazard", good, {"geom": square(size=0.001)})
        writer.update("hazard", bad, {"geom": None})
    assert ws.row("hazard", good)["area_computed_m2"] == area_m2(square(size=0.001))
    assert ws.row("hazard", bad)["outline_state"] == "none" and ws.row("hazard", bad)["area_computed_m2"] is None


def test_heights_big_endian_and_single_multipoints_are_taken(ws):
    from osgeo import ogr
    shape = ogr.CreateGeometryFromWkt("POLYGON Z ((44 33 5,44.1 33 5,44.1 33.1 5,44 33 5))")
    spot = ogr.CreateGeometryFromWkt("MULTIPOINT ((44 33))")
    with ws.writing("Ali") as writer:
        a = writer.insert("hazard", {"geom": bytes(shape.ExportToWkb(ogr.wkbXDR))})
        b = writer.insert("hazard", {"geom": bytes(shape.ExportToIsoWkb())})
        c = writer.insert("accident", {"geom": bytes(spot.ExportToWkb())})
        empty = writer.insert("hazard", {"geom": bytes(ogr.Geometry(ogr.wkbPolygon).ExportToWkb())})
    flat = ogr.CreateGeometryFromWkt("MULTIPOLYGON (((44 33,44.1 33,44.1 33.1,44 33)))").ExportToWkb()
    assert ws.row("hazard", a)["geom"] == ws.row("hazard", b)["geom"] == bytes(flat)
    assert ws.row("accident", c)["geom"] == point() and ws.row("hazard", empty)["geom"] is None


@pytest.mark.parametrize(("table", "record", "words"), [
    ("hazard", {"colour": 1, "name": "x"}, "no field colour"),
    ("organisation", {"geom": point()}, "no field geom"),
    ("hazard", {"expected_beneficiaries": "12"}, "expected_beneficiaries takes a whole number"),
    ("hazard", {"expected_beneficiaries": True}, "expected_beneficiaries takes a whole number"),
    ("hazard", {"expected_beneficiaries": 1.5}, "expected_beneficiaries takes a whole number"),
    ("hazard", {"depth_cm": "20"}, "depth_cm takes a number"),
    ("hazard", {"depth_cm": float("nan")}, "depth_cm takes a number"),
    ("hazard", {"name": 5}, "name takes text"),
    ("hazard", {"name": "x" * 121}, "name takes 120 characters, given were 121"),
    ("hazard", {"reported_on": "31.03.2024"}, "reported_on takes a date"),
    ("hazard", {"reported_on": dt.datetime(2024, 1, 1, tzinfo=UTC)}, "reported_on takes a date"),
    ("hazard", {"source_edited_at": dt.datetime(2024, 1, 1)}, "takes a time with its time zone"),
    ("hazard", {"source_edited_at": "2024-01-01 10:00"}, "takes a time with its time zone"),
    ("accident", {"area_marked": "yes"}, "area_marked takes yes or no"),
    ("accreditation", {"scope": "CLEARANCE"}, "scope takes a list of codes"),
    ("hazard", {"geom": point()}, "A polygon is needed, not: Point"),
    ("accident", {"geom": square()}, "A single point is needed, not: Polygon"),
    ("hazard", {"geom": b"\x01\x03"}, "A polygon is needed, not: unreadable"),
    ("hazard", {"geom": square(440000.0, 3650000.0, 100.0)}, "not given in longitude and latitude"),
    ("hazards", {}, "no table hazards"), ("audit_log", {"seq": 1}, "written by the suite itself"),
])
def test_bad_input_is_named_and_nothing_is_written(ws, table, record, words):
    with pytest.raises(BadInput, match=words), ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "good"})
        writer.insert(table, record)
    assert ws.count("hazard") == 0 and lines(ws) == []


def test_the_number_of_the_bad_record_is_named(ws):
    records = [{"local_id": str(number)} for number in range(2100)] + [{"local_id": 5}]
    with pytest.raises(BadInput, match="record 2101"), ws.writing("Ali") as writer:
        writer.insert_many("hazard", records)
    assert ws.count("hazard") == 0


def test_a_stale_version_is_a_conflict_that_says_who_and_when(ws):
    with ws.writing("Ali") as writer:
        guid = writer.insert("hazard", {"local_id": "H7"})
    with ws.writing("Bo") as writer:
        writer.update("hazard", guid, {"name": "Bo's"}, base_version=1)
    with pytest.raises(ConflictError) as caught, ws.writing("Cy") as writer:
        writer.update("hazard", guid, {"name": "Cy's"}, base_version=1)
    assert caught.value.title.startswith("Bo changed H7 on 20") and "Load the record again" in caught.value.remedy
    assert ws.row("hazard", guid)["name"] == "Bo's" and len(lines(ws)) == 2
    with ws.writing("Bo") as writer:
        writer.delete("hazard", guid, base_version=2)
    with pytest.raises(ConflictError, match="Bo deleted this record"), ws.writing("Cy") as writer:
        writer.update("hazard", guid, {"name": "Cy's"}, base_version=2)
    with pytest.raises(BadInput, match="no such record"), ws.writing("Cy") as writer:
        writer.update("hazard", guid, {"name": "Cy's"})


def test_filters(ws):
    with ws.writing("Ali") as writer:
        writer.insert_many("hazard", [{"local_id": str(number), "depth_cm": number % 3,
                                       "reported_on": dt.date(2024, 1, 1 + number) if number else None}
                                      for number in range(9)])

    def found(**where):
        return [record["local_id"] for record in ws.rows("hazard", where)]

    assert found() == list("012345678")
    assert found(depth_cm=2.0) == list("258") and found(local_id=["1", "5", "x"]) == ["1", "5"]
    assert found(reported_on=None) == ["0"] and found(reported_on=[None, dt.date(2024, 1, 3)]) == ["0", "2"]
    assert found(depth_cm=1, local_id=("4", "5")) == ["4"] and found(local_id=[]) == []
    assert ws.count("hazard", {"depth_cm": 0}) == 3
    with pytest.raises(BadInput, match="no field colour"):
        ws.rows("hazard", {"colour": 1})


def test_readers_read_while_one_writes_and_a_second_writer_is_told(ws):
    with open_workspace(ws.path) as second, ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "H1"})
        assert second.count("hazard") == 0, "not yet finished"
        second.connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(LockedDataFile, match="Another program is writing") as caught, second.writing("Bo"):
            pass
        assert "try again" in caught.value.remedy
        with open_workspace(ws.path, read_only=True) as third:
            assert list(third.rows("hazard")) == []
    assert ws.count("hazard") == 1


def test_names_are_asked_for(ws):
    with pytest.raises(BadInput, match="Nobody's name"), ws.writing("  "):
        pass


def test_the_extent_qgis_believes_grows_with_the_records(ws):
    def extent():
        return ws.connection.execute("SELECT min_x, max_x, min_y, max_y FROM gpkg_contents "
                                     "WHERE table_name = 'hazard'").fetchone()

    assert extent() == (None,) * 4
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"geom": square(44, 33, 1)})
    assert extent() == pytest.approx((44, 45, 33, 34))
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"geom": square(40, 36, 1)})
    assert extent() == pytest.approx((40, 45, 33, 37))


def test_system_tables_are_written_but_not_booked(ws):
    with ws.writing("Ali") as writer:
        guid = writer.insert("workbench_item", {"table_name": "hazard", "verdict": "NEW", "base_version": 3})
        writer.update("workbench_item", guid, {"base_version": 4})
        writer.set_info("note", "x")
    assert ws.row("workbench_item", guid)["base_version"] == 4 and ws.info["note"] == "x"
    assert lines(ws, "workbench_item") == []


def test_a_plainly_broken_geometry_does_not_hide_the_record_and_is_found(ws):
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "H1", "geom": square()})
    ws.connection.execute("UPDATE hazard SET geom = x'0102'")
    assert [record["geom"] for record in ws.rows("hazard")] == [None]
    assert any("0 of 1 positions" in finding for finding in verify(ws))
    with open_workspace(ws.path) as again:
        assert next(again.rows("hazard"))["outline_state"] == "uncertain"


def test_a_key_that_exists_is_refused(ws):
    from imsma_tools.core.workspace import Refused
    with ws.writing("Ali") as writer:
        guid = writer.insert("hazard", {"local_id": "H1"})
    with pytest.raises(Refused, match="exists already"), ws.writing("Ali") as writer:
        writer.insert("hazard", {"guid": guid, "local_id": "H2"})
    assert [record["local_id"] for record in ws.rows("hazard")] == ["H1"]


def test_curves_are_measured_as_they_are_stored(ws):
    from osgeo import ogr
    arc = ogr.CreateGeometryFromWkt(
        "CURVEPOLYGON (CIRCULARSTRING (44 33, 44.001 33.001, 44.002 33, 44.001 32.999, 44 33))")
    with ws.writing("Ali") as writer:
        guid = writer.insert("hazard", {"geom": bytes(arc.ExportToIsoWkb())})
    record = ws.row("hazard", guid)
    assert record["outline_state"] == "valid" and record["area_computed_m2"] == area_m2(record["geom"]) > 30_000


def test_the_writer_knows_which_outlines_it_has_found_something_wrong_with(tmp_path):
    with fresh(tmp_path / "data.gpkg") as ws:
        with ws.writing(actor="A") as writer:
            guids = writer.insert_many("hazard", [{"geom": square()}, {"geom": bow_tie()}, {"geom": bow_tie()}, {}])
            writer.update("hazard", guids[0], {"geom": bow_tie()})
            writer.update("hazard", guids[1], {"geom": square()})
            writer.update("hazard", guids[2], {"name": "another name"})
            told = writer.uncertain(guids)
        assert told == [guids[0], guids[2]] == ws.guids("hazard", {"outline_state": "uncertain"})


def test_every_line_is_sealed_however_many_are_written_at_once(tmp_path):
    with fresh(tmp_path / "data.gpkg") as ws:
        with ws.writing(actor="A") as writer:
            guids = writer.insert_many("hazard", ({"name": str(number)} for number in range(2600)))
            writer.update("hazard", guids[0], {"name": "another name"})
        connection = ws.connection
        assert connection.execute("SELECT count(*) FROM audit_log WHERE hash IS NULL").fetchone()[0] == 0
        assert not hash_chain.check(connection, ws.info["workspace_id"])
        assert hash_chain.last_seal(connection, ws.info["workspace_id"]).seq == 2601
