"""imaat:mapseries: pages that say what a map must say, hide no hazard, and are whole or not there at all."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import threading
import unicodedata
from pathlib import Path

import pytest
from mapdata import make_data_file, ring
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

from imaat_plugin.core import mapseries
from imaat_plugin.core.mapseries import PagesFor, Series, Wish, make_series
from imaat_plugin.core.mapseries_places import boundaries
from imaat_plugin.processing.mapseries import MapSeries
from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput, Cancelled, NotWritable, ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import Digits, Language, speaking, tr
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products import fonts, layouts, mapcheck, mapframe
from imsma_tools.core.products.pages import PageFormat, print_page
from imsma_tools.core.products.recipe import MapLayer, load_map_type, map_types, read_map_type
from imsma_tools.core.workspace import open_workspace

MILLIMETRE_IN_POINTS = 72.0 / 25.4


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg")


@pytest.fixture
def workspace(data: Path):
    with open_workspace(data, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def english(data: Path, tmp_path_factory) -> Path:
    """Returns a folder with the contamination maps, made by the algorithm without any project."""
    folder = tmp_path_factory.mktemp("english") / "maps of January"
    results, done = MapSeries().run(
        {"WORKSPACE": str(data), "PRODUCT": "contamination", "PAGES_FOR": "both", "LANGUAGE": 0, "FORMAT": "A4 PDF",
         "FOLDER": str(folder)}, QgsProcessingContext(), QgsProcessingFeedback())
    assert done and results["PAGES"] == len(results["FILES"]) >= 3
    assert not [remark for remark in results["MAP_CHECK"] if remark["severity"] in ("stop", "correct")]
    assert "Anbar" in results["WITHOUT_DATA"] and "Basrah" not in results["WITHOUT_DATA"]
    return folder


def text_of(pdf: Path) -> str:
    out = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return unicodedata.normalize("NFKC", out)   # ffi is one letter in the PDF


def wish(name: str = "land_release", **changes: object) -> Wish:
    return dataclasses.replace(Wish(load_map_type(name), PagesFor.GOVERNORATE), **changes)


def page(workspace, asked: Wish, code: str = "IQG02"):
    """Returns the finished page of a governorate, not printed, and the maker that holds its project."""
    with speaking(asked.language):
        maker = mapseries._Maker(QgsProject(), workspace, asked, SILENT, mapseries.datetime.datetime.now(
            mapseries.datetime.timezone.utc))
        place = next(place for place in maker.areas.places if place.pcode == code)
        return maker.layout(place, "TEST", 1, 1, Series()), maker


@pytest.mark.parametrize(("name", "value", "sentence"), [
    ("PRODUCT", "moon", "There is no map type moon. Choose one of: contamination"),
    ("PAGES_FOR", "village", "village is no choice for PAGES_FOR"), ("FORMAT", "A0 PDF", "A0 PDF is no choice"),
    ("PAPER", "A4", "Unknown parameter: PAPER")])
def test_wrong_choices_are_answered_with_the_right_ones(data: Path, name: str, value: str, sentence: str) -> None:
    algorithm = MapSeries()
    algorithm.initAlgorithm()
    fine, said = algorithm.checkParameterValues({"WORKSPACE": str(data), "FOLDER": "maps", name: value},
                                                QgsProcessingContext())
    assert not fine and sentence in said


def test_files_are_named_by_rule(english: Path) -> None:
    names = sorted(file.name for file in english.iterdir())
    assert "CONTAMINATION_IQG02_Basrah_A4_20260131.pdf" in names
    assert "CONTAMINATION_IQ_Overview_A4_20260131.pdf" in names
    assert all(re.fullmatch(r"[A-Z]+_IQ[G0-9]*_[A-Za-z-]+_A4_20260131\.pdf", name) for name in names)


def test_a_page_says_what_a_map_must_say(english: Path) -> None:
    text = text_of(english / "CONTAMINATION_IQG02_Basrah_A4_20260131.pdf")
    for words in ("Known and suspected contamination", "Governorate Basrah (IQG02)", "RESTRICTED", "Scale 1:",
                  "WGS 84 / UTM zone 38N (EPSG:32638)", "UTM zone 38N, lines every", "Data up to: 2026-01-31", "UTC+3",
                  "Hazards: NG-SOUTH", "TRAINING 2025", "White does not mean safe", "do not imply official endorsement",
                  "does not mean absence of contamination", "Page 2 of", "Legend",
                  "Confirmed hazardous area (CHA)", "100 mm", "Without an outline, so not on this map: 1"):
        assert words in text, words


def test_pages_have_the_size_of_the_paper(english: Path, workspace, tmp_path: Path) -> None:
    large = make_series(workspace, wish("tasks", paper=layouts.PAPERS["A3"], pages_for=PagesFor.OVERVIEW), tmp_path)
    for file, width, height in ((next(english.iterdir()), 297, 210), (large.files[0], 420, 297)):
        info = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout
        found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
        assert float(found[1]) / MILLIMETRE_IN_POINTS == pytest.approx(width, abs=0.5)
        assert float(found[2]) / MILLIMETRE_IN_POINTS == pytest.approx(height, abs=0.5)


def test_the_map_on_a_picture_is_not_blank(workspace, tmp_path: Path) -> None:
    """Counts the red of confirmed and the orange of suspected areas inside the map frame."""
    series = make_series(workspace, wish("contamination", page_format=PageFormat.PNG), tmp_path)
    image = QImage(str(next(file for file in series.files if "IQG02" in file.name)))
    dots = image.width() / 297.0
    frame = [image.pixelColor(x, y) for x in range(int(20 * dots), int(200 * dots))
             for y in range(int(32 * dots), int(160 * dots))]
    assert sum(colour.red() > 220 and colour.green() < 40 and colour.blue() < 40 for colour in frame) > 40
    assert sum(colour.red() > 220 and 140 < colour.green() < 200 and colour.blue() < 60 for colour in frame) > 40


def test_right_to_left_mirrors_every_position(workspace) -> None:
    left, keep = page(workspace, wish())
    right, _keep = page(workspace, wish(language=Language.AR))
    for key in (*layouts.LABELS, layouts.MAIN_MAP, layouts.LOCATOR, "ruler", "north_arrow"):
        one, other = left.itemById(key), right.itemById(key)
        middles = [thing.mapRectToScene(thing.rect()).center() for thing in (one, other)]
        assert middles[0].x() + middles[1].x() == pytest.approx(297.0, abs=0.05), key
        assert middles[0].y() == pytest.approx(middles[1].y(), abs=0.05), key
    assert left.itemById("title").hAlign() == Qt.AlignmentFlag.AlignLeft
    assert right.itemById("title").hAlign() == Qt.AlignmentFlag.AlignRight
    legend = right.itemById(layouts.LEGEND)
    assert legend.symbolAlignment() == Qt.AlignmentFlag.AlignRight
    assert legend.referencePoint() == QgsLayoutItem.ReferencePoint.UpperRight
    assert keep.edition.language is Language.EN


def test_margins_are_twelve_millimetres_in_both_directions(workspace) -> None:
    for language in (Language.EN, Language.AR):
        for paper in layouts.PAPERS.values():
            layout, _keep = page(workspace, wish(language=language, paper=paper))
            for thing in layouts.layout_items(layout):
                if thing.id():
                    area = thing.mapRectToScene(thing.rect())
                    assert area.left() >= 11.9 and area.right() <= paper.width_mm - 11.9, thing.id()
                    assert area.top() >= 11.9 and area.bottom() <= paper.height_mm - 11.9, thing.id()


def test_an_arabic_page_speaks_arabic_where_the_data_do(workspace) -> None:
    layout, keep = page(workspace, wish("contamination", language=Language.AR, digits=Digits.ARABIC_INDIC))
    assert "\u0627\u0644\u0628\u0635\u0631\u0629" in mapcheck.label_text(layout, "subtitle")   # Basrah
    assert mapcheck.label_text(layout, "title") == keep.wish.map_type.title.ar
    scale = mapcheck.label_text(layout, "scale_text")
    assert "\u0661:\u0662" in scale and "A4" in scale
    assert "\u200e2026-01-31\u200e" in layout.itemById("dates").currentText()   # else 31-01-2026 after an Arabic word
    hazards = keep.layers[keep.tables.index("hazard")]
    words = [rule.label() for rule in hazards.renderer().rootRule().children()]
    assert any("\u062e\u0637\u0631" in word for word in words)
    remarks = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.AR, "TEST", hazards=keep.all_hazards))
    assert not [remark for remark in remarks if remark.rule_id in ("MAP-02", "MAP-06")]


def test_the_scale_is_round_and_written_as_it_is(workspace) -> None:
    layout, keep = page(workspace, wish())
    main = layout.itemById(layouts.MAIN_MAP)
    assert main.scale() == pytest.approx(mapframe.round_scale(main.scale()), rel=1e-6)
    keep_text = mapcheck.label_text(layout, "scale_text")
    assert keep_text == f"Scale 1:{main.scale():,.0f} at A4"
    main.setScale(main.scale() * 1.1)
    found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "TEST", hazards=keep.all_hazards))
    assert [remark.severity for remark in found if remark.rule_id == "MAP-02"] == [Severity.CORRECT]


@pytest.mark.parametrize(("least", "scale"), [(1, 1), (9_999, 10_000), (10_001, 15_000), (1_510_000, 2_000_000),
                                              (50_000, 50_000), (76_000, 100_000)])
def test_round_scales(least: float, scale: float) -> None:
    assert mapframe.round_scale(least) == scale


@pytest.mark.parametrize("layers", [
    (MapLayer("land_release"), MapLayer("admin_area")),
    (MapLayer("hazard", "\"hazard_class\" = 'CHA'"), MapLayer("land_release"), MapLayer("admin_area")),
    (MapLayer("land_release"), MapLayer("hazard"), MapLayer("admin_area")),
], ids=["without hazards", "some hazards filtered away", "hazards below"])
def test_a_map_that_hides_hazards_and_shows_released_land_is_not_printed(workspace, tmp_path: Path, layers) -> None:
    bad = dataclasses.replace(load_map_type("land_release"), layers=layers)
    with pytest.raises(BadInput, match="map check stops every one"):
        make_series(workspace, wish(map_type=bad), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_style_that_makes_hazards_invisible_is_found(workspace, tmp_path: Path) -> None:
    layout, keep = page(workspace, wish())
    hazards = next(layer for layer in layout.itemById(layouts.MAIN_MAP).layers()
                   if layer.customProperty("imsma/table") == "hazard")
    hazards.setOpacity(0.0)
    found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "TEST", hazards=keep.all_hazards))
    assert found[0].rule_id == "MAP-08" and found[0].severity is Severity.STOP
    hazards.setOpacity(1.0)
    for rule in hazards.renderer().rootRule().children():
        rule.setActive("Suspected" not in rule.label() and not rule.label().startswith("Status"))
    found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "TEST", hazards=keep.all_hazards))
    assert found[0].rule_id == "MAP-08" and int(found[0].found) < int(found[0].expected)


def test_the_map_check_passes_what_we_ship(workspace) -> None:
    languages = {"contamination": Language.CKB, "land_release": Language.EN, "tasks": Language.AR}
    assert set(map_types()) == set(languages)
    for name, language in languages.items():
        layout, keep = page(workspace, wish(name, language=language))
        found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, language, "TEST", hazards=keep.all_hazards))
        assert not found, (name, language, [remark.message for remark in found])
        with speaking(language):
            assert mapcheck.label_text(layout, "watermark") == tr("SYNTHETIC")


def test_what_a_template_lost_is_named(workspace) -> None:
    layout, keep = page(workspace, wish())
    for key, rule, severity in (("white_note", "MAP-01", Severity.STOP), ("disclaimer", "MAP-01", Severity.CORRECT),
                                ("sources", "MAP-01", Severity.CORRECT), ("dates", "MAP-01", Severity.CORRECT),
                                ("legend", "MAP-04", Severity.CORRECT), ("ruler", "MAP-04", Severity.LOOK)):
        layout.itemById(key).setVisibility(False)
        found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "TEST", hazards=keep.all_hazards))
        assert [(remark.rule_id, remark.severity) for remark in found] == [(rule, severity)], key
        layout.itemById(key).setVisibility(True)


def test_other_faults_of_a_page_are_named(workspace) -> None:
    layout, keep = page(workspace, wish())
    layouts.set_variable(layout, "imsma_crs", "Karbala 1979")
    layouts.set_variable(layout, "imsma_sources", "much too long " * 200)
    layouts.item(layout, layouts.LEGEND, QgsLayoutItemLegend).model().rootGroup().removeAllChildren()
    font = layouts.item(layout, "title", QgsLayoutItemLabel)
    layouts._set_family(font, "No Such Font", "textFormat", "setTextFormat", "font", "setFont")
    rules = {remark.rule_id for remark in mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "T", hazards=keep.all_hazards))}
    assert {"MAP-03", "MAP-05", "MAP-06", "MAP-07"} <= rules


def test_fonts_have_the_letters_of_sorani() -> None:
    assert fonts.missing_letters("DejaVu Sans Mono", Language.CKB)
    chosen = fonts.font_for(Language.CKB)
    assert chosen and not fonts.missing_letters(chosen, Language.CKB)


class StopAfter(Progress):
    """Cancels after a number of pages."""

    def __init__(self, pages: int) -> None:
        self.pages, self.said = pages, 0

    def say(self, text: str) -> None:
        self.said += 1

    def is_cancelled(self) -> bool:
        return self.said >= self.pages


def test_cancel_leaves_what_was_there_and_nothing_else(workspace, tmp_path: Path) -> None:
    former = tmp_path / "LANDRELEASE_IQG02_Basrah_A4_20260131.pdf"
    former.write_text("the map of last month", encoding="utf-8")
    with pytest.raises(Cancelled):
        make_series(workspace, wish(), tmp_path, StopAfter(2))
    assert [file.name for file in tmp_path.iterdir()] == [former.name]
    assert former.read_text(encoding="utf-8") == "the map of last month"
    with pytest.raises(Cancelled):
        make_series(workspace, wish(), tmp_path / "new", StopAfter(1))
    assert not (tmp_path / "new").exists()


def test_a_page_that_cannot_be_put_in_place_takes_all_others_back(workspace, tmp_path: Path) -> None:
    first = make_series(workspace, wish(), tmp_path)
    before = {file.name: file.read_bytes() for file in first.files}
    first.files[-1].unlink()
    first.files[-1].mkdir()
    (first.files[-1] / "in the way").touch()
    kept = {name: content for name, content in before.items() if name != first.files[-1].name}
    make_series_again = wish(producer="Somebody else")
    try:
        make_series(workspace, make_series_again, tmp_path)
    except NotWritable:
        assert {name: (tmp_path / name).read_bytes() for name in kept} == kept
    else:
        assert first.files[-1].is_file()
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".maps")]


@pytest.mark.parametrize("where", ["file", "below a file"])
def test_a_folder_that_is_none_is_refused_in_words(workspace, tmp_path: Path, where: str) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    folder = tmp_path / "notes.txt" if where == "file" else tmp_path / "notes.txt" / "maps"
    with pytest.raises(ToolsError) as caught:
        make_series(workspace, wish(), folder)
    assert caught.value.remedy and "notes.txt" in caught.value.sentence()


def test_the_open_project_is_neither_read_nor_changed(workspace, data: Path, tmp_path: Path) -> None:
    """A layer of the person's project called "Hazards" plays no part."""
    running = QgsProject.instance()
    decoy = QgsVectorLayer("Polygon?crs=EPSG:4326&field=source:string&field=hazard_status:string", "Hazards", "memory")
    feature = QgsFeature(decoy.fields())
    feature.setAttributes(["DECOY", "OPEN"])
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(47, 30), QgsPointXY(48, 30), QgsPointXY(48, 31),
                                                    QgsPointXY(47, 30)]]))
    decoy.dataProvider().addFeatures([feature])
    running.addMapLayer(decoy)
    try:
        series = make_series(workspace, wish("contamination"), tmp_path)
        assert list(running.mapLayers()) == [decoy.id()]
        text = text_of(next(file for file in series.files if "IQG02" in file.name))
        assert "DECOY" not in text and "Hazards: NG-SOUTH (" in text
    finally:
        running.removeMapLayer(decoy.id())


