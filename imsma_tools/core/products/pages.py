"""Printing pages to files: all of them aside, and only when the last one is done they take their places.

Pages are printed one after the other on the main thread: from any other thread QGIS answers "success" and prints blank
paper. Between two pages the window may breathe, so that "cancel" is heard.
"""

from __future__ import annotations

import enum
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..base.errors import BadInput, NotWritable, ToolsError
from ..base.files import not_writable
from ..base.language import tr


class PageFormat(enum.Enum):
    """What a page is written as. The value is the ending of the file."""

    PDF = "pdf"
    PNG = "png"


PNG_DPI = 200
_TAIL = 1024


def on_main_thread() -> bool:
    """Returns True where layouts may be printed."""
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() == application.thread()


def breathe() -> None:
    """Lets a running window handle its events between two pages, "cancel" among them."""
    QCoreApplication.processEvents()


def print_page(layout: QgsPrintLayout, target: Path, page_format: PageFormat) -> None:
    """Writes one page.

    :raises ToolsError: if called from another thread than the main one.
    :raises NotWritable: if QGIS could not write the file.
    """
    if not on_main_thread():
        raise ToolsError(tr("Maps can only be printed by the main part of QGIS, not in the background."))
    exporter = QgsLayoutExporter(layout)
    if page_format is PageFormat.PDF:
        pdf = QgsLayoutExporter.PdfExportSettings()
        pdf.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        pdf.exportMetadata = True
        result = exporter.exportToPdf(str(target), pdf)
    else:
        image = QgsLayoutExporter.ImageExportSettings()
        image.dpi = PNG_DPI
        image.generateWorldFile = False
        result = exporter.exportToImage(str(target), image)
    if result != QgsLayoutExporter.ExportResult.Success or not _is_whole(target, page_format):
        memory = result == QgsLayoutExporter.ExportResult.MemoryError
        raise NotWritable(tr("The page {name} could not be printed.", name=target.name),
                          tr("There is not enough memory. Choose a smaller paper.") if memory else
                          tr("Check that there is room on the disk and that you may write there."),
                          exporter.errorFile())


def _is_whole(file: Path, page_format: PageFormat) -> bool:
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


@contextmanager
def pages_aside(folder: Path) -> Iterator[Path]:
    """Yields a folder to print into; its files move into ``folder`` in the end, none of them if anything fails.

    :raises BadInput: if ``folder`` is no folder.
    :raises NotWritable: if files cannot be written there.
    """
    if folder.exists() and not folder.is_dir():
        raise BadInput(tr("{name} is a file, not a folder.", name=folder.name), tr("Choose a folder for the maps."),
                       str(folder))
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".maps-", dir=folder))
    except OSError as error:
        raise not_writable(folder, error) from error
    finished = False
    try:
        yield aside
        _move(aside, folder)
        finished = True
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        if made and not finished and not any(folder.iterdir()):
            folder.rmdir()


def _move(aside: Path, folder: Path) -> None:
    """Moves every file to its place; what stood there before stays if one of them cannot be replaced."""
    done: list[tuple[Path, Path]] = []
    former = aside / "former"
    former.mkdir()
    for file in sorted(path for path in aside.iterdir() if path.is_file()):
        goal = folder / file.name
        try:
            if goal.exists():
                goal.replace(former / goal.name)
            file.replace(goal)
        except OSError as error:
            kept = former / goal.name
            if kept.exists() and not goal.exists():
                kept.replace(goal)
            for finished, before in done:
                finished.unlink(missing_ok=True)
                if before.exists():
                    before.replace(finished)
            raise not_writable(goal, error) from error
        done.append((goal, former / goal.name))
