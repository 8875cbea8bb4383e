"""Which record is which: keys two records share, records that do not fit, tables left unread, another server."""

from __future__ import annotations

import dataclasses

import pytest
from scripted_source import CONNECTION, ScriptedSource, World, profile, standing
from workspace_samples import fresh

from imsma_tools.core.sources.contract import SourceTable
from imsma_tools.core.sources.update import staging
from imsma_tools.core.sources.update.mirrors import mirrors_of
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, update
from imsma_tools.core.workspace import verify

FULL = UpdateRequest(CONNECTION, Mode.FULL, "Ali")
CHANGES = UpdateRequest(CONNECTION, Mode.INCREMENTAL, "Ali")
ALLOWED = dataclasses.replace(FULL, allow_deletions=True)


class Twice(ScriptedSource):
    """The hazards of a world in two tables, with the same keys."""

    left_out: tuple[str, ...] = ()

    def describe(self, progress=None):
        (table,) = super().describe()
        return [table, SourceTable("copies", table.columns, table.key, geometry=table.geometry, crs=table.crs,
                                   edited=table.edited)]

    def pages(self, table, scope, resume="", since=None, progress=None):
        for page in super().pages(table, scope, resume, since):
            yield dataclasses.replace(page, records=[record for record in page.records if self._has(table, record)])

    def places(self, table, scope, progress=None):
        gone = {str(row[0]) for row in self.world.db.execute(
            f"SELECT objectid FROM hazard WHERE globalid IN ({', '.join('?' * len(self.left_out))})", self.left_out)}
        return [place for place in super().places(table, scope) if table.name == "copies" or place not in gone]

    def count(self, table, scope, progress=None):
        return len(self.places(table, scope))

    def fetch(self, table, places, progress=None):
        for page in super().fetch(table, places):
            yield dataclasses.replace(page, records=[record for record in page.records if self._has(table, record)])

    def _has(self, table, record):
        return table.name == "copies" or record.key not in self.left_out


@pytest.fixture()
def world(tmp_path):
    return World(tmp_path / "world.sqlite", 12)


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace
        assert verify(workspace) == []


def test_a_record_keeps_its_guid_when_another_of_the_same_key_goes(ws, world):
    how, source = profile(**{"from": ["hazards", "copies"]}), Twice(world)
    update(ws, source, how, FULL)
    before = {row["source_key"]: row["guid"] for row in ws.rows("hazard")}
    second = next(key for key in before if key.startswith("{G-H3}#"))
    source.left_out = ("{G-H3}",)
    outcome = update(ws, source, how, FULL)
    after = {row["source_key"]: row["guid"] for row in ws.rows("hazard")}
    assert outcome.is_complete and outcome.table("hazard").deleted == 1
    assert after == {key: guid for key, guid in before.items() if key != "{G-H3}"} and second in after


def test_a_record_of_a_file_that_the_source_has_but_nobody_can_take_is_not_called_gone(ws, world):
    with ws.writing("Ali", via="import") as writer:
        guid = writer.insert("hazard", {"local_id": "old", "source": "imsma", "source_key": "{G-H1}"})
    world.edit("{G-H1}", name="torn\x00name")
    outcome = update(ws, ScriptedSource(world), profile(), ALLOWED)
    assert outcome.is_complete and outcome.table("hazard").rejected == 1
    assert outcome.table("hazard").deleted == 0 and ws.row("hazard", guid)["local_id"] == "old"
    world.edit("{G-H1}", name="mended")
    update(ws, ScriptedSource(world), profile(), CHANGES)
    assert ws.row("hazard", guid)["local_id"] == "mended"


def test_records_of_a_table_nobody_reads_any_more_do_not_stand_as_new(ws, world):
    source = Twice(world)
    update(ws, source, profile(**{"from": ["hazards", "copies"]}), FULL)
    assert ws.count("hazard") == 24
    outcome = update(ws, source, profile(), FULL)
    assert outcome.state == "FAILED" and "copies" in outcome.reason and ws.count("hazard") == 24
    outcome = update(ws, source, profile(), ALLOWED)
    assert outcome.is_complete and outcome.table("hazard").deleted == 12 and standing(ws) == world.content()


def test_a_record_of_two_tables_of_which_one_did_not_take_it_is_asked_for_again(ws, world):
    from test_update_tables import ACCIDENTS, HAZARDS

    from imsma_tools.core.model.definition import load_model
    from imsma_tools.core.sources.source_profile import read_source_profile

    parts = [{**{name: value for name, value in part.items() if name != "only"}} for part in (ACCIDENTS, HAZARDS)]
    how = read_source_profile({"source": "imsma", "kind": "imsma-core", "tables": parts}, load_model(), "both")
    update(ws, ScriptedSource(world), how, FULL)
    ws.connection.execute("UPDATE mirror_record SET edited_at = '1970-01-01T00:00:00.000Z' "
                          "WHERE source_key = '{G-H2}' AND table_name = 'accident'")
    source = ScriptedSource(world)
    world.minutes += 600
    outcome = update(ws, source, how, CHANGES)
    assert outcome.is_complete and "fetch" in source.asked
    assert ws.connection.execute("SELECT count(*) FROM mirror_record WHERE edited_at < '1971'").fetchone()[0] == 0


