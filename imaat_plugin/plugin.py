"""iMAAT as a QGIS plugin: registers what it adds and takes exactly that away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingProvider

from imsma_tools.core.base import modules, providers

from .processing.provider import ImaatProvider


class ImaatPlugin:
    """The plugin. ``iface`` is None under ``qgis_process``, which calls :meth:`initProcessing` only."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[QgsProcessingProvider] = None
        self._entries: Any = None

    def initProcessing(self) -> None:
        """Adds the algorithms."""
        self._provider = providers.add_provider(ImaatProvider())

    def initGui(self) -> None:
        """Adds the algorithms and this plugin's part of the menu Mine Action."""
        self.initProcessing()
        from .gui.entries import AnalysisEntries  # qgis_process has no window to import this for

        self._entries = AnalysisEntries(self._iface)
        self._entries.add()

    def unload(self) -> None:
        """Takes everything away. Imports nothing: on an upgrade the new files already lie on the disk."""
        if self._entries is not None:
            self._entries.remove()
            self._entries = None
        providers.remove_provider(self._provider)
        self._provider = None
        modules.forget("imaat_plugin")
