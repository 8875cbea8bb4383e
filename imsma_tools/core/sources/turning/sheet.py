"""A whole table of turning points: its points, its outline, its area against the reported one, everything to be said.

Another order of the points is only ever proposed: a person accepts it (field rules, repairs).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...base.language import number_text, tr
from ...base.units import M2
from ...geometry.area import area_m2
from ...geometry.traverse.advice import advise
from ...geometry.traverse.outline import Outline, outline_of
from ...geometry.traverse.solving import Point, solve
from ...geometry.wkb import polygons_of
from ...intake.reorder import reorder
from ...model.definition import Model
from .datums import WGS84
from .outline import AREA_SHARE
from .pasted import TypedTable
from .typed_rows import RowReader, Said

APART_SHARE, APART_M = 0.01, 5.0
"""Position and leg of one row further apart than this share of the leg, and than so many metres, are said."""

COARSE_M = 25.0
"""A position whose figures leave more room than this is said."""


@dataclass(frozen=True)
class Proposal:
    """Another order in which the outline has the reported area: its rows, its outline (WKB) and area."""

    rows: tuple[int, ...]
    wkb: bytes
    area_m2: float


@dataclass(frozen=True)
class Sheet:
    """What a table means. ``remarks`` are sentences in the order of the rows, those of the whole at the end;
    ``advice`` is what the rules for points ask for beyond the drawing.
    """

    points: tuple[Point, ...]
    outline: Outline
    remarks: tuple[str, ...]
    proposal: Optional[Proposal] = None
    advice: tuple[str, ...] = ()


def read_sheet(table: TypedTable, model: Model, said: Said, reported_m2: float = 0.0,
               reported_m: float = 0.0) -> Sheet:
    """Returns what a table means. A row that cannot be read does not hold up the others.

    :param reported_m2: the area the sender reports, ``reported_m`` the perimeter, 0 if unknown.
    """
    points = solve(RowReader(table, model, said).read())
    outline = outline_of(points)
    remarks = [sentence for point in points for sentence in _of_point(point)]
    for part in outline.parts:
        remarks += (*part.remarks, *((part.problem,) if part.problem else ()))
    remarks += _overlapping(outline)
    if not outline.parts:
        remarks.append(tr("No point is a corner of the outline."))
    if table.unused:
        remarks.append(tr("Nothing was read from these columns: {names}.", names=", ".join(table.unused)))
    proposal = None
    if reported_m2 > 0 and outline.wkb is not None:
        area = outline.area_m2
        differs = area is None or abs(area - reported_m2) > AREA_SHARE * reported_m2
        if area is not None and differs:
            remarks.append(tr("The outline of the points has {drawn} {unit}, reported are {reported} {unit}.",
                              drawn=number_text(area), reported=number_text(reported_m2), unit=M2))
        proposal = _proposal(outline, reported_m2) if differs else None
        if proposal is not None:
            remarks.append(tr("With the rows in the order {rows} the outline has {area} {unit}, near the reported "
                              "area. Compare it with the sketch; nothing was changed.",
                              rows=", ".join(map(str, proposal.rows)), area=number_text(proposal.area_m2), unit=M2))
    remarks += _perimeter(outline, reported_m)
    if said.datum != WGS84 and any(point.row.readings for point in points):
        remarks.append(tr("Positions were moved from {datum} to WGS 84; that is good to a few metres only.",
                          datum=said.datum))
    return Sheet(tuple(points), outline, tuple(remarks), proposal, tuple(advise(points, outline)))


def _perimeter(outline: Outline, reported_m: float) -> list[str]:
    around = outline.perimeter_m
    if not reported_m or around is None or abs(around - reported_m) <= AREA_SHARE * reported_m:
        return []
    return [tr("The way around the points is {drawn} m, reported are {reported} m.", drawn=number_text(around),
               reported=number_text(reported_m))]


def _of_point(point: Point) -> list[str]:
    found = [fault.sentence() for fault in point.faults]
    row = point.row
    if point.is_open:
        ways = "; ".join(f"{one.latitude:.6f}, {one.longitude:.6f} ({one.assumed or one.notation})"
                         for one in row.readings)
        found.append(tr("Row {row}, {cell}: {reason}", row=row.row, cell=row.position_cell, reason=tr(
            "{text} can be read in several ways: {ways}", text=row.typed, ways=ways)))
    if point.row.readings and point.place is not None and point.rounding_m > COARSE_M:
        found.append(tr("Row {row}, {cell}: {reason}", row=row.row, cell=row.position_cell, reason=tr(
            "with so few figures the position is only known to {metres} m.", metres=number_text(point.rounding_m))))
    limit = max(APART_M, APART_SHARE * row.leg.distance_m) if row.leg else APART_M
    if point.apart_m is not None and point.apart_m > limit:
        found.append(tr("Row {row}: bearing and distance lead {metres} m away from the position, which was taken.",
                        row=row.row, metres=f"{point.apart_m:.1f}"))
    return found


def _overlapping(outline: Outline) -> list[str]:
    """Returns a sentence for each two parts that share land: its area is counted twice."""
    if outline.wkb is None or outline.crosses:
        return []
    shapes = [(part.number, QgsGeometry.fromPolygonXY([[QgsPointXY(*place) for place in part.ring]]))
              for part in outline.parts]
    return [tr("Parts {one} and {other} overlap; land in both is counted twice.", one=one, other=other)
            for (one, shape), (other, second) in itertools.combinations(shapes, 2)
            if shape.boundingBoxIntersects(second) and shape.intersection(second).area() > 0]


def _proposal(outline: Outline, reported_m2: float) -> Optional[Proposal]:
    shape = outline.wkb
    other = reorder(shape, reported_m2) if shape is not None else None
    if other is None:
        return None
    corners = {corner.place: corner.row.row for corner in outline.parts[0].corners}
    ring = np.frombuffer(polygons_of(other)[0][0], "<f8").reshape(-1, 2)[:-1]
    rows = tuple(corners[(float(x), float(y))] for x, y in ring)
    before = list(corners.values())
    if outline.area_m2 is not None and _same_round(rows, before):
        return None
    start = rows.index(before[0])
    return Proposal(rows[start:] + rows[:start], other, area_m2(other))


def _same_round(rows: tuple[int, ...], before: list[int]) -> bool:
    """Returns True if an order goes around the same corners as the former one, from anywhere in either direction."""
    start = before.index(rows[0])
    turned = before[start:] + before[:start]
    return list(rows) in (turned, [turned[0], *turned[:0:-1]])