def test_changes_are_not_asked_of_another_server_under_the_same_name(ws, world, tmp_path):
    update(ws, ScriptedSource(world), profile(), FULL)
    other = World(tmp_path / "other.sqlite", 12)
    other.edit("{G-H4}", area=7.0)
    for number in range(12):
        other.db.execute("UPDATE hazard SET edited = 1 WHERE objectid = ?", (number + 1,))
    world.minutes += 600
    update(ws, ScriptedSource(world), profile(), CHANGES)
    outcome = update(ws, ScriptedSource(other), profile(), CHANGES)
    assert outcome.is_complete and standing(ws) == other.content()
    assert any("everything was read" in note for note in outcome.notes)


def test_killed_after_a_resumed_update_the_old_pages_are_not_used_again(ws, world, tmp_path, monkeypatch):
    update(ws, ScriptedSource(world, page=4).break_at(5), profile(), FULL)
    monkeypatch.setattr(staging.Staging, "discard", staging.Staging.close)
    assert update(ws, ScriptedSource(world, page=4), profile(), FULL).resumed
    monkeypatch.undo()
    world.db.execute("UPDATE hazard SET area = 7.0 WHERE globalid = '{G-H4}'")
    outcome = update(ws, ScriptedSource(world, page=4), profile(), FULL)
    assert outcome.is_complete and not outcome.resumed and standing(ws) == world.content()


def test_a_count_that_is_capped_like_the_pages_takes_nothing_away(ws, world):
    update(ws, ScriptedSource(world), profile(), FULL)
    outcome = update(ws, ScriptedSource(world, no_list=True, page_cap=9, count=9), profile(), ALLOWED)
    assert outcome.state == "INCOMPLETE" and standing(ws) == world.content()


def test_a_list_that_names_a_place_twice_proves_nothing(ws, world):
    class Doubled(ScriptedSource):
        def places(self, table, scope, progress=None):
            listed = super().places(table, scope)
            return [*listed, listed[0]]

    outcome = update(ws, Doubled(world), profile(), FULL)
    assert outcome.state == "INCOMPLETE" and ws.count("hazard") == 0


def test_a_stamp_in_the_future_does_not_hide_later_changes(ws, world):
    lies = {"no_clock": True}
    world.db.execute("UPDATE hazard SET edited = 60 * 24 * 365 * 80 WHERE globalid = '{G-H7}'")
    update(ws, ScriptedSource(world, **lies), profile(), FULL)
    world.minutes = 60 * 24 * 365   # after today's real clock
    world.edit("{G-H4}", area=7.0)
    outcome = update(ws, ScriptedSource(world, **lies), profile(), CHANGES)
    assert outcome.is_complete and standing(ws) == world.content()


def test_stopping_by_hand_does_not_hide_that_the_update_before_failed(ws, world):
    from imsma_tools.core.base.errors import Cancelled

    def stop():
        raise Cancelled("Stopped.")

    update(ws, ScriptedSource(world), profile(), FULL)
    update(ws, ScriptedSource(world).break_at(3), profile(), FULL)
    outcome = update(ws, ScriptedSource(world).at(2, stop), profile(), FULL)
    (mirror,) = mirrors_of(ws)
    assert outcome.state == "CANCELLED" and (mirror.tried_state, mirror.reason) == (
        "INCOMPLETE", "The line broke.")


def test_a_record_of_ours_is_left_alone_whatever_the_book_of_keys_says(ws, world):
    with ws.writing("Ali") as writer:
        first, second = (writer.insert("hazard", {"local_id": name}) for name in ("OURS", "OURS TOO"))
    update(ws, ScriptedSource(world), profile(), FULL)
    for key, guid in (("{G-H1}", first), ("{G-H2}", second)):
        ws.connection.execute("UPDATE mirror_record SET record_guid = ? WHERE source_key = ?", (guid, key))
    world.edit("{G-H1}", name="renamed")
    world.remove("{G-H2}")
    outcome = update(ws, ScriptedSource(world), profile(), ALLOWED)
    assert outcome.is_complete and {row["local_id"] for row in ws.rows("hazard", {"source": "ours"})} == {
        "OURS", "OURS TOO"}
    update(ws, ScriptedSource(world), profile(), ALLOWED)
    assert standing(ws) == world.content()


@pytest.mark.parametrize("mode", [FULL, CHANGES])
def test_a_capped_list_hides_nothing_where_the_matching_names_records_otherwise(ws, world, mode):
    how = profile(key={"kind": "source_key", "columns": ["name"]})
    update(ws, ScriptedSource(world), how, FULL)
    world.minutes += 600
    lies = {"list_cap": 10} if mode is CHANGES else {"no_list": True, "page_cap": 10, "count": 10}
    outcome = update(ws, ScriptedSource(world, **lies), how, mode)
    assert outcome.table("hazard").deleted == 0 and ws.count("hazard") == 12


def test_changes_are_not_believed_where_places_mean_other_records_now(ws, world):
    """A layer that was made anew counts its records from one again, and may keep their stamps."""
    update(ws, ScriptedSource(world), profile(), FULL)
    rows = world.db.execute("SELECT globalid, name FROM hazard ORDER BY objectid").fetchall()
    for number, row in enumerate(reversed(rows), start=1):
        world.db.execute("UPDATE hazard SET globalid = ?, name = ?, area = objectid WHERE objectid = ?", (*row, number))
    world.edit("{G-H1}", area=7.0)
    outcome = update(ws, ScriptedSource(world), profile(), CHANGES)
    assert outcome.is_complete and standing(ws) == world.content()
