"""Outlines made ready for the overlay, a block at a time: validity checked once, easy ones told from hard ones.

An invalid outline gets two shapes. Figures use the *repaired* one (GEOS linework, polygons kept). Safety uses the
*safe* one, the convex hull of all its points, so that no overlap or gap is missed because of a guess.

Most outlines are one ring that surely does not cross itself, which numpy can tell (:mod:`simple_rings`). They never
need to become objects of GEOS unless a hard pair asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Optional, TypeVar

import numpy as np

from ..base.jobs import Progress
from . import simple_rings
from .area import areas_and_widths_of, areas_m2, areas_of
from .envelopes import boxes_of
from .outlines import Outlines
from .overlay import Driver
from .repair import hull, reason_sentence, repaired
from .rings import Rings
from .wkb import rings_of

BLOCK_ITEMS = 6000
"""Pairs of a block: their corners then fit into the processor's cache (measured; ten times more is four times slower).
"""

BLOCK_BYTES = 32_000_000

_PARTS_TO_SHARE = 8
_FEWEST_PAIRS = 1500
"""In blocks of fewer pairs numpy's calls themselves would be felt (measured)."""

Group = TypeVar("Group")

FLOOR_M2 = 1e-4
"""Land in common below 1 cm2 is the rounding of coordinates along a shared border, not an overlap and not a gap."""


@dataclass(frozen=True)
class Repaired:
    """One outline that was compared with its repaired shape. ``index`` is its number."""

    index: int
    reason: str
    left_out: str
    area_before_m2: float
    area_after_m2: float
    safe_m2: float


@dataclass(frozen=True)
class Failure:
    """A pair (or one outline, then ``b`` is -1) that GEOS could not work out, even on the grid. Numbers of outlines."""

    a: int
    b: int
    reason: str


@dataclass(frozen=True)
class Fetched:
    """Outlines as read: sorted numbers and plain WKB, b"" for those that turned out faulty."""

    index: np.ndarray
    wkbs: list[bytes]


@dataclass(frozen=True)
class Repair:
    """The two shapes of an invalid outline, as plain WKB."""

    polygons: bytes
    hull: bytes


