"""What somebody has typed of turning points: the rows, what holds for all of them, and what that means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.convert import Unreadable, number
from imsma_tools.core.sources.turning.cells import COLUMNS, table_of_cells
from imsma_tools.core.sources.turning.datums import WGS84
from imsma_tools.core.sources.turning.outline import North
from imsma_tools.core.sources.turning.sheet import Sheet, read_sheet
from imsma_tools.core.sources.turning.typed_rows import Said

CHOSEN = "chosen"
"""A cell nobody sees: the position (longitude and latitude) that a person chose among the readings of the row."""

Row = dict[str, str]


@dataclass(frozen=True)
class Given:
    """What holds for all rows, as typed: north of bearings (TRUE, MAGNETIC, GRID, "" if not said) and declination, the
    datum, the UTM zone (0 if not said), the reported area in m2 and perimeter in m.
    """

    north: str = ""
    declination: str = ""
    datum: str = WGS84
    zone: int = 0
    reported_m2: str = ""
    reported_m: str = ""


@dataclass(frozen=True)
class Entry:
    """All that is typed."""

    rows: tuple[Row, ...] = ()
    given: Given = field(default_factory=Given)

    @property
    def is_empty(self) -> bool:
        """Returns True if no cell of any row holds anything."""
        return not any(_is_filled(row) for row in self.rows)

    def to_json(self) -> dict[str, Any]:
        """Returns the entry for a file."""
        return {"rows": [dict(row) for row in self.rows], "given": dict(vars(self.given))}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Entry:
        """Returns the entry a file holds; what it does not say is empty.

        :raises TypeError, ValueError, KeyError: if it is no entry.
        """
        rows = tuple({name: str(row[name]) for name in (*COLUMNS, CHOSEN) if row.get(name)} for row in data["rows"])
        given = {one.name: data["given"].get(one.name, one.default) for one in fields(Given)}
        zone = int(given.pop("zone"))
        return cls(rows, Given(zone=zone, **{name: str(value) for name, value in given.items()}))


@dataclass(frozen=True)
class Read:
    """What an entry means, and what in the fields for all rows cannot be read."""

    sheet: Sheet
    problems: tuple[str, ...]


def read_entry(entry: Entry, model: Model) -> Read:
    """Returns what an entry means; nothing is guessed, and a row that cannot be read does not hold up the others."""
    given, problems = entry.given, []
    values: dict[str, float] = {}
    for name, text, heading, least, most in (
            ("declination", given.declination, tr("Declination"), -180.0, 180.0),
            ("reported_m2", given.reported_m2, tr("Reported area"), 0.0, 1e12),
            ("reported_m", given.reported_m, tr("Reported perimeter"), 0.0, 1e9)):
        if not text.strip():
            continue
        try:
            value = number(text)
        except Unreadable as error:
            problems.append(f"{heading}: {error}")
            continue
        if least <= value <= most:
            values[name] = value
        else:
            problems.append(tr("{field}: {value} is not between {least} and {most}.", field=heading, value=text.strip(),
                               least=f"{least:g}", most=f"{most:g}"))
    chosen = {place: position for place, row in enumerate(entry.rows, 1)
              if (position := _position(row.get(CHOSEN, ""))) is not None}
    said = Said(North(given.north, values.get("declination")), given.zone, None, given.datum, chosen)
    sheet = read_sheet(table_of_cells(entry.rows), model, said, values.get("reported_m2", 0.0),
                       values.get("reported_m", 0.0))
    return Read(sheet, tuple(problems))


def chosen_text(longitude: float, latitude: float) -> str:
    """Returns what stands in the cell :data:`CHOSEN` for a position."""
    return f"{longitude!r} {latitude!r}"


def _is_filled(row: Mapping[str, str]) -> bool:
    return any(row.get(name, "").strip() for name in COLUMNS)


def _position(text: str) -> Any:
    try:
        longitude, latitude = map(float, text.split())
    except ValueError:
        return None
    return longitude, latitude
