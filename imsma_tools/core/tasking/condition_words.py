"""The rules of a policy in words, for whoever edits the file: what each condition asks, what each rule says."""

from __future__ import annotations

from collections.abc import Sequence

from ..base.language import tr
from ..model.definition import load_model
from .policy_file import PolicyRule


def condition_text(name: str) -> str:
    """Returns what a condition asks of two orders; its name where it has no words."""
    return {
        "disjoint": tr("they have no land in common"),
        "touching": tr("they have no land in common and their boundaries meet"),
        "within_notice": tr("people may be on both, nearer than the notice distance"),
        "thin": tr("the land in common is a thin edge"),
        "wide": tr("one of them covers an administrative area"),
        "both_ended": tr("the sites of both were left"),
        "one_ended": tr("the site of one of them was left"),
        "both_current": tr("both are on the ground or in preparation"),
        "both_live": tr("people may be on the ground of both"),
        "both_at_work": tr("teams work on both by order"),
        "same_operator": tr("both are of one operator"),
        "other_operator": tr("the operators differ, or one is not known"),
        "same_time": tr("their days overlap"),
        "more_than_little": tr("the land in common is more than a little"),
        "alike": tr("their outlines are nearly the same"),
        "contained": tr("one lies inside the other"),
        "parent_link": tr("one names the other as the order it continues"),
        "spot_in_live_site": tr("one is a spot task inside a site that was not left"),
        "quality_after_work": tr("one checks finished work of the other"),
        "released_before": tr("one lies on land already released"),
        "sequence": tr("one follows the other in an allowed sequence"),
        "resumed": tr("one takes up the work of another that was stopped"),
    }.get(name, name)


def rule_text(rule: PolicyRule, number: int) -> str:
    """Returns a rule as a sentence, for example "3. Stop, Issued twice: if their outlines are nearly the same"."""
    meaning = load_model().code_lists["overlap_class"].label(rule.overlap_class)
    return tr("{number}. {severity}, {meaning}: {conditions}", number=number, severity=rule.severity.label,
              meaning=meaning, conditions=_conditions(rule))


def _conditions(rule: PolicyRule) -> str:
    if not rule.when and not rule.unless:
        return tr("everything else")
    when = tr("if {conditions}", conditions=_joined(rule.when)) if rule.when else ""
    unless = tr("not if {conditions}", conditions=tr(" or if ").join(map(condition_text, rule.unless))
                ) if rule.unless else ""
    return ", ".join(filter(None, (when, unless)))


def _joined(names: Sequence[str]) -> str:
    return tr(" and ").join(map(condition_text, names))
