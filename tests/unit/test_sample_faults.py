"""Planted faults: the checks find exactly what the key names, no more and no fewer."""

from __future__ import annotations

import json
from functools import cache

import pytest

from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.checks.rule import load_rules
from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.shapes import read_shapes
from imsma_tools.core.tasking.order_check import Step, check_order
from imsma_tools.core.tasking.order_overlaps import find_order_overlaps
from imsma_tools.core.tasking.policy import load_policy
from imsma_tools.core.tasking.rule_book import MAKERS, check
from imsma_tools.core.training.build import make_clean
from imsma_tools.core.training.faults import PLANTERS
from imsma_tools.core.training.faults_orders import ORDER_PLANTERS
from imsma_tools.core.training.planting import answers, answers_text, plant
from imsma_tools.core.training.recipe import Choices

SEEDS = [1, 2, 2025]


@cache
def planted(choices: Choices):
    made = make_clean(choices)
    faults = plant(made, choices.faults)
    return made, faults, answers(made, faults)


def keyed(key) -> set[tuple[str, str, str]]:
    """Returns (rule, table, guid) of every remark the key foretells."""
    found = set()
    for fault in key["faults"]:
        if fault["rule"] in load_rules().rules:
            found |= {(fault["rule"], fault["table"], guid) for guid in fault["guids"]}
        found |= {(entry["rule"], entry["table"], entry["guid"]) for entry in fault["also"]}
    return found


def test_every_rule_of_the_rule_book_has_a_planter():
    assert set(PLANTERS) == set(MAKERS) == set(load_rules().rules)


def test_every_class_of_the_policy_has_a_planter():
    geometric = {"OVERLAP", "WIDE_AREA", "NOTICE_DISTANCE"}   # no two live orders, or no distance entered
    classes = {rule.overlap_class for rule in load_policy().rules}
    assert classes - geometric == set(ORDER_PLANTERS) - {"STRIP"}


@pytest.mark.parametrize("choices", [*(Choices(seed=seed) for seed in SEEDS), Choices(seed=11, faults=0.2),
                                     Choices(seed=12, hazards=900, tasks=60, months=9, faults=0.1)],
                         ids=lambda choices: f"{choices.seed}-{choices.faults}")
def test_the_checks_find_exactly_what_the_key_names(choices):
    made, _, key = planted(choices)
    result = check(made.sample, "full")
    found = {(remark.rule_id, remark.table, remark.guid) for remark in result.remarks}
    assert found - keyed(key) == set(), "found and not in the key"
    assert keyed(key) - found == set(), "in the key and not found"
    assert {fault["rule"] for fault in key["faults"]} >= set(load_rules().rules)


@pytest.mark.parametrize("choices", [*(Choices(seed=seed) for seed in SEEDS), Choices(seed=11, faults=0.2)],
                         ids=lambda choices: f"{choices.seed}-{choices.faults}")
def test_the_overlaps_of_orders_are_exactly_those_of_the_key(choices):
    made, _, key = planted(choices)
    sample = made.sample
    overlaps = find_order_overlaps(sample, today=sample.choices.as_of).overlaps
    found = {(frozenset((overlap.order["guid"], overlap.other["guid"])), overlap.verdict.overlap_class):
             overlap.pair.common.area_m2 for overlap in overlaps}
    allowed = {pair for pair in found if pair[1] == "LEGAL_FOLLOWUP"}
    expected = {(frozenset(fault["guids"]), fault["overlap_class"]): fault["area_m2"] for fault in key["faults"]
                if fault["rule"] == "overlap"}
    assert set(found) - allowed <= set(expected) <= set(found)
    for pair, area in expected.items():
        assert found[pair] == pytest.approx(area, rel=1e-4, abs=0.1)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_split_leaves_the_strip_of_the_key(seed):
    made, _, key = planted(Choices(seed=seed))
    strips = [fault for fault in key["faults"] if fault["rule"] == "gap"]
    assert strips
    for fault in strips:
        parent, *children = (made.sample.row("task_order", guid) for guid in fault["guids"])
        gaps = find_gaps(read_shapes([(parent["guid"], parent["geom"])]),
                         read_shapes([(child["guid"], child["geom"]) for child in children])).gaps.pieces
        wide = [piece for piece in gaps if not piece.thin]
        assert len(wide) == 1
        assert wide[0].area_m2 == pytest.approx(fault["area_m2"], rel=1e-3)
        assert wide[0].width_m < 6.01


@pytest.mark.parametrize("seed", SEEDS)
def test_the_check_of_one_order_says_what_the_key_says(seed):
    """Overlaps with their class before people are sent, and the strip of a split; nothing that was not planted."""
    made, _, key = planted(Choices(seed=seed))
    sample, day = made.sample, made.sample.choices.as_of
    expected = {}
    for fault in key["faults"]:
        if fault["rule"] == "overlap":
            for one, other in (fault["guids"], fault["guids"][::-1]):
                expected.setdefault(one, set()).add((other, fault["overlap_class"]))
    sent = {frozenset(overlap_class for _, overlap_class in expected[order["guid"]]): order
            for order in sample.rows("task_order") if order["guid"] in expected
            and order["status"] not in ("REQUESTED", "DRAFT", "PLANNED", "SUSPENDED", "EXPIRED", "CANCELLED")}
    assert len(sent) >= 7   # of each class one: those on people's way are judged as they stand
    for order in sent.values():
        found = {(one.remark.other_guid, one.overlap_class) for one in check_order(sample, order, on=day).remarks
                 if one.overlap_class}
        allowed = {pair for pair in found if pair[1] == "LEGAL_FOLLOWUP"}
        assert found - allowed <= expected[order["guid"]] <= found
    for fault in key["faults"]:
        if fault["rule"] == "gap":
            parent = sample.row("task_order", fault["guids"][0])
            gaps = [one for one in check_order(sample, parent, Step.SPLIT, on=day).remarks
                    if one.remark.cause == "gap" and one.remark.severity is Severity.STOP]
            assert [one.area_m2 for one in gaps] == [pytest.approx(fault["area_m2"], rel=1e-3)]


def test_no_record_has_two_faults():
    _, faults, _ = planted(Choices(seed=11, faults=0.2))
    guids = [guid for fault in faults for guid in fault.guids]
    assert len(guids) == len(set(guids))


def test_the_share_gives_the_number():
    assert planted(Choices(seed=1, faults=0.0))[1] == []
    assert len(planted(Choices(seed=11, faults=0.2))[1]) == round(0.2 * (600 + 220))
    assert {fault.kind for fault in planted(Choices(seed=1, faults=0.0001))[1]} == {
        fault.kind for fault in planted(Choices(seed=11, faults=0.2))[1]}


def test_the_key_is_the_same_for_the_same_seed_and_reads_as_json():
    texts = []
    for make in (planted, planted.__wrapped__):
        made, faults, _ = make(Choices(seed=2))
        texts.append(answers_text(made, faults))
    assert texts[0] == texts[1]
    key = json.loads(texts[0])
    assert key["mark"] == "SYNTHETIC" and key["seed"] == 2
    assert all(fault["description"] and fault["guids"] for fault in key["faults"])
    assert any(fault["also"] for fault in key["faults"])
