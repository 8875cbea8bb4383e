"""The diagnostic report: what somebody who helps has to know of a computer, and nothing of people or data.

It holds versions, plugins, states of the readiness checks and settings; never names, texts a person typed, paths,
records or the message of an error (which may quote any of them).
"""

from __future__ import annotations

import dataclasses
import platform
import sys
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Optional

from . import paths
from .readiness import Check
from .settings import Settings, fixed_by_office

_SHOWN = {"language", "digits", "area_unit", "first_start_done", "debug_log"}
"""Settings whose value says nothing about a person; of all others the report says only whether they are set."""


def diagnostic_report(settings: Settings, checks: Iterable[Check], versions: Mapping[str, str],
                      plugins: Mapping[str, str], error: Optional[BaseException] = None) -> str:
    """Returns the report as plain text, English on purpose: it is read by whoever helps.

    :param versions: versions of programs, for example ``{"QGIS": "3.22.16"}``.
    :param plugins: versions of the plugins that are switched on.
    :param error: an unexpected error: its type and the lines of code it passed go in, its message does not.
    """
    lines = ["IMSMA Tools diagnostic report", "", "[versions]", f"suite: {paths.suite_version()}"]
    lines += [f"{name}: {version}" for name, version in versions.items()]
    lines += ["", "[readiness]"]
    lines += [f"{check.state.value}: {check.title}: {check.found}" for check in checks]
    lines += ["", "[plugins]"]
    lines += [f"{name}: {plugins[name]}" for name in sorted(plugins)]
    lines += ["", "[settings]"]
    fixed = fixed_by_office()
    for field in dataclasses.fields(settings):
        value = getattr(settings, field.name)
        text = str(value) if field.name in _SHOWN else ("set" if value else "empty")
        lines.append(f"{field.name}: {text}{' (fixed by the office)' if field.name in fixed else ''}")
    if error is not None:
        lines += ["", "[error]", *error_lines(error)]
    return without_home("\n".join(lines)) + "\n"


def error_lines(error: BaseException) -> list[str]:
    """Returns the type of an error and the places in the code it passed, file names without folders of a person."""
    lines = []
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"{_in_plugin(frame.filename)}:{frame.lineno} {frame.name}")
    lines.append(type(error).__name__)
    if error.__cause__ is not None:
        lines += ["caused by", *error_lines(error.__cause__)]
    return lines


def without_home(text: str) -> str:
    """Returns ``text`` with the person's home folder written as ``~``, with either kind of slash."""
    home = Path.home()
    for spelling in {str(home), home.as_posix()}:
        if len(spelling) > 1:
            text = text.replace(spelling, "~")
    return text


def program_versions() -> dict[str, str]:
    """Returns the versions of QGIS, its libraries, Python and the system."""
    from osgeo import gdal
    from qgis.core import Qgis, QgsProjUtils
    from qgis.PyQt.QtCore import QT_VERSION_STR

    return {
        "QGIS": Qgis.QGIS_VERSION,
        "Qt": QT_VERSION_STR,
        "Python": platform.python_version(),
        "GDAL": gdal.__version__,
        "PROJ": str(QgsProjUtils.projVersionMajor()),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "encoding": sys.getfilesystemencoding(),
    }


def _in_plugin(file: str) -> str:
    """Returns the part of a file name from the plugin's own folder on, else its last part."""
    parts = Path(file).parts
    for package in ("imsma_tools", "otms_plugin", "imaat_plugin"):
        if package in parts:
            last = len(parts) - 1 - parts[::-1].index(package)
            return "/".join(parts[last:])
    return parts[-1] if parts else ""
