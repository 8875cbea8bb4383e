"""Overlays by GEOS through PyQGIS: always there, one pair at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsWkbTypes

from .overlay import GRID_DEGREES, Overlay, one_by_one


class QgisDriver:
    """See :class:`overlay.Driver`; handles are QgsGeometry objects."""

    name = "qgis"
    lets_python_run = False

    def load(self, wkbs: Sequence[bytes]) -> Sequence[Any]:
        return [_geometry(wkb) for wkb in wkbs]

    def reasons(self, shapes: Any) -> list[Optional[str]]:
        return [None if shape.isGeosValid() else _reason(shape) for shape in shapes]

    def made_valid(self, shape: Any) -> bytes:
        # without arguments: linework in every QGIS with GEOS >= 3.8 (later ones have a method argument, same default)
        repaired = shape.makeValid()
        if repaired.isNull():
            raise ValueError(repaired.lastError() or shape.lastError())
        return bytes(repaired.asWkb())

    def intersections(self, a: Any, b: Any) -> Overlay:
        return _overlay(_land_in_common, a, b)

    def differences(self, a: Any, b: Any) -> Overlay:
        return _overlay(QgsGeometry.difference, a, b)

    def remainders(self, shapes: Any, covers: Any, offsets: np.ndarray) -> Overlay:
        return one_by_one(self, shapes, covers, offsets)

    def union(self, shapes: Sequence[Any]) -> Any:
        together = QgsGeometry.unaryUnion(list(shapes))
        if together.isNull() and len(shapes):
            together = QgsGeometry.unaryUnion([_on_grid(shape) for shape in shapes])
            if together.isNull():
                raise ValueError(together.lastError())
        return together

    def unions(self, groups: Sequence[Sequence[Any]]) -> Overlay:
        result = Overlay([None] * len(groups))
        for number, group in enumerate(groups):
            try:
                result.wkbs[number] = bytes(self.union(group).asWkb())
            except ValueError as error:
                result.failed[number] = str(error)
        return result


def _geometry(wkb: bytes) -> Any:
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return shape


def _reason(shape: Any) -> str:
    found = shape.validateGeometry(Qgis.GeometryValidationEngine.Geos)
    if not found:
        return "invalid"
    if not found[0].hasWhere():
        return str(found[0].what())
    return f"{found[0].what()}[{found[0].where().x()!r} {found[0].where().y()!r}]"


_LAND = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)   # the enumeration was renamed between QGIS 3.22 and 4


def _land_in_common(one: Any, other: Any) -> Any:
    """Returns the intersection without the lines and points that shared borders leave beside polygons."""
    common = one.intersection(other)
    if common.wkbType() == QgsWkbTypes.Type.GeometryCollection:
        common.convertGeometryCollectionToSubclass(_LAND)
    return common


def _on_grid(shape: Any) -> Any:
    return shape.snappedToGrid(GRID_DEGREES, GRID_DEGREES).makeValid()


def _overlay(operation: Callable[[Any, Any], Any], a: Any, b: Any) -> Overlay:
    result = Overlay([None] * len(a))
    for number, (one, other) in enumerate(zip(a, b)):
        common = operation(one, other)
        if common.isNull():
            common = operation(_on_grid(one), _on_grid(other))
            if common.isNull():
                result.failed[number] = common.lastError() or "no result"
                continue
            result.rounded.append(number)
        result.wkbs[number] = bytes(common.asWkb())
    return result
