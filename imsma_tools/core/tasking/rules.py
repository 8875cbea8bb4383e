"""Rules that need to know what is live on the ground (field rules, on the ground, checks): STAT-01."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..base.language import number_text, tr
from ..checks.checker import Checker, Maker
from ..checks.look import Batch, Finding, Look, Subject
from ..checks.rule import Rule
from .live import is_live

CLOSED = ("CLOSED", "HANDED_OVER")


class ClosedButAlive(Checker):
    """STAT-01: a hazard is closed, and a task order on it is live or land of it remains."""

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._hazards: dict[str, Subject] = {}
        self._live: dict[str, tuple[str, str]] = {}
        self._links: list[tuple[str, str]] = []

    def batch(self, batch: Batch) -> Iterable[Finding]:
        name = batch.table.name
        allowed = self.rule.thresholds["types_allowed"]
        for number, record in enumerate(batch.records):
            guid = str(record.get("guid"))
            if name == "task_hazard":
                self._links.append((str(record.get("task_guid")), str(record.get("hazard_guid"))))
            elif name == "task_order":
                if record.get("task_type") not in allowed and is_live(record, self.look.today):
                    self._live[guid] = (str(record.get("task_no") or ""), str(record.get("status") or ""))
            elif record.get("hazard_status") in CLOSED:
                self._hazards[guid] = batch.subject(number)
                remaining = record.get("remaining_area_m2") or 0.0
                if remaining > self.rule.figure("remaining_m2"):
                    yield batch.finding(
                        number, tr("The hazard is closed, but {area} m2 of it remain.", area=number_text(remaining)),
                        field="remaining_area_m2", found=f"{remaining:.2f} m2", expected="0 m2", cause="remaining")

    def finish(self) -> Iterable[Finding]:
        for task, hazard in self._links:
            if hazard in self._hazards and task in self._live:
                number, status = self._live[task]
                label = self.look.model.code_lists["task_status"].label(status)
                yield Finding(
                    self._hazards[hazard], tr(
                        "The hazard is closed, but nobody confirmed that the site of task order {task} ({status}) was "
                        "left.", task=number, status=label),
                    field="hazard_status", found=status, cause="live_task", other_table="task_order", other_guid=task)


MAKERS: Mapping[str, Maker] = {"STAT-01": ClosedButAlive}
