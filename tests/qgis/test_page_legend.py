"""The legend of a page: exactly the symbols on the map, on every page of a series, in letters that can be read."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from page_kit import BASRAH, Loaded, dressed, styled_layers
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLayerTreeModelLegendNode,
    QgsLayoutExporter,
    QgsLegendStyle,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.frame import frame
from imsma_tools.core.products.in_view import symbols_in_view
from imsma_tools.core.products.legend import LEAST_POINTS, fit_legend
from imsma_tools.core.products.maps.contract import Family, PaperSize
from imsma_tools.core.products.project import utm_crs
from imsma_tools.core.products.styles import apply_style

WHOLE = (38.8, 29.0, 48.6, 37.4)
SMALL = (47.2, 30.5, 47.3, 30.6)
NOWHERE = (20.0, 20.0, 20.1, 20.1)
CRS = utm_crs(47.5, 30.5)


class Shown(Loaded):
    """A map page with layers of a small data file."""

    def __init__(self, folder: Path, language: Language = Language.EN, paper: PaperSize = PaperSize.A4) -> None:
        whole = dressed(Family.MAP, language, paper)
        self.project, self.layout, self.language = whole.project, whole.layout, language
        self.layers = styled_layers(self.project, folder, language)

    def show(self, box: tuple[float, float, float, float], layers: list[QgsVectorLayer]) -> list[QgsVectorLayer]:
        frame(self.item("main_map"), box, CRS, layers, self.project)
        return fit_legend(self.item("legend"), self.item("main_map"), layers, self.language)

    def listed(self) -> dict[str, list[str]]:
        """Returns the words of the legend by layer, as it prints them."""
        model = self.item("legend").model()
        return {node.layer().name(): [str(symbol.data(0)) for symbol in model.layerLegendNodes(node)]
                for node in model.rootGroup().findLayers()}


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("legend")


@pytest.fixture(scope="module")
def page(folder: Path) -> Shown:
    return Shown(folder, paper=PaperSize.A3)


def by_qgis(page: Shown, layers: list[QgsVectorLayer]) -> dict[str, list[str]]:
    """Returns what QGIS's own search of the map lists."""
    main = page.item("main_map")
    tree = QgsLayerTree()
    for layer in layers:
        tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)
    settings = main.mapSettings(main.extent(), main.rect().size() * 4.0, 100.0, True)
    if hasattr(model, "setFilterSettings"):
        from qgis.core import QgsLayerTreeFilterSettings

        model.setFilterSettings(QgsLayerTreeFilterSettings(settings))
        model.waitForHitTestBlocking()
    else:
        model.setLegendFilterByMap(settings)
    found = {node.layer().name(): [str(symbol.data(0)) for symbol in model.layerLegendNodes(node)]
             for node in tree.findLayers()}
    return {name: words for name, words in found.items() if words}


def assert_as_qgis(page: Shown) -> None:
    """QGIS asks for boxes only: to it, an area that holds the whole map has its boundary there."""
    listed, wanted = page.listed(), by_qgis(page, page.layers)
    boundaries = page.layers[-1].name()
    assert set(listed.pop(boundaries, [])) <= set(wanted.pop(boundaries, []))
    assert listed == wanted


def test_it_lists_what_qgis_finds_on_page_after_page(page: Shown) -> None:
    """On the second page the legend once listed the first symbols of a layer instead of those on the map."""
    for box in (BASRAH, BASRAH, SMALL, WHOLE, BASRAH, NOWHERE, SMALL, BASRAH):
        assert page.show(box, page.layers) == []
        assert_as_qgis(page)