def test_templates_ask_no_layer() -> None:
    """aggregate() and get_feature() by a layer's name would read the person's open project."""
    for file in layouts.template_file("map_a4").parent.glob("*.qpt"):
        labels = re.findall(r'labelText="([^"]*)"', file.read_text(encoding="utf-8"))
        assert labels and all(re.fullmatch(r"\[% @imsma_\w+ %\]", text) for text in labels), file.name


def test_another_thread_is_refused_instead_of_printing_blank_paper(workspace, tmp_path: Path) -> None:
    layout, _keep = page(workspace, wish())
    caught: list[BaseException] = []

    def work() -> None:
        try:
            print_page(layout, tmp_path / "page.pdf", PageFormat.PDF)
        except ToolsError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "main part of QGIS" in str(caught[0])
    assert list(tmp_path.iterdir()) == []


def test_hazards_in_no_governorate_are_told(workspace, tmp_path: Path) -> None:
    """Some of the sample's hazards lie beyond the border, on no governorate's map; the overview has them."""
    series = make_series(workspace, wish("contamination"), tmp_path)
    told = [remark for remark in series.remarks if remark.rule_id == "MAP-10"]
    areas = boundaries(workspace, 1, mapseries.datetime.date(2026, 1, 31))
    outside = sum(1 for row in workspace.rows("hazard") if row["geom"] is not None and not any(
        place.outline.intersects(_geometry(row["geom"])) for place in areas.places)
        and row["hazard_status"] not in ("CLOSED", "HANDED_OVER"))
    assert outside and told and told[0].found == str(outside)


