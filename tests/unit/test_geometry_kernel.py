"""The numpy overlay of simple rings against GEOS, through shapely and through QGIS."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import ring_cases as cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry import kernel
from imsma_tools.core.geometry.kernel import A_IN_B, APART, B_IN_A, CROSSING, HARD, SAME, KernelResult
from imsma_tools.core.geometry.simple_rings import SimpleRings, anticlockwise, certainly_simple

shapely = pytest.importorskip("shapely", minversion="2.0")

MIRRORED = {HARD: HARD, APART: APART, A_IN_B: B_IN_A, B_IN_A: A_IN_B, CROSSING: CROSSING, SAME: SAME}
ROUNDING = 1e-13
"""Degrees by which a crossing may be off, ours or GEOS's."""


def overlaid(pairs) -> KernelResult:
    """The kernel's answer for pairs of rings (corners, not closed)."""
    rings = cases.table([ring for pair in pairs for ring in pair])
    first = np.arange(0, 2 * len(pairs), 2)
    return kernel.overlay(rings, first, first + 1)


def lands(result: KernelResult) -> dict[int, list[shapely.Polygon]]:
    """The polygons in common, by pair."""
    found: dict[int, list[shapely.Polygon]] = {}
    for number, pair in enumerate(result.pair.tolist()):
        some = slice(result.offsets[number], result.offsets[number + 1])
        assert (result.x[some][0], result.y[some][0]) == (result.x[some][-1], result.y[some][-1]), "closed"
        ring = shapely.LinearRing(np.column_stack((result.x[some], result.y[some])))
        assert ring.is_ccw
        found.setdefault(pair, []).append(shapely.Polygon(ring))
    return found


def close(one, other) -> bool:
    """Whether two shapes are the same land but for rounding.

    GEOS's symmetric difference of shapes whose corners differ by rounding is at times a tenth of them; then all points
    must lie near the other shape.
    """
    allowed = 1e-9 * other.area + ROUNDING * max(one.length, other.length)
    return abs(one.area - other.area) <= allowed and (
        shapely.symmetric_difference(one, other).area <= allowed or shapely.hausdorff_distance(one, other) <= 1e-12)


def near_origin(shape, pair):
    """The shape in coordinates from a place nearby, where GEOS has more digits left and need not snap points together.

    The place is a multiple of 1/1024 degree within a factor of two of all coordinates, or 0: the difference is exact.
    """
    return shapely.transform(shape, lambda points: points - np.round(pair[0][0] * 1024) / 1024)


def snapped_away(ours, theirs) -> bool:
    """Whether GEOS, which snaps points together when it finds no other way, lost land less than 10 micrometres wide."""
    return not theirs and all(part.area <= 1e-10 * part.length for part in ours)


def polygons(shape) -> list[shapely.Polygon]:
    return [part for part in shapely.get_parts(shape).tolist() if part.geom_type == "Polygon"]


def judge(pairs, result: KernelResult) -> None:
    """Compares with GEOS: its relations are exact, its intersections rounded."""
    found = lands(result)
    assert set(found) == set(np.flatnonzero(result.kind == CROSSING).tolist())
    for number, (pair, kind) in enumerate(zip(pairs, result.kind.tolist())):
        a, b = (cases.polygon_of(ring) for ring in pair)
        if kind == APART:
            assert a.disjoint(b)
        elif kind == A_IN_B:
            assert b.contains_properly(a)
        elif kind == B_IN_A:
            assert a.contains_properly(b)
        elif kind == SAME:
            assert a.equals(b)
        elif kind == CROSSING:
            assert a.overlaps(b)
            assert all(part.is_valid for part in found[number])
            ours = [near_origin(part, pair) for part in found[number]]
            theirs = polygons(near_origin(a, pair).intersection(near_origin(b, pair)))
            if not snapped_away(ours, theirs):
                assert close(shapely.MultiPolygon(ours), shapely.MultiPolygon(theirs))
                assert len(ours) == len(theirs)
        if kind not in (HARD, SAME):
            assert not set(map(tuple, pair[0].tolist())) & set(map(tuple, pair[1].tolist())), "a shared corner is hard"


