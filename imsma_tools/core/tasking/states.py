"""The states of a task order: what they are, how they are grouped for readers, and which change may follow which.

The states are data (``resources/rules/task_states.json``, field rules, on the ground), because authorities differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import Label
from .rights import Act, Right

TRAITS = frozenset({"prospective", "at_work", "enters_site", "work_done", "released", "resumable", "reason", "review",
                    "certificate"})


@dataclass(frozen=True)
class State:
    """One state. ``traits`` say what it means for safety; the data file explains each of them.

    ``right`` is needed to change to it, ``right_to_leave`` besides to change from it (None: no other).
    """

    code: str
    group: str
    traits: frozenset[str]
    changes: tuple[str, ...]
    right: Right
    right_to_leave: Optional[Right]


@dataclass(frozen=True)
class States:
    """All states, the groups they are shown as, the names of rights, and the right each other act needs."""

    groups: Mapping[str, Label]
    states: Mapping[str, State]
    rights: Mapping[Right, Label]
    acts: Mapping[Act, Right]

    def has(self, status: str, trait: str) -> bool:
        """Returns True if a state has a trait.

        A status nobody knows counts as "at work": there may be people on that ground.
        """
        state = self.states.get(status)
        return trait == "at_work" if state is None else trait in state.traits

    def allowed(self, status: str) -> tuple[str, ...]:
        """Returns the states a task may change to; none for a status nobody knows."""
        state = self.states.get(status)
        return state.changes if state else ()

    def rights_of_change(self, before: str, after: str) -> tuple[Right, ...]:
        """Returns the rights that changing from ``before`` to ``after`` needs, all of them.

        :raises KeyError: for a state ``after`` that nobody knows.
        """
        leaving = self.states[before].right_to_leave if before in self.states else None
        return tuple(dict.fromkeys(right for right in (leaving, self.states[after].right) if right is not None))

    def group_of(self, status: str) -> str:
        """Returns the group a status is shown in; empty for a status nobody knows."""
        state = self.states.get(status)
        return state.group if state else ""

    def problem_of_change(self, before: str, after: str, reason: str = "") -> Optional[str]:
        """Returns a sentence if a task may not change from ``before`` to ``after``, or None if it may."""
        if after not in self.states:
            return tr("There is no status {status}. Choose one of: {names}.", status=after,
                      names=", ".join(self.states))
        if after not in self.allowed(before):
            return tr("A task order cannot change from {before} to {after}. Allowed: {names}.", before=before,
                      after=after, names=", ".join(self.allowed(before)) or "-")
        if self.has(after, "reason") and not reason.strip():
            return tr("Changing to {status} needs a reason.", status=after)
        return None


@cache
def load_states(file: Optional[Path] = None) -> States:
    """Returns the states declared in ``file`` (default: the shipped ones).

    :raises BadInput: naming the place of a mistake in an edited file.
    """
    source = file or paths.resource("rules", "task_states.json")
    try:
        raw = json.loads(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(tr("The file {name} cannot be read.", name=source.name),
                       tr("Choose another file."), str(error)) from error
    except ValueError as error:
        raise BadInput(tr("The file {name} is not a valid JSON file.", name=source.name),
                       tr("Correct it at the place named, or take the shipped file again."), str(error)) from error
    try:
        _refuse_other_rights(source, raw)
        states = {entry["code"]: _state(entry) for entry in raw["states"]}
        found = States(_labels(raw["groups"]), states,
                       {Right(code): label for code, label in _labels(raw["rights"]).items()},
                       {Act(act): Right(right) for act, right in raw["acts"].items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise BadInput(tr("The file {name} does not describe the states of task orders.", name=source.name),
                       tr("Compare it with the shipped file."), repr(error)) from error
    for state in states.values():
        _refuse_unknown(source, state.code, "group", [state.group], found.groups)
        _refuse_unknown(source, state.code, "traits", state.traits, TRAITS)
        _refuse_unknown(source, state.code, "changes", state.changes, states)
    return found


def _labels(entries: Iterable[Mapping[str, Any]]) -> dict[str, Label]:
    return {entry["code"]: Label(entry["en"], entry.get("ar", ""), entry.get("ckb", ""),
                                 frozenset({"en", *entry.get("reviewed", [])})) for entry in entries}


def _state(entry: Mapping[str, Any]) -> State:
    leaving = entry.get("right_to_leave")
    return State(entry["code"], entry["group"], frozenset(entry["traits"]), tuple(entry["changes"]),
                 Right(entry["right"]), Right(leaving) if leaving else None)


def _refuse_other_rights(source: Path, raw: Mapping[str, Any]) -> None:
    """Raises BadInput if a right or act is unknown, or one that must be there is missing: nobody would be asked."""
    rights = [right.value for right in Right]
    given = {entry["code"]: [entry["right"], entry.get("right_to_leave") or entry["right"]] for entry in raw["states"]}
    given |= {"acts": raw["acts"].values(), "rights": [entry["code"] for entry in raw["rights"]]}
    for place, words in given.items():
        _refuse_unknown(source, place, "right", words, rights)
    _refuse_unknown(source, "acts", "act", raw["acts"], [act.value for act in Act])
    missing = sorted({act.value for act in Act} - set(raw["acts"])) + sorted(set(rights) - set(given["rights"]))
    if missing:
        raise BadInput(tr("The file {name} lacks: {words}.", name=source.name, words=", ".join(missing)),
                       tr("Compare it with the shipped file."))


def _refuse_unknown(source: Path, code: str, part: str, given: Iterable[str], known: Iterable[Any]) -> None:
    """Raises BadInput if ``given`` names something that is not ``known``."""
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise BadInput(tr("The file {name} names something unknown: {words}.", name=source.name,
                          words=", ".join(unknown)),
                       tr("Known are: {names}.", names=", ".join(sorted(known))), f"{code}: {part}")
