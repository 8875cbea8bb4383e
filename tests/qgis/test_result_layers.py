"""Where results go: in bulk into a GeoPackage of their own, else through QGIS; both look the same to a reader."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3

import numpy as np
import pytest
from overlap_layers import Told, attributes, box, layer
from qgis.core import (
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from imsma_tools.core.geometry.result_file import Block
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.processing import outputs
from otms_plugin.processing.outputs import ResultLayer, result_fields, write_layers

FIELDS = ("name:string(20);free:string;count:int;large:int8;m2:double(0,0);cents:double(10,2);sure:bool;"
          "day:date")
SHAPE = QgsGeometry.fromWkt(box(0, 0, 10, 10))
SHAPE.convertToMultiType()
WKB = bytes(SHAPE.asWkb())
ROWS = [(WKB, ["one", "أ", 1, 2**40, 0.1234567890123, 1.25, True, datetime.date(2026, 2, 3)]),
        (b"", [None] * 8), (WKB, ["x" * 30, "", -1, -1, float("nan"), 0.0, False, datetime.date(1, 1, 1)])]


class Writes(ToolsAlgorithm):
    """Writes ROWS into OUTPUT and SECOND."""

    NAME = "writes"
    content: dict = {"rows": ROWS}
    second: dict = {"rows": ROWS}
    fields = FIELDS

    def displayName(self):
        return "Writes"

    def initAlgorithm(self, configuration=None):
        for name in ("OUTPUT", "SECOND"):
            self.addParameter(QgsProcessingParameterFeatureSink(
                name, "What was found", QgsProcessing.SourceType.TypeVectorPolygon, optional=name == "SECOND"))

    def compute(self, parameters, context, progress):
        fields = result_fields([], self.fields)
        contents = {"OUTPUT": self.content, "SECOND": self.second}
        made = [ResultLayer(name, fields, style="overlap", **contents[name]) for name in contents
                if parameters.get(name)]
        return dict(write_layers(self, parameters, context, made, progress))


def write(parameters, content=None, fields=FIELDS, feedback=None, second=None):
    """Returns the results and the context."""
    context = QgsProcessingContext()
    kind = type("Writes", (Writes,), {"content": content or {"rows": ROWS}, "second": second or {"rows": ROWS},
                                      "fields": fields, "NAME": "writes"})
    results, _ = kind().create().run(parameters, context, feedback or Told(), {}, False)
    return results, context


def in_file(place):
    with contextlib.closing(sqlite3.connect(place)) as connection:
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        return [table, *connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)),
                *connection.execute("SELECT table_name, identifier, description, srs_id FROM gpkg_contents"),
                *connection.execute("SELECT * FROM gpkg_geometry_columns"),
                # For no shape QGIS writes an empty one (bit 4 of the flags), we write none.
                *((fid, None if shape and shape[3] & 16 else shape, *values) for fid, shape, *values in
                  connection.execute(f'SELECT * FROM "{table}" ORDER BY fid'))]


@pytest.mark.parametrize("name", ["found.gpkg", "a.b.gpkg", "with blank.gpkg", "نتيجة.gpkg", "Quo'te.GPKG"])
def test_in_bulk_as_qgis_wrote_it(tmp_path, monkeypatch, name):
    (tmp_path / "bulk").mkdir()
    (tmp_path / "sink").mkdir()
    write({"OUTPUT": str(tmp_path / "bulk" / name)})
    monkeypatch.setattr(outputs, "_in_bulk", lambda *_: False)
    write({"OUTPUT": str(tmp_path / "sink" / name)})
    assert in_file(tmp_path / "bulk" / name) == in_file(tmp_path / "sink" / name)
    assert [path.name for path in (tmp_path / "bulk").iterdir()] == [name]
    both = [QgsVectorLayer(str(tmp_path / folder / name), "x", "ogr") for folder in ("bulk", "sink")]
    assert [(field.name(), field.typeName(), field.length()) for field in both[0].fields()] == [
        (field.name(), field.typeName(), field.length()) for field in both[1].fields()]
    assert attributes(both[0]) == attributes(both[1])
    assert both[0].extent() == both[1].extent()


def test_blocks_and_rows_are_the_same(tmp_path):
    blocks = [Block([np.array([1, 2]), ["a", None]], [WKB, b""]), Block([np.array([3]), ["c"]], [WKB])]
    rows = [(WKB, [1, "a"]), (b"", [2, None]), (WKB, [3, "c"])]
    goals = [tmp_path / "blocks.gpkg", tmp_path / "rows.gpkg", tmp_path / "blocks.geojson"]
    for goal, content in zip(goals, ({"blocks": blocks}, {"rows": rows}, {"blocks": blocks})):
        write({"OUTPUT": str(goal)}, content, "number:int8;text:string")
    got = [attributes(QgsVectorLayer(str(goal), "x", "ogr")) for goal in goals]
    plain = [[(row["number"], row["text"] or None) for row in rows] for rows in got]
    assert plain[0] == plain[1] == plain[2] == [(1, "a"), (2, None), (3, "c")]


def test_many_rows_arrive_in_order(tmp_path):
    count = 3 * 4096 + 5
    write({"OUTPUT": str(tmp_path / "o.gpkg")}, {"rows": ((WKB, [number]) for number in range(count))}, "number:int8")
    assert [row[2] for row in in_file(tmp_path / "o.gpkg")[4:]] == list(range(count))


@pytest.mark.parametrize(("destination", "final"), [
    ("{folder}/o.gpkg", "{folder}/o.gpkg"), ("{folder}/o", "{folder}/o.gpkg"), ("{folder}/o.geojson",) * 2,
    ("ogr:dbname='{folder}/t.gpkg' table=\"x\" (geom)", "{folder}/t.gpkg|layername=x"), ("memory:", None),
    ("TEMPORARY_OUTPUT", None)])
@pytest.mark.parametrize("name", ["", "My name"])
def test_qgis_loads_the_result_once(tmp_path, destination, final, name):
    project = QgsProject()
    wanted = QgsProcessingOutputLayerDefinition(destination.format(folder=tmp_path), project)
    wanted.destinationName = name
    results, context = write({"OUTPUT": wanted})
    assert list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]
    if final is not None:
        assert results["OUTPUT"] == final.format(folder=tmp_path)
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    assert (details.name, details.outputName, details.project) == (name or "What was found", "OUTPUT", project)
    assert details.postProcessor() is not None


def test_a_destination_as_property(tmp_path):
    given = QgsProperty.fromExpression(f"'{tmp_path.as_posix()}/o.gpkg'")
    results, _ = write({"OUTPUT": given})
    assert QgsVectorLayer(results["OUTPUT"], "x", "ogr").featureCount() == 3


def test_not_loaded_without_project(tmp_path):
    assert not write({"OUTPUT": str(tmp_path / "o.gpkg")})[1].layersToLoadOnCompletion()


def test_rare_fields_go_through_qgis(tmp_path):
    moment = QDateTime(2026, 2, 3, 4, 5, 6)
    write({"OUTPUT": str(tmp_path / "o.gpkg")}, {"rows": [(WKB, [moment])]}, "at:datetime")
    made = QgsVectorLayer(str(tmp_path / "o.gpkg"), "x", "ogr")
    assert made.fields()[1].typeName() == "DateTime"
    assert next(made.getFeatures())["at"] == moment


@pytest.mark.parametrize("second", ["s.gpkg", "s.geojson", "TEMPORARY_OUTPUT"])
def test_all_or_none(tmp_path, second):
    """The first result is whole when the second breaks: neither replaces what was there."""
    for name in ("o.gpkg", "s.gpkg", "s.geojson"):
        (tmp_path / name).write_bytes(b"before")
    goal = second if second.isupper() else str(tmp_path / second)
    with pytest.raises(QgsProcessingException, match="broke"):
        write({"OUTPUT": str(tmp_path / "o.gpkg"), "SECOND": goal}, second={"rows": _breaking()})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == dict.fromkeys(
        ("o.gpkg", "s.gpkg", "s.geojson"), b"before")


def _breaking():
    yield ROWS[0]
    raise OSError("broke")


@pytest.mark.parametrize("checks", [0, 1, 2])
@pytest.mark.parametrize("name", ["o.gpkg", "o.geojson"])
def test_cancel_while_writing(tmp_path, name, checks):
    (tmp_path / name).write_bytes(b"before")
    rows = ((WKB, [number]) for number in range(20_000))
    with pytest.raises(QgsProcessingException, match="Stopped"):
        write({"OUTPUT": str(tmp_path / name)}, {"rows": rows}, "number:int8", Told(cancel_after=checks))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: b"before"}


def test_a_database_in_use_is_not_replaced(tmp_path):
    goal = tmp_path / "o.gpkg"
    with contextlib.closing(sqlite3.connect(goal, isolation_level=None)) as other:
        other.execute("CREATE TABLE mine (x)")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(QgsProcessingException, match="open in another program"):
            write({"OUTPUT": str(goal)})
        other.execute("INSERT INTO mine VALUES (1)")
        other.execute("COMMIT")
        assert other.execute("SELECT * FROM mine").fetchall() == [(1,)]
    assert [path.name for path in tmp_path.iterdir()] == ["o.gpkg"]


def test_a_sink_that_refuses_is_told(tmp_path, monkeypatch):
    """A layer for features one by one whose provider takes none."""
    full = layer([])
    monkeypatch.setattr(Writes, "parameterAsSink", lambda *_: (_Refusing(), full.id()), raising=False)
    with pytest.raises(QgsProcessingException, match=r"OUTPUT cannot be written.*no room"):
        write({"OUTPUT": str(tmp_path / "o.geojson")})
    assert list(tmp_path.iterdir()) == []


class _Refusing(QgsFeatureSink):
    def addFeature(self, feature, flags):
        return False

    def lastError(self):
        return "no room"

    def flushBuffer(self):
        return True


@pytest.mark.parametrize("destination", ["{folder}/o.gpkg", "{folder}/o.geojson", "memory:"])
def test_what_broke_is_not_loaded(tmp_path, destination):
    """A run that is tried again in another way would load it twice, once half-filled."""
    context, project = QgsProcessingContext(), QgsProject()
    context.addLayerToLoadOnCompletion("earlier", QgsProcessingContext.LayerDetails("earlier", project, "OTHER"))
    wanted = QgsProcessingOutputLayerDefinition(destination.format(folder=tmp_path), project)
    kind = type("Writes", (Writes,), {"content": {"rows": _breaking()}, "NAME": "writes"})
    with pytest.raises(QgsProcessingException, match="broke"):
        kind().create().run({"OUTPUT": wanted}, context, Told(), {}, False)
    assert list(context.layersToLoadOnCompletion()) == ["earlier"]
