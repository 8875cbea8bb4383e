"""The things IMSMA NG keeps: their tables and keys, the same in the operational database and the staging area.

Names from GICHD's published checks and its wiki; the tables of assistance and tasks call their key ``guid``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..database.catalogue import Catalogue, Table


@dataclass(frozen=True)
class NgObject:
    """One kind of thing. ``link`` is how other tables call its key; ``is_area`` that its outline is what matters."""

    name: str
    key: str
    link: str
    is_area: bool = False
    version: str = ""

    @property
    def version_table(self) -> str:
        """Returns the table of the forms people entered for it, approved or not."""
        return self.version or f"{self.name}infoversion"

    @property
    def version_key(self) -> str:
        return f"{self.version_table}_guid"


def _object(name: str, is_area: bool = False) -> NgObject:
    return NgObject(name, f"{name}_guid", f"{name}_guid", is_area)


OBJECTS = (
    _object("hazard", True), _object("hazreduc", True), _object("accident"), _object("victim"), _object("mre"),
    _object("qa"), NgObject("victim_assistance", "guid", "victim_assistance_guid", version="victim_assistance_version"),
    NgObject("task", "guid", "task_guid", True), NgObject("organisation", "org_guid", "org_guid"), _object("gazetteer"),
    _object("place"), _object("location"))

DETAILS = ("mredetail", "hazdeviceinfo", "hazreducdeviceinfo", "accdeviceinfo", "victim_assistance_detail")
"""Tables of parts of an object: audiences of education, ordnance of a hazard, an activity, an accident."""


def key_column(item: NgObject, table: Table) -> Optional[str]:
    """Returns what the table calls the object's key."""
    return next((column.name for name in (item.key, item.link, "guid")
                 if (column := table.column(name)) is not None), None)


def link_columns(table: Table) -> tuple[str, ...]:
    """Returns the columns of a table that hold keys of objects, if it does nothing but link two of them."""
    links = {item.link for item in OBJECTS}
    found = tuple(column.name for column in table.columns if column.name.casefold() in links)
    linking = "_has_" in table.name or table.name.startswith("link")
    return found if len(found) == 2 and linking else ()


def own_tables(catalogue: Catalogue, schema: str) -> list[tuple[NgObject, Table]]:
    """Returns the objects a schema has, with their tables."""
    return [(item, table) for item in OBJECTS if (table := catalogue.table(schema, item.name)) is not None
            and key_column(item, table) is not None]
