"""Annexes: nothing of a table is lost between the sheets, and the first sheet says that there are more."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QRectF

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import Filter, Orientation, PagesFor, Producer
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import making, rows_of, text_of, wish
from tests.qgis.mapdata import make_data_file, ring

CORNERS = 90


@pytest.fixture(scope="module")
def file(qgis_app, tmp_path_factory) -> Path:
    """A data file with a hazard of many corners and one of few."""
    folder = tmp_path_factory.mktemp("maps")
    path = Path(shutil.copy(make_data_file(folder / "training.gpkg", ("IQG02",)), folder / "own.gpkg"))
    with open_workspace(path) as opened, opened.writing("test", via="test") as writer:
        for name, corners in (("MANY", CORNERS), ("FEW", 4)):
            writer.insert("hazard", {"local_id": name, "hazard_class": "SHA", "hazard_status": "OPEN",
                                     "geom": ring(47.8, 30.5, 300.0, corners)})
    return path


def place(layout, key: str) -> QRectF:
    found = layout.itemById(key)
    return found.mapRectToScene(found.rect())


@pytest.mark.parametrize("language", [Language.EN, Language.CKB])
@pytest.mark.parametrize("orientation", list(Orientation))
def test_a_long_table_goes_on_in_annexes_and_says_so(file: Path, language: Language, orientation: Orientation) -> None:
    wanted = wish("single_hazard", PagesFor.RECORD, language=language, orientation=orientation,
                  chosen=Filter(records=("MANY", "FEW")), producer=Producer("Office", "+964 770 000 0000"))
    with open_workspace(file, read_only=True) as opened, making(opened, wanted) as maker:
        pages = {page.code: page for page in maker.pages()}
        for name in ("MANY", "FEW", "MANY"):   # the same layouts are filled again
            sheet = maker.make(pages[name], 1, 1)
            first, annexes = sheet.layouts[0], sheet.layouts[1:]
            tables = [rows for layout in sheet.layouts if (rows := rows_of(layout, "table"))]
            numbers = [int(cell) for rows in tables for row in rows for cell in (row[0], row[-1]) if cell.isdigit()]
            assert set(range(1, (CORNERS if name == "MANY" else 4) + 1)) <= set(numbers)
            assert bool(annexes) == bool({",", "\u060c"} & set(text_of(first, "page_no")))
            if name == "MANY" and language is Language.EN:
                assert text_of(first, "page_no") == f"Page 1 of 1, annexes: {len(annexes)}"
                assert text_of(first, "table_title").endswith("(goes on in the annex)")
                assert text_of(annexes[-1], "page_no") == f"Page 1 of 1, annex {len(annexes)}"
                page = annexes[-1].pageCollection().page(0).rect()
                assert place(annexes[-1], "table").width() == pytest.approx(page.width() - 24.0, abs=0.1)
            if name == "FEW":
                assert "annex" not in text_of(first, "table_title")


@pytest.mark.parametrize("orientation", list(Orientation))
def test_facts_and_points_that_find_no_room_share_an_annex(file: Path, orientation: Orientation) -> None:
    wanted = wish("single_hazard", PagesFor.RECORD, orientation=orientation, chosen=Filter(records=("MANY", "FEW")))
    with open_workspace(file, read_only=True) as opened, making(opened, wanted) as maker:
        pages = {page.code: page for page in maker.pages()}
        whole = rows_of(maker.make(pages["FEW"], 1, 1).layouts[0], "facts")
        found = maker._layouts.layout(wanted.map_type.family).itemById("facts")
        box = found.mapRectToScene(found.rect())
        found.attemptSetSceneRect(box.adjusted(0.0, 0.0, 0.0, 12.0 - box.height()))
        first, second, *_ = maker.make(pages["MANY"], 1, 1).layouts
        assert 0 < len(rows_of(first, "facts")) < len(whole)
        assert len(rows_of(first, "facts")) + len(rows_of(second, "facts")) == len(whole)
        assert text_of(second, "facts_title") == "Facts" and rows_of(second, "table")
        assert not place(second, "facts").intersects(place(second, "table"))
        assert place(second, "facts").width() == place(second, "table").width()


def test_a_telephone_number_keeps_its_order_in_arabic(file: Path) -> None:
    wanted = wish("contamination", PagesFor.OVERVIEW, language=Language.AR,
                  producer=Producer("\u0645\u0643\u062a\u0628", "\u0647\u0627\u062a\u0641: +964 770 000 0000, a@b.org"))
    with open_workspace(file, read_only=True) as opened, making(opened, wanted) as maker:
        label = maker.make(maker.pages()[0], 1, 1).layouts[0].itemById("producer")
        assert "\u200e+964 770 000 0000\u200e" in label.currentText() and "\u200ea@b.org\u200e" in label.currentText()
