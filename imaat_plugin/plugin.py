"""iMAAT as a QGIS plugin."""

from __future__ import annotations

from typing import Any

from imsma_tools.gui.shared.dependent import DependentPlugin

from .processing.provider import ImaatProvider


class ImaatPlugin(DependentPlugin):
    """Adds the algorithms and menu entries of iMAAT."""

    PACKAGE = "imaat_plugin"

    def make_provider(self) -> ImaatProvider:
        return ImaatProvider()

    def make_entries(self, iface: Any) -> Any:
        from .gui.entries import AnalysisEntries  # qgis_process has no window to import this for

        return AnalysisEntries(iface)
