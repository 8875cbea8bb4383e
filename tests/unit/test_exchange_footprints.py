"""Outlines of orders between authorities: only what is told, live until a person confirmed the leaving, never lost."""

from __future__ import annotations

import datetime as dt
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest
from exchange_kit import KEY, Side, an_order
from life_kit import HEAD, NOW, TODAY, TOMORROW, YESTERDAY, everything, insert
from workspace_samples import plain, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.order_check import check_order
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.tasking.trail import Trace, find_traces
from imsma_tools.core.workspace import open_workspace, verify
from otms_plugin.core.exchange.footprints import Told, send_footprints, take_in_footprints
from otms_plugin.core.exchange.sending import Sender, Sent
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, ChangeStatus
from otms_plugin.core.life.perform import perform

NORTH, SOUTH = Sender("N. Officer", "North"), Sender("S. Officer", "South")


@pytest.fixture
def offices(tmp_path: Path) -> tuple[Side, Side]:
    return Side(tmp_path, NORTH, "north"), Side(tmp_path, SOUTH, "south")


def send(side: Side, key: Any = None, now: dt.datetime = NOW) -> Sent:
    sender = Sender(side.sender.name, side.sender.office, key)
    return send_footprints(side.workspace, "the neighbour", side.path(), sender, now)


def take_in(side: Side, sent: Sent, **more: Any) -> Told:
    actor = more.pop("actor", Actor(side.sender.name))
    return take_in_footprints(side.workspace, sent.path, more.pop("key", None), actor, now=NOW, **more)


def told(side: Side) -> dict[str, dict[str, Any]]:
    return {row["task_no"]: row for row in side.workspace.rows("other_order")}


def test_number_operator_outline_status_days_and_nothing_else(offices: tuple[Side, Side], tmp_path: Path) -> None:
    north, _ = offices
    an_order(north, comment="secret", instructions="secret", priority="HIGH")
    sent = send(north)
    with zipfile.ZipFile(sent.path) as archive:
        assert set(archive.namelist()) == {"manifest.json", "records.gpkg"}
        archive.extract("records.gpkg", tmp_path)
        assert b"N. Officer" not in archive.read("manifest.json")
    content = (tmp_path / "records.gpkg").read_bytes()
    assert b"secret" not in content and b"HIGH" not in content
    connection = sqlite3.connect(tmp_path / "records.gpkg")
    tables = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    columns = {row[1] for row in connection.execute("PRAGMA table_info(other_order)")}
    connection.close()
    assert tables == {"other_order"}
    assert columns == {"fid", "geom", "guid", "task_no", "operator_name", "status", "valid_from", "valid_to",
                       "site_left_on"}


def test_an_order_on_their_ground_is_held_up(offices: tuple[Side, Side]) -> None:
    north, south = offices
    an_order(north)
    assert take_in(south, send(north)).new == 1
    task = an_order(south, status="PLANNED")
    with pytest.raises(HeldUp, match=r"TO-1 \(North\)"):
        perform(south.workspace, ChangeStatus(task, "ISSUED"), HEAD, NOW)
    assert verify(south.workspace) == []
    remarks = check_order(south.workspace, south.row("task_order", task), on=TODAY + dt.timedelta(days=40)).remarks
    assert any("40 days old" in one.remark.message for one in remarks)
    far = check_order(south.workspace, south.row("task_order", an_order(south, 40)), on=TODAY).overlaps
    assert (far.overlaps, far.of_others) == ((), 1)


def test_an_overlap_that_was_accepted_stays_so_until_their_ground_grows(offices: tuple[Side, Side]) -> None:
    north, south = offices
    theirs = an_order(north)
    take_in(south, send(north))
    task = an_order(south, status="PLANNED", geom=square(44.012))
    agreed = Acceptance("TO-1 (North)", "Agreed by letter 7", 60_000)
    perform(south.workspace, ChangeStatus(task, "ISSUED", accepted=(agreed,)), HEAD, NOW)
    take_in(south, send(north))

    def is_open() -> bool:
        found = check_order(south.workspace, south.row("task_order", task), on=TODAY)
        (overlap,) = [one for one in found.remarks if one.remark.rule_id == "OVERLAP"]
        return overlap.is_open

    assert not is_open()
    north.set("task_order", theirs, geom=square(44.0105))
    take_in(south, send(north))
    assert is_open()


