"""A page of the Map Products panel opened in QGIS's layout designer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from imaat_plugin.core.map_preparation import Preparation
from imaat_plugin.core.page_in_project import free_name, open_in_project
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import Page
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.messages import Messages

FOLDER = "Map pages"
"""Beside the data file: records of pages that were opened. Not translated, so that everybody in an office finds it."""


def open_page(iface: Any, messages: Messages, prepared: Preparation, page: Page) -> None:
    """Puts a page and its annex into the person's project as layouts, opens them and says where their records lie.

    :raises NotWritable: if the records cannot be kept; then the project is as it was.
    """
    with busy():
        sheet = prepared.sheet(page)
        kept = free_name(prepared.file.with_name(FOLDER) / f"{sheet.stem}.gpkg")
        layouts = open_in_project(sheet.layouts, sheet.stem, QgsProject.instance(), kept, prepared.wish,
                                  prepared.hazards)
    for layout in layouts:
        iface.openLayoutDesigner(layout)
    messages.done(tr("{name} is a layout of your project now. Its records are kept in {file}; they do not change when "
                     "the data do.", name=layouts[0].name(), file=kept.name))
