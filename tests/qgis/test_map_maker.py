"""The maker of sheets: pages one after another on one layout, fixed scales, annexes, and a digest of what they show."""

from __future__ import annotations

import dataclasses
import datetime
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import Orientation, PagesFor, PaperSize, Parcel
from imsma_tools.core.products.maps.map_type import load_map_type, map_types
from imsma_tools.core.products.project import TABLE_PROPERTY
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import NOW, making, rows_of, text_of, variable, wish
from tests.qgis.mapdata import make_data_file, ring


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg", ("IQG02",))


@pytest.fixture
def workspace(data: Path):
    with open_workspace(data, read_only=True) as opened:
        yield opened


@pytest.fixture
def own(data: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(data, tmp_path / "own.gpkg"))


def state(layout) -> dict[str, object]:
    """Returns what a page shows, to compare pages with."""
    texts = {thing.id(): text_of(layout, thing.id()) for thing in layout.items()
             if hasattr(thing, "currentText") and thing.id()}
    main = layout.itemById("main_map")
    legend = [node.name() for node in layout.itemById("legend").model().rootGroup().findLayers()]
    return {**texts, "extent": main.extent().toString(3), "scale": main.scale(), "legend": legend,
            "layers": [layer.name() for layer in main.layers()]}


def test_a_page_is_the_same_whatever_was_made_before_it(workspace) -> None:
    with making(workspace, wish("single_hazard", PagesFor.RECORD, orientation=Orientation.PORTRAIT)) as maker:
        found = maker.pages()
        first = state(maker.make(found[4], 5, 12).layouts[0])
        table = rows_of(maker.make(found[4], 5, 12).layouts[0], "table")
        for page in found:
            maker.make(page, 1, 12)
        again = maker.make(found[4], 5, 12)
        assert state(again.layouts[0]) == first and rows_of(again.layouts[0], "table") == table
    with making(workspace, wish("single_hazard", PagesFor.RECORD, orientation=Orientation.PORTRAIT)) as other:
        # a page may be made without asking for the pages first: one page of a preview
        assert rows_of(other.make(found[4], 5, 12).layouts[0], "table") == table


def test_the_open_project_is_neither_read_nor_changed(workspace) -> None:
    decoy = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "Hazards", "memory")
    decoy.setCustomProperty(TABLE_PROPERTY, "hazard")
    QgsProject.instance().addMapLayer(decoy)
    try:
        with making(workspace, wish("contamination")) as maker:
            layout = maker.make(maker.pages()[0], 1, 1).layouts[0]
            assert decoy not in layout.itemById("main_map").layers()
        assert list(QgsProject.instance().mapLayers().values()) == [decoy]
    finally:
        QgsProject.instance().clear()


def test_the_area_of_the_page_is_told_to_the_styles(workspace) -> None:
    with making(workspace, wish("contamination", PagesFor.BOTH)) as maker:
        found = maker.pages()
        assert variable(maker.make(found[1], 1, 1).layouts[0], "imsma_pcode") == found[1].code
        assert variable(maker.make(found[0], 1, 1).layouts[0], "imsma_pcode") == ""


def test_a_fixed_scale_is_kept_or_said_to_be_impossible(workspace) -> None:
    with making(workspace, wish("single_hazard", PagesFor.RECORD, scale=100000.0)) as maker:
        sheet = maker.make(maker.pages()[0], 1, 1)
        assert sheet.layouts[0].itemById("main_map").scale() == pytest.approx(100000.0) and not sheet.remarks
    with making(workspace, wish("single_hazard", PagesFor.RECORD, scale=500.0)) as maker:
        sheet = maker.make(maker.pages()[0], 1, 1)
        real = sheet.layouts[0].itemById("main_map").scale()
        assert real > 500.0 and "not all of it is on the paper" in sheet.remarks[0].message
        assert f"1:{real:,.0f}" in sheet.remarks[0].message
        assert f"1:{real:,.0f}" in text_of(sheet.layouts[0], "scale_text")


def test_a_record_is_on_its_sheet_at_one_of_the_scales_of_the_map_type(workspace) -> None:
    with making(workspace, wish("single_hazard", PagesFor.RECORD)) as maker:
        scales = {round(maker.make(page, 1, 1).layouts[0].itemById("main_map").scale()) for page in maker.pages()}
    assert scales <= set(map(round, wish("single_hazard", PagesFor.RECORD).map_type.scales))


def test_all_hazards_are_handed_on_to_the_check(workspace) -> None:
    with making(workspace, wish("contamination")) as maker:
        assert maker.hazards.featureCount() == workspace.count("hazard")


@pytest.mark.parametrize(("paper", "language"), [(PaperSize.A4, Language.AR), (PaperSize.A3, Language.CKB)])
def test_every_map_type_makes_a_page_on_every_paper(workspace, paper, language) -> None:
    for name in map_types():
        map_type = load_map_type(name)
        if name == "eore":
            continue   # this data file holds no sessions
        parcels = (Parcel("L/1", ring(47.6, 30.4, 400.0)),) if PagesFor.PARCEL in map_type.pages_for else ()
        with making(workspace, wish(name, map_type.pages_for[0], language=language, paper=paper, parcels=parcels,
                                    orientation=Orientation.LANDSCAPE)) as maker:
            found = maker.pages()
            sheet = maker.make(found[0], 1, len(found))
            assert sheet.stem and text_of(sheet.layouts[0], "white_note")
            size = sheet.layouts[0].pageCollection().page(0).pageSize()
            assert {round(size.width()), round(size.height())} == {round(paper.short_mm), round(paper.long_mm)}


def test_the_digest_changes_with_every_record_setting_and_day(own: Path) -> None:
    def digest(now: datetime.datetime = NOW, **changes: object) -> str:
        with open_workspace(own, read_only=True) as opened, making(opened, wish("contamination", **changes),
                                                                   now) as maker:
            return maker.fingerprint()

    first = digest()
    assert digest() == first and len(first) == 64
    assert digest(now=NOW + datetime.timedelta(hours=1)) == first
    assert digest(now=NOW + datetime.timedelta(days=1)) != first
    assert digest(language=Language.AR) != first
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        guid = next(opened.rows("hazard"))["guid"]
        writer.update("hazard", guid, {"hazard_status": "HANDED_OVER"})
    assert digest() != first


def test_the_digest_changes_with_the_symbols_of_the_office(workspace, tmp_path: Path) -> None:
    wanted = wish("contamination", office_folder=tmp_path)
    with making(workspace, wanted) as maker:
        before = maker.fingerprint()
        (tmp_path / "notes.qml").write_text("<qgis/>", encoding="utf-8")
        assert maker.fingerprint() != before
    assert dataclasses.replace(wanted, version="2") != wanted
