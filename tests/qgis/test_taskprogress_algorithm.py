"""otms:taskprogress through Processing: a data file, two layers with and without keys, cancel, bad input."""

from __future__ import annotations

import datetime as dt
import json
import math

import pytest
import shapely
from overlap_layers import Told, attributes, box, layer, run
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import open_workspace
from otms_plugin.processing.taskprogress import TaskProgressAlgorithm

pytestmark = pytest.mark.usefixtures("qgis_app")
TO = {"OUTPUT": "TEMPORARY_OUTPUT"}
SMALL = Choices(seed=5, hazards=60, tasks=40, months=8)


def progress(parameters, feedback=None):
    return run("taskprogress", {**TO, **parameters}, feedback)


def tasks(*rows, fields="task_no:string(20)"):
    return layer(list(rows), fields)


def activities(*rows, fields="task_no:string(20);outcome:string(20);report_date:date;area_reported_m2:double"):
    return layer(list(rows), fields)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("progress") / "sample.gpkg"
    produce(path, SMALL)
    return str(path)


def test_the_contract_of_names():
    algorithm = TaskProgressAlgorithm()
    algorithm.initAlgorithm()
    assert [definition.name() for definition in algorithm.parameterDefinitions()] == [
        "WORKSPACE", "TASKS", "ACTIVITIES", "ID_FIELD", "TASK_FIELD", "AS_OF", "SUBMITTED", "OUTPUT"]
    assert {"OUTPUT", "TASKS_COUNT", "REPORTS", "RELEASED_M2"} <= {
        output.name() for output in algorithm.outputDefinitions()}


