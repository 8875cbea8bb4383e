"""The maker of sheets: from a wish and a data file to the pages there are, and from a page to its finished layouts.

Data are read once, when the maker is made. A template is loaded once for each kind of page and filled again for every
page, so a :class:`~.contract.Sheet` is valid until the next one is made. Everything lives in a project of its own: the
project the person has open is neither read nor changed. Call it on the main thread.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsMapLayer, QgsProject

from ...base.jobs import SILENT, Progress
from ...base.language import speaking, tr
from ...checks.remark import Remark, Severity
from ..frame import extent_in_degrees, frame
from ..grid import set_grid
from ..legend import fit_legend
from ..mapcheck import layers_in_view
from ..project import newest_day, utm_crs
from ..scale_bar import set_scale_bar
from ..templates.contents import LEGEND, LOCATOR, MAIN_MAP, SCALE_BAR
from ..templates.filling import fill, item
from .boundaries import Box, boundaries
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
from .sources import Sources
from .texts import Edition, PageFacts, page_texts

SCALE_RULE = "MAP-13"


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
        with speaking(wish.language):
            areas = boundaries(workspace, self._day)
            operators = Operators.of(workspace)
            chosen = Chosen(wish.chosen, subject(wish.map_type, wish.pages_for), operators, workspace.model, areas)
            self._layers = MapLayers(workspace, wish, project, areas, chosen, self._day, progress)
            self._plan = PagePlan(workspace, wish, self._layers, chosen, operators, progress, self.series)
            self._sources = Sources(workspace, self._layers, areas, self._now, self._zone)
            self._edition = self._made_edition(left_out(self._layers, chosen, wish))
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
            return self._plan.pages()

    def make(self, page: Page, number: int, pages: int) -> Sheet:
        """Returns a page of ``pages`` with its annex, not yet checked or printed.

        :raises BadInput: if a template is missing or cannot be used.
        """
        with speaking(self.wish.language):
            return self._made(page, number, pages)

    def fingerprint(self) -> str:
        """Returns a digest of every record and setting that the pages depend on."""
        return fingerprint(self._workspace, self.wish, self._day)

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
        family = self.wish.map_type.family
        layout = self._layouts.layout(family)
        sheet = Sheet(page, page_stem(self.wish, page, self.data_day, self._edition.country), [layout])
        main = item(layout, MAIN_MAP, QgsLayoutItemMap)
        crs = utm_crs((page.box[0] + page.box[2]) / 2.0, (page.box[1] + page.box[3]) / 2.0)
        scales = (self.wish.scale,) if self.wish.scale else self.wish.map_type.scales
        scale = frame(main, page.box, crs, self._layers.layers, self._project, scales)
        if self.wish.scale and scale != self.wish.scale:
            sheet.remarks.append(self._wrong_scale(sheet.stem, scale))
        figures = self._edition.figures
        view = extent_in_degrees(main, self._project)
        box = (view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum())
        origins = self._sources.origins(box, figures)
        facts = PageFacts(page, number, pages, scale, set_grid(main, crs), crs, self._sources.text(origins, figures))
        fill(layout, page_texts(self._edition, facts), self.wish.language)
        self._locator(layout)
        bar = item(layout, SCALE_BAR, QgsLayoutItemScaleBar)
        beside = item(layout, "scale_text")
        set_scale_bar(bar, main, beside.rect().width() if beside is not None else 45.0)
        legend = item(layout, LEGEND, QgsLayoutItemLegend)
        over: list[QgsMapLayer] = fit_legend(legend, main, layers_in_view(main, self._project), self.wish.language)
        if over:
            self._annex(sheet, main, over, facts)
        return sheet

    def _annex(self, sheet: Sheet, main: QgsLayoutItemMap, over: list[QgsMapLayer], facts: PageFacts) -> None:
        """Adds annexes with what found no room on the page."""
        while over:
            number = len(sheet.layouts)
            annex = self._layouts.annex(number)
            texts = page_texts(self._edition, PageFacts(
                facts.page, facts.number, facts.pages, facts.scale, facts.grid, facts.crs, facts.sources, number))
            fill(annex, texts, self.wish.language)
            left = fit_legend(item(annex, LEGEND, QgsLayoutItemLegend), main, over, self.wish.language)
            sheet.layouts.append(annex)
            if len(left) == len(over):
                sheet.remarks.append(Remark("MAP-11", Severity.CORRECT, "map", sheet.stem, tr(
                    "{page}: the legend finds no room even in the annex.", page=sheet.stem), local_id=sheet.stem))
                return
            over = left

    def _locator(self, layout: Any) -> None:
        """Shows the whole country in the small map; it stays the same on every page."""
        locator = item(layout, LOCATOR, QgsLayoutItemMap)
        if locator is None or self._small_map is None or locator.layers() == [self._layers.locator]:
            return
        box = self._small_map
        frame(locator, box, utm_crs((box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0), [self._layers.locator],
              self._project, margin=1.02)

    def _wrong_scale(self, stem: str, scale: float) -> Remark:
        figures = self._edition.figures
        return Remark(SCALE_RULE, Severity.LOOK, "map", stem, tr(
            "{page}: at {wanted} not all of it is on the paper; it is drawn at {scale}.", page=stem,
            wanted=figures.ratio(self.wish.scale or 0.0), scale=figures.ratio(scale)), local_id=stem)


