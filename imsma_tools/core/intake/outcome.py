"""What came out of comparing one file with the data: counts that add up, and everything a person has to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ..base.errors import ToolsError
from ..base.language import tr
from .repairs import Proposal
from .verdict import Comparison, Difference, Verdict

MOST_REMARKS = 5000
"""Remarks on single records kept for the report; every record keeps its own on the workbench."""


@dataclass(frozen=True)
class Question:
    """Something the machine must not decide. ``answer_with`` names the setting that answers it."""

    text: str
    answer_with: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedRow:
    """A row that a person has to see: its number in the file, what it is called, and the differences."""

    row_no: Optional[int]
    title: str
    differences: tuple[Difference, ...] = ()
    sentence: str = ""


@dataclass(frozen=True)
class ListedRepair:
    """A proposed repair with the row it belongs to; the shape itself is not kept here."""

    row_no: Optional[int]
    title: str
    method: str
    problem: str
    before_m2: Optional[float]
    after_m2: float
    reported_m2: Optional[float]
    left_out_m2: float

    @classmethod
    def of(cls, row_no: Optional[int], title: str, proposal: Proposal) -> ListedRepair:
        return cls(row_no, title, proposal.method, proposal.problem, proposal.area_before_m2, proposal.area_after_m2,
                   proposal.area_reported_m2, proposal.left_out_m2)


@dataclass
class Outcome:
    """The result of one import or preview. ``rows_in`` is what the file holds, counted by the reader."""

    rows_in: int = 0
    counts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    changed: list[ListedRow] = field(default_factory=list)
    conflicts: list[ListedRow] = field(default_factory=list)
    kept: list[ListedRow] = field(default_factory=list)
    missing: list[ListedRow] = field(default_factory=list)
    rejected: list[ListedRow] = field(default_factory=list)
    remarks: list[ListedRow] = field(default_factory=list)
    remarks_beyond: int = 0
    repairs: list[ListedRepair] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    without_outline: int = 0
    submission_guid: str = ""

    def add(self, row_no: Optional[int], title: str, comparison: Comparison, sentence: str = "") -> None:
        """Counts one row and lists it where its verdict belongs."""
        self.counts[comparison.verdict] += 1
        listed = ListedRow(row_no, title, tuple(comparison.differences), sentence)
        target = {Verdict.CHANGED: self.changed, Verdict.CONFLICT: self.conflicts, Verdict.MISSING: self.missing,
                  Verdict.REJECTED: self.rejected}.get(comparison.verdict)
        if target is not None:
            target.append(listed)
        if comparison.kept:
            self.kept.append(ListedRow(row_no, title, tuple(comparison.kept)))

    def remark(self, row: ListedRow) -> None:
        """Lists a remark; beyond the first ones only their number is kept: a unit gives one for every record."""
        if len(self.remarks) < MOST_REMARKS:
            self.remarks.append(row)
        else:
            self.remarks_beyond += 1

    def count(self, verdict: Verdict) -> int:
        return self.counts[verdict]

    def check_sum(self) -> None:
        """Makes sure that every row of the file has exactly one verdict; MISSING is about records, not rows.

        :raises ToolsError: if not; then nothing may be written.
        """
        judged = sum(number for verdict, number in self.counts.items() if verdict is not Verdict.MISSING)
        if judged != self.rows_in:
            raise ToolsError(tr("The file has {rows} records but {judged} were compared. Nothing was changed.",
                                rows=self.rows_in, judged=judged), tr("Send the file to the makers of this program."))
