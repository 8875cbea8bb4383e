"""A GeoPackage taken through its R-tree gives what reading every record gives, or is not taken so."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr
from overlap_layers import Told
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry import geopackage, geopackage_rows
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.geopackage_table import Stale
from imsma_tools.core.geometry.shapes import Shapes
from imsma_tools.core.workspace.blob import register_functions
from imsma_tools.processing.base import FeedbackProgress
from otms_plugin.processing.detectoverlaps import DetectOverlaps
from otms_plugin.processing.inputs import checked_source, either_way

KEEP = ("status", "valid_from", "size", "area", "live", "nothing of this name")
SQUARES = [f"POLYGON (({x} 33, {x}.5 33, {x}.5 34, {x} 34, {x} 33))" for x in range(40, 45)]
HOLED = ("MULTIPOLYGON (((40 30, 44 30, 44 34, 40 34, 40 30), (41 31, 42 31, 42 32, 41 31)), "
         "((10 10, 11 10, 10 11, 10 10)))")
OPEN = "\u0645\u0641\u062a\u0648\u062d"
BOW_TIE = "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))"
ODD = [None, "POLYGON EMPTY", "POLYGON ((500 10, 501 10, 500 11, 500 10))",
       "POLYGON ((170 10, -170 10, -170 11, 170 10))", "POLYGON ((179 1, 181 1, 180 2, 179 1))",
       "POLYGON ((1 1, 2 2, 3 3, 1 1))", "POLYGON ((1 1, 2 2, 1 1, 1 1))"]


def written(path, texts, table="tasks", kind=ogr.wkbPolygon, epsg=4326, options=(), step=1):
    """A GeoPackage with a layer of these outlines; each third record says nothing in its fields."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer(table, system, kind, list(options))
    for name, of_type, subtype in (("local_id", ogr.OFTString, 0), ("status", ogr.OFTString, 0),
                                   ("area", ogr.OFTReal, 0), ("valid_from", ogr.OFTDate, 0),
                                   ("seen_at", ogr.OFTDateTime, 0), ("size", ogr.OFTInteger, 0),
                                   ("live", ogr.OFTInteger, ogr.OFSTBoolean)):
        field = ogr.FieldDefn(name, of_type)
        field.SetSubType(subtype)
        layer.CreateField(field)
    for number, text in enumerate(texts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFID(10 + step * number)
        feature["local_id"] = f"T{number}"
        if number % 3:
            feature["status"], feature["area"], feature["size"], feature["live"] = OPEN, 2.0, 7, 1
            feature["valid_from"], feature["seen_at"] = "2024/03/31", "2024/03/30 21:00:00Z"
        if text is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    del layer, file
    return path


@contextlib.contextmanager
def changing(path):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        yield connection


def layer_of(path, table="tasks") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", "layer", "ogr")
    assert layer.isValid()
    return layer


@dataclass
class Answer:
    """What a way of reading says, all outlines looked at."""

    read: int
    skipped: list
    names: list
    outlines: list
    records: list
    rows: list


def answer(shapes) -> Answer:
    numbers = np.arange(len(shapes))
    wkbs = shapes.fetch(numbers)
    good = numbers[[bool(wkb) for wkb in wkbs]]
    return Answer(shapes.read, [(entry.row, entry.id, entry.fault) for entry in shapes.skipped], shapes.names_of(good),
                  [wkb for wkb in wkbs if wkb], shapes.records_of(good), shapes.rows[good].tolist())


def source_of(given, id_field="", context=None):
    algorithm = DetectOverlaps()
    algorithm.initAlgorithm()
    context = context or QgsProcessingContext()
    context.setProject(QgsProject.instance())
    source = checked_source(algorithm, {"INPUT": given}, "INPUT", context, id_field)
    return source, context   # the context holds the layers


def both_ways(given, id_field="", told=None):
    """The outlines by the index if they are to be had so, and what all records say."""
    source, context = source_of(given, id_field)
    progress = FeedbackProgress(told or Told())
    by_index, one_by_one = (source.layer(KEEP, progress, True, by_index=way).shapes for way in (True, False))
    assert isinstance(one_by_one, Shapes)
    assert context is not None
    return by_index, answer(one_by_one)


def assert_by_index(given, id_field=""):
    by_index, expected = both_ways(given, id_field)
    assert isinstance(by_index, GeoPackageOutlines)
    assert answer(by_index) == expected
    outlines = by_index.fetch(np.arange(len(by_index)))
    bounds = shapely.bounds(shapely.from_wkb(np.array([wkb or None for wkb in outlines], object)))
    found = ~np.isnan(bounds[:, 0])
    assert (by_index.envelopes[found, :2] <= bounds[found, :2]).all()
    assert (by_index.envelopes[found, 2:] >= bounds[found, 2:]).all()
    by_index.close()
    return expected


def assert_one_by_one(given, id_field="", told=None):
    found, expected = both_ways(given, id_field, told)
    assert isinstance(found, Shapes)
    assert answer(found) == expected
    return expected


def test_squares(tmp_path):
    expected = assert_by_index(str(written(tmp_path / "a.gpkg", SQUARES)))
    assert (expected.read, expected.names) == (5, [f"T{number}" for number in range(5)])
    assert expected.records[1] == {"status": OPEN, "valid_from": date(2024, 3, 31), "size": 7, "area": 2.0,
                                   "live": True}
    assert set(expected.records[0].values()) == {None}


@pytest.mark.parametrize("id_field", ["", "local_id", "fid", "status"])
@pytest.mark.parametrize("kind", [ogr.wkbPolygon, ogr.wkbMultiPolygon])
@pytest.mark.parametrize("step", [1, 7])
def test_every_outline_is_used_or_named(tmp_path, id_field, kind, step):
    texts = [*SQUARES, HOLED, BOW_TIE, *ODD, SQUARES[0]]
    path = written(tmp_path / "a.gpkg", texts, kind=kind, step=step)
    expected = assert_by_index(layer_of(path), id_field)
    assert expected.read == len(texts) == len(expected.names) + len(expected.skipped)
    assert len(expected.skipped) == len(ODD)


corner = st.tuples(st.sampled_from([-200, -180, -179.9, 0, 0.1, 44, 179.9, 180, 365]),
                   st.sampled_from([-91, -90, 0, 33, 90]))
ring = st.lists(corner, min_size=3, max_size=6).map(
    lambda points: "(" + ", ".join(f"{x} {y}" for x, y in [*points, points[0]]) + ")")
outline = st.one_of(st.sampled_from([*SQUARES, *ODD]), ring.map(lambda one: f"POLYGON ({one})"),
                    st.lists(ring, min_size=1, max_size=2).map(lambda some: f"POLYGON ({', '.join(some)})"))


@settings(max_examples=25, deadline=None)
@given(st.lists(outline, min_size=1, max_size=12), st.integers(1, 3))
def test_any_outlines(tmp_path_factory, texts, step):
    path = written(tmp_path_factory.mktemp("any") / "a.gpkg", [*texts, SQUARES[0]], step=step)
    assert_by_index(layer_of(path), "local_id")


def test_what_turns_out_later_is_told_at_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage, "_SAMPLE", 0)
    source, _ = source_of(layer_of(written(tmp_path / "a.gpkg", [*SQUARES, ODD[5]])))
    told = Told()
    shapes = source.layer((), FeedbackProgress(told), by_index=True).shapes
    source.warn_at_the_end(shapes, FeedbackProgress(told))
    assert not told.warned
    shapes.fetch(np.arange(6))
    source.warn_at_the_end(shapes, FeedbackProgress(told))
    assert [text for text in told.warned if "1 records take no part" in text and "T5" in text]


