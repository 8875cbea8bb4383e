"""Real pages of the real templates for the tests of the map check, and what it says of them."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapdata import make_data_file
from qgis.core import QgsExpressionContextUtils, QgsPrintLayout, QgsProject, QgsVectorLayer

from imsma_tools.core.base.language import Language
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products.mapcheck import CheckContext, MapRemark, check_page, table_of
from imsma_tools.core.products.maps.contract import PagesFor, Wish
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.workspace import open_workspace

NOW = datetime.datetime.now(datetime.timezone.utc)
"""The data file of a test changes now, and its map says so."""


@dataclass
class Page:
    """A finished page: its layout, what the check is told of it, and the maker that holds its layers."""

    layout: QgsPrintLayout
    context: CheckContext
    maker: SheetMaker

    def item(self, key: str) -> Any:
        found = self.layout.itemById(key)
        assert found is not None, key
        return found

    @property
    def main(self) -> Any:
        return self.item("main_map")

    def layer(self, table: str) -> QgsVectorLayer:
        """Returns the layer of the main map that shows a table."""
        return next(layer for layer in self.main.layers() if table_of(layer) == table)

    def say(self, variable: str, text: str) -> None:
        """Puts a text into a variable of the page."""
        QgsExpressionContextUtils.setLayoutVariable(self.layout, variable, text)
        self.layout.refresh()

    def remarks(self) -> list[MapRemark]:
        self.context.remembered.clear()
        return check_page(self.layout, self.context)

    def rules(self) -> set[tuple[str, str]]:
        """Returns the rules broken, each with how bad it is."""
        return {(remark.rule_id, remark.severity.value) for remark in self.remarks()}


    def fresh(self) -> Page:
        """Returns the page with a layout of its own, to be spoilt; layers stay those of the maker."""
        layout = self.layout.clone()
        layout.refresh()
        return dataclasses.replace(self, layout=layout, context=dataclasses.replace(self.context, remembered={}))


@contextmanager
def page_of(file: Path, name: str = "land_release", code: str = "IQG02", pages_for: PagesFor = PagesFor.GOVERNORATE,
            **changes: Any) -> Iterator[Page]:
    """Yields the page of a place or record, made as a series makes it."""
    with open_workspace(file, read_only=True) as workspace:
        project = QgsProject()
        wish = Wish(load_map_type(name), pages_for, **changes)
        maker = SheetMaker(workspace, wish, project, now=NOW)
        try:
            pages = maker.pages()
            number = next((n for n, one in enumerate(pages) if one.code == code), 0)
            sheet = maker.make(pages[number], number + 1, len(pages))
            yield Page(sheet.layouts[0], CheckContext(
                project, wish.language, sheet.stem, audience=wish.who, hazards=maker.hazards, data_day=maker.data_day,
                without_outline=pages[number].without_outline.get("hazard", 0), annexes=sheet.layouts[1:],
                today=NOW.date()), maker)
        finally:
            maker.close()


def only(page: Page, rule: str, severity: Severity) -> MapRemark:
    """Returns the remark on a planted fault, having seen that no other rule was broken by it."""
    found = page.remarks()
    assert {(one.rule_id, one.severity) for one in found} == {(rule, severity)}, [
        (one.rule_id, one.message) for one in found]
    return found[0]


__all__ = ["NOW", "Language", "Page", "make_data_file", "only", "page_of"]
