"""Cutting an outline along a line: the parts together are the outline, and no land lies between them."""

from __future__ import annotations

from qgis.core import QgsGeometry

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.wkb import as_multipolygon, plain


def cut(outline: bytes, line: bytes) -> tuple[bytes, ...]:
    """Returns the parts of an outline (WKB, EPSG:4326) on the sides of a line (WKB, EPSG:4326), the largest first.

    The corners along the line are the same in both parts. Areas of an outline of several that the line does not meet
    stay with the largest part.

    :raises BadInput: if the line does not cross the outline from side to side.
    """
    whole, knife = QgsGeometry(), QgsGeometry()
    whole.fromWkb(outline)
    knife.fromWkb(line)
    pieces: list[QgsGeometry] = []
    untouched: list[QgsGeometry] = []
    for area in whole.asGeometryCollection():
        faces = _split(area, knife)
        if len(faces) > 1:
            pieces += faces
        else:
            untouched.append(QgsGeometry(area))
    if len(pieces) < 2:
        raise BadInput(tr("The line does not cut the outline in two."),
                       tr("Draw it from outside the outline across it and out again."))
    pieces.sort(key=lambda piece: -area_m2(_wkb(piece)))
    return tuple(map(_wkb, [QgsGeometry.collectGeometry([pieces[0], *untouched]), *pieces[1:]]))


def _split(area: QgsGeometry, knife: QgsGeometry) -> list[QgsGeometry]:
    """Returns the pieces of one area; fewer than two where the line does not cross it."""
    lines = QgsGeometry.unaryUnion([QgsGeometry(area.constGet().boundary()), knife])   # meets itself at corners only
    faces = QgsGeometry.polygonize(lines.asGeometryCollection()).asGeometryCollection()
    return [QgsGeometry(face) for face in faces if area.contains(face.pointOnSurface())]


def _wkb(shape: QgsGeometry) -> bytes:
    return as_multipolygon(plain(bytes(shape.asWkb().data())))
