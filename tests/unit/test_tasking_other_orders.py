"""Orders that other offices told of: their ground counts as ours does, and every sentence says how old it is."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely
from geometry_cases import box

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking.order_check import OrderCheck, check_order
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.tasking.order_remark import OrderRemark

TODAY = dt.date(2026, 1, 31)
HERE, THERE = box(0, 0, 100, 100), box(60, 0, 100, 100)


def ours(shape: shapely.Geometry = HERE, **more: Any) -> dict[str, Any]:
    return {"guid": "ours", "task_no": "TO-1", "task_type": "CLEARANCE", "status": "DRAFT", "organisation_guid": "op",
            "geom": shapely.to_wkb(shape), "valid_from": dt.date(2025, 1, 1), "valid_to": dt.date(2026, 12, 31), **more}


def theirs(shape: Any = THERE, days: int = 3, **more: Any) -> dict[str, Any]:
    told = dt.datetime(2026, 1, 31, 9, tzinfo=dt.timezone.utc) - dt.timedelta(days=days)
    return {"guid": "row", "their_guid": "theirs", "task_no": "TO-1", "office": "IKMAA", "operator_name": "Operator A",
            "status": "ONGOING", "valid_from": dt.date(2025, 1, 1), "valid_to": dt.date(2026, 12, 31), "as_of": told,
            "geom": shapely.to_wkb(shape) if shape is not None else None, **more}


def check(*others: dict[str, Any], order: Any = None) -> OrderCheck:
    mine = order or ours()
    return check_order(MemorySource({"task_order": [mine], "other_order": others}), mine, on=TODAY)


def of(found: OrderCheck, rule: str) -> list[OrderRemark]:
    return [one for one in found.remarks if one.remark.rule_id == rule]


def test_ground_of_another_office_stops_an_order_and_says_whose_it_is_and_how_old_that_is() -> None:
    found = check(theirs())
    (overlap,) = of(found, "OVERLAP")
    assert not found.may_issue
    assert (overlap.overlap_class, overlap.other, overlap.remark.other_table) == ("CONFLICT", "TO-1 (IKMAA)",
                                                                                 "other_order")
    assert "Operator A" in overlap.remark.message and "3 days ago" in overlap.remark.message
    assert found.overlaps.of_others == 1


@pytest.mark.parametrize("status", ["PLANNED", "SUSPENDED", "EXPIRED", "CANCELLED", "CLOSED", "nobody knows", None])
def test_whatever_its_status_it_counts_until_the_site_was_left(status: Any) -> None:
    assert len(of(check(theirs(status=status)), "OVERLAP")) == 1
    assert not of(check(theirs(status=status, site_left_on=TODAY)), "OVERLAP")
    assert of(check(theirs(status=status, site_left_on=TODAY + dt.timedelta(days=1))), "OVERLAP")


def test_an_operator_of_the_same_name_is_another() -> None:
    """Two desks spell names alike; only our own register knows who is who."""
    (overlap,) = of(check(theirs(operator_name="op")), "OVERLAP")
    assert overlap.overlap_class == "CONFLICT"


def test_what_is_old_says_so_even_where_nothing_overlaps() -> None:
    """What another office issued since is not known: silence is no answer."""
    (remark,) = of(check(theirs(box(5000, 0, 100, 100), days=40)), "OTHER_OFFICES")
    assert remark.remark.severity is Severity.LOOK and "40 days old" in remark.remark.message
    assert not of(check(theirs(days=14)), "OTHER_OFFICES")
    assert of(check(theirs(as_of=None)), "OTHER_OFFICES")


def test_one_without_an_outline_is_named() -> None:
    (remark,) = of(check(theirs(None)), "OVERLAP")
    assert "TO-1 (IKMAA)" in remark.remark.message


def test_an_order_that_both_offices_know_is_not_compared_with_itself() -> None:
    assert not of(check(theirs(HERE, their_guid="ours")), "OVERLAP")


def test_all_overlaps_of_a_data_file_include_those_with_other_offices() -> None:
    orders = [ours(status="ONGOING"), ours(box(5000, 0, 100, 100), guid="far", task_no="TO-9", status="ONGOING")]
    found = find_order_overlaps(MemorySource({"task_order": orders, "land_release": [], "task_hazard": [],
                                              "other_order": [theirs(), theirs(None)]}), today=TODAY)
    (overlap,) = found.overlaps
    assert (overlap.order["guid"], overlap.other["task_no"], overlap.verdict.severity) == (
        "ours", "TO-1 (IKMAA)", Severity.STOP)
    assert (found.of_others, found.without_outline) == (1, 1)
