"""Is one hazard covered before it is closed: the same answer as for all closed ones, and as GEOS gives."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely
from geometry_cases import box, true_area

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.tasking.coverage_questions import find_closed_hazard_gaps, hazard_coverage, split_coverage

DAY = dt.date(2025, 5, 1)


def hazard(shape: Any, **more: Any) -> dict[str, Any]:
    return {"guid": "h", "local_id": "HA-1", "hazard_status": "OPEN", "reported_on": DAY,
            "geom": None if shape is None else shapely.to_wkb(shape), **more}


def release(name: str, shape: Any, **more: Any) -> dict[str, Any]:
    return {"guid": name, "local_id": name, "released_on": dt.date(2025, 9, 1), "outcome": "CLEARED",
            "geom": shapely.to_wkb(shape), **more}


LANDS = [release("west", box(0, 0, 40, 100)), release("old", box(0, 0, 100, 100), released_on=dt.date(2020, 1, 1)),
         release("refused", box(40, 0, 60, 100), accepted=False, hazard_guid="h"),
         release("linked", box(40, 0, 20, 100), released_on=dt.date(2020, 1, 1), hazard_guid="h"),
         release("far", box(9000, 0, 10, 10))]


def test_before_closing_as_after() -> None:
    found = hazard_coverage(MemorySource({"land_release": LANDS}), hazard(box(0, 0, 100, 100)))
    closed = find_closed_hazard_gaps(MemorySource({
        "land_release": LANDS, "hazard": [hazard(box(0, 0, 100, 100), hazard_status="CLOSED")]}))
    assert [piece.area_m2 for piece in found.gaps] == [gap.piece.area_m2 for gap in closed.gaps]
    assert found.gap_m2 == pytest.approx(true_area(box(60, 0, 40, 100)), rel=1e-6)
    assert sorted(part.record["guid"] for part in found.parts) == ["linked", "west"]
    assert [(part.record["guid"], part.why) for part in found.left_out] == [("refused", "was not accepted")]


def test_without_an_outline_nothing_is_known() -> None:
    found = hazard_coverage(MemorySource({"land_release": LANDS}), hazard(None))
    assert not found.is_usable and found.gaps == ()


def test_without_released_land_all_of_it_is_a_gap() -> None:
    found = hazard_coverage(MemorySource({}), hazard(box(0, 0, 100, 100)))
    assert found.is_usable and found.gap_m2 == pytest.approx(true_area(box(0, 0, 100, 100)), rel=1e-6)


def test_an_order_that_names_itself_as_its_parent_takes_over_nothing() -> None:
    order = {"guid": "t", "parent_task_guid": "t", "status": "ONGOING", "geom": shapely.to_wkb(box(0, 0, 100, 100))}
    half = {"guid": "c", "parent_task_guid": "t", "status": "DRAFT", "geom": shapely.to_wkb(box(0, 0, 50, 100))}
    found = split_coverage(MemorySource({"task_order": [order, half]}), order)
    assert found.gap_m2 == pytest.approx(true_area(box(50, 0, 50, 100)), rel=1e-6)
    assert [(part.record["guid"], part.why) for part in found.left_out] == [("t", "is the order itself")]
