"""Reading an overlap policy that somebody may have edited: every mistake is named with its place."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..base.errors import BadInput
from ..base.language import tr
from ..checks.remark import Severity
from ..model.definition import load_model
from .conditions import CONDITIONS, Setting, Thresholds
from .states import load_states

TASK_TYPE_USES = ("spot", "quality", "wide", "releasing")
_SHARES = frozenset({"edge_share", "duplicate_likeness", "duplicate_likeness_same_hazards", "conflict_share",
                     "contained_share", "released_share"})


@dataclass(frozen=True)
class PolicyRule:
    """One rule: applies if all of ``when`` hold and none of ``unless``."""

    overlap_class: str
    severity: Severity
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


def read_policy(file: Path) -> tuple[Setting, tuple[PolicyRule, ...]]:
    """Returns setting and rules of a policy file.

    :raises BadInput: with the place of the first mistake.
    """
    try:
        raw = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(tr("The file of overlap rules {name} cannot be read.", name=file.name),
                       tr("Choose another file."), str(error)) from error
    except ValueError as error:
        raise BadInput(tr("The file of overlap rules {name} is not a valid JSON file.", name=file.name),
                       tr("Correct it at the place named, or take the shipped file again."), str(error)) from error
    reader = _Reader(file)
    if not isinstance(raw, dict):
        raise reader.mistake("", tr("The file must hold thresholds, task_types, follow_ups and rules."))
    return reader.setting(raw), reader.rules(raw.get("rules"))


class _Reader:
    """Reads the parts of one file and knows its name for messages."""

    def __init__(self, file: Path) -> None:
        self._file = file
        model = load_model()
        self._types = [code.code for code in model.code_lists["task_type"].codes]
        self._classes = [code.code for code in model.code_lists["overlap_class"].codes]

    def mistake(self, place: str, sentence: str) -> BadInput:
        return BadInput(tr("The overlap rules cannot be used. {mistake}", mistake=sentence),
                        tr("Correct the file, or take the shipped one again."),
                        f"{self._file.name}: {place}" if place else self._file.name)

    def setting(self, raw: Mapping[str, Any]) -> Setting:
        uses = self._part(raw, "task_types")
        self._known("task_types", uses, TASK_TYPE_USES)
        follow = self._part(raw, "follow_ups")
        self._known("follow_ups", follow, self._types)
        return Setting(
            self._thresholds(self._part(raw, "thresholds")),
            {use: self._type_set(f"task_types.{use}", uses.get(use)) for use in TASK_TYPE_USES},
            {first: self._type_set(f"follow_ups.{first}", later) for first, later in follow.items()}, load_states())

    def rules(self, raw: Any) -> tuple[PolicyRule, ...]:
        if not isinstance(raw, list) or not raw:
            raise self.mistake("rules", tr("There must be a list of rules."))
        rules = tuple(self._rule(f"rules[{number}]", entry) for number, entry in enumerate(raw, 1))
        for number, rule in enumerate(rules, 1):
            if (number == len(rules)) != (not rule.when and not rule.unless):
                raise self.mistake(f"rules[{number}]", tr(
                    "The last rule, and only the last, must be without conditions, so that every pair gets a class."))
        return rules

    def _rule(self, place: str, entry: Any) -> PolicyRule:
        if not isinstance(entry, dict):
            raise self.mistake(place, tr("A rule has class, severity, when and unless."))
        self._known(place, entry, ("class", "severity", "when", "unless"))
        self._known(f"{place}.class", [entry.get("class")], self._classes)
        self._known(f"{place}.severity", [entry.get("severity")], [severity.value for severity in Severity])
        conditions = {part: self._texts(f"{place}.{part}", entry.get(part, [])) for part in ("when", "unless")}
        for part, names in conditions.items():
            self._known(f"{place}.{part}", names, tuple(CONDITIONS))
        return PolicyRule(entry["class"], Severity(entry["severity"]), conditions["when"], conditions["unless"])

    def _thresholds(self, raw: Mapping[str, Any]) -> Thresholds:
        names = [item.name for item in dataclasses.fields(Thresholds)]
        self._known("thresholds", raw, names)
        values: dict[str, Any] = {}
        for name in names:
            if name not in raw:
                raise self.mistake(f"thresholds.{name}", tr("This figure is missing."))
            value = raw[name]
            if value is None and name == "notice_distance_m":
                values[name] = None
                continue
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
                raise self.mistake(f"thresholds.{name}", tr("A number of 0 or more is needed, not {value}.",
                                                            value=json.dumps(value)))
            if name in _SHARES and value > 1:
                raise self.mistake(f"thresholds.{name}", tr("A share from 0 to 1 is needed (0.5 is 50 %), not "
                                                            "{value}.", value=value))
            values[name] = float(value)
        return Thresholds(**values)

    def _part(self, raw: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        part = raw.get(name)
        if not isinstance(part, dict):
            raise self.mistake(name, tr("This part is missing."))
        return part

    def _type_set(self, place: str, raw: Any) -> frozenset[str]:
        types = self._texts(place, raw)
        self._known(place, types, self._types)
        return frozenset(types)

    def _texts(self, place: str, raw: Any) -> tuple[str, ...]:
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            raise self.mistake(place, tr("A list of names is needed."))
        return tuple(raw)

    def _known(self, place: str, given: Any, known: Any) -> None:
        for word in given:
            if word not in known:
                raise self.mistake(place, tr("{word} is not known. Known are: {names}.", word=word,
                                             names=", ".join(known)))
