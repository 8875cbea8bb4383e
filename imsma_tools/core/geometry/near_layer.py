"""The outlines of one layer near a rectangle, as the layer shows them: filtered, with unsaved edits, in degrees."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..base.errors import BadInput, ToolsError
from ..base.language import tr
from .envelopes import grown
from .near_boxes import Boxes, Rectangle, Row, TableBoxes, boxes_for
from .wkb import COLLECTION, CURVES, kind_of

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

_BEND_M = 2000.0
"""How far an edge that is straight in one coordinate system may bend in another: 300 km long, below 1.8 km."""

_SIGNALS = ("featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged", "dataChanged",
            "subsetStringChanged", "crsChanged", "updatedFields", "afterRollBack", "editingStopped")


@dataclass(frozen=True)
class NearLayer:
    """A layer to compare with, and which of its features count.

    ``name_field`` is the field that names a feature to people, "" for its number. ``keep`` are the fields handed on in
    plain values; ``counts`` looks at them.
    """

    layer: QgsVectorLayer
    name_field: str = ""
    keep: tuple[str, ...] = ()
    counts: Optional[Callable[[Mapping[str, Any]], bool]] = None


@dataclass(frozen=True)
class Near:
    """One feature near the rectangle. ``wkb`` is in degrees, b"" where it could not be brought there."""

    layer_id: str
    feature_id: int
    name: Any
    record: Mapping[str, Any]
    wkb: bytes


class NearReader:
    """Reads a layer near rectangles until it is closed or the layer is gone.

    :raises BadInput: if the layer holds no polygons or has no coordinate system.
    """

    def __init__(self, spec: NearLayer, context: QgsCoordinateTransformContext) -> None:
        from .layers import check_polygons, to_wgs84

        layer = spec.layer
        check_polygons(layer.wkbType(), layer.name())
        self.layer_id = str(layer.id())
        self.layer_name = str(layer.name())
        self.is_gone = False
        self._spec = spec
        self._context = context
        self._edits = 0
        self._boxes: Optional[Boxes] = None
        self._filter = str(layer.subsetString())
        self.transform = to_wgs84(layer.crs(), context, layer.name())
        for signal in _SIGNALS:
            getattr(layer, signal).connect(self._changed)
        layer.willBeDeleted.connect(self._going)

    def version(self) -> tuple[int, int]:
        """Returns what changes with every edit of the layer, and with what others store in its file."""
        try:
            return self._edits, self._known_boxes().version()
        except sqlite3.Error as error:
            raise self._unreadable(error) from error

    def read(self, degrees: Rectangle, most: int) -> tuple[list[Near], bool]:
        """Returns the features that count whose envelope meets a rectangle in degrees, and whether these are all.

        A few more may come back. At most ``most`` features are read.

        :raises ToolsError: if the layer cannot be read.
        """
        layer = self._spec.layer
        fields = layer.fields()
        wanted = {name: fields.lookupField(name) for name in (*self._spec.keep, self._spec.name_field) if name}
        wanted = {name: index for name, index in wanted.items() if index >= 0}
        rectangle = self._in_layer(degrees)
        buffer = layer.editBuffer()
        edited = set(buffer.allAddedOrEditedFeatures()) if buffer is not None else set()
        deleted = set(buffer.deletedFeatureIds()) if buffer is not None else set()
        try:
            rows = self._rows(rectangle, most + 1, wanted)
            ids = self._known_boxes().ids(rectangle, most + 1) if rows is None else []
        except sqlite3.Error as error:
            raise self._unreadable(error) from error
        if rows is None:
            complete, stored = len(ids) <= most, ids[:most]
            return self._features({*stored, *edited}, wanted), complete
        near = [self._one(number, dict(zip(wanted, values)), wkb) for number, wkb, values in rows[:most]
                if number not in edited and number not in deleted]
        return [one for one in near if one is not None] + self._features(edited, wanted), len(rows) <= most

    def close(self) -> None:
        """Lets go of the layer and its file."""
        if not self.is_gone:
            for signal in _SIGNALS:
                getattr(self._spec.layer, signal).disconnect(self._changed)
            self._spec.layer.willBeDeleted.disconnect(self._going)
        self._going()

    def _rows(self, rectangle: Rectangle, most: int, wanted: Mapping[str, int]) -> Optional[list[Row]]:
        """Returns the stored rows near a rectangle, None where they have to be read as features."""
        from qgis.core import QgsFields

        boxes, fields = self._known_boxes(), self._spec.layer.fields()
        stored = all(fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider for index in wanted.values())
        return boxes.rows(rectangle, most, tuple(wanted)) if stored and isinstance(boxes, TableBoxes) else None

    def _features(self, ids: Collection[int], wanted: Mapping[str, int]) -> list[Near]:
        """Returns those of the features with these ids that count, as the layer shows them now."""
        if not ids:
            return []
        from qgis.core import QgsFeatureRequest

        from .layers import plain_value

        request = QgsFeatureRequest().setFilterFids(list(ids)).setSubsetOfAttributes(list(wanted.values()))
        near = []
        for feature in self._spec.layer.getFeatures(request):
            record = {name: plain_value(feature.attribute(index)) for name, index in wanted.items()}
            shape = feature.geometry()
            near.append(self._one(feature.id(), record, None if shape.isNull() else bytes(shape.asWkb())))
        return [one for one in near if one is not None]

    def _one(self, number: int, record: Mapping[str, Any], wkb: Optional[bytes]) -> Optional[Near]:
        """Returns a feature, None if it has no outline or does not count."""
        spec = self._spec
        if wkb is None or not (spec.counts is None or spec.counts(record)):
            return None
        name = record.get(spec.name_field)
        if self.transform is not None:
            wkb = _brought(wkb, self.transform)
        return Near(self.layer_id, number, number if name is None else name, record, wkb)

    def _in_layer(self, degrees: Rectangle) -> Rectangle:
        """Returns a rectangle of the layer's system that holds everything whose envelope in degrees meets this one."""
        if self.transform is None:
            return degrees
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsRectangle

        west, south, east, north = grown(np.array([degrees]), _BEND_M)[0].tolist()
        change = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), self._spec.layer.crs(),
                                        self._context)
        try:
            found = change.transformBoundingBox(QgsRectangle(west, max(south, -90), east, min(north, 90)))
        except QgsCsException as error:
            raise self._unreadable(error) from error
        found.scale(1.05)
        return found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum()

    def _known_boxes(self) -> Boxes:
        if self._boxes is None:
            self._boxes = boxes_for(self._spec.layer)
        return self._boxes

    def _unreadable(self, error: Exception) -> ToolsError:
        return BadInput(tr("The layer {name} cannot be read here.", name=self.layer_name),
                        tr("Look at the layer's source and coordinate system, then try again."), str(error))

    def _changed(self, *_: Any) -> None:
        from .layers import to_wgs84

        self._edits += 1
        self.transform = to_wgs84(self._spec.layer.crs(), self._context, self.layer_name)
        if self._filter != self._spec.layer.subsetString():
            self._filter = str(self._spec.layer.subsetString())
            self._close_boxes()
        if self._boxes is not None:
            self._boxes.forget()

    def _going(self) -> None:
        self.is_gone = True
        self._close_boxes()

    def _close_boxes(self) -> None:
        if self._boxes is not None:
            self._boxes.close()
            self._boxes = None


def _brought(wkb: bytes, transform: Callable[[bytes], bytes]) -> bytes:
    """Returns an outline in degrees. Curves are cut before, as where whole layers are read."""
    from .shapes import straightened

    try:
        straight = straightened(wkb) if kind_of(wkb).code in (*CURVES, COLLECTION) else wkb
        return transform(straight)
    except ValueError:   # WkbError among them
        return b""


def name_field_of(names: Collection[str]) -> str:
    """Returns the field that usually names a record to people, "" if none of ``names`` does."""
    from .layers import USUAL_IDS

    return next((name for name in USUAL_IDS if name in names), "")
