"""The window of one connection: where the system is, who asks, which column matching, which governorates.

The password is never in this window: QGIS's own chooser leads to its authentication store.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, Optional

from qgis.gui import QgsAuthConfigSelect, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.base.errors import BadInput
from ..core.base.language import tr
from ..core.model.definition import load_model
from ..core.sources.connection_store import LONGEST_NAME, check_connection, load_connections, save_connection
from ..core.sources.connections import KINDS, Connection
from ..core.sources.source_profile import ANY_KIND, load_source_profile, shipped_source_profiles
from .connection_test import ConnectionTest
from .connection_words import address_example, address_hint, kind_title
from .shared.direction import apply_direction, keep_left_to_right
from .shared.messages import Messages, guarded

_HINT_WIDTH = 420
_SEPARATORS = re.compile(r"[,;\u060c\u061b\n]")
"""Also the comma and the semicolon of Arabic."""


class ConnectionDialog(QDialog):
    """Makes or changes a connection; what is wrong with it is said before the window closes."""

    def __init__(self, connection: Optional[Connection] = None, on_saved: Optional[Callable[[Connection], None]] = None,
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._former = connection
        self._on_saved = on_saved
        self.setObjectName("imsmaConnectionDialog")
        self.setWindowTitle(tr("New Connection") if connection is None else tr("Edit Connection"))
        self.resize(700, 640)
        self._bar = QgsMessageBar(self)
        self.messages = Messages(self._bar, self)
        self._make_editors()
        self.test = ConnectionTest(self.connection, self.messages, self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.button(standard.Ok).setText(tr("Save"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._bar)
        layout.addLayout(self._form())
        layout.addWidget(self.test, 1)
        layout.addWidget(self.buttons)
        apply_direction(self)
        keep_left_to_right(self.address)
        self._show(connection or Connection("", KINDS[0], ""))

    def connection(self) -> Connection:
        """Returns the connection as it stands in the window.

        :raises BadInput: if something in it is wrong or missing.
        """
        if not self.name.text().strip():
            raise BadInput(tr("The connection has no name."), tr("Give it one that tells colleagues what it is."))
        connection = Connection(
            self.name.text().strip(), self.kind.currentData(), self.address.text().strip(),
            self.authentication.configId(), str(self.profile.currentData() or ""), self._areas(),
            self.unapproved.isChecked(), dict(self._former.options) if self._former is not None else {})
        check_connection(connection)
        return connection

    @guarded
    def save(self) -> None:
        """Keeps the connection and closes the window."""
        connection = self.connection()
        former = self._former.name if self._former is not None else ""
        if connection.name != former and any(item.name == connection.name for item in load_connections()):
            raise BadInput(tr("There is a connection {name} already.", name=connection.name),
                           tr("Give this one another name."))
        if not connection.profile:
            raise BadInput(tr("No column matching is chosen."),
                           tr("Choose which tables and columns of the system become which of ours."))
        save_connection(connection, former)
        if self._on_saved is not None:
            self._on_saved(connection)
        self.accept()

    def done(self, result: int) -> None:
        """Stops a test that is still at work. Qt calls it however the window closes."""
        self.test.stop()
        super().done(result)

    def _make_editors(self) -> None:
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.kind = QComboBox(self)
        for kind in KINDS:
            self.kind.addItem(kind_title(kind), kind)
        self.address = QLineEdit(self)
        self.address_hint = _hint("", self)
        self.authentication = QgsAuthConfigSelect(self)
        self.profile = QComboBox(self)
        self.profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profile.setMinimumContentsLength(30)
        self.browse = QToolButton(self)
        self.browse.setText("\u2026")
        self.browse.setToolTip(tr("Choose a column matching from a file"))
        self.browse.setAccessibleName(self.browse.toolTip())
        self.browse.clicked.connect(lambda: self.choose_profile())
        self.areas = QLineEdit(self)
        self.areas.setPlaceholderText(tr("All"))
        self.unapproved = QCheckBox(tr("Also records that nobody has approved yet"), self)
        self.kind.currentIndexChanged.connect(lambda: self._kind_changed())

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Kind of system"), self.kind)
        form.addRow(tr("Address"), self.address)
        form.addRow("", self.address_hint)
        form.addRow(tr("Authentication"), self.authentication)
        form.addRow("", _hint(tr("User and password stay in QGIS's authentication store."), self))
        chooser = QHBoxLayout()
        chooser.addWidget(self.profile, 1)
        chooser.addWidget(self.browse)
        form.addRow(tr("Column matching"), chooser)
        form.addRow(tr("Only these governorates"), self.areas)
        form.addRow("", _hint(tr("Names or codes as the system writes them, with commas between."), self))
        form.addRow("", self.unapproved)
        return form

    def _show(self, connection: Connection) -> None:
        self.name.setText(connection.name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(connection.kind)))
        self.address.setText(connection.address)
        self.authentication.setConfigId(connection.authcfg)
        self.areas.setText(", ".join(connection.areas))
        self.unapproved.setChecked(connection.unapproved)
        self._kind_changed()
        if connection.profile:
            self._choose(connection.profile)

    def _kind_changed(self) -> None:
        """Offers what suits the kind; a column matching already chosen stays if it does."""
        kind = self.kind.currentData()
        self.address.setPlaceholderText(address_example(kind))
        self.address_hint.setText(address_hint(kind))
        chosen = self.profile.currentData()
        self.profile.clear()
        model = load_model()
        for name in shipped_source_profiles():
            profile = load_source_profile(name, model)
            if profile.kind in (kind, ANY_KIND):
                self.profile.addItem(profile.title_text(), name)
        if chosen and (self.profile.findData(chosen) >= 0 or Path(chosen).is_file()):
            self._choose(chosen)

    def _choose(self, name: str) -> None:
        if self.profile.findData(name) < 0:
            self.profile.addItem(Path(name).name, name)
            self.profile.setItemData(self.profile.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.profile.setCurrentIndex(self.profile.findData(name))

    @guarded
    def choose_profile(self) -> None:
        """Asks for the file of a column matching and chooses it."""
        name, _kind = QFileDialog.getOpenFileName(self, tr("Column Matching"), "", tr("Column matchings") + " (*.json)")
        if name:
            load_source_profile(name, load_model())
            self._choose(name)

    def _areas(self) -> tuple[str, ...]:
        parts = (part.strip() for part in _SEPARATORS.split(self.areas.text()))
        return tuple(dict.fromkeys(part for part in parts if part))


def _hint(text: str, parent: QWidget) -> QLabel:
    hint = QLabel(text, parent)
    hint.setWordWrap(True)
    hint.setMinimumWidth(_HINT_WIDTH)
    return hint
