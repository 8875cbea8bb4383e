"""20,000 hazards of an operational NG database: every outline there is, and the same figures as PostGIS counts."""

from __future__ import annotations

import re
import struct

import pytest
import shapely
from database_kit import connection, read, table_of
from ng_database import RINGS, invented, load_operational

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.sources.contract import Scope
from imsma_tools.core.sources.ng.probing import Layout
from imsma_tools.core.sources.ng.source import open_ng

HAZARDS = 20_000


@pytest.fixture(scope="module")
def invention():
    return invented(HAZARDS)


@pytest.fixture(scope="module")
def ng(postgis, invention):
    load_operational(postgis, invention)
    postgis.psql(RINGS)
    return postgis


@pytest.fixture(scope="module")
def source(ng):
    source = open_ng(connection(ng, "imsma-ng"))
    yield source
    source.close()


@pytest.fixture(scope="module")
def hazards(source):
    return read(source, "hazard")


def polygons(record) -> int:
    return struct.unpack_from("<I", record.wkb, 5)[0] if record.wkb and record.wkb[1] == 6 else 0


def said(records, words: str) -> int:
    return sum(bool(re.search(words, remark)) for record in records for remark in record.remarks)


def same(one, other) -> bool:
    """Compares long lists without making pytest explain each difference, which takes it many minutes."""
    return bool(one == other)


def test_polygons_invalid_and_short_rings_as_many_as_postgis_counts(ng, source, hazards, invention):
    assert source.layout is Layout.OPERATIONAL
    assert len(hazards) == HAZARDS == source.count(table_of(source, "hazard"), Scope())
    counted = [int(text) for text in ng.psql(
        "select count(*), count(*) filter (where points < 3), count(*) filter (where not st_isvalid(outline)),"
        " count(*) filter (where st_isvalid(outline)) from judged;")[0]]
    short = said(hazards, "outline of only")
    crossing = said(hazards, r"^Shape \S+: The outline")
    assert [sum(map(polygons, hazards)), short, crossing, sum(map(polygons, hazards)) - short - crossing] == counted
    assert short == invention.faults.short > 0 and crossing > 0
    assert said(hazards, "points lie beyond") == invention.faults.beyond > 0
    assert said(hazards, "their order is not sure") == invention.faults.twins > 0
    assert said(hazards, "no points with a position") == invention.faults.without_points > 0
    assert sum(int(remark.split()[0]) for record in hazards for remark in record.remarks
               if "inactive and were not taken" in remark) == invention.faults.inactive > 0
    assert said(hazards, "The record is marked as inactive") == sum(
        not row["isactive"] for row in invention.rows["hazard"])


def test_every_outline_is_the_one_postgis_makes(ng, hazards):
    made = {key: bytes.fromhex(shape) for key, shape in ng.psql(
        "select hazard_guid, encode(st_asbinary(st_multi(st_collect(outline order by shape_id)), 'NDR'), 'hex')"
        " from judged group by 1 having min(points) > 2;")}
    others = [key for key, shape in {record.key: record.wkb for record in hazards}.items()
              if key in made and made[key] != shape]   # the shapes themselves would be compared letter by letter
    assert others == [] and len(made) > 19_000


def test_a_short_ring_keeps_its_points(ng, hazards):
    by_key = {record.key: record for record in hazards}
    for key, points in ng.psql("select hazard_guid, points from judged where points < 3 limit 20;"):
        ring = shapely.get_coordinates(shapely.from_wkb(by_key[key].wkb).geoms[0])
        assert len(ring) == 4 and len({tuple(point) for point in ring}) == int(points)


def test_lines_points_and_nothing(ng, hazards):
    without = ng.psql("select count(*) from hazard h where not exists (select 1 from hazard_has_geospatialinfo l join "
                      "geopoint p using (geospatialinfo_guid) where l.hazard_guid = h.hazard_guid);")[0][0]
    kinds = [record.wkb[1] if record.wkb else 0 for record in hazards]
    assert kinds.count(0) == int(without) > 0
    assert kinds.count(2) == len(range(7, HAZARDS, 89)) - len([n for n in range(7, HAZARDS, 89) if n % 97 == 5])


def test_words_for_keys(hazards):
    by_number = {record.values["hazard_localid"]: record.values for record in hazards}
    one, two = by_number["HA-0"], by_number["HA-1"]
    assert one["hazardname"] == "Field 0 \\ 'ü'" and one["areasize"] == 1000.5
    assert (one["status_enum"], two["status_enum"]) == ("Active", "Worked on")
    assert two["areatype_enum"] == "Confirmed hazardous area (CHA)"
    assert sorted(one["evidence_enum"]) == ["Detonations", "Visual observations"]
    assert by_number["HA-4"]["evidence_enum"] == "Detonations" and two["evidence_enum"] is None
    assert two["location_name"] == "Village 1-1" and two["gazetteer_level1_name"] == "Rivermark"
    assert (two["gazetteer_level2_localid"], two["gazetteer_level2_name"]) == ("P1D1", "Rivermark 1")


