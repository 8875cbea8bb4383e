"""Orders are entered as drafts, or taken over as they stand; their fields are changed by hand within limits."""

from __future__ import annotations

from typing import Any

import pytest
from life_kit import HEAD, NOW, TODAY, YESTERDAY, change, day, enter, everything, history, insert
from workspace_samples import bow_tie, fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.tasking.live import Phase, phase
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace import Workspace, verify
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import EVERY_RIGHT, Actor, NotAllowed
from otms_plugin.core.life.commands import Acceptance, ConfirmLeft, Create, Edit, SiteLeft
from otms_plugin.core.life.perform import Done, perform

NTS = {"task_type": "NTS"}


@pytest.fixture
def workspace(tmp_path):
    with fresh(tmp_path / "data.gpkg") as opened:
        yield opened


def create(workspace: Workspace, values: dict[str, Any], actor: Actor = HEAD, **more: Any) -> Done:
    return perform(workspace, Create(values, **more), actor, NOW, settings=Settings(office="RMAC-S"))


def edit(workspace: Workspace, task: str, values: dict[str, Any], reason: str = "Letter 7", actor: Actor = HEAD,
         ) -> Done:
    return perform(workspace, Edit(task, values, reason), actor, NOW)


def test_a_draft_is_entered_with_its_number_hazards_points_and_history(workspace) -> None:
    hazard = insert(workspace, "hazard", local_id="H-1", hazard_class="CHA", hazard_status="OPEN")
    points = tuple({"point_no": number, "longitude": 44.0, "latitude": 33.0} for number in (1, 2, 3))
    done = create(workspace, {**NTS, "authority": "DMA", "comment": ""}, outline=square(), hazards=(hazard,),
                  points=points)
    order = workspace.row("task_order", done.tasks[0])
    assert (order["task_no"], order["status"], order["sheet_version"]) == ("DMA-RMAC-S-2026-0001", "DRAFT", 0)
    assert order["area_computed_m2"] > 90000 and not done.is_on_ground
    assert [row["hazard_guid"] for row in workspace.rows("task_hazard", {"task_guid": done.tasks[0]})] == [hazard]
    assert [row["point_no"] for row in workspace.rows("turning_point", {"record_guid": done.tasks[0]})] == [1, 2, 3]
    assert [(row["status"], row["changed_by"]) for row in history(workspace, done.tasks[0])] == [("DRAFT", "R. Head")]
    assert create(workspace, {**NTS, "authority": "DMA"}).tasks != done.tasks
    assert {row["task_no"] for row in workspace.rows("task_order")} == {"DMA-RMAC-S-2026-0001", "DMA-RMAC-S-2026-0002"}
    assert not verify(workspace)


@pytest.mark.parametrize(("values", "more", "words"), [
    ({"comment": "Near the well"}, {}, "lacks: Type of task"), ({"task_type": "FOO"}, {}, "FOO is no value of"),
    ({**NTS, "organisation_guid": "nobody"}, {}, "no such record in the table organisation"),
    ({**NTS, "parent_task_guid": "nothing"}, {}, "no such record in the table task_order"),
    ({**NTS, "priority": "SOON"}, {}, "SOON is no value of"),
    ({**NTS, "colour": "red"}, {}, "has no field colour"),
    ({**NTS, "task_no": "TO-1"}, {}, "TO-1 is used already"),
    ({**NTS, "site_left_on": YESTERDAY}, {}, "not given by hand: site_left_on"),
    ({**NTS, "status": "ISSUED"}, {}, "not given by hand: status"),
    ({**NTS, "sheet_version": 3, "guid": "mine"}, {}, "not given by hand: guid, sheet_version"),
    (NTS, {"hazards": ("none",)}, "no such record in the table hazard"),
    (NTS, {"outline": b"nonsense"}, "outline|geometry|polygon"),
    (NTS, {"points": ({"point_no": "first"},)}, "point_no"),
    (NTS, {"status": "DONE"}, "no status DONE"),
    (NTS, {"status": "ONGOING"}, "needs a reason"),
])
def test_what_is_no_order_is_refused(workspace, values: dict[str, Any], more: dict[str, Any], words: str) -> None:
    enter(workspace, 1, "DRAFT")
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        create(workspace, values, **more)
    assert everything(workspace) == there


