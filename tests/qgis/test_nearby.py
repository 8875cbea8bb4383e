"""One outline against layers near it: the figures of the search for all pairs, whatever a layer is and has unsaved."""

from __future__ import annotations

import sqlite3

import pytest
import shapely
from geometry_cases import NASTY, anything, box, polygon, valid
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from overlap_layers import layer, saved
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from imsma_tools.core.geometry import nearby
from imsma_tools.core.geometry.layers import to_wgs84
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.near_boxes import FilterBoxes, IndexBoxes, TableBoxes, boxes_for
from imsma_tools.core.geometry.nearby import Nearby, NearLayer
from imsma_tools.core.geometry.outline import Fault
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import read_shapes

CONTEXT = QgsProject.instance().transformContext
BOW_TIE = polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
NOTCH = box(45, 80, 10, 30)
"""Lies between the wings of the bow tie: only the hull of the bow tie reaches in."""

outline = st.one_of(valid, anything)   # where all are valid, another way is gone

FORMATS = {"memory": None, "GPKG": "GPKG", "Shapefile": "ESRI Shapefile", "GeoJSON": "GeoJSON"}


def layer_of(shapes, **named):
    return layer([(shapely.to_wkt(shape, rounding_precision=-1), f"n{number}") for number, shape in enumerate(shapes)],
                 **named)


def opened(kind, shapes, tmp_path):
    made = layer_of(shapes)
    if FORMATS[kind] is None:
        return made
    suffix = {"GPKG": "gpkg", "Shapefile": "shp", "GeoJSON": "geojson"}[kind]
    return saved(made, tmp_path / f"layer.{suffix}", FORMATS[kind])


def near(made, **named):
    return Nearby([NearLayer(made, "name", ("name",), **named)], CONTEXT())


def figures(answer):
    """Everything that is said about each hit, by feature."""
    return {hit.feature_id: (hit.pair.geometric_class, hit.pair.uncertain, hit.pair.overlap_m2, hit.pair.pct_a,
                             hit.pair.pct_b, hit.pair.width_m, hit.pair.uncertain_m2) for hit in answer.hits}


def expected(drawn, made):
    """The same from the search for all pairs."""
    features = list(made.getFeatures())
    bring = to_wgs84(made.crs(), CONTEXT(), "layer")
    others = read_shapes(((feature.id(), bytes(feature.geometry().asWkb())) for feature in features), bring)
    result = find_overlaps(read_shapes([(0, shapely.to_wkb(drawn))]), others)
    return {features[others.rows[pair.b]].id(): (
        pair.geometric_class, pair.uncertain, pair.overlap_m2, pair.pct_a, pair.pct_b, pair.width_m, pair.uncertain_m2)
        for pair in result.pairs}


def check_same(found, wanted):
    assert found.keys() == wanted.keys()
    for number, (kind, uncertain, *values) in wanted.items():
        assert found[number][:2] == (kind, uncertain)
        wide, *others = (found[number][place] or 0.0 for place in (5, 2, 3, 4, 6))
        assert others == pytest.approx([values[place] or 0.0 for place in (0, 1, 2, 4)], rel=1e-6, abs=1e-3)
        # the largest circle is right to 0.1 m or 0.5 %, whichever corner the outline begins with
        assert wide == pytest.approx(values[3] or 0.0, rel=0.005, abs=0.1)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=outline, others=st.lists(valid, min_size=1, max_size=6) | st.lists(outline, min_size=1, max_size=6))
def test_figures_are_those_of_the_search_for_all_pairs(drawn, others, qgis_app):
    made = layer_of(others, kind="Polygon" if all(one.geom_type == "Polygon" for one in others) else "MultiPolygon")
    query = near(made)
    check_same(figures(query.overlaps_with(shapely.to_wkb(drawn))), expected(drawn, made))
    query.close()


@pytest.mark.parametrize("kind", FORMATS)
def test_nasty_outlines_in_every_format(kind, tmp_path, qgis_app):
    made = opened(kind, [shape for shape in NASTY.values() if shape.geom_type == "Polygon"], tmp_path)
    query = near(made)
    for drawn in NASTY.values():
        answer = query.overlaps_with(shapely.to_wkb(drawn))
        check_same(figures(answer), expected(drawn, made))
        assert answer.says_all
    query.close()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_hull_that_reaches_in_is_found_though_no_line_does(kind, tmp_path, qgis_app):
    """OGR's own filter by a rectangle leaves such an outline out."""
    made = opened(kind, [BOW_TIE, box(300, 300, 5, 5)], tmp_path)
    query = near(made)
    (hit,) = query.overlaps_with(shapely.to_wkb(NOTCH)).hits
    assert hit.name == "n0"
    assert hit.pair.overlap_m2 == 0
    assert hit.pair.uncertain_m2 == pytest.approx(200, rel=0.01)
    query.close()


