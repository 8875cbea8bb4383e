"""Letters as large as the template wants them, and smaller where a text is longer than its place."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsLayoutItemLabel, QgsLegendStyle
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .. import fonts

LEAST_POINTS = 5.5
"""The smallest letters that are read from an old printer at arm's length."""
SIZE_PROPERTY = "imsma/points"
"""Custom property of an item: the size of its letters in the template, in points."""
_FITTED = "imsma/fitted"
_STEP = 0.94
_SPARE_MM = 0.1
_CLEAR_MM = 0.3
_INK = 0.6
"""Part of the room around the letters that may be cut: figures in another font may hang deeper than the words."""
_SURE = 0.975
"""Part of the width that counts: QGIS 3.22 rounds letters to a tenth of a millimetre, and a word more would wrap."""

Lettered = Union[QgsLayoutItemLabel, QgsLegendStyle]
"""What has letters of a size."""


def text_size(lettered: Lettered) -> float:
    """Returns the size of the letters of a label, or of a kind of text in a legend, in points."""
    has_format = hasattr(lettered, "textFormat")
    return float(lettered.textFormat().size() if has_format else lettered.font().pointSizeF())


def set_text_size(lettered: Lettered, points: float) -> None:
    """Sets the size of the letters of a label, or of a kind of text in a legend, in points."""
    if hasattr(lettered, "setTextFormat"):
        text_format = lettered.textFormat()
        text_format.setSize(points)
        lettered.setTextFormat(text_format)
    else:
        font = lettered.font()
        font.setPointSizeF(points)
        lettered.setFont(font)


def fit_label(label: QgsLayoutItemLabel) -> bool:
    """Gives a label the largest letters in which its text fits, no larger than in the template.

    Returns False if even the smallest do not fit; then they are left in the smallest size.
    """
    wanted = float(label.customProperty(SIZE_PROPERTY) or 0.0)
    if not wanted:
        wanted = text_size(label)
        label.setCustomProperty(SIZE_PROPERTY, wanted)
    text, room = label.currentText(), label.rect()
    # Most texts of a page are those of the page before.
    asked = f"{fonts.font_of(label).family()} {wanted} {room.width()} {room.height()} {text}"
    if label.customProperty(_FITTED) == asked:
        return fits(label, text, text_size(label)) if text_size(label) <= LEAST_POINTS else True
    now = wanted
    while not fits(label, text, now) and now > LEAST_POINTS:
        now = max(LEAST_POINTS, now * _STEP)
    if abs(now - text_size(label)) > 1e-6:
        set_text_size(label, now)
    label.setCustomProperty(_FITTED, asked)
    return fits(label, text, now)


def fits(label: QgsLayoutItemLabel, text: str, points: float) -> bool:
    """Returns True if ``text`` fits the label's place in letters of ``points``, its frame left clear."""
    if not text:
        return True
    width, height = needed_size(label, text, points)
    frame = 2.0 * (label.frameStrokeWidth().length() + _CLEAR_MM) if label.frameEnabled() else 0.0
    room = label.rect()
    return (height <= room.height() - frame + _SPARE_MM
            and width <= (room.width() - 2.0 * label.marginX()) * _SURE + _SPARE_MM)


def needed_size(label: QgsLayoutItemLabel, text: str, points: float) -> tuple[float, float]:
    """Returns width and height in millimetres of a text wrapped to the label's width, in letters of ``points``.

    Fonts keep room above and below the letters, Arabic ones much of it; only ink can be cut off.
    """
    metrics = QFontMetricsF(_font(label, points))
    room = QRectF(0.0, 0.0, (label.rect().width() - 2.0 * label.marginX()) * _SURE * fonts.DOTS, 1e6)
    box = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
    ink = metrics.tightBoundingRect(text.replace("\n", " "))
    above, below = metrics.ascent() + ink.top(), metrics.descent() - ink.bottom()
    spare = {Qt.AlignmentFlag.AlignTop: below, Qt.AlignmentFlag.AlignBottom: above}.get(
        label.vAlign(), 2.0 * min(above, below))
    return box.width() / fonts.DOTS, (box.height() - max(0.0, spare) * _INK) / fonts.DOTS


def _font(label: QgsLayoutItemLabel, points: float) -> QFont:
    font = fonts.font_of(label)
    font.setPixelSize(max(1, round(points * 25.4 / 72.0 * fonts.DOTS)))
    return font
