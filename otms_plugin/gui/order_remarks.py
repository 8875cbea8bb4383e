"""Why an order cannot go on: the remarks of its check with place, way to correct them, and acceptance with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.gui.shared.remarks_about import RemarksAbout
from imsma_tools.gui.shared.remarks_panel import RemarksPanel
from otms_plugin.core.life.commands import Acceptance


class OrderRemarks(QWidget):
    """The remarks on one order and what a person accepted of them so far; nothing is stored here.

    Signals: ``check_requested()``; ``place_requested(Remark)``; ``fix_requested(Remark)``; ``accepted(name)``: somebody
    of this name accepted some.
    """

    check_requested = pyqtSignal()
    place_requested = pyqtSignal(object)
    fix_requested = pyqtSignal(object)
    accepted = pyqtSignal(str)

    def __init__(self, check_words: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._by_remark: dict[Remark, OrderRemark] = {}
        self.acceptances: tuple[Acceptance, ...] = ()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.panel = RemarksPanel(self, RemarksAbout(
            check_words, tr("Not checked yet."), tr("Nothing holds it up: the check found no remark."), narrow=True,
            open_words=tr("Correct It...")))
        self.panel.check_requested.connect(lambda: self.check_requested.emit())
        self.panel.place_requested.connect(self.place_requested.emit)
        self.panel.record_requested.connect(self.fix_requested.emit)
        self.panel.accept_requested.connect(self._accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addWidget(self.panel, 1)
        self.said.hide()

    @property
    def stops(self) -> int:
        """Returns how many remarks that say stop are neither corrected nor accepted."""
        return self.panel.model.remarks.by_severity()[Severity.STOP]

    def show_remarks(self, remarks: Sequence[OrderRemark]) -> None:
        """Shows the open remarks of a check; those accepted earlier are counted."""
        self.acceptances = ()
        self._by_remark = {_placed(one): one for one in remarks if one.is_open}
        self.panel.show_remarks(list(self._by_remark))
        self._say(sum(1 for one in remarks if not one.is_open))
        self.panel.view.setCurrentIndex(self.panel.model.index(0, 0))

    def forget(self) -> None:
        """Shows that nothing was checked yet."""
        self.acceptances = ()
        self._by_remark = {}
        self.panel.forget()
        self.said.hide()

    def _accept(self, remarks: Sequence[Remark], name: str, reason: str) -> None:
        with self.panel.messages.guarding():
            stops = [one for one in remarks if one.severity is Severity.STOP]
            if not stops:
                raise BadInput(tr("Only remarks that say stop are accepted; the others hold nothing up."), "")
            self.acceptances += tuple(_acceptance(self._by_remark[one], reason) for one in stops)
            self.panel.take_away(stops)
            self._say(len(self.acceptances))
            self.accepted.emit(name)

    def _say(self, accepted: int) -> None:
        words = [tr("Remarks that say stop: {count}.", count=self.stops)] if self.stops else [
            tr("Nothing holds it up any more.")]
        if accepted:
            words.append(tr("Accepted with a reason: {count}.", count=accepted))
        self.said.setText(" ".join(words))
        self.said.show()


def _placed(one: OrderRemark) -> Remark:
    """Returns the remark with a place in the land it is about, where it names none itself."""
    if one.remark.x is not None or not one.place:
        return one.remark
    land = QgsGeometry()
    land.fromWkb(one.place)
    inside = land.pointOnSurface()
    if inside.isNull():
        return one.remark
    point = inside.asPoint()
    return replace(one.remark, x=point.x(), y=point.y())


def _acceptance(one: OrderRemark, reason: str) -> Acceptance:
    """Returns the acceptance of exactly what is shown: a larger overlap or gap would be another."""
    about = one.remark.other_guid or one.remark.rule_id
    return Acceptance(about, reason, one.size_m2 or None)
