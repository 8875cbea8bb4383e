"""Rows of other tables that belong to the records of a page: read beside them in the same order, once for all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

from ...base.language import tr
from ..database.access import Row, literal, literals
from .outlines import Parts, name_crossings, parts_of, points_of
from .words import Words


@dataclass
class Draft:
    """A record in the making. ``owner`` is what other tables call it."""

    key: str
    owner: str
    values: dict[str, Any]
    wkb: Optional[bytes] = None
    remarks: list[str] = field(default_factory=list)


class Attached(Protocol):
    """One thing that other tables say about records."""

    def sql(self, after: str, places: Sequence[str]) -> str:
        """Returns the SQL for rows ``owner, ...`` in the order of owners (collation "C"), from an owner on."""

    def put(self, rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
        """Adds what the rows say to the records of a page."""


class Alongside:
    """Hands out the rows for one page after the other; what belongs to no record of a page is passed over."""

    def __init__(self, batches: Iterator[list[Row]]) -> None:
        self._batches = batches
        self._held: list[Row] = []

    def for_page(self, first: str, last: str) -> list[Row]:
        """Returns the rows of the owners from ``first`` to ``last``."""
        while not self._held or str(self._held[-1][0]) <= last:
            batch = next(self._batches, None)
            if batch is None:
                break
            self._held += batch
        owners = [str(row[0]) for row in self._held]
        rows = self._held[bisect_left(owners, first):bisect_right(owners, last)]
        # a record with the same key may begin the next page
        self._held = self._held[bisect_left(owners, last):]
        return rows


def owner_order(select: str, owner: str, after: str, places: Sequence[str], then: str = "",
                condition: str = "") -> str:
    """Returns ``select`` with the condition on owners and their order."""
    wanted = [text for text in (
        condition, f"({owner}) collate \"C\" >= {literal(after)}" if after else "",
        f"({owner}) in {literals(places)}" if places else "", f"{owner} is not null") if text]
    return f"{select} where {' and '.join(wanted)} order by ({owner}) collate \"C\"{then}"


@dataclass(frozen=True)
class Shapes:
    """Geometry from points (``rows`` as :func:`.outlines.points_of` takes them)."""

    select: str
    owner: str
    then: str
    is_area: bool
    words: Words

    def sql(self, after: str, places: Sequence[str]) -> str:
        return owner_order(self.select, self.owner, after, places, self.then)

    def put(self, rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
        parts = parts_of(points_of(rows, self.words.word)) if rows else {}
        for draft in drafts:
            put_parts(draft, parts.get(draft.owner), self.is_area)


def put_parts(draft: Draft, parts: Optional[Parts], is_area: bool) -> None:
    """Gives a record its geometry and what is wrong with it."""
    if parts is None:
        return
    draft.wkb = parts.wkb(is_area)
    draft.remarks += parts.remarks
    if parts.inactive:
        draft.remarks.append(tr("{count} shapes are marked as inactive and were not taken.", count=parts.inactive))


@dataclass(frozen=True)
class ReadyShapes:
    """Geometry of a staging area: rows of owner, kind (polygon, polyline, point), hexadecimal WKB, type of a point."""

    select: str
    is_area: bool

    def sql(self, after: str, places: Sequence[str]) -> str:
        return owner_order(f"select * from ({self.select}) s", "s.owner", after, places,   # nosec B608
                           ", s.kind, s.shape collate \"C\"")

    def put(self, rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
        found: dict[str, Parts] = {}
        polygons: list[tuple[Parts, bytes]] = []
        for owner, kind, shape, point_type in rows:
            parts = found.setdefault(str(owner), Parts())
            for simple in simple_shapes(bytes.fromhex(shape)):
                if kind == "polygon":
                    parts.polygons.append(simple)
                    polygons.append((parts, simple))
                elif kind == "polyline":
                    parts.lines.append(simple)
                else:
                    parts.points.append((point_type or "", simple))
        for (parts, _), reason in zip(polygons, name_crossings([simple for _, simple in polygons])):
            if reason is not None:
                parts.remarks.append(tr("{reason} It is kept as it is.", reason=reason))
        for draft in drafts:
            put_parts(draft, found.get(draft.owner), self.is_area)


def simple_shapes(wkb: bytes) -> list[bytes]:
    """Returns the parts of little-endian, two-dimensional WKB of a simple or multiple geometry."""
    from osgeo import ogr

    if wkb[1] < 4:
        return [wkb]
    shape = ogr.CreateGeometryFromWkb(wkb)
    return [bytes(shape.GetGeometryRef(number).ExportToIsoWkb(ogr.wkbNDR))
            for number in range(shape.GetGeometryCount())]


@dataclass(frozen=True)
class Listed:
    """Values of other tables: rows of owner, the column they are for, and the value. Several become a list."""

    select: str
    owner: str
    columns: dict[str, str]
    words: Words
    condition: str = ""

    def sql(self, after: str, places: Sequence[str]) -> str:
        return owner_order(self.select, self.owner, after, places, ", 2, 3", self.condition)

    def put(self, rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
        found: dict[str, dict[str, list[Any]]] = {}
        for owner, name, value in rows:
            column = self.columns.get(str(name))
            word = self.words.word(value)
            if column is not None and word not in (None, ""):
                found.setdefault(str(owner), {}).setdefault(column, []).append(word)
        for draft in drafts:
            values = found.get(draft.owner, {})
            for column in set(self.columns.values()):
                said = values.get(column)
                draft.values[column] = None if not said else said[0] if len(said) == 1 else said
