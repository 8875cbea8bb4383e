"""An edited file of rules explained: every mistake with its place, dangers, dead rules, changes, words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.tasking.condition_words import condition_text, rule_text
from imsma_tools.core.tasking.conditions import CONDITIONS
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.tasking.policy_trial import reached
from imsma_tools.core.tasking.rules_check import check_rules

RULES = paths.resource("rules", "overlap_policy.json")
STATES = paths.resource("rules", "task_states.json")


def edited(tmp_path, change, shipped=RULES):
    raw = json.loads(shipped.read_text(encoding="utf-8"))
    change(raw)
    file = tmp_path / "edited.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    return file


def places(found):
    return [one.place for one in found]


@pytest.mark.parametrize("file", [RULES, STATES], ids=lambda file: file.stem)
def test_the_shipped_files_are_as_they_should_be(file):
    report = check_rules(file)
    assert report.may_be_used and report.kind == file.name
    assert (report.mistakes, report.dangers, report.doubts, report.changes) == ((), (), (), ())


def test_all_mistakes_are_named_at_once(tmp_path):
    def spoil(raw):
        raw["thresholds"].update(conflict_share=5, edge_width_m="2", misspelt=1)
        raw["rules"][3]["severity"] = "high"
        raw["rules"][4] = "EDGE"
        raw["task_types"].pop("spot")
        raw["before_issue"]["scopes"]["TS"] = ["DIGGING"]
        raw["before_issue"]["severities"].pop("same_call")
        raw["before_issue"]["same_call_m"] = -1
        raw["before_issue"]["shapes"] = []
        raw["befor_issue"] = {}

    report = check_rules(edited(tmp_path, spoil))
    assert not report.may_be_used
    assert places(report.mistakes) == [
        "", "thresholds", "thresholds.edge_width_m", "thresholds.conflict_share", "task_types.spot",
        "before_issue.severities.same_call", "before_issue.scopes.TS", "before_issue.shapes",
        "before_issue.same_call_m", "rules[4].severity", "rules[5]"]
    assert all(one.sentence for one in report.mistakes)


@pytest.mark.parametrize(("text", "words"), [
    ('{"rules": [}', "line 1 column 12"), ('{"rules": 1, "rules": 2}', "twice in one group: rules"),
    ("[]", "must hold"), ('{"version": 1}', "missing"), ("", "not a valid JSON"), ("[" * 100_000, "not a valid JSON")])
def test_what_is_no_such_file(tmp_path, text, words):
    file = tmp_path / "edited.json"
    file.write_text(text, encoding="utf-8")
    report = check_rules(file)
    assert not report.may_be_used and any(words in one.sentence for one in report.mistakes)


def test_no_file_at_all(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        check_rules(tmp_path / "none.json")


@pytest.mark.parametrize(("change", "place", "words"), [
    (lambda raw: raw["rules"][17].update(severity="look"), "rules[18] CONFLICT", "two operators at work"),
    (lambda raw: raw["task_types"].update(releasing=["BAC", "IED_CLEARANCE", "ROAD"]), "task_types.releasing",
     "CLEARANCE"),
    (lambda raw: raw["task_types"]["wide"].append("CLEARANCE"), "task_types.wide", "conflict with nobody"),
    (lambda raw: raw["task_types"]["quality"].append("ROAD"), "task_types.quality", "conflict with nobody")])
def test_dangers_are_named_and_refused(tmp_path, change, place, words):
    file = edited(tmp_path, change)
    report = check_rules(file)
    assert not report.may_be_used and report.mistakes == ()
    assert places(report.dangers) == [place] and words in report.dangers[0].sentence
    with pytest.raises(BadInput, match="cannot be used"):
        load_policy(file)


def test_a_rule_that_is_never_reached_and_lists_that_ask_nothing(tmp_path):
    def change(raw):
        raw["rules"].insert(4, {"class": "EDGE", "severity": "note", "when": ["thin", "same_time"]})
        raw["rules"].insert(9, {"class": "EDGE", "severity": "note", "when": ["both_live", "both_ended"]})
        raw["before_issue"].update(in_force=[])
        raw["before_issue"]["scopes"].pop("ROAD")

    report = check_rules(edited(tmp_path, change))
    assert report.may_be_used
    assert places(report.doubts) == ["rules[5]", "rules[10]", "before_issue.in_force", "before_issue.scopes.ROAD"]


def test_every_shipped_rule_is_reached_often():
    assert min(reached(load_policy()).values()) > 30


def test_changes_are_told(tmp_path):
    def change(raw):
        raw["thresholds"]["notice_distance_m"] = 50
        raw["rules"][13]["severity"] = "note"
        raw["follow_ups"].pop("MARKING")
        raw["rules"][6], raw["rules"][7] = raw["rules"][7], raw["rules"][6]

    report = check_rules(edited(tmp_path, change))
    told = {one.place: one.sentence for one in report.changes}
    assert told["thresholds.notice_distance_m"] == "50 instead of null."
    assert "Left out" in told["follow_ups.MARKING"] and "New" in told["rules[14]"]
    assert "another order" in told["rules"] and len(report.changes) == 5


@pytest.mark.parametrize(("change", "place"), [
    (lambda states: states["ONGOING"]["traits"].remove("at_work"), "states.ONGOING.traits"),
    (lambda states: states["SUSPENDED"]["traits"].append("prospective"), "states.SUSPENDED.traits"),
    (lambda states: states["COMPLETED"]["traits"].remove("released"), "states.COMPLETED.traits")])
def test_states_that_would_hide_people(tmp_path, change, place):
    report = check_rules(edited(tmp_path, lambda raw: change({one["code"]: one for one in raw["states"]}), STATES))
    assert places(report.dangers) == [place] and not report.may_be_used
    assert places(report.changes) == [place]


@pytest.mark.parametrize("change", [
    lambda raw: raw["states"][0].update(changes=["NOWHERE"]), lambda raw: raw["states"][0].pop("traits"),
    lambda raw: raw.update(states={}), lambda raw: raw.pop("acts"), lambda raw: raw["states"][0].update(traits=3)])
def test_mistakes_of_states(tmp_path, change):
    report = check_rules(edited(tmp_path, change, STATES))
    assert report.mistakes and not report.may_be_used


def test_a_status_left_out_is_told(tmp_path):
    report = check_rules(edited(tmp_path, lambda raw: raw["states"].pop(0), STATES))
    assert report.may_be_used and places(report.doubts) == ["states.REQUESTED"]


def test_every_condition_and_rule_has_words():
    assert not [name for name in CONDITIONS if condition_text(name) == name]
    rules = load_policy().rules
    texts = [rule_text(rule, number) for number, rule in enumerate(rules, 1)]
    assert len(set(texts)) == len(rules) and texts[-1] == "21. Correct, Other overlap: everything else"
    assert texts[0] == "1. Note, Thin edge: if the land in common is a thin edge"


JUNK = st.recursive(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
                    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner,
                                                                                         max_size=3)), max_leaves=4)


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_whatever_stands_in_a_place_is_explained_or_does_no_harm(tmp_path_factory, data):
    """Any part of either file replaced by anything: a report, never another error; what it lets pass can be loaded."""
    shipped = data.draw(st.sampled_from([RULES, STATES]))
    raw = json.loads(shipped.read_text(encoding="utf-8"))
    part = raw
    for _ in range(data.draw(st.integers(1, 4))):
        keys = list(part) if isinstance(part, dict) else range(len(part))
        key = data.draw(st.sampled_from(list(keys)))
        if not (isinstance(part[key], (dict, list)) and part[key]):
            break
        part, former = part[key], part
    else:
        part = former
    part[key] = data.draw(JUNK)
    file = Path(tmp_path_factory.mktemp("rules")) / "edited.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    if shipped == STATES:
        check_rules(file)
        return
    try:
        load_policy(file)
    except BadInput as error:
        assert error.title and error.detail
