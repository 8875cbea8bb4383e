"""The algorithms that do one command with an order, on a real data file, as the toolbox runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from overlap_layers import Told, box, run
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from test_checktask import make_data_file, order, wkb

from imsma_tools.core.base import paths
from imsma_tools.core.base.days import today
from imsma_tools.core.workspace import open_workspace, verify

TODAY = today().isoformat()
NEW = {"BY": "R. Head", "REASON": "Letter 7"}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """TO-1 is issued; TO-8 and TO-9 lie apart, both suspended, of two operators."""
    path, first, _ = make_data_file(tmp_path_factory.mktemp("orders"))
    with open_workspace(path) as workspace, workspace.writing("test") as writer:
        for child in list(workspace.rows("task_order", {"parent_task_guid": first})):
            writer.delete("task_order", child["guid"])
        one, two, *_ = [row["guid"] for row in workspace.rows("organisation")]
        for number, x, operator in ((7, 20000, one), (8, 20100, one), (9, 20200, two)):
            writer.insert("task_order", order(number, box(x, 0, 100, 100), organisation_guid=operator,
                                              status="SUSPENDED", sheet_version=1))
    return path


@pytest.fixture
def data_file(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "data.gpkg"))


def do(path, name, feedback=None, task="TO-8", **more):
    return run(name, {"WORKSPACE": str(path), "TASK": task, **NEW, **more}, feedback)


def rows(path, table, **where):
    with open_workspace(path, read_only=True) as workspace:
        return list(workspace.rows(table, where))


def the(path, number):
    (row,) = rows(path, "task_order", task_no=number)
    return row


def test_a_later_last_day(data_file):
    assert do(data_file, "extendorder", VALID_TO="2299-12-31")["SHEET_VERSION"] == 2
    assert str(the(data_file, "TO-8")["valid_to"]) == "2299-12-31"
    with pytest.raises(QgsProcessingException, match="no extension"):
        do(data_file, "extendorder", VALID_TO="2299-12-30")
    with pytest.raises(QgsProcessingException, match="Give a day such as"):
        do(data_file, "extendorder", VALID_TO="soon")


def test_a_site_that_was_left(data_file):
    told = Told()
    done = do(data_file, "confirmleft", told, SITE_LEFT_ON=TODAY, SITE_LEFT_BY="A. Monitor")
    assert (done["ON_GROUND"], done["STATUS"], done["SHEET_VERSION"]) == (False, "SUSPENDED", 2)
    assert not any("People may be" in text for text in told.said)
    for more in ({"SITE_LEFT_ON": TODAY}, {"SITE_LEFT_BY": "A. Monitor"}, {}):
        with pytest.raises(QgsProcessingException, match="belong together"):
            do(data_file, "confirmleft", **more)


def test_a_split_along_a_line_and_by_a_layer(data_file):
    line = QgsGeometry.fromWkt(box(20149, -50, 1, 300)).boundingBox()
    cut = f"LINESTRING ({line.xMinimum()} {line.yMinimum()}, {line.xMinimum()} {line.yMaximum()})"
    with pytest.raises(QgsProcessingException, match="NUMBERS names 3, and there are 2 parts"):
        do(data_file, "splitorder", LINE=cut, NUMBERS="A,B,C")
    done = do(data_file, "splitorder", LINE=cut, OPERATORS=",OP-02")
    numbers = done["NEW_TASKS"].split(", ")
    parts = [the(data_file, number) for number in numbers]
    assert (done["TASK"], done["STATUS"], len(parts)) == ("TO-8", "CANCELLED", 2)
    assert parts[0]["area_computed_m2"] > parts[1]["area_computed_m2"]
    assert [part["organisation_guid"] for part in parts] == [
        the(data_file, "TO-7")["organisation_guid"], the(data_file, "TO-9")["organisation_guid"]]
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "parts", "memory")
    for x, width in ((20000, 50), (20051.5, 48.5)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(box(x, 0, width, 100)))
        layer.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match=r"are not covered by the orders that continue it, 1\.5 m"):
        do(data_file, "splitorder", task="TO-7", PARTS=layer, NUMBERS="TO-7A,TO-7B")
    with pytest.raises(QgsProcessingException, match="either a line"):
        do(data_file, "splitorder", task="TO-7")


def test_a_report_then_the_rest_to_another_operator(data_file):
    half = box(20100, 0, 40, 100)
    found = json.dumps([{"category": _category(data_file), "quantity": 2}])
    told = Told()
    entered = do(data_file, "enterreport", told, GEOMETRY=half, ITEMS=found, VALUES=json.dumps(
        {"report_no": "P-1", "report_date": TODAY, "activity": "CLEARANCE", "outcome": "CLEARED"}))
    assert rows(data_file, "progress_report")[0]["guid"] == entered["RECORD"]
    assert rows(data_file, "ordnance_item")[0]["quantity"] == 2
    assert any("with the status SUSPENDED" in one["sentence"] for one in entered["REMARKS"])
    again = do(data_file, "approvereport", REPORT="P-1", APPROVAL="SUBMITTED")
    assert (again["TASK"], rows(data_file, "progress_report")[0]["approval"]) == ("TO-8", "SUBMITTED")
    do(data_file, "approvereport", REPORT="P-1")
    with pytest.raises(QgsProcessingException, match="0 reports of the order have the number P-2"):
        do(data_file, "approvereport", REPORT="P-2")
    with pytest.raises(QgsProcessingException, match="DONE is no value of"):
        do(data_file, "enterreport", VALUES='{"outcome": "DONE"}')
    moved = do(data_file, "transferorder", OPERATOR="OP-02", NUMBER="TO-80")
    assert (moved["TASK"], moved["NEW_TASK"], moved["ON_GROUND"]) == ("TO-8", "TO-80", True)
    assert the(data_file, "TO-80")["area_computed_m2"] == pytest.approx(6000, rel=0.01)
    assert rows(data_file, "progress_report")[0]["task_guid"] == the(data_file, "TO-8")["guid"]


def _category(path):
    with open_workspace(path, read_only=True) as workspace:
        return workspace.model.code_lists["ordnance_category"].codes[0].code


def test_two_orders_become_one(data_file):
    with pytest.raises(QgsProcessingException, match="different operators"):
        do(data_file, "mergeorders", OTHERS="TO-9")
    done = do(data_file, "mergeorders", OTHERS="TO-7, TO-9", OPERATOR="OP-01", NUMBER="TO-70")
    assert done["NEW_TASK"] == "TO-70" and the(data_file, "TO-70")["area_computed_m2"] == pytest.approx(3e4, rel=0.01)
    assert {the(data_file, number)["status"] for number in ("TO-7", "TO-8", "TO-9")} == {"CANCELLED"}


def test_another_area_by_rules_of_the_authority(data_file, tmp_path):
    """Onto TO-9 of another operator: the shipped rules let a suspended one be corrected later, these do not."""
    wide = box(20100, 0, 150, 100)
    rules = json.loads(paths.resource("rules", "overlap_policy.json").read_text(encoding="utf-8"))
    rules["rules"][-1]["severity"] = "stop"
    strict = tmp_path / "strict.json"
    strict.write_text(json.dumps(rules), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"hold up TO-8.*TO-9"):
        do(data_file, "changearea", GEOMETRY=wide, RULES=str(strict))
    assert do(data_file, "changearea", GEOMETRY=wide)["SHEET_VERSION"] == 2
    assert the(data_file, "TO-8")["area_computed_m2"] == pytest.approx(15000, rel=0.01)
    with pytest.raises(QgsProcessingException, match="no longer part of the order"):
        do(data_file, "changearea", GEOMETRY=box(20100, 0, 100, 100))
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        do(data_file, "changearea", GEOMETRY="somewhere")


def test_a_part_is_closed_and_fields_are_edited(data_file):
    with open_workspace(data_file) as workspace, workspace.writing("test") as writer:
        task = next(workspace.rows("task_order", {"task_no": "TO-8"}))["guid"]
        writer.insert("progress_report", {"task_guid": task, "report_date": TODAY, "activity": "CLEARANCE",
                                          "outcome": "CLEARED", "geom": wkb(box(20100, 0, 50, 100))})
    values = json.dumps({"report_no": "C-1", "completed_on": TODAY, "outcome": "CLEARED"})
    with pytest.raises(QgsProcessingException, match="are not covered by approved reports"):
        do(data_file, "closepart", GEOMETRY=box(20100, 0, 60, 100), VALUES=values)
    closed = do(data_file, "closepart", GEOMETRY=box(20100, 0, 50, 100), VALUES=values)
    (report,) = rows(data_file, "completion_report")
    assert (report["guid"], report["extent"], closed["SHEET_VERSION"]) == (closed["RECORD"], "PART", 2)
    assert do(data_file, "editorder", VALUES='{"priority": "HIGH"}')["SHEET_VERSION"] == 3
    with pytest.raises(QgsProcessingException, match="not changed by hand: status"):
        do(data_file, "editorder", VALUES='{"status": "CLOSED"}')
    with open_workspace(data_file) as workspace:
        assert not verify(workspace)


def test_rights_of_the_office_hold_for_every_step(data_file, monkeypatch):
    monkeypatch.setenv("IMSMA_RIGHTS", "prepare")
    before = data_file.read_bytes()
    for name, more in (("extendorder", {"VALID_TO": "2299-12-31"}), ("transferorder", {"OPERATOR": "OP-02"}),
                       ("confirmleft", {"SITE_LEFT_ON": TODAY, "SITE_LEFT_BY": "A. Monitor"}),
                       ("mergeorders", {"OTHERS": "TO-7"}), ("editorder", {"VALUES": '{"priority": "HIGH"}'}),
                       ("changearea", {"GEOMETRY": box(20100, 0, 120, 100)}),
                       ("enterreport", {"VALUES": json.dumps({"report_date": TODAY})})):
        with pytest.raises(QgsProcessingException, match=r"R\. Head may not do this"):
            do(data_file, name, **more)
    assert data_file.read_bytes() == before


def test_what_was_done_past_the_steps_is_told(data_file):
    with open_workspace(data_file) as workspace:   # as any program with SQL does
        workspace.connection.execute("UPDATE task_order SET status = 'CLOSED' WHERE task_no = 'TO-8'")
    told = Told()
    found = run("checkhistory", {"WORKSPACE": str(data_file)}, told)
    (trace,) = found["TRACES"]
    assert (found["FINDINGS"], trace["trace"], trace["task"]) == (1, "fields", the(data_file, "TO-8")["guid"])
    assert any("TO-8: status" in text for text in told.warned)


def test_a_file_without_cheating_has_nothing_to_tell(data_file):
    told = Told()
    assert run("checkhistory", {"WORKSPACE": str(data_file)}, told)["FINDINGS"] == 0
    assert any("where its steps led it" in text for text in told.said)