def test_an_order_taken_over_is_checked_as_if_it_were_issued_now(workspace) -> None:
    """Entering an order as ONGOING must be no way around the check before issue."""
    one, two = (insert(workspace, "organisation", short_name=name) for name in ("OP-1", "OP-2"))
    enter(workspace, 1, "ONGOING", x=44.0, task_type="CLEARANCE", organisation_guid=one)
    values = {"task_type": "CLEARANCE", "task_no": "OLD-7", "organisation_guid": two, "valid_from": YESTERDAY,
              "actual_start": YESTERDAY}
    more: dict[str, Any] = {"outline": square(44.001), "status": "ONGOING", "reason": "Paper order of 2025"}
    there = everything(workspace)
    with pytest.raises(HeldUp, match="TO-1"):
        create(workspace, values, **more)
    clerk = Actor("O. Clerk", frozenset({Right.PREPARE, Right.REPORT}))
    with pytest.raises(NotAllowed, match="Issue, extend"):
        create(workspace, values, clerk, **more)
    assert everything(workspace) == there
    done = create(workspace, values, **more, accepted=(Acceptance("TO-1", "Agreed by letter 7"),))
    assert (done.status, done.sheet_version, done.is_on_ground, done.accepted) == ("ONGOING", 1, True, 1)
    assert history(workspace, done.tasks[0])[0]["reason"] == "Paper order of 2025"


def test_an_old_order_that_was_left_is_taken_over_by_who_may_confirm_it(workspace) -> None:
    values = {**NTS, "site_left_on": YESTERDAY, "site_left_confirmed_by": "A. Monitor"}
    more: dict[str, Any] = {"status": "CANCELLED", "reason": "List of 2024"}
    with pytest.raises(NotAllowed, match="Confirm that a site"):
        create(workspace, values, Actor("O. Clerk", EVERY_RIGHT - {Right.CONFIRM}), **more)
    assert not create(workspace, values, **more).is_on_ground
    assert create(workspace, NTS, **more).is_on_ground


def test_an_order_that_nobody_was_sent_on_is_cancelled_and_off_the_ground(workspace) -> None:
    """A draft has no people: nobody could ever confirm that they left."""
    done = create(workspace, NTS, outline=square())
    ended = change(workspace, done.tasks[0], "CANCELLED", day(1), reason="Asked twice")
    order = workspace.row("task_order", done.tasks[0])
    assert not ended.is_on_ground and phase(order) is Phase.ENDED
    assert (order["site_left_on"], order["site_left_confirmed_by"]) == (day(1).date(), "R. Head")


@pytest.mark.parametrize("first", [{"status": "PLANNED"}, {}])
def test_an_order_that_was_planned_once_stays_on_the_ground_until_somebody_confirms(workspace, first) -> None:
    task = create(workspace, NTS, outline=square(), **first).tasks[0]
    if not first:
        change(workspace, task, "PLANNED", day(1))
    change(workspace, task, "DRAFT", day(2))
    assert change(workspace, task, "CANCELLED", day(3), reason="Asked twice").is_on_ground


@pytest.mark.parametrize("trace", [{"issued_on": YESTERDAY}, {"actual_start": YESTERDAY, "issued_on": None},
                                   {"sheet_version": 1, "issued_on": None}])
def test_a_draft_with_a_trace_of_people_stays_on_the_ground(workspace, trace: dict[str, Any]) -> None:
    task = enter(workspace, 1, "DRAFT", **trace)
    assert change(workspace, task, "CANCELLED", reason="Asked twice").is_on_ground


def test_fields_of_a_draft_are_changed_without_reason_those_of_an_issued_order_with(workspace) -> None:
    operator = insert(workspace, "organisation", short_name="OP-1")
    task = create(workspace, NTS).tasks[0]
    clerk = Actor("O. Clerk", frozenset({Right.PREPARE}))
    done = edit(workspace, task, {"task_no": "TO-9", "organisation_guid": operator, "task_type": "TS",
                                  "valid_to": day(90).date()}, "", clerk)
    order = workspace.row("task_order", task)
    assert (order["task_no"], order["task_type"], done.version, done.sheet_version) == ("TO-9", "TS", 2, 0)
    issued = enter(workspace, 1, "ONGOING", sheet_version=2, comment="old")
    there = everything(workspace)
    with pytest.raises(BadInput, match="needs a reason"):
        edit(workspace, issued, {"instructions": "By foot"}, " ")
    with pytest.raises(NotAllowed, match="Issue, extend"):
        edit(workspace, issued, {"instructions": "By foot"}, actor=clerk)
    assert everything(workspace) == there
    assert edit(workspace, issued, {"instructions": "By foot", "comment": ""}).sheet_version == 3
    assert workspace.row("task_order", issued)["comment"] is None and not history(workspace, issued)


