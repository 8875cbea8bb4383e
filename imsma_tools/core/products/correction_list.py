"""The list of corrections as it goes to the people who keep IMSMA: their words beside ours, values a person can type.

It is worked out once here; the workbook (:mod:`.correction_book`) and the page (:mod:`.correction_page`) only lay it
out. IMSMA's words for tables, fields and values come from the source profile of the mirror, read backwards.
"""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ..base.days import today
from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.coordinates.mgrs import to_mgrs
from ..geometry.coordinates.utm import to_utm
from ..geometry.same_shape import ROUNDING_DEG
from ..geometry.wkb import points_of, rings_of
from ..intake.correction_states import ANSWERED, State
from ..intake.correction_values import field_label, from_text, in_words
from ..model.definition import GEOMETRY, Table
from ..model.record import RecordSource
from ..sources.freshness import when_text
from ..sources.profile import ColumnRule
from ..sources.source_profile import SourceProfile, TableMatching, load_source_profile

UNITS = {"m2": "m\u00b2", "percent": "%", "deg": "\u00b0"}


@dataclass(frozen=True)
class Corner:
    """One corner of a proposed outline, in every notation IMSMA takes. ``is_new``: IMSMA's outline does not have it."""

    part: int
    ring: str
    number: int
    longitude: float
    latitude: float
    is_new: bool

    @property
    def utm(self) -> tuple[str, float, float]:
        """Returns zone with half of the earth, easting and northing in metres."""
        place = to_utm(self.longitude, self.latitude)
        return f"{place.zone}{'N' if place.north else 'S'}", place.easting, place.northing

    @property
    def mgrs(self) -> str:
        return to_mgrs(self.longitude, self.latitude)


@dataclass(frozen=True)
class Entry:
    """One line of the list. ``target`` is table and guid of the record; ``before`` and ``proposed`` are WKB where the
    request is about an outline, else None.
    """

    number: int
    guid: str
    state: State
    key: str
    record: str
    table: str
    their_table: str
    field: str
    their_field: str
    value_now: str
    value_proposed: str
    value_answered: str
    evidence: str
    by: str
    on: Optional[dt.date]
    list_no: str
    sent_on: Optional[dt.date]
    answer: str
    answered_on: Optional[dt.date]
    target: tuple[str, str] = ("", "")
    before: Optional[bytes] = None
    proposed: Optional[bytes] = None

    @property
    def is_answered(self) -> bool:
        return self.state in ANSWERED


@dataclass(frozen=True)
class CorrectionList:
    """A list for printing: ``number`` is empty for one that does not go out; ``notes`` say whose data, and of when.

    ``problems`` are sentences about what the list lacks; they stand among the notes too.
    """

    number: str
    made_on: dt.date
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def waiting(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.is_answered)

    @property
    def answered(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.is_answered)

    @property
    def title(self) -> str:
        return tr("Corrections for IMSMA: list {number}", number=self.number) if self.number else (
            tr("Corrections for IMSMA"))


def build(source: RecordSource, rows: Sequence[Mapping[str, Any]], number: str = "") -> CorrectionList:
    """Returns the list of these requests (records of ``correction_request``), in the order of table and record.

    A profile that cannot be read costs its words only, and a note says so.
    """
    words = _Words(source)
    ordered = sorted(rows, key=lambda row: (str(row.get("target_source")), str(row.get("target_table")),
                                            str(row.get("target_title")), str(row.get("field_name"))))
    entries = tuple(_entry(source, words, row, line) for line, row in enumerate(ordered, 1))
    sources = {str(row.get("target_source")) for row in rows}
    return CorrectionList(number, today(), entries, (*words.notes(sources), *words.problems), tuple(words.problems))


def corners(entry: Entry) -> list[Corner]:
    """Returns the corners of the outline or the place that an entry proposes; none for other entries."""
    if entry.proposed is None:
        return []
    known = places_of(entry.before)
    return [Corner(part, ring, number, x, y,
                   not bool((np.abs(known - (x, y)) <= ROUNDING_DEG).all(axis=1).any()))
            for part, ring, number, x, y in _listed(entry.proposed)]


def places_of(wkb: Optional[bytes]) -> np.ndarray:
    """Returns the corners of an outline, or its one place, shape (n, 2), degrees; no rows for None."""
    if wkb is None:
        return np.zeros((0, 2))
    return np.frombuffer(wkb, "<f8", 2, 5).reshape(1, 2) if is_point(wkb) else points_of(wkb)


def _listed(wkb: bytes) -> Iterable[tuple[int, str, int, float, float]]:
    if is_point(wkb):
        longitude, latitude = struct.unpack_from("<2d", wkb, 5)
        yield 1, tr("Position"), 1, longitude, latitude
        return
    rings = rings_of([wkb])
    holes = 0
    for ring in range(len(rings.offsets) - 1):
        holes = holes + 1 if rings.hole[ring] else 0
        title = tr("Hole {number}", number=holes) if holes else tr("Outside")
        first, last = int(rings.offsets[ring]), int(rings.offsets[ring + 1]) - 1   # the last one closes the ring
        for number, at in enumerate(range(first, last), 1):
            yield int(rings.part[ring]) + 1, title, number, float(rings.x[at]), float(rings.y[at])


