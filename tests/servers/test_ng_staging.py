"""The staging area of IMSMA NG, and telling it from the operational database and from anything else."""

from __future__ import annotations

import pytest
import shapely
from database_kit import connection, read, table_of
from ng_database import RINGS, invented, load_operational, load_staging

from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.sources.contract import BadAnswer, Scope
from imsma_tools.core.sources.database.address import read_address
from imsma_tools.core.sources.database.qgis_connection import QgisDatabase
from imsma_tools.core.sources.ng.probing import Layout
from imsma_tools.core.sources.ng.source import NgSource, open_ng


@pytest.fixture(scope="module")
def both(postgis):
    load_operational(postgis, invented(2000), "operations")
    postgis.psql("set search_path = operations, public;" + RINGS)
    load_staging(postgis, "operations", "staging_area")
    return postgis


@pytest.fixture(scope="module")
def source(both):
    source = open_ng(connection(both, "imsma-ng"))
    yield source
    source.close()


@pytest.fixture(scope="module")
def hazards(source):
    return read(source, "hazard")


def test_the_staging_area_is_preferred_and_the_other_can_be_chosen(both, source):
    assert table_of(source, "hazard").address == '"staging_area"."hazard"' and source.layout is Layout.STAGING
    other = open_ng(connection(both, "imsma-ng", layout="operational"))
    assert table_of(other, "hazard").address == '"operations"."hazard"' and other.layout is Layout.OPERATIONAL
    assert other.identity != source.identity
    other.close()
    with pytest.raises(BadInput, match="no layout"):
        open_ng(connection(both, "imsma-ng", layout="stage")).describe()
    with pytest.raises(BadAnswer, match="neither a staging area"):
        open_ng(connection(both, "imsma-ng", schema="public")).describe()


def test_one_record_with_all_its_polygons_and_its_area_once(both, hazards):
    assert len(hazards) == 2000
    parts = {key: (int(number), float(area)) for key, number, area in both.psql(
        "select hazard_guid, count(*), max(areasize) from staging_area.hazard_polygon group by 1;")}
    several = [key for key, (number, _) in parts.items() if number > 1]
    assert len(several) > 90
    for record in hazards:
        outline = shapely.from_wkb(record.wkb) if record.wkb else None
        if record.key in parts:
            assert len(shapely.get_parts(outline)) == parts[record.key][0]
            assert record.values["areasize"] == parts[record.key][1]
    assert sum(record.values["areasize"] for record in hazards) == float(
        both.psql("select sum(areasize) from operations.hazard;")[0][0])


def test_crossing_outlines_are_named_as_often_as_postgis_finds_them(both, hazards):
    crossing = int(both.psql("select count(*) from staging_area.hazard_polygon where not st_isvalid(shape);")[0][0])
    assert sum("kept as it is" in remark for record in hazards for remark in record.remarks) == crossing > 0


def test_words_and_no_persons(source, hazards):
    values = hazards[0].values
    assert values["status_enum"] in ("Open", "Worked on", "Closed") and values["cdf_slope"] == 7.5
    assert "cdf_owner_phone" not in values
    assert not {"familyname", "givenname"} & set(read(source, "victim")[0].values)
    accident = read(source, "accident")[0]
    assert shapely.from_wkb(accident.wkb).wkt == "POINT (43.1 35.1)"


def test_tables_without_a_key(source):
    devices = read(source, "hazdeviceinfo")
    assert len(devices) == 500 and len({record.key for record in devices}) == 500
    assert len(read(source, "task_has_objective")) == 30
    assert "hazard_polygon_view" not in {table.name for table in source.describe()}


def test_only_some_governorates(source):
    hill = read(source, "hazard", Scope(("hillmark",), ("gazetteer_level1_name",)))
    assert len(hill) == 500 and {record.values["gazetteer_level1_name"] for record in hill} == {"Hillmark"}


def test_unapproved_records_are_not_in_it_and_it_says_so(source):
    assert len(read(source, "hazard", Scope(unapproved=True))) == 2000
    assert any("approved data only" in text for text in source.tally.warnings)


def test_the_outlines_are_those_of_the_operational_database(both, hazards):
    other = open_ng(connection(both, "imsma-ng", layout="operational"))
    theirs = {record.key: record.wkb for record in read(other, "hazard") if not any(
        "outline of only" in remark for remark in record.remarks)}
    differing = [record.key for record in hazards if record.wkb and record.wkb[1] == 6
                 and record.key in theirs and theirs[record.key] != record.wkb]
    polygons = [record for record in hazards if record.wkb and record.wkb[1] == 6]
    assert len(polygons) > 1900
    # parts come in another order, and two tables agree on everything else
    assert [key for key in differing if shapely.from_wkb(theirs[key]).normalize() != shapely.from_wkb(
        next(record.wkb for record in hazards if record.key == key)).normalize()] == []
    other.close()


def test_something_else_is_named_with_what_it_has(postgis_cluster):
    database = postgis_cluster.database("nothing_of_ng")
    database.psql("create table hazard (id int primary key, name text); create table roads (id int);")
    with pytest.raises(BadAnswer) as error:
        open_ng(connection(database, "imsma-ng")).describe()
    assert "2 tables" in error.value.sentence() and "public.roads" in error.value.detail
    postgis_cluster.drop(database)


@pytest.mark.parametrize("layout", ["staging", "operational"])
def test_the_other_program_reads_the_same(both, layout, qgis_app):
    given = connection(both, "imsma-ng", layout=layout)
    ours, address = open_ng(given), read_address(given)
    theirs = NgSource(given, None, QgisDatabase(address), address, PROGRAMME_ZONE)
    for name in ("hazard", "accident", "victim", "task_has_objective", "hazdeviceinfo"):
        assert bool(read(theirs, name) == read(ours, name)), name
    ours.close()
    theirs.close()
