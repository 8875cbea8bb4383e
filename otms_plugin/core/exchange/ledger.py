"""The book of packages (table ``exchange_package``): what was sent and taken in, in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace, Writer

from .contents import ORDER, Kind
from .package import Manifest, Opened

TABLE = "exchange_package"
LINKS = "record_link"
SENT, RECEIVED = "SENT", "RECEIVED"
VIA = "exchange"
"""How the record of changes names what a package brought."""
_KIND_OF_LINK = "PACKAGE"


def packages(workspace: Workspace, direction: str, **where: Any) -> list[dict[str, Any]]:
    """Returns the packages of one direction, the oldest first."""
    rows = workspace.rows(TABLE, {"direction": direction, **where})
    return sorted(rows, key=lambda row: (row.get("sequence_no") or 0, str(row.get("created_at") or "")))


def next_number(workspace: Workspace) -> int:
    """Returns the number of the next package of the data file, whoever it is for."""
    return max((row.get("sequence_no") or 0 for row in packages(workspace, SENT)), default=0) + 1


def last_sent(workspace: Workspace, kind: Kind, partner: str) -> str:
    """Returns the package of a kind sent last to a partner, "" for none."""
    same = [row for row in packages(workspace, SENT, package_kind=kind.value) if _same(row.get("partner"), partner)]
    return str(same[-1]["package_id"]) if same else ""


def last_received(workspace: Workspace, partner: str) -> Optional[dict[str, Any]]:
    """Returns the package taken in last from a partner, by the name we call it, None for none."""
    found = [row for row in packages(workspace, RECEIVED) if _same(row.get("partner"), partner)]
    return max(found, key=lambda row: str(row.get("taken_in_at") or ""), default=None)


def tasks_of(workspace: Workspace, rows: Iterable[dict[str, Any]]) -> set[str]:
    """Returns the guids of the orders that went with packages."""
    return {str(link["to_guid"]) for row in rows for link in workspace.rows(
        LINKS, {"from_table": TABLE, "from_guid": row["guid"], "to_table": ORDER})}


def partners(workspace: Workspace) -> list[str]:
    """Returns the partners from whom orders were taken in, by name."""
    return sorted({str(row["partner"]) for row in packages(workspace, RECEIVED, package_kind=Kind.ORDERS.value)})


def _same(one: Optional[str], other: str) -> bool:
    return str(one or "").strip().casefold() == other.strip().casefold()


@dataclass(frozen=True)
class Standing:
    """How a package stands to those before it.

    ``answered`` is the package of ours that it answers, None for none; ``sent_before`` are all of ours to the same
    partner. ``partner`` is the name by which we call the sender.
    """

    answered: Optional[dict[str, Any]]
    sent_before: tuple[dict[str, Any], ...]
    partner: str
    notes: tuple[str, ...]


def look_up(workspace: Workspace, opened: Opened, kinds: Iterable[Kind]) -> Standing:
    """Returns how a package stands in the order of packages.

    :raises BadInput: for a package of our own, for another data file, of another kind, taken in already, or older than
        one taken in.
    """
    manifest = opened.manifest
    if manifest.kind not in kinds:
        labels = workspace.model.code_lists["package_kind"]
        raise _refused(tr("The package holds something else: {kind}.", kind=labels.label(manifest.kind.value)))
    if manifest.office_key == workspace.info["workspace_id"]:
        raise _refused(tr("The package was made with this data file itself."),
                       tr("Nothing was taken in. If the other office works with a copy of this data file, it has to "
                          "make a data file of its own."))
    if manifest.partner_key and manifest.partner_key != workspace.info["workspace_id"]:
        raise _refused(tr("The package is made for another data file, that of {partner}.", partner=manifest.partner))
    before = packages(workspace, RECEIVED, partner_key=manifest.office_key)
    _refuse_order(manifest, before)
    answered = None
    if manifest.answers:
        answered = next(iter(workspace.rows(TABLE, {"package_id": manifest.answers, "direction": SENT})), None)
    if manifest.kind is Kind.ANSWER and answered is None:
        raise _refused(tr("The package answers one that this data file has not sent."), tr(
            "Open the data file from which the orders were sent. If it was restored from an older backup, send the "
            "orders again first."))
    partner = str(answered["partner"]) if answered else manifest.office
    sent = [row for row in packages(workspace, SENT) if answered and _same(row.get("partner"), partner)]
    notes = [*_notes(opened, before), *_namesakes(workspace, manifest)]
    return Standing(answered, tuple(sent), partner, tuple(notes))


def _refuse_order(manifest: Manifest, before: list[dict[str, Any]]) -> None:
    for row in before:
        if row["package_id"] == manifest.package_id:
            raise _refused(tr("The package was taken in already, on {day} by {name}.", day=_day(row), name=_by(row)))
        if row["sequence_no"] == manifest.sequence_no:
            raise _refused(tr("Another package with the number {number} was taken in on {day}.",
                              number=manifest.sequence_no, day=_day(row)),
                           tr("The sender may work with a copy or an old backup. Ask which data file is the right "
                              "one."))
    newest = max((row for row in before if row["package_kind"] == manifest.kind.value),
                 key=lambda row: row["sequence_no"] or 0, default=None)
    if newest is None or manifest.sequence_no > (newest["sequence_no"] or 0):
        return
    raise _refused(tr("The package has the number {number}; number {newest} was taken in on {day} by {name}.",
                      number=manifest.sequence_no, newest=newest["sequence_no"], day=_day(newest), name=_by(newest)),
                   tr("It is older than what stands in the data file. Nothing was taken in."))


def _notes(opened: Opened, before: list[dict[str, Any]]) -> Iterable[str]:
    manifest = opened.manifest
    if before and manifest.before and manifest.before not in {row["package_id"] for row in before}:
        yield tr("The package that was sent before this one was not taken in. This one holds its state as well.")
    if opened.signed is None:
        yield tr("The package is signed, but no key is set here: nobody checked from whom it is.")
    if opened.signed is False:
        yield tr("The package is not signed: anybody could have made it. Ask the sender for its check sum {sum}.",
                 sum=opened.sha256[:16])
    if opened.ignored:
        yield tr("{count} other files in the package were not looked at.", count=len(opened.ignored))


def _namesakes(workspace: Workspace, manifest: Manifest) -> Iterable[str]:
    if any(row.get("partner_key") not in (None, manifest.office_key) and _same(row.get("partner"), manifest.office)
           for row in packages(workspace, RECEIVED)):
        yield tr("An office of the name {name} sent packages from another data file before. Ask which one is in use.",
                 name=manifest.office)


def book(writer: Writer, manifest: Manifest, direction: str, file_name: str, sha256: str, is_signed: bool,
         partner: str, tasks: Iterable[str] = (), by: str = "", now: Optional[datetime] = None, comment: str = "",
         ) -> str:
    """Writes a package into the book, with the orders that went with it, and returns its guid."""
    is_received = direction == RECEIVED
    guid = writer.insert(TABLE, {
        "package_id": manifest.package_id, "package_kind": manifest.kind.value, "direction": direction,
        "partner": partner[:120], "partner_key": (manifest.office_key if is_received else manifest.partner_key) or None,
        "sequence_no": manifest.sequence_no, "answers": manifest.answers or None, "made_at": manifest.made_at,
        "made_by": manifest.made_by[:80] or None, "file_name": file_name[:250], "sha256": sha256,
        "seal": manifest.seal[:64] or None, "is_signed": is_signed, "taken_in_at": now if is_received else None,
        "taken_in_by": by[:80] if is_received else None, "comment": comment or None})
    writer.insert_many(LINKS, [{"from_table": TABLE, "from_guid": guid, "to_table": ORDER, "to_guid": task,
                                "link_kind": _KIND_OF_LINK} for task in sorted(tasks)])
    return guid


def _day(row: dict[str, Any]) -> str:
    moment = row.get("taken_in_at")
    return f"{moment:%Y-%m-%d}" if isinstance(moment, datetime) else "?"


def _by(row: dict[str, Any]) -> str:
    return str(row.get("taken_in_by") or "?")


def _refused(why: str, remedy: str = "") -> BadInput:
    return BadInput(why, remedy or tr("Nothing was taken in."))