@dataclass
class Loaded:
    """Outlines of one block. A place is a position in ``index``; :meth:`at` finds it.

    ``missing`` marks outlines that turned out faulty, ``uncertain`` the invalid ones. ``wkbs`` and ``rings`` are those
    of the outlines as received; ``repairs`` holds, by place, what stands for the invalid ones.
    """

    index: np.ndarray
    wkbs: list[bytes]
    rings: Rings
    missing: np.ndarray
    uncertain: np.ndarray
    simple: np.ndarray
    repairs: dict[int, Repair]
    _engine: Driver
    _handles: np.ndarray = field(repr=False)

    def at(self, numbers: np.ndarray) -> np.ndarray:
        """Returns the places in this block of outlines given by their numbers."""
        return np.searchsorted(self.index, numbers)

    def wkb(self, place: int) -> bytes:
        """Returns the (repaired) shape at a place as plain WKB."""
        return self.repairs[place].polygons if place in self.repairs else self.wkbs[place]

    def safe_wkb(self, place: int) -> bytes:
        """Returns the safe shape at a place as plain WKB."""
        return self.repairs[place].hull if place in self.repairs else self.wkbs[place]

    def handles(self, places: np.ndarray) -> np.ndarray:
        """Returns the driver's handles of the (repaired) shapes at these places, repeats allowed."""
        wanted = np.unique(places)
        new = wanted[[handle is None for handle in self._handles[wanted]]] if len(wanted) else wanted
        if len(new):
            self._handles[new] = _array(self._engine.load([self.wkb(place) for place in new.tolist()]))
        found: np.ndarray = self._handles[places]
        return found

    def safe_handles(self, places: np.ndarray) -> np.ndarray:
        """Returns the driver's handles of the safe shapes at these places, repeats allowed."""
        if not self.repairs:
            return self.handles(places)
        found = self.handles(places).copy()
        hulls: dict[int, Any] = {}
        for position in np.flatnonzero(self.uncertain[places]).tolist():
            place = int(places[position])
            if place not in hulls:
                hulls[place] = self._engine.load([self.repairs[place].hull])[0]
            found[position] = hulls[place]
        return found

    @cached_property
    def areas_m2(self) -> np.ndarray:
        """Returns the areas of the repaired shapes, by place; 0 for missing ones."""
        areas = areas_of(self.rings)
        if self.repairs:
            areas[list(self.repairs)] = areas_m2([repair.polygons for repair in self.repairs.values()])
        return areas

    @cached_property
    def safe_areas_m2(self) -> np.ndarray:
        """Returns the areas of the safe shapes, by place; 0 for missing ones."""
        areas = self.areas_m2.copy()
        if self.repairs:
            areas[list(self.repairs)] = areas_m2([repair.hull for repair in self.repairs.values()])
        return areas

    def simple_widths_m(self, places: np.ndarray) -> np.ndarray:
        """Returns the widths (2 x area / perimeter) of simple outlines at these places, repeats allowed."""
        x, y, offsets = _taken(self.rings, np.searchsorted(self.rings.shape, places))
        each = np.arange(len(places))
        return areas_and_widths_of(Rings(x, y, offsets, each, each, np.zeros(len(places), bool), len(places)))[1]

    @cached_property
    def boxes(self) -> np.ndarray:
        """Returns the exact envelopes by place, shape (n, 4): west, south, east, north; NaN for missing ones."""
        return boxes_of(self.rings)

    @cached_property
    def simple_rings(self) -> simple_rings.SimpleRings:
        """Returns the rings of the simple outlines, anticlockwise; :attr:`simple_at` finds them by place."""
        ring = np.searchsorted(self.rings.shape, np.flatnonzero(self.simple))
        x, y, offsets = _taken(self.rings, ring)
        return simple_rings.SimpleRings(*simple_rings.anticlockwise(x, y, offsets), offsets, self.boxes[self.simple])

    @cached_property
    def simple_at(self) -> np.ndarray:
        """Returns the number of each place's ring in :attr:`simple_rings` (meaningless where not simple)."""
        return np.cumsum(self.simple) - 1


