"""Rows of a typed table read cell by cell: what cannot be read has a fault naming row, heading and remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry.coordinates import typed
from ...geometry.coordinates.digits import western
from ...geometry.traverse.legs import distance_m
from ...geometry.traverse.rows import Fault, Leg, Row
from ...model.definition import Model
from ..convert import Unreadable, number
from ..names import code_words
from ..rows import PointRow
from ..typed_positions import PositionColumns
from ..words import lookup, normalised
from .datums import WGS84, moved
from .figures import bearing, distance, rounding_m
from .outline import NORTH, North
from .pasted import TypedTable

SAME_M = 1.0
"""A reading this near to the position somebody chose is the one chosen."""


@dataclass(frozen=True)
class Said:
    """What a person says about all rows: north of the bearings where a row does not say it, the UTM zone (below 0 for
    south of the equator, 0 if nobody says it), whether latitude stands first (None if nobody says it), and the datum.

    ``chosen`` holds, by the number of a row, the position (longitude, latitude) that a person chose among its readings;
    it counts while what is typed can still be read so.
    """

    north: North = NORTH
    zone: int = 0
    latitude_first: Optional[bool] = None
    datum: str = WGS84
    chosen: Mapping[int, tuple[float, float]] = field(default_factory=dict)


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, table: TypedTable, model: Model, said: Said) -> None:
        self._table = table
        self._columns = table.columns
        self._said = said
        self._types = {**lookup("point_types"), **code_words(model.code_lists["point_type"])}
        self._norths = {**lookup("norths"), **code_words(model.code_lists["bearing_north"])}

    def read(self) -> list[Row]:
        """Returns a row for each row of the table that is not empty."""
        return [self._row(row) for row in self._table.rows if any(cell_text(value) for value in row.values.values())]

    def _row(self, row: PointRow) -> Row:
        cell = {name: cell_text(row.values.get(heading)) for name, heading in self._columns.by_name.items()}
        faults: list[Fault] = []
        if row.problem:
            faults.append(Fault(row.number, self._table.headings[-1], row.problem,
                                tr("Give every column a heading.")))
        part = self._whole(row, "part", cell, faults)
        no = _no(cell.get("no", ""))
        label = cell.get("label") or (cell.get("no", "") if no is None else "")
        kind = self._types.get(normalised(cell.get("type", "")), "") if cell.get("type") else ""
        if cell.get("type") and not kind:
            faults.append(self._fault(row, "type", tr("{kind} is no kind of point.", kind=cell["type"]),
                                      tr("Write one of: {kinds}.", kinds=", ".join(
                                          ("Reference point", "Benchmark", "Start point", "Turning point",
                                           "Intermediate point", "End point", "Evidence point")))))
        text, readings, step = self._position(row, faults)
        leg = self._leg(row, cell, faults)
        if not text and leg is None and not faults:
            faults.append(Fault(row.number, self.position_cell, tr("the point has no position."),
                                tr("Write coordinates, or bearing and distance.")))
        said = text or " ".join(filter(None, (cell.get(name, "") for name in ("from", "bearing", "north", "distance"))))
        return Row(row.number, part if part is not None else 1, no, label, kind, said,
                   readings[0].notation if readings else "", readings, step, leg, cell.get("description", ""),
                   self.position_cell, self._columns.heading("from") or self._columns.heading("bearing"),
                   tuple(faults))

    @property
    def position_cell(self) -> str:
        """Returns the heading, or headings, of the position."""
        place = self._columns.position
        return (place.text or ", ".join(filter(None, (place.y, place.x)))
                or ", ".join(place.parts.values()) or self._columns.heading("bearing"))

    def _fault(self, row: PointRow, name: str, problem: str, remedy: str) -> Fault:
        return Fault(row.number, self._columns.heading(name) or name, problem, remedy)

    def _whole(self, row: PointRow, name: str, cell: Mapping[str, str], faults: list[Fault]) -> Optional[int]:
        if not cell.get(name):
            return None
        no = _no(cell[name])
        if no is None:
            faults.append(self._fault(row, name, tr("{value} is no whole number.", value=cell[name]),
                                      tr("Number the parts 1, 2, 3.")))
        return no

    def _position(self, row: PointRow, faults: list[Fault]) -> tuple[str, tuple[typed.Reading, ...], float]:
        """Returns what was typed, its readings, and what rounding may have taken away in metres."""
        place = self._columns.position
        text = self._columns.position.typed(row.values, lambda value: not cell_text(value)) if place.any else ""
        x, y = cell_text(row.values.get(place.x)), cell_text(row.values.get(place.y))
        if not text and (x or y):
            text = f"{y} {x}"
            if not (x and y):
                faults.append(Fault(row.number, place.x if y else place.y, tr("one of the two coordinates is missing."),
                                    tr("Write both.")))
                return text, (), 0.0
            meant = _sided(y, x)
        else:
            meant = text
        if not text:
            return "", (), 0.0
        try:
            found = [moved(one, self._said.datum) for one in self._meant(
                typed.readings(meant, (self._said.zone,) if self._said.zone else typed.ZONES))]
            found = _chosen(found, self._said.chosen.get(row.number))
            return text, tuple(found), max(rounding_m(meant, one) for one in found)
        except BadInput as error:
            faults.append(Fault(row.number, self.position_cell, error.title, error.remedy))
            return text, (), 0.0

    def _meant(self, found: list[typed.Reading]) -> list[typed.Reading]:
        """Returns the readings that agree with what a person said; all of them if none does."""
        said = self._said
        if len(found) > 1 and said.latitude_first is not None:
            found = [one for one in found if one.latitude_first in (None, said.latitude_first)] or found
        if len(found) > 1 and said.zone:
            found = [one for one in found if one.zone in (0, said.zone)] or found
        return found

    def _leg(self, row: PointRow, cell: Mapping[str, str], faults: list[Fault]) -> Optional[Leg]:
        if not (cell.get("bearing") or cell.get("distance")):
            return None
        before = len(faults)
        figures = {}
        for name, read, remedy in (("bearing", bearing, tr("Write degrees like 145.5 or 145 30 00.")),
                                   ("distance", distance, tr("Write metres like 120.5."))):
            if not cell.get(name):
                faults.append(self._fault(row, name, tr("the cell is empty."), remedy))
                continue
            try:
                figures[name] = read(cell[name])
            except Unreadable as error:
                faults.append(self._fault(row, name, str(error), remedy))
        kind = self._norths.get(normalised(cell["north"]), "") if cell.get("north") else self._said.north.kind
        if not kind:
            faults.append(self._fault(row, "north" if cell.get("north") else "bearing", tr(
                "it is not said whether the bearing counts from true, magnetic or grid north."),
                tr("Say it for all rows or in a column North.")))
        declination = self._said.north.declination
        if kind == "MAGNETIC" and declination is None:
            faults.append(self._fault(row, "bearing", tr("the bearing is magnetic, and nobody said the declination."),
                                      tr("Say it in degrees, east positive.")))
        if len(faults) > before:
            return None
        return Leg(cell.get("from", ""), figures["bearing"].value, figures["distance"].value, kind,
                   declination or 0.0, figures["bearing"].step, figures["distance"].step)


def cell_text(value: Any) -> str:
    """Returns what stands in a cell as text, "" for nothing."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None or str(value) == "NULL" else str(value).strip()


