"""Live on the ground is not a status (field rules, on the ground)."""

from __future__ import annotations

from datetime import date

import pytest

from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.live import Phase, is_live, phase

LEFT = {"site_left_on": date(2025, 5, 1), "site_left_confirmed_by": "A. Person"}
STATUSES = [code.code for code in load_model().code_lists["task_status"].codes]


@pytest.mark.parametrize("status", STATUSES)
def test_live_from_planned_until_somebody_entered_that_the_site_was_left(status):
    before = status in ("REQUESTED", "DRAFT")
    assert is_live({"status": status}) is not before
    assert is_live({"status": status, "valid_to": date(2001, 1, 1)}) is not before
    assert phase({"status": status, **LEFT}) is Phase.ENDED


def test_leaving_needs_a_day_and_a_person():
    assert is_live({"status": "EXPIRED", "site_left_on": date(2025, 5, 1)})
    assert is_live({"status": "EXPIRED", "site_left_on": date(2025, 5, 1), "site_left_confirmed_by": " "})
    assert is_live({"status": "EXPIRED", "site_left_confirmed_by": "A. Person"})


def test_a_day_of_leaving_in_the_future_does_not_end_it_yet():
    assert is_live({"status": "ONGOING", **LEFT}, today=date(2025, 4, 30))
    assert not is_live({"status": "ONGOING", **LEFT}, today=date(2025, 5, 1))


def test_draft_is_in_preparation_unless_work_began():
    assert phase({"status": "DRAFT"}) is Phase.PROSPECTIVE
    assert phase({"status": "DRAFT", "actual_start": date(2025, 1, 1)}) is Phase.LIVE


@pytest.mark.parametrize("status", [None, "", "NOBODY KNOWS"])
def test_a_status_nobody_knows_is_live(status):
    assert is_live({"status": status})


def test_phases_that_count_in_checks():
    assert [one.is_current for one in Phase] == [True, True, False]
