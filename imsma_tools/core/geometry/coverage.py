"""Gaps: land of a whole that none of its parts covers, and land of parts outside all wholes (field rules, gaps).

Definitions, the same for every driver and provider:

* A gap is one polygon of the whole minus the union of all parts, measured on the ellipsoid; below 1 cm2 it is rounding.
  Every gap is listed. ``thin`` says that it is smaller or narrower than the limits: a strip of 1.5 m is inaccuracy for
  an overlap and a path for a child. Its width is the diameter of the largest circle in it (:mod:`gap_width`).
* Where outlines are invalid, covering counts with the smaller shape (the repaired one), what is to be covered with the
  larger (the hull of its points). Land that only the hull holds is listed with ``area_m2`` 0 and its ``uncertain_m2``.
* A whole that GEOS cannot work out is listed whole, as uncertain, and named among the failures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from . import wkb as wkb_tools
from .area import areas_m2
from .candidates import pairs_between
from .drivers import driver
from .envelopes import envelopes_of, meet, spatial_rank
from .gap_width import widest
from .limits import Limits
from .loading import FLOOR_M2, Failure, Loaded, Loader, Repaired, blocks
from .overlay import Driver
from .shapes import Shapes


@dataclass(frozen=True)
class Piece:
    """One polygon left uncovered; ``owner`` is the number of the whole (for a gap) or the part (for land outside).

    ``geometry`` is a MultiPolygon of one part in EPSG:4326. ``uncertain_m2`` is None unless ``uncertain``.
    """

    owner: int
    area_m2: float
    width_m: float
    thin: bool
    uncertain: bool
    uncertain_m2: Optional[float]
    geometry: bytes


@dataclass
class Remainder:
    """What of some outlines is not covered. ``untouched`` counts those that no cover comes near."""

    pieces: list[Piece]
    failures: list[Failure]
    untouched: int = 0

    @property
    def total_m2(self) -> float:
        return float(sum(piece.area_m2 for piece in self.pieces))


@dataclass
class CoverageResult:
    """Gaps of the wholes, land of the parts outside all wholes, and the invalid outlines that were looked at.

    ``whole_m2`` and ``parts_m2`` are sums over all outlines used, by their repaired shapes.
    """

    gaps: Remainder
    outside: Remainder
    repaired_wholes: list[Repaired]
    repaired_parts: list[Repaired]
    whole_m2: float
    parts_m2: float


def find_gaps(wholes: Shapes, parts: Shapes, limits: Optional[Limits] = None, progress: Progress = SILENT,
              engine: Optional[Driver] = None) -> CoverageResult:
    """Returns what the parts leave of each whole, and what of them lies outside.

    Memory: the outlines, 16 bytes for each pair of a whole and a part that come near, one block in GEOS (at least one
    whole with all parts near it), and the result.

    :raises Cancelled: if the person stops the work.
    """
    engine, limits = engine or driver(), limits or Limits()
    whole_loader, part_loader = Loader(wholes, engine), Loader(parts, engine)
    joining, inside, outside = steps(progress, (5, 60, 35))
    a, b = pairs_between(wholes.envelopes, parts.envelopes, joining)
    gaps, whole_m2 = _Subtraction(whole_loader, part_loader, limits, engine).run(a, b, inside)
    back = np.argsort(b, kind="stable")
    beyond, parts_m2 = _Subtraction(part_loader, whole_loader, limits, engine).run(b[back], a[back], outside)
    return CoverageResult(gaps, beyond, whole_loader.repaired(), part_loader.repaired(), whole_m2, parts_m2)


class _Subtraction:
    """Outlines of one layer minus the union of another's."""

    def __init__(self, owners: Loader, covers: Loader, limits: Limits, engine: Driver) -> None:
        self._owners = owners
        self._covers = covers
        self._limits = limits
        self._engine = engine
        self._left = Remainder([], [])

    def run(self, a: np.ndarray, b: np.ndarray, progress: Progress) -> tuple[Remainder, float]:
        """Takes the pairs (owner, cover) that come near, sorted by owner; returns what is left and the owners' area."""
        count = len(self._owners.outlines)
        starts, ends = np.searchsorted(a, np.arange(count), "left"), np.searchsorted(a, np.arange(count), "right")
        self._left.untouched = int((starts == ends).sum())
        cover_bytes = np.concatenate((np.zeros(1, np.int64), np.cumsum(_sizes(self._covers.outlines)[b])))
        order = np.argsort(spatial_rank(self._owners.outlines.envelopes), kind="stable")
        weights = (_sizes(self._owners.outlines) + cover_bytes[ends] - cover_bytes[starts])[order]
        done, total_m2 = np.cumsum(weights), 0.0
        for part in blocks(weights):
            progress.check()
            numbers = np.sort(order[part])
            owners = self._owners.load(numbers)
            total_m2 += float(owners.areas_m2.sum())
            near = [b[starts[number]:ends[number]] for number in owners.index]
            covers = self._covers.load(np.concatenate([*near, np.zeros(0, np.int64)]))
            for place, cover_numbers in enumerate(near):
                progress.check()
                self._subtract(owners, place, covers, cover_numbers)
            progress.set_percent(100.0 * float(done[part.stop - 1]) / float(done[-1]))
        self._left.pieces.sort(key=lambda piece: piece.owner)
        self._left.failures.sort(key=lambda failure: failure.a)
        return self._left, total_m2

    def _subtract(self, owners: Loaded, place: int, covers: Loaded, cover_numbers: np.ndarray) -> None:
        at = covers.at(cover_numbers)
        owner = int(owners.index[place])
        doubtful = [covers.safe_wkb(number) for number in at.tolist() if covers.uncertain[number]]
        try:
            left = self._minus(_at(owners, place), owners.wkb(place), list(covers.handles(at)))
            extra = b""
            if owners.uncertain[place]:
                extra = self._minus(owners.safe_handles(np.array([place]))[0], owners.safe_wkb(place),
                                    [_at(owners, place), *covers.handles(at)])
        except ValueError as error:
            self._left.failures.append(Failure(owner, -1, str(error)))
            self._book(owner, owners.safe_wkb(place), True, [], only_safe=True)
            return
        self._book(owner, left, bool(owners.uncertain[place]), doubtful)
        if extra:
            self._book(owner, extra, True, [], only_safe=True)

    def _minus(self, shape: Any, wkb: bytes, covers: list[Any]) -> bytes:
        if not covers:
            return wkb
        union = covers[0] if len(covers) == 1 else self._engine.union(covers)
        overlay = self._engine.differences(_one(shape), _one(union))
        left = overlay.wkbs[0]
        if left is None:
            raise ValueError(overlay.failed[0])
        return left

    def _book(self, owner: int, left: bytes, uncertain: bool, doubtful: list[bytes], only_safe: bool = False) -> None:
        """Lists the polygons of what is left; ``doubtful`` are the safe shapes of invalid covers near by."""
        parts = wkb_tools.parts_of(left)
        areas = areas_m2(parts)
        unsure = _near_any(parts, doubtful) | uncertain
        for number in np.flatnonzero(areas > FLOOR_M2).tolist():
            place = widest(parts[number])
            area, width = float(areas[number]), place.width_m if place else 0.0
            known = 0.0 if only_safe else area
            self._left.pieces.append(Piece(owner, known, width, self._limits.is_edge(area, width),
                                           bool(unsure[number]), area if unsure[number] else None,
                                           wkb_tools.as_multipolygon(parts[number])))


def _near_any(parts: list[bytes], others: list[bytes]) -> np.ndarray:
    near = np.zeros(len(parts), bool)
    if parts and others:
        boxes = envelopes_of(parts)
        for box in envelopes_of(others):
            near |= meet(boxes, box[None, :])
    return near


def _one(shape: Any) -> np.ndarray:
    array = np.empty(1, object)
    array[0] = shape
    return array


def _at(loaded: Loaded, place: int) -> Any:
    return loaded.handles(np.array([place]))[0]


def _sizes(outlines: Any) -> np.ndarray:
    return np.fromiter(map(len, outlines.wkbs), np.int64, len(outlines))
