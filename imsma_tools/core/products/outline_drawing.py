"""Small drawings of an outline as it is and as it should be: for a page (SVG) and for a sheet (PNG).

North is up and both outlines share one scale; longitudes are narrowed by the cosine of the latitude, which is true
enough for a drawing that only shows which corner moves where.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from ..geometry.wkb import rings_of

WIDTH, HEIGHT = 300, 220
_MARGIN = 14
_BEFORE, _PROPOSED = "#7a7a7a", "#b3261e"

Ring = np.ndarray


class Drawing(NamedTuple):
    """Rings in pixels of a picture of ``WIDTH`` by ``HEIGHT``, y downwards, each of shape (n, 2)."""

    before: list[Ring]
    proposed: list[Ring]


def draw(before: Optional[bytes], proposed: Optional[bytes]) -> Optional[Drawing]:
    """Returns the two outlines (WKB, EPSG:4326) fitted into one picture, None where there is nothing to see."""
    ours, theirs = _rings(before), _rings(proposed)
    if not ours and not theirs:
        return None
    every = np.concatenate([*ours, *theirs])
    low, high = every.min(axis=0), every.max(axis=0)
    narrowed = np.array([math.cos(math.radians(float(low[1] + high[1]) / 2)), 1.0])
    span = np.maximum((high - low) * narrowed, 1e-9)
    scale = float(min((WIDTH - 2 * _MARGIN) / span[0], (HEIGHT - 2 * _MARGIN) / span[1]))
    offset = (np.array([WIDTH, HEIGHT]) - span * scale) / 2

    def placed(ring: Ring) -> Ring:
        moved = (ring - low) * narrowed * scale + offset
        return np.column_stack((moved[:, 0], HEIGHT - moved[:, 1]))

    return Drawing([placed(ring) for ring in ours], [placed(ring) for ring in theirs])


def _rings(wkb: Optional[bytes]) -> list[Ring]:
    rings = rings_of([wkb])
    return [np.column_stack((rings.x[first:last], rings.y[first:last]))
            for first, last in zip(rings.offsets[:-1], rings.offsets[1:])]


def as_svg(drawing: Drawing) -> str:
    """Returns the drawing as an ``svg`` element for a page: the former outline dashed, the proposed one with dots."""
    parts = [f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" direction="ltr">']
    for ring in drawing.before:
        parts.append(f'<path d="{_path(ring)}" fill="none" stroke="{_BEFORE}" stroke-width="1.5" '
                     'stroke-dasharray="5 3"/>')
    for ring in drawing.proposed:
        parts.append(f'<path d="{_path(ring)}" fill="{_PROPOSED}" fill-opacity="0.08" stroke="{_PROPOSED}" '
                     'stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{_PROPOSED}"/>' for x, y in ring[:-1]]
    return "".join([*parts, "</svg>"])


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z"


def write_png(drawing: Drawing, file: Path) -> None:
    """Writes the drawing at twice its size, so that it prints sharp."""
    from qgis.PyQt.QtCore import QPointF, Qt
    from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

    image = QImage(2 * WIDTH, 2 * HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2.0, 2.0)
        for rings, colour, line in ((drawing.before, _BEFORE, Qt.PenStyle.DashLine),
                                    (drawing.proposed, _PROPOSED, Qt.PenStyle.SolidLine)):
            painter.setPen(QPen(QColor(colour), 1.5, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for ring in rings:
                painter.drawPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in ring]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_PROPOSED))
        for ring in drawing.proposed:
            for x, y in ring[:-1]:
                painter.drawEllipse(QPointF(float(x), float(y)), 2.5, 2.5)
    finally:
        painter.end()
    if not image.save(str(file), "PNG"):
        raise OSError(f"{file}: no picture was written")
