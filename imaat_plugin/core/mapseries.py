"""A series of maps: one page for every governorate with data, or one of the whole country.

Everything happens in a project of its own, so that the project the person has open is neither read nor changed. Pages
are printed aside; only when the last is done do the files take their places.
"""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import Digits, Language, speaking, tr
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.products import fonts, layouts, mapcheck, mapframe
from imsma_tools.core.products.layouts import Paper
from imsma_tools.core.products.pages import PageFormat, breathe, pages_aside, print_page
from imsma_tools.core.products.project import ELLIPSOID, newest_day, utm_crs
from imsma_tools.core.products.recipe import MapType
from imsma_tools.core.products.snapshot import Snapshot
from imsma_tools.core.products.styles import apply_style
from imsma_tools.core.training.recipe import MARK

from .mapseries_places import OVERVIEW, Boundaries, Place, boundaries, count_records, whole_country
from .mapseries_texts import NAMED, Edition, PageFacts, file_stem, page_texts, sources_text


class PagesFor(enum.Enum):
    """What gets a page."""

    GOVERNORATE = "governorate"
    OVERVIEW = "overview"
    BOTH = "both"


@dataclass(frozen=True)
class Wish:
    """What a person asks for. ``office_folder`` holds the office's own map types, styles and templates."""

    map_type: MapType
    pages_for: PagesFor = PagesFor.BOTH
    language: Language = Language.EN
    paper: Paper = layouts.PAPERS["A4"]
    page_format: PageFormat = PageFormat.PDF
    digits: Digits = Digits.WESTERN
    producer: str = ""
    logo: str = ""
    office_folder: Optional[Path] = None


@dataclass
class Series:
    """What came of it: files in the order of the pages, remarks of the map check, places without data."""

    files: list[Path] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    without_data: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def make_series(workspace: Any, wish: Wish, folder: Path, progress: Progress = SILENT,
                now: Optional[datetime.datetime] = None) -> Series:
    """Prints the series into ``folder`` and returns what came of it. Call it on the main thread.

    A page on which the map check finds something that stops it is not written, and named in ``refused``.

    :raises BadInput: if the map type does not fit the data file, or there is nothing to show.
    :raises NotWritable: if a file cannot be written; then none is.
    """
    moment = now or datetime.datetime.now(datetime.timezone.utc)
    project = QgsProject()
    try:
        with speaking(wish.language):
            return _Maker(project, workspace, wish, progress, moment).make(folder)
    finally:
        project.clear()


