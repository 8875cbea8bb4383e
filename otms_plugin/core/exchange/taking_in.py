"""Taking a package in: looked at first, then entered in one transaction, with a decision on every conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace, Writer
from otms_plugin.core.life.actor import Actor

from . import ledger
from .comparing import Comparison, Difference, Meaning, compare
from .contents import APPROVAL, ORDER, Kind, parts_of
from .data_file import Rows, read_records
from .history import Bases, reason_of
from .package import Manifest, Opened, open_package

OURS, THEIRS = "ours", "theirs"
KINDS = (Kind.ORDERS, Kind.ANSWER)
_ACTS = {Kind.ORDERS: Act.TAKE_OVER, Kind.ANSWER: Act.REPORT}
_MOST_NAMED = 5

Decisions = Mapping[tuple[str, str, str], str]
"""By table, guid of the record and field: ``ours`` or ``theirs``."""


class Undecided(ToolsError):
    """Values that both sides changed wait for a decision; nothing was written. ``looked`` is what was found."""

    def __init__(self, looked: Looked, open_ones: list[Difference]) -> None:
        said = [f"{one.name}: {one.field}" for one in open_ones[:_MOST_NAMED]]
        super().__init__(tr("{count} values were changed on both sides.", count=len(open_ones)),
                         tr("Nothing was taken in. Decide on each of them which one counts."), ", ".join(said))
        self.looked = looked


@dataclass(frozen=True)
class Looked:
    """A package and how it compares; nothing is written yet. ``partner`` is the name by which we call the sender."""

    manifest: Manifest
    partner: str
    comparison: Comparison
    notes: tuple[str, ...]
    sha256: str


@dataclass(frozen=True)
class TakenIn:
    """What was entered. ``kept`` and ``replaced`` count the conflicts by how they were decided."""

    looked: Looked
    entered: int
    changed: int
    kept: int
    replaced: int


def look(workspace: Workspace, path: Path, key: Optional[bytes], progress: Progress = SILENT) -> Looked:
    """Compares a package of orders, or the answer to one, with the data file. Nothing is written.

    :raises BadInput: if it is no package, damaged, signed with another key, not for this data file, taken in already or
        older than what was.
    :raises Cancelled: if the person stops the work.
    """
    with _opened(workspace, path, key, progress) as (opened, rows):
        return _looked(workspace, opened, rows)


def take_in(workspace: Workspace, path: Path, key: Optional[bytes], actor: Actor, decisions: Optional[Decisions] = None,
            otherwise: str = "", now: Optional[datetime] = None, progress: Progress = SILENT) -> TakenIn:
    """Enters a package in the name of ``actor``, wholly or not at all.

    Reports need the right to enter reports, orders that to take over orders issued elsewhere.

    :param decisions: what counts of values that both sides changed.
    :param otherwise: ``ours`` or ``theirs`` for conflicts nobody decided on; "" refuses the package while there are
        any.
    :raises NotAllowed: if the actor lacks the right.
    :raises Undecided: while a conflict is open.
    :raises BadInput: as :func:`look`; or for a decision about no conflict.
    """
    moment = now or datetime.now(timezone.utc)
    with _opened(workspace, path, key, progress) as (opened, rows):
        manifest = opened.manifest
        partner = ledger.look_up(workspace, opened, KINDS).partner
        states = load_states()
        actor.require((states.acts[_ACTS[manifest.kind]],), states)
        with workspace.writing(actor.name, via=ledger.VIA, reason=reason_of(partner, manifest.package_id)) as writer:
            looked = _looked(workspace, opened, rows)   # inside: nobody changes a record between look and write
            chosen = _decided(looked, decisions or {}, otherwise)
            done = _enter(workspace, writer, looked, chosen)
            progress.check()
            tasks = {str(row["guid"]) for row in rows[ORDER]} & set(workspace.guids(ORDER))
            ledger.book(writer, manifest, ledger.RECEIVED, path.name, opened.sha256, opened.signed is True, partner,
                        tasks, actor.name, moment, _comment(done))
    progress.set_percent(100.0)
    return done


@contextmanager
def _opened(workspace: Workspace, path: Path, key: Optional[bytes], progress: Progress,
            ) -> Iterator[tuple[Opened, Rows]]:
    with open_package(path, key) as opened:
        ledger.look_up(workspace, opened, KINDS)   # before anything is read of a package that is not for us
        _refuse_other_model(workspace, opened)
        rows = read_records(opened.records, [table for _, table in parts_of(workspace.model)], path, progress)
        progress.set_percent(50.0)
        yield opened, rows


def _refuse_other_model(workspace: Workspace, opened: Opened) -> None:
    if opened.manifest.model_version > workspace.model.version:
        raise BadInput(tr("The package was made by a newer version of these tools."),
                       tr("Update the plugins, then open it again. Nothing was changed."))


def _looked(workspace: Workspace, opened: Opened, rows: Rows) -> Looked:
    standing = ledger.look_up(workspace, opened, KINDS)
    bases = Bases(workspace, standing.answered, opened.manifest.office_key)
    sent = ledger.tasks_of(workspace, standing.sent_before)
    comparison = compare(workspace, opened.manifest.kind, rows, bases, sent)
    return Looked(opened.manifest, standing.partner, comparison, standing.notes, opened.sha256)


def _decided(looked: Looked, decisions: Decisions, otherwise: str) -> dict[tuple[str, str, str], str]:
    conflicts = {one.key: one for one in looked.comparison.of(Meaning.CONFLICT)}
    strange = [key for key in decisions if key not in conflicts]
    if strange:
        raise BadInput(tr("{count} decisions are about values that are not changed on both sides.",
                          count=len(strange)), tr("Nothing was taken in. Compare the package again."),
                       ", ".join(" ".join(key) for key in strange[:_MOST_NAMED]))
    chosen = {key: decisions.get(key) or otherwise for key in conflicts}
    waiting = [conflicts[key] for key, choice in chosen.items() if choice not in (OURS, THEIRS)]
    if waiting:
        raise Undecided(looked, waiting)
    return chosen


def _enter(workspace: Workspace, writer: Writer, looked: Looked, chosen: Mapping[tuple[str, str, str], str]) -> TakenIn:
    found = looked.comparison
    replaced = [one for one in found.of(Meaning.CONFLICT) if chosen[one.key] == THEIRS]
    new = found.of(Meaning.NEW)
    for part, table in parts_of(workspace.model):
        writer.insert_many(table.name, [one.theirs for one in new if one.table == part.table])
    changes: dict[tuple[str, str], dict[str, Any]] = {}
    for one in (*found.of(Meaning.TAKEN), *replaced):
        changes.setdefault((one.table, one.guid), {})[one.field] = one.theirs
    for (table_name, guid), values in changes.items():
        if looked.manifest.kind is Kind.ANSWER and workspace.model.table(table_name).has(APPROVAL):
            values[APPROVAL] = "SUBMITTED"   # what was changed is looked at again before it counts
        writer.update(table_name, guid, values)
    kept = len(found.of(Meaning.CONFLICT)) - len(replaced)
    return TakenIn(looked, len(new), len(changes), kept, len(replaced))


def _comment(done: TakenIn) -> str:
    return tr("{new} records entered, {changed} changed; of the values changed on both sides {kept} stayed and "
              "{replaced} were replaced; {asked} changes were not taken over.", new=done.entered, changed=done.changed,
              kept=done.kept, replaced=done.replaced, asked=len(done.looked.comparison.of(Meaning.ASKED)))


def decisions_for(conflicts: Iterable[Difference], choice: str) -> dict[tuple[str, str, str], str]:
    """Returns one decision for all of some conflicts."""
    return {one.key: choice for one in conflicts}
