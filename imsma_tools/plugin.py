"""IMSMA Tools as a QGIS plugin: registers what it adds and takes exactly that away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingProvider

from .core import expressions
from .core.base import background, modules, providers, session, third_party
from .core.tasking import office_rules
from .dependents import start_dependents, unload_dependents
from .processing.provider import ImsmaProvider


class ImsmaToolsPlugin:
    """The base plugin. ``iface`` is None under ``qgis_process``, which calls :meth:`initProcessing` only."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[QgsProcessingProvider] = None
        self._suite: Any = None

    def initProcessing(self) -> None:
        """Adds what needs no window: shipped packages, language, log, expression functions, algorithms."""
        third_party.install()
        session.start(session.profile_folder() / "imsma" if self._iface is not None else None)
        office_rules.take_over(session.current_settings())
        expressions.register()
        self._provider = providers.add_provider(ImsmaProvider())

    def initGui(self) -> None:
        """Adds everything, then starts OTMS and iMAAT where they waited for this plugin."""
        self.initProcessing()
        from .gui.suite import Suite  # qgis_process has no window to import this for

        self._suite = Suite(self._iface)
        self._suite.add()
        start_dependents()

    def unload(self) -> None:
        """Takes everything away. Imports nothing: on an upgrade the new files already lie on the disk."""
        unload_dependents()
        background.cancel_all()
        if self._suite is not None:
            self._suite.remove()
            self._suite = None
        providers.remove_provider(self._provider)
        self._provider = None
        expressions.unregister()
        session.stop()
        third_party.remove()
        modules.forget("imsma_tools")
