"""What IMSMA Tools adds to QGIS's window: entries of the menu, the Remarks panel, the options page, the first start."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog

from ..core.base import paths, session
from ..core.base.language import tr
from ..core.base.settings import save
from ..core.tasking import office_rules
from .about_dialog import AboutDialog
from .correction_part import CorrectionPart
from .data_files import DataFiles
from .first_start import FirstStartDialog
from .matching_part import MatchingPart
from .options_page import OptionsFactory
from .readiness_dialog import ReadinessDialog
from .remarks import RemarksDesk
from .shared.menu import MenuPart, Section
from .shared.messages import Messages, copy_text, open_path
from .shared.remarks_panel import RemarksDock
from .shared.report import checks_now, report_now
from .shared.run_algorithm import OnFinished, open_algorithm
from .sources_part import SourcesPart

_OF_DATA_FILE = ("imsma:importlayer", "imsma:backupworkspace")
"""Algorithms whose window opens with the data file of the project filled in."""


class Suite:
    """Adds all of it, and takes exactly that away again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.messages = Messages(iface.messageBar(), iface.mainWindow())
        self.files = DataFiles(iface, self.messages)
        self.menu = MenuPart(iface)
        self.sources = SourcesPart(iface, self.files, self.messages)
        self.matchings = MatchingPart(iface, self.files, self.messages, self._imported)
        self.corrections = CorrectionPart(iface, self.files, self.messages)
        self.dock: Optional[RemarksDock] = None
        self.desk: Optional[RemarksDesk] = None
        self.window: Optional[QDialog] = None
        self._options: Optional[OptionsFactory] = None
        self._waits_for_start = False

    def add(self) -> None:
        """Adds everything to QGIS's window."""
        self.dock = RemarksDock(self._iface.mainWindow())
        self.desk = RemarksDesk(self._iface, self.dock.panel, self.files)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.sources.add()
        self._add_entries()
        self.corrections.add()
        self._options = OptionsFactory(self._settings_saved)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._look_at_rules()
        if not session.current_settings().first_start_done:
            if self._iface.mainWindow().isVisible():
                QTimer.singleShot(0, self._first_time)
            else:
                self._iface.initializationCompleted.connect(self._first_time)
                self._waits_for_start = True

    def remove(self) -> None:
        """Takes everything away."""
        self.messages.clear()
        self.corrections.remove()
        self.sources.remove()
        self.menu.remove()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self._waits_for_start:
            self._iface.initializationCompleted.disconnect(self._first_time)
            self._waits_for_start = False
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock, self.desk = None, None

    def _add_entries(self) -> None:
        data, about = Section.DATA, Section.HELP
        self._entry("imsmaNewDataFile", tr("New Data File..."), self.new_file, data,
                    tr("Makes an empty data file."), "/mActionNewGeoPackageLayer.svg")
        self._entry("imsmaOpenDataFile", tr("Open Data File..."), self.files.ask, data,
                    tr("Puts the layers of a data file into the project."), "/mActionFileOpen.svg", True)
        self._entry("imsmaSampleData", tr("Sample Data..."), self.sample, data,
                    tr("Makes a data file of an invented country to try everything with."), "/mIconModelInput.svg")
        self._entry("imsmaImport", tr("Import..."), self.import_layer, data,
                    tr("Brings records of a layer or a file into the data file, after showing what would change."),
                    "/mActionSharingImport.svg", True)
        self._entry("imsmaColumnMatching", tr("Column Matching..."), self.match_columns, data,
                    tr("Says how the columns of somebody's file become our fields, with a preview."),
                    "/mActionEditTable.svg")
        self._entry("imsmaUpdate", tr("Update from IMSMA..."), self.update_from_imsma, data,
                    tr("Connections to IMSMA Core, IMSMA NG and PostGIS: how old their data are, and updates of them."),
                    "/mActionRefresh.svg", True)
        self._entry("imsmaCheckData", tr("Check Data..."), self.check, data,
                    tr("Looks for what needs a look in the data file."), "/algorithms/mAlgorithmCheckGeometry.svg",
                    True)
        self._entry("imsmaProposeCorrection", tr("Propose a Correction..."), self.corrections.propose, data,
                    tr("For a record that IMSMA keeps: says what should stand there, and how we know."),
                    "/mActionAnnotation.svg")
        self._entry("imsmaCorrections", tr("Corrections..."), self.corrections.show_list, data,
                    tr("What was proposed for IMSMA and what became of it; prints the list for data entry."),
                    "/mActionOpenTable.svg")
        self._entry("imsmaBackup", tr("Back Up Data File..."), lambda: self._open("imsma:backupworkspace", None), data,
                    tr("Copies the data file safely, also while it is open."), "/mActionFileSaveAs.svg")
        if self.dock is not None:
            show = self.dock.toggleViewAction()
            show.setObjectName("imsmaShowRemarks")
            show.setIcon(_theme("/mIconWarning.svg"))
            self.menu.add_action(show, data, on_toolbar=True)
        self._entry("imsmaFirstSteps", tr("First Steps"), self.first_steps, about,
                    tr("Opens the window of the first start again."), "/mActionHelpContents.svg")
        self._entry("imsmaReadiness", tr("Is This Computer Ready?"), self.readiness, about,
                    tr("Looks for packages, fonts, rights and disk space. Changes nothing."), "/mIconSuccess.svg")
        self._entry("imsmaOptions", tr("Options..."), self.options, about,
                    tr("Language, digits, your name, your office, units."), "/mActionOptions.svg")
        self._entry("imsmaCopyReport", tr("Copy Diagnostic Report"), self.copy_report, about,
                    tr("For whoever helps you: versions and settings, no data and no names."), "/mActionEditCopy.svg")
        self._entry("imsmaAbout", tr("About IMSMA Tools"), self.about, about,
                    tr("Version, licence, and what this software does not do."), "")

    def _entry(self, name: str, text: str, slot: Callable[[], None], section: Section, tip: str, icon: str,
               on_toolbar: bool = False) -> None:
        picture = _theme(icon) if icon else QIcon(str(paths.resource("icons", "imsma_tools.svg")))
        self.menu.add(name, text, self._guarded(slot), section, tip, picture, on_toolbar)

    def new_file(self) -> None:
        """Opens the window that makes a data file."""
        self._open("imsma:createworkspace", self.files.offer)

    def sample(self) -> None:
        """Opens the window that makes sample data."""
        self._open("imsma:createsampledata", self.files.offer)

    def import_layer(self) -> None:
        """Opens the window of the import, filled in with the data file in use."""
        self._open("imsma:importlayer", self._imported)

    def match_columns(self) -> None:
        """Opens the window for column matchings."""
        self._show(self.matchings.editor())

    def update_from_imsma(self) -> None:
        """Opens the list of connections, their age and their updates."""
        self._show(self.sources.update_window())

    def check(self) -> None:
        """Opens the window of the check; its outcome comes into the Remarks panel."""
        if self.dock is not None and self.desk is not None:
            self.dock.setUserVisible(True)
            self.desk.check()

    def _open(self, algorithm_id: str, on_finished: Optional[OnFinished]) -> None:
        current = self.files.current()
        known = {"WORKSPACE": str(current)} if current is not None and algorithm_id in _OF_DATA_FILE else {}
        open_algorithm(algorithm_id, self.messages, known, on_finished)

    def _imported(self, results: Mapping[str, Any]) -> None:
        """Tells the outcome of an import, with a button to its report."""
        text = tr("Import: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, {rejected} "
                  "rejected.", new=results.get("NEW", 0), changed=results.get("CHANGED", 0),
                  unchanged=results.get("UNCHANGED", 0), conflict=results.get("CONFLICT", 0),
                  rejected=results.get("REJECTED", 0))
        report = Path(str(results.get("REPORT") or ""))
        shown = [(tr("Open Report"), lambda: open_path(report))] if report.is_file() else []
        if results.get("QUESTIONS"):
            # What is asked is mostly what a matching says: units, order of dates, what values mean.
            self.messages.warn(text, [*shown, (tr("Column Matching..."), self.match_columns)])
        else:
            self.messages.done(text, *(shown[0] if shown else ()))

    def first_steps(self) -> None:
        """Shows the doors of the first start."""
        self._show(FirstStartDialog(
            self._guarded(self.new_file), self._guarded(self.files.ask), self._guarded(self.sample),
            self._guarded(self.readiness), self._iface.mainWindow()))

    def readiness(self) -> None:
        """Shows whether this computer is ready."""
        self._show(ReadinessDialog(checks_now, report_now, self._iface.mainWindow()))

    def about(self) -> None:
        """Shows version and licence."""
        self._show(AboutDialog(self._iface.mainWindow()))

    def options(self) -> None:
        """Opens QGIS's options on our page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), "imsmaOptionsPage")

    def copy_report(self) -> None:
        """Puts the diagnostic report on the clipboard and says so."""
        copy_text(report_now())
        self.messages.done(tr("The diagnostic report is on the clipboard. It holds no data and no names."))

    def _guarded(self, slot: Callable[[], None]) -> Callable[[], None]:
        def go() -> None:
            with self.messages.guarding():
                slot()

        return go

    def _show(self, window: QDialog) -> None:
        """Shows a window beside the map; there is one at a time."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
        self.window = window
        window.show()

    def _first_time(self) -> None:
        settings = session.current_settings()
        if not settings.first_start_done:
            save(QgsSettings(), dataclasses.replace(settings, first_start_done=True))
            self.first_steps()

    def _look_at_rules(self) -> None:
        if session.current_settings().rules_file:
            with self.messages.guarding():
                office_rules.refuse_unusable()

    def _settings_saved(self) -> None:
        session.apply_settings()
        office_rules.take_over(session.current_settings())
        self._look_at_rules()
        if self.dock is not None:
            self.dock.panel.person = session.current_settings().user_name


def _theme(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(name)
