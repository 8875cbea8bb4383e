"""IMSMA NG databases for the tests, built up from the published names of tables and columns, with invented data.

``ng_columns.txt`` has the names as GICHD's public SQL and wiki show them. What the rows say is invented and the same
each time: places that are not, people that are not, and every fault of outlines in known numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

APPROVED = "{BaseData-WorkbenchStatus-00000-00004}"
_TYPES = {"latitude": "float8", "longitude": "float8", "pointno": "int", "qty": "int", "areasize": "float8",
          "age": "int",
          "isactive": "boolean", "startdate": "date", "enddate": "date", "dateofaccident": "date", "mredate": "date",
          "qadate": "date", "dataentrydate": "timestamp", "bearing": "float8", "distance": "float8",
          "numbervalue": "float8", "datevalue": "date", "planned_start": "date"}
_WORDS = {
    "shape": ("Polygon", "Polyline", "Point"), "point": ("Turning Point", "Reference point", "Evidence Point"),
    "status": ("Active", "Worked on", "Closed"),
    "areatype": ("Suspected hazardous area (SHA)", "Confirmed hazardous area (CHA)"),
    "activity": ("Clearance", "BAC", "Non-technical survey", "Technical survey", "Progress Report",
                 "Completion report", "Cancellation report", "Handover certificate", "EOD Spot task"),
    "workbench": ("Saved", "Submitted"), "task": ("Ongoing", "Suspended", "Completed"),
    "evidence": ("Visual observations", "Detonations"), "harm": ("Killed", "Injured"), "sex": ("Male", "Female"),
    "ordnance": ("Anti-personnel mine", "Unexploded ordnance")}
# Our own SQL, apart from the reader: rings from points in order, the closing point dropped, judged by PostGIS.
RINGS = """
create view judged as
with points as (
  select l.hazard_guid, g.shape_id, g.geospatialinfo_guid, p.geopoint_guid, p.longitude x, p.latitude y,
         row_number() over w as place, count(*) over (partition by l.hazard_guid, g.geospatialinfo_guid) as number,
         first_value(p.longitude) over w as first_x, first_value(p.latitude) over w as first_y
  from hazard_has_geospatialinfo l join geospatialinfo g using (geospatialinfo_guid)
  join imsmaenum e on e.imsmaenum_guid = g.shapeenum_guid join geopoint p using (geospatialinfo_guid)
  where e.enumvalue = 'Polygon' and g.isactive
  window w as (partition by l.hazard_guid, g.geospatialinfo_guid order by p.pointno, p.geopoint_guid)),
rings as (
  select hazard_guid, shape_id, count(*) as points,
         st_makeline(st_setsrid(st_makepoint(x, y), 4326) order by place) as line
  from points
  where not (place = number and number > 1 and abs(x - first_x) <= 1e-6 and abs(y - first_y) <= 1e-6)
  group by hazard_guid, shape_id, geospatialinfo_guid)
select hazard_guid, shape_id, points, case when points > 2 then
  st_makepolygon(st_addpoint(line, st_startpoint(line))) end as outline from rings;
"""

_PROVINCES = ("Northmark", "Rivermark", "Hillmark", "Sandmark")


@dataclass
class Faults:
    """How many shapes of hazards have which fault."""

    crossing: int = 0
    short: int = 0
    inactive: int = 0
    twins: int = 0
    beyond: int = 0
    without_points: int = 0


@dataclass
class NgData:
    """Rows by table, and how many faults are in them."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    faults: Faults = field(default_factory=Faults)

    def add(self, table: str, **values: Any) -> None:
        self.rows.setdefault(table, []).append(values)


def columns() -> dict[str, list[str]]:
    """Returns the columns of each table of the operational database."""
    text = (Path(__file__).with_name("ng_columns.txt")).read_text(encoding="utf-8")
    return {table: names.split() for table, names in (line.split(": ") for line in text.splitlines())}


