"""Gaps and land outside, against shapely and geographiclib, both drivers."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geometry_cases import NASTY, anything, box, polygon, shapes, true_area, valid
from hypothesis import given, settings
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry import drivers, loading, subtraction
from imsma_tools.core.geometry.coverage import CoverageSearch, find_gaps
from imsma_tools.core.geometry.gap_width import widest
from imsma_tools.core.geometry.geodesic import metres_per_degree
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.overlay import one_by_one
from imsma_tools.core.tasking.coverage_questions import Coverage, Part
from imsma_tools.core.tasking.gap_remarks import gap_remarks

ENGINES = {name: drivers.driver(name) for name in ("shapely", "qgis")}
engines = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


@engines
def test_a_strip_nobody_clears(engine):
    """Domain 4.6: both halves report 100 %, and 3 m x 400 m are left; 1.5 m too."""
    field = box(0, 0, 400, 400)
    for width in (3.0, 1.5):
        halves = box(0, 0, 400, 200), box(0, 200 + width, 400, 200 - width)
        result = find_gaps(shapes(field), shapes(*halves), engine=engine)
        (gap,) = result.gaps.pieces
        assert gap.area_m2 == pytest.approx(400 * width, rel=3e-3)
        assert gap.width_m == pytest.approx(width, rel=2e-2)
        assert gap.thin == (width < 2)
        assert not gap.uncertain
        assert not result.outside.pieces


@engines
def test_a_hair_does_not_make_a_gap_thin(engine):
    """A corner of 10 x 10 m nobody cleared, on a hair of 5 km x 1 cm: 2 x area / perimeter called it thin (3 cm)."""
    parts = box(0, 0.01, 4990, 9.99), box(0, 10, 5000, 90)
    (gap,) = find_gaps(shapes(box(0, 0, 5000, 100)), shapes(*parts), engine=engine).gaps.pieces
    assert gap.area_m2 == pytest.approx(150, rel=0.1)
    assert gap.width_m == pytest.approx(10, abs=0.2) and not gap.thin


def test_what_is_wide_enough_is_not_thin_though_widths_are_measured_to_10_cm():
    """0.289 m at its widest place."""
    gap = polygon([(60, 0.17), (40, 0.09), (20, 0.11), (0, 0.11), (0, -0.12), (20, -0.11), (40, -0.12), (60, -0.12)])
    for limit, thin in ((0.25, False), (0.285, False), (0.295, True)):
        piece, = find_gaps(shapes(gap), shapes(box(0, 50, 1, 1)), Limits(10, limit)).gaps.pieces
        assert piece.thin is thin
        assert (piece.width_m >= limit) is not thin
    assert next(gap_remarks({}, Coverage((piece,), (), (Part("task_order", {}),), (), True, 0), "")
                ).remark.severity is Severity.STOP


@pytest.mark.parametrize("width", [1.0, 3.0])
def test_a_long_strip_across_the_map_is_as_wide_as_it_is(width):
    """The extent of a slanting strip is that of a field: measured to a share of it, 3 m could become nothing."""
    along, across = 4000 / 2 ** 0.5, width / 2 ** 0.5
    strip = polygon([(0, 0), (along, along), (along - across, along + across), (-across, across)])
    place = widest(shapely.to_wkb(strip))
    assert place is not None and place.width_m == pytest.approx(width, abs=0.11)


@engines
def test_full_cover_outside_and_nobody_near(engine):
    wholes = shapes(box(0, 0, 100, 100), box(1000, 0, 10, 10))
    parts = shapes(box(0, 0, 50, 100), box(50, 0, 70, 100), box(5000, 0, 10, 10))
    result = find_gaps(wholes, parts, engine=engine)
    assert [(gap.owner, round(gap.area_m2)) for gap in result.gaps.pieces] == [(1, 100)]
    assert result.gaps.untouched == 1
    assert [(piece.owner, round(piece.area_m2, -1)) for piece in result.outside.pieces] == [(1, 2000), (2, 100)]
    assert result.whole_m2 == pytest.approx(10100, rel=1e-3)


@settings(max_examples=25, deadline=None)
@given(st.lists(valid, min_size=1, max_size=4), st.lists(valid, min_size=1, max_size=5))
def test_gaps_equal_shapely(wholes, parts):
    left, right = shapes(*wholes), shapes(*parts)
    union = shapely.union_all([parts[row] for row in right.rows])
    for engine in ENGINES.values():
        result = find_gaps(left, right, engine=engine)
        for number, row in enumerate(left.rows):
            found = sum(gap.area_m2 for gap in result.gaps.pieces if gap.owner == number)
            assert found == pytest.approx(true_area(shapely.difference(wholes[row], union)), rel=1e-7, abs=0.5)
            assert true_area(wholes[row]) == pytest.approx(
                found + true_area(shapely.intersection(wholes[row], union)), rel=1e-6, abs=0.5)


@engines
def test_invalid_whole_is_checked_by_its_hull_too(engine):
    tie = NASTY["bow tie"]
    lobes = shapely.make_valid(tie, method="linework")
    result = find_gaps(shapes(tie), shapes(lobes), engine=engine)
    assert {gap.area_m2 for gap in result.gaps.pieces} == {0.0}, "the repaired shape is covered"
    assert sum(gap.uncertain_m2 for gap in result.gaps.pieces) == pytest.approx(5000, rel=1e-2)
    assert all(gap.uncertain for gap in result.gaps.pieces)
    assert len(result.repaired_wholes) == 1


@engines
def test_invalid_part_covers_with_its_smaller_shape(engine):
    result = find_gaps(shapes(box(0, 0, 100, 100), box(300, 0, 9, 9)), shapes(NASTY["bow tie"]), engine=engine)
    assert sum(gap.area_m2 for gap in result.gaps.pieces if gap.owner == 0) == pytest.approx(5000, rel=1e-2)
    assert [gap.uncertain for gap in result.gaps.pieces] == [True] * (len(result.gaps.pieces) - 1) + [False]


def test_hole_in_a_part_is_a_gap():
    ring = polygon([(0, 0), (100, 0), (100, 100), (0, 100)], [(40, 40), (60, 40), (60, 60), (40, 60)])
    (gap,) = find_gaps(shapes(box(0, 0, 100, 100)), shapes(ring)).gaps.pieces
    assert gap.area_m2 == pytest.approx(400, rel=1e-2)


def test_union_that_fails_lists_the_whole():
    class Stubborn:
        def __getattr__(self, name):
            return getattr(ENGINES["qgis"], name)

        def remainders(self, shapes, covers, offsets):
            return one_by_one(self, shapes, covers, offsets)

        def union(self, shapes):
            raise ValueError("told to")
    result = find_gaps(shapes(box(0, 0, 100, 100)), shapes(box(0, 0, 60, 100), box(50, 0, 50, 100)),
                       engine=Stubborn())
    assert [(failure.a, failure.reason) for failure in result.gaps.failures] == [(0, "told to")]
    (gap,) = result.gaps.pieces
    assert gap.uncertain
    assert (gap.area_m2, round(gap.uncertain_m2, -2)) == (0.0, 10000)


def test_small_blocks_give_the_same(monkeypatch):
    wholes, parts = shapes(*list(NASTY.values())[:11]), shapes(*list(NASTY.values())[11:])
    whole = find_gaps(wholes, parts)
    for name, value in (("BLOCK_ITEMS", 2), ("BLOCK_BYTES", 500)):
        monkeypatch.setattr(loading, name, value)
        monkeypatch.setattr(subtraction, "BLOCK_BYTES", loading.BLOCK_BYTES)
        again = find_gaps(wholes, parts)
        assert (again.gaps, again.outside) == (whole.gaps, whole.outside)
        assert (again.whole_m2, again.parts_m2) == pytest.approx((whole.whole_m2, whole.parts_m2), rel=1e-12)
        assert (again.repaired_wholes, again.repaired_parts) == (whole.repaired_wholes, whole.repaired_parts)


def test_cancel_stops_at_any_moment_and_progress_only_grows(monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 2)
    wholes, parts = shapes(*list(NASTY.values())[:11]), shapes(*list(NASTY.values())[11:])
    told = Watched()
    find_gaps(wholes, parts, None, told)
    assert told.percents == sorted(told.percents)
    assert told.percents[-1] == pytest.approx(100)
    for checks in range(0, 40, 3):
        with pytest.raises(Cancelled):
            find_gaps(wholes, parts, None, Watched(cancel_after=checks))


@pytest.mark.parametrize("latitude", [-55.0, 0.0, 36.0, 69.0])
@pytest.mark.parametrize("turned", [0.0, 33.0, 90.0, 121.0])
def test_a_strip_between_the_halves_of_a_split_is_found_everywhere(latitude, turned):
    """Two halves drawn along a line, 1.5 m apart, inside a field of 400 x 300 m, whatever way they lie."""
    east, north = (float(value[0]) for value in metres_per_degree(np.array([latitude])))
    angle = np.radians(turned)

    def placed(corners) -> shapely.Polygon:
        points = np.array(corners, float) @ [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
        return shapely.Polygon(points / (east, north) + (44.0, latitude))
    field = placed([(0, 0), (400, 0), (400, 300), (0, 300)])
    halves = (placed([(-5, -5), (405, -5), (405, 150), (-5, 150)]),
              placed([(-5, 151.5), (405, 151.5), (405, 305), (-5, 305)]))
    for engine in ENGINES.values():
        (gap,) = find_gaps(shapes(field), shapes(*halves), engine=engine).gaps.pieces
        assert gap.area_m2 == pytest.approx(600, rel=2e-3)
        assert gap.width_m == pytest.approx(1.5, abs=0.02)
        assert gap.thin


@settings(max_examples=25, deadline=None)
@given(st.lists(anything, min_size=1, max_size=5), st.lists(anything, min_size=1, max_size=6))
def test_all_ways_give_the_same_pieces(wholes, parts):
    """Drivers, and with or without the shortcuts of numpy; invalid outlines among them."""
    left, right = shapes(*wholes), shapes(*parts)
    results = [find_gaps(left, right, engine=engine, easy=easy)
               for engine in ENGINES.values() for easy in (True, False)]
    for result in results[1:]:
        for one, other in ((results[0].gaps, result.gaps), (results[0].outside, result.outside)):
            assert one.untouched == other.untouched
            assert _figures(one.pieces) == pytest.approx(_figures(other.pieces), rel=1e-6, abs=1e-3)


def _figures(pieces) -> dict[tuple[int, bool, bool], float]:
    """Land by owner, kind and certainty: the way GEOS cuts it into polygons may differ where they touch at a point."""
    sums: dict[tuple[int, bool, bool], float] = {}
    for piece in pieces:
        if max(piece.area_m2, piece.uncertain_m2 or 0) > 0.01:
            key = piece.owner, piece.uncertain, piece.area_m2 > 0
            sums[key] = sums.get(key, 0.0) + (piece.uncertain_m2 or piece.area_m2)
    return sums


@settings(max_examples=25, deadline=None)
@given(st.lists(anything, min_size=1, max_size=4), st.lists(anything, min_size=0, max_size=5))
def test_no_land_of_a_whole_is_lost(wholes, parts):
    """What no part holds even by its repaired shape is in a listed gap, by the hull of an invalid whole."""
    left, right = shapes(*wholes), shapes(*parts)
    result = find_gaps(left, right)
    union = shapely.union_all([_land(parts[row]) for row in right.rows])
    for number, row in enumerate(left.rows):
        whole = wholes[row] if wholes[row].is_valid else wholes[row].convex_hull
        listed = shapely.union_all([shapely.from_wkb(gap.geometry)
                                    for gap in result.gaps.pieces if gap.owner == number])
        assert true_area(shapely.difference(shapely.difference(whole, union), listed.buffer(1e-9))) < 0.01


def _land(shape):
    """The smaller shape of an outline, by GEOS."""
    mended = shape if shape.is_valid else shapely.make_valid(shape, method="linework")
    return shapely.union_all([part for part in shapely.get_parts(shapely.get_parts(mended))
                              if part.geom_type == "Polygon"])


def test_one_side_alone_and_its_counts():
    wholes = shapes(box(0, 0, 100, 100), box(1000, 0, 10, 10), NASTY["spike"])
    parts = shapes(box(0, 0, 50, 100), box(99, 0, 70, 100))
    both, alone = find_gaps(wholes, parts), CoverageSearch(wholes, parts)
    outside = [piece for block in alone.outside() for piece in block.pieces()]
    assert outside == both.outside.pieces
    assert alone.gaps_tally.pieces == 0
    gaps = list(alone.gaps())
    tally = alone.gaps_tally
    assert tally.pieces == sum(map(len, gaps)) == len(both.gaps.pieces)
    assert tally.thin == sum(gap.thin for gap in both.gaps.pieces)
    assert tally.uncertain == sum(gap.uncertain for gap in both.gaps.pieces) > 0
    assert tally.untouched == both.gaps.untouched == 1
    assert (tally.total_m2, tally.outlines_m2) == pytest.approx((both.gaps.total_m2, both.whole_m2))


@engines
def test_nothing_on_either_side(engine):
    some, none = shapes(box(0, 0, 10, 10)), shapes(None)
    result = find_gaps(some, none, engine=engine)
    assert (len(result.gaps.pieces), result.gaps.untouched, len(result.outside.pieces)) == (1, 1, 0)
    result = find_gaps(none, some, engine=engine)
    assert (len(result.gaps.pieces), result.outside.untouched, len(result.outside.pieces)) == (0, 1, 1)
    assert find_gaps(none, none, engine=engine).gaps.pieces == []
