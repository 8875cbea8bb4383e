"""How an update is put in one line, and how much a first one would read."""

from __future__ import annotations

from ..core.base.language import number_text, tr
from ..core.sources.freshness import when_text
from ..core.sources.update.outcome import CANCELLED, UpdateOutcome


def outcome_line(name: str, outcome: UpdateOutcome) -> str:
    """Returns how an update ended, for the message bar."""
    if outcome.must_ask:
        number = sum(listing.count for listing in outcome.must_ask.values())
        return tr("{name}: the update would take away {number} records, so it waits for you. The data are as they were "
                  "before.", name=name, number=number_text(number))
    if outcome.state == CANCELLED:
        return tr("{name}: stopped. The data are as they were before.", name=name)
    if not outcome.is_complete:
        parts = [tr("{name}: the update did not go through. The data are as they were before.", name=name),
                 outcome.reason, outcome.remedy]
        return " ".join(part for part in parts if part)
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
