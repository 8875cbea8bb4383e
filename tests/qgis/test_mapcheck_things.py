"""Faults planted into the things on a real page, where they lie and how they are lettered: each is found."""

from __future__ import annotations

from pathlib import Path

import pytest
from mapcheck_kit import Page, only
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products import mapcheck
from imsma_tools.core.products.mapcheck import MapRemark
from imsma_tools.core.products.templates.filling import _set_family
from imsma_tools.core.products.templates.fitting import set_text_size

pytest_plugins = ("mapcheck_fixtures",)
STOP, CORRECT, LOOK = Severity.STOP, Severity.CORRECT, Severity.LOOK


def mended(page: Page, remark: MapRemark) -> None:
    """Presses the fix button and sees that nothing is wrong any more."""
    assert remark.can_be_mended
    assert mapcheck.mend(page.layout, remark, page.context)
    assert not page.remarks(), [one.message for one in page.remarks()]


@pytest.mark.parametrize(("key", "severity"), [("legend", CORRECT), ("scale_bar", CORRECT), ("north_arrow", CORRECT),
                                               ("ruler", LOOK), ("locator", LOOK)])
def test_a_thing_that_was_deleted(page: Page, key: str, severity: Severity) -> None:
    page.layout.removeLayoutItem(page.item(key))
    assert only(page, "MAP-04", severity).items == (key,)


@pytest.mark.parametrize("key", ["legend", "scale_bar", "north_arrow", "ruler", "locator"])
def test_a_thing_that_is_hidden(page: Page, key: str) -> None:
    page.item(key).setVisibility(False)
    remark = next(one for one in page.remarks() if one.rule_id == "MAP-35")
    assert remark.items == (key,)
    mended(page, remark)


def test_a_scale_bar_of_another_map(page: Page) -> None:
    page.item("scale_bar").setLinkedMap(page.item("locator"))
    mended(page, only(page, "MAP-25", CORRECT))


def test_a_scale_bar_with_the_wrong_unit(page: Page) -> None:
    bar = page.item("scale_bar")
    assert bar.unitLabel() == "km"
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMiles)
    remark = only(page, "MAP-26", CORRECT)
    assert remark.found == "1609.34 m"
    mended(page, remark)


def test_a_scale_bar_that_counts_twice(page: Page) -> None:
    page.item("scale_bar").setMapUnitsPerScaleBarUnit(2.0)
    mended(page, only(page, "MAP-26", CORRECT))


