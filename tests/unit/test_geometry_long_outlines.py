"""One outline of very many corners among small ones: a coast, a river, a zone drawn by a machine."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import TypeVar

import numpy as np
import pytest
import shapely

from imsma_tools.core.geometry.covered import find_covered, members_by_place
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import Shapes, read_shapes

Result = TypeVar("Result")

CORNERS, SQUARES = 60_000, 400


def _long() -> Shapes:
    turn = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    return read_shapes([(0, shapely.Polygon(np.column_stack((44 + np.cos(turn) / 2, 33 + np.sin(turn) / 2))).wkb)])


def _squares() -> Shapes:
    side = np.linspace(-0.3, 0.3, round(SQUARES ** 0.5))
    return read_shapes((number, shapely.box(44 + x, 33 + y, 44.001 + x, 33.001 + y).wkb)
                       for number, (x, y) in enumerate((x, y) for x in side for y in side))


def _peak_bytes(work: Callable[[], Result]) -> tuple[Result, int]:
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_every_pair_of_a_long_outline_is_found_in_little_memory() -> None:
    long, squares = _long(), _squares()
    found, peak = _peak_bytes(lambda: find_overlaps(long, squares))
    assert found.by_class()["CONTAINED"] == SQUARES
    assert peak < 100_000_000   # 24,000,000 corners of all pairs would be 400 MB


def test_a_long_part_covers_small_wholes_in_little_memory() -> None:
    wholes, part = _squares(), _long()
    members = members_by_place(wholes, part)
    covered, peak = _peak_bytes(lambda: find_covered(wholes, part, members, [members.whole]))
    assert covered.group_m2[0] == pytest.approx(covered.whole_m2, rel=1e-9)
    assert peak < 100_000_000
