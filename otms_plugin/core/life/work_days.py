"""The last day of work that a report tells of: nobody had left the site before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.model.record import Record, RecordSource

from .plan import Standing, refused

REPORT_OF_ITEM: Mapping[str, str] = {"progress_report": "progress_report_guid",
                                     "completion_report": "completion_report_guid"}
"""The reports of an order, and the field by which an item found names each."""

_REFUSED = "REJECTED"


def worked_until(source: RecordSource, table: str, report: Record) -> Optional[date]:
    """Returns the last day a report tells people were on the site, None where it names none.

    That is the end of its period, or a later day on which an item of it was found. The day of the report itself is
    none: it may be written after the leaving.
    """
    found = source.rows("ordnance_item", {REPORT_OF_ITEM[table]: report.get("guid")})
    days = (report.get("period_to"), *(item.get("found_on") for item in found))
    return max((day for day in days if isinstance(day, date)), default=None)


def refuse_before_work(source: RecordSource, standing: Standing, values: Mapping[str, Any]) -> None:
    """A report that was refused tells of no work; one that nobody decided on yet does.

    :raises BadInput: if ``values`` say that the site was left before work that a report of the order tells of.
    """
    left = values.get("site_left_on")
    if left is None:
        return
    later = max(((day, name) for day, name in _work(source, standing) if day > left), default=None)
    if later is not None:
        raise refused(standing, tr("The site cannot have been left on {day}: the report {report} tells of work on "
                                   "{worked}.", day=left, report=later[1], worked=later[0]))


def _work(source: RecordSource, standing: Standing) -> Iterator[tuple[date, str]]:
    for table in REPORT_OF_ITEM:
        for report in source.rows(table, {"task_guid": standing.order.get("guid")}):
            day = None if report.get("approval") == _REFUSED else worked_until(source, table, report)
            if day is not None:
                yield day, str(report.get("report_no") or report.get("guid"))