def test_an_area_that_holds_the_whole_map_has_no_boundary_in_the_legend(page: Shown) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=level:integer&field=pcode:string", "areas", "memory")
    apply_style(layer, "admin_area", Language.EN)
    page.project.addMapLayer(layer, False)
    # Around the map; with its edge through the map; a triangle whose box meets the map and which does not.
    for level, outline in ((0, "40 25, 55 25, 55 35, 40 35, 40 25"), (1, "47.25 30, 48 30, 48 31, 47.25 31, 47.25 30"),
                           (2, "46 31.6, 48.5 31.6, 48.5 29, 46 31.6")):
        feature = QgsFeature(layer.fields())
        feature["level"] = level
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({outline}))"))
        layer.dataProvider().addFeatures([feature])
    page.show(SMALL, [layer])
    assert page.listed() == {"areas": ["Governorate boundary"]}
    page.show(WHOLE, [layer])
    assert len(page.listed()["areas"]) == 3
    layer.dataProvider().deleteFeatures([feature.id() for feature in layer.getFeatures('"level" = 1')])
    page.show(SMALL, [layer])
    assert page.listed() == {}, "a heading with nothing below it"


def test_a_filled_area_around_the_whole_map_stays_in_the_legend(page: Shown) -> None:
    hazards = next(layer for layer in page.layers if layer.customProperty("imsma/table") == "hazard")
    feature = QgsFeature(hazards.fields())
    feature["hazard_class"], feature["hazard_status"] = "CHA", "OPEN"
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((46 29, 49 29, 49 32, 46 32, 46 29))"))
    _, [added] = hazards.dataProvider().addFeatures([feature])
    try:
        page.show(SMALL, [hazards])
        assert "Confirmed hazardous area (CHA)" in page.listed()[hazards.name()]
    finally:
        hazards.dataProvider().deleteFeatures([added.id()])


def test_every_choice_of_layers_and_back(page: Shown) -> None:
    for layers in ([page.layers[2]], page.layers, page.layers[1:4], list(reversed(page.layers)), page.layers):
        page.show(BASRAH, layers)
        assert list(page.listed().items()) == list(by_qgis(page, layers).items())


def test_each_symbol_has_the_words_of_its_own_rule(page: Shown) -> None:
    """Compared with the renderer, not with another legend."""
    page.show(BASRAH, page.layers)
    model = page.item("legend").model()
    for node in model.rootGroup().findLayers():
        keys = symbols_in_view(node.layer(), page.item("main_map"))
        wanted = [(symbol.ruleKey(), symbol.label()) for symbol in node.layer().renderer().legendSymbolItems()
                  if symbol.ruleKey() in keys]
        role = QgsLayerTreeModelLegendNode.LegendNodeRoles.RuleKeyRole
        assert [(str(symbol.data(role)), str(symbol.data(0))) for symbol in model.layerLegendNodes(node)] == wanted


def test_what_is_printed_is_what_was_chosen(page: Shown) -> None:
    """Printing must not let QGIS choose anew: it would measure one legend and print another."""
    page.show(BASRAH, page.layers)
    before = page.listed()
    QgsLayoutExporter(page.layout).renderPageToImage(0, QSize(), 60)
    assert page.listed() == before


def test_a_new_record_of_another_kind_enters_the_legend(page: Shown) -> None:
    hazards = next(layer for layer in page.layers if layer.customProperty("imsma/table") == "hazard")
    page.show(SMALL, page.layers)
    before = page.listed().get(hazards.name(), [])
    feature = QgsFeature(hazards.fields())
    feature["hazard_class"], feature["hazard_status"] = "AMMO_STORAGE", "OPEN"
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in (
        (47.23, 30.53), (47.27, 30.53), (47.27, 30.57), (47.23, 30.53))]]))
    done, [added] = hazards.dataProvider().addFeatures([feature])
    try:
        page.show(SMALL, page.layers)
        assert done and len(page.listed()[hazards.name()]) > len(before)
        assert_as_qgis(page)
    finally:
        hazards.dataProvider().deleteFeatures([added.id()])


