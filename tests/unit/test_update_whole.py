"""What an update brings, keeps, takes away and refuses, when nothing breaks."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from scripted_source import CONNECTION, EPOCH, ScriptedSource, World, profile, standing
from workspace_samples import bow_tie, fresh, point, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake.repairs import accept_repair
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.update.mirrors import forget, mirrors_of
from imsma_tools.core.sources.update.report import report_html
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, plan, update
from imsma_tools.core.workspace import Mirrored, verify


@pytest.fixture()
def world(tmp_path):
    return World(tmp_path / "world.sqlite", 12)


@pytest.fixture()
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace
        assert verify(workspace) == [] and not list(tmp_path.glob("*.tmp*")), "nothing is left beside the data file"


def run(ws, world, mode=Mode.FULL, allow=False, connection=CONNECTION, how=None, **lies):
    source = ScriptedSource(world, **lies)
    outcome = update(ws, source, how or profile(), UpdateRequest(connection, mode, "Ali", allow))
    return outcome, source


def hazards(outcome):
    return outcome.table("hazard")


def test_everything_arrives_and_the_second_time_nothing_changes(ws, world):
    outcome, _ = run(ws, world)
    assert outcome.state == "COMPLETE" and hazards(outcome).new == 12 and standing(ws) == world.content()
    before = [(row["guid"], row["version"]) for row in ws.rows("hazard")]
    outcome, _ = run(ws, world)
    assert hazards(outcome).unchanged == 12 and [(row["guid"], row["version"]) for row in ws.rows("hazard")] == before


def test_changes_field_by_field_and_one_record_less(ws, world):
    run(ws, world)
    world.edit("{G-H3}", name="renamed", area=5.5)
    world.remove("{G-H4}")
    world.add("late")
    outcome, _ = run(ws, world)
    entry = hazards(outcome)
    assert (entry.new, entry.changed, entry.unchanged, entry.deleted) == (1, 1, 10, 1)
    assert {(item.field, item.ours, item.theirs) for item in entry.changes.shown[0].differences} == {
        ("local_id", "H3", "renamed"), ("area_reported_m2", 100.0, 5.5)}
    assert [item.title for item in entry.deletions.shown] == ["H4"] and standing(ws) == world.content()


def test_changes_alone_take_three_requests(ws, world):
    for number in range(200):
        world.add(f"M{number}")
    run(ws, world)
    for number in range(20):
        world.edit(f"{{G-M{number}}}", name=f"N{number}")
    world.minutes += 30
    outcome, source = run(ws, world, Mode.INCREMENTAL, page=100)
    assert outcome.is_complete and hazards(outcome).changed == 20 and hazards(outcome).mode == "incremental"
    assert source.asked == ["describe", "page", "places"] and standing(ws) == world.content()


def test_changes_alone_see_deletions_and_records_without_a_stamp(ws, world):
    run(ws, world)
    world.remove("{G-H1}")
    world.minutes += 60
    world.db.execute("INSERT INTO hazard (globalid, name, kind, edited, shape) VALUES ('bulk', 'B', 'SHA', 1, ?)",
                     (square(),))
    outcome, _ = run(ws, world, Mode.INCREMENTAL)
    assert (hazards(outcome).new, hazards(outcome).deleted) == (1, 1) and standing(ws) == world.content()


@pytest.mark.parametrize("lies", [{"no_edited": True}, {"no_list": True}, {"list_cap": 5}])
def test_changes_alone_fall_back_to_everything_and_say_so(ws, world, lies):
    run(ws, world, **{name: value for name, value in lies.items() if name == "no_edited"})
    world.edit("{G-H3}", name="renamed")
    outcome, _ = run(ws, world, Mode.INCREMENTAL, **lies)
    assert outcome.is_complete and standing(ws) == world.content() and hazards(outcome).mode == "full"
    assert any("verything was read" in note for note in outcome.notes)


def test_the_first_update_of_changes_reads_everything(ws, world):
    outcome, _ = run(ws, world, Mode.INCREMENTAL)
    assert outcome.is_complete and standing(ws) == world.content() and "everything was read" in outcome.notes[0]


def test_the_age_of_the_data_is_when_the_first_page_was_asked_by_the_server_s_clock(ws, world):
    asked = world.clock
    source = ScriptedSource(world).at(3, lambda: world.edit("{G-H9}", name="meanwhile"))
    outcome = update(ws, source, profile(), UpdateRequest(CONNECTION, Mode.FULL, "Ali"))
    assert outcome.data_as_of == asked and asked > EPOCH
    (mirror,) = mirrors_of(ws)
    assert (mirror.data_as_of, mirror.state, mirror.tried_state, mirror.records) == (asked, "COMPLETE", "COMPLETE", 12)
    (line,) = ws.rows("sync_run")
    assert (line["rows_new"], line["state"], line["run_guid"], line["requests"]) == (
        12, "COMPLETE", outcome.run_guid, source.tally.requests)


def test_many_deletions_ask_first_and_name_them(ws, world):
    run(ws, world)
    for number in range(5):
        world.remove(f"{{G-H{number}}}")
    world.edit("{G-H9}", area=7.5)
    before = standing(ws)
    outcome, _ = run(ws, world)
    assert outcome.state == "FAILED" and "5 (H0, H1, H2, H3, H4)" in outcome.reason and "allow it" in outcome.remedy
    assert outcome.must_ask["hazard"].count == 5 and standing(ws) == before
    page = report_html(outcome, load_model())
    assert "Taken away: " not in page and "Changed: " not in page, "nothing was done, so nothing reads as done"
    assert mirrors_of(ws)[0].tried_state == "FAILED" and mirrors_of(ws)[0].state == "COMPLETE"
    outcome, source = run(ws, world, allow=True)
    assert outcome.is_complete and outcome.resumed and source.asked.count("page") == 1, "what was read is used"
    assert hazards(outcome).deleted == 5 and standing(ws) == world.content()


def test_who_allowed_some_deletions_is_asked_again_when_more_are_to_go(ws, world):
    run(ws, world)
    for number in range(5):
        world.remove(f"{{G-H{number}}}")
    shown = {table: listing.count for table, listing in run(ws, world)[0].must_ask.items()}
    world.remove("{G-H5}")
    before = standing(ws)
    outcome, _ = run(ws, world, allow=shown)
    assert outcome.must_ask["hazard"].count == 6 and standing(ws) == before
    assert run(ws, world, allow={"hazard": 6})[0].is_complete and standing(ws) == world.content()


def test_records_of_ours_that_refer_to_a_deleted_one_are_named(ws, world):
    run(ws, world)
    guid = ws.guids("hazard", {"source_key": "{G-H2}"})[0]
    with ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "OURS", "predecessor_guid": guid})
    world.remove("{G-H2}")
    outcome, _ = run(ws, world)
    assert outcome.is_complete and [item.title for item in hazards(outcome).referring.shown] == ["OURS"]


def test_lost_outlines_count_like_deletions(ws, world):
    run(ws, world)
    for number in range(6):
        world.edit(f"{{G-H{number}}}", shape=None)
    assert run(ws, world)[0].state == "FAILED"
    assert all(row["geom"] for row in ws.rows("hazard"))
    outcome, _ = run(ws, world, allow=True)
    assert outcome.is_complete and hazards(outcome).lost_outlines.count == 6
    assert hazards(outcome).without_outline == 6


def test_records_without_outline_or_with_another_kind_come_in_and_are_counted(ws, world):
    world.add("bare", shape=None)
    world.add("dot", shape=point())
    outcome, _ = run(ws, world)
    assert hazards(outcome).without_outline == 2 and standing(ws) == world.content()
    assert sorted(item.title for item in hazards(outcome).on_no_map.shown) == ["bare", "dot"]
    assert "on no map" in report_html(outcome, ws.model)
    assert any("The table holds areas" in item.sentence for item in hazards(outcome).remarks.shown)


def test_a_class_nobody_knows_is_named_and_the_area_is_still_on_the_map(ws, world):
    world.add("odd", kind="zebra")
    outcome, _ = run(ws, world)
    entry = hazards(outcome)
    assert entry.new == 13 and entry.unknown == {"hazards.kind": {"zebra": 1}}
    record = next(ws.rows("hazard", {"local_id": "odd"}))
    assert record["hazard_class"] is None and record["geom"] and record["outline_state"] == "valid"
    assert any("a record needs it" in item.sentence for item in entry.remarks.shown)


def test_a_value_nobody_can_read_empties_the_field_and_never_leaves_the_old_one(ws, world):
    columns = [{"field": "local_id", "names": ["name"]}, {"field": "hazard_status", "names": ["kind"]},
               {"field": "reported_on", "names": ["links"]}]
    how = profile(columns=columns)
    world.edit("{G-H1}", kind="CLOSED", links="2024-05-06")
    run(ws, world, how=how)
    assert next(ws.rows("hazard", {"local_id": "H1"}))["hazard_status"] == "CLOSED"
    world.edit("{G-H1}", kind="reopened or so", links="05/06/2024")
    outcome, _ = run(ws, world, how=how)
    record = next(ws.rows("hazard", {"local_id": "H1"}))
    assert (record["hazard_status"], record["reported_on"]) == (None, None) and hazards(outcome).changed == 1
    said = [item.sentence for item in hazards(outcome).remarks.shown if item.title == "H1"]
    assert sum("The field is empty here" in sentence for sentence in said) == 2


def test_what_the_system_says_about_its_values_is_used_where_the_matching_knows_none(ws, world):
    world.add("one", kind="1")
    world.add("two", kind="2")
    run(ws, world, codes={"1": "confirmed", "2": "SHA"})
    classes = {row["local_id"]: row["hazard_class"] for row in ws.rows("hazard")}
    assert (classes["one"], classes["two"], classes["H1"]) == ("CHA", "SHA", "SHA")


def test_an_accepted_repair_stays_until_the_source_says_another_outline(ws, world):
    world.add("cross", shape=bow_tie(45.0))
    outcome, _ = run(ws, world)
    assert hazards(outcome).uncertain == 1 and len(hazards(outcome).repairs) == 1
    accept_repair(ws, ws.guids("repair_proposal")[0], "Chief")
    world.edit("{G-cross}", name="cross 2")
    outcome, _ = run(ws, world)
    record = next(ws.rows("hazard", {"local_id": "cross 2"}))
    assert record["outline_state"] == "repaired" and not hazards(outcome).replaced_repairs.count
    world.edit("{G-cross}", shape=square(46.0))
    outcome, _ = run(ws, world)
    record = next(ws.rows("hazard", {"local_id": "cross 2"}))
    assert record["outline_state"] == "valid" and record["outline_decided_by"] is None
    assert "Chief" in hazards(outcome).replaced_repairs.shown[0].sentence


def test_the_other_records_are_counted_and_listed(ws, world):
    world.add("R1", kind="Progress Report")
    how = profile(only={"kind": ["sha", "CHA"]})
    outcome, _ = run(ws, world, how=how)
    assert (hazards(outcome).read, hazards(outcome).not_taken) == (12, 1)
    assert "Progress Report" in hazards(outcome).left_out.shown[0].sentence
    outcome, source = run(ws, world, Mode.INCREMENTAL, how=how)
    assert outcome.is_complete and "fetch" not in source.asked, "what nobody takes is known by its place"
    world.edit("{G-R1}", kind="CHA")
    world.edit("{G-H1}", kind="Progress Report")
    outcome, _ = run(ws, world, Mode.INCREMENTAL, how=how)
    assert (hazards(outcome).new, hazards(outcome).deleted) == (1, 1)
    assert "{G-R1}" in standing(ws) and "{G-H1}" not in standing(ws)


def test_two_records_of_one_key_are_both_on_the_map(ws, world):
    world.add("twin a", globalid="twin")
    world.add("twin b", globalid="twin")
    outcome, _ = run(ws, world)
    names = sorted(row["local_id"] for row in ws.rows("hazard") if row["source_key"].startswith("twin"))
    assert names == ["twin a", "twin b"] and any("same key" in item.sentence for item in
                                                 hazards(outcome).remarks.shown)
    for mode in (Mode.FULL, Mode.INCREMENTAL):
        outcome, _ = run(ws, world, mode)
        assert hazards(outcome).new == hazards(outcome).changed == hazards(outcome).deleted == 0


def test_records_a_file_brought_under_the_same_source_are_taken_over(ws, world):
    with ws.writing("Ali", via="import") as writer:
        guid = writer.insert("hazard", {"source": "imsma", "source_key": "g-h1", "local_id": "old"})
        writer.insert("hazard", {"local_id": "OURS"})
    outcome, _ = run(ws, world)
    assert outcome.is_complete and hazards(outcome).new == 11 and hazards(outcome).changed == 1
    assert ws.row("hazard", guid)["local_id"] == "H1" and standing(ws) == world.content()
    with pytest.raises(Mirrored), ws.writing("Ali") as writer:
        writer.update("hazard", guid, {"name": "typed"})


def test_records_of_a_file_that_the_source_does_not_have_are_asked_about(ws, world):
    with ws.writing("Ali", via="import") as writer:
        writer.insert("hazard", {"source": "imsma", "source_key": "stray", "local_id": "stray"})
    outcome, _ = run(ws, world)
    assert outcome.state == "FAILED" and "stray" in outcome.reason and ws.count("hazard") == 1
    assert not mirrors_of(ws), "records nobody has met stay free"
    outcome, _ = run(ws, world, allow=True)
    assert outcome.is_complete and standing(ws) == world.content()


def test_only_my_governorates_and_then_others(ws, world):
    for number in range(3):
        world.add(f"N{number}", region="Ninewa")
    basra = Connection("test", "imsma-core", "x", areas=("Basra",), unapproved=True)
    outcome, _ = run(ws, world, connection=basra)
    assert outcome.is_complete and ws.count("hazard") == 12
    world.edit("{G-H1}", region="Ninewa")
    outcome, _ = run(ws, world, connection=basra)
    assert outcome.is_complete and hazards(outcome).deleted == 1, "it left the part that is wanted"
    ninewa = Connection("test", "imsma-core", "x", areas=("Ninewa",), unapproved=True)
    outcome, _ = run(ws, world, connection=ninewa)
    assert outcome.state == "FAILED" and ws.count("hazard") == 11
    outcome, _ = run(ws, world, connection=ninewa, allow=True)
    assert outcome.is_complete and {row["admin1_name"] for row in ws.rows("hazard")} == {"Ninewa"}


def test_governorates_the_source_writes_otherwise_are_named_and_never_an_empty_map(ws, world):
    def of(*areas):
        return run(ws, world, connection=Connection("test", "imsma-core", "x", areas=areas, unapproved=True))[0]

    outcome = of("Basrah")
    assert outcome.state == "FAILED" and "Basrah" in outcome.reason and ws.count("hazard") == 0
    outcome = of("Basra", "Al-Muthana")
    assert outcome.is_complete and ws.count("hazard") == 12
    assert any("Al-Muthana" in text for text in outcome.warnings) and not any("Basra" in text for text in
                                                                              outcome.warnings)


def test_outlines_of_an_unknown_coordinate_system_are_not_guessed(ws, world):
    class Silent(ScriptedSource):
        def describe(self, progress=None):
            return [dataclasses.replace(table, crs="") for table in super().describe()]

    outcome = update(ws, Silent(world), profile(), UpdateRequest(CONNECTION, Mode.FULL, "Ali"))
    assert outcome.state == "FAILED" and "coordinate system" in outcome.reason and ws.count("hazard") == 0
    assert run(ws, world, how=profile(coordinates={"x": ["area"], "y": ["area"]}))[0].state == "FAILED"
    said = profile(crs="EPSG:4326")
    assert update(ws, Silent(world), said, UpdateRequest(CONNECTION, Mode.FULL, "Ali")).is_complete


def test_a_source_comes_through_one_connection_only_until_it_is_let_go(ws, world):
    run(ws, world)
    other = Connection("other", "imsma-core", "y", unapproved=True)
    with pytest.raises(BadInput, match="through the connection test already"):
        run(ws, world, connection=other)
    forget(ws, "imsma", "Ali")
    assert not mirrors_of(ws) and ws.count("hazard") == 12
    outcome, _ = run(ws, world, connection=other)
    assert outcome.is_complete and hazards(outcome).unchanged == 12


def test_links_become_relations_and_follow_the_records(ws, world):
    how = profile(links="links", link_id="name")
    world.add("A", links="H1, H2,nowhere", parent="{G-H5}")
    outcome, _ = run(ws, world, how=how, related=True)
    titles = {row["guid"]: row["local_id"] for row in ws.rows("hazard")}

    def said():
        return {(titles[row["from_guid"]], row["to_text"], titles.get(row["to_guid"]))
                for row in ws.rows("record_link")}

    assert outcome.is_complete and said() == {
        ("A", "H1", "H1"), ("A", "H2", "H2"), ("A", "nowhere", None), ("A", "{G-H5}", "H5")}
    world.edit("{G-A}", links="H3")
    world.remove("{G-H5}")
    run(ws, world, Mode.INCREMENTAL, how=how, related=True)
    assert said() == {("A", "H3", "H3"), ("A", "{G-H5}", None)}
    world.remove("{G-A}")
    run(ws, world, how=how, related=True)
    assert said() == set()


def test_references_within_a_table_find_records_that_come_later(ws, world):
    columns = [{"field": "local_id", "names": ["name"]},
               {"field": "predecessor_guid", "names": ["parent"], "lookup": ["local_id"]}]
    how = profile(columns=columns)
    world.edit("{G-H1}", parent="H9")
    outcome, _ = run(ws, world, how=how)
    guids = {row["local_id"]: row["guid"] for row in ws.rows("hazard")}
    assert next(ws.rows("hazard", {"local_id": "H1"}))["predecessor_guid"] == guids["H9"]
    assert (hazards(outcome).new, hazards(outcome).changed) == (12, 0)
    world.edit("{G-H1}", parent="H8")
    outcome, _ = run(ws, world, how=how)
    assert (hazards(outcome).changed, hazards(outcome).unchanged) == (1, 11)
    assert next(ws.rows("hazard", {"local_id": "H1"}))["predecessor_guid"] == guids["H8"]


def test_the_size_is_told_before(ws, world):
    request = UpdateRequest(CONNECTION, Mode.FULL, "Ali")
    source = ScriptedSource(world)
    planned = plan(ws, source, profile(), request)
    assert (planned.records, planned.tables[0].foreign, source.asked) == (12, "hazards", ["describe", "count"])
    assert planned.bytes > 0 and planned.seconds > 0 and ws.count("sync_run") == 0


def test_days_are_days_of_the_programme_s_zone(ws, world):
    how = profile(columns=[{"field": "local_id", "names": ["name"]}, {"field": "reported_on", "names": ["edited"]}],
                  date_only=["edited"])
    world.minutes = 22 * 60
    world.add("late at night")
    run(ws, world, how=how)
    assert next(ws.rows("hazard", {"local_id": "late at night"}))["reported_on"] == dt.date(2026, 1, 2)


def test_one_record_that_does_not_fit_keeps_no_other_out(ws, world):
    world.add("torn\x00name")
    world.add("key", globalid="k" * 130)
    outcome, _ = run(ws, world)
    entry = hazards(outcome)
    assert outcome.is_complete and (entry.read, entry.new, entry.rejected) == (14, 12, 2)
    assert {item.key[:5] for item in entry.rejections.shown} == {"kkkkk", "{G-to"} and ws.count("hazard") == 12
    world.edit("{G-H1}", name="torn\x00too")
    outcome, _ = run(ws, world)
    assert outcome.is_complete and next(ws.rows("hazard", {"source_key": "{G-H1}"}))["local_id"] == "H1"
    assert any("stays as it was" in item.sentence for item in hazards(outcome).rejections.shown)
    world.minutes += 600
    for _ in range(2):
        outcome, _ = run(ws, world, Mode.INCREMENTAL)
        assert outcome.is_complete and hazards(outcome).rejected == 3, "what was rejected is not forgotten"
    world.db.execute("UPDATE hazard SET name = 'mended' WHERE globalid = '{G-H1}'")
    outcome, _ = run(ws, world, Mode.INCREMENTAL)
    assert hazards(outcome).changed == 1 and next(ws.rows("hazard", {"local_id": "mended"}))
    world.edit("{G-H1}", name="torn\x00again")
    run(ws, world, Mode.INCREMENTAL)
    world.remove("{G-H1}")
    outcome, _ = run(ws, world, Mode.INCREMENTAL)
    assert hazards(outcome).deleted == 1