def test_columns_that_are_told_are_those_that_come(source):
    for table in source.describe():
        for record in next(source.pages(table, Scope(unapproved=True))).records[:3]:
            assert set(record.values) == {column.name for column in table.columns}, table.name


def test_custom_fields_of_an_activity(source):
    activity = read(source, "hazreduc")[1]
    assert activity.values["cdf_cleared_area"] == "12.5" and activity.values["cdf_method_note"] == "by hand"
    assert activity.values["cdf_partner"] == "Operator 1" and activity.values["org_name"] == "Operator 1"
    assert activity.values["hazreductypeenum_enum"] == "BAC"


def test_nobodys_name_is_read(source):
    tables = source.describe()
    first = [record for table in tables for record in next(source.pages(table, Scope(unapproved=True))).records]
    words = repr([table.columns for table in tables]) + repr(first)
    found = [secret for secret in ("SECRET", "Secret Street", "familyname", "orgaddress", "clerk-name", "0770 000",
                                   "phone") if secret in words]
    assert found == []


def test_the_workbench_only_on_request_and_marked(source):
    assert read(source, "hazard_workbench") == []
    assert source.count(table_of(source, "hazard_workbench"), Scope()) == 0
    waiting = read(source, "hazard_workbench", Scope(unapproved=True))
    assert len(waiting) == 20 == source.count(table_of(source, "hazard_workbench"), Scope(unapproved=True))
    assert {record.values["is_update"] for record in waiting} == {"yes", "no"}
    assert sum(record.values["is_update"] == "no" for record in waiting) == 10
    assert {record.values["workbench_status"] for record in waiting} == {"Saved", "Submitted"}
    assert waiting[0].values["approval_note"].startswith("Not approved in IMSMA NG")
    assert all(polygons(record) == 1 for record in waiting)
    assert len(read(source, "hazard", Scope(unapproved=True))) == HAZARDS


def test_a_place_is_the_point_that_is_not_beside_it(source):
    accident = read(source, "accident")[0]
    assert shapely.from_wkb(accident.wkb).wkt == "POINT (43.1 35.1)" and "2 points" in accident.remarks[0]


def test_links_and_ordnance(source):
    objective = read(source, "task_has_objective")[0]
    assert objective.key == f"{objective.values['task_guid']}|{objective.values['hazard_guid']}"
    device = read(source, "hazdeviceinfo")[0]
    assert device.values["ordcategoryenum_enum"] == "Anti-personnel mine" and device.values["qty"] > 0
    assert {relation.table for relation in table_of(source, "hazdeviceinfo").relations} == {"hazard"}


def test_turning_points_one_by_one(source, invention):
    points = read(source, "hazreduc_point")
    links = {row["geospatialinfo_guid"] for row in invention.rows["hazreduc_has_geospatialinfo"]}
    assert len(points) == sum(row["geospatialinfo_guid"] in links for row in invention.rows["geopoint"])
    assert points[0].values["point_type"] in ("Turning Point", "Evidence Point")
    assert points[0].values["coordinate_reference_system"] == "WGS 1984" and points[0].values["lon"] > 40


def test_only_some_governorates(source, invention):
    columns = ("gazetteer_level1_name", "gazetteer_level1_localid")
    hill = read(source, "hazard", Scope(("hillmark",), columns))
    assert len(hill) == HAZARDS // 4 and {record.values["gazetteer_level1_name"] for record in hill} == {"Hillmark"}
    assert same(read(source, "hazard", Scope(("P2",), columns)), hill)
    table = table_of(source, "hazard")
    assert same(source.places(table, Scope(("P2",), columns)), [record.key for record in hill])
    with pytest.raises(BadInput, match="none of the governorates"):
        read(source, "hazard", Scope(("Nowhere",), columns))


def test_going_on_and_single_records(source, hazards):
    table = table_of(source, "hazard")
    pages = source.pages(table, Scope())
    first = next(pages)
    rest = [record for page in source.pages(table, Scope(), first.resume) for record in page.records]
    assert same([*first.records, *rest], hazards)
    chosen = [hazards[number].place for number in (3, 19_999, 700)]
    assert [record for page in source.fetch(table, [*chosen, "gone"]) for record in page.records] == [
        hazards[number] for number in (3, 700, 19_999)]
    assert same(source.places(table, Scope()), [record.key for record in hazards])
    assert table.edited == "", "an entry date is no edit date"


def test_a_line_that_breaks_in_the_middle_loses_no_outline(ng, hazards):
    source = open_ng(connection(ng, "imsma-ng"))
    records = []
    for number, page in enumerate(source.pages(table_of(source, "hazard"), Scope())):
        records += page.records
        if number in (2, 11):
            ng.psql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'IMSMA Tools' "
                    "and pid <> pg_backend_pid();")
    assert same(records, hazards) and source.tally.retries == 2
    source.close()
