"""What is proved about rings and edges from rounded numbers, against exact fractions and GEOS."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import ring_cases as cases
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry.kernel_crossings import find_crossings
from imsma_tools.core.geometry.orientation import opposite_sides, orientation, same_side
from imsma_tools.core.geometry.simple_rings import anticlockwise, certainly_simple, ring_boxes, signed_areas

shapely = pytest.importorskip("shapely", minversion="2.0")

near_a_line = st.tuples(st.floats(-1, 1), st.integers(-4, 4)).map(
    lambda p: (44.4 + p[0], 33.3 + 0.37 * p[0] + p[1] * 2.0 ** -48))
far = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
tiny = st.tuples(st.floats(-1e-300, 1e-300), st.floats(-1e-300, 1e-300))
three = st.one_of(*(st.tuples(point, point, point) for point in (near_a_line, far, tiny)))


def exact_orientation(a, b, c) -> Fraction:
    (ax, ay), (bx, by), (cx, cy) = ((Fraction(x), Fraction(y)) for x, y in (a, b, c))
    return (ax - cx) * (by - cy) - (ay - cy) * (bx - cx)


@settings(max_examples=1000, deadline=None)
@given(three)
def test_orientation_is_within_its_bound_of_the_exact_one(triangle):
    value, bound = orientation(*(np.array([v]) for point in triangle for v in point))
    assert abs(exact_orientation(*triangle) - Fraction(float(value[0]))) <= Fraction(float(bound[0]))


@settings(max_examples=500, deadline=None)
@given(near_a_line, near_a_line, near_a_line, near_a_line)
def test_sides_are_told_only_where_they_are_certain(a, b, c, d):
    ends = [np.array([v]) for point in (a, b) for v in point]
    one, other = (orientation(*ends, np.array([p[0]]), np.array([p[1]])) for p in (c, d))
    product = exact_orientation(a, b, c) * exact_orientation(a, b, d)
    assert product > 0 or not same_side(one, other)[0]
    assert product < 0 or not opposite_sides(one, other)[0]


def test_sides_are_told_where_points_lie_clear_of_the_line():
    line = [np.zeros(2), np.zeros(2), np.ones(2), np.zeros(2)]
    above, below = orientation(*line, np.full(2, 0.5), np.array([1.0, 2])), orientation(*line, np.ones(2), -np.ones(2))
    assert same_side(above, above).all()
    assert opposite_sides(above, below).all()


def flat(rings):
    offsets = np.append(0, np.cumsum([len(ring) + 1 for ring in rings]))
    points = np.array([point for ring in rings for point in [*ring, ring[0]]], float).reshape(-1, 2)
    return points[:, 0], points[:, 1], offsets


lattice = st.tuples(st.integers(0, 6), st.integers(0, 6))
anywhere = st.tuples(st.floats(44, 45), st.floats(33, 34))
any_rings = st.lists(st.one_of(st.lists(lattice, min_size=1, max_size=8), st.lists(anywhere, min_size=3, max_size=8)),
                     min_size=1, max_size=8)


@settings(max_examples=1000, deadline=None)
@given(any_rings)
def test_what_is_certainly_simple_is_valid(rings):
    for ring, proved in zip(rings, certainly_simple(*flat(rings)).tolist()):
        assert not proved or shapely.Polygon(ring).is_valid


@settings(max_examples=200, deadline=None)
@given(any_rings.map(lambda rings: [ring for ring in rings if len(set(ring)) > 2]))
def test_round_shapes_are_certainly_simple_either_way_round(rings):
    hulls = [shapely.MultiPoint(ring).convex_hull for ring in rings]
    corners = [list(hull.exterior.coords)[:-1] for hull in hulls if hull.geom_type == "Polygon" and hull.area > 1e-9]
    assert certainly_simple(*flat(corners + [ring[::-1] for ring in corners])).all()


@pytest.mark.parametrize("ring", [
    [(0, 0), (2, 2), (2, 0), (0, 2)],                                    # crosses itself
    [(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)],                            # touches itself
    [(0, 0), (1, 0), (1, 0), (0, 1)],                                    # a corner twice
    [(0, 0), (1, 1), (2, 2)],                                            # no land
    [(0, 0), (1, 0), (0, 1), (0, 0), (1, 0), (0, 1)],                    # twice round
    [(2, 0), (-1.6, 1.2), (0.6, -1.9), (0.6, 1.9), (-1.6, -1.2)],        # a star drawn in one line, twice round
    [(0, 0), (0, 0), (0, 0)],
    [(0, 0)],
])
def test_bad_rings_are_not_certainly_simple(ring):
    good = [(0, 0), (3, 0), (3, 3), (0, 3)]
    assert certainly_simple(*flat([good, ring, good])).tolist() == [True, False, True]


def test_a_ring_left_open_is_not_certainly_simple():
    assert not certainly_simple(np.array([0.0, 1, 1, 0]), np.array([0.0, 0, 1, 1]), np.array([0, 4])).any()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(cases.FAMILIES), st.integers(0, 2 ** 32), st.booleans()), min_size=1,
                max_size=8))
def test_rings_come_out_anticlockwise_with_the_same_points(drawn):
    rings = [family(np.random.default_rng(seed))[::-1 if turned else 1] for family, seed, turned in drawn]
    x, y, offsets = flat(rings)
    new_x, new_y = anticlockwise(x, y, offsets)
    for start, stop in zip(offsets[:-1], offsets[1:]):
        old, new = (np.column_stack(p)[start:stop].tolist() for p in ((x, y), (new_x, new_y)))
        assert shapely.LinearRing(new).is_ccw
        assert new in (old, old[::-1])


@settings(max_examples=300, deadline=None)
@given(st.lists(near_a_line, min_size=3, max_size=6))
def test_signed_areas_are_within_their_bound_of_the_exact_ones(ring):
    value, bound = (float(v[0]) for v in signed_areas(*flat([ring])))
    exact = [(Fraction(x), Fraction(y)) for x, y in [*ring, ring[0]]]
    area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(exact, exact[1:]))
    assert abs(area - Fraction(value)) <= Fraction(bound)


@settings(max_examples=300, deadline=None)
@given(st.lists(cases.pairs_of_rings().filter(cases.valid), min_size=1, max_size=3))
def test_crossings_lie_where_exact_fractions_put_them(pairs):
    rings = cases.table([ring for pair in pairs for ring in pair])
    first = np.arange(0, 2 * len(pairs), 2)
    crossings, _ = find_crossings(rings, first, first + 1)
    shares = (crossings.along_a, crossings.slack_a), (crossings.along_b, crossings.slack_b)
    for k in range(len(crossings)):
        i, j = int(crossings.edge_a[k]), int(crossings.edge_b[k])
        of_a, of_b = (tuple((float(rings.x[m]), float(rings.y[m])) for m in (edge, edge + 1)) for edge in (i, j))
        for (along, slack), edge, line in zip(shares, (of_a, of_b), (of_b, of_a)):
            start, end = (exact_orientation(*line, point) for point in edge)
            assert start * end < 0
            assert edge is of_b or crossings.entering[k] == (end > 0)
            assert abs(start / (start - end) - Fraction(float(along[k]))) <= Fraction(float(slack[k]))


def test_envelopes_of_rings():
    x, y, offsets = flat([[(0, 1), (2, 3), (1, 5)], [(7, 7), (8, 6), (9, 9)]])
    assert ring_boxes(x, y, offsets).tolist() == [[0, 1, 2, 5], [7, 6, 9, 9]]
    assert ring_boxes(x[:0], y[:0], offsets[:1]).shape == (0, 4)