def test_who_is_asked_for_envelopes(tmp_path, qgis_app):
    kinds = {kind: type(boxes_for(opened(kind, [box(0, 0, 9, 9)], tmp_path / kind))) for kind in FORMATS
             if not (tmp_path / kind).mkdir()}
    assert kinds == {"memory": FilterBoxes, "GPKG": TableBoxes, "Shapefile": IndexBoxes, "GeoJSON": IndexBoxes}
    without_tree = saved(layer_of([box(0, 0, 9, 9)]), tmp_path / "plain.gpkg", layerOptions=["SPATIAL_INDEX=NO"])
    assert type(boxes_for(without_tree)) is IndexBoxes


@pytest.mark.parametrize("kind", FORMATS)
def test_unsaved_edits_count_at_once(kind, tmp_path, qgis_app):
    made = opened(kind, [box(0, 0, 100, 100), box(500, 500, 9, 9)], tmp_path)
    query = near(made)
    drawn = shapely.to_wkb(box(50, 50, 100, 100))

    def names():
        found = query.overlaps_with(drawn)
        check_same(figures(found), expected(box(50, 50, 100, 100), made))
        return sorted(hit.name for hit in found.hits)

    first, second = sorted(feature.id() for feature in made.getFeatures())
    assert names() == ["n0"]
    assert made.startEditing()
    assert made.changeGeometry(second, QgsGeometry.fromWkt(box(140, 140, 9, 9).wkt))
    assert names() == ["n0", "n1"]
    feature = QgsFeature(made.fields())
    feature["name"] = "new"
    feature.setGeometry(QgsGeometry.fromWkt(BOW_TIE.wkt))
    assert made.addFeature(feature)
    assert names() == ["n0", "n1", "new"]
    assert made.deleteFeature(first)
    assert names() == ["n1", "new"]
    made.undoStack().undo()
    assert names() == ["n0", "n1", "new"]
    assert made.changeAttributeValue(first, made.fields().lookupField("name"), "other")
    assert names() == ["n1", "new", "other"]
    made.rollBack()
    assert names() == ["n0"]
    assert made.startEditing()
    assert made.changeGeometry(first, QgsGeometry.fromWkt(box(900, 900, 9, 9).wkt))
    assert made.commitChanges()
    assert names() == []
    query.close()


@pytest.mark.parametrize("kind", ["memory", "GPKG", "Shapefile"])
def test_a_filter_of_the_layer_counts(kind, tmp_path, qgis_app):
    made = opened(kind, [box(0, 0, 100, 100), box(10, 10, 100, 100)], tmp_path)
    query = near(made)
    drawn = shapely.to_wkb(box(50, 50, 10, 10))
    assert len(query.overlaps_with(drawn).hits) == 2
    if made.setSubsetString("\"name\" = 'n1'"):   # memory layers take none before QGIS 3.30
        assert [hit.name for hit in query.overlaps_with(drawn).hits] == ["n1"]
        if kind == "GPKG":
            assert type(boxes_for(made)) is TableBoxes
        made.setSubsetString("")
    assert len(query.overlaps_with(drawn).hits) == 2
    query.close()


def test_an_index_nobody_keeps_is_not_asked(tmp_path, qgis_app):
    made = opened("GPKG", [box(500, 0, 100, 100), box(900, 0, 100, 100)], tmp_path)
    with sqlite3.connect(tmp_path / "layer.gpkg") as connection:
        triggers = connection.execute("select name from sqlite_master where type = 'trigger' and tbl_name = 'layer' "
                                      "and name like 'rtree_%'").fetchall()
        for name, in triggers:
            connection.execute(f'drop trigger "{name}"')
        moved, = connection.execute("select geom from layer where fid = 2").fetchone()
        connection.execute("update layer set geom = ? where fid = 1", (moved,))
    assert triggers
    check_same(figures(near(made).overlaps_with(shapely.to_wkb(box(950, 50, 100, 100)))),
               expected(box(950, 50, 100, 100), made))


