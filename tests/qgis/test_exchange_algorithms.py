"""Packages and outlines as the toolbox runs them, and another office's ground in every check on the map."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from exchange_kit import Side, an_order, two_sides
from life_kit import TODAY, insert
from overlap_layers import Told, run
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsProject, QgsSettings
from workspace_samples import square

from imsma_tools.core.base.language import Language
from imsma_tools.core.geometry.nearby import Nearby
from imsma_tools.core.products.project import layers_of, table_layer
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.exchange.sending import Sender
from otms_plugin.core.live_layers import Reader, limits, near_layers, side_of


@pytest.fixture
def sides(tmp_path) -> tuple[Path, Path, str]:
    """Two closed data files and the order of the first."""
    QgsSettings().remove("imsma")
    authority, operator = two_sides(tmp_path)
    task = an_order(authority)
    for side in (authority, operator):
        side.workspace.close()
    return authority.workspace.path, operator.workspace.path, task


@pytest.fixture
def key(qgis_app):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("only for this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("key of packages")
    config.setConfig("password", "a long common key")
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def export(path, target, **more):
    return run("exportpackage", {"WORKSPACE": str(path), "BY": "A. Officer", "OFFICE": "Authority",
                                 "PACKAGE": str(target), **more})


def take_in(path, package, feedback=None, **more):
    return run("importpackage", {"WORKSPACE": str(path), "BY": "O. Manager", "PACKAGE": str(package), **more},
               feedback)


def test_to_the_operator_and_back(sides, tmp_path, key):
    """All of it by algorithms, signed: orders out, a report back, a value that both changed."""
    authority, operator, task = sides
    sent = export(authority, tmp_path / "orders.zip", OPERATOR="OP-A", KEY=key)
    assert sent["NUMBER"] == 1 and len(sent["SHA256"]) == 64 and sent["COUNTS"]["task_order"] == 1
    assert take_in(operator, sent["PACKAGE"], KEY=key, DRY_RUN=True)["NEW"] == 6
    assert take_in(operator, sent["PACKAGE"], KEY=key)["WRITTEN"] is True
    with open_workspace(operator) as workspace:
        report = insert(workspace, "progress_report", report_no="PR-1", task_guid=task, approval="SUBMITTED")
    answer = {"KIND": 1, "PARTNER": "Authority", "OFFICE": "Operator A", "KEY": key}
    told = Told()
    first = take_in(authority, export(operator, tmp_path / "1.zip", **answer)["PACKAGE"], told, KEY=key)
    assert (first["PARTNER"], first["NEW"], first["ASKED"]) == ("OP-A", 1, 0)
    for path, text in ((authority, "here"), (operator, "there")):
        with open_workspace(path) as workspace, workspace.writing("test") as writer:
            writer.update("progress_report", report, {"comment": text})
    second = export(operator, tmp_path / "2.zip", **answer)["PACKAGE"]
    with pytest.raises(QgsProcessingException, match=r"1 values were changed on both sides.*PR-1: comment"):
        take_in(authority, second, KEY=key)
    with pytest.raises(QgsProcessingException, match="in 0 records"):
        take_in(authority, second, KEY=key, DECISIONS=json.dumps([
            {"record": "PR-2", "field": "comment", "take": "ours"}]))
    done = take_in(authority, second, KEY=key, DECISIONS=json.dumps([
        {"record": "PR-1", "field": "comment", "take": "theirs"}]))
    (listed,) = done["DIFFERENCES"]
    assert (listed["meaning"], listed["ours"], listed["theirs"]) == ("conflict", "here", "there")
    with open_workspace(authority) as workspace:
        assert workspace.row("progress_report", report)["comment"] == "there"


def test_the_key_of_the_options_counts_for_all(sides, tmp_path, key):
    authority, operator, _ = sides
    QgsSettings().setValue("imsma/package_key", key)
    try:
        signed = export(authority, tmp_path / "signed.zip", TASKS="TO-1")["PACKAGE"]
        QgsSettings().remove("imsma/package_key")
        told = Told()
        take_in(operator, signed, told, DRY_RUN=True)
        assert any("no key is set here" in text for text in told.warned)
        unsigned = export(authority, tmp_path / "unsigned.zip", TASKS="TO-1")["PACKAGE"]
        QgsSettings().setValue("imsma/package_key", key)
        with pytest.raises(QgsProcessingException, match="not signed"):
            take_in(operator, unsigned)
    finally:
        QgsSettings().remove("imsma/package_key")


@pytest.mark.parametrize(("given", "words"), [
    ({}, "either TASKS or OPERATOR"), ({"TASKS": "TO-1", "OPERATOR": "OP-A"}, "either TASKS or OPERATOR"),
    ({"TASKS": "TO-1, TO-77"}, "no task order TO-77"), ({"OPERATOR": "Nobody"}, "no organisation Nobody"),
    ({"KIND": 1, "TASKS": "TO-1"}, "An answer holds all orders"), ({"KIND": 1, "PARTNER": "X"}, "No orders were taken"),
    ({"TASKS": "TO-1", "OFFICE": ""}, "names of both offices"),
    ({"TASKS": "TO-1", "PARTNER": "X", "KEY": "abcdefg"}, "abcdefg"),
])
def test_bad_input_is_a_sentence(sides, tmp_path, given, words):
    with pytest.raises(QgsProcessingException, match=words):
        export(sides[0], tmp_path / "x.zip", **given)
    assert not (tmp_path / "x.zip").exists()


def test_outlines_of_another_office(sides, tmp_path):
    north, south, task = sides
    told = Told()
    common = {"BY": "N. Officer", "OFFICE": "North", "PARTNER": "South"}
    first = run("exportfootprints", {"WORKSPACE": str(north), "PACKAGE": str(tmp_path / "1.zip"), **common})
    done = run("importfootprints", {"WORKSPACE": str(south), "BY": "S", "PACKAGE": first["PACKAGE"]})
    assert (done["OFFICE"], done["NEW"]) == ("North", 1)
    with open_workspace(north) as workspace, workspace.writing("test") as writer:
        writer.delete("task_order", task)
    second = run("exportfootprints", {"WORKSPACE": str(north), "PACKAGE": str(tmp_path / "2.zip"), **common})
    done = run("importfootprints", {"WORKSPACE": str(south), "BY": "S", "PACKAGE": second["PACKAGE"]}, told)
    assert done["MISSING_LIST"] == ["TO-1"] and any("stay live" in text for text in told.warned)
    third = run("exportfootprints", {"WORKSPACE": str(north), "PACKAGE": str(tmp_path / "3.zip"), **common})
    done = run("importfootprints", {"WORKSPACE": str(south), "BY": "S", "PACKAGE": third["PACKAGE"], "DROP": "TO-1",
                                    "REASON": "Letter 12"})
    assert done["DROPPED"] == 1


@pytest.fixture
def opened(tmp_path, qgis_new_project):
    """The project of a data file with one order of our own, and one of another office beside it."""
    side = Side(tmp_path, Sender("S", "South"), "south")
    an_order(side)
    insert(side.workspace, "other_order", task_no="TO-1", their_guid="x", office="North", operator_name="OP-N",
           status="ONGOING", valid_from=TODAY, geom=square(44.0115))
    insert(side.workspace, "other_order", task_no="TO-2", their_guid="y", office="North", status="CLOSED",
           site_left_on=TODAY, geom=square(44.0115))
    project, tables = QgsProject.instance(), side.workspace.model.tables
    project.addMapLayers([table_layer(side.workspace.path, tables[name], Language.EN)
                          for name in ("task_order", "other_order", "land_release", "organisation")])
    side.workspace.close()
    return project


@pytest.mark.parametrize("is_on_the_map", [True, False])
def test_their_ground_is_compared_while_somebody_draws(opened, is_on_the_map):
    if not is_on_the_map:   # the project is older than what the other office told
        opened.removeMapLayer(layers_of(opened)["other_order"].id())
    layers = near_layers(opened, TODAY)
    assert len(layers) == 3   # ours, theirs, and released land
    nearby, reader = Nearby(layers, opened.transformContext(), limits()), Reader(opened, TODAY, Language.EN)
    rows = reader.rows(nearby.overlaps_with(square(44.0115)).hits, side_of({}, TODAY))
    nearby.close()
    assert {(row.name, row.operator) for row in rows} == {("TO-1 (North)", "North: OP-N"), ("TO-1", "OP-A")}
    (theirs,) = [row for row in rows if "North" in row.name]
    assert theirs.verdict.severity.value == "stop" and "another office" in theirs.verdict.explanation


def test_detect_overlaps_judges_their_layer_by_the_rules(opened):
    layers = layers_of(opened)
    done = run("detectoverlaps", {"INPUT": layers["task_order"], "OTHER": layers["other_order"],
                                  "OUTPUT": "memory:"}, project=opened)
    assert {name: count for name, count in done["CLASSES"].items() if count} == {"CONFLICT": 1, "OVERLAP": 1}
    rows = {feature["b_id"]: feature for feature in done["layers"]["OUTPUT"].getFeatures()}
    assert rows["TO-1"]["severity"] == "stop" and "TO-1 (North)" in rows["TO-1"]["explanation"]
