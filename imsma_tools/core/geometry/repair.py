"""What is wrong with an outline, a repair as a proposal, and a shape that is safe until a person has decided.

One method everywhere, or totals would not agree: GEOS's MakeValid by linework; its polygons are kept, the rest is
named.
A repair can take away half of a field (a square with two points swapped), so it is never applied by itself: until a
named person accepts it, a hazard or task counts in safety checks with the conservative shape.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from ..base.language import tr
from . import wkb as wkb_tools
from .area import area_m2, perimeters_m
from .drivers import driver
from .outline import examine
from .overlay import Driver

_REASON = re.compile(r"^(?P<what>[^\[]*?)\s*(?:\[(?P<x>[-\d.einf]+)\s+(?P<y>[-\d.einf]+)[^\]]*\])?$", re.IGNORECASE)


@dataclass(frozen=True)
class Repair:
    """A repaired outline, proposed.

    ``geometry`` is a MultiPolygon in EPSG:4326 (without parts if nothing encloses land). ``left_out`` names what is not
    in it, "" if nothing. ``area_before_m2`` is the area of the outline as received, ring by ring (where lines cross,
    lobes turning the other way subtract); ``area_after_m2`` that of ``geometry``; ``left_out_m2`` the land inside the
    conservative shape that ``geometry`` does not hold.
    """

    geometry: bytes
    left_out: str
    left_out_m2: float
    area_before_m2: float
    area_after_m2: float


def problem(wkb: Optional[bytes]) -> Optional[str]:
    """Returns a sentence that says what is wrong with an outline in EPSG:4326, or None if nothing is."""
    fault, plain = examine(wkb)
    if fault is not None:
        return tr("This record {fault}.", fault=fault.sentence)
    engine = driver()
    reason = engine.reasons(engine.load([plain]))[0]
    return None if reason is None else reason_sentence(reason)


def repair(wkb: bytes) -> Repair:
    """Returns the repair proposed for an outline in EPSG:4326; a valid one comes back as it is, as a MultiPolygon.

    An outline that cannot be used at all (see :func:`outline.fault_of`) gives an empty MultiPolygon.
    """
    fault, plain = examine(wkb)
    if fault is not None:
        return Repair(wkb_tools.EMPTY_MULTIPOLYGON, fault.sentence, 0.0, 0.0, 0.0)
    polygons, left_out = repaired(plain, driver())
    before, after = area_m2(plain), area_m2(polygons)
    missing = max(area_m2(hull(plain)) - after, 0.0) if polygons != plain else 0.0
    return Repair(wkb_tools.as_multipolygon(polygons), left_out, missing, before, after)


def repaired(plain: bytes, engine: Driver) -> tuple[bytes, str]:
    """Returns the repaired polygons of a plain WKB as plain WKB, and the name of what is left out.

    A valid one comes back unchanged. Should GEOS fail, no polygons come back and the text says so.
    """
    shape = engine.load([plain])[0]
    if engine.reasons([shape])[0] is None:
        return plain, ""
    try:
        content = wkb_tools.read(engine.made_valid(shape))
    except ValueError as error:
        return wkb_tools.EMPTY_MULTIPOLYGON, tr("the whole outline: {reason}", reason=error)
    return wkb_tools.plain_wkb(content.polygons), _left_out(content)


def _left_out(content: wkb_tools.Content) -> str:
    names = []
    if content.lines:
        names.append(tr("lines without width: {count}", count=content.lines))
    if content.points:
        names.append(tr("single points: {count}", count=content.points))
    return ", ".join(names)


def conservative_shape(wkb: bytes) -> bytes:
    """Returns the shape an outline counts with in safety checks until a repair is accepted.

    A valid outline is returned as it is (a MultiPolygon); for any other the convex hull of all its points. All points
    on one line enclose nothing: then an empty MultiPolygon.
    """
    fault, plain = examine(wkb)
    if fault is not None:
        return wkb_tools.EMPTY_MULTIPOLYGON
    engine = driver()
    valid = engine.reasons(engine.load([plain]))[0] is None
    return wkb_tools.as_multipolygon(plain if valid else hull(plain))


def hull(plain: bytes) -> bytes:
    """Returns the convex hull, in the plane of longitude and latitude, of all points of a plain WKB.

    Monotone chain (A. M. Andrew, Information Processing Letters 9 (5), 1979). Points on one line give an empty
    MultiPolygon.
    """
    points = sorted(set(map(tuple, wkb_tools.points_of(plain).tolist())))
    chain = [*_half_hull(points)[:-1], *_half_hull(points[::-1])[:-1]]
    return wkb_tools.polygon_from_points(chain) if len(chain) >= 3 else wkb_tools.EMPTY_MULTIPOLYGON


def _half_hull(points: list[tuple[float, ...]]) -> list[tuple[float, float]]:
    chain: list[tuple[float, float]] = []
    for x, y in points:
        while len(chain) >= 2:
            (ax, ay), (bx, by) = chain[-2], chain[-1]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain


def reason_sentence(reason: str) -> str:
    """Returns GEOS's reason of invalidity as a sentence in the reader's language, with the place if GEOS names it."""
    match = _REASON.match(reason)
    what = match.group("what").lower() if match else reason
    text = {
        "self-intersection": tr("The outline crosses itself"),
        "ring self-intersection": tr("The outline touches itself"),
        "hole lies outside shell": tr("A hole lies outside the outline"),
        "holes are nested": tr("A hole lies inside another hole"),
        "interior is disconnected": tr("A hole cuts the outline in two"),
        "nested shells": tr("A part lies inside another part"),
        "duplicate rings": tr("Two parts are the same"),
        "too few points in geometry component": tr("The outline has too few points"),
    }.get(what, tr("The outline is not correct: {reason}", reason=what))
    if match and match.group("x"):
        return tr("{text} at longitude {x}, latitude {y}.", text=text, x=f"{float(match.group('x')):.6f}",
                  y=f"{float(match.group('y')):.6f}")
    return text + "."


def perimeter_m(wkb: bytes) -> float:
    """Returns the length of all rings of an outline in EPSG:4326, in metres."""
    return float(perimeters_m([wkb])[0])
