"""The records of a layer in memory, indexed for many pages: rectangles, and the few values pages are told apart by.

A page asks for what lies in its rectangle; that must not cost a walk through a whole country of records each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsVectorLayer

from .boundaries import Box


class Records:
    """``boxes`` has west, south, east, north in degrees for each record, NaN without an outline.

    Memory: 32 bytes and one reference per value of ``columns`` for each record.
    """

    def __init__(self, layer: QgsVectorLayer, columns: Sequence[str] = ()) -> None:
        self.layer = layer
        fields = layer.fields()
        places = {name: fields.indexOf(name) for name in columns if fields.indexOf(name) >= 0}
        self.values: dict[str, list[Any]] = {name: [] for name in places}
        boxes: list[Box] = []
        fids: list[int] = []
        nothing = (np.nan,) * 4
        request = QgsFeatureRequest().setSubsetOfAttributes(list(places.values()))
        for feature in layer.getFeatures(request):
            fids.append(feature.id())
            attributes = feature.attributes()
            for name, place in places.items():
                self.values[name].append(plain(attributes[place]))
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                boxes.append(nothing)
            else:
                box = geometry.boundingBox()
                boxes.append((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        self.fids = np.array(fids, np.int64)
        self.boxes = np.array(boxes, float).reshape(-1, 4)
        self.has_outline = ~np.isnan(self.boxes[:, 0])

    def __len__(self) -> int:
        return len(self.fids)

    def value(self, place: int, name: str) -> Any:
        """Returns a value of the record at ``place``, None where the table has no such field."""
        column = self.values.get(name)
        return column[place] if column is not None else None

    def meeting(self, box: Box) -> np.ndarray:
        """Returns the places of the records whose rectangles meet ``box``."""
        west, south, east, north = box
        return np.flatnonzero((self.boxes[:, 0] <= east) & (self.boxes[:, 2] >= west)
                              & (self.boxes[:, 1] <= north) & (self.boxes[:, 3] >= south))

    def feature(self, place: int) -> QgsFeature:
        """Returns the record at ``place`` with all its values."""
        return self.layer.getFeature(int(self.fids[place]))

    def whole_box(self) -> Optional[Box]:
        """Returns the rectangle of all records, None if none has an outline."""
        boxes = self.boxes[self.has_outline]
        if not len(boxes):
            return None
        low, high = boxes[:, :2].min(axis=0).tolist(), boxes[:, 2:].max(axis=0).tolist()
        return low[0], low[1], high[0], high[1]


def plain(value: Any) -> Any:
    """Returns a value of QGIS as one of Python: NULL as None, days and moments as dates."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if hasattr(value, "isNull") and value.isNull():
        return None
    if hasattr(value, "toPyDateTime"):
        return value.toPyDateTime()
    return value.toPyDate() if hasattr(value, "toPyDate") else value


def record_of(feature: QgsFeature) -> dict[str, Any]:
    """Returns the values of a record by field, its outline as WKB under ``geom``."""
    values = {name: plain(value) for name, value in zip(feature.fields().names(), feature.attributes())}
    geometry = feature.geometry()
    values["geom"] = None if geometry.isNull() or geometry.isEmpty() else bytes(geometry.asWkb())
    return values
