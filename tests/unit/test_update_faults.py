"""Whatever a source, a line, a disk or a person does: an update is whole, or the old data stand as they stood."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scripted_source import CONNECTION, ScriptedSource, World, profile, standing
from workspace_samples import fresh, plain, square

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.sources.contract import BadAnswer, Unreachable
from imsma_tools.core.sources.update.mirrors import mirrors_of
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, update
from imsma_tools.core.workspace import open_workspace, verify

ROOT = Path(__file__).parents[2]
LONG = bool(os.environ.get("IMSMA_LONG_TESTS"))
FULL = UpdateRequest(CONNECTION, Mode.FULL, "Ali", allow_deletions=True)
CHANGES = UpdateRequest(CONNECTION, Mode.INCREMENTAL, "Ali", allow_deletions=True)


@pytest.fixture()
def world(tmp_path):
    return World(tmp_path / "world.sqlite", 35)


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace


def left(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.glob("*.tmp*"))


@pytest.mark.parametrize("request_no", range(1, 9))
def test_a_line_that_breaks_anywhere_leaves_the_old_data_and_the_next_update_goes_on(ws, world, tmp_path, request_no):
    update(ws, ScriptedSource(world), profile(), FULL)
    before = standing(ws)
    world.edit("{G-H1}", name="renamed")
    world.remove("{G-H2}")
    outcome = update(ws, ScriptedSource(world).break_at(request_no), profile(), FULL)
    assert (outcome.state, outcome.reason) == ("INCOMPLETE", "The line broke.") and standing(ws) == before
    (mirror,) = mirrors_of(ws)
    assert (mirror.state, mirror.tried_state, mirror.reason) == ("COMPLETE", "INCOMPLETE", "The line broke.")
    assert mirror.data_as_of is not None and mirror.data_as_of < world.clock
    source = ScriptedSource(world)
    outcome = update(ws, source, profile(), FULL)
    assert outcome.is_complete and standing(ws) == world.content() and left(tmp_path) == []
    if request_no > 4:
        assert outcome.resumed and source.asked.count("page") < 6, "pages that had arrived are not read again"
    assert verify(ws) == []


def test_a_line_that_breaks_after_every_page_still_gets_there(ws, world):
    for _ in range(12):
        outcome = update(ws, ScriptedSource(world, page=5).break_at(7), profile(), FULL)
        if outcome.is_complete:
            break
    assert outcome.is_complete and outcome.resumed and standing(ws) == world.content()


@pytest.mark.parametrize("change", ["profile", "columns", "page"])
def test_only_the_same_question_is_gone_on_with(ws, world, change):
    update(ws, ScriptedSource(world).break_at(5), profile(), FULL)
    how = profile(columns=[{"field": "local_id", "names": ["name"]}]) if change == "profile" else profile()
    source = ScriptedSource(world)
    if change == "columns":
        added = (*source.columns(), source.columns()[2].__class__("later"))
        source.columns = lambda: added
    outcome = update(ws, source, how, FULL)
    assert outcome.is_complete and outcome.resumed == (change == "page")


def test_a_reading_that_lay_too_long_begins_anew(ws, world, tmp_path, monkeypatch):
    update(ws, ScriptedSource(world).break_at(5), profile(), FULL)
    monkeypatch.setattr("imsma_tools.core.sources.update.run.MOST_AGE", dt.timedelta(0))
    outcome = update(ws, ScriptedSource(world), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed


def test_a_staging_file_full_of_rubbish_is_thrown_away(ws, world, tmp_path):
    update(ws, ScriptedSource(world).break_at(5), profile(), FULL)
    (name,) = left(tmp_path)
    (tmp_path / name).write_bytes(os.urandom(20000))
    outcome = update(ws, ScriptedSource(world), profile(), FULL)
    assert outcome.is_complete and standing(ws) == world.content() and left(tmp_path) == []


@pytest.mark.parametrize("lies", [
    {"count": 7}, {"count": 999}, {"count": 0}, {"no_count": True}, {"list_cap": 20}, {"no_list": True},
    {"no_list": True, "no_count": True}, {"no_list": True, "count": 7}, {"no_clock": True}, {"no_edited": True},
    {"list_cap": 20, "count": 20}, {"page_cap": 20}, {"list_cap": 20, "capped_fetch": True}])
def test_lies_that_let_the_work_finish_lose_nothing(ws, world, lies):
    update(ws, ScriptedSource(world), profile(), FULL)
    world.edit("{G-H30}", name="renamed")
    outcome = update(ws, ScriptedSource(world, **lies), profile(), FULL)
    assert outcome.is_complete, outcome.reason
    assert standing(ws) == world.content()
    if lies.keys() & {"count", "list_cap"}:
        assert outcome.warnings


@pytest.mark.parametrize("lies", [
    {"no_list": True, "count": 999}, {"list_cap": 20, "page_cap": 20, "count": 20}, {"page_cap": 20, "no_list": True},
    {"page_cap": 20, "capped_fetch": True}])
def test_lies_that_hide_records_are_found_out(ws, world, lies):
    update(ws, ScriptedSource(world), profile(), FULL)
    before = standing(ws)
    world.edit("{G-H1}", name="renamed")
    outcome = update(ws, ScriptedSource(world, **lies), profile(), FULL)
    assert outcome.state == "INCOMPLETE" and standing(ws) == before
    assert mirrors_of(ws)[0].tried_state == "INCOMPLETE" and outcome.reason == mirrors_of(ws)[0].reason


def test_pages_without_end_and_pages_that_go_round(ws, world):
    class Endless(ScriptedSource):
        def pages(self, *values, **named):
            first = next(iter(super().pages(*values, **named)))
            yield first
            yield first

    class Short(ScriptedSource):
        def pages(self, *values, **named):
            yield next(iter(super().pages(*values, **named)))

    for kind, words in ((Endless, "same page"), (Short, "last page")):
        outcome = update(ws, kind(world), profile(), FULL)
        assert outcome.state == "INCOMPLETE" and words in outcome.reason and ws.count("hazard") == 0


def test_a_changed_table_stops_the_update_unless_nobody_uses_the_column(ws, world):
    update(ws, ScriptedSource(world), profile(), FULL)
    before = standing(ws)
    source = ScriptedSource(world)
    without = tuple(column for column in source.columns() if column.name != "kind")
    source.columns = lambda: without
    outcome = update(ws, source, profile(), FULL)
    assert outcome.state == "FAILED" and "the column kind is gone" in outcome.reason and standing(ws) == before
    more = (*ScriptedSource(world).columns(), ScriptedSource(world).columns()[2].__class__("later"))
    source = ScriptedSource(world)
    source.columns = lambda: more
    assert update(ws, source, profile(), FULL).is_complete
    without = tuple(column for column in source.columns() if column.name != "links")
    source = ScriptedSource(world)
    source.columns = lambda: without
    assert update(ws, source, profile(), FULL).is_complete


class StopAt(Progress):
    """Cancels at the nth time somebody asks."""

    def __init__(self, number: int) -> None:
        self.left = number

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_cancel_at_any_moment_leaves_the_old_state(ws, world):
    update(ws, ScriptedSource(world), profile(), FULL)
    before = [tuple(row.values()) for row in ws.rows("hazard")]
    world.edit("{G-H1}", name="renamed")
    moments = 0
    while True:
        outcome = update(ws, ScriptedSource(world), profile(), FULL, StopAt(moments))
        if outcome.is_complete:
            break
        assert outcome.state == "CANCELLED" and mirrors_of(ws)[0].tried_state == "CANCELLED"
        assert [tuple(row.values()) for row in ws.rows("hazard")] == before
        moments += 1
    assert moments > 6 and standing(ws) == world.content()


@pytest.mark.parametrize("error", [BadAnswer("A login page.", "Log in."), Unreachable("Gone.", "")])
def test_the_first_update_that_fails_is_said_too(ws, world, error):
    def fault():
        raise error

    outcome = update(ws, ScriptedSource(world).at(4, fault), profile(), FULL)
    (mirror,) = mirrors_of(ws)
    assert mirror.data_as_of is None and mirror.reason == outcome.reason == error.title and ws.count("hazard") == 0
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "ours"})


def test_the_data_file_open_for_writing_in_another_program(ws, world, tmp_path):
    update(ws, ScriptedSource(world), profile(), FULL)
    world.edit("{G-H1}", name="renamed")
    ws.connection.execute("PRAGMA busy_timeout = 1")
    other = plain(ws.path, recursive=True)
    other.execute("BEGIN IMMEDIATE")
    outcome = update(ws, ScriptedSource(world), profile(), FULL)
    assert outcome.state == "FAILED" and "Another program is writing" in outcome.reason
    assert len(left(tmp_path)) >= 1, "what has arrived is kept"
    other.execute("ROLLBACK")
    other.close()
    source = ScriptedSource(world)
    outcome = update(ws, source, profile(), FULL)
    assert outcome.is_complete and source.asked.count("page") <= 1 and standing(ws) == world.content()


def test_two_updates_of_one_source_at_once(ws, world):
    inner = []

    def fault():
        with open_workspace(ws.path) as second:
            inner.append(update(second, ScriptedSource(world), profile(), FULL))

    outcome = update(ws, ScriptedSource(world).at(4, fault), profile(), FULL)
    assert outcome.is_complete and inner[0].state == "FAILED" and "under way" in inner[0].reason


CHILD = """
import os, signal, sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from scripted_source import CONNECTION, ScriptedSource, World, profile
from imsma_tools.core.sources.update import run
from imsma_tools.core.workspace import open_workspace
def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)
source = ScriptedSource(World(Path({world!r})))
if {moment!r} == "reading":
    source.at(6, kill)
