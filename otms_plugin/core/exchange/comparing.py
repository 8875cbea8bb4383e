"""The three-way comparison of a package with the data file: what both knew, what stands here, what stands there.

Where only they changed a value it is taken; where only we did ours stays; where both did, a person decides value by
value. What is not theirs to change is told and never taken: the step is done with the order's own commands, so that
checks and history stay whole. Nothing a package lacks is deleted.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from imsma_tools.core.intake.corrections import is_mirrored
from imsma_tools.core.model.definition import Table
from imsma_tools.core.tasking.order_remark import name_of
from imsma_tools.core.workspace import Workspace

from .contents import APPROVAL, ORDER, REPORTS, Kind, Part, columns, parts_of
from .data_file import Rows
from .history import Bases

_APPROVED, _SUBMITTED, _SAVED = "APPROVED", "SUBMITTED", "SAVED"


class Meaning(enum.Enum):
    """What a difference means."""

    NEW = "new"
    TAKEN = "taken"
    CONFLICT = "conflict"
    ASKED = "asked"
    GONE = "gone"
    MISSING = "missing"


@dataclass(frozen=True)
class Difference:
    """One difference. ``field`` is "" where it is about a whole record; then ``theirs`` holds its values.

    ``base`` is what both knew last, ``ours`` what stands here, ``theirs`` what the package says; None for empty.
    """

    table: str
    guid: str
    name: str
    field: str
    meaning: Meaning
    base: Any = None
    ours: Any = None
    theirs: Any = None

    @property
    def key(self) -> tuple[str, str, str]:
        """Returns table, record and field: what a decision names."""
        return self.table, self.guid, self.field


@dataclass(frozen=True)
class Comparison:
    """All differences, and how many records of the package are the same here."""

    differences: tuple[Difference, ...]
    same: int

    def of(self, meaning: Meaning) -> tuple[Difference, ...]:
        return tuple(one for one in self.differences if one.meaning is meaning)

    def counts(self) -> dict[str, int]:
        """Returns the number of differences by meaning, and of equal records."""
        return {**{meaning.value: len(self.of(meaning)) for meaning in Meaning}, "same": self.same}


def compare(workspace: Workspace, kind: Kind, rows: Rows, bases: Bases, sent: set[str]) -> Comparison:
    """Compares the records of a package with the data file.

    :param sent: guids of the orders that went to the sender of an answer; not looked at for orders.
    """
    scope = _Scope(workspace, kind, rows, bases, sent)
    differences: list[Difference] = []
    same = 0
    for part, table in parts_of(workspace.model):
        given = rows.get(table.name, [])
        here = {str(row["guid"]): row for row in workspace.rows(table.name, {"guid": [one["guid"] for one in given]})}
        for theirs in given:
            found = list(scope.record(part, table, theirs, here.get(str(theirs["guid"])), bases))
            same += not found
            differences += found
        differences += scope.missing(part, table, bases)
    return Comparison(tuple(differences), same)


class _Scope:
    """What a package may speak of, and the comparison of one record."""

    def __init__(self, workspace: Workspace, kind: Kind, rows: Rows, bases: Bases, sent: set[str]) -> None:
        self._workspace = workspace
        self._is_answer = kind is Kind.ANSWER
        self._rows = rows
        self._orders = {str(row["guid"]) for row in rows.get(ORDER, ())}
        # Whatever a package calls itself: orders that were entered here are changed by their own commands only.
        self._own = set() if self._is_answer else {guid for guid in self._orders if bases.entered_here(
            workspace.model.table(ORDER), guid)}
        self._bases = bases
        if self._is_answer:
            self._orders &= sent
        self._orders -= self._own
        self._reports = {str(row["guid"]) for name in REPORTS for row in rows.get(name, ())
                         if row.get("task_guid") in self._orders}
        self._kept = self._own | {str(row["guid"]) for name in REPORTS for row in rows.get(name, ())
                                  if row.get("task_guid") in self._own}
        self._operators = {str(order.get("organisation_guid")) for order in workspace.rows(
            ORDER, {"guid": list(self._orders)})}

    def record(self, part: Part, table: Table, theirs: dict[str, Any], ours: Optional[dict[str, Any]], bases: Bases,
               ) -> Iterator[Difference]:
        """Yields the differences of one record; ``ours`` is the one that stands here, None for none."""
        guid = str(theirs["guid"])
        names = [name for name in columns(table) if name in theirs and name != "guid"]
        if self._is_answer and part.of_operator and table.has(APPROVAL):
            theirs = _unapproved(theirs, ours)
        if ours is not None:
            names = [name for name in names if not same_value(ours.get(name), theirs[name])]
            if not names:
                return
        base = bases.of(table, guid)
        may = self._may_change(part, table, theirs, ours)
        if ours is None:
            whole = {name: theirs[name] for name in ("guid", *names)}
            meaning = Meaning.GONE if base is not None else Meaning.NEW if may else Meaning.ASKED
            yield Difference(table.name, guid, _name(table, theirs), "", meaning, theirs=whole)
            return
        locked = not may or is_mirrored(self._workspace, table.name, ours)
        for name in names:
            if base is not None and same_value(base.get(name), theirs[name]):
                continue
            meaning = self._meaning(part, name, ours, base, locked)
            yield Difference(table.name, guid, _name(table, ours), name, meaning, (base or {}).get(name),
                             ours.get(name), theirs[name])

    def missing(self, part: Part, table: Table, bases: Bases) -> Iterator[Difference]:
        """Yields the records of the package's orders that the sender keeps, both knew, and the package lacks."""
        if not part.task_field or part.table == ORDER or part.of_operator != self._is_answer:
            return
        there = {str(row["guid"]) for row in self._rows.get(table.name, ())}
        for ours in self._workspace.rows(table.name, {part.task_field: list(self._orders)}):
            if str(ours["guid"]) not in there and bases.of(table, str(ours["guid"])) is not None:
                yield Difference(table.name, str(ours["guid"]), _name(table, ours), "", Meaning.MISSING)

    def _may_change(self, part: Part, table: Table, theirs: Mapping[str, Any], ours: Optional[Mapping[str, Any]],
                    ) -> bool:
        """Returns True if the sender may enter or change this record at all."""
        if not self._is_answer and not self._own:
            return True
        if not self._is_answer and part.table in ("organisation", "hazard"):
            return ours is None or not self._bases.entered_here(table, str(ours["guid"]))
        if not part.of_operator and (self._is_answer or not part.task_field):
            return False
        known = [record for record in (theirs, ours) if record is not None]
        if part.task_field:
            return all(str(record.get(part.task_field)) in self._orders for record in known)
        if part.table == "team":
            return all(str(record.get("organisation_guid")) in self._operators for record in known)
        if not self._is_answer:
            return not any(str(record.get("record_guid")) in self._kept for record in known)
        return all(record.get("record_table") in REPORTS and str(record.get("record_guid")) in self._reports
                   for record in known)

    def _meaning(self, part: Part, name: str, ours: Mapping[str, Any], base: Optional[Mapping[str, Any]],
                 locked: bool) -> Meaning:
        if locked or (self._is_answer and name in part.kept_by_authority):
            return Meaning.ASKED
        changed_here = base is None or not same_value(base.get(name), ours.get(name))
        # What somebody approved is not changed behind his back, though nobody here touched the value.
        approved = self._is_answer and ours.get(APPROVAL) == _APPROVED
        return Meaning.CONFLICT if changed_here or approved else Meaning.TAKEN


def _unapproved(theirs: dict[str, Any], ours: Optional[Mapping[str, Any]]) -> dict[str, Any]:
    """Returns a report as an operator may send it: approving is the authority's."""
    given = theirs.get(APPROVAL)
    if ours is not None or given in (_SAVED, _SUBMITTED):
        return theirs
    return {**theirs, APPROVAL: _SUBMITTED}


def same_value(one: Any, other: Any) -> bool:
    """Returns True for equal values; empty text is no value, and the record of changes keeps 15 digits of a number."""
    if one in (None, "", [], b"") or other in (None, "", [], b""):
        return one in (None, "", [], b"") and other in (None, "", [], b"")
    if isinstance(one, float) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-13)
    return bool(one == other)


def _name(table: Table, record: Mapping[str, Any]) -> str:
    return str(record.get(table.title_field) or name_of(record))
