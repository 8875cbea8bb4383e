"""What OTMS and iMAAT have in common as QGIS plugins: each adds a provider and its part of the menu Mine Action."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingProvider

from ...core.base import modules, providers


class DependentPlugin:
    """A plugin that stands on IMSMA Tools: registers what it adds and takes exactly that away again.

    A subclass sets ``PACKAGE``, the name of its folder, and makes its provider and its menu entries. ``iface`` is None
    under ``qgis_process``, which calls :meth:`initProcessing` only.
    """

    PACKAGE = ""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[QgsProcessingProvider] = None
        self._entries: Any = None

    def make_provider(self) -> QgsProcessingProvider:
        """Returns a new provider of the plugin's algorithms."""
        raise NotImplementedError

    def make_entries(self, iface: Any) -> Any:
        """Returns the plugin's menu entries, with ``add`` and ``remove``; called only where there is a window."""
        raise NotImplementedError

    def initProcessing(self) -> None:
        """Adds the algorithms."""
        self._provider = providers.add_provider(self.make_provider())

    def initGui(self) -> None:
        """Adds the algorithms and this plugin's part of the menu Mine Action."""
        self.initProcessing()
        self._entries = self.make_entries(self._iface)
        self._entries.add()

    def unload(self) -> None:
        """Takes everything away. Imports nothing: on an upgrade the new files already lie on the disk."""
        if self._entries is not None:
            self._entries.remove()
            self._entries = None
        providers.remove_provider(self._provider)
        self._provider = None
        modules.forget(self.PACKAGE)
