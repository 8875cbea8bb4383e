"""An authority and an operator, each with a data file of its own, for the tests of packages."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import Path
from typing import Any, Optional

from life_kit import NOW, TODAY, insert
from workspace_samples import fresh, square

from imsma_tools.core.workspace import Workspace
from otms_plugin.core.exchange.package import open_package
from otms_plugin.core.exchange.sending import Sender, Sent, send_answer, send_orders
from otms_plugin.core.exchange.taking_in import Looked, TakenIn, look, take_in
from otms_plugin.core.life.actor import Actor

AUTHORITY, OPERATOR = Sender("A. Officer", "Authority"), Sender("O. Manager", "Operator A")
KEY = b"a long common key"


class Side:
    """A data file and who works with it; its packages get one name after the other."""

    def __init__(self, folder: Path, sender: Sender, name: str) -> None:
        self.workspace: Workspace = fresh(folder / f"{name}.gpkg")
        with self.workspace.writing("test") as writer:
            writer.set_info("workspace_id", str(uuid.uuid4()))   # a copy of one file, so that tests are quick
        self.sender = sender
        self._folder = folder
        self._made = 0

    def path(self) -> Path:
        self._made += 1
        return self._folder / f"{self.sender.office}-{self._made}.zip"

    def orders(self, *tasks: str, key: Optional[bytes] = None, now: dt.datetime = NOW) -> Sent:
        sender = Sender(self.sender.name, self.sender.office, key)
        return send_orders(self.workspace, tasks, OPERATOR.office, self.path(), sender, now)

    def answer(self, now: dt.datetime = NOW) -> Sent:
        return send_answer(self.workspace, AUTHORITY.office, self.path(), self.sender, now)

    def look(self, sent: Sent, key: Optional[bytes] = None) -> Looked:
        return look(self.workspace, sent.path, key)

    def take_in(self, sent: Sent, **more: Any) -> TakenIn:
        return take_in(self.workspace, sent.path, more.pop("key", None), Actor(self.sender.name), now=NOW, **more)

    def set(self, table: str, guid: str, **values: Any) -> None:
        with self.workspace.writing("somebody here", via="test") as writer:
            writer.update(table, guid, values)

    def row(self, table: str, guid: str) -> dict[str, Any]:
        return self.workspace.row(table, guid) or {}


def two_sides(folder: Path) -> tuple[Side, Side]:
    return Side(folder, AUTHORITY, "authority"), Side(folder, OPERATOR, "operator")


def an_order(side: Side, number: int = 1, **more: Any) -> str:
    """Enters an issued order with its operator, a hazard, a line of its history and a turning point."""
    workspace = side.workspace
    operator = next((row["guid"] for row in workspace.rows("organisation")), None) or insert(
        workspace, "organisation", short_name="OP-A", name_en="Operator A")
    x = 44 + number * 0.01
    task = insert(workspace, "task_order", **{
        "task_no": f"TO-{number}", "task_type": "CLEARANCE", "status": "ISSUED", "organisation_guid": operator,
        "valid_from": TODAY, "valid_to": dt.date(2027, 1, 1), "geom": square(x), "signed_scan": "/office/scan.pdf",
        **more})
    hazard = insert(workspace, "hazard", local_id=f"HA-{number}", hazard_class="CHA", geom=square(x))
    insert(workspace, "task_hazard", task_guid=task, hazard_guid=hazard, part="WHOLE")
    insert(workspace, "task_status", task_guid=task, status="ISSUED", changed_at=NOW, changed_by="A. Officer")
    insert(workspace, "turning_point", record_table="task_order", record_guid=task, point_no=1, longitude=x,
           latitude=33.0)
    return task


def a_report(side: Side, task: str, number: int = 1, **more: Any) -> str:
    return insert(side.workspace, "progress_report", **{
        "report_no": f"PR-{number}", "task_guid": task, "report_date": TODAY, "approval": "SUBMITTED",
        "area_reported_m2": 1234.5, "outcome": "CLEARED", "geom": square(44.011, size=0.0005), **more})


def manifest_of(sent: Sent) -> Any:
    with open_package(sent.path, None) as opened:
        return opened.manifest
