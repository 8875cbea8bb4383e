"""The whole life of a task order in the real QGIS window, in English and in Arabic; pictures for the guide."""

from __future__ import annotations

import pytest
from real_window import LARGEST_PICTURE, PICTURES, use


@pytest.fixture(scope="session", params=["en", "ar"])
def run(request, zips) -> tuple[str, dict]:
    """Drives the life once in a language and gives what was seen."""
    return request.param, use(request.param, "orders", zips, {})


def test_it_went_to_the_end(run):
    _language, facts = run
    assert "error" not in facts, facts["error"]
    assert facts["stage"] == "done"


def test_an_overlap_is_seen_explained_and_corrected(run):
    _language, facts = run
    assert facts["overlapped"] == ["TO-2025-0117"]
    assert facts["why_not"] >= 1
    assert facts["led_to_outline"]
    assert facts["corrected"] == []


def test_the_order_is_issued_begun_suspended_and_shared(run):
    _language, facts = run
    assert facts["saved"].startswith("RMAC-X-")
    assert facts["issued"] == "ISSUED"
    assert facts["begun"] == "ONGOING"
    assert facts["suspended"][0] == "SUSPENDED"
    assert facts["suspended"][1] != "None"
    assert len(facts["parts"]) == 2
    assert facts["left_by"] == "R. Head"
    assert facts["orders"][facts["saved"]] == "CANCELLED"


def test_a_gap_holds_up_the_end_until_it_is_closed(run):
    _language, facts = run
    assert facts["gap"] == 1
    assert facts["completed"] == "COMPLETED"


def test_the_part_is_certified_and_handed_over(run):
    _language, facts = run
    assert facts["handed_over"][0] == "HANDED_OVER"
    assert facts["handed_over"][1] != "None"
    assert sorted(facts["orders"].values()) == ["CANCELLED", "HANDED_OVER", "ONGOING", "PLANNED"]


def test_the_record_of_changes_is_whole(run):
    _language, facts = run
    assert facts["verified"] == []


def test_no_error_was_logged(run):
    _language, facts = run
    assert [entry for entry in facts["log"] if entry[0] == "Python Error" or entry[1] == 2] == []


def test_pictures_are_small(run):
    language, facts = run
    assert len(facts["pictures"]) >= 12
    for name in facts["pictures"]:
        assert (PICTURES / f"{language}-{name}.png").stat().st_size < LARGEST_PICTURE
