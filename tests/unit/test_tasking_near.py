"""Reading only the records near an order leaves out none that matters: compared with reading all of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from life_kit import TODAY, YESTERDAY, enter, insert
from workspace_samples import bow_tie, fresh, plain, square

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.tasking.order_overlaps import OverlapsOfOrder, find_overlaps_of
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.core.workspace.blob import to_blob
from imsma_tools.core.workspace.heads import read_heads

LEFT = {"site_left_on": YESTERDAY, "site_left_confirmed_by": "A. Monitor"}


def in_memory(workspace: Workspace) -> MemorySource:
    """The same records, all of them read."""
    return MemorySource({table: list(workspace.rows(table)) for table in (
        "task_order", "task_hazard", "land_release", "other_order")})


def told(found: OverlapsOfOrder) -> Any:
    return (sorted((str(one.other["guid"]), one.verdict.overlap_class, round(one.pair.overlap_m2, 3))
                   for one in found.overlaps), found.orders, found.released,
            sorted(str(record["guid"]) for record in found.without_outline), found.is_usable)


place = st.tuples(st.integers(-3, 3), st.integers(-3, 3), st.sampled_from([0.0005, 0.001, 0.004]))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(place, max_size=6), st.lists(place, max_size=3), st.sampled_from([None, 60.0, 3000.0]),
       st.sampled_from([0.0, 33.0, -70.0, 80.0]))
def test_the_answer_is_that_of_reading_everything(tmp_path_factory, orders, releases, metres, latitude: float) -> None:
    with fresh(tmp_path_factory.mktemp("near") / "data.gpkg") as workspace:
        mine = enter(workspace, 99, "DRAFT", geom=square(44.0, latitude, 0.001))
        for number, (x, y, size) in enumerate(orders):
            enter(workspace, number, "ONGOING", geom=square(44 + x * 0.001, latitude + y * 0.001, size),
                  **(LEFT if number == 4 else {}))
        for x, y, size in releases:
            insert(workspace, "land_release", released_on=TODAY, task_guid=mine if size == 0.004 else None,
                   geom=square(44 + x * 0.001, latitude + y * 0.001, size))
        policy, order = load_policy().with_notice_distance(metres), workspace.row("task_order", mine)
        answers = [told(find_overlaps_of(source, order, policy, TODAY)) for source in (workspace, in_memory(workspace))]
        assert answers[0] == answers[1]


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def test_orders_without_an_outline_or_with_a_crossing_one_are_not_left_out(workspace) -> None:
    mine = enter(workspace, 1, "DRAFT", x=44.0)
    nowhere, crossing = enter(workspace, 2, "ONGOING", geom=None), enter(workspace, 3, "ONGOING", geom=bow_tie(44.001))
    enter(workspace, 4, "ONGOING", x=60.0)
    order = workspace.row("task_order", mine)
    found = find_overlaps_of(workspace, order, today=TODAY)
    assert [record["guid"] for record in found.without_outline] == [nowhere]
    assert [one.other["guid"] for one in found.overlaps] == [crossing] and found.orders == 2
    drawn = {**order, "guid": "", "geom": None}   # nobody knows where it lies: everything is looked at
    assert told(find_overlaps_of(workspace, drawn, today=TODAY)) == told(
        find_overlaps_of(in_memory(workspace), drawn, today=TODAY))


@pytest.mark.parametrize("head", ["none", "big"])
def test_an_outline_whose_head_holds_no_box_is_read(tmp_path, head: str) -> None:
    """Other programs may write a head without the box, or with its bytes the other way round."""
    path = tmp_path / "data.gpkg"
    with fresh(path) as workspace:
        mine, other = enter(workspace, 1, "DRAFT", x=44.0), enter(workspace, 2, "ONGOING", x=44.001)
    blob, _ = to_blob(square(44.001), "MULTIPOLYGON")
    box = np.frombuffer(blob[8:40], "<f8").astype(">f8").tobytes()
    swapped = blob[:3] + b"\x02" + blob[4:8][::-1] + box + blob[40:]
    with plain(path, True) as connection:
        connection.execute("UPDATE task_order SET geom = ? WHERE guid = ?",
                           (blob[:3] + b"\x01" + blob[4:8] + blob[40:] if head == "none" else swapped, other))
    connection.close()
    with open_workspace(path) as workspace:
        heads = read_heads(workspace, "task_order", ("guid", "valid_to"))
        assert heads.boxes[0].tolist() == [44.0, 44.003, 33.0, 33.003] and np.isnan(heads.boxes[1]).all()
        assert heads.records[0]["valid_to"].year == 2027
        assert heads.may_meet((50.0, 51.0, 33.0, 34.0)).tolist() == [False, True]
        found = find_overlaps_of(workspace, workspace.row("task_order", mine), today=TODAY)
        assert [one.other["guid"] for one in found.overlaps] == [other]
