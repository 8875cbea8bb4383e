"""What can be wrong with an outline before any overlay: not polygons, empty, not on the globe, across 180 degrees."""

from __future__ import annotations

import enum
from typing import Optional

import numpy as np

from ..base.language import tr
from . import wkb as wkb_tools


class Fault(enum.Enum):
    """Why a geometry cannot take part; the value is the key in counts and JSON results."""

    NO_GEOMETRY = "no_geometry"
    EMPTY = "empty"
    NOT_POLYGON = "not_polygon"
    UNREADABLE = "unreadable"
    NOT_NUMBERS = "not_numbers"
    OFF_THE_GLOBE = "off_the_globe"
    ACROSS_180 = "across_180"
    NO_AREA = "no_area"

    @property
    def sentence(self) -> str:
        return {
            Fault.NO_GEOMETRY: tr("has no outline"),
            Fault.EMPTY: tr("has an empty outline"),
            Fault.NOT_POLYGON: tr("is not a polygon"),
            Fault.UNREADABLE: tr("has an outline that cannot be read"),
            Fault.NOT_NUMBERS: tr("has coordinates that are not numbers"),
            Fault.OFF_THE_GLOBE: tr("has coordinates that are not degrees of longitude and latitude"),
            Fault.ACROSS_180: tr("lies across 180 degrees of longitude; cut it there in two"),
            Fault.NO_AREA: tr("has an outline that encloses no land"),
        }[self]


def fault_of(wkb: Optional[bytes]) -> Optional[Fault]:
    """Returns why an outline in EPSG:4326 cannot be used at all, or None. Crossing lines are no such fault."""
    return examine(wkb)[0]


def examine(wkb: Optional[bytes]) -> tuple[Optional[Fault], bytes]:
    """Returns the fault of a geometry, or None and its polygons as plain WKB.

    A geometry that holds other things beside polygons counts with its polygons. An edge longer than 180 degrees of
    longitude means that the outline was drawn across the 180th meridian: what lies inside is then a guess.
    """
    if not wkb:
        return Fault.NO_GEOMETRY, b""
    try:
        content = wkb_tools.read(wkb)
    except wkb_tools.WkbError:
        return Fault.UNREADABLE, b""
    if not content.polygons:
        if content.short_rings:
            return Fault.NO_AREA, b""
        return (Fault.NOT_POLYGON if content.points or content.lines else Fault.EMPTY), b""
    plain = wkb_tools.plain_wkb(content.polygons)
    for rings in content.polygons:
        for ring in rings:
            fault = _ring_fault(np.frombuffer(ring, "<f8").reshape(-1, 2))
            if fault is not None:
                return fault, b""
    return None, plain


def _ring_fault(points: np.ndarray) -> Optional[Fault]:
    if not np.isfinite(points).all():
        return Fault.NOT_NUMBERS
    x_low, y_low = points.min(axis=0)
    x_high, y_high = points.max(axis=0)
    if y_low < -90 or y_high > 90 or x_low < -360 or x_high > 360:
        return Fault.OFF_THE_GLOBE
    if x_low < -180 or x_high > 180:
        return Fault.ACROSS_180
    if x_high - x_low > 180 and np.abs(np.diff(points[:, 0])).max() > 180:
        return Fault.ACROSS_180
    return None