class Loader:
    """Makes outlines of one layer ready, and remembers what it repaired.

    :param easy: False treats every outline as hard: everything then goes through GEOS.
    """

    def __init__(self, outlines: Outlines, engine: Driver, easy: bool = True) -> None:
        self.outlines = outlines
        self._engine = engine
        self._easy = easy
        self._repaired: dict[int, Repaired] = {}

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[Fetched]:
        """Returns the outlines with these numbers (repeats allowed); None if they are more than ``most_bytes``."""
        index = np.unique(numbers)
        wkbs = self.outlines.fetch(index, most_bytes)
        return None if wkbs is None else Fetched(index, wkbs)

    def expect(self, numbers: np.ndarray) -> None:
        """Says that the outlines with these numbers will be fetched next, for whoever can read them meanwhile."""
        self.outlines.expect(np.unique(numbers), BLOCK_BYTES)

    def prepare(self, fetched: Fetched) -> Loaded:
        """Returns outlines ready for the overlay."""
        count = len(fetched.index)
        rings = rings_of(fetched.wkbs)
        number_of_rings = np.bincount(rings.shape, minlength=count)
        simple = number_of_rings == 1
        if self._easy and simple.any():
            first = np.searchsorted(rings.shape, np.flatnonzero(simple))
            simple[simple] = simple_rings.certainly_simple(rings.x, rings.y, rings.offsets)[first]
        else:
            simple[:] = False
        loaded = Loaded(fetched.index, fetched.wkbs, rings, number_of_rings == 0, np.zeros(count, bool), simple, {},
                        self._engine, np.full(count, None, object))
        doubtful = np.flatnonzero(~simple & ~loaded.missing)
        why = self._engine.reasons(loaded.handles(doubtful))
        self._repair(loaded, [(place, reason) for place, reason in zip(doubtful.tolist(), why) if reason is not None])
        if self._easy:   # what numpy could not prove, GEOS has just said
            simple |= (number_of_rings == 1) & ~loaded.uncertain
        return loaded

    def load(self, numbers: np.ndarray) -> Loaded:
        """Returns the outlines with these numbers (repeats allowed) ready for the overlay."""
        index = np.unique(numbers)
        return self.prepare(Fetched(index, self.outlines.fetch(index) or []))

    def _repair(self, loaded: Loaded, bad: list[tuple[int, str]]) -> None:
        if not bad:
            return
        left_out = []
        for place, _ in bad:
            polygons, rest = repaired(loaded.wkbs[place], self._engine)
            loaded.repairs[place] = Repair(polygons, hull(loaded.wkbs[place]))
            loaded.uncertain[place] = True
            loaded._handles[place] = None
            left_out.append(rest)
        places = [place for place, _ in bad]
        before = areas_m2([loaded.wkbs[place] for place in places]).tolist()
        after, safe = loaded.areas_m2[places].tolist(), loaded.safe_areas_m2[places].tolist()
        for position, (place, reason) in enumerate(bad):
            number = int(loaded.index[place])
            self._repaired[number] = Repaired(number, reason_sentence(reason), left_out[position], before[position],
                                              after[position], safe[position])

    def repaired(self) -> list[Repaired]:
        """Returns what was repaired so far, by number."""
        return [self._repaired[number] for number in sorted(self._repaired)]


def _taken(rings: Rings, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Returns x, y and offsets of some of the rings."""
    sizes = np.diff(rings.offsets)[numbers]
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))
    points = np.repeat(rings.offsets[:-1][numbers] - offsets[:-1], sizes) + np.arange(offsets[-1])
    return rings.x[points], rings.y[points], offsets


def _array(handles: Any) -> np.ndarray:
    if isinstance(handles, np.ndarray):
        return handles
    array = np.empty(len(handles), object)
    for place, handle in enumerate(handles):
        array[place] = handle
    return array


def item_blocks(count: int) -> Iterator[slice]:
    """Yields consecutive slices of at most ``BLOCK_ITEMS`` entries."""
    for start in range(0, count, BLOCK_ITEMS):
        yield slice(start, min(start + BLOCK_ITEMS, count))


def pair_blocks(count: int) -> list[slice]:
    """Returns consecutive slices of candidate pairs: of a middling number enough for two processes to share."""
    size = min(max(count // _PARTS_TO_SHARE, _FEWEST_PAIRS), BLOCK_ITEMS)
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]


def read_groups(counts: np.ndarray, read: Callable[[slice], Optional[Group]], progress: Progress) -> Iterator[Group]:
    """Yields what ``read`` gives for consecutive slices of outlines that have ``counts`` others near them each.

    A slice holds at most ``BLOCK_ITEMS`` outlines and others near them, at least one outline. Where ``read`` returns
    None, because all that is too many bytes, it is asked for each half; of a single outline it must not.

    :raises Cancelled: if the person stops the work.
    """
    total = np.cumsum(counts + 1)
    pending = [slice(0, len(counts))] if len(counts) else []
    while pending:
        progress.check()
        part = pending.pop()
        before = total[part.start - 1] if part.start else 0
        end = max(int(np.searchsorted(total, before + BLOCK_ITEMS, "right")), part.start + 1)
        if end < part.stop:
            pending.append(slice(end, part.stop))
            part = slice(part.start, end)
        group = read(part)
        if group is None:
            middle = (part.start + part.stop) // 2
            pending += [slice(middle, part.stop), slice(part.start, middle)]
        else:
            yield group
