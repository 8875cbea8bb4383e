"""The rules as data: complete, in three languages, every rule with its function, and files of a person's own."""

from __future__ import annotations

import json
import re

import pytest
from checks_kit import hazard, hits

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.checks.rule import RULE_KEYS, choose, load_rules, tables_of
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.tasking.rule_book import MAKERS

RAW = json.loads(paths.resource("rules", "checks.json").read_text(encoding="utf-8"))
START = {"ID-01", "ID-02", "GEO-01", "GEO-02", "GEO-03", "GEO-05", "GEO-07", "AREA-01", "AREA-02", "AREA-04",
         "DATE-01", "DATE-04", "COV-01", "STAT-01", "LINK-01", "POST-01", "ENUM-01", "VIC-01", "BEN-01"}


def test_every_rule_has_a_function_and_every_function_a_rule():
    assert set(load_rules().rules) == set(MAKERS)
    assert {rule.id for rule in choose("")} == {rule.id for rule in choose("start")} == START


@pytest.mark.parametrize("entry", RAW["rules"], ids=lambda entry: entry["id"])
def test_schema(entry):
    assert set(entry) == set(RULE_KEYS)
    assert re.fullmatch(r"[A-Z]+-\d\d[a-c]?", entry["id"])
    assert entry["severity"] in {severity.value for severity in Severity}
    assert entry["sets"]
    assert set(entry["sets"]) <= set(RAW["sets"])
    assert tables_of(entry["tables"], load_model())
    for part in ("title", "remedy"):
        assert set(entry[part]) == {"en", "ar", "ckb", "reviewed"}
        assert all(entry[part][language].strip() for language in ("en", "ar", "ckb"))
        assert re.search("[\u0600-\u06ff]", entry[part]["ar"])
    assert entry["remedy"]["en"].endswith(".")
    assert not re.search(r"\b(guid|schema|workspace|sliver|ellipsoid\w*|IoU)\b",
                         entry["title"]["en"] + entry["remedy"]["en"], re.IGNORECASE)


def test_rules_are_named_once_and_severities_are_those_of_the_catalogue():
    ids = [entry["id"] for entry in RAW["rules"]]
    assert len(ids) == len(set(ids))
    stop = {rule.id for rule in load_rules().rules.values() if rule.severity is Severity.STOP}
    look = {rule.id for rule in load_rules().rules.values() if rule.severity is Severity.LOOK}
    assert stop == {"GEO-01", "GEO-02", "AREA-02", "COV-01", "STAT-01", "POST-01", "VIC-01"}
    assert look == {"DATE-04", "ENUM-01"}


def test_names_in_thresholds_are_those_of_the_model():
    model, rules = load_model(), load_rules().rules
    for table, pairs in rules["DATE-01"].thresholds["pairs"].items():
        assert all(model.table(table).has(name) for pair in pairs for name in pair)
    for part in ("any_of", "by_name"):
        for table, names in rules["LINK-01"].thresholds[part].items():
            assert all(model.table(table).has(name) for name in names)
    known = {item.name for table in model.tables.values() for item in table.fields}
    assert set(rules["DATE-01"].thresholds["may_lie_ahead"]) <= known
    classes = {code.code for code in model.code_lists["hazard_class"].codes}
    assert set(rules["COV-01"].thresholds["classes_without_area"]) <= classes
    types = {code.code for code in model.code_lists["task_type"].codes}
    assert set(rules["STAT-01"].thresholds["types_allowed"]) <= types


def test_every_cause_a_rule_names_has_a_label():
    folder = paths.resource("rules").parent.parent / "imsma_tools" / "core"
    named = set()
    for file in [*folder.glob("checks/rules_*.py"), folder / "tasking" / "rules.py"]:
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r'cause="(\w+)"', text)) | set(re.findall(r'return "(\w+)", tr', text))
        for line in re.findall(r"cause=(?:\"\w+\" if .* else \"\w+\"|\w+ or \"\w+\")", text):
            named |= set(re.findall(r'"(\w+)"', line))
    slips = load_rules().rules["AREA-01"].thresholds["slips"]
    named |= {f"{how}_{unit}" for unit in slips for how in ("typed", "times")} | {"accident", "ordnance_item"}
    assert named == set(load_rules().causes)


@pytest.mark.parametrize(("text", "ids"), [
    ("id-01, GEO-01", ["ID-01", "GEO-01"]), ("GEO-01,,", ["GEO-01"]), (" AREA-01 ", ["AREA-01"]),
])
def test_choose_by_id(text, ids):
    assert [rule.id for rule in choose(text)] == ids


@pytest.mark.parametrize("text", ["GEO-99", "GEO-01,GEO-99", "everything", ","])
def test_choose_names_what_is_not_known(text):
    with pytest.raises(BadInput, match=r"There is no rule and no set.*Sets are: start, full\. Rules are: ID-01"):
        choose(text)


def own(tmp_path, content) -> str:
    file = tmp_path / "my rules.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(file)


def test_a_file_of_ones_own(tmp_path):
    path = own(tmp_path, {"rules": [{"id": "AREA-01", "severity": "note", "thresholds": {"share": 0.5}},
                                    {"id": "ID-01"}]})
    first, second = choose(path)
    assert (first.severity, first.figure("share"), first.figure("area_m2")) == (Severity.NOTE, 0.5, 100.0)
    assert second == load_rules().rules["ID-01"]
    assert hits(path, hazard=[hazard(area_reported_m2=14_900.0)]) == []
    assert hits(path, hazard=[hazard(area_reported_m2=15_100.0)]) == [("h1", "differs")]


@pytest.mark.parametrize(("content", "place", "words"), [
    ([], "rules", "list of rules"), ({"rules": []}, "rules", "list of rules"),
    ({"rules": ["ID-01"]}, "rules[1]", "Give the id of a rule"), ({"rules": [{"id": "X"}]}, "rules[1]", "ID-01"),
    ({"rules": [{"id": "ID-01", "severe": 1}]}, "rules[1] ID-01", "severe is not known"),
    ({"rules": [{"id": "ID-01", "severity": "high"}]}, "rules[1] ID-01.severity", "stop, correct, look, note"),
    ({"rules": [{"id": "AREA-01", "thresholds": 5}]}, "rules[1] AREA-01.thresholds", "Names with their figures"),
    ({"rules": [{"id": "AREA-01", "thresholds": {"part": 1}}]}, "rules[1] AREA-01.thresholds", "part is not known"),
    ({"rules": [{"id": "AREA-01", "thresholds": {"share": "10"}}]}, "rules[1] AREA-01.thresholds.share", "shipped"),
    ({"rules": [{"id": "AREA-01", "thresholds": {"share": -1}}]}, "rules[1] AREA-01.thresholds.share", "shipped"),
])
def test_mistakes_in_a_file_are_named_with_their_place(tmp_path, content, place, words):
    with pytest.raises(BadInput) as error:
        choose(own(tmp_path, content))
    assert error.value.detail == f"my rules.json: {place}"
    assert words in error.value.title


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(BadInput, match="not a valid JSON file"):
        choose(own(tmp_path, "{"))
    with pytest.raises(BadInput, match="cannot be read"):
        choose(str(tmp_path / "none.json"))
