"""The picture of a page for the screen. Made on the main thread: from any other one QGIS returns blank paper."""

from __future__ import annotations

from qgis.core import QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.language import tr

LARGEST = 4000
"""Pixels of the longer side; what a screen can show, and no more memory than an office computer has."""


def page_picture(layout: QgsPrintLayout, width: int, height: int) -> QImage:
    """Returns the first page of ``layout`` as large as it fits into ``width`` and ``height`` pixels.

    :raises ToolsError: if there is not enough memory.
    """
    paper = layout.pageCollection().page(0).pageSize()
    ratio = min(min(width, LARGEST) / paper.width(), min(height, LARGEST) / paper.height())
    size = QSize(max(1, round(paper.width() * ratio)), max(1, round(paper.height() * ratio)))
    image = QgsLayoutExporter(layout).renderPageToImage(0, size)
    if image.isNull():
        raise ToolsError(tr("The picture of the page could not be made."),
                         tr("Close other programs, or choose a smaller paper."))
    return image
