"""Sending orders to an operator, and the operator's answer: what it takes to go on without a server."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import write_aside
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace

from . import ledger
from .contents import ORDER, REPORTS, Kind, parts_of
from .data_file import Rows, write_records
from .package import Manifest, write_package

SUFFIX = ".zip"


@dataclass(frozen=True)
class Sender:
    """Who sends: name of the person and of the office, and the key agreed with the partner (None: not signed)."""

    name: str
    office: str
    key: Optional[bytes] = None


@dataclass(frozen=True)
class Sent:
    """A package that was written. ``sha256`` is read out over the telephone where there is no key."""

    path: Path
    package_id: str
    sequence_no: int
    sha256: str
    counts: dict[str, int]


def send_orders(workspace: Workspace, tasks: Collection[str], partner: str, target: Path, sender: Sender,
                now: Optional[datetime] = None, progress: Progress = SILENT) -> Sent:
    """Writes a package of orders (by guid) for an operator, with hazards, points and reports, and books it.

    :raises BadInput: without orders, partner or names.
    :raises NotWritable: if the file cannot be written; then nothing is booked.
    """
    if not tasks:
        raise BadInput(tr("No task order is chosen."), tr("Choose the task orders to send."))
    return _send(workspace, Kind.ORDERS, set(tasks), partner, target, sender, now, progress)


def operator_of_all(workspace: Workspace, tasks: Collection[str]) -> str:
    """Returns the short name of the operator of orders (by guid), "" where they have several or none."""
    operators = {order.get("organisation_guid") for order in workspace.rows(ORDER, {"guid": list(tasks)})}
    found = workspace.row("organisation", str(operators.pop())) if len(operators) == 1 else None
    return str((found or {}).get("short_name") or "")


def send_answer(workspace: Workspace, partner: str, target: Path, sender: Sender, now: Optional[datetime] = None,
                progress: Progress = SILENT) -> Sent:
    """Writes the answer to the packages of an authority: its orders as they stand here, with all reports on them.

    :raises BadInput: if no orders were taken in from this partner.
    :raises NotWritable: if the file cannot be written; then nothing is booked.
    """
    known = ledger.partners(workspace)
    received = [row for row in ledger.packages(workspace, ledger.RECEIVED, package_kind=Kind.ORDERS.value)
                if str(row["partner"]).casefold() == partner.strip().casefold()]
    if not received:
        raise BadInput(tr("No orders were taken in from {partner}.", partner=partner.strip() or "?"),
                       tr("Orders were taken in from: {names}.", names=", ".join(known)) if known
                       else tr("Take in a package of orders first."))
    return _send(workspace, Kind.ANSWER, ledger.tasks_of(workspace, received), partner, target, sender, now, progress)


def _send(workspace: Workspace, kind: Kind, tasks: set[str], partner: str, target: Path, sender: Sender,
          now: Optional[datetime], progress: Progress) -> Sent:
    def content(progress: Progress) -> Rows:
        return _records(workspace, tasks, progress)

    tables = [table for _, table in parts_of(workspace.model)]
    return send(workspace, kind, partner, target, sender, content, tables, tasks, now, progress)


def send(workspace: Workspace, kind: Kind, partner: str, target: Path, sender: Sender, content: Any,
         tables: Iterable[Any], tasks: Collection[str], now: Optional[datetime], progress: Progress) -> Sent:
    """Writes a package of any kind and books it: the file is there and booked, or neither.

    :param content: is called within the transaction and returns the records by table.
    """
    if not partner.strip() or not sender.office.strip():
        raise BadInput(tr("The package needs the names of both offices."),
                       tr("Enter your office in the options, and whom the package is for."))
    if target.suffix.lower() != SUFFIX:
        raise BadInput(tr("The name of a package ends in {suffix}.", suffix=SUFFIX),
                       tr("Write for example {name}.", name=target.stem + SUFFIX), str(target))
    made_at = now or datetime.now(timezone.utc)
    with write_aside(target) as aside, tempfile.TemporaryDirectory(prefix="imsma-") as folder, workspace.writing(
            sender.name, via=ledger.VIA, reason=partner.strip()) as writer:
        seal = writer.finish()   # the records read below stand at this line of the record of changes
        rows: Rows = content(progress)
        progress.check()
        answers = ledger.last_received(workspace, partner) or {}
        manifest = Manifest(
            str(uuid.uuid4()), kind, ledger.next_number(workspace), sender.office.strip(),
            workspace.info["workspace_id"], partner.strip(), made_at,
            "" if kind is Kind.FOOTPRINTS else sender.name.strip(), seal.hash,
            {name: len(records) for name, records in rows.items()}, workspace.model.version,
            str(answers.get("partner_key") or "") if kind is Kind.ANSWER else "", str(answers.get("package_id") or ""),
            ledger.last_sent(workspace, kind, partner))
        records = Path(folder) / "records.gpkg"
        write_records(records, [(table, rows[table.name]) for table in tables])
        sha256 = write_package(aside, manifest, records, sender.key)
        progress.check()
        ledger.book(writer, manifest, ledger.SENT, target.name, sha256, bool(sender.key), partner.strip(), tasks)
    progress.set_percent(100.0)
    return Sent(target, manifest.package_id, manifest.sequence_no, sha256, manifest.counts)


def _records(workspace: Workspace, tasks: set[str], progress: Progress) -> Rows:
    """Returns the orders and what belongs to them, by table."""
    rows: Rows = {}
    parts = parts_of(workspace.model)
    for number, (part, table) in enumerate(parts):
        progress.check()
        progress.set_percent(80.0 * number / len(parts))
        if part.task_field:
            rows[table.name] = list(workspace.rows(table.name, {part.task_field: list(tasks)}))
    missing = tasks - {str(row["guid"]) for row in rows[ORDER]}
    if missing:
        raise BadInput(tr("{count} of the task orders are not in the data file.", count=len(missing)),
                       tr("Look at the list again."), ", ".join(sorted(missing)[:5]))
    hazards = {row["hazard_guid"] for row in rows["task_hazard"]} | _named(rows, "hazard_guid")
    rows["hazard"] = _rows_of(workspace, "hazard", hazards)
    outlined = {row["guid"] for name in (ORDER, "hazard", *REPORTS) for row in rows[name]}
    rows["turning_point"] = list(workspace.rows("turning_point", {"record_guid": list(outlined)}))
    rows["team"] = _rows_of(workspace, "team", _named(rows, "team_guid"))
    rows["organisation"] = _rows_of(workspace, "organisation", _named(rows, "organisation_guid"))
    return rows


def _named(rows: Rows, field: str) -> set[Any]:
    return {row[field] for records in rows.values() for row in records if row.get(field)}


def _rows_of(workspace: Workspace, table: str, guids: set[Any]) -> list[dict[str, Any]]:
    return list(workspace.rows(table, {"guid": list(guids)}))
