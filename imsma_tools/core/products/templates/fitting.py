"""Letters as large as the template wants them, and smaller where a text is longer than its place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayoutItemLabel
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF

from .. import fonts

LEAST_POINTS = 5.5
"""The smallest letters that are read from an old printer at arm's length."""
SIZE_PROPERTY = "imsma/points"
"""Custom property of an item: the size of its letters in the template, in points."""
_STEP = 0.94
_SPARE_MM = 0.3


def text_size(label: QgsLayoutItemLabel) -> float:
    """Returns the size of a label's letters in points."""
    return float(label.textFormat().size() if hasattr(label, "textFormat") else label.font().pointSizeF())


def set_text_size(label: QgsLayoutItemLabel, points: float) -> None:
    """Sets the size of a label's letters in points."""
    if hasattr(label, "setTextFormat"):
        text_format = label.textFormat()
        text_format.setSize(points)
        label.setTextFormat(text_format)
    else:
        font = label.font()
        font.setPointSizeF(points)
        label.setFont(font)


def fit_label(label: QgsLayoutItemLabel) -> bool:
    """Gives a label the largest letters in which its text fits, no larger than in the template.

    Returns False if even the smallest do not fit; then they are left in the smallest size.
    """
    wanted = float(label.customProperty(SIZE_PROPERTY) or 0.0)
    if not wanted:
        wanted = text_size(label)
        label.setCustomProperty(SIZE_PROPERTY, wanted)
    text = label.currentText()
    now = wanted
    while text and not fits(label, text, now):
        if now <= LEAST_POINTS:
            break
        now = max(LEAST_POINTS, now * _STEP)
    if abs(now - text_size(label)) > 1e-6:
        set_text_size(label, now)
    return not text or fits(label, text, now)


def fits(label: QgsLayoutItemLabel, text: str, points: float) -> bool:
    """Returns True if ``text`` fits the label's place in letters of ``points``."""
    width, height = needed_size(label, text, points)
    room = label.rect()
    return height <= room.height() + _SPARE_MM and width <= room.width() - 2.0 * label.marginX() + _SPARE_MM


def needed_size(label: QgsLayoutItemLabel, text: str, points: float) -> tuple[float, float]:
    """Returns width and height in millimetres of a text wrapped to the label's width, in letters of ``points``."""
    metrics = QFontMetricsF(_font(label, points))
    room = QRectF(0.0, 0.0, (label.rect().width() - 2.0 * label.marginX()) * fonts.DOTS, 1e6)
    box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
    # Arabic fonts keep much room above and below the letters; only ink can be cut off.
    spare = metrics.height() - metrics.tightBoundingRect(text.replace("\n", " ")).height()
    return box.width() / fonts.DOTS, (box.height() - max(0.0, spare)) / fonts.DOTS


def _font(label: Any, points: float) -> Any:
    font = fonts.font_of(label)
    font.setPixelSize(max(1, round(points * 25.4 / 72.0 * fonts.DOTS)))
    return font
