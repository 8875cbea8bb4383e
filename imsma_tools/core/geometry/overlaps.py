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
from ..base.helper_process import Helper, closing
from ..base.in_turn import in_turn
from ..base.jobs import SILENT, Progress, steps
from .answers import Answering
from .candidates import pairs_between, pairs_within
from .drivers import driver
from .envelopes import grown, spatial_rank
from .limits import Limits
from .loading import Failure, Loader, Repaired, pair_blocks
from .outlines import Outlines
from .overlay import Driver
from .pair_frames import Answer
from .pair_helper import half_the_processors
from .pair_work import Candidates, Compared, PairWork, Read, UnderWay
from .pairs import Common, GeometricClass, OverlapPair, PairBlock, geometric_class
from .pairs_beside import PairsBeside, can_help, tables_of

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
                  answering: Optional[Answering] = None, helper: Optional[Helper] = None) -> OverlapResult:
    """Returns the overlaps of ``outlines`` with each other, or with ``other``.

    Memory and parameters: as :class:`OverlapSearch`, and the result.

    :raises Cancelled: if the person stops the work.
    """
    search = OverlapSearch(outlines, other, limits, engine, easy, answering, helper)
    pairs = [pair for block in search.blocks(progress) for pair in block.pairs()]
    pairs.sort(key=lambda pair: (pair.a, pair.b))
    tally = search.tally
    failures = sorted(tally.failures, key=lambda failure: (failure.a, failure.b))
    return OverlapResult(pairs, tally.candidates, tally.apart, failures, tally.rounded, *search.repaired())


class OverlapSearch:
    """A search for the overlaps of outlines with each other, or with those of a second layer.

    Memory: the envelopes, 16 bytes for each candidate pair, and a few blocks of outlines. While GEOS works on one block
    the next one is begun, and the one after it is read where the outlines can be read beside other work.

    :param easy: False sends every pair through GEOS.
    :param answering: who knows about pairs before their outlines are read. It is not asked where neighbours are
        wanted: those need the outlines of all candidates.
    :param helper: a second process (:func:`second_process.start_second_process`), used where it can do a part of the
        work, and closed then. The results are the same.
    """

    def __init__(self, outlines: Outlines, other: Optional[Outlines] = None, limits: Optional[Limits] = None,
                 engine: Optional[Driver] = None, easy: bool = True, answering: Optional[Answering] = None,
                 helper: Optional[Helper] = None) -> None:
        self._engine = engine or driver()
        self._easy = easy
        self._helper = helper
        self._left = Loader(outlines, self._engine, easy)
        self._right = self._left if other is None else Loader(other, self._engine, easy)
        self._limits = limits or Limits()
        self._work = PairWork(self._left, self._right, self._limits, self._engine)
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
            for compared in self._compared(a, b, beside.start if self._engine.lets_python_run else at_once, comparing):
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

    def _compared(self, a: np.ndarray, b: np.ndarray, start: Start, progress: Progress) -> Iterator[Compared]:
        """Yields what the blocks give."""
        if self._helper is None or self._answering is not None or not can_help(self._engine, self._layers, len(a)):
            return self._one_behind_the_other(a, b, start)
        return self._with_helper(self._helper, a, b, progress)

    def _one_behind_the_other(self, a: np.ndarray, b: np.ndarray, start: Start) -> Iterator[Compared]:
        """Yields what the blocks give, one behind the one that is begun."""
        under_way: Optional[UnderWay] = None
        for read in self._read_all(a, b):
            begun = self._work.begin(read, start)
            if under_way is not None:
                yield self._work.end(under_way)
            under_way = begun
        if under_way is not None:
            yield self._work.end(under_way)

    def _with_helper(self, helper: Helper, a: np.ndarray, b: np.ndarray, progress: Progress) -> Iterator[Compared]:
        """Yields what the blocks give, some of them worked out by a second process."""
        parts = pair_blocks(len(a))
        beside = PairsBeside(helper, self._loaders, self._limits, self._easy, a, b, parts)
        work = PairWork(self._left, self._right, self._limits, half_the_processors())

        def own(job: int) -> Answer:
            return Answer(work.compared(Candidates(a[parts[job]], b[parts[job]])), [])

        with closing(helper):   # before anybody closes the files, who tidies up beside them
            for answer in in_turn(len(parts), own, beside, progress.check):
                for loader, table, side in zip(self._loaders, tables_of(self._layers), answer.sides):
                    loader.load(side.unsound)   # what is wrong with these is said in the reader's language
                    for keys, text in side.along:
                        table.rows_read.came_along(keys, text)
                yield from answer.compared

    def _count(self, compared: Compared) -> None:
        tally = self.tally
        tally.candidates -= compared.missing
        tally.pairs += len(compared.pairs)
        tally.apart += compared.apart
        tally.rounded += compared.rounded
        tally.uncertain += int(compared.pairs.uncertain.sum())
        tally.total_m2 += float(compared.pairs.overlap_m2.sum())
        tally.failures += compared.failures

    @property
    def _loaders(self) -> list[Loader]:
        return [self._left] if self._right is self._left else [self._left, self._right]

    @property
    def _layers(self) -> list[Outlines]:
        return [loader.outlines for loader in self._loaders]

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

    def _read_all(self, a: np.ndarray, b: np.ndarray) -> Iterator[Read]:
        """Yields blocks of pairs with their outlines; those of the next block are read meanwhile where that can be."""
        blocks = (self._unanswered(a[part], b[part]) for part in pair_blocks(len(a)))
        block = next(blocks, None)
        while block is not None:
            reading = self._work.read(block)
            first = next(reading)
            following = next(blocks, None)
            if following is not None:
                self._work.expect(following)
            yield first
            yield from reading
            block = following

    def _unanswered(self, a: np.ndarray, b: np.ndarray) -> Candidates:
        """Returns the pairs that may have land in common, and that land where it is known; counts the others."""
        if self._answering is None:
            return Candidates(a, b, None)
        known = self._answering.answers(a, b)
        self._known_apart += int(known.apart.sum())
        there = np.flatnonzero(~known.apart)
        return Candidates(a[there], b[there], [known.land[place] for place in there.tolist()])
