"""What the tests of map products share: a wish in one line, the texts of a page, a maker that is closed."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterator
from typing import Any

from qgis.core import QgsExpressionContextUtils, QgsLayoutItemLabel, QgsProject

from imsma_tools.core.products.maps.contract import PagesFor, Wish
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.map_type import load_map_type

NOW = datetime.datetime(2026, 2, 1, 9, 30, tzinfo=datetime.timezone.utc)


def wish(name: str, pages_for: PagesFor = PagesFor.GOVERNORATE, **changes: Any) -> Wish:
    return Wish(load_map_type(name), pages_for, **changes)


@contextlib.contextmanager
def making(workspace: Any, wanted: Wish, now: datetime.datetime = NOW) -> Iterator[SheetMaker]:
    maker = SheetMaker(workspace, wanted, QgsProject(), now=now)
    try:
        yield maker
    finally:
        maker.close()


def text_of(layout: Any, key: str) -> str:
    """Returns what a label of a page says, without marks of direction."""
    label = layout.itemById(key)
    assert isinstance(label, QgsLayoutItemLabel), key
    return label.currentText().translate({ord(mark): None for mark in "\u200e\u200f\u2066\u2068\u2069"})


def variable(layout: Any, name: str) -> str:
    return str(QgsExpressionContextUtils.layoutScope(layout).variable(name) or "")


def rows_of(layout: Any, key: str) -> list[list[str]]:
    """Returns the cells of a table of a page, without marks of direction."""
    table = layout.itemById(key).multiFrame()
    return [[str(cell.content()).translate({ord(mark): None for mark in "\u200e\u200f"}) for cell in row]
            for row in table.tableContents()]
