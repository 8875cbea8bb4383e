"""What a person answers about turning points: how positions are meant, their order, their system of coordinates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.coordinates.typed import Reading
from imsma_tools.core.geometry.traverse.solving import Point
from imsma_tools.core.geometry.zones import System
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.turning.sheet import Sheet

from .points_entry import Entry, Row, chosen_text, read_entry


def asked_about(sheet: Sheet, row: int) -> Optional[Point]:
    """Returns the point of a row if a person has to choose how it is meant, else the first such point, else None."""
    is_open = [point for point in sheet.points if point.is_open]
    return next((point for point in is_open if point.row.row == row), is_open[0] if is_open else None)


def choices(sheet: Sheet, reading: Reading, row: Optional[int]) -> dict[int, str]:
    """Returns, by the place of a row, the cell that notes a person's choice among its readings.

    :param row: the number of the row that was asked about; None for every row that can be read in the same way.
    """
    meant = (reading.zone, reading.latitude_first, reading.assumed)
    return {point.row.row - 1: chosen_text(one.longitude, one.latitude)
            for point in sheet.points if point.is_open and row in (None, point.row.row)
            for one in reversed(point.row.readings) if (one.zone, one.latitude_first, one.assumed) == meant}


def in_system(entry: Entry, system: System, model: Model) -> Optional[Entry]:
    """Returns the entry read in another system, None where its rows say themselves how they are meant."""
    other = replace(entry, given=replace(entry.given, datum=system.datum, zone=system.zone or entry.given.zone))
    before, after = ([point.place for point in read_entry(one, model).sheet.points] for one in (entry, other))
    return None if system.swapped or before == after else other


def in_proposed_order(rows: Sequence[Row], sheet: Sheet) -> tuple[Row, ...]:
    """Returns the rows in the order the sheet proposes, numbered so; each keeps its place on the ground.

    The former number goes into the description: what was typed is not lost.
    """
    if sheet.proposal is None:
        return tuple(rows)
    corners = {corner.row.row: corner for part in sheet.outline.parts for corner in part.corners}
    before = [number for number in corners if number in sheet.proposal.rows]
    after = _from_the_start(list(sheet.proposal.rows), corners, before[0])
    numbers = sorted(corner.row.no for corner in corners.values() if corner.row.no is not None)
    if len(set(numbers)) != len(corners):
        first = max((point.row.no or 0 for point in sheet.points), default=0) + 1
        numbers = list(range(first, first + len(after)))
    number_of = {row: str(no) for row, no in zip(after, numbers)}
    changed = [dict(row) for row in rows]
    for point in sheet.points:   # what was measured from a row stays measured from that row
        if point.origin is not None and point.row.leg is not None:
            origin = sheet.points[point.origin].row
            changed[point.row.row - 1]["from"] = number_of.get(origin.row) or origin.label or str(origin.no or "")
    for row, no in number_of.items():
        cells = changed[row - 1]
        if cells.get("no", "") not in ("", no):
            cells["description"] = " ".join(filter(None, (
                cells.get("description", ""), tr("(number {no} in the list)", no=cells["no"]))))
        cells["no"] = no
    places = sorted(number - 1 for number in before)
    result = list(changed)
    for place, row in zip(places, after):
        result[place] = changed[row - 1]
    return tuple(result)


def _from_the_start(order: list[int], corners: Mapping[int, Point], first: int) -> list[int]:
    """Returns a closed order from its start point on, or from the row that came first before."""
    start = next((row for row in order if corners[row].row.kind == "START"), first)
    place = order.index(start)
    return order[place:] + order[:place]
