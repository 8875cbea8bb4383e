"""The staging area of IMSMA NG: flat tables of approved data with words, places and ready geometry.

An object's own table has one row for it; its polygons are rows of another table, on which the staging area repeats the
object's area. So the area is only ever read from the object's own row, and the polygons become one record's parts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from ..contract import Relation
from ..database.access import quoted
from ..database.catalogue import Catalogue, Column, Table
from ..database.keyed import keyed
from ..database.wanted import Wanted
from ..source_profile import SourceProfile
from .attached import ReadyShapes
from .details import REPORTS, report_columns
from .objects import DETAILS, OBJECTS, NgObject, key_column, link_columns, own_tables
from .plan import NgPlan, make_plan, readable


def staging_plans(catalogue: Catalogue, schema: str, zone: dt.tzinfo,
                  profile: Optional[SourceProfile]) -> dict[str, NgPlan]:
    """Returns the plans of a staging area by the name of the table; with a profile only the columns it uses."""
    found = []
    for item, table in own_tables(catalogue, schema):
        key = key_column(item, table) or item.key
        shapes = _shapes(catalogue, schema, item)
        columns = readable(table, Wanted(profile, item.name), (key,))
        found.append(make_plan(item.name, keyed(table, (key,)), columns, zone, key,
                               geometry=("POLYGON" if item.is_area else "POINT") if shapes else "",
                               attached=[shapes] if shapes else [], relations=_relations(columns, key)))
        points = catalogue.table(schema, f"{item.name}_point")
        if points is not None:
            found.append(_plain(points, zone, profile))
    for table in catalogue.tables:
        if table.schema == schema and (table.name in DETAILS or link_columns(table)):
            found.append(_plain(table, zone, profile, catalogue.table(schema, "hazreduc")))
    return {plan.table.name: plan for plan in found}


def _plain(table: Table, zone: dt.tzinfo, profile: Optional[SourceProfile],
           activities: Optional[Table] = None) -> NgPlan:
    columns = readable(table, Wanted(profile, table.name), table.key)
    reports = report_columns(table, "", activities, None)
    key = replace(keyed(table, table.key or link_columns(table)), joined=reports)
    if reports:
        columns += REPORTS
    return make_plan(table.name, key, columns, zone, "",
                     relations=_relations(columns, ""))


def _relations(columns: Sequence[Column], own_key: str) -> list[Relation]:
    names = {column.name for column in columns} - {own_key}
    return [Relation(item.name, item.link, item.key) for item in OBJECTS if item.link in names]


def _shapes(catalogue: Catalogue, schema: str, item: NgObject) -> Optional[ReadyShapes]:
    parts = []
    for kind in ("polygon", "polyline", "point"):
        table = catalogue.table(schema, f"{item.name}_{kind}")
        owner = (table.column(item.link) or table.column(item.key)) if table is not None else None
        shape = next((column for column in table.columns if column.is_geometry), None) if table is not None else None
        if table is None or owner is None or shape is None:
            continue
        name = f"{quoted(shape.name)}::geometry"
        point_type = "point_type::text" if table.has("point_type") else "null::text"
        parts.append(
            f"select {quoted(owner.name)}::text as owner, '{kind}' as kind, encode(st_asbinary(st_force2d("   # nosec B608
            f"case when st_srid({name}) in (0, 4326) then {name} else st_transform({name}, 4326) end), 'NDR'), 'hex') "
            f"as shape, {point_type} as type from {table.sql} where {quoted(shape.name)} is not null")
    return ReadyShapes(" union all ".join(parts), item.is_area) if parts else None
