"""Rings of ArcGIS as WKB: nothing lost, checked against GEOS and against GDAL's own reader of ArcGIS's JSON."""

from __future__ import annotations

import json
import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr

from imsma_tools.core.sources.arcgis.shapes import polygon_wkb, wkb_of


def box(x: float, y: float, size: float, clockwise: bool = True) -> list[list[float]]:
    ring = [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]
    return ring if clockwise else ring[::-1]


def read(rings: list) -> tuple[shapely.Geometry, list[str]]:
    remarks: list[str] = []
    data = polygon_wkb(rings, remarks)
    assert data is not None
    return shapely.from_wkb(data), remarks


def corners(shape: shapely.Geometry) -> set[tuple[float, float]]:
    return {tuple(corner) for corner in shapely.get_coordinates(shape)}


def test_one_ring_is_a_polygon_whichever_way_it_runs() -> None:
    for clockwise in (True, False):
        shape, remarks = read([box(44, 36, 1, clockwise)])
        assert (shape.geom_type, shape.area, remarks) == ("Polygon", 1.0, [])


def test_parts_holes_and_islands_in_any_order_find_their_places() -> None:
    outer, hole, island, far = box(0, 0, 10), box(1, 1, 8, False), box(2, 2, 4), box(20, 0, 2)
    for rings in ([outer, hole, island, far], [far, island, hole, outer], [hole, outer, far, island]):
        shape, remarks = read(rings)
        assert shape.is_valid
        assert (shape.area, remarks) == (100 - 64 + 16 + 4, [])


def test_a_hole_that_touches_its_outline_with_every_corner_is_a_hole() -> None:
    hole = [[5, 0], [10, 5], [5, 10], [0, 5], [5, 0]]
    shape, remarks = read([box(0, 0, 10), hole])
    assert len(shape.interiors) == 1
    assert remarks == []


def test_without_a_clockwise_ring_all_land_counts_and_it_is_said() -> None:
    shape, remarks = read([box(0, 0, 10, False), box(1, 1, 3, False)])
    assert corners(shape) == {tuple(corner) for corner in box(0, 0, 10) + box(1, 1, 3)}
    assert shape.geom_type == "MultiPolygon"
    assert "clockwise" in remarks[0]


def test_a_hole_in_no_outline_counts_as_land_and_is_said() -> None:
    shape, remarks = read([box(0, 0, 10), box(50, 0, 3, False)])
    assert shape.area == 109
    assert "1 holes" in remarks[0]


def test_short_rings_are_named_with_their_corners() -> None:
    shape, remarks = read([box(0, 0, 10), [[44.5, 36.25], [44.75, 36.5], [44.5, 36.25]]])
    assert shape.area == 100
    assert "44.5000000 36.2500000; 44.7500000 36.5000000" in remarks[0]


@pytest.mark.parametrize("rings", [[], [[]], [[[1, 2]]], [[[1, 2], [3, 4]]], [None]])
def test_rings_that_enclose_nothing_give_no_outline(rings: list) -> None:
    remarks: list[str] = []
    assert polygon_wkb(rings, remarks) is None
    assert bool(remarks) == any(ring for ring in rings)


def test_an_open_ring_is_closed_and_z_and_m_are_left_out() -> None:
    flat, _ = read([box(0, 0, 4)])
    high, remarks = read([[[*corner, 7, None] for corner in box(0, 0, 4)[:-1]]])
    assert shapely.to_wkb(high) == shapely.to_wkb(flat)
    assert remarks == []


@pytest.mark.filterwarnings("ignore:invalid value")
@pytest.mark.parametrize("nothing", ["NaN", None, float("nan"), "Infinity"])
def test_a_corner_without_coordinates_is_kept_and_said(nothing: object) -> None:
    remarks: list[str] = []
    data = polygon_wkb([[[0, 0], [0, 4], [nothing, 4], [4, 0], [0, 0]]], remarks)
    assert data is not None
    assert not all(math.isfinite(value) for value in shapely.get_coordinates(shapely.from_wkb(data)).ravel())
    assert "no coordinates" in remarks[0]


