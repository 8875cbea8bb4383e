"""Sound outlines compared in few calls: for a handful of them numpy's calls cost more than their corners.

What is decided is what :mod:`outline`, :mod:`loading` and :mod:`comparison` decide, with the same areas and the same
classes, and tests hold the two equal. Whatever is not plainly sound is left to those: then None comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .area import areas_and_widths_of, areas_of, ring_lengths_m
from .envelopes import boxes_of
from .limits import EDGE_SHARE, Limits
from .loading import FLOOR_M2
from .overlay import Driver
from .pairs import CLASSES, Figures, OverlapPair, classes_of
from .wkb import Rings, WkbError, as_multipolygon, plain_wkb, read, rings_of

_SURELY_LAND = 1e-7
"""An outline whose area is this share of the square of its extent (degrees) has not all its corners on one line."""


@dataclass(frozen=True)
class Sound:
    """Valid outlines on the globe, ready for the overlay, one entry of each for every outline.

    ``boxes`` holds west, south, east, north in degrees, shape (n, 4). ``handles`` are the driver's.
    """

    rings: Rings
    handles: np.ndarray
    areas_m2: np.ndarray
    boxes: np.ndarray

    def perimeter_m(self) -> float:
        """Returns the length of all rings of the first outline, in metres."""
        last = int(np.searchsorted(self.rings.shape, 1))
        offsets = self.rings.offsets[:last + 1]
        return float(ring_lengths_m(self.rings.x[:offsets[-1]], self.rings.y[:offsets[-1]], offsets).sum())


def sound(wkbs: Sequence[bytes], engine: Driver) -> Optional[Sound]:
    """Returns outlines (any WKB, degrees) ready for the overlay, None if one of them needs a closer look."""
    try:
        contents = [read(wkb) for wkb in wkbs]
    except WkbError:
        return None
    if not all(content.polygons for content in contents):
        return None
    plain = [plain_wkb(content.polygons) for content in contents]
    rings = rings_of(plain)
    boxes = boxes_of(rings)
    if not ((boxes >= (-180, -90, -180, -90)) & (boxes <= (180, 90, 180, 90))).all():   # NaN is neither
        return None
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    if extents.max() > 90 or (_flat_areas(rings) <= _SURELY_LAND * extents ** 2).any():
        return None
    handles = np.empty(len(plain), object)
    handles[:] = engine.load(plain)
    if any(engine.reasons(handles)):
        return None
    return Sound(rings, handles, areas_of(rings), boxes)


def pairs_with(one: Sound, others: Sound, places: np.ndarray, limits: Limits, engine: Driver,
               ) -> Optional[list[OverlapPair]]:
    """Returns what the first outline of ``one`` has in common with those at ``places`` of ``others``.

    In each pair ``b`` is the number of the entry of ``places``. None if a pair needs a closer look.
    """
    overlay = engine.intersections(_repeated(one.handles[0], len(places)), others.handles[places])
    if overlay.failed:
        return None
    found = [(number, wkb) for number, wkb in enumerate(overlay.wkbs) if wkb]
    areas, widths = areas_and_widths_of(rings_of([wkb for _, wkb in found]))
    land = np.flatnonzero(areas > FLOOR_M2)
    if not len(land):
        return []
    numbers = [found[place][0] for place in land.tolist()]
    areas, widths = areas[land], widths[land]
    shares = [np.minimum(areas / whole, 1) for whole in (one.areas_m2[0], others.areas_m2[places[numbers]])]
    if ((areas >= limits.min_area_m2) & (widths < limits.min_width_m) & (np.maximum(*shares) < EDGE_SHARE)).any():
        return None   # the widest circle decides
    figures = Figures(areas, shares[0], shares[1], widths)
    kinds = classes_of(figures, limits).tolist()
    return [OverlapPair(0, number, common, None, False, 0.0, CLASSES[kind], as_multipolygon(found[place][1]))
            for number, place, common, kind in zip(numbers, land.tolist(), figures.rows(), kinds)]


def _flat_areas(rings: Rings) -> np.ndarray:
    """Returns the areas of outlines in square degrees, holes left out."""
    x, y, offsets = rings.x - rings.x[0], rings.y - rings.y[0], rings.offsets
    cross = np.zeros(len(x))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    cross[offsets[1:] - 1] = 0
    areas = np.abs(np.add.reduceat(cross, offsets[:-1])) / 2
    return np.bincount(rings.shape, np.where(rings.hole, -areas, areas))


def _repeated(handle: Any, count: int) -> np.ndarray:
    array = np.empty(count, object)
    array[:] = [handle] * count
    return array
