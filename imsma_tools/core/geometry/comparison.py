"""Comparing pairs of outlines that are ready for the overlay: figures, class and land in common of each.

The one place where :mod:`overlaps` (all pairs of a layer) and :mod:`nearby` (one outline while it is drawn) get their
figures from, so that both say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

import numpy as np

from ..base.beside import Start, at_once
from .distances import boundary_distances_m
from .envelopes import meet
from .gap_width import reaches, widths_of
from .in_common import InCommon, in_common, safe_in_common
from .limits import EDGE_SHARE, Limits
from .loading import FLOOR_M2, Loaded
from .overlay import Driver
from .pairs import NEIGHBOUR, Figures, PairBlock, classes_of
from .wkb import rings_of


class Comparison:
    """Compares the pairs of one block: begins when it is made, ends in :meth:`pairs`.

    :param land: the land in common of pairs for which it is known, see :func:`in_common.in_common`.
    :param start: how GEOS is called; beside other work it goes on while the next block is begun.
    """

    def __init__(self, left: Loaded, right: Loaded, at_a: np.ndarray, at_b: np.ndarray, limits: Limits,
                 engine: Driver, land: Optional[Sequence[Optional[bytes]]] = None, start: Start = at_once) -> None:
        self._left, self._right = left, right
        self._at_a, self._at_b = at_a, at_b
        self._limits = limits
        self.rounded = 0
        self._uncertain = left.uncertain[at_a] | right.uncertain[at_b]
        self._meeting = np.flatnonzero(meet(left.boxes[at_a], right.boxes[at_b]))
        self._doubtful = self._meeting[self._uncertain[self._meeting]]
        known = None if land is None else [land[place] for place in self._meeting.tolist()]
        self._common = in_common(left, right, at_a[self._meeting], at_b[self._meeting], engine, known=known,
                                 start=start)
        self._safe = safe_in_common(left, right, at_a[self._doubtful], at_b[self._doubtful], engine, start)

    def pairs(self, a: np.ndarray, b: np.ndarray) -> tuple[PairBlock, dict[int, str]]:
        """Returns the pairs that meet or are neighbours, and by place why GEOS could not tell."""
        left, right = self._left, self._right
        common, wkbs, failed = self._overlay(self._meeting, self._common, left.areas_m2, right.areas_m2, 0.0)
        safe, safe_wkbs, safe_failed = self._overlay(self._doubtful, self._safe, left.safe_areas_m2,
                                                     right.safe_areas_m2, np.nan)
        wkbs = [wkb or safe_wkb for wkb, safe_wkb in zip(wkbs, safe_wkbs)]
        meeting = (common.area_m2 > 0) | (safe.area_m2 > 0)
        failed = {place: why for place, why in {**safe_failed, **failed}.items() if not meeting[place]}
        kind = classes_of(common.or_larger(safe), self._limits)
        distance = self._distances(~meeting, failed)
        kind[~meeting] = NEIGHBOUR
        kept = np.flatnonzero(meeting | np.isfinite(distance))
        block = PairBlock(a[kept], b[kept], common.at(kept), safe.at(kept), self._uncertain[kept],
                          np.where(meeting, 0.0, distance)[kept], kind[kept], [wkbs[place] for place in kept.tolist()])
        return block, failed

    def _overlay(self, places: np.ndarray, overlaid: Callable[[], InCommon], areas_a: np.ndarray, areas_b: np.ndarray,
                 nothing: float) -> tuple[Figures, list[bytes], dict[int, str]]:
        """Returns figures, shapes and failures of the pairs at ``places``, by place.

        Where there is no land in common figures are ``nothing``: NaN for safe shapes, as nothing is uncertain then.
        """
        count = len(self._at_a)
        figures = Figures(*(np.full(count, nothing) for _ in range(4)))
        wkbs = [b""] * count
        found = overlaid()
        if not len(places):
            return figures, wkbs, {}
        at_a, at_b = self._at_a[places], self._at_b[places]
        self.rounded += found.rounded
        with np.errstate(divide="ignore", invalid="ignore"):
            share_a = np.minimum(found.areas_m2 / areas_a[at_a], 1)
            share_b = np.minimum(found.areas_m2 / areas_b[at_b], 1)
        self._widen(found, np.maximum(share_a, share_b))
        land = np.flatnonzero(found.areas_m2 > FLOOR_M2)
        for column, values in ((figures.area_m2, found.areas_m2), (figures.share_a, share_a),
                               (figures.share_b, share_b), (figures.width_m, found.widths_m)):
            column[places[land]] = values[land]
        for number in land.tolist():
            wkbs[places[number]] = found.wkbs[number]
        return figures, wkbs, {int(places[number]): why for number, why in found.failed.items()}

    def _widen(self, found: InCommon, larger_share: np.ndarray) -> None:
        """Takes the largest circle as the width where 2 x area / perimeter alone would make an edge."""
        limits = self._limits
        asked = np.flatnonzero((found.areas_m2 > FLOOR_M2) & (found.areas_m2 >= limits.min_area_m2)
                               & (found.widths_m < limits.min_width_m) & (larger_share < EDGE_SHARE))
        if not len(asked):
            return
        wide = asked[reaches([found.wkbs[number] for number in asked.tolist()], limits.min_width_m)]
        rings = rings_of([found.wkbs[number] for number in wide.tolist()])
        found.widths_m[wide] = limits.min_width_m   # at least; the circle is right to 0.1 m and never too large
        shape = np.zeros(int(rings.part.max(initial=-1)) + 1, np.int64)
        shape[rings.part] = rings.shape
        np.maximum.at(found.widths_m, wide[shape], widths_of(rings).width_m)

    def _distances(self, wanted: np.ndarray, failed: dict[int, str]) -> np.ndarray:
        """Returns the distances in m of neighbours; infinity for pairs farther apart than is asked for."""
        distances = np.full(len(wanted), np.inf)
        places = np.flatnonzero(wanted & ~np.isin(np.arange(len(wanted)), list(failed)))
        if self._limits.buffer_m and len(places):
            a, at_a = np.unique(self._at_a[places], return_inverse=True)
            b, at_b = np.unique(self._at_b[places], return_inverse=True)
            left, right = (rings_of([side.safe_wkb(place) for place in some.tolist()])
                           for side, some in ((self._left, a), (self._right, b)))
            distances[places] = boundary_distances_m(left, right, at_a, at_b, self._limits.buffer_m)
        return distances
