"""Which envelopes meet: the grid join against comparing all with all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.geometry import candidates
from imsma_tools.core.geometry.envelopes import grown, meet, spatial_rank

box = st.tuples(st.floats(40, 48), st.floats(30, 37), st.sampled_from([0.0, 1e-5, 1e-3, 0.1, 3]),
                st.sampled_from([0.0, 1e-4, 0.01, 5]))


def boxes(rows) -> np.ndarray:
    return np.array([(x, y, x + w, y + h) for x, y, w, h in rows]).reshape(-1, 4)


def pairs(found) -> set[tuple[int, int]]:
    listed = list(zip(found[0].tolist(), found[1].tolist()))
    assert len(listed) == len(set(listed)), "a pair is reported once"
    assert listed == sorted(listed)
    return set(listed)


@settings(max_examples=200, deadline=None)
@given(st.lists(box, max_size=60))
def test_pairs_within_are_all_and_once(rows):
    table = boxes(rows)
    expected = {(i, j) for i in range(len(table)) for j in range(i + 1, len(table))
                if meet(table[i:i + 1], table[j:j + 1])[0]}
    assert pairs(candidates.pairs_within(table)) == expected


@settings(max_examples=200, deadline=None)
@given(st.lists(box, max_size=40), st.lists(box, max_size=40))
def test_pairs_between_are_all_and_once(left, right):
    a, b = boxes(left), boxes(right)
    expected = {(i, j) for i in range(len(a)) for j in range(len(b)) if meet(a[i:i + 1], b[j:j + 1])[0]}
    assert pairs(candidates.pairs_between(a, b)) == expected


def test_one_country_among_many_fields():
    rng = np.random.default_rng(1)
    low = rng.uniform((40, 30), (48, 37), (2000, 2))
    fields = np.column_stack((low, low + 1e-3))
    table = np.concatenate((fields, [[39, 29, 49, 38]]))
    assert (candidates.pairs_within(table)[1] == 2000).sum() == 2000


def test_many_on_one_spot_in_chunks(monkeypatch):
    monkeypatch.setattr(candidates, "_CHUNK", 100)
    table = np.tile([44.0, 33.0, 44.1, 33.1], (80, 1))
    assert len(candidates.pairs_within(table)[0]) == 80 * 79 // 2
    assert len(candidates.pairs_between(table[:30], table[30:])[0]) == 30 * 50


def test_nothing_and_nan():
    empty = np.zeros((0, 4))
    assert len(candidates.pairs_within(empty)[0]) == 0
    assert len(candidates.pairs_between(empty, boxes([(44, 33, 1, 1)]))[0]) == 0
    table = np.array([[44, 33, 45, 34], [np.nan] * 4, [44, 33, 45, 34]])
    assert pairs(candidates.pairs_within(table)) == {(0, 2)}


def test_cancel():
    with pytest.raises(Cancelled):
        candidates.pairs_within(np.tile([44.0, 33.0, 44.1, 33.1], (10, 1)), Watched(cancel_after=0))


@settings(max_examples=100, deadline=None)
@given(st.floats(-85, 85), st.floats(1, 20000), st.floats(0, 360))
def test_grown_envelopes_hold_every_point_within_the_distance(lat, metres, azimuth):
    from geographiclib.geodesic import Geodesic
    there = Geodesic.WGS84.Direct(lat, 44.0, azimuth, metres, outmask=Geodesic.STANDARD | Geodesic.LONG_UNROLL)
    west, south, east, north = grown(np.array([[44.0, lat, 44.0, lat]]), metres)[0]
    assert west <= there["lon2"] <= east
    assert south <= there["lat2"] <= north


def test_spatial_rank_is_a_permutation():
    rng = np.random.default_rng(2)
    low = rng.uniform(0, 1, (1000, 2))
    assert sorted(spatial_rank(np.column_stack((low, low))).tolist()) == list(range(1000))


def test_points_lines_and_one_far_away():
    rng = np.random.default_rng(3)
    low = rng.uniform((44, 33), (44.001, 33.001), (300, 2))
    extent = rng.choice([0.0, 1e-6, 3e-4], (300, 2))
    table = np.concatenate((np.column_stack((low, low + extent)), [[-179, -89, -179, -89], [-179, -89, 179, 89]]))
    expected = {(i, j) for i in range(302) for j in range(i + 1, 302) if meet(table[i:i + 1], table[j:j + 1])[0]}
    assert pairs(candidates.pairs_within(table)) == expected
    assert {tuple(sorted((i, j))) for i, j in pairs(candidates.pairs_between(table, table)) if i != j} == expected


@pytest.mark.parametrize("chunk", [1, 7, 1000])
def test_chunks_change_nothing(monkeypatch, chunk):
    rng = np.random.default_rng(4)
    low = rng.uniform((44, 33), (44.01, 33.01), (200, 2))
    table = np.column_stack((low, low + rng.uniform(0, 2e-3, (200, 2))))
    expected = pairs(candidates.pairs_within(table))
    monkeypatch.setattr(candidates, "_CHUNK", chunk)
    watched = Watched()
    assert pairs(candidates.pairs_within(table, watched)) == expected
    assert watched.percents == sorted(watched.percents)
    assert watched.percents[-1] == 100
    watched = Watched()
    assert len(pairs(candidates.pairs_between(table, table, watched))) == 2 * len(expected) + 200
    assert watched.percents == sorted(watched.percents)


def test_cancel_between_chunks(monkeypatch):
    monkeypatch.setattr(candidates, "_CHUNK", 10)
    table = np.tile([44.0, 33.0, 44.1, 33.1], (40, 1))
    with pytest.raises(Cancelled):
        candidates.pairs_within(table, Watched(cancel_after=5))


def test_a_few_tall_ones_among_many_small_ones_are_entered_few_times():
    rng = np.random.default_rng(5)
    low = rng.uniform((40, 30), (48, 37), (5000, 2))
    tall = np.column_stack((low[:500], low[:500] + np.array([1e-3, 5])))
    table = np.concatenate((np.column_stack((low, low + 1e-3)), tall))
    entries = candidates._Entries(table, candidates._Strips(table, len(table)))
    assert len(entries.start) <= 4 * len(table)


def test_spatial_rank_keeps_neighbours_together():
    east, north = (side.ravel() for side in np.meshgrid(np.arange(100.0), np.arange(100.0)))
    shuffled = np.random.default_rng(6).permutation(10000)
    table = np.column_stack((east, north, east + 1, north + 1))[shuffled]
    rank = spatial_rank(table)
    block = table[np.argsort(rank)].reshape(20, 500, 4)
    spread = np.ptp(block[:, :, 0], axis=1) * np.ptp(block[:, :, 1], axis=1)
    assert spread.mean() < 1500, "500 unit squares taken at random lie all over the 10,000"


def test_spatial_rank_of_none_of_one_place_and_of_nan():
    assert len(spatial_rank(np.zeros((0, 4)))) == 0
    assert sorted(spatial_rank(np.zeros((5, 4))).tolist()) == list(range(5))
    assert spatial_rank(np.array([[np.nan] * 4, [1, 1, 1, 1], [0, 0, 0, 0]])).tolist() == [2, 1, 0]
    assert sorted(spatial_rank(np.full((3, 4), np.nan)).tolist()) == [0, 1, 2]
