"""Outlines of orders between authorities: number, operator, outline, status and days, nothing else.

What the other office told stands in ``other_order`` and counts as its live ground. A new package takes the place of the
former one, but an order that it no longer names stays where it is: only a leaving that a named person confirmed takes
ground off the map, and a missing line is none.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.days import day_of
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, Model, Table
from imsma_tools.core.tasking.live import Phase, phase
from imsma_tools.core.tasking.other_orders import TABLE as OTHER
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace, Writer
from otms_plugin.core.life.actor import Actor

from . import ledger
from .contents import ORDER, Kind
from .data_file import Rows, read_records
from .history import reason_of
from .package import Manifest, Opened, open_package
from .sending import Sender, Sent, send

_TOLD = ("task_no", "operator_name", "status", "valid_from", "valid_to", "site_left_on")
_CLOCKS = timedelta(days=1)
"""The clocks of two offices differ by less."""


@dataclass(frozen=True)
class Told:
    """What a package of outlines brought.

    ``missing`` are the orders, by number, that it no longer names and whose ground stays live; ``dropped`` those that a
    person took off with a reason. Where several have one number, the key in the other office stands behind it.
    """

    office: str
    new: int
    changed: int
    unchanged: int
    missing: tuple[str, ...]
    dropped: tuple[str, ...]
    without_outline: tuple[str, ...]
    notes: tuple[str, ...]


def send_footprints(workspace: Workspace, partner: str, target: Path, sender: Sender, now: Optional[datetime] = None,
                    progress: Progress = SILENT) -> Sent:
    """Writes the outlines of all orders that were planned at least, for another office, and books it.

    Orders whose site was left go along: so the other office learns that the ground is free.

    :raises BadInput: without names of both offices.
    :raises NotWritable: if the file cannot be written; then nothing is booked.
    """
    moment = now or datetime.now(timezone.utc)

    def content(progress: Progress) -> Rows:
        return {OTHER: list(_outlines(workspace, moment, progress))}

    return send(workspace, Kind.FOOTPRINTS, partner, target, sender, content, [footprint(workspace.model)], (), moment,
                progress)


def footprint(model: Model) -> Table:
    """Returns the table of a package of outlines: ``other_order`` without what only the receiver writes."""
    table = model.table(OTHER)
    fields = tuple(table.field(name) for name in ("guid", *_TOLD))
    return dataclasses.replace(table, fields=fields, _by_name={field.name: field for field in fields})


def _outlines(workspace: Workspace, moment: datetime, progress: Progress) -> Iterator[dict[str, Any]]:
    states, day = load_states(), day_of(moment)
    names = {row["guid"]: row.get("short_name") or row.get("name_en") for row in workspace.rows("organisation")}
    total = max(1, workspace.count(ORDER))
    for number, order in enumerate(workspace.rows(ORDER)):
        if number % 500 == 0:
            progress.check()
            progress.set_percent(80.0 * number / total)
        stands = phase(order, day, states)
        if stands is Phase.PROSPECTIVE:   # nobody was sent, and what an office thinks about is its own affair
            continue
        yield {"guid": order["guid"], "task_no": order.get("task_no"), "status": order.get("status"),
               "operator_name": names.get(order.get("organisation_guid")),
               "valid_from": order.get("valid_from"), "valid_to": order.get("valid_to"),
               "site_left_on": order.get("site_left_on") if stands is Phase.ENDED else None,
               GEOMETRY: order.get(GEOMETRY)}


def take_in_footprints(workspace: Workspace, path: Path, key: Optional[bytes], actor: Actor,
                       drop: Collection[str] = (), reason: str = "", now: Optional[datetime] = None,
                       progress: Progress = SILENT) -> Told:
    """Enters the outlines another office sent, in the place of those it sent before.

    :param drop: numbers of orders that the package no longer names and that a person takes off the map, for
        ``reason``; all others stay live. Where several have one number, their key in the other office. Orders that
        another data file of an office of this name told may be named too. It needs the right to confirm that a site
        was left.
    :raises NotAllowed: if the actor lacks that right.
    :raises BadInput: if it is no such package, damaged, our own, taken in already or older than what was; for a number
        of ``drop`` that is not missing or that several missing orders have, or without a reason.
    """
    moment = now or datetime.now(timezone.utc)
    if drop:
        states = load_states()
        actor.require((states.acts[Act.CONFIRM_LEFT],), states)
    with open_package(path, key) as opened:
        standing = ledger.look_up(workspace, opened, (Kind.FOOTPRINTS,))
        _refuse_future(opened, moment)
        rows = read_records(opened.records, [footprint(workspace.model)], path, progress)[OTHER]
        manifest = opened.manifest
        with workspace.writing(actor.name, via=ledger.VIA, reason=_reason(manifest, drop, reason)) as writer:
            told = _enter(workspace, writer, manifest, rows, frozenset(drop), reason, standing.notes)
            progress.check()
            ledger.book(writer, manifest, ledger.RECEIVED, path.name, opened.sha256, opened.signed is True,
                        manifest.office, (), actor.name, moment, _comment(told))
    progress.set_percent(100.0)
    return told


def _reason(manifest: Manifest, drop: Collection[str], reason: str) -> str:
    whole = reason_of(manifest.office, manifest.package_id)
    return f"{whole}; {reason.strip()}" if drop else whole


def _refuse_future(opened: Opened, moment: datetime) -> None:
    if opened.manifest.made_at - moment > _CLOCKS:
        raise BadInput(tr("The package says that it was made on {day}: that day is still to come.",
                          day=f"{opened.manifest.made_at:%Y-%m-%d}"),
                       tr("Nothing was taken in. Set the clock of this computer right, or ask the sender to."))


def _enter(workspace: Workspace, writer: Writer, manifest: Manifest, rows: list[dict[str, Any]], drop: frozenset[str],
           reason: str, notes: tuple[str, ...]) -> Told:
    stands, namesakes = _told_before(workspace, manifest)
    new, changed = [], 0
    for row in rows:
        record = {name: row.get(name) for name in (*_TOLD, GEOMETRY)}
        record |= {"their_guid": row["guid"], "office": manifest.office, "as_of": manifest.made_at,
                   "package_id": manifest.package_id}
        if not record["task_no"]:
            record["task_no"] = "?"
        former = stands.pop(str(row["guid"]), None)
        if former is None:
            new.append(record)
            continue
        if record[GEOMETRY] is None and not record["site_left_on"]:   # people do not leave because an outline is gone
            record[GEOMETRY] = former.get(GEOMETRY)
        changed += any(former.get(name) != record[name] for name in (*_TOLD, GEOMETRY))
        writer.update(OTHER, former["guid"], record)
    writer.insert_many(OTHER, new)
    missing, dropped = _without_those_left(writer, list(stands.values()), namesakes, drop, reason)
    without = tuple(str(row["task_no"]) for row in rows if row.get(GEOMETRY) is None)
    return Told(manifest.office, len(new), changed, len(rows) - len(new) - changed, missing, dropped, without, notes)


def _told_before(workspace: Workspace, manifest: Manifest) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]]]:
    """Returns the orders that the data file of the sender told, by its own keys, and those of its namesakes.

    A data file is known by its key, under whatever name. The name counts only for what no package with a key told: two
    data files of one name would else take each other's ground off the map.
    """
    senders = {row["package_id"]: row.get("partner_key") for row in ledger.packages(workspace, ledger.RECEIVED)}
    own: dict[str, dict[str, Any]] = {}
    namesakes = []
    for row in workspace.rows(OTHER):
        sender = senders.get(row.get("package_id"))
        if sender == manifest.office_key or (not sender and row["office"] == manifest.office):
            own[str(row["their_guid"])] = row
        elif row["office"] == manifest.office:
            namesakes.append(row)
    return own, namesakes


def _without_those_left(writer: Writer, stands: Sequence[Mapping[str, Any]], namesakes: Sequence[Mapping[str, Any]],
                        drop: frozenset[str], reason: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Removes the missing orders whose site was left, and those a person drops; returns how the others are named."""
    missing = [row for row in stands if not row.get("site_left_on")]
    live = [*missing, *(row for row in namesakes if not row.get("site_left_on"))]
    chosen = _chosen(live, drop)
    if drop and not reason.strip():
        raise BadInput(tr("Taking orders of another office off the map needs a reason."),
                       tr("Nothing was taken in. Say who told that nobody is on that ground any more."))
    for guid in [str(row["guid"]) for row in stands if row.get("site_left_on")] + list(chosen):
        writer.delete(OTHER, guid)
    numbers = Counter(str(row["task_no"]) for row in live)
    names = {str(row["guid"]): _name(row, numbers) for row in live}
    return (tuple(sorted(names[str(row["guid"])] for row in missing if row["guid"] not in chosen)),
            tuple(sorted(names[guid] for guid in chosen)))


