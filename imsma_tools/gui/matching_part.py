"""Opens the window for column matchings from the menu and after an import, with the data file in use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.base import session
from ..core.model.definition import load_model
from ..core.sources.known_records import KnownRecords
from .data_files import DataFiles
from .profile_editor import ProfileEditor
from .shared.messages import Messages
from .shared.run_algorithm import OnFinished, open_algorithm

DRAFTS = "imsma"
"""Folder in the QGIS profile where what is unfinished is kept."""


class MatchingPart:
    """Makes editors; every one keeps its unfinished matching in the same place."""

    def __init__(self, iface: Any, files: DataFiles, messages: Messages, imported: OnFinished) -> None:
        """``imported`` is told the results of an import that was opened from an editor."""
        self._iface = iface
        self._files = files
        self._messages = messages
        self._imported = imported

    def editor(self) -> ProfileEditor:
        """Returns a new window, not shown yet."""
        model = load_model()
        return ProfileEditor(model, KnownRecords(model, self._files.current()), session.profile_folder() / DRAFTS,
                             session.current_settings().user_name, self.open_import, self._iface.mainWindow())

    def open_import(self, parameters: Mapping[str, Any]) -> None:
        """Opens the import with source, table and matching filled in."""
        current = self._files.current()
        known = {"WORKSPACE": str(current)} if current is not None else {}
        open_algorithm("imsma:importlayer", self._messages, {**known, **parameters}, self._imported)