@pytest.mark.parametrize("name", ["a b", 'quo"te', "it's", "\u0645\u0647\u0627\u0645", "50% #1"])
def test_names_of_files_tables_and_columns(tmp_path, name):
    path = written(tmp_path / f"{name}.gpkg", [*SQUARES, *ODD], table=name,
                   options=[f"GEOMETRY_NAME=the {name}", f"FID=key {name}"], step=3)
    source = QgsVectorLayer(str(path), "layer", "ogr")
    assert source.isValid()
    assert_by_index(source)


def test_moments_are_left_to_qgis(tmp_path):
    """QGIS gives them in local time or in UTC, as its version has it."""
    assert_one_by_one(layer_of(written(tmp_path / "a.gpkg", SQUARES)), "seen_at")


def test_a_file_name_that_looks_like_an_address(tmp_path):
    path = written(tmp_path / "50%25 #1?.gpkg", SQUARES)
    outlines = GeoPackageOutlines(path, "tasks", "local_id")
    assert outlines.names_of(np.array([4, 0, 4])) == ["T4", "T0", "T4"]
    outlines.close()


@pytest.mark.parametrize("texts", [[], [None, "POLYGON EMPTY"], ODD[:5]])
def test_nothing_to_compare(tmp_path, texts):
    outlines = GeoPackageOutlines(written(tmp_path / "a.gpkg", texts), "tasks")
    assert (len(outlines), len(outlines.skipped), outlines.read) == (0, len(texts), len(texts))
    assert outlines.fetch(np.zeros(0, np.int64)) == outlines.names_of(np.zeros(0, np.int64)) == []
    source, _ = source_of(str(written(tmp_path / "b.gpkg", texts)))
    for way in (True, False):
        with pytest.raises(BadInput, match="records"):
            source.layer(KEEP, FeedbackProgress(Told()), by_index=way)


