"""The outlines of one layer near a rectangle, as the layer shows them: filtered, with unsaved edits, in degrees."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..base.errors import BadInput, ToolsError
from ..base.language import tr
from .envelopes import grown
from .near_boxes import Boxes, Rectangle, boxes_for

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsVectorLayer

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
    """One feature near the rectangle. ``wkb`` is as the layer has it, in the layer's coordinate system."""

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
        from qgis.core import QgsFeatureRequest

        layer = self._spec.layer
        try:
            ids = self._known_boxes().ids(self._in_layer(degrees), most + 1)
        except sqlite3.Error as error:
            raise self._unreadable(error) from error
        complete = len(ids) <= most
        ids = ids[:most]
        buffer = layer.editBuffer()
        if buffer is not None:
            ids = [*dict.fromkeys((*ids, *buffer.allAddedOrEditedFeatures()))]
        if not ids:
            return [], complete
        fields = layer.fields()
        wanted = {name: fields.lookupField(name) for name in (*self._spec.keep, self._spec.name_field) if name}
        request = QgsFeatureRequest().setFilterFids(ids).setSubsetOfAttributes(
            [index for index in wanted.values() if index >= 0])
        return list(self._counted(layer.getFeatures(request), wanted)), complete

    def close(self) -> None:
        """Lets go of the layer and its file."""
        if not self.is_gone:
            for signal in _SIGNALS:
                getattr(self._spec.layer, signal).disconnect(self._changed)
            self._spec.layer.willBeDeleted.disconnect(self._going)
        self._going()

    def _counted(self, features: Iterator[QgsFeature], wanted: Mapping[str, int]) -> Iterator[Near]:
        from .layers import plain_value

        spec = self._spec
        for feature in features:
            shape = feature.geometry()
            if shape.isNull():
                continue
            record = {name: plain_value(feature.attribute(index)) for name, index in wanted.items() if index >= 0}
            if spec.counts is None or spec.counts(record):
                name = record.get(spec.name_field) if spec.name_field else None
                yield Near(self.layer_id, feature.id(), feature.id() if name is None else name, record,
                           bytes(shape.asWkb()))

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


def name_field_of(names: Collection[str]) -> str:
    """Returns the field that usually names a record to people, "" if none of ``names`` does."""
    from .layers import USUAL_IDS

    return next((name for name in USUAL_IDS if name in names), "")
