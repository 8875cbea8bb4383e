"""Orders to an operator and back: everything arrives, only what the operator may change changes, nothing unseen."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path

import pytest
from exchange_kit import AUTHORITY, OPERATOR, Side, a_report, an_order, two_sides
from life_kit import NOW, TODAY, everything, insert
from workspace_samples import bow_tie, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.trail import find_traces
from imsma_tools.core.workspace import verify
from otms_plugin.core.exchange.comparing import Meaning
from otms_plugin.core.exchange.contents import columns, parts_of
from otms_plugin.core.exchange.sending import send_orders
from otms_plugin.core.exchange.taking_in import Undecided


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Side, Side]:
    return two_sides(tmp_path)


def travelled(side: Side, table: str, guid: str) -> dict:
    row = side.row(table, guid)
    return {name: row.get(name) for name in columns(side.workspace.model.table(table))}


def test_an_order_arrives_with_all_that_belongs_to_it_and_nothing_else(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task, other = an_order(authority), an_order(authority, 2)
    done = operator.take_in(authority.orders(task))
    assert (done.entered, done.changed) == (6, 0)
    for part, table in parts_of(authority.workspace.model):
        for guid in operator.workspace.guids(part.table):
            assert travelled(operator, table.name, guid) == travelled(authority, table.name, guid)
    assert operator.workspace.row("task_order", other) is None
    assert operator.row("task_order", task)["signed_scan"] is None   # a path on the disk of another office
    for side in sides:
        assert verify(side.workspace) == []
    assert find_traces(operator.workspace) == []   # a package is no edit past the steps


def test_the_answer_brings_reports_that_nobody_approved(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task, approval="APPROVED", geom=bow_tie(44.011))
    item = insert(operator.workspace, "ordnance_item", task_guid=task, category="APM", quantity=3)
    done = authority.take_in(operator.answer())
    assert done.entered == 2
    found = authority.row("progress_report", report)
    assert (found["approval"], found["outline_state"], found["area_reported_m2"]) == ("SUBMITTED", "uncertain", 1234.5)
    assert authority.row("ordnance_item", item)["quantity"] == 3


def test_what_is_not_the_operators_to_change_is_told_and_not_taken(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    operator.set("task_order", task, status="COMPLETED", site_left_on=dt.date(2026, 3, 10),
                 site_left_confirmed_by="Nobody", geom=square(44.5))
    insert(operator.workspace, "task_status", task_guid=task, status="COMPLETED", changed_by="Nobody")
    new = an_order(operator, 9)
    before = authority.row("task_order", task)
    done = authority.take_in(operator.answer())
    asked = {(one.table, one.field) for one in done.looked.comparison.of(Meaning.ASKED)}
    assert asked == {("task_order", "status"), ("task_order", "site_left_on"), ("task_order", "site_left_confirmed_by"),
                     ("task_order", "geom"), ("task_status", "")}
    assert authority.row("task_order", task) == before
    assert authority.workspace.row("task_order", new) is None
    assert authority.workspace.count("task_status") == 1


def test_only_what_one_side_changed_is_taken_and_what_both_changed_waits(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task, comment="first")
    authority.take_in(operator.answer())
    authority.set("progress_report", report, comment="seen here", depth_cm=20.0)
    operator.set("progress_report", report, comment="seen there", deminers=7)
    sent, before = operator.answer(), everything(authority.workspace)
    with pytest.raises(Undecided) as held:
        authority.take_in(sent)
    assert everything(authority.workspace) == before
    (conflict,) = held.value.looked.comparison.of(Meaning.CONFLICT)
    assert (conflict.field, conflict.base, conflict.ours, conflict.theirs) == (
        "comment", "first", "seen here", "seen there")
    authority.take_in(sent, decisions={conflict.key: "theirs"})
    found = authority.row("progress_report", report)
    assert (found["comment"], found["depth_cm"], found["deminers"]) == ("seen there", 20.0, 7)


@pytest.mark.parametrize(("choice", "comment"), [("ours", "here"), ("theirs", "there")])
def test_all_conflicts_at_once(sides: tuple[Side, Side], choice: str, comment: str) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task)
    authority.take_in(operator.answer())
    authority.set("progress_report", report, comment="here")
    operator.set("progress_report", report, comment="there")
    done = authority.take_in(operator.answer(), otherwise=choice)
    assert authority.row("progress_report", report)["comment"] == comment
    assert (done.kept, done.replaced) == ((1, 0) if choice == "ours" else (0, 1))


def test_an_approved_report_is_not_changed_behind_the_back_of_who_approved_it(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task)
    authority.take_in(operator.answer())
    authority.set("progress_report", report, approval="APPROVED")
    operator.set("progress_report", report, area_reported_m2=99999.0)
    sent = operator.answer()
    (conflict,) = authority.look(sent).comparison.of(Meaning.CONFLICT)
    authority.take_in(sent, decisions={conflict.key: "theirs"})
    found = authority.row("progress_report", report)
    assert (found["area_reported_m2"], found["approval"]) == (99999.0, "SUBMITTED")


def test_a_new_package_follows_changes_and_asks_where_the_operator_changed_too(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    operator.set("task_order", task, instructions="ours")
    authority.set("task_order", task, instructions="theirs", valid_to=dt.date(2028, 1, 1), geom=square(44.02))
    sent = authority.orders(task)
    looked = operator.look(sent).comparison
    assert {one.field for one in looked.of(Meaning.TAKEN)} == {"valid_to", "geom"}
    assert {one.field for one in looked.of(Meaning.CONFLICT)} == {"instructions"}
    operator.take_in(sent, otherwise="ours")
    found = operator.row("task_order", task)
    assert (found["instructions"], found["valid_to"]) == ("ours", dt.date(2028, 1, 1))
    assert found["geom"] == authority.row("task_order", task)["geom"]
    # what stayed here is asked again, never replaced unseen
    (again,) = operator.look(authority.orders(task)).comparison.of(Meaning.CONFLICT)
    assert again.field == "instructions"


def test_the_authority_saw_the_answer_so_its_next_word_counts(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task, comment="wrong spelling")
    authority.take_in(operator.answer())
    authority.set("progress_report", report, comment="right spelling", approval="APPROVED")
    done = operator.take_in(authority.orders(task))
    assert done.changed == 1
    found = operator.row("progress_report", report)
    assert (found["comment"], found["approval"]) == ("right spelling", "APPROVED")


def test_what_was_deleted_or_is_missing_is_told_and_nothing_is_deleted(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    first, second = a_report(operator, task, 1), a_report(operator, task, 2)
    authority.take_in(operator.answer())
    own = a_report(authority, task, 3)   # entered from paper: the operator never had it
    with authority.workspace.writing("test") as writer:
        writer.delete("progress_report", first)
    with operator.workspace.writing("test") as writer:
        writer.delete("progress_report", second)
    found = authority.take_in(operator.answer()).looked.comparison
    assert [one.guid for one in found.of(Meaning.GONE)] == [first]
    assert [one.guid for one in found.of(Meaning.MISSING)] == [second]
    assert set(authority.workspace.guids("progress_report")) == {second, own}


def test_an_operator_cannot_touch_the_reports_of_another(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task, other = an_order(authority), an_order(authority, 2)
    strange = a_report(authority, other, 5, comment="of another operator")
    operator.take_in(authority.orders(task))
    insert(operator.workspace, "task_order", guid=other, task_no="TO-2", status="ISSUED", task_type="CLEARANCE")
    a_report(operator, task, 5, guid=strange, comment="taken over")
    own = a_report(operator, other, 6)
    (package,) = operator.workspace.guids("exchange_package")   # who says that this order came with the package
    insert(operator.workspace, "record_link", from_table="exchange_package", from_guid=package, to_table="task_order",
           to_guid=other)
    found = authority.take_in(operator.answer()).looked.comparison
    assert authority.row("progress_report", strange)["comment"] == "of another operator"
    assert {one.guid for one in found.of(Meaning.ASKED) if one.table == "progress_report"} == {strange, own}
    assert found.of(Meaning.NEW) == () and authority.workspace.count("progress_report") == 1


def test_a_decision_about_nothing_is_refused(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    with pytest.raises(BadInput, match="not changed on both sides"):
        operator.take_in(authority.orders(task), decisions={("task_order", task, "comment"): "theirs"})
    assert operator.workspace.count("task_order") == 0


def test_a_report_that_the_operator_never_had_is_left_alone(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task, other = an_order(authority), an_order(authority, 2)
    operator.take_in(authority.orders(task))
    a_report(authority, other, 9), a_report(authority, task, 10)
    assert authority.take_in(operator.answer()).looked.comparison.differences == ()


@pytest.mark.parametrize("is_approved", [False, True])
def test_every_way_in_which_a_value_may_stand_on_three_sides(sides: tuple[Side, Side], is_approved: bool) -> None:
    """Before, here and there: nothing, one of two words, or a third; the rule is written down a second time here."""
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    words = (None, "a", "b", "c")
    cases = {a_report(operator, task, number, comment=ways[0]): ways
             for number, ways in enumerate(itertools.product(words, words, words))}
    authority.take_in(operator.answer())
    for side, place in ((authority, 1), (operator, 2)):
        with side.workspace.writing("somebody", via="test") as writer:
            for guid, ways in cases.items():
                here = {"approval": "APPROVED"} if is_approved and side is authority else {}
                writer.update("progress_report", guid, {"comment": ways[place], **here})
    found = {one.guid: one.meaning for one in authority.look(operator.answer()).comparison.differences}
    for guid, (before, here, there) in cases.items():
        if there in (before, here):
            assert guid not in found, (before, here, there)
        else:
            wanted = Meaning.TAKEN if here == before and not is_approved else Meaning.CONFLICT
            assert found[guid] is wanted, (before, here, there)


def test_orders_come_back_as_orders_and_change_as_little_as_in_an_answer(sides: tuple[Side, Side]) -> None:
    """A package says itself of what kind it is; our own orders are changed by commands, their reports approved here."""
    authority, operator = sides
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    first = a_report(operator, task)
    authority.take_in(operator.answer())
    operator.set("task_order", task, status="SUSPENDED", site_left_on=TODAY, site_left_confirmed_by="Somebody",
                 geom=square(44.01, size=0.001))
    operator.set("progress_report", first, approval="APPROVED")
    second = a_report(operator, task, 2, approval="APPROVED")
    before = authority.row("task_order", task)
    sent = send_orders(operator.workspace, [task], AUTHORITY.office, operator.path(), OPERATOR, NOW)
    done = authority.take_in(sent)
    assert (done.entered, done.changed) == (0, 0)
    assert authority.row("task_order", task) == before
    assert authority.row("progress_report", first)["approval"] == "SUBMITTED"
    assert authority.workspace.row("progress_report", second) is None
    assert {one.field for one in done.looked.comparison.of(Meaning.ASKED)} >= {"status", "site_left_on", "geom",
                                                                             "approval", ""}