def test_no_record_a_map_leaves_out_goes_unsaid(qgis_app, tmp_path: Path) -> None:
    """Three that did: hazards without an outline on the map of task orders, orders whose leaving nobody confirmed,
    and a hazard beyond the edge of the overview (swapped coordinates).
    """
    path = make_data_file(tmp_path / "own.gpkg", ("IQG02",), 1)
    left = {"task_type": "CLEARANCE", "status": "EXPIRED", "admin1_pcode": "IQG02", "geom": ring(47.6, 30.4, 900),
            "site_left_on": mapseries.datetime.date(2026, 1, 1)}
    with open_workspace(path) as opened, opened.writing("test") as writer:
        writer.insert("hazard", {"hazard_class": "CHA", "hazard_status": "OPEN", "geom": ring(30.4, 47.6, 900)})
        writer.insert_many("task_order", [{**left, "task_no": "A"}, {**left, "task_no": "B",
                                                                     "site_left_confirmed_by": "C"}])
    with open_workspace(path, read_only=True) as opened:
        project, series = QgsProject(), Series()
        maker = mapseries._Maker(project, opened, wish("tasks", pages_for=PagesFor.BOTH), SILENT,
                                 mapseries.datetime.datetime.now(mapseries.datetime.timezone.utc))
        overview, basrah = maker._places(series)
        assert overview.without_outline["hazard"] == basrah.without_outline["hazard"] == 1
        assert {feature["task_no"] for feature in maker.layers[0].getFeatures()} == {"IQG02-TO-000", "A"}
        assert any("outside the country" in remark.message and remark.found == "1" for remark in series.remarks)
        project.clear()


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def test_nothing_to_show_is_a_sentence(data: Path, tmp_path: Path, workspace) -> None:
    empty = dataclasses.replace(load_map_type("contamination"), page_tables=("eore_session",))
    with pytest.raises(BadInput, match="nothing to show"):
        make_series(workspace, wish(map_type=empty), tmp_path / "maps")
    assert not (tmp_path / "maps").exists()


