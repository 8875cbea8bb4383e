"""Which pages a series has: one of the country, of every area with records, of every record, of every parcel.

What gets no page is said: areas without records, records that lie in none of the areas, records without an outline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry

from ...base.errors import BadInput
from ...base.jobs import Progress
from ...base.language import Language, speaking, tr
from ...checks.remark import Remark, Severity
from .boundaries import LEVELS, Area, Boundaries, Box, grown, grown_m, meet, together
from .chosen import OPERATORS, Chosen, Operators, name_of
from .contract import Page, PagesFor, Series, Wish
from .layers import MapLayers
from .places import Inside, coded, records_in, unplaced
from .records import Records

COUNTED = ("hazard", "task_order")
"""Tables whose records without an outline are counted on the page, whatever gives it its pages."""
RULE = "MAP-10"
_LISTED = 10
_NEIGHBOURHOOD = ("nearby", "orders", "hazards")


class PagePlan:
    """The pages of one wish. ``series`` collects what gets no page."""

    def __init__(self, workspace: Any, wish: Wish, layers: MapLayers, chosen: Chosen, operators: Operators,
                 progress: Progress, series: Series) -> None:
        self._workspace = workspace
        self._wish = wish
        self._layers = layers
        self._areas: Boundaries = layers.areas
        self._chosen = chosen
        self._operators = operators
        self._progress = progress
        self._series = series
        self._counted = self._tables()

    def pages(self) -> list[Page]:
        """Returns the pages in their order.

        :raises BadInput: if there is nothing to show.
        """
        wanted = self._wish.pages_for
        if wanted is PagesFor.PARCEL:
            pages = self._parcels()
        elif wanted is PagesFor.RECORD:
            pages = self._records()
        else:
            pages = self._places(wanted)
        if not pages:
            raise BadInput(tr("There is nothing to show: no records for the map type {name}.",
                              name=self._wish.map_type.title.text()),
                           tr("Import records first, change the filter, or choose the overview if there are no "
                              "boundaries."), str(self._workspace.path))
        return pages

    def whole_box(self) -> Optional[Box]:
        """Returns the rectangle of the country: of its boundaries, without any of all records; None without both."""
        first = min(self._areas.areas, default=0)
        boxes = [area.box for area in self._areas.of(first)] or [
            box for records in self._counted.values() if (box := records.whole_box()) is not None]
        return grown(together(boxes), 0.01) if boxes else None

    def _tables(self) -> dict[str, Records]:
        """Returns the records that are counted on pages, by table."""
        tables = (*self._wish.map_type.page_tables, *COUNTED)
        found: dict[str, Records] = {}
        for shown, records in self._layers.drawn():
            if shown.table in tables:
                found.setdefault(shown.table, records)
        for shown in self._layers.shown:
            # What is only counted on the map still gives areas their pages.
            if shown.spec.of in tables:
                found.setdefault(shown.spec.of, self._layers.whole(shown.spec.of))
        return found

    # Pages of places

    def _places(self, wanted: PagesFor) -> list[Page]:
        tables = self._wish.map_type.page_tables
        pages = []
        if wanted in (PagesFor.OVERVIEW, PagesFor.BOTH):
            overview = self._overview()
            if overview is not None and any(overview.counts.get(table) or overview.without_outline.get(table)
                                            for table in tables):
                pages.append(overview)
        if wanted is not PagesFor.OVERVIEW:
            pages += self._of_areas(PagesFor.GOVERNORATE if wanted is PagesFor.BOTH else wanted)
        return pages

    def _overview(self) -> Optional[Page]:
        chosen = self._areas_chosen()
        box = grown(together([area.box for area in chosen]), 0.01) if chosen else self.whole_box()
        if box is None:
            return None
        counts, without, anywhere = {}, {}, {}
        for table, records in self._counted.items():
            inside = set(records.meeting(box).tolist())
            counts[table] = len(inside)
            missing = int((~records.has_outline).sum())
            if chosen:
                missing = len({place for area in chosen for place in coded(area, records)})
                anywhere[table] = unplaced(self._areas.of(chosen[0].level), records)
            without[table] = missing
            outside = int(records.has_outline.sum()) - len(inside)
            if outside and not chosen:
                self._note(tr("{table}: {count} records lie outside the country and are not on its overview.",
                              table=self._label(table), count=outside), outside)
        names = {language: self._overview_name(chosen, language) for language in Language}
        return Page("overview", "", "Overview" if not chosen else names[Language.EN], names, box, PagesFor.OVERVIEW,
                    counts=counts, without_outline=without, unplaced=anywhere)

    @staticmethod
    def _overview_name(chosen: Sequence[Area], language: Language) -> str:
        with speaking(language):
            return ", ".join(area.names.get(language) or area.name_en for area in chosen) or tr("Whole country")

    def _of_areas(self, wanted: PagesFor) -> list[Page]:
        level = LEVELS[wanted]
        areas = self._areas.of(level)
        if not areas:
            self._note(tr("The data file holds no boundaries of governorates, so none of them has a page.")
                       if wanted is PagesFor.GOVERNORATE else
                       tr("The data file holds no boundaries of districts, so none of them has a page."))
            return []
        found: dict[str, dict[str, Inside]] = {}
        for area in areas:
            self._progress.check()
            found[area.pcode] = {table: records_in(area, records) for table, records in self._counted.items()}
        self._nowhere(level, found)
        anywhere = {table: unplaced(areas, records) for table, records in self._counted.items()}
        codes = set(self._wish.chosen.areas)
        pages = []
        for area in areas:
            if codes and area.pcode not in codes and area.parent not in codes:
                continue
            inside = found[area.pcode]
            if any(inside[table].any for table in self._wish.map_type.page_tables if table in inside):
                pages.append(self._page(area, wanted, inside, anywhere))
            else:
                self._series.without_data.append(area.names.get(self._wish.language) or area.name_en)
        return pages

    def _page(self, area: Area, level: PagesFor, inside: dict[str, Inside], anywhere: dict[str, int]) -> Page:
        return Page(area.pcode or area.name_en, area.pcode, area.name_en, area.names, area.box, level,
                    governorate=area.pcode if level is PagesFor.GOVERNORATE else area.parent,
                    counts={table: len(found.drawn) for table, found in inside.items()},
                    without_outline={table: len(found.without_outline) for table, found in inside.items()},
                    unplaced=anywhere)

    def _nowhere(self, level: int, found: dict[str, dict[str, Inside]]) -> None:
        """Notes the records that are on none of the pages."""
        for table, records in self._counted.items():
            held: set[int] = set()
            for inside in found.values():
                held |= inside[table].drawn | inside[table].without_outline
            drawn = {place for place in held if records.has_outline[place]}
            lost, blank = int(records.has_outline.sum()) - len(drawn), unplaced(self._areas.of(level), records)
            of_governorates = level == LEVELS[PagesFor.GOVERNORATE]
            if lost:
                self._note(tr("{table}: {count} records lie in none of the governorates and are on none of their "
                              "pages.", table=self._label(table), count=lost) if of_governorates else
                           tr("{table}: {count} records lie in none of the districts and are on none of their pages.",
                              table=self._label(table), count=lost), lost)
            if blank:
                self._note(tr("{table}: {count} records have neither an outline nor the code of a governorate and are "
                              "counted on none of their pages.", table=self._label(table), count=blank)
                           if of_governorates else
                           tr("{table}: {count} records have neither an outline nor the code of a district and are "
                              "counted on none of their pages.", table=self._label(table), count=blank), blank)

    # Pages of records and parcels

    def _records(self) -> list[Page]:
        table = self._wish.map_type.record_table
        records = self._layers.whole(table)
        stays = self._chosen.stays(records) & self._in_chosen_areas(records)
        lost = [name_of(records, int(place)) for place in np.flatnonzero(stays & ~records.has_outline)]
        if lost:
            named = ", ".join(sorted(lost)[:_LISTED]) + (" ..." if len(lost) > _LISTED else "")
            self._note(tr("{table}: {count} records have no outline and so no page: {names}.",
                          table=self._label(table), count=len(lost), names=named), len(lost))
        undated = self._chosen.undated(records)
        if undated:
            self._note(tr("{table}: {count} records have no day and so no page of a period.",
                          table=self._label(table), count=undated), undated)
        pages = [self._record(records, int(place)) for place in np.flatnonzero(stays & records.has_outline)]
        return sorted(pages, key=lambda page: (page.governorate, natural(page.code), page.key))

    def _record(self, records: Records, place: int) -> Page:
        box = tuple(records.boxes[place].tolist())
        name = str(records.value(place, "name") or "")
        guid = str(records.value(place, "guid") or "")
        code = name_of(records, place)
        return Page(guid or code, code, name or code, dict.fromkeys(Language, name or code),
                    self._with_neighbourhood(box), PagesFor.RECORD, governorate=self._governorate(records, place, box),
                    operator=next((self._operators.name(records.value(place, field)) for field in OPERATORS
                                   if records.value(place, field)), ""), guid=guid)

    def _parcels(self) -> list[Page]:
        if not self._wish.parcels:
            raise BadInput(tr("No parcel is given."), tr("Name a layer, or the coordinates of its corners."))
        pages: list[Page] = []
        abroad: list[str] = []
        for number, parcel in enumerate(self._wish.parcels, 1):
            shape = QgsGeometry()
            shape.fromWkb(parcel.wkb)
            rectangle = shape.boundingBox()
            box = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
            name = parcel.reference or str(number)
            if self._is_abroad(box):
                # "Nothing on record" would be true there, and read as an answer.
                abroad.append(tr("The parcel {name} lies outside the country, so nothing is known about it. Look "
                                 "whether longitude and latitude were exchanged.", name=name))
                self._note(abroad[-1])
                continue
            pages.append(Page(f"{number}:{parcel.reference}", name, name, dict.fromkeys(Language, name),
                              self._with_neighbourhood(box), PagesFor.PARCEL, governorate=self._holder(box)))
        if not pages:
            raise BadInput(abroad[0], tr("Correct the position of the parcel."))
        return pages

    def _is_abroad(self, box: Box) -> bool:
        """Returns True if a rectangle lies wholly beside the country, as far as its boundaries are known."""
        boxes = [area.box for areas in self._areas.areas.values() for area in areas]
        return bool(boxes) and not meet(together(boxes), box)

    def _with_neighbourhood(self, box: Box) -> Box:
        """Returns a rectangle with the ground around it from which the page lists records: all of them are shown."""
        if self._wish.map_type.table not in _NEIGHBOURHOOD:
            return box
        return grown_m(box, self._wish.map_type.near_m)

    def _governorate(self, records: Records, place: int, box: Box) -> str:
        return str(records.value(place, f"admin{LEVELS[PagesFor.GOVERNORATE]}_pcode") or "") or self._holder(box)

    def _holder(self, box: Box) -> str:
        """Returns the code of the governorate that holds the middle of a rectangle, empty if none does."""
        x, y = (box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0
        for area in self._areas.of(LEVELS[PagesFor.GOVERNORATE]):
            west, south, east, north = area.box
            if west <= x <= east and south <= y <= north and area.outline.contains(QgsGeometry.fromWkt(
                    f"POINT({x} {y})")):
                return area.pcode
        return ""

    def _in_chosen_areas(self, records: Records) -> np.ndarray:
        areas = self._areas_chosen()
        if not areas:
            return np.ones(len(records), bool)
        stays = np.zeros(len(records), bool)
        for area in areas:
            inside = records_in(area, records)
            stays[list(inside.drawn | inside.without_outline)] = True
        return stays

    def _areas_chosen(self) -> list[Area]:
        codes = set(self._wish.chosen.areas)
        return [area for level in self._areas.areas.values() for area in level if area.pcode in codes]

    def _label(self, table: str) -> str:
        return str(self._workspace.model.table(table).label.text(self._wish.language))

    def _note(self, message: str, found: int = 0) -> None:
        self._series.remarks.append(Remark(RULE, Severity.LOOK, "map", "", message, found=str(found) if found else ""))


def natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """Returns a key by which ``TO-9`` comes before ``TO-10``."""
    return tuple((part.isdigit(), int(part) if part.isdigit() else 0, part) for part in re.split(r"(\d+)", text))


