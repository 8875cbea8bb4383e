"""Land as rings: overlays on overlays are what GEOS says, or are said to be uncertain."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from geometry_cases import NASTY, box, polygon, true_area
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry.area import areas_m2
from imsma_tools.core.geometry.ring_land import Land, shared, together
from imsma_tools.core.geometry.simple_rings import SimpleRings, anticlockwise, ring_boxes


def land(*shapes) -> Land:
    """One simple polygon for each owner."""
    points = [shapely.get_coordinates(shape) for shape in shapes]
    offsets = np.cumsum([0, *map(len, points)])
    x, y = anticlockwise(*np.concatenate(points).T, offsets)
    return Land(np.arange(len(shapes)), SimpleRings(x, y, offsets, ring_boxes(x, y, offsets)),
                areas_m2([shapely.to_wkb(shape) for shape in shapes]))


def star(values):
    x, y, turn, radii = values
    return polygon([(x + r * math.cos(turn + 2 * math.pi * k / len(radii)),
                     y + r * math.sin(turn + 2 * math.pi * k / len(radii))) for k, r in enumerate(radii)])


stars = st.tuples(st.floats(0, 80), st.floats(0, 80), st.floats(0, 6),
                  st.lists(st.floats(5, 90), min_size=4, max_size=11)).map(star)


@settings(max_examples=100)
@given(st.lists(st.lists(stars, min_size=2, max_size=5), min_size=1, max_size=4))
def test_what_several_have_in_common_is_what_geos_says(heaps):
    for size in range(2, 6):
        heaps = [heap for heap in heaps if len(heap) >= size]
        if not heaps:
            return
        found, unsure = land(*[heap[0] for heap in heaps]), set()
        for step in range(1, size):
            other = land(*[heap[step] for heap in heaps])
            found, doubtful = shared(found, other, found.owner)
            unsure |= set(doubtful.tolist())
        areas = found.total_m2(len(heaps))
        for owner, heap in enumerate(heaps):
            if owner not in unsure:
                expected = true_area(shapely.intersection_all(heap[:size]))
                assert areas[owner] == pytest.approx(expected, rel=1e-6, abs=0.01)


def test_uncertain_ones_are_named_and_the_others_are_right():
    """A border in common, a corner on a border, the same ring, one inside, apart, a real overlap."""
    square = NASTY["square"]
    others = [NASTY["neighbour with half a border"], NASTY["inside, on the border"], square, box(20, 20, 30, 30),
              box(500, 500, 9, 9), polygon([(-20, 30), (50, 40), (-20, 55)])]
    found, unsure = shared(land(*[square] * 6), land(*others), np.arange(6))
    assert unsure.tolist() == [0, 1]
    areas = found.total_m2(6)
    for number in range(2, 6):
        assert areas[number] == pytest.approx(true_area(shapely.intersection(square, others[number])), rel=1e-6)


def test_owners_stay_sorted_and_pieces_stay_together():
    """A comb cut by a bar gives three teeth; the rings of each owner stand together, those of others elsewhere."""
    comb, bar = NASTY["comb"], box(-10.5, 30, 130, 20)
    found, unsure = shared(land(bar, box(1, 1, 5, 5), bar), land(comb), np.zeros(3, np.int64))
    assert unsure.tolist() == []
    assert found.owner.tolist() == [0, 0, 0, 1, 2, 2, 2]
    middle = found.at(np.flatnonzero(found.owner == 2), np.zeros(3, np.int64))
    assert middle.total_m2(1)[0] == pytest.approx(true_area(shapely.intersection(comb, bar)), rel=1e-6)
    assert together([middle, middle]).total_m2(1)[0] == pytest.approx(2 * middle.total_m2(1)[0])


def test_nothing():
    none = land(box(0, 0, 1, 1)).at(np.zeros(0, np.int64), np.zeros(0, np.int64))
    found, unsure = shared(none, land(box(0, 0, 1, 1)), np.zeros(0, np.int64))
    assert (len(found.owner), len(unsure), found.total_m2(2).tolist()) == (0, 0, [0.0, 0.0])