def test_map_types_of_an_office(workspace, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no map type moon"):
        load_map_type("moon")
    broken = tmp_path / "moon.json"
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="map type moon cannot be used"):
        load_map_type("moon", tmp_path)
    own = paths.resource("products", "former_maps", "tasks.json").read_text(encoding="utf-8")
    broken.write_text(own.replace('"name": "tasks"', '"name": "moon"'), encoding="utf-8")
    assert read_map_type(broken).name == "moon" and "moon" in map_types(tmp_path)
    for condition in ("no such thing (", "\"hazard_statuss\" <> 'CLOSED'"):
        wrong = dataclasses.replace(load_map_type("tasks"), layers=(MapLayer("hazard", condition),))
        with pytest.raises(BadInput, match="filter of Hazards cannot be used"):
            make_series(workspace, wish(map_type=wrong), tmp_path / "maps")


def test_a_map_of_some_hazards_only_says_so(workspace) -> None:
    some = dataclasses.replace(load_map_type("contamination"), layers=(MapLayer("hazard", "\"hazard_class\" = 'CHA'"),))
    layout, keep = page(workspace, wish(map_type=some))
    found = mapcheck.check_page(layout, mapcheck.CheckContext(
        keep.project, Language.EN, "TEST", hazards=keep.all_hazards))
    assert [(remark.rule_id, remark.severity) for remark in found] == [("MAP-12", Severity.LOOK)]


