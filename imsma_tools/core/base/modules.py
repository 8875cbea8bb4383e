"""Forgetting a plugin's modules, so that a reload or an upgrade runs the files on the disk and nothing older.

QGIS forgets on unload what it saw imported by name; packages in between and modules found by a search stay behind.
"""

from __future__ import annotations

import sys


def forget(package: str) -> None:
    """Removes ``package`` and everything below it from ``sys.modules``, if it is a plugin that QGIS manages.

    Code that is still running keeps working; only a later import reads the disk again. In tests and scripts, where
    QGIS does not manage the plugin, the modules in memory are the ones wanted.
    """
    managed = getattr(sys.modules.get("qgis.utils"), "available_plugins", [])
    if package not in managed:
        return
    for name in list(sys.modules):
        if name == package or name.startswith(package + "."):
            del sys.modules[name]
