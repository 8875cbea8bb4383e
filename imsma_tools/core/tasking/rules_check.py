"""Explaining a file of rules that an authority has edited: its mistakes, what would be dangerous, what was changed.

Two kinds are known by what they hold: the rules of overlaps and of the check before issue (``overlap_policy.json``),
and the states of task orders (``task_states.json``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from .condition_words import rule_text
from .policy import Policy
from .policy_file import SHIPPED, BadRules, Mistake, read_json, read_policy
from .policy_floor import dangers
from .policy_trial import reached
from .states import load_states

STATES = "task_states.json"
_SENDS_PEOPLE = ("at_work", "enters_site")
_LEFT_OUT = ("version", "source", "reviewed")


@dataclass(frozen=True)
class RulesReport:
    """What is to be said of a file. ``kind`` is the name of the shipped file it stands for.

    ``mistakes`` keep it from being used, ``dangers`` too: they would hide people on the ground. ``doubts`` should be
    looked at, ``changes`` are against the shipped file, ``rules`` are the rules in words, in their order.
    """

    kind: str
    mistakes: tuple[Mistake, ...] = ()
    dangers: tuple[Mistake, ...] = ()
    doubts: tuple[Mistake, ...] = ()
    changes: tuple[Mistake, ...] = ()
    rules: tuple[str, ...] = field(default=())

    @property
    def may_be_used(self) -> bool:
        return not self.mistakes and not self.dangers


def check_rules(file: Path) -> RulesReport:
    """Returns what is to be said of a file of rules.

    :raises BadInput: if the file cannot be read; a mistake in its JSON is told in the report.
    """
    if not file.is_file():
        raise BadInput(tr("The file {name} cannot be read.", name=file.name), tr("Choose another file."), str(file))
    try:
        raw = read_json(file)
    except BadInput as error:
        if isinstance(error.__cause__, OSError):
            raise
        return RulesReport(SHIPPED, (Mistake("", f"{error.title} {error.detail}"),))
    if isinstance(raw, dict) and "states" in raw and "rules" not in raw:
        return _of_states(file, raw)
    return _of_policy(file, raw)


def _of_policy(file: Path, raw: Any) -> RulesReport:
    changes = tuple(_changes(read_json(paths.resource("rules", SHIPPED)), raw)) if isinstance(raw, dict) else ()
    try:
        policy = Policy(*read_policy(file))
    except BadRules as error:
        return RulesReport(SHIPPED, error.mistakes, changes=changes)
    return RulesReport(SHIPPED, (), tuple(dangers(policy)), tuple(_doubts(policy)), changes,
                       tuple(rule_text(rule, number) for number, rule in enumerate(policy.rules, 1)))


def _doubts(policy: Policy) -> Iterator[Mistake]:
    for place, count in reached(policy).items():
        if not count:
            yield Mistake(f"rules[{place + 1}]", tr(
                "No pair of orders ever comes to this rule: the rules before it take them all, or it asks what cannot "
                "be."))
    rules = policy.setting.before_issue
    if not rules.in_force:
        yield Mistake("before_issue.in_force", tr("No accreditation ever counts."))
    for task_type in policy.setting.task_types["releasing"]:
        if not rules.scopes.get(task_type):
            yield Mistake(f"before_issue.scopes.{task_type}", tr("Any accreditation does for this type of task."))


def _of_states(file: Path, raw: Mapping[str, Any]) -> RulesReport:
    shipped = read_json(paths.resource("rules", STATES))
    try:
        changes = tuple(_changes(_by_code(shipped), _by_code(raw)))
        load_states(file)
    except BadInput as error:
        return RulesReport(STATES, (Mistake(error.detail, " ".join((error.title, error.remedy))),))
    except (KeyError, TypeError, AttributeError) as error:
        return RulesReport(STATES, (Mistake("", tr("The file {name} does not describe the states of task orders.",
                                                   name=file.name) + f" {error!r}"),))
    if not raw["states"] or not isinstance(raw["states"], list):
        return RulesReport(STATES, (Mistake("states", tr("There must be a list of states.")),), changes=changes)
    left_out = {state["code"] for state in shipped["states"]} - {state["code"] for state in raw["states"]}
    doubts = (Mistake(f"states.{code}", tr(
        "This status is left out: an order that has it counts as at work for ever.")) for code in sorted(left_out))
    return RulesReport(STATES, (), tuple(_dangers_of_states(shipped, raw)), tuple(doubts), changes)


def _dangers_of_states(shipped: Mapping[str, Any], raw: Mapping[str, Any]) -> Iterator[Mistake]:
    """Yields what would take people off the map: a state in which teams work that no longer says so."""
    ours = {state["code"]: set(state["traits"]) for state in shipped["states"]}
    for state in raw["states"]:
        known, given = ours.get(state["code"]), set(state["traits"])
        if known is None:
            continue
        lost = sorted(trait for trait in _SENDS_PEOPLE if trait in known and trait not in given)
        if lost or ("prospective" in given and "prospective" not in known):
            yield Mistake(f"states.{state['code']}.traits", tr(
                "People may be on the ground of an order with the status {status}; with these traits no check would "
                "count them.", status=state["code"]))
        elif "released" in known and "released" not in given:
            yield Mistake(f"states.{state['code']}.traits", tr(
                "Land would count as released with the status {status}, and no check would look for gaps.",
                status=state["code"]))


def _by_code(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a file of states with its lists by their codes, so that places have names."""
    return {name: {entry["code"]: entry for entry in value}
            if isinstance(value, list) and all(isinstance(entry, dict) for entry in value) else value
            for name, value in raw.items()}


def _changes(shipped: Any, here: Any, place: str = "") -> Iterator[Mistake]:
    """Yields what differs from the shipped file, with its place."""
    if isinstance(shipped, dict) and isinstance(here, dict):
        for name in [*shipped, *(name for name in here if name not in shipped)]:
            if name in _LEFT_OUT:
                continue
            where = f"{place}.{name}" if place else name
            if name not in here:
                yield Mistake(where, tr("Left out; the shipped file has {value}.", value=_short(shipped[name])))
            elif name not in shipped:
                yield Mistake(where, tr("New: {value}.", value=_short(here[name])))
            else:
                yield from _changes(shipped[name], here[name], where)
    elif place == "rules" and isinstance(shipped, list) and isinstance(here, list):
        yield from _rules_changed(shipped, here)
    elif shipped != here:
        yield Mistake(place, tr("{value} instead of {shipped}.", value=_short(here), shipped=_short(shipped)))


def _rules_changed(shipped: Sequence[Any], here: Sequence[Any]) -> Iterator[Mistake]:
    """Yields rules that are new, gone, or stand elsewhere among those that stayed."""
    ours, theirs = ([json.dumps(rule, sort_keys=True) for rule in rules] for rules in (shipped, here))
    for number, rule in enumerate(theirs, 1):
        if rule not in ours:
            yield Mistake(f"rules[{number}]", tr("New: {value}.", value=_short(here[number - 1])))
    for number, rule in enumerate(ours, 1):
        if rule not in theirs:
            yield Mistake("rules", tr("Left out; the shipped file has {value}.", value=_short(shipped[number - 1])))
    stayed = [rule for rule in ours if rule in theirs]
    if [rule for rule in theirs if rule in ours] != stayed:
        yield Mistake("rules", tr("The rules stand in another order; the first that fits decides."))


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."
