"""Pairs about which somebody else knows (a database): the same result, whoever knows about however many."""

from __future__ import annotations

import numpy as np
import shapely
from agreement import assert_agree, by_ids
from geometry_cases import NASTY, anything, box, shapes
from hypothesis import given
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.geometry import loading
from imsma_tools.core.geometry.answers import Answers
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.overlaps import OverlapSearch, find_overlaps
from imsma_tools.core.geometry.postgis import array, quoted


class Knowing:
    """Knows about some pairs of valid outlines, as GEOS says; remembers how many it was asked for."""

    def __init__(self, left, right=None, knows=lambda a, b: True) -> None:
        self._left = [shapely.from_wkb(wkb) for wkb in left.wkbs]
        self._right = self._left if right is None else [shapely.from_wkb(wkb) for wkb in right.wkbs]
        self._knows = knows
        self.asked = 0

    def answers(self, a, b) -> Answers:
        found = Answers(np.zeros(len(a), bool), [None] * len(a))
        self.asked += len(a)
        for place, (i, j) in enumerate(zip(a.tolist(), b.tolist())):
            one, other = self._left[i], self._right[j]
            if one.is_valid and other.is_valid and self._knows(i, j):
                land = shapely.intersection(one, other)
                found.apart[place] = land.area == 0
                found.land[place] = shapely.to_wkb(land) if land.area else None
        return found


def compare(left, right, knowing) -> None:
    expected = find_overlaps(left, right)
    found = find_overlaps(left, right, answering=knowing)
    assert_agree(by_ids(expected, left, right), by_ids(found, left, right))
    assert (found.candidates, len(found.repaired)) == (expected.candidates, len(expected.repaired))
    assert found.candidates == len(found.pairs) + found.apart + len(found.failures)


@given(st.lists(anything, min_size=2, max_size=6), st.integers(1, 3))
def test_whoever_knows_about_however_many(geometries, some):
    layer = shapes(*geometries)
    compare(layer, None, Knowing(layer, None, lambda a, b: (a + b) % some == 0))


def test_nasty_cases_of_two_layers_in_small_blocks(monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 7)
    monkeypatch.setattr(loading, "BLOCK_BYTES", 2000)
    left = shapes(*list(NASTY.values())[:12], None)
    right = shapes(*NASTY.values())
    compare(left, right, Knowing(left, right))


def test_what_is_known_to_be_apart_is_never_read():
    class Unread:
        """The outlines of two squares that must not be asked for."""

        def __getattr__(self, name):
            return getattr(layer, name)

        def __len__(self) -> int:
            return 2

        def fetch(self, numbers, most_bytes=None):
            assert not len(numbers)
            return []

    layer = shapes(box(0, 0, 10, 10), box(10, 0, 10, 10))
    result = find_overlaps(Unread(), answering=Knowing(layer))
    assert (result.candidates, result.apart, result.pairs) == (1, 1, [])


def test_land_known_is_taken_as_it_is():
    """Collections with lines in them are land too."""
    layer = shapes(box(0, 0, 10, 10), box(5, 0, 10, 10))

    class Liar:
        def answers(self, a, b) -> Answers:
            land = shapely.GeometryCollection([box(5, 0, 2, 10), shapely.LineString([(44, 33), (44, 33.1)])])
            return Answers(np.zeros(1, bool), [shapely.to_wkb(land)])

    (pair,) = find_overlaps(layer, answering=Liar()).pairs
    assert 19.9 < pair.overlap_m2 < 20.1
    assert shapely.from_wkb(pair.geometry).geom_type == "MultiPolygon"


def test_nobody_is_asked_about_neighbours():
    layer = shapes(box(0, 0, 10, 10), box(12, 0, 10, 10))
    knowing = Knowing(layer)
    (pair,) = find_overlaps(layer, limits=Limits(buffer_m=5), answering=knowing).pairs
    assert 1.9 < pair.distance_m < 2.1
    assert knowing.asked == 0


def test_progress_counts_what_is_known(monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 10)
    layer = shapes(*NASTY.values())
    watch, knowing = Watched(), Knowing(layer)
    search = OverlapSearch(layer, answering=knowing)
    blocks = list(search.blocks(watch))
    assert watch.percents == sorted(watch.percents)
    assert max(watch.percents[:-1]) <= 100 == watch.percents[-1]
    assert search.tally.candidates == knowing.asked
    assert search.tally.candidates == sum(map(len, blocks)) + search.tally.apart


def test_names_and_numbers_in_sql():
    assert quoted('a "strange" name') == '"a ""strange"" name"'
    assert array([1, -2]) == "'{1,-2}'::bigint[]"