def test_what_somebody_else_stores_is_seen(tmp_path, qgis_app):
    made = opened("GPKG", [box(0, 0, 100, 100), box(10, 10, 100, 100)], tmp_path)
    query = near(made)
    drawn = shapely.to_wkb(box(50, 50, 10, 10))
    assert len(query.overlaps_with(drawn).hits) == 2
    other = QgsVectorLayer(made.source(), "other", "ogr")
    assert other.dataProvider().deleteFeatures([1])
    assert [hit.feature_id for hit in query.overlaps_with(drawn).hits] == [2]
    query.close()


@pytest.mark.parametrize("kind", ["memory", "GPKG"])
def test_another_coordinate_system(kind, tmp_path, qgis_app):
    utm = QgsCoordinateReferenceSystem("EPSG:32638")
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), utm, QgsProject.instance())
    rows = []
    for number, shape in enumerate(NASTY.values()):
        moved = QgsGeometry.fromWkt(shapely.to_wkt(shape, rounding_precision=-1))
        moved.transform(there)
        moved.convertToMultiType()
        rows.append((moved.asWkt(17), f"n{number}"))
    made = layer(rows, kind="MultiPolygon", crs="EPSG:32638")
    made = made if kind == "memory" else saved(made, tmp_path / "utm.gpkg")
    query = near(made)
    for drawn in NASTY.values():
        check_same(figures(query.overlaps_with(shapely.to_wkb(drawn))), expected(drawn, made))
    query.close()


def test_moving_a_corner_reads_nothing_anew(qgis_app, monkeypatch):
    made = layer_of([box(0, 0, 100, 100)])
    query = near(made)
    reads = []
    reader = query._readers[0]
    read = reader.read
    monkeypatch.setattr(reader, "read", lambda *values: reads.append(1) or read(*values))
    for size in range(100, 140):
        drawn = box(50, 50, size, size)
        check_same(figures(query.overlaps_with(shapely.to_wkb(drawn))), expected(drawn, made))
    assert len(reads) <= 3
    query.close()


def test_sound_outlines_take_the_short_way(qgis_app, monkeypatch):
    made = layer_of([box(0, 0, 100, 100), box(500, 0, 100, 100), BOW_TIE])
    query = near(made)
    careful = []
    carefully = query._carefully
    monkeypatch.setattr(query, "_carefully", lambda *values: careful.append(1) or carefully(*values))
    for x, long_way in ((550, False), (560, False), (50, True), (550, False)):
        drawn = box(x, 50, 20, 20)
        check_same(figures(query.overlaps_with(shapely.to_wkb(drawn))), expected(drawn, made))
        assert bool(careful) == long_way
        careful.clear()
    query.close()


def test_only_what_counts_is_compared(qgis_app):
    made = layer_of([box(0, 0, 100, 100), box(10, 10, 100, 100)])
    query = near(made, counts=lambda record: record["name"] == "n1")
    (hit,) = query.overlaps_with(shapely.to_wkb(box(50, 50, 10, 10))).hits
    assert (hit.name, hit.record) == ("n1", {"name": "n1"})
    assert query.overlaps_with(shapely.to_wkb(box(50, 50, 10, 10)), {(made.id(), hit.feature_id)}).hits == ()
    query.close()


def test_corners_and_bytes_are_the_same_outline(qgis_app):
    query = near(layer_of([box(0, 0, 100, 100)]))
    drawn = box(50, 50, 100, 100)
    assert (figures(query.overlaps_with(list(drawn.exterior.coords)[:-1]))
            == figures(query.overlaps_with(shapely.to_wkb(drawn))))
    query.close()


def test_what_is_no_outline_says_so(qgis_app):
    query = near(layer_of([box(0, 0, 100, 100)]))
    assert query.overlaps_with([(44.0, 33.0), (44.1, 33.1)]).fault is Fault.NO_AREA
    assert query.overlaps_with([(44.0, 33.0), (44.1, 33.1), (44.2, 33.2)]).fault is Fault.NO_AREA
    assert query.overlaps_with([(44.0, 33.0), (444.0, 33.0), (44.2, 34.0)]).fault is Fault.OFF_THE_GLOBE
    answer = query.overlaps_with(shapely.to_wkb(BOW_TIE))
    assert "crosses itself" in answer.reason
    assert answer.hits[0].pair.uncertain
    query.close()


