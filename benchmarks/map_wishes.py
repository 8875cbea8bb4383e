"""The two series that everybody prints: a map of every governorate, and a sheet of every task order.

The sheets have eight facts and no table of corners, so that each is one page: QGIS's atlas knows no annexes.
"""

from __future__ import annotations

from dataclasses import replace

from imsma_tools.core.products.maps.contract import FilesBy, PagesFor, Wish
from imsma_tools.core.products.maps.map_type import load_map_type

_FACTS = 8


def wishes() -> dict[str, Wish]:
    """Returns the wishes by the name of their map type."""
    sheet = load_map_type("single_task")
    sheet = replace(sheet, facts=sheet.facts[:_FACTS], table="")
    return {"governorate": Wish(load_map_type("governorate"), PagesFor.GOVERNORATE, files_by=FilesBy.ONE),
            "single_task": Wish(sheet, PagesFor.RECORD, files_by=FilesBy.ONE)}