def test_many_rows_in_a_tree_of_several_levels(tmp_path):
    texts = [f"POLYGON (({x} {y}, {x + .5} {y}, {x} {y + .5}, {x} {y}))" for x in range(60) for y in range(60)]
    assert assert_by_index(layer_of(written(tmp_path / "a.gpkg", texts))).read == 3600


def test_while_a_writer_is_at_work(tmp_path):
    """The file of a writer who has not saved, then one who has: nothing of it is seen, no row goes away."""
    path = written(tmp_path / "a.gpkg", SQUARES)
    with changing(path) as connection:
        connection.execute("pragma journal_mode = wal")
        connection.execute("update tasks set local_id = 'new' where fid = 10")   # in the log, not in the file
        connection.execute("begin")
        connection.execute("delete from tasks where fid = 11")
        by_index, expected = both_ways(layer_of(path))
        assert expected.names[0] == "new"
        connection.execute("commit")
        assert answer(by_index) == expected
        assert len(expected.names) == 5
    by_index.close()
    assert assert_by_index(layer_of(path)).read == 4


def test_a_filter(tmp_path):
    path = written(tmp_path / "a.gpkg", SQUARES)
    layer = layer_of(path)
    layer.setSubsetString("fid > 12")
    assert assert_one_by_one(layer).read == 2
    assert assert_one_by_one(f"{path}|layername=tasks|subset=fid > 12").read == 2


def test_some_features_only(tmp_path):
    layer = layer_of(written(tmp_path / "a.gpkg", SQUARES))
    layer.selectByIds([11, 13])
    QgsProject.instance().addMapLayer(layer, False)
    try:
        given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        assert assert_one_by_one(given).names == ["T1", "T3"]
        assert assert_by_index(QgsProcessingFeatureSourceDefinition(layer.id(), False)).read == 5
        given = QgsProcessingFeatureSourceDefinition(layer.id(), False, 3)
        assert assert_one_by_one(given).read == 3
        assert assert_by_index(QgsProperty.fromValue(layer.id())).read == 5
    finally:
        QgsProject.instance().removeMapLayer(layer)