class _Maker:
    """The state of one series while it is being made."""

    def __init__(self, project: QgsProject, workspace: Any, wish: Wish, progress: Progress,
                 now: datetime.datetime) -> None:
        self.project = project
        self.workspace = workspace
        self.wish = wish
        self.progress = progress
        self.file = Path(workspace.path)
        self.areas: Boundaries = boundaries(workspace, 1, day_of(now))
        self.snapshot = Snapshot(workspace, wish.language)
        project.setEllipsoid(ELLIPSOID)
        self.tables = [layer.table for layer in wish.map_type.layers]
        self.layers = [self._layer(layer.table, layer.style or layer.table, layer.filter)
                       for layer in wish.map_type.layers]
        self.all_hazards = self._layer("hazard", "", "")
        self.locator = self._layer("admin_area", "locator", "")
        self.edition = self._edition(now)

    def _layer(self, table: str, style: str, condition: str) -> QgsVectorLayer:
        """Returns a layer of the data file, filtered and styled, in the series' own project."""
        conditions = [condition] if condition else []
        if table == "admin_area" and self.areas.edition:
            conditions.append(f'"edition" = {QgsExpression.quotedString(self.areas.edition)}')
        layer = self.snapshot.layer(table, " AND ".join(f"({text})" for text in conditions))
        if style:
            apply_style(layer, style, self.wish.language, self.wish.office_folder)
        self.project.addMapLayer(layer, False)
        return layer

    def _edition(self, now: datetime.datetime) -> Edition:
        changed = datetime.datetime.fromtimestamp(self.file.stat().st_mtime, datetime.timezone.utc)
        page_layers = [layer for layer, table in zip(self.layers, self.tables)
                       if table in self.wish.map_type.page_tables]
        return Edition(self.wish.map_type, self.wish.language, self.wish.digits, self.wish.paper,
                       newest_day(page_layers, day_of(now)), changed, now, self.wish.producer, self._is_sample(),
                       self.areas, str(self.workspace.info.get("time_zone", "")))

    def _is_sample(self) -> bool:
        """Returns True if the boundaries are for training, or a record says of itself that it is made up."""
        if self.areas.training_only:
            return True
        marked = f'"comment" LIKE {QgsExpression.quotedString(f"{MARK}%")}'
        return any(layer.fields().indexOf("comment") >= 0 and any(True for _ in layer.getFeatures(marked))
                   for layer in (self.all_hazards, *self.layers))

    def make(self, folder: Path) -> Series:
        """Prints all pages."""
        series = Series()
        places = self._places(series)
        stems = [file_stem(self.wish.map_type, place, self.wish.paper, self.edition.data_day, self.wish.language,
                           str(self.workspace.info.get("country", ""))) for place in places]
        with pages_aside(folder) as aside:
            for number, (place, stem) in enumerate(zip(places, stems)):
                self.progress.check()
                self.progress.set_percent(5.0 + 95.0 * number / len(places))
                self.progress.say(tr("Page {number} of {pages}: {name}", number=number + 1, pages=len(places),
                                     name=place.name(self.wish.language)))
                self._page(place, stem, number + 1, len(places), aside, folder, series)
                breathe()
            self.progress.check()
            if not series.files:
                raise BadInput(tr("No page was printed: the map check stops every one of them."),
                               tr("Correct the map type {name}.", name=self.wish.map_type.name),
                               series.remarks[0].message)
        self.progress.set_percent(100.0)
        return series

    def _places(self, series: Series) -> list[Place]:
        """Returns the places that get a page, and notes those without data and the records that lie in none."""
        counted = {table: layer for table, layer in zip(self.tables, self.layers)
                   if table in (*self.wish.map_type.page_tables, *NAMED)}
        wanted: list[Place] = []
        overview = whole_country(self.areas, counted.values())
        outside: dict[str, int] = {}
        if self.wish.pages_for is not PagesFor.GOVERNORATE and overview is not None:
            outside = count_records([overview], counted)
            wanted.append(overview)
        if self.wish.pages_for is not PagesFor.OVERVIEW:
            nowhere = count_records(self.areas.places, counted)
            tables = self.wish.map_type.page_tables
            wanted += [place for place in self.areas.places if place.has_data(tables)]
            series.without_data = [place.name(self.wish.language) for place in self.areas.places
                                   if not place.has_data(tables)]
            if self.areas.places:
                series.remarks += [self._nowhere(table, count) for table, count in nowhere.items() if count]
            else:
                series.remarks.append(Remark("MAP-10", Severity.LOOK, "map", "", tr(
                    "The data file holds no boundaries of governorates, so none of them has a page.")))
        series.remarks += [self._outside(table, count) for table, count in outside.items() if count]
        if not any(place.has_data(self.wish.map_type.page_tables) for place in wanted):
            raise BadInput(tr("There is nothing to show: no records for the map type {name}.",
                              name=self.wish.map_type.title.text()),
                           tr("Import records first, or governorates if only the overview shows them."),
                           str(self.file))
        return wanted

    def _nowhere(self, table: str, count: int) -> Remark:
        label = self.workspace.model.table(table).label.text(self.wish.language)
        return Remark("MAP-10", Severity.LOOK, "map", "", tr(
            "{table}: {count} records lie in none of the governorates and are on none of their pages.",
            table=label, count=count), found=str(count))

    def _outside(self, table: str, count: int) -> Remark:
        label = self.workspace.model.table(table).label.text(self.wish.language)
        return Remark("MAP-10", Severity.LOOK, "map", "", tr(
            "{table}: {count} records lie outside the country and are not on its overview.", table=label, count=count),
            found=str(count))

    def _page(self, place: Place, stem: str, number: int, pages: int, aside: Path, folder: Path,
              series: Series) -> None:
        layout = self.layout(place, stem, number, pages, series)
        remarks = mapcheck.check_page(layout, mapcheck.CheckContext(
            self.project, self.wish.language, stem, hazards=self.all_hazards))
        series.remarks += remarks
        if any(remark.severity is Severity.STOP for remark in remarks):
            series.refused.append(stem)
            self.progress.warn(tr("{name} was not written: {reason}", name=stem, reason=remarks[0].message))
            return
        name = f"{stem}.{self.wish.page_format.value}"
        print_page(layout, aside / name, self.wish.page_format)
        series.files.append(folder / name)

    def layout(self, place: Place, stem: str, number: int, pages: int, series: Series) -> QgsPrintLayout:
        """Returns the finished page of a place, not yet printed."""
        wish = self.wish
        template = layouts.template_file(f"{wish.map_type.template}_{wish.paper.name.lower()}", wish.office_folder)
        layout = layouts.load_layout(self.project, template)
        if wish.language.is_right_to_left:
            layouts.mirror(layout)
        layouts.use_font(layout, fonts.font_for(wish.language) or fonts.PREFERRED[wish.language][0])
        layouts.set_variable(layout, "imsma_pcode", place.pcode)
        main = layouts.item(layout, layouts.MAIN_MAP, QgsLayoutItemMap)
        middle = place.extent().center()
        crs = utm_crs(middle.x(), middle.y())
        scale = mapframe.frame(main, place.extent(), crs, self.layers, self.project)
        grid = mapframe.set_grid(main, crs)
        facts = PageFacts(place, number, pages, stem, scale, grid, crs, sources_text(
            self.layers, self.tables, mapframe.extent_in_degrees(main, self.project), self.areas, wish.digits))
        layouts.fill(layout, page_texts(self.edition, facts), wish.language)
        self._small_map(layout)
        bar = layouts.item(layout, layouts.SCALE_BAR, QgsLayoutItemScaleBar)
        if bar is not None:
            # The bar's own item is as wide as the bar; the text above it has the width of the column.
            beside = layouts.item(layout, "scale_text")
            mapframe.set_scale_bar(bar, main, beside.rect().width() if beside is not None else 45.0)
        self._legend(layout, main, stem, series)
        logo = layouts.item(layout, layouts.LOGO, QgsLayoutItemPicture)
        if logo is not None:
            logo.setVisibility(bool(wish.logo) and Path(wish.logo).is_file())
            logo.setPicturePath(wish.logo)
        return layout

    def _small_map(self, layout: QgsPrintLayout) -> None:
        """Shows the whole country in the locator, with the frame of the main map."""
        locator = layouts.item(layout, layouts.LOCATOR, QgsLayoutItemMap)
        whole = whole_country(self.areas, self.layers)
        if locator is not None and whole is not None:
            middle = whole.extent().center()
            mapframe.frame(locator, whole.extent(), utm_crs(middle.x(), middle.y()), [self.locator], self.project,
                           margin=1.02)

    def _legend(self, layout: QgsPrintLayout, main: QgsLayoutItemMap, stem: str, series: Series) -> None:
        legend = layouts.item(layout, layouts.LEGEND, QgsLayoutItemLegend)
        if legend is None:
            return
        over = mapframe.fit_legend(legend, main, mapcheck.layers_in_view(main, self.project), tr("Legend"))
        if over is not None:
            series.remarks.append(Remark("MAP-11", Severity.CORRECT, "map", stem, tr(
                "{page}: the legend is {over} mm too high for its place.", page=stem, over=f"{over:.0f}"),
                local_id=stem))


__all__ = ["OVERVIEW", "PagesFor", "Series", "Wish", "make_series"]
