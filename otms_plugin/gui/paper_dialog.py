"""The window that prints a paper of one order: language, letter, file; what holds a certificate up is shown in it."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import Digits, Language, current_language, tr
from imsma_tools.core.products.maps.producer import needed_office_folder, producer_of
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.busy import busy
from imsma_tools.gui.shared.direction import apply_direction, keep_left_to_right
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.paper.contract import Letter, MadePaper, PaperKind, PaperWish
from otms_plugin.core.paper.form import make_form
from otms_plugin.core.paper.making import make_paper
from otms_plugin.core.paper.scans import plain_name

from .order_remarks import OrderRemarks
from .order_words import called, in_direction

_WIDTH, _HEIGHT_HELD = 520, 640
_CERTIFICATE = "handover_certificate"


@dataclass(frozen=True)
class About:
    """The order of a data file a paper is printed of."""

    file: Path
    guid: str
    kind: PaperKind


class PaperDialog(QDialog):
    """Asks what a paper needs, prints and keeps it.

    Signals: ``printed(MadePaper)``; ``place_requested(Remark)`` and ``fix_requested(Remark)`` about what holds it up.
    """

    printed = pyqtSignal(object)
    place_requested = pyqtSignal(object)
    fix_requested = pyqtSignal(object)

    def __init__(self, about: About, parent: Optional[QWidget] = None) -> None:
        """:raises BadInput: if the order is not there, or a certificate shall be printed and none is entered."""
        super().__init__(parent)
        self.setObjectName("otmsPaperDialog")
        self._about = about
        self._settings = session.current_settings()
        self._proposed = ""
        with open_workspace(about.file, read_only=True) as workspace:
            self._order = workspace.row("task_order", about.guid) or {}
            self._certificates = [str(row["certificate_no"]) for row in workspace.rows(
                _CERTIFICATE, {"task_guid": about.guid})]
            self._kind = workspace.model.code_lists["paper_kind"].label(about.kind.value)
        if not self._order:
            raise BadInput(tr("A task order is not in the data file any more."), tr("Refresh the list."))
        if about.kind is PaperKind.HANDOVER and not self._certificates:
            raise BadInput(tr("No handover certificate is entered for {name}.", name=called(self._order)),
                           tr("Enter the certificate first: number, parties, areas, residual risk."))
        self._make_widgets()
        self._lay_out()
        self._propose()
        self.setWindowTitle(f"{self._kind}: {called(self._order)}")
        apply_direction(self)
        self.resize(_WIDTH, self.sizeHint().height())

    def wish(self) -> PaperWish:
        """Returns what is asked for.

        :raises BadInput: for a day that is none, or an office folder that is out of reach.
        """
        language = Language(self.language.currentData())
        digits = Digits(self._settings.digits) if language.is_right_to_left else Digits.WESTERN
        return PaperWish(
            self._about.kind, language, digits, producer_of(self._settings), needed_office_folder(self._settings),
            Letter(self.letter_no.text().strip(), self._day(), self.copies_to.text().strip()),
            self.certificate.currentText() if self._about.kind is PaperKind.HANDOVER else "",
            self.remarks.acceptances)

    def go(self) -> None:
        """Prints the paper."""
        self.said.hide()
        try:
            made = self._made()
        except HeldUp as error:
            self.remarks.show_remarks(error.remarks)
            self.remarks.show()
            self.resize(max(self.width(), _WIDTH), max(self.height(), _HEIGHT_HELD))
            self._tell(error)
        except ToolsError as error:
            self._tell(error)
        else:
            self.printed.emit(made)
            self.accept()

    def _made(self) -> MadePaper:
        name, target = self.person.text().strip(), self.target.filePath().strip()
        if not name:
            self.person.setFocus()
            raise BadInput(tr("Your name is missing."), tr("It stands in the record of changes."))
        if not target:
            raise BadInput(tr("No file is named for the paper."), tr("Choose where it shall be written."))
        actor, about = Actor(name, rights_from(self._settings.rights)), self._about
        with busy(), open_workspace(about.file) as workspace:
            if about.kind is not PaperKind.FORM:
                return make_paper(workspace, about.guid, self.wish(), Path(target), actor)
            form = Path(self.form.filePath().strip())
            place = Path(target).with_suffix(form.suffix)
            return make_form(workspace, about.guid, form, self.wish(), place, actor)

    def _day(self) -> Optional[date]:
        text = self.letter_date.text().strip()
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.letter_date.setFocus()
            raise BadInput(tr("{text} is no day.", text=text), tr("Write year-month-day, for example {example}.",
                                                                  example="2026-01-31")) from None

    def _make_widgets(self) -> None:
        order = self._order
        self.bar = QgsMessageBar(self)
        self.messages = Messages(self.bar, self)
        self.language = QComboBox(self)
        for language in Language:
            self.language.addItem(language.native_name, language.value)
        self.language.setCurrentIndex(list(Language).index(current_language()))
        self.certificate = QComboBox(self)
        self.certificate.addItems(self._certificates)
        self.form = QgsFileWidget(self)
        self.form.setFilter(tr("Forms") + " (*.docx *.xlsx)")
        self.letter_no = QLineEdit(str(order.get("letter_no") or ""), self)
        self.letter_date = QLineEdit(str(order.get("letter_date") or ""), self)
        self.letter_date.setPlaceholderText("2026-01-31")
        self.copies_to = QLineEdit(str(order.get("copies_to") or ""), self)
        self.person = QLineEdit(self._settings.user_name, self)
        self.target = QgsFileWidget(self)
        self.target.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        is_form = self._about.kind is PaperKind.FORM
        self.target.setFilter("Word, Excel (*.docx *.xlsx)" if is_form else "PDF (*.pdf)")
        keep_left_to_right(self.letter_no, self.letter_date)
        self.remarks = OrderRemarks(tr("Try Again"), self)
        self.remarks.hide()
        self.remarks.check_requested.connect(self.go)
        self.remarks.place_requested.connect(self.place_requested.emit)
        self.remarks.fix_requested.connect(self.fix_requested.emit)
        self.remarks.accepted.connect(self.person.setText)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(tr("Fill the Form") if is_form else tr("Print to a File"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        for chosen in (self.language, self.certificate):
            chosen.currentIndexChanged.connect(lambda _index: self._propose())
        self.form.fileChanged.connect(lambda _name: self._propose())
        self.buttons.accepted.connect(self.go)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows: list[tuple[str, QWidget]] = [(tr("&Language"), self.language)]
        rows += [(tr("Ce&rtificate"), self.certificate)] if self._about.kind is PaperKind.HANDOVER else []
        rows += [(tr("&Form with fields") + " *", self.form)] if self._about.kind is PaperKind.FORM else []
        rows += [(tr("Letter &number"), self.letter_no), (tr("Letter &date"), self.letter_date),
                 (tr("&Copies to"), self.copies_to), (tr("&Your name") + " *", self.person),
                 (tr("&Write to") + " *", self.target)]
        for words, widget in rows:
            label = QLabel(words, self)
            label.setBuddy(widget)
            widget.setAccessibleName(words.replace("&", "").rstrip(" *"))
            form.addRow(label, widget)
        shown = {self.certificate: PaperKind.HANDOVER, self.form: PaperKind.FORM}
        for widget, kind in shown.items():
            widget.setVisible(kind is self._about.kind)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addLayout(form)
        layout.addWidget(self.remarks, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)

    def _propose(self) -> None:
        """Proposes a name beside the data file, as long as the person named none."""
        if self.target.filePath() != self._proposed:
            return
        version = int(self._order.get("sheet_version") or 0)
        kind = self.certificate.currentText() if self._about.kind is PaperKind.HANDOVER else self._about.kind.value
        sheet = f"v{version}" if version else "draft"
        parts = (self._order.get("task_no") or "", kind, sheet, self.language.currentData())
        ending = Path(self.form.filePath()).suffix or ".docx" if self._about.kind is PaperKind.FORM else ".pdf"
        name = "_".join(plain_name(str(part)) for part in parts)
        self.target.setFilePath(str(self._about.file.with_name(name + ending)))
        self._proposed = self.target.filePath()

    def _tell(self, error: ToolsError) -> None:
        detail = "" if isinstance(error, HeldUp) else f"<br>{html.escape(error.detail)}"
        self.said.setText(in_direction(f"<b>{html.escape(error.title)}</b> {html.escape(error.remedy)}{detail}"))
        self.said.show()
