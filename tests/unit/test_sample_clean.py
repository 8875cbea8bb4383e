"""The clean sample: nothing to remark, consistent in space and time, the same for the same seed."""

from __future__ import annotations

import collections
import datetime
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.geometry.area import areas_m2
from imsma_tools.core.tasking.before_issue import remarks_before_issue
from imsma_tools.core.tasking.coverage_questions import find_closed_hazard_gaps
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.tasking.rule_book import check
from imsma_tools.core.training.boundaries import areas_of_level, locate
from imsma_tools.core.training.build import make_clean, spot_tasks
from imsma_tools.core.training.recipe import MARK, Choices, recipe

CHOICES = Choices(seed=1, faults=0.0)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sample():
    return make_clean(CHOICES).sample


def digest(made) -> str:
    return hashlib.sha256(repr([(table, [sorted(record.items()) for record in records])
                                for table, records in sorted(made.sample.tables.items())]).encode()).hexdigest()


def test_the_same_seed_gives_the_same_records():
    small = Choices(seed=7, hazards=60, tasks=25, months=6)
    assert digest(make_clean(small)) == digest(make_clean(small))
    assert digest(make_clean(small)) != digest(make_clean(Choices(seed=8, hazards=60, tasks=25, months=6)))


def test_another_process_makes_the_same_records():
    """Sets and hashes of text differ from process to process; the records must not."""
    code = ("from tests.unit.test_sample_clean import digest; from imsma_tools.core.training.build import make_clean; "
            "from imsma_tools.core.training.recipe import Choices; "
            "print(digest(make_clean(Choices(seed=7, hazards=60, tasks=25, months=6))))")
    told = {subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT,
                           env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}).stdout
            for seed in ("1", "2")}
    assert told == {digest(make_clean(Choices(seed=7, hazards=60, tasks=25, months=6))) + "\n"}


@pytest.mark.parametrize("choices", [Choices(seed=4, hazards=40, tasks=20, months=3),
                                     Choices(seed=5, hazards=500, tasks=400, months=60),
                                     Choices(seed=6, as_of=datetime.date(2020, 2, 29))])
def test_no_rule_has_a_remark(choices):
    made = make_clean(choices).sample
    result = check(made, "full")
    assert [(remark.rule_id, remark.table, remark.local_id, remark.message) for remark in result.remarks] == []
    assert result.not_run == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_orders_overlap_only_as_allowed_and_closed_hazards_have_no_gap(seed):
    made = make_clean(Choices(seed=seed)).sample
    assert check(made, "full").remarks == []
    found = find_order_overlaps(made, today=made.choices.as_of)
    assert {overlap.verdict.overlap_class for overlap in found.overlaps} <= {"LEGAL_FOLLOWUP"}
    assert found.without_outline == found.not_computed == 0
    assert find_closed_hazard_gaps(made).gaps == ()


def test_numbers_are_those_asked_for(sample):
    assert sample.count("task_order") == CHOICES.tasks + spot_tasks(CHOICES)
    assert len(list(sample.rows("hazard", {"source": "ours"}))) == CHOICES.hazards
    assert len(list(sample.rows("hazard", {"source": "second"}))) == 30
    assert sample.count("progress_report") > 1000 and sample.count("eore_session") > 1000
    assert sample.count("accident") > 40 and sample.count("qm_visit") > 200
    empty = {name for name, records in sample.tables.items() if not records}
    assert not empty & {"land_release", "completion_report", "handover_certificate", "ordnance_item", "victim",
                        "beneficiary", "settlement", "target", "responsibility_area", "reporting_plan", "accreditation",
                        "team", "name_alias", "task_status", "victim_assistance", "admin_area"}


def test_hazards_are_as_large_as_in_the_recipe(sample):
    areas = np.array([record["area_computed_m2"] for record in sample.rows("hazard", {"source": "ours"})])
    assert 45_000 < np.median(areas) < 80_000
    assert areas.min() >= 2_900 and areas.max() <= 2_010_000
    computed = areas_m2([record["geom"] for record in sample.rows("hazard", {"source": "ours"})])
    assert np.allclose(areas, computed, rtol=1e-3)


def test_types_stand_where_the_recipe_puts_them(sample):
    kinds = collections.defaultdict(collections.Counter)
    for hazard in sample.rows("hazard"):
        kinds[hazard["contamination"]][hazard["admin1_pcode"]] += 1
    assert set(kinds["CMR"]) <= {code for code, entry in recipe()["governorates"].items() if "CMR" in entry["mix"]}
    assert not {"IQG02", "IQG14", "IQG06"} & set(kinds["APM_IMP"])


@pytest.mark.parametrize("table", ["hazard", "task_order", "land_release", "accident", "eore_session", "settlement"])
def test_every_record_lies_in_the_governorate_and_district_it_names(sample, table):
    records = list(sample.rows(table))
    points = shapely.get_coordinates(shapely.centroid(shapely.from_wkb([record["geom"] for record in records])))
    for level, field in ((1, "admin1_pcode"), (2, "admin2_pcode")):
        codes = [areas_of_level(level)[index].pcode for index in locate(points, level)]
        assert codes == [record[field] for record in records]


