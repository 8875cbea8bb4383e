""""Look and decide": an update would take away many records at once. Which ones, and whether that is meant.

A service that answers with an empty list looks the same as one whose records were deleted; nobody but a person knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.base.language import number_text, tr
from ..core.model.definition import load_model
from ..core.sources.update.outcome import Listing
from .shared.direction import apply_direction


class DeletionDialog(QDialog):
    """Lists what would be taken away, by table. ``on_agreed`` is called when the person wants it so."""

    def __init__(self, name: str, deletions: Mapping[str, Listing], on_agreed: Callable[[], None],
                 parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._on_agreed = on_agreed
        self.setObjectName("imsmaDeletionDialog")
        self.setWindowTitle(tr("Look and Decide"))
        self.resize(680, 480)
        number = number_text(sum(listing.count for listing in deletions.values()))
        explanation = QLabel(tr(
            "{name} does not have these {number} records any more. If they were really deleted there, they may go here "
            "too. If you do not know of it, do not agree: a server that is half broken looks the same. Ask whoever "
            "looks after the system first.", name=name, number=number), self)
        explanation.setWordWrap(True)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("imsmaDeletions")
        self.tree.setHeaderLabels([tr("Record"), tr("Key in the source"), tr("What is known")])
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for table, listing in deletions.items():
            self._add(table, listing)
        self.agreed = QCheckBox(tr("I know that these {number} records were deleted in {name}.", number=number,
                                   name=name), self)
        self.buttons = QDialogButtonBox(self)
        self.delete = self.buttons.addButton(tr("Take Them Away and Update"),
                                             QDialogButtonBox.ButtonRole.DestructiveRole)
        self.keep = self.buttons.addButton(tr("Keep Everything as It Is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        self.delete.setAutoDefault(False)
        self.delete.setEnabled(False)
        self.agreed.toggled.connect(self.delete.setEnabled)
        self.delete.clicked.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.agreed)
        layout.addWidget(self.buttons)
        apply_direction(self)

    def _add(self, table: str, listing: Listing) -> None:
        tables = load_model().tables
        title = tables[table].label.text() if table in tables else table
        top = QTreeWidgetItem(self.tree, [f"{title} ({number_text(listing.count)})"])
        top.setFirstColumnSpanned(True)
        for record in listing.shown:
            item = QTreeWidgetItem(top, [record.title, record.key, record.sentence])
            for column in range(3):
                item.setToolTip(column, item.text(column))
        rest = listing.count - len(listing.shown)
        if rest:
            more = QTreeWidgetItem(top, [tr("and {number} more, see the report", number=number_text(rest))])
            more.setFlags(more.flags() & ~Qt.ItemFlag.ItemIsSelectable)
        top.setExpanded(True)

    def _agree(self) -> None:
        self.accept()
        self._on_agreed()
