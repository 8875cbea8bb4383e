"""The waiting cursor around something that takes a moment."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCursor, QGuiApplication


@contextlib.contextmanager
def busy() -> Iterator[None]:
    """Shows the waiting cursor while the block runs."""
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
