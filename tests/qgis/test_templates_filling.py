"""Filling a page, and filling it again: no text of the page before, letters that fit, the mirror."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from page_kit import Loaded, dressed, example_values
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from imsma_tools.core.base.language import Language
from imsma_tools.core.products import fonts
from imsma_tools.core.products.maps.contract import Family, Orientation, PaperSize
from imsma_tools.core.products.templates import fitting
from imsma_tools.core.products.templates.contents import LABELS, LOGOS
from imsma_tools.core.products.templates.filling import fill, layout_items, set_logos, set_variable, use_font
from imsma_tools.core.products.templates.loading import template_file
from imsma_tools.core.products.templates.mirroring import mirror

RIGHT, LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
WORDS = {
    Language.EN: "Regional Mine Action Centre South, Bundesministerium wirtschaftliche Zusammenarbeit 2026-01-31 (1)",
    Language.AR: "\u0627\u0644\u0645\u0631\u0643\u0632 \u0627\u0644\u0625\u0642\u0644\u064a\u0645\u064a "
                 "\u0644\u0634\u0624\u0648\u0646 \u0627\u0644\u0623\u0644\u063a\u0627\u0645 NG-SOUTH (1,204) "
                 "\u062d\u0642\u0644\u064c \u0645\u062e\u0652\u062a\u064e\u0644\u0637",
    Language.CKB: "\u0633\u06d5\u0646\u062a\u06d5\u0631\u06cc \u06a9\u0627\u0631\u0648\u0628\u0627\u0631\u06cc "
                  "\u0645\u06cc\u0646 \u0628\u06c6 \u0646\u0627\u0648\u0686\u06d5\u06a9\u0627\u0646 2026-01-31",
}


def texts(loaded: Loaded) -> dict[str, str]:
    return {label.id(): label.currentText() for label in layout_items(loaded.layout, QgsLayoutItemLabel)}


def boxes(loaded: Loaded) -> dict[str, tuple[float, float, float, float]]:
    found = {}
    for item in layout_items(loaded.layout, QgsLayoutItem):
        if not isinstance(item, QgsLayoutItemPage):
            box = item.mapRectToScene(item.rect())
            found[item.id()] = (box.left(), box.top(), box.width(), box.height())
    return found


@pytest.mark.parametrize("family", list(Family))
def test_every_label_shows_its_variable(qgis_app, family: Family) -> None:
    loaded = dressed(family)
    fill(loaded.layout, example_values("{key}"), Language.EN)
    shown = texts(loaded)
    assert shown and all(text == key for key, text in shown.items())


def test_no_text_of_the_page_before_stays(qgis_app) -> None:
    """The notes say what the map cannot show: those of another page would be a lie."""
    loaded = dressed(Family.MAP)
    set_variable(loaded.layout, "imsma_pcode", "IQG02")
    fill(loaded.layout, example_values(), Language.EN)
    fill(loaded.layout, {"imsma_title": "Another page"}, Language.EN)
    shown = texts(loaded)
    assert shown.pop("title") == "Another page" and set(shown.values()) == {""}
    scope = loaded.layout.createExpressionContext()
    assert scope.variable("imsma_pcode") == "IQG02"


def test_each_line_keeps_the_direction_of_its_language(qgis_app) -> None:
    loaded = dressed(Family.MAP, Language.AR)
    fill(loaded.layout, {"imsma_dates": "UTC 1\n2026-01-31", "imsma_notes": ""}, Language.AR)
    assert texts(loaded)["dates"] == "\u200fUTC 1\n\u200f2026-01-31" and texts(loaded)["notes"] == ""
    fill(loaded.layout, {"imsma_dates": "UTC"}, Language.EN)
    assert texts(loaded)["dates"] == "UTC"


@pytest.mark.parametrize("key", ["title", "white_note", "sources", "dates", "classification", "ruler_note"])
def test_letters_shrink_for_a_long_text_and_come_back(qgis_app, key: str) -> None:
    loaded = dressed(Family.MAP)
    label, variable = loaded.item(key), LABELS[key]
    fill(loaded.layout, {variable: "Short"}, Language.EN)
    wanted = fitting.text_size(label)
    fill(loaded.layout, {variable: "word " * 150}, Language.EN)
    assert fitting.LEAST_POINTS <= fitting.text_size(label) < wanted
    fill(loaded.layout, {variable: "Short"}, Language.EN)
    assert fitting.text_size(label) == pytest.approx(wanted)


def test_what_cannot_be_read_any_more_is_not_made_smaller_but_told(qgis_app) -> None:
    loaded = dressed(Family.MAP)
    fill(loaded.layout, {"imsma_title": "word " * 500}, Language.EN)
    label = loaded.item("title")
    assert fitting.text_size(label) == fitting.LEAST_POINTS
    assert not fitting.fit_label(label)
    fill(loaded.layout, {"imsma_title": "Short"}, Language.EN)
    assert fitting.fit_label(label)


def ink(loaded: Loaded, label: QgsLayoutItemLabel) -> tuple[float, float]:
    """Returns from where to where a label leaves ink, in millimetres from its top; it may reach 20 mm beyond."""
    box = label.mapRectToScene(label.rect()).adjusted(-20.0, -20.0, 20.0, 20.0)
    page = loaded.layout.pageCollection().page(0).pageSize()
    place = box.intersected(QRectF(1.0, 1.0, page.width() - 2.0, page.height() - 2.0))   # beyond it nothing is white
    image = QgsLayoutExporter(loaded.layout).renderRegionToImage(place, QSize(), 254)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots = np.frombuffer(grey.constBits().asstring(grey.sizeInBytes()), np.uint8)
    dots = dots.reshape(grey.height(), grey.bytesPerLine())[2:-2, 2:grey.width() - 2]
    rows = np.flatnonzero((dots < 160).any(axis=1)) + 2
    above = place.top() - label.mapRectToScene(label.rect()).top()
    return rows[0] / 10.0 + above, rows[-1] / 10.0 + above


@pytest.mark.parametrize(("language", "key"), list(itertools.product(Language, ["title", "producer", "dates"])))
def test_a_text_that_fits_by_our_measure_is_printed_whole(qgis_app, language: Language, key: str) -> None:
    """The same letters in a place twice as high leave ink as far up and down as in their own."""
    loaded = dressed(Family.MAP, language)
    label = loaded.item(key)
    for item in layout_items(loaded.layout, QgsLayoutItem):
        item.setVisibility(item is label or isinstance(item, QgsLayoutItemPage))
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    dice = random.Random(key)
    words = WORDS[language].split()
    for count in (3, 8, 16, 24):
        text = " ".join(dice.choice(words) for _ in range(count))
        fill(loaded.layout, {LABELS[key]: text}, language)
        if not fitting.fit_label(label):
            continue
        points, size = fitting.text_size(label), label.sizeWithUnits()
        first, last = ink(loaded, label)
        label.attemptResize(type(size)(size.width(), size.height() * 2.0))
        fitting.set_text_size(label, points)
        assert last - first > 1.0 and (first, last) == pytest.approx(ink(loaded, label), abs=0.15), (count, text)
        label.attemptResize(size)


@pytest.mark.parametrize("family", list(Family))
def test_the_mirror_turns_every_place_and_side(qgis_app, family: Family) -> None:
    plain = Loaded(template_file(family, PaperSize.A4, Orientation.LANDSCAPE))
    turned = Loaded(template_file(family, PaperSize.A4, Orientation.LANDSCAPE))
    mirror(turned.layout)
    width = plain.layout.pageCollection().page(0).pageSize().width()
    before, after = boxes(plain), boxes(turned)
    assert set(before) == set(after) and len(before) > 8
    for key, (x, y, wide, high) in before.items():
        assert after[key] == pytest.approx((width - x - wide, y, wide, high), abs=0.02), key
    for label in layout_items(plain.layout, QgsLayoutItemLabel):
        swapped = {LEFT: RIGHT, RIGHT: LEFT}.get(label.hAlign(), label.hAlign())
        assert turned.item(label.id()).hAlign() == swapped
    assert turned.item("legend").symbolAlignment() == RIGHT
    mirror(turned.layout)
    assert boxes(turned)["title"] == pytest.approx(before["title"], abs=0.02)


def test_figures_of_the_grid_change_sides(qgis_app) -> None:
    side, shown = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly
    for language, edge in ((Language.EN, side.Left), (Language.AR, side.Right)):
        loaded = dressed(Family.MAP, language)
        grid = loaded.item("main_map").grids().asList()[0]
        assert [each for each in (side.Left, side.Right) if grid.annotationDisplay(each) == shown] == [edge]


@pytest.mark.parametrize("language", list(Language))
def test_every_text_gets_the_font_of_the_language(qgis_app, language: Language) -> None:
    loaded = dressed(Family.SHEET, language)
    wanted = fonts.font_for(language)
    for item in layout_items(loaded.layout, (QgsLayoutItemLabel, QgsLayoutItemScaleBar)):
        assert fonts.font_of(item).family() == wanted, item.id()
    for legend in layout_items(loaded.layout, QgsLayoutItemLegend):
        for kind in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
            assert fonts.font_of(legend.rstyle(kind)).family() == wanted
    for key in ("facts", "table"):
        table = loaded.item(key).multiFrame()
        assert table.contentTextFormat().font().family() == table.headerTextFormat().font().family() == wanted
    bold = [label.id() for label in layout_items(loaded.layout, QgsLayoutItemLabel) if fonts.font_of(label).bold()]
    use_font(loaded.layout, "DejaVu Sans")
    assert {"title", "white_note", "classification"} <= set(bold)
    assert all(fonts.font_of(loaded.item(key)).bold() for key in bold)


def test_logos_stand_in_their_order_and_leave_when_they_are_gone(qgis_app, tmp_path) -> None:
    files = []
    for number in range(3):
        image = QImage(20, 10, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        files.append(str(tmp_path / f"{number}.png"))
        image.save(files[-1])
    loaded = dressed(Family.MAP)
    for given, wanted in ((files, files), (["", str(tmp_path / "lost.png"), files[1]], [files[1], "", ""]),
                          ([], ["", "", ""]), ([*files, files[0]], files)):
        set_logos(loaded.layout, given)
        pictures = [loaded.item(key) for key in LOGOS]
        assert [picture.picturePath() if picture.isVisible() else "" for picture in pictures] == wanted
    assert isinstance(loaded.item("logo"), QgsLayoutItemPicture)


@pytest.mark.parametrize("family", [Family.MAP, Family.SHEET, Family.LETTER])
@pytest.mark.parametrize("language", [Language.AR, Language.CKB])
def test_the_system_of_coordinates_finds_room_where_squares_of_two_zones_meet(qgis_app, family: Family,
                                                                               language: Language) -> None:
    words = {Language.AR: ("الإحداثيات", "الشبكة: خط كل 50 km، بالأمتار"),
             Language.CKB: ("پۆتان", "تۆڕ: هێڵ هەر 50 کم، بە مەتر")}
    name, grid = words[language]
    page = dressed(family, language)
    fill(page.layout, {"imsma_crs": f"{name}: WGS 84 / UTM zone 33N (EPSG:32633)\n{grid}\n"
                                    "MGRS: 33T XJ XK YH YJ YK, 34T BP BQ CN CP CQ DP"}, language)
    assert fitting.fit_label(page.item("crs"))
