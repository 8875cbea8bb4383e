"""The parts of some wholes: how much of each lies inside, what several have in common there, unions where needed.

Simple outlines are overlaid in numpy (:mod:`ring_land`), everything else and everything not certain by GEOS. What two
parts have in common is cut at their whole only where both stick out of it; sets of three and more grow from that, one
part after the other, so they lie inside too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from .area import areas_m2
from .candidates import pairs_within
from .envelopes import meet
from .loading import FLOOR_M2, Failure, Loaded
from .overlay import Driver
from .ring_land import Land, shared, together
from .union_areas import Heap, Meeting, Overlapping, one_larger

_CROWD = 200
"""Parts of one whole from which on a union is made without looking at pairs, of which there may be a great many."""

_CROWDED_PAIRS = 8
"""Pairs for each part of a whole from which on one union is less work than all the pairs."""

_MOST_SETS = 4
"""Sets of three and more for each part of the block; above, unions are less work."""

_LARGEST_SET = 6

_MOST_CORNERS = 1000
"""Corners of an outline taken in numpy, which holds a copy of it for every whole and every other part it meets."""

_STICKS_OUT = 1e-9
"""Share of a part that may lie outside its whole and still be taken as rounding."""

class CoveredBlock:
    """Entries of parts in wholes; ``at_whole`` and ``at_part`` are their places in what is loaded.

    ``inside_m2``: what of each part lies inside its whole. ``unions`` counts true unions, ``failures`` names what GEOS
    could not work out.
    """

    def __init__(self, wholes: Loaded, parts: Loaded, at_whole: np.ndarray, at_part: np.ndarray,
                 engine: Driver) -> None:
        self._wholes = wholes
        self._parts = parts
        self._at_whole = at_whole
        self._at_part = at_part
        self._engine = engine
        self._part_rings, self._ring = _rings(parts, at_part)
        self._whole_rings, self._whole_ring = _rings(wholes, at_whole)
        self.unions = 0
        self.failures: list[Failure] = []
        self.inside_m2 = self._inside()
        full = parts.areas_m2[at_part]
        self._sticks_out = full - self.inside_m2 > np.maximum(FLOOR_M2, _STICKS_OUT * full)

    def _inside(self) -> np.ndarray:
        near = meet(self._parts.boxes[self._at_part], self._wholes.boxes[self._at_whole])
        easy = np.flatnonzero(near & (self._ring >= 0) & (self._whole_ring >= 0))
        land, unsure = shared(self._part_rings.at(self._ring[easy], easy), self._whole_rings, self._whole_ring[easy])
        inside = land.total_m2(len(near))
        near[easy] = False
        near[unsure] = True
        hard = np.flatnonzero(near)
        if len(hard):
            found = self._engine.intersections(self._parts.handles(self._at_part[hard]),
                                               self._wholes.handles(self._at_whole[hard]))
            inside[hard] = areas_m2(found.wkbs)
            for number, why in found.failed.items():
                place = int(hard[number])
                self.failures.append(Failure(int(self._wholes.index[self._at_whole[place]]),
                                             int(self._parts.index[self._at_part[place]]), why))
        return np.where(inside > FLOOR_M2, inside, 0.0)

    def overlapping(self) -> Overlapping:
        """Returns what each two parts of a whole, and each three and so on, have in common inside it."""
        pairs, crowded = self._candidates()
        common, land = self._pairs(pairs)
        some = ~(common <= 0)
        meetings = [Meeting(pairs[some], common[some])]
        land = _renumbered(land, some)
        touching = meetings[0].parts[meetings[0].common_m2 > FLOOR_M2]
        while True:
            last = meetings[-1]
            known = np.flatnonzero(last.common_m2 > FLOOR_M2)
            sets, parent = one_larger(last.parts[known], touching, len(self._at_part))
            if not len(sets):
                return Overlapping(self.inside_m2, meetings, crowded)
            if len(sets) > _MOST_SETS * len(self._at_part) or sets.shape[1] > _LARGEST_SET:
                meetings.append(Meeting(sets, np.full(len(sets), np.nan)))
                return Overlapping(self.inside_m2, meetings, crowded)
            common, land = self._grown(sets, known[parent], last, land)
            meetings.append(Meeting(sets, common))

    def _candidates(self) -> tuple[np.ndarray, np.ndarray]:
        """Returns the pairs of parts of one whole that come near each other, sorted, and who is crowded."""
        inside = self.inside_m2 > 0
        wholes = len(self._wholes.index)
        parts = np.bincount(self._at_whole, minlength=wholes)
        crowded = inside & (parts > _CROWD)[self._at_whole]
        sparse = np.flatnonzero(inside & ~crowded)
        a, b = (sparse[side] for side in pairs_within(self._parts.boxes[self._at_part[sparse]]))
        same = self._at_whole[a] == self._at_whole[b]
        a, b = a[same], b[same]
        pairs = np.bincount(self._at_whole[a], minlength=wholes)
        crowded |= inside & (pairs > _CROWDED_PAIRS * parts)[self._at_whole]
        kept = ~crowded[a]
        return np.column_stack((a[kept], b[kept])), crowded

    def _pairs(self, pairs: np.ndarray) -> tuple[np.ndarray, Land]:
        """Returns the areas pairs have in common, NaN where nobody could tell, and their land where it is simple."""
        a, b = pairs[:, 0], pairs[:, 1]
        both_out = self._sticks_out[a] & self._sticks_out[b]
        simple = (self._ring[a] >= 0) & (self._ring[b] >= 0) & ((self._whole_ring[a] >= 0) | ~both_out)
        easy = np.flatnonzero(simple)
        land, unsure = shared(self._part_rings.at(self._ring[a[easy]], easy), self._part_rings, self._ring[b[easy]])
        cut = np.flatnonzero(both_out[land.owner])
        kept = np.flatnonzero(~both_out[land.owner])
        inside, unsure_inside = shared(land.at(cut, land.owner[cut]), self._whole_rings,
                                       self._whole_ring[a[land.owner[cut]]])
        land = _sorted(together([land.at(kept, land.owner[kept]), inside]))
        hard = ~simple
        hard[unsure], hard[unsure_inside] = True, True
        land = land.at(np.flatnonzero(~hard[land.owner]), land.owner[~hard[land.owner]])
        common = land.total_m2(len(pairs))
        places = np.flatnonzero(hard)
        if len(places):
            common[places] = self._by_geos(a[places], b[places], both_out[places])
        return common, land

    def _by_geos(self, a: np.ndarray, b: np.ndarray, both_out: np.ndarray) -> np.ndarray:
        found = self._engine.intersections(self._parts.handles(self._at_part[a]), self._parts.handles(self._at_part[b]))
        common = areas_m2(found.wkbs)
        common[list(found.failed)] = np.nan
        cut = np.flatnonzero(both_out & (common > 0))
        if len(cut):
            common[cut] = self._inside_whole([found.wkbs[place] for place in cut.tolist()], self._at_whole[a[cut]])[0]
        return common

    def _grown(self, sets: np.ndarray, parent: np.ndarray, smaller: Meeting, land: Land) -> tuple[np.ndarray, Land]:
        """Returns what sets have in common, from the land of the smaller set each grew from."""
        starts, ends = (np.searchsorted(land.owner, parent, side) for side in ("left", "right"))
        counts = ends - starts
        owner = np.repeat(np.arange(len(sets)), counts)
        rows = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts) + starts[owner]
        added = self._ring[sets[:, -1]]
        unknown = (counts == 0) | (added < 0)
        simple = ~unknown[owner]
        found, unsure = shared(land.at(rows[simple], owner[simple]), self._part_rings, added[owner[simple]])
        common = found.total_m2(len(sets))
        unknown[unsure] = True
        unknown |= common > smaller.common_m2[parent] * (1 + 1e-6) + FLOOR_M2   # cannot be: leave it to a union
        common[unknown] = np.nan
        return common, found.at(np.flatnonzero(~unknown[found.owner]), found.owner[~unknown[found.owner]])

    def _inside_whole(self, wkbs: Sequence[Optional[bytes]], at_whole: np.ndarray) -> tuple[np.ndarray, dict[int, str]]:
        """Returns the areas of shapes inside their wholes, NaN where there is none, and why."""
        areas = np.full(len(wkbs), np.nan)
        known = np.array([number for number, wkb in enumerate(wkbs) if wkb is not None], np.int64)
        if not len(known):
            return areas, {}
        shapes = _handles(self._engine, [wkbs[number] or b"" for number in known.tolist()])
        cut = self._engine.intersections(shapes, self._wholes.handles(at_whole[known]))
        areas[known] = areas_m2(cut.wkbs)
        why = {int(known[number]): reason for number, reason in cut.failed.items()}
        areas[list(why)] = np.nan
        return areas, why

    def unite(self, heaps: list[Heap]) -> np.ndarray:
        """Returns the areas inside their wholes of the unions of heaps of parts."""
        self.unions += len(heaps)
        sizes = [len(heap) for heap in heaps]
        places = np.concatenate([np.array(heap, np.int64) for heap in heaps])
        first = np.cumsum([0, *sizes[:-1]])
        handles = self._parts.handles(self._at_part[places])
        made = self._engine.unions([list(handles[start:start + size]) for start, size in zip(first.tolist(), sizes)])
        areas = areas_m2(made.wkbs)
        why = dict(made.failed)
        whole = self._at_whole[places[first]]
        out = np.flatnonzero(np.logical_or.reduceat(self._sticks_out[places], first))
        if len(out):
            areas[out], failed = self._inside_whole([made.wkbs[number] for number in out.tolist()], whole[out])
            why.update({int(out[number]): reason for number, reason in failed.items()})
        for number, reason in why.items():
            self.failures.append(Failure(int(self._wholes.index[whole[number]]), -1, reason))
            areas[number] = self.inside_m2[list(heaps[number])].max()   # a union is no smaller than its largest part
        return areas


def _rings(loaded: Loaded, at: np.ndarray) -> tuple[Land, np.ndarray]:
    """Returns the rings of the simple outlines, and which is that of each place; -1 for none, or one too long."""
    simple = np.flatnonzero(loaded.simple)
    few = loaded.simple & (np.bincount(loaded.rings.shape, np.diff(loaded.rings.offsets), len(loaded.index))
                           <= _MOST_CORNERS)
    return (Land(simple, loaded.simple_rings, loaded.areas_m2[simple]), np.where(few[at], loaded.simple_at[at], -1))


def _sorted(land: Land) -> Land:
    order = np.argsort(land.owner, kind="stable")
    return land.at(order, land.owner[order])


def _renumbered(land: Land, kept: np.ndarray) -> Land:
    """Returns the land of the owners that are kept, numbered anew."""
    rows = np.flatnonzero(kept[land.owner])
    return land.at(rows, (np.cumsum(kept) - 1)[land.owner[rows]])


def _handles(engine: Driver, wkbs: list[bytes]) -> np.ndarray:
    loaded = engine.load(wkbs)
    array = np.empty(len(wkbs), object)
    for place, handle in enumerate(loaded):
        array[place] = handle
    return array
