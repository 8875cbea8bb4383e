"""The workbench: verdicts that add up, decisions, repairs and undoing, on a real data file."""

from __future__ import annotations

import pytest
from intake_kit import BY_CONTENT, BY_KEY, HEADER, counts, received, row, send, square
from workspace_samples import fresh

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.intake.decide import Reconcile, approve, reconcile, reject
from imsma_tools.core.intake.incoming import IncomingRow
from imsma_tools.core.intake.judge import KeyRule
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.intake.repairs import accept_repair, refuse_repair
from imsma_tools.core.intake.store import Target, register, submit
from imsma_tools.core.intake.verdict import Verdict
from imsma_tools.core.workspace import LockedDataFile, open_workspace


@pytest.fixture
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace


def test_the_same_file_again_changes_nothing(ws):
    rows = [row(1, shape=square()), row(2, shape=None), row(3, shape=square(44.1))]
    assert counts(send(ws, rows)) == {"NEW": 3}
    again = send(ws, rows)
    assert counts(again) == {"UNCHANGED": 3}
    assert again.notes and "received before" in again.notes[0]
    assert {record["version"] for record in ws.rows("hazard")} == {1}


def test_a_preview_writes_nothing(ws):
    assert counts(send(ws, [row(1, shape=square())], dry_run=True)) == {"NEW": 1}
    assert ws.count("hazard") == ws.count("submission") == ws.count("workbench_item") == 0


def test_the_corrected_file_changes_only_what_was_corrected(ws):
    send(ws, [row(1, name="A", shape=square()), row(2, name="B", shape=square(44.1))])
    outcome = send(ws, [row(1, name="A", shape=square()), row(2, name="C", shape=square(44.1))])
    assert counts(outcome) == {"CHANGED": 1, "UNCHANGED": 1}
    (changed,) = outcome.changed
    assert [(item.field, item.ours, item.theirs) for item in changed.differences] == [("name", "B", "C")]
    assert sorted((record["name"], record["version"]) for record in ws.rows("hazard")) == [("A", 1), ("C", 2)]


def test_a_corrected_outline_replaces_the_former_one_as_received(ws):
    send(ws, [row(1, shape=square())])
    outcome = send(ws, [row(1, shape=square(size=0.004))])
    assert counts(outcome) == {"CHANGED": 1}
    (record,) = ws.rows("hazard")
    assert record["outline_as_received"] == f"EPSG:4326;{square(size=0.004).wkt}"
    assert record["geom"] == square(size=0.004).wkb


def test_our_edit_stands_where_the_source_did_not_touch_it(ws):
    send(ws, [row(1, name="A", priority="HIGH")])
    (record,) = ws.rows("hazard")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", record["guid"], {"name": "Ours"}, base_version=1)
    outcome = send(ws, [row(1, name="A", priority="HIGH")])
    assert counts(outcome) == {"UNCHANGED": 1}
    assert [item.field for item in outcome.kept[0].differences] == ["name"]
    outcome = send(ws, [row(1, name="A", priority="LOW")])
    assert counts(outcome) == {"CHANGED": 1}
    (record,) = ws.rows("hazard")
    assert (record["name"], record["priority"]) == ("Ours", "LOW")


def test_both_changed_is_a_conflict_that_waits(ws):
    send(ws, [row(1, name="A")])
    (record,) = ws.rows("hazard")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", record["guid"], {"name": "Ours"}, base_version=1)
    outcome = send(ws, [row(1, name="Theirs")])
    assert counts(outcome) == {"CONFLICT": 1}
    assert next(ws.rows("hazard"))["name"] == "Ours"
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED"})
    assert approve(ws, outcome.submission_guid, "Chief").held[0].sentence
    reconcile(ws, item["guid"], Reconcile.REPLACE, "Chief")
    assert next(ws.rows("hazard"))["name"] == "Theirs"
    assert counts(send(ws, [row(1, name="Theirs")])) == {"UNCHANGED": 1}


