"""Right-to-left for our own windows. QGIS mirrors itself only in languages it knows; Central Kurdish it does not."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ...core.base.language import current_language


def apply_direction(widget: QWidget) -> None:
    """Lays out one of our windows in the direction of the interface language; its children follow."""
    is_right_to_left = current_language().is_right_to_left
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight)


def keep_left_to_right(*widgets: QWidget) -> None:
    """Keeps editors of ids, coordinates, paths and numbers left-to-right in every language."""
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
