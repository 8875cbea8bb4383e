"""The list of connections with their state and age, and the buttons for each: for the Data Source Manager and alone."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.bidi import isolated
from ..core.base.language import number_text, tr
from ..core.sources.connections import Connection
from ..core.sources.freshness import judge, when_text
from .connection_words import kind_title
from .light_icon import light_icon
from .shared.direction import apply_direction
from .sources_desk import SourcesDesk


class ConnectionList(QWidget):
    """Shows the connections and keeps up with them."""

    def __init__(self, desk: SourcesDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("imsmaConnectionList")
        self.file = QLabel(self)
        self.file.setWordWrap(True)
        self.table = QTableWidget(0, 5, self)
        self.table.setHorizontalHeaderLabels([tr("Connection"), tr("Kind of system"), tr("Data of"), tr("Records"),
                                              tr("State")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._chosen)
        edit = desk.guarded(self._for_chosen(desk.edit))
        self.table.itemDoubleClicked.connect(lambda _item: edit())
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout()
        for name, text, slot in (
                ("new", tr("New..."), desk.new), ("edit", tr("Edit..."), self._for_chosen(desk.edit)),
                ("test", tr("Test..."), self._for_chosen(desk.test)),
                ("update", tr("Update Now"), self._for_chosen(desk.update)),
                ("full", tr("Update Fully"), self._for_chosen(desk.update_fully)),
                ("report", tr("Last Report"), self._for_chosen(desk.show_report)),
                ("remove", tr("Remove..."), self._for_chosen(desk.remove))):
            self.buttons[name] = self._button(name, text, slot)
            line.addWidget(self.buttons[name])
        line.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.file)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        apply_direction(self)
        desk.changed.connect(self.show_state)
        self.show_state()

    def detach(self) -> None:
        """Stops following; the plugin goes, and QGIS may keep the page."""
        self._desk.changed.disconnect(self.show_state)
        self.setEnabled(False)

    def chosen(self) -> list[str]:
        """Returns the names of the chosen connections."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [str(self.table.item(row, 0).data(Qt.ItemDataRole.UserRole)) for row in rows]

    def show_state(self) -> None:
        """Shows what is known now; what was chosen stays chosen."""
        chosen = self.chosen()
        file = self._desk.current_file()
        self.file.setText(tr("Updates go into {name}.", name=isolated(str(file))) if file is not None else
                          tr("There is no data file yet: make one under Mine Action, New Data File."))
        connections = list(self._desk.connections())
        self.table.blockSignals(True)
        self.table.setRowCount(len(connections))
        self.table.clearSelection()
        for row, connection in enumerate(connections):
            self._fill(row, connection)
        flag = QItemSelectionModel.SelectionFlag
        for row, connection in enumerate(connections):
            if connection.name in chosen or len(connections) == 1:
                self.table.selectionModel().select(self.table.model().index(row, 0), flag.Select | flag.Rows)
        self.table.blockSignals(False)
        self._chosen()

    def _fill(self, row: int, connection: Connection) -> None:
        states = self._desk.states(connection.name)
        judged = judge(states)
        age = when_text(judged.data_as_of) if judged is not None and judged.data_as_of is not None else ""
        records = number_text(sum(state.records or 0 for state in states)) if states else ""
        if self._desk.is_updating(connection.name):
            state = tr("is being updated")
        else:
            state = judged.light.label if judged is not None else tr("no data yet")
        tip = judged.text if judged is not None else connection.address
        for column, text in enumerate((connection.name, kind_title(connection.kind), age, records, state)):
            item = QTableWidgetItem(text)
            item.setToolTip(tip)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            if column == 0:
                item.setData(Qt.ItemDataRole.UserRole, connection.name)
            if column == 4:
                item.setIcon(light_icon(judged.light if judged is not None else None))
            self.table.setItem(row, column, item)

    def _chosen(self) -> None:
        names = self.chosen()
        at_rest = bool(names) and not any(self._desk.is_updating(name) for name in names)
        has_data = len(names) == 1 and bool(self._desk.states(names[0]))
        for name, enabled in (("edit", len(names) == 1), ("test", len(names) == 1), ("update", at_rest),
                              ("full", at_rest), ("report", has_data), ("remove", len(names) == 1 and at_rest)):
            self.buttons[name].setEnabled(enabled)

    def _for_chosen(self, work: Callable[[str], None]) -> Callable[[], None]:
        def each() -> None:
            for name in self.chosen():
                work(name)

        return each

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"imsmaConnection_{name}")
        button.setAutoDefault(False)
        go = self._desk.guarded(slot)
        button.clicked.connect(lambda checked=False: go())
        return button


class UpdateWindow(QDialog):
    """The same list as a window of its own, opened by the menu."""

    def __init__(self, desk: SourcesDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("imsmaUpdateWindow")
        self.setWindowTitle(tr("Update from IMSMA"))
        self.resize(860, 360)
        self.list = ConnectionList(desk, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        apply_direction(self)
        desk.look()
