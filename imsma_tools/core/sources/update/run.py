"""One update from a foreign system: aside, proved, then everything in one transaction, or nothing at all."""

from __future__ import annotations

import dataclasses
import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Optional

from ...base.errors import BadInput, Cancelled, ToolsError
from ...base.jobs import SILENT, Progress, Step, steps
from ...base.language import tr
from ...base.log import logger
from ...intake.corrections import settle
from ...workspace import LockedDataFile, Workspace, Writer
from ...workspace.mirror_keys import MirrorKeys, known_places
from ..contract import Incomplete, Source, Unreachable
from ..source_profile import SourceProfile
from . import deleting, late, links
from .applying import Applier
from .areas import check_areas
from .former import Former, identity_mark, load_former
from .mapped import MappedTable
from .mirrors import VIA
from .order import early_rules, in_order, late_rules
from .outcome import CANCELLED, FAILED, INCOMPLETE, TableOutcome, UpdateOutcome
from .plan import Plan, TablePlan, plan
from .proof import NeedsFull, Proof, Prover
from .reading import OVERLAP, read
from .readings import Reading, check_matchings, check_systems, profile_digest, readings_for, targets, unmet
from .request import Mode, UpdateRequest
from .runs import write_complete, write_failure
from .staging import MOST_AGE, Staging

__all__ = ["Mode", "Plan", "TableOutcome", "TablePlan", "UpdateOutcome", "UpdateRequest", "plan", "update"]

OURS = "ours"


def update(ws: Workspace, source: Source, profile: SourceProfile, request: UpdateRequest,
           progress: Progress = SILENT) -> UpdateOutcome:
    """Brings the tables of ``profile`` up to date with ``source`` and returns what came of it.

    Unless the outcome's state is COMPLETE no record was changed; the reason stands in the outcome and, so that layers
    can show it, in the data file. Whoever opened ``source`` closes it.

    :raises BadInput: before anything is asked, if the data file cannot be written to, or the profile's source is
        mirrored through another connection already.
    """
    former = load_former(ws, profile.source)
    _check(ws, profile, request, former)
    outcome = UpdateOutcome(str(uuid.uuid4()), profile.source, request.connection.name, profile.name,
                            request.mode.value, _now())
    work = _Update(ws, source, profile, request, former, outcome)
    try:
        work.go(progress)
    except ToolsError as error:
        _failed(outcome, error)
    except BaseException as error:
        outcome.state, outcome.reason = FAILED, tr("A fault of the program: {name}.", name=type(error).__name__)
        work.note_failure()
        raise
    finally:
        work.count_up()
    if not outcome.is_complete:
        work.note_failure()
    return outcome


def _check(ws: Workspace, profile: SourceProfile, request: UpdateRequest, former: Former) -> None:
    if not request.by.strip():
        raise BadInput(tr("Nobody's name is given for the change."), tr("Enter your name in the options."))
    if ws.is_read_only:
        raise BadInput(tr("The data file {name} is open for reading only.", name=ws.path.name),
                       tr("Open it for writing, then update."))
    if not profile.source.strip() or profile.source == OURS:
        raise BadInput(tr("The column matching {name} names no source of its own.", name=profile.name),
                       tr("Give the source a name; it stands on every record."))
    others = sorted(former.connections - {request.connection.name})
    if others:
        raise BadInput(tr("The records of {source} come through the connection {name} already.",
                          source=profile.source, name=", ".join(others)),
                       tr("Use that connection; or give the column matching another name of the source; or let go of "
                          "the source first."))


def _failed(outcome: UpdateOutcome, error: ToolsError) -> None:
    outcome.state = (CANCELLED if isinstance(error, Cancelled) else
                     INCOMPLETE if isinstance(error, (Incomplete, Unreachable)) else FAILED)
    outcome.reason = " ".join(filter(None, (error.title, error.detail)))
    outcome.remedy = error.remedy
    for entry in outcome.tables:
        entry.state, entry.mode, entry.data_as_of = outcome.state, outcome.mode, None
        entry.forget_what_was_not_done()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.timezone.utc)


