"""The map check of sheets, the same before and at print: what it has to know of wish, data file and page."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.core import QgsPrintLayout, QgsProject

from ...base.days import day_of
from ...sources.freshness import judge, of_table
from ...sources.update.mirrors import mirrors_of
from ..mapcheck import CheckContext, MapRemark, check_page, mend
from ..publication import load_publication
from .contract import Sheet, Wish
from .maker import SheetMaker

HAZARD = "hazard"


class SheetCheck:
    """Checks the sheets of one maker."""

    def __init__(self, workspace: Any, wish: Wish, maker: SheetMaker, project: QgsProject,
                 moment: datetime.datetime) -> None:
        mirrors = mirrors_of(workspace)
        fresh = {table: judged for table in {mirror.table_name for mirror in mirrors}
                 if (judged := judge(of_table(mirrors, table), moment)) is not None}
        self._shows_hazards = any(layer.table == HAZARD for layer in wish.map_type.layers)
        self._context = CheckContext(
            project, wish.language, audience=wish.who, hazards=maker.hazards, data_day=maker.data_day,
            publication=load_publication(wish.office_folder), freshness=fresh, today=day_of(moment))

    def remarks(self, sheet: Sheet) -> list[MapRemark]:
        """Returns what the map check says of a page and its annex; in the language of the interface."""
        return [remark for layout in sheet.layouts for remark in check_page(layout, self._about(sheet, layout))]

    def mend(self, sheet: Sheet, remark: MapRemark) -> bool:
        """Mends what a remark is about, on the page or in its annex; returns False if nothing could be done."""
        return any(mend(layout, remark, self._about(sheet, layout)) for layout in sheet.layouts)

    def _about(self, sheet: Sheet, layout: QgsPrintLayout) -> CheckContext:
        """Returns what is known about one layout of a sheet; what has no outline is said on its first one."""
        page, *annexes = sheet.layouts
        context, is_page = self._context, layout is page
        context.page = sheet.stem
        context.annexes = annexes if is_page else ()
        shown = is_page and self._shows_hazards
        context.without_outline = sheet.page.without_outline.get(HAZARD, 0) if shown else 0
        return context

    def look_again(self) -> None:
        """Forgets answers about layers and fonts: a person has changed something since."""
        self._context.remembered.clear()
