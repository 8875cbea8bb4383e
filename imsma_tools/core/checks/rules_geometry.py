"""Rules about outlines and points by themselves (field rules, checks, GEO-01 to GEO-07)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Optional

import numpy as np

from ..base.language import number_text, tr
from ..geometry.outline import Fault
from ..geometry.repair import reason_sentence
from ..geometry.wkb import polygons_of
from .checker import Checker
from .look import Batch, Finding, Look, Subject
from .rule import Rule

_MISSING = (Fault.NO_GEOMETRY, Fault.EMPTY)
_PLACE = re.compile(r"\[(-?[\d.]+) (-?[\d.]+)")
_ZONE_DEG = 6.0


def geometry_missing(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """GEO-01: no outline, or an empty one. Such a record is in no map, no overlap and no gap."""
    if batch.table.geometry == "POINT":
        for number, west in enumerate(batch.bounds[:, 0].tolist()):
            if west != west:
                yield batch.finding(number, tr("The record has no point on the map."), field="geom")
        return
    for number, fault in enumerate(batch.faults):
        if fault in _MISSING:
            yield batch.finding(number, tr("The record {fault}.", fault=fault.sentence), field="geom",
                                found=fault.value)


def outline_invalid(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """GEO-02: the outline crosses itself or cannot be read; reason and place."""
    for number, (fault, reason) in enumerate(zip(batch.faults, batch.reasons)):
        if reason is not None:
            x, y = reason_place(reason)
            # rounded, so that an accepted remark is known again whichever library names the place
            found = reason.split("[")[0].strip() + ("" if x is None else f" [{x:.6f} {y:.6f}]")
            yield batch.finding(number, tr("{reason} What lies inside is a guess until somebody accepts a repair.",
                                           reason=reason_sentence(reason)), field="geom", found=found, x=x, y=y)
        elif fault is not None and fault not in (*_MISSING, Fault.NO_AREA, Fault.OFF_THE_GLOBE):
            yield batch.finding(number, tr("The record {fault}.", fault=fault.sentence), field="geom",
                                found=fault.value)


def reason_place(reason: str) -> tuple[Optional[float], Optional[float]]:
    """Returns longitude and latitude named in a reason of GEOS, or None twice."""
    match = _PLACE.search(reason)
    return (float(match.group(1)), float(match.group(2))) if match else (None, None)


def outline_tiny(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """GEO-03: fewer than three different points, or less land than any field has."""
    least = rule.figure("area_m2")
    for number, (fault, area) in enumerate(zip(batch.faults, batch.areas.tolist())):
        if fault is Fault.NO_AREA:
            yield batch.finding(number, tr("The outline has fewer than three different points."), field="geom",
                                found=fault.value)
        elif area < least:
            yield batch.finding(number, tr("The outline encloses {area} m2 only.", area=number_text(area, 2)),
                                field="geom", found=f"{area:.2f} m2", expected=f">= {least:g} m2")


def outside_country(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """GEO-05: coordinates outside the country's extent, with what probably happened to them."""
    extents = rule.thresholds["countries"]
    margin = rule.figure("margin_deg")
    if look.country not in extents:
        return
    west, south, east, north = extents[look.country]
    box = (west - margin, south - margin, east + margin, north + margin)
    found = batch.bounds
    with np.errstate(invalid="ignore"):
        outside = ((found[:, 0] < box[0]) | (found[:, 1] < box[1]) | (found[:, 2] > box[2]) | (found[:, 3] > box[3]))
    for number in np.flatnonzero(outside).tolist():
        x, y = batch.place(number)
        cause, sentence = _suggestion(found[number].tolist(), box)
        yield batch.finding(number, sentence, field="geom", found=f"{x:.6f}, {y:.6f}", cause=cause)
    if batch.table.geometry != "POINT":
        for number, fault in enumerate(batch.faults):
            if fault is Fault.OFF_THE_GLOBE:
                yield batch.finding(number, tr("The coordinates are not degrees. They look like metres of a map grid: "
                                               "import the file again with its coordinate system."),
                                    field="geom", found=fault.value, cause="not_degrees")