def test_what_nobody_can_see_is_not_explained(page: Shown) -> None:
    hazards = page.layers[2]
    try:
        hazards.setOpacity(0.01)
        page.show(BASRAH, page.layers)
        assert hazards.name() not in page.listed()
        hazards.setOpacity(1.0)
        hazards.setScaleBasedVisibility(True)
        hazards.setMinimumScale(10_000.0)
        page.show(BASRAH, page.layers)
        assert hazards.name() not in page.listed()
    finally:
        hazards.setOpacity(1.0)
        hazards.setScaleBasedVisibility(False)
    page.show(BASRAH, page.layers)
    assert hazards.name() in page.listed()


def points(page: Shown) -> list[float]:
    styles = [page.item("legend").rstyle(kind) for kind in (QgsLegendStyle.Style.Subgroup,
                                                            QgsLegendStyle.Style.SymbolLabel)]
    return [style.textFormat().size() if hasattr(style, "textFormat") else style.font().pointSizeF()
            for style in styles]


def test_what_finds_no_room_goes_to_the_annex_from_the_end(folder: Path) -> None:
    page = Shown(folder)
    legend = page.item("legend")
    page.show(SMALL, page.layers[2:3])
    size, letters, symbol = legend.sizeWithUnits(), points(page), legend.symbolHeight()
    legend.attemptResize(type(size)(size.width(), 34.0))
    left = page.show(BASRAH, page.layers)
    shown = list(page.listed())
    assert 0 < len(left) < len(page.layers) and shown
    every = [layer.name() for layer in page.layers]
    assert shown + [layer.name() for layer in left] == every, "from the end, in their order"
    assert all(LEAST_POINTS - 1e-6 <= now < before for now, before in zip(points(page), letters))
    annex = dressed(Family.ANNEX)
    assert fit_legend(annex.item("legend"), page.item("main_map"), left, Language.EN) == []
    listed = [node.layer().name() for node in annex.item("legend").model().rootGroup().findLayers()]
    assert listed == [layer.name() for layer in left]
    # The next page starts with the letters of the template again.
    legend.attemptResize(size)
    assert page.show(SMALL, page.layers[2:3]) == []
    assert points(page) == letters and legend.symbolHeight() == symbol


def test_a_legend_without_any_room_says_so_of_every_layer(folder: Path) -> None:
    page = Shown(folder)
    size = page.item("legend").sizeWithUnits()
    page.item("legend").attemptResize(type(size)(size.width(), 2.0))
    assert page.show(BASRAH, page.layers) == page.layers and page.listed() == {}


def inked(page: Shown, grow_mm: float) -> np.ndarray:
    """Returns where the legend leaves ink, ten dots a millimetre, in its place grown by ``grow_mm``."""
    legend = page.item("legend")
    box = legend.mapRectToScene(legend.rect()).adjusted(-grow_mm, -grow_mm, grow_mm, grow_mm)
    image = QgsLayoutExporter(page.layout).renderRegionToImage(box, QSize(), 254)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots = np.frombuffer(grey.constBits().asstring(grey.sizeInBytes()), np.uint8)
    return dots.reshape(grey.height(), grey.bytesPerLine())[:, :grey.width()] < 200


@pytest.mark.parametrize("language", list(Language))
def test_no_heading_touches_a_symbol_and_nothing_leaves_its_place(folder: Path, language: Language) -> None:
    """In the column of the symbols, where headings begin, nothing is much taller than one symbol."""
    page = Shown(folder, language, PaperSize.A3)
    assert page.show(BASRAH, page.layers) == []
    legend = page.item("legend")
    ink = inked(page, 0.0)
    wide = round(legend.symbolWidth() * 10)
    column = ink[:, -wide:] if language.is_right_to_left else ink[:, :wide]
    bands = [len(list(run)) / 10.0 for filled, run in itertools.groupby(column.any(axis=1)) if filled]
    assert len(bands) >= 17 and max(bands) < legend.symbolHeight() + 1.2, bands
    for item in page.layout.items():
        if hasattr(item, "id") and item.id() not in ("legend", "") and hasattr(item, "setVisibility"):
            item.setVisibility(False)
    around = inked(page, 1.0)
    assert not around[:8].any() and not around[-8:].any() and not around[:, :4].any() and not around[:, -4:].any()
