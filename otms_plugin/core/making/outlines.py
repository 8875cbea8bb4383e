"""Outlines of orders made from what is known already: hazards, a place, a line, an administrative area."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.drawn import MOST_METRES, NotDrawable, outline_of
from imsma_tools.core.geometry.grown import grown, in_common, union_of
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.geometry.repair import conservative_shape, problem
from imsma_tools.core.geometry.wkb import EMPTY_MULTIPOLYGON, WkbError, as_multipolygon, plain
from imsma_tools.core.geometry.wkt import NotPlain, to_wkt
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.core.tasking.facts import CIRCLE, outline_note

_COMMON = ("contamination", "admin1_pcode", "admin1_name", "admin2_pcode", "admin2_name", "community", "priority",
           "land_use_after")


@dataclass(frozen=True)
class Made:
    """An outline for an order.

    ``outline`` is a MultiPolygon in EPSG:4326 as WKB, ``shape_kind`` a code of that list, ``shape_width_m`` radius or
    whole width in metres, ``shape_as_drawn`` the point or line as WKT ("" for none), ``hazards`` guids, ``notes``
    sentences the person should read. ``known`` are further fields of the order that follow from what it was made of.
    """

    outline: bytes
    shape_kind: str = "POLYGON"
    shape_width_m: Optional[float] = None
    shape_as_drawn: str = ""
    hazards: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    known: Mapping[str, Any] = field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        """Returns the fields of the order that this outline sets; the outline itself is not among them."""
        return {**self.known, "shape_kind": self.shape_kind, "shape_width_m": self.shape_width_m,
                "shape_as_drawn": self.shape_as_drawn or None}


def from_hazards(source: RecordSource, guids: Iterable[str], buffer_m: float = 0.0, part: Optional[bytes] = None,
                 ) -> Made:
    """Returns the land of hazards, joined; what is not certain about it stands in the notes.

    :param buffer_m: land around them that belongs to the order too, in metres, up to 50 km.
    :param part: polygons in EPSG:4326 as WKB; only what lies in them is taken.
    :raises BadInput: without hazards, for one that is not there, if none of them has an outline, or the part lies
        outside all of them.
    """
    wanted = list(dict.fromkeys(guids))
    if not wanted:
        raise BadInput(tr("No hazard is chosen."), tr("Choose the hazards the order is for."))
    records = [_hazard(source, guid) for guid in wanted]
    usable = [record for record in records if fault_of(record.get(GEOMETRY)) is None]
    notes = [tr("{name} {fault}; the outline of the order leaves it out.", name=_name(record),
                fault=fault.sentence) for record in records if (fault := fault_of(record.get(GEOMETRY))) is not None]
    if not usable:
        raise BadInput(tr("None of the hazards has an outline that can be used."),
                       tr("Draw the outline of the order, or enter its turning points."), " ".join(notes))
    try:
        outline = grown(union_of([_land_of(record, notes) for record in usable]), buffer_m)
        if part is not None:
            outline = in_common(outline, _sound(part))
    except NotDrawable as error:
        raise BadInput(tr("No outline can be made from these hazards."),
                       tr("Give a distance from 0 to {most} m, or draw the outline.", most=f"{MOST_METRES / 2:g}"),
                       str(error)) from error
    if outline == EMPTY_MULTIPOLYGON:
        raise BadInput(tr("The part lies outside the hazards."), tr("Draw the part so that it lies on the hazards."))
    return Made(outline, hazards=tuple(wanted), notes=tuple(notes), known=_known(usable))


def from_point(lon: float, lat: float, radius_m: float) -> Made:
    """Returns the circle about a place in degrees.

    :raises BadInput: if the radius is not above 0 and up to 100 km, or the place is not in degrees.
    """
    return _drawn(as_point(lon, lat), radius_m, "POINT_RADIUS")


def from_line(wkb: bytes, width_m: float) -> Made:
    """Returns everything nearer than half the width to a line in EPSG:4326.

    :raises BadInput: if the width is not above 0 and up to 100 km, or it is no line.
    """
    return _drawn(wkb, width_m, "LINE_WIDTH")


def from_area(source: RecordSource, pcode: str) -> Made:
    """Returns the administrative area of this code, of the edition of the boundaries that holds today.

    :raises BadInput: if there is none, or it has no outline.
    """
    day = today()
    known = [area for area in source.rows("admin_area", {"pcode": pcode.strip()})
             if not (area.get("valid_to") and area["valid_to"] < day)]
    if not known:
        raise BadInput(tr("There is no administrative area {code} in the data file.", code=pcode),
                       tr("Import the boundaries first, or choose another area."))
    area = max(known, key=lambda one: str(one.get("valid_from") or ""))
    fault = fault_of(area.get(GEOMETRY))
    if fault is not None:
        raise BadInput(tr("{name} {fault}.", name=area.get("name_en") or pcode, fault=fault.sentence),
                       tr("Import the boundaries again."))
    return Made(as_multipolygon(plain(area[GEOMETRY])), "ADMIN_AREA", known=_admin(source, area))


def from_shape(kind: str, wkb: bytes, metres: float = 0.0) -> Made:
    """Returns the outline of a shape that was drawn: a point with its radius, a line with its width, or an area.

    An area is kept as it was drawn, also where it crosses itself: the check says so, and nobody repairs it unasked.

    :param kind: code of the list ``shape_kind``.
    :param wkb: in EPSG:4326.
    :raises BadInput: if it cannot be an outline.
    """
    if kind in ("POINT_RADIUS", "LINE_WIDTH"):
        return _drawn(wkb, metres, kind)
    fault = fault_of(wkb)
    if fault is not None:
        raise _unusable(fault.sentence)
    return Made(as_multipolygon(plain(wkb)), kind)


def as_point(lon: float, lat: float) -> bytes:
    """Returns a place in degrees as WKB."""
    return struct.pack("<BI2d", 1, 1, lon, lat)


def _drawn(wkb: bytes, metres: float, kind: str) -> Made:
    try:
        outline = outline_of(wkb, metres)
        text = to_wkt(wkb)
    except NotDrawable as error:
        raise BadInput(tr("No outline can be drawn with {metres} m.", metres=f"{metres:g}"),
                       tr("Give the search radius of the point or the whole width of the line, in metres (up to "
                          "{most}), and longitude and latitude in degrees.", most=f"{MOST_METRES:g}"),
                       str(error)) from error
    except (WkbError, NotPlain) as error:
        raise BadInput(tr("The shape cannot be read."), tr("Draw it again."), str(error)) from error
    if outline == EMPTY_MULTIPOLYGON:
        raise BadInput(tr("The shape is empty."), tr("Draw it again."))
    fault = fault_of(outline)
    if fault is not None:
        raise _unusable(fault.sentence)
    return Made(as_multipolygon(plain(outline)), kind, metres, text)


def _unusable(why: str) -> BadInput:
    return BadInput(tr("The shape cannot be used."),
                    tr("Give longitude and latitude in degrees, longitude first, on one side of 180 degrees."), why)


def _hazard(source: RecordSource, guid: str) -> Record:
    record = source.row("hazard", guid)
    if record is None:
        raise BadInput(tr("A hazard is not in the data file any more."), tr("Choose the hazards again."), guid)
    return record


def _name(record: Record) -> str:
    return str(record.get("local_id") or record.get("guid"))


def _land_of(record: Record, notes: list[str]) -> bytes:
    """Returns the land of a hazard: where its outline is not sound the larger, safe shape, and says so."""
    wkb = bytes(record[GEOMETRY])
    why = problem(wkb)
    if why is not None:
        notes.append(tr("{name}: {reason} The order takes the hull of its points until somebody accepts a repair.",
                        name=_name(record), reason=why))
        return conservative_shape(wkb)
    note = outline_note(record)
    if note:
        notes.append(note)
    return wkb


def _sound(part: bytes) -> bytes:
    fault = fault_of(part)
    why = fault.sentence if fault is not None else problem(part)
    if why:
        raise BadInput(tr("The part cannot be used: {reason}", reason=why), tr("Draw it again."))
    return part


def _known(records: Sequence[Record]) -> dict[str, Any]:
    """Returns what the hazards say alike, and how sure the least certain outline is."""
    values: dict[str, Any] = {}
    for name in _COMMON:
        found = {record.get(name) for record in records}
        if len(found) == 1 and (value := found.pop()) not in (None, ""):
            values[name] = value
    depths = [record["depth_cm"] for record in records if record.get("depth_cm")]
    if depths:
        values["target_depth_cm"] = max(depths)
    methods = {record.get("position_method") for record in records}
    method = CIRCLE if CIRCLE in methods else methods.pop() if len(methods) == 1 else None
    accuracies = [record["position_accuracy_m"] for record in records if record.get("position_accuracy_m")]
    if method:
        values["position_method"] = method
    if accuracies:
        values["position_accuracy_m"] = max(accuracies)
    return values


def _admin(source: RecordSource, area: Record) -> dict[str, Any]:
    """Returns governorate and district of an area; None above and below what it is."""
    chain, seen = {int(area.get("level") or 0): area}, {area.get("pcode")}
    parent = area.get("parent_pcode")
    while parent and parent not in seen:
        seen.add(parent)
        above = next(iter(source.rows("admin_area", {"pcode": parent})), None)
        if above is None:
            break
        chain.setdefault(int(above.get("level") or 0), above)
        parent = above.get("parent_pcode")
    return {f"admin{level}_{name}": chain[level].get(key) for level in (1, 2) if level in chain
            for name, key in (("pcode", "pcode"), ("name", "name_en"))}
