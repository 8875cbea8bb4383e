"""The life of one task order, day by day: asked for, issued, worked on week by week, checked, handed over.

Days are whole numbers from the first day of the sample; the last day of the sample is ``days`` - 1. What lies after
it has not happened, and the status is the last that has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from .dice import Dice

_SUSPENSIONS = ("security", "permit", "weather", "QA stop", "funds", "equipment")
BEFORE_WORK = ("REQUESTED", "DRAFT", "PLANNED", "ISSUED", "ACCEPTED", "PLAN_SUBMITTED", "PLAN_APPROVED")


@dataclass(frozen=True)
class Week:
    """Work reported for one week: days, and what was released, m2."""

    first: int
    last: int
    days_worked: int
    area_m2: float


@dataclass
class Timeline:
    """What happened up to the last day. A day is None if it has not come yet.

    ``steps`` are (day, status, reason); the last is the status of the order.
    """

    steps: list[tuple[int, str, str]] = field(default_factory=list)
    weeks: list[Week] = field(default_factory=list)
    started: Optional[int] = None
    completed: Optional[int] = None
    left: Optional[int] = None
    handed_over: Optional[int] = None
    issued: Optional[int] = None
    suspended: Optional[int] = None
    planned_start: int = 0
    planned_end: int = 0
    valid_to: int = 0

    @property
    def status(self) -> str:
        return self.steps[-1][1]

    @property
    def requested(self) -> int:
        return self.steps[0][0]


def run_survey_or_clearance(dice: Dice, days: int, first: int, area_m2: float, m2_per_week: float,
                            is_waiting: bool = False) -> Timeline:
    """Returns the life of an order whose paper starts on day ``first`` and whose teams do ``m2_per_week``.

    An order that ``is_waiting`` gets as far as its papers and no team.
    """
    life = Timeline()
    today = days - 1
    weeks_needed = max(1, round(area_m2 / m2_per_week))
    plan: list[tuple[int, str, str]] = [(min(first, today), "REQUESTED", "")]
    day = first
    for status, least, most in (("DRAFT", 2, 10), ("PLANNED", 5, 20), ("ISSUED", 2, 12)):
        day += dice.whole(least, most)
        plan.append((day, status, ""))
    issued = day
    fate = dice.uniform(1)[0]
    life.planned_start = issued + dice.whole(14, 35)
    life.planned_end = life.planned_start + round(7 * weeks_needed * dice.between(0.9, 1.4)) + 7
    life.valid_to = life.planned_end + 45
    if fate < 0.03:
        plan.append((issued + dice.whole(5, 40), "CANCELLED", "Access was not granted."))
    elif fate < 0.055 and life.valid_to < today:
        plan.append((life.valid_to + 1, "EXPIRED", "The operator had no team."))
    else:
        for status, least, most in (("ACCEPTED", 2, 8), ("PLAN_SUBMITTED", 3, 12), ("PLAN_APPROVED", 3, 10)):
            day += dice.whole(least, most)
            plan.append((day, status, ""))
        if not is_waiting:
            _work(dice, life, plan, max(day + 2, life.planned_start + dice.whole(-5, 15)), today, area_m2,
                  m2_per_week)
    life.steps = [step for step in plan if step[0] <= today]
    if issued <= today:
        life.issued = issued
    if life.status in ("CANCELLED", "EXPIRED"):
        life.left = life.steps[-1][0] if dice.chance(0.85) else None
    return life


def _work(dice: Dice, life: Timeline, plan: list[tuple[int, str, str]], start: int, today: int, area_m2: float,
          m2_per_week: float) -> None:
    """Works week by week until the area is done or the last day comes; the odd order is suspended for a while."""
    plan.append((start, "ONGOING", ""))
    if start > today:
        return
    life.started = start
    done, monday = 0.0, start
    pause_after = dice.whole(1, 12) if dice.chance(0.2) else -1
    for number in range(1, 400):
        worked = dice.whole(3, 6)
        part = min(area_m2 - done, m2_per_week * worked / 5 * dice.between(0.75, 1.15))
        # A last strip too thin for a report of its own is done in the same week.
        if area_m2 - done - part < 0.2 * m2_per_week:
            part = area_m2 - done
        last = monday + worked - 1
        if last > today:
            break
        life.weeks.append(Week(monday, last, worked, part))
        done += part
        life.valid_to = max(life.valid_to, last + 21)
        if done >= area_m2 - 1e-6:
            _finish(dice, life, plan, last, today)
            return
        monday += 7
        if number == pause_after:
            reason = dice.pick(_SUSPENSIONS)
            plan.append((last + 1, "SUSPENDED", reason))
            back = last + 1 + dice.whole(30, 200)
            if back > today:
                life.suspended = last + 1 if last + 1 <= today else None
                return
            plan.append((back, "ONGOING", "Work goes on."))
            monday = back


def _finish(dice: Dice, life: Timeline, plan: list[tuple[int, str, str]], last: int, today: int) -> None:
    """Completes the order: the site is left, checked, handed over and closed, as far as time allows."""
    completed = last + dice.whole(1, 4)
    plan.append((completed, "COMPLETED", ""))
    if completed > today:
        return
    life.completed = completed
    left = completed + dice.whole(1, 5)
    life.left = left if left <= today else None
    life.valid_to = max(life.valid_to, left + 7)
    checked = left + dice.whole(5, 25)
    if dice.chance(0.04):
        plan.append((checked, "QC_FAILED", "Markers are missing on two turning points."))
        if checked <= today:
            # The team has to come back, so nobody can say that the site was left.
            life.left = None
        return
    plan.append((checked, "QC_PASSED", ""))
    handed_over = checked + dice.whole(15, 90)
    plan.append((handed_over, "HANDED_OVER", ""))
    plan.append((handed_over + dice.whole(20, 200), "CLOSED", ""))
    if handed_over <= today:
        life.handed_over = handed_over
