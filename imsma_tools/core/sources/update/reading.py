"""Reading a foreign table page by page into the staging file, from its first page or from where a line broke.

What an update that broke off has read counts in a later one only where the system itself shows what happened since: it
stamps its records by a clock it tells (``read_changes``), and lists them (``proof.py``). Else the table is read anew.
"""

from __future__ import annotations

import datetime as dt
import time
from typing import Optional

from ...base.jobs import Progress
from ...base.language import number_text, tr
from ..contract import Incomplete, Source
from .readings import Reading
from .staging import Begun, Staging

OVERLAP = dt.timedelta(minutes=5)
"""Changes are asked for from a little earlier: a change is stamped when it begins, and seen when it is committed."""
PROBED = 100
"""Records asked for by their places before those of an earlier update are used: a layer made anew has other numbers."""


def read(source: Source, staging: Staging, reading: Reading, since: Optional[dt.datetime], expected: Optional[int],
         progress: Progress) -> None:
    """Reads a table, or the rest of it where an earlier update broke off and what that one read may still be used.

    :param since: only what changed from then on; None for everything.
    :param expected: number of records as the system says it, for the progress only.
    :raises Incomplete: if the pages go round in circles, or end before the last one.
    """
    begun = staging.begun(reading.name)
    resume = ""
    # Changes are few, and those made since to records of their first pages would be missed: they are read anew.
    if begun is not None and since is None and _stands(begun, source, staging, reading, progress):
        staging.go_on(reading.name)
        if begun.is_done:
            return
        resume = begun.resume
        progress.say(tr("{table}: going on after {count} records.", table=reading.name,
                        count=number_text(staging.count(reading.name))))
    else:
        staging.begin(reading.name, source.now(progress), since)
    _take(source, staging, reading, resume, since, expected, progress)


def _stands(begun: Begun, source: Source, staging: Staging, reading: Reading, progress: Progress) -> bool:
    """Returns True if what an earlier update read can be brought up to date, and its places mean the same records."""
    if begun.since is not None or not begun.has_clock or not reading.table.edited or not staging.count(reading.name):
        return False
    probed = staging.spread(reading.name, PROBED)
    return all(probed.get(record.place) == record.key
               for page in source.fetch(reading.table, list(probed), progress) for record in page.records)


def read_all_again(source: Source, staging: Staging, reading: Reading, progress: Progress) -> None:
    """Reads a table once more from nothing, so that what went since is not in it, and what changed meanwhile again."""
    staging.begin(reading.name, source.now(progress), None)
    _take(source, staging, reading, "", None, None, progress)
    read_changes(source, staging, reading, progress)


def read_changes(source: Source, staging: Staging, reading: Reading, progress: Progress) -> None:
    """Reads again what was changed since the first page was asked, where the system knows that."""
    begun = staging.begun(reading.name)
    if begun is None or not reading.table.edited or (begun.pages < 2 and not staging.is_older(reading.name)):
        return
    ended = False
    for page in source.pages(reading.table, reading.scope, "", begun.started_at - OVERLAP, progress):
        progress.check()
        staging.put(reading.name, page.records)
        ended = not page.resume
    if not ended:
        raise _without_end(reading)


def _take(source: Source, staging: Staging, reading: Reading, resume: str, since: Optional[dt.datetime],
          expected: Optional[int], progress: Progress) -> None:
    done, first = staging.count(reading.name), staging.count(reading.name)
    began, ended, before = time.monotonic(), False, resume
    for page in source.pages(reading.table, reading.scope, resume, since, progress):
        progress.check()
        if page.resume and page.resume == before:
            raise Incomplete(tr("{table}: the same page came again and again.", table=reading.name), _old_data())
        staging.add_page(reading.name, page.records, page.resume)
        before, ended, done = page.resume, not page.resume, done + len(page.records)
        if expected:
            progress.set_percent(min(100.0, 100.0 * done / expected))
        progress.say(_said(reading.name, done, expected, done - first, time.monotonic() - began))
    if not ended:
        raise _without_end(reading)


def _said(name: str, done: int, expected: Optional[int], fresh: int, seconds: float) -> str:
    if not expected or done >= expected:
        return tr("{table}: {done} records", table=name, done=number_text(done))
    left = seconds / fresh * (expected - done) if fresh else 0.0
    return tr("{table}: {done} of {all} records, about {seconds} s left", table=name, done=number_text(done),
              all=number_text(expected), seconds=number_text(left))


def _without_end(reading: Reading) -> Incomplete:
    return Incomplete(tr("{table}: the last page did not arrive.", table=reading.name), _old_data())


def _old_data() -> str:
    return tr("The old data stay. Update again; if it happens again, tell those who run the source.")
