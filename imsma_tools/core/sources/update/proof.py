"""Is everything there? What arrived is held against the system's own list, until both say the same.

A list may be capped without a word, and so may pages and counts. So nothing counts as gone before the system was asked
for it by its place and did not give it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from ...base.jobs import Progress
from ...base.language import number_text, tr
from ...intake.store import blocks
from ...workspace.mirror_keys import plain_key
from ..contract import Incomplete, Source, SourceRecord
from .reading import read_all_again, read_changes
from .readings import Reading
from .staging import Staging

ROUNDS = 4
"""How often what arrived and what is listed may differ before it is called incomplete."""
PROBED = 500
"""Records asked for by their places before thousands are believed to be gone."""
MOST_FETCHED = 5000
"""More new places than that in an update of changes: everything is read instead."""


class NeedsFull(Exception):
    """Changes alone, or what an earlier update read, cannot be shown to be whole; ``reason`` is a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass
class Proof:
    """What was shown of one table. ``gone`` are places the data file knows and the system has no more; they are only
    known for an update of changes. Without ``may_delete`` nothing may be taken away.
    """

    may_delete: bool = True
    is_changes: bool = False
    gone: list[str] = field(default_factory=list)
    watermark: Optional[dt.datetime] = None


class Prover:
    """Proves what was read of one table.

    :param is_whole: True if the scope leaves nothing out, so that a record that exists must be listed.
    """

    def __init__(self, source: Source, staging: Staging, reading: Reading, is_whole: bool, progress: Progress) -> None:
        self._source = source
        self._staging = staging
        self._reading = reading
        self._is_whole = is_whole
        self._progress = progress

    def full(self, said: Optional[int]) -> Proof:
        """Proves a table of which everything was read. ``said`` is how many records there are, as the system says.

        :raises Incomplete: if it cannot be shown that every record arrived.
        :raises NeedsFull: if records of an earlier update are among them and no list shows which are still there. A
            count does not: one record gone and one new make the same number.
        """
        read_changes(self._source, self._staging, self._reading, self._progress)
        listed = self._hold_against_list(with_known=False)
        if listed is None and self._staging.is_older(self._reading.name):
            raise NeedsFull(self._no_list())
        if listed is None:
            return self._by_count()
        if said is not None and said != listed:
            self._source.tally.warn(tr("{table}: the source says it has {said} records, and lists {listed}; "
                                       "what it lists has arrived.", table=self._reading.name,
                                       said=number_text(said), listed=number_text(listed)))
        back = self._still_there(self._staging.known_missing(self._reading.name))
        if back and not self._moved_out(listed):
            raise self._incomplete(tr("{table}: {count} records exist but were neither sent nor listed: {names}.",
                                      table=self._reading.name, count=len(back), names=_names(back)))
        return Proof()

    def changes(self) -> Proof:
        """Proves a table of which only changes were read.

        :raises NeedsFull: if the system's list is missing or not whole.
        """
        listed = self._hold_against_list(with_known=True)
        if listed is None:
            raise NeedsFull(self._no_list())
        if self._is_made_anew():
            raise NeedsFull(tr("{table}: other records stand where known ones were.", table=self._reading.name))
        gone = self._staging.known_unlisted(self._reading.name)
        back = self._still_there(gone)
        if back and not self._moved_out(listed):
            raise NeedsFull(tr("{table}: the list of the source leaves out records that exist.",
                               table=self._reading.name))
        return Proof(is_changes=True, gone=list(gone))

    def _no_list(self) -> str:
        return tr("{table}: the source does not list all its records.", table=self._reading.name)

    def _hold_against_list(self, with_known: bool) -> Optional[int]:
        """Returns how many records the system lists, None if it lists none or its list is not whole."""
        name = self._reading.name
        missing: list[str] = []
        for _ in range(ROUNDS):
            self._progress.check()
            listed = self._source.places(self._reading.table, self._reading.scope, self._progress)
            if listed is None:
                return None
            if len(set(listed)) < len(listed):
                raise self._incomplete(tr("{table}: several records have the same place, so it cannot be shown that "
                                          "each of them arrived.", table=name))
            missing, vanished = self._staging.compare(name, listed, with_known)
            if vanished and self._is_capped(vanished, len(set(listed))):
                self._source.tally.warn(tr("{table}: the source's list of its records is capped; it was not used.",
                                           table=name))
                return None
            if not missing and not vanished:
                return len(set(listed))
            if with_known and len(missing) > MOST_FETCHED:
                raise NeedsFull(tr("{table}: {count} records are new.", table=name, count=number_text(len(missing))))
            self._staging.take_out(name, vanished)
            for page in self._source.fetch(self._reading.table, missing, self._progress) if missing else ():
                self._progress.check()
                self._staging.put(name, page.records)
        raise self._incomplete(tr("{table}: {count} listed records did not arrive, although they were asked for "
                                  "{times} times: {names}.", table=name, count=number_text(len(missing)), times=ROUNDS,
                                  names=", ".join(missing[:5])))

    def _is_capped(self, vanished: list[str], listed: int) -> bool:
        """Returns True if records that arrived and are not listed exist all the same; others are taken out."""
        keys = {place: self._staging.key_at(self._reading.name, place) for place in vanished[:MOST_FETCHED]}
        back = self._still_there(keys, probed=len(keys))
        if not back:
            # Asked for by their places they did not come. If the count says that more exist, the count is believed.
            counted = self._source.count(self._reading.table, self._reading.scope, self._progress)
            return counted is not None and counted > listed
        if self._moved_out(listed):
            return False
        self._staging.take_out(self._reading.name, set(keys) - {record.place for record in back})
        return True

    def _still_there(self, suspects: Mapping[str, str], probed: int = PROBED) -> list[SourceRecord]:
        """Returns the records among the suspects (key by place) that the system gives when asked for their places."""
        places = list(suspects)[:probed]
        back = []
        for page in self._source.fetch(self._reading.table, places, self._progress) if places else ():
            self._progress.check()
            # A layer that was made anew gives its old numbers to other records.
            back += [record for record in page.records if self._goes_by(record, suspects.get(record.place, ""))]
        return back

    def _goes_by(self, record: SourceRecord, known: str) -> bool:
        return any(_is_key(known, key) for key in self._reading.keys_of(record))

    def _is_made_anew(self) -> bool:
        """Returns True if a record stands where another one was known: the source counts its records anew."""
        for records in blocks(self._staging.records(self._reading.name)):
            known = self._staging.known_at(self._reading.name, [record.place for record in records])
            if any(record.place in known and not self._goes_by(record, known[record.place]) for record in records):
                return True
        return False

    def _moved_out(self, listed: int) -> bool:
        """Returns True if records that exist may rightly be unlisted: they left the part that is wanted.

        The count must then agree with the list, or the list is capped.
        """
        if self._is_whole:
            return False
        return self._source.count(self._reading.table, self._reading.scope, self._progress) == listed

    def _by_count(self) -> Proof:
        name, tally = self._reading.name, self._source.tally
        arrived = now = 0
        for round_number in range(ROUNDS):
            arrived = self._staging.count(name)
            counted = self._source.count(self._reading.table, self._reading.scope, self._progress)
            if counted is None:
                tally.warn(tr("{table}: the source neither lists nor counts its records; the last page arrived. "
                              "Nothing is taken away.", table=name))
                return Proof(may_delete=False)
            now = counted
            if now == arrived:
                # A count may be capped like the pages are.
                back = self._still_there(self._staging.known_missing(name)) if self._is_whole else []
                if back:
                    raise self._incomplete(tr("{table}: {count} records exist but were neither sent nor listed: "
                                              "{names}.", table=name, count=len(back), names=_names(back)))
                return Proof()
            # More were counted twice: the pages are capped. Fewer: records went while the others were read.
            if round_number == ROUNDS - 1 or (now > arrived and round_number):
                break
            read_all_again(self._source, self._staging, self._reading, self._progress)
        if now < arrived:
            tally.warn(tr("{table}: {arrived} records arrived, the source counts {said}. Nothing is taken away.",
                          table=name, arrived=number_text(arrived), said=number_text(now)))
            return Proof(may_delete=False)
        raise self._incomplete(tr("{table}: {arrived} records arrived, the source counts {said}.", table=name,
                                  arrived=number_text(arrived), said=number_text(now)))

    @staticmethod
    def _incomplete(title: str) -> Incomplete:
        return Incomplete(title, tr("The old data stay. Update again; if it happens again, tell those who run the "
                                    "source."))


def _is_key(known: str, key: str) -> bool:
    """Returns True if a key of the data file is the source's: of records that share one, later ones carry their place
    behind it.
    """
    return plain_key(known.partition("#")[0]) == plain_key(key.partition("#")[0])


def _names(records: list[SourceRecord]) -> str:
    return ", ".join(record.key for record in records[:5]) + (" ..." if len(records) > 5 else "")
