"""What a report is asked for: periods as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaat_plugin.core.figures.scope import Period, Scope, parse_period
from imsma_tools.core.base.errors import BadInput


@pytest.mark.parametrize(("text", "first", "last"), [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026-Q1", "2026-01-01", "2026-03-31"),
    ("2026q4", "2026-10-01", "2026-12-31"), ("2026-01-05/2026-01-06", "2026-01-05", "2026-01-06"),
    (" 2026-01-05 to 2026-01-06 ", "2026-01-05", "2026-01-06")])
def test_a_period_is_read_as_written(text: str, first: str, last: str) -> None:
    assert parse_period(text) == Period(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


def test_no_period_means_all_dates_and_records_without_a_date() -> None:
    assert parse_period("").contains(None)
    assert parse_period("").contains(dt.date(1999, 1, 1))


@pytest.mark.parametrize("text", ["2026-13", "March", "2026-Q5", "01/02/2026", "2026-02-30/2026-03-01", "20"])
def test_anything_else_is_refused_with_the_ways_to_write_it(text: str) -> None:
    with pytest.raises(BadInput, match="is not a period"):
        parse_period(text)


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(BadInput, match="ends before it starts"):
        parse_period("2026-03-02/2026-03-01")


@given(st.dates(), st.dates(), st.dates())
def test_a_day_is_in_a_period_exactly_between_its_ends(first: dt.date, last: dt.date, day: dt.date) -> None:
    assert Period(first, last).contains(day) is (first <= day <= last)


def test_what_came_later_than_the_day_of_the_report_is_not_in_it() -> None:
    scope = Scope(parse_period("2026"), as_of=dt.date(2026, 6, 30))
    assert scope.in_period(dt.date(2026, 6, 30))
    assert not scope.in_period(dt.date(2026, 7, 1))
    assert not scope.in_period(None)
