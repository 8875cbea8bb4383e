"""The list of orders: what needs a look agrees with the rule for one order; filters, search, order, groups."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from life_kit import TODAY, enter, insert
from workspace_samples import fresh, square

from imsma_tools.core.base.days import PROGRAMME_ZONE
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.tasking.states import load_states
from otms_plugin.core.life.expiry import expired_orders
from otms_plugin.core.orders.list import Column, OrderFilter, read_list
from otms_plugin.core.orders.matters import Matter

BEFORE, LONG_AGO, AFTER = (TODAY + dt.timedelta(days=days) for days in (-3, -60, 20))


@pytest.fixture(scope="module")
def every_order(tmp_path_factory):
    """One order for each status, also one nobody knows, and each combination of days that matter."""
    workspace = fresh(tmp_path_factory.mktemp("list") / "data.gpkg")
    days = itertools.product((None, LONG_AGO, AFTER), (None, BEFORE, LONG_AGO), (None, BEFORE, AFTER), (True, False))
    with workspace.writing("test") as writer:
        rows = [{"task_no": f"TO-{number}", "task_type": "NTS", "status": status, "valid_to": end,
                 "actual_start": start, "site_left_on": left, "site_left_confirmed_by": "A. Name" if named else "  "}
                for number, (status, (end, start, left, named)) in enumerate(itertools.product(
                    (*load_states().states, "UNHEARD_OF"), days))]
        guids = writer.insert_many("task_order", rows)
        writer.insert_many("progress_report", [
            {"task_guid": guid, "report_date": TODAY - dt.timedelta(days=number % 20), "approval":
             ("APPROVED", "SUBMITTED")[number % 2], "outcome": "CLEARED"} for number, guid in enumerate(guids)])
    yield workspace
    workspace.close()


def test_live_agrees_with_the_rule_for_one_order(every_order):
    found = read_list(every_order, TODAY)
    told = {found.guid(row): bool(found.standing.is_live[row]) for row in range(len(found))}
    assert told == {row["guid"]: is_live(row, TODAY) for row in every_order.rows("task_order")}
    assert 0 < sum(told.values()) < len(told)


def test_no_news_agrees_with_progress(every_order):
    found = read_list(every_order, TODAY)
    stale = {found.number(row) for row in found.matching(OrderFilter(matters=frozenset({Matter.STALE})))}
    assert stale == {task.task_no for task in find_progress(every_order, TODAY).tasks if task.stale}
    assert stale


def test_expired_and_not_left_agrees_with_what_is_proposed_to_expire(every_order):
    found = read_list(every_order, TODAY)
    shown = {found.number(row) for row in found.matching(OrderFilter(matters=frozenset({Matter.EXPIRED_NOT_LEFT})))}
    proposed = {order["task_no"] for order in expired_orders(every_order, TODAY) if is_live(order, TODAY)}
    expired = {order["task_no"] for order in every_order.rows("task_order", {"status": "EXPIRED"})
               if is_live(order, TODAY)}
    assert shown == proposed | expired
    assert proposed
    assert expired


def one(path, status="ONGOING", **more):
    workspace = fresh(path / "data.gpkg")
    enter(workspace, 1, status, **more)
    return workspace


def matters(workspace):
    with workspace:
        return read_list(workspace, TODAY).matters(0)


def test_overdue_counts_no_suspended_day(tmp_path):
    end = TODAY - dt.timedelta(days=10)
    workspace = one(tmp_path, planned_end=end, actual_start=TODAY - dt.timedelta(days=100))
    assert read_list(workspace, TODAY).matters(0)[0] is Matter.OVERDUE
    task = next(workspace.rows("task_order"))["guid"]
    for status, back in (("ONGOING", 100), ("SUSPENDED", 50), ("ONGOING", 40)):
        at = dt.datetime.combine(TODAY - dt.timedelta(days=back), dt.time(9), PROGRAMME_ZONE)
        insert(workspace, "task_status", task_guid=task, status=status, changed_at=at, changed_by="Head")
    assert Matter.OVERDUE not in read_list(workspace, TODAY).matters(0)
    assert Matter.OVERDUE in read_list(workspace, TODAY + dt.timedelta(days=1)).matters(0)
    workspace.close()


@pytest.mark.parametrize(("back", "is_long"), [(30, False), (31, True)])
def test_suspended_over_thirty_days(tmp_path, back, is_long):
    told = matters(one(tmp_path, "SUSPENDED", suspended_on=TODAY - dt.timedelta(days=back)))
    assert (Matter.LONG_STOP in told) is is_long


def test_the_day_of_a_suspension_is_taken_from_the_history_where_the_order_has_none(tmp_path):
    workspace = one(tmp_path, "SUSPENDED")
    assert Matter.LONG_STOP in read_list(workspace, TODAY).matters(0), "nobody knows since when"
    task = next(workspace.rows("task_order"))["guid"]
    at = dt.datetime.combine(TODAY - dt.timedelta(days=5), dt.time(9), PROGRAMME_ZONE)
    insert(workspace, "task_status", task_guid=task, status="SUSPENDED", changed_at=at, changed_by="Head")
    assert Matter.LONG_STOP not in matters(workspace)


@pytest.mark.parametrize(("review", "is_due"), [(TODAY, True), (TODAY + dt.timedelta(days=1), False), (None, False)])
def test_a_review_is_due_on_its_day(tmp_path, review, is_due):
    assert (Matter.REVIEW_DUE in matters(one(tmp_path, "SUSPENDED", review_on=review))) is is_due


def test_cancelled_stays_to_be_looked_at_until_a_person_confirms(tmp_path):
    assert matters(one(tmp_path, "CANCELLED")) == [Matter.ENDED_NOT_LEFT]


def test_a_day_that_plain_sql_spoiled_hides_no_order(tmp_path):
    """An unreadable day of leaving must not take people off the ground."""
    workspace = one(tmp_path, "CANCELLED", site_left_confirmed_by="A. Name", site_left_on=BEFORE)
    assert not read_list(workspace, TODAY).standing.is_live[0]
    workspace.connection.execute("UPDATE task_order SET site_left_on = 'soon'")
    found = read_list(workspace, TODAY)
    workspace.close()
    assert found.standing.is_live[0]
    assert found.day("site_left_on", 0) is None


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    workspace = fresh(tmp_path_factory.mktemp("few") / "data.gpkg")
    near = insert(workspace, "organisation", short_name="NEAR", name_en="Near East Clearance",
                  name_ar="\u0627\u0644\u0634\u0631\u0642 \u0627\u0644\u0623\u062f\u0646\u0649")
    hazard = insert(workspace, "hazard", local_id="HA-77", geom=square())
    first = enter(workspace, 1, "ONGOING", task_no="DMA-S-2024-0012", task_type="CLEARANCE", organisation_guid=near,
                  admin1_name="Basrah", community="Abu al-Khasib")
    enter(workspace, 2, "DRAFT", task_no="DMA-N-2025-0003", task_type="BAC", admin1_name="Ninewa",
          community="\u062a\u0644 \u0639\u0641\u0631", donor="Caf\u00e9 Fund")
    enter(workspace, 3, "SUSPENDED", task_no="DMA-N-2025-0004", task_type="NTS", admin2_name="Ninewa")
    insert(workspace, "task_hazard", task_guid=first, hazard_guid=hazard)
    found = read_list(workspace, TODAY)
    workspace.close()
    return found


@pytest.mark.parametrize(("text", "numbers"), [
    ("", (3, 2, 1)), ("2024-0012", (1,)), ("dma-n", (3, 2)), ("dman2025", (3, 2)), ("near east", (1,)),
    ("\u0627\u0644\u0627\u062f\u0646\u0649", (1,)),                       # without the hamza
    ("\u062a\u0644", (2,)), ("abu khasib", (1,)), ("ha77", (1,)), ("cafe", (2,)),
    ("\u0662\u0660\u0662\u0665", (3, 2)),                                 # 2025 in Arabic digits
    ("\u0627\u0644\u062a\u0637\u0647\u064a\u0631", (1,)),                 # clearance
    ("basrah clearance", (1,)), ("basrah draft", ()), ("\\", (3, 2, 1)), ("zzz", ()),
])
def test_search_in_any_language(few, text, numbers):
    assert [row + 1 for row in few.matching(OrderFilter(text=text))] == list(numbers)


def test_filters(few):
    def shown(**wanted):
        return [row + 1 for row in few.matching(OrderFilter(**wanted))]

    guid = few.register.words("organisation_guid")[0]
    assert shown(groups=frozenset({"PREPARING", "PAUSED"})) == [3, 2]
    assert shown(statuses=frozenset({"ONGOING"})) == [1]
    assert shown(operators=frozenset({guid})) == [1]
    assert shown(operators=frozenset({""})) == [3, 2], "orders without an operator can be asked for"
    assert shown(types=frozenset({"BAC", "NTS"})) == [3, 2]
    assert shown(areas=frozenset({"Ninewa"})) == [3, 2]
    assert shown(live=True) == [3, 1]
    assert shown(types=frozenset({"BAC"}), text="basrah") == []


def test_sorting_puts_what_is_not_known_last(few):
    rows = few.matching(OrderFilter())
    assert [few.number(row)[-4:] for row in few.sorted(rows, Column.NUMBER)] == ["0003", "0004", "0012"]
    assert [row + 1 for row in few.sorted(rows, Column.OPERATOR)] == [1, 3, 2]
    assert [row + 1 for row in few.sorted(rows, Column.OPERATOR, descending=True)] == [1, 3, 2]
    assert [few.status(row) for row in few.sorted(rows, Column.STATUS, descending=True)] == [
        "SUSPENDED", "ONGOING", "DRAFT"]


def test_groups_hold_every_order_once(every_order):
    found = read_list(every_order, TODAY)
    rows = found.matching(OrderFilter())
    groups = found.by_group(rows)
    assert sorted(row for rows in groups.values() for row in rows) == sorted(rows)
    assert {found.status(row) for row in groups[""]} == {"UNHEARD_OF"}


def test_texts_of_a_row_follow_the_language(few):
    assert few.text(0, Column.TYPE) == "Clearance"
    use_language(Language.AR)
    try:
        assert few.text(0, Column.TYPE) == "\u0627\u0644\u062a\u0637\u0647\u064a\u0631"
        assert few.place(0) == "Basrah\u060c Abu al-Khasib"
    finally:
        use_language(Language.EN)


def test_an_empty_data_file(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        found = read_list(workspace, TODAY)
    assert len(found.matching(OrderFilter(text="x"))) == 0
    assert len(found.sorted(found.matching(OrderFilter()), Column.NUMBER)) == 0
    assert all(len(rows) == 0 for rows in found.by_group(found.matching(OrderFilter())).values())
