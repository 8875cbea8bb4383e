"""ID-01 and ID-02."""

from __future__ import annotations

import pytest
from checks_kit import hazard, hits, run, task

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.tasking.rule_book import check


@pytest.mark.parametrize(("value", "expected"), [
    ("HZ-1", []), (None, [("h1", "missing")]), ("", [("h1", "missing")]), ("  ", [("h1", "missing")]),
    ("HZ-1 ", [("h1", "blanks_around")]), ("\tHZ-1", [("h1", "blanks_around")]), ("HZ 1", []),
])
def test_id_01(value, expected):
    assert hits("ID-01", hazard=[hazard(local_id=value)]) == expected


def test_id_01_looks_at_the_number_people_use():
    assert hits("ID-01", task_order=[task(local_id=None)]) == []
    assert hits("ID-01", task_order=[task(task_no=None, local_id="x")]) == [("t1", "missing")]


def test_id_02_whatever_case_and_blanks():
    remarks = run("ID-02", hazard=[hazard("a", local_id="hz-1"), hazard("b", local_id=" HZ-1 "),
                                   hazard("c", local_id="HZ-2")]).remarks
    assert [(one.guid, one.other_guid) for one in remarks] == [("b", "a"), ("a", "b")]
    assert remarks[0].x == pytest.approx(44.4005, abs=1e-3)


def test_id_02_is_by_table_and_blank_ids_are_id_01():
    assert hits("ID-02", hazard=[hazard("a", local_id="1"), hazard("b", local_id=None), hazard("c", local_id="")],
                task_order=[task("t", task_no="1")]) == []


def test_id_02_counts_all_of_a_name():
    remarks = run("ID-02", hazard=[hazard(guid, local_id="X") for guid in "abc"]).remarks
    assert len(remarks) == 3
    assert "3 records are called X" in remarks[0].message


def test_id_02_a_record_of_a_form_is_held_against_the_data_file():
    behind = MemorySource({"hazard": [hazard("a", local_id="X"), hazard("b", local_id="Y")]})
    taken = check(MemorySource({"hazard": [hazard("new", local_id="X ")]}, behind=behind), "ID-02").remarks
    assert [(one.guid, one.other_guid) for one in taken] == [("new", "a")]
    assert check(MemorySource({"hazard": [hazard("a", local_id="X")]}, behind=behind), "ID-02").remarks == []