def test_a_linked_conflict_keeps_ours_for_good(ws):
    send(ws, [row(1, name="A")])
    (record,) = ws.rows("hazard")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", record["guid"], {"name": "Ours"}, base_version=1)
    send(ws, [row(1, name="Theirs")])
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED"})
    reconcile(ws, item["guid"], Reconcile.LINK, "Chief")
    assert next(ws.rows("hazard"))["name"] == "Ours"
    assert counts(send(ws, [row(1, name="Theirs")])) == {"UNCHANGED": 1}


def test_a_record_another_source_owns_is_never_overwritten(ws):
    with ws.writing(actor="Officer") as writer:
        writer.insert("hazard", {"local_id": "H-1", "name": "Ours", "hazard_class": "CHA", "hazard_status": "OPEN"})
    outcome = send(ws, [row(1, name="Theirs")], rule=KeyRule(KeyKind.LOCAL_ID))
    assert counts(outcome) == {"CONFLICT": 1}


def test_an_outline_that_vanishes_is_a_conflict(ws):
    send(ws, [row(1, shape=square())])
    assert counts(send(ws, [row(1, shape=None)])) == {"CONFLICT": 1}
    assert next(ws.rows("hazard"))["geom"]


def test_a_record_we_deleted_does_not_come_back_by_itself(ws):
    send(ws, [row(1, name="A")])
    with ws.writing(actor="Officer") as writer:
        writer.delete("hazard", next(ws.rows("hazard"))["guid"])
    outcome = send(ws, [row(1, name="A")])
    assert counts(outcome) == {"CONFLICT": 1} and "deleted" in outcome.conflicts[0].sentence
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED"})
    reconcile(ws, item["guid"], Reconcile.AS_NEW, "Chief")
    assert ws.count("hazard") == 1


def test_counts_add_up_and_bad_rows_are_named(ws):
    rows = [row(1, key="A"), row(2, key="A"), IncomingRow(3, {}, rejected="The date cannot be read."), row(4, key=" ")]
    outcome = send(ws, rows)
    assert counts(outcome) == {"NEW": 1, "REJECTED": 3}
    assert [item.row_no for item in outcome.rejected] == [2, 3, 4]
    assert "Row 1" in outcome.rejected[0].sentence
    entry = register(ws)[0]
    assert entry["rows_in"] == 4 and entry["rows_new"] == 1 and entry["rows_rejected"] == 3


def test_a_reader_that_lost_a_row_stops_everything(ws):
    with pytest.raises(ToolsError, match="5 records but 1"):
        submit(ws, HEADER, BY_KEY, lambda: [row(1)], 5, Target.APPROVED)
    assert ws.count("hazard") == ws.count("submission") == 0


def test_missing_records_are_named_and_stay(ws):
    send(ws, [row(1), row(2)])
    outcome = send(ws, [row(1)])
    assert counts(outcome) == {"UNCHANGED": 1, "MISSING": 1}
    assert outcome.missing[0].title == "H-2" and ws.count("hazard") == 2


def test_workbench_waits_for_approval(ws):
    outcome = send(ws, [row(1, shape=square()), row(2, shape=square(44.1, swapped=True))], Target.WORKBENCH)
    assert ws.count("hazard") == 0 and register(ws)[0]["state"] == "RECEIVED"
    first = next(ws.rows("workbench_item"))
    assert approve(ws, outcome.submission_guid, "Chief", [first["guid"]]).approved == 1
    assert ws.count("hazard") == 1 and register(ws)[0]["state"] == "PARTLY_DECIDED"
    assert approve(ws, outcome.submission_guid, "Chief").approved == 1
    assert register(ws)[0]["state"] == "APPROVED"
    assert [record["outline_state"] for record in ws.rows("hazard")] == ["valid", "uncertain"]
    assert ws.count("repair_proposal") == 1
    assert counts(send(ws, [row(1, shape=square()), row(2, shape=square(44.1, swapped=True))])) == {"UNCHANGED": 2}