def test_only_what_a_named_person_confirmed_counts_as_left(offices: tuple[Side, Side]) -> None:
    north, south = offices
    for number, more in enumerate(({"site_left_on": YESTERDAY},
                                   {"site_left_on": YESTERDAY, "site_left_confirmed_by": " "},
                                   {"site_left_on": TOMORROW, "site_left_confirmed_by": "A"}, {"status": "CLOSED"},
                                   {"site_left_on": YESTERDAY, "site_left_confirmed_by": "A"}), 1):
        an_order(north, number, **more)
    for number, status in ((6, "DRAFT"), (7, "REQUESTED")):
        an_order(north, number, status=status)
    take_in(south, send(north))
    assert {name: row["site_left_on"] for name, row in told(south).items()} == {
        "TO-1": None, "TO-2": None, "TO-3": None, "TO-4": None, "TO-5": YESTERDAY}


def test_a_new_package_takes_the_place_of_the_former_and_keeps_what_was_accepted(offices: tuple[Side, Side]) -> None:
    north, south = offices
    first, second, _ = (an_order(north, number) for number in (1, 2, 3))
    take_in(south, send(north))
    keys = {name: row["guid"] for name, row in told(south).items()}
    north.set("task_order", first, geom=square(44.2), status="ONGOING")
    north.set("task_order", second, site_left_on=TODAY, site_left_confirmed_by="A")
    later = NOW + dt.timedelta(hours=5)
    found = take_in(south, send(north, now=later))
    assert (found.new, found.changed, found.unchanged, found.missing) == (0, 2, 1, ())
    rows = told(south)
    assert {name: row["guid"] for name, row in rows.items()} == keys
    assert rows["TO-1"]["geom"] == north.row("task_order", first)["geom"] and rows["TO-1"]["as_of"] == later
    assert rows["TO-2"]["site_left_on"] == TODAY


def test_what_a_package_no_longer_names_stays_live_and_is_told(offices: tuple[Side, Side]) -> None:
    """A line that is missing is no confirmation that anybody left."""
    north, south = offices
    tasks = [an_order(north, number) for number in (1, 2, 3)]
    north.set("task_order", tasks[2], site_left_on=TODAY, site_left_confirmed_by="A")
    take_in(south, send(north))
    with north.workspace.writing("test") as writer:
        for task in tasks[1:]:
            writer.delete("task_order", task)
    before, sent = everything(south.workspace), send(north)
    for drop, reason, match in ((["TO-1"], "x", "not missing"), (["TO-2"], " ", "needs a reason")):
        with pytest.raises(BadInput, match=match):
            take_in(south, sent, drop=drop, reason=reason)
    with pytest.raises(NotAllowed):
        take_in(south, sent, drop=["TO-2"], reason="x", actor=Actor("S", frozenset({Right.ISSUE})))
    assert everything(south.workspace) == before
    found = take_in(south, sent)
    assert found.missing == ("TO-2",) and set(told(south)) == {"TO-1", "TO-2"}
    assert told(south)["TO-2"]["package_id"] != sent.package_id   # known since the first package: it grows old
    found = take_in(south, send(north), drop=["TO-2"], reason="Letter 12: cancelled before anybody went")
    assert (found.dropped, found.missing, set(told(south))) == (("TO-2",), (), {"TO-1"})


def test_an_outline_that_is_gone_leaves_the_former_on_the_map(offices: tuple[Side, Side]) -> None:
    north, south = offices
    task, bare = an_order(north), an_order(north, 2, geom=None)
    take_in(south, send(north))
    outline = told(south)["TO-1"]["geom"]
    north.set("task_order", task, geom=None)
    found = take_in(south, send(north))
    assert found.without_outline == ("TO-1", "TO-2") and told(south)["TO-1"]["geom"] == outline
    mine = south.row("task_order", an_order(south, 30))
    remarks = check_order(south.workspace, mine, on=TODAY).remarks
    assert any("TO-2 (North)" in one.remark.message for one in remarks), bare


def test_offices_do_not_touch_each_others_orders(offices: tuple[Side, Side], tmp_path: Path) -> None:
    north, south = offices
    east = Side(tmp_path, Sender("E", "East"), "east")
    an_order(north), an_order(east, 2)
    take_in(south, send(north)), take_in(south, send(east))
    found = take_in(south, send(north))
    assert found.missing == () and set(told(south)) == {"TO-1", "TO-2"}


def test_an_office_that_changed_its_name_is_the_same(offices: tuple[Side, Side]) -> None:
    north, south = offices
    an_order(north)
    take_in(south, send(north))
    north.sender = Sender("N", "Northern Office")
    assert take_in(south, send(north)).changed == 0
    assert [row["office"] for row in told(south).values()] == ["Northern Office"]


