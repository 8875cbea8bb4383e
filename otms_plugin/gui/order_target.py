"""The orders a command's window is for, read from the data file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.life.commands import Acceptance
from otms_plugin.core.life.decide import TABLES as REPORTS

from .order_asks import Ask, Chosen


@dataclass(frozen=True)
class Target:
    """The orders of a data file a command is for, and answers that are given already.

    ``offers`` are outlines that a button takes: words, and what makes one. ``accepted`` are remarks accepted before.
    """

    file: Path
    guids: tuple[str, ...]
    preset: Mapping[str, Any] = field(default_factory=dict)
    offers: Sequence[tuple[str, Callable[[], bytes]]] = ()
    accepted: tuple[Acceptance, ...] = ()


def chosen_for(ask: Ask, target: Target, person: str) -> Chosen:
    """Returns the orders as they stand.

    :raises BadInput: if one is not there, or the command does not fit their number.
    """
    guids = target.guids
    if len(guids) > 1 and not (ask.several or ask.together):
        raise BadInput(tr("This can be done with one task order at a time."), tr("Choose one."))
    with open_workspace(target.file, read_only=True) as workspace:
        orders = tuple(row for row in (workspace.row("task_order", guid) for guid in guids) if row is not None)
        if len(orders) < len(guids):
            raise BadInput(tr("A task order is not in the data file any more."), tr("Refresh the list."))
        reports = tuple((table, row) for table in REPORTS for order in orders
                        for row in workspace.rows(table, {"task_guid": order["guid"]}))
        return Chosen(orders, workspace.model, load_states(), today(), person, target.preset, reports)