def is_point(wkb: bytes) -> bool:
    """Returns True for a single place, False for an outline."""
    return bool(wkb[1:5] == b"\1\0\0\0")


def _entry(source: RecordSource, words: _Words, row: Mapping[str, Any], line: int) -> Entry:
    table = source.model.tables.get(str(row["target_table"]))
    name = str(row["field_name"])
    theirs = words.of(row)
    rule = theirs.column(name)

    def said(column: str) -> str:
        if table is None:
            return str(row.get(column) or "")
        return _with_theirs(in_words(source, table, name, row.get(column)), rule, row.get(column))

    before, proposed = (_shape(table, name, row.get(column)) for column in ("value_now", "value_proposed"))
    return Entry(
        number=line, guid=str(row["guid"]), state=State(row["state"]), key=str(row.get("target_key") or ""),
        record=str(row.get("target_title") or ""), table=table.label.text() if table else str(row["target_table"]),
        their_table=theirs.table, field=_titled(table, name), their_field=_their_field(rule),
        value_now=said("value_now"), value_proposed=said("value_proposed"), value_answered=said("value_answered"),
        evidence=str(row.get("evidence") or ""), by=str(row.get("requested_by") or ""), on=row.get("requested_on"),
        list_no=str(row.get("list_no") or ""), sent_on=row.get("sent_on"), answer=str(row.get("answer") or ""),
        answered_on=row.get("answered_on"), target=(str(row["target_table"]), str(row["target_guid"])), before=before,
        proposed=proposed)


def _shape(table: Optional[Table], name: str, text: Optional[str]) -> Optional[bytes]:
    if table is None or name != GEOMETRY:
        return None
    try:
        wkb: Optional[bytes] = from_text(table, name, text)
    except (ValueError, BadInput):
        return None
    return wkb


def _titled(table: Optional[Table], name: str) -> str:
    if table is None:
        return name
    unit = table.field(name).unit if table.has(name) else ""
    return f"{field_label(table, name)} ({UNITS.get(unit, unit)})" if unit else field_label(table, name)


def _their_field(rule: Optional[ColumnRule]) -> str:
    """Returns IMSMA's name of a field, with its unit if it counts in one."""
    name = rule.names[0] if rule is not None and rule.names else ""
    return f"{name} ({UNITS.get(rule.unit, rule.unit)})" if rule is not None and name and rule.unit else name


def _with_theirs(text: str, rule: Optional[ColumnRule], stored: Optional[str]) -> str:
    """Adds the word IMSMA has for a code, where the profile knows one that reads differently."""
    if rule is None or not text or not stored:
        return text
    their = next((word for word, code in rule.values.items() if code == stored), "")
    return f"{text} ({tr('in IMSMA: {word}', word=their)})" if their and their.casefold() != text.casefold() else text


@dataclass
class _Theirs:
    table: str = ""
    matchings: tuple[TableMatching, ...] = ()

    def column(self, name: str) -> Optional[ColumnRule]:
        return next((rule for matching in self.matchings for rule in matching.profile.columns if rule.field == name),
                    None)


@dataclass
class _Words:
    """What IMSMA calls things, by mirrored table; profiles are read once."""

    source: RecordSource
    problems: list[str] = field(default_factory=list)
    _profiles: dict[str, Optional[SourceProfile]] = field(default_factory=dict)

    def of(self, row: Mapping[str, Any]) -> _Theirs:
        mirror = next(self.source.rows("mirror", {"source": row.get("target_source"),
                                                  "table_name": row["target_table"]}), None)
        profile = self._profile(str(mirror.get("profile") or "")) if mirror else None
        place = next(self.source.rows("mirror_record", {"record_guid": row["target_guid"]}), None)
        foreign = str(place["foreign_table"]) if place else ""
        if profile is None:
            return _Theirs(foreign)
        return _Theirs(foreign, tuple(matching for matching in profile.matchings
                                      if matching.profile.table == row["target_table"]
                                      and (not foreign or matching.is_for(foreign))))

    def notes(self, sources: set[str]) -> list[str]:
        """Returns a sentence for each source: by which connection, and of when its oldest data are."""
        sentences = []
        for name in sorted(sources):
            mirrors = list(self.source.rows("mirror", {"source": name}))
            whole = [mirror["data_as_of"] for mirror in mirrors if mirror.get("data_as_of")]
            via = next((str(mirror["connection"]) for mirror in mirrors if mirror.get("connection")), name)
            sentences.append(tr("{name}, data of {when}.", name=via, when=when_text(min(whole))) if whole else (
                tr("{name}, no data yet.", name=via)))
        return sentences

    def _profile(self, name: str) -> Optional[SourceProfile]:
        if name not in self._profiles:
            try:
                self._profiles[name] = load_source_profile(name, self.source.model) if name else None
            except BadInput as error:
                self._profiles[name] = None
                self.problems.append(tr("IMSMA's own names of the fields are missing: {reason}", reason=error.title))
        return self._profiles[name]