def position_text(place: PositionColumns, values: Mapping[str, Any]) -> str:
    """Returns the position of a row as one text, with the letters its headings give the figures; "" for none."""
    text = place.typed(values, lambda value: not cell_text(value)) if place.any else ""
    x, y = cell_text(values.get(place.x)), cell_text(values.get(place.y))
    return text or (_sided(y, x) if x and y else x or y)


def _chosen(found: list[typed.Reading], place: Optional[tuple[float, float]]) -> list[typed.Reading]:
    """Returns the reading that a person chose; all where nobody did or what is typed means none such any more."""
    if place is None or len(found) < 2:
        return found
    return [one for one in found if distance_m((one.longitude, one.latitude), place) < SAME_M][:1] or found


def _no(text: str) -> Optional[int]:
    try:
        value = number(text)
    except Unreadable:
        return None
    return int(value) if value == int(value) else None


def _sided(y: str, x: str) -> str:
    """Returns latitude and longitude with the letters their headings give them; metres as easting and northing."""
    try:
        latitude, longitude = typed.angle(y, True), typed.angle(x, False)
    except BadInput:
        return f"{x} {y}"
    figures = [western(text).strip().lstrip("+-").replace(",", ".") for text in (y, x)]
    signs = ("S" if latitude < 0 else "N", "W" if longitude < 0 else "E")
    return ", ".join(figure if any(letter in figure.upper() for letter in "NSEW") else f"{sign} {figure}"
                     for figure, sign in zip(figures, signs))
