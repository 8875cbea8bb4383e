"""Faults planted into the words of a real page: each is found, and nothing else is."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from mapcheck_kit import Page, only, page_of
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products.mapcheck import reading
from imsma_tools.core.products.maps.contract import Audience
from imsma_tools.core.products.maps.old_data import update_failed
from imsma_tools.core.products.templates.contents import LABELS
from imsma_tools.core.sources.freshness import Freshness, Light

pytest_plugins = ("mapcheck_fixtures",)
STOP, CORRECT, LOOK = Severity.STOP, Severity.CORRECT, Severity.LOOK


@pytest.mark.parametrize("part", ["title", "map_number", "dates", "sources", "producer", "disclaimer", "page_no",
                                  "scale_text", "crs", "classification", "ruler_note"])
def test_a_text_that_became_empty(page: Page, part: str) -> None:
    page.say(LABELS[part], "")
    assert only(page, "MAP-01", CORRECT).items == (part,)


def test_a_title_that_was_deleted(page: Page) -> None:
    page.layout.removeLayoutItem(page.item("title"))
    assert only(page, "MAP-01", CORRECT).items == ("title",)


@pytest.mark.parametrize("hide", ["switched off", "left out of the print", "transparent", "transparent letters",
                                  "without a size", "off the page"])
def test_a_number_that_is_hidden(page: Page, hide: str) -> None:
    label = page.item("map_number")
    if hide == "switched off":
        label.setVisibility(False)
    elif hide == "left out of the print":
        label.setExcludeFromExports(True)
    elif hide == "transparent":
        label.setItemOpacity(0.0)
    elif hide == "transparent letters":
        label.setFontColor(QColor(0, 0, 0, 0))
    elif hide == "without a size":
        label.attemptSetSceneRect(label.mapRectToScene(label.rect()).adjusted(0, 0, -label.rect().width(), 0))
    else:
        label.attemptMoveBy(1000.0, 0.0)
    assert ("MAP-35", "correct") in page.rules()
    remark = next(remark for remark in page.remarks() if remark.rule_id == "MAP-35")
    assert remark.items == ("map_number",) and remark.can_be_mended


def test_a_warning_that_is_missing(page: Page) -> None:
    page.layout.removeLayoutItem(page.item("white_note"))
    only(page, "MAP-13", STOP)


def test_a_warning_turned_into_its_opposite(page: Page) -> None:
    page.say("imsma_white_note", "White means safe.")
    assert "White means safe" in only(page, "MAP-13", STOP).message


def test_a_warning_in_another_language_than_the_page(map_data: Path) -> None:
    with page_of(map_data, language=Language.AR) as page:
        page.say("imsma_white_note", "White does not mean safe.")
        only(page, "MAP-13", STOP)


def test_a_wrong_scale(page: Page) -> None:
    page.say("imsma_scale", "Scale 1:25,000 at A4")
    assert only(page, "MAP-02", CORRECT).found == "1:25,000"


def test_a_wrong_scale_in_arabic_digits(map_data: Path) -> None:
    with page_of(map_data, language=Language.AR, digits=Digits.ARABIC_INDIC) as page:
        assert not page.remarks()
        right = page.item("scale_text").currentText()
        assert "\u0661:" in right
        page.say("imsma_scale", right.replace("\u0661:", "\u0661:\u0669"))
        only(page, "MAP-02", CORRECT)


def test_a_map_drawn_at_another_scale_than_its_text_says(page: Page) -> None:
    page.main.setScale(page.main.scale() * 0.9)
    assert ("MAP-02", "correct") in page.rules()


def test_a_scale_for_another_paper(page: Page) -> None:
    page.say("imsma_scale", f"Scale 1:{page.main.scale():,.0f} at A3")
    only(page, "MAP-45", CORRECT)


def test_a_wrong_coordinate_system(page: Page) -> None:
    page.say("imsma_crs", "Coordinates: Karbala 1979 / UTM zone 38N (EPSG:3392)")
    # The grid is drawn in a system that the text does not name either.
    assert page.rules() == {("MAP-03", "correct"), ("MAP-28", "correct")}


def test_a_date_in_the_future(page: Page) -> None:
    page.say("imsma_dates", "Data up to: 31 January 2026\nMade: 31 March 2126, 12:30 (Baghdad, UTC+3)")
    assert only(page, "MAP-16", CORRECT).found == "2126-03-31"


def test_an_old_day_shown_as_the_day_of_the_data(page: Page) -> None:
    page.say("imsma_dates", "Data up to: 3 February 2026\nMade: 3 February 2026, 12:30 (Baghdad, UTC+3)")
    assert only(page, "MAP-16", CORRECT).expected == "2026-01-31"


def test_dates_without_a_zone(page: Page) -> None:
    page.say("imsma_dates", "Data up to: 31 January 2026\nMade: 3 February 2026, 12:30")
    only(page, "MAP-16", CORRECT)


def test_dates_without_a_day(page: Page) -> None:
    page.say("imsma_dates", "Data: newest. Made: today (UTC).")
    only(page, "MAP-16", CORRECT)


def test_page_of_pages_that_cannot_be(page: Page) -> None:
    page.say("imsma_page", "Page 3 of 2")
    only(page, "MAP-29", CORRECT)


def test_a_page_number_without_the_count(page: Page) -> None:
    page.say("imsma_page", "Page 3")
    only(page, "MAP-29", CORRECT)


def test_a_restricted_page_that_says_it_is_public(page: Page) -> None:
    page.say("imsma_classification", "PUBLIC")
    only(page, "MAP-17", STOP)


def test_a_classification_that_says_nothing(page: Page) -> None:
    page.say("imsma_classification", "Please read carefully")
    only(page, "MAP-17", STOP)


def test_a_source_that_is_left_out(page: Page) -> None:
    page.say("imsma_sources", page.item("sources").currentText().replace("NG-SOUTH", "IMSMA"))
    assert "NG-SOUTH" in only(page, "MAP-15", CORRECT).message


def test_a_layer_that_the_sources_leave_out(page: Page) -> None:
    text = page.item("sources").currentText()
    page.say("imsma_sources", text.replace("Land released", "Other"))
    assert "Land released" in only(page, "MAP-15", CORRECT).message


def test_a_source_of_records_that_are_not_on_the_map(page: Page) -> None:
    far = next(page.context.hazards.getFeatures())
    layer = page.layer("hazard")
    far.setAttribute("source", "NG-NORTH")
    geometry = far.geometry()
    geometry.translate(-3.0, 3.0)
    far.setGeometry(geometry)
    far.setAttribute("guid", "far away")
    assert layer.dataProvider().addFeatures([far])[0]
    page.say("imsma_sources", page.item("sources").currentText().replace("NG-SOUTH", "NG-SOUTH, NG-NORTH"))
    assert "NG-NORTH" in only(page, "MAP-15", CORRECT).message


def test_boundaries_without_their_edition(page: Page) -> None:
    page.say("imsma_sources", page.item("sources").currentText().replace("TRAINING 2025", "official"))
    assert "TRAINING 2025" in only(page, "MAP-15", CORRECT).message


def test_made_up_records_without_the_mark(page: Page) -> None:
    page.context.is_sample = True
    page.say("imsma_watermark", "")
    assert only(page, "MAP-33", STOP).can_be_mended


def test_made_up_records_are_recognised_by_themselves(page: Page) -> None:
    hazards: QgsVectorLayer = page.layer("hazard")
    first = next(hazards.getFeatures())
    hazards.dataProvider().changeAttributeValues({first.id(): {hazards.fields().indexOf("comment"): "SYNTHETIC: x"}})
    page.say("imsma_watermark", "")
    only(page, "MAP-33", STOP)


def test_hazards_without_an_outline_that_are_not_mentioned(page: Page) -> None:
    assert page.context.without_outline == 1
    page.say("imsma_notes", "Nothing to add.")
    assert only(page, "MAP-44", CORRECT).expected == "1"


AS_OF = datetime.datetime(2025, 11, 2, 8, 0, tzinfo=datetime.timezone.utc)


def test_a_failed_update_that_is_not_mentioned(page: Page) -> None:
    page.context.freshness = {"hazard": Freshness(Light.FAILED, AS_OF, ("The last update failed.",))}
    assert "Hazards" in only(page, "MAP-32", CORRECT).message
    # The sentence that pages print: the check once looked for another one and found fault with every such page.
    said = update_failed("Hazards", "NG-SOUTH", "2 November 2025")
    page.say("imsma_notes", f"{page.item('notes').currentText()} {said}")
    assert ("MAP-32", "correct") not in page.rules()


def test_old_data_that_are_not_mentioned(page: Page) -> None:
    page.context.freshness = {"hazard": Freshness(Light.OLD, AS_OF, ("Data of 2 November 2025.",))}
    only(page, "MAP-32", CORRECT)
    sources = page.item("sources").currentText()
    page.say("imsma_sources", sources.replace("NG-SOUTH (", "NG-SOUTH (of 2 November 2025, "))
    assert ("MAP-32", "correct") not in page.rules()


def test_a_formula_that_cannot_be_worked_out(page: Page) -> None:
    page.item("donors").setText("[% no_such_function(1) %]")
    assert only(page, "MAP-40", CORRECT).items == ("donors",)


def test_words_typed_into_a_template(page: Page) -> None:
    page.item("donors").setText("Funded by friends")
    only(page, "MAP-24", LOOK)


def test_a_public_page_that_says_it_is_restricted(map_data: Path) -> None:
    with page_of(map_data, audience=Audience.PUBLIC) as page:
        assert ("MAP-17", "stop") not in page.rules()
        page.say("imsma_classification", "RESTRICTED - for mine action use only")
        assert ("MAP-17", "stop") in page.rules()


@pytest.mark.parametrize(("text", "days"), [
    ("Data up to: 31 January 2026", ["2026-01-31"]), ("2026-01-31 and 2026-02-03", ["2026-01-31", "2026-02-03"]),
    ("\u200f\u0663\u0661 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a \u0662\u0660\u0662\u0666",
     ["2026-01-31"]), ("31 February 2026", []), ("12026-01-311", []), ("", [])])
def test_days_are_read_from_any_text(text: str, days: list[str]) -> None:
    assert [day.isoformat() for day in reading.days_in(reading.plain(text))] == days


@pytest.mark.parametrize(("text", "scale"), [
    ("Scale 1:50,000 at A4", 50000.0), ("1 : 2 500", 2500.0), ("\u0661:\u0665\u0660\u066c\u0660\u0660\u0660", 50000.0),
    ("no scale", 0.0), ("21:500", 0.0)])
def test_scales_are_read_in_any_digits(text: str, scale: float) -> None:
    assert reading.scale_in(reading.plain(text)) == scale
