"""Who worked on an order, and how much on a day. For use inside an office: it is no basis for comparing teams.

Ground, depth and method differ from site to site; a figure in m2 per day says nothing about how well a team works.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.core.tasking.work_reports import Reports, usable_m2


@dataclass(frozen=True)
class TeamWork:
    """The work of one team by the progress reports that count: team days, reported area in m2, items found.

    ``name`` is "" for reports that name no team. A report of several days counts as many as it states.
    """

    guid: str
    name: str
    reports: int
    days: int
    reported_m2: Optional[float]
    items: int
    first: date
    last: date

    @property
    def m2_per_day(self) -> Optional[float]:
        return None if self.reported_m2 is None or not self.days else self.reported_m2 / self.days


def teams_of(source: RecordSource, as_of: date, submitted: bool) -> tuple[TeamWork, ...]:
    """Returns the teams of the orders of a source, the one with the most days first."""
    task_of = {str(record["guid"]): place for place, record in enumerate(source.rows("task_order"))}
    reports = Reports()
    reports.read(source.rows("progress_report"), task_of, as_of, submitted)
    counted = {report.guid for report in reports.counted}
    records: defaultdict[str, list[Record]] = defaultdict(list)
    for record in source.rows("progress_report"):
        if str(record.get("guid")) in counted:
            records[str(record.get("team_guid") or "")].append(record)
    items: defaultdict[str, int] = defaultdict(int)
    for item in source.rows("ordnance_item"):
        items[str(item.get("progress_report_guid"))] += max(int(item.get("quantity") or 0), 0)
    names = {str(team["guid"]): str(team.get("name") or team.get("local_id") or "") for team in source.rows("team")}
    found = [_work(guid, names.get(guid, guid), own, sum(items[str(one.get("guid"))] for one in own))
             for guid, own in records.items()]
    return tuple(sorted(found, key=lambda team: (-team.days, team.name)))


def _work(guid: str, name: str, records: Sequence[Record], items: int) -> TeamWork:
    by_day: defaultdict[date, int] = defaultdict(int)
    for record in records:   # two reports of one day are one day of the team
        by_day[record["report_date"]] = max(by_day[record["report_date"]], int(record.get("days_worked") or 1), 1)
    areas = [area for area in (usable_m2(record.get("area_reported_m2")) for record in records) if area is not None]
    return TeamWork(guid, name, len(records), sum(by_day.values()), sum(areas) if areas else None, items,
                    min(by_day), max(by_day))