several = st.lists(cases.pairs_of_rings().filter(cases.valid), min_size=1, max_size=6)
slow = settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])


@settings(slow, max_examples=600)
@given(several)
def test_generated_pairs_are_as_geos_says(pairs):
    judge(pairs, overlaid(pairs))


@settings(slow, max_examples=100)
@given(several)
def test_generated_pairs_are_as_qgis_says(pairs):
    core = pytest.importorskip("qgis.core")
    result = overlaid(pairs)
    found = lands(result)
    for number, pair in enumerate(pairs):
        a, b = (core.QgsGeometry.fromWkt(near_origin(cases.polygon_of(ring), pair).wkt) for ring in pair)
        common = a.intersection(b)
        kind = result.kind[number]
        assert kind != APART or a.disjoint(b)
        assert kind != A_IN_B or a.within(b)
        assert kind != B_IN_A or b.within(a)
        if kind == CROSSING:
            ours = [near_origin(part, pair) for part in found[number]]
            theirs = polygons(shapely.from_wkb(bytes(common.asWkb())))
            assert all(core.QgsGeometry.fromWkt(part.wkt).isGeosValid() for part in ours)
            if not snapped_away(ours, theirs):
                assert close(shapely.MultiPolygon(ours), shapely.MultiPolygon(theirs))
                assert len(ours) == len(theirs)


@settings(slow, max_examples=200)
@given(several)
def test_swapped_pairs_have_the_same_land(pairs):
    one, other = overlaid(pairs), overlaid([(b, a) for a, b in pairs])
    assert [MIRRORED[kind] for kind in one.kind.tolist()] == other.kind.tolist()
    there, back = lands(one), lands(other)
    assert there.keys() == back.keys()
    assert all(close(shapely.MultiPolygon(there[pair]), shapely.MultiPolygon(back[pair])) for pair in there)


def test_twenty_thousand_pairs_at_once_are_as_geos_says():
    rng = np.random.default_rng(7)
    shapes = [cases.star(rng) for _ in range(4000)]
    a, b = rng.integers(len(shapes), size=(2, 20000))
    place = rng.uniform(-1, 1, (len(shapes), 2))
    rings = cases.table([np.array([44.4, 33.3]) + 1e-3 * (shape + at) for shape, at in zip(shapes, place)])
    result = kernel.overlay(rings, a, b)
    whole = shapely.polygons(shapely.linearrings(np.column_stack((rings.x, rings.y)),
                                                 indices=np.repeat(np.arange(len(shapes)), np.diff(rings.offsets))))
    relations = [a == b, shapely.contains_properly(whole[b], whole[a]), shapely.contains_properly(whole[a], whole[b]),
                 shapely.overlaps(whole[a], whole[b])]
    assert (result.kind == np.select(relations, [SAME, A_IN_B, B_IN_A, CROSSING], APART)).all()
    piece = np.repeat(np.arange(len(result.pair)), np.diff(result.offsets))
    pieces = shapely.polygons(shapely.linearrings(np.column_stack((result.x, result.y)), indices=piece))
    crossing, pair = np.unique(result.pair, return_inverse=True)
    common = shapely.intersection(whole[a], whole[b])[crossing]
    assert (np.bincount(pair) == shapely.get_num_geometries(common)).all()
    assert shapely.is_valid(pieces).all()
    left_over = shapely.area(shapely.symmetric_difference(shapely.multipolygons(pieces, indices=pair), common))
    assert (left_over <= 1e-9 * shapely.area(common)).all()


L_SHAPE = [(0, 0), (40, 0), (40, 10), (10, 10), (10, 40), (0, 40)]
SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]
COMB = [(0, 0), (50, 0), (50, 40), (40, 40), (40, 10), (30, 10), (30, 40), (20, 40), (20, 10), (10, 10), (10, 40),
        (0, 40)]
STAR = [(0, 30), (-7, 10), (-28, 9), (-11, -4), (-18, -24), (0, -12), (18, -24), (11, -4), (28, 9), (7, 10)]


def moved(ring, x, y):
    return [(px + x, py + y) for px, py in ring]


