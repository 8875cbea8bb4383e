"""Printing a finished layout to a file, and knowing whether the whole of it is there.

Pages are printed one after the other on the main thread: from any other thread QGIS answers "success" and prints blank
paper. Between two pages the window may breathe, so that "cancel" is heard.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutRenderContext, QgsPrintLayout
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..base.errors import NotWritable, ToolsError
from ..base.language import tr
from .maps.contract import PageFormat

PNG_DPI = 200
"""Enough to read the smallest letters of A4 on a telephone; messengers shrink larger pictures."""
_TAIL = 1024


def on_main_thread() -> bool:
    """Returns True where layouts may be made, checked and printed."""
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def require_main_thread() -> None:
    """Refuses any other thread.

    :raises ToolsError: if called from another thread than the main one.
    """
    if not on_main_thread():
        raise ToolsError(tr("Maps can only be printed by the main part of QGIS, not in the background."))


def breathe() -> None:
    """Lets a running window handle its events between two pages, "cancel" among them."""
    QCoreApplication.processEvents()


def print_page(layout: QgsPrintLayout, target: Path, page_format: PageFormat) -> None:
    """Writes one page. If it cannot be written whole, nothing is left of it.

    :raises ToolsError: if called from another thread than the main one.
    :raises NotWritable: if QGIS could not write the file.
    """
    require_main_thread()
    exporter = QgsLayoutExporter(layout)
    result = _pdf(exporter, target) if page_format is PageFormat.PDF else _picture(exporter, target)
    if result != QgsLayoutExporter.ExportResult.Success or not is_whole(target, page_format):
        with contextlib.suppress(OSError):
            target.unlink()
        memory = result == QgsLayoutExporter.ExportResult.MemoryError
        raise NotWritable(tr("The page {name} could not be printed.", name=target.name),
                          tr("There is not enough memory. Choose a smaller paper.") if memory else
                          tr("Check that there is room on the disk and that you may write there."),
                          exporter.errorFile())


def _pdf(exporter: QgsLayoutExporter, target: Path) -> QgsLayoutExporter.ExportResult:
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.appendGeoreference = True   # a telephone shows where it is on the map
    settings.exportMetadata = False   # it names the user of the computer
    # As JPEG, the small pictures that hatches and symbols become are larger, and blurred.
    settings.flags = settings.flags | QgsLayoutRenderContext.Flag.FlagLosslessImageRendering
    return exporter.exportToPdf(str(target), settings)


def _picture(exporter: QgsLayoutExporter, target: Path) -> QgsLayoutExporter.ExportResult:
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = PNG_DPI
    settings.generateWorldFile = False
    settings.exportMetadata = False
    return exporter.exportToImage(str(target), settings)


def is_whole(file: Path, page_format: PageFormat) -> bool:
    """Returns True if a page has its end: on a full disk QGIS writes half a page and calls it success."""
    if not file.is_file():
        return False
    with file.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - _TAIL))
        tail = stream.read()
    if page_format is PageFormat.PNG:
        return tail.endswith(b"IEND\xaeB`\x82")
    # The end of a PDF says at which byte its table of contents starts.
    contents = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", tail)
    return contents is not None and int(contents[1]) < size
