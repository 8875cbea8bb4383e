"""Page templates: loading a ``.qpt``, filling it by variables, mirroring it for languages written from the right.

A template holds positions and no words. Every label is an expression on a variable of the layout (``imsma_title`` and
so on), never on layers: in a project of its own, a look-up by layer name would read the project the person has open.
Items are addressed by their id; an office edits the templates in QGIS and keeps the ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsScaleBarSettings,
)
from qgis.PyQt.QtCore import Qt

from ..base import paths
from ..base.errors import BadInput
from ..base.language import Language, tr
from .documents import read_xml

MAIN_MAP = "main_map"
LOCATOR = "locator"
LEGEND = "legend"
SCALE_BAR = "scale_bar"
LOGO = "logo"

LABELS = {"title": "imsma_title", "subtitle": "imsma_subtitle", "notes": "imsma_notes",
          "white_note": "imsma_white_note", "sources": "imsma_sources", "disclaimer": "imsma_disclaimer",
          "ruler_note": "imsma_ruler_note", "classification": "imsma_classification", "map_number": "imsma_map_number",
          "page_no": "imsma_page", "scale_text": "imsma_scale", "crs": "imsma_crs", "dates": "imsma_dates",
          "producer": "imsma_producer", "watermark": "imsma_watermark"}
"""Ids of the labels of a template and the variable each of them shows."""

RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True)
class Paper:
    """A paper size, landscape, in millimetres."""

    name: str
    width_mm: float
    height_mm: float


PAPERS = {"A4": Paper("A4", 297.0, 210.0), "A3": Paper("A3", 420.0, 297.0)}


def template_file(name: str, office_folder: Optional[Path] = None) -> Path:
    """Returns the file of a template, the office's own before the shipped one.

    :raises BadInput: if there is none.
    """
    for folder in (office_folder, paths.resource("layouts")):
        if folder is not None and (folder / f"{name}.qpt").is_file():
            return folder / f"{name}.qpt"
    raise BadInput(tr("There is no page template {name}.", name=name),
                   tr("Put the template into the templates folder, or choose another map type."))


def load_layout(project: QgsProject, file: Path) -> QgsPrintLayout:
    """Returns a layout of ``project`` made from a template.

    :raises BadInput: if the file is no template or lacks the main map.
    """
    layout = QgsPrintLayout(project)
    document = read_xml(file)
    loaded = document is not None and layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]
    if not loaded or item(layout, MAIN_MAP, QgsLayoutItemMap) is None:
        raise BadInput(tr("The page template {name} cannot be used.", name=file.name),
                       tr("It must be a layout template of QGIS with a map item whose id is main_map."), str(file))
    for picture in layout_items(layout, QgsLayoutItemPicture):
        _find_picture(picture, file.parent)
    return layout


def _find_picture(picture: QgsLayoutItemPicture, folder: Path) -> None:
    """Points a picture named without its folder to the file beside the template, else to the shipped one."""
    name = Path(picture.picturePath()).name
    if not name:
        return
    for place in (folder, paths.resource("layouts")):
        if (place / name).is_file():
            picture.setPicturePath(str(place / name))
            return


def item(layout: QgsPrintLayout, key: str, kind: Any = QgsLayoutItem) -> Any:
    """Returns the item with an id, or None if there is none of that kind."""
    found = layout.itemById(key)
    return found if isinstance(found, kind) else None


def layout_items(layout: QgsPrintLayout, kind: Any = QgsLayoutItem) -> list[Any]:
    """Returns the items of a kind."""
    return [found for found in layout.items() if isinstance(found, kind)]


def fill(layout: QgsPrintLayout, values: Mapping[str, str], language: Language) -> None:
    """Sets the variables of the layout, and with them every text of the page."""
    mark = RIGHT_TO_LEFT_MARK if language.is_right_to_left else ""
    for name, text in values.items():
        # Without the mark, a line that begins with "UTM" or a digit would run from the left.
        marked = "\n".join(f"{mark}{line}" for line in text.split("\n")) if text else ""
        QgsExpressionContextUtils.setLayoutVariable(layout, name, marked)
    layout.refresh()


def set_variable(layout: QgsPrintLayout, name: str, value: str) -> None:
    """Sets a variable that is compared, not read, so without marks of direction."""
    QgsExpressionContextUtils.setLayoutVariable(layout, name, value)


def use_font(layout: QgsPrintLayout, family: str) -> None:
    """Sets the font of every text of the page; sizes and weights stay as the template has them."""
    for label in layout_items(layout, QgsLayoutItemLabel):
        _set_family(label, family, "textFormat", "setTextFormat", "font", "setFont")
    for bar in layout_items(layout, QgsLayoutItemScaleBar):
        _set_family(bar, family, "textFormat", "setTextFormat", "font", "setFont")
    for legend in layout_items(layout, QgsLayoutItemLegend):
        for style in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
                      QgsLegendStyle.Style.SymbolLabel):
            _set_family(legend.rstyle(style), family, "textFormat", "setTextFormat", "font", "setFont")


def _set_family(thing: Any, family: str, get_format: str, set_format: str, get_font: str, set_font: str) -> None:
    """Changes the family by text format where the QGIS at hand has it for this item, else by font (3.22)."""
    if hasattr(thing, set_format):
        text_format = getattr(thing, get_format)()
        font = text_format.font()
        font.setFamily(family)
        text_format.setFont(font)
        getattr(thing, set_format)(text_format)
    else:
        font = getattr(thing, get_font)()
        font.setFamily(family)
        getattr(thing, set_font)(font)


def mirror(layout: QgsPrintLayout) -> None:
    """Turns the page for a language written from the right: x becomes page width - x - width, left becomes right.

    Items turned by an angle move with their middle. The legend grows to the left and has its symbols on the right.
    """
    width = layout.pageCollection().page(0).pageSize().width()
    for thing in layout_items(layout):
        if thing.isGroupMember() or not thing.id():
            continue
        middle = thing.mapRectToScene(thing.rect()).center().x()
        thing.attemptMoveBy(width - 2.0 * middle, 0.0)
    swapped = {Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
               Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft}
    for label in layout_items(layout, QgsLayoutItemLabel):
        label.setHAlign(swapped.get(label.hAlign(), label.hAlign()))
    for bar in layout_items(layout, QgsLayoutItemScaleBar):
        bar.setAlignment(QgsScaleBarSettings.Alignment.AlignRight)
        bar.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperRight)
    for legend in layout_items(layout, QgsLayoutItemLegend):
        legend.setSymbolAlignment(Qt.AlignmentFlag.AlignRight)
        legend.setTitleAlignment(Qt.AlignmentFlag.AlignRight)
        for style in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
                      QgsLegendStyle.Style.SymbolLabel):
            legend.rstyle(style).setAlignment(Qt.AlignmentFlag.AlignRight)
        legend.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperRight)
    for map_item in layout_items(layout, QgsLayoutItemMap):
        for grid in map_item.grids().asList():
            _mirror_grid(grid)


def _mirror_grid(grid: QgsLayoutItemMapGrid) -> None:
    """Moves the figures of the grid from the left side of the map to the right one."""
    left, right = QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.BorderSide.Right
    shown = grid.annotationDisplay(left), grid.annotationDisplay(right)
    grid.setAnnotationDisplay(shown[1], left)
    grid.setAnnotationDisplay(shown[0], right)
