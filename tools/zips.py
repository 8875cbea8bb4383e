"""Zips that are the same bytes whoever makes them, and that pass what QGIS and its plugin store ask."""

from __future__ import annotations

import configparser
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

# The earliest time a zip can hold; any fixed one would do.
_TIME = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644
_LIMIT_BYTES = 25 * 1024 * 1024
_LIMIT_PATH = 120
_KEYS = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
         "homepage", "hasProcessingProvider", "icon")
_RESERVED = re.compile(r"^(con|prn|aux|nul|clock\$|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_ILLEGAL = re.compile(r'[<>:"\\|?*\x00-\x1f]')
_REFUSED_SUFFIXES = {".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".pyd", ".bat", ".cmd", ".sh", ".ps1"}


def write(target: Path, files: Mapping[str, bytes]) -> None:
    """Writes a zip: sorted names, one time, one mode, one packer, nothing of this machine."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        # The folder's own __init__.py first: the store takes the plugin's name from the first entry.
        for name in sorted(files, key=lambda path: (path.count("/") > 1, path)):
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = _MODE << 16
            archive.writestr(entry, files[name])


def problems(file: Path, package: str) -> list[str]:
    """Returns what is wrong with a plugin's zip, in words; empty if QGIS and the store will take it."""
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        found = [f"{name}: damaged" for name in [archive.testzip()] if name]
        meta = archive.read(f"{package}/metadata.txt") if f"{package}/metadata.txt" in names else b""
    if file.stat().st_size > _LIMIT_BYTES:
        found.append(f"{file.name} is larger than 25 MB")
    for name in names:
        found += [f"{name}: {trouble}" for trouble in _name_problems(name, package)]
    lower: dict[str, str] = {}
    for name in names:
        if lower.setdefault(name.lower(), name) != name or names.count(name) > 1:
            found.append(f"{name}: differs from {lower[name.lower()]} by capitals only, or is there twice")
    for needed in ("__init__.py", "metadata.txt", "LICENSE", "THIRD_PARTY.md"):
        if f"{package}/{needed}" not in names:
            found.append(f"{needed} is missing")
    # "Install from ZIP" takes the first path that ends so, wherever it lies.
    if sum(name.endswith("metadata.txt") for name in names) != 1:
        found.append("there must be exactly one metadata.txt")
    return found + _metadata_problems(meta, names, package)


def _name_problems(name: str, package: str) -> list[str]:
    """Returns what is wrong with one path for Windows, the store or a person."""
    found = []
    parts = name.split("/")
    if parts[0] != package or len(parts) < 2:
        found.append(f"lies outside the folder {package}")
    if ".." in parts or "" in parts or name.startswith("/"):
        found.append("is no plain path")
    if _ILLEGAL.search(name) or not name.isascii() or any(part != part.rstrip(". ") for part in parts):
        found.append("has characters that Windows does not allow or that break in transport")
    if any(_RESERVED.match(part) for part in parts):
        found.append("is a reserved name on Windows")
    if any(part.startswith(".") or part in ("__pycache__", "__MACOSX") for part in parts):
        found.append("is hidden or a cache")
    if Path(name).suffix.lower() in _REFUSED_SUFFIXES:
        found.append("is of a kind the store refuses")
    if len(name) > _LIMIT_PATH:
        found.append(f"is longer than {_LIMIT_PATH} characters")
    return found


def _metadata_problems(raw: bytes, names: list[str], package: str) -> list[str]:
    """Returns what is wrong with the metadata, read as QGIS and the store read it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(raw.decode("utf-8"))
        values = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    found = [f"metadata.txt has no {key}" for key in _KEYS if not values.get(key, "").strip()]
    if "supportsQt6" in values:
        found.append("metadata.txt: supportsQt6 is no longer known to QGIS")
    if "/" in values.get("author", ""):
        found.append("metadata.txt: author must not hold a slash")
    if not re.fullmatch(r"\d+\.\d+\.\d+(-\w+)?", values.get("version", "")):
        found.append("metadata.txt: version is not like 1.2.3")
    # QGIS splits at commas and does not trim: a blank would be part of the plugin's name.
    if any(part != part.strip() for part in values.get("plugin_dependencies", "").split(",")):
        found.append("metadata.txt: no blanks around the commas of plugin_dependencies")
    if f"{package}/{values.get('icon', '')}" not in names:
        found.append(f"the icon {values.get('icon', '')} is missing")
    return found
