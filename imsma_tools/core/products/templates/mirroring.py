"""The page for languages written from the right: the mirror of the same template."""

from __future__ import annotations

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsScaleBarSettings,
)
from qgis.PyQt.QtCore import Qt

from .filling import LEGEND_STYLES, layout_items

_SWAPPED = {Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft}


def mirror(layout: QgsPrintLayout) -> None:
    """Turns the page: x becomes page width - x - width, left becomes right. Call it once, after loading.

    Items turned by an angle move with their middle. The legend grows to the left and has its symbols on the right.
    """
    width = layout.pageCollection().page(0).pageSize().width()
    for thing in layout_items(layout):
        if thing.isGroupMember() or not thing.id():
            continue
        middle = thing.mapRectToScene(thing.rect()).center().x()
        thing.attemptMoveBy(width - 2.0 * middle, 0.0)
    for label in layout_items(layout, QgsLayoutItemLabel):
        label.setHAlign(_SWAPPED.get(label.hAlign(), label.hAlign()))
    for bar in layout_items(layout, QgsLayoutItemScaleBar):
        bar.setAlignment(QgsScaleBarSettings.Alignment.AlignRight)
        bar.setReferencePoint(QgsLayoutItem.ReferencePoint.UpperRight)
    for legend in layout_items(layout, QgsLayoutItemLegend):
        legend.setSymbolAlignment(Qt.AlignmentFlag.AlignRight)
        legend.setTitleAlignment(Qt.AlignmentFlag.AlignRight)
        for style in LEGEND_STYLES:
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
