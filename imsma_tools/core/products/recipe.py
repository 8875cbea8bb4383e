"""Map types: which tables a map shows, from top to bottom, under which title. Each is a JSON file that an office edits.

A map type names tables, never layers of a project, and its filters are expressions on the fields of one table.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import Label


@dataclass(frozen=True)
class MapLayer:
    """One table on a map. ``filter`` is an expression on its fields, ``style`` a style other than the table's own."""

    table: str
    filter: str = ""
    style: str = ""


@dataclass(frozen=True)
class MapType:
    """A map type. A place gets a page if one of ``page_tables`` has a record there."""

    name: str
    prefix: str
    title: Label
    classification: Label
    template: str
    layers: tuple[MapLayer, ...]
    page_tables: tuple[str, ...]


def map_types(office_folder: Optional[Path] = None) -> list[str]:
    """Returns the names of the map types there are, the office's own among them."""
    return sorted({file.stem for folder in _folders(office_folder) for file in folder.glob("*.json")})


def load_map_type(name: str, office_folder: Optional[Path] = None) -> MapType:
    """Returns a map type by name; the office's own comes before the shipped one.

    :raises BadInput: if there is none, or its file cannot be used.
    """
    for folder in _folders(office_folder):
        file = folder / f"{name}.json"
        if file.is_file():
            return read_map_type(file)
    raise BadInput(tr("There is no map type {name}.", name=name),
                   tr("Choose one of: {names}.", names=", ".join(map_types(office_folder))))


def read_map_type(file: Path) -> MapType:
    """Returns the map type of a file.

    :raises BadInput: if it cannot be read or lacks something.
    """
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
        return MapType(
            name=str(raw["name"]), prefix=str(raw["prefix"]), title=_label(raw["title"]),
            classification=_label(raw["classification"]), template=str(raw["template"]),
            layers=tuple(MapLayer(item["table"], item.get("filter", ""), item.get("style", ""))
                         for item in raw["layers"]),
            page_tables=tuple(raw["page_tables"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(tr("The map type {name} cannot be used.", name=file.stem),
                       tr("Correct the file or delete it, so that the shipped one counts again."),
                       f"{file}: {error!r}") from error


def _label(raw: Mapping[str, Any]) -> Label:
    return Label(raw["en"], raw.get("ar", ""), raw.get("ckb", ""), frozenset({"en", *raw.get("reviewed", [])}))


def _folders(office_folder: Optional[Path]) -> list[Path]:
    return [folder for folder in (office_folder, paths.resource("products", "former_maps")) if folder is not None]
