"""The overview of the contact sheet: every page in its place, small, black pages without colour."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutExporter, QgsLayoutItemShape, QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QColor, QImage

from tools.contact_pictures import CELL, COLUMNS, GAP_PX, TEXT_PX, Picture, overview, pictures


@pytest.mark.parametrize("mono", [False, True])
def test_every_page_is_in_its_place(qgis_app, tmp_path, mono: bool) -> None:
    colours = ["#cc0000", "#0000cc", "#00cc00", "#cccc00", "#00cccc", "#ffffff"]
    shown = []
    for number, colour in enumerate(colours):
        image = QImage(297, 210, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(tmp_path / f"{number}.png"))
        shown.append(Picture(tmp_path / f"{number}.png", f"page {number}"))
    overview(shown, tmp_path / "all.png", mono)
    found = QImage(str(tmp_path / "all.png"))
    assert found.colorCount() <= 255 and found.width() == COLUMNS * (CELL.width() + GAP_PX) + GAP_PX
    for number, colour in enumerate(colours):
        x = GAP_PX + number % COLUMNS * (CELL.width() + GAP_PX) + CELL.width() // 2
        y = GAP_PX + number // COLUMNS * (CELL.height() + TEXT_PX + GAP_PX) + CELL.height() // 2
        got, wanted = QColor(found.pixel(x, y)), QColor(colour)
        if mono:
            assert got.red() == got.green() == got.blue()
        else:
            assert abs(got.red() - wanted.red()) + abs(got.green() - wanted.green()) < 40, (number, got.name())


def test_a_page_printed_in_black_is_ink_or_no_ink(qgis_app, tmp_path) -> None:
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.addLayoutItem(QgsLayoutItemShape(layout))
    file = tmp_path / "a page [1].pdf"
    QgsLayoutExporter(layout).exportToPdf(str(file), QgsLayoutExporter.PdfExportSettings())
    colour, black = pictures(file, tmp_path / "c", False), pictures(file, tmp_path / "b", True)
    assert len(colour) == len(black) == 1 and QImage(str(black[0])).depth() == 1
    assert QImage(str(colour[0])).width() == pytest.approx(297 / 25.4 * 150, abs=2)
