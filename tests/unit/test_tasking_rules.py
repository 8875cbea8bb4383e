"""STAT-01: a closed hazard with a live task order or land that remains."""

from __future__ import annotations

from datetime import date

import pytest
from checks_kit import hazard, hits, run, task

LINK = [{"guid": "l", "task_guid": "t1", "hazard_guid": "h1"}]
LEFT = {"site_left_on": date(2025, 5, 1), "site_left_confirmed_by": "A. Person"}


@pytest.mark.parametrize(("status", "order", "expected"), [
    ("CLOSED", {}, [("h1", "live_task")]), ("HANDED_OVER", {}, [("h1", "live_task")]),
    ("OPEN", {}, []), ("WORKED_ON", {}, []), ("CLOSED", LEFT, []),
    ("CLOSED", {"status": "EXPIRED"}, [("h1", "live_task")]), ("CLOSED", {"status": "DRAFT"}, []),
    ("CLOSED", {"task_type": "QC"}, []), ("CLOSED", {"status": "CLOSED", **LEFT}, []),
])
def test_stat_01_live_task(status, order, expected):
    assert hits("STAT-01", hazard=[hazard(hazard_status=status)], task_order=[task(**order)],
                task_hazard=LINK) == expected


@pytest.mark.parametrize(("status", "remaining", "expected"), [
    ("CLOSED", 0.0, []), ("CLOSED", None, []), ("CLOSED", 0.01, [("h1", "remaining")]), ("OPEN", 9.0, []),
])
def test_stat_01_remaining(status, remaining, expected):
    assert hits("STAT-01", hazard=[hazard(hazard_status=status, remaining_area_m2=remaining)]) == expected


def test_stat_01_words():
    remark, = run("STAT-01", hazard=[hazard(hazard_status="CLOSED")], task_order=[task()], task_hazard=LINK).remarks
    assert remark.message == ("The hazard is closed, but nobody confirmed that the site of task order T1 (Ongoing) was "
                              "left.")
    assert (remark.other_table, remark.other_guid) == ("task_order", "t1")
