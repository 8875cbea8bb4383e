"""Covered land against GEOS's unions: stars in heaps, triples, duplicates, parts that stick out, faults, cancel."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np
import pytest
import shapely
from geometry_cases import NASTY, anything, box, polygon, shapes, true_area, valid
from hypothesis import given, settings
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.geometry import covered as module
from imsma_tools.core.geometry import covered_block, loading
from imsma_tools.core.geometry.covered import (
    Members,
    find_covered,
    members_by_key,
    members_by_name,
    members_by_place,
)
from imsma_tools.core.geometry.driver_qgis import QgisDriver
from imsma_tools.core.geometry.driver_shapely import ShapelyDriver
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.geometry.overlay import Overlay
from imsma_tools.core.geometry.shapes import read_shapes
from imsma_tools.core.geometry.union_areas import Meeting, Overlapping, connected, one_larger, union_areas

DRIVERS = [ShapelyDriver(), QgisDriver()]
WHOLE = box(0, 0, 300, 300)


def measured(whole, parts, groups=None, engine=None):
    """What parts cover of one whole: in all, and by group."""
    keys = np.zeros(len(parts), np.int64)
    members = members_by_key(keys)
    grouping = np.array(groups if groups is not None else keys, np.int64)
    return find_covered(shapes(whole), shapes(*parts), members, [members.whole, grouping], engine=engine)


def union_inside(whole, parts):
    return true_area(shapely.intersection(shapely.union_all([shapely.make_valid(part, method="linework")
                                                             for part in parts]), whole))


def bends(*geometries) -> float:
    """The bound of the difference between sum and union: see union_areas. Edges in m, so the result is in m2."""
    points = [shapely.get_coordinates(shapely.segmentize(geometry, 10)) for geometry in geometries]
    edges = np.concatenate([np.hypot(*(np.diff(each, axis=0) * (93_400, 110_900)).T) for each in points])
    return float((edges[edges < 2_000] ** 3).sum() * math.tan(math.radians(33.1)) / (12 * 6.37e6))


def stars(count):
    def star(values):
        x, y, radii = values
        corners = [(x + r * math.cos(2 * math.pi * k / len(radii)), y + r * math.sin(2 * math.pi * k / len(radii)))
                   for k, r in enumerate(radii)]
        return polygon(corners)
    one = st.tuples(st.floats(-20, 320), st.floats(-20, 320), st.lists(st.floats(15, 110), min_size=5, max_size=14))
    return st.lists(one.map(star), min_size=1, max_size=count)


@settings(max_examples=40)
@given(stars(8), st.lists(st.integers(-1, 2), min_size=8, max_size=8))
def test_heaps_of_stars_are_covered_as_their_union(parts, groups):
    """1 to 8 parts of 5 to 14 corners, many sticking out, triples and more; in all and in three groups."""
    groups = groups[:len(parts)]
    found = measured(WHOLE, parts, groups)
    tolerance = 0.001 + bends(WHOLE, *parts)
    assert found.group_m2[0][0] == pytest.approx(union_inside(WHOLE, parts), abs=tolerance)
    for group in range(max(groups, default=-1) + 1):
        chosen = [part for part, number in zip(parts, groups) if number == group]
        expected = union_inside(WHOLE, chosen) if chosen else 0.0
        assert found.group_m2[1][group] == pytest.approx(expected, abs=tolerance)
    assert found.inside_m2 == pytest.approx([union_inside(WHOLE, [part]) for part in parts], abs=tolerance)
    assert not found.failures


def usable(shape) -> bool:
    return fault_of(shapely.to_wkb(shape)) is None


@settings(max_examples=40)
@given(valid.filter(usable), st.lists(anything.filter(usable), min_size=1, max_size=6))
def test_any_shapes_on_a_lattice(whole, parts):
    """Shared corners and borders, holes, several parts, invalid ones: repaired shapes count."""
    found = measured(whole, parts)
    expected = union_inside(whole, parts)
    assert found.group_m2[0][0] == pytest.approx(expected, abs=0.001 + bends(whole, *parts))
    assert found.uncertain_parts.tolist() == [not part.is_valid for part in parts]


@pytest.mark.parametrize("engine", DRIVERS, ids=lambda driver: driver.name)
def test_every_nasty_shape_with_every_other(engine):
    """All pairs of nasty shapes as parts of one whole, both drivers, in one search of many wholes."""
    pairs = list(combinations(NASTY.values(), 2))
    whole = polygon([(-40, -40), (260, -40), (260, 180), (120, 260), (-40, 150)])
    keys = np.repeat(np.arange(len(pairs)), 2)
    members = members_by_key(keys)
    found = find_covered(shapes(*[whole] * len(pairs)), shapes(*[shape for pair in pairs for shape in pair]), members,
                         [members.whole], engine=engine)
    for area, pair in zip(found.group_m2[0], pairs):
        assert area == pytest.approx(union_inside(whole, pair), abs=0.001 + bends(whole, *pair))


def test_by_hand():
    """100 x 100 m in three strips.

    Strips 0..50 and 30..80 (20 m in common), the first one twice, and one of 90..110 of which half lies outside:
    inside 50 + 50 + 50 + 10 = 160 strips of 1 x 100 m; covered 0..80 and 90..100 = 90; outside 10. Sums: 160 - pairs
    (50 + 20 + 20) + the triple (20) = 90.
    """
    parts = [box(0, 0, 50, 100), box(0, 0, 50, 100), box(30, 0, 50, 100), box(90, 0, 20, 100)]
    strip = true_area(box(0, 0, 1, 100))
    found = measured(box(0, 0, 100, 100), parts)
    assert found.inside_m2.sum() / strip == pytest.approx(160, rel=1e-6)
    assert found.group_m2[0][0] / strip == pytest.approx(90, rel=1e-6)
    assert (found.part_m2 - found.inside_m2).sum() / strip == pytest.approx(10, rel=1e-6)


def star(x, y, radius, turn=0.0):
    return polygon([(x + radius * math.cos(turn + math.pi * k / 4), y + radius * math.sin(turn + math.pi * k / 4))
                    for k in range(8)])


def heap(count):
    """Parts round one place, all with land in common, some sticking out of the whole."""
    return [star(60 + 23 * math.cos(2.1 * k), 60 + 31 * math.sin(1.7 * k), 70 + 3 * k, 0.37 * k) for k in range(count)]


@pytest.mark.parametrize("engine", DRIVERS, ids=lambda driver: driver.name)
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_no_union_is_made_of_a_few_that_overlap(engine, count):
    found = measured(WHOLE, heap(count), engine=engine)
    assert found.unions == 0
    assert found.group_m2[0][0] == pytest.approx(union_inside(WHOLE, heap(count)), abs=0.02)


@pytest.mark.parametrize("count", [7, 9])
def test_a_heap_of_many_is_united_once_for_all_groupings(count):
    found = measured(WHOLE, heap(count), [0] * count)
    assert found.unions == 1
    assert found.group_m2[0].tolist() == found.group_m2[1].tolist()
    assert found.group_m2[0][0] == pytest.approx(union_inside(WHOLE, heap(count)), rel=1e-9)
    assert measured(WHOLE, heap(count), [-1] * count).group_m2[1].tolist() == []


@pytest.mark.parametrize("count", [3, 40, 230])
def test_crowds_are_united_without_pairs(count, monkeypatch):
    """Many reports over the same land; 230 of one order are more than pairs are made of."""
    monkeypatch.setattr(covered_block, "_CROWDED_PAIRS", 4)
    parts = [box(number % 7, number % 5, 100, 100) for number in range(count)]
    groups = [number % 3 for number in range(count)]
    found = measured(WHOLE, parts, groups)
    assert found.group_m2[0][0] == pytest.approx(union_inside(WHOLE, parts), rel=1e-6)
    for group in range(3):
        assert found.group_m2[1][group] == pytest.approx(union_inside(WHOLE, parts[group::3]), rel=1e-6)


def test_many_wholes_in_small_blocks_are_the_same(monkeypatch):
    wholes = [box(400 * number, 0, 300, 300) for number in range(30)]
    parts = [box(400 * (number % 30) + 37 * (number % 9), 11 * (number % 13), 120, 150) for number in range(200)]
    keys = np.arange(200) % 30
    members = members_by_key(keys)
    one = find_covered(shapes(*wholes), shapes(*parts), members, [members.whole])
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 20)
    monkeypatch.setattr(module, "BLOCK_BYTES", 600)
    many = find_covered(shapes(*wholes), shapes(*parts), members, [members.whole])
    assert one.group_m2[0].tolist() == many.group_m2[0].tolist()
    assert one.inside_m2.tolist() == many.inside_m2.tolist()
    for number in range(30):
        mine = [part for part, key in zip(parts, keys) if key == number]
        assert one.group_m2[0][number] == pytest.approx(union_inside(wholes[number], mine), rel=1e-6)


def test_land_of_other_wholes_never_counts():
    wholes = [box(0, 0, 100, 100), box(100, 0, 100, 100), box(900, 0, 10, 10)]
    parts = [box(50, 0, 100, 100), box(800, 0, 10, 10)]
    members = members_by_key(np.array([0, 0]))
    found = find_covered(shapes(*wholes), shapes(*parts), members, [members.whole])
    assert found.group_m2[0] == pytest.approx([true_area(box(50, 0, 50, 100))], rel=1e-6)
    assert found.inside_m2[1] == 0
    assert found.whole_m2 == pytest.approx([true_area(whole) for whole in wholes], rel=1e-6)
    both = find_covered(shapes(*wholes), shapes(*parts), members_by_place(shapes(*wholes), shapes(*parts)), [])
    assert both.inside_m2 == pytest.approx([true_area(box(50, 0, 50, 100))] * 2, rel=1e-6)


def test_parts_name_their_whole_in_a_field():
    wholes = shapes(WHOLE, box(400, 0, 9, 9))   # named 0 and 1
    items = [(name, shapely.to_wkb(box(1, 1, 5, 5)), (link,)) for name, link in enumerate(("1", 0, None, "x", 0))]
    members = members_by_name(wholes, read_shapes(items, fields=["of"]), "of")
    assert (members.whole.tolist(), members.part.tolist()) == ([0, 0, 1], [1, 4, 0])


def test_parts_without_a_whole_and_wholes_without_parts():
    members = members_by_key(np.array([-1, 0, -1]))
    found = find_covered(shapes(WHOLE, WHOLE), shapes(*[box(0, 0, 9, 9)] * 3), members, [members.whole])
    assert members.part.tolist() == [1]
    assert np.isnan(found.part_m2).tolist() == [True, False, True]
    empty = find_covered(shapes(), shapes(), Members(np.zeros(0, np.int64), np.zeros(0, np.int64)), [])
    assert (len(empty.whole_m2), len(empty.inside_m2)) == (0, 0)


class Failing(ShapelyDriver):
    """GEOS gives up on unions, or on one pair."""

    def unions(self, groups):
        return Overlay([None] * len(groups), dict.fromkeys(range(len(groups)), "planted"))


def test_a_union_that_fails_is_named_and_counts_with_the_least():
    parts = [*heap(7), box(200, 200, 10, 10)]
    found = measured(WHOLE, parts, engine=Failing())
    assert [(failure.a, failure.b, failure.reason) for failure in found.failures] == [(0, -1, "planted")]
    assert found.group_m2[0][0] == pytest.approx(max(found.inside_m2) + true_area(parts[-1]), rel=1e-6)


@pytest.mark.parametrize("checks", [0, 1, 2])
def test_cancel(checks):
    with pytest.raises(Cancelled):
        members = members_by_key(np.zeros(1, np.int64))
        find_covered(shapes(WHOLE), shapes(WHOLE), members, [], Watched(checks))


def test_progress_is_honest(monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 4)
    members = members_by_key(np.repeat(np.arange(10), 2))
    watched = Watched()
    find_covered(shapes(*[WHOLE] * 10), shapes(*[box(0, 0, 9, 9)] * 20), members, [members.whole], watched)
    assert watched.percents == sorted(watched.percents)
    assert len(watched.percents) > 5
    assert watched.percents[-1] == 100


# Sums without geometry: sets of small numbers are the land.

@settings(max_examples=150)
@given(st.lists(st.tuples(st.sets(st.integers(0, 30), min_size=1, max_size=9), st.integers(-1, 2), st.booleans()),
                min_size=1, max_size=12))
def test_sums_of_sets(parts):
    """Inclusion and exclusion on sets of unit squares: exact, whatever overlaps, whatever is crowded or unknown."""
    sets = [land for land, _, _ in parts]
    group = np.array([number for _, number, _ in parts])
    crowded = np.array([crowd for _, _, crowd in parts])
    crowded[:] = crowded.all()
    meetings = []
    for size in range(2, 5):   # of four and more nothing is known: unions where there are any
        rows = [row for row in combinations(range(len(sets)), size) if set.intersection(*(sets[k] for k in row))]
        common = [float(len(set.intersection(*(sets[k] for k in row)))) for row in rows if not crowded[0]]
        known = [area if sum(row) % 7 and size < 4 else math.nan for row, area in zip(rows, common)]
        meetings.append(Meeting(np.array(rows[:len(known)], np.int64).reshape(-1, size), np.array(known)))
    given_parts = Overlapping(np.array([float(len(land)) for land in sets]), meetings, crowded)

    def unite(heaps):
        return np.array([float(len(set().union(*(sets[place] for place in heap)))) for heap in heaps])

    everything = np.zeros(len(sets), np.int64)
    (_, areas), (own, by_group) = union_areas(given_parts, [everything, group], unite)
    assert areas.tolist() == [len(set().union(*sets))]
    assert own.tolist() == sorted(set(group[group >= 0].tolist()))
    assert by_group.tolist() == [len(set().union(*(land for land, number, _ in parts if number == name)))
                                 for name in own.tolist()]


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1])))
def test_larger_sets_and_heaps(pairs):
    edges = np.array(sorted(pairs), np.int64).reshape(-1, 2)
    sets = edges
    for size in (3, 4, 5):
        grown, parent = one_larger(sets, edges, 10)
        assert [tuple(row) for row in grown.tolist()] == [
            row for row in combinations(range(10), size) if all(pair in pairs for pair in combinations(row, 2))]
        assert grown[:, :-1].tolist() == sets[parent].tolist()
        sets = grown
    a, b = edges[:, 0], edges[:, 1]
    label = list(range(10))
    for _ in range(10):
        for i, j in pairs:
            label[i] = label[j] = min(label[i], label[j])
    assert connected(a, b, 10).tolist() == label


class Blind(ShapelyDriver):
    """GEOS gives up on what two outlines have in common."""

    def intersections(self, a, b):
        return Overlay([None] * len(a), dict.fromkeys(range(len(a)), "planted"))


def test_a_part_that_cannot_be_cut_is_named_and_counts_nothing():
    holed = shapely.difference(box(0, 0, 90, 90), box(30, 30, 9, 9))
    found = measured(WHOLE, [holed, star(150, 150, 40)], engine=Blind())
    assert [(failure.a, failure.b) for failure in found.failures] == [(0, 0)]
    assert found.inside_m2[0] == 0
    assert found.group_m2[0][0] == pytest.approx(true_area(star(150, 150, 40)), rel=1e-6)


def test_a_pair_that_is_not_known_makes_a_union():
    class BlindForPairs(ShapelyDriver):
        calls = 0

        def intersections(self, a, b):
            self.calls += 1
            return Blind.intersections(self, a, b) if self.calls == 2 else super().intersections(a, b)

    pair = [shapely.difference(box(0, 0, 90, 90), box(30, 30, 9, 9)), box(45, 45, 90, 90)]
    found = measured(WHOLE, pair, engine=BlindForPairs())
    assert found.unions == 1
    assert not found.failures
    assert found.group_m2[0][0] == pytest.approx(union_inside(WHOLE, pair), rel=1e-6)
