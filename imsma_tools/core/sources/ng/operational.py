"""The operational database of IMSMA NG version 6: what its tables become, in the words of the staging area.

The tables of objects hold what is approved. Forms that wait on the workbench are tables of their own here
(``hazard_workbench``), read on request only: most of them are corrections of approved records, and a hazard must not
stand on the map twice.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Optional

from ...base.jobs import Progress
from ...base.language import tr
from ..contract import Relation, SourceColumn
from ..database.access import Database, literal, quoted
from ..database.catalogue import Catalogue, Column, Table
from ..database.keyed import KeyedTable, keyed
from ..database.wanted import Wanted
from ..source_profile import SourceProfile
from .attached import Attached, Listed, Shapes
from .columns import flatten
from .details import REPORTS, report_columns
from .more_values import MoreValues, link_column
from .objects import DETAILS, OBJECTS, NgObject, key_column, link_columns, own_tables
from .plan import NgPlan, make_plan, readable
from .words import Words, read_words

APPROVED = "{BaseData-WorkbenchStatus-00000-00004}"
"""Key of the enumeration for forms that are approved (GICHD's checks of the workbench leave these out)."""


class Operational:
    """Makes the plans of an operational database."""

    def __init__(self, database: Database, catalogue: Catalogue, schema: str, zone: dt.tzinfo,
                 profile: Optional[SourceProfile], progress: Progress) -> None:
        self._database = database
        self._catalogue = catalogue
        self._schema = schema
        self._zone = zone
        self._profile = profile
        self._progress = progress
        self.words: Words = read_words(database, catalogue, schema, progress)
        self._more = MoreValues(database, catalogue, schema, self.words, progress)

    def plans(self) -> dict[str, NgPlan]:
        """Returns the plans by the name of the table."""
        found: list[NgPlan] = []
        for item, table in own_tables(self._catalogue, self._schema):
            found += [self._object(item, table), *self._points(item), *self._workbench(item)]
        for table in self._catalogue.tables:
            if table.schema == self._schema:
                if table.name in DETAILS:
                    found.append(self._detail(table))
                elif link_columns(table):
                    found.append(self._link(table))
        return {plan.table.name: plan for plan in found}

    def _object(self, item: NgObject, table: Table) -> NgPlan:
        key = key_column(item, table) or item.key
        attached = self._attached(item, item.name, item.link, item.name)
        return self._plan(item.name, item, keyed(table, (key,)),
                          readable(table, Wanted(self._profile, item.name), (key,)), key, attached)

    def _workbench(self, item: NgObject) -> list[NgPlan]:
        """Returns the plan for the forms about an object that nobody approved yet."""
        table = self._catalogue.table(self._schema, item.version_table)
        reports = self._catalogue.table(self._schema, "fieldreport")
        approved = self._catalogue.table(self._schema, item.name)
        if table is None or reports is None or approved is None:
            return []
        if not table.has(item.version_key, "fieldreport_guid") or not reports.has("fieldreport_guid",
                                                                                  "workbenchstatusenum_guid"):
            return []
        link = table.column(item.link) or table.column(item.key)
        own = key_column(item, approved) or item.key
        known = (f"exists (select 1 from {approved.sql} o where o.{quoted(own)} = v.{quoted(link.name)})"   # nosec B608
                 if link is not None else "false")
        number = "r.fieldreport_localid" if reports.has("fieldreport_localid") else "null::text"
        joined = (f"(select v.*, {number} as imsma_form, r.workbenchstatusenum_guid::text as imsma_status, "   # nosec B608
                  f"{known} as imsma_known from {table.sql} v join {reports.sql} r on r.fieldreport_guid = "
                  f"v.fieldreport_guid where r.workbenchstatusenum_guid::text is distinct from {literal(APPROVED)})")
        key = table.column(item.version_key)
        own_key = key.name if key is not None else item.version_key
        name = f"{item.name}_workbench"
        columns = [column for column in readable(table, Wanted(self._profile, name), (own_key,))
                   if column.name != "workbenchstatusenum_guid"]
        columns += [Column("imsma_form", "text", "S"), Column("imsma_status", "text", "S"),
                    Column("imsma_known", "bool", "B")]
        attached = self._attached(item, item.version_table, item.version_key, name)
        return [self._plan(name, item,
                           KeyedTable(table, (own_key,), set(table.key) == {own_key}, joined), columns,
                           own_key, attached, is_unapproved=True)]

    def _plan(self, name: str, item: NgObject, key: KeyedTable, columns: list[Column], owner: str,
              attached: list[Attached], is_unapproved: bool = False) -> NgPlan:
        flat = flatten(columns, owner, self.words, "gazetteer_guid")
        described = list(flat.described)
        for one in attached:
            if isinstance(one, Listed):
                described += [SourceColumn(column) for column in sorted(set(one.columns.values()))]
        if is_unapproved:
            described = [column for column in described if not column.name.startswith("imsma_")]
            described += [SourceColumn("fieldreport_localid"), SourceColumn("workbench_status"),
                          SourceColumn("is_update"), SourceColumn("approval_note")]

        def change(values: dict[str, Any]) -> None:
            flat.change(values)
            if is_unapproved:
                _mark(values)

        has_shapes = any(isinstance(one, Shapes) for one in attached)
        geometry = ("POLYGON" if item.is_area else "POINT") if has_shapes else ""
        return make_plan(name, key, columns, self._zone, owner, described, geometry, attached, change,
                         self._relations(columns, owner), is_unapproved)

    def _relations(self, columns: list[Column], owner: str) -> list[Relation]:
        names = {column.name for column in columns} - {owner}
        return [Relation(item.name, item.link, item.key) for item in OBJECTS if item.link in names]

    def _attached(self, item: NgObject, name: str, link: str, title: str) -> list[Attached]:
        found: list[Attached] = []
        wanted = Wanted(self._profile, title)
        shapes = self._shapes(name, link, item.is_area)
        if shapes is not None:
            found.append(shapes)
        values = self._more.custom_values(name, link, wanted)
        if values is not None:
            found.append(values)
        choices = self._more.choices(name, link, wanted)
        if choices is not None:
            found.append(choices)
        return found

    def _shapes(self, name: str, link: str, is_area: bool) -> Optional[Shapes]:
        table = self._catalogue.table(self._schema, f"{name}_has_geospatialinfo")
        owner = link_column(table, link)
        if table is None or owner is None:
            return None
        info = self._known("geospatialinfo")
        point = self._known("geopoint")
        shape_name = "g.shape_id::text" if info.has("shape_id") else "null::text"
        active = "g.isactive::text" if info.has("isactive") else "null::text"
        select = (f"select l.{quoted(owner)}::text, g.geospatialinfo_guid::text, {shape_name}, "   # nosec B608
                  f"g.shapeenum_guid::text, {active}, p.pointno::float8, p.longitude::float8, p.latitude::float8, "
                  f"{'p.pointtypeenum_guid::text' if point.has('pointtypeenum_guid') else 'null::text'} "
                  f"from {table.sql} l join {info.sql} g on g.geospatialinfo_guid = l.geospatialinfo_guid "
                  f"left join {point.sql} p on p.geospatialinfo_guid = g.geospatialinfo_guid")
        then = ", 3, g.geospatialinfo_guid, p.pointno" + (", p.geopoint_guid" if point.has("geopoint_guid") else "")
        return Shapes(select, f"l.{quoted(owner)}::text", then, is_area, self.words)

    def _points(self, item: NgObject) -> list[NgPlan]:
        """Returns the plan for the points of an object one by one, as the staging area has them (turning points)."""
        links = self._catalogue.table(self._schema, f"{item.name}_has_geospatialinfo")
        owner = link_column(links, item.link)
        point, info = self._known("geopoint"), self._known("geospatialinfo")
        if links is None or owner is None or not point.has("geopoint_guid"):
            return []
        joined = (f"(select p.*, l.{quoted(owner)} as imsma_owner, g.shapeenum_guid as imsma_shape, "   # nosec B608
                  + ("g.shape_id" if info.has("shape_id") else "null::text") + " as imsma_shape_id "
                  f"from {links.sql} l join {info.sql} g on g.geospatialinfo_guid = l.geospatialinfo_guid "
                  f"join {point.sql} p on p.geospatialinfo_guid = g.geospatialinfo_guid)")
        # every column of a point says how it was measured
        columns = [*readable(point, Wanted(None, "")), Column("imsma_owner", "text", "S"),
                   Column("imsma_shape", "text", "S"), Column("imsma_shape_id", "text", "S")]
        described = [SourceColumn("geopoint_guid"), SourceColumn(item.link), SourceColumn("geospatialinfo_guid"),
                     SourceColumn("shape_enum"), SourceColumn("shape_id"), SourceColumn("pointno", "integer"),
                     SourceColumn("point_local_id"), SourceColumn("point_type"), SourceColumn("point_description"),
                     SourceColumn("lat", "real"), SourceColumn("lon", "real"),
                     SourceColumn("coordinate_reference_system"), SourceColumn("coordinate_format")]
        described += [SourceColumn(name, "real" if name in ("bearing", "distance", "elevation") else "text")
                      for name in _TYPED if point.has(name)]

        def change(values: dict[str, Any]) -> None:
            said = {old: self.words.word(values.get(old)) for old in values}
            values.clear()
            values.update({name: said.get(_POINT_COLUMNS.get(name, name)) for name in
                           (column.name for column in described)})
            values[item.link] = said["imsma_owner"]

        key = KeyedTable(point, ("imsma_owner", "geopoint_guid"), bool(point.key and links.key), joined)
        return [make_plan(f"{item.name}_point", key, columns, self._zone, item.link, described, change=change,
                          relations=[Relation(item.name, item.link, item.key)])]

    def _detail(self, table: Table) -> NgPlan:
        """Returns the plan for parts of an object; ordnance is joined to say what kind it is."""
        wanted = Wanted(self._profile, table.name)
        columns, joined = readable(table, wanted, (*table.key, "ordnance_guid")), ""
        ordnance = self._catalogue.table(self._schema, "ordnance")
        if ordnance is not None and table.has("ordnance_guid") and ordnance.has("ordnance_guid"):
            extra = [column for column in readable(ordnance, wanted) if not table.has(column.name)]
            asked = "".join(f", o.{quoted(column.name)}" for column in extra)
            joined = f"(select d.*{asked} from {table.sql} d left join {ordnance.sql} o using (ordnance_guid))"   # nosec B608
            columns = [*columns, *extra]
        reports = report_columns(table, joined, self._catalogue.table(self._schema, "hazreduc"), self.words)
        if reports:
            joined, columns = reports, [*columns, *REPORTS]
        keys = [column.name for column in table.columns if column.name.endswith("guid")]
        key = table.key or tuple(name for name in keys if name in (f"{table.name}_guid", "guid"))[:1] or tuple(keys)
        flat = flatten(columns, key[0] if len(key) == 1 else "", self.words)
        return make_plan(table.name, KeyedTable(table, key, bool(table.key), joined), columns, self._zone, "",
                         flat.described, change=flat.change, relations=self._relations(columns, ""))

    def _link(self, table: Table) -> NgPlan:
        names = link_columns(table)
        columns = [column for column in table.columns if column.name in names]
        return make_plan(table.name, KeyedTable(table, names, set(table.key) == set(names)), columns, self._zone, "",
                         relations=self._relations(columns, ""))

    def _known(self, name: str) -> Table:
        table = self._catalogue.table(self._schema, name)
        return table if table is not None else Table(self._schema, name, False, True, "", ())


_TYPED = ("userinputformat", "user_entered_x", "user_entered_y", "user_entered_mgrs", "bearing", "distance",
          "frompoint_guid", "frompointinput", "elevation")
_POINT_COLUMNS = {"shape_enum": "imsma_shape", "shape_id": "imsma_shape_id", "point_local_id": "pointlocal_id",
                  "point_type": "pointtypeenum_guid", "point_description": "pointdescription", "lat": "latitude",
                  "lon": "longitude", "coordinate_reference_system": "coordrefsys",
                  "coordinate_format": "coordformat"}


def _mark(values: dict[str, Any]) -> None:
    status = values.pop("imsma_status", None)
    values["fieldreport_localid"] = values.pop("imsma_form", None)
    values["workbench_status"] = status
    values["is_update"] = "yes" if values.pop("imsma_known", False) else "no"
    values["approval_note"] = tr("Not approved in IMSMA NG ({status}).", status=status or "-")
