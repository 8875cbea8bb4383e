"""What of a GeoPackage is trusted, and how its blobs and values read."""

from __future__ import annotations

import contextlib
import sqlite3
import struct
import subprocess
import sys
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr, osr

from imsma_tools.core.geometry import geopackage, geopackage_connection
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.geopackage_blob import wkbs_of
from imsma_tools.core.geometry.geopackage_table import Stale, Untrusted
from imsma_tools.core.geometry.outline import Fault
from imsma_tools.core.workspace.blob import register_functions

EVERY = ("number", "short", "real", "text", "day", "live")


@pytest.fixture
def no_sample(monkeypatch):
    """Nothing is read before it is asked for."""
    monkeypatch.setattr(geopackage, "_SAMPLE", 0)


@pytest.fixture
def file(tmp_path):
    """Five squares, their corners in the middle of Iraq, one beside the other, with a value of every kind."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    path = tmp_path / "a.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("tasks", system, ogr.wkbMultiPolygon)
    for name, of_type, subtype in (("number", ogr.OFTInteger64, 0), ("short", ogr.OFTInteger, ogr.OFSTInt16),
                                   ("real", ogr.OFTReal, 0), ("text", ogr.OFTString, 0), ("day", ogr.OFTDate, 0),
                                   ("live", ogr.OFTInteger, ogr.OFSTBoolean), ("moment", ogr.OFTDateTime, 0),
                                   ("bytes", ogr.OFTBinary, 0), ("single", ogr.OFTReal, ogr.OFSTFloat32)):
        field = ogr.FieldDefn(name, of_type)
        field.SetSubType(subtype)
        layer.CreateField(field)
    for x in range(40, 45):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["number"], feature["short"], feature["real"], feature["text"] = 2**40, -5, 2.0, f"T{x}"
        feature["day"], feature["live"] = "2024/02/29", 1
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({x} 33, {x}.5 33, {x}.5 34, {x} 34, {x} 33)))"))
        layer.CreateFeature(feature)
    del layer, source
    return path


def change(file, *statements) -> None:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        register_functions(connection)
        for statement in statements:
            connection.execute(statement)


def test_values_of_every_kind(file):
    change(file, "update tasks set number = null, text = null, day = null, live = 0 where fid = 2")
    outlines = GeoPackageOutlines(file, "tasks", "text", EVERY)
    assert outlines.records_of(np.array([0, 1])) == [
        {"number": 2**40, "short": -5, "real": 2.0, "text": "T40", "day": date(2024, 2, 29), "live": True},
        {"number": None, "short": -5, "real": 2.0, "text": None, "day": None, "live": False}]
    assert outlines.names_of(np.array([1, 0])) == [None, "T40"]
    outlines.close()


@pytest.mark.parametrize("column, value", [("number", "'x'"), ("short", "40000"), ("real", "'x'"), ("text", "x'00'"),
                                           ("day", "'2024-13-01'"), ("day", "'1.3.2024'"), ("live", "2"), ("day", "7")])
def test_a_value_of_another_kind_is_left_to_qgis(file, column, value):
    change(file, f"update tasks set {column} = {value} where fid = 3")
    outlines = GeoPackageOutlines(file, "tasks", "", (column,))
    assert outlines.records_of(np.array([1]))
    with pytest.raises(Untrusted):
        outlines.records_of(np.array([2]))


@pytest.mark.parametrize("column", ["moment", "bytes", "single", "geom", "nothing of this name"])
def test_columns_that_qgis_may_give_otherwise(file, column):
    with pytest.raises(Untrusted, match=column):
        GeoPackageOutlines(file, "tasks", "", (column,))


def test_json_is_left_to_qgis(file):
    change(file, "create table gpkg_data_columns (table_name text, column_name text, name text, title text, "
                 "description text, mime_type text, constraint_name text)",
           "insert into gpkg_data_columns values ('tasks', 'text', 'text', null, null, 'application/json', null)")
    GeoPackageOutlines(file, "tasks", "", ("number",)).close()
    with pytest.raises(Untrusted, match="text"):
        GeoPackageOutlines(file, "tasks", "text")


def test_triggers_of_geopackage_1_4(file):
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for old, new in (("update1", "update6"), ("update2", "update7"), ("update3", "update5")):
            (sql,) = connection.execute("select sql from sqlite_master where name = ?",
                                        (f"rtree_tasks_geom_{old}",)).fetchone()
            connection.execute(f"drop trigger rtree_tasks_geom_{old}")
            with pytest.raises(Untrusted, match=old):
                GeoPackageOutlines(file, "tasks")
            connection.execute(sql.replace(f"rtree_tasks_geom_{old}", f"rtree_tasks_geom_{new}"))
    assert len(GeoPackageOutlines(file, "tasks")) == 5


@pytest.mark.parametrize("statement", [
    "update gpkg_contents set data_type = 'attributes'", "delete from gpkg_geometry_columns",
    "update gpkg_spatial_ref_sys set organization_coordsys_id = 4258 where srs_id = 4326",
    "drop trigger rtree_tasks_geom_update4", "drop table rtree_tasks_geom", "drop table gpkg_extensions",
    "update gpkg_geometry_columns set m = 1",
])
def test_what_is_not_trusted(file, statement):
    change(file, statement)
    with pytest.raises(Untrusted):
        GeoPackageOutlines(file, "tasks")


@pytest.mark.parametrize("name", ["Tasks", "none", "gpkg_contents"])
def test_no_such_table(file, name):
    with pytest.raises(Untrusted):
        GeoPackageOutlines(file, name)


def test_no_such_file(tmp_path):
    with pytest.raises(Untrusted):
        GeoPackageOutlines(tmp_path / "none.gpkg", "tasks")
    assert not list(tmp_path.iterdir())
    (tmp_path / "text.gpkg").write_text("no database at all" * 100)
    with pytest.raises(Untrusted):
        GeoPackageOutlines(tmp_path / "text.gpkg", "tasks")


def test_a_key_that_is_not_the_row_number(file):
    """SQLite numbers rows apart from a key that is no whole number, and the R-tree holds those numbers."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("pragma writable_schema = on")
        connection.execute("update sqlite_master set sql = replace(sql, 'INTEGER PRIMARY KEY AUTOINCREMENT', "
                           "'INT PRIMARY KEY') where name = 'tasks'")
    with pytest.raises(Untrusted):
        GeoPackageOutlines(file, "tasks")