@pytest.mark.parametrize("edit", ["added", "changed", "deleted", "renamed"])
def test_edits_that_are_not_saved(tmp_path, edit):
    layer = layer_of(written(tmp_path / "a.gpkg", SQUARES))
    layer.startEditing()
    assert_by_index(layer)   # nothing changed yet
    if edit == "added":
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(BOW_TIE))
        layer.addFeature(feature)
    elif edit == "changed":
        layer.changeGeometry(12, QgsGeometry.fromWkt(BOW_TIE))
    elif edit == "deleted":
        layer.deleteFeature(12)
    else:
        layer.changeAttributeValue(12, layer.fields().lookupField("local_id"), "other")
    assert assert_one_by_one(layer).read == {"added": 6, "deleted": 4}.get(edit, 5)
    layer.rollBack()
    assert_by_index(layer)


@pytest.mark.parametrize("kind, texts", [
    (ogr.wkbPolygon25D, ["POLYGON Z ((40 33 1, 41 33 1, 41 34 1, 40 33 1))"]),
    (ogr.wkbMultiPolygonZM, ["MULTIPOLYGON ZM (((40 33 1 2, 41 33 1 2, 41 34 1 2, 40 33 1 2)))"]),
    (ogr.wkbCurvePolygon, ["CURVEPOLYGON (CIRCULARSTRING (40 33, 41 34, 42 33, 41 32, 40 33))"]),
    (ogr.wkbUnknown, [SQUARES[0], "POINT (1 1)"]),
])
def test_other_kinds(tmp_path, kind, texts):
    assert assert_one_by_one(layer_of(written(tmp_path / "a.gpkg", texts, kind=kind))).names == ["T0"]


def test_what_a_table_does_not_declare(tmp_path):
    """A height, a point, a curve among plane polygons: found when it is looked at."""
    path = written(tmp_path / "a.gpkg", [*SQUARES, "POLYGON Z ((40 33 1, 41 33 1, 41 34 1, 40 33 1))"])
    told = Told()
    source, _ = source_of(layer_of(path))
    progress = FeedbackProgress(told)
    found = either_way(lambda way: answer(source.layer(KEEP, progress, by_index=way).shapes), progress)
    assert len(found.names) == 6


def test_another_coordinate_system(tmp_path):
    path = written(tmp_path / "a.gpkg", ["POLYGON ((400000 3700000, 401000 3700000, 400000 3701000, 400000 3700000))"],
                   epsg=32638)
    assert assert_one_by_one(layer_of(path)).read == 1


@pytest.mark.parametrize("change", [
    "drop trigger rtree_tasks_geom_insert", "drop trigger rtree_tasks_geom_delete",
    "delete from gpkg_extensions", "update gpkg_geometry_columns set srs_id = -1",
    "update gpkg_geometry_columns set geometry_type_name = 'GEOMETRY'", "update gpkg_geometry_columns set z = 2",
    "update rtree_tasks_geom_node set data = substr(data, 1, 60)",
])
def test_an_index_that_is_not_kept_is_not_used(tmp_path, change):
    path = written(tmp_path / "a.gpkg", SQUARES)
    with changing(path) as connection:
        connection.execute(change)
    source, _ = source_of(layer_of(path))
    found = source.layer(KEEP, FeedbackProgress(Told()), by_index=True).shapes
    assert isinstance(found, Shapes)
    assert found.read == 5


def test_no_index_and_a_view(tmp_path):
    path = written(tmp_path / "a.gpkg", SQUARES, options=["SPATIAL_INDEX=NO"])
    assert assert_one_by_one(layer_of(path)).read == 5
    with changing(path) as connection:
        connection.executescript("""
            create view seen as select fid as OGC_FID, geom, local_id from tasks where fid > 11;
            insert into gpkg_contents (table_name, identifier, data_type, srs_id)
                values ('seen', 'seen', 'features', 4326);
            insert into gpkg_geometry_columns values ('seen', 'geom', 'POLYGON', 4326, 0, 0);""")
    assert assert_one_by_one(layer_of(path, "seen")).read == 3


