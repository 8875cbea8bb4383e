"""The land in common of pairs of simple rings, for thousands of pairs at once, in numpy.

For two outlines of one simple ring each, in general position: their boundaries do not touch, they cross at places
certainly told apart, or not at all. Everything this module says is proved from rounded numbers with a bound of their
error; pairs where the proof fails are ``HARD``, and GEOS decides.

1. ``kernel_crossings``: where the boundaries cross.
2. No crossing: one ring lies in the other, or they lie apart; one point tells.
3. Crossings: ``kernel_tracing`` follows the rings from crossing to crossing round the land in common.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .kernel_crossings import CHUNK, find_crossings
from .kernel_tracing import trace
from .orientation import orientation
from .ragged import members, runs
from .simple_rings import SimpleRings, signed_areas

HARD, APART, A_IN_B, B_IN_A, CROSSING, SAME = -1, 0, 1, 2, 3, 4


@dataclass(frozen=True)
class KernelResult:
    """What became of each pair, and the rings of land in common of those that cross.

    ``kind`` (int8) has a value for each pair: ``HARD`` not certain; ``APART`` no point in common; ``A_IN_B`` and
    ``B_IN_A`` one inside the other, boundaries apart; ``CROSSING``; ``SAME`` both are the same ring of points.
    Ring ``k`` of land in common belongs to the pair ``pair[k]`` (in rising order; a pair has one ring for each polygon)
    and is ``x[offsets[k]:offsets[k + 1]]``, closed, anticlockwise, degrees. Its points are the rings' own, to the bit,
    and crossings, off by some 1e-14 degrees.
    """

    kind: np.ndarray
    pair: np.ndarray
    x: np.ndarray
    y: np.ndarray
    offsets: np.ndarray


def overlay(rings: SimpleRings, a: np.ndarray, b: np.ndarray) -> KernelResult:
    """Returns the land in common of the rings ``a[k]`` and ``b[k]``, for every k.

    Fastest with some thousand pairs and only their rings, so that all stays in the processor's cache. Rings that are
    not certainly anticlockwise, or have no three edges, make their pairs ``HARD``. That rings are simple is not tested.
    """
    kind = np.full(len(a), HARD, np.int8)
    low = np.maximum(rings.boxes[a, :2], rings.boxes[b, :2])
    high = np.minimum(rings.boxes[a, 2:], rings.boxes[b, 2:])
    kind[(low > high).any(axis=1)] = APART
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        sound = _sound(rings)
        told = np.flatnonzero((low < high).all(axis=1) & sound[a] & sound[b])
        in_a, in_b = a[told], b[told]
        crossings, unsure = find_crossings(rings, in_a, in_b)
        crossings = crossings.where(~unsure[crossings.pair])
        count = np.bincount(crossings.pair, minlength=len(told))
        outlines, unsure_tracing = trace(rings, in_a, in_b, crossings)
        kind[told[(count > 0) & ~unsure_tracing]] = CROSSING
        alone = np.flatnonzero((count == 0) & ~unsure)
        kind[told[alone]] = _nested(rings, in_a[alone], in_b[alone])
    kind[_same(rings, a, b, np.flatnonzero(kind == HARD))] = SAME
    return KernelResult(kind, told[outlines.pair], outlines.x, outlines.y, outlines.offsets)


def _sound(rings: SimpleRings) -> np.ndarray:
    """Returns which rings have at least three edges and certainly run anticlockwise."""
    area, error = signed_areas(rings.x, rings.y, rings.offsets)
    return (rings.edges >= 3) & (area > error)


def _nested(rings: SimpleRings, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Returns the kinds of pairs of rings whose boundaries have no point in common."""
    a_inside, a_unsure = _start_inside(rings, a, b)
    b_inside, b_unsure = _start_inside(rings, b, a)
    return np.select([a_unsure | b_unsure | (a_inside & b_inside), a_inside, b_inside], [HARD, A_IN_B, B_IN_A], APART)


def _start_inside(rings: SimpleRings, inner: np.ndarray, outer: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns where a ring's first point lies inside another ring, and where that is not certain.

    Crossing number (M. Shimrat, "Algorithm 112: position of point relative to polygon", CACM 1962): the point is inside
    if a ray from it eastwards meets the ring an odd number of times. Edges take part that rise or fall through the
    ray's height, the lower end counted and the upper not, by exact comparisons; whether such an edge lies east of the
    point is an orientation.
    """
    inside, unsure = np.zeros(len(inner), bool), np.zeros(len(inner), bool)
    x, y = rings.x[rings.starts[inner]], rings.y[rings.starts[inner]]
    west, south, east, north = rings.boxes[outer].T
    asked = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
    for start, stop in runs(rings.edges[outer[asked]], CHUNK):
        some = asked[start:stop]
        question, place = members(rings.edges[outer[some]])
        edge = rings.starts[outer[some]][question] + place
        height = y[some][question]
        rises = rings.y[edge + 1] > height
        through = np.flatnonzero((rings.y[edge] > height) != rises)
        question, edge, rises = question[through], edge[through], rises[through]
        turn, error = orientation(rings.x[edge], rings.y[edge], rings.x[edge + 1], rings.y[edge + 1],
                                  x[some][question], y[some][question])
        east_of = question[(turn > 0) == rises]
        inside[some] = np.bincount(east_of, minlength=len(some)) % 2 == 1
        unsure[some[question[~(np.abs(turn) > error)]]] = True
    return inside, unsure


def _same(rings: SimpleRings, a: np.ndarray, b: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Returns those of the asked pairs whose two rings are the same points in the same order."""
    counts = rings.edges + 1
    asked = asked[(counts[a[asked]] == counts[b[asked]]) & (counts[a[asked]] > 3)]
    pair, place = members(counts[a[asked]])
    one, other = rings.starts[a[asked]][pair] + place, rings.starts[b[asked]][pair] + place
    differs = (rings.x[one] != rings.x[other]) | (rings.y[one] != rings.y[other])
    return asked[np.bincount(pair[differs], minlength=len(asked)) == 0]
