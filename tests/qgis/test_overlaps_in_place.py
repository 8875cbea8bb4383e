"""otms:detectoverlaps on a GeoPackage table read through its R-tree: the same as record by record."""

from __future__ import annotations

import json
import sqlite3
import struct
import time
from datetime import date

import pytest
from overlap_layers import Told, attributes, run
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from benchmarks.data import write
from benchmarks.field import make_activities, make_tasks
from imsma_tools.core.base import helper_process
from imsma_tools.core.geometry import loading, pairs_beside, second_process
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.workspace import create_workspace
from otms_plugin.processing import inputs

pytestmark = pytest.mark.usefixtures("qgis_app")
ORDERS = 600


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A register of task orders and its activities, invalid outlines and repeated ones among them."""
    folder = tmp_path_factory.mktemp("register")
    tasks = make_tasks(ORDERS)
    write(tasks, folder / "tasks.gpkg")
    write(make_activities(tasks), folder / "activities.gpkg")
    return folder


def square(x: float, y: float = 33.0, size: float = 0.003) -> bytes:
    """A MultiPolygon of one square."""
    ring = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    return (struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, 5) + b"".join(struct.pack("<2d", *point) for point in ring))


def stored(file) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(file), file.stem, "ogr")
    assert layer.isValid()
    return layer


def outcome(parameters, feedback=None):
    """The figures, and the rows of the result."""
    results = run("detectoverlaps", {"ID_FIELD": "task_id", **parameters, "OUTPUT": "memory:"}, feedback)
    rows = attributes(results.pop("layers")["OUTPUT"])
    results.pop("OUTPUT")
    return json.loads(json.dumps(results)), sorted(rows, key=lambda row: (str(row["a_id"]), str(row["b_id"])))


@pytest.fixture
def in_place(monkeypatch):
    """Counts the layers read through their index; ``refuse`` makes the next ones be read record by record."""
    class Ways:
        count, refuse = 0, False

    real = inputs.read_place

    def read_place(*arguments):
        if Ways.refuse:
            raise inputs.Untrusted("told to")
        found = real(*arguments)
        assert isinstance(found.shapes, GeoPackageOutlines)
        Ways.count += 1
        return found

    monkeypatch.setattr(inputs, "read_place", read_place)
    return Ways


@pytest.mark.parametrize("more", [{}, {"BUFFER": 25}, {"MIN_AREA": 2000, "MIN_WIDTH": 9}])
def test_a_table_with_itself(files, in_place, more):
    through_index = outcome({"INPUT": stored(files / "tasks.gpkg"), **more})
    assert in_place.count == 1
    in_place.refuse = True
    assert through_index == outcome({"INPUT": stored(files / "tasks.gpkg"), **more})
    assert through_index[0]["PAIRS"] > 20
    assert through_index[0]["READ"] == ORDERS


def test_two_tables(files, in_place):
    layers = {"INPUT": stored(files / "tasks.gpkg"), "OTHER": stored(files / "activities.gpkg")}
    through_index = outcome(layers)
    assert in_place.count == 2
    in_place.refuse = True
    assert through_index == outcome(layers)
    assert through_index[0]["PAIRS"] > ORDERS


def test_filters_selections_and_unsaved_edits_are_read_record_by_record(files, in_place):
    filtered = stored(files / "tasks.gpkg")
    filtered.setSubsetString("fid <= 300")
    figures, _ = outcome({"INPUT": filtered})
    assert figures["READ"] == 300
    layer = stored(files / "tasks.gpkg")
    layer.selectByIds(list(range(1, 201)))
    figures, _ = outcome({"INPUT": QgsProcessingFeatureSourceDefinition(layer.source(), selectedFeaturesOnly=False)})
    assert figures["READ"] == ORDERS
    assert layer.startEditing()
    assert layer.deleteFeatures([1, 2, 3])
    before = in_place.count
    figures, _ = outcome({"INPUT": layer})
    assert figures["READ"] == ORDERS - 3, "what the map shows, not what the file still holds"
    assert in_place.count == before
    layer.rollBack()


def test_an_index_that_lies_is_named_and_not_used(files, tmp_path, in_place):
    """Somebody moved an outline with a program that knows nothing of the index."""
    lying = tmp_path / "tasks.gpkg"
    lying.write_bytes((files / "tasks.gpkg").read_bytes())
    with sqlite3.connect(lying) as connection:   # all far too small, and no two meet: nothing would be read
        connection.execute("update rtree_tasks_geom set maxx = minx, maxy = miny")
        connection.execute("delete from tasks where geom in (select geom from tasks group by geom having count(*) > 1)")
    connection.close()
    told = Told()
    found = outcome({"INPUT": stored(lying)}, told)
    assert any("spatial index" in text for text in told.warned)
    in_place.refuse = True
    assert found == outcome({"INPUT": stored(lying)})
    assert found[0]["PAIRS"] > 20


def test_cancelled_it_leaves_no_result_and_lets_go_of_the_file(files, tmp_path, in_place):
    target = tmp_path / "overlaps.gpkg"
    for after in (0, 1, 2):
        with pytest.raises(Exception, match="Stopped"):
            run("detectoverlaps", {"INPUT": stored(files / "tasks.gpkg"), "OUTPUT": str(target)}, Told(after))
        assert list(tmp_path.iterdir()) == []
    with sqlite3.connect(files / "tasks.gpkg", timeout=0.1) as connection:
        connection.execute("begin exclusive")
    connection.close()


def test_a_result_in_a_file_with_others_has_no_layer_read_in_place(files, tmp_path, in_place):
    shared = tmp_path / "tasks.gpkg"
    shared.write_bytes((files / "tasks.gpkg").read_bytes())
    target = f"ogr:dbname='{shared}' table=\"overlaps\" (geom)"
    layer = stored(files / "tasks.gpkg")   # of another file: QGIS 3.22 does not always find what it made in an open one
    results = run("detectoverlaps", {"INPUT": layer, "OUTPUT": target})
    assert in_place.count == 0
    assert QgsVectorLayer(f"{shared}|layername=overlaps", "", "ogr").featureCount() == results["PAIRS"] > 20


def test_two_orders_for_the_same_hazard_are_a_duplicate_at_half_the_land(tmp_path):
    """Which hazards orders are for stands in another table of the data file."""
    path = tmp_path / "data.gpkg"
    with create_workspace(path) as workspace, workspace.writing("test", via="test") as writer:
        hazard = writer.insert("hazard", {"local_id": "H-1", "geom": square(44.0)})
        for number, x, linked in ((1, 44.0, True), (2, 44.0006, True), (3, 45.0, True), (4, 45.0006, False)):
            order = writer.insert("task_order", {
                "task_no": f"TO-{number}", "task_type": "CLEARANCE", "status": "ONGOING",
                "valid_from": date(2025, 1, 1), "geom": square(x)})
            if linked:
                writer.insert("task_hazard", {"task_guid": order, "hazard_guid": hazard})
    results = run("detectoverlaps", {"INPUT": f"{path}|layername=task_order", "OUTPUT": "memory:"})
    classes = {(row["a_id"], row["b_id"]): row["class"] for row in attributes(results["layers"]["OUTPUT"])}
    assert classes[("TO-1", "TO-2")] == "DUPLICATE"
    assert classes[("TO-3", "TO-4")] != "DUPLICATE"


@pytest.mark.parametrize("other", [False, True])
def test_with_a_second_process_the_same(files, in_place, monkeypatch, other):
    """It takes a part of the blocks, and is gone afterwards."""
    parameters = {"INPUT": stored(files / "tasks.gpkg")}
    if other:
        parameters["OTHER"] = stored(files / "activities.gpkg")
    monkeypatch.setattr(loading, "_FEWEST_PAIRS", 20)   # many blocks
    monkeypatch.setenv("IMSMA_ONE_PROCESS", "1")
    alone = outcome(parameters)
    monkeypatch.setenv("IMSMA_ONE_PROCESS", "0")
    monkeypatch.setattr(second_process, "FEWEST_OUTLINES", 1)
    monkeypatch.setattr(pairs_beside, "_FEWEST_PAIRS", 1)
    started, answered = [], []
    start, receive = helper_process.start_helper, helper_process.read_frame

    def noted(module):
        started.append(start(module))
        return started[-1]

    def answer(stream):
        answered.append(receive(stream))
        return answered[-1]

    monkeypatch.setattr(helper_process, "processors", lambda: 2)
    monkeypatch.setattr(helper_process, "start_helper", noted)
    monkeypatch.setattr(helper_process, "read_frame", answer)
    wait = pairs_beside.PairsBeside.is_ready

    def is_ready(self):
        until = time.monotonic() + 20
        while not wait(self) and time.monotonic() < until:
            time.sleep(0.01)
        return wait(self)

    monkeypatch.setattr(pairs_beside.PairsBeside, "is_ready", is_ready)
    assert outcome(parameters) == alone
    assert len(started) == 1 and started[0]._process.returncode is not None
    assert "ready" in answered[0].head
