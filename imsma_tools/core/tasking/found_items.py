"""Explosive items found on task orders, by category (field rules, progress)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from ..model.record import Record
from .work_reports import Report


def items_by_task(records: Iterable[Record], reports: Iterable[Report], left_out: Collection[str],
                  task_of: Mapping[str, int], as_of: date) -> dict[int, Counter[str]]:
    """Returns the number of items of each category, by the place of the order.

    An item counts for the order it names, else for that of the report it names. It does not count where its report
    does not, nor if it was found after ``as_of``. Without a day of its own it has that of its report; without both it
    counts.

    :param records: records of ``ordnance_item``.
    :param left_out: the guids of the reports that do not count.
    """
    by_guid = {report.guid: report for report in reports}
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for record in records:
        names = [str(record.get(name)) for name in ("progress_report_guid", "completion_report_guid")
                 if record.get(name)]
        if any(name in left_out for name in names):
            continue
        report = next((by_guid[name] for name in names if name in by_guid), None)
        task = task_of.get(str(record.get("task_guid")), report.task if report else -1)
        day = record.get("found_on") or (report.day if report else None)
        if task >= 0 and not (day and day > as_of):
            found[task][str(record.get("category") or "")] += max(int(record.get("quantity") or 0), 0)
    return dict(found)
