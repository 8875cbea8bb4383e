"""What a command refuses: wrong days, wrong clocks, copies of IMSMA's, changes meanwhile; and nothing is written."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from life_kit import HEAD, NOW, TODAY, TOMORROW, YESTERDAY, change, day, enter, everything, history, insert, one_order
from workspace_samples import fresh, lines

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import ConflictError, LockedDataFile, Mirrored, open_workspace, verify
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed, rights_from
from otms_plugin.core.life.commands import Acceptance, Command, ConfirmLeft, Extend, SiteLeft
from otms_plugin.core.life.expiry import expired_orders
from otms_plugin.core.life.perform import perform

LEFT = SiteLeft(TODAY, "A. Monitor")


def refuses(workspace, command_of, words: str, kind: type[Exception] = BadInput) -> None:
    there = everything(workspace)
    with pytest.raises(kind, match=words):
        command_of()
    assert everything(workspace) == there


@pytest.mark.parametrize(("before", "after", "more", "words"), [
    ("ONGOING", "SUSPENDED", {"review_on": TOMORROW}, "needs a reason"),
    ("ONGOING", "SUSPENDED", {"reason": "Weather"}, "needs a later day"),
    ("ONGOING", "SUSPENDED", {"reason": "Weather", "review_on": TODAY}, "needs a later day"),
    ("ONGOING", "CANCELLED", {"reason": "Funds", "review_on": TOMORROW}, "does not go with the status CANCELLED"),
    ("ONGOING", "COMPLETED", {"valid_to": TOMORROW}, "does not go with the status COMPLETED"),
    ("ONGOING", "EXPIRED", {}, "valid to 2027-01-01"),
    ("ONGOING", "COMPLETED", {"day": TOMORROW}, "still to come"),
    ("ONGOING", "COMPLETED", {"left": SiteLeft(TOMORROW, "A. Monitor")}, "still to come"),
    ("ONGOING", "COMPLETED", {"left": SiteLeft(TODAY, " ")}, "Nobody's name"),
    ("SUSPENDED", "ONGOING", {"left": LEFT}, "sends people"),
    ("PLANNED", "ISSUED", {"valid_to": YESTERDAY}, "validity of the order ended"),
    ("ONGOING", "DONE", {}, "There is no status DONE"),
    ("STRANGE", "CLOSED", {}, "cannot change from STRANGE"),
    ("ONGOING", "CANCELLED", {"reason": "x" * 251}, "takes 250 characters"),
])
def test_what_does_not_fit_is_refused(tmp_path, before: str, after: str, more: dict[str, Any], words: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", before)
    with workspace:
        refuses(workspace, lambda: change(workspace, task, after, **more), words)


@pytest.mark.parametrize(("before", "after"), [("PLANNED", "ISSUED"), ("ACCEPTED", "ONGOING"), ("SUSPENDED", "ONGOING"),
                                               ("EXPIRED", "ONGOING"), ("QC_FAILED", "ONGOING")])
def test_nobody_is_sent_on_an_order_that_has_run_out(tmp_path, before: str, after: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", before, valid_to=YESTERDAY)
    with workspace:
        refuses(workspace, lambda: change(workspace, task, after), "Give a new last day")
        change(workspace, task, after, valid_to=TOMORROW)
        assert workspace.row("task_order", task)["valid_to"] == TOMORROW


def test_a_longer_validity_needs_the_right_to_issue(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ACCEPTED")
    site = Actor("S. Leader", frozenset({Right.REPORT}))
    with workspace:
        refuses(workspace, lambda: change(workspace, task, "ONGOING", actor=site, valid_to=dt.date(2028, 1, 1)),
                "Issue, extend", NotAllowed)
        change(workspace, task, "ONGOING", actor=site)


def test_the_clock_set_back_is_noticed(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED")
    with workspace:
        change(workspace, task, "ACCEPTED", day(5))
        refuses(workspace, lambda: change(workspace, task, "ONGOING", day(4)), "Set the clock of this computer")
        refuses(workspace, lambda: change(workspace, task, "ONGOING", day(9), day=TODAY), "was last changed on")
        refuses(workspace, lambda: perform(workspace, Extend(task, dt.date(2028, 1, 1), "Rain"), HEAD, day(4)),
                "Set the clock of this computer")
        change(workspace, task, "ONGOING", day(5) - dt.timedelta(seconds=50))   # two computers, nearly one time
        assert [row["status"] for row in history(workspace, task)] == ["ACCEPTED", "ONGOING"]


def test_a_change_entered_later_stands_on_its_day_and_after_the_one_before(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ISSUED")
    with workspace:
        change(workspace, task, "ACCEPTED", NOW)
        change(workspace, task, "ONGOING", day(9), day=TODAY)
        change(workspace, task, "SUSPENDED", day(9), day=dt.date(2026, 3, 12), reason="QA", review_on=day(20).date())
        order = workspace.row("task_order", task)
        assert [row["changed_at"] for row in history(workspace, task)] == [
            NOW, NOW + dt.timedelta(milliseconds=1), dt.datetime(2026, 3, 11, 21, tzinfo=dt.timezone.utc)]
        assert (order["actual_start"], order["suspended_on"]) == (TODAY, dt.date(2026, 3, 12))


def test_somebody_else_changed_it_meanwhile(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ONGOING")
    with workspace:
        change(workspace, task, "COMPLETED", base_version=1)
        for command in (lambda: change(workspace, task, "ONGOING", base_version=1),
                        lambda: perform(workspace, ConfirmLeft(task, LEFT, base_version=1), HEAD, NOW),
                        lambda: perform(workspace, Extend(task, TOMORROW, "Rain", base_version=1), HEAD, NOW)):
            refuses(workspace, command, "R. Head changed TO-1", ConflictError)
        change(workspace, task, "QC_PASSED", base_version=2)


def test_a_copy_of_imsmas_order_is_read_only(tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        theirs, ours = enter(workspace, 1, "ONGOING", source="core"), enter(workspace, 2, "ONGOING")
        insert(workspace, "mirror", table_name="task_order", source="core")
        for command in (lambda: change(workspace, theirs, "COMPLETED"),
                        lambda: perform(workspace, ConfirmLeft(theirs, LEFT), HEAD, NOW),
                        lambda: perform(workspace, Extend(theirs, dt.date(2028, 1, 1), "Rain"), HEAD, NOW)):
            refuses(workspace, command, "copy of the source and read only", Mirrored)
        change(workspace, ours, "COMPLETED")


def test_a_file_for_reading_no_name_and_no_order_are_refused(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ONGOING")
    with workspace:
        refuses(workspace, lambda: change(workspace, task, "COMPLETED", actor=Actor(" ")), "Nobody's name")
        refuses(workspace, lambda: change(workspace, "none", "COMPLETED"), "no such record")
    with open_workspace(tmp_path / "data.gpkg", read_only=True) as reading, pytest.raises(NotWritable):
        change(reading, task, "COMPLETED")


def test_a_failure_at_the_last_line_takes_everything_back(tmp_path) -> None:
    """The history cannot be written: the order must not have changed either."""
    workspace, task = one_order(tmp_path / "data.gpkg", "PLANNED", geom=None)
    with workspace:
        workspace.connection.execute("CREATE TRIGGER broken BEFORE INSERT ON task_status BEGIN "
                                     "SELECT RAISE(ABORT, 'disk gone'); END")
        refuses(workspace, lambda: change(workspace, task, "ISSUED", accepted=(Acceptance("OUTLINE", "Letter"),)),
                "disk gone", Exception)


@pytest.mark.parametrize("status", ["SUSPENDED", "EXPIRED", "CANCELLED", "COMPLETED", "QC_PASSED", "QC_FAILED",
                                    "HANDED_OVER", "CLOSED"])
def test_a_person_confirms_that_the_site_was_left(tmp_path, status: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", status, actual_start=YESTERDAY, sheet_version=4)
    with workspace:
        actor = Actor("M. Desk", frozenset({Right.CONFIRM}))
        done = perform(workspace, ConfirmLeft(task, LEFT, "Seen on site"), actor, NOW)
        order = workspace.row("task_order", task)
        assert (done.is_on_ground, done.sheet_version, order["status"]) == (False, 5, status)
        assert (order["site_left_on"], order["site_left_confirmed_by"]) == (TODAY, "A. Monitor")
        assert not is_live(order) and not history(workspace, task)
        line = lines(workspace, "task_order")[-1]
        assert (line["actor"], line["reason"]) == ("M. Desk", "Seen on site")


@pytest.mark.parametrize("status", ["REQUESTED", "DRAFT", "PLANNED", "ISSUED", "ACCEPTED", "PLAN_SUBMITTED",
                                    "PLAN_APPROVED", "ONGOING", "STRANGE"])
def test_a_site_is_not_left_while_people_are_sent_there(tmp_path, status: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", status)
    with workspace:
        refuses(workspace, lambda: perform(workspace, ConfirmLeft(task, LEFT), HEAD, NOW), "cannot be confirmed")


def test_a_site_is_not_left_before_people_last_entered_it(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "SUSPENDED", actual_start=YESTERDAY)
    with workspace:
        change(workspace, task, "ONGOING", day(3))
        change(workspace, task, "COMPLETED", day(6))
        for left_on, words in ((TOMORROW, "work began on 2026-03-13"), (day(9).date(), "still to come")):
            command: Command = ConfirmLeft(task, SiteLeft(left_on, "A. Monitor"))
            refuses(workspace, lambda one=command: perform(workspace, one, HEAD, day(6)), words)
        command = ConfirmLeft(task, SiteLeft(day(5).date(), "A. Monitor"))
        clerk = Actor("O. Clerk", EVERY_RIGHT - {Right.CONFIRM})
        refuses(workspace, lambda: perform(workspace, command, clerk, day(6)), "Confirm that a site", NotAllowed)
        assert not perform(workspace, command, HEAD, day(6)).is_on_ground


def test_cancelling_may_say_at_once_that_the_site_was_left(tmp_path) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", "ONGOING")
    with workspace:
        issuing = Actor("O. Clerk", frozenset({Right.ISSUE}))
        refuses(workspace, lambda: change(workspace, task, "CANCELLED", actor=issuing, reason="Funds", left=LEFT),
                "Confirm that a site was left", NotAllowed)
        assert not change(workspace, task, "CANCELLED", reason="Funds", left=LEFT).is_on_ground


@pytest.mark.parametrize(("status", "last", "reason", "words"), [
    ("ONGOING", YESTERDAY, "Rain", "is no extension"), ("ONGOING", dt.date(2027, 1, 1), "Rain", "is no extension"),
    ("ONGOING", dt.date(2028, 1, 1), " ", "needs a reason"), ("EXPIRED", dt.date(2028, 1, 1), "Rain", "be extended"),
    ("PLANNED", dt.date(2028, 1, 1), "Rain", "be extended"), ("COMPLETED", dt.date(2028, 1, 1), "Rain", "be extended")])
def test_what_is_no_extension_is_refused(tmp_path, status: str, last: dt.date, reason: str, words: str) -> None:
    workspace, task = one_order(tmp_path / "data.gpkg", status)
    with workspace:
        refuses(workspace, lambda: perform(workspace, Extend(task, last, reason), HEAD, NOW), words)


def test_orders_that_have_run_out_are_proposed_and_stay_as_they_are(tmp_path) -> None:
    with fresh(tmp_path / "data.gpkg") as workspace:
        late = enter(workspace, 1, "ONGOING", valid_to=YESTERDAY)
        later = enter(workspace, 2, "SUSPENDED", valid_to=YESTERDAY - dt.timedelta(days=1))
        for number, (status, last) in enumerate([("ONGOING", TODAY), ("ISSUED", None), ("CLOSED", YESTERDAY),
                                                 ("DRAFT", YESTERDAY), ("EXPIRED", YESTERDAY)], 3):
            enter(workspace, number, status, valid_to=last)
        there = everything(workspace)
        assert [order["guid"] for order in expired_orders(workspace, TODAY)] == [later, late]
        assert everything(workspace) == there
        perform(workspace, Extend(late, TOMORROW, "Rain"), HEAD, NOW)
        assert change(workspace, later, "EXPIRED").is_on_ground   # the clock takes no team off the ground
        assert expired_orders(workspace, TODAY) == []
        assert not verify(workspace)


def test_rights_of_a_setting() -> None:
    assert rights_from(" ") == EVERY_RIGHT
    assert rights_from("issue, Suspend,") == {Right.ISSUE, Right.SUSPEND}
    with pytest.raises(BadInput, match="isue"):
        rights_from("isue, suspend")


def test_two_people_cannot_be_sent_onto_one_ground_by_two_windows(tmp_path) -> None:
    """The second looks at the orders as the first left them, also if its file was opened before."""
    workspace, task = one_order(tmp_path / "data.gpkg", "PLANNED", x=44.0, organisation_guid="a")
    other = enter(workspace, 2, "PLANNED", x=44.001, organisation_guid="b")
    with workspace, open_workspace(tmp_path / "data.gpkg") as second:
        assert second.count("task_order") == 2
        change(workspace, task, "ISSUED")
        with pytest.raises(HeldUp, match="Two operators"):
            change(second, other, "ISSUED")
        with workspace.writing("somebody"), pytest.raises(LockedDataFile):
            change(second, other, "CANCELLED", reason="Funds")
        assert second.row("task_order", other)["status"] == "PLANNED"
