"""Records that are points with a radius or lines with a width: their outlines, or why there is none.

Polygons among them are left alone, whatever the field of widths says.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Optional

import numpy as np

from . import wkb as wkb_tools
from .drawn import MOST_METRES, NotDrawable, outline_of, paths_of
from .outline import Fault

_AREAS = (wkb_tools.POLYGON, wkb_tools.MULTIPOLYGON, 10, 12)   # and those with curves


@lru_cache(maxsize=64)
def is_area(head: bytes) -> bool:
    """Returns True if a WKB with these first five bytes is a polygon or several: there is nothing to draw."""
    try:
        return wkb_tools.kind_of(head).code in _AREAS
    except wkb_tools.WkbError:
        return False


@dataclass(frozen=True)
class Undrawn:
    """A geometry as a record holds it, in any coordinate system.

    ``metres`` is the radius of its points and the whole width of its lines, as entered; None for nothing.
    """

    wkb: bytes
    metres: Any


def outlined(wkb: bytes, metres: Any) -> tuple[Optional[bytes], Optional[Fault]]:
    """Returns the outline of a geometry in EPSG:4326, or why it has none; see :class:`Undrawn` for ``metres``.

    What holds no points and lines comes back as it is, faults and all: :mod:`outline` judges it. So does what holds
    polygons beside them, where there is no width: it counts with its polygons.
    """
    try:
        content = wkb_tools.read(wkb)
        if not content.points and not content.lines:
            return wkb, None
        paths = list(paths_of(wkb))
        fault = _fault(np.concatenate(paths), metres) if paths else Fault.EMPTY
        if fault is None:
            return outline_of(wkb, metres), None
        return (wkb, None) if content.polygons else (None, fault)
    except wkb_tools.WkbError:
        return wkb, None
    except NotDrawable:
        return None, Fault.NOT_DRAWN


def _fault(points: np.ndarray, metres: Any) -> Optional[Fault]:
    if metres is None:
        return Fault.NO_WIDTH
    if not 0 < metres <= MOST_METRES:   # False for what is no number
        return Fault.NOT_DRAWN
    if not np.isfinite(points).all():
        return Fault.NOT_NUMBERS
    far_x, far_y = np.abs(points).max(axis=0)
    if far_x > 360 or far_y > 90:
        return Fault.OFF_THE_GLOBE
    return Fault.ACROSS_180 if far_x > 180 else None
