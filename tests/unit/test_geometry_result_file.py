"""Result layers written in bulk: what GDAL and SQLite find in the files, and what a failure leaves."""

from __future__ import annotations

import contextlib
import datetime
import resource
import signal
import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from imsma_tools.core.base.errors import Cancelled, NotWritable
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.geometry import packed_rtree
from imsma_tools.core.geometry.result_file import Block, Column, write_result
from imsma_tools.core.geometry.wkb import as_multipolygon, polygon_from_points

COLUMNS = [Column("name", "text", 20), Column("count", "integer"), Column("large", "integer64"), Column("m2", "real"),
           Column("sure", "boolean"), Column("day", "date")]


def box(x: float, y: float, side: float = 0.01) -> bytes:
    return as_multipolygon(polygon_from_points([(x, y), (x + side, y), (x + side, y + side), (x, y + side)]))


def block(count: int, first: int = 0) -> Block:
    numbers = np.arange(first, first + count)
    return Block([[f"TO-{number}" for number in numbers], numbers.astype(np.int32), numbers * 10**12, numbers / 7,
                  numbers % 2 == 0, [datetime.date(2026, 1, 1 + number % 28) for number in numbers.tolist()]],
                 [box(44 + number % 100 * 0.02, 33 + number // 100 * 0.02) for number in numbers.tolist()])


def rows(file: Path) -> list[tuple]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT * FROM found ORDER BY fid").fetchall()


@pytest.mark.parametrize("sizes", [(), (1,), (51,), (52,), (2000, 2601, 0, 7)])
def test_sqlite_finds_nothing_wrong(tmp_path, sizes):
    file = tmp_path / "found.gpkg"
    starts = np.cumsum([0, *sizes]).tolist()
    assert write_result(file, "found", COLUMNS, map(block, sizes, starts)) == sum(sizes)
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT rtreecheck('rtree_found_geom')").fetchone() == ("ok",)
        assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
        assert connection.execute("PRAGMA user_version").fetchone()[0] >= 10200
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (sum(sizes),)
        tree = connection.execute("SELECT * FROM rtree_found_geom ORDER BY id").fetchall()
    expected = [[number + 1, 44 + number % 100 * 0.02, 44.01 + number % 100 * 0.02,
                 33 + number // 100 * 0.02, 33.01 + number // 100 * 0.02] for number in range(sum(sizes))]
    assert np.array(tree) == pytest.approx(np.array(expected).reshape(np.array(tree).shape), abs=1e-5)
    for row, exact in zip(tree, expected):   # never smaller than the outline
        assert row[1] <= exact[1] + 1e-12 and row[2] >= exact[2] - 1e-12
        assert row[3] <= exact[3] + 1e-12 and row[4] >= exact[4] - 1e-12


def test_gdal_reads_what_was_written(tmp_path):
    file = tmp_path / "found.gpkg"
    write_result(file, "found", COLUMNS, [block(300)])
    source = ogr.Open(str(file))
    layer = source.GetLayerByName("found")
    assert layer.GetFeatureCount() == 300 and layer.GetGeomType() == ogr.wkbMultiPolygon
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert layer.GetExtent(0) == pytest.approx((44, 45.99, 33, 33.05))
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(number) for number in range(definition.GetFieldCount())]
    assert [(field.GetName(), field.GetTypeName()) for field in fields] == [
        ("name", "String"), ("count", "Integer"), ("large", "Integer64"), ("m2", "Real"), ("sure", "Integer"),
        ("day", "Date")]
    assert fields[0].GetWidth() == 20 and fields[4].GetSubType() == ogr.OFSTBoolean
    feature = layer.GetFeature(4)
    assert [feature.GetField(name) for name in ("name", "count", "large", "m2", "sure", "day")] == [
        "TO-3", 3, 3 * 10**12, 3 / 7, 0, "2026/01/04"]
    assert bytes(feature.GetGeometryRef().ExportToIsoWkb()) == box(44.06, 33)
    layer.SetSpatialFilterRect(44.061, 33.001, 44.062, 33.002)   # by the R-tree
    assert [found.GetFID() for found in layer] == [4]


def test_gdal_edits_it_and_the_tree_follows(tmp_path):
    file = tmp_path / "found.gpkg"
    write_result(file, "found", COLUMNS, [block(120)])
    source = gdal.OpenEx(str(file), gdal.OF_UPDATE)
    layer = source.GetLayer(0)
    assert layer.DeleteFeature(7) == 0
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(box(10, 10)))
    assert layer.CreateFeature(feature) == 0 and feature.GetFID() == 121
    layer = source = feature = None
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_found_geom')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM rtree_found_geom").fetchone() == (120,)
        assert connection.execute("SELECT id FROM rtree_found_geom WHERE minx < 11").fetchall() == [(121,)]
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (120,)


def test_the_structure_is_gdals_own(tmp_path):
    write_result(tmp_path / "ours.gpkg", "found", COLUMNS, [block(3)])
    gdal.VectorTranslate(str(tmp_path / "gdals.gpkg"), str(tmp_path / "ours.gpkg"), layerName="found")

    def structure(name: str) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(tmp_path / name)) as connection:
            return [*connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name"),
                    *connection.execute("SELECT * FROM gpkg_geometry_columns"),
                    *connection.execute("SELECT * FROM gpkg_extensions"),
                    *connection.execute("SELECT table_name, data_type, identifier, round(min_x, 9), round(min_y, 9), "
                                        "round(max_x, 9), round(max_y, 9), srs_id FROM gpkg_contents"),
                    *connection.execute("SELECT * FROM found")]   # shapes byte for byte

    assert structure("ours.gpkg") == structure("gdals.gpkg")


def test_rows_without_shape_and_without_values(tmp_path):
    empty = struct.pack("<BII", 1, 6, 0)
    polygon = polygon_from_points([(1, 1), (2, 1), (2, 2)])
    content = Block([[None, "b", "c"], [None, 1, 2], [None] * 3, [float("nan"), 1.5, None], [None, True, False],
                     [None, datetime.date(2026, 2, 3), None]], [b"", polygon, empty])
    write_result(tmp_path / "found.gpkg", "found", COLUMNS, [content])
    got = rows(tmp_path / "found.gpkg")
    assert [row[1] is None for row in got] == [True, False, True]
    assert got[0][2:] == (None,) * 6
    assert got[1][2:] == ("b", 1, None, 1.5, 1, "2026-02-03")
    layer = ogr.Open(str(tmp_path / "found.gpkg"))
    assert layer.GetLayer(0).GetFeature(2).GetGeometryRef().GetGeometryName() == "MULTIPOLYGON"


@pytest.mark.parametrize("spoiled", [
    lambda given: Block(given.values[:-1], given.wkbs),
    lambda given: Block(given.values, given.wkbs[:-1]),
    lambda given: Block([values[:-1] if number == 2 else values for number, values in enumerate(given.values)],
                        given.wkbs)])
def test_a_block_that_does_not_fit_is_refused(tmp_path, spoiled):
    """Else rows would be dropped without a word."""
    with pytest.raises(ValueError, match="columns, lengths"):
        write_result(tmp_path / "found.gpkg", "found", COLUMNS, [block(5), spoiled(block(5))])
    assert list(tmp_path.iterdir()) == []


def test_other_shapes_are_refused(tmp_path):
    given = block(1)
    collection = struct.pack("<BII", 1, 7, 1) + given.wkbs[0]
    with pytest.raises(ValueError, match="not a plain polygon"):
        write_result(tmp_path / "found.gpkg", "found", COLUMNS, [Block(given.values, [collection])])
    with pytest.raises(ValueError, match="no kind"):
        Column("x", "varchar")


class _StopAfter(Progress):
    def __init__(self, checks: int) -> None:
        self.left = checks

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("checks", [0, 1, 3])
def test_cancel_leaves_what_was_there(tmp_path, checks):
    file = tmp_path / "found.gpkg"
    file.write_bytes(b"what was there")
    with pytest.raises(Cancelled):
        write_result(file, "found", COLUMNS, [block(5), block(5, 5), block(5, 10)], _StopAfter(checks))
    assert [path.name for path in tmp_path.iterdir()] == ["found.gpkg"]
    assert file.read_bytes() == b"what was there"


def test_what_breaks_in_the_rows_leaves_nothing(tmp_path):
    def broken():
        yield block(5)
        raise RuntimeError("while computing")

    with pytest.raises(RuntimeError, match="while computing"):
        write_result(tmp_path / "found.gpkg", "found", COLUMNS, broken())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="the system does not limit the size of files")
def test_no_room_is_said_and_leaves_nothing(tmp_path):
    """A limit on the size of a file is refused by the system at the same places as a full disk."""
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, before[1]))
    try:
        with pytest.raises(NotWritable, match=r"found\.gpkg cannot be written"):
            write_result(tmp_path / "found.gpkg", "found", COLUMNS, (block(1000, 1000 * n) for n in range(20)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_gdal_refuses(tmp_path):
    with pytest.raises(NotWritable):
        write_result(tmp_path / "found.gpkg", "gpkg_contents", COLUMNS, [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("count", [1, 51, 52, 51 * 51, 51 * 51 + 1, 140_000])
def test_packed_trees_hold_everything(count):
    dice = np.random.default_rng(count)
    low = dice.uniform((-180, -90), (179, 89), (count, 2))
    boxes = np.column_stack((low, low + dice.uniform(0, 1, (count, 2))))
    ids = dice.permutation(np.arange(1, 3 * count, 2))[:count]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    packed_rtree.fill(connection, "tree", ids, boxes)
    assert connection.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
    got = np.array(connection.execute("SELECT * FROM tree").fetchall())
    got = got[np.argsort(got[:, 0])]
    order = np.argsort(ids)
    assert (got[:, 0] == ids[order]).all()
    assert (got[:, [1, 3]] <= boxes[order][:, :2]).all() and (got[:, [2, 4]] >= boxes[order][:, 2:]).all()
    assert got[:, 1:] == pytest.approx(boxes[order][:, [0, 2, 1, 3]], rel=2e-7, abs=1e-9)
    for west, south in low[:20]:   # searched through the tree: what a scan of all boxes finds
        found = {row[0] for row in connection.execute(
            "SELECT id FROM tree WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?",
            (west + 1, west, south + 1, south))}
        scan = got[(got[:, 1] <= west + 1) & (got[:, 2] >= west) & (got[:, 3] <= south + 1) & (got[:, 4] >= south), 0]
        assert found == set(scan.astype(int).tolist())


class _Guarded(sqlite3.Connection):
    """A SQLite in defensive mode, which Python can switch on from 3.12 only."""

    def execute(self, sql, *values):
        if sql.startswith("DELETE FROM") and "_node" in sql:
            raise sqlite3.OperationalError("table tree_node may not be modified")
        return super().execute(sql, *values)


def test_where_the_tables_behind_are_guarded():
    connection = sqlite3.connect(":memory:", factory=_Guarded)
    connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    west = np.arange(200) / 7
    boxes = np.column_stack((west, west, west + 1, west + 1))
    packed_rtree.fill(connection, "tree", np.arange(200), boxes)
    assert connection.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM tree WHERE minx <= 1 AND maxx >= 1").fetchone() == (8,)