else:
    run.{moment} = kill
with open_workspace({path!r}) as ws:
    run.update(ws, source, profile(), run.UpdateRequest(CONNECTION, run.Mode.FULL, "Ali"))
"""


@pytest.mark.parametrize("moment", ["reading", "settle", "write_complete"])
def test_a_killed_program_leaves_the_old_data_and_the_next_update_goes_on(ws, world, tmp_path, moment):
    update(ws, ScriptedSource(world), profile(), FULL)
    before = standing(ws)
    world.edit("{G-H1}", name="renamed")
    ws.close()
    text = CHILD.format(root=str(ROOT), tests=str(Path(__file__).parent), world=str(world.path), path=str(ws.path),
                        moment=moment)
    assert subprocess.run([sys.executable, "-c", text], check=False).returncode == -9
    assert left(tmp_path)
    with open_workspace(ws.path) as again:
        assert standing(again) == before and verify(again) == []
        source = ScriptedSource(world)
        outcome = update(again, source, profile(), FULL)
        assert outcome.is_complete and outcome.resumed and source.asked.count("page") < 5
        assert standing(again) == world.content() and verify(again) == []
    assert left(tmp_path) == []


def test_a_program_killed_between_the_last_write_and_the_tidying_up_is_not_gone_on_with(ws, world, tmp_path,
                                                                                         monkeypatch):
    monkeypatch.setattr("imsma_tools.core.sources.update.staging.Staging.discard", lambda self: self.close())
    assert update(ws, ScriptedSource(world), profile(), FULL).is_complete and left(tmp_path)
    monkeypatch.undo()
    world.edit("{G-H1}", name="renamed")
    outcome = update(ws, ScriptedSource(world), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content() and left(tmp_path) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk can be mounted by root only")
def test_a_full_disk(tmp_path_factory, tmp_path):
    world = World(tmp_path / "world.sqlite", 3)
    disk = tmp_path_factory.mktemp("full")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], check=True)
    try:
        with fresh(disk / "data.gpkg") as ws:
            assert update(ws, ScriptedSource(world), profile(), FULL).is_complete
            before = standing(ws)
            for number in range(3000):
                world.add(f"L{number}", links="x" * 2000)
            outcome = update(ws, ScriptedSource(world, page=100), profile(), FULL)
            assert outcome.state == "FAILED" and "The disk is full" in outcome.reason and standing(ws) == before
            assert verify(ws) == []
    finally:
        subprocess.run(["umount", disk], check=True)


EDITS = ("add", "edit", "remove", "replace")
LIES = ({}, {"list_cap": 8}, {"page_cap": 8}, {"count": 3}, {"no_list": True}, {"no_count": True}, {"no_edited": True},
        {"no_clock": True}, {"page_cap": 8, "no_list": True})


@settings(max_examples=2000 if LONG else 25, deadline=None, database=None)
@given(rounds=st.lists(st.tuples(
    st.sampled_from(LIES), st.booleans(),
    st.lists(st.tuples(st.integers(1, 14), st.sampled_from((*EDITS, "break")), st.integers(0, 30)), max_size=6)),
    min_size=1, max_size=4))
# Broken off after a record was read that then went, or became another one; the next update finds as many as it has.
@example(rounds=[({}, True, [(1, "add", 0), (4, "remove", 0), (7, "break", 0)]),
                 ({}, True, [(1, "add", 0), (7, "add", 0)])])
@example(rounds=[({}, True, [(9, "break", 0), (4, "replace", 0)]), ({}, True, [(1, "add", 0), (8, "add", 0)])])
# The same where no list, no stamp or no clock shows what happened since.
@example(rounds=[({}, False, [(4, "remove", 0), (5, "break", 0)]), ({"no_list": True}, False, [])])
@example(rounds=[({"no_edited": True}, False, [(4, "edit", 0), (5, "break", 0)]), ({"no_edited": True}, False, [])])
@example(rounds=[({"no_clock": True}, False, [(4, "edit", 0), (5, "break", 0)]), ({"no_clock": True}, False, [])])
@example(rounds=[({"no_clock": True}, False, [(4, "edit", 0), (5, "break", 0)]), ({}, False, [])])
# An update of changes that broke off, and a record of its first page that changed since.
@example(rounds=[({}, False, []), ({}, True, [(3, "edit", 9), (3, "break", 0)]), ({}, True, [])])
@example(rounds=[({}, False, []), ({}, True, [(1, "edit", 9), (3, "edit", 9), (3, "remove", 10), (4, "break", 0)]),
                 ({}, True, [])])
# A record that went before, and another one that goes while all are read; without a list only the count shows it.
@example(rounds=[({}, False, []), ({}, False, [(1, "remove", 0), (4, "break", 0)]),
                 ({"no_list": True}, False, [(12, "remove", 0)])])
def test_whatever_happens_it_is_the_source_or_what_it_was(rounds):
    folder = Path(tempfile.mkdtemp(prefix="imsma-test-"))
    world = World(folder / "world.sqlite", 15)
    try:
        with fresh(folder / "data.gpkg") as ws:
            for lies, changes_only, events in rounds:
                _round(ws, world, lies, changes_only, events)
            assert verify(ws) == []
    finally:
        world.db.close()
        shutil.rmtree(folder)


def _round(ws, world, lies, changes_only, events):
    """One update while the source changes under it."""
    states = {}   # key: every content the record had from the first page on

    def note():
        for key, value in world.content().items():
            states.setdefault(key, set()).add(value)

    source = ScriptedSource(world, page=4, **lies)
    for number, event, which in events:
        def act(event=event, which=which, number=number):
            keys = world.keys()
            if event == "break":
                raise Unreachable("The line broke.", "")
            if event == "add" or not keys:
                world.add(f"E{world.minutes}")
            elif event == "edit":
                world.edit(keys[which % len(keys)], name=f"N{world.minutes}", shape=square(41 + which / 10))
            elif event == "remove":
                world.remove(keys[which % len(keys)])
            else:
                gone = keys[which % len(keys)]
                world.remove(gone)
                world.add(f"R{world.minutes}", globalid=gone)
            note()
        source.at(number, act)
    throughout, before = world.content(), standing(ws)
    note()
    outcome = update(ws, source, profile(),
                     CHANGES if changes_only and "page_cap" not in lies else FULL)
    after, now = standing(ws), world.content()
    if not outcome.is_complete:
        assert after == before
        return
    steady = {key: value for key, value in throughout.items() if states.get(key) == {value} and key in now}
    # A record that came beside the former one of its key keeps the name it got then (key and place).
    there = {(key.split("#")[0], value) for key, value in after.items()}
    assert set(steady.items()) <= there, "what did not change is there as it is"
    for key, value in after.items():
        assert value in states.get(key.split("#")[0], ()), "only what was in the source during this update"


def test_a_record_that_went_while_the_update_lay_does_not_come_back_through_a_capped_list(ws, world):
    update(ws, ScriptedSource(world).break_at(7), profile(), FULL)
    world.remove("{G-H0}")
    outcome = update(ws, ScriptedSource(world, list_cap=20), profile(), FULL)
    assert outcome.is_complete and standing(ws) == world.content()


@pytest.mark.parametrize("lies", [{"no_edited": True}, {"no_clock": True}])
def test_where_nothing_shows_what_changed_since_the_line_broke_everything_is_read_again(ws, world, lies):
    update(ws, ScriptedSource(world, **lies).break_at(5), profile(), FULL)
    world.edit("{G-H1}", name="renamed")
    world.remove("{G-H2}")
    outcome = update(ws, ScriptedSource(world, **lies), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content()


@pytest.mark.parametrize("lies", [{"no_list": True}, {"list_cap": 20}, {"list_cap": 20, "capped_fetch": True}])
def test_without_a_whole_list_nothing_read_before_the_line_broke_is_used(ws, world, lies):
    """One record gone and one new make the same number: a count proves nothing of records read before."""
    update(ws, ScriptedSource(world, **lies).break_at(5), profile(), FULL)
    world.remove("{G-H1}")
    world.add("new")
    outcome = update(ws, ScriptedSource(world, **lies), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content()


def test_an_update_of_changes_is_never_gone_on_with(ws, world):
    update(ws, ScriptedSource(world), profile(), FULL)
    world.minutes += 600
    for number in range(25):
        world.edit(f"{{G-H{number}}}", area=7.0)
    update(ws, ScriptedSource(world).break_at(4), profile(), CHANGES)
    world.edit("{G-H1}", name="renamed")
    outcome = update(ws, ScriptedSource(world), profile(), CHANGES)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content()


def test_a_layer_made_anew_while_the_update_lay_is_read_anew(ws, world):
    """Its records keep their stamps and change their numbers: pages of the old and of the new do not fit together."""
    update(ws, ScriptedSource(world).break_at(5), profile(), FULL)
    world.minutes += 600
    world.db.execute("UPDATE hazard SET objectid = -objectid")
    world.db.execute("UPDATE hazard SET objectid = objectid + 36")
    outcome = update(ws, ScriptedSource(world), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content()


def test_changes_made_while_a_system_without_a_clock_was_read_are_not_missed_by_the_next_update(ws, world, monkeypatch):
    def edits():
        later = dt.datetime.now(dt.timezone.utc) + dt.timedelta(minutes=30)
        monkeypatch.setattr("imsma_tools.core.sources.update.run._now", lambda: later)
        world.edit("{G-H0}", name="renamed")
        for _ in range(20):
            world.edit("{G-H30}", name="later")

    update(ws, ScriptedSource(world, no_clock=True).at(5, edits), profile(), FULL)
    outcome = update(ws, ScriptedSource(world, no_clock=True), profile(), CHANGES)
    assert outcome.is_complete and standing(ws) == world.content()
