"""Every hazard leaves ink on the paper: of any class, state and shape, however small, at every scale of a map.

The map check asks QGIS which symbols it would draw; whether anything of them can be seen is tried here, on pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely
from mapdata import ring
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.project import table_layer
from imsma_tools.core.products.styles import apply_style
from imsma_tools.core.workspace import create_workspace

DPI, PIXELS = 200, 120
SCALES = (1_000, 25_000, 250_000, 4_000_000)
UTM = QgsCoordinateReferenceSystem("EPSG:32638")


def shapes(x: float, y: float, metres: float) -> dict[str, bytes]:
    """Returns outlines of about this size: a sound one, a crossed one, and two without any area."""
    d = metres / 111_000.0
    rings = {"crossed": [(x, y), (x + d, y + d), (x + d, y), (x, y + d), (x, y)],
             "needle": [(x, y), (x + d, y + d), (x, y), (x, y)], "dot": [(x, y)] * 4}
    return {"sound": ring(x, y, metres), **{name: bytes(shapely.to_wkb(
        shapely.MultiPolygon([shapely.Polygon(corners)]), byte_order=1)) for name, corners in rings.items()}}


@pytest.fixture(scope="module")
def hazards(qgis_app, tmp_path_factory) -> Iterator[QgsVectorLayer]:
    path: Path = tmp_path_factory.mktemp("ink") / "data.gpkg"
    records = [{"local_id": f"{kind} {metres} m {state} {what}", "hazard_class": kind, "hazard_status": state,
                "geom": geom} for kind in ("CHA", "SHA", "INDICATION", None) for state in ("OPEN", "WORKED_ON", None)
               for metres in (3.0, 300.0) for what, geom in shapes(44.0, 33.0, metres).items()]
    with create_workspace(path) as ws, ws.writing("test") as writer:
        writer.insert_many("hazard", records)
    layer = table_layer(path, ws.model.table("hazard"), Language.EN)
    whole = layer.materialize(QgsFeatureRequest())
    del layer   # QGIS breaks down at its end if a layer of a file is still there
    yield whole


def ink(layer: QgsVectorLayer, around: QgsRectangle, scale: float) -> int:
    """Returns how many pixels of a picture of one record are clearly darker than paper; labels are left out."""
    side = PIXELS / DPI * 0.0254 * scale
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(PIXELS, PIXELS))
    settings.setOutputDpi(DPI)
    settings.setDestinationCrs(UTM)
    settings.setBackgroundColor(QColor("white"))
    settings.setLayers([layer])
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    settings.setExtent(QgsRectangle.fromCenterAndSize(around.center(), side, side))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8).reshape(PIXELS, -1)
    return int((lines[:, :PIXELS] < 190).sum())


@pytest.mark.parametrize("scale", SCALES)
def test_every_hazard_can_be_seen(hazards: QgsVectorLayer, scale: int) -> None:
    turned = QgsCoordinateTransform(hazards.crs(), UTM, QgsProject.instance())
    unseen = []
    for feature in hazards.getFeatures():
        alone = hazards.materialize(QgsFeatureRequest().setFilterFid(feature.id()))
        apply_style(alone, "hazard", Language.EN)
        box = feature.geometry().boundingBox()
        box.grow(1e-9)
        if ink(alone, turned.transformBoundingBox(box), scale) < 6:
            unseen.append(feature["local_id"])
    assert hazards.featureCount() == 96 and not unseen
