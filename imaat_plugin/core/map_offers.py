"""What can be chosen for a map: map types, and the areas, operators and statuses that a data file knows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.language import current_language
from imsma_tools.core.products.maps.boundaries import Area, boundaries
from imsma_tools.core.products.maps.chosen import OPERATORS, STATUSES, subject
from imsma_tools.core.products.maps.contract import MapType, PagesFor
from imsma_tools.core.products.maps.map_type import load_map_type, map_types

Choice = tuple[str, str]
"""What is kept, and the words for it in the language of the interface."""


@dataclass(frozen=True)
class Offers:
    """What the filter of one map type offers. Governorates come first in ``areas``, each before its districts."""

    areas: tuple[Choice, ...] = ()
    operators: tuple[Choice, ...] = ()
    statuses: tuple[Choice, ...] = ()


def offers(workspace: Any, map_type: MapType, pages_for: PagesFor) -> Offers:
    """Returns what an open data file offers for a map type."""
    table = subject(map_type, pages_for)
    return Offers(_areas(workspace), _operators(workspace, table), _statuses(workspace, table))


def _areas(workspace: Any) -> tuple[Choice, ...]:
    edition = boundaries(workspace, today())
    found = []
    for governorate in edition.of(1):
        name = _name(governorate)
        found.append((governorate.pcode, name))
        found += [(district.pcode, f"{name} / {_name(district)}") for district in edition.of(2)
                  if district.parent == governorate.pcode]
    return tuple(found)


def _name(area: Area) -> str:
    return area.names.get(current_language()) or area.name_en


def _operators(workspace: Any, table: str) -> tuple[Choice, ...]:
    """Returns the organisations that a record of the table can name."""
    fields = {field.name for field in workspace.model.table(table).fields} if table else set()
    if not fields.intersection(OPERATORS):
        return ()
    named = [(str(row["short_name"] or row["guid"]), str(row["short_name"] or row["name_en"] or row["guid"]))
             for row in workspace.rows("organisation")]
    return tuple(sorted(named, key=lambda choice: choice[1].casefold()))


def _statuses(workspace: Any, table: str) -> tuple[Choice, ...]:
    if table not in STATUSES:
        return ()
    codes = workspace.model.code_lists[workspace.model.table(table).field(STATUSES[table]).code_list].codes
    return tuple((code.code, code.label.text()) for code in codes)


@dataclass(frozen=True)
class MapTypes:
    """Map types by name, and what is wrong with the files that are none."""

    usable: dict[str, MapType]
    faults: tuple[ToolsError, ...]


def known_map_types(office_folder: Optional[Path]) -> MapTypes:
    """Returns every map type there is; one broken file of the office must not hide the others."""
    usable, faults = {}, []
    for name in map_types(office_folder):
        try:
            usable[name] = load_map_type(name, office_folder)
        except ToolsError as fault:
            faults.append(fault)
    return MapTypes(usable, tuple(faults))
