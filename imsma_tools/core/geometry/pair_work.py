"""The work on a block of candidate pairs, from their numbers to what they have in common.

Done by :mod:`overlaps` in this process and by :mod:`pair_helper` in a second one, so that both give the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..base.beside import Start, at_once
from .comparison import Comparison
from .limits import Limits
from .loading import BLOCK_BYTES, Failure, Fetched, Loader
from .overlay import Driver
from .pairs import PairBlock

Land = list[Optional[bytes]]


@dataclass(frozen=True)
class Candidates:
    """Candidate pairs, by numbers.

    ``land`` is the land in common that is known already, see :class:`answers.Answers`; None if nobody was asked.
    """

    a: np.ndarray
    b: np.ndarray
    land: Optional[Land] = None

    def halves(self) -> Iterator[Candidates]:
        """Yields both halves."""
        half = len(self.a) // 2
        for part in (slice(None, half), slice(half, None)):
            yield Candidates(self.a[part], self.b[part], self.land and self.land[part])


@dataclass(frozen=True)
class Read:
    """Candidate pairs and their outlines as read."""

    candidates: Candidates
    left: Fetched
    right: Optional[Fetched]


@dataclass(frozen=True)
class UnderWay:
    """The comparison of a block that has begun: of ``asked`` pairs these are left that can be compared."""

    comparison: Comparison
    a: np.ndarray
    b: np.ndarray
    asked: int


@dataclass(frozen=True)
class Compared:
    """What a block gave. Of ``done`` pairs, ``missing`` have an outline that turned out faulty."""

    pairs: PairBlock
    done: int
    missing: int
    apart: int
    rounded: int
    failures: list[Failure]


class PairWork:
    """Reads and compares blocks of pairs of outlines of ``left`` and ``right``, which may be the same."""

    def __init__(self, left: Loader, right: Loader, limits: Limits, engine: Driver) -> None:
        self.left, self.right = left, right
        self._limits = limits
        self._engine = engine

    def expect(self, candidates: Candidates) -> None:
        """Says which pairs will be read next."""
        if self.right is self.left:
            self.left.expect(np.concatenate((candidates.a, candidates.b)))
        else:
            self.left.expect(candidates.a)
            self.right.expect(candidates.b)

    def read(self, candidates: Candidates) -> Iterator[Read]:
        """Yields the pairs with their outlines: at once, or in parts where these are too many bytes for one block."""
        found = self._fetch(candidates)
        if found is not None:
            yield found
        else:
            for half in candidates.halves():
                yield from self.read(half)

    def begin(self, read: Read, start: Start) -> UnderWay:
        """Begins to compare; what GEOS does goes on as ``start`` does it."""
        left = self.left.prepare(read.left)
        right = left if read.right is None else self.right.prepare(read.right)
        a, b, land = read.candidates.a, read.candidates.b, read.candidates.land
        at_a, at_b = left.at(a), right.at(b)
        there = ~(left.missing[at_a] | right.missing[at_b])
        if land is not None and not there.all():
            land = [land[place] for place in np.flatnonzero(there).tolist()]
        comparison = Comparison(left, right, at_a[there], at_b[there], self._limits, self._engine, land, start)
        return UnderWay(comparison, a[there], b[there], len(a))

    def end(self, under_way: UnderWay) -> Compared:
        """Returns what the pairs have in common; waits for GEOS."""
        a, b = under_way.a, under_way.b
        pairs, failed = under_way.comparison.pairs(a, b)
        failures = [Failure(int(a[place]), int(b[place]), why) for place, why in failed.items()]
        return Compared(pairs, under_way.asked, under_way.asked - len(a), len(a) - len(pairs) - len(failures),
                        under_way.comparison.rounded, failures)

    def compared(self, candidates: Candidates) -> list[Compared]:
        """Returns all that the pairs have in common, in as many parts as they were read in."""
        return [self.end(self.begin(read, at_once)) for read in self.read(candidates)]

    def _fetch(self, candidates: Candidates) -> Optional[Read]:
        """Returns the pairs with their outlines; None where these are too many bytes for one block."""
        most = BLOCK_BYTES if len(candidates.a) > 1 else None
        if self.right is self.left:
            left, right = self.left.fetch(np.concatenate((candidates.a, candidates.b)), most), None
        else:
            left, right = self.left.fetch(candidates.a, most), self.right.fetch(candidates.b, most)
        if left is None or (right is None and self.right is not self.left):
            return None
        return Read(candidates, left, right)
