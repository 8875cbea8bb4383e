"""Rings found in bulk are those that careful reading finds, to the bit."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry import outline, wkb
from imsma_tools.core.geometry.envelopes import boxes_of
from imsma_tools.core.geometry.outline import Fault


@pytest.fixture(scope="module", autouse=True)
def in_bulk():
    """Few outlines are otherwise read one by one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wkb, "_FEW", 0)
        yield


coordinate = st.one_of(st.sampled_from([0.0, -0.0, 1.0, 2.0, 179.5, 181.0, float("nan"), float("inf")]),
                       st.floats(-180, 180, allow_nan=False))
point = st.tuples(coordinate, coordinate)
tame = st.tuples(st.integers(0, 5).map(float), st.integers(0, 5).map(float))
corners = st.one_of(st.lists(point, max_size=12), st.lists(tame, max_size=12)).flatmap(
    lambda points: st.sampled_from([points, points + points[:1]]))
polygons = st.lists(corners, max_size=3)


@pytest.fixture(autouse=True, scope="module")
def bulk_reading_of_few_too():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wkb, "_FEW", 0)
        yield


def ring_bytes(points, order: str = "<", dimensions: int = 2) -> bytes:
    values = np.zeros((len(points), dimensions), order + "f8")
    values[:, :2] = np.array(points, float).reshape(-1, 2)
    return struct.pack(order + "I", len(points)) + values.tobytes()


def polygon_bytes(rings, order: str = "<", code: int = 3, dimensions: int = 2) -> bytes:
    return (struct.pack(order + "BII", order == "<", code, len(rings))
            + b"".join(ring_bytes(ring, order, dimensions) for ring in rings))


def several_bytes(parts, code: int = 6) -> bytes:
    return struct.pack("<BII", 1, code, len(parts)) + b"".join(parts)


dressed = st.one_of(
    polygons.map(polygon_bytes), polygons.map(lambda rings: polygon_bytes(rings, ">")),
    polygons.map(lambda rings: polygon_bytes(rings, code=1003, dimensions=3)),
    st.lists(polygons.map(polygon_bytes), max_size=4).map(several_bytes),
    st.lists(polygons.map(polygon_bytes), max_size=3).map(lambda parts: several_bytes(parts, 7)),
    polygons.map(lambda rings: polygon_bytes(rings) + b"behind"), st.sampled_from([None, b""]))


def carefully(wkbs) -> list[tuple[int, int, bool, bytes]]:
    """Every ring by the reader of single geometries: shape, polygon, hole, its bytes."""
    rows, part = [], 0
    for number, data in enumerate(wkbs):
        for rings in wkb.read(data).polygons if data else ():
            rows += [(number, part, place > 0, ring) for place, ring in enumerate(rings)]
            part += 1
    return rows


@settings(max_examples=150, deadline=None)
@given(st.lists(dressed, max_size=30))
def test_the_same_rings_to_the_bit(wkbs):
    rings = wkb.rings_of(wkbs)
    found = [(int(rings.shape[k]), int(rings.part[k]), bool(rings.hole[k]),
              np.column_stack((rings.x, rings.y))[rings.offsets[k]:rings.offsets[k + 1]].astype("<f8").tobytes())
             for k in range(len(rings.shape))]
    assert found == carefully(wkbs)
    assert rings.shapes == len(wkbs)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(dressed, st.binary(max_size=80)), max_size=30))
def test_examined_together_as_one_by_one(wkbs):
    """One alone that is dressed in a collection is never read in bulk."""
    together, envelopes = outline.look_at(wkbs)
    for number, data in enumerate(wkbs):
        readable = data and together[number][0] is not Fault.UNREADABLE
        assert together[number] == outline.examine(several_bytes([data], 7) if readable else data)
        if together[number][0] is None:
            assert np.array_equal(envelopes[number], boxes_of(wkb.rings_of([together[number][1]]))[0])


@settings(max_examples=100, deadline=None)
@given(st.lists(dressed.filter(bool), min_size=6, max_size=12), st.data())
def test_cut_off_or_changed_bytes_never_read_over_the_end(wkbs, data):
    """Damaged geometries among whole ones: all is found or the careful reader refuses."""
    number = data.draw(st.integers(0, len(wkbs) - 1))
    hurt = bytearray(wkbs[number])
    place = data.draw(st.integers(0, len(hurt) - 1))
    hurt[place] = data.draw(st.integers(0, 255))
    wkbs = [*wkbs[:number], bytes(hurt[:data.draw(st.integers(0, len(hurt)))]), *wkbs[number + 1:]]
    try:
        expected = carefully(wkbs)
    except wkb.WkbError:
        with pytest.raises(wkb.WkbError):
            wkb.rings_of(wkbs)
    else:
        rings = wkb.rings_of(wkbs)
        found = list(zip(rings.shape.tolist(), rings.part.tolist(), rings.hole.tolist()))
        assert found == [row[:3] for row in expected]


def test_one_outline_of_very_many_rings():
    """Fewer outlines than are worth a round are read one by one, in the same order."""
    square = [(0, 0), (4, 0), (4, 4), (0, 0)]
    many = several_bytes([polygon_bytes([square, square])] * 500)
    wkbs = [polygon_bytes([square])] * 5 + [many] + [polygon_bytes([square])] * 5
    rings = wkb.rings_of(wkbs)
    assert np.bincount(rings.shape).tolist() == [1] * 5 + [1000] + [1] * 5
    assert rings.part.tolist() == [*range(5), *np.repeat(np.arange(500), 2) + 5, *range(505, 510)]
    assert rings.hole.sum() == 500


def test_what_is_plain_already_is_not_written_anew():
    square = polygon_bytes([[(0, 0), (4, 0), (4, 4), (0, 0)]])
    assert outline.examine(square)[1] is square
    assert outline.examine(several_bytes([square])) == (None, square)
    both = several_bytes([square, square])
    assert outline.examine(both) == (None, both)