def test_a_template_without_a_map_is_refused(tmp_path: Path, qgis_app) -> None:
    (tmp_path / "map_a4.qpt").write_text("<Layout/>", encoding="utf-8")
    with pytest.raises(BadInput, match=r"map_a4\.qpt cannot be used"):
        layouts.load_layout(QgsProject(), layouts.template_file("map_a4", tmp_path))
    with pytest.raises(BadInput, match="no page template"):
        layouts.template_file("nothing")


def test_the_legend_is_measured_as_it_is_printed(workspace) -> None:
    """Whole it would be too high for its column; with the symbols on the map it fits in letters of full size."""
    layout, keep = page(workspace, wish("contamination"))
    main = layouts.item(layout, layouts.MAIN_MAP, QgsLayoutItemMap)
    legend = layouts.item(layout, layouts.LEGEND, QgsLayoutItemLegend)
    template = layouts.load_layout(keep.project, layouts.template_file("map_a4"))
    whole = layouts.item(template, layouts.LEGEND, QgsLayoutItemLegend)
    whole.setAutoUpdateModel(False)
    for layer in mapcheck.layers_in_view(main, keep.project):
        whole.model().rootGroup().addLayer(layer)
    room = whole.rect().height()
    assert mapframe.legend_size(legend, main).height() <= room < mapframe.legend_size(whole, main).height()
    assert legend.symbolHeight() == whole.symbolHeight()


