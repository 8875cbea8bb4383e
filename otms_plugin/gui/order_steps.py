"""What can be done with an order as it stands: the entries of menus, in the words of the field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtWidgets import QMenu

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Model
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.states import States
from otms_plugin.core.life.plan import PREPARING

from .order_records import RECORDS, record_title
from .order_words import verb

_ENDS, _RUNS_OUT = "CANCELLED", "EXPIRED"


@dataclass(frozen=True)
class NextStep:
    """One entry: its words, the command of the desk it opens, the answers it gives; ``group`` sets separators."""

    words: str
    command: str
    group: int
    preset: Mapping[str, Any] = field(default_factory=dict)


def next_steps(model: Model, states: States, order: Record) -> Iterator[NextStep]:
    """Yields what can be done with an order: changes of its status, reports, and changes of the order itself."""
    status = str(order.get("status") or "")
    allowed, was_sent = states.allowed(status), states.group_of(status) != PREPARING
    for after in allowed:
        yield NextStep(verb(model, status, after), "change_status", 0, {"status": after})
    if was_sent and (states.has(status, "resumable") or states.has(status, "work_done")):
        yield NextStep(tr("Confirm that the Site Was Left"), "confirm_left", 1)
    if _RUNS_OUT in allowed:
        yield NextStep(tr("Extend"), "extend", 1)
    if not (states.has(status, "work_done") or status == _ENDS):
        yield NextStep(tr("Change the Area"), "change_area", 2)
    if _ENDS in allowed:
        yield NextStep(tr("Split"), "split", 2)
        yield NextStep(tr("Transfer"), "transfer", 2)
    if was_sent:
        if not states.has(status, "work_done"):
            yield NextStep(tr("Close a Part"), "close_part", 3)
        for table in RECORDS:
            yield NextStep(record_title(table), table, 3)
        yield NextStep(tr("Approve a Report"), "decide_report", 3)


def fill(menu: QMenu, steps: Iterator[NextStep], wanted: Any) -> None:
    """Fills a menu; ``wanted(command, preset)`` is called with the step chosen."""
    menu.clear()
    group = 0
    for step in steps:
        if step.group != group:
            menu.addSeparator()
            group = step.group
        action = menu.addAction(step.words + "...")
        action.setObjectName(f"otmsStep_{step.preset.get('status') or step.command}")
        action.triggered.connect(lambda _checked=False, one=step: wanted(one.command, one.preset))