def test_reports_lie_inside_their_order_and_do_not_overlap_each_other(sample):
    by_task = collections.defaultdict(list)
    for report in sample.rows("progress_report"):
        by_task[report["task_guid"]].append(report)
    for guid, reports in list(by_task.items())[:80]:
        task = shapely.from_wkb(sample.row("task_order", guid)["geom"])
        shapes = shapely.from_wkb([report["geom"] for report in reports])
        assert shapely.is_valid(shapes).all()
        assert (shapely.area(shapely.difference(shapes, task)) < 1e-13).all()
        assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum(), rel=1e-6)


def test_progress_adds_up_to_completion(sample):
    reported = collections.Counter()
    for report in sample.rows("progress_report"):
        reported[report["task_guid"]] += report["area_reported_m2"]
    for completion in sample.rows("completion_report"):
        assert reported[completion["task_guid"]] == pytest.approx(completion["area_reported_m2"], rel=0.01, abs=20)


def test_status_follows_from_the_dates(sample):
    last = {}
    for step in sample.rows("task_status"):
        last[step["task_guid"]] = step
    completed = {record["task_guid"] for record in sample.rows("completion_report")}
    for task in sample.rows("task_order"):
        assert last[task["guid"]]["status"] == task["status"]
        if task["task_type"] == "EOD_SPOT":
            continue
        assert (task["guid"] in completed) == (task["status"] in (
            "COMPLETED", "QC_PASSED", "QC_FAILED", "HANDED_OVER", "CLOSED"))
        if task["status"] in ("HANDED_OVER", "CLOSED"):
            assert task["site_left_on"] and task["handover_on"] >= task["site_left_on"] >= task["actual_end"]
        if task["status"] == "SUSPENDED":
            assert task["suspended_on"] <= CHOICES.as_of and task["status_reason"]


def test_no_date_of_an_event_lies_after_the_last_day(sample):
    for table, field in (("progress_report", "report_date"), ("completion_report", "completed_on"),
                         ("land_release", "released_on"), ("accident", "accident_on"), ("eore_session", "held_on"),
                         ("ordnance_item", "found_on"), ("qm_visit", "visited_on"), ("task_order", "issued_on"),
                         ("task_order", "site_left_on"), ("handover_certificate", "handed_over_on")):
        assert all(record[field] is None or record[field] <= CHOICES.as_of for record in sample.rows(table))


def test_rates_are_plausible(sample):
    for report in sample.rows("progress_report"):
        if report["method"] == "MANUAL" and report["activity"] == "CLEARANCE":
            assert report["area_reported_m2"] / report["days_worked"] < 6 * 420 * 1.5


def test_operators_are_accredited_for_their_orders(sample):
    valid = {(record["certificate_no"], record["organisation_guid"]): record for record in sample.rows("accreditation")}
    for task in sample.rows("task_order"):
        certificate = valid[task["accreditation_no"], task["organisation_guid"]]
        day = task["issued_on"] or CHOICES.as_of
        assert certificate["valid_from"] <= day <= certificate["valid_to"]


def test_nothing_is_asked_of_its_orders_before_people_are_sent(sample):
    """Operators, shapes, hazards and calls are as they should be: what a trainee sees is what was planted."""
    day, policy = CHOICES.as_of, load_policy()
    current = [order for order in sample.rows("task_order") if is_live(order, day)]
    assert len(current) > 40
    assert [one for order in current for one in remarks_before_issue(sample, order, policy, day)] == []


def test_everything_says_that_it_is_invented(sample):
    for table in ("hazard", "task_order", "land_release", "progress_report", "accident", "eore_session"):
        assert all(MARK in record["comment"] for record in sample.rows(table))
    assert all(record["short_name"].startswith(("OP-", "AUTH-")) and MARK in record["name_en"]
               for record in sample.rows("organisation"))


def test_the_second_register_is_alike_and_never_the_same(sample):
    first = {record["local_id"]: record for record in sample.rows("hazard", {"source": "ours"})}
    second = list(sample.rows("hazard", {"source": "second"}))
    assert not {record["local_id"] for record in second} & set(first)
    shapes = shapely.from_wkb([record["geom"] for record in first.values()])
    tree = shapely.STRtree(shapes)
    for record in second:
        shape = shapely.from_wkb(record["geom"])
        near = shapes[tree.query(shape, predicate="intersects")]
        assert len(near) == 1
        assert 0.8 < near[0].intersection(shape).area / near[0].union(shape).area < 1


def test_more_hazards_are_made_if_orders_need_land_and_that_is_said():
    said = []

    class Told(Progress):
        def warn(self, text):
            said.append(text)

    made = make_clean(Choices(seed=1, hazards=40, tasks=100, months=6), Told())
    assert made.sample.choices.hazards == 95 and "95 hazards are made instead of 40" in said[0]


@pytest.mark.parametrize(("choices", "words"), [
    (Choices(hazards=3), "HAZARDS is 3"), (Choices(tasks=200_000), "TASKS is 200000"),
    (Choices(months=1), "MONTHS is 1"),
    (Choices(faults=0.9), "FAULTS is 0.9"), (Choices(seed=-1), "SEED is -1"),
    (Choices(as_of=datetime.date(2999, 1, 1)), "AS_OF is 2999")])
def test_sizes_that_cannot_be_made_are_refused(choices, words):
    with pytest.raises(BadInput, match=words):
        make_clean(choices)


def test_it_can_be_stopped():
    class Stopped(Progress):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        make_clean(CHOICES, Stopped())