def enum_key(group: str, word: str) -> str:
    return f"{{BaseData-{group}-{_WORDS[group].index(word):05d}}}"


def invented(hazards: int, seed: int = 7) -> NgData:
    """Returns the data of an invented country with this many hazards."""
    chance = np.random.default_rng(seed)
    data = NgData()
    _words_and_places(data)
    for number in range(hazards):
        _hazard(data, number, chance)
    for number in range(max(hazards // 8, 40)):
        _activity(data, number, chance)
    _others(data, chance)
    _workbench(data)
    return data


def _words_and_places(data: NgData) -> None:
    for group, words in _WORDS.items():
        for word in words:
            data.add("imsmaenum", imsmaenum_guid=enum_key(group, word), enumvalue=word, enumcategory=group)
    data.add("imsmaenum", imsmaenum_guid=APPROVED, enumvalue="Approved", enumcategory="workbench")
    for province, name in enumerate(_PROVINCES):
        data.add("gazetteer", gazetteer_guid=f"gaz-{province}", gazetteer_localid=f"P{province}", gazetteername=name)
        for district in range(5):
            key = f"{province}-{district}"
            data.add("gazetteer", gazetteer_guid=f"gaz-{key}", gazetteer_localid=f"P{province}D{district}",
                     gazetteername=f"{name} {district}", parentgazetteer_guid=f"gaz-{province}")
            data.add("location", location_guid=f"loc-{key}", location_localid=f"L{key}",
                     locationname=f"Village {key}", gazetteer_guid=f"gaz-{key}")
    for number in range(4):
        data.add("organisation", org_guid=f"org-{number}", org_localid=f"OP-{number:02d}",
                 orgname=f"Operator {number}", orgaddress="Secret Street 1")
    for kind in _WORDS["ordnance"]:
        data.add("ordnance", ordnance_guid=f"ord-{kind}", ordcategoryenum_guid=enum_key("ordnance", kind), model="M1")


def _location(number: int) -> str:
    return f"loc-{number % 4}-{number % 5}"


def _hazard(data: NgData, number: int, chance: np.random.Generator) -> None:
    key = f"haz-{number * 7919 % 1000003:06d}-{number}"
    data.add("hazard", hazard_guid=key, hazard_localid=f"HA-{number}", hazardname=f"Field {number} \\ 'ü'",
             areasize=1000.5 + number, isactive=number % 500 != 3, dataentrydate="2024-01-01 08:00:00",
             location_guid=_location(number), status_guid=enum_key("status", _WORDS["status"][number % 3]),
             areatype_guid=enum_key("areatype", _WORDS["areatype"][number % 2]))
    if number % 4 == 0:
        data.add("hazard_has_imsmaenum", hazard_guid=key, imsmaenum_guid=enum_key("evidence", "Detonations"))
        if number % 8 == 0:
            data.add("hazard_has_imsmaenum", hazard_guid=key,
                     imsmaenum_guid=enum_key("evidence", "Visual observations"))
        data.add("hazdeviceinfo", hazdeviceinfo_guid=f"dev-{number}", hazard_guid=key, qty=number % 9 + 1,
                 ordnance_guid="ord-Anti-personnel mine")
    if number % 97 == 5:   # without any geometry
        return
    if number % 3 == 0:
        shape(data, "hazard", key, "Point", [(44.0, 36.0)], point="Reference point")
    if number % 89 == 7:
        shape(data, "hazard", key, "Polyline", [(44.0, 36.0), (44.1, 36.1), (44.2, 36.0)])
        return
    for part in range(1 + (number % 20 == 1)):
        _hazard_outline(data, key, number, part, chance)


def _hazard_outline(data: NgData, key: str, number: int, part: int, chance: np.random.Generator) -> None:
    ring = star(44 + number % 100 * 0.02 + part * 0.008, 33 + number // 100 * 0.01, chance)
    faults, more = data.faults, {}
    if number % 110 == 11:
        ring[1], ring[2], ring[-1], ring[-2] = ring[2], ring[1], ring[-2], ring[-1]
        ring[0], ring[len(ring) // 2] = ring[len(ring) // 2], ring[0]
    elif number % 150 == 13:
        ring, faults.short = ring[:1 + number % 2], faults.short + 1
    elif number % 150 == 14:
        ring, faults.short = [*ring[:2], ring[0]], faults.short + 1
    elif number % 10 == 2:
        ring.append((ring[0][0] + 4e-7, ring[0][1] - 4e-7))
    elif number % 300 == 16:
        more, faults.twins = {"numbers": [1, 1, *range(3, len(ring) + 1)]}, faults.twins + 1
    elif number % 1000 == 17:
        ring[1], faults.beyond = (ring[1][0], 99.5), faults.beyond + 1
    elif number % 1000 == 18:
        ring, faults.without_points = [], faults.without_points + 1
    if number % 200 == 19:
        shape(data, "hazard", key, "Polygon", ring, active=False)
        faults.inactive += 1
        ring = [(x + 0.001, y) for x, y in ring]
    shape(data, "hazard", key, "Polygon", ring, **more)


def star(x: float, y: float, chance: np.random.Generator) -> list[tuple[float, float]]:
    """Returns a ring round a place that does not cross itself, not closed."""
    count = int(chance.integers(5, 16))
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radii = chance.uniform(0.001, 0.003, count)
    return list(zip((x + radii * np.cos(angles)).tolist(), (y + radii * np.sin(angles)).tolist()))


def shape(data: NgData, table: str, key: str, kind: str, ring: list[tuple[float, float]], active: bool = True,
          numbers: Any = None, point: str = "Turning Point", link: str = "") -> None:
    """Adds a shape of an object, its points in a muddled order."""
    count = len(data.rows.get("geospatialinfo", ()))
    info = f"geo-{count * 31 % 1000003:06d}-{count}"
    data.add("geospatialinfo", geospatialinfo_guid=info, shapeenum_guid=enum_key("shape", kind),
             shape_id=f"S{count:07d}", isactive=active)
    data.add(f"{table}_has_geospatialinfo", **{link or f"{table}_guid": key}, geospatialinfo_guid=info)
    rows = [{"geopoint_guid": f"{info}-{place:03d}", "geospatialinfo_guid": info, "pointlocal_id": f"TP{place}",
             "pointno": numbers[place] if numbers else place + 1, "longitude": x, "latitude": y,
             "pointtypeenum_guid": enum_key("point", point), "coordrefsys": "WGS 1984",
             "coordformat": "Decimal Degrees", "userinputformat": "X and Y", "dataenterer": "clerk-name"}
            for place, (x, y) in enumerate(ring)]
    for row in rows[1::2] + rows[::2]:
        data.add("geopoint", **row)


def _activity(data: NgData, number: int, chance: np.random.Generator) -> None:
    key = f"act-{number:06d}"
    kind = _WORDS["activity"][number % len(_WORDS["activity"])]
    data.add("hazreduc", hazreduc_guid=key, hazreduc_localid=f"AC-{number}", hazreducname=f"Work {number}",
             startdate="2024-02-01", enddate="2024-03-01", areasize=500.0, isactive=True, org_guid=f"org-{number % 4}",
             location_guid=_location(number), hazreductypeenum_guid=enum_key("activity", kind),
             status_guid=enum_key("status", "Closed"))
    if kind == "EOD Spot task":
        shape(data, "hazreduc", key, "Point", [(44.5, 36.5)], point="Evidence Point")
    else:
        shape(data, "hazreduc", key, "Polygon", star(45 + number % 50 * 0.01, 35.0, chance))
    data.add("hazreducdeviceinfo", hazreducdeviceinfo_guid=f"found-{number}", hazreduc_guid=key, qty=2,
             ordnance_guid="ord-Unexploded ordnance")
    for field_key, name, value in (("1", "numbervalue", 12.5), ("2", "stringvalue", "by hand"),
                                   ("3", "stringvalue", "0770 000 0000"), ("4", "organisation_value", "org-1")):
        data.add("cdfvalue", cdfvalue_guid=f"cv-{number}-{field_key}", cdf_id=field_key, **{name: value})
        data.add("hazreduc_has_cdfvalue", HazReduc_GUID=key, CDFValue_GUID=f"cv-{number}-{field_key}")


def _others(data: NgData, chance: np.random.Generator) -> None:
    for key, name in (("1", "Cleared Area"), ("2", "Method note"), ("3", "Land owner phone"), ("4", "Partner")):
        data.add("customdefinedfield", cdf_id=key, name=name)
    hazards = [row["hazard_guid"] for row in data.rows["hazard"]]
    for number in range(30):
        key = f"acc-{number}"
        data.add("accident", accident_guid=key, accident_localid=f"AX-{number}", dateofaccident="2023-05-06",
                 location_guid=_location(number))
        shape(data, "accident", key, "Point", [(43.0, 35.0)], point="Reference point")
        shape(data, "accident", key, "Point", [(43.1, 35.1)], point="Evidence Point")
        data.add("victim", victim_guid=f"vic-{number}", victim_localid=f"V-{number}", familyname="FAMILY-SECRET",
                 givenname="GIVEN-SECRET", age=30, accident_guid=key,
                 genderenum_guid=enum_key("sex", "Female"), killedorinjuredenum_guid=enum_key("harm", "Injured"))
        data.add("mre", mre_guid=f"mre-{number}", mre_localid=f"RE-{number}", mredate="2024-04-05",
                 org_guid="org-2", location_guid=_location(number))
        data.add("qa", qa_guid=f"qa-{number}", qa_localid=f"QM-{number}", qadate="2024-04-06")
        data.add("victim_assistance", guid=f"va-{number}", localid=f"VA-{number}")
        data.add("task", guid=f"task-{number}", localid=f"T-{number}", name=f"Order {number}", org_guid="org-0",
                 status_guid=enum_key("task", _WORDS["task"][number % 3]))
        shape(data, "task", f"task-{number}", "Polygon", star(46, 34, chance))
        data.add("task_has_objective", task_guid=f"task-{number}", hazard_guid=hazards[number % len(hazards)])


def _workbench(data: NgData) -> None:
    hazards = [row["hazard_guid"] for row in data.rows["hazard"]]
    for number in range(30):
        status = APPROVED if number < 10 else enum_key("workbench", _WORDS["workbench"][number % 2])
        data.add("fieldreport", fieldreport_guid=f"form-{number}", fieldreport_localid=f"DEF-{number}",
                 workbenchstatusenum_guid=status)
        key = hazards[number] if number < 20 else f"haz-new-{number}"
        data.add("hazardinfoversion", hazardinfoversion_guid=f"ver-{number}", hazard_guid=key,
                 hazard_localid=f"HA-N{number}", fieldreport_guid=f"form-{number}", areasize=77.0,
                 status_guid=enum_key("status", "Active"), areatype_guid=enum_key("areatype", _WORDS["areatype"][0]))
        shape(data, "hazardinfoversion", f"ver-{number}", "Polygon", [(44, 36), (44.01, 36), (44.01, 36.01)])


def load_operational(database: Any, data: NgData, schema: str = "public") -> None:
    """Makes the tables of the operational database in a schema and fills them."""
    parts = [f"create schema if not exists {schema}; set search_path = {schema}, public;"]
    for table, names in columns().items():
        key = _key(table, names)
        declared = ", ".join(f'"{name}" {_TYPES.get(name, "text")}' for name in names)
        parts.append(f"create table {table} ({declared}" + (f", primary key ({key})" if key else "") + ");")
        rows = data.rows.get(table, ())
        if rows:
            used = [name for name in names if any(name in row for row in rows)]
            quoted = ", ".join(f'"{name}"' for name in used)
            lines = "\n".join("\t".join(_cell(row.get(name)) for name in used) for row in rows)
            parts.append(f"copy {table} ({quoted}) from stdin;\n{lines}\n\\.")
    parts.append("analyze;")
    database.psql("\n".join(parts) + "\n")


def _key(table: str, names: list[str]) -> str:
    own = {"organisation": "org_guid", "customdefinedfield": "cdf_id"}.get(table, f"{table}_guid")
    if own in names:
        return own
    if "guid" in names:
        return "guid"
    return ", ".join(f'"{name}"' for name in names[:2]) if "_has_" in table else ""


def _cell(value: Any) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    return repr(value) if isinstance(value, float) else str(value).replace("\\", "\\\\")


def load_staging(database: Any, operational: str = "public", schema: str = "staging") -> None:
    """Makes a staging area out of the operational database: words for keys, flat places, ready geometry.

    The object's area stands on each of its polygons, as GICHD's wiki warns.
    """
    database.psql(f"""
create schema {schema}; set search_path = {schema}, {operational}, public;
create table hazard as select h.hazard_guid, h.hazard_localid, h.hazardname, h.areasize, h.dataentrydate,
  case s.enumvalue when 'Active' then 'Open' else s.enumvalue end as status_enum, a.enumvalue as areatype_enum,
  'Visual observations, Detonations'::text as direct_evidence_enum, p.gazetteername as gazetteer_level1_name,
  p.gazetteer_localid as gazetteer_level1_localid, g.gazetteername as gazetteer_level2_name,
  'x'::text as cdf_owner_phone,
  7.5::float8 as cdf_slope
from {operational}.hazard h left join imsmaenum s on s.imsmaenum_guid = h.status_guid
left join imsmaenum a on a.imsmaenum_guid = h.areatype_guid left join location l using (location_guid)
left join gazetteer g on g.gazetteer_guid = l.gazetteer_guid
left join gazetteer p on p.gazetteer_guid = g.parentgazetteer_guid;
create table hazard_polygon as select j.hazard_guid, h.areasize, j.shape_id, j.outline as shape
from judged j join {operational}.hazard h using (hazard_guid) where j.outline is not null;
create table hazard_point as select l.hazard_guid, p.geopoint_guid as point_guid, t.enumvalue as point_type,
  p.pointlocal_id as point_local_id, p.latitude as lat, p.longitude as lon,
  p.coordrefsys as coordinate_reference_system, st_setsrid(st_makepoint(p.longitude, p.latitude), 4326) as shape
from hazard_has_geospatialinfo l join geopoint p using (geospatialinfo_guid)
left join imsmaenum t on t.imsmaenum_guid = p.pointtypeenum_guid where p.latitude < 90;
create table accident as select accident_guid, accident_localid, dateofaccident from {operational}.accident;
create table accident_point as select l.accident_guid, t.enumvalue as point_type,
  st_setsrid(st_makepoint(p.longitude, p.latitude), 4326) as shape
from accident_has_geospatialinfo l join geopoint p using (geospatialinfo_guid)
left join imsmaenum t on t.imsmaenum_guid = p.pointtypeenum_guid;
create table victim as select v.victim_guid, v.victim_localid, v.familyname, v.givenname, v.age, v.accident_guid,
  'Injured'::text as killedorinjuredenum_enum from {operational}.victim v;
create table task as select guid, localid, 'Ongoing'::text as status_enum from {operational}.task;
create table task_has_objective as select * from {operational}.task_has_objective;
create table hazdeviceinfo as select d.hazard_guid, d.qty, 'Anti-personnel mine'::text as ordcategoryenum_enum
from {operational}.hazdeviceinfo d;
create view hazard_polygon_view as select * from hazard join hazard_polygon using (hazard_guid, areasize);
analyze;""")