def test_a_ruler_that_is_too_short(page: Page) -> None:
    ruler = page.item("ruler")
    ruler.attemptResize(QgsLayoutSize(95.0, ruler.rect().height(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    remark = only(page, "MAP-27", CORRECT)
    assert remark.found == "95.0 mm"
    mended(page, remark)


def test_a_grid_in_degrees_under_a_text_of_utm(page: Page) -> None:
    for grid in page.main.grids().asList():
        grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    mended(page, only(page, "MAP-28", CORRECT))


def test_a_turned_map_without_a_turned_arrow(page: Page) -> None:
    arrow = page.item("north_arrow")
    arrow.setLinkedMap(None)
    arrow.setPictureRotation(0.0)
    page.main.setMapRotation(30.0)
    remark = next(one for one in page.remarks() if one.rule_id == "MAP-34")
    assert remark.message.startswith("The north arrow points 30 degrees")
    assert mapcheck.mend(page.layout, remark, page.context)


def test_an_arrow_turned_by_hand(page: Page) -> None:
    page.item("north_arrow").setPictureRotation(15.0)
    mended(page, only(page, "MAP-34", CORRECT))


def test_a_small_map_without_the_frame(page: Page) -> None:
    for overview in page.item("locator").overviews().asList():
        overview.setEnabled(False)
    mended(page, only(page, "MAP-38", LOOK))


def test_a_small_map_of_another_country(page: Page) -> None:
    small = page.item("locator")
    extent = small.extent()
    extent.setXMinimum(extent.xMinimum() - 4e6)
    extent.setXMaximum(extent.xMaximum() - 4e6)
    small.setExtent(extent)
    assert "outside" in only(page, "MAP-38", LOOK).message


def test_a_logo_whose_file_is_gone(page: Page, tmp_path: Path) -> None:
    logo = page.item("logo")
    logo.setPicturePath(str(tmp_path / "moved away.png"))
    logo.setVisibility(True)
    # The page was made without logos, so its producer stands where the logo comes: another remark.
    remark = next(one for one in page.remarks() if one.rule_id == "MAP-30")
    assert remark.severity is CORRECT and "moved away.png" in remark.message


def test_an_empty_place_for_a_picture(page: Page) -> None:
    page.item("logo").setPicturePath("")
    page.item("logo").setVisibility(True)
    mended(page, only(page, "MAP-30", CORRECT))


def test_a_text_beyond_the_edge(page: Page) -> None:
    page.item("title").attemptMoveBy(0.0, -14.0)
    mended(page, only(page, "MAP-20", CORRECT))


def test_a_text_in_the_margin_that_is_not_printed(page: Page) -> None:
    title = page.item("title")
    title.attemptMoveBy(0.0, 2.0 - title.mapRectToScene(title.rect()).top())
    mended(page, only(page, "MAP-21", CORRECT))


def test_two_texts_over_each_other(page: Page) -> None:
    number = page.item("map_number").mapRectToScene(page.item("map_number").rect())
    page.item("page_no").attemptMove(QgsLayoutPoint(number.left(), number.top()))
    assert set(only(page, "MAP-22", CORRECT).items) == {"map_number", "page_no"}


def test_the_legend_over_the_edge_of_the_map(page: Page) -> None:
    main = page.main.mapRectToScene(page.main.rect())
    legend = page.item("legend")
    legend.attemptMoveBy(main.right() - 8.0 - legend.mapRectToScene(legend.rect()).left(), 0.0)
    assert ("MAP-22", "correct") in page.rules()


def test_a_text_longer_than_its_place(page: Page) -> None:
    page.say("imsma_disclaimer", "Nobody answers for anything that is said here. " * 30)
    assert only(page, "MAP-07", CORRECT).items == ("disclaimer",)


def test_a_font_that_is_not_installed(page: Page) -> None:
    _set_family(page.item("subtitle"), "No Such Font")
    remark = only(page, "MAP-06", CORRECT)
    assert "No Such Font" in remark.message
    mended(page, remark)


def test_letters_too_small_to_be_read(page: Page) -> None:
    set_text_size(page.item("disclaimer"), 3.0)
    mended(page, only(page, "MAP-31", CORRECT))


@pytest.mark.parametrize("formula", [
    "aggregate('Hazards', 'count', \"guid\")", "get_feature('Hazards', 'local_id', 'x')",
    "layer_property('Hazards', 'feature_count')", "overlay_intersects('Hazards')", "eval('1 + 1')"])
def test_a_look_up_by_name(page: Page, formula: str) -> None:
    """With a decoy: a layer of the same name in the project that the person has open."""
    decoy = QgsVectorLayer("Point?crs=EPSG:4326&field=guid:string&field=local_id:string", "Hazards", "memory")
    feature = QgsFeature(decoy.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(47, 30)))
    decoy.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(decoy)
    try:
        page.item("donors").setText(f"[% {formula} %]")
        found = [one for one in page.remarks() if one.rule_id == "MAP-23"]
        assert [(one.items, one.severity) for one in found] == [(("donors",), STOP)]
    finally:
        QgsProject.instance().removeMapLayer(decoy.id())


def test_a_look_up_in_a_property_of_an_item(page: Page) -> None:
    label = page.item("title")
    properties = label.dataDefinedProperties()
    properties.setProperty(QgsLayoutItemLabel.DataDefinedProperty.Opacity, QgsProperty.fromExpression(
        "aggregate('Hazards', 'count', 1)"))
    label.setDataDefinedProperties(properties)
    assert ("MAP-23", "stop") in page.rules()


def test_a_second_main_map(page: Page) -> None:
    other = QgsLayoutItemMap(page.layout)
    other.setId("main_map")
    other.setKeepLayerSet(True)
    other.setLayers(page.main.layers())
    page.layout.addLayoutItem(other)
    other.attemptSetSceneRect(QRectF(220, 60, 40, 40))
    assert ("MAP-41", "correct") in page.rules()


def test_an_id_that_two_items_share(page: Page) -> None:
    page.item("donors").setId("notes")
    assert ("MAP-41", "correct") in page.rules()


def test_a_hidden_main_map(page: Page) -> None:
    page.main.setVisibility(False)
    remark = next(one for one in page.remarks() if one.rule_id == "MAP-42")
    assert remark.severity is STOP
    mended(page, remark)


def test_no_map_at_all(page: Page) -> None:
    for one in [item for item in page.layout.items() if isinstance(item, QgsLayoutItemMap)]:
        page.layout.removeLayoutItem(one)
    assert ("MAP-42", "stop") in page.rules()


def test_no_page_at_all(page: Page) -> None:
    page.layout.pageCollection().clear()
    assert ("MAP-42", "stop") in page.rules()


def test_a_picture_is_an_item_like_any_other(page: Page) -> None:
    """Without an id an item is called by its inner name, and can be found by it."""
    picture = QgsLayoutItemPicture(page.layout)
    picture.setPicturePath("/nowhere/logo.svg")
    page.layout.addLayoutItem(picture)
    picture.attemptSetSceneRect(QRectF(0.0, 40.0, 3.0, 3.0))
    words = {word for one in page.remarks() for word in one.items}
    assert picture.uuid() in words
