"""Which envelopes meet: the grid join against comparing all with all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
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
    class Stop(Progress):
        def is_cancelled(self) -> bool:
            return True
    with pytest.raises(Cancelled):
        candidates.pairs_within(np.tile([44.0, 33.0, 44.1, 33.1], (10, 1)), Stop())


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