def test_of_two_missing_orders_of_one_number_the_one_meant_is_named_by_its_key(offices: tuple[Side, Side]) -> None:
    north, south = offices
    tasks = [an_order(north, number, task_no="TO-1") for number in (1, 2)]
    take_in(south, send(north))
    with north.workspace.writing("test") as writer:
        for task in tasks:
            writer.delete("task_order", task)
    sent = send(north)
    with pytest.raises(BadInput, match=rf"Several orders have the number TO-1\b.*({'|'.join(tasks)})"):
        take_in(south, sent, drop=["TO-1"], reason="Letter 12")
    assert south.workspace.count("other_order") == 2
    found = take_in(south, sent, drop=[tasks[0]], reason="Letter 12")
    assert found.dropped == (f"TO-1 [{tasks[0]}]",) and found.missing == (f"TO-1 [{tasks[1]}]",)
    assert [row["their_guid"] for row in south.workspace.rows("other_order")] == [tasks[1]]


def test_two_data_files_of_one_name_leave_each_others_ground_on_the_map(offices: tuple[Side, Side], tmp_path: Path,
                                                                       ) -> None:
    north, south = offices
    other = Side(tmp_path, NORTH, "north-2")
    mine = an_order(north)
    other.path()   # its packages have names of their own
    theirs = an_order(other, guid=mine, site_left_on=TODAY, site_left_confirmed_by="A")
    take_in(south, send(north))
    found = take_in(south, send(other))
    assert (found.new, found.missing) == (1, ()) and theirs == mine
    assert sorted(row["site_left_on"] is None for row in south.workspace.rows("other_order")) == [False, True]
    assert any("from another data file before" in note for note in found.notes)
    found = take_in(south, send(other), drop=["TO-1"], reason="The first data file is no longer in use")
    assert found.dropped == ("TO-1",)
    assert [row["site_left_on"] for row in south.workspace.rows("other_order")] == [TODAY]


def test_orders_that_no_package_told_are_known_by_the_name_of_the_office(offices: tuple[Side, Side]) -> None:
    north, south = offices
    task = an_order(north)
    insert(south.workspace, "other_order", task_no="TO-1", their_guid=task, office="North")
    assert take_in(south, send(north)).new == 0 and south.workspace.count("other_order") == 1


def test_refused(offices: tuple[Side, Side]) -> None:
    north, south = offices
    an_order(north), an_order(south, 2)
    first, second, signed = send(north), send(north), send(north, KEY)
    future = send(north, now=NOW + dt.timedelta(days=3))
    with pytest.raises(BadInput, match="still to come"):
        take_in(south, future)
    with pytest.raises(BadInput, match="not made with your key"):
        take_in(south, signed, key=b"another common key")
    with pytest.raises(BadInput, match="data file itself"):
        take_in(north, first)
    take_in(south, second)
    with pytest.raises(BadInput, match="older"):
        take_in(south, first)
    with pytest.raises(BadInput, match="something else"):
        take_in(south, north.orders(*north.workspace.guids("task_order")))
    assert south.workspace.count("other_order") == 1


def test_an_order_both_offices_know_is_one(offices: tuple[Side, Side]) -> None:
    """Both update from the same system: the same key is the same order."""
    north, south = offices
    task = an_order(north)
    insert(south.workspace, "task_order", guid=task, task_no="TO-1", status="PLANNED", task_type="CLEARANCE",
           geom=square(44.01))
    take_in(south, send(north))
    found = check_order(south.workspace, south.row("task_order", task), on=TODAY)
    assert found.overlaps.overlaps == ()


@pytest.mark.parametrize("sql", ["UPDATE other_order SET site_left_on = '2026-01-01'",
                                 "UPDATE other_order SET geom = NULL",
                                 "INSERT INTO other_order (task_no, their_guid, office) VALUES ('TO-9', 'x', 'North')"])
def test_who_takes_their_ground_off_with_another_program_shows(offices: tuple[Side, Side], sql: str) -> None:
    north, south = offices
    an_order(north)
    take_in(south, send(north))
    assert find_traces(south.workspace) == []
    south.workspace.close()
    connection = plain(south.workspace.path, recursive=True)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("DELETE FROM other_order")
    connection.execute(sql)
    connection.close()
    with open_workspace(south.workspace.path) as workspace:
        (found,) = find_traces(workspace)
    assert found.trace is Trace.OTHER_OFFICE and "(North)" in found.sentence
