"""IMSMA Tools: the base plugin of the suite."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Returns the plugin. QGIS calls it; ``qgis_process`` passes None."""
    if iface is not None:
        from .dependents import forget_older_base

        forget_older_base()
    from .plugin import ImsmaToolsPlugin

    return ImsmaToolsPlugin(iface)
