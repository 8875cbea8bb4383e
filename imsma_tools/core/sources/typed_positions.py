"""Positions that stand in the columns of a row: numbers, or text in any notation; held against the place the row names.

What can be read in several ways is placed in none of them, and all are shown. A position far from the place its own row
names is said with the reading that fits better: a zone or a datum was mixed up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry import zones
from ..geometry.coordinates import typed
from ..geometry.coordinates.digits import western
from ..geometry.coordinates.utm import to_utm
from ..intake.incoming import IncomingRow, ReceivedShape
from ..intake.outcome import Question
from ..model.record import RecordSource
from ..workspace.blob import wkb_bounds
from .convert import Unreadable, number
from .named_places import NamedPlace, NamedPlaces
from .shapes import WGS84, ShapeMaker, on_datum

EXAMPLES = 3
MOST_POINTS = 60
DATUM_M = 100.0
"""Positions this far from the place they name, but three times nearer in another datum, are questioned."""

_LETTER = re.compile("[NSEW\u0634\u062c\u063a]", re.I)
_PLANE = re.compile(r"(?<![\d.])\d{5,8}(?:\.\d+)?")
_PARTS = ("degrees", "minutes", "seconds", "side")


@dataclass(frozen=True)
class PositionColumns:
    """Which headings hold the position: ``x`` and ``y``, perhaps with a ``zone`` each, a ``text``, or ``parts`` such as
    ``y_degrees``, ``y_minutes``, ``y_seconds`` and ``y_side`` (N or S), and the same for x.
    """

    x: str = ""
    y: str = ""
    text: str = ""
    zone: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def any(self) -> bool:
        return bool(self.x or self.text or self.parts)

    @property
    def are_numbers(self) -> bool:
        """Returns True if x and y are numbers in a system that somebody has to say."""
        return bool(self.x) and not self.zone and not self.parts

    def typed(self, row: Mapping[str, Any], is_empty: Callable[[Any], bool]) -> str:
        """Returns the position of a row as one text in a notation that says itself what it is; "" if it has none."""
        def cell(heading: str) -> str:
            value = row.get(heading) if heading else None
            text = "" if is_empty(value) else str(value).strip()
            return text[:-2] if isinstance(value, float) and text.endswith(".0") else text

        if cell(self.text):
            return cell(self.text)
        if self.zone and cell(self.x) and cell(self.y) and cell(self.zone):
            return f"{cell(self.zone)} {cell(self.x)} {cell(self.y)}"
        halves = [" ".join(filter(None, (cell(self.parts.get(f"{axis}_{part}", "")) for part in _PARTS)))
                  for axis in ("y", "x")]
        # The headings say which is which, so letters are added where the cells have none.
        sided = [half if _LETTER.search(half) else f"{half[1:]} {letters[1]}" if half.startswith("-") else
                 f"{half} {letters[0]}" for half, letters in zip(halves, ("NS", "EW"))]
        return ", ".join(sided) if all(halves) else ""


class PositionReader:
    """Reads the positions of one file; remembers what has to be asked."""

    def __init__(self, columns: PositionColumns, maker: ShapeMaker, geometry: str, data: RecordSource,
                 is_empty: Callable[[Any], bool]) -> None:
        self._columns = columns
        self._maker = maker
        self._geometry = geometry
        self._makers = {0: ShapeMaker(WGS84 if maker.crs == WGS84 else on_datum(maker.definition, 0), geometry)}
        self._places = NamedPlaces(data)
        self._is_empty = is_empty
        self.start()

    def start(self) -> None:
        """Forgets what was found in the rows so far."""
        self.several = 0
        self._far: list[str] = []
        self._far_count = 0
        self._sample: dict[bool, list[tuple[float, float, bytes]]] = {True: [], False: []}

    def read(self, result: IncomingRow, row: Mapping[str, Any]) -> ReceivedShape:
        """Returns the point of a row."""
        text = self._columns.typed(row, self._is_empty)
        if text:
            return self._typed(result, text)
        x, y = row.get(self._columns.x), row.get(self._columns.y)
        if not self._columns.are_numbers or self._is_empty(x) or self._is_empty(y):
            return ReceivedShape(None, None)
        return self._of_numbers(x, y)

    def as_typed(self, row: Mapping[str, Any]) -> str:
        """Returns the position of a row as it stands there."""
        text = self._columns.typed(row, self._is_empty)
        x, y = row.get(self._columns.x), row.get(self._columns.y)
        return text or ("" if self._is_empty(x) and self._is_empty(y) else f"{x} {y}")

    def check(self, result: IncomingRow, shape: ReceivedShape) -> None:
        """Says it on the row if its shape (from wherever) lies far from the place it names."""
        place = self._places.named_by(result.values) if shape.geom is not None else None
        if place is None or shape.geom is None:
            return
        west, east, south, north = wkb_bounds(shape.geom) or (0.0, 0.0, 0.0, 0.0)
        longitude, latitude = (west + east) / 2, (south + north) / 2
        if place.may_hold(longitude, latitude):
            return
        scored = zones.score([(longitude, latitude)], [place.wkb])
        here = next((item for item in scored if item.system == zones.System("WGS 84", 0, False)), None)
        sentence = tr("The position lies {distance} km from {place}, which the row names.", place=place.name,
                      distance=round((here.place_m or 0) / 1000) if here else "?")
        numbers = numbers_of(shape.as_received or "", longitude, latitude)
        best = next((item for item in zones.score([numbers], [place.wkb]) if item.place_m is not None
                     and here is not None and item.place_m < (here.place_m or 0) / 4), None)
        if best is not None:
            sentence += " " + tr("It would fit as: {reading}.", reading=best.sentence())
        result.remarks.append(sentence)
        self._far_count += 1
        if len(self._far) < EXAMPLES:
            self._far.append(tr("Row {row}: {sentence}", row=result.row_no, sentence=sentence))

    def questions(self, of_places: bool) -> list[Question]:
        """Returns what has to be asked about the positions of the whole file, zone and datum only if ``of_places``."""
        found = []
        if self.several:
            found.append(Question(tr("{count} positions can be read in several ways and were not placed.",
                                     count=self.several), "PROFILE"))
        if not of_places:
            return found
        if self._far_count:
            found.append(Question(tr("{count} positions lie far from the place their rows name. Ask the sender for "
                                     "zone and datum.", count=self._far_count), "", tuple(self._far)))
        found += filter(None, (_datum_question(sample) for sample in self._sample.values()))
        return found

    def _of_numbers(self, x: Any, y: Any) -> ReceivedShape:
        maker = self._maker
        try:
            if maker.crs != WGS84:
                return maker.make_point(number(x), number(y))
            if _LETTER.search(str(x)) and _LETTER.search(str(y)):
                return self._lettered(x, y)
            return maker.make_point(_degrees(x, False), _degrees(y, True))
        except (Unreadable, BadInput) as error:
            reason = error.title if isinstance(error, BadInput) else str(error)
            return ReceivedShape(None, f"{maker.crs};{x} {y}", maker.crs, reason)

    def _lettered(self, x: Any, y: Any) -> ReceivedShape:
        """Letters say which is which, whatever the headings say."""
        reading = typed.readings(f"{y} {x}")[0]
        return self._makers[0].make_point(reading.longitude, reading.latitude)

    def _typed(self, result: IncomingRow, text: str) -> ReceivedShape:
        try:
            found = typed.readings(text)
        except BadInput as error:
            return ReceivedShape(None, text, "", error.title)
        place = self._places.named_by(result.values)
        if len(found) > 1:
            self.several += 1
            named = "; ".join(_named(reading, place) for reading in found)
            return ReceivedShape(None, text, "", tr("{text} can be read in several ways: {ways}", text=text,
                                                    ways=named))
        reading = found[0]
        shape = self._place(reading, text)
        if place is not None and place.is_point and self._maker.crs == WGS84:   # else somebody said the datum
            x, y = numbers_of(text, reading.longitude, reading.latitude)
            sample = self._sample[abs(x) > 180]
            if len(sample) < MOST_POINTS:
                sample.append((x, y, place.wkb))
        return ReceivedShape(shape.geom, text, reading.notation, shape.problem)

    def _place(self, reading: typed.Reading, text: str) -> ReceivedShape:
        """Returns the point on the datum that somebody said, WGS 84 where nobody did."""
        if self._maker.crs == WGS84 or not reading.zone:
            return self._makers[0].make_point(reading.longitude, reading.latitude)
        if reading.zone not in self._makers:
            self._makers[reading.zone] = ShapeMaker(on_datum(self._maker.definition, reading.zone), self._geometry)
        return self._makers[reading.zone].make_point(*numbers_of(text, reading.longitude, reading.latitude))


def _datum_question(sample: list[tuple[float, float, bytes]]) -> Optional[Question]:
    """Returns a question if the positions fit the communities they name much better in another datum."""
    if not sample:
        return None
    scored = sorted((item for item in zones.score([(x, y) for x, y, _ in sample], [wkb for _, _, wkb in sample])
                     if item.place_m is not None and not item.system.swapped), key=lambda item: item.place_m or 0.0)
    here = next((item for item in scored if item.system.datum == "WGS 84"), None)
    if not scored or here is None or not is_other_datum(here, scored[0]):
        return None
    return Question(tr("The positions fit the places their rows name better in another datum. Ask the sender."), "CRS",
                    (tr("as read: {score}", score=here.sentence()), scored[0].sentence()))


def is_other_datum(here: zones.Candidate, best: zones.Candidate) -> bool:
    """Returns True if another datum brings positions clearly nearer to the points they name."""
    return (here.place_m is not None and best.place_m is not None and best.system.datum != here.system.datum
            and here.place_m >= DATUM_M and best.place_m * 3 <= here.place_m)


def _named(reading: typed.Reading, place: Optional[NamedPlace]) -> str:
    text = f"{reading.latitude:.5f}, {reading.longitude:.5f} ({reading.assumed or reading.notation})"
    if place is None:
        return text
    scored = zones.score([(reading.longitude, reading.latitude)], [place.wkb])
    here = next((item for item in scored if item.system == zones.System("WGS 84", 0, False)), None)
    if here is None or here.place_m is None:
        return text
    return tr("{reading}, {distance} km from {place}", reading=text, distance=f"{here.place_m / 1000:.1f}",
              place=place.name)


def numbers_of(text: str, longitude: float, latitude: float) -> tuple[float, float]:
    """Returns easting and northing as they stand in a text, of a grid reference those it means; else degrees."""
    figures = [float(item) for item in _PLANE.findall(western(text).partition(";")[2] or western(text))]
    if len(figures) >= 2 and figures[0] > 180 and figures[1] > 180:
        return figures[0], figures[1]
    if re.search(r"\d[C-X]\s*[A-Z]{2}\s*\d", western(text).upper()):
        place = to_utm(longitude, latitude)
        return place.easting, place.northing
    return longitude, latitude


def _degrees(value: Any, is_latitude: bool) -> float:
    return float(value) if isinstance(value, (int, float)) else typed.angle(str(value), is_latitude)