@pytest.mark.parametrize(("status", "values", "words"), [
    ("DRAFT", {"status": "ISSUED"}, "not changed by hand: status"),
    ("DRAFT", {"site_left_on": TODAY, "site_left_confirmed_by": "Me"}, "site_left_confirmed_by, site_left_on"),
    ("DRAFT", {"geom": square(45.0)}, "not changed by hand: geom"),
    ("DRAFT", {"sheet_version": 9}, "not changed by hand: sheet_version"),
    ("DRAFT", {"task_no": "", "task_type": " "}, "lacks: Task number, Type of task"),
    ("DRAFT", {"task_no": "TO-2"}, "TO-2 is used already"),
    ("DRAFT", {"task_type": "FOO"}, "FOO is no value of"), ("DRAFT", {"teams_planned": "two"}, "teams_planned"),
    ("DRAFT", {"task_type": "NTS"}, "Nothing in the order would change"),
    ("ISSUED", {"task_type": "EORE"}, "stands on these fields: task_type"),
    ("ONGOING", {"organisation_guid": None, "valid_to": None}, "stands on these fields: valid_to"),
    ("SUSPENDED", {"task_no": "TO-3"}, "stands on these fields: task_no"),
    ("CLOSED", {"instructions": "x"}, "Only these fields may still be entered"),
])
def test_what_a_hand_may_not_change(workspace, status: str, values: dict[str, Any], words: str) -> None:
    task = enter(workspace, 1, status)
    enter(workspace, 2, "DRAFT")
    there = everything(workspace)
    with pytest.raises(BadInput, match=words):
        edit(workspace, task, values)
    assert everything(workspace) == there


def test_papers_of_a_closed_order_are_still_entered(workspace) -> None:
    task = enter(workspace, 1, "CANCELLED")
    edit(workspace, task, {"signed_scan": "letter7.pdf", "letter_no": "7"})
    assert workspace.row("task_order", task)["signed_scan"] == "letter7.pdf"


def test_a_crossing_outline_may_be_drafted_and_not_issued(workspace) -> None:
    task = create(workspace, NTS, outline=bow_tie()).tasks[0]
    change(workspace, task, "PLANNED", day(1))
    with pytest.raises(HeldUp, match=r"compared by its repaired shape"):
        change(workspace, task, "ISSUED", day(1))


@pytest.mark.parametrize(("status", "left_on", "why"), [
    ("ONGOING", YESTERDAY, "sends people to the site"), ("SUSPENDED", TODAY.replace(year=2027), "still to come"),
    ("SUSPENDED", YESTERDAY, "work began")])
def test_an_order_taken_over_is_not_off_the_ground_while_people_are_sent(workspace, status, left_on, why) -> None:
    before = everything(workspace)
    with pytest.raises(BadInput, match=why):
        create(workspace, {**NTS, "task_no": "T-1", "actual_start": TODAY, "site_left_on": left_on,
                           "site_left_confirmed_by": "A. Monitor"}, outline=square(), status=status, reason="Letter 7")
    assert everything(workspace) == before


def test_a_leaving_that_somebody_confirmed_is_not_written_over_without_a_reason(workspace) -> None:
    task = enter(workspace, 1, "SUSPENDED", site_left_on=YESTERDAY, site_left_confirmed_by="A. Monitor")
    with pytest.raises(BadInput, match="needs a reason"):
        perform(workspace, ConfirmLeft(task, SiteLeft(TODAY, "B. Monitor")), HEAD, NOW)
    assert workspace.row("task_order", task)["site_left_confirmed_by"] == "A. Monitor"
    perform(workspace, ConfirmLeft(task, SiteLeft(TODAY, "B. Monitor"), "The day was wrong"), HEAD, NOW)
    assert workspace.row("task_order", task)["site_left_confirmed_by"] == "B. Monitor"