def test_neighbours_without_usable_outline_are_counted(qgis_app):
    flat = shapely.from_wkt("POLYGON ((44 33, 44.001 33.001, 44.0005 33.0005, 44 33))")
    query = near(layer_of([flat, box(500, 500, 9, 9)]))
    answer = query.overlaps_with(shapely.to_wkb(box(0, 0, 100, 100)))
    assert (answer.hits, answer.not_compared, answer.says_all) == ((), 1, False)
    query.close()


def test_very_many_neighbours_are_bounded_and_said(qgis_app, monkeypatch):
    monkeypatch.setattr(nearby, "MOST_NEAR", 10)
    query = near(layer_of([box(3 * number, 0, 2, 2) for number in range(30)]))
    answer = query.overlaps_with(shapely.to_wkb(box(-1, -1, 200, 5)))
    assert (len(answer.hits), answer.is_complete, answer.says_all) == (10, False, False)
    answer = query.overlaps_with(shapely.to_wkb(box(-1, -1, 20, 5)))
    assert (len(answer.hits), answer.is_complete) == (7, True)
    query.close()


def test_a_layer_that_cannot_be_compared_is_named_and_the_others_are(qgis_app):
    good, lost = layer_of([box(0, 0, 100, 100)]), layer_of([box(0, 0, 100, 100)])
    lost.setCrs(QgsCoordinateReferenceSystem())
    points = layer([("POINT (44 33)", "p")], kind="Point")
    query = Nearby([NearLayer(one) for one in (lost, good, points)], CONTEXT())
    answer = query.overlaps_with(shapely.to_wkb(box(50, 50, 100, 100)))
    assert [hit.layer_id for hit in answer.hits] == [good.id()]
    assert len(answer.unread) == 2
    assert not answer.says_all
    query.close()


def test_a_file_that_cannot_be_read_is_named(tmp_path, qgis_app):
    made = opened("GPKG", [box(0, 0, 100, 100)], tmp_path)
    query = near(made)
    drawn = shapely.to_wkb(box(50, 50, 100, 100))
    assert len(query.overlaps_with(drawn).hits) == 1
    query._readers[0]._boxes._connection.close()
    answer = query.overlaps_with(drawn)
    assert made.name() in answer.unread[0].title
    assert answer.hits == ()
    query.close()


def test_a_layer_that_goes_is_let_go(tmp_path, qgis_app, qgis_new_project):
    made = opened("GPKG", [box(0, 0, 100, 100)], tmp_path)
    file = made.source().split("|")[0]
    QgsProject.instance().addMapLayer(made)
    query = near(made)
    drawn = shapely.to_wkb(box(50, 50, 100, 100))
    assert len(query.overlaps_with(drawn).hits) == 1
    connection = query._readers[0]._boxes._connection
    QgsProject.instance().removeMapLayer(made.id())
    assert query.overlaps_with(drawn).hits == ()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
    query.close()
    again = QgsVectorLayer(file, "again", "ogr")
    assert again.isValid()


@pytest.mark.parametrize("kind", FORMATS)
def test_neighbours_within_a_distance_as_the_search_for_all_pairs_finds_them(kind, tmp_path):
    shapes = [box(130, 0, 50, 50), box(0, 160, 50, 30), box(50, 50, 100, 100), BOW_TIE, box(900, 0, 10, 10)]
    made, limits = opened(kind, shapes, tmp_path), Limits(buffer_m=50.0)
    wkb = shapely.to_wkb(box(0, 0, 100, 100))
    wanted = {pair.b: (round(pair.distance_m, 6), round(pair.overlap_m2, 4)) for pair in find_overlaps(
        read_shapes([(0, wkb)]), read_shapes(enumerate(map(shapely.to_wkb, shapes))), limits).pairs}
    assert wanted[0][0] == pytest.approx(30, rel=1e-3) and 1 not in wanted and 4 not in wanted and len(wanted) == 3
    search = Nearby([NearLayer(made, "name", ("name",))], CONTEXT(), limits)
    for _ in range(2):   # read, and from what was kept
        found = search.overlaps_with(wkb)
        assert {int(hit.name[1:]): (round(hit.pair.distance_m, 6), round(hit.pair.overlap_m2, 4))
                for hit in found.hits} == wanted
    search.close()