def test_a_rejection_needs_a_comment(ws):
    outcome = send(ws, [row(1), row(2)], Target.WORKBENCH)
    with pytest.raises(BadInput, match="needs a comment"):
        reject(ws, outcome.submission_guid, "Chief", " ")
    first = next(ws.rows("workbench_item"))
    assert reject(ws, outcome.submission_guid, "Chief", "", {first["guid"]: "The date is wrong."}) == 1
    assert ws.row("workbench_item", first["guid"])["comment"] == "The date is wrong."
    assert reject(ws, outcome.submission_guid, "Chief", "All wrong.") == 1
    assert register(ws)[0]["state"] == "REJECTED" and ws.count("hazard") == 0


def test_approving_a_record_changed_meanwhile_is_held(ws):
    send(ws, [row(1, name="A")])
    outcome = send(ws, [row(1, name="B")], Target.WORKBENCH)
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", next(ws.rows("hazard"))["guid"], {"priority": "LOW"})
    decision = approve(ws, outcome.submission_guid, "Chief")
    assert decision.approved == 0 and "changed here" in decision.held[0].sentence


def test_the_same_new_record_in_two_submissions_is_made_once(ws):
    first = send(ws, [row(1)], Target.WORKBENCH)
    second = send(ws, [row(1)], Target.WORKBENCH)
    assert approve(ws, first.submission_guid, "Chief").approved == 1
    assert "Another submission" in approve(ws, second.submission_guid, "Chief").held[0].sentence
    assert ws.count("hazard") == 1


def test_combine_adds_areas_and_outlines(ws):
    send(ws, [row(1, name="A", area_reported_m2=1000.0, shape=square())])
    target = next(ws.rows("hazard"))["guid"]
    send(ws, [row(9, name="Other", land_use="Field", area_reported_m2=500.0, shape=square(44.1))], Target.WORKBENCH)
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED", "verdict": "NEW"})
    reconcile(ws, item["guid"], Reconcile.COMBINE, "Chief", target)
    record = ws.row("hazard", target)
    assert record["area_reported_m2"] == 1500.0 and record["name"] == "A" and record["land_use"] == "Field"
    from shapely import wkb
    assert len(wkb.loads(record["geom"]).geoms) == 2 and record["outline_state"] == "valid"


def test_swapped_points_are_offered_in_the_order_of_the_reported_area(ws):
    from shapely import wkb

    from imsma_tools.core.geometry.area import area_m2
    true = square()
    reported = area_m2(true.wkb)
    outcome = send(ws, [row(1, area_reported_m2=reported, shape=square(swapped=True))])
    (repair,) = outcome.repairs
    assert repair.method == "REORDER_POINTS" and repair.after_m2 == pytest.approx(reported, rel=1e-9)
    (proposal,) = ws.rows("repair_proposal")
    accept_repair(ws, proposal["guid"], "Chief")
    (record,) = ws.rows("hazard")
    assert record["outline_state"] == "repaired" and record["outline_decided_by"] == "Chief"
    assert wkb.loads(record["geom"]).equals(true)
    assert record["outline_as_received"] == f"EPSG:4326;{square(swapped=True).wkt}"
    assert counts(send(ws, [row(1, area_reported_m2=reported, shape=square(swapped=True))])) == {"UNCHANGED": 1}
    outcome = send(ws, [row(1, area_reported_m2=reported, shape=square(size=0.005))])
    assert counts(outcome) == {"CONFLICT": 1}