@pytest.mark.parametrize("geometry", [None, {}, {"rings": []}, {"rings": None}, {"x": "NaN", "y": "NaN"},
                                      {"x": None, "y": None}, {"points": []}, {"paths": []}])
def test_empty_geometries_are_none_without_a_word(geometry: dict) -> None:
    remarks: list[str] = []
    assert wkb_of(geometry, remarks) is None
    assert remarks == []


@pytest.mark.parametrize("geometry", [
    {"x": 44.1, "y": 36.2}, {"x": 44.1, "y": 36.2, "z": 900}, {"points": [[44, 36], [45, 37]]},
    {"paths": [[[44, 36], [45, 37], [46, 36]]]}, {"paths": [[[44, 36], [45, 37]], [[1, 2], [3, 4]]]}])
def test_points_and_lines_are_what_gdal_reads(geometry: dict) -> None:
    expected = ogr.CreateGeometryFromEsriJson(json.dumps(geometry))
    expected.FlattenTo2D()
    found = shapely.from_wkb(wkb_of(geometry, []))
    assert found.equals_exact(shapely.from_wkb(bytes(expected.ExportToIsoWkb())))


def test_half_a_position_and_curves_are_said() -> None:
    for geometry in ({"x": 44, "y": None}, {"curveRings": [[[0, 0], {"c": [[3, 3], [1, 4]]}]]}, {"paths": [[[1, 2]]]}):
        remarks: list[str] = []
        assert wkb_of(geometry, remarks) is None
        assert len(remarks) == 1


@st.composite
def nested_boxes(draw: st.DrawFn) -> tuple[list, shapely.Geometry]:
    """Boxes in a row, each with boxes within, outline and hole by turns: rings in any order, and what GEOS sees."""
    rings, land = [], shapely.Polygon()
    for part in range(draw(st.integers(1, 4))):
        x, y, size = 40 + part * 2.0, draw(st.integers(-60, 60)) / 2, 1.0
        for depth in range(draw(st.integers(1, 5))):
            clockwise = depth % 2 == 0
            ring = box(x, y, size, clockwise)
            turn = draw(st.integers(0, 3))
            ring = ring[turn:-1] + ring[:turn + 1]
            rings.append(ring)
            piece = shapely.Polygon(ring)
            land = land.union(piece) if clockwise else land.difference(piece)
            x, y, size = x + size / 4, y + size / 4, size / 2
    return draw(st.permutations(rings)), land


@given(nested_boxes())
def test_land_is_what_geos_makes_of_outlines_and_holes(drawn: tuple[list, shapely.Geometry]) -> None:
    rings, land = drawn
    shape, remarks = read(rings)
    assert shape.is_valid
    assert shape.equals(land)
    assert remarks == []


@given(nested_boxes())
def test_gdal_reads_the_same_land(drawn: tuple[list, shapely.Geometry]) -> None:
    rings, _ = drawn
    expected = shapely.from_wkb(bytes(ogr.CreateGeometryFromEsriJson(json.dumps({"rings": rings})).ExportToIsoWkb()))
    assert read(rings)[0].equals(expected)


@pytest.mark.filterwarnings("ignore:invalid value")
@given(st.lists(st.lists(st.lists(st.one_of(
    st.floats(-180, 180), st.sampled_from(["NaN", None, "x"])), max_size=4), max_size=8), max_size=5))
def test_no_corner_of_any_rings_vanishes_without_a_word(rings: list) -> None:
    remarks: list[str] = []
    data = polygon_wkb(rings, remarks)
    there = set() if data is None else corners(shapely.from_wkb(data))
    plain = [(float(corner[0]), float(corner[1])) for ring in rings for corner in ring
             if len(corner) >= 2 and all(isinstance(value, float) for value in corner[:2])]
    assert remarks or all(corner in there for corner in plain)
