"""Opening data files: their layers come into the running project, nothing else in it is touched."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog

from ..core.base import session
from ..core.base.errors import NotWritable, ToolsError
from ..core.base.language import current_language, tr
from ..core.base.settings import GROUP, save
from ..core.products.project import data_file_in, open_into
from ..core.workspace import DamagedDataFile, LockedDataFile, Workspace, open_workspace
from .shared.busy import busy
from .shared.messages import Messages

_RECENT = f"{GROUP}/recent_data_files"
_RECENT_FILES = 8


class DataFiles:
    """The data file in use and how it gets into the project."""

    def __init__(self, iface: Any, messages: Messages) -> None:
        self._iface = iface
        self._messages = messages
        self._on_remembered: list[Callable[[], None]] = []

    def current(self) -> Optional[Path]:
        """Returns the data file whose layers are in the project, else the one used last, else None."""
        return data_file_in(QgsProject.instance(), session.current_settings().last_workspace)

    def ask(self) -> None:
        """Asks for a data file and opens it."""
        current = self.current()
        name, _kind = QFileDialog.getOpenFileName(self._iface.mainWindow(), tr("Open Data File"),
                                                  str(current.parent if current else Path.home()),
                                                  tr("Data files") + " (*.gpkg)")
        if name:
            self.open(Path(name))

    def open(self, file: Path) -> None:
        """Puts the layers of a data file into the running project and shows them.

        :raises ToolsError: if it is no data file of the suite, or cannot be read.
        """
        project = QgsProject.instance()
        was_empty = not project.mapLayers()
        with busy(), self._opened(file) as workspace:
            opened = open_into(project, workspace, current_language())
        self.remember(file)
        if was_empty:
            self._show_whole(project)
        filled = len(opened.tables) - len(opened.empty)
        self._messages.done(tr("{name} is open. Layers with records: {number}", name=file.name, number=filled))

    def _show_whole(self, project: QgsProject) -> None:
        """Shows all of the data on the map."""
        canvas, view = self._iface.mapCanvas(), project.viewSettings().defaultViewExtent()
        if not view.isNull():
            to_map = QgsCoordinateTransform(view.crs(), canvas.mapSettings().destinationCrs(), project)
            canvas.setExtent(to_map.transformBoundingBox(view))
            canvas.refresh()

    def _opened(self, file: Path) -> Workspace:
        """Opens for writing, which brings an older file up to date; where that is refused, for reading, and says so."""
        try:
            workspace = open_workspace(file)
        except (NotWritable, DamagedDataFile, LockedDataFile) as refusal:
            workspace = open_workspace(file, read_only=True)
            self._messages.failed(refusal)
        else:
            if workspace.notes:
                self._messages.failed(ToolsError(workspace.notes[0], "", "\n".join(workspace.notes)))
        return workspace

    def remember(self, file: Path) -> None:
        """Keeps which data file was used last, and which before it."""
        save(QgsSettings(), dataclasses.replace(session.current_settings(), last_workspace=str(file)))
        others = [str(other) for other in _kept_files() if other != file]
        QgsSettings().setValue(_RECENT, json.dumps([str(file), *others][:_RECENT_FILES]))
        for told in self._on_remembered:
            told()

    def recent(self) -> list[Path]:
        """Returns the data files opened lately that are still there, the last one first."""
        return [file for file in _kept_files() if file.is_file()]

    def when_remembered(self, told: Callable[[], None]) -> None:
        """Has ``told`` called whenever another data file was opened or made."""
        self._on_remembered.append(told)

    def offer(self, results: Mapping[str, Any]) -> None:
        """Called when an algorithm made or filled a data file: offers to open it."""
        file = Path(str(results.get("WORKSPACE") or ""))
        if file.is_file():
            self.remember(file)
            self._messages.done(tr("{name} is ready.", name=file.name), tr("Open It"), lambda: self.open(file))


def _kept_files() -> list[Path]:
    try:
        names = json.loads(str(QgsSettings().value(_RECENT, "[]")))
    except ValueError:
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []
