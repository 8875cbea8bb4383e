"""What the developer programs know of the suite: its folders, its three plugins, their files and their metadata."""

from __future__ import annotations

import configparser
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"

_LEFT_OUT_FOLDERS = {"__pycache__", "build", "dist"}
_LEFT_OUT_SUFFIXES = {".pyc", ".pyo", ".orig", ".rej", ".bak", ".tmp", ".swp"}


@dataclass(frozen=True)
class Plugin:
    """One of the three. ``name`` is folder, Python package and section of metadata.txt."""

    name: str
    icon: str

    @property
    def folder(self) -> Path:
        return ROOT / self.name


PLUGINS = (Plugin("imsma_tools", "imsma_tools.svg"), Plugin("otms_plugin", "otms.svg"),
           Plugin("imaat_plugin", "imaat.svg"))
"""Base first: the order in which they are installed."""


class StopError(Exception):
    """A program cannot go on; the text says why and what to do. Printed without a traceback."""


def source_metadata() -> configparser.RawConfigParser:
    """Returns the one metadata.txt as it stands: keys with their capitals, ``%`` as it is written."""
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser


def version() -> str:
    """Returns the version of the suite: one for all three."""
    return source_metadata().get("general", "version")


def metadata(plugin: Plugin) -> dict[str, str]:
    """Returns the keys of a plugin: those it shares, its own winning, and what is new in this version."""
    parser = source_metadata()
    values = {**dict(parser.items("general")), **dict(parser.items(plugin.name))}
    news = changes(values["version"])
    if news:
        values["changelog"] = news
    return values


def changes(wanted: str) -> str:
    """Returns the lines of CHANGELOG.md below ``## <wanted>``, without blank ones."""
    file = ROOT / "CHANGELOG.md"
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    found = re.search(rf"^## {re.escape(wanted)}\b.*?\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return "\n".join(line.rstrip() for line in found[1].splitlines() if line.strip()) if found else ""


def metadata_text(plugin: Plugin) -> str:
    """Returns the metadata.txt of a plugin's zip.

    QGIS and the store read it with a parser that gives ``%`` a meaning, hence ``%%``.
    """
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser["general"] = {key: value.replace("%", "%%") for key, value in metadata(plugin).items()}
    text = io.StringIO()
    parser.write(text, space_around_delimiters=False)
    return text.getvalue()


def files_below(folder: Path) -> Iterator[Path]:
    """Yields the files of a folder that belong to the project, sorted, without caches and hidden files."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name in _LEFT_OUT_FOLDERS or path.name.endswith("~"):
            continue
        if path.is_dir():
            yield from files_below(path)
        elif path.suffix not in _LEFT_OUT_SUFFIXES:
            yield path
