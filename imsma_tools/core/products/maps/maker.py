"""The maker of sheets: from a wish and a data file to the pages there are, and from a page to its finished layouts.

Data are read once, when the maker is made. A template is loaded once for each kind of page and filled again for every
page, so a :class:`~.contract.Sheet` is valid until the next one is made. Everything lives in a project of its own: the
project the person has open is neither read nor changed. Call it on the main thread.
"""

from __future__ import annotations

import datetime
import uuid
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
)

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import speaking, tr
from ...checks.remark import Remark, Severity
from ..frame import extent_in_degrees, frame, ring_if_small
from ..grid import set_grid
from ..legend import fit_legend
from ..mapcheck import layers_in_view
from ..project import newest_day, utm_crs
from ..scale_bar import set_scale_bar
from ..templates.contents import FACTS, LABELS, LEGEND, LOCATOR, MAIN_MAP, SCALE_BAR, TABLE
from ..templates.filling import change_text, fill, item, set_variable
from .boundaries import LEVELS, Box, boundaries
from .chosen import Chosen, Operators, subject
from .contract import Page, Series, Sheet, Wish
from .dates import Zone
from .fingerprint import fingerprint
from .layers import MapLayers
from .left_out import left_out
from .naming import page_stem
from .numbers import Figures
from .page_layouts import PageLayouts
from .pages import PagePlan
from .sheet_parts import Contents, Part, SheetParts, fill_parts, parts_for, title_of
from .sources import Sources
from .texts import Edition, PageFacts, page_of_pages, page_texts

SCALE_RULE = "MAP-48"
_TITLES = {FACTS: "facts_title", TABLE: "table_title"}
"""The label above each frame of a table."""


