"""The states of a task order as data: complete, reachable, grouped in six, in three languages."""

from __future__ import annotations

import json

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.tasking.states import TRAITS, load_states

STATES = load_states()
FILE = paths.resource("rules", "task_states.json")


def test_states_are_those_of_the_code_list():
    assert set(STATES.states) == {code.code for code in load_model().code_lists["task_status"].codes}


def test_six_groups_each_used_and_named_in_three_languages():
    assert len(STATES.groups) == 6
    assert {state.group for state in STATES.states.values()} == set(STATES.groups)
    assert all(label.text(language) for label in STATES.groups.values() for language in Language)


def test_every_state_is_reached_from_requested_and_leads_to_an_end():
    reached = {"REQUESTED"}
    while True:
        more = reached | {after for before in reached for after in STATES.allowed(before)}
        if more == reached:
            break
        reached = more
    assert reached == set(STATES.states)
    assert [code for code in STATES.states if not STATES.allowed(code)] == ["CLOSED", "CANCELLED"]


def test_every_trait_is_explained_in_the_file():
    assert set(json.loads(FILE.read_text(encoding="utf-8"))["traits"]) == TRAITS


def test_changes_and_reasons():
    assert STATES.problem_of_change("ONGOING", "COMPLETED") is None
    assert "needs a reason" in str(STATES.problem_of_change("ONGOING", "SUSPENDED", "  "))
    assert STATES.problem_of_change("ONGOING", "SUSPENDED", "Weather") is None
    assert "Allowed: ONGOING" in str(STATES.problem_of_change("QC_FAILED", "CLOSED"))
    assert "Allowed: -" in str(STATES.problem_of_change("CLOSED", "ONGOING"))
    assert "There is no status DONE" in str(STATES.problem_of_change("ONGOING", "DONE"))


def test_cancel_only_before_completed():
    able = {code for code in STATES.states if "CANCELLED" in STATES.allowed(code)}
    assert able.isdisjoint({"COMPLETED", "QC_PASSED", "QC_FAILED", "HANDED_OVER", "CLOSED"})
    assert {"REQUESTED", "ONGOING", "SUSPENDED"} <= able


def test_a_status_nobody_knows_counts_as_at_work():
    assert STATES.has("STRANGE", "at_work")
    assert not STATES.has("STRANGE", "released")
    assert STATES.group_of("STRANGE") == ""
    assert STATES.group_of("ONGOING") == "WORKING"


@pytest.mark.parametrize(("old", "new", "words"), [
    ('"group": "WORKING"', '"group": "WORK"', "WORK"),
    ('"at_work", "enters_site"', '"at_works"', "at_works"),
    ('"changes": ["QC_PASSED"', '"changes": ["QC_OK"', "QC_OK"),
    ('"states"', '"zustaende"', "does not describe"),
    ('"transfer": "issue",', "", "lacks: transfer"), ('"merge": "issue"', '"merge": "boss"', "boss"),
    ('"split": "issue"', '"splitt": "issue"', "splitt"), ("{", "", "not a valid JSON"),
])
def test_an_edited_file_is_explained(tmp_path, old, new, words):
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "states.json"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadInput, match=words):
        load_states(file)


def test_a_missing_file_is_explained(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        load_states(tmp_path / "none.json")


def test_every_right_is_named_in_three_languages_and_used():
    assert set(STATES.rights) == set(Right)
    assert all(label.text(language) for label in STATES.rights.values() for language in Language)
    used = {state.right for state in STATES.states.values()} | set(STATES.acts.values())
    assert used == set(Right)


def test_leaving_a_state_may_need_a_right_of_its_own():
    assert STATES.rights_of_change("PLANNED", "ISSUED") == (Right.ISSUE,)
    assert STATES.rights_of_change("SUSPENDED", "ONGOING") == (Right.SUSPEND, Right.REPORT)
    assert STATES.rights_of_change("EXPIRED", "CANCELLED") == (Right.ISSUE,)
    assert STATES.rights_of_change("NOBODY KNOWS", "DRAFT") == (Right.PREPARE,)


@pytest.mark.parametrize(("old", "new", "words"), [
    ('"right": "issue", "changes": ["ACCEPTED"', '"right": "isue", "changes": ["ACCEPTED"', "isue"),
    ('"right_to_leave": "suspend"', '"right_to_leave": "stop"', "stop"),
    ('"right": "issue", "changes": ["ACCEPTED"', '"changes": ["ACCEPTED"', "does not describe"),
    ('"accept": "override"', '"accept": "all"', "all"),
    (', "accept": "override"', "", "lacks: accept"),
    ('"accept": "override"', '"accept": "override", "ignore": "issue"', "ignore"),
    ('"acts"', '"akts"', "does not describe"),
    ('{"code": "confirm", ', '{"code": "suspend", ', "lacks: confirm"),
    ('"rights": [', '"rights": 5, "others": [', "does not describe"),
])
def test_a_mistake_with_rights_is_explained(tmp_path, old, new, words):
    test_an_edited_file_is_explained(tmp_path, old, new, words)
