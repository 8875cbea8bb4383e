"""Several foreign tables in one update: parents first, several tables of ours from one, several into one."""

from __future__ import annotations

import pytest
from scripted_source import CONNECTION, ScriptedSource, World, profile
from workspace_samples import fresh

from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.contract import Page, SourceColumn, SourceRecord, SourceTable
from imsma_tools.core.sources.source_profile import read_source_profile
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, update
from imsma_tools.core.workspace import verify

FULL = UpdateRequest(CONNECTION, Mode.FULL, "Ali", allow_deletions=True)
CHANGES = UpdateRequest(CONNECTION, Mode.INCREMENTAL, "Ali", allow_deletions=True)

HAZARDS = {"from": ["hazards"], "table": "hazard", "only": {"kind": ["SHA", "CHA"]}, "columns": [
    {"field": "local_id", "names": ["name"]}, {"field": "hazard_class", "names": ["kind"]},
    {"field": "organisation_guid", "names": ["links"], "lookup": ["short_name"]}],
    "key": {"kind": "source_key", "columns": ["globalid"]}}
ACCIDENTS = {"from": ["hazards"], "table": "accident", "only": {"kind": ["Accident"]}, "columns": [
    {"field": "local_id", "names": ["name"]}], "key": {"kind": "source_key", "columns": ["globalid"]}}
ORGANISATIONS = {"from": ["orgs"], "table": "organisation", "columns": [
    {"field": "short_name", "names": ["short"]}, {"field": "name_en", "names": ["short"]}],
    "key": {"kind": "source_key", "columns": ["id"]}}


class TwoTables(ScriptedSource):
    """Beside the hazards a table of organisations that has no stamps."""

    def __init__(self, world: World, names: list[str]) -> None:
        super().__init__(world)
        self.names = names

    def describe(self, progress=None):
        orgs = SourceTable("orgs", (SourceColumn("id", "key"), SourceColumn("short")), "id")
        return [*super().describe(), orgs]

    def count(self, table, scope, progress=None):
        return len(self.names) if table.name == "orgs" else super().count(table, scope)

    def places(self, table, scope, progress=None):
        return list(self.names) if table.name == "orgs" else super().places(table, scope)

    def pages(self, table, scope, resume="", since=None, progress=None):
        if table.name == "orgs":
            yield Page([SourceRecord(name, name, {"id": name, "short": name}) for name in self.names])
        else:
            yield from super().pages(table, scope, resume, since)

    def fetch(self, table, places, progress=None):
        if table.name == "orgs":
            yield Page([SourceRecord(name, name, {"id": name, "short": name}) for name in places
                        if name in self.names])
        else:
            yield from super().fetch(table, places)


def three():
    return read_source_profile({"source": "imsma", "kind": "imsma-core", "tables": [HAZARDS, ACCIDENTS, ORGANISATIONS]},
                               load_model(), "three")


@pytest.fixture()
def world(tmp_path):
    world = World(tmp_path / "world.sqlite", 6)
    world.edit("{G-H1}", links="DMA")
    world.add("A1", kind="Accident", shape=None)
    world.add("X1", kind="something else")
    return world


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace
        assert verify(workspace) == []


def test_records_find_those_they_refer_to_and_each_goes_to_its_table(ws, world):
    outcome = update(ws, TwoTables(world, ["DMA", "MAG"]), three(), FULL)
    counts = {entry.table_name: (entry.read, entry.new, entry.not_taken) for entry in outcome.tables}
    assert outcome.is_complete, outcome.reason
    assert counts == {"hazard": (6, 6, 1), "accident": (1, 1, 0), "organisation": (2, 2, 0)}
    organisation = next(ws.rows("organisation", {"short_name": "DMA"}))["guid"]
    assert next(ws.rows("hazard", {"local_id": "H1"}))["organisation_guid"] == organisation


def test_a_record_that_becomes_something_else_moves(ws, world):
    update(ws, TwoTables(world, ["DMA"]), three(), FULL)
    world.edit("{G-A1}", kind="SHA")
    world.edit("{G-H2}", kind="Accident")
    outcome = update(ws, TwoTables(world, ["DMA", "new"]), three(), CHANGES)
    assert outcome.is_complete and {row["local_id"] for row in ws.rows("accident")} == {"H2"}
    assert {row["local_id"] for row in ws.rows("hazard")} == {"H0", "H1", "H3", "H4", "H5", "A1"}
    assert ws.count("organisation") == 2 and any("orgs" in note for note in outcome.notes)


def test_an_organisation_that_goes_names_whom_it_leaves(ws, world):
    update(ws, TwoTables(world, ["DMA", "MAG"]), three(), FULL)
    with ws.writing("Ali") as writer:
        guid = next(ws.rows("organisation", {"short_name": "MAG"}))["guid"]
        writer.insert("hazard", {"local_id": "OURS", "organisation_guid": guid})
    outcome = update(ws, TwoTables(world, ["DMA"]), three(), FULL)
    assert outcome.is_complete and [item.title for item in outcome.table("organisation").referring.shown] == ["OURS"]


def test_a_table_that_is_gone_stops_the_update(ws, world):
    update(ws, TwoTables(world, ["DMA"]), three(), FULL)
    outcome = update(ws, ScriptedSource(world), three(), FULL)
    assert outcome.state == "FAILED" and "orgs: the table is gone" in outcome.reason and ws.count("organisation") == 1


def test_two_tables_into_one_keep_records_of_one_key_apart(ws, world):
    class Twice(ScriptedSource):
        def describe(self, progress=None):
            (table,) = super().describe()
            return [table, SourceTable("copies", table.columns, table.key, geometry=table.geometry, crs=table.crs,
                                       edited=table.edited)]

    how = profile(**{"from": ["hazards", "copies"]})
    for mode in (FULL, FULL, CHANGES):
        outcome = update(ws, Twice(world), how, mode)
        assert outcome.is_complete and ws.count("hazard") == 16
        assert outcome.table("hazard").deleted == 0 == outcome.table("hazard").changed
    world.remove("{G-H1}")
    outcome = update(ws, Twice(world), how, FULL)
    assert outcome.table("hazard").deleted == 2 and ws.count("hazard") == 14
