"""Everything papers say of one order, read once from the data file."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, Model
from imsma_tools.core.model.record import Record
from imsma_tools.core.products.maps.turning import Corner, TurningPoints, corners_of
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.hash_chain import Seal

_OF_ORDER = ("progress_report", "completion_report", "handover_certificate", "qm_visit", "task_hazard")
_ANY_TIME = frozenset({"created_at", "updated_at", "actor", "base_version", "fid"})
"""What two data files with the same order may differ in."""


@dataclass(frozen=True)
class Dossier:
    """An order and what belongs to it.

    ``hazards`` are those the order names, ``points`` its turning points as entered, else the corners of its outline
    (``is_traced``). ``items`` are pieces of ordnance found on the order, ``expected`` those known from its hazards.
    ``seal`` and ``state`` tell how the data file stood.
    """

    order: Record
    operator: Record
    former: Record
    hazards: tuple[Record, ...]
    points: tuple[Corner, ...]
    is_traced: bool
    unplaced: int
    rows: Mapping[str, tuple[Record, ...]]
    items: tuple[Record, ...]
    expected: tuple[Record, ...]
    names: Mapping[str, Record]
    country: str
    time_zone: str
    model: Model
    seal: Seal
    state: int
    today: dt.date
    now: dt.datetime

    @property
    def guid(self) -> str:
        return str(self.order["guid"])

    @property
    def number(self) -> str:
        return str(self.order.get("task_no") or "")

    @property
    def sheet_version(self) -> int:
        return int(self.order.get("sheet_version") or 0)

    def content_sum(self) -> str:
        """Returns the SHA-256 of all that papers are made from: the same for the same order, in any language."""
        content = {"order": self.order, "operator": self.operator, "hazards": self.hazards, "items": self.items,
                   "expected": self.expected, "rows": dict(self.rows),
                   "points": [vars(corner) for corner in self.points]}
        text = json.dumps(content, default=_plain, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_dossier(workspace: Workspace, task: str, now: Optional[dt.datetime] = None) -> Dossier:
    """Returns what belongs to the order with this guid.

    :raises BadInput: if there is none.
    """
    moment = now or dt.datetime.now(dt.timezone.utc)
    state = state_of(workspace)
    order = workspace.row("task_order", task)
    if order is None:
        raise BadInput(tr("There is no such task order in the data file."), tr("Choose it in the list of orders."),
                       task)
    rows = {table: tuple(_steady(row) for row in workspace.rows(table, {"task_guid": task})) for table in _OF_ORDER}
    hazards = tuple(hazard for link in rows["task_hazard"]
                    if (hazard := workspace.row("hazard", str(link["hazard_guid"]))) is not None)
    items = _items(workspace, task, rows)
    known = {str(item["guid"]) for item in items}
    expected = tuple(item for hazard in hazards for item in workspace.rows("ordnance_item", {
        "hazard_guid": hazard["guid"]}) if str(item["guid"]) not in known)
    points = TurningPoints(workspace, "task_order", (task,))
    entered = points.of(task)
    names = {str(row["guid"]): row for row in workspace.rows("organisation")}
    former = workspace.row("task_order", str(order.get("parent_task_guid") or ""))
    return Dossier(
        _steady(order), _steady(names.get(str(order.get("organisation_guid")), {})), former or {},
        tuple(map(_steady, hazards)), tuple(entered or corners_of(order.get(GEOMETRY))), not entered,
        points.unplaced.get(task, 0), rows, items, tuple(map(_steady, expected)), names,
        str(workspace.info.get("country", "IQ")), str(workspace.info.get("time_zone", "")), workspace.model,
        workspace.last_seal(), state, moment.astimezone(PROGRAMME_ZONE).date(), moment)


def state_of(workspace: Workspace) -> int:
    """Returns a number that another one follows whenever another program writes to the data file."""
    return int(workspace.connection.execute("PRAGMA data_version").fetchone()[0])


def _items(workspace: Workspace, task: str, rows: Mapping[str, tuple[Record, ...]]) -> tuple[Record, ...]:
    """Returns the ordnance found on an order, named by it or by a report of it, each once."""
    found = list(workspace.rows("ordnance_item", {"task_guid": task}))
    for table in ("progress_report", "completion_report"):
        guids = [row["guid"] for row in rows[table]]
        found += workspace.rows("ordnance_item", {f"{table}_guid": guids}) if guids else []
    return tuple({str(item["guid"]): _steady(item) for item in found}.values())


def _steady(record: Record) -> Record:
    return {name: value for name, value in record.items() if name not in _ANY_TIME}


def _plain(value: Any) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).hex()
    return value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else str(value)
