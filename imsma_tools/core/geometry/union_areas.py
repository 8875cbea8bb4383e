"""Areas of unions without making the unions: from the parts and from what each two of them have in common.

For sets A, B, ... of one group,

    area(A u B u ...) = sum of areas - sum of areas in common of pairs + sum over triples - ...

(inclusion and exclusion). Where no three parts have land in common all sums from the triples on are zero. Three parts
can only have land in common if each two of them have, so that is certain for every connected heap of overlapping parts
without a triangle of pairs. Only heaps with a triangle, or with a pair whose area is not known, need a true union, and
it stands for that heap alone.

Error: pairs below 1 cm2 do not make triangles, so a triangle that consists of them is overlooked; it is smaller than
each of its pairs. Edges are measured as geodesics between the corners a result has (see area.py): a union made by GEOS
has corners where borders cross, the sum has them in the pairs only. The two differ by no more than L^3 tan(latitude) /
(12 R) for each edge of length L that another border cuts: 0.01 m2 at 100 m.
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
class Overlapping:
    """Parts, and the land in common of those that overlap.

    ``areas_m2`` has an entry for each part. Parts ``a[k]`` < ``b[k]`` have ``common_m2[k]`` m2 in common, NaN if that
    is not known; each pair stands there once. Pairs of parts marked ``crowded`` are not listed: there are too many.
    """

    areas_m2: np.ndarray
    a: np.ndarray
    b: np.ndarray
    common_m2: np.ndarray
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
    touching = ~(parts.common_m2 <= FLOOR_M2)   # NaN counts
    corners = triangles(parts.a[touching], parts.b[touching], len(parts.areas_m2))
    heaps = [_heaps(parts, group, touching, corners) for group in groupings]
    numbers: dict[Heap, int] = {}
    for found in heaps:
        for members in found.members:
            numbers.setdefault(members, len(numbers))
    united = unite(list(numbers)) if numbers else np.zeros(0)
    return [_sums(parts, group, found, united[[numbers[members] for members in found.members]])
            for group, found in zip(groupings, heaps)]


def _sums(parts: Overlapping, group: np.ndarray, heaps: _Heaps, united: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    known = group >= 0
    names, number = np.unique(group[known], return_inverse=True)
    place = np.full(len(group), -1)
    place[known] = number
    single = known & ~heaps.inside
    a, b = parts.a, parts.b
    pair = known[a] & (group[a] == group[b]) & ~heaps.inside[a] & ~heaps.inside[b]
    areas = (_sums_at(place[single], parts.areas_m2[single], len(names))
             - _sums_at(place[a[pair]], parts.common_m2[pair], len(names))
             + _sums_at(np.searchsorted(names, heaps.group), united, len(names)))
    return names, np.maximum(areas, 0.0)


def _sums_at(places: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    return np.bincount(places, values, count).astype(float, copy=False)   # of nothing numpy makes whole numbers


def _heaps(parts: Overlapping, group: np.ndarray, touching: np.ndarray, corners: np.ndarray) -> _Heaps:
    count = len(group)
    same = touching & (group[parts.a] == group[parts.b]) & (group[parts.a] >= 0)
    a, b = parts.a[same], parts.b[same]
    crowd_a, crowd_b = _chains(group, parts.crowded & (group >= 0))
    alike = (group[corners] == group[corners[:, :1]]).all(axis=1) & (group[corners[:, 0]] >= 0)
    seeds = np.concatenate((corners[alike, 0], a[np.isnan(parts.common_m2[same])], crowd_a))
    inside = np.zeros(count, bool)
    if not len(seeds):
        return _Heaps(np.zeros(0, np.int64), [], inside)
    label = connected(np.concatenate((a, crowd_a)), np.concatenate((b, crowd_b)), count)
    wanted = np.zeros(count, bool)
    wanted[label[seeds]] = True
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


def triangles(a: np.ndarray, b: np.ndarray, count: int) -> np.ndarray:
    """Returns the triples (i, j, k), i < j < k, of which each two are a pair; shape (n, 3).

    ``a`` < ``b`` are the pairs of ``count`` things, each once. Memory: 24 bytes for any two pairs with the same ``a``.
    """
    order = np.lexsort((b, a))
    a, b = a[order], b[order]
    ends = np.searchsorted(a, a, "right")
    later = ends - np.arange(len(a)) - 1   # pairs with the same first and a larger second
    first = np.repeat(np.arange(len(a)), later)
    second = np.arange(len(first)) - np.repeat(np.cumsum(later) - later, later) + first + 1
    key, wanted = a * count + b, b[first] * count + b[second]
    place = np.minimum(np.searchsorted(key, wanted), max(len(key) - 1, 0))
    closed = key[place] == wanted if len(key) else np.zeros(0, bool)
    return np.column_stack((a[first[closed]], b[first[closed]], b[second[closed]]))


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