def _chosen(live: Sequence[Mapping[str, Any]], drop: frozenset[str]) -> dict[str, Mapping[str, Any]]:
    """Returns the orders that a person names by number or key, by our own keys.

    :raises BadInput: for one that is none of them, or a number or key that several have.
    """
    meant = {name: [row for row in live if name in (row["task_no"], row["their_guid"])] for name in drop}
    strange = sorted(name for name, rows in meant.items() if not rows)
    if strange:
        raise BadInput(tr("These orders are not missing in the package: {names}.", names=", ".join(strange[:10])),
                       tr("Nothing was taken in. Name only orders that the office no longer names."))
    for name, rows in sorted(meant.items()):
        if len(rows) > 1:
            raise BadInput(tr("Several orders have the number {number}. Their keys in the other office: {keys}.",
                              number=name, keys=", ".join(str(row["their_guid"]) for row in rows[:10])),
                           tr("Nothing was taken in. Name the one that is meant by its key."))
    return {str(row["guid"]): row for rows in meant.values() for row in rows}


def _name(row: Mapping[str, Any], numbers: Counter[str]) -> str:
    """Returns the number of an order, with its key in the other office where several have that number."""
    number = str(row["task_no"])
    return number if numbers[number] == 1 else f"{number} [{row['their_guid']}]"


def _comment(told: Told) -> str:
    return tr("{new} new, {changed} changed, {unchanged} unchanged; {missing} no longer named stay on the map, "
              "{dropped} were taken off.", new=told.new, changed=told.changed, unchanged=told.unchanged,
              missing=len(told.missing), dropped=len(told.dropped))
