"""Reading an overlap policy that somebody may have edited: every mistake is named with its place.

Reading goes on after a mistake, so that whoever edits the file is told of all of them at once.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..checks.remark import Severity
from ..model.definition import load_model
from .conditions import CONDITIONS, Setting, Thresholds
from .issue_rules import QUESTIONS, IssueRules
from .states import load_states

TASK_TYPE_USES = ("spot", "quality", "wide", "releasing")
_SHARES = frozenset({"edge_share", "duplicate_likeness", "duplicate_likeness_same_hazards", "conflict_share",
                     "contained_share", "released_share"})
_MOST = 1e12
SHIPPED = "overlap_policy.json"
_PARTS = ("version", "source", "thresholds", "task_types", "follow_ups", "before_issue", "rules")
_FIGURES = ("same_call_m", "same_call_days", "uncovered_m2")
_ISSUE_PARTS = ("severities", "in_force", "scopes", "method_scopes", "shapes", *_FIGURES)


class Mistake(NamedTuple):
    """What is wrong, and where: the path in the file, such as ``rules[3].when``; "" for the file as a whole."""

    place: str
    sentence: str


class BadRules(BadInput):
    """A file of rules that cannot be used; ``mistakes`` are all that were found, in the order of the file."""

    def __init__(self, file: Path, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        first = self.mistakes[0]
        super().__init__(tr("The overlap rules cannot be used. {mistake}", mistake=first.sentence),
                         tr("Correct the file, or take the shipped one again."),
                         f"{file.name}: {first.place}" if first.place else file.name)


@dataclass(frozen=True)
class PolicyRule:
    """One rule: applies if all of ``when`` hold and none of ``unless``."""

    overlap_class: str
    severity: Severity
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


def read_policy(file: Path) -> tuple[Setting, tuple[PolicyRule, ...]]:
    """Returns setting and rules of a policy file.

    A file without the part ``before_issue`` takes the shipped one.

    :raises BadRules: with every mistake and its place.
    :raises BadInput: for a file that cannot be read or is no JSON.
    """
    raw = read_json(file)
    reader = _Reader()
    if not isinstance(raw, dict):
        raise BadRules(file, [Mistake("", tr("The file must hold thresholds, task_types, follow_ups and rules."))])
    reader.known("", raw, _PARTS)
    own = raw.get("before_issue")
    setting = reader.setting(raw, read_json(paths.resource("rules", SHIPPED))["before_issue"] if own is None else own)
    rules = reader.rules(raw.get("rules"))
    if reader.mistakes:
        raise BadRules(file, reader.mistakes)
    return setting, rules


def read_json(file: Path) -> Any:
    """Returns what a file of rules holds.

    :raises BadInput: if it cannot be read or is no JSON, with line and column.
    """
    try:
        return json.loads(file.read_text(encoding="utf-8-sig"), object_pairs_hook=_once)
    except OSError as error:
        raise BadInput(tr("The file of overlap rules {name} cannot be read.", name=file.name),
                       tr("Choose another file."), str(error)) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(tr("The file of overlap rules {name} is not a valid JSON file.", name=file.name),
                       tr("Correct it at the place named, or take the shipped file again."), str(error)) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Returns the pairs of a JSON object; a name that stands there twice would silently count as its last value."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(tr("twice in one group: {names}", names=", ".join(twice)))
    return found


class _Reader:
    """Reads the parts of one file; what is wrong is added to ``mistakes`` and stood in for by something harmless."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []
        lists = load_model().code_lists
        self._codes = {name: [code.code for code in lists[name].codes] for name in (
            "task_type", "overlap_class", "accreditation_scope", "accreditation_state", "method", "shape_kind")}

    def setting(self, raw: Mapping[str, Any], before_issue: Any) -> Setting:
        thresholds = self._thresholds(self._part(raw, "thresholds"))
        uses = self._part(raw, "task_types")
        self.known("task_types", uses, TASK_TYPE_USES)
        types = {use: self._codes_of(f"task_types.{use}", uses.get(use), "task_type") for use in TASK_TYPE_USES}
        follow = self._by_code("follow_ups", self._part(raw, "follow_ups"), "task_type", "task_type")
        return Setting(thresholds, {use: frozenset(codes) for use, codes in types.items()},
                       {first: frozenset(later) for first, later in follow.items()}, load_states(),
                       self._issue_rules(before_issue))

    def rules(self, raw: Any) -> tuple[PolicyRule, ...]:
        if not isinstance(raw, list) or not raw:
            self._mistake("rules", tr("There must be a list of rules."))
            return ()
        rules = tuple(self._rule(f"rules[{number}]", entry) for number, entry in enumerate(raw, 1))
        for number, rule in enumerate(rules, 1):
            if rule is not None and (number == len(rules)) != (not rule.when and not rule.unless):
                self._mistake(f"rules[{number}]", tr(
                    "The last rule, and only the last, must be without conditions, so that every pair gets a class."))
        return tuple(rule for rule in rules if rule is not None)

    def _rule(self, place: str, entry: Any) -> Optional[PolicyRule]:
        """Returns a rule, None for one of which class, severity or conditions are wrong."""
        before = len(self.mistakes)
        if not isinstance(entry, dict):
            self._mistake(place, tr("A rule has class, severity, when and unless."))
            return None
        self.known(place, entry, ("class", "severity", "when", "unless"))
        self.known(f"{place}.class", [entry.get("class")], self._codes["overlap_class"])
        severity = self._severity(f"{place}.severity", entry.get("severity"))
        conditions = {part: self._texts(f"{place}.{part}", entry.get(part, [])) for part in ("when", "unless")}
        for part, names in conditions.items():
            self.known(f"{place}.{part}", names, tuple(CONDITIONS))
        if len(self.mistakes) > before:
            return None
        return PolicyRule(entry["class"], severity, conditions["when"], conditions["unless"])

    def _thresholds(self, raw: Mapping[str, Any]) -> Thresholds:
        names = [item.name for item in dataclasses.fields(Thresholds)]
        self.known("thresholds", raw, names)
        values: dict[str, Any] = {name: self._figure("thresholds", raw, name, name in _SHARES) for name in names
                                  if name != "notice_distance_m" or raw.get(name, 0) is not None}
        return Thresholds(**{"notice_distance_m": None, **values})

    def _issue_rules(self, raw: Any) -> IssueRules:
        part = raw if isinstance(raw, dict) else {}
        if part is not raw:
            self._mistake("before_issue", tr("This part is missing."))
            return IssueRules({}, frozenset(), {}, {}, {}, 0, 0, 0)
        self.known("before_issue", part, _ISSUE_PARTS)
        severities = self._part(part, "severities", "before_issue")
        self.known("before_issue.severities", severities, QUESTIONS)
        asked = {name: self._severity(f"before_issue.severities.{name}", severities.get(name)) for name in QUESTIONS}
        in_force = self._codes_of("before_issue.in_force", part.get("in_force"), "accreditation_state")
        scopes, methods, shapes = (
            self._by_code(f"before_issue.{name}", self._part(part, name, "before_issue"), keys, values)
            for name, keys, values in (("scopes", "task_type", "accreditation_scope"),
                                       ("method_scopes", "method", "accreditation_scope"),
                                       ("shapes", "task_type", "shape_kind")))
        figures = [self._figure("before_issue", part, name) for name in _FIGURES]
        return IssueRules(asked, frozenset(in_force), {key: frozenset(value) for key, value in scopes.items()},
                          {key: frozenset(value) for key, value in methods.items()}, shapes, *figures)

    def _figure(self, place: str, raw: Mapping[str, Any], name: str, is_share: bool = False) -> float:
        where = f"{place}.{name}"
        if name not in raw:
            self._mistake(where, tr("This figure is missing."))
            return 0.0
        value = raw[name]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= _MOST:
            self._mistake(where, tr("A number of 0 or more is needed, not {value}.", value=json.dumps(value)))
            return 0.0
        if is_share and value > 1:
            self._mistake(where, tr("A share from 0 to 1 is needed (0.5 is 50 %), not {value}.", value=value))
        return float(value)

    def _severity(self, place: str, word: Any) -> Severity:
        known = [severity.value for severity in Severity]
        if word is None:
            self._mistake(place, tr("It is missing. Give one of: {names}.", names=", ".join(known)))
            return Severity.STOP
        self.known(place, [word], known)
        return Severity(word) if isinstance(word, str) and word in known else Severity.STOP

    def _by_code(self, place: str, raw: Mapping[str, Any], keys: str, values: str) -> dict[str, tuple[str, ...]]:
        self.known(place, raw, self._codes[keys])
        return {key: self._codes_of(f"{place}.{key}", value, values) for key, value in raw.items()}

    def _part(self, raw: Mapping[str, Any], name: str, place: str = "") -> Mapping[str, Any]:
        part = raw.get(name)
        if isinstance(part, dict):
            return part
        self._mistake(f"{place}.{name}" if place else name, tr("This part is missing."))
        return {}

    def _codes_of(self, place: str, raw: Any, code_list: str) -> tuple[str, ...]:
        codes = self._texts(place, raw)
        self.known(place, codes, self._codes[code_list])
        return codes

    def _texts(self, place: str, raw: Any) -> tuple[str, ...]:
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            self._mistake(place, tr("A list of names is needed."))
            return ()
        return tuple(raw)

    def known(self, place: str, given: Iterable[Any], known: Iterable[str]) -> None:
        names = tuple(known)
        for word in given:
            if not isinstance(word, str) or word not in names:
                self._mistake(place, tr("{word} is not known. Known are: {names}.", word=word, names=", ".join(names)))

    def _mistake(self, place: str, sentence: str) -> None:
        self.mistakes.append(Mistake(place, sentence))