class _Update:
    """One update while it runs."""

    def __init__(self, ws: Workspace, source: Source, profile: SourceProfile, request: UpdateRequest, former: Former,
                 outcome: UpdateOutcome) -> None:
        self._ws = ws
        self._source = source
        self._profile = profile
        self._request = request
        self._former = former
        self._outcome = outcome
        self._readings: list[Reading] = []
        self._proofs: dict[str, Proof] = {}
        self._began = outcome.started_at

    def go(self, progress: Progress) -> None:
        """Does all of it.

        :raises ToolsError: if it cannot be done; then nothing was changed.
        """
        asking, reading, applying = steps(progress, (0.2, 6.0, 4.0))
        progress.say(tr("Asking the source for its tables."))
        self._readings = readings_for(self._source.describe(asking), self._profile, self._request.connection)
        check_systems(self._readings, self._ws.model)
        self._outcome.notes += check_matchings(self._readings)
        self._former.check(self._readings, self._profile)
        for name in unmet(self._readings, self._profile):
            self._outcome.warn(tr("The source has nothing for {table}.", table=self._ws.model.table(name).label.text()))
        with Staging.open(self._ws.path, self._profile.source, self._question(), self._outcome.run_guid,
                          self._former.run_guids, MOST_AGE) as staging:
            self._read(staging, reading)
            self._outcome.resumed = any(staging.is_older(one.name) for one in self._readings)
            if any(self._since(one) is None for one in self._readings):
                check_areas(self._source, self._readings, reading)
            progress.say(tr("Everything has arrived. Writing to the data file."))
            self._apply(staging, applying)
            staging.discard()

    def count_up(self) -> None:
        """Takes over what the adapter did."""
        tally = self._source.tally
        self._outcome.requests, self._outcome.retries = tally.requests, tally.retries
        self._outcome.received_bytes = tally.received_bytes
        for text in tally.warnings:
            self._outcome.warn(text)
        self._outcome.ended_at = self._outcome.ended_at or _now()

    def note_failure(self) -> None:
        """Writes that the try failed; where the data file cannot be written to, the outcome alone says it."""
        self.count_up()
        try:
            write_failure(self._ws, self._outcome, self._request, self._profile, targets(self._readings))
        except ToolsError as error:
            logger("sources").warning("The state of the update was not written: %s", error.sentence())

    def _question(self) -> dict[str, object]:
        return {"identity": self._source.identity, "profile": profile_digest(self._profile),
                "mode": self._request.mode.value,
                "tables": {reading.name: [reading.table.shape_of_table(), reading.scope_text(),
                                          str(self._since(reading))] for reading in self._readings}}

    def _since(self, reading: Reading) -> Optional[dt.datetime]:
        """Returns from when on changes are asked for, None if everything must be read."""
        mark = self._former.watermark(reading)
        if self._request.mode is Mode.FULL or mark is None or not reading.table.edited:
            return None
        if self._former.has_other_scope(reading) or self._former.profile != profile_digest(self._profile):
            return None
        if self._former.identity != identity_mark(self._source.identity):
            return None   # another server under the same name
        return mark - OVERLAP

    def _read(self, staging: Staging, progress: Progress) -> None:
        for reading, part in zip(self._readings, steps(progress, [1.0] * len(self._readings))):
            since = self._since(reading)
            if self._request.mode is Mode.INCREMENTAL and since is None:
                self._outcome.notes.append(tr("{table}: everything was read, since changes alone are not known.",
                                              table=reading.name))
            try:
                self._read_one(staging, reading, since, part)
            except NeedsFull as reason:
                self._outcome.notes.append(tr("{reason} Everything was read.", reason=reason.reason))
                staging.forget(reading.name)
                self._read_one(staging, reading, None, part)

    def _read_one(self, staging: Staging, reading: Reading, since: Optional[dt.datetime], progress: Step) -> None:
        said = None if since else self._source.count(reading.table, reading.scope, progress)
        read(self._source, staging, reading, since, said, progress)
        progress.say(tr("{table}: making sure that nothing is missing.", table=reading.name))
        staging.know(reading.name, known_places(self._ws.connection, self._profile.source, reading.name))
        scope = reading.scope
        is_whole = scope.is_everything and (scope.unapproved or self._request.connection.kind != "imsma-ng")
        is_whole = is_whole and not self._former.has_other_scope(reading)
        prover = Prover(self._source, staging, reading, is_whole, progress)
        proof = prover.changes() if since else prover.full(said)
        self._proofs[reading.name] = proof
        begun = staging.begun(reading.name)
        if begun is not None:
            # Without a clock of the system only its own stamps tell up to when changes are known.
            # A stamp in the future must not hide what is changed until then, nor the newest one what was changed
            # before it while the reading went on.
            newest = staging.newest(reading.name) or self._former.watermark(reading)
            proof.watermark = begun.started_at if begun.has_clock else newest and min(
                newest - (_now() - begun.started_at), begun.started_at)
            for name in targets([reading]):
                entry = self._outcome.table(name)
                entry.foreign = (*entry.foreign, reading.name)
                entry.mode = Mode.FULL.value if since is None else entry.mode if len(entry.foreign) > 1 else \
                    Mode.INCREMENTAL.value
                entry.data_as_of = min(filter(None, (entry.data_as_of, begun.started_at)))
            self._outcome.data_as_of = min(filter(None, (self._outcome.data_as_of, begun.started_at)))

    def _apply(self, staging: Staging, progress: Progress) -> None:
        ws, outcome, source = self._ws, self._outcome, self._profile.source
        with ws.writing(self._request.by, via=VIA, reason=self._request.connection.name) as writer:
            if load_former(ws, source).run_guids != self._former.run_guids:
                raise LockedDataFile(tr("Somebody else updated {source} meanwhile.", source=source),
                                     tr("Look at the data; update again if they are not new enough."))
            keys, self._began = MirrorKeys(ws.connection, source), _now()
            for reading in self._readings:
                if self._is_changes(reading):
                    keys.note_gone(reading.name, self._proofs[reading.name].gone)
            self._write_tables(writer, keys, staging, progress)
            for reading in self._readings:
                if self._is_changes(reading):
                    keys.note_gone(reading.name, staging.places(reading.name))
            deletions = self._deletions(keys)
            deleting.name_them(ws, deletions, source, outcome)
            deleting.ask(ws, deletions, source, outcome, self._request.allow_deletions)
            deleting.delete(writer, deletions, outcome)
            self._link(writer, keys, staging, [guid for guids in deletions.guids.values() for guid in guids])
            for entry in outcome.tables:
                entry.check_sum()
            settled = settle(ws, writer, source, _now())
            outcome.settled = dataclasses.asdict(settled)
            self.count_up()
            write_complete(ws, writer, outcome, self._readings, self._profile, self._request,
                           {name: proof.watermark for name, proof in self._proofs.items()},
                           identity_mark(self._source.identity))
            progress.check()

    def _write_tables(self, writer: Writer, keys: MirrorKeys, staging: Staging, progress: Progress) -> None:
        model, zone = self._ws.model, self._profile.time_zone
        order = in_order(self._readings, model)
        pairs = [(reading, matching) for table in order for reading in self._readings
                 for matching in reading.matchings if matching.profile.table == table]
        made: dict[str, list[MappedTable]] = {}
        for (reading, matching), part in zip(pairs, steps(progress, [1.0] * len(pairs))):
            mapped = MappedTable(self._ws, reading, matching, zone, early_rules(matching, order, model))
            made.setdefault(reading.name, []).append(mapped)
            Applier(self._ws, writer, keys, mapped, self._profile.source, self._request.by, _now(),
                    self._is_changes(reading), self._outcome.table(mapped.table.name)).apply(
                staging, part, staging.count(reading.name))
        for reading, matching in pairs:
            rules = late_rules(matching, order, model)
            if rules:
                late.fill_references(self._ws, writer, keys, MappedTable(self._ws, reading, matching, zone, rules),
                                     staging, self._began, self._outcome.table(matching.profile.table))
        for reading in self._readings:
            late.note_untaken(keys, reading, made[reading.name], staging,
                              self._outcome.table(reading.matchings[0].profile.table))

    def _is_changes(self, reading: Reading) -> bool:
        return self._since(reading) is not None and self._proofs[reading.name].is_changes

    def _deletions(self, keys: MirrorKeys) -> deleting.Deletions:
        whole = [(reading.name, self._is_changes(reading)) for reading in self._readings
                 if self._proofs[reading.name].may_delete]
        full = {name for name, only_gone in whole if not only_gone}
        # Records of a file can only be missed in the source where the whole of it was asked for.
        claims = [table for table in targets(self._readings) if all(
            reading.name in full and reading.scope.is_everything for reading in self._readings
            if any(item.profile.table == table for item in reading.matchings))]
        source = self._profile.source
        found = deleting.gather(self._ws, keys, whole, claims, source, self._outcome)
        deleting.gather_unread(self._ws, keys, {reading.name for reading in self._readings}, source, found)
        if found.guids and any(self._former.has_other_scope(reading) for reading in self._readings):
            found.always_ask = found.always_ask or tr("Another part of the source is wanted than before.")
        return found

    def _link(self, writer: Writer, keys: MirrorKeys, staging: Staging, gone: Sequence[str]) -> None:
        linked = [reading for reading in self._readings if links.has_links(reading)]
        if not linked:
            return
        entry = self._outcome.table(links.TABLE)
        entry.data_as_of, entry.mode = self._outcome.data_as_of, self._outcome.mode
        linker = links.Linker(self._ws, writer, keys, self._readings, self._profile.source, entry)
        for reading in linked:
            linker.link(reading, staging)
        linker.cut(gone)
        linker.resolve()

