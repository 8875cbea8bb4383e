"""A layer of the project as a source of rows: unsaved edits, filters and joins as the person sees them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..geometry.layers import plain_moment, plain_value
from .rows import SourceField, SourceRow


class QgisLayer:
    """Reads a ``QgsVectorLayer``; rows with invalid geometry are read like any other."""

    def __init__(self, layer: Any) -> None:
        self._layer = layer

    @property
    def name(self) -> str:
        return str(self._layer.name())

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(field.name()) for field in self._layer.fields())

    @property
    def has_geometry(self) -> bool:
        return bool(self._layer.isSpatial())

    @property
    def crs(self) -> str:
        system = self._layer.crs()
        if not system.isValid():
            return ""
        known = system.authid().startswith(("EPSG:", "ESRI:", "IGNF:", "OGC:"))
        return str(system.authid() if known else system.toWkt())

    def row_count(self) -> int:
        """Returns the count the provider tells, or a count by reading where it does not know."""
        count = int(self._layer.featureCount())
        return count if count >= 0 else sum(1 for _ in self._layer.getFeatures())

    def rows(self) -> Iterator[SourceRow]:
        from qgis.core import QgsFeatureRequest

        names = [field.name() for field in self._layer.fields()]
        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        for number, feature in enumerate(self._layer.getFeatures(request), start=1):
            values = {name: _plain(value) for name, value in zip(names, feature.attributes())}
            wkb = bytes(feature.geometry().asWkb().data()) if feature.hasGeometry() else None
            yield SourceRow(number, values, wkb)


def _plain(value: Any) -> Any:
    """Returns a Qt value as a Python one; Qt's NULL is None."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if hasattr(value, "toPyDateTime"):
        return plain_moment(value)
    if hasattr(value, "toPyDate"):
        return plain_value(value)
    if hasattr(value, "toPyTime"):
        return value.toPyTime().isoformat()
    return value
