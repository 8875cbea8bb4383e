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

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from .answers import Answering
from .candidates import pairs_between, pairs_within
from .comparison import Comparison
from .drivers import driver
from .envelopes import grown, spatial_rank
from .limits import Limits
from .loading import BLOCK_BYTES, Failure, Fetched, Loader, Repaired, item_blocks
from .outlines import Outlines
from .overlay import Driver
from .pairs import Common, GeometricClass, OverlapPair, PairBlock, geometric_class

__all__ = ["Common", "GeometricClass", "OverlapPair", "OverlapResult", "OverlapSearch", "PairBlock", "Tally",
           "find_overlaps", "geometric_class"]


@dataclass
class Tally:
    """Counts of a search: ``candidates`` = ``pairs`` + ``apart`` + failures.

    ``rounded`` counts pairs that GEOS could only work out on a grid of 0.1 mm. ``total_m2`` is the land in common over
    all pairs, in m2 (land shared by three counts three times).
    """

    candidates: int = 0
    pairs: int = 0
    apart: int = 0
    rounded: int = 0
    uncertain: int = 0
    total_m2: float = 0.0
    failures: list[Failure] = field(default_factory=list)


@dataclass
class OverlapResult:
    """All pairs, sorted by a and b, and the counts of :class:`Tally`.

    ``repaired`` lists the invalid outlines among the candidates (others are not looked at), ``repaired_other`` those of
    the second layer.
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


def find_overlaps(outlines: Outlines, other: Optional[Outlines] = None, limits: Optional[Limits] = None,
                  progress: Progress = SILENT, engine: Optional[Driver] = None, easy: bool = True,
                  answering: Optional[Answering] = None) -> OverlapResult:
    """Returns the overlaps of ``outlines`` with each other, or with ``other``.

    Memory and parameters: as :class:`OverlapSearch`, and the result.

    :raises Cancelled: if the person stops the work.
    """
    search = OverlapSearch(outlines, other, limits, engine, easy, answering)
    pairs = [pair for block in search.blocks(progress) for pair in block.pairs()]
    pairs.sort(key=lambda pair: (pair.a, pair.b))
    tally = search.tally
    failures = sorted(tally.failures, key=lambda failure: (failure.a, failure.b))
    return OverlapResult(pairs, tally.candidates, tally.apart, failures, tally.rounded, *search.repaired())


_Land = list[Optional[bytes]]


@dataclass(frozen=True)
class _Candidates:
    """The candidate pairs of one block, by numbers, and their outlines as read.

    ``land`` is the land in common that is known already, see :class:`answers.Answers`; None if nobody was asked.
    """

    a: np.ndarray
    b: np.ndarray
    land: Optional[_Land]
    left: Fetched
    right: Optional[Fetched]


@dataclass
class _Compared:
    """What one block gave."""

    pairs: PairBlock
    done: int
    missing: int
    apart: int
    rounded: int
    failures: list[Failure]


class OverlapSearch:
    """A search for the overlaps of outlines with each other, or with those of a second layer.

    Memory: the envelopes, 16 bytes for each candidate pair, and a few blocks of outlines.

    :param easy: False sends every pair through GEOS.
    :param answering: who knows about pairs before their outlines are read. It is not asked where neighbours are
        wanted: those need the outlines of all candidates.
    """

    def __init__(self, outlines: Outlines, other: Optional[Outlines] = None, limits: Optional[Limits] = None,
                 engine: Optional[Driver] = None, easy: bool = True, answering: Optional[Answering] = None) -> None:
        self._engine = engine or driver()
        self._left = Loader(outlines, self._engine, easy)
        self._right = self._left if other is None else Loader(other, self._engine, easy)
        self._limits = limits or Limits()
        self._answering = None if self._limits.buffer_m else answering
        self._known_apart = 0
        self.tally = Tally()

    def repaired(self) -> tuple[list[Repaired], list[Repaired]]:
        """Returns the invalid outlines met so far, of the first and of the second layer."""
        return self._left.repaired(), [] if self._right is self._left else self._right.repaired()

    def blocks(self, progress: Progress = SILENT) -> Iterator[PairBlock]:
        """Yields the pairs, neighbours near each other; :attr:`tally` is complete when the last block was taken.

        :raises Cancelled: if the person stops the work.
        """
        joining, comparing = steps(progress, (5, 95))
        a, b = self._candidates(joining)
        self.tally.candidates = len(a)
        done = 0
        for candidates in self._read_all(a, b):
            comparing.check()
            compared = self._compare(candidates)
            done += compared.done
            self._count(compared)
            comparing.set_percent(100.0 * (done + self._known_apart) / len(a))
            if len(compared.pairs):
                yield compared.pairs
        self.tally.apart += self._known_apart
        comparing.set_percent(100.0)

    def _count(self, compared: _Compared) -> None:
        tally = self.tally
        tally.candidates -= compared.missing
        tally.pairs += len(compared.pairs)
        tally.apart += compared.apart
        tally.rounded += compared.rounded
        tally.uncertain += int(compared.pairs.uncertain.sum())
        tally.total_m2 += float(compared.pairs.overlap_m2.sum())
        tally.failures += compared.failures

    def _candidates(self, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """Returns the candidate pairs in an order in which neighbours stand together."""
        half = self._limits.buffer_m / 2
        boxes = [loader.outlines.envelopes if not half else grown(loader.outlines.envelopes, half)
                 for loader in (self._left, self._right)]
        if self._right is self._left:
            a, b = pairs_within(boxes[0], progress)
        else:
            a, b = pairs_between(boxes[0], boxes[1], progress)
        used, place = np.unique(a, return_inverse=True)
        order = np.argsort(spatial_rank(boxes[0][used])[place], kind="stable")
        return a[order], b[order]

    def _read_all(self, a: np.ndarray, b: np.ndarray) -> Iterator[_Candidates]:
        for part in item_blocks(len(a)):
            yield from self._read(*self._unanswered(a[part], b[part]))

    def _unanswered(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray, Optional[_Land]]:
        """Returns the pairs that may have land in common, and that land where it is known; counts the others."""
        if self._answering is None:
            return a, b, None
        known = self._answering.answers(a, b)
        self._known_apart += int(known.apart.sum())
        there = np.flatnonzero(~known.apart)
        return a[there], b[there], [known.land[place] for place in there.tolist()]

    def _read(self, a: np.ndarray, b: np.ndarray, land: Optional[_Land]) -> Iterator[_Candidates]:
        """Yields the pairs with their outlines, in halves where these are too many bytes for one block."""
        most = BLOCK_BYTES if len(a) > 1 else None
        if self._right is self._left:
            left, right = self._left.fetch(np.concatenate((a, b)), most), None
        else:
            left, right = self._left.fetch(a, most), self._right.fetch(b, most)
        if left is not None and (right is not None or self._right is self._left):
            yield _Candidates(a, b, land, left, right)
            return
        del left, right
        half = len(a) // 2
        yield from self._read(a[:half], b[:half], land and land[:half])
        yield from self._read(a[half:], b[half:], land and land[half:])

    def _compare(self, candidates: _Candidates) -> _Compared:
        left = self._left.prepare(candidates.left)
        right = left if candidates.right is None else self._right.prepare(candidates.right)
        a, b = candidates.a, candidates.b
        at_a, at_b = left.at(a), right.at(b)
        there = ~(left.missing[at_a] | right.missing[at_b])
        a, b, at_a, at_b = a[there], b[there], at_a[there], at_b[there]
        land = candidates.land
        if land is not None and not there.all():
            land = [land[place] for place in np.flatnonzero(there).tolist()]
        comparison = Comparison(left, right, at_a, at_b, self._limits, self._engine, land)
        pairs, failed = comparison.pairs(a, b)
        failures = [Failure(int(a[place]), int(b[place]), why) for place, why in failed.items()]
        return _Compared(pairs, len(there), len(there) - len(a), len(a) - len(pairs) - len(failures),
                         comparison.rounded, failures)
