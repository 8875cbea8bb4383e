"""The history of an order's progress: steps that are those of the figures, forecast, teams, reasons worked by hand."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_tasking_progress import AS_OF, STRIP, completion, day, order, report

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.progress import find_progress
from otms_plugin.core.progress_history import MOST_STEPS, Period, history_of, of_order, period_ends, step_days

AT_WORK = {"actual_start": day(1), "planned_start": day(1), "planned_end": day(31), "valid_to": day(31)}


def source(reports=(), completed=(), items=(), teams=(), history=(), **more):
    return MemorySource({"task_order": [order(**{**AT_WORK, **more}), order("OTHER")], "progress_report": reports,
                         "completion_report": completed, "task_status": history, "ordnance_item": items,
                         "team": teams})


def on(as_of=AS_OF, **tables):
    return history_of(source(**tables), "T", as_of)


def reasons(history, severity=None):
    return [one.sentence for one in history.reasons if severity in (None, one.severity)]


def test_every_step_is_the_progress_of_its_day():
    data = source([report("A", 0, 10, day(3)), report("B", 10, 30, day(9)), report("C", 20, 40, day(17))],
                  [completion("D", 0, 25, day(20))])
    history = history_of(data, "T", AS_OF)
    assert [step.day for step in history.steps] == [day(2), day(3), day(9), day(17), day(20), AS_OF]
    for step in history.steps:
        whole = find_progress(data, step.day).tasks[0]
        assert (step.progress.all, step.progress.reports) == (whole.all, whole.reports)
    assert [round(step.progress.pct_spatial) for step in history.steps] == [0, 10, 30, 40, 40, 40]
    assert history.now is history.steps[-1].progress


def test_the_rate_of_the_last_days_goes_on():
    """Days 2 to 20, one strip each: 81 left at a strip a day; only the last 20 days of work count."""
    data = [report(f"R{number}", number - 1, number, day(number)) for number in range(2, 21)]
    forecast = on(day(20), reports=data).forecast
    assert (forecast.rate_m2, forecast.left_m2) == pytest.approx((STRIP, 81 * STRIP), rel=1e-6)
    assert forecast.day == day(20) + dt.timedelta(days=81)
    assert forecast.days_late == (forecast.day - day(31)).days
    early = [report("OLD", 0, 50, day(1, 1)), *(report(f"N{number}", 50 + number, 51 + number, day(number))
                                                           for number in range(1, 21))]
    assert on(day(20), reports=early).forecast.rate_m2 == pytest.approx(STRIP, rel=1e-6)


def test_reports_of_several_days_count_as_many():
    weeks = [report(f"W{week}", 10 * week, 10 * week + 10, day(7 * (week + 1)), days_worked=5,
                    period_from=day(7 * week + 1)) for week in range(4)]
    forecast = on(day(28), reports=weeks).forecast
    assert forecast.rate_m2 == pytest.approx(2 * STRIP, rel=1e-6)   # 40 strips in 20 days of work
    assert forecast.day == day(28) + dt.timedelta(days=42)         # 60 strips at 40 in 28 days


@pytest.mark.parametrize("tables, words", [
    ({"reports": [report("A", 0, 10, day(3))]}, "Too few days"), ({}, "Too few days"),
    ({"reports": [report("A", 0, 100, day(3))]}, "All land is done"),
    ({"reports": [report("A", 0, 10, day(1))] + [report(f"R{n}", 0, 10, day(n)) for n in range(2, 28)]},
     "Nothing was released in the last 20 days"),
    ({"reports": [report(f"R{n}", n, n + 1, day(n)) for n in range(1, 9)], "status": "SUSPENDED"}, "Nobody is at work"),
    ({"shape": None, "area_reported_m2": None}, "not known"),
    ({"reports": [report(f"R{n}", 0, 0.0002 * n, day(n)) for n in range(1, 9)]}, "more than ten years")])
def test_without_a_forecast_it_says_why(tables, words):
    forecast = on(**tables).forecast
    assert forecast.day is None and words in forecast.why_not


def test_without_an_outline_the_reported_areas_count():
    data = [report(f"R{n}", n - 1, n, day(n)) for n in range(1, 11)]
    history = on(day(10), reports=data, shape=None)
    assert not history.on_map and history.planned_m2 == 100 * STRIP
    assert history.forecast.day == day(10) + dt.timedelta(days=90)


def test_teams_with_their_days_and_items():
    data = [report("A", 0, 1, day(3), team_guid="t1"), report("B", 1, 3, day(3), team_guid="t1"),
            report("C", 3, 6, day(4), team_guid="t1"), report("D", 6, 7, day(4), team_guid="t2", days_worked=2),
            report("E", 7, 8, day(5)), report("X", 8, 9, day(5), team_guid="t2", approval="DRAFT")]
    items = [{"guid": "i", "task_guid": "T", "progress_report_guid": "A", "category": "AP_MINE", "quantity": 3},
             {"guid": "j", "task_guid": None, "progress_report_guid": "C", "category": "UXO", "quantity": 2}]
    history = on(reports=data, items=items, teams=[{"guid": "t1", "name": "Team 1"}, {"guid": "t2", "name": "Team 2"}])
    one, two, nobody = history.teams
    assert (one.name, one.days, one.items) == ("Team 1", 2, 5)
    assert one.reported_m2 == pytest.approx(6 * STRIP) and one.m2_per_day == pytest.approx(3 * STRIP)
    assert (two.name, two.reports, two.days) == ("Team 2", 1, 2) and (nobody.guid, nobody.name) == ("", "")
    assert sum(history.now.items.values()) == 5


def test_why_it_needs_a_look():
    data = [report("A", 0, 10, day(3)), report("B", 95, 110, day(9)), report("DRAFT-1", 0, 1, day(5), approval="DRAFT")]
    history = on(day(25), reports=data, valid_to=day(20))
    said = reasons(history, Severity.CORRECT)
    assert any("valid until 2026-03-20" in one for one in said)
    assert any("of what was planned (below 0.7)" in one for one in said)
    assert any("No report for 16 days" in one for one in said)
    assert any("lie outside the order" in one for one in said)
    assert any("is not approved: 1. Reports: DRAFT-1." in one for one in reasons(history, Severity.LOOK))
    ranks = [one.severity.rank for one in history.reasons]
    assert ranks == sorted(ranks)


def test_an_order_that_is_on_time_has_no_reasons():
    data = [report(f"R{n}", 4 * n - 4, 4 * n, day(n)) for n in range(1, 21)]
    assert reasons(on(day(21), reports=data)) == []


def test_another_order_and_another_ones_reports_play_no_part():
    other = [report("Z", 0, 50, day(3), task_guid="OTHER")]
    assert on(reports=other).steps[-1].progress.reports == 0
    with pytest.raises(BadInput, match="no such task order"):
        of_order(source(), "nobody")


@given(st.lists(st.dates(dt.date(2020, 1, 1), dt.date(2026, 3, 31)), max_size=400))
@settings(max_examples=100, deadline=None)
def test_steps_are_few_and_in_order(days):
    found = step_days(sorted(set(days)), AS_OF)
    assert len(found) <= MOST_STEPS + 2 and found == sorted(set(found)) and found[-1] == AS_OF


@given(st.dates(dt.date(2020, 1, 1), dt.date(2026, 12, 31)), st.integers(0, 900), st.sampled_from(Period))
@settings(max_examples=200, deadline=None)
def test_periods_touch_and_end_where_they_should(first, length, period):
    last = first + dt.timedelta(days=length)
    ends = period_ends(first, last, period)
    assert ends[-1] == last and ends == sorted(set(ends))
    for end in ends[:-1]:
        after = end + dt.timedelta(days=1)
        assert period is Period.DAY or (after.day == 1 if period is Period.MONTH else after.weekday() == 6)
    assert sum((one - other).days for one, other in zip(ends, [first - dt.timedelta(days=1), *ends])) == length + 1