@pytest.mark.parametrize("language", list(Language))
def test_no_heading_of_the_legend_touches_a_symbol(workspace, language: Language) -> None:
    """In the column of the symbols, where headings begin, nothing is much taller than one symbol."""
    layout, _keep = page(workspace, wish(language=language))
    legend = layouts.item(layout, layouts.LEGEND, QgsLayoutItemLegend)
    column = legend.mapRectToScene(legend.rect())
    if language.is_right_to_left:
        column.setLeft(column.right() - legend.symbolWidth())
    else:
        column.setRight(column.left() + legend.symbolWidth())
    image = QgsLayoutExporter(layout).renderRegionToImage(column, QSize(), 254)
    rows = "".join(" #"[any(image.pixelColor(x, y).lightness() < 250 for x in range(image.width()))]
                   for y in range(image.height()))
    inked = [len(band) / 10.0 for band in rows.split()]
    assert len(inked) >= 17 and max(inked) < legend.symbolHeight() + 1.0


def test_the_legend_lists_what_the_map_shows(workspace) -> None:
    layout, keep = page(workspace, wish("tasks"))
    main = layouts.item(layout, layouts.MAIN_MAP, QgsLayoutItemMap)
    listed = {node.layerId() for node in layout.itemById(layouts.LEGEND).model().rootGroup().findLayers()}
    assert listed == {layer.id() for layer in mapcheck.layers_in_view(main, keep.project)}
    assert len(listed) < len(main.layers())
