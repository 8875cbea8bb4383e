"""Status on any day, suspended days, time used, stale orders."""

from __future__ import annotations

import datetime as dt

import pytest

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.tasking.task_days import histories, is_stale, schedule, status_on, suspended_days
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.training.sample import Sample


def day(number: int, month: int = 1) -> dt.date:
    return dt.date(2026, month, number)


HISTORY = [(day(1), "ISSUED"), (day(5), "ONGOING"), (day(11), "SUSPENDED"), (day(21), "ONGOING"),
           (day(31), "COMPLETED")]
ORDER = {"planned_start": day(1), "planned_end": day(31), "actual_start": day(1)}


def test_histories_are_in_the_programmes_days():
    """22:30 UTC is the next day in Baghdad; a change of one day is read in the order of its moments."""
    moments = [(2026, 1, 2, 9), (2026, 1, 1, 22), (2026, 1, 2, 10)]
    records = [{"task_guid": "T", "status": status, "changed_at": dt.datetime(*moment, 30, tzinfo=dt.timezone.utc)}
               for moment, status in zip(moments, ("B", "A", "C"))]
    assert histories([*records, {"task_guid": "T", "status": "lost", "changed_at": None}]) == {
        "T": [(day(2), "A"), (day(2), "B"), (day(2), "C")]}


@pytest.mark.parametrize(("as_of", "status"), [
    (day(1), "ISSUED"), (day(4), "ISSUED"), (day(5), "ONGOING"), (day(12), "SUSPENDED"), (day(31, 12), "COMPLETED")])
def test_the_status_of_a_day(as_of, status):
    assert status_on({"status": "CLOSED"}, HISTORY, as_of) == status
    assert status_on({"status": "CLOSED"}, [], as_of) == "CLOSED"


def test_before_its_history_an_order_is_not_there_or_not_known():
    before = dt.date(2025, 12, 31)
    assert status_on({"status": "CLOSED"}, HISTORY, before) is None
    assert status_on({"status": "CLOSED", "issued_on": before}, HISTORY, before) == ""


@pytest.mark.parametrize(("first", "last", "days"), [
    (day(1), day(31), 10), (day(1), day(11), 0), (day(1), day(12), 1), (day(15), day(31), 6), (day(15), day(17), 2),
    (day(21), day(31), 0)])
def test_suspended_days(first, last, days):
    assert suspended_days({}, HISTORY, first, last) == days


def test_suspended_days_without_history():
    assert suspended_days({"status": "SUSPENDED", "suspended_on": day(10)}, [], day(1), day(15)) == 5
    assert suspended_days({"status": "ONGOING", "suspended_on": day(10)}, [], day(1), day(15)) == 0


@pytest.mark.parametrize(("as_of", "share"), [
    (day(1), 0.0), (day(11), 10 / 30), (day(16), 10 / 30), (day(21), 10 / 30), (day(31), 20 / 30),
    (day(28, 2), 20 / 30)])   # the work ended on the 31st
def test_time_share_stands_still_while_suspended_and_after_the_end(as_of, share):
    assert schedule(ORDER, HISTORY, as_of, load_states()).time_share == pytest.approx(share)


def test_late_orders_use_more_than_their_time_and_those_sent_back_go_on():
    states = load_states()
    assert schedule(ORDER, [(day(1), "ONGOING")], day(30, 3), states).time_share == pytest.approx(88 / 30)
    back = [(day(1), "ONGOING"), (day(11), "COMPLETED"), (day(16), "QC_FAILED"), (day(21), "ONGOING")]
    assert schedule(ORDER, back, day(26), states).time_share == pytest.approx(25 / 30)
    assert schedule(ORDER, back, day(20), states).time_share == pytest.approx(10 / 30)
    assert schedule({**ORDER, "actual_end": day(6)}, back, day(26), states).time_share == pytest.approx(5 / 30)


@pytest.mark.parametrize("order", [{}, {"planned_start": day(1)}, {"planned_start": day(5), "planned_end": day(5)},
                                   {"planned_end": day(5)}])
def test_without_start_or_end_there_is_no_share(order):
    assert schedule(order, [], day(9), load_states()).time_share is None


@pytest.mark.parametrize(("status", "days", "more", "stale"), [
    ("ONGOING", 8, {}, True), ("ONGOING", 7, {}, False), ("ISSUED", 8, {}, True), ("SUSPENDED", 99, {}, False),
    ("COMPLETED", 99, {}, False), ("CANCELLED", 99, {}, False), ("EXPIRED", 99, {}, False), ("DRAFT", 99, {}, False),
    ("", 8, {}, True), ("ONGOING", None, {}, False),
    ("ONGOING", 99, {"site_left_on": day(1), "site_left_confirmed_by": "A"}, False),
    ("ONGOING", 99, {"site_left_on": day(1)}, True),
    ("ONGOING", 99, {"site_left_on": day(1, 3), "site_left_confirmed_by": "A"}, True)])
def test_stale(status, days, more, stale):
    assert is_stale(more, status, days, True, day(20), load_states()) is stale


def test_an_order_nobody_began_is_not_stale():
    assert not is_stale({}, "ISSUED", 99, False, day(20), load_states())


@pytest.mark.parametrize(("as_of", "status", "stale", "without"), [
    (day(9), "ONGOING", False, 4), (day(18), "SUSPENDED", False, 13), (day(30), "ONGOING", True, 25),
    (day(28, 2), "COMPLETED", False, 54)])
def test_an_order_seen_from_any_day(as_of, status, stale, without):
    """One report on the 5th; suspended from the 11th to the 20th; completed on the 31st."""
    history = [{"task_guid": "T", "status": name,
                "changed_at": dt.datetime(2026, 1, when.day, 8, tzinfo=dt.timezone.utc)} for when, name in HISTORY]
    source = MemorySource({
        "task_order": [{"guid": "T", "task_no": "1", "status": "CLOSED", **ORDER}], "task_status": history,
        "progress_report": [{"guid": "R", "task_guid": "T", "report_date": day(5), "approval": "APPROVED"}]})
    (task,) = find_progress(source, as_of).tasks
    assert (task.status, task.stale, task.days_without_report) == (status, stale, without)
    before = find_progress(source, dt.date(2025, 12, 1))
    assert (before.tasks, before.not_yet) == ([], 1)


def test_a_sample_without_orders_has_no_progress():
    assert find_progress(Sample(Choices()), day(1)).tasks == []
