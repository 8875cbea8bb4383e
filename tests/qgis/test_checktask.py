"""otms:checktask on a real data file, as the toolbox runs it."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from overlap_layers import Told, box, run
from qgis.core import QgsGeometry, QgsProcessingException

from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import create_workspace, open_workspace

DAY = dt.date(2025, 1, 1)


def wkb(wkt):
    shape = QgsGeometry.fromWkt(wkt)
    shape.convertToMultiType()
    return bytes(shape.asWkb())


def order(number, wkt, **more):
    return {"task_no": f"TO-{number}", "task_type": "CLEARANCE", "status": "DRAFT", "valid_from": DAY,
            "issued_on": DAY, "valid_to": dt.date(2299, 1, 1), "geom": wkb(wkt) if wkt else None, **more}


@pytest.fixture(scope="module")
def data_file(tmp_path_factory):
    return make_data_file(tmp_path_factory.mktemp("orders"))


def make_data_file(folder):
    """TO-1 overlaps TO-2 (another operator, at work) and is split into TO-3 and TO-4, with 1.5 m between them."""
    path = folder / "data.gpkg"
    with create_workspace(path) as workspace, workspace.writing("test", via="test") as writer:
        one, two, *_ = [writer.insert("organisation", {"short_name": name})
                        for name in ("OP-01", "OP-02", "OP-03", "OP-03")]
        first = writer.insert("task_order", order(1, box(0, 0, 100, 100), organisation_guid=one))
        second = writer.insert("task_order", order(2, box(60, 0, 100, 100), organisation_guid=two, status="ONGOING"))
        for number, x, width in ((3, 0, 50), (4, 51.5, 48.5)):
            writer.insert("task_order", order(number, box(x, 0, width, 100), organisation_guid=one,
                                              parent_task_guid=first))
        for _ in range(2):
            writer.insert("task_order", order("twice", box(5000, 0, 10, 10), organisation_guid=one))
        writer.insert("task_order", order("alone", box(900, 0, 10, 10), organisation_guid=one))
        for number, x in (("1", 9000), ("twice", 9500), ("twice", 9800)):
            writer.insert("hazard", {"local_id": f"HA-{number}", "hazard_class": "CHA", "hazard_status": "OPEN",
                                     "reported_on": DAY, "geom": wkb(box(x, 0, 100, 100))})
        for x, width in ((8990, 60), (9051.5, 60)):
            writer.insert("land_release", {"local_id": f"LR-{x}", "outcome": "CLEARED", "released_on": DAY,
                                           "geom": wkb(box(x, -10, width, 120))})
    return path, first, second


def check(path, feedback=None, **more):
    return run("checktask", {"WORKSPACE": str(path), **more}, feedback)


def remarks(results, **wanted):
    return [one for one in results["REMARKS"] if all(one[name] == value for name, value in wanted.items())]


def test_a_conflict_holds_the_order_up(data_file):
    told = Told()
    results = check(data_file[0], told, TASK="TO-1")
    assert results["MAY_ISSUE"] is False
    (conflict,) = remarks(results, severity="stop", rule="OVERLAP")
    assert (conflict["class"], conflict["other"], conflict["record"]) == ("CONFLICT", "TO-2", "TO-1")
    assert conflict["overlap_m2"] == pytest.approx(4000, rel=0.01)
    assert conflict["pct"] == pytest.approx(40, rel=1e-3)
    assert QgsGeometry.fromWkt(conflict["wkt"]).isGeosValid()
    assert results["STOP"] == 1 and results["COMPARED"] == 6 and results["ACCEPTED"] == 0
    assert any("must not go on" in text for text in told.said)
    json.dumps(results["REMARKS"])


def test_nothing_is_changed(data_file):
    before = data_file[0].read_bytes()
    check(data_file[0], TASK="TO-1")
    assert data_file[0].read_bytes() == before


def test_alone_it_may_go(data_file):
    told = Told()
    results = check(data_file[0], told, TASK="TO-alone")
    assert results["MAY_ISSUE"] is True and results["STOP"] == 0
    assert "Nothing holds it up." in told.said


def test_accepted_by_a_named_person(tmp_path):
    path, first, second = make_data_file(tmp_path)
    with open_workspace(path) as workspace, workspace.writing("test", via="test") as writer:
        writer.insert("overlap_decision", {
            "task_guid": first, "other_table": "task_order", "other_guid": second, "overlap_class": "CONFLICT",
            "overlap_m2": 4100.0, "decision": "ACCEPT", "decided_by": "R. Head", "decided_on": DAY,
            "reason": "One after the other"})
    told = Told()
    results = check(path, told, TASK="TO-1")
    assert results["MAY_ISSUE"] is True and results["ACCEPTED"] == 1
    (conflict,) = remarks(results, accepted=True)
    assert (conflict["accepted_by"], conflict["reason"], conflict["severity"]) == (
        "R. Head", "One after the other", "stop")
    assert any("R. Head (One after the other)" in text for text in told.said)


def test_a_strip_between_two_halves(data_file):
    results = check(data_file[0], TASK="TO-1", STEP="split")
    (gap,) = remarks(results, rule="COVERAGE")
    assert gap["severity"] == "stop" and gap["width_m"] == pytest.approx(1.5, abs=0.11)
    assert gap["gap_m2"] == pytest.approx(150, rel=0.01)
    assert results["GAP_COUNT"] == 1 and results["GAP_M2"] == gap["gap_m2"]
    assert QgsGeometry.fromWkt(gap["wkt"]).isGeosValid()
    assert results["MAY_ISSUE"] is False


@pytest.mark.parametrize("step", ["completion", "certificate"])
def test_nothing_reported_yet(data_file, step):
    results = check(data_file[0], TASK="TO-alone", STEP=step)
    assert results["MAY_ISSUE"] is False and results["GAP_COUNT"] == 1


@pytest.mark.parametrize(("more", "m2"), [
    ({"GEOMETRY": box(60, 0, 100, 100), "TYPE": "CLEARANCE"}, 10_000),
    ({"GEOMETRY": "POINT (44.00107 33.00045)", "TYPE": "EOD_SPOT", "WIDTH": 10.0}, 314.16),
    ({"GEOMETRY": "LINESTRING (44.0008 33.00045, 44.0015 33.00045)", "TYPE": "ROAD", "WIDTH": 6.0}, 422)])
def test_an_outline_that_is_being_drawn(data_file, more, m2):
    results = check(data_file[0], **more)
    assert results["MAY_ISSUE"] is False
    (inside,) = remarks(results, rule="OVERLAP", other="TO-2")
    assert inside["overlap_m2"] == pytest.approx(m2, rel=0.02)
    assert inside["record"] == ""


@pytest.mark.parametrize(("operator", "wanted"), [
    ("OP-01", ("CONFLICT", "stop")), ("OP-02", ("SAME_OPERATOR", "correct")), ("op-02", ("SAME_OPERATOR", "correct")),
    ("", ("CONFLICT", "stop"))])
def test_whom_an_outline_is_for(data_file, operator, wanted):
    """TO-2 is at work for OP-02; of whom nothing is known the worse is assumed."""
    results = check(data_file[0], GEOMETRY=box(100, 0, 100, 100), TYPE="CLEARANCE", OPERATOR=operator)
    (overlap,) = remarks(results, rule="OVERLAP", other="TO-2")
    assert (overlap["class"], overlap["severity"]) == wanted


def test_an_operator_by_its_guid(data_file):
    with open_workspace(data_file[0], read_only=True) as workspace:
        guids = {row["short_name"]: row["guid"] for row in workspace.rows("organisation")}
    results = check(data_file[0], GEOMETRY=box(100, 0, 100, 100), TYPE="CLEARANCE", OPERATOR=guids["OP-02"])
    assert remarks(results, other="TO-2")[0]["class"] == "SAME_OPERATOR"


def test_before_a_hazard_is_closed(data_file):
    told = Told()
    results = check(data_file[0], told, HAZARD="HA-1", STEP="close")
    assert results["MAY_ISSUE"] is False
    (gap,) = results["REMARKS"]
    assert (gap["rule"], gap["severity"], gap["record"]) == ("COVERAGE", "stop", "HA-1")
    assert gap["gap_m2"] == pytest.approx(150, rel=0.01) and gap["width_m"] == pytest.approx(1.5, abs=0.11)
    assert (results["GAP_COUNT"], results["RELEASED"], results["STOP"]) == (1, 2, 1)
    assert QgsGeometry.fromWkt(gap["wkt"]).isGeosValid()
    assert any("must not go on" in text for text in told.said)


def test_a_free_place(data_file):
    assert check(data_file[0], GEOMETRY=box(-900, 0, 50, 50), TYPE="CLEARANCE")["MAY_ISSUE"] is True


AREA = box(0, 0, 10, 10)


@pytest.mark.parametrize(("more", "words"), [
    ({}, "Give either"), ({"TASK": "TO-1", "GEOMETRY": AREA, "TYPE": "CLEARANCE"}, "Give either"),
    ({"GEOMETRY": AREA}, "Say what type"), ({"TASK": "TO-1", "TYPE": "CLEARANCE"}, "belong to an outline"),
    ({"TASK": "TO-1", "WIDTH": 4.0}, "belong to an outline"),
    ({"TASK": "TO-1", "OPERATOR": "OP-01"}, "OPERATOR belong to an outline"),
    ({"GEOMETRY": AREA, "TYPE": "CLEARANCE", "OPERATOR": "OP-9"}, "no organisation OP-9.*: OP-01, OP-02"),
    ({"GEOMETRY": AREA, "TYPE": "CLEARANCE", "OPERATOR": "OP-03"}, "2 organisations have the short name OP-03"),
    ({"GEOMETRY": AREA, "TYPE": "CLEARANCE", "HAZARD": "HA-1"}, "set STEP to close"),
    ({"STEP": "close"}, "To close a hazard"), ({"STEP": "close", "HAZARD": "HA-9"}, "There is no hazard HA-9"),
    ({"STEP": "close", "HAZARD": "HA-1", "TASK": "TO-1"}, "nothing of a task order"),
    ({"STEP": "close", "HAZARD": "HA-1", "WIDTH": 3.0}, "nothing of a task order"),
    ({"STEP": "close", "HAZARD": "HA-twice"}, "2 hazards have the local number HA-twice"),
    ({"TASK": "TO-99"}, "There is no task order TO-99"), ({"TASK": "TO-twice"}, "2 task orders have the number"),
    ({"GEOMETRY": AREA, "TYPE": "CLEANING"}, "There is no type of task CLEANING.*CLEARANCE"),
    ({"GEOMETRY": "POLYGON ((44 33, 45 33, 45 34, 44 3", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON ((44 33, 45, 45 34, 46 34, 44 33))", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": AREA + " and more", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON ((44.1.2 33, 45 33, 45 34, 44 33))", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON ((44 33,\0 45 33, 45 34, 44 33))", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON ((44 33,\udc80 45 33, 45 34, 44 33))", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON EMPTY", "TYPE": "CLEARANCE"}, "GEOMETRY cannot be read"),
    ({"GEOMETRY": "POLYGON ((44 33, 45 34, 46 35, 44 33))", "TYPE": "CLEARANCE"}, "encloses no land"),
    ({"GEOMETRY": "POLYGON ((4e5 33, 4.1e5 33, 4e5 34, 4e5 33))", "TYPE": "CLEARANCE"}, "longitude first"),
    ({"GEOMETRY": "POINT (44 33)", "TYPE": "CLEARANCE", "WIDTH": 5.0}, "is an area, not a point.*EOD_SPOT"),
    ({"GEOMETRY": "POINT (44 33)", "TYPE": "EOD_SPOT"}, "WIDTH is 0"),
    ({"GEOMETRY": "LINESTRING (44 33, 44.1 33)", "TYPE": "ROAD", "WIDTH": 1e6}, "WIDTH is 1e"),
    ({"GEOMETRY": "POINT (400000 3600000)", "TYPE": "EOD_SPOT", "WIDTH": 5.0}, "longitude first"),
    ({"GEOMETRY": "GEOMETRYCOLLECTION (POINT (44 33))", "TYPE": "EOD_SPOT", "WIDTH": 5.0}, "several kinds"),
    ({"GEOMETRY": AREA, "TYPE": "CLEARANCE", "STEP": "split"}, "only be checked before it is issued"),
    ({"TASK": "TO-1", "STEP": "burn"}, "burn"), ({"TASK": "TO-1", "RULES": "/no/such.json"}, "cannot be read"),
    ({"TASK": "TO-1", "WORKSPACE": "/no/such.gpkg"}, "such.gpkg")])
def test_bad_input_is_a_sentence(data_file, more, words):
    with pytest.raises(QgsProcessingException, match=words) as caught:
        check(data_file[0], **more)
    assert "Traceback" not in str(caught.value)


def test_own_rules(data_file, tmp_path):
    """An authority that wants to be told of neighbours within 60 m."""
    from imsma_tools.core.base import paths

    rules = json.loads(paths.resource("rules", "overlap_policy.json").read_text(encoding="utf-8"))
    rules["thresholds"]["notice_distance_m"] = 60
    (tmp_path / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    near = {"GEOMETRY": box(200, 0, 10, 10), "TYPE": "CLEARANCE"}
    assert check(data_file[0], **near)["REMARKS"] == []
    (note,) = check(data_file[0], **near, RULES=str(tmp_path / "rules.json"))["REMARKS"]
    assert (note["class"], note["other"], note["wkt"]) == ("NOTICE_DISTANCE", "TO-2", "")
    assert note["distance_m"] == pytest.approx(40, rel=0.01)


def test_in_another_language(data_file):
    results = check(data_file[0], TASK="TO-1", LANGUAGE=1)
    assert results["MAY_ISSUE"] is False


@pytest.mark.parametrize("checks", [0, 3])
def test_cancel(data_file, checks):
    with pytest.raises(QgsProcessingException, match="Stopped"):
        check(data_file[0], Told(cancel_after=checks), TASK="TO-1")


def test_every_order_of_the_sample_can_be_asked(tmp_path):
    path = tmp_path / "sample.gpkg"
    produce(path, Choices(hazards=40, tasks=20, months=6))
    with open_workspace(path, read_only=True) as workspace:
        numbers = [record["task_no"] for record in workspace.rows("task_order")]
    for number in numbers[:8]:
        results = check(path, TASK=number)
        assert results["MAY_ISSUE"] is (results["STOP"] == 0)
        assert results["NOT_RUN"] == []
