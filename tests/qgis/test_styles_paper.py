"""A page full of hazards as PDF: lines and areas, no pictures, and a file that can be mailed."""

from __future__ import annotations

import contextlib
import random
import re
import zlib
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from style_pictures import CRS, EAST, NORTH, flag, styled_layer

FIELDS = {"hazard": ("hazard_class", ("CHA", "SHA", "INDICATION", None)),
          "task_order": ("status", ("ISSUED", "ONGOING", "SUSPENDED", None)),
          "land_release": ("outcome", ("CLEARED", "REDUCED", "CANCELLED", None))}


def many(style: str, number: int) -> QgsVectorLayer:
    """Returns a layer of ``number`` records strewn over a governorate of 100 by 80 km."""
    dice, layer = random.Random(7), styled_layer(style)
    layer.setLabelsEnabled(False)
    name, codes = FIELDS[style]
    features = []
    for count in range(number):
        feature = QgsFeature(layer.fields())
        size = dice.uniform(200.0, 3000.0)
        feature.setGeometry(flag(size, size * 0.7, dice.uniform(-50000, 50000), dice.uniform(-40000, 40000)))
        feature[name] = codes[count % len(codes)]
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def printed(layers: list[QgsVectorLayer], scale: float, file: Path) -> bytes:
    """Returns the PDF of an A4 page with a map of ``layers``."""
    project = QgsProject()
    for layer in layers:
        project.addMapLayer(layer, False)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(297.0, 210.0))
    main = QgsLayoutItemMap(layout)
    layout.addLayoutItem(main)
    main.attemptSetSceneRect(QRectF(12.0, 12.0, 273.0, 186.0))
    main.setCrs(QgsCoordinateReferenceSystem(CRS))
    main.setLayers(layers)
    half, high = 0.273 / 2 * scale, 0.186 / 2 * scale
    main.setExtent(QgsRectangle(EAST - half, NORTH - high, EAST + half, NORTH + high))
    assert QgsLayoutExporter(layout).exportToPdf(str(file), QgsLayoutExporter.PdfExportSettings()) == (
        QgsLayoutExporter.ExportResult.Success)
    return file.read_bytes()


@pytest.mark.parametrize("scale", [50000, 500000, 2500000])
def test_a_page_is_drawn_and_not_a_picture(qgis_app, tmp_path, scale: int) -> None:
    """Tints, hatches, outlines and markers are lines and areas: a picture is blurred and twenty times as large."""
    pdf = printed([many("task_order", 100), many("hazard", 300), many("land_release", 200)], scale,
                  tmp_path / "page.pdf")
    assert len(re.findall(rb"/Subtype\s*/Image", pdf)) == 0
    assert len(pdf) < 900_000


@pytest.mark.parametrize(("number", "scale"), [(2000, 500000), (8000, 3000000)])
def test_a_page_of_thousands_of_hazards_can_be_mailed(qgis_app, tmp_path, number: int, scale: int) -> None:
    assert len(printed([many("hazard", number)], scale, tmp_path / "page.pdf")) < 2_000_000


def test_a_legend_leaves_the_pdf_whole(qgis_app, tmp_path) -> None:
    """Of a marker without size Qt writes a path without a beginning, and readers call the file damaged."""
    project, layer = QgsProject(), many("task_order", 8)
    project.addMapLayer(layer, False)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().addLayer(layer)
    layout.addLayoutItem(legend)
    file = tmp_path / "legend.pdf"
    assert QgsLayoutExporter(layout).exportToPdf(str(file), QgsLayoutExporter.PdfExportSettings()) == (
        QgsLayoutExporter.ExportResult.Success)
    drawn = 0
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", file.read_bytes(), re.DOTALL):
        with contextlib.suppress(zlib.error):
            begun = False
            for word in zlib.decompress(stream).split():
                if word in (b"m", b"re"):
                    begun, drawn = True, drawn + 1
                elif word in (b"S", b"f", b"f*", b"B", b"B*", b"n"):
                    begun = False
                assert begun or word != b"h"
    assert drawn > 50
