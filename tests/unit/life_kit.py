"""Orders in real data files for the tests of the life of an order."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Optional

from workspace_samples import fresh, square

from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.actor import Actor
from otms_plugin.core.life.commands import ChangeStatus
from otms_plugin.core.life.perform import Done, perform

NOW = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.timezone.utc)
TODAY = dt.date(2026, 3, 10)
YESTERDAY, TOMORROW = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)
HEAD = Actor("R. Head")


def day(number: int) -> dt.datetime:
    """Nine o'clock UTC so many days after the first."""
    return NOW + dt.timedelta(days=number)


def enter(workspace: Workspace, number: int, status: str, x: Optional[float] = None, **more: Any) -> str:
    """Enters an order on ground of its own (or at longitude ``x``) and returns its guid."""
    row, column = divmod(number, 20)
    record = {"task_no": f"TO-{number}", "task_type": "NTS", "status": status, "organisation_guid": None,
              "valid_from": YESTERDAY, "issued_on": YESTERDAY, "valid_to": dt.date(2027, 1, 1),
              "geom": square(44 + column * 0.01 if x is None else x, 33 + (row * 0.01 if x is None else 0)), **more}
    with workspace.writing("test", via="test") as writer:
        return writer.insert("task_order", record)


def insert(workspace: Workspace, table: str, **record: Any) -> str:
    with workspace.writing("test", via="test") as writer:
        return writer.insert(table, record)


def one_order(path: Path, status: str, **more: Any) -> tuple[Workspace, str]:
    workspace = fresh(path)
    return workspace, enter(workspace, 1, status, **more)


def change(workspace: Workspace, task: str, status: str, now: dt.datetime = NOW, actor: Actor = HEAD,
           **more: Any) -> Done:
    return perform(workspace, ChangeStatus(task, status, **more), actor, now)


def everything(workspace: Workspace) -> dict[str, Any]:
    """What must stay the same when a command is refused: every table a command writes, and the record of changes."""
    tables = ("task_order", "task_status", "overlap_decision", "remark_decision", "audit_log")
    return {table: list(workspace.connection.execute(f"SELECT * FROM {table} ORDER BY fid")) for table in tables}


def history(workspace: Workspace, task: str) -> list[dict[str, Any]]:
    return sorted(workspace.rows("task_status", {"task_guid": task}), key=lambda row: row["changed_at"])
