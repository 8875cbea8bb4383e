"""Rules about dates (field rules, checks, DATE-01 and DATE-04). Dates are days in the programme's zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Optional

from ..base.language import tr
from ..model.definition import FieldType
from ..model.record import Record
from .checker import Checker
from .look import Batch, Finding, Look
from .rule import Rule

_Span = tuple[str, Optional[date], Optional[date]]
"""Number of a task order, and the days between which something can be found under it."""


class DatesInOrder(Checker):
    """DATE-01: an end before its start, a day in the future of something that happened, a find outside its task."""

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._tasks: dict[str, Optional[_Span]] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        table = batch.table
        if table.name == "task_order":
            self._tasks.update((str(record.get("guid")), _span(record)) for record in batch.records)
        yield from self._pairs(batch)
        may_lie_ahead = set(self.rule.thresholds["may_lie_ahead"])
        past = [item for item in table.fields if item.type is FieldType.DATE and item.name not in may_lie_ahead]
        for number, record in enumerate(batch.records):
            for item in past:
                day = record.get(item.name)
                if day and day > self.look.today:
                    yield batch.finding(
                        number, tr("{field} lies in the future: {day}.", field=item.label.text(), day=day),
                        field=item.name, found=str(day), expected=f"<= {self.look.today}", cause="future")
            if table.name == "ordnance_item" and record.get("found_on") and record.get("task_guid"):
                yield from self._found_outside(batch, number)

    def _pairs(self, batch: Batch) -> Iterable[Finding]:
        table = batch.table
        for first, last in self.rule.thresholds["pairs"].get(table.name, []):
            for number, record in enumerate(batch.records):
                start, end = record.get(first), record.get(last)
                if start and end and end < start:
                    yield batch.finding(
                        number, tr("{last} ({end}) lies before {first} ({start}).", start=start, end=end,
                                   last=table.field(last).label.text(), first=table.field(first).label.text()),
                        field=last, found=str(end), expected=f">= {start}", cause="end_before_start")

    def _found_outside(self, batch: Batch, number: int) -> Iterable[Finding]:
        """Yields a finding if an item was found before its task began or after its site was left."""
        record = batch.records[number]
        guid, found_on = str(record["task_guid"]), record["found_on"]
        if guid not in self._tasks:
            row = self.look.row("task_order", guid) if self.look.knows("task_order") else None
            self._tasks[guid] = None if row is None else _span(row)   # LINK-01 says if there is none
        span = self._tasks[guid]
        if span is None:
            return
        name, start, end = span
        if (start and found_on < start) or (end and found_on > end):
            yield batch.finding(
                number, tr("Found on {day}, outside the time of task order {task} ({start} to {end}).", day=found_on,
                           task=name, start=start or "-", end=end or "-"),
                field="found_on", found=str(found_on), expected=f"{start or ''}/{end or ''}", cause="outside_task",
                other_table="task_order", other_guid=guid)


def _span(task: Record) -> _Span:
    return (str(task.get("task_no") or ""), _first(task, "actual_start", "issued_on", "valid_from"),
            _first(task, "site_left_on", "actual_end"))


def _first(record: Record, *names: str) -> Optional[date]:
    return next((record[name] for name in names if record.get(name)), None)


def date_implausible(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """DATE-04: a day before mine action began, or one that programs write when they know none."""
    earliest = date.fromisoformat(rule.thresholds["earliest"])
    defaults = {date.fromisoformat(day) for day in rule.thresholds["defaults"]}
    fields = [item for item in batch.table.fields if item.type is FieldType.DATE]
    for number, record in enumerate(batch.records):
        for item in fields:
            day = record.get(item.name)
            if not day or (day >= earliest and day not in defaults):
                continue
            if day in defaults:
                sentence = tr("{field} is {day}, which programs write when no date is known.", day=day,
                              field=item.label.text())
            else:
                sentence = tr("{field} is {day}, too early to be true.", field=item.label.text(), day=day)
            yield batch.finding(number, sentence, field=item.name, found=str(day), expected=f">= {earliest}",
                                cause="default_date" if day in defaults else "too_early")
