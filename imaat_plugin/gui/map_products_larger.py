"""A page in a window of its own, as large as the screen lets it be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from imsma_tools.core.base.language import tr
from imsma_tools.gui.shared.direction import apply_direction

from .map_products_pages import Picture

Draw = Callable[[int, int], QImage]
"""Width and height in pixels; returns a picture that fits into them."""

_SHARE_OF_SCREEN = 0.85


class LargerPicture(QDialog):
    """Shows one page. Escape closes it."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imaatLargerPicture")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.picture = Picture(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.picture)
        apply_direction(self)

    def show_page(self, draw: Draw, name: str) -> None:
        """Draws a page as large as the window can become on this screen and shows it."""
        self.setWindowTitle(tr("Page: {title}", title=name))
        screen = self.screen().availableSize() * _SHARE_OF_SCREEN
        ratio = self.devicePixelRatioF()
        image = draw(round(screen.width() * ratio), round(screen.height() * ratio))
        self.resize(round(image.width() / ratio) + 8, round(image.height() / ratio) + 8)
        self.picture.show_image(image)
        self.show()
        self.raise_()
