"""From two records to the facts of the pair, and from the verdict to a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from imsma_tools.core.tasking.explain import explain
from imsma_tools.core.tasking.facts import OverlapFacts, PairFacts, SideFacts, facts_from_tasks, side_from_task
from imsma_tools.core.tasking.live import Phase
from imsma_tools.core.tasking.policy import classify, load_policy

A = {"guid": "a", "task_no": "TO-1", "status": "ONGOING", "task_type": "CLEARANCE", "organisation_guid": "one",
     "actual_start": date(2025, 2, 1), "valid_from": date(2025, 1, 1), "valid_to": date(2025, 6, 30)}
B = {"guid": "b", "task_no": "TO-2", "status": "ONGOING", "task_type": "CLEARANCE", "organisation_guid": "two",
     "parent_task_guid": "a"}
BIG = OverlapFacts(5_000, 0.3, 0.2, 30, 0)
POLICY = load_policy()


def test_facts_of_a_task():
    facts = facts_from_tasks(A, B, BIG, hazards_a=["h"])
    assert facts.a == SideFacts("TO-1", "ONGOING", "CLEARANCE", "one", Phase.LIVE, "POLYGON", date(2025, 1, 1),
                                date(2025, 6, 30), frozenset("h"))
    assert facts.parent_link
    assert facts_from_tasks(B, A, BIG).parent_link
    assert not facts_from_tasks(A, {**B, "parent_task_guid": None}, BIG).parent_link
    assert not facts_from_tasks({"guid": None}, {"parent_task_guid": None}, BIG).parent_link


def test_an_order_past_its_term_is_still_there():
    assert side_from_task(A, today=date(2025, 6, 30)).end == date(2025, 6, 30)
    assert side_from_task(A, today=date(2025, 7, 1)).end is None
    left = {**A, "site_left_on": date(2025, 8, 1), "site_left_confirmed_by": "A. Person"}
    assert side_from_task(left, today=date(2025, 9, 1)).end == date(2025, 8, 1)


def test_empty_records_are_the_worst_case():
    assert classify(facts_from_tasks({}, {}, BIG), POLICY)[0] == "CONFLICT"


@pytest.mark.parametrize(("shares", "likeness"), [((0.5, 0.5), 1 / 3), ((1, 1), 1.0), ((1, 0.1), 0.1), ((0, 0), 0.0)])
def test_likeness_is_common_part_by_covered_part(shares, likeness):
    assert PairFacts(SideFacts(), SideFacts(), OverlapFacts(1, *shares)).likeness == pytest.approx(likeness)


@pytest.mark.parametrize(("more", "words"), [
    ({"outline_state": "uncertain"}, "uncertain until somebody accepts a repair"),
    ({"position_method": "CIRCLE", "position_accuracy_m": 100.0}, "circle drawn from a reported size, good to 100 m"),
    ({"position_method": "CIRCLE"}, "circle drawn from a reported size."),
    ({"position_method": "DIGITISED", "position_accuracy_m": 25.0}, "good to 25 m only"),
])
def test_an_uncertain_outline_says_so(more, words):
    verdict = classify(facts_from_tasks({**A, **more}, B, BIG), POLICY)
    assert verdict.overlap_class == "CONFLICT"
    assert words in verdict.explanation
    assert words not in classify(facts_from_tasks(A, B, BIG), POLICY).explanation


def test_every_class_has_its_own_sentence_with_both_names():
    sentences = set()
    for rule in POLICY.rules:
        sentences.add((rule.overlap_class, explain(rule.overlap_class, facts_from_tasks(A, B, BIG))))
    assert len({text for _, text in sentences}) == len(sentences) == len({code for code, _ in sentences})
    assert all("TO-1" in text and "TO-2" in text for _, text in sentences)


def test_sentences_carry_the_figures():
    assert "5,000 m2, 30.0 % of the smaller one" in classify(facts_from_tasks(A, B, BIG), POLICY).explanation
    apart = classify(facts_from_tasks(A, B, OverlapFacts(0, 0, 0, None, 12.34)), POLICY)
    assert apart == ("NOTICE_DISTANCE", apart.severity, "TO-1 and TO-2 lie 12.3 m apart.")
    unknown = classify(facts_from_tasks(A, {**B, "organisation_guid": None}, BIG), POLICY)
    assert "operator of one is not known" in unknown.explanation