def _suggestion(found: list[float], box: tuple[float, float, float, float]) -> tuple[str, str]:
    """Returns cause and sentence for an extent outside the box."""
    west, south, east, north = found
    if _inside((south, west, north, east), box):
        return "swapped", tr("The place lies outside the country; with longitude and latitude swapped it lies inside.")
    if max(abs(west), abs(east)) > 180 or max(abs(south), abs(north)) > 90:
        return "not_degrees", tr("The coordinates are not degrees. They look like metres of a map grid: import the "
                                 "file again with its coordinate system.")
    for shift in (_ZONE_DEG, -_ZONE_DEG, 2 * _ZONE_DEG, -2 * _ZONE_DEG):
        if _inside((west + shift, south, east + shift, north), box):
            return "zone", tr("The place lies outside the country; in a neighbouring UTM zone it would lie inside.")
    return "outside", tr("The place lies outside the country.")


def _inside(extent: tuple[float, float, float, float], box: tuple[float, float, float, float]) -> bool:
    return extent[0] >= box[0] and extent[1] >= box[1] and extent[2] <= box[2] and extent[3] <= box[3]


class OutlineTwice(Checker):
    """GEO-07: two records of one table have exactly the same outline, wherever it begins and whatever way it turns.

    A record and the one it replaces may share an outline.
    """

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._first: dict[tuple[str, bytes], tuple[Subject, str]] = {}
        self._alike: dict[tuple[str, bytes], list[tuple[Subject, str]]] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        extents = np.ascontiguousarray(batch.bounds)
        for number, plain in enumerate(batch.plain):
            if plain is None:
                continue
            # the extent and length tell nearly all apart; only what agrees in both is compared ring by ring
            key = (batch.table.name, extents[number].tobytes() + len(plain).to_bytes(4, "little"))
            entry = (batch.subject(number), str(batch.records[number].get("predecessor_guid") or ""))
            if key in self._first:
                self._alike.setdefault(key, []).append(entry)
            else:
                self._first[key] = entry
        return ()

    def finish(self) -> Iterable[Finding]:
        for key, others in self._alike.items():
            same: dict[tuple, list[tuple[Subject, str]]] = {}
            for entry in (self._first[key], *others):
                same.setdefault(self._normal(entry[0]), []).append(entry)
            for entries in same.values():
                yield from self._remarks(entries)

    def _remarks(self, entries: list[tuple[Subject, str]]) -> Iterable[Finding]:
        for subject, predecessor in entries:
            others = [one for one, before in entries
                      if one is not subject and one.guid != predecessor and before != subject.guid]
            if others:
                yield Finding(subject, tr("Exactly the same outline as {other}; {count} records have it.",
                                          other=others[0].local_id, count=len(others) + 1),
                              field="geom", found=others[0].local_id, other_table=others[0].table,
                              other_guid=others[0].guid)

    def _normal(self, subject: Subject) -> tuple:
        """Returns the rings of a record so that equal outlines give equal values."""
        row = self.look.source.row(subject.table, subject.guid)
        wkb = (row or {}).get("geom")
        return tuple(sorted(tuple(map(_normal_ring, rings)) for rings in polygons_of(bytes(wkb)))) if wkb else ()


def _normal_ring(ring: bytes) -> bytes:
    """Returns a closed ring that begins at its lowest point and goes on to the lower neighbour."""
    points = np.frombuffer(ring, "<f8").reshape(-1, 2)[:-1]
    start = int(np.lexsort((points[:, 1], points[:, 0]))[0])
    forward = np.roll(points, -start, axis=0)
    backward = np.roll(points[::-1], start + 1, axis=0)
    return min(forward.tobytes(), backward.tobytes())
