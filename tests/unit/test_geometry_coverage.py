"""Gaps and land outside, against shapely and geographiclib, both drivers."""

from __future__ import annotations

import pytest
import shapely
from geometry_cases import NASTY, box, polygon, shapes, true_area, valid
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.geometry import drivers, loading
from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.gap_width import widest

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
            return getattr(ENGINES["shapely"], name)

        def union(self, shapes):
            raise ValueError("told to")
    result = find_gaps(shapes(box(0, 0, 100, 100)), shapes(box(0, 0, 60, 100), box(50, 0, 50, 100)),
                       engine=Stubborn())
    assert [(failure.a, failure.reason) for failure in result.gaps.failures] == [(0, "told to")]
    (gap,) = result.gaps.pieces
    assert gap.uncertain
    assert (gap.area_m2, round(gap.uncertain_m2, -2)) == (0.0, 10000)


def test_small_blocks_give_the_same_and_cancel_stops(monkeypatch):
    wholes, parts = shapes(*list(NASTY.values())[:11]), shapes(*list(NASTY.values())[11:])
    whole = find_gaps(wholes, parts)
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 2)
    assert find_gaps(wholes, parts) == whole

    class Stop(Progress):
        count = 0

        def is_cancelled(self) -> bool:
            self.count += 1
            return self.count > 5
    with pytest.raises(Cancelled):
        find_gaps(wholes, parts, None, Stop())
