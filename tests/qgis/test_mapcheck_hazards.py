"""Hazards that a map hides in one of many ways, and layers that are not what they seem: each is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from mapcheck_kit import Page, only, page_of
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsHeatmapRenderer,
    QgsLayoutItemShape,
    QgsMapLayerLegendUtils,
    QgsNullSymbolRenderer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QPainter

from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products import mapcheck

pytest_plugins = ("mapcheck_fixtures",)
STOP, CORRECT, LOOK = Severity.STOP, Severity.CORRECT, Severity.LOOK


def white() -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ffffff", "outline_color": "#ffffff"}))


def hide(page: Page, way: str) -> None:
    layer = page.layer("hazard")
    if way == "opacity":
        layer.setOpacity(0.02)
    elif way == "no symbols":
        layer.setRenderer(QgsNullSymbolRenderer())
    elif way == "white on white":
        layer.setRenderer(white())
    elif way == "no brush and no pen":
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(
            {"style": "no", "outline_style": "no"})))
    elif way in TOO_FAINT:
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(TOO_FAINT[way])))
        layer.setOpacity(0.2 if way == "faint in a faint layer" else 1.0)
    elif way == "mixed away":
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Screen)
    elif way == "only when near":
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(page.main.scale() / 10.0)
    else:
        for rule in layer.renderer().rootRule().children():
            rule.setActive(False)


TOO_FAINT = {
    "a metre broad": {"style": "no", "outline_color": "#ff0000", "outline_width": "1",
                      "outline_width_unit": "MapUnit"},
    "a hundredth of a millimetre": {"style": "no", "outline_color": "#ff0000", "outline_width": "0.01"},
    "nearly white": {"color": "255,200,200,25", "outline_style": "no"},
    "faint in a faint layer": {"color": "255,0,0,50", "outline_style": "no"},
}
WAYS = [*TOO_FAINT, "opacity", "no symbols", "white on white", "no brush and no pen", "mixed away", "only when near",
        "rules switched off"]


@pytest.mark.parametrize("way", WAYS)
def test_hazards_hidden_beside_released_land(page: Page, way: str) -> None:
    hide(page, way)
    found = page.remarks()
    assert (found[0].rule_id, found[0].severity, found[0].found) == ("MAP-08", STOP, "0"), way
    assert mapcheck.stops(found)


def test_hazards_taken_off_the_map(page: Page) -> None:
    page.main.setLayers([layer for layer in page.main.layers() if layer is not page.layer("hazard")])
    assert page.remarks()[0].rule_id == "MAP-08"


def test_one_class_of_hazards_hidden(page: Page) -> None:
    for rule in page.layer("hazard").renderer().rootRule().children():
        rule.setActive("SHA" not in rule.label() and not rule.label().startswith(("Status", "Outline")))
    found = page.remarks()[0]
    assert found.rule_id == "MAP-08" and 0 < int(found.found) < int(found.expected)


def test_hazards_added_up_beside_released_land(page: Page) -> None:
    page.layer("hazard").setRenderer(QgsHeatmapRenderer())
    assert page.remarks()[0].rule_id == "MAP-08"


def test_hazards_hidden_where_no_land_is_released(map_data: Path) -> None:
    with page_of(map_data, "contamination") as page:
        assert not page.remarks()
        for rule in page.layer("hazard").renderer().rootRule().children():
            rule.setActive("SHA" not in rule.label() and not rule.label().startswith(("Status", "Outline")))
        assert ("MAP-12", "look") in page.rules() and ("MAP-08", "stop") not in page.rules()


def test_closed_hazards_are_released_land(map_data: Path) -> None:
    """A map of closed hazards alone reads like one of released land."""
    with page_of(map_data, "contamination") as page:
        closed = page.context.hazards.materialize(QgsFeatureRequest().setFilterExpression(
            "\"hazard_status\" = 'CLOSED'"))
        closed.setCustomProperty("imsma/table", "hazard")
        closed.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#99cc33"})))
        page.context.project.addMapLayer(closed, False)
        hazards = page.layer("hazard")
        page.main.setLayers([closed, *(layer for layer in page.main.layers() if layer is not hazards)])
        assert ("MAP-08", "stop") in page.rules()


def test_nobody_knows_whether_hazards_are_hidden(page: Page) -> None:
    page.context.hazards = None
    project, page.context.project = page.context.project, type(page.context.project)()
    page.main.setLayers([layer for layer in page.main.layers() if layer is not page.layer("hazard")])
    try:
        assert page.remarks()[0].rule_id == "MAP-08"
    finally:
        page.context.project = project


def test_released_land_drawn_over_hazards(page: Page) -> None:
    layers, released = page.main.layers(), page.layer("land_release")
    page.main.setLayers([released, *(layer for layer in layers if layer is not released)])
    remark = only(page, "MAP-09", STOP)
    assert mapcheck.mend(page.layout, remark, page.context) and not page.remarks()


def test_an_opaque_layer_over_hazards(page: Page) -> None:
    areas = page.layer("admin_area")
    areas.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#eeeeee"})))
    page.main.setLayers([areas, *(layer for layer in page.main.layers() if layer is not areas)])
    assert ("MAP-09", "stop") in page.rules()


def test_a_shape_laid_over_hazards(page: Page) -> None:
    shape = QgsLayoutItemShape(page.layout)
    shape.setSymbol(QgsFillSymbol.createSimple({"color": "#ffffff", "outline_color": "#ffffff"}))
    page.layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(page.main.mapRectToScene(page.main.rect()).adjusted(2, 2, -2, -2))
    assert only(page, "MAP-43", CORRECT).rule_id == "MAP-43"


def test_hazards_drawn_too_faintly(page: Page) -> None:
    page.layer("hazard").setOpacity(0.15)
    remark = only(page, "MAP-36", CORRECT)
    assert mapcheck.mend(page.layout, remark, page.context) and not page.remarks()


def test_colours_that_are_mixed(page: Page) -> None:
    page.layer("hazard").setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    only(page, "MAP-36", CORRECT)


def test_a_map_cut_by_a_shape(page: Page) -> None:
    shape = QgsLayoutItemShape(page.layout)
    shape.setSymbol(QgsFillSymbol.createSimple({"style": "no"}))
    page.layout.addLayoutItem(shape)
    shape.attemptSetSceneRect(QRectF(40, 60, 30, 30))
    page.main.itemClippingSettings().setSourceItem(shape)
    page.main.itemClippingSettings().setEnabled(True)
    remark = next(one for one in page.remarks() if one.rule_id == "MAP-36")
    assert mapcheck.mend(page.layout, remark, page.context) and not page.remarks()


def test_a_map_without_layers(page: Page) -> None:
    page.main.setLayers([])
    found = page.remarks()
    assert ("MAP-39", STOP) in {(remark.rule_id, remark.severity) for remark in found}


def test_a_layer_that_cannot_be_read(page: Page) -> None:
    lost = QgsVectorLayer("/nowhere/at/all.gpkg|layername=hazard", "Lost", "ogr")
    page.context.project.addMapLayer(lost, False)
    page.main.setLayers([lost, *page.main.layers()])
    try:
        assert ("MAP-39", "stop") in page.rules()
    finally:
        page.context.project.removeMapLayer(lost.id())


def test_a_layer_filtered_in_the_project(map_data: Path) -> None:
    with page_of(map_data, "contamination") as page:
        hazards = page.layer("hazard")
        hazards.setSubsetString("\"hazard_class\" = 'CHA'")
        assert {("MAP-37", "correct"), ("MAP-12", "look")} <= page.rules()


def test_a_filtered_layer_of_a_file_is_compared_with_the_whole_table(map_data: Path) -> None:
    """Without being given all hazards, the check reads the table below the filter."""
    with page_of(map_data) as page:
        layer = QgsVectorLayer(f"{map_data}|layername=hazard", "My hazards", "ogr")
        layer.setSubsetString("\"hazard_class\" = 'CHA'")
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff0000"})))
        page.context.project.addMapLayer(layer, False)
        page.main.setLayers([layer, *(one for one in page.main.layers() if one is not page.layer("hazard"))])
        page.context.hazards = None
        page.context.project.removeMapLayer(page.maker.hazards.id())
        assert ("MAP-08", "stop") in page.rules()
        assert layer.subsetString()


def test_a_legend_that_leaves_hazards_out(page: Page) -> None:
    page.item("legend").model().rootGroup().removeLayer(page.layer("hazard"))
    remark = only(page, "MAP-05", CORRECT)
    assert mapcheck.mend(page.layout, remark, page.context) and not page.remarks()


def test_a_legend_that_leaves_one_class_out(page: Page) -> None:
    legend = page.item("legend")
    node = legend.model().rootGroup().findLayer(page.layer("hazard"))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, QgsMapLayerLegendUtils.legendNodeOrder(node)[1:])
    legend.model().refreshLayerLegend(node)
    assert "CHA" in only(page, "MAP-05", CORRECT).message


def test_a_legend_of_classes_that_are_not_there(page: Page) -> None:
    legend = page.item("legend")
    node = legend.model().rootGroup().findLayer(page.layer("hazard"))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(len(node.layer().renderer().legendSymbolItems()))))
    legend.model().refreshLayerLegend(node)
    assert ("MAP-14", "correct") in page.rules()


def test_a_legend_of_a_layer_that_is_not_on_the_map(page: Page) -> None:
    page.item("legend").model().rootGroup().addLayer(page.context.hazards)
    assert only(page, "MAP-14", CORRECT).can_be_mended


def test_records_beside_the_map_are_not_in_view(page: Page) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Elsewhere", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(10.0, 10.0, 11.0, 11.0)))
    layer.dataProvider().addFeatures([feature])
    page.context.project.addMapLayer(layer, False)
    page.main.setLayers([layer, *page.main.layers()])
    try:
        assert not page.remarks() and layer not in mapcheck.layers_in_view(page.main, page.context.project)
    finally:
        page.context.project.removeMapLayer(layer.id())


def test_a_label_in_white_is_drawn_by_nobody(page: Page) -> None:
    layer = page.layer("land_release")
    layer.setRenderer(white())
    assert not list(mapcheck.drawn(page.layout, page.main, page.context.project, layer))
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": QColor("green").name()})))
    assert list(mapcheck.drawn(page.layout, page.main, page.context.project, layer))
