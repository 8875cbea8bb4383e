"""Outlines joined, cut and made larger by metres, for land that a person is about to draw an order on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import wkb as wkb_tools
from .drawn import MOST_METRES, NotDrawable, strip
from .drivers import driver
from .overlay import Overlay
from .rings import Rings


def union_of(wkbs: Sequence[bytes]) -> bytes:
    """Returns the union of valid polygons in EPSG:4326 as a MultiPolygon.

    :raises NotDrawable: if GEOS cannot join them.
    """
    if len(wkbs) == 1:
        return wkb_tools.as_multipolygon(wkb_tools.plain(wkbs[0]))
    engine = driver()
    return _land(engine.unions([engine.load([wkb_tools.plain(wkb) for wkb in wkbs])]))


def in_common(one: bytes, other: bytes) -> bytes:
    """Returns what two valid outlines in EPSG:4326 have in common as a MultiPolygon, without parts if nothing.

    :raises NotDrawable: if GEOS cannot cut them.
    """
    engine = driver()
    a, b = (engine.load([wkb_tools.plain(wkb)]) for wkb in (one, other))
    return _land(engine.intersections(a, b))


def grown(wkb: bytes, metres: float) -> bytes:
    """Returns a valid outline in EPSG:4326 with everything nearer than ``metres`` to it, as a MultiPolygon.

    Its corners become round. The strip along every ring is measured on the ellipsoid (see :mod:`drawn`).

    :raises NotDrawable: if ``metres`` is below zero or above 50 km, or GEOS cannot join the pieces.
    """
    if not 0 <= metres <= MOST_METRES / 2:
        raise NotDrawable(f"{metres} m")
    if metres == 0:
        return wkb_tools.as_multipolygon(wkb_tools.plain(wkb))
    rings = wkb_tools.rings_of([wkb])
    return union_of([wkb, *(strip(ring, 2 * metres) for ring in _paths(rings))])


def _paths(rings: Rings) -> list[np.ndarray]:
    return [np.column_stack((rings.x[start:end], rings.y[start:end]))
            for start, end in zip(rings.offsets[:-1].tolist(), rings.offsets[1:].tolist())]


def _land(result: Overlay) -> bytes:
    if result.wkbs[0] is None:
        raise NotDrawable(result.failed[0])
    return wkb_tools.multipolygon_wkb(wkb_tools.read(result.wkbs[0]).polygons)