def test_a_data_file_gives_the_figures_of_core_and_every_order(sample):
    results = progress({"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat()})
    with open_workspace(sample, read_only=True) as workspace:
        expected = find_progress(workspace, SMALL.as_of)
        polygons = {record["task_no"]: record["geom"] for record in workspace.rows("task_order")}
    rows = attributes(results["layers"]["OUTPUT"])
    assert len(rows) == len(expected.tasks) == results["TASKS_COUNT"] > 30
    assert results["REPORTS"] == expected.counted > 0
    for row, task in zip(rows, expected.tasks):
        assert row["task_no"] == task.task_no
        assert row["released_m2"] == task.all.released_m2
        assert row["reported_m2"] == task.all.reported_m2
        assert row["stale"] == task.stale
        assert row["items"] == sum(task.items.values())
        assert json.loads(row["by_method"]).keys() == task.by_method.keys()
    assert results["RELEASED_M2"] == pytest.approx(sum(row["released_m2"] for row in rows))
    for feature in results["layers"]["OUTPUT"].getFeatures():
        assert shapely.from_wkb(bytes(feature.geometry().asWkb())).equals(
            shapely.from_wkb(polygons[feature["task_no"]]))


def test_a_finished_order_of_the_sample_is_done_and_counted_once(sample):
    """The sample's completion reports speak of the land of the weekly reports again."""
    rows = attributes(progress({"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat()})["layers"]["OUTPUT"])
    done = [row for row in rows if row["replaced"]]
    assert done
    for row in done:
        assert row["worked_m2"] == pytest.approx(row["released_m2"], rel=1e-6)
        assert row["reported_m2"] == pytest.approx(row["released_m2"], rel=1e-3, abs=2)


def test_submitted_reports_count_only_where_asked_for(sample):
    day = {"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat()}
    approved, waiting = progress(day), progress({**day, "SUBMITTED": True})
    missing = len(approved["LEFT_OUT_LIST"]["not_approved"])
    assert missing > 0
    assert waiting["REPORTS"] == approved["REPORTS"] + missing
    assert waiting["RELEASED_M2"] > approved["RELEASED_M2"]


def test_two_layers_by_a_field_they_share():
    """Of 400 x 100 m: 0 to 100 m cleared, 50 to 150 m reduced, 350 to 450 m cleared, of which 50 m lie outside."""
    orders = tasks((box(0, 0, 400, 100), "A"), (box(1000, 0, 100, 100), "B"), (None, "C"))
    work = activities((box(0, 0, 100, 100), "A", "CLEARED", "2026-01-10", 10_000.0),
                      (box(50, 0, 100, 100), "A", "REDUCED", "2026-01-11", 9_000.0),
                      (box(350, 0, 100, 100), "A", "CLEARED", "2026-01-11", 5_000.0),
                      (None, "A", "CLEARED", "2026-01-12", 700.0), (box(0, 0, 9, 9), "X", "CLEARED", "2026-01-11", 1.0))
    results = progress({"TASKS": orders, "ACTIVITIES": work, "AS_OF": "2026-01-20"})
    rows = {row["task_no"]: row for row in attributes(results["layers"]["OUTPUT"])}
    one = rows["A"]
    assert one["released_m2"] == pytest.approx(20_000, rel=2e-2)    # 0 to 150 m and 350 to 400 m
    assert one["worked_m2"] == pytest.approx(30_000, rel=2e-2)
    assert one["outside_pct"] == pytest.approx(100 / 6, rel=1e-3)
    assert one["cleared_m2"] == pytest.approx(15_000, rel=2e-2)
    assert one["reduced_m2"] == pytest.approx(10_000, rel=2e-2)
    assert one["reported_m2"] == pytest.approx(24_700)
    assert (one["reports"], one["days_worked"], one["days_without_report"]) == (4, 3, 8)
    assert "Reports without a usable outline, not on the map: 1." in one["warnings"]
    assert rows["B"]["released_m2"] == 0
    assert rows["C"]["released_m2"] == NULL
    assert "The order has no outline" in rows["C"]["warnings"]
    assert results["LEFT_OUT_LIST"] == {"no_task": ["5"]}   # the number of the feature names it


def test_other_names_of_the_fields_are_given():
    orders = tasks((box(0, 0, 100, 100), 7), fields="number:integer")
    work = layer([(box(0, 0, 50, 100), "7")], "of_order:string(9)")
    results = progress({"TASKS": orders, "ACTIVITIES": work, "ID_FIELD": "number", "TASK_FIELD": "of_order"})
    (row,) = attributes(results["layers"]["OUTPUT"])
    assert row["task_no"] == "7"
    assert row["pct_spatial"] == pytest.approx(50, rel=1e-6)
    assert (row["reported_m2"], row["warnings"]) == (NULL, "")   # the layers state no areas, so none is missing


def test_orders_that_share_a_name_or_have_none_are_told():
    """The second order without a name has the number 3, as another activity names its order: it gets nothing."""
    told = Told()
    orders = tasks((box(0, 0, 100, 100), "1"), (box(0, 0, 100, 100), "1"), (box(0, 0, 100, 100), None))
    work = layer([(box(0, 0, 50, 100), "1"), (box(0, 0, 9, 100), "3")], "task_no:string(9)")
    results = progress({"TASKS": orders, "ACTIVITIES": work}, told)
    shares = sorted(row["pct_spatial"] for row in attributes(results["layers"]["OUTPUT"]))
    assert shares == pytest.approx([0, 0, 50], rel=1e-6)
    assert results["LEFT_OUT_LIST"] == {"no_task": ["2"]}
    assert any("3 task orders share a name" in text for text in told.warned)


def test_without_a_field_what_lies_in_an_order_belongs_to_it():
    told = Told()
    orders = layer([(box(0, 0, 100, 100), "A"), (box(100, 0, 100, 100), "B")])
    work = layer([(box(50, 0, 100, 100), "x"), (box(500, 0, 9, 9), "far"), (box(10, 0, 20, 100), "y")])
    results = progress({"TASKS": orders, "ACTIVITIES": work}, told)
    first, second = attributes(results["layers"]["OUTPUT"])
    assert first["pct_spatial"] == pytest.approx(70, rel=1e-6)
    assert second["pct_spatial"] == pytest.approx(50, rel=1e-6)
    assert (results["REPORTS"], results["LEFT_OUT"]) == (2, 1)
    assert any("no field that names a task order" in text for text in told.warned)


@pytest.mark.parametrize(("field", "value"), [
    ("report_date:date", QDate(-5, 1, 1)), ("report_date:date", QDate(20000, 1, 1)), ("deminers:double", math.inf)])
def test_values_that_cannot_be_are_told_and_the_rest_is_counted(field, value):
    told = Told()
    work = layer([(box(0, 0, 50, 100), "A", value), (box(50, 0, 50, 100), "A", None)], f"task_no:string(9);{field}")
    results = progress({"TASKS": tasks((box(0, 0, 100, 100), "A")), "ACTIVITIES": work, "AS_OF": "2026-01-20"}, told)
    assert any("1 values do not fit" in text for text in told.warned)
    assert results["REPORTS"] + results["LEFT_OUT"] == 2


GOOD = box(0, 0, 100, 100)


@pytest.mark.parametrize(("change", "words"), [
    ({"TASKS": None}, "either a data file"), ({"WORKSPACE": "x.gpkg"}, "needs none of: TASKS, ACTIVITIES"),
    ({"AS_OF": "31.3.2026"}, "31.3.2026 is not a day"), ({"TASK_FIELD": "nix"}, "no field nix"),
    ({"TASKS": lambda: layer([(GOOD, "a")]), "TASK_FIELD": "task_no"}, "TASKS has no such field"),
    ({"TASKS": lambda: layer([("POINT (44 33)", "a")], "task_no:string(9)", kind="Point")}, "does not hold polygons"),
    ({"TASKS": lambda: layer([], "task_no:string(9)")}, "TASKS holds no records"),
    ({"WORKSPACE": "/nowhere/data.gpkg", "TASKS": None, "ACTIVITIES": None}, "data.gpkg"),
    ({"OUTPUT": "/nowhere/out.gpkg"}, "folder /nowhere does not exist"),
])
def test_bad_input_says_what_and_leaves_nothing(tmp_path, change, words):
    parameters = {"TASKS": tasks((GOOD, "a")), "ACTIVITIES": layer([(GOOD, "a")], "task_no:string(9)"),
                  "OUTPUT": str(tmp_path / "out.gpkg")}
    parameters.update({name: value() if callable(value) else value for name, value in change.items()})
    with pytest.raises(QgsProcessingException, match=words):
        progress({name: value for name, value in parameters.items() if value is not None})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("after", [0, 3, 12])
def test_cancel_leaves_nothing(tmp_path, sample, after):
    with pytest.raises(QgsProcessingException, match="Stopped"):
        progress({"WORKSPACE": sample, "OUTPUT": str(tmp_path / "out.gpkg")}, Told(cancel_after=after))
    assert list(tmp_path.iterdir()) == []


def test_days_are_dates_in_the_file(tmp_path, sample):
    results = progress({"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat(), "OUTPUT": str(tmp_path / "out.gpkg")})
    made = QgsVectorLayer(results["OUTPUT"], "made", "ogr")
    days = [feature["last_report"].toPyDate() for feature in made.getFeatures() if feature["reports"]]
    assert days
    assert max(days) <= SMALL.as_of
    assert min(days) > dt.date(2020, 1, 1)
