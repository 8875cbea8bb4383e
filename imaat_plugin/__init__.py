"""iMAAT: a plugin of the IMSMA Tools suite."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Returns the plugin, or the form that says what to install first. ``qgis_process`` passes None."""
    from pathlib import Path

    from .needs_base import NeedsBasePlugin, what_is_missing

    missing = what_is_missing("iMAAT", Path(__file__).parent)
    if missing:
        return NeedsBasePlugin(iface, "iMAAT", missing)
    from .plugin import ImaatPlugin

    return ImaatPlugin(iface)