@pytest.mark.parametrize(("a", "b", "kind", "pieces"), [
    (SQUARE, moved(SQUARE, 3, 4), CROSSING, 1),
    (SQUARE, moved(SQUARE, 10, 0), HARD, 0),          # a border in common
    (SQUARE, moved(SQUARE, 10, 5), HARD, 0),          # half a border
    (SQUARE, moved(SQUARE, 10, 10), HARD, 0),         # a corner
    (SQUARE, moved(SQUARE, 5, 0), HARD, 0),           # borders along each other
    (SQUARE, moved(SQUARE, 11, 0), APART, 0),
    (SQUARE, SQUARE, SAME, 0),
    (SQUARE, SQUARE[::-1], HARD, 0),                  # the same land from another corner is left to GEOS
    (SQUARE, [(2, 2), (8, 3), (5, 8)], B_IN_A, 0),
    ([(2, 2), (8, 3), (5, 8)], SQUARE, A_IN_B, 0),
    (SQUARE, [(2, 2), (8, 3), (5, 10)], HARD, 0),     # inside, touching the border
    (SQUARE, [(5, 5), (25, 5), (15, 5.5)], CROSSING, 1),
    (SQUARE, [(-5, 4), (15, 4), (15, 6), (-5, 6)], CROSSING, 1),
    (SQUARE, [(19, 4), (20, 20), (4, 19)], APART, 0),  # envelopes meet
    (L_SHAPE, moved(SQUARE, 20, 20), APART, 0),       # in the arm of the other
    (L_SHAPE, moved(L_SHAPE[::-1], 5, 5), CROSSING, 1),
    (L_SHAPE, [(5, 60), (60, 5), (65, 10), (10, 65)], APART, 0),
    (L_SHAPE, [(-2, 35), (35, -2), (38, 1), (1, 38)], CROSSING, 2),
    (COMB, [(-5, 20), (55, 21), (55, 25), (-5, 24)], CROSSING, 3),
    (COMB, [(-5, -20), (55, -21), (55, 25), (-5, 24)], CROSSING, 1),
    (COMB, [(12, 12), (18, 12), (18, 50), (12, 50)], APART, 0),
    (STAR, moved(STAR, 3, 4), CROSSING, 1),
    (STAR, [(-40, 5), (40, 6), (40, 9.5), (-40, 9.2)], CROSSING, 1),
    (STAR, moved(STAR[::-1], 0, -5), CROSSING, 1),
])
@pytest.mark.parametrize("place", [(0, 0, 1), (44, 33, 1e-5), (-178, 84, 1e-4)], ids=["plain", "Iraq", "north"])
def test_shapes_of_overlay_tests(a, b, kind, pieces, place):
    x, y, scale = place
    pair = tuple(np.array(ring, float) * scale + (x, y) for ring in (a, b))
    result = overlaid([pair])
    assert result.kind.tolist() == [kind]
    assert len(result.pair) == pieces
    judge([pair], result)


def test_no_pairs_and_no_rings():
    none = np.zeros(0, np.int64)
    rings = cases.table([np.array(SQUARE, float)])
    empty = SimpleRings(np.zeros(0), np.zeros(0), np.zeros(1, np.int64), np.zeros((0, 4)))
    for result in (kernel.overlay(rings, none, none), kernel.overlay(empty, none, none)):
        assert (len(result.kind), len(result.pair), result.offsets.tolist()) == (0, 0, [0])
    assert kernel.overlay(rings, np.zeros(1, np.int64), np.zeros(1, np.int64)).kind.tolist() == [SAME]


def test_larger_envelopes_change_nothing():
    pair = [np.array(SQUARE, float), np.array([(2.0, 2), (8, 3), (5, 8)]), np.array(moved(SQUARE, 30, 0))]
    rings = cases.table(pair)
    larger = SimpleRings(rings.x, rings.y, rings.offsets, rings.boxes + np.array([-50, -50, 50, 50]))
    assert kernel.overlay(larger, np.array([0, 1, 0]), np.array([1, 0, 2])).kind.tolist() == [B_IN_A, A_IN_B, APART]