def test_without_a_reported_area_the_crossing_is_cut_and_can_be_refused(ws):
    outcome = send(ws, [row(1, shape=square(swapped=True))])
    assert outcome.repairs[0].method == "LINEWORK"
    (proposal,) = ws.rows("repair_proposal")
    refuse_repair(ws, proposal["guid"], "Chief")
    assert next(ws.rows("hazard"))["outline_state"] == "uncertain"
    with pytest.raises(BadInput, match="decided already"):
        accept_repair(ws, proposal["guid"], "Chief")
    with pytest.raises(BadInput, match="person with a name"):
        accept_repair(ws, proposal["guid"], " ")


def test_a_repair_somebody_accepted_is_not_overwritten_though_nothing_was_sent_before(ws):
    """A record of this source that came in past the workbench: the next file took the accepted repair away."""
    with ws.writing(actor="Officer") as writer:
        writer.insert("hazard", {"hazard_class": "SHA", "source": "partner", "source_key": "H-1", "geom": square().wkb,
                                 "local_id": "H-1", "hazard_status": "OPEN", "outline_state": "repaired",
                                 "outline_decided_by": "Chief", "outline_as_received": "EPSG:4326;POLYGON EMPTY"})
    assert counts(send(ws, [row(1, shape=square(size=0.005))])) == {"CONFLICT": 1}


def test_the_same_new_record_in_another_spelling_is_made_once(ws):
    """Keys are compared without case everywhere else; two spellings made two records that no file could tell apart."""
    first = send(ws, [row(1, "h-1")], Target.WORKBENCH)
    second = send(ws, [row(1, "H-1 ")], Target.WORKBENCH)
    assert approve(ws, first.submission_guid, "Chief").approved == 1
    assert "Another submission" in approve(ws, second.submission_guid, "Chief").held[0].sentence


@pytest.mark.parametrize("how", [Reconcile.LINK, Reconcile.COMBINE, Reconcile.REPLACE])
@pytest.mark.parametrize("source", ["partner", "another"])
def test_a_row_put_on_another_record_is_not_new_the_next_time(ws, how, source):
    """A person said that row 9 is record H-1; the same file again made it a second record of the same land."""
    send(ws, [row(1, name="A", area_reported_m2=100.0)], source=source)
    (record,) = ws.rows("hazard")
    rows = [*([row(1, name="A", area_reported_m2=100.0)] if source == "partner" else []), row(9, name="B")]
    send(ws, rows, Target.WORKBENCH)
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED"})
    reconcile(ws, item["guid"], how, "Chief", record["guid"])
    before = ws.row("hazard", record["guid"])
    outcome = send(ws, rows)
    assert outcome.count(Verdict.NEW) == outcome.count(Verdict.MISSING) == 0
    assert ws.count("hazard") == 1 and ws.row("hazard", record["guid"]) == before
    changed = send(ws, [*rows[:-1], row(9, name="C")])
    assert changed.count(Verdict.CONFLICT) >= 1 and ws.count("hazard") == 1
    assert ws.row("hazard", record["guid"]) == before


def test_two_windows_cannot_approve_the_same_rows_at_once(ws, monkeypatch):
    """What waits and what is there was read before the file was locked; the second window made every record again."""
    from imsma_tools.core.intake import decide

    submission = send(ws, [row(1)], Target.WORKBENCH).submission_guid
    present, refused = decide._present, []

    def other_window_first(mine, *more):
        if mine is ws:
            with open_workspace(ws.path) as other, pytest.raises(LockedDataFile):
                approve(other, submission, "Second")
            refused.append(True)
        return present(mine, *more)

    monkeypatch.setattr(decide, "_present", other_window_first)
    assert approve(ws, submission, "First").approved == 1
    assert refused and ws.count("hazard") == 1


def test_nobody_writes_between_comparing_and_taking_in(ws):
    """Records were compared before the file was locked: two imports at once made the same records twice."""
    refused = []

    def rows():
        if not refused:
            with open_workspace(ws.path) as other, pytest.raises(LockedDataFile):
                send(other, [content_row(1, square())], rule=BY_CONTENT)
            refused.append(True)
        return [content_row(1, square())]

    submit(ws, HEADER, BY_CONTENT, rows, 1, Target.APPROVED)
    assert refused and ws.count("hazard") == 1


