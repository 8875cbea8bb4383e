"""Pictures of the legend page: every class in the legend, on the map near and far, and on a photocopy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.styles import legend_word

from .style import FONT, Style

DOTS = 5.0
"""Per millimetre of paper."""
NEAR, FAR = 10000, 250000
_EAST, _NORTH, _CRS = 500000.0, 3600000.0, "EPSG:32638"
_ROW_MM, _HEAD_MM, _GAP_MM, _WORD_MM = 13.0, 15.0, 3.0, 70.0
_SAMPLE_MM, _FAR_MM, _LEGEND_MM, _AROUND_MM = (18.0, 12.0), (14.0, 12.0), (6.0, 3.2), 1.5
_HALF_GREY = 127
ARABIC_FONT = "Noto Naskh Arabic"


def write_picture(file: Path, styles: Sequence[Style], title: str, columns: Sequence[str], language: Language) -> None:
    """Draws the rows of ``styles``; from the right for languages written so.

    :param columns: headings of the legend, of the two maps and of the photocopy.
    """
    rules = [(style, rule) for style in styles for rule in style.rules]
    sizes = (_patch_mm(), _SAMPLE_MM, _FAR_MM, _SAMPLE_MM)
    width = sum(size[0] for size in sizes) + _WORD_MM + 6 * _GAP_MM
    image = QImage(QSize(round(width * DOTS), round((len(rules) * _ROW_MM + _HEAD_MM) * DOTS)),
                   QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(DOTS, DOTS)
    _text(painter, QRectF(_GAP_MM, 1.0, width - 2 * _GAP_MM, 7.0), title, language, 4.2, True)
    for column, left, size in zip(columns, _lefts(sizes, width, language), sizes):
        _text(painter, QRectF(left, 8.0, size[0] + _GAP_MM, 6.5), column, language, 2.3, False)
    for number, (style, rule) in enumerate(rules):
        y = _HEAD_MM + number * _ROW_MM
        near, far = sample(rule.symbol, style.kind, NEAR, _SAMPLE_MM), sample(rule.symbol, style.kind, FAR, _FAR_MM)
        pictures = (_legend(rule.symbol), near, far, photocopy(near))
        for picture, left, size in zip(pictures, _lefts(sizes, width, language), sizes):
            painter.drawImage(QRectF(left, y + (_ROW_MM - size[1]) / 2, size[0], size[1]), picture)
        left = _GAP_MM if language.is_right_to_left else width - _WORD_MM - _GAP_MM
        _text(painter, QRectF(left, y, _WORD_MM, _ROW_MM), legend_word(rule.word, language), language, 3.4, False)
    painter.end()
    _few_colours(image).save(str(file), "PNG")


def _few_colours(image: QImage) -> QImage:
    """Returns a picture of its 256 most frequent colours: a third of the size, and nobody sees it."""
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    found, times = np.unique(np.frombuffer(data, np.uint32), return_counts=True)
    table = found[np.argsort(-times, kind="stable")[:256]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, [int(one) for one in table],
                                 Qt.ImageConversionFlag.ThresholdDither)


def _lefts(sizes: Sequence[tuple[float, float]], width: float, language: Language) -> list[float]:
    """Returns the left edge of each column in millimetres."""
    lefts, x = [], _GAP_MM
    for size in sizes:
        lefts.append(width - x - size[0] if language.is_right_to_left else x)
        x += size[0] + _GAP_MM
    return lefts


def _patch_mm() -> tuple[float, float]:
    """Returns the size of the symbol of a legend with what broad lines need around it."""
    return _LEGEND_MM[0] + 2 * _AROUND_MM, _LEGEND_MM[1] + 2 * _AROUND_MM


def _text(painter: QPainter, room: QRectF, words: str, language: Language, height_mm: float, bold: bool) -> None:
    """Writes a line; in points of a font drawn at one dot a millimetre, letters would be cut into squares."""
    font = QFont(ARABIC_FONT if language.is_right_to_left else FONT)
    font.setPixelSize(round(height_mm * DOTS))
    font.setBold(bold)
    side = Qt.AlignmentFlag.AlignRight if language.is_right_to_left else Qt.AlignmentFlag.AlignLeft
    painter.save()
    painter.scale(1.0 / DOTS, 1.0 / DOTS)
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(QRectF(room.x() * DOTS, room.y() * DOTS, room.width() * DOTS, room.height() * DOTS),
                     int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
                         Qt.TextFlag.TextWordWrap), words)
    painter.restore()


def _legend(symbol: QgsSymbol) -> QImage:
    """Returns a symbol as a legend draws it."""
    width, height = _patch_mm()
    image = QImage(round(width * DOTS), round(height * DOTS), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(_AROUND_MM * DOTS, _AROUND_MM * DOTS)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(DOTS)
    context.setFlag(QgsRenderContext.Flag.Antialiasing, True)
    symbol.clone().drawPreviewIcon(painter, QSize(round(_LEGEND_MM[0] * DOTS), round(_LEGEND_MM[1] * DOTS)), context)
    painter.end()
    return image


def sample(symbol: QgsSymbol, kind: str, scale: int, size_mm: tuple[float, float]) -> QImage:
    """Returns a record drawn with ``symbol`` at 1:``scale`` on a small map."""
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(round(size_mm[0] * DOTS), round(size_mm[1] * DOTS)))
    settings.setOutputDpi(DOTS * 25.4)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(_CRS))
    half, high = size_mm[0] / 2000 * scale, size_mm[1] / 2000 * scale
    settings.setExtent(QgsRectangle(_EAST - half, _NORTH - high, _EAST + half, _NORTH + high))
    settings.setBackgroundColor(QColor("white"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
    layer = QgsVectorLayer(f"{'Point' if kind == 'Point' else 'Polygon'}?crs={_CRS}", "", "memory")
    feature = QgsFeature()
    share = 0.36 if scale == NEAR else 0.1
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(_EAST, _NORTH)) if kind == "Point" else _flag(
        2 * half * share, 2 * high * share))
    layer.dataProvider().addFeatures([feature])
    layer.setRenderer(QgsSingleSymbolRenderer(symbol.clone()))
    settings.setLayers([layer])
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def _flag(half: float, high: float) -> QgsGeometry:
    corners = [(-half, -high), (half, -high), (half * 0.8, 0.0), (half, high), (-half, high)]
    return QgsGeometry.fromPolygonXY([[QgsPointXY(_EAST + x, _NORTH + y) for x, y in corners]])


def photocopy(image: QImage) -> QImage:
    """Returns a picture in one bit: black where it is darker than half grey."""
    copy = image.convertToFormat(QImage.Format.Format_Grayscale8)
    made = QImage(copy.size(), QImage.Format.Format_RGB32)
    for y in range(copy.height()):
        for x in range(copy.width()):
            made.setPixelColor(x, y, QColor("black" if copy.pixelColor(x, y).red() <= _HALF_GREY else "white"))
    return made