def test_clockwise_rings_are_left_to_geos():
    rings = cases.table([np.array(SQUARE, float), np.array(moved(SQUARE, 3, 4), float)])
    turned = SimpleRings(rings.x[::-1], rings.y[::-1], rings.offsets, rings.boxes[::-1])
    assert kernel.overlay(turned, np.array([0]), np.array([1])).kind.tolist() == [HARD]


@pytest.mark.parametrize(("units", "kind"), [(-1000, APART), (-2, HARD), (0, HARD), (2, HARD), (1000, CROSSING)])
def test_a_tip_nearer_to_a_border_than_crossings_are_rounded_is_left_to_geos(units, kind):
    block = np.array([(44.0, 33.0), (44.5, 33.0), (44.75, 33.5), (44.0, 33.5)])
    tip = np.array([(44.625 - units * np.spacing(44.625), 33.25), (44.75, 33.0), (45.0, 33.25)])
    assert overlaid([(block, tip)]).kind.tolist() == [kind]


@pytest.mark.parametrize(("units", "kind"), [(2, HARD), (1e6, CROSSING)])
def test_borders_nearer_to_each_other_than_crossings_are_rounded_are_left_to_geos(units, kind):
    """A plot with a slit in it, and a road across the slit: two crossings on one edge, a hair apart."""
    slit = 44.25 + units * np.spacing(44.25)
    plot = np.array([(44.0, 33.0), (44.5, 33.0), (44.5, 33.5), (slit, 33.5), (slit, 33.1), (44.25, 33.1), (44.25, 33.5),
                     (44.0, 33.5)])
    road = np.array([(43.9, 33.2), (44.6, 33.21), (44.6, 33.31), (43.9, 33.3)])
    assert overlaid([(plot, road)]).kind.tolist() == [kind]
    assert overlaid([(road, plot)]).kind.tolist() == [kind]


def test_a_pair_with_very_many_edges_is_left_to_geos():
    teeth = np.arange(2000)
    zigzag = np.concatenate((np.column_stack((teeth, teeth % 2 * 50.0)), [(2000, -10), (0, -10)]))
    rings = cases.table([zigzag, zigzag + np.array([0.3, 0.2]), np.array(moved(SQUARE, 0.37, 0.11))])
    result = kernel.overlay(rings, np.array([0, 0]), np.array([1, 2]))
    assert result.kind.tolist() == [HARD, CROSSING]


number = st.one_of(st.sampled_from([0.0, 1.0, 1 + 2 ** -52, 44.4, 5e-324, -1e-310, 1e-160, 1e160, -1e300, 1.7e308]),
                   st.integers(-3, 3).map(float), st.floats(-180, 180))
points = st.lists(st.tuples(number, number), min_size=0, max_size=7)


@settings(max_examples=500, deadline=None)
@given(st.lists(points, min_size=2, max_size=4), st.booleans())
def test_nonsense_raises_nothing_and_says_nothing(rings, closed):
    lists = [np.array([*ring, ring[0]] if ring and closed else ring, float).reshape(-1, 2) for ring in rings]
    offsets = np.append(0, np.cumsum([len(ring) for ring in lists]))
    boxes = np.array([(*ring.min(axis=0), *ring.max(axis=0)) if len(ring) else (0.0, 0, 0, 0) for ring in lists])
    flat = np.concatenate(lists)
    a, b = np.meshgrid(np.arange(len(rings)), np.arange(len(rings)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        simple = certainly_simple(flat[:, 0], flat[:, 1], offsets)
        x, y = anticlockwise(flat[:, 0], flat[:, 1], offsets)
        kind = kernel.overlay(SimpleRings(x, y, offsets, boxes), a.ravel(), b.ravel()).kind
    whole = [shapely.Polygon(ring) if good else None for ring, good in zip(lists, simple)]
    for one, other, said in zip(a.ravel().tolist(), b.ravel().tolist(), kind.tolist()):
        if simple[one] and simple[other] and max(np.abs(lists[one]).max(), np.abs(lists[other]).max()) < 1e100:
            assert said != APART or whole[one].disjoint(whole[other])
            assert said != A_IN_B or whole[one].within(whole[other])
            assert said != CROSSING or whole[one].intersects(whole[other])