@pytest.mark.parametrize("redrawn", [square(44.1), square(44.1, swapped=True), square(size=0.006)])
def test_a_repair_of_an_outline_redrawn_since_is_not_accepted(ws, redrawn):
    """Somebody draws the outline anew in QGIS; accepting the old repair put the machine's guess over it."""
    send(ws, [row(1, shape=square(swapped=True))])
    (record,), (proposal,) = ws.rows("hazard"), ws.rows("repair_proposal")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", record["guid"], {"geom": redrawn.wkb})
    with pytest.raises(BadInput, match="changed after the repair"):
        accept_repair(ws, proposal["guid"], "Chief")
    assert next(ws.rows("hazard"))["geom"] == redrawn.wkb


def test_a_replaced_submission_does_not_wait_any_more(ws):
    first = send(ws, [row(1, name="A")], Target.WORKBENCH)
    send(ws, [row(1, name="B")], Target.WORKBENCH, replaces_guid=first.submission_guid)
    assert ws.count("workbench_item", {"state": "SUBMITTED"}) == 1
    assert ws.row("submission", first.submission_guid)["state"] == "REJECTED"
    with pytest.raises(BadInput, match="not in the register"):
        send(ws, [row(1)], replaces_guid="nothing")


def content_row(number, shape, group="sheet", **values):
    values = {"hazard_class": "SHA", "hazard_status": "OPEN", **values}
    return IncomingRow(number, values, received(shape), group=group)


def test_a_file_without_keys_is_recognised_by_contents_place_and_order(ws):
    rows = [content_row(1, square()), content_row(2, None), content_row(3, None), content_row(4, square(44.1)),
            content_row(5, square(44.2), "other")]
    assert counts(send(ws, rows, rule=BY_CONTENT)) == {"NEW": 5}
    assert sorted(record["local_id"] for record in ws.rows("hazard")) == ["other#1", "sheet#1", "sheet#2", "sheet#3",
                                                                          "sheet#4"]
    assert counts(send(ws, rows, rule=BY_CONTENT)) == {"UNCHANGED": 5}
    corrected = [content_row(1, square(44.3)), content_row(2, None), content_row(3, square(44.1, size=0.0033)),
                 content_row(4, square()), content_row(5, None), content_row(6, square(44.2), "other")]
    outcome = send(ws, corrected, rule=BY_CONTENT)
    assert counts(outcome) == {"NEW": 1, "CHANGED": 1, "UNCHANGED": 4}
    assert outcome.changed[0].title == "sheet#4"
    assert counts(send(ws, corrected, rule=BY_CONTENT)) == {"UNCHANGED": 6}


def test_a_record_without_a_key_that_we_deleted_does_not_come_back_by_itself(ws):
    rows = [content_row(1, square()), content_row(2, None), content_row(3, None)]
    send(ws, rows, rule=BY_CONTENT)
    for record in [record for record in ws.rows("hazard") if record["local_id"] in ("sheet#1", "sheet#3")]:
        with ws.writing(actor="Officer") as writer:
            writer.delete("hazard", record["guid"])
    outcome = send(ws, [*rows, content_row(4, square(44.5))], rule=BY_CONTENT)
    assert counts(outcome) == {"UNCHANGED": 1, "CONFLICT": 2, "NEW": 1}
    assert sorted(record["local_id"] for record in ws.rows("hazard")) == ["sheet#2", "sheet#4"]


def test_a_rejected_row_is_not_a_missing_record(ws):
    send(ws, [row(1), row(2)])
    broken = row(1)
    broken.rejected = "The date can be read in two ways."
    assert counts(send(ws, [broken, row(2)])) == {"REJECTED": 1, "UNCHANGED": 1}


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_is_a_code_of_the_model(ws, verdict):
    assert verdict.value in ws.model.code_lists["import_verdict"]
