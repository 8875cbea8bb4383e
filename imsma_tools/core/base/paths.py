"""Where the suite's own files lie, in an installed plugin and in the source tree alike."""

from __future__ import annotations

import configparser
from functools import cache
from pathlib import Path

_PLUGIN = Path(__file__).resolve().parents[2]


def _shipped(name: str) -> Path:
    """Returns a shipped folder: inside the plugin when installed, beside it in the source tree."""
    inside = _PLUGIN / name
    return inside if inside.is_dir() else _PLUGIN.parent / name


def resource(*parts: str) -> Path:
    """Returns the path of a file or folder below ``resources/``."""
    return _shipped("resources").joinpath(*parts)


def translations_folder() -> Path:
    """Returns the folder of the compiled translations (``imsma_suite_ar.qm`` and so on)."""
    return _shipped("i18n")


@cache
def suite_version() -> str:
    """Returns the version of the suite, from the one metadata.txt."""
    for file in (_PLUGIN / "metadata.txt", _PLUGIN.parent / "metadata.txt"):
        if file.is_file():
            parser = configparser.ConfigParser()
            parser.read(file, encoding="utf-8")
            return parser.get("general", "version")
    return "0"
