"""Makes resources/layouts/*.qpt: every page template from positions in millimetres.

The same positions give the same bytes, so that a change of a page is a change of this file. Run it with QGIS 3.22, the
oldest the suite supports: newer ones read its files, not the other way round.

    QT_QPA_PLATFORM=offscreen build/venv/bin/python -m tools.page_templates [FOLDER]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .suite import ROOT

FOLDER = ROOT / "resources" / "layouts"
MARGIN = 12.0
GAP = 1.5
_GRID_LEFT, _GRID_BELOW = 4.0, 3.6
"""Room for the figures of the grid beside and below the map."""


@dataclass
class Area:
    """A part of the page in millimetres, from which strips are cut."""

    x: float
    y: float
    width: float
    height: float

    def top(self, height: float, gap: float = GAP) -> Area:
        """Cuts a strip off the top and returns it."""
        strip = Area(self.x, self.y, self.width, height)
        self.y += height + gap
        self.height -= height + gap
        return strip

    def bottom(self, height: float, gap: float = GAP) -> Area:
        """Cuts a strip off the bottom and returns it."""
        self.height -= height + gap
        return Area(self.x, self.y + self.height + gap, self.width, height)

    def left(self, width: float, gap: float = GAP) -> Area:
        """Cuts a strip off the left and returns it."""
        strip = Area(self.x, self.y, width, self.height)
        self.x += width + gap
        self.width -= width + gap
        return strip

    def right(self, width: float, gap: float = GAP) -> Area:
        """Cuts a strip off the right and returns it."""
        self.width -= width + gap
        return Area(self.x + self.width + gap, self.y, width, self.height)

    @property
    def box(self) -> tuple[float, float, float, float]:
        return self.x, self.y, self.width, self.height


Places = dict[str, Area]


@dataclass(frozen=True)
class Sizes:
    """Stretches of a paper: ``row`` that of rows of text, ``part`` that of columns and blocks."""

    row: float
    part: float


PAPERS = {"a4": (210.0, 297.0, Sizes(1.0, 1.0)), "a3": (297.0, 420.0, Sizes(1.2, 1.3))}


def _foot(page: Area, size: Sizes) -> Places:
    """Cuts what stands below a landscape map: warning, notes, sources, then side by side disclaimer and donors,
    coordinate system and dates, and the ruler at the very bottom.
    """
    note = page.bottom(4.4 * size.row, 0.6)
    places = {"ruler": note.left(100.0, 4.0), "ruler_note": note}
    block = page.bottom(14.6 * size.row, 0.8)
    places["dates"] = block.right(page.width * 0.28, 3.0)
    places["crs"] = block.right(page.width * 0.29, 3.0)
    places["disclaimer"] = block.top(7.0 * size.row, 0.4)
    places["donors"] = block
    return {**places, **_warning(page, size)}


def _narrow_foot(page: Area, size: Sizes, donors: bool = True) -> Places:
    """Cuts what stands below a portrait map, one below the other, and the ruler at the very bottom."""
    note = page.bottom(6.4 * size.row)
    places = {"ruler": note.left(100.0, 4.0), "ruler_note": note}
    if donors:
        places["donors"] = page.bottom(4.2 * size.row, 0.6)
    places["disclaimer"] = page.bottom(4.2 * size.row, 0.6)
    return {**places, **_warning(page, size)}


def _warning(page: Area, size: Sizes) -> Places:
    """Cuts the warning and, below it, what the map leaves out and where its records come from."""
    places = {"sources": page.bottom(7.6 * size.row, 0.8), "notes": page.bottom(11.0 * size.row, 0.8)}
    places["white_note"] = page.bottom(8.4 * size.row, 2.0)
    return places


def _map(area: Area) -> Places:
    """Leaves room for the figures of the grid beside and below the map."""
    area.left(_GRID_LEFT, 0.0)
    area.bottom(_GRID_BELOW, 0.0)
    return {"main_map": area}


def _logos(row: Area) -> Places:
    width = (row.width - 2.0 * 2.0) / 3.0
    return {key: row.left(width, 2.0) for key in ("logo", "logo_2", "logo_3")}


def _scale(row: Area, size: Sizes) -> Places:
    """North arrow first, beside it scale and bar."""
    places = {"north_arrow": row.left(10.0 * size.row, 2.0)}
    places["scale_text"] = row.top(5.4 * size.row, 0.2)
    places["scale_bar"] = row
    return places


def _maker(column: Area, size: Sizes) -> Places:
    """Cuts who made it off the bottom of a column."""
    places = _logos(column.bottom(8.6 * size.part, 1.0))
    places["producer"] = column.bottom(9.8 * size.row, 1.0)
    return places


def _made(column: Area, size: Sizes) -> Places:
    """Cuts who made it, when and in which system off the bottom of a column."""
    places = _maker(column, size)
    places["dates"] = column.bottom(12.6 * size.row, 0.8)
    places["crs"] = column.bottom(14.6 * size.row, 0.8)
    return places


def _side_column(column: Area, size: Sizes) -> Places:
    """The column beside a landscape map."""
    places = _number(column, size)
    beside = column.top(24.0 * size.part, 1.0)
    places["locator"] = beside.left(23.0 * size.part, 2.0)
    places["north_arrow"] = beside.bottom(8.0 * size.row, 0.6).left(8.0 * size.row)
    places.update({"scale_text": beside.top(5.4 * size.row, 0.2), "scale_bar": beside})
    places["legend_title"] = column.top(4.0 * size.row, 0.0)
    places.update(_maker(column, size))
    places["legend"] = column
    return places


def _number(column: Area, size: Sizes) -> Places:
    """Who may see it, and which map it is."""
    return {"classification": column.top(8.0 * size.row), "map_number": column.top(7.2 * size.row, 0.4),
            "page_no": column.top(4.2 * size.row, 1.0)}


def _head(page: Area, size: Sizes) -> Places:
    """The head of a portrait page."""
    row = page.top(21.4 * size.row)
    places = _number(row.right(64.0 * size.part, 3.0), size)
    return {**places, "title": row.top(14.0 * size.row, 0.4), "subtitle": row}


def map_landscape(page: Area, size: Sizes) -> Places:
    """A map, its column on the right."""
    places = _side_column(page.right(64.0 * size.part, 3.0), size)
    places.update({"title": page.top(8.6 * size.row, 0.4), "subtitle": page.top(5.6 * size.row)})
    return {**places, **_foot(page, size), **_map(page)}


def map_portrait(page: Area, size: Sizes) -> Places:
    """A map, below it legend and the rest side by side."""
    places = {**_head(page, size), **_narrow_foot(page, size)}
    below = page.bottom(82.0 * size.part, 2.0)
    column = below.right(94.0 * size.part, 4.0)
    first = column.top(30.0 * size.part)
    places["locator"] = first.left(40.0 * size.part, 3.0)
    places.update(_scale(first.top(16.0 * size.row), size))
    places.update(_made(column, size))
    places["legend_title"] = below.top(4.0 * size.row, 0.0)
    return {**places, "legend": below, **_map(page)}


def sheet_landscape(page: Area, size: Sizes) -> Places:
    """One record: its map, beside it facts and table, then the column."""
    places = _side_column(page.right(62.0 * size.part, 3.0), size)
    places.update({"title": page.top(8.6 * size.row, 0.4), "subtitle": page.top(5.6 * size.row)})
    places.update(_foot(page, size))
    beside = page.right(88.0 * size.part, 3.0)
    places.update(_facts_and_table(beside, beside.height * 0.5, size))
    return {**places, **_map(page)}


def _facts_and_table(column: Area, facts_height: float, size: Sizes) -> Places:
    places = {"facts_title": column.top(4.8 * size.row, 0.5)}
    places["facts"] = column.top(facts_height - 4.8 * size.row)
    places["table_title"] = column.top(8.2 * size.row, 0.5)
    return {**places, "table": column}


def sheet_portrait(page: Area, size: Sizes) -> Places:
    """One record: its map, then facts, legend and small map side by side, then the table."""
    places = {**_head(page, size), **_narrow_foot(page, size)}
    last = page.bottom(50.0 * size.part, 2.0)
    places.update(_made(last.right(64.0 * size.part, 3.0), size))
    places.update({"table_title": last.top(8.2 * size.row, 0.5), "table": last})
    row = page.bottom(62.0 * size.part, 2.0)
    right = row.right(46.0 * size.part, 3.0)
    places["locator"] = right.top(38.0 * size.part)
    places.update(_scale(right, size))
    facts = row.left(78.0 * size.part, 3.0)
    places.update({"facts_title": facts.top(4.8 * size.row, 0.5), "facts": facts})
    places.update({"legend_title": row.top(4.0 * size.row, 0.0), "legend": row})
    return {**places, **_map(page)}


def letter_portrait(page: Area, size: Sizes) -> Places:
    """The answer to a land enquiry: letter, small map, what lies near it."""
    head = page.top(36.6 * size.part)
    places = _number(head.right(64.0 * size.part, 3.0), size)
    places.update(_logos(head.top(15.0 * size.part)))
    places["letter_head"] = head
    places.update({"title": page.top(8.0 * size.row, 0.4), "subtitle": page.top(5.8 * size.row)})
    places["letter_body"] = page.top(46.0 * size.part)
    places.update(_narrow_foot(page, size, donors=False))
    maker = page.bottom(13.6 * size.row)
    places["dates"] = maker.right(62.0 * size.part, 3.0)
    places["crs"] = maker.right(58.0 * size.part, 3.0)
    places["producer"] = maker
    places["letter_end"] = page.bottom(24.0 * size.part)
    table = page.bottom(28.0 * size.part)
    places.update({"table_title": table.top(8.2 * size.row, 0.5), "table": table})
    column = page.right(70.0 * size.part, 3.0)
    places.update(_scale(column.bottom(15.0 * size.row), size))
    places.update({"legend_title": column.top(4.0 * size.row, 0.0), "legend": column})
    return {**places, **_map(page)}


def annex(page: Area, size: Sizes) -> Places:
    """What found no room on the page before: the legend, beside it facts and table; who has less gets more room."""
    places = _head(page, size)
    foot = page.bottom(11.8 * size.row)
    places["dates"] = foot.left(foot.width * 0.4, 3.0)
    places["producer"] = foot
    places["white_note"] = page.bottom(8.4 * size.row, 2.0)
    legend = page.left(66.0 * size.part, 4.0)
    places.update({"legend_title": legend.top(4.0 * size.row, 0.0), "legend": legend})
    facts = page.top(38.0 * size.part, 3.0)
    places.update({"facts_title": facts.top(4.8 * size.row, 0.5), "facts": facts})
    places.update({"table_title": page.top(8.2 * size.row, 0.5), "table": page})
    return places


ARRANGEMENTS: dict[str, Callable[[Area, Sizes], Places]] = {
    "map_landscape": map_landscape, "map_portrait": map_portrait, "sheet_landscape": sheet_landscape,
    "sheet_portrait": sheet_portrait, "letter_portrait": letter_portrait, "annex_landscape": annex,
    "annex_portrait": annex}


def places_of(name: str) -> tuple[float, float, Places]:
    """Returns width and height of a page and the place of every item, for a name such as ``map_a4_landscape``."""
    family, paper, orientation = name.split("_")
    short, long, size = PAPERS[paper]
    width, height = (long, short) if orientation == "landscape" else (short, long)
    page = Area(MARGIN, MARGIN, width - 2.0 * MARGIN, height - 2.0 * MARGIN)
    return width, height, ARRANGEMENTS[f"{family}_{orientation}"](page, size)


def names() -> list[str]:
    """Returns the names of all templates."""
    return [f"{family}_{paper}_{orientation}" for family, orientation in (name.split("_") for name in ARRANGEMENTS)
            for paper in PAPERS]


def write_all(folder: Path) -> list[Path]:
    """Writes every template into ``folder``."""
    from .page_template_items import Sheet

    files = []
    for name in names():
        width, height, places = places_of(name)
        sheet = Sheet(name, name.split("_")[0], width, height, PAPERS[name.split("_")[1]][2].row)
        middle = places.get("main_map", Area(MARGIN, MARGIN, width - 2.0 * MARGIN, height - 2.0 * MARGIN))
        # The map first: the bar, the small map and the legend are linked to it.
        for key in sorted(places, key=lambda key: key != "main_map"):
            sheet.furniture(key, places[key].box)
            if key == "main_map":
                sheet.watermark(middle.box, 0.3)
        if "main_map" not in places:
            sheet.watermark(middle.box, 0.15)
        files.append(folder / f"{name}.qpt")
        sheet.write(files[-1])
    return files


def main() -> int:
    # Read when Qt starts: without it, attributes would come in another order each time.
    if os.environ.get("QT_HASH_SEED") != "0":
        os.environ["QT_HASH_SEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "tools.page_templates", *sys.argv[1:]])
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for file in write_all(folder):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
