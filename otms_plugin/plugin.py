"""OTMS as a QGIS plugin."""

from __future__ import annotations

from typing import Any

from imsma_tools.gui.shared.dependent import DependentPlugin

from .processing.provider import OtmsProvider


class OtmsPlugin(DependentPlugin):
    """Adds the algorithms and menu entries of OTMS."""

    PACKAGE = "otms_plugin"

    def make_provider(self) -> OtmsProvider:
        return OtmsProvider()

    def make_entries(self, iface: Any) -> Any:
        from .gui.entries import TaskEntries  # qgis_process has no window to import this for

        return TaskEntries(iface)