@pytest.mark.parametrize("blob", ["x'4750'", "zeroblob(60)", "'text'", "x'475001000000'"])
def test_a_damaged_outline_is_left_to_qgis(file, no_sample, blob):
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f'drop trigger "{name}"')
        connection.execute(f"update tasks set geom = {blob} where fid = 2")
        for _, sql in triggers:
            connection.execute(sql)
    outlines = GeoPackageOutlines(file, "tasks")
    assert outlines.fetch(np.array([0]))[0]
    with pytest.raises(Untrusted):
        outlines.fetch(np.array([0, 1]))


def test_faults_found_while_reading_are_added_once(file, no_sample):
    """All corners on one line: the envelope does not say so."""
    flat = struct.pack("<2sBBiBIIBIII", b"GP", 0, 1, 4326, 1, 6, 1, 1, 3, 1, 4) + np.array(
        [40, 33, 40.5, 33.5, 40.25, 33.25, 40, 33]).tobytes()
    change(file, f"update tasks set geom = x'{flat.hex()}' where fid = 1")
    outlines = GeoPackageOutlines(file, "tasks", "text")
    assert (len(outlines), outlines.skipped) == (5, ())
    for _ in range(2):
        assert outlines.fetch(np.array([0, 1]))[0] == b""
        assert [(entry.row, entry.id, entry.fault) for entry in outlines.skipped] == [(0, "T40", Fault.NO_AREA)]
    assert outlines.skipped_by_fault() == {"no_area": 1}


@pytest.mark.parametrize("others", [0, 1])
def test_no_log_is_left_beside_the_file(file, others):
    """Reading makes one beside a file of that mode; one that another program needs stays."""
    change(file, "pragma journal_mode = wal")
    assert list(file.parent.iterdir()) == [file]
    with contextlib.ExitStack() as stack:
        outlines = GeoPackageOutlines(file, "tasks")
        for _ in range(others):
            connection = stack.enter_context(contextlib.closing(sqlite3.connect(file, isolation_level=None)))
            connection.execute("update gpkg_contents set description = 'changed'")
        outlines.close()
        assert len(list(file.parent.iterdir())) == 1 + 2 * others
    assert list(file.parent.iterdir()) == [file]


def test_a_lie_is_a_kind_of_mistrust():
    assert issubclass(Stale, Untrusted)


@given(st.sampled_from([0, 1, 2, 3, 4]), st.booleans(), st.booleans(), st.lists(st.binary(min_size=5), max_size=5))
def test_heads_of_every_length(kind, little, empty, bodies):
    order = "<" if little else ">"
    head = struct.pack(order + "2sBBi", b"GP", 0, little | kind << 1 | empty << 4, 4326)
    envelope = bytes((0, 32, 48, 48, 64)[kind])
    assert wkbs_of([head + envelope + body for body in bodies] + [None], 4326) == [*bodies, None]
    plain = struct.pack("<2sBBi", b"GP", 0, 1, 4326)
    assert wkbs_of([plain + b"x", head + envelope + b"y"], 4326) == [b"x", b"y"]


