"""The land that pairs of outlines have in common: by numpy where that is certain, by GEOS for everything else.

Both give the same land; :mod:`kernel` hands every pair on that it cannot certify.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..base.beside import Start, at_once
from . import kernel
from . import wkb as wkb_tools
from .area import areas_and_widths_of
from .loading import Loaded
from .overlay import Driver, Overlay
from .rings import Rings
from .simple_rings import together
from .wkb import rings_of


@dataclass
class InCommon:
    """Land in common of pairs, one entry each: m2, width in metres (2 x area / perimeter of the widest piece), and the
    land as a MultiPolygon (b"" for none). ``failed`` says why GEOS could not tell; ``rounded`` counts second tries.
    """

    areas_m2: np.ndarray
    widths_m: np.ndarray
    wkbs: list[bytes]
    failed: dict[int, str] = field(default_factory=dict)
    rounded: int = 0


def in_common(left: Loaded, right: Loaded, at_a: np.ndarray, at_b: np.ndarray, engine: Driver,
              with_shapes: bool = True, known: Optional[Sequence[Optional[bytes]]] = None,
              start: Start = at_once) -> Callable[[], InCommon]:
    """Begins to work out the land in common of the (repaired) outlines at ``at_a`` of ``left``, ``at_b`` of ``right``.

    What is returned waits for GEOS and gives it.

    :param with_shapes: False leaves ``wkbs`` empty of what GEOS was not needed for: figures only.
    :param known: land in common that somebody worked out already, as WKB of any type; None elsewhere. Of outlines that
        turn out invalid here it is not taken: another GEOS may repair them in another way.
    :param start: how GEOS is called.
    """
    count = len(at_a)
    found = InCommon(np.zeros(count), np.zeros(count), [b""] * count)
    hard = np.ones(count, bool)
    if known is not None:
        hard = np.array([land is None for land in known], bool) | left.uncertain[at_a] | right.uncertain[at_b]
    given = np.flatnonzero(~hard)
    easy = np.flatnonzero(hard & left.simple[at_a] & right.simple[at_b])
    if len(easy):
        hard[easy] = _by_numpy(found, left, right, at_a, at_b, easy, with_shapes)
    if known is not None and len(given):
        _take(found, given, [known[place] for place in given.tolist()])
    places = np.flatnonzero(hard)
    if not len(places):
        return lambda: found
    return _by_geos(found, places, left.handles(at_a[places]), right.handles(at_b[places]), engine, start)


def safe_in_common(left: Loaded, right: Loaded, at_a: np.ndarray, at_b: np.ndarray, engine: Driver,
                   start: Start = at_once) -> Callable[[], InCommon]:
    """Begins to work out the land in common of the safe shapes, like :func:`in_common`."""
    count = len(at_a)
    found = InCommon(np.zeros(count), np.zeros(count), [b""] * count)
    if not count:
        return lambda: found
    return _by_geos(found, np.arange(count), left.safe_handles(at_a), right.safe_handles(at_b), engine, start)


def _by_numpy(found: InCommon, left: Loaded, right: Loaded, at_a: np.ndarray, at_b: np.ndarray, easy: np.ndarray,
              with_shapes: bool) -> np.ndarray:
    """Works out the pairs at ``easy``; returns for each of them whether GEOS has to do it."""
    a, b = left.simple_at[at_a[easy]], right.simple_at[at_b[easy]]
    rings = left.simple_rings
    if right is not left:
        b = b + len(rings.boxes)
        rings = together(rings, right.simple_rings)
    result = kernel.overlay(rings, a, b)
    crossing = Rings(result.x, result.y, result.offsets, easy[result.pair], np.arange(len(result.pair)),
                     np.zeros(len(result.pair), bool), len(at_a))
    found.areas_m2, found.widths_m = areas_and_widths_of(crossing)
    whole = np.flatnonzero((result.kind == kernel.A_IN_B) | (result.kind == kernel.SAME))
    _take_whole(found, easy[whole], left, at_a[easy[whole]])
    whole = np.flatnonzero(result.kind == kernel.B_IN_A)
    _take_whole(found, easy[whole], right, at_b[easy[whole]])
    if with_shapes:
        for place, shape in _multipolygons(crossing):
            found.wkbs[place] = shape
    hard: np.ndarray = result.kind == kernel.HARD
    return hard


def _take_whole(found: InCommon, places: np.ndarray, side: Loaded, at: np.ndarray) -> None:
    """Books simple outlines that lie within the other one as the land in common of their pairs."""
    found.areas_m2[places] = side.areas_m2[at]
    found.widths_m[places] = side.simple_widths_m(at)
    for place, outline in zip(places.tolist(), at.tolist()):
        found.wkbs[place] = _as_multipolygon(side.wkbs[outline])


def _by_geos(found: InCommon, places: np.ndarray, a: np.ndarray, b: np.ndarray, engine: Driver, start: Start,
             ) -> Callable[[], InCommon]:
    overlay_when_done: Callable[[], Overlay] = start(engine.intersections, a, b)

    def wait() -> InCommon:
        overlay = overlay_when_done()
        _take(found, places, overlay.wkbs)
        found.failed = {int(places[number]): why for number, why in overlay.failed.items()}
        found.rounded = len(overlay.rounded)
        return found

    return wait


def _take(found: InCommon, places: np.ndarray, wkbs: Sequence[Optional[bytes]]) -> None:
    """Books land worked out by GEOS, here or in a database, as the land in common of its pairs."""
    found.areas_m2[places], found.widths_m[places] = areas_and_widths_of(rings_of(wkbs))
    for place, shape in zip(places.tolist(), wkbs):
        if shape:
            found.wkbs[place] = _as_multipolygon(shape)


_ONE_PART = struct.pack("<BII", 1, wkb_tools.MULTIPOLYGON, 1)
_POLYGON = struct.pack("<BI", 1, wkb_tools.POLYGON)
_MULTIPOLYGON = struct.pack("<BI", 1, wkb_tools.MULTIPOLYGON)


def _as_multipolygon(wkb: bytes) -> bytes:
    """Returns a result as a MultiPolygon; drivers write plain little-endian WKB of closed rings."""
    head = wkb[:5]
    if head == _POLYGON:
        return _ONE_PART + wkb
    return wkb if head == _MULTIPOLYGON else wkb_tools.as_multipolygon(wkb)


def _multipolygons(rings: Rings) -> list[tuple[int, bytes]]:
    """Returns the number and the MultiPolygon of every shape that rings (shells only, sorted by shape) belong to."""
    points = np.column_stack((rings.x, rings.y)).astype("<f8").tobytes()
    ends = rings.offsets.tolist()
    head = struct.Struct("<BIII").pack
    parts = [head(1, wkb_tools.POLYGON, 1, end - start) + points[16 * start:16 * end]
             for start, end in zip(ends, ends[1:])]
    first = np.flatnonzero(np.diff(rings.shape, prepend=-1))
    counts = np.diff(first, append=len(parts)).tolist()
    multi = struct.Struct("<BII").pack
    return [(place, _ONE_PART + parts[at] if count == 1
             else multi(1, wkb_tools.MULTIPOLYGON, count) + b"".join(parts[at:at + count]))
            for place, at, count in zip(rings.shape[first].tolist(), first.tolist(), counts)]
