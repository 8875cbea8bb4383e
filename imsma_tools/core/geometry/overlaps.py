"""Overlaps of outlines with each other or with those of another layer: whether and how much, not what it means.

Definitions (design 5, domain 4.5 to 4.7), the same for every driver and provider:

* Land in common is the intersection of the two outlines, edges straight in longitude and latitude, measured on the
  ellipsoid. Below 1 cm2 it is rounding: the two only touch.
* Its width is 2 x area / perimeter; of several pieces the widest counts.
* ``DUPLICATE``: common land is at least 90 % of the land of both together. ``CONTAINED``: at least 95 % of the smaller.
  Then ``EDGE``: smaller or thinner than the limits; counted and listed like all others. Else ``OVERLAP``.
* ``NOTICE_DISTANCE``: no land in common, boundaries nearer than the distance asked for (0 for shared borders).
* A pair with an invalid outline is ``uncertain``. Its figures are those of the repaired shapes; ``uncertain_m2`` is the
  land in common of the safe shapes (hulls). A pair that only the safe shapes find is listed with ``overlap_m2`` 0, and
  an uncertain pair is ``EDGE`` only if it is so by its safe shapes too.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from . import wkb as wkb_tools
from .area import areas_and_widths
from .candidates import pairs_between, pairs_within
from .distances import boundary_distance_m
from .drivers import Driver, driver
from .envelopes import grown, meet, spatial_rank
from .limits import CONTAINED_SHARE, DUPLICATE_SHARE, Limits
from .loading import FLOOR_M2, Failure, Loaded, Loader, Repaired, blocks, sizes_of
from .shapes import Shapes


class GeometricClass(enum.Enum):
    """What a pair is by its shapes alone; the values are codes of the list ``overlap_class``."""

    DUPLICATE = "DUPLICATE"
    CONTAINED = "CONTAINED"
    OVERLAP = "OVERLAP"
    EDGE = "EDGE"
    NOTICE_DISTANCE = "NOTICE_DISTANCE"


@dataclass(frozen=True)
class OverlapPair:
    """Two outlines that have land in common or lie near each other; ``a`` and ``b`` are their numbers in Shapes.

    Areas in m2, lengths in metres. ``pct_a`` and ``pct_b`` are shares of each outline in per cent. ``geometry`` is a
    MultiPolygon in EPSG:4326: the land in common, that of the safe shapes where only they meet, b"" for neighbours.
    ``uncertain_m2`` is None unless ``uncertain``.
    """

    a: int
    b: int
    overlap_m2: float
    pct_a: float
    pct_b: float
    distance_m: float
    width_m: float
    area_a_m2: float
    area_b_m2: float
    geometric_class: GeometricClass
    uncertain: bool
    uncertain_m2: Optional[float]
    geometry: bytes


@dataclass
class OverlapResult:
    """All pairs, sorted by a and b, and the counts: ``candidates`` = pairs + ``apart`` + failures.

    ``repaired`` lists the invalid outlines among the candidates (others are not looked at), ``repaired_other`` those of
    the second layer; ``rounded`` counts pairs that GEOS could only work out on a grid of 0.1 mm.
    """

    pairs: list[OverlapPair]
    candidates: int
    apart: int
    failures: list[Failure]
    rounded: int
    repaired: list[Repaired]
    repaired_other: list[Repaired]

    @property
    def total_m2(self) -> float:
        """Returns the sum of the land in common over all pairs, in m2 (land shared by three counts three times)."""
        return float(sum(pair.overlap_m2 for pair in self.pairs))

    def by_class(self) -> dict[str, int]:
        """Returns the number of pairs of each geometric class, zeros included."""
        counts = Counter(pair.geometric_class for pair in self.pairs)
        return {kind.value: counts[kind] for kind in GeometricClass}


def geometric_class(overlap_m2: float, width_m: float, area_a_m2: float, area_b_m2: float, limits: Limits,
                    ) -> GeometricClass:
    """Returns the class of two outlines with land in common."""
    both = area_a_m2 + area_b_m2 - overlap_m2
    if overlap_m2 >= DUPLICATE_SHARE * both:
        return GeometricClass.DUPLICATE
    if overlap_m2 >= CONTAINED_SHARE * min(area_a_m2, area_b_m2):
        return GeometricClass.CONTAINED
    return GeometricClass.EDGE if limits.is_edge(overlap_m2, width_m) else GeometricClass.OVERLAP


def find_overlaps(shapes: Shapes, other: Optional[Shapes] = None, limits: Optional[Limits] = None,
                  progress: Progress = SILENT, engine: Optional[Driver] = None) -> OverlapResult:
    """Returns the overlaps of ``shapes`` with each other, or with ``other``.

    Memory: the outlines, 16 bytes for each candidate, one block of outlines in GEOS, and the result.

    :raises Cancelled: if the person stops the work.
    """
    search = _Search(shapes, other, limits or Limits(), engine or driver())
    joining, comparing = steps(progress, (5, 95))
    return search.run(joining, comparing)


@dataclass
class _Block:
    """The candidate pairs of one block: numbers in Shapes, and places in what is loaded."""

    a: np.ndarray
    b: np.ndarray
    left: Loaded
    right: Loaded
    at_a: np.ndarray
    at_b: np.ndarray

    @property
    def uncertain(self) -> np.ndarray:
        return self.left.uncertain[self.at_a] | self.right.uncertain[self.at_b]


@dataclass
class _Common:
    """Land in common of the pairs of a block; NaN where it could not be worked out."""

    area: np.ndarray
    width: np.ndarray
    wkbs: list[Optional[bytes]]
    failed: dict[int, str]


class _Search:
    def __init__(self, shapes: Shapes, other: Optional[Shapes], limits: Limits, engine: Driver) -> None:
        self._left = Loader(shapes, engine)
        self._right = self._left if other is None else Loader(other, engine)
        self._limits = limits
        self._engine = engine
        self._result = OverlapResult([], 0, 0, [], 0, [], [])

    def run(self, joining: Progress, comparing: Progress) -> OverlapResult:
        a, b = self._candidates(joining)
        self._result.candidates = len(a)
        weights = sizes_of(self._left.shapes)[a] + sizes_of(self._right.shapes)[b]
        done = np.cumsum(weights)
        for part in blocks(weights):
            comparing.check()
            self._compare(a[part], b[part])
            comparing.set_percent(100.0 * float(done[part.stop - 1]) / float(done[-1]))
        self._result.pairs.sort(key=lambda pair: (pair.a, pair.b))
        self._result.failures.sort(key=lambda failure: (failure.a, failure.b))
        self._result.repaired = self._left.repaired()
        self._result.repaired_other = [] if self._right is self._left else self._right.repaired()
        return self._result

    def _candidates(self, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """Returns the candidate pairs in an order in which neighbours stand together."""
        half = self._limits.buffer_m / 2
        boxes = [loader.shapes.envelopes if not half else grown(loader.shapes.envelopes, half)
                 for loader in (self._left, self._right)]
        if self._right is self._left:
            a, b = pairs_within(boxes[0], progress)
        else:
            a, b = pairs_between(boxes[0], boxes[1], progress)
        order = np.argsort(spatial_rank(boxes[0])[a], kind="stable")
        return a[order], b[order]

    def _compare(self, a: np.ndarray, b: np.ndarray) -> None:
        if self._right is self._left:
            left = right = self._left.load(np.concatenate((a, b)))
        else:
            left, right = self._left.load(a), self._right.load(b)
        block = _Block(a, b, left, right, left.at(a), right.at(b))
        boxes_meet = meet(self._left.shapes.envelopes[a], self._right.shapes.envelopes[b])
        common = self._common(left.shapes, right.shapes, block, boxes_meet)
        safe = self._common(left.safe, right.safe, block, boxes_meet & block.uncertain)
        for place in range(len(a)):
            self._book(block, place, common, safe)

    def _common(self, left: Any, right: Any, block: _Block, wanted: np.ndarray) -> _Common:
        wkbs: list[Optional[bytes]] = [None] * len(wanted)
        failed: dict[int, str] = {}
        places = np.flatnonzero(wanted)
        if len(places):
            overlay = self._engine.intersections(left[block.at_a[places]], right[block.at_b[places]])
            self._result.rounded += len(overlay.rounded)
            for place, wkb in zip(places.tolist(), overlay.wkbs):
                wkbs[place] = wkb
            failed = {int(places[number]): why for number, why in overlay.failed.items()}
        area, width = areas_and_widths(wkbs)
        area[list(failed)] = np.nan
        return _Common(area, width, wkbs, failed)

    def _book(self, block: _Block, place: int, common: _Common, safe: _Common) -> None:
        uncertain = bool(block.uncertain[place])
        found = common.area[place] > FLOOR_M2
        maybe = uncertain and safe.area[place] > FLOOR_M2
        if found or maybe:
            self._result.pairs.append(self._overlap(block, place, common, safe, uncertain))
            return
        failed = common.failed.get(place) or safe.failed.get(place)
        if failed:
            self._result.failures.append(Failure(int(block.a[place]), int(block.b[place]), failed))
            return
        distance = float("inf")
        if self._limits.buffer_m:
            distance = boundary_distance_m(block.left.safe_wkbs[block.at_a[place]],
                                           block.right.safe_wkbs[block.at_b[place]], self._limits.buffer_m)
        if np.isfinite(distance):
            self._result.pairs.append(self._neighbours(block, place, distance, uncertain))
        else:
            self._result.apart += 1

    def _overlap(self, block: _Block, place: int, common: _Common, safe: _Common, uncertain: bool) -> OverlapPair:
        area_a, area_b = self._areas(block, place)
        found = bool(common.area[place] > FLOOR_M2)
        overlap = float(common.area[place]) if found else 0.0
        width = float(common.width[place]) if found else 0.0
        kind = geometric_class(overlap, width, area_a, area_b, self._limits) if found else GeometricClass.EDGE
        if (kind is GeometricClass.EDGE and uncertain
                and not self._limits.is_edge(float(safe.area[place]), float(safe.width[place]))):
            kind = GeometricClass.OVERLAP
        shape = (common if found else safe).wkbs[place]
        known = uncertain and bool(np.isfinite(safe.area[place]))
        return OverlapPair(int(block.a[place]), int(block.b[place]), overlap, _percent(overlap, area_a),
                           _percent(overlap, area_b), 0.0, width, area_a, area_b, kind, uncertain,
                           float(safe.area[place]) if known else None, wkb_tools.as_multipolygon(shape or b""))

    def _neighbours(self, block: _Block, place: int, distance: float, uncertain: bool) -> OverlapPair:
        area_a, area_b = self._areas(block, place)
        return OverlapPair(int(block.a[place]), int(block.b[place]), 0.0, 0.0, 0.0, distance, 0.0, area_a, area_b,
                           GeometricClass.NOTICE_DISTANCE, uncertain, 0.0 if uncertain else None, b"")

    def _areas(self, block: _Block, place: int) -> tuple[float, float]:
        return float(block.left.areas_m2[block.at_a[place]]), float(block.right.areas_m2[block.at_b[place]])


def _percent(part: float, whole: float) -> float:
    return min(100.0 * part / whole, 100.0) if whole > 0 else 0.0


def ids_of(pairs: Sequence[OverlapPair], shapes: Shapes, other: Optional[Shapes] = None) -> list[tuple[Any, Any]]:
    """Returns the ids of the outlines of each pair."""
    right = shapes if other is None else other
    return [(shapes.ids[pair.a], right.ids[pair.b]) for pair in pairs]
