"""Windows of our own stay on their screen, however small it is."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget


def keep_on_screen(window: QWidget) -> None:
    """Moves a window so that nothing of it lies beyond the edge of its screen."""
    screen = window.screen().availableGeometry()
    frame = window.frameGeometry()
    x = max(screen.left(), min(frame.left(), screen.right() - frame.width()))
    y = max(screen.top(), min(frame.top(), screen.bottom() - frame.height()))
    window.move(x, y)
