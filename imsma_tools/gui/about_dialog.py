"""About: what this is, its version and licence, and that it sends nothing."""

from __future__ import annotations

import html
from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..core.base import packages, paths, readiness
from ..core.base.language import current_language, tr
from .shared.direction import apply_direction

_PACKAGES = ("numpy", "pandas", "openpyxl", "xlsxwriter", "shapely")


class AboutDialog(QDialog):
    """A short text; nothing in it opens the network."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaAboutDialog")
        self.setWindowTitle(tr("About IMSMA Tools"))
        self.resize(560, 420)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setHtml(about_html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        apply_direction(self)


def about_html() -> str:
    """Returns the text of the window."""
    found = "".join(f"<li>{html.escape(name)}: {html.escape(_version(name))}</li>" for name in _PACKAGES)
    paragraphs = (
        tr("IMSMA Tools, OTMS and iMAAT help mine action staff to see what their data says: where hazards and task "
           "orders overlap, what has a gap, what has to be corrected, and what to report."),
        tr("This software works offline. It sends nothing: no data, no statistics, no errors. It asks the network only "
           "for sources that you connect yourself."),
        tr("A map or a list made with it shows what was recorded. White on a map does not mean safe."),
        tr("Licence: GNU General Public License, version 2 or later. There is no warranty."),
    )
    body = "".join(f"<p>{html.escape(text)}</p>" for text in paragraphs)
    version = html.escape(tr("Version {version}", version=paths.suite_version()))
    direction = "rtl" if current_language().is_right_to_left else "ltr"
    return (f'<div dir="{direction}"><h2>IMSMA Tools</h2><p><b>{version}</b></p>{body}'
            f"<p>{html.escape(tr('Packages found on this computer:'))}</p><ul>{found}</ul></div>")


def _version(name: str) -> str:
    return readiness.package_version(name) if packages.is_available(name) else tr("not found")
