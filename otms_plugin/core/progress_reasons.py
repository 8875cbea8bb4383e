"""Why the progress of an order needs a look: every warning with the figures it stands on (field rules, progress)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.live import Phase, phase
from imsma_tools.core.tasking.progress import ProgressResult
from imsma_tools.core.tasking.progress_notes import Note
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.tasking.task_days import STALE_DAYS
from imsma_tools.core.tasking.task_progress import TaskProgress

from .progress_forecast import Forecast

RED_BELOW, AMBER_BELOW = 0.7, 0.9
"""Schedule index below which an order is far behind, or behind (field rules, progress)."""

LEAST_OUTSIDE_M2, MUCH_OUTSIDE_PCT = 1.0, 1.0
"""Land worked outside of an order that is told, and the share of the land worked from which it has to be corrected."""

_NAMED = 5


@dataclass(frozen=True)
class Reason:
    """One sentence and how much it matters."""

    severity: Severity
    sentence: str


def reasons_of(record: Record, now: TaskProgress, forecast: Forecast, result: ProgressResult, as_of: date,
               ) -> Iterator[Reason]:
    """Yields why an order needs a look on a day, the weightiest first."""
    found = [*_of_time(record, now, as_of), *_of_forecast(now, forecast), *_of_land(now), *_of_reports(now, result)]
    yield from sorted(found, key=lambda reason: reason.severity.rank)


def _of_time(record: Record, now: TaskProgress, as_of: date) -> Iterator[Reason]:
    states = load_states()
    at_work = states.has(now.status, "at_work") and phase(record, as_of, states) is not Phase.ENDED
    valid_to = record.get("valid_to")
    if at_work and isinstance(valid_to, date) and valid_to < as_of:
        yield Reason(Severity.CORRECT, tr("The order was valid until {day}; people may be on its ground without one.",
                                          day=valid_to.isoformat()))
    index = now.schedule_index
    if at_work and index is not None and index < AMBER_BELOW and now.time_share is not None:
        done = now.pct_reported if now.all.reported_m2 else now.pct_spatial
        yield Reason(Severity.CORRECT if index < RED_BELOW else Severity.LOOK, tr(
            "{done} % of the land is done in {time} % of the time: {index} of what was planned (below {limit}).",
            done=number_text(done or 0.0), time=number_text(100 * now.time_share), index=f"{index:.2f}",
            limit=RED_BELOW if index < RED_BELOW else AMBER_BELOW))
    if now.stale:
        yield Reason(Severity.CORRECT, tr("No report for {days} days; after {limit} somebody has to ask.",
                                          days=now.days_without_report, limit=STALE_DAYS))
    if now.suspended_days:
        yield Reason(Severity.NOTE, tr("Suspended for {days} days; they do not count as time used.",
                                       days=now.suspended_days))


def _of_forecast(now: TaskProgress, forecast: Forecast) -> Iterator[Reason]:
    late = forecast.days_late
    if late is not None and late > 0 and forecast.day is not None and forecast.planned is not None:
        yield Reason(Severity.LOOK, tr("At the present rate it is done on {day}, {late} days after the planned end "
                                       "({end}).", day=forecast.day.isoformat(), late=late,
                                       end=forecast.planned.isoformat()))


def _of_land(now: TaskProgress) -> Iterator[Reason]:
    if now.outside_m2 is not None and now.outside_m2 >= LEAST_OUTSIDE_M2:
        much = now.outside_pct is not None and now.outside_pct >= MUCH_OUTSIDE_PCT
        yield Reason(Severity.CORRECT if much else Severity.LOOK, tr(
            "{area} {unit} of the land reported lie outside the order.", area=number_text(now.outside_m2), unit=M2))


def _of_reports(now: TaskProgress, result: ProgressResult) -> Iterator[Reason]:
    """Yields what is told of the figures; reports are named, so that somebody can open them."""
    for note in Note:
        if now.notes[note]:
            names = [name for name in result.noted.get(note, []) if name != now.task_no]
            yield Reason(Severity.LOOK, _with_names(note.sentence(now.notes[note]), names))
    for reason, count in now.left_out.items():
        names = [one.name for one in result.left_out if one.reason is reason]
        yield Reason(Severity.LOOK, _with_names(tr("Left out, each {reason}: {count}.", reason=reason.sentence,
                                                   count=count), names))


def _with_names(sentence: str, names: list[str]) -> str:
    if not names:
        return sentence
    more = len(names) - _NAMED
    return " ".join([sentence, tr("Reports: {names}.", names=", ".join(names[:_NAMED]) + (
        " " + tr("and {count} more", count=more) if more > 0 else ""))])
