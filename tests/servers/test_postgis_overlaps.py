"""Overlaps worked out inside PostGIS: which layers qualify, what is named and counted, and what happens on trouble."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from asking import asked
from geometry_cases import NASTY, box
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer
from watching import Watched

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.geometry import loading
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.postgis_outlines import outlines_of
from imsma_tools.core.geometry.postgis_overlay import answering_for
from imsma_tools.core.geometry.shapes import read_shapes
from tools.postgis_server import running

FAULTY = [
    None, "MULTIPOLYGON EMPTY", "MULTIPOLYGON (((170 1, -170 1, -170 2, 170 1)))",
    "MULTIPOLYGON (((181 1, 182 1, 182 2, 181 1)))", "MULTIPOLYGON (((0 0, 400 0, 400 2, 0 0)))",
    "MULTIPOLYGON (((0 0, 1 1, 2 2, 0 0)))", "MULTIPOLYGON (((0 0, 0 0, 0 0, 0 0)))",
    "MULTIPOLYGON (((0 0, 1 NaN, 1 1, 0 0)))", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0), (0.5 0.2, 0.6 Infinity, 0.6 0.3, "
    "0.5 0.2)))", "MULTIPOLYGON (((0 95, 1 95, 1 96, 0 95)))",
]


def multi(shape) -> bytes | None:
    return None if shape is None else shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shape)))


def faulty() -> list[bytes | None]:
    with np.errstate(invalid="ignore"):
        return [None if text is None else shapely.to_wkb(shapely.from_wkt(text)) for text in FAULTY]


@pytest.fixture(scope="module")
def received(postgis) -> list[bytes | None]:
    """Nasty outlines and faulty ones in the table ``nasty``, whose ids are their numbers."""
    wkbs = [*map(multi, NASTY.values()), *faulty()]
    postgis.table("nasty", wkbs, "MultiPolygon", columns={"name": [f"area {number}" for number in range(len(wkbs))]})
    postgis.psql("alter table nasty add on_day date default '2026-03-01';")
    return wkbs


def layer(uri: str) -> QgsVectorLayer:
    made = QgsVectorLayer(uri, "areas", "postgres")
    assert made.isValid(), uri
    return made


def figures(result, left, right=None):
    """Everything a result says of its pairs, by the ids of the outlines."""
    def names(shapes):
        return shapes.names_of(np.arange(len(shapes)))
    a, b = names(left), names(right or left)
    return {(a[pair.a], b[pair.b]): (pair.geometric_class, pair.uncertain, round(pair.overlap_m2, 3),
                                     round(pair.uncertain_m2 or 0, 3), round(pair.distance_m, 3))
            for pair in result.pairs}


@pytest.mark.parametrize("limits", [Limits(), Limits(buffer_m=30)])
def test_nasty_and_faulty_outlines_as_in_memory(postgis, received, limits):
    shapes = read_shapes(enumerate(received))
    found = asked(layer(postgis.layer_uri("nasty")))
    outlines = found.outlines
    assert [(entry.row, entry.id, entry.fault) for entry in outlines.skipped] == [
        (entry.row, entry.id, entry.fault) for entry in shapes.skipped]
    assert (outlines.read, len(outlines)) == (shapes.read, len(shapes))
    np.testing.assert_array_equal(outlines.envelopes, shapes.envelopes)
    assert outlines.fetch(np.arange(len(outlines))) == list(shapes.wkbs)
    here, there = find_overlaps(shapes, limits=limits), found.overlaps(limits=limits)
    assert figures(there, outlines) == figures(here, shapes)
    assert (there.candidates, there.apart, there.failures) == (here.candidates, here.apart, [])
    assert there.repaired == here.repaired
    assert not found.outlines.changed()


def test_most_pairs_are_answered_by_the_database(postgis, received):
    """Valid outlines are never asked for again: the database says whether they meet, and where."""
    valid = [shape for shape in map(multi, NASTY.values()) if shapely.from_wkb(shape).is_valid]
    postgis.table("fine", valid, "MultiPolygon", index=True)
    found = asked(layer(postgis.layer_uri("fine")))
    a, b = np.triu_indices(len(valid), 1)
    known = found.overlay.answers(a, b)
    for place, (one, other) in enumerate(zip(a, b)):
        area = shapely.intersection(shapely.from_wkb(valid[one]), shapely.from_wkb(valid[other])).area
        assert known.apart[place] == (area == 0)
        assert (known.land[place] is None) == (area == 0)
        if area:
            assert shapely.from_wkb(known.land[place]).area == pytest.approx(area, rel=1e-9)


def test_two_layers_names_records_and_filters(postgis, received):
    left = layer(postgis.layer_uri("nasty", subset="id < 12"))
    right = layer(postgis.layer_uri("nasty", subset="name <> 'area 3' or name = '{%s}'"))
    found = asked(left, right, "name", ["name", "on_day"])
    here = [read_shapes((f"area {number}", wkb) for number, wkb in enumerate(received) if number < 12),
            read_shapes((number, wkb) for number, wkb in enumerate(received) if number != 3)]
    assert [found.outlines.read, found.other.read] == [shapes.read for shapes in here]
    there = found.overlaps()
    assert figures(there, found.outlines, found.other) == figures(find_overlaps(*here), *here)
    records = found.outlines.records_of(np.array([2, 0, 2]))
    assert [record["name"] for record in records] == ["area 2", "area 0", "area 2"]
    assert {record["on_day"].isoformat() for record in records} == {"2026-03-01"}
    assert (found.outlines.repeated_ids(), found.other.repeated_ids()) == (0, 0)


def test_names_that_are_shared_or_missing(postgis, received):
    postgis.table("named", received, "MultiPolygon", columns={"name": ["same"] * len(received)})
    postgis.psql("update named set name = 'own' where id = 1; update named set name = null where id = 2;")
    found = asked(layer(postgis.layer_uri("named")), id_field="name")
    assert found.outlines.repeated_ids() == len(found.outlines) - 1
    postgis.psql("update named set name = id where id <> 2;")
    assert found.outlines.repeated_ids() == 1


def test_z_and_m_are_left_out_and_counted(postgis):
    squares = [box(0, 0, 10, 10), box(5, 5, 10, 10)]
    shapes = [shapely.to_wkb(shapely.force_3d(square, 7)) for square in squares]
    postgis.table("high", shapes, "PolygonZ")
    postgis.psql("create table measured as select id, st_force4d(geom)::geometry(PolygonZM, 4326) geom from high;"
                 "alter table measured add primary key(id);")
    for table, with_m in (("high", 0), ("measured", 2)):
        found = asked(layer(postgis.layer_uri(table)))
        assert (found.outlines.with_z, found.outlines.with_m, found.outlines.curved) == (2, with_m, 0)
        (pair,) = found.overlaps().pairs
        assert pair.overlap_m2 == pytest.approx(25, rel=1e-3)


def test_a_view_without_index_for_a_reader_on_a_read_only_server(postgis, received):
    """The rights of a reader are enough; where a function is denied too, the work is done here."""
    postgis.psql("create view seen as select id, geom, name from nasty;"
                 "create role reader login; grant select on nasty, seen to reader;"
                 "alter role reader set default_transaction_read_only = on;")
    uri = postgis.layer_uri("seen").replace("user=tester", "user=reader")
    expected = figures(find_overlaps(read_shapes(enumerate(received))), read_shapes(enumerate(received)))
    found = asked(layer(uri))
    assert figures(found.overlaps(), found.outlines) == expected
    postgis.psql("revoke execute on function st_intersection(geometry, geometry, float8) from public;")
    try:
        pairs = np.array([0]), np.array([1])
        known = found.overlay.answers(*pairs)
        assert (known.apart.tolist(), known.land) == ([False], [None])
        assert figures(found.overlaps(), found.outlines) == expected
    finally:
        postgis.psql("grant execute on function st_intersection(geometry, geometry, float8) to public;")


@pytest.mark.parametrize(("sql", "uri"), [
    ("create table t(id text primary key, geom geometry(Polygon, 4326))", {}),
    ("create table t(id int primary key, geom geometry(Geometry, 4326))", {"kind": "Polygon"}),
    ("create table t(id int primary key, geom geometry(Polygon))", {"kind": "Polygon"}),
    ("create table t(id int primary key, geom geometry(MultiSurface, 4326))", {}),
    ("create table t(id int primary key, geom geometry(Polygon, 32638))", {"srid": 32638}),
    ("create table t(id int primary key, geom geography(Polygon, 4326))", {}),
    ("create table s(id int, geom geometry(Polygon, 4326)); insert into s(id) values (1), (1); "
     "create view t as select * from s", {"kind": "Polygon"}),
])
def test_what_is_read_record_by_record(postgis, sql, uri):
    postgis.psql(f"drop view if exists t; drop table if exists t, s cascade; {sql};")
    assert outlines_of(QgsVectorLayer(postgis.layer_uri("t", **uri), "t", "postgres")) is None
    postgis.psql("drop view if exists t;" if "view" in sql else "drop table t;")


def test_edited_layers_and_other_sources_are_read_record_by_record(postgis, postgis_cluster, received):
    areas = layer(postgis.layer_uri("nasty"))
    here = outlines_of(areas)
    assert here is not None
    assert outlines_of(areas, id_field="no such field") is None
    assert outlines_of(QgsVectorLayer("Polygon?crs=EPSG:4326", "m", "memory")) is None
    elsewhere = postgis_cluster.database("elsewhere")
    elsewhere.table("nasty", received, "MultiPolygon")
    there = outlines_of(layer(elsewhere.layer_uri("nasty")))
    assert answering_for(here, there) is None
    assert answering_for(here, read_shapes(enumerate(received))) is None
    assert answering_for(read_shapes(enumerate(received))) is None
    assert figures(find_overlaps(here, there), here, there) == figures(asked(areas, areas).overlaps(), here)
    areas.startEditing()
    assert outlines_of(areas) is None
    areas.rollBack()
    areas.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert outlines_of(areas) is None


def test_changes_while_it_runs(postgis, received):
    postgis.table("moving", received, "MultiPolygon")
    found = asked(layer(postgis.layer_uri("moving")))
    assert not found.outlines.changed()
    postgis.psql("update moving set geom = st_translate(geom, 0.1, 0) where id = 3;")
    assert found.outlines.changed()
    with pytest.raises(BadInput, match="moving"):
        found.overlaps()
    found = asked(layer(postgis.layer_uri("moving")))
    postgis.psql("delete from moving where id = 1;")
    with pytest.raises(BadInput, match="moving"):
        found.overlaps()
    assert found.outlines.changed()


def test_cancel_and_progress(postgis, received, monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 20)
    watch = Watched()
    found = asked(layer(postgis.layer_uri("nasty")), progress=watch)
    assert watch.percents[-1] == pytest.approx(100)
    watch = Watched()
    found.overlaps(progress=watch)
    assert watch.percents == sorted(watch.percents)
    assert watch.percents[-1] == pytest.approx(100)
    with pytest.raises(Cancelled):
        found.overlaps(progress=Watched(cancel_after=6))
    with pytest.raises(Cancelled):
        asked(layer(postgis.layer_uri("nasty")), progress=Watched(cancel_after=0))


def test_a_lost_connection_is_said(received):
    with running() as cluster:
        database = cluster.database("gone")
        database.table("nasty", received, "MultiPolygon")
        found = asked(layer(database.layer_uri("nasty")))
    with pytest.raises(BadInput, match="gone") as told:
        found.overlaps()
    assert told.value.remedy
