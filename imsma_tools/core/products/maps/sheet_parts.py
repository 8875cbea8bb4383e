"""What stands on a page beside its map: facts of a record, its table, the letter; and what is left for the annex."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.core import QgsLayoutFrame, QgsPrintLayout

from ...base.language import Digits, tr
from ...checks.remark import Remark, Severity
from ..tables import TableText, fill_table
from ..templates.contents import FACTS, TABLE
from ..templates.filling import item
from .chosen import Operators
from .contract import Page, PagesFor, Parcel, Wish
from .dates import day_text
from .enquiry import Knowledge, letter
from .facts import record_facts
from .layers import MapLayers
from .nearby import TABLES, Near, Surroundings, nearby_table
from .records import record_of
from .texts import Edition, number_of
from .turning import TurningPoints, corners_of, points_table

RULE = "MAP-49"
MOST_CORNERS = 100
"""Corners of an outline that are listed where nobody entered turning points: traced from a picture, they may be
thousands, and nobody walks them. Points that somebody entered are all listed.
"""
_LISTED = {"nearby": TABLES, "orders": ("task_order",), "hazards": ("hazard",)}


@dataclass(frozen=True)
class Part:
    """A table of a page, with its title and the frame it stands in."""

    frame: str
    title: str
    text: TableText


@dataclass(frozen=True)
class Contents:
    """What one page has beside its map: further texts by variable, tables, and what to remark.

    ``record`` is table, guid and source of the record it is about, ``searched`` are the tables that were looked through
    for what lies around it.
    """

    texts: dict[str, str]
    parts: tuple[Part, ...] = ()
    remarks: tuple[Remark, ...] = ()
    record: Optional[tuple[str, str, str]] = None
    searched: tuple[str, ...] = ()


class SheetParts:
    """Knows the records that get pages, and what lies around them."""

    def __init__(self, workspace: Any, wish: Wish, layers: MapLayers, operators: Operators, edition: Edition,
                 day: datetime.date) -> None:
        self._workspace = workspace
        self._wish = wish
        self._layers = layers
        self._operators = operators
        self._edition = edition
        self._around = Surroundings(layers, day)
        self._points: Optional[TurningPoints] = None
        self._places: dict[str, int] = {}

    def expect(self, pages: Sequence[Page]) -> None:
        """Reads what the pages of a series need of other tables, at once for all of them."""
        if self._wish.pages_for is PagesFor.RECORD and self._wish.map_type.table == "turning_points":
            self._points = TurningPoints(self._workspace, self._wish.map_type.record_table,
                                         [page.guid for page in pages])

    def contents(self, page: Page, zone: int) -> Contents:
        """Returns what stands on a page, and makes its record the current one of the layers.

        :param zone: the UTM zone the page is drawn in.
        """
        if page.level is PagesFor.PARCEL:
            return self._letter(page)
        if page.level is PagesFor.RECORD:
            return self._sheet(page, zone)
        return Contents({})

    def _sheet(self, page: Page, zone: int) -> Contents:
        map_type = self._wish.map_type
        figures, model = self._edition.figures, self._workspace.model
        records = self._layers.whole(map_type.record_table)
        if not self._places:
            self._places = {str(guid): place for place, guid in enumerate(records.values["guid"])}
        feature = records.feature(self._places[page.guid])
        record = record_of(feature)
        self._layers.set_current(feature, map_type.record_table)
        facts = record_facts(record, map_type.facts, map_type.record_table, model, self._operators, figures)
        parts = [Part(FACTS, tr("Facts"), TableText(("", ""), tuple(facts), (40.0, 60.0)))]
        remarks: list[Remark] = []
        if map_type.table == "turning_points":
            parts.append(self._turning(page, record["geom"], zone))
            unplaced = self._points.unplaced.get(page.guid, 0) if self._points else 0
            if unplaced:
                remarks.append(Remark(RULE, Severity.CORRECT, map_type.record_table, page.guid, tr(
                    "{name}: {count} turning points have no position and are not in its table.", name=page.code,
                    count=unplaced), page.code, found=str(unplaced)))
        elif map_type.table in _LISTED and record["geom"]:
            near = self._around.around(record["geom"], map_type.near_m, page.guid, _LISTED[map_type.table])
            parts.append(self._list(near))
        return Contents({"imsma_facts_title": tr("Facts")}, tuple(parts), tuple(remarks),
                        (map_type.record_table, page.guid, str(record.get("source") or "")))

    def _turning(self, page: Page, wkb: Optional[bytes], zone: int) -> Part:
        if self._points is None:
            self.expect([page])
        corners = self._points.of(page.guid) if self._points else []
        title = tr("Turning points (WGS 84, bearings from true north)")
        if not corners:
            corners = corners_of(wkb)
            title = tr("Corners of the outline: no turning points were entered (WGS 84, bearings from true north)")
        if len(corners) > MOST_CORNERS and not any(corner.kind for corner in corners):
            title = tr("No turning points were entered. The outline has {count} corners, too many to be listed.",
                       count=self._edition.figures.number(len(corners)))
            corners = []
        self._layers.set_points(corners)
        return Part(TABLE, title, points_table(corners, self._workspace.model, self._edition.figures, zone))

    def _list(self, near: Sequence[Near]) -> Part:
        figures = self._edition.figures
        distance = figures.distance(self._wish.map_type.near_m)
        title = (tr("On record within {distance}", distance=distance) if near else
                 tr("Nothing is on record within {distance}. That is no statement about the ground.",
                    distance=distance))
        return Part(TABLE, title, nearby_table(near, self._workspace.model, figures))

    def _letter(self, page: Page) -> Contents:
        parcel = self._parcel(page)
        figures, edition = self._edition.figures, self._edition
        within = self._wish.map_type.near_m
        near = self._around.around(parcel.wkb, within)
        day = (day_text(edition.data_day, figures.language, figures.digits) if edition.data_day
               else tr("a day not known"))
        known = Knowledge(parcel, page.code, near, within,
                          self._around.unplaced("hazard", page.governorate), edition.warnings, day)
        texts = letter(known, number_of(edition, page), self._workspace.model, figures)
        return Contents(texts, (self._list(near),), searched=TABLES)

    def _parcel(self, page: Page) -> Parcel:
        number = int(page.key.split(":")[0])
        return self._wish.parcels[number - 1]


def fill_parts(layout: QgsPrintLayout, parts: Sequence[Part], edition: Edition) -> list[Part]:
    """Writes tables into their frames; returns what found no room, to be put on an annex.

    A frame that has no table on this page is emptied: it may hold that of the page before.
    """
    left = []
    wish = edition.wish
    for frame in (FACTS, TABLE):
        if item(layout, frame, QgsLayoutFrame) is None:
            continue
        part = next((part for part in parts if part.frame == frame), None)
        text = part.text if part else TableText(("",), (), (1.0,))
        # The texts have their digits already; ids and codes among them keep Western ones.
        shown = fill_table(layout, frame, text, wish.language, Digits.WESTERN)
        if part is not None and shown < len(part.text.rows):
            left.append(replace(part, text=replace(part.text, rows=part.text.rows[shown:])))
    return left


def parts_for(layout: QgsPrintLayout, left: Sequence[Part]) -> list[Part]:
    """Returns those of the remaining parts that an annex takes, each in a frame of its own.

    An annex that has no frame for facts, an office's own perhaps, takes one after the other as its table.
    """
    frames = [frame for frame in (FACTS, TABLE) if item(layout, frame, QgsLayoutFrame) is not None]
    taken = {part.frame: part for part in reversed(left) if part.frame in frames}
    return list(taken.values()) if taken else [replace(part, frame=TABLE) for part in left[:1]]


def title_of(parts: Sequence[Part], frame: str) -> str:
    """Returns the title of the table in a frame, empty where there is none."""
    return next((part.title for part in parts if part.frame == frame), "")
