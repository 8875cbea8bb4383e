"""Pictures of single records as a style draws them, and how different readers and old machines see them."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.styles import apply_style

DOTS = 6.0
"""Per millimetre, about 150 an inch: an old office printer."""
EAST, NORTH = 500000.0, 3600000.0
CRS = "EPSG:32638"
_TYPES = {"TEXT": "string", "INTEGER": "integer", "REAL": "double", "BOOLEAN": "boolean", "DATE": "date",
          "INSTANT": "datetime"}
_COMPUTED = {
    "overlap": "field=overlap_m2:double&field=severity:string&field=uncertain:bool",
    "order_overlaps": "field=overlap_m2:double&field=severity:string",
    "gap": "field=gap_m2:double&field=thin:bool&field=uncertain:bool&field=uncertain_m2:double",
    "parcels": "field=reference:string",
    "current": "field=guid:string",
    "area_totals": "field=pcode:string&field=name:string&field=records:integer",
    "task_progress": "field=task_no:string&field=pct_spatial:double(0,0)&field=stale:bool",
    "locator": "field=pcode:string&field=level:integer",
}

# Machado, Oliveira and Fernandes 2009, table 1: what is left of linear RGB to readers without one kind of cone.
_CONES = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
READERS = ("all colours", *_CONES, "one bit")


def styled_layer(style: str) -> QgsVectorLayer:
    """Returns an empty layer in metres with the fields of a table or a computed layer, in its style."""
    table = load_model().tables.get(style)
    point = style == "turning_point" or (table is not None and table.geometry == "POINT")
    columns = _COMPUTED.get(style) or "&".join(f"field={item.name}:{_TYPES[item.type.name]}" for item in table.fields)
    layer = QgsVectorLayer(f"{'Point' if point else 'MultiPolygon'}?crs={CRS}&{columns}", style, "memory")
    if style == "parcels":
        layer = QgsVectorLayer(f"Polygon?crs={CRS}&{columns}", style, "memory")
    layer.setRenderer(_renderer(style, layer).clone())
    return layer


_RENDERERS: dict[str, QgsFeatureRenderer] = {}


def _renderer(style: str, layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """Returns the renderer of a style, read once: hundreds of pictures are made."""
    if style not in _RENDERERS:
        assert apply_style(layer, style, Language.EN)
        _RENDERERS[style] = layer.renderer().clone()
    return _RENDERERS[style]


def flag(width_m: float, height_m: float, right_m: float = 0.0, up_m: float = 0.0) -> QgsGeometry:
    """Returns an outline like a flag, with a corner that points inwards, about the middle of the pictures."""
    x, y, half, high = EAST + right_m, NORTH + up_m, width_m / 2, height_m / 2
    corners = [(x - half, y - high), (x + half, y - high), (x + half * 0.8, y), (x + half, y + high),
               (x - half, y + high)]
    return QgsGeometry.fromMultiPolygonXY([[[QgsPointXY(*corner) for corner in corners]]])


def with_record(layer: QgsVectorLayer, shape: QgsGeometry | None, **values: object) -> QgsVectorLayer:
    """Adds a record to ``layer``; a layer of points gets the middle of the shape."""
    feature = QgsFeature(layer.fields())
    if shape is not None:
        feature.setGeometry(shape if layer.geometryType() != 0 else QgsGeometry.fromPointXY(QgsPointXY(EAST, NORTH)))
    for name, value in values.items():
        feature[name] = value
    layer.setLabelsEnabled(False)
    assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    return layer


def picture(layers: list[QgsVectorLayer], scale: float, width_mm: float = 26.0, height_mm: float = 18.0,
            right_m: float = 0.0) -> np.ndarray:
    """Returns the map of ``layers``, the first on top, as rows of dots of red, green and blue from 0 to 1."""
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(round(width_mm * DOTS), round(height_mm * DOTS)))
    settings.setOutputDpi(DOTS * 25.4)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    half, high = width_mm / 2000 * scale, height_mm / 2000 * scale
    settings.setExtent(QgsRectangle(EAST + right_m - half, NORTH - high, EAST + right_m + half, NORTH + high))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    settings.setLayers(layers)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return dots_of(job.renderedImage())


def dots_of(image: QImage) -> np.ndarray:
    """Returns the dots of a picture: rows, columns, red-green-blue from 0 to 1."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    rows = np.frombuffer(data, np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, :image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float64) / 255.0


def seen_by(dots: np.ndarray, reader: str) -> np.ndarray:
    """Returns a picture as a reader of :data:`READERS` sees it; a photocopier makes one bit of it, at half grey."""
    if reader == "one bit":
        grey = dots @ np.array([0.299, 0.587, 0.114])
        return np.repeat((grey > 0.5).astype(np.float64)[:, :, None], 3, axis=2)
    if reader not in _CONES:
        return dots
    linear = np.where(dots <= 0.04045, dots / 12.92, ((dots + 0.055) / 1.055) ** 2.4)
    linear = np.clip(linear @ np.array(_CONES[reader]).T, 0.0, 1.0)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)


def difference_mm2(one: np.ndarray, other: np.ndarray) -> float:
    """Returns by how much two pictures of the same outline differ, in mm2 of black instead of white.

    Hatches lie on one raster for the whole page, so equal hatches meet and only other ones differ.
    """
    return float(np.abs(one - other).sum() / 3.0 / DOTS ** 2)


def ink_mm2(dots: np.ndarray) -> float:
    """Returns how much of a picture is dark, in mm2."""
    return float(np.sum(dots @ np.array([0.299, 0.587, 0.114]) < 0.5) / DOTS ** 2)


def legend_patch(symbol: QgsSymbol, width_mm: float = 6.0, height_mm: float = 3.2) -> np.ndarray:
    """Returns a symbol as the legend of a layout on A4 draws it, with room around it for broad lines."""
    around = 1.5
    image = QImage(round((width_mm + 2 * around) * DOTS), round((height_mm + 2 * around) * DOTS),
                   QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(around * DOTS, around * DOTS)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(DOTS)
    context.setFlag(QgsRenderContext.Flag.Antialiasing, True)
    symbol.clone().drawPreviewIcon(painter, QSize(round(width_mm * DOTS), round(height_mm * DOTS)), context)
    painter.end()
    return dots_of(image)
