"""Overlaps and gaps of a whole data file: who takes part, what counts, what is said of the rest."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import shapely

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.tasking.coverage_questions import find_closed_hazard_gaps
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.workspace import create_workspace, open_workspace

TODAY = dt.date(2026, 1, 1)


def box(x: float, width: float, y: float = 33.0, height: float = 0.01) -> bytes:
    return shapely.to_wkb(shapely.MultiPolygon([shapely.box(x, y, x + width, y + height)]))


def order(number: int, geom: Any, **more: Any) -> dict[str, Any]:
    return {"task_no": f"TO-{number}", "task_type": "CLEARANCE", "status": "ONGOING", "geom": geom,
            "valid_from": dt.date(2025, 1, 1), "valid_to": dt.date(2026, 12, 31), **more}


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    path = tmp_path / "data.gpkg"
    create_workspace(path)
    return path


def fill(path: Path, **tables: list[dict[str, Any]]) -> dict[str, list[str]]:
    with open_workspace(path) as workspace, workspace.writing(actor="test", via="test") as writer:
        return {table: [writer.insert(table, record) for record in records] for table, records in tables.items()}


def test_orders_of_two_operators_on_the_same_land_stop(data_file: Path) -> None:
    operators = fill(data_file, organisation=[{"short_name": "OP-01"}, {"short_name": "OP-02"}])["organisation"]
    fill(data_file, task_order=[order(1, box(44, 0.01), organisation_guid=operators[0]),
                                order(2, box(44.006, 0.01), organisation_guid=operators[1])])
    with open_workspace(data_file, read_only=True) as source:
        found = find_order_overlaps(source, today=TODAY)
    (overlap,) = found.overlaps
    assert overlap.verdict.overlap_class == "CONFLICT"
    assert overlap.verdict.severity.value == "stop"
    assert overlap.pair.common.share_a == pytest.approx(0.4, abs=1e-6)


def test_an_order_counts_until_a_person_confirmed_that_the_site_was_left(data_file: Path) -> None:
    """Cancelled and expired orders stay in the check; only a confirmed leaving takes one out."""
    fill(data_file, task_order=[
        order(1, box(44, 0.01)), order(2, box(44.006, 0.01), status="CANCELLED"),
        order(3, box(44.004, 0.01), status="CLOSED", site_left_on=dt.date(2025, 6, 1), site_left_confirmed_by="A"),
        order(4, box(44.004, 0.01), status="CLOSED", site_left_on=dt.date(2025, 6, 1))])
    with open_workspace(data_file, read_only=True) as source:
        found = find_order_overlaps(source, today=TODAY)
    assert found.orders == 3
    numbers = {record["task_no"] for overlap in found.overlaps for record in (overlap.order, overlap.other)}
    assert numbers == {"TO-1", "TO-2", "TO-4"}


def test_an_order_on_released_land_is_found_but_not_its_own_progress(data_file: Path) -> None:
    orders = fill(data_file, task_order=[order(1, box(44, 0.01)), order(2, box(45, 0.01))])["task_order"]
    fill(data_file, land_release=[
        {"local_id": "LR-1", "outcome": "CLEARED", "released_on": dt.date(2024, 1, 1), "geom": box(44.002, 0.002)},
        {"local_id": "LR-2", "outcome": "CLEARED", "released_on": dt.date(2025, 6, 1), "geom": box(45.002, 0.002),
         "task_guid": orders[1]}])
    with open_workspace(data_file, read_only=True) as source:
        found = find_order_overlaps(source, today=TODAY)
    (overlap,) = found.overlaps
    assert overlap.other["local_id"] == "LR-1"
    assert overlap.verdict.overlap_class == "RETASKED_CLEARED"


def test_orders_without_an_outline_are_counted(data_file: Path) -> None:
    fill(data_file, task_order=[order(1, box(44, 0.01)), order(2, None)])
    with open_workspace(data_file, read_only=True) as source:
        assert find_order_overlaps(source, today=TODAY).without_outline == 1


def test_gaps_of_closed_hazards_equal_what_geos_leaves(data_file: Path) -> None:
    """A strip of about 9 m between two released halves, and a second hazard that is still open."""
    fill(data_file, hazard=[
        {"local_id": "HA-1", "hazard_class": "CHA", "hazard_status": "CLOSED", "geom": box(44, 0.01)},
        {"local_id": "HA-2", "hazard_class": "CHA", "hazard_status": "OPEN", "geom": box(46, 0.01)}],
        land_release=[
            {"local_id": "a", "outcome": "CLEARED", "released_on": TODAY, "geom": box(44, 0.005)},
            {"local_id": "b", "outcome": "CLEARED", "released_on": TODAY, "geom": box(44.0051, 0.0049)}])
    with open_workspace(data_file, read_only=True) as source:
        found = find_closed_hazard_gaps(source)
    (gap,) = found.gaps
    left = shapely.difference(shapely.from_wkb(box(44, 0.01)), shapely.union_all(
        [shapely.from_wkb(box(44, 0.005)), shapely.from_wkb(box(44.0051, 0.0049))]))
    assert found.hazards == 1
    assert gap.hazard["local_id"] == "HA-1"
    assert shapely.from_wkb(gap.piece.geometry).symmetric_difference(left).area < 1e-15


def test_land_cleared_but_not_accepted_leaves_a_gap(data_file: Path) -> None:
    """A refused clearance covered the hazard in the report, while the check of the data said stop."""
    fill(data_file, hazard=[{"local_id": "HA-1", "hazard_class": "CHA", "hazard_status": "CLOSED",
                             "geom": box(44, 0.01)}],
         land_release=[{"local_id": "a", "outcome": "CLEARED", "released_on": TODAY, "accepted": False,
                        "geom": box(44, 0.01)}])
    with open_workspace(data_file, read_only=True) as source:
        assert len(find_closed_hazard_gaps(source).gaps) == 1


def test_land_released_before_the_hazard_was_reported_does_not_cover_it(data_file: Path) -> None:
    """Mines found again after a release: the old release did not know of them. One that names the hazard counts."""
    hazard = {"hazard_class": "CHA", "hazard_status": "CLOSED", "reported_on": dt.date(2025, 5, 1)}
    hazards = fill(data_file, hazard=[{"local_id": "again", "geom": box(44, 0.01), **hazard},
                                      {"local_id": "linked", "geom": box(45, 0.01), **hazard},
                                      {"local_id": "later", "geom": box(46, 0.01), **hazard}])["hazard"]
    old = {"outcome": "CLEARED", "released_on": dt.date(2020, 1, 1)}
    fill(data_file, land_release=[
        {"local_id": "a", "geom": box(44, 0.01), **old},
        {"local_id": "b", "geom": box(45, 0.01), "hazard_guid": hazards[1], **old},
        {"local_id": "c", "outcome": "CLEARED", "released_on": TODAY, "geom": box(46, 0.01)}])
    with open_workspace(data_file, read_only=True) as source:
        assert [gap.hazard["local_id"] for gap in find_closed_hazard_gaps(source).gaps] == ["again"]


def test_without_a_day_orders_are_judged_by_today(data_file: Path) -> None:
    """Without a day, a leaving in the future ended an order, and an expired one was no conflict any more."""
    operators = fill(data_file, organisation=[{"short_name": "OP-01"}, {"short_name": "OP-02"}])["organisation"]
    fill(data_file, task_order=[
        order(1, box(44, 0.01), organisation_guid=operators[0], site_left_on=dt.date(2299, 1, 1),
              site_left_confirmed_by="A", valid_to=dt.date(2299, 1, 1)),
        order(2, box(44.006, 0.01), organisation_guid=operators[1], valid_from=dt.date(2020, 1, 1),
              valid_to=dt.date(2021, 1, 1))])
    with open_workspace(data_file, read_only=True) as source:
        (overlap,) = find_order_overlaps(source).overlaps
    assert overlap.verdict.overlap_class == "CONFLICT"


def test_released_land_without_an_outline_is_counted(data_file: Path) -> None:
    """Only orders were counted, so a report looked complete though released land had not been compared."""
    fill(data_file, task_order=[order(1, box(44, 0.01))],
         land_release=[{"local_id": "a", "outcome": "CLEARED", "released_on": TODAY}])
    with open_workspace(data_file, read_only=True) as source:
        assert find_order_overlaps(source, today=TODAY).without_outline == 1


def test_cancel_stops_it(data_file: Path) -> None:
    class Impatient(Progress):
        def is_cancelled(self) -> bool:
            return True

    fill(data_file, task_order=[order(1, box(44, 0.01))])
    with open_workspace(data_file, read_only=True) as source, pytest.raises(Cancelled):
        find_order_overlaps(source, progress=Impatient())
