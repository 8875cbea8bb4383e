"""Outlines made ready for the overlay, a block at a time: validity checked once, repairs remembered.

An invalid outline gets two shapes. Figures use the *repaired* one (GEOS linework, polygons kept). Safety uses the
*safe* one, the convex hull of all its points, so that no overlap or gap is missed because of a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from .area import areas_m2
from .overlay import Driver
from .repair import hull, reason_sentence, repaired
from .shapes import Shapes

BLOCK_ITEMS = 4096
BLOCK_BYTES = 32_000_000

FLOOR_M2 = 1e-4
"""Land in common below 1 cm2 is the rounding of coordinates along a shared border, not an overlap and not a gap."""


@dataclass(frozen=True)
class Repaired:
    """One outline that was compared with its repaired shape. ``index`` is its number in :class:`shapes.Shapes`."""

    index: int
    reason: str
    left_out: str
    area_before_m2: float
    area_after_m2: float
    safe_m2: float


@dataclass(frozen=True)
class Failure:
    """A pair (or one outline, then ``b`` is -1) that GEOS could not work out, even on the grid. Numbers in Shapes."""

    a: int
    b: int
    reason: str


@dataclass(frozen=True)
class Loaded:
    """Outlines of one block. ``shapes`` and ``safe`` are the driver's handles, ``wkbs`` and ``safe_wkbs`` their WKB."""

    index: np.ndarray
    shapes: Any
    safe: Any
    wkbs: list[bytes]
    safe_wkbs: list[bytes]
    uncertain: np.ndarray

    @cached_property
    def areas_m2(self) -> np.ndarray:
        """Returns the areas of the repaired shapes."""
        return areas_m2(self.wkbs)

    @cached_property
    def safe_areas_m2(self) -> np.ndarray:
        """Returns the areas of the safe shapes."""
        return areas_m2(self.safe_wkbs) if self.uncertain.any() else self.areas_m2

    def at(self, numbers: np.ndarray) -> np.ndarray:
        """Returns the places in this block of shapes given by their numbers in Shapes."""
        return np.searchsorted(self.index, numbers)


class Loader:
    """Loads outlines of one layer into the driver, and remembers what it repaired."""

    def __init__(self, shapes: Shapes, engine: Driver) -> None:
        self.shapes = shapes
        self._engine = engine
        self._repairs: dict[int, tuple[bytes, bytes, str, str]] = {}

    def load(self, numbers: np.ndarray) -> Loaded:
        """Returns the shapes with these numbers (repeats allowed) ready for the overlay."""
        index = np.unique(numbers)
        wkbs = [self.shapes.wkbs[number] for number in index.tolist()]
        handles = _array(self._engine.load(wkbs))
        uncertain = np.zeros(len(index), bool)
        safe, safe_wkbs = handles, wkbs
        bad = [(place, why) for place, why in enumerate(self._engine.reasons(handles)) if why is not None]
        if bad:
            safe, wkbs, safe_wkbs = handles.copy(), wkbs.copy(), wkbs.copy()
            for place, why in bad:
                uncertain[place] = True
                wkbs[place], safe_wkbs[place] = self._repair(int(index[place]), why)[:2]
                handles[place], safe[place] = self._engine.load([wkbs[place], safe_wkbs[place]])
        return Loaded(index, handles, safe, wkbs, safe_wkbs, uncertain)

    def _repair(self, number: int, why: str) -> tuple[bytes, bytes, str, str]:
        if number not in self._repairs:
            plain = self.shapes.wkbs[number]
            polygons, left_out = repaired(plain, self._engine)
            self._repairs[number] = (polygons, hull(plain), why, left_out)
        return self._repairs[number]

    def repaired(self) -> list[Repaired]:
        """Returns what was repaired so far, by number."""
        numbers = sorted(self._repairs)
        before = areas_m2([self.shapes.wkbs[number] for number in numbers])
        after = areas_m2([self._repairs[number][0] for number in numbers])
        safe = areas_m2([self._repairs[number][1] for number in numbers])
        return [Repaired(number, reason_sentence(self._repairs[number][2]), self._repairs[number][3], *areas)
                for number, *areas in zip(numbers, before.tolist(), after.tolist(), safe.tolist())]


def _array(handles: Sequence[Any]) -> Any:
    if isinstance(handles, np.ndarray):
        return handles
    array = np.empty(len(handles), object)
    for place, handle in enumerate(handles):
        array[place] = handle
    return array


def blocks(weights: np.ndarray) -> Iterator[slice]:
    """Yields consecutive slices of at most ``BLOCK_ITEMS`` entries whose ``weights`` (bytes) sum to at most
    ``BLOCK_BYTES``; a single heavier entry is its own block.
    """
    total = np.cumsum(weights)
    start = 0
    while start < len(weights):
        before = total[start - 1] if start else 0
        end = int(np.searchsorted(total, before + BLOCK_BYTES, "right"))
        end = min(max(end, start + 1), start + BLOCK_ITEMS)
        yield slice(start, end)
        start = end


def sizes_of(shapes: Shapes) -> np.ndarray:
    """Returns the bytes of each outline."""
    return np.fromiter(map(len, shapes.wkbs), np.int64, len(shapes.wkbs))
