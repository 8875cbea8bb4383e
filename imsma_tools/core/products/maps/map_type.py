"""Map types: which tables a map shows, from top to bottom, under which title. Each is a JSON file that an office edits.

A map type names tables, never layers of a project, and its filters are expressions on the fields of one table. The
shipped ones lie in ``resources/products/maps``; a file of the same name in the folder of the office counts before them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from ...base import paths
from ...base.errors import BadInput
from ...base.language import tr
from ...model.definition import Label
from ..publication import FILE as PUBLICATION
from .contract import Audience, Computed, Family, MapLayer, MapType, PagesFor
from .map_type_check import faults_of


def map_types(office_folder: Optional[Path] = None) -> list[str]:
    """Returns the names of the map types there are, the office's own among them.

    The decision on what is public lies in the same folder, and is none.
    """
    return sorted({file.stem for folder in _folders(office_folder) for file in folder.glob("*.json")
                   if file.name != PUBLICATION})


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

    :raises BadInput: if it cannot be read, or naming every mistake in it, its place and what to do.
    """
    raw = _read(file)
    faults = faults_of(raw, file)
    if faults:
        raise BadInput(tr("The map type {name} cannot be used: {what}", name=file.stem, what=str(faults[0])),
                       tr("Correct the file or delete it, so that the shipped one counts again."),
                       "\n".join((str(file), *(str(fault) for fault in faults[1:]))))
    return _map_type(raw, file)


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(tr("The map type {name} cannot be read.", name=file.stem),
                       tr("Correct the file or delete it, so that the shipped one counts again."),
                       f"{file}: {error}") from error


def _map_type(raw: Mapping[str, Any], file: Path) -> MapType:
    return MapType(
        name=file.stem, version=raw["version"], prefix=raw["prefix"], title=_label(raw["title"]),
        about=_label(raw["about"]), family=Family(raw["family"]), audience=Audience(raw["audience"]),
        layers=tuple(_layer(item) for item in raw["layers"]),
        pages_for=tuple(PagesFor(word) for word in raw["pages_for"]), page_tables=tuple(raw.get("page_tables", ())),
        record_table=raw.get("record_table", ""), facts=tuple(raw.get("facts", ())), table=raw.get("table", ""),
        scales=tuple(float(scale) for scale in raw.get("scales", ())), near_m=float(raw.get("near_m", 500.0)),
        file=file)


def _layer(raw: Mapping[str, Any]) -> MapLayer:
    computed = Computed(raw["computed"]) if raw.get("computed") else None
    return MapLayer(raw.get("table", ""), raw.get("filter", ""), raw.get("style", ""), computed, raw.get("of", ""),
                    bool(raw.get("only_current", False)))


def _label(raw: Mapping[str, Any]) -> Label:
    return Label(raw["en"], raw.get("ar", ""), raw.get("ckb", ""), frozenset({"en", *raw.get("reviewed", [])}))


def _folders(office_folder: Optional[Path]) -> list[Path]:
    return [folder for folder in (office_folder, paths.resource("products", "maps")) if folder is not None]
