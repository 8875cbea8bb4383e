"""What happens when the Remarks panel asks: check, show the place, open the record, accept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsProject

from ..core.base import session
from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.checks.acceptance import accept
from ..core.checks.remark import Remark
from ..core.checks.remark_list import read_remarks
from ..core.products.project import layers_of
from ..core.workspace import open_workspace
from .data_files import DataFiles
from .shared.messages import open_path
from .shared.remarks_panel import RemarksPanel
from .shared.run_algorithm import open_algorithm
from .shared.zoom import zoom_to_place


class RemarksDesk:
    """Serves one Remarks panel with the data file in use."""

    def __init__(self, iface: Any, panel: RemarksPanel, files: DataFiles) -> None:
        self._iface = iface
        self._panel = panel
        self._files = files
        panel.person = session.current_settings().user_name
        panel.check_requested.connect(self._guarded(self.check))
        panel.place_requested.connect(self._guarded(self.show_place))
        panel.record_requested.connect(self._guarded(self.show_record))
        panel.accept_requested.connect(self._guarded(self.accept))

    def check(self) -> None:
        """Opens the window of the check, filled in with the data file in use; its outcome comes into the panel."""
        current = self._files.current()
        parameters = {"WORKSPACE": str(current)} if current is not None else {}
        open_algorithm("imsma:checkdata", self._panel.messages, parameters, self.show_results)

    def show_results(self, results: Mapping[str, Any]) -> None:
        """Shows the remarks of a check that has run."""
        report = Path(str(results.get("REPORT") or ""))
        if not report.is_file():
            raise BadInput(tr("The check wrote no report, so there is nothing to show here."),
                           tr("Run it again and give a report file."))
        if report.suffix.lower() != ".json":
            self._panel.messages.done(tr("The check is written to {name}. To see it here, choose a report that ends in "
                                         ".json.", name=report.name), tr("Open File"), lambda: open_path(report))
            return
        self._panel.show_remarks(read_remarks(report))

    def show_place(self, remark: Remark) -> None:
        """Brings the place of a remark onto the map."""
        if remark.x is None or remark.y is None:
            raise BadInput(tr("This record has no place on the map."), tr("Open the record and see what it says."))
        zoom_to_place(self._iface.mapCanvas(), remark.x, remark.y)

    def show_record(self, remark: Remark) -> None:
        """Opens the form of the record a remark is about."""
        layer = layers_of(QgsProject.instance(), self._files.current()).get(remark.table)
        if layer is None:
            raise BadInput(tr("The layers of the data file are not in the project."),
                           tr("Open the data file with Mine Action, Open Data File."))
        request = QgsFeatureRequest().setFilterExpression(
            QgsExpression.createFieldEqualityExpression("guid", remark.guid))
        feature = QgsFeature()
        if not layer.getFeatures(request).nextFeature(feature):
            raise BadInput(tr("The record is not in the data file any more."), tr("Check the data again."))
        self._iface.setActiveLayer(layer)
        self._iface.openFeatureForm(layer, feature, False, False)

    def accept(self, remarks: Sequence[Remark], name: str, reason: str) -> None:
        """Keeps in the data file that somebody accepts remarks, and takes them off the list."""
        current = self._files.current()
        if current is None:
            raise BadInput(tr("No data file is open, so the reason cannot be kept."),
                           tr("Open the data file with Mine Action, Open Data File."))
        with open_workspace(current) as workspace:
            number = accept(workspace, remarks, name, reason)
        self._panel.take_away(remarks)
        self._panel.messages.done(tr("Accepted remarks kept in {file}: {number}", file=current.name, number=number))

    def _guarded(self, slot: Any) -> Any:
        def answer(*values: Any) -> None:
            with self._panel.messages.guarding():
                slot(*values)

        return answer
