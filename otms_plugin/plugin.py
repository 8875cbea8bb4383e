"""OTMS as a QGIS plugin."""

from __future__ import annotations

from typing import Any

from imsma_tools.gui.shared.dependent import DependentPlugin

from .core.expressions import FUNCTIONS
from .processing.provider import OtmsProvider


class OtmsPlugin(DependentPlugin):
    """Adds the algorithms, the functions in expressions and the menu entries of OTMS."""

    PACKAGE = "otms_plugin"

    def initProcessing(self) -> None:
        """Adds the algorithms and the functions: a map made by ``qgis_process`` is the map made in the window."""
        super().initProcessing()
        FUNCTIONS.register()

    def unload(self) -> None:
        """Takes everything away."""
        FUNCTIONS.unregister()
        super().unload()

    def make_provider(self) -> OtmsProvider:
        return OtmsProvider()

    def make_entries(self, iface: Any) -> Any:
        from .gui.entries import TaskEntries  # qgis_process has no window to import this for

        return TaskEntries(iface)
