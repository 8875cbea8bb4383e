"""Progress of task orders: figures worked by hand, what a completion replaces, any day, what is left out and named."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import shapely
from geometry_cases import box, polygon, true_area
from hypothesis import given, settings
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.geometry.driver_qgis import QgisDriver
from imsma_tools.core.geometry.driver_shapely import ShapelyDriver
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.tasking.progress_notes import Note
from imsma_tools.core.tasking.work_reports import LeftOut

AS_OF = dt.date(2026, 3, 31)
SITE = box(0, 0, 100, 100)
STRIP = true_area(box(0, 0, 1, 100))
"""A strip of 1 x 100 m of the site, in m2; figures below are given in strips."""


def day(number: int, month: int = 3) -> dt.date:
    return dt.date(2026, month, number)


def order(guid: str = "T", shape: Any = SITE, **more: Any) -> dict[str, Any]:
    return {"guid": guid, "task_no": f"TO-{guid}", "status": "ONGOING", "area_reported_m2": 100 * STRIP,
            "geom": None if shape is None else shapely.to_wkb(shape), **more}


def report(name: str, first: float, last: float, when: dt.date, **more: Any) -> dict[str, Any]:
    """A report on the strips from ``first`` to ``last``, its reported area the same."""
    shape = box(first, 0, last - first, 100)
    return {"guid": name, "report_no": name, "task_guid": "T", "report_date": when, "approval": "APPROVED",
            "outcome": "CLEARED", "method": "MANUAL", "area_reported_m2": (last - first) * STRIP,
            "geom": shapely.to_wkb(shape), **more}


def completion(name: str, first: float, last: float, when: dt.date, **more: Any) -> dict[str, Any]:
    made = report(name, first, last, when, **{"extent": "PART", **more})
    made["completed_on"] = made.pop("report_date")
    return made


def on(reports=(), completed=(), as_of: dt.date = AS_OF, orders=None, **more: Any):
    """The progress of the only order."""
    return whole(reports, completed, as_of, orders, **more).tasks[0]


def whole(reports=(), completed=(), as_of: dt.date = AS_OF, orders=None, history=(), items=(), **options: Any):
    source = MemorySource({"task_order": orders or [order()], "progress_report": reports, "task_status": history,
                           "completion_report": completed, "ordnance_item": items})
    return find_progress(source, as_of, **options)


def strips(area_m2: float) -> float:
    return pytest.approx(area_m2 / STRIP, abs=1e-4)


def released(split) -> dict[str, float]:
    return {name: strips(areas.released_m2) for name, areas in split.items()}


@pytest.mark.parametrize("engine", [ShapelyDriver(), QgisDriver()], ids=lambda driver: driver.name)
def test_worked_by_hand(engine):
    """A site of 100 strips.

    Cleared 0 to 30 and 20 to 50, manually; reduced 40 to 60 by survey; cleared 90 to 110 by machine, of which 10 lie
    outside. Released: 0 to 60 and 90 to 100 = 70. Cleared: 0 to 50 and 90 to 100 = 60. Reduced: 20. Manual: 0 to 50.
    Worked: 30 + 30 + 20 + 20 = 100, 10 of it outside. Reported: the same 100, all of the declared 100.
    """
    task = on([report("1", 0, 30, day(1)), report("2", 20, 50, day(2)),
               report("3", 40, 60, day(2), outcome="REDUCED", method="SURVEY"),
               report("4", 90, 110, day(20), method="MECHANICAL")], engine=engine)
    assert strips(task.all.released_m2) == 70
    assert released(task.by_outcome) == {"CLEARED": 60, "REDUCED": 20}
    assert released(task.by_method) == {"MANUAL": 50, "SURVEY": 20, "MECHANICAL": 10}
    assert {name: strips(areas.reported_m2) for name, areas in task.by_outcome.items()} == {
        "CLEARED": 80, "REDUCED": 20}
    assert (strips(task.worked_m2), strips(task.outside_m2), strips(task.all.reported_m2)) == (100, 10, 100)
    assert task.outside_pct == pytest.approx(10, rel=1e-6)
    assert task.pct_spatial == pytest.approx(70, rel=1e-6)
    assert task.pct_reported == pytest.approx(100)
    assert (task.first_report, task.last_report, task.days_worked) == (day(1), day(20), 3)
    assert (task.days_without_report, task.stale) == (11, True)
    assert set(task.notes) == {Note.DIFFERS}   # 70 % on the map, 100 % reported


def test_the_same_day_reported_twice_is_released_once_and_worked_twice():
    task = on([report("1", 0, 40, day(1)), report("1 again", 0, 40, day(1))])
    assert (strips(task.all.released_m2), strips(task.worked_m2), strips(task.all.reported_m2)) == (40, 80, 80)
    assert task.days_worked == 1


def test_a_whole_completion_replaces_what_it_speaks_of_again():
    task = on([report("1", 0, 30, day(1)), report("2", 30, 60, day(2))],
              [completion("C", 0, 60, day(3), extent="WHOLE")])
    assert (strips(task.all.released_m2), strips(task.worked_m2), strips(task.all.reported_m2)) == (60, 60, 60)
    assert (task.reports, task.replaced, task.days_worked) == (3, 2, 2)


def test_a_partial_completion_replaces_its_part_only():
    """Of a report on 0 to 40 the completion of 0 to 30 leaves 10 strips, of its 40 reported ones a quarter."""
    task = on([report("1", 0, 40, day(1), method="MECHANICAL")], [completion("C", 0, 30, day(3))])
    assert (strips(task.all.released_m2), strips(task.worked_m2), strips(task.all.reported_m2)) == (40, 40, 40)
    assert strips(task.by_method["MECHANICAL"].released_m2) == 10
    assert strips(task.by_method["MECHANICAL"].reported_m2) == 10


def test_the_outcome_of_the_completion_holds():
    task = on([report("1", 0, 40, day(1), outcome="REDUCED")], [completion("C", 10, 40, day(3))])
    assert released(task.by_outcome) == {"REDUCED": 10, "CLEARED": 30}


@pytest.mark.parametrize(("more", "when", "reported"), [
    ({"work_item": "A"}, day(3), 60), ({"work_item": "B"}, day(3), 90), ({}, day(3), 60),
    ({"work_item": " A "}, day(3), 60), ({"work_item": "A"}, day(1), 60),
    ({"work_item": "A"}, dt.date(2026, 2, 28), 90), ({"task_guid": "U"}, day(3), 30),
])
def test_only_the_same_work_up_to_its_day(more, when, reported):
    """A report on 0 to 30 of work item A on 1 March; a completion of 0 to 60 of some work item, order and day."""
    task = on([report("1", 0, 30, day(1), work_item="A")], [completion("C", 0, 60, when, extent="WHOLE", **more)],
              orders=[order(), order("U")])
    assert strips(task.all.reported_m2) == reported


def test_a_later_completion_replaces_earlier_ones_and_one_of_the_same_day_does_not():
    parts = [completion("C1", 0, 30, day(3)), completion("C2", 30, 60, day(3))]
    assert strips(on([], parts).all.reported_m2) == 60
    end = completion("C3", 0, 60, day(3), extent="WHOLE")
    assert strips(on([report("1", 0, 60, day(1))], [*parts, end]).all.reported_m2) == 60
    assert strips(on([], [completion("C0", 0, 60, day(2), extent="WHOLE"), end]).all.reported_m2) == 60


def test_without_an_outline_only_a_whole_completion_replaces():
    bare = report("1", 0, 30, day(1), geom=None)
    kept = on([bare], [completion("C", 0, 60, day(3))])
    assert strips(kept.all.reported_m2) == 90
    assert kept.notes[Note.PERHAPS_TWICE] == 1
    gone = on([bare], [completion("C", 0, 60, day(3), extent="WHOLE")])
    assert strips(gone.all.reported_m2) == 60
    assert not gone.notes[Note.PERHAPS_TWICE]
    assert gone.replaced == 1


def test_a_completion_replaces_only_what_it_states():
    progress = [report("1", 0, 30, day(1))]
    without_land = on(progress, [completion("C", 0, 60, day(3), extent="WHOLE", geom=None)])
    assert (strips(without_land.all.released_m2), strips(without_land.all.reported_m2)) == (30, 60)
    without_area = on(progress, [completion("C", 0, 60, day(3), extent="WHOLE", area_reported_m2=None)])
    assert (strips(without_area.all.released_m2), strips(without_area.all.reported_m2)) == (60, 30)
    assert without_area.notes[Note.WITHOUT_AREA] == 1
    of_two = [completion("C1", 0, 10, day(3)), completion("C2", 10, 20, day(4), area_reported_m2=None)]
    task = on(progress, of_two)   # reported: 10 of C1, and 20 of the 30 strips of the report
    assert (strips(task.all.released_m2), strips(task.worked_m2), strips(task.all.reported_m2)) == (30, 30, 30)


def test_a_completion_without_an_outcome_takes_no_released_land_away():
    """It released nothing itself, so it does not say again what the reports before it released."""
    cleared, worked = report("1", 0, 30, day(1)), report("2", 30, 40, day(2), outcome=None)
    task = on([cleared, worked], [completion("C", 0, 60, day(3), extent="WHOLE", outcome=None)])
    assert (strips(task.all.released_m2), strips(task.all.reported_m2)) == (30, 30)
    assert (task.replaced, task.notes[Note.WITHOUT_OUTCOME]) == (1, 2)


widths = st.lists(st.integers(1, 12), min_size=1, max_size=7)


@settings(max_examples=25)
@given(widths, st.dictionaries(st.integers(0, 6), st.tuples(st.integers(1, 80), st.booleans()), max_size=3))
def test_no_month_is_negative(steps, completions):
    """Honest reports side by side, completions of what is done so far, none twice: every figure is what was done."""
    progress, done = [], 0
    for number, width in enumerate(steps):
        progress.append(report(f"P{number}", done, done + width, day(2 * number + 1)))
        done += width
    completed = []
    for number, (reach, is_whole) in completions.items():
        if number < len(steps):
            land = min(sum(steps[:number + 1]), reach)
            extent = "WHOLE" if is_whole else "PART"
            completed.append(completion(f"C{number}", 0, land, day(2 * number + 2), extent=extent))
    for number in range(1, 2 * len(steps) + 2):
        task = on(progress, completed, as_of=day(number))
        now = (task.all.released_m2, task.worked_m2, task.all.reported_m2)
        assert now == pytest.approx((sum(steps[:(number + 1) // 2]) * STRIP,) * 3, abs=0.05)


@pytest.mark.parametrize(("as_of", "reports", "released"), [(day(9), 0, 0), (day(10), 1, 20), (day(11), 1, 20),
                                                            (day(12), 2, 50)])
def test_nothing_after_the_day_counts(as_of, reports, released):
    made = [report("1", 0, 20, day(10)), report("2", 20, 50, day(12))]
    result = whole(made, as_of=as_of)
    assert (result.tasks[0].reports, strips(result.tasks[0].all.released_m2)) == (reports, released)
    assert [omitted.name for omitted in result.left_out] == ["1", "2"][reports:]
    assert {omitted.reason for omitted in result.left_out} <= {LeftOut.AFTER_AS_OF}


def test_everything_left_out_is_named():
    result = whole([report("ok", 0, 10, day(1)), report("waits", 10, 20, day(1), approval="SUBMITTED"),
                    report("refused", 20, 30, day(1), approval="REJECTED"), report("undated", 0, 10, None),
                    report("stray", 0, 10, day(1), task_guid="nobody"), report("later", 0, 10, dt.date(2026, 4, 1))])
    assert {omitted.name: omitted.reason.value for omitted in result.left_out} == {
        "waits": "not_approved", "refused": "not_approved", "undated": "no_day", "stray": "no_task",
        "later": "after_as_of"}
    assert result.counted == 1
    assert sum(result.tasks[0].left_out.values()) == 4   # the stray one belongs to no order
    assert "Left out, each is not approved: 2." in result.tasks[0].warnings()
    with_waiting = whole([report("waits", 10, 20, day(1), approval="SUBMITTED"),
                          report("refused", 20, 30, day(1), approval="REJECTED")], submitted=True)
    assert with_waiting.counted == 1


def test_reports_that_release_nothing_are_work():
    task = on([report("1", 0, 10, day(1), outcome=None), report("2", 0, 10, day(2), activity="QC"),
               report("3", 0, 10, day(3))])
    assert (strips(task.all.released_m2), strips(task.worked_m2), strips(task.all.reported_m2)) == (10, 30, 10)
    assert (task.notes[Note.WITHOUT_OUTCOME], task.days_worked) == (2, 3)


def test_what_is_missing_or_wrong_is_counted_and_told():
    bow_tie = polygon([(0, 0), (40, 100), (40, 0), (0, 100)])
    result = whole([report("no land", 0, 10, day(1), geom=None),
                    report("no area", 0, 10, day(1), area_reported_m2=None),
                    report("negative", 0, 10, day(1), area_reported_m2=-5.0),
                    report("crossed", 0, 40, day(1), geom=shapely.to_wkb(bow_tie)),
                    report("line", 0, 10, day(1), geom=shapely.to_wkb(shapely.LineString([(44, 33), (44.1, 33)])))])
    (task,) = result.tasks
    assert result.noted[Note.WITHOUT_OUTLINE] == ["no land", "line"]
    assert result.noted[Note.WITHOUT_AREA] == ["no area", "negative"]
    assert result.noted[Note.INVALID_OUTLINE] == ["crossed"]
    lobes = true_area(shapely.make_valid(bow_tie))
    assert task.worked_m2 == pytest.approx(lobes + 20 * STRIP, rel=1e-6)   # the smaller shape, half of the hull
    assert lobes == pytest.approx(20 * STRIP, rel=1e-3)


def test_an_order_without_outline_has_reported_figures_only():
    task = on([report("1", 0, 10, day(1))], orders=[order(shape=None, area_reported_m2=None)])
    assert (task.all.released_m2, task.worked_m2, task.pct_spatial, task.pct_reported, task.task_m2) == (None,) * 5
    assert strips(task.all.reported_m2) == 10
    assert task.by_outcome["CLEARED"].released_m2 is None
    assert set(task.notes) == {Note.ORDER_WITHOUT_OUTLINE, Note.ORDER_WITHOUT_AREA}
    crossed = on([], orders=[order(shape=polygon([(0, 0), (100, 100), (100, 0), (0, 100)]))])
    assert crossed.notes[Note.ORDER_INVALID] == 1


@pytest.mark.parametrize(("reported", "told"), [(105.0, False), (105.1, True)])
def test_more_than_105_per_cent_is_told(reported, told):
    task = on([report("1", 0, 100, day(1), area_reported_m2=reported * STRIP)])
    assert (Note.TOO_MUCH in task.notes) is told


@pytest.mark.parametrize(("reported", "told"), [(30.0, False), (39.9, False), (40.1, True), (19.9, True)])
def test_ten_points_between_the_map_and_the_report_are_told(reported, told):
    task = on([report("1", 0, 30, day(1), area_reported_m2=reported * STRIP)])
    assert (Note.DIFFERS in task.notes) is told


def test_items_by_category_of_reports_that_count():
    items = [{"task_guid": "T", "category": "APM", "quantity": 3, "found_on": day(1)},
             {"progress_report_guid": "1", "category": "APM", "quantity": 2},
             {"task_guid": "T", "category": "UXO", "quantity": 1, "found_on": dt.date(2026, 4, 1)},
             {"task_guid": "T", "category": "UXO", "quantity": 9, "progress_report_guid": "waits", "found_on": day(1)},
             {"task_guid": "nobody", "category": "UXO", "quantity": 5},
             {"task_guid": "T", "category": "IED", "quantity": 1}]
    task = on([report("1", 0, 9, day(1)), report("waits", 0, 9, day(1), approval="SUBMITTED")], items=items)
    assert task.items == {"APM": 5, "IED": 1}


def test_several_orders_do_not_mix_and_none_is_lost():
    orders = [order(), order("U", box(200, 0, 100, 100)), order("V", None)]
    result = whole([report("1", 0, 10, day(1)), report("2", 200, 250, day(1), task_guid="U"),
                    report("3", 0, 10, day(1), task_guid="U")], orders=orders)
    assert [task.task_no for task in result.tasks] == ["TO-T", "TO-U", "TO-V"]
    first, second, third = result.tasks
    assert (strips(first.all.released_m2), strips(second.all.released_m2)) == (10, 50)
    assert (strips(second.outside_m2), third.reports) == (10, 0)


def test_nothing_at_all():
    result = whole([])
    assert result.tasks[0].all.released_m2 == 0
    assert (result.tasks[0].pct_spatial, result.tasks[0].outside_pct, result.tasks[0].last_report) == (0, None, None)
    assert find_progress(MemorySource({}), AS_OF).tasks == []


@pytest.mark.parametrize("checks", [0, 5, 12])
def test_cancel(checks):
    with pytest.raises(Cancelled):
        whole([report("1", 0, 10, day(1))], [completion("C", 0, 5, day(2))], progress=Watched(checks))