@pytest.mark.parametrize("head", [b"", b"GP", b"XP\0\1\xe6\x10\0\0", b"GP\1\1\xe6\x10\0\0", b"GP\0\x21\xe6\x10\0\0",
                                  b"GP\0\x0b\xe6\x10\0\0", b"GP\0\1\0\0\0\0", b"GP\0\0\xe6\x10\0\0"])
def test_heads_that_are_not_trusted(head):
    with pytest.raises(Untrusted):
        wkbs_of([head + b"body" * (len(head) == 8)], 4326)


def test_reading_needs_no_qgis():
    """Starting it takes longer than reading a hundred thousand envelopes."""
    code = ("import sys; import imsma_tools.core.geometry.geopackage, imsma_tools.core.geometry.shapes; "
            "print([name for name in sys.modules if name.startswith(('qgis', 'shapely'))])")
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_outlines_expected_are_those_asked_for(file):
    outlines = GeoPackageOutlines(file, "tasks", "text")
    numbers, others = np.array([0, 2, 4]), np.array([1, 2, 3])
    for asked in (numbers, others):   # as expected, and something else
        outlines.expect(numbers, 10**9)
        assert outlines.fetch(asked) == [outlines.fetch(np.array([number]))[0] for number in asked.tolist()]
        assert outlines.names_of(asked[::-1]) == [f"T{40 + number}" for number in asked[::-1].tolist()]
    outlines.expect(numbers, 100)
    assert outlines.fetch(numbers, 100) is None
    assert len(outlines.fetch(numbers, 10**9)) == 3


def test_a_reading_that_nobody_asked_for_ends_with_the_outlines(file):
    outlines = GeoPackageOutlines(file, "tasks")
    outlines.expect(np.arange(5), 10**9)
    outlines.close()
    with pytest.raises(Untrusted):
        outlines.fetch(np.arange(3))


def test_a_file_with_texts_in_utf_16_is_left_to_qgis(tmp_path):
    path = tmp_path / "wide.gpkg"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma encoding = 'UTF-16'")
        connection.execute("create table tasks (fid integer primary key, geom blob)")
    with pytest.raises(Untrusted, match="encoding"):
        GeoPackageOutlines(path, "tasks")


@pytest.mark.parametrize("sqlite_stops", [True, False], ids=["limit of SQLite", "asked before"])
def test_no_more_outlines_than_so_many_bytes(file, monkeypatch, sqlite_stops):
    if not sqlite_stops:   # as before Python 3.11
        monkeypatch.setattr(geopackage_connection._Tidy, "setlimit", None)
    outlines = GeoPackageOutlines(file, "tasks", "text")
    with contextlib.closing(sqlite3.connect(file)) as connection:
        ((size,),) = connection.execute("select sum(length(geom)) from tasks").fetchall()
    numbers = np.arange(5)
    assert outlines.fetch(numbers, size - 1) is None
    assert len(outlines.fetch(numbers, size)) == len(outlines.fetch(numbers)) == 5
    outlines.expect(numbers, size - 1)
    assert outlines.fetch(numbers, size - 1) is None
    assert outlines.names_of(numbers) == ["T40", "T41", "T42", "T43", "T44"]


def test_keys_with_gaps_and_out_of_order(file):
    change(file, "update tasks set fid = 900 where fid = 2", "update tasks set fid = -3 where fid = 5")
    outlines = GeoPackageOutlines(file, "tasks", "text")
    assert outlines.names_of(np.arange(5)) == ["T44", "T40", "T42", "T43", "T41"]
    assert [round(west) for west in outlines.envelopes[:, 0].tolist()] == [44, 40, 42, 43, 41]


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_whether_a_file_was_changed_since(file, journal):
    change(file, f"pragma journal_mode = {journal}")
    with contextlib.closing(geopackage_connection.Watch(file)) as watch:
        assert watch.unchanged() and watch.unchanged()
        with contextlib.closing(sqlite3.connect(file)) as other:
            assert other.execute("select count(*) from tasks").fetchone() == (5,)
        assert watch.unchanged()
        change(file, "update tasks set text = 'another' where fid = 1")
        assert not watch.unchanged()
    assert not file.with_name(file.name + "-wal").exists()


def test_a_file_that_is_not_there_is_not_watched(tmp_path):
    with pytest.raises(sqlite3.Error):
        geopackage_connection.Watch(tmp_path / "none.gpkg")
