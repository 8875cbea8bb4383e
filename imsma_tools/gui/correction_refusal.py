"""Notices when a data file refuses an edit of a mirrored record, and what the person had wanted to change."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime, QTimer

from ..core.model.definition import GEOMETRY, load_model
from ..core.products.project import TABLE_PROPERTY
from ..core.workspace.triggers import REFUSALS
from .mirror_watch import file_of

Change = tuple[QgsFeature, str, Any]
"""The record, the field, and the value somebody entered."""


class RefusalWatch:
    """Listens to the suite's layers. ``on_refused(layer)`` is called once for each attempt to save."""

    def __init__(self, on_refused: Callable[[QgsVectorLayer], None]) -> None:
        self._on_refused = on_refused
        self._watched: dict[str, tuple[QgsVectorLayer, Any]] = {}
        self._told: set[str] = set()

    def add(self) -> None:
        """Starts to listen, also to layers that come later."""
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_added)
        self._layers_added(list(project.mapLayers().values()))

    def remove(self) -> None:
        """Stops listening."""
        QgsProject.instance().layersAdded.disconnect(self._layers_added)
        for layer, slot in self._watched.values():
            if not sip.isdeleted(layer):
                layer.raiseError.disconnect(slot)
        self._watched.clear()

    def _layers_added(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.id() not in self._watched and file_of(layer) is not None:
                slot = self._listener(layer)
                layer.raiseError.connect(slot)
                self._watched[layer.id()] = (layer, slot)

    def _listener(self, layer: QgsVectorLayer) -> Callable[[str], None]:
        name = layer.id()

        def heard(text: str) -> None:
            # QGIS says it once for every record it could not save, in the middle of saving: answer once, afterwards
            if REFUSALS["mirror"] in text and name not in self._told:
                self._told.add(name)
                QTimer.singleShot(0, lambda: self._tell(name))

        return heard

    def _tell(self, name: str) -> None:
        self._told.discard(name)
        layer = self._watched.get(name, (None, None))[0]
        if layer is not None and not sip.isdeleted(layer):
            self._on_refused(layer)


def tried_change(layer: QgsVectorLayer) -> Optional[Change]:
    """Returns the first change waiting in a layer that can be proposed instead, None if there is none."""
    buffer = layer.editBuffer()
    if buffer is None:
        return None
    table = load_model().tables.get(str(layer.customProperty(TABLE_PROPERTY)))
    for fid, values in buffer.changedAttributeValues().items():
        for index, value in values.items():
            name = layer.fields()[index].name()
            if table is not None and table.has(name) and not table.field(name).is_kept_by_suite:
                return _stored(layer, fid), name, _plain(value)
    for fid, shape in buffer.changedGeometries().items():
        return _stored(layer, fid), GEOMETRY, bytes(shape.asWkb().data())
    return None


def _stored(layer: QgsVectorLayer, fid: int) -> QgsFeature:
    return layer.getFeature(fid)


def _plain(value: Any) -> Any:
    """Returns a value of QGIS as a record holds it."""
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    if isinstance(value, QDateTime):
        return value.date().toPyDate() if value.isValid() else None
    return None if value is None or str(value) == "NULL" else value
