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

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from .candidates import Pairs, pairs_between
from .drivers import driver
from .limits import Limits
from .loading import Failure, Loader, Repaired
from .outlines import Outlines
from .overlay import Driver
from .pieces import Piece, PieceBlock
from .subtraction import Subtraction

__all__ = ["CoverageResult", "CoverageSearch", "LeftTally", "Piece", "PieceBlock", "Remainder", "find_gaps"]


@dataclass
class LeftTally:
    """Counts of what is left of the outlines of one layer.

    ``untouched`` counts those that no cover comes near, ``outlines_m2`` is the land of all by their repaired shapes,
    ``total_m2`` that of all pieces.
    """

    pieces: int = 0
    thin: int = 0
    uncertain: int = 0
    untouched: int = 0
    total_m2: float = 0.0
    outlines_m2: float = 0.0
    failures: list[Failure] = field(default_factory=list)


@dataclass
class Remainder:
    """What of some outlines is not covered, sorted by owner. ``untouched`` counts those that no cover comes near."""

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


def find_gaps(wholes: Outlines, parts: Outlines, limits: Optional[Limits] = None, progress: Progress = SILENT,
              engine: Optional[Driver] = None, easy: bool = True) -> CoverageResult:
    """Returns what the parts leave of each whole, and what of them lies outside.

    Memory and parameters: as :class:`CoverageSearch`, and the result.

    :raises Cancelled: if the person stops the work.
    """
    search = CoverageSearch(wholes, parts, limits, engine, easy)
    inside, outside = steps(progress, (60, 40))
    gaps = _collected(search.gaps(inside), search.gaps_tally)
    beyond = _collected(search.outside(outside), search.outside_tally)
    return CoverageResult(gaps, beyond, *search.repaired(), search.gaps_tally.outlines_m2,
                          search.outside_tally.outlines_m2)


def _collected(blocks: Iterator[PieceBlock], tally: LeftTally) -> Remainder:
    pieces = [piece for block in blocks for piece in block.pieces()]
    pieces.sort(key=lambda piece: piece.owner)
    return Remainder(pieces, sorted(tally.failures, key=lambda failure: failure.a), tally.untouched)


class CoverageSearch:
    """A search for the land of wholes that no part covers (:meth:`gaps`) and of parts in no whole (:meth:`outside`).

    The two may be asked for in any order, or one alone. Memory: the envelopes, 16 bytes for each pair of a whole and a
    part that come near, and a few blocks of outlines, each at least one outline with all that come near it.

    :param easy: False sends every outline through GEOS.
    """

    def __init__(self, wholes: Outlines, parts: Outlines, limits: Optional[Limits] = None,
                 engine: Optional[Driver] = None, easy: bool = True) -> None:
        self._engine = engine or driver()
        self._wholes, self._parts = Loader(wholes, self._engine, easy), Loader(parts, self._engine, easy)
        self._limits = limits or Limits()
        self._near: Optional[Pairs] = None
        self.gaps_tally, self.outside_tally = LeftTally(), LeftTally()

    def repaired(self) -> tuple[list[Repaired], list[Repaired]]:
        """Returns the invalid outlines met so far, of the wholes and of the parts."""
        return self._wholes.repaired(), self._parts.repaired()

    def gaps(self, progress: Progress = SILENT) -> Iterator[PieceBlock]:
        """Yields what the parts leave of the wholes; :attr:`gaps_tally` is complete when the last block was taken.

        :raises Cancelled: if the person stops the work.
        """
        joining, cutting = steps(progress, (5, 95))
        whole, part = self._pairs(joining)
        cut = Subtraction(self._wholes, self._parts, whole, part, self._limits, self._engine)
        return self._blocks(cut, self.gaps_tally, cutting)

    def outside(self, progress: Progress = SILENT) -> Iterator[PieceBlock]:
        """Yields what of the parts lies in no whole; :attr:`outside_tally` is complete when the last was taken.

        :raises Cancelled: if the person stops the work.
        """
        joining, cutting = steps(progress, (5, 95))
        whole, part = self._pairs(joining)
        by_part = np.argsort(part, kind="stable")
        cut = Subtraction(self._parts, self._wholes, part[by_part], whole[by_part], self._limits, self._engine)
        return self._blocks(cut, self.outside_tally, cutting)

    def _pairs(self, progress: Progress) -> Pairs:
        """Returns the pairs of a whole and a part whose envelopes meet, sorted by whole."""
        if self._near is None:
            self._near = pairs_between(self._wholes.outlines.envelopes, self._parts.outlines.envelopes, progress)
        return self._near

    def _blocks(self, cut: Subtraction, tally: LeftTally, progress: Progress) -> Iterator[PieceBlock]:
        done = 0
        for left in cut.blocks(progress):
            progress.check()
            pieces = left.pieces
            tally.pieces += len(pieces)
            tally.thin += int(pieces.thin.sum())
            tally.uncertain += int(pieces.uncertain.sum())
            tally.untouched += left.untouched
            tally.total_m2 += float(pieces.area_m2.sum())
            tally.outlines_m2 += left.outlines_m2
            tally.failures += left.failures
            done += left.done
            progress.set_percent(100.0 * done / cut.total)
            if len(pieces):
                yield pieces
        progress.set_percent(100.0)
