"""The land of an order, whole or what approved reports have left of it: for reports that are about just that."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.life.plan import Standing
from otms_plugin.core.life.successors import remaining


def rest_of(file: Path, task: str, whole: bool = False) -> bytes:
    """Returns the outline of an order as WKB in EPSG:4326, or what approved reports have left of it.

    :raises BadInput: if the order is not there, has no outline, or nothing is left.
    """
    now = datetime.now(timezone.utc)
    with open_workspace(file, read_only=True) as workspace:
        order = workspace.row(TABLE, task)
        if order is None or not order.get(GEOMETRY):
            raise BadInput(tr("The order has no outline."), tr("Give it one first."))
        return bytes(order[GEOMETRY]) if whole else remaining(workspace, Standing(order, load_states(), now,
                                                                                  day_of(now)))
