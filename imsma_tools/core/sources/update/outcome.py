"""What came out of an update: counts for every table that add up, and everything a person has to look at."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Optional

from ...base.errors import ToolsError
from ...base.language import tr
from ...intake.outcome import ListedRepair
from ...intake.verdict import Difference

COMPLETE, INCOMPLETE, FAILED, CANCELLED = "COMPLETE", "INCOMPLETE", "FAILED", "CANCELLED"
"""Codes of ``resources/code_lists/sync_state.json``."""

MOST_LISTED = 2000
"""Records listed for one reason and table; of the others the number is said."""


@dataclass(frozen=True)
class Named:
    """A record a person has to see: what it is called, its key in the source, and why."""

    title: str
    key: str
    sentence: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass
class Listing:
    """The first records of a kind, and how many there are in all."""

    shown: list[Named] = field(default_factory=list)
    count: int = 0

    def add(self, entry: Named) -> None:
        self.count += 1
        if len(self.shown) < MOST_LISTED:
            self.shown.append(entry)


@dataclass
class TableOutcome:
    """One table of ours. ``read`` = new + changed + unchanged + rejected; ``not_taken`` are foreign records besides."""

    table_name: str
    foreign: tuple[str, ...] = ()
    state: str = COMPLETE
    mode: str = "full"
    data_as_of: Optional[dt.datetime] = None
    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    rejected: int = 0
    not_taken: int = 0
    uncertain: int = 0
    records: int = 0
    changes: Listing = field(default_factory=Listing)
    deletions: Listing = field(default_factory=Listing)
    rejections: Listing = field(default_factory=Listing)
    on_no_map: Listing = field(default_factory=Listing)
    left_out: Listing = field(default_factory=Listing)
    remarks: Listing = field(default_factory=Listing)
    replaced_repairs: Listing = field(default_factory=Listing)
    lost_outlines: Listing = field(default_factory=Listing)
    referring: Listing = field(default_factory=Listing)
    repairs: list[ListedRepair] = field(default_factory=list)
    unknown: dict[str, dict[str, int]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def without_outline(self) -> int:
        """Returns how many of the records read have no place on a map."""
        return self.on_no_map.count

    def forget_what_was_not_done(self) -> None:
        """Leaves what is known of the source, and nothing that reads as if it stood in the data file now."""
        self.new = self.changed = self.unchanged = self.deleted = self.rejected = self.not_taken = self.uncertain = 0
        for name in ("changes", "deletions", "replaced_repairs", "lost_outlines", "on_no_map"):
            setattr(self, name, Listing())
        self.repairs = []

    def check_sum(self) -> None:
        """Makes sure that every record read got exactly one verdict.

        :raises ToolsError: if not; then nothing may be written.
        """
        judged = self.new + self.changed + self.unchanged + self.rejected
        if judged != self.read:
            raise ToolsError(tr("{read} records were read for {table}, but {judged} were compared. "
                                "Nothing was changed.",
                                read=self.read, table=self.table_name, judged=judged),
                             tr("Send the diagnostic report to the maintainers."))

    def counts(self) -> dict[str, Any]:
        """Returns the counts by name, for the results of an algorithm."""
        return {"read": self.read, "new": self.new, "changed": self.changed, "unchanged": self.unchanged,
                "deleted": self.deleted, "rejected": self.rejected, "not_taken": self.not_taken,
                "without_outline": self.without_outline, "uncertain": self.uncertain, "records": self.records}


@dataclass
class UpdateOutcome:
    """One update. ``state`` is COMPLETE, INCOMPLETE, FAILED or CANCELLED; unless COMPLETE nothing was changed.

    ``data_as_of`` is the moment the first page was asked, by the server's clock if it has one. ``must_ask`` names the
    deletions that nobody has allowed yet. ``settled`` counts what became of correction requests, by the names of
    ``intake.corrections.Settled``.
    """

    run_guid: str
    source: str
    connection: str
    profile: str
    mode: str
    started_at: dt.datetime
    state: str = COMPLETE
    ended_at: Optional[dt.datetime] = None
    data_as_of: Optional[dt.datetime] = None
    tables: list[TableOutcome] = field(default_factory=list)
    requests: int = 0
    retries: int = 0
    received_bytes: int = 0
    resumed: bool = False
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    reason: str = ""
    remedy: str = ""
    must_ask: dict[str, Listing] = field(default_factory=dict)
    settled: dict[str, int] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        return self.state == COMPLETE

    def warn(self, text: str) -> None:
        """Keeps a sentence, once."""
        if text not in self.warnings:
            self.warnings.append(text)

    def table(self, name: str) -> TableOutcome:
        """Returns the outcome of a table of ours, made when first asked for."""
        for entry in self.tables:
            if entry.table_name == name:
                return entry
        self.tables.append(TableOutcome(name))
        return self.tables[-1]
