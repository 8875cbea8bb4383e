"""Areas of unions without making the unions: from the parts and from what two and more of them have in common.

For sets A, B, C, ... of one group,

    area(A u B u ...) = sum of areas - sum over pairs + sum over triples - ...   of what they have in common

(inclusion and exclusion). Sets of parts with land in common are few: any number can only have some if all smaller
numbers of them have, so a sum ends where the one before found nothing. Where many parts lie on the same land, or where
an area is not known, the heap of parts that hang together needs a true union; it stands for that heap alone.

Error: sets with less than 1 cm2 in common are not looked for larger ones, which have less. Edges are measured as
geodesics between the corners a result has (see area.py): a union made by GEOS has corners where borders cross, the sum
has them in the land in common only. The two differ by no more than L^3 tan(latitude) / (12 R) for each edge of length L
that another border cuts: 0.01 m2 at 100 m.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .loading import FLOOR_M2

Heap = tuple[int, ...]
"""Parts of which each overlaps another one of the heap, by place, ascending."""

Unite = Callable[[list[Heap]], np.ndarray]
"""Returns the areas in m2 of the true unions of heaps."""


@dataclass(frozen=True)
class Meeting:
    """Sets of equally many parts: ``parts`` (n, k) holds their places, ascending in each row, the rows sorted.

    ``common_m2`` is what all of a set have in common, in m2; NaN if that is not known. Each set stands there once.
    """

    parts: np.ndarray
    common_m2: np.ndarray


@dataclass(frozen=True)
class Overlapping:
    """Parts, and the land in common of those that overlap.

    ``areas_m2`` has an entry for each part. ``meetings`` holds pairs, then the triples that may have land in common,
    and so on. Parts marked ``crowded`` stand in none of them: there are too many.
    """

    areas_m2: np.ndarray
    meetings: Sequence[Meeting]
    crowded: np.ndarray


@dataclass(frozen=True)
class _Heaps:
    """The heaps of one grouping that need a true union; ``inside`` marks their parts."""

    group: np.ndarray
    members: list[Heap]
    inside: np.ndarray


def union_areas(parts: Overlapping, groupings: Sequence[np.ndarray], unite: Unite,
                ) -> list[tuple[np.ndarray, np.ndarray]]:
    """Returns for each grouping its groups (sorted) and the areas in m2 of the unions of their parts.

    A grouping names the group of every part, -1 for a part that takes no part. A heap that several groupings need is
    made once.
    """
    heaps = [_heaps(parts, group) for group in groupings]
    numbers: dict[Heap, int] = {}
    for found in heaps:
        for heap in found.members:
            numbers.setdefault(heap, len(numbers))
    united = unite(list(numbers)) if numbers else np.zeros(0)
    return [_sums(parts, group, found, united[[numbers[heap] for heap in found.members]])
            for group, found in zip(groupings, heaps)]


def _sums(parts: Overlapping, group: np.ndarray, heaps: _Heaps, united: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    single = np.flatnonzero((group >= 0) & ~heaps.inside)
    names = np.unique(group[group >= 0])
    areas = _sums_at(names, group[single], parts.areas_m2[single]) + _sums_at(names, heaps.group, united)
    sign = -1.0
    for meeting in parts.meetings:
        first = meeting.parts[:, 0]
        counts = _of_one_group(meeting.parts, group) & ~heaps.inside[meeting.parts].any(axis=1)
        areas += sign * _sums_at(names, group[first[counts]], meeting.common_m2[counts])
        sign = -sign
    return names, np.maximum(areas, 0.0)


def _sums_at(names: np.ndarray, groups: np.ndarray, values: np.ndarray) -> np.ndarray:
    # of nothing numpy makes whole numbers
    return np.bincount(np.searchsorted(names, groups), values, len(names)).astype(float, copy=False)


def _of_one_group(parts: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Returns which rows hold parts of one group only."""
    own = group[parts]
    same: np.ndarray = (own == own[:, :1]).all(axis=1) & (own[:, 0] >= 0)
    return same


def _heaps(parts: Overlapping, group: np.ndarray) -> _Heaps:
    crowd_a, crowd_b = _chains(group, parts.crowded & (group >= 0))
    seeds = [crowd_a]
    for meeting in parts.meetings:
        unknown = meeting.parts[np.isnan(meeting.common_m2)]
        seeds.append(unknown[_of_one_group(unknown, group), 0])
    seed = np.concatenate(seeds)
    inside = np.zeros(len(group), bool)
    if not len(seed):
        return _Heaps(np.zeros(0, np.int64), [], inside)
    pairs = [meeting.parts[~(meeting.common_m2 <= FLOOR_M2)] for meeting in parts.meetings[:1]]   # NaN counts
    a, b = (np.concatenate([crowd, *(pair[_of_one_group(pair, group), side] for pair in pairs)])
            for side, crowd in ((0, crowd_a), (1, crowd_b)))
    label = connected(a, b, len(group))
    wanted = np.zeros(len(group), bool)
    wanted[label[seed]] = True
    inside = wanted[label]
    places = np.flatnonzero(inside)
    places = places[np.argsort(label[places], kind="stable")]
    starts = np.flatnonzero(np.diff(label[places], prepend=-1))
    ends = np.append(starts[1:], len(places))
    ordered = places.tolist()
    members = [tuple(ordered[start:end]) for start, end in zip(starts.tolist(), ends.tolist())]
    return _Heaps(group[places[starts]], members, inside)


def _chains(group: np.ndarray, crowded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns pairs that hold the crowded parts of each group together."""
    places = np.flatnonzero(crowded)
    places = places[np.argsort(group[places], kind="stable")]
    together = group[places[1:]] == group[places[:-1]]
    return places[:-1][together], places[1:][together]


def one_larger(sets: np.ndarray, pairs: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Returns the sets with one more part of which every two are a pair; and for each the row it grew from.

    A set grows by the last part of another one that is the same but for its last part. ``sets`` (n, k) and ``pairs``
    (m, 2) as in :class:`Meeting`, places below ``count``. Memory: 16 bytes for every two such sets.
    """
    if not len(sets):
        return np.zeros((0, sets.shape[1] + 1), np.int64), np.zeros(0, np.int64)
    begins = np.ones(len(sets), bool)
    begins[1:] = (sets[1:, :-1] != sets[:-1, :-1]).any(axis=1)
    starts = np.flatnonzero(begins)
    ends = np.append(starts[1:], len(sets))[np.cumsum(begins) - 1]
    later = ends - np.arange(len(sets)) - 1
    first = np.repeat(np.arange(len(sets)), later)
    second = np.arange(len(first)) - np.repeat(np.cumsum(later) - later, later) + first + 1
    known, wanted = pairs[:, 0] * count + pairs[:, 1], sets[first, -1] * count + sets[second, -1]
    place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    first, second = (rows[known[place] == wanted] for rows in (first, second))
    return np.column_stack((sets[first], sets[second, -1])), first


def connected(a: np.ndarray, b: np.ndarray, count: int) -> np.ndarray:
    """Returns for each of ``count`` things the smallest one that pairs lead to, directly or over others."""
    label = np.arange(count)
    while True:
        lowest = np.minimum(label[a], label[b])
        before = label.copy()
        np.minimum.at(label, label[a], lowest)
        np.minimum.at(label, label[b], lowest)
        label = label[label]
        if (label == before).all():
            return label
