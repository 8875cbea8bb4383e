"""A list of remarks: reading it from a report, filtering, counting, and giving it to somebody as a file."""

from __future__ import annotations

import csv
import dataclasses
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..base.bidi import embedded
from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.language import tr
from ..model.definition import load_model
from .remark import Remark, Severity

_FIELDS = frozenset(field.name for field in dataclasses.fields(Remark))
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class RemarkFilter:
    """Which remarks are shown. Empty ``rule_id`` and ``text`` mean all; ``text`` is looked for in what is shown."""

    severities: frozenset[Severity] = frozenset(Severity)
    rule_id: str = ""
    text: str = ""


@dataclass(frozen=True)
class Group:
    """All remarks of one rule: how many records it names and the sentence of the first as an example."""

    rule_id: str
    severity: Severity
    records: int
    example: str


class RemarkList:
    """Remarks in the order they are shown: worst first, then by rule and record. Holds 100,000 without effort."""

    def __init__(self, remarks: Iterable[Remark] = ()) -> None:
        self._remarks = sorted(remarks, key=lambda remark: (remark.severity.rank, remark.rule_id, remark.local_id))
        self._searched: Optional[list[str]] = None

    def __len__(self) -> int:
        return len(self._remarks)

    def __getitem__(self, number: int) -> Remark:
        return self._remarks[number]

    def matching(self, wanted: RemarkFilter) -> list[int]:
        """Returns the numbers of the remarks that pass the filter, in order."""
        numbers = [number for number, remark in enumerate(self._remarks)
                   if remark.severity in wanted.severities and (not wanted.rule_id or remark.rule_id == wanted.rule_id)]
        words = wanted.text.casefold().split()
        if not words:
            return numbers
        texts = self._texts()
        return [number for number in numbers if all(word in texts[number] for word in words)]

    def without(self, remarks: Iterable[Remark]) -> RemarkList:
        """Returns the list without some remarks, for example those just accepted."""
        gone = set(remarks)
        return RemarkList(remark for remark in self._remarks if remark not in gone)

    def by_severity(self) -> dict[Severity, int]:
        """Returns how many remarks there are of each severity, every severity included."""
        counted = Counter(remark.severity for remark in self._remarks)
        return {severity: counted[severity] for severity in Severity}

    def groups(self) -> list[Group]:
        """Returns the rules that made remarks, worst and most frequent first."""
        first: dict[str, Remark] = {}
        records: dict[str, set[tuple[str, str]]] = {}
        for remark in self._remarks:
            first.setdefault(remark.rule_id, remark)
            records.setdefault(remark.rule_id, set()).add((remark.table, remark.guid))
        groups = [Group(rule, remark.severity, len(records[rule]), remark.message) for rule, remark in first.items()]
        return sorted(groups, key=lambda group: (group.severity.rank, -group.records, group.rule_id))

    def _texts(self) -> list[str]:
        if self._searched is None:
            self._searched = [" ".join((remark.message, remark.rule_id, record_title(remark), place_text(remark),
                                        remark.organisation)).casefold() for remark in self._remarks]
        return self._searched


def record_title(remark: Remark) -> str:
    """Returns the record a remark is about as people name it: kind and number, never a technical key."""
    table = load_model().tables.get(remark.table)
    kind = table.label.text() if table is not None else remark.table
    return f"{kind} {remark.local_id}".strip()


def place_text(remark: Remark) -> str:
    """Returns the governorate, else latitude and longitude in degrees, else nothing."""
    if remark.admin1:
        return remark.admin1
    if remark.x is None or remark.y is None:
        return ""
    return f"{remark.y:.5f}, {remark.x:.5f}"


def detail_text(remark: Remark) -> str:
    """Returns everything a remark says: its sentence, and in a second line what was found and expected."""
    facts = []
    if remark.found:
        facts.append(tr("Found: {text}", text=embedded(remark.found)))
    if remark.expected:
        facts.append(tr("Expected: {text}", text=embedded(remark.expected)))
    if remark.difference:
        facts.append(tr("Difference: {text}", text=embedded(remark.difference)))
    return "\n".join(part for part in (remark.message, "   ".join(facts)) if part)


def read_remarks(file: Path) -> list[Remark]:
    """Returns the remarks of a JSON report: a list of ``Remark.as_dict()``, alone or under ``remarks``.

    :raises BadInput: if the file is no such report.
    """
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(tr("The report {name} cannot be read.", name=file.name),
                       tr("Run the check again with a new report file."), str(error)) from error
    entries = raw.get("remarks") if isinstance(raw, Mapping) else raw
    if not isinstance(entries, list):
        raise BadInput(tr("The file {name} is not a report of remarks.", name=file.name),
                       tr("Choose a report made by a check."), str(file))
    return [_remark(entry, number, file) for number, entry in enumerate(entries, start=1)]


def _remark(entry: Any, number: int, file: Path) -> Remark:
    try:
        values = {key: value for key, value in entry.items() if key in _FIELDS}
        return Remark(**{**values, "severity": Severity(entry["severity"])})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadInput(tr("Entry {number} of the report {name} cannot be read.", number=number, name=file.name),
                       tr("Run the check again with a new report file."), f"{file}: {error!r}") from error


def write_csv(file: Path, remarks: Sequence[Remark]) -> None:
    """Writes remarks as a table for a spreadsheet: UTF-8 with a mark Excel needs, and no text that acts as a formula.

    :raises NotWritable: in words, with the former file untouched.
    """
    head = [tr("Severity"), tr("Rule"), tr("Remark"), tr("Record"), tr("Organisation"), tr("Governorate"), tr("Found"),
            tr("Expected"), tr("Difference"), tr("Latitude (degrees)"), tr("Longitude (degrees)")]
    with write_aside(file) as aside, aside.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(head)
        for remark in remarks:
            texts = [remark.severity.label, remark.rule_id, remark.message, record_title(remark), remark.organisation,
                     remark.admin1, remark.found, remark.expected, remark.difference]
            place = ["" if value is None else f"{value:.7f}" for value in (remark.y, remark.x)]
            writer.writerow([plain_text(text) for text in texts] + place)


def plain_text(text: str) -> str:
    """Returns a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
