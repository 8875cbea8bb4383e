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

from ..base.beside import Beside, Start, at_once
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
class _Block:
    """Candidate pairs, by numbers.

    ``land`` is the land in common that is known already, see :class:`answers.Answers`; None if nobody was asked.
    """

    a: np.ndarray
    b: np.ndarray
    land: Optional[_Land]

    def halves(self) -> Iterator[_Block]:
        """Yields both halves."""
        half = len(self.a) // 2
        for part in (slice(None, half), slice(half, None)):
            yield _Block(self.a[part], self.b[part], self.land and self.land[part])


@dataclass(frozen=True)
class _Candidates:
    """Candidate pairs and their outlines as read."""

    block: _Block
    left: Fetched
    right: Optional[Fetched]


@dataclass(frozen=True)
class _UnderWay:
    """The comparison of one block that has begun: of ``asked`` pairs these are left that can be compared."""

    comparison: Comparison
    a: np.ndarray
    b: np.ndarray
    asked: int


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

    Memory: the envelopes, 16 bytes for each candidate pair, and a few blocks of outlines. While GEOS works on one block
    the next one is begun, and the one after it is read where the outlines can be read beside other work.

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
        beside = Beside("imsma-geos")
        try:
            for compared in self._compared(a, b, beside.start if self._engine.lets_python_run else at_once):
                comparing.check()
                done += compared.done
                self._count(compared)
                comparing.set_percent(100.0 * (done + self._known_apart) / len(a))
                if len(compared.pairs):
                    yield compared.pairs
        finally:
            beside.close()
        self.tally.apart += self._known_apart
        comparing.set_percent(100.0)

    def _compared(self, a: np.ndarray, b: np.ndarray, start: Start) -> Iterator[_Compared]:
        """Yields what the blocks give, one behind the one that is begun."""
        under_way: Optional[_UnderWay] = None
        for candidates in self._read_all(a, b):
            begun = self._begin(candidates, start)
            if under_way is not None:
                yield self._end(under_way)
            under_way = begun
        if under_way is not None:
            yield self._end(under_way)

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
        """Yields blocks of pairs with their outlines; those of the next block are read meanwhile where that can be."""
        blocks = (self._unanswered(a[part], b[part]) for part in item_blocks(len(a)))
        block = next(blocks, None)
        while block is not None:
            candidates = self._fetch(block)
            following = next(blocks, None)
            if following is not None:
                self._expect(following)
            if candidates is not None:
                yield candidates
            else:
                yield from self._in_halves(block)
            block = following

    def _unanswered(self, a: np.ndarray, b: np.ndarray) -> _Block:
        """Returns the pairs that may have land in common, and that land where it is known; counts the others."""
        if self._answering is None:
            return _Block(a, b, None)
        known = self._answering.answers(a, b)
        self._known_apart += int(known.apart.sum())
        there = np.flatnonzero(~known.apart)
        return _Block(a[there], b[there], [known.land[place] for place in there.tolist()])

    def _expect(self, block: _Block) -> None:
        if self._right is self._left:
            self._left.expect(np.concatenate((block.a, block.b)))
        else:
            self._left.expect(block.a)
            self._right.expect(block.b)

    def _fetch(self, block: _Block) -> Optional[_Candidates]:
        """Returns the pairs with their outlines; None where these are too many bytes for one block."""
        most = BLOCK_BYTES if len(block.a) > 1 else None
        if self._right is self._left:
            left, right = self._left.fetch(np.concatenate((block.a, block.b)), most), None
        else:
            left, right = self._left.fetch(block.a, most), self._right.fetch(block.b, most)
        if left is None or (right is None and self._right is not self._left):
            return None
        return _Candidates(block, left, right)

    def _in_halves(self, block: _Block) -> Iterator[_Candidates]:
        for half in block.halves():
            candidates = self._fetch(half)
            if candidates is not None:
                yield candidates
            else:
                yield from self._in_halves(half)

    def _begin(self, candidates: _Candidates, start: Start) -> _UnderWay:
        left = self._left.prepare(candidates.left)
        right = left if candidates.right is None else self._right.prepare(candidates.right)
        a, b, land = candidates.block.a, candidates.block.b, candidates.block.land
        asked = len(a)
        at_a, at_b = left.at(a), right.at(b)
        there = ~(left.missing[at_a] | right.missing[at_b])
        if land is not None and not there.all():
            land = [land[place] for place in np.flatnonzero(there).tolist()]
        comparison = Comparison(left, right, at_a[there], at_b[there], self._limits, self._engine, land, start)
        return _UnderWay(comparison, a[there], b[there], asked)

    def _end(self, under_way: _UnderWay) -> _Compared:
        a, b = under_way.a, under_way.b
        pairs, failed = under_way.comparison.pairs(a, b)
        failures = [Failure(int(a[place]), int(b[place]), why) for place, why in failed.items()]
        return _Compared(pairs, under_way.asked, under_way.asked - len(a), len(a) - len(pairs) - len(failures),
                         under_way.comparison.rounded, failures)
