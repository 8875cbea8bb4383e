"""Overlaps of outlines with each other or with those of another layer: whether and how much, not what it means.

Definitions (field rules, overlaps, gaps, repairs), the same for every driver and provider:

* Land in common is the intersection of the two outlines, edges straight in longitude and latitude, measured on the
  ellipsoid. Below 1 cm2 it is rounding: the two only touch.
* Its width is 2 x area / perimeter; of several pieces the widest counts. Where that alone would make it an edge, the
  diameter of the largest circle in it counts: a hair along a shared border must not make a real overlap look thin.
* ``DUPLICATE``: common land is at least 90 % of the land of both together. ``CONTAINED``: at least 95 % of the smaller.
  ``EDGE``: less than half of either, and smaller or thinner than the limits; counted and listed like all others. Else
  ``OVERLAP``.
* ``NOTICE_DISTANCE``: no land in common, boundaries nearer than the distance asked for (0 for shared borders).
* A pair with an invalid outline is ``uncertain``. Its figures are those of the repaired shapes; ``uncertain_m2`` is the
  land in common of the safe shapes (hulls). A pair that only the safe shapes find is listed with ``overlap_m2`` 0. The
  class is that of the larger figures, so that a repair can make nothing look harmless.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Any, Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from . import wkb as wkb_tools
from .area import areas_and_widths
from .candidates import pairs_between, pairs_within
from .distances import boundary_distance_m
from .drivers import driver
from .envelopes import grown, meet, spatial_rank
from .gap_width import widest
from .limits import CONTAINED_SHARE, DUPLICATE_SHARE, EDGE_SHARE, Limits
from .loading import FLOOR_M2, Failure, Loaded, Loader, Repaired, blocks, sizes_of
from .overlay import Driver
from .shapes import Shapes


class GeometricClass(enum.Enum):
    """What a pair is by its shapes alone; the values are codes of the list ``overlap_class``."""

    DUPLICATE = "DUPLICATE"
    CONTAINED = "CONTAINED"
    OVERLAP = "OVERLAP"
    EDGE = "EDGE"
    NOTICE_DISTANCE = "NOTICE_DISTANCE"


@dataclass(frozen=True)
class Common:
    """Land in common: m2, its shares of the two outlines (0 to 1), and its width in metres."""

    area_m2: float
    share_a: float
    share_b: float
    width_m: float

    @property
    def likeness(self) -> float:
        """Returns the common land as a share of the land of both together, 0 to 1."""
        if self.share_a <= 0 or self.share_b <= 0:
            return 0.0
        return 1 / (1 / self.share_a + 1 / self.share_b - 1)


NOTHING = Common(0.0, 0.0, 0.0, 0.0)


def _larger(one: Common, other: Optional[Common]) -> Common:
    return one if other is None else Common(*(max(pair) for pair in zip(astuple(one), astuple(other))))


@dataclass(frozen=True)
class OverlapPair:
    """Two outlines that have land in common or lie near each other; ``a`` and ``b`` are their numbers in Shapes.

    ``common`` holds the figures. ``safe`` holds those of the safe shapes; None where both outlines are valid (or where
    GEOS could not tell). ``geometry`` is a MultiPolygon in EPSG:4326: the land in common, that of the safe shapes where
    only they meet, b"" for neighbours. ``distance_m`` is 0 where there is land in common.
    """

    a: int
    b: int
    common: Common
    safe: Optional[Common]
    uncertain: bool
    distance_m: float
    geometric_class: GeometricClass
    geometry: bytes

    @property
    def overlap_m2(self) -> float:
        return self.common.area_m2

    @property
    def pct_a(self) -> float:
        return 100 * self.common.share_a

    @property
    def pct_b(self) -> float:
        return 100 * self.common.share_b

    @property
    def width_m(self) -> float:
        return self.common.width_m

    @property
    def counted(self) -> Common:
        """Returns the figures a class is decided by: the larger of ``common`` and ``safe``, figure by figure."""
        return _larger(self.common, self.safe)

    @property
    def uncertain_m2(self) -> Optional[float]:
        """Returns the land in common of the safe shapes in m2, None if there is nothing uncertain."""
        return None if self.safe is None else self.safe.area_m2


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


def geometric_class(common: Common, limits: Limits) -> GeometricClass:
    """Returns the class of two outlines with land in common."""
    larger = max(common.share_a, common.share_b)
    if common.likeness >= DUPLICATE_SHARE:
        return GeometricClass.DUPLICATE
    if larger >= CONTAINED_SHARE:
        return GeometricClass.CONTAINED
    if larger < EDGE_SHARE and limits.is_edge(common.area_m2, common.width_m):
        return GeometricClass.EDGE
    return GeometricClass.OVERLAP


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
class _Overlay:
    """Land in common of the pairs of a block, by place; ``failed`` says why there is none."""

    common: list[Optional[Common]]
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
        found = self._overlay(left.shapes, right.shapes, left.areas_m2, right.areas_m2, block, boxes_meet)
        safe = self._overlay(left.safe, right.safe, left.safe_areas_m2, right.safe_areas_m2, block,
                             boxes_meet & block.uncertain)
        for place in range(len(a)):
            self._book(block, place, found, safe)

    def _overlay(self, left: Any, right: Any, areas_left: np.ndarray, areas_right: np.ndarray, block: _Block,
                 wanted: np.ndarray) -> _Overlay:
        result = _Overlay([None] * len(wanted), [None] * len(wanted), {})
        places = np.flatnonzero(wanted)
        if not len(places):
            return result
        at_a, at_b = block.at_a[places], block.at_b[places]
        overlay = self._engine.intersections(left[at_a], right[at_b])
        self._result.rounded += len(overlay.rounded)
        areas, widths = areas_and_widths(overlay.wkbs)
        with np.errstate(divide="ignore", invalid="ignore"):
            share_a, share_b = np.minimum(areas / areas_left[at_a], 1), np.minimum(areas / areas_right[at_b], 1)
        for number in np.flatnonzero(areas > FLOOR_M2).tolist():
            place, wkb, width = int(places[number]), overlay.wkbs[number], float(widths[number])
            if wkb and areas[number] >= self._limits.min_area_m2 and width < self._limits.min_width_m:
                circle = widest(wkb)
                width = max(width, circle.width_m if circle else 0.0)
            result.wkbs[place] = wkb
            result.common[place] = Common(float(areas[number]), float(share_a[number]), float(share_b[number]), width)
        result.failed = {int(places[number]): why for number, why in overlay.failed.items()}
        return result

    def _book(self, block: _Block, place: int, found: _Overlay, safe: _Overlay) -> None:
        a, b = int(block.a[place]), int(block.b[place])
        common, larger = found.common[place], safe.common[place]
        uncertain = bool(block.uncertain[place])
        if common or larger:
            wkb = found.wkbs[place] or safe.wkbs[place] or b""
            kind = geometric_class(_larger(common or NOTHING, larger), self._limits)
            self._result.pairs.append(OverlapPair(a, b, common or NOTHING, larger, uncertain, 0.0, kind,
                                                  wkb_tools.as_multipolygon(wkb)))
            return
        failed = found.failed.get(place) or safe.failed.get(place)
        if failed:
            self._result.failures.append(Failure(a, b, failed))
            return
        distance = float("inf")
        if self._limits.buffer_m:
            distance = boundary_distance_m(block.left.safe_wkbs[block.at_a[place]],
                                           block.right.safe_wkbs[block.at_b[place]], self._limits.buffer_m)
        if np.isfinite(distance):
            self._result.pairs.append(OverlapPair(a, b, NOTHING, None, uncertain, distance,
                                                  GeometricClass.NOTICE_DISTANCE, b""))
        else:
            self._result.apart += 1


def ids_of(pairs: Sequence[OverlapPair], shapes: Shapes, other: Optional[Shapes] = None) -> list[tuple[Any, Any]]:
    """Returns the ids of the outlines of each pair."""
    right = shapes if other is None else other
    return [(shapes.ids[pair.a], right.ids[pair.b]) for pair in pairs]
