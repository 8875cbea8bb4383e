"""What the suite does about QGIS's layouts: offers its templates, fills them with example words, checks any layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt import sip

from imaat_plugin.core.example_words import fill_with_examples, is_unfilled
from imaat_plugin.core.template_places import offer_templates, withdraw_templates
from imsma_tools.core.base import paths, session
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.grid import set_grid
from imsma_tools.core.products.maps.producer import office_folder_of
from imsma_tools.core.products.project import utm_crs
from imsma_tools.core.products.scale_bar import set_scale_bar
from imsma_tools.core.products.templates.contents import MAIN_MAP, SCALE_BAR
from imsma_tools.core.products.templates.filling import item, layout_items
from imsma_tools.core.products.templates.loading import find_pictures
from imsma_tools.gui.shared.messages import Messages

from .layout_check_dock import DesignerPart

_BAR_MM = 45.0
"""Room for the scale bar of a page that shows an example."""


class LayoutPart:
    """Watches the layouts of the project and the windows of the designer."""

    def __init__(self, iface: Any, messages: Messages) -> None:
        self._iface = iface
        self._messages = messages
        self._folders: list[Path] = []
        self.designers: dict[Any, DesignerPart] = {}

    def add(self) -> None:
        """Offers the templates and begins to watch."""
        self.offer()
        self._iface.layoutDesignerOpened.connect(self._opened)
        self._iface.layoutDesignerWillBeClosed.connect(self._closing)
        QgsProject.instance().layoutManager().layoutAdded.connect(self._added)
        for designer in self._iface.openLayoutDesigners():
            self._opened(designer)

    def remove(self) -> None:
        """Takes everything away."""
        QgsProject.instance().layoutManager().layoutAdded.disconnect(self._added)
        self._iface.layoutDesignerOpened.disconnect(self._opened)
        self._iface.layoutDesignerWillBeClosed.disconnect(self._closing)
        for designer, part in list(self.designers.items()):
            if not sip.isdeleted(designer):
                part.remove()
        self.designers.clear()
        withdraw_templates(self._folders)

    def offer(self) -> None:
        """Has the layout manager offer our templates and the office's; called again when its folder changed."""
        withdraw_templates(self._folders)
        office: Optional[Path] = office_folder_of(session.current_settings())
        self._folders = [folder for folder in (paths.resource("layouts"), office) if folder is not None]
        offer_templates(self._folders)

    def _opened(self, designer: Any) -> None:
        with self._messages.guarding():
            self.designers[designer] = DesignerPart(designer)

    def _closing(self, designer: Any) -> None:
        self.designers.pop(designer, None)   # its window takes what was added with it

    def _added(self, name: str) -> None:
        """Fills a layout made from one of our templates with example words: nothing on it may look like a fact."""
        with self._messages.guarding():
            layout = QgsProject.instance().layoutManager().layoutByName(name)
            if isinstance(layout, QgsPrintLayout) and is_unfilled(layout):
                find_pictures(layout, paths.resource("layouts"))
                fill_with_examples(layout)
                self._show_what_is_open(layout)
                self._messages.note(tr("{name} holds example words. Maps of records are made in Map Products; from "
                                       "there a page can be opened in the layout designer.", name=name))

    def _show_what_is_open(self, layout: QgsPrintLayout) -> None:
        """Shows on the page what the person sees on the screen, in its UTM zone, with grid and scale bar that fit."""
        canvas = self._iface.mapCanvas()
        seen, project = canvas.mapSettings(), QgsProject.instance()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        try:
            box = QgsCoordinateTransform(seen.destinationCrs(), degrees, project).transformBoundingBox(seen.extent())
            crs = utm_crs(box.center().x(), box.center().y())
            extent = QgsCoordinateTransform(degrees, crs, project).transformBoundingBox(box)
        except QgsCsException:   # the whole world is on the screen: the page keeps the view of its template
            return
        if extent.isEmpty() or not extent.isFinite():
            return
        for thing in layout_items(layout, QgsLayoutItemMap):
            thing.setCrs(crs)
            thing.zoomToExtent(extent)
            if thing.id() == MAIN_MAP:
                set_grid(thing, crs)
        bar = item(layout, SCALE_BAR, QgsLayoutItemScaleBar)
        if bar is not None and bar.linkedMap() is not None:
            set_scale_bar(bar, bar.linkedMap(), _BAR_MM)
