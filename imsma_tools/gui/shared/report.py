"""Gathers the diagnostic report of this QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import qgis.utils

from ...core.base import diagnostics, readiness, session


def checks_now() -> list[readiness.Check]:
    """Returns the readiness checks for this computer and the data file used last."""
    last = session.current_settings().last_workspace
    folder = Path(last).parent if last.endswith(".gpkg") else None
    return readiness.readiness(session.profile_folder(), folder)


def report_now(error: Optional[BaseException] = None) -> str:
    """Returns the diagnostic report: versions, plugins, states; no data, no names, no paths of persons."""
    plugins = {name: str(qgis.utils.pluginMetadata(name, "version")) for name in qgis.utils.active_plugins}
    return diagnostics.diagnostic_report(session.current_settings(), checks_now(), diagnostics.program_versions(),
                                         plugins, error)
