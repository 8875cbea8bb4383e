"""The map check on what we ship finds nothing, and on what a person made by hand says what is missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mapcheck_kit import Page, page_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from imsma_tools.core.base import paths
from imsma_tools.core.base.language import Language
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products.mapcheck import CHECKS, CheckContext, check_page, check_template, map_rules, mend
from imsma_tools.core.products.maps.contract import Orientation, PagesFor, PaperSize
from imsma_tools.core.products.project import utm_crs

pytest_plugins = ("mapcheck_fixtures",)
TEMPLATES = sorted(paths.resource("layouts").glob("*_*_*.qpt"))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("name", "paper", "orientation"), [
    ("contamination", PaperSize.A4, Orientation.PORTRAIT), ("land_release", PaperSize.A3, Orientation.LANDSCAPE),
    ("task_status", PaperSize.A4, Orientation.LANDSCAPE)])
def test_nothing_is_found_on_what_we_ship(map_data: Path, name: str, paper: PaperSize, orientation: Orientation,
                                          language: Language) -> None:
    with page_of(map_data, name, language=language, paper=paper, orientation=orientation) as page:
        assert not page.remarks(), [(one.rule_id, one.message) for one in page.remarks()]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["single_hazard", "single_task"])
def test_nothing_is_found_on_the_sheet_of_a_record(map_data: Path, name: str, language: Language) -> None:
    with page_of(map_data, name, "IQG02-HAZ-002", PagesFor.RECORD, language=language) as page:
        assert not page.remarks(), [(one.rule_id, one.message) for one in page.remarks()]


@pytest.mark.parametrize("file", TEMPLATES, ids=[file.stem for file in TEMPLATES])
def test_nothing_is_found_in_the_templates_we_ship(qgis_app, file: Path) -> None:
    assert not check_template(file), [(one.rule_id, one.message) for one in check_template(file)]


@pytest.mark.parametrize(("old", "new", "rule"), [
    ("[% @imsma_donors %]", "Funded by friends", "MAP-24"),
    ("[% @imsma_donors %]", "[% aggregate('Hazards', 'count', 1) %]", "MAP-23"),
    ("[% @imsma_donors %]", "[% @project_title %]", "MAP-23"),
    ("[% @imsma_donors %]", "[% raster_value('Heights', 1, @map_extent) %]", "MAP-23"),
    ("[% @imsma_donors %]", "[% concat( %]", "MAP-40"), ('id="white_note"', 'id="white"', "MAP-46")])
def test_a_template_that_an_office_spoilt(qgis_app, tmp_path: Path, old: str, new: str, rule: str) -> None:
    file = tmp_path / "map_a4_landscape.qpt"
    shutil.copyfile(paths.resource("layouts", file.name), file)
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    found = check_template(file)
    assert rule in {one.rule_id for one in found}
    assert found[0].severity is min((one.severity for one in found), key=lambda severity: severity.rank)


def test_a_broken_template_says_so(qgis_app, tmp_path: Path) -> None:
    file = tmp_path / "map_a4_landscape.qpt"
    file.write_text("<Layout", encoding="utf-8")
    assert [(one.rule_id, one.severity) for one in check_template(file)] == [("MAP-46", Severity.STOP)]


def by_hand(page: Page) -> QgsPrintLayout:
    """Returns a layout as a trainee makes it: a map, a title, a legend, without any id of ours."""
    layout = QgsPrintLayout(page.context.project)
    layout.initializeDefaults()
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(10, 20, 200, 150))
    item.setCrs(utm_crs(47.0, 30.0))
    item.setKeepLayerSet(True)
    item.setLayers(page.main.layers())
    item.zoomToExtent(page.main.extent())
    title = QgsLayoutItemLabel(layout)
    title.setText("My first map")
    layout.addLayoutItem(title)
    title.attemptSetSceneRect(QRectF(10, 8, 150, 10))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(True)
    layout.addLayoutItem(legend)
    legend.attemptSetSceneRect(QRectF(215, 20, 70, 150))
    return layout


def says(layout: QgsPrintLayout, text: str, y: float) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(QRectF(10, y, 120, 8))


def test_a_layout_made_by_hand_is_told_what_is_missing(page: Page) -> None:
    layout = by_hand(page)
    context = CheckContext(page.context.project, hazards=page.context.hazards)
    found = check_page(layout, context)
    missing = {one.items for one in found if one.rule_id in ("MAP-01", "MAP-04")}
    assert {("scale_bar",), ("north_arrow",), ("scale_text",), ("crs",), ("sources",)} <= missing
    assert found[0].severity is Severity.STOP and "MAP-13" in {one.rule_id for one in found}
    assert not {"MAP-24", "MAP-41", "MAP-40", "MAP-47", "MAP-08"} & {one.rule_id for one in found}


def test_words_on_a_layout_made_by_hand_are_found_by_what_they_say(page: Page) -> None:
    layout = by_hand(page)
    main = next(one for one in layout.items() if isinstance(one, QgsLayoutItemMap))
    context = CheckContext(page.context.project, hazards=page.context.hazards)
    for y, text in enumerate(("White does not mean safe.", f"1:{main.scale():,.0f}", "EPSG:32638", "Page 1 of 1",
                              "Data of 2026-01-31, printed 2026-02-03 (UTC+3)", "RESTRICTED")):
        says(layout, text, 172.0 + 5.0 * y)
    found = check_page(layout, context)
    assert not {"MAP-13", "MAP-02", "MAP-03", "MAP-16", "MAP-17", "MAP-29"} & {one.rule_id for one in found}
    assert not {("scale_text",), ("crs",), ("dates",), ("page_no",), ("classification",)} & {
        one.items for one in found if one.rule_id == "MAP-01"}
    main.setScale(main.scale() * 1.5)
    assert "MAP-02" in {one.rule_id for one in check_page(layout, context)}


def test_an_empty_layout_is_no_map(qgis_app) -> None:
    project = QgsProject()
    layout = QgsPrintLayout(project)
    assert {one.rule_id for one in check_page(layout, CheckContext(project))} >= {"MAP-42", "MAP-13"}


def test_strange_layouts_are_checked_to_the_end(page: Page) -> None:
    """No layers, no system, no size, bars and legends of nothing: remarks, never an error."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    for kind in (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemLabel):
        layout.addLayoutItem(kind(layout))
    layout.addLayoutItem(QgsLayoutItemMap(layout))
    assert check_page(layout, CheckContext(project))
    main = next(one for one in layout.items() if isinstance(one, QgsLayoutItemMap))
    main.attemptSetSceneRect(QRectF(10, 10, 100, 100))
    main.setKeepLayerSet(True)
    points = QgsVectorLayer("Point?crs=EPSG:4326", "Nothing", "memory")
    project.addMapLayer(points)
    main.setLayers([points])
    main.setCrs(QgsCoordinateReferenceSystem())
    found = check_page(layout, CheckContext(project))
    assert found and "MAP-47" not in {one.rule_id for one in found}


def test_a_layer_deleted_under_a_page(page: Page) -> None:
    doomed = QgsVectorLayer("Point?crs=EPSG:4326", "Doomed", "memory")
    page.context.project.addMapLayer(doomed)
    page.main.setLayers([doomed, *page.main.layers()])
    page.item("legend").model().rootGroup().addLayer(doomed)
    page.context.project.removeMapLayer(doomed.id())
    assert "MAP-47" not in {one.rule_id for one in page.remarks()}


def test_a_remark_without_a_fix_changes_nothing(page: Page) -> None:
    page.say("imsma_page", "Page 3")
    remark = page.remarks()[0]
    assert not remark.can_be_mended and not mend(page.layout, remark, page.context)


def test_every_rule_has_words_in_three_languages() -> None:
    rules = map_rules()
    assert len(rules) >= 45 and len(CHECKS) >= 35
    for rule in rules.values():
        for label in (rule.title, rule.explanation):
            assert label.en and label.ar and label.ckb, rule.id
    guide = (paths.resource("rules").parent.parent / "docs" / "map-check.md").read_text(encoding="utf-8")
    for rule in rules.values():
        assert f"| {rule.id} | {rule.severity.value} | {rule.title.en} |" in guide, rule.id