def without_triggers(connection, *changes) -> None:
    """Changes a table as a program does that knows nothing of R-trees, and leaves no trace but the old R-tree."""
    triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f'drop trigger "{name}"')
    for change in changes:
        connection.execute(change)
    for _, sql in triggers:
        connection.execute(sql)


@pytest.mark.parametrize("change", [
    "delete from tasks where fid = 12", "update tasks set fid = 99 where fid = 12",
    "update tasks set geom = null where fid = 12",
    "insert into tasks (fid, geom) select 99, geom from tasks where fid = 10",
    "update tasks set geom = (select geom from tasks where fid = 14) where fid = 10",
])
@pytest.mark.parametrize("counted", [True, False])
def test_an_index_that_lies_is_found_out(tmp_path, change, counted):
    path = written(tmp_path / "a.gpkg", SQUARES)
    with changing(path) as connection:
        without_triggers(connection, change)
        if not counted:
            connection.execute("drop table gpkg_ogr_contents")
            question = "select name from sqlite_master where type = 'trigger' and sql like '%gpkg_ogr_contents%'"
            for (name,) in connection.execute(question).fetchall():
                connection.execute(f"drop trigger {name}")
    told = Told()
    progress = FeedbackProgress(told)
    source, _ = source_of(layer_of(path))

    def work(by_index: bool) -> Answer:
        return answer(source.layer(KEEP, progress, True, by_index=by_index).shapes)

    found = either_way(work, progress)
    assert found == work(False)
    assert any("spatial index" in text for text in told.warned)


def test_an_outline_outside_of_its_envelope_stops_the_search(tmp_path, monkeypatch):
    path = written(tmp_path / "a.gpkg", SQUARES)
    with changing(path) as connection:
        without_triggers(connection, "update tasks set geom = (select geom from tasks where fid = 14) where fid = 10")
    with pytest.raises(Stale, match="outside of its envelope"):
        GeoPackageOutlines(path, "tasks")   # some are looked at before all else
    monkeypatch.setattr(geopackage, "_SAMPLE", 0)
    outlines = GeoPackageOutlines(path, "tasks")
    assert outlines.fetch(np.array([1, 2]))
    with pytest.raises(Stale, match="outside of its envelope"):
        outlines.fetch(np.array([0]))


@pytest.mark.parametrize("blocks", [0, 1, 4])
def test_names_and_records_whatever_was_read_before(tmp_path, monkeypatch, blocks):
    monkeypatch.setattr(geopackage_rows, "_BLOCKS", blocks)
    outlines = GeoPackageOutlines(written(tmp_path / "a.gpkg", SQUARES), "tasks", "local_id", ("status", "fid"))
    some, all_of_them = np.array([3, 1, 3]), np.arange(5)
    for _ in range(2):
        assert outlines.names_of(some) == ["T3", "T1", "T3"]
        assert outlines.records_of(some) == [{"status": status, "fid": fid} for status, fid in
                                             ((None, 13), (OPEN, 11), (None, 13))]
        outlines.fetch(all_of_them)
        assert outlines.names_of(all_of_them[::-1]) == ["T4", "T3", "T2", "T1", "T0"]


def test_repeated_names_among_those_named(tmp_path):
    path = written(tmp_path / "a.gpkg", SQUARES)
    outlines = GeoPackageOutlines(path, "tasks", "status")
    assert outlines.repeated_ids() == 0
    outlines.names_of(np.array([1]))
    assert outlines.repeated_ids() == 0
    outlines.names_of(np.array([2, 1, 2]))
    assert outlines.repeated_ids() == 2
    outlines.names_of(np.array([0]))
    assert outlines.repeated_ids() == 3   # none at all


def test_the_file_is_let_go(tmp_path):
    path = written(tmp_path / "a.gpkg", SQUARES)
    outlines = GeoPackageOutlines(path, "tasks")
    with changing(path) as connection:
        connection.execute("pragma busy_timeout = 0")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            connection.execute("delete from tasks")
        outlines.close()
        connection.execute("delete from tasks")
