"""Rules about dates (domain 5.3, DATE-01 and DATE-04). Dates are days in the programme's zone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Optional

from ..base.language import tr
from ..model.definition import FieldType
from .look import Batch, Finding, Look
from .rule import Rule


def dates_in_order(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """DATE-01: an end before its start, a day in the future of something that happened, a find outside its task."""
    table = batch.table
    pairs = [pair for pair in rule.thresholds["pairs"].get(table.name, []) if all(map(table.has, pair))]
    may_lie_ahead = set(rule.thresholds["may_lie_ahead"])
    past = [item for item in table.fields if item.type is FieldType.DATE and item.name not in may_lie_ahead]
    for number, record in enumerate(batch.records):
        for first, last in pairs:
            start, end = record.get(first), record.get(last)
            if start and end and end < start:
                yield batch.finding(
                    number, tr("{last} ({end}) lies before {first} ({start}).", last=table.field(last).label.text(),
                               first=table.field(first).label.text(), start=start, end=end),
                    field=last, found=str(end), expected=f">= {start}", cause="end_before_start")
        for item in past:
            day = record.get(item.name)
            if day and day > look.today:
                yield batch.finding(number, tr("{field} lies in the future: {day}.", field=item.label.text(), day=day),
                                    field=item.name, found=str(day), expected=f"<= {look.today}", cause="future")
        if table.name == "ordnance_item" and record.get("found_on") and record.get("task_guid"):
            yield from _found_outside(batch, number, record["found_on"], look)


def _found_outside(batch: Batch, number: int, found_on: date, look: Look) -> Iterable[Finding]:
    """Yields a finding if an item was found before its task began or after its site was left."""
    if not look.knows("task_order"):
        return
    task = look.row("task_order", batch.records[number]["task_guid"])
    if task is None:
        return  # LINK-01 says so
    start = _first(task, "actual_start", "issued_on", "valid_from")
    end = _first(task, "site_left_on", "actual_end")
    if (start and found_on < start) or (end and found_on > end):
        yield batch.finding(
            number, tr("Found on {day}, outside the time of task order {task} ({start} to {end}).", day=found_on,
                       task=task.get("task_no") or "", start=start or "-", end=end or "-"),
            field="found_on", found=str(found_on), expected=f"{start or ''}/{end or ''}", cause="outside_task",
            other_table="task_order", other_guid=str(task.get("guid") or ""))


def _first(record: Any, *names: str) -> Optional[date]:
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
