"""Task orders in expressions: the record being drawn, an order by its number, what cannot be told."""

from __future__ import annotations

import datetime as dt

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
)
from qgis.PyQt.QtCore import NULL
from workspace_samples import square

from imsma_tools.core.base.days import today
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.project import open_into
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.expressions import FUNCTIONS


@pytest.fixture(autouse=True)
def functions(qgis_app):
    FUNCTIONS.register()
    yield
    FUNCTIONS.unregister()


@pytest.fixture
def project(qgis_new_project, data):
    """Two orders in a project: one half released and overdue, one cancelled and left."""
    day = today() - dt.timedelta(days=20)
    with open_workspace(data) as workspace:
        with workspace.writing("test") as writer:
            first = writer.insert("task_order", {
                "task_no": "TO-1", "task_type": "CLEARANCE", "status": "ONGOING", "actual_start": day, "geom": square(),
                "planned_end": day, "area_reported_m2": 1000.0})
            writer.insert("task_order", {"task_no": "TO-2", "task_type": "BAC", "status": "CANCELLED",
                                         "site_left_on": day, "site_left_confirmed_by": "A. Name"})
            writer.insert("progress_report", {"task_guid": first, "report_date": day, "outcome": "CLEARED",
                                              "approval": "APPROVED", "area_reported_m2": 250.0,
                                              "geom": square(size=0.0015)})
        open_into(QgsProject.instance(), workspace, Language.EN)
    yield data
    QgsProject.instance().clear()


def value(text, feature=None, layer=None):
    context = QgsExpressionContext()
    if layer is not None:
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    if feature is not None:
        context.setFeature(feature)
        context.setFields(feature.fields())
    expression = QgsExpression(text)
    result = expression.evaluate(context)
    if expression.hasEvalError():
        raise ValueError(expression.evalErrorString())
    return None if result == NULL else result


def layer_and_features(table="task_order"):
    layer = next(layer for layer in QgsProject.instance().mapLayers().values()
                 if layer.customProperty("imsma/table") == table)
    return layer, list(layer.getFeatures())


def test_the_record_being_drawn(project):
    layer, features = layer_and_features()
    assert [value("imsma_order_is_live()", feature, layer) for feature in features] == [True, False]
    needs = [value("imsma_order_needs()", feature, layer) for feature in features]
    assert "Overdue" in needs[0]
    assert "No news" in needs[0]
    assert needs[1] == ""
    assert value("imsma_order_progress()", features[0], layer) == pytest.approx(25.0, abs=0.1)


def test_live_by_fields_agrees_with_the_rule(project):
    _, features = layer_and_features()
    with open_workspace(project, read_only=True) as workspace:
        told = {row["guid"]: is_live(row, today()) for row in workspace.rows("task_order")}
    assert {feature["guid"]: value("imsma_order_is_live()", feature) for feature in features} == told


def test_an_order_by_its_number_and_by_a_report_on_it(project):
    assert value("imsma_order_is_live('TO-1')") is True
    assert value("imsma_order_is_live('TO-2')") is False
    assert value("imsma_order_progress('TO-1', 'pct_reported')") == pytest.approx(25.0)
    assert value("imsma_order_progress('TO-1', 'days_without_report')") == 20
    assert value("imsma_order_progress('TO-2')") is None, "an order without outline has no share"
    layer, (report,) = layer_and_features("progress_report")
    assert "Overdue" in value("imsma_order_needs()", report, layer)


def test_what_is_written_meanwhile_shows(project):
    assert value("imsma_order_is_live('TO-1')") is True
    with open_workspace(project) as workspace, workspace.writing("test") as writer:
        guid = next(workspace.rows("task_order"))["guid"]
        writer.update("task_order", guid, {"site_left_on": today(), "site_left_confirmed_by": "A. Name"})
    assert value("imsma_order_is_live('TO-1')") is False


@pytest.mark.parametrize("text", [
    "imsma_order_is_live('TO-9')", "imsma_order_needs('TO-9')", "imsma_order_progress('TO-9')",
    "imsma_order_progress('TO-1', 'speed')", "imsma_order_needs()"])
def test_what_cannot_be_told_is_a_sentence(project, text):
    with pytest.raises(ValueError, match=r"(?i)order|speed"):
        value(text, QgsFeature())


def test_without_a_data_file(qgis_new_project):
    with pytest.raises(ValueError, match="No data file is open"):
        value("imsma_order_needs('TO-1')")


def test_functions_come_and_go(qgis_app):
    FUNCTIONS.register()
    assert QgsExpression.isFunctionName("imsma_order_needs")
    FUNCTIONS.unregister()
    assert not QgsExpression.isFunctionName("imsma_order_needs")
