"""OTMS and iMAAT stand on IMSMA Tools: they go before it goes, and come again after it has come.

QGIS reloads one plugin at a time. A dependent that stayed while its base was replaced would go on with classes that
nobody else knows any more.
"""

from __future__ import annotations

from typing import Any

import qgis.utils
from qgis.core import QgsSettings

from .core.base.modules import forget

DEPENDENTS = ("otms_plugin", "imaat_plugin")

# The note lies on a module of QGIS, because every module of ours is forgotten between unload and the next start.
_NOTE = "imsma_tools_unloaded_dependents"


def forget_older_base() -> None:
    """Forgets what a dependent imported of this base while it was not enabled: an upgrade may lie on the disk since.

    Called before the base's own modules are imported.
    """
    forget(__package__)


def unload_dependents() -> None:
    """Unloads the running dependents and notes which. Called first in the base's ``unload()``; imports nothing."""
    running = [package for package in DEPENDENTS if qgis.utils.isPluginLoaded(package)]
    # The last one started goes first, as QGIS itself does on leaving.
    for package in reversed(running):
        qgis.utils.unloadPlugin(package)
    setattr(qgis.utils, _NOTE, running)


def start_dependents() -> None:
    """Starts the dependents noted by :func:`unload_dependents`, and reloads those that run already.

    One that runs before its base either found none (and only says what to install) or imported a base that was not
    enabled. Called last in the base's ``initGui()``.
    """
    noted = getattr(qgis.utils, _NOTE, [])
    setattr(qgis.utils, _NOTE, [])
    for package in DEPENDENTS:
        if qgis.utils.isPluginLoaded(package):
            qgis.utils.reloadPlugin(package)
        elif package in noted and _is_wanted(package) and qgis.utils.loadPlugin(package):
            qgis.utils.startPlugin(package)


def _is_wanted(package: str) -> bool:
    """Returns False if the person removed or switched off the plugin meanwhile."""
    switched_on: Any = QgsSettings().value(f"PythonPlugins/{package}", True, type=bool)
    return package in qgis.utils.available_plugins and bool(switched_on)
