"""LINK-01, ENUM-01, VIC-01 and BEN-01."""

from __future__ import annotations

import pytest
from checks_kit import hazard, hits, release, run, task

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.rule_book import check


@pytest.mark.parametrize(("links", "expected"), [
    ({"hazard_guid": "h1", "task_guid": None}, []), ({"hazard_guid": None, "task_guid": "t1"}, []),
    ({"hazard_guid": None, "task_guid": None}, [("r1", "no_link")]),
    ({"hazard_guid": "gone", "task_guid": "t1"}, [("r1", "broken_link")]),
])
def test_link_01(links, expected):
    assert hits("LINK-01", hazard=[hazard()], task_order=[task()], land_release=[release(**links)]) == expected


@pytest.mark.parametrize("relation", list(load_model().relations()), ids=lambda one: one.name)
def test_link_01_knows_every_relation_of_the_model(relation):
    if not load_model().table(relation.child).kind.is_audited:
        pytest.skip("kept by the suite itself")
    child = {"guid": "child", relation.field: "gone", "hazard_guid": "h", "task_guid": "t"}
    child[relation.field] = "gone"
    tables = {"hazard": [{"guid": "h"}], "task_order": [{"guid": "t"}]}
    tables.setdefault(relation.parent, [])
    tables[relation.child] = [*tables.get(relation.child, []), child]
    assert ("child", "broken_link") in hits("LINK-01", **tables)
    tables[relation.parent] = [*tables[relation.parent], {"guid": "gone", "hazard_guid": "h"}]
    assert ("child", "broken_link") not in hits("LINK-01", **tables)


def test_link_01_by_the_name_of_a_table():
    person = {"guid": "b", "record_table": "eore_session", "record_guid": "e", "number": 1}
    assert hits("LINK-01", beneficiary=[person], eore_session=[]) == [("b", "broken_link")]
    assert hits("LINK-01", beneficiary=[person], eore_session=[{"guid": "e"}]) == []
    assert hits("LINK-01", beneficiary=[{**person, "record_table": "nowhere"}]) == []


def test_link_01_does_not_judge_what_it_cannot_see():
    """A file with one table only has no hazards to link to; one record of a form has the data file behind it."""
    assert hits("LINK-01", land_release=[release()]) == []
    behind = MemorySource({"hazard": [hazard()], "land_release": []})
    assert check(MemorySource({"land_release": [release()]}, behind=behind), "LINK-01").remarks == []
    broken = check(MemorySource({"land_release": [release(hazard_guid="x")]}, behind=behind), "LINK-01").remarks
    assert [one.other_guid for one in broken] == ["x"]


@pytest.mark.parametrize(("value", "expected"), [
    ("OPEN", []), (None, []), ("", []), ("open", [("h1", "case")]), (" OPEN ", [("h1", "case")]),
    ("SHUT", [("h1", "")]), (7, [("h1", "")]),
])
def test_enum_01(value, expected):
    assert hits("ENUM-01", hazard=[hazard(hazard_status=value)]) == expected


def test_enum_01_lists_of_codes():
    model = load_model()
    many = [(table.name, item) for table in model.tables.values() for item in table.fields
            if item.many and item.code_list and table.kind.is_audited]
    for table, item in many:
        code = model.code_lists[item.code_list].codes[0].code
        assert hits("ENUM-01", **{table: [{"guid": "a", item.name: [code]}]}) == []
        remark, = run("ENUM-01", **{table: [{"guid": "a", item.name: [code, "NO SUCH"]}]}).remarks
        assert remark.found == "NO SUCH"


@pytest.mark.parametrize(("killed", "injured", "victims", "count"), [
    (1, 1, 2, 0), (1, 1, 1, 1), (1, None, 1, 0), (None, None, 2, 0), (0, 0, 0, 0), (0, 0, 1, 1), (2, 0, 0, 1),
])
def test_vic_01(killed, injured, victims, count):
    rows = [{"guid": f"v{number}", "accident_guid": "a", "harm": "INJURED"} for number in range(victims)]
    assert len(hits("VIC-01", accident=[{"guid": "a", "killed": killed, "injured": injured}], victim=rows)) == count


def test_vic_01_without_victims_kept_is_not_run():
    result = run("VIC-01", accident=[{"guid": "a", "killed": 1}])
    assert result.remarks == []
    one, = result.not_run
    assert (one.rule_id, one.reason) == ("VIC-01", "These records are not there: Victims.")


@pytest.mark.parametrize(("total", "cells", "expected"), [
    (30, [10, 20], []), (30, [10, 19], [("e", "sum")]), (0, [0, 0], [("e", "all_zero")]),
    (5, [0], [("e", "all_zero")]), (None, [1], []), (30, [], []), (30, [None, 30], []),
])
def test_ben_01(total, cells, expected):
    rows = [{"guid": f"b{number}", "record_table": "eore_session", "record_guid": "e", "number": people}
            for number, people in enumerate(cells)]
    session = {"guid": "e", "beneficiaries_total": total}
    assert hits("BEN-01", eore_session=[session], beneficiary=rows) == expected


def test_ben_01_counts_direct_beneficiaries_of_the_session_only():
    rows = [{"guid": "1", "record_table": "eore_session", "record_guid": "e", "number": 3},
            {"guid": "2", "record_table": "eore_session", "record_guid": "e", "number": 9, "reach": "INDIRECT"},
            {"guid": "3", "record_table": "hazard", "record_guid": "e", "number": 9}]
    assert hits("BEN-01", eore_session=[{"guid": "e", "beneficiaries_total": 3}], beneficiary=rows) == []
