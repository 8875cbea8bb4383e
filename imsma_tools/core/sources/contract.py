"""What every foreign system looks like to an update: tables, records in pages, a list of what is there.

One adapter per kind of system (IMSMA Core, IMSMA NG, PostGIS, files) writes :class:`Source`; everything above it, from
keeping pages aside to the one transaction at the end, is the same for all of them (``sources/update``).

Three names of a record must not be confused: its *key* is the same for ever (a GUID; the object's number only where
there is no GUID) and becomes ``source_key``; its *place* is what the system lists its records by (the object's number
of an ArcGIS layer), good for one state of the system; its *number* only counts rows.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

from ..base.errors import Cancelled, ToolsError
from ..base.jobs import SILENT, Progress

__all__ = ["BadAnswer", "Cancelled", "Incomplete", "NotAllowed", "Page", "Relation", "Scope", "Source", "SourceColumn",
           "SourceRecord", "SourceTable", "Tally", "Unreachable"]


class SourceError(ToolsError):
    """Anything a foreign system did that ends the reading; the old data stays, what was read is kept for later."""


class Unreachable(SourceError):
    """The system does not answer (any more), whatever was tried: the update goes on from there another time."""


class NotAllowed(SourceError):
    """The system refuses the person: wrong password, no right to this table. Trying again does not help."""


class BadAnswer(SourceError):
    """The system answers, but with something nobody can use: a login page, a changed table, an error of its own."""


class Incomplete(SourceError):
    """The reading went through, but it cannot be shown that every record arrived."""


@dataclass(frozen=True)
class SourceColumn:
    """One column of a foreign table.

    ``kind`` is text, integer, real, boolean, date, instant or key. ``codes`` are what the system itself says about its
    values (domains, lists of values): stored value to what people read. ``length`` is 0 for any.
    """

    name: str
    kind: str = "text"
    title: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    length: int = 0


@dataclass(frozen=True)
class Relation:
    """Records of a table that belong to records of another one: the columns that hold the same value in both."""

    table: str
    own_column: str
    other_column: str


@dataclass(frozen=True)
class SourceTable:
    """One foreign table. ``name`` is what a profile calls it; ``address`` finds it again (layer number, schema.table).

    ``key`` is the column whose value names a record for ever. ``edited`` is the column with the instant of a record's
    last change, empty if there is none: then there are only full updates. ``geometry`` is POINT, LINESTRING, POLYGON
    or empty; ``crs`` a text PROJ reads.
    """

    name: str
    columns: tuple[SourceColumn, ...]
    key: str
    address: str = ""
    title: str = ""
    geometry: str = ""
    crs: str = ""
    edited: str = ""
    relations: tuple[Relation, ...] = ()
    has_attachments: bool = False

    def column(self, name: str) -> Optional[SourceColumn]:
        """Returns a column by name, however it is written (GLOBALID is GlobalID), or None."""
        return next((item for item in self.columns if item.name.casefold() == name.casefold()), None)

    def shape_of_table(self) -> str:
        """Returns a short text that changes when columns, kinds, key or geometry change."""
        said = [self.name, self.key, self.geometry, self.crs, sorted((item.name, item.kind) for item in self.columns)]
        return hashlib.blake2b(json.dumps(said).encode(), digest_size=8).hexdigest()


@dataclass(frozen=True)
class SourceRecord:
    """One record as the system gave it.

    ``values`` hold plain values by column: text, int, float, bool, ``date``, ``datetime`` (UTC), lists of text, None.
    ``wkb`` is its geometry in the table's system, None if it has none. ``edited`` is the instant of its last change,
    None if the system does not say. ``remarks`` are sentences about what is wrong with it ("a ring of two points").
    """

    key: str
    place: str
    values: Mapping[str, Any]
    wkb: Optional[bytes] = None
    edited: Optional[dt.datetime] = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """Some records, and where the next page begins: ``resume`` is the adapter's own text, empty after the last page."""

    records: Sequence[SourceRecord]
    resume: str = ""


@dataclass(frozen=True)
class Scope:
    """Which part of a table is wanted. ``areas`` are names or codes of governorates in ``columns`` (any of them);
    none is everything. ``where`` is a condition in the system's own words, from the profile.
    """

    areas: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    where: str = ""
    unapproved: bool = False

    @property
    def is_everything(self) -> bool:
        return not self.areas and not self.where


@dataclass
class Tally:
    """What an adapter did so far: for the record of the run and for whoever asks why it is slow."""

    requests: int = 0
    retries: int = 0
    received_bytes: int = 0
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        """Keeps a sentence, once."""
        if text not in self.warnings:
            self.warnings.append(text)


class Source(Protocol):
    """An open foreign system. Adapters only read, and every method stops within a second when ``progress`` says so.

    :raises SourceError: one of its kinds, from any method.
    :raises Cancelled: if the person stops the work.
    """

    tally: Tally

    @property
    def identity(self) -> str:
        """Returns what makes two readings readings of the same thing (kind, address, user), without secrets."""

    def describe(self, progress: Progress = SILENT) -> list[SourceTable]:
        """Returns the tables."""

    def count(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[int]:
        """Returns how many records there are, as the system says; None if it does not. It may be wrong."""

    def places(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[list[str]]:
        """Returns the places of all records, None if the system cannot list them or its list cannot be whole."""

    def pages(self, table: SourceTable, scope: Scope, resume: str = "", since: Optional[dt.datetime] = None,
              progress: Progress = SILENT) -> Iterator[Page]:
        """Yields all records, from the first or from where ``resume`` of an earlier page says.

        With ``since`` only those changed at or after that instant (never asked where ``edited`` is empty). The last
        page, and only that one, has an empty ``resume``.
        """

    def fetch(self, table: SourceTable, places: Sequence[str], progress: Progress = SILENT) -> Iterator[Page]:
        """Yields the records at these places; those that are gone are left out."""

    def now(self, progress: Progress = SILENT) -> Optional[dt.datetime]:
        """Returns the system's own clock (UTC) without an extra request where possible, None if it has none."""

    def close(self) -> None:
        """Lets go of connections."""
