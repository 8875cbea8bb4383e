"""An edited file of overlap rules: every mistake is named with its place, and danger cannot be edited away."""

from __future__ import annotations

import json

import pytest

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking import office_rules
from imsma_tools.core.tasking.policy import load_policy, policy_for_hints, use_rules_of_office

SHIPPED = json.loads(paths.resource("rules", "overlap_policy.json").read_text(encoding="utf-8"))


def edited(tmp_path, change):
    """Returns the shipped file after ``change``."""
    raw = json.loads(json.dumps(SHIPPED))
    change(raw)
    file = tmp_path / "rules.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    return file


@pytest.mark.parametrize(("change", "place", "words"), [
    (lambda raw: raw.pop("thresholds"), "thresholds", "missing"),
    (lambda raw: raw["thresholds"].pop("edge_width_m"), "thresholds.edge_width_m", "missing"),
    (lambda raw: raw["thresholds"].update(contained_share=95), "thresholds.contained_share", "0.5 is 50 %"),
    (lambda raw: raw["thresholds"].update(edge_area_m2="25"), "thresholds.edge_area_m2", '"25"'),
    (lambda raw: raw["thresholds"].update(edge_area_m2=True), "thresholds.edge_area_m2", "number"),
    (lambda raw: raw["thresholds"].update(edge_area=1), "thresholds", "edge_area is not known"),
    (lambda raw: raw["task_types"].update(spot=["EOD"]), "task_types.spot", "EOD is not known"),
    (lambda raw: raw["follow_ups"].update(NTS="TS"), "follow_ups.NTS", "list"),
    (lambda raw: raw.update(rules=[]), "rules", "list of rules"),
    (lambda raw: raw["rules"][2].update({"class": "FINE"}), "rules[3].class", "FINE is not known"),
    (lambda raw: raw["rules"][2].update(severity="low"), "rules[3].severity", "stop, correct, look, note"),
    (lambda raw: raw["rules"][2].update(when=["far"]), "rules[3].when", "far is not known"),
    (lambda raw: raw["rules"][2].update(wenn=["disjoint"]), "rules[3]", "wenn is not known"),
    (lambda raw: raw["rules"].pop(), "rules[20]", "without conditions"),
    (lambda raw: raw["rules"].insert(0, {"class": "EDGE", "severity": "note"}), "rules[1]", "only the last"),
])
def test_mistakes_are_named_with_their_place(tmp_path, change, place, words):
    with pytest.raises(BadInput) as error:
        load_policy(edited(tmp_path, change))
    assert error.value.detail == f"rules.json: {place}"
    assert words in error.value.title


def test_no_json(tmp_path):
    file = tmp_path / "rules.json"
    file.write_text('{"rules": [}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"not a valid JSON file.*line 1 column 12"):
        load_policy(file)
    with pytest.raises(BadInput, match="cannot be read"):
        load_policy(tmp_path / "none.json")
    file.write_text("[]", encoding="utf-8")
    with pytest.raises(BadInput, match="must hold thresholds"):
        load_policy(file)


@pytest.mark.parametrize("change", [
    lambda raw: raw["thresholds"].update(edge_area_m2=1_000_000),
    lambda raw: raw["rules"][-1].update(severity="look") or raw["rules"].__delitem__(slice(15, 20)),
    lambda raw: raw["rules"].insert(0, {"class": "LEGAL_FOLLOWUP", "severity": "note", "when": ["other_operator"]}),
])
def test_two_operators_at_work_on_one_ground_cannot_be_made_a_note(tmp_path, change):
    with pytest.raises(BadInput, match="would hide two operators at work at the same time"):
        load_policy(edited(tmp_path, change))


def test_an_authority_may_edit_what_is_not_dangerous(tmp_path):
    policy = load_policy(edited(tmp_path, lambda raw: (raw["thresholds"].update(notice_distance_m=25),
                                                       raw["rules"][13].update(severity="note"))))
    assert policy.setting.thresholds.notice_distance_m == 25
    assert policy.rules[13].severity is Severity.NOTE


def test_a_file_edited_while_qgis_is_open_is_read_again(tmp_path):
    """Else a person would issue orders by rules that the authority has changed."""
    first = load_policy(edited(tmp_path, lambda raw: raw["thresholds"].update(notice_distance_m=25)))
    again = load_policy(edited(tmp_path, lambda raw: raw["thresholds"].update(notice_distance_m=100)))
    assert (first.setting.thresholds.notice_distance_m, again.setting.thresholds.notice_distance_m) == (25, 100)


@pytest.fixture
def office():
    yield lambda file: office_rules.take_over(Settings(rules_file=str(file)))
    use_rules_of_office(None)


def test_the_rules_of_the_office_count_where_none_are_named(tmp_path, office):
    office(edited(tmp_path, lambda raw: raw["thresholds"].update(notice_distance_m=40)))
    assert load_policy().setting.thresholds.notice_distance_m == 40
    assert load_policy(paths.resource("rules", "overlap_policy.json")).setting.thresholds.notice_distance_m is None
    office_rules.take_over(Settings())
    assert load_policy().setting.thresholds.notice_distance_m is None


@pytest.mark.parametrize("change", [lambda raw: raw.pop("rules"), None])
def test_rules_of_the_office_that_cannot_be_used_are_not_passed_over(tmp_path, office, change):
    """Nobody is sent by other rules than those of the authority; a hint while drawing may use the shipped ones."""
    office(edited(tmp_path, change) if change else tmp_path / "gone.json")
    with pytest.raises(BadInput):
        load_policy()
    with pytest.raises(BadInput):
        office_rules.refuse_unusable()
    assert policy_for_hints().rules[-1].overlap_class == "OVERLAP_OTHER"
