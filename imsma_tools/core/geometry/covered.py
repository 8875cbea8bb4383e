"""How much of a whole its parts cover: each m2 once, in all and by groups of parts (field rules, progress).

Definitions, the same for every driver and provider:

* Covered land of a group is the union of its parts inside their whole, in m2 on the ellipsoid.
* Which part belongs to which whole is said by :class:`Members`: by a key, or for layers without one by where they lie.
  Land of other wholes never counts.
* An outline that is invalid counts with its repaired shape, whole and part alike: for released land the smaller one.
* What GEOS cannot work out is named among the failures and counts with the least it can be.

Unions are not made where sums of areas give the same (:mod:`union_areas`); nor is a part cut at its whole where only
the area inside is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..base.jobs import SILENT, Progress
from .candidates import pairs_between
from .covered_block import CoveredBlock
from .drivers import driver
from .envelopes import spatial_rank
from .loading import BLOCK_BYTES, Failure, Fetched, Loaded, Loader, Repaired, read_groups
from .outlines import Outlines
from .overlay import Driver
from .union_areas import union_areas

_NAMES_AT_A_TIME = 20_000


@dataclass(frozen=True)
class Members:
    """Which parts belong to which wholes, one entry each: numbers of outlines, sorted by whole."""

    whole: np.ndarray
    part: np.ndarray

    def __len__(self) -> int:
        return len(self.whole)


def members_by_key(whole_of: np.ndarray) -> Members:
    """Returns the members for parts that belong to one whole each.

    :param whole_of: the number of the whole of each part, -1 for none.
    """
    part = np.flatnonzero(whole_of >= 0)
    part = part[np.argsort(whole_of[part], kind="stable")]
    return Members(whole_of[part], part)


def members_by_name(wholes: Outlines, parts: Outlines, field: str, progress: Progress = SILENT) -> Members:
    """Returns the members for parts whose ``field`` holds the name of their whole; others belong to none.

    :param field: one of the fields that ``parts`` keeps.
    :raises Cancelled: if the person stops the work.
    """
    names = wholes.names_of(np.arange(len(wholes)))
    number = {str(name): place for place, name in enumerate(names) if name is not None}
    whole_of = np.full(len(parts), -1, np.int64)
    for start in range(0, len(parts), _NAMES_AT_A_TIME):
        progress.check()
        some = np.arange(start, min(start + _NAMES_AT_A_TIME, len(parts)))
        whole_of[some] = [number.get(str(record[field]), -1) for record in parts.records_of(some)]
        progress.set_percent(100.0 * float(some[-1] + 1) / len(parts))
    return members_by_key(whole_of)


def members_by_place(wholes: Outlines, parts: Outlines, progress: Progress = SILENT) -> Members:
    """Returns the members for parts that belong to every whole they lie in: all whose envelopes meet."""
    return Members(*pairs_between(wholes.envelopes, parts.envelopes, progress))


@dataclass
class Covered:
    """What parts cover of their wholes. All areas in m2.

    ``whole_m2`` and ``part_m2``: areas of the outlines by number; 0 for a faulty one, NaN for a part that belongs to no
    whole. ``inside_m2``: of each entry of the members what of the part lies inside the whole. ``group_m2``: for each
    grouping the covered land by number of the group. ``uncertain_*`` mark invalid outlines, ``faulty_*`` those that
    turned out to be no outline when they were read. ``unions`` counts the true unions that were made.
    """

    whole_m2: np.ndarray
    part_m2: np.ndarray
    inside_m2: np.ndarray
    group_m2: list[np.ndarray]
    uncertain_wholes: np.ndarray
    uncertain_parts: np.ndarray
    faulty_wholes: np.ndarray
    faulty_parts: np.ndarray
    unions: int = 0
    failures: list[Failure] = field(default_factory=list)
    repaired_wholes: list[Repaired] = field(default_factory=list)
    repaired_parts: list[Repaired] = field(default_factory=list)


def find_covered(wholes: Outlines, parts: Outlines, members: Members, groupings: Sequence[np.ndarray],
                 progress: Progress = SILENT, engine: Optional[Driver] = None) -> Covered:
    """Returns what the parts cover of their wholes.

    Memory: the envelopes, some numbers for every outline and entry, and a few blocks of outlines; a block holds at
    least one whole with all its parts.

    :param groupings: each an array with the group of every entry, a number from 0, or -1 for none. All entries of a
        group belong to one whole. ``members.whole`` itself is the grouping "all parts of a whole".
    :raises Cancelled: if the person stops the work.
    """
    search = _Search(wholes, parts, members, groupings, engine or driver())
    return search.run(progress)


@dataclass(frozen=True)
class _Block:
    """Some wholes with all their parts. ``entries`` are places in the members, sorted by whole."""

    numbers: np.ndarray
    entries: np.ndarray
    wholes: Fetched
    parts: Fetched


@dataclass
class _Found:
    """What one block gave; ``groups`` holds for each grouping the groups and their areas."""

    block: _Block
    wholes: Loaded
    parts: Loaded
    inside_m2: np.ndarray
    groups: list[tuple[np.ndarray, np.ndarray]]
    unions: int
    failures: list[Failure]


class _Search:
    def __init__(self, wholes: Outlines, parts: Outlines, members: Members, groupings: Sequence[np.ndarray],
                 engine: Driver) -> None:
        self._wholes = Loader(wholes, engine)
        self._parts = Loader(parts, engine)
        self._members = members
        self._groupings = groupings
        self._engine = engine

    def run(self, progress: Progress) -> Covered:
        result = self._empty()
        total = len(self._members) + len(self._wholes.outlines)
        done = 0
        for found in self._blocks(progress):
            progress.check()
            _store(result, found)
            done += len(found.block.entries) + len(found.block.numbers)
            progress.set_percent(100.0 * done / max(total, 1))
        progress.check()
        result.failures.sort(key=lambda failure: (failure.a, failure.b))
        result.repaired_wholes, result.repaired_parts = self._wholes.repaired(), self._parts.repaired()
        return result

    def _empty(self) -> Covered:
        wholes, parts = len(self._wholes.outlines), len(self._parts.outlines)
        groups = [np.zeros(int(group.max(initial=-1)) + 1) for group in self._groupings]
        return Covered(np.zeros(wholes), np.full(parts, np.nan), np.zeros(len(self._members)), groups,
                       np.zeros(wholes, bool), np.zeros(parts, bool), np.zeros(wholes, bool), np.zeros(parts, bool))

    def _blocks(self, progress: Progress) -> Iterator[_Found]:
        order = np.argsort(spatial_rank(self._wholes.outlines.envelopes), kind="stable")
        starts = np.searchsorted(self._members.whole, order, "left")
        counts = np.searchsorted(self._members.whole, order, "right") - starts
        for block in read_groups(counts, lambda part: self._read(order[part], starts[part], counts[part]), progress):
            yield self._work(block)

    def _read(self, numbers: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> Optional[_Block]:
        entries = np.arange(counts.sum()) + np.repeat(starts - np.cumsum(counts) + counts, counts)
        most = BLOCK_BYTES if len(numbers) > 1 else None
        wholes = self._wholes.fetch(numbers, most)
        parts = self._parts.fetch(self._members.part[entries], most) if wholes else None
        return _Block(numbers, entries, wholes, parts) if wholes and parts else None

    def _work(self, block: _Block) -> _Found:
        wholes, parts = self._wholes.prepare(block.wholes), self._parts.prepare(block.parts)
        work = CoveredBlock(wholes, parts, wholes.at(self._members.whole[block.entries]),
                            parts.at(self._members.part[block.entries]), self._engine)
        groups = union_areas(work.overlapping(), [group[block.entries] for group in self._groupings], work.unite)
        return _Found(block, wholes, parts, work.inside_m2, groups, work.unions, work.failures)


def _store(result: Covered, found: _Found) -> None:
    wholes, parts = found.wholes, found.parts
    result.whole_m2[wholes.index] = wholes.areas_m2
    result.part_m2[parts.index] = parts.areas_m2
    result.inside_m2[found.block.entries] = found.inside_m2
    for areas, (groups, values) in zip(result.group_m2, found.groups):
        areas[groups] = values
    result.uncertain_wholes[wholes.index], result.uncertain_parts[parts.index] = wholes.uncertain, parts.uncertain
    result.faulty_wholes[wholes.index], result.faulty_parts[parts.index] = wholes.missing, parts.missing
    result.unions += found.unions
    result.failures += found.failures
