"""Corrections in QGIS's window: menu entries, the action at records, and a way on when an edit is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtWidgets import QDialog

from ..core.base import session
from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.model.definition import GEOMETRY
from ..core.products.correction_list import Entry
from ..core.products.project import TABLE_PROPERTY
from ..core.workspace import open_workspace
from .correction_dialog import CorrectionDialog, Target
from .correction_refusal import RefusalWatch, tried_change
from .correction_window import CorrectionWindow
from .data_files import DataFiles
from .mirror_watch import file_of
from .shared.messages import Messages
from .shared.outline_picker import MapSide
from .shared.run_algorithm import open_algorithm
from .shared.zoom import zoom_to_place


class CorrectionPart:
    """Puts everything about corrections in place, and takes it away again."""

    def __init__(self, iface: Any, files: DataFiles, messages: Messages) -> None:
        self._iface = iface
        self._files = files
        self._messages = messages
        self.dialog: Optional[CorrectionDialog] = None
        self.window: Optional[CorrectionWindow] = None
        self.action: Optional[RecordAction] = None
        self.watch = RefusalWatch(self._refused)

    def add(self) -> None:
        """Offers the action at records, and listens for refused edits."""
        self.action = RecordAction(self._iface.mainWindow())
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self.action)
        # QGIS 4 has only the newer signal, which also hands over a context
        triggered = getattr(self.action, "triggeredForFeatureV2", None) or self.action.triggeredForFeature
        triggered.connect(self._at_record)
        self.watch.add()

    def remove(self) -> None:
        """Takes everything away."""
        self.watch.remove()
        if self.action is not None:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(self.action)
            self.action.deleteLater()
            self.action = None
        for window in (self.dialog, self.window):
            if window is not None:
                window.close()
                window.deleteLater()
        self.dialog, self.window = None, None

    def propose(self) -> None:
        """Opens the window for the selected record of the active layer.

        :raises BadInput: saying what has to be selected.
        """
        layer = self._iface.activeLayer()
        if file_of(layer) is None:
            raise BadInput(tr("The active layer is not of a data file."),
                           tr("Click for example Hazards in the Layers panel, then select one record."))
        chosen = layer.selectedFeatures()
        if len(chosen) != 1:
            raise BadInput(tr("Selected records: {number}. One is needed.", number=len(chosen)),
                           tr("Select the record that should be corrected on the map or in its table."))
        self.propose_for(layer, chosen[0])

    def propose_for(self, layer: QgsVectorLayer, feature: QgsFeature, field: str = "", value: Any = None) -> None:
        """Opens the window for one record, with the value somebody tried to enter."""
        file = file_of(layer)
        guid = str(feature["guid"]) if feature.fields().indexOf("guid") >= 0 else ""
        if file is None or not guid:
            raise BadInput(tr("This is not a record of a data file."), tr("Choose a record of one of its layers."))
        self._keep(CorrectionDialog(
            Target(file, str(layer.customProperty(TABLE_PROPERTY)), guid, field, value),
            session.current_settings().user_name,
            MapSide(self._iface.activeLayer, self._iface.mapCanvas()), self._iface.mainWindow()))

    def show_list(self) -> None:
        """Opens the list of requests of the data file in use.

        :raises BadInput: if there is none.
        """
        file = self._files.current()
        if file is None:
            raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        window = CorrectionWindow(file, session.current_settings().user_name, self._iface.mainWindow())
        window.place_requested.connect(self._zoom)
        window.list_requested.connect(lambda: self._print(file))
        self.window = window
        window.show()

    def _keep(self, dialog: CorrectionDialog) -> None:
        """Shows a window; there is one at a time."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        dialog.proposed.connect(lambda _guid: self._proposed())
        self.dialog = dialog
        dialog.show()

    def _proposed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.refresh()
        self._messages.done(tr("The correction is proposed. It goes to IMSMA with the next list."),
                            tr("Show Corrections"), self.show_list)

    def _at_record(self, layer: QgsMapLayer, feature: QgsFeature, _context: Any = None) -> None:
        with self._messages.guarding():
            self.propose_for(layer, feature)

    def _refused(self, layer: QgsVectorLayer) -> None:
        """Offers the other way when a data file refuses to change a record of IMSMA."""
        change = tried_change(layer)
        buttons: list[tuple[str, Optional[Callable[[], None]]]] = [(tr("Show Corrections"), self.show_list)]
        if change is not None:
            feature, field, value = change
            buttons.insert(0, (tr("Propose a Correction..."),
                               lambda: self.propose_for(layer, feature, field, value)))
        self._messages.warn(tr("{name}: IMSMA keeps this record, so it is read only here. Nothing was saved. Propose a "
                               "correction instead; then stop editing and discard the changes.", name=layer.name()),
                            buttons)

    def _zoom(self, entry: Entry) -> None:
        if self.window is None:
            return
        with self.window.messages.guarding():
            table, guid = entry.target
            with open_workspace(self.window.file, read_only=True) as ws:
                record = ws.row(table, guid) or {}
            shape = QgsGeometry()
            shape.fromWkb(record.get(GEOMETRY) or entry.proposed or b"")
            if shape.isNull():
                raise BadInput(tr("This record has no place on the map."), tr("Open the record and see what it says."))
            middle = shape.boundingBox().center()
            zoom_to_place(self._iface.mapCanvas(), middle.x(), middle.y())

    def _print(self, file: Path) -> None:
        if self.window is not None:
            with self.window.messages.guarding():
                open_algorithm("imsma:correctionlist", self.window.messages, {"WORKSPACE": str(file)},
                               lambda _results: self._printed())

    def _printed(self) -> None:
        if self.window is not None:
            self.window.refresh()


class RecordAction(QgsMapLayerAction):
    """"Propose a Correction..." in identify results, attribute tables and forms of the suite's layers."""

    def __init__(self, window: QDialog) -> None:
        super().__init__(tr("Propose a Correction..."), window, QgsMapLayerAction.Target.SingleFeature)
        self.setObjectName("imsmaProposeCorrection")

    def canRunUsingLayer(self, layer: Optional[QgsMapLayer], *_context: Any) -> bool:
        """Answers QGIS: only records of data files can be corrected."""
        return isinstance(layer, QgsVectorLayer) and layer.project() in (None, QgsProject.instance()) and (
            file_of(layer) is not None)
