"""Values of records as papers print them, and the parts that every paper of an order has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Optional

import numpy as np

from imsma_tools.core.base.bidi import embedded
from imsma_tools.core.base.language import Digits, Language, tr
from imsma_tools.core.geometry.coordinates.mgrs import to_mgrs
from imsma_tools.core.geometry.coordinates.utm import zone_of
from imsma_tools.core.geometry.coordinates.written import as_decimal
from imsma_tools.core.geometry.envelopes import envelopes_of
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import SAMPLE_MARK, Record
from imsma_tools.core.products.maps.chosen import Operators
from imsma_tools.core.products.maps.dates import Zone, day_text
from imsma_tools.core.products.maps.facts import record_facts, value_text
from imsma_tools.core.products.maps.numbers import Figures
from imsma_tools.core.products.tables import TableText
from imsma_tools.core.products.text_blocks import Block, Facts, Grid, Heading, Paragraph, Signatures

from .dossier import Dossier

_GROUP = 8
"""Figures of a check sum that are read together."""


class Words:
    """Values of one order in the language of the paper. Call it while that language is spoken."""

    def __init__(self, dossier: Dossier, language: Language, digits: Digits) -> None:
        self.dossier = dossier
        self.language = language
        self.figures = Figures(language, digits)
        self._zone = Zone(dossier.time_zone)
        self._operators = Operators({guid: self.operator(record) for guid, record in dossier.names.items()})

    def operator(self, record: Record) -> str:
        """Returns the name of an organisation in the language of the paper, with its short name."""
        short = str(record.get("short_name") or "")
        long = str(record.get(f"name_{self.language.value}") or record.get("name_en") or "")
        return f"{long} ({self.figures.ordered(short)})" if long and short and long != short else long or short

    def value(self, record: Record, field: str, table: str = "task_order") -> str:
        """Returns a value for a reader, "" if there is none."""
        shape = self.dossier.model.table(table)
        if field == "parent_task_guid":
            return self.code(self.dossier.former.get("task_no"))
        return value_text(record.get(field), shape.field(field), self.dossier.model, self._operators, self.figures)

    def label(self, field: str, table: str = "task_order") -> str:
        return self.dossier.model.table(table).field(field).label.text(self.language)

    def facts(self, record: Record, names: Sequence[str], table: str = "task_order") -> tuple[tuple[str, str], ...]:
        """Returns label and value of fields; those that are empty come last, in one line."""
        given = {**record, **({"parent_task_guid": None} if table == "task_order" else {})}
        found = record_facts(given, names, table, self.dossier.model, self._operators, self.figures)
        return tuple(found)

    def code(self, value: Any) -> str:
        return self.figures.ordered(str(value)) if value else ""

    def listed(self, code_list: str, code: Any) -> str:
        """Returns the label of a code."""
        return self.dossier.model.code_lists[code_list].label(str(code), self.language) if code else ""

    def day(self, day: Any) -> str:
        return day_text(day, self.language, self.figures.digits) if isinstance(day, dt.date) else ""

    def moment(self, moment: Any) -> str:
        known = isinstance(moment, dt.datetime)
        return self._zone.moment_text(moment, self.language, self.figures.digits) if known else ""

    def area(self, square_metres: Any) -> str:
        return self.figures.area(float(square_metres)) if square_metres is not None else ""

    def place(self, wkb: Any) -> str:
        """Returns the middle of an outline, in two systems."""
        middle = middle_of(wkb)
        return "\n".join(self.code(write(*middle)) for write in (to_mgrs, as_decimal)) if middle else ""


def free(text: Any) -> str:
    """Returns a text that a person wrote, in whatever language: each of its lines keeps its own direction."""
    return "\n".join(embedded(line) for line in str(text or "").strip().split("\n"))


def text_part(title: str, text: Any) -> list[Block]:
    """Returns a part of free text; a part without any says so, or a line torn off would pass for it."""
    return [Heading(title), Paragraph(free(text) or tr("None entered."))]


def facts_part(title: str, rows: Iterable[tuple[str, str]], columns: int = 2) -> list[Block]:
    return [Heading(title), Facts(tuple(rows), columns)]


def table_part(title: str, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float],
               straight: Iterable[int] = ()) -> list[Block]:
    """Returns a part with a table; one without rows says so."""
    body = tuple(tuple(row) for row in rows)
    if not body:
        return [Heading(title), Paragraph(tr("None entered."))]
    return [Heading(title), Grid(TableText(tuple(head), body, tuple(widths), frozenset(straight)))]


def signatures_part(parties: Sequence[str]) -> list[Block]:
    """Returns room to sign for each party."""
    lines = (tr("Name:"), tr("Function:"), tr("Date:"), tr("Signature and stamp:"), "")
    return [Heading(tr("Signatures")), Signatures(tuple(parties), lines)]


def made_up(dossier: Dossier) -> list[Block]:
    """Returns the warning of papers of made-up orders."""
    if not str(dossier.order.get("comment") or "").startswith(SAMPLE_MARK):
        return []
    return [Paragraph(tr("SYNTHETIC"), framed=True)]


def middle_of(wkb: Optional[bytes]) -> Optional[tuple[float, float]]:
    """Returns longitude and latitude of the middle of an outline's envelope; None without an outline."""
    west, south, east, north = envelopes_of([wkb])[0].tolist()
    return None if np.isnan(west) else ((west + east) / 2.0, (south + north) / 2.0)


def middle_zone(dossier: Dossier) -> int:
    """Returns the UTM zone of the middle of the order; that of its first point without an outline, else 0."""
    points = [(point.longitude, point.latitude) for point in dossier.points]
    place = middle_of(dossier.order.get(GEOMETRY)) or next(iter(points), None)
    return zone_of(*place) if place else 0


def readable(digest: str) -> str:
    """Returns a check sum in groups that can be read aloud. Capitals: two small f are printed as one letter."""
    return " ".join(digest[at:at + _GROUP] for at in range(0, len(digest), _GROUP)).upper()


def foot(dossier: Dossier, paper: str, made: str) -> tuple[str, ...]:
    """Returns the lines at the bottom of every page: which paper it is, and what it can be checked by."""
    return (paper, tr("Check sum of the data: {sum}", sum=readable(dossier.content_sum())),
            tr("Record of changes, line {number}: {hash}", number=dossier.seal.seq, hash=readable(dossier.seal.hash)),
            made)
