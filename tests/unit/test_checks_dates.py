"""DATE-01 and DATE-04. The day to judge by is 1 June 2026."""

from __future__ import annotations

from datetime import date

import pytest
from checks_kit import TODAY, hazard, hits, run, task

D = date


@pytest.mark.parametrize(("values", "expected"), [
    ({"valid_from": D(2025, 5, 1), "valid_to": D(2025, 5, 1)}, []),
    ({"valid_from": D(2025, 5, 2), "valid_to": D(2025, 5, 1)}, [("t1", "end_before_start")]),
    ({"valid_to": D(2025, 5, 1)}, []),
    ({"actual_start": D(2025, 5, 2), "site_left_on": D(2025, 5, 1)}, [("t1", "end_before_start")]),
    ({"valid_to": D(2027, 5, 1), "planned_end": D(2027, 5, 1)}, []),
    ({"actual_start": TODAY}, []),
    ({"actual_start": D(2026, 6, 2)}, [("t1", "future")]),
])
def test_date_01(values, expected):
    assert hits("DATE-01", task_order=[task(**values)]) == expected


def test_date_01_words():
    remark, = run("DATE-01", task_order=[task(planned_start=D(2025, 5, 2), planned_end=D(2025, 4, 1))]).remarks
    assert "(2025-04-01) lies before" in remark.message
    assert (remark.field, remark.found, remark.expected) == ("planned_end", "2025-04-01", ">= 2025-05-02")


@pytest.mark.parametrize(("found_on", "expected"), [
    (D(2025, 1, 31), [("o", "outside_task")]), (D(2025, 2, 1), []), (D(2025, 3, 1), []),
    (D(2025, 3, 2), [("o", "outside_task")]),
])
def test_date_01_an_item_found_outside_its_task(found_on, expected):
    order = task(actual_start=D(2025, 2, 1), actual_end=D(2025, 3, 1))
    item = {"guid": "o", "task_guid": "t1", "found_on": found_on}
    assert hits("DATE-01", task_order=[order], ordnance_item=[item]) == expected
    assert hits("DATE-01", ordnance_item=[item]) == []   # without task orders nobody can say


@pytest.mark.parametrize(("day", "expected"), [
    (D(1979, 12, 31), [("h1", "too_early")]), (D(1980, 1, 1), []), (D(1970, 1, 1), [("h1", "default_date")]),
    (D(1900, 1, 1), [("h1", "default_date")]), (None, []),
])
def test_date_04(day, expected):
    assert hits("DATE-04", hazard=[hazard(reported_on=day)]) == expected