class SheetMaker:
    """Makes the pages of one wish. ``series`` holds what gets no page; ``hazards`` all hazards, whatever is shown."""

    def __init__(self, workspace: Any, wish: Wish, project: QgsProject, progress: Progress = SILENT,
                 now: Optional[datetime.datetime] = None) -> None:
        """Reads the data file.

        :param project: an empty project that belongs to the maker until :meth:`close`.
        :raises BadInput: if the map type or the filter does not fit the data file.
        :raises ToolsError: if not all records could be read.
        """
        self.wish = wish
        self.series = Series()
        self._workspace = workspace
        self._progress = progress
        self._now = now or datetime.datetime.now(datetime.timezone.utc)
        self._zone = Zone(str(workspace.info.get("time_zone", "")))
        self._day = self._zone.day(self._now)
        self._project = project
        self._state = _state_of(workspace)
        with speaking(wish.language):
            _refuse_other_pages(wish)
            areas = boundaries(workspace, self._day)
            operators = Operators.of(workspace)
            chosen = Chosen(wish.chosen, subject(wish.map_type, wish.pages_for), operators, workspace.model, areas)
            self._layers = MapLayers(workspace, wish, project, areas, chosen, self._day, progress)
            self._plan = PagePlan(workspace, wish, self._layers, chosen, operators, progress, self.series)
            self._sources = Sources(workspace, self._layers, areas, self._now, self._zone)
            self._edition = self._made_edition(left_out(self._layers, chosen, wish))
            self._parts = SheetParts(workspace, wish, self._layers, operators, self._edition, self._day)
            self._layouts = PageLayouts(project, wish)
            self._small_map: Optional[Box] = self._plan.whole_box()
        self.hazards = self._layers.hazards

    @property
    def data_day(self) -> Optional[datetime.date]:
        """Returns the newest day in the data."""
        return self._edition.data_day

    def pages(self) -> list[Page]:
        """Returns the pages in their order; :attr:`series` then holds what gets none.

        :raises BadInput: if there is nothing to show.
        """
        self.series.without_data.clear()
        self.series.remarks.clear()
        with speaking(self.wish.language):
            pages = self._plan.pages()
            self._parts.expect(pages)
        return pages

    def make(self, page: Page, number: int, pages: int) -> Sheet:
        """Returns a page of ``pages`` with its annex, not yet checked or printed.

        :raises BadInput: if a template is missing or cannot be used.
        """
        with speaking(self.wish.language):
            return self._made(page, number, pages)

    def fingerprint(self) -> str:
        """Returns a digest of every record and setting that the pages depend on.

        If somebody wrote to the data file since the records were read, it is one that no other run will ever have:
        pages of these records must not be taken for pages of what stands in the file now.
        """
        found = fingerprint(self._workspace, self.wish, self._day)
        return found if _state_of(self._workspace) == self._state else f"{found}-{uuid.uuid4()}"

    def close(self) -> None:
        """Lets go of layouts and layers."""
        self._layouts.close()
        self._project.clear()

    def _made_edition(self, sentences: list[str]) -> Edition:
        file = Path(self._workspace.path)
        changed = datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.timezone.utc)
        tables = {shown.table for shown in self._layers.shown} & self._dated_tables()
        day = newest_day([self._layers.whole(table).layer for table in sorted(tables)], self._day)
        areas = self._layers.areas
        names = {area.pcode: area.names.get(self.wish.language) or area.name_en for area in areas.of(1)}
        warnings = self._sources.warnings(Figures(self.wish.language, self.wish.digits))
        return Edition(self.wish, self._workspace.model, str(self._workspace.info.get("country", "")), day, changed,
                       self._now, self._zone, self._layers.is_sample(), sentences, warnings, names)

    def _dated_tables(self) -> set[str]:
        map_type = self.wish.map_type
        return {*map_type.page_tables, map_type.record_table, "hazard"} - {""}

    def _made(self, page: Page, number: int, pages: int) -> Sheet:
        layout = self._layouts.layout(self.wish.map_type.family)
        sheet = Sheet(page, page_stem(self.wish, page, self.data_day, self._edition.country), [layout])
        main = item(layout, MAIN_MAP, QgsLayoutItemMap)
        crs = utm_crs((page.box[0] + page.box[2]) / 2.0, (page.box[1] + page.box[3]) / 2.0)
        contents = self._parts.contents(page, int(crs.authid()[-2:]))
        sheet.remarks += contents.remarks
        scales = (self.wish.scale,) if self.wish.scale else self.wish.map_type.scales
        scale = frame(main, page.box, crs, self._layers.layers, self._project, scales)
        if self.wish.scale and scale != self.wish.scale:
            sheet.remarks.append(self._wrong_scale(sheet.stem, scale))
        figures = self._edition.figures
        view = extent_in_degrees(main, self._project)
        box = (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum())
        origins = self._sources.origins(box, figures, [contents.record] if contents.record else [],
                                        contents.searched)
        facts = PageFacts(page, number, pages, scale, set_grid(main, crs), crs, self._sources.text(origins, figures))
        texts = {**page_texts(self._edition, facts), **contents.texts,
                 "imsma_table_title": title_of(contents.parts, TABLE)}
        # Styles know by it which area a page is about; a sheet is about none.
        set_variable(layout, "imsma_pcode", page.code if page.level in LEVELS else "")
        fill(layout, texts, self.wish.language)
        self._locator(layout, main)
        bar = item(layout, SCALE_BAR, QgsLayoutItemScaleBar)
        beside = item(layout, "scale_text")
        set_scale_bar(bar, main, beside.rect().width() if beside is not None else 45.0)
        legend = item(layout, LEGEND, QgsLayoutItemLegend)
        over = fit_legend(legend, main, layers_in_view(main, self._project), self.wish.language)
        left = fill_parts(layout, contents.parts, self._edition)
        if over or left:
            self._say_more_follows(layout, contents, over, left)
            self._annexes(sheet, main, over, left, facts)
            self._number_annexes(sheet, facts)
        return sheet

    def _say_more_follows(self, layout: QgsPrintLayout, contents: Contents, over: list[QgsMapLayer],
                          left: list[Part]) -> None:
        """Says at the end of what is on the page that it goes on: half a table must not look like all of it."""
        titles = {part.title for part in left}
        cut = {_TITLES[part.frame]: part.title for part in contents.parts if part.title in titles}
        if over:
            cut["legend_title"] = tr("Legend")
        for key, title in cut.items():
            change_text(layout, key, tr("{title} (goes on in the annex)", title=title), self.wish.language)

    def _number_annexes(self, sheet: Sheet, facts: PageFacts) -> None:
        for number, layout in enumerate(sheet.layouts):
            text = page_of_pages(self._edition, replace(facts, annex=number, annexes=len(sheet.layouts) - 1))
            change_text(layout, "page_no", text, self.wish.language)

    def _annexes(self, sheet: Sheet, main: QgsLayoutItemMap, over: list[QgsMapLayer], left: list[Part],
                 facts: PageFacts) -> None:
        """Adds annexes with what found no room on the page: the rest of the legend, the rest of the tables."""
        while over or left:
            number = len(sheet.layouts)
            annex = self._layouts.annex(number, bool(over), any(part.frame == FACTS for part in left))
            taken = parts_for(annex, left)
            texts = page_texts(self._edition, replace(facts, annex=number))
            texts.update({LABELS[title]: title_of(taken, frame) for frame, title in _TITLES.items()})
            texts["imsma_legend_title"] = texts["imsma_legend_title"] if over else ""
            fill(annex, texts, self.wish.language)
            before = len(over) + sum(len(part.text.rows) for part in left)
            over = fit_legend(item(annex, LEGEND, QgsLayoutItemLegend), main, over, self.wish.language)
            titles = {part.title for part in taken}
            left = [*fill_parts(annex, taken, self._edition), *(part for part in left if part.title not in titles)]
            sheet.layouts.append(annex)
            if len(over) + sum(len(part.text.rows) for part in left) == before:
                sheet.remarks.append(Remark("MAP-11", Severity.CORRECT, "map", sheet.stem, tr(
                    "{page}: not everything finds room, not even in the annex.", page=sheet.stem),
                    local_id=sheet.stem))
                return

    def _locator(self, layout: QgsPrintLayout, main: QgsLayoutItemMap) -> None:
        """Shows the whole country in the small map; it stays the same on every page but for the ring."""
        locator = item(layout, LOCATOR, QgsLayoutItemMap)
        if locator is None or self._small_map is None:
            return
        if locator.layers() != [self._layers.locator]:
            box = self._small_map
            frame(locator, box, utm_crs((box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0), [self._layers.locator],
                  self._project, margin=1.02)
        ring_if_small(locator, main)

    def _wrong_scale(self, stem: str, scale: float) -> Remark:
        figures = self._edition.figures
        return Remark(SCALE_RULE, Severity.LOOK, "map", stem, tr(
            "{page}: at {wanted} not all of it is on the paper; it is drawn at {scale}.", page=stem,
            wanted=figures.ratio(self.wish.scale or 0.0), scale=figures.ratio(scale)), local_id=stem)


def _refuse_other_pages(wish: Wish) -> None:
    """Raises BadInput if the map type has no such pages."""
    offered = wish.map_type.pages_for
    if wish.pages_for not in offered:
        raise BadInput(tr("The map type {name} has no pages for {value}.", name=wish.map_type.name,
                          value=wish.pages_for.value),
                       tr("Choose one of: {names}.", names=", ".join(choice.value for choice in offered)))


def _state_of(workspace: Any) -> int:
    """Returns a number that another one follows whenever anybody writes to the data file."""
    return int(workspace.connection.execute("PRAGMA data_version").fetchone()[0])
