"""The shipped page templates: whole, without words, in their margins, made from positions; judged when spoilt."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from page_kit import FILES, Loaded, dressed, example_values
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import Family, Orientation, PaperSize
from imsma_tools.core.products.templates.contents import FAMILY_PROPERTY, LABELS, REQUIRED, VERSION_PROPERTY
from imsma_tools.core.products.templates.filling import fill, layout_items
from imsma_tools.core.products.templates.loading import load_template, template_faults, template_file
from tools.page_templates import MARGIN, names, places_of

ROOT = paths.resource("layouts").parents[1]


def test_every_kind_paper_and_orientation_is_there() -> None:
    assert [file.stem for file in FILES] == sorted(names())
    for family in Family:
        for paper in PaperSize:
            for orientation in Orientation:
                assert template_file(family, paper, orientation).is_file()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_shipped_templates_have_no_faults(qgis_app, file: Path) -> None:
    assert template_faults(file) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_templates_hold_no_words_and_ask_no_layer(qgis_app, file: Path) -> None:
    """aggregate() and get_feature() by a layer's name would read the person's open project."""
    text = file.read_text(encoding="utf-8")
    labels = re.findall(r'labelText="([^"]*)"', text)
    assert labels and all(re.fullmatch(r"\[% @imsma_\w+ %\]", label) for label in labels)
    for expression in re.findall(r'annotationExpression="([^"]+)"', text):
        found = QgsExpression(html.unescape(expression))
        assert not found.hasParserError()
        assert found.referencedFunctions() <= {"if", "abs", "substr", "lpad", "to_string", "to_int", "floor",
                                               "var"}
        assert found.referencedVariables() == {"grid_number"}
    assert not re.search(r"<Layer [^>]*source=", text), "a layer of the computer it was made on"
    assert str(ROOT) not in text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_items_keep_the_margins_and_do_not_overlap(qgis_app, file: Path) -> None:
    loaded = Loaded(file)
    layout = loaded.layout
    page = layout.pageCollection().page(0).pageSize()
    inside = QRectF(MARGIN, MARGIN, page.width() - 2 * MARGIN, page.height() - 2 * MARGIN)
    inside.adjust(-0.01, -0.01, 0.01, 0.01)
    places: list[tuple[str, QRectF]] = []
    for item in layout_items(layout, QgsLayoutItem):
        if isinstance(item, QgsLayoutItemPage) or item.id() == "watermark":
            continue
        box = item.mapRectToScene(item.rect())
        if item.id() != "scale_bar":   # as wide as its figures are, set for each page
            assert inside.contains(box), (item.id(), box)
        places.append((item.id(), box.adjusted(0.02, 0.02, -0.02, -0.02)))
    for number, (key, box) in enumerate(places):
        for other, place in places[number + 1:]:
            assert not box.intersects(place), (key, other)


def test_templates_are_what_the_positions_make(qgis_app, tmp_path: Path) -> None:
    """Made again, every byte is the same; other versions of QGIS write other files."""
    if Qgis.QGIS_VERSION_INT >= 32300:
        pytest.skip("the shipped files are of QGIS 3.22")
    subprocess.run([sys.executable, "-m", "tools.page_templates", str(tmp_path)], check=True, cwd=ROOT,
                   capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    for file in FILES:
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), file.name


def test_positions_of_every_required_item_are_given() -> None:
    for name in names():
        _width, _height, places = places_of(name)
        family = Family(name.split("_")[0])
        assert set(REQUIRED[family]) - set(places) == {"watermark"}
        assert all(place.width > 5.0 and place.height > 2.5 for place in places.values()), name


def test_the_guide_names_every_item() -> None:
    """An office keeps the ids by that page."""
    guide = (ROOT / "docs" / "page-templates.md").read_text(encoding="utf-8")
    for key in {*LABELS, *LABELS.values(), *(key for keys in REQUIRED.values() for key in keys)}:
        assert f"`{key}`" in guide, key


@pytest.mark.parametrize("family", [Family.MAP, Family.LETTER])
def test_the_ruler_is_100_mm_long(qgis_app, tmp_path: Path, family: Family) -> None:
    loaded = dressed(family)
    ruler = loaded.item("ruler")
    assert Path(ruler.picturePath()).is_file()
    place = ruler.mapRectToScene(ruler.rect())
    for item in layout_items(loaded.layout, QgsLayoutItem):
        item.setVisibility(item is ruler or isinstance(item, QgsLayoutItemPage))
    pdf = tmp_path / "ruler.pdf"
    assert QgsLayoutExporter(loaded.layout).exportToPdf(str(pdf), QgsLayoutExporter.PdfExportSettings()) == 0
    subprocess.run(["pdftoppm", "-r", "508", "-png", "-gray", "-singlefile", str(pdf), str(tmp_path / "ruler")],
                   check=True)
    image = QImage(str(tmp_path / "ruler.png"))   # 20 dots a millimetre
    row = int((place.top() + place.height() / 2.0) * 20)
    inked = [x for x in range(image.width()) if image.pixelColor(x, row).lightness() < 128]
    assert (inked[-1] - inked[0] + 1) / 20.0 == pytest.approx(100.0, abs=0.1)
    assert inked[0] / 20.0 == pytest.approx(place.left(), abs=0.1)


def test_the_office_comes_first(tmp_path: Path) -> None:
    shipped = template_file(Family.MAP, PaperSize.A4, Orientation.PORTRAIT)
    assert template_file(Family.MAP, PaperSize.A4, Orientation.PORTRAIT, tmp_path) == shipped
    own = tmp_path / shipped.name
    shutil.copy(shipped, own)
    assert template_file(Family.MAP, PaperSize.A4, Orientation.PORTRAIT, tmp_path) == own
    assert template_file(Family.LETTER, PaperSize.A4, Orientation.LANDSCAPE).name == "letter_a4_portrait.qpt"


def test_a_template_that_is_not_there_is_told_with_those_that_are(monkeypatch: pytest.MonkeyPatch,
                                                                   tmp_path: Path) -> None:
    shutil.copy(template_file(Family.MAP, PaperSize.A4, Orientation.PORTRAIT), tmp_path)
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path)
    with pytest.raises(BadInput, match="map_a3_landscape") as caught:
        template_file(Family.MAP, PaperSize.A3, Orientation.LANDSCAPE)
    assert "map_a4_portrait.qpt" in caught.value.remedy


def spoilt(tmp_path: Path, name: str, **changes: object) -> Path:
    """Returns a copy of a template changed by ``changes``: ``without``, ``family``, ``version``, ``twice``."""
    loaded = Loaded(paths.resource("layouts") / f"{name}.qpt")
    layout = loaded.layout
    for key in changes.get("without", ()):
        layout.removeLayoutItem(layout.itemById(key))
    for key, kind in dict(changes.get("as_label", {})).items():
        layout.removeLayoutItem(layout.itemById(key))
        label = kind(layout)
        label.setId(key)
        layout.addLayoutItem(label)
    if "family" in changes:
        layout.setCustomProperty(FAMILY_PROPERTY, changes["family"])
    if "version" in changes:
        layout.setCustomProperty(VERSION_PROPERTY, changes["version"])
    if "twice" in changes:
        label = QgsLayoutItemLabel(layout)
        label.setId(changes["twice"])
        layout.addLayoutItem(label)
    file = tmp_path / f"{changes.get('named', name)}.qpt"
    assert layout.saveAsTemplate(str(file), QgsReadWriteContext())
    return file


@pytest.mark.parametrize("family", list(Family), ids=lambda family: family.value)
def test_each_missing_item_is_named_by_its_id(qgis_app, tmp_path: Path, family: Family) -> None:
    text = paths.resource("layouts", f"{family.value}_a4_portrait.qpt").read_text(encoding="utf-8")
    file = tmp_path / f"{family.value}_a4_portrait.qpt"
    for half in (0, 1):
        gone = [key for number, key in enumerate(REQUIRED[family]) if number % 2 == half]
        spoilt_text = text
        for key in gone:
            spoilt_text = spoilt_text.replace(f' id="{key}"', ' id=""')
        file.write_text(spoilt_text, encoding="utf-8")
        assert template_faults(file) == [f"Missing items: {', '.join(gone)}."]
    with pytest.raises(BadInput, match=f"Missing items: {gone[0]}") as caught:
        load_template(QgsProject(), file)
    assert file.name in caught.value.title and str(file) in caught.value.detail


@pytest.mark.parametrize(("changes", "said"), [
    ({"without": ["title", "legend", "ruler"]}, "Missing items: legend, ruler, title."),
    ({"named": "sheet_a4_landscape"}, "The name of the file says sheet, the template says map."),
    ({"named": "moon_a4_landscape"}, "The name of the file says moon, the template says map."),
    ({"family": ""}, "the template says -"),
    ({"version": 1}, "It is of version 1; this version of the tools uses 2."),
    ({"version": 99}, "It is of version 99; this version of the tools uses 2."),
    ({"version": ""}, "It is of version -;"),
    ({"named": "map_a3_landscape"}, "Its page is 297 x 210 mm instead of 420 x 297 mm."),
    ({"named": "map_a4_portrait"}, "Its page is 297 x 210 mm instead of 210 x 297 mm."),
    ({"as_label": {"main_map": QgsLayoutItemLabel}}, "The item main_map is of the wrong kind."),
    ({"as_label": {"title": QgsLayoutItemPicture}}, "The item title is of the wrong kind."),
    ({"twice": "title"}, "Items that are there twice: title.")])
def test_other_faults_of_a_template_are_sentences(qgis_app, tmp_path: Path, changes: dict, said: str) -> None:
    file = spoilt(tmp_path, "map_a4_landscape", **changes)
    assert said in " ".join(template_faults(file))
    with pytest.raises(BadInput, match="cannot be used"):
        load_template(QgsProject(), file)


@pytest.mark.parametrize("content", ["", "no XML <", "<Layout/", "<html/>", "<qgis version='3.22'/>", "\x00\xff"])
def test_a_file_that_is_no_template_is_refused(qgis_app, tmp_path: Path, content: str) -> None:
    file = tmp_path / "map_a4_landscape.qpt"
    file.write_bytes(content.encode("latin-1"))
    assert template_faults(file) == ["It is no page template of QGIS."]
    with pytest.raises(BadInput, match="no page template of QGIS"):
        load_template(QgsProject(), file)
    with pytest.raises(BadInput, match="no page template of QGIS"):
        load_template(QgsProject(), tmp_path / "not there.qpt")


def test_a_template_cut_off_at_any_place_is_no_half_page(qgis_app, tmp_path: Path) -> None:
    """A copy broken off (a full stick, a mail) must not pass as a template with fewer items."""
    whole = paths.resource("layouts", "map_a4_landscape.qpt").read_bytes()
    file = tmp_path / "map_a4_landscape.qpt"
    for part in range(1, 10):
        file.write_bytes(whole[:len(whole) * part // 10])
        assert template_faults(file)


def test_an_empty_layout_lacks_everything(qgis_app, tmp_path: Path) -> None:
    file = tmp_path / "map_a4_landscape.qpt"
    file.write_text("<Layout/>", encoding="utf-8")
    faults = " ".join(template_faults(file))
    assert "main_map" in faults or "no page template" in faults


def test_the_open_project_is_not_read(qgis_app) -> None:
    """Layers and variables of the person's project that are named like ours play no part."""
    running = QgsProject.instance()
    decoys = [QgsVectorLayer("Polygon?crs=EPSG:4326&field=source:string", name, "memory")
              for name in ("Hazards", "imsma_title", "hazard")]
    running.addMapLayers(decoys)
    QgsExpressionContextUtils.setProjectVariable(running, "imsma_title", "DECOY")
    QgsExpressionContextUtils.setProjectVariable(running, "imsma_notes", "DECOY")
    try:
        for file in FILES:
            loaded = Loaded(file)
            layout = loaded.layout
            for values in (example_values("ours"), {}):
                fill(layout, values, Language.EN)
                texts = {label.id(): label.currentText() for label in layout_items(layout, QgsLayoutItemLabel)}
                assert set(texts.values()) == ({"ours"} if values else {""}), (file.name, texts)
                assert set(texts) <= set(LABELS)
            assert not [layer for item in layout_items(layout) for layer in getattr(item, "layers", list)()]
    finally:
        running.removeMapLayers([layer.id() for layer in decoys])
        QgsExpressionContextUtils.removeProjectVariable(running, "imsma_title")
        QgsExpressionContextUtils.removeProjectVariable(running, "imsma_notes")
