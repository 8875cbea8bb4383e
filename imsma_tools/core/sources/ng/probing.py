"""Which IMSMA NG database this is: the staging area, the operational database of version 6, or neither.

Found by tables and columns, in whatever schema they lie, because names of schemas and databases are each country's own.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from ...base.errors import BadInput
from ...base.language import tr
from ..contract import BadAnswer
from ..database.catalogue import Catalogue
from .objects import OBJECTS, own_tables


class Layout(enum.Enum):
    """How an NG database is laid out."""

    STAGING = "staging"
    OPERATIONAL = "operational"


@dataclass(frozen=True)
class Found:
    """A layout and the schema it lies in."""

    layout: Layout
    schema: str


def find_layout(catalogue: Catalogue, options: Mapping[str, str], where: str) -> Found:
    """Returns which NG database this is; the staging area before the operational one, if there are both.

    :param options: ``layout`` (staging, operational) and ``schema`` choose where there are several.
    :raises BadInput: if an option names what there is not.
    :raises BadAnswer: if it is no NG database, with what was found.
    """
    layout = options.get("layout", "")
    if layout not in ("", *(item.value for item in Layout)):
        raise BadInput(tr("There is no layout {name}.", name=layout),
                       tr("Known are: {names}.", names=", ".join(item.value for item in Layout)))
    schema = options.get("schema", "")
    found = [item for item in found_layouts(catalogue)
             if layout in ("", item.layout.value) and schema in ("", item.schema)]
    if not found:
        tables = [f"{table.schema}.{table.name}" for table in catalogue.tables]
        raise BadAnswer(tr("{where} is neither a staging area nor an operational database of IMSMA NG.", where=where),
                        tr("Check the connection. It has {count} tables; of IMSMA NG: {names}.", count=len(tables),
                           names=_known_names(catalogue) or "-"), ", ".join(tables[:20]))
    order = [Layout.STAGING, Layout.OPERATIONAL]
    return min(found, key=lambda item: (order.index(item.layout), item.schema != "public", item.schema))


def found_layouts(catalogue: Catalogue) -> list[Found]:
    """Returns every NG database among the schemas."""
    result = []
    for schema in catalogue.schemas:
        objects = own_tables(catalogue, schema)
        names = {item.name for item, _ in objects}
        geopoint, info = catalogue.table(schema, "geopoint"), catalogue.table(schema, "geospatialinfo")
        if (names & {"hazard", "hazreduc", "task", "accident"} and geopoint is not None and info is not None
                and geopoint.has("geospatialinfo_guid", "latitude", "longitude", "pointno")
                and catalogue.table(schema, "imsmaenum") is not None):
            result.append(Found(Layout.OPERATIONAL, schema))
        elif any(name in names for name in ("hazard", "hazreduc", "accident", "task", "mre")) and any(
                _is_flat(catalogue, schema, item.name) for item, _ in objects):
            result.append(Found(Layout.STAGING, schema))
    return result


def _is_flat(catalogue: Catalogue, schema: str, name: str) -> bool:
    """Returns True if the table of an object is one of a staging area: words and places in it, shapes beside it."""
    table = catalogue.table(schema, name)
    names = [column.name.casefold() for column in table.columns] if table is not None else []
    flat = any(name.endswith("_enum") or name.startswith("gazetteer_level") for name in names)
    shapes = (catalogue.table(schema, f"{name}_{kind}") for kind in ("polygon", "polyline", "point"))
    return flat or any(shape is not None and any(column.is_geometry for column in shape.columns) for shape in shapes)


def _known_names(catalogue: Catalogue) -> str:
    wanted = {item.name for item in OBJECTS} | {"geopoint", "geospatialinfo", "imsmaenum"}
    return ", ".join(sorted(f"{table.schema}.{table.name}" for table in catalogue.tables
                            if table.name.casefold() in wanted))
