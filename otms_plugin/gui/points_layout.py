"""How the parts of the window Turning Points stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

_WIDTHS = (280, 670, 360)
"""Pixels of the three parts on a screen 1366 wide."""


def page_of(given: QWidget, middle: Sequence[QWidget], side: Sequence[QWidget]) -> QWidget:
    """Returns a page with what holds for all rows, the table below its buttons, and what was found.

    The table gets what is left of the width; the last of ``middle`` and the first of ``side`` that of the height.
    """
    page = QWidget()
    split = QSplitter(Qt.Orientation.Horizontal, page)
    split.addWidget(given)
    for parts, tall in ((middle, middle[-1]), (side, side[0])):
        column = QWidget(split)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for part in parts:
            layout.addWidget(part, 1 if part is tall else 0)
        split.addWidget(column)
    for place in range(split.count()):
        split.setStretchFactor(place, 1 if place == 1 else 0)
        split.setCollapsible(place, False)
    split.setSizes(list(_WIDTHS))
    around = QHBoxLayout(page)
    around.setContentsMargins(4, 2, 4, 4)
    around.addWidget(split)
    return page
