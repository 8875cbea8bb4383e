"""What can be wrong with an outline before any overlay: not polygons, empty, not on the globe, across 180 degrees."""

from __future__ import annotations

import enum
import struct
from collections.abc import Sequence
from typing import Optional

import numpy as np

from ..base.language import tr
from . import wkb as wkb_tools
from .envelopes import boxes_of
from .rings import Rings

_ONE_POLYGON = struct.pack("<BII", 1, wkb_tools.MULTIPOLYGON, 1)


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
    NOT_TRANSFORMED = "not_transformed"
    NO_WIDTH = "no_width"
    NOT_DRAWN = "not_drawn"

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
            Fault.NOT_TRANSFORMED: tr("has coordinates outside the range of its coordinate system"),
            Fault.NO_WIDTH: tr("is a point or line, and its radius or width is not known"),
            Fault.NOT_DRAWN: tr("is a point or line with a radius or width that cannot be (above 0 m, up to 100 km)"),
        }[self]


Finding = tuple[Optional[Fault], bytes]
"""A fault, or None and the polygons as plain WKB."""


def fault_of(wkb: Optional[bytes]) -> Optional[Fault]:
    """Returns why an outline in EPSG:4326 cannot be used at all, or None. Crossing lines are no such fault."""
    return examine(wkb)[0]


def examine(wkb: Optional[bytes]) -> Finding:
    """Returns the fault of one geometry in EPSG:4326, or None and its polygons as plain WKB."""
    return examine_many([wkb])[0]


def examine_many(wkbs: Sequence[Optional[bytes]]) -> list[Finding]:
    """Returns for each geometry in EPSG:4326 its fault, or None and its polygons as plain WKB.

    A geometry that holds other things beside polygons counts with its polygons. An edge longer than 180 degrees of
    longitude means that the outline was drawn across the 180th meridian: what lies inside is then a guess.
    """
    return look_at(wkbs)[0]


def look_at(wkbs: Sequence[Optional[bytes]]) -> tuple[list[Finding], np.ndarray]:
    """Returns what :func:`examine_many` does, and envelopes, shape (n, 4); rows of those with a fault mean nothing."""
    rings, plain = wkb_tools.plain_rings(wkbs)
    findings = [_as_it_stands(wkb) if good and wkb else _polygons(wkb) for wkb, good in zip(wkbs, plain.tolist())]
    envelopes = boxes_of(rings)
    _mark(findings, np.arange(len(wkbs)), rings)
    others = [number for number in np.flatnonzero(~plain).tolist() if findings[number][0] is None]
    if others:
        rings = wkb_tools.rings_of([findings[number][1] for number in others])
        envelopes[others] = boxes_of(rings)
        _mark(findings, np.array(others), rings)
    return findings, envelopes


def _as_it_stands(wkb: bytes) -> Finding:
    """Returns a plain outline; one polygon is a ``Polygon``, however it came."""
    return None, wkb[9:] if wkb.startswith(_ONE_POLYGON) else wkb


def _mark(findings: list[Finding], numbers: np.ndarray, rings: Rings) -> None:
    """Enters the faults that show in the corners of rings. ``numbers[k]`` is the finding of their shape ``k``."""
    if not len(rings.shape):
        return
    starts = rings.offsets[:-1]
    shape = numbers[rings.shape]
    x, y = rings.x, rings.y
    are_numbers = np.logical_and.reduceat(np.isfinite(x) & np.isfinite(y), starts)
    with np.errstate(invalid="ignore"):
        widest = np.zeros(len(x))
        widest[:-1] = np.abs(np.diff(x))
        widest[rings.offsets[1:] - 1] = 0
        far_x, far_y = (np.maximum.reduceat(np.abs(values), starts) for values in (x, y))
        across = (far_x > 180) | (np.maximum.reduceat(widest, starts) > 180)
    for fault, found in ((Fault.NOT_NUMBERS, ~are_numbers),
                         (Fault.OFF_THE_GLOBE, are_numbers & ((far_y > 90) | (far_x > 360))),
                         (Fault.ACROSS_180, are_numbers & across)):
        for number in np.unique(shape[found]).tolist():
            if findings[number][0] is None:
                findings[number] = fault, b""
    for suspect in _suspects(rings):
        number = int(numbers[suspect])
        if findings[number][0] is None:
            first, last = np.searchsorted(rings.shape, (suspect, suspect + 1))
            points = slice(rings.offsets[first], rings.offsets[last])
            if _on_one_line(np.column_stack((x[points], y[points]))):
                findings[number] = Fault.NO_AREA, b""


def _polygons(wkb: Optional[bytes]) -> Finding:
    if not wkb:
        return Fault.NO_GEOMETRY, b""
    try:
        content = wkb_tools.read(wkb)
    except wkb_tools.WkbError:
        return Fault.UNREADABLE, b""
    if content.polygons:
        return None, wkb_tools.plain_wkb(content.polygons)
    if content.short_rings:
        return Fault.NO_AREA, b""
    return (Fault.NOT_POLYGON if content.points or content.lines else Fault.EMPTY), b""


def _suspects(rings: Rings) -> list[int]:
    """Returns the shapes whose lobes cancel out to (nearly) nothing in the plane: flat ones and symmetric bow ties."""
    starts = rings.offsets[:-1]
    sizes = np.diff(rings.offsets)
    with np.errstate(invalid="ignore", over="ignore"):
        x, y = (values - np.repeat(values[starts], sizes) for values in (rings.x, rings.y))
        cross = np.zeros(len(x))
        cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        cross[rings.offsets[1:] - 1] = 0
        size = np.abs(np.add.reduceat(cross, starts))
        extent = np.maximum.reduceat(np.maximum(np.abs(x), np.abs(y)), starts)
        first = np.flatnonzero(np.diff(rings.shape, prepend=-1))
        flat = np.add.reduceat(size, first) <= 1e-9 * np.maximum.reduceat(extent, first) ** 2
    found: list[int] = rings.shape[first[flat]].tolist()
    return found


def _on_one_line(points: np.ndarray) -> bool:
    """Returns True if all points lie on one line, to the last digits of their coordinates."""
    away = points - points[0]
    distances = np.hypot(away[:, 0], away[:, 1])
    longest = int(distances.argmax())
    if distances[longest] == 0:
        return True
    aside = np.abs(away[:, 0] * away[longest, 1] - away[:, 1] * away[longest, 0]) / distances[longest]
    return bool(aside.max() <= 4 * np.spacing(np.abs(points).max()))
