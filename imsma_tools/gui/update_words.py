"""How an update is put in one line, and how much a first one would read."""

from __future__ import annotations

import textwrap

from ..core.base.language import number_text, tr
from ..core.sources.freshness import when_text
from ..core.sources.update.outcome import CANCELLED, UpdateOutcome
from ..core.sources.update.plan import Plan

_LONGEST_REASON = 120
"""Characters: the message bar has one line, and the report has all of it."""


def outcome_line(name: str, outcome: UpdateOutcome) -> str:
    """Returns how an update ended, for the message bar."""
    if outcome.must_ask:
        number = sum(listing.count for listing in outcome.must_ask.values())
        return tr("{name}: the update would take away {number} records, so it waits for you. The data are as they were "
                  "before.", name=name, number=number_text(number))
    if outcome.state == CANCELLED:
        return tr("{name}: stopped. The data are as they were before.", name=name)
    if not outcome.is_complete:
        said = tr("{name}: the update did not go through. The data are as they were before.", name=name)
        return f"{said} {textwrap.shorten(outcome.reason, _LONGEST_REASON, placeholder=' ...')}".strip()
    tables = outcome.tables
    line = tr("{name}: {new} new, {changed} changed, {deleted} taken away, {rejected} rejected.", name=name,
              new=number_text(sum(table.new for table in tables)),
              changed=number_text(sum(table.changed for table in tables)),
              deleted=number_text(sum(table.deleted for table in tables)),
              rejected=number_text(sum(table.rejected for table in tables)))
    if outcome.data_as_of is not None:
        line = f"{line} {tr('Data of {when}.', when=when_text(outcome.data_as_of))}"
    if outcome.warnings:
        line = f"{line} {tr('Warnings: {number}', number=len(outcome.warnings))}"
    return line


def plan_text(name: str, found: Plan) -> str:
    """Returns what a first update reads and how long it takes, as far as that is known before."""
    lines = [tr("The first update from {name} reads everything: about {records} records, {size}, {time}.", name=name,
                records=number_text(found.records), size=size_text(found.bytes), time=time_text(found.seconds))]
    uncounted = [table.foreign for table in found.tables if table.records is None]
    if uncounted:
        lines.append(tr("Not counted, because the system does not say: {names}", names=", ".join(uncounted)))
    lines += found.notes
    lines.append(tr("Later updates fetch only what has changed, where the system can tell. You can go on working "
                    "meanwhile, and stop at any moment."))
    return "\n\n".join(lines)


def size_text(count: int) -> str:
    """Returns a number of bytes for a reader; a guess needs no digits behind the comma."""
    return tr("{number} MB", number=number_text(max(1, round(count / 1e6))))


def time_text(seconds: float) -> str:
    """Returns how long something takes, roughly."""
    if seconds < 90:
        return tr("less than two minutes")
    if seconds < 5400:
        return tr("{number} minutes", number=round(seconds / 60))
    return tr("{number} hours", number=number_text(seconds / 3600, 1))
