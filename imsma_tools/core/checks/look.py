"""What a rule sees: batches of records with their geometry worked out once, and the data around them."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Optional

import numpy as np

from ..geometry.area import areas_m2
from ..geometry.drivers import driver
from ..geometry.envelopes import envelopes_of
from ..geometry.outline import Fault, examine_many
from ..model.definition import GEOMETRY, Model, Table
from ..model.record import Record, RecordSource
from .memory_source import knows


@dataclass(frozen=True)
class Subject:
    """The record a finding is about, without the rest of its fields. ``x`` and ``y``: degrees, EPSG:4326."""

    table: str
    guid: str
    local_id: str = ""
    organisation: str = ""
    admin1: str = ""
    x: Optional[float] = None
    y: Optional[float] = None
    changed_on: Optional[date] = None


@dataclass(frozen=True)
class Finding:
    """What a rule found, before it becomes a remark. ``found``, ``expected`` and ``difference`` are not translated:
    an accepted remark is known again by them.
    """

    subject: Subject
    message: str
    field: str = ""
    found: str = ""
    expected: str = ""
    difference: str = ""
    cause: str = ""
    x: Optional[float] = None
    y: Optional[float] = None
    other_table: str = ""
    other_guid: str = ""


class Look:
    """The data around the records: other tables, today's date in the programme's zone, the country."""

    def __init__(self, source: RecordSource, today: date, country: str = "IQ") -> None:
        self.source = source
        self.today = today
        self.country = country
        self._rows: dict[tuple[str, str], Optional[Mapping[str, Any]]] = {}

    @property
    def model(self) -> Model:
        return self.source.model

    def knows(self, table: str) -> bool:
        """Returns True if the source can answer for ``table``."""
        return knows(self.source, table)

    def row(self, table: str, guid: Any) -> Optional[Mapping[str, Any]]:
        """Returns a record of another table, or None; each is read once."""
        key = (table, str(guid))
        if key not in self._rows:
            self._rows[key] = self.source.row(*key) if guid else None
        return self._rows[key]

    def subject(self, table: str, guid: str) -> Subject:
        """Returns who a record is, read again: for the few records a rule remembered by their key only."""
        row = self.source.row(table, guid)
        return Subject(table, guid) if row is None else Batch(self.model.table(table), [row], self).subject(0)

    def organisation_name(self, guid: Any) -> str:
        """Returns the short name of an organisation, its key if it is not known, or an empty text."""
        if not guid:
            return ""
        row = self.row("organisation", guid) if self.knows("organisation") else None
        return str((row or {}).get("short_name") or (row or {}).get("name_en") or guid)


class Batch:
    """Some records of one table. Everything about geometry is computed when first asked for, for all at once."""

    def __init__(self, table: Table, records: Sequence[Record], look: Look) -> None:
        self.table = table
        self.records = records
        self.look = look
        self._subjects: dict[int, Subject] = {}

    def subject(self, number: int) -> Subject:
        """Returns who record ``number`` is, for a finding."""
        if number not in self._subjects:
            self._subjects[number] = self._subject(number)
        return self._subjects[number]

    def _subject(self, number: int) -> Subject:
        record = self.records[number]
        x, y = self.place(number)
        changed = record.get("updated_at") or record.get("created_at")
        changed_on = changed.date() if isinstance(changed, datetime) else changed
        return Subject(self.table.name, str(record.get("guid") or ""), identity(self.table, record),
                       self.look.organisation_name(record.get("organisation_guid")),
                       str(record.get("admin1_name") or record.get("admin1_pcode") or ""), x, y, changed_on)

    def finding(self, number: int, message: str, **more: Any) -> Finding:
        """Returns a finding about record ``number``."""
        return Finding(self.subject(number), message, **more)

    @cached_property
    def wkbs(self) -> list[Optional[bytes]]:
        """The geometries as given, None where there is none."""
        return [bytes(wkb) if (wkb := record.get(GEOMETRY)) else None for record in self.records]

    @cached_property
    def _examined(self) -> list[tuple[Optional[Fault], bytes]]:
        return examine_many(self.wkbs)

    @cached_property
    def faults(self) -> list[Optional[Fault]]:
        """Why an outline cannot be used at all; None where it can (crossing lines are no such fault)."""
        return [fault for fault, _ in self._examined]

    @cached_property
    def plain(self) -> list[Optional[bytes]]:
        """The outlines as plain WKB, None where there is a fault."""
        return [None if fault is not None else plain for fault, plain in self._examined]

    @cached_property
    def reasons(self) -> list[Optional[str]]:
        """GEOS's reason (English) why an outline is not valid; None where it is, or where there is a fault."""
        usable = [number for number, plain in enumerate(self.plain) if plain is not None]
        engine = driver()
        told = engine.reasons(engine.load([plain for plain in self.plain if plain is not None]))
        found: list[Optional[str]] = [None] * len(self.records)
        for number, reason in zip(usable, told):
            found[number] = reason
        return found

    @cached_property
    def areas(self) -> np.ndarray:
        """Areas on the ellipsoid in m2; NaN where the outline is missing or not valid."""
        areas = areas_m2(self.plain)
        bad = np.array([plain is None or reason is not None for plain, reason in zip(self.plain, self.reasons)], bool)
        return np.where(bad, np.nan, areas) if len(areas) else areas

    @cached_property
    def bounds(self) -> np.ndarray:
        """West, south, east, north in degrees, shape (n, 4); NaN where there is no geometry."""
        if self.table.geometry == "POINT":
            bounds = np.full((len(self.records), 4), np.nan)
            for number, wkb in enumerate(self.wkbs):
                point = point_of(wkb)
                if point is not None:
                    bounds[number] = (*point, *point)
            return bounds
        return envelopes_of(self.plain)

    def place(self, number: int) -> tuple[Optional[float], Optional[float]]:
        """Returns the middle of a record's extent in degrees, or None twice."""
        if not self.table.is_spatial:
            return None, None
        west, south, east, north = self.bounds[number].tolist()
        if west != west:
            return None, None
        return (west + east) / 2, (south + north) / 2


def identity(table: Table, record: Record) -> str:
    """Returns what people call a record: its number or local id."""
    return str(record.get(table.title_field) or record.get("local_id") or record.get("guid") or "")


def point_of(wkb: Optional[bytes]) -> Optional[tuple[float, float]]:
    """Returns longitude and latitude of a WKB point (or of the first point of a multipoint), None if there is none."""
    if not wkb or len(wkb) < 21 or wkb[0] > 1:
        return None
    order = "<" if wkb[0] else ">"
    (raw,) = struct.unpack_from(order + "I", wkb, 1)
    at = 9 if raw & 0x20000000 else 5
    code = (raw & 0x0FFFFFFF) % 1000
    if code == 4:
        return point_of(wkb[at + 4:])
    if code != 1 or len(wkb) < at + 16:
        return None
    x, y = struct.unpack_from(order + "dd", wkb, at)
    return (x, y) if np.isfinite(x) and np.isfinite(y) else None
