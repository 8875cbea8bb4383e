"""A plugin repository of one's own: the zips in a folder and the ``plugins.xml`` that QGIS reads to find them.

What the index says comes from the zips themselves, so it cannot disagree with them.
"""

from __future__ import annotations

import configparser
import contextlib
import html
import shutil
import urllib.parse
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .errors import BadInput
from .files import not_writable, write_aside
from .language import tr

INDEX = "plugins.xml"

# Element in plugins.xml <- key in metadata.txt
_ELEMENTS = {
    "description": "description", "about": "about", "version": "version", "qgis_minimum_version": "qgisMinimumVersion",
    "qgis_maximum_version": "qgisMaximumVersion", "homepage": "homepage", "author_name": "author",
    "author_email": "email", "tracker": "tracker", "repository": "repository", "tags": "tags", "category": "category",
    "experimental": "experimental", "deprecated": "deprecated", "plugin_dependencies": "plugin_dependencies",
    "changelog": "changelog",
}


@dataclass(frozen=True)
class PackedPlugin:
    """A plugin's zip and what its metadata.txt says."""

    file: Path
    values: dict[str, str]


def packed_plugins(folder: Path) -> list[PackedPlugin]:
    """Returns the plugins packed in ``folder``, those that need no other first.

    :raises BadInput: if the folder holds none, or one cannot be read.
    """
    if not folder.is_dir():
        raise BadInput(tr("There is no folder {name}.", name=folder),
                       tr("Give the folder that holds the plugins as ZIP files."))
    found = _packed(folder)
    if not found:
        raise BadInput(tr("The folder {name} holds no plugin.", name=folder),
                       tr("Give the folder that holds the plugins as ZIP files."))
    return found


def _packed(folder: Path) -> list[PackedPlugin]:
    return _in_order(PackedPlugin(file, _metadata(file)) for file in folder.glob("*.zip"))


def _in_order(plugins: Iterable[PackedPlugin]) -> list[PackedPlugin]:
    return sorted(plugins, key=lambda plugin: (bool(plugin.values.get("plugin_dependencies")), plugin.file.name))


def write_index(folder: Path, url: str) -> Path:
    """Writes ``plugins.xml`` for the zips in ``folder``, which readers will reach at ``url``.

    QGIS takes addresses as they stand there, so a share and a web server need different ones.

    :raises BadInput: if the folder holds no plugin or the address is of no kind that QGIS reads.
    :raises NotWritable: if the file cannot be written.
    """
    text = _index(packed_plugins(folder), checked_url(url))
    target = folder / INDEX
    with write_aside(target) as aside:
        _fill(aside, text)
    return target


def _index(plugins: Iterable[PackedPlugin], address: str) -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<plugins>"]
    for plugin in plugins:
        lines += _entry(plugin, address)
    return "\n".join([*lines, "</plugins>", ""])


def _fill(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
    file.chmod(0o644)


def publish(source: Path, url: str, target: Optional[Path] = None) -> tuple[Path, int]:
    """Copies the zips of ``source`` to ``target`` and writes their index for ``url``; returns it and their number.

    Without ``target`` only the index in ``source`` is written again.

    :raises BadInput: as :func:`write_index`.
    :raises NotWritable: if the target cannot be written.
    """
    address = checked_url(url)
    plugins = packed_plugins(source)
    folder = target or source
    if folder.resolve() == source.resolve():
        return write_index(folder, url), len(plugins)
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(folder, error) from error
    try:
        _copy(plugins, folder, address)
    except BaseException:
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    return folder / INDEX, len(plugins)


def _copy(plugins: Iterable[PackedPlugin], folder: Path, address: str) -> None:
    """Copies the plugins into ``folder`` with the index of all that is there then: all of them or none."""
    offered = {plugin.file.name: plugin for plugin in (*_packed(folder), *plugins)}
    with contextlib.ExitStack() as stack:
        # Entered first, so it takes its place last: the index never offers what is not there yet.
        index = stack.enter_context(write_aside(folder / INDEX))
        for plugin in plugins:
            aside = stack.enter_context(write_aside(folder / plugin.file.name))
            shutil.copyfile(plugin.file, aside)
            aside.chmod(0o644)
        _fill(index, _index(_in_order(offered.values()), address))


def checked_url(url: str) -> str:
    """Returns the address without a slash at its end and with blanks and foreign letters encoded.

    :raises BadInput: if QGIS could not read it.
    """
    address = url.strip().rstrip("/")
    scheme, _, rest = address.partition("://")
    if scheme.lower() not in ("http", "https", "file") or not rest:
        raise BadInput(tr("{url} is not an address that QGIS can read plugins from.", url=url or "-"),
                       tr("Give an address that begins with https://, http:// or file:// such as "
                          "file:////server/share/plugins."))
    return urllib.parse.quote(address, safe=":/%?=&#~@!$+,;'()*[]")


def _metadata(file: Path) -> dict[str, str]:
    """Returns the ``[general]`` keys of the metadata.txt in a plugin's zip."""
    package = file.name.partition(".")[0]
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        with zipfile.ZipFile(file) as archive:
            parser.read_string(archive.read(f"{package}/metadata.txt").decode("utf-8"))
        return dict(parser.items("general"))
    except (zipfile.BadZipFile, KeyError, configparser.Error, UnicodeDecodeError, OSError) as error:
        raise BadInput(tr("{name} is not a QGIS plugin, or it is damaged.", name=file.name),
                       tr("Remove it from the folder or fetch it again."), str(error)) from error


def _entry(plugin: PackedPlugin, address: str) -> list[str]:
    """Returns the lines of one plugin."""
    values = {key: html.escape(value) for key, value in plugin.values.items()}
    file = plugin.file.name
    link = html.escape(f"{address}/{urllib.parse.quote(file)}")
    lines = [f'  <pyqgis_plugin name="{values.get("name", "")}" version="{values.get("version", "")}">']
    lines += [f"    <{element}>{values[key]}</{element}>" for element, key in _ELEMENTS.items() if values.get(key)]
    return [*lines, f"    <file_name>{html.escape(file)}</file_name>", f"    <download_url>{link}</download_url>",
            "    <trusted>False</trusted>", "  </pyqgis_plugin>"]
