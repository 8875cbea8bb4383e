"""A rule as data: what it is called, how bad its remarks are, which tables it looks at, from which figures on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import Label, Model, Table, TableKind, load_model
from .remark import Severity

RULE_KEYS = ("id", "severity", "tables", "sets", "thresholds", "title", "remedy")


@dataclass(frozen=True)
class Rule:
    """One rule. ``thresholds`` holds its figures and lists by name; the unit is in the name (``_m2``, ``_share``)."""

    id: str
    severity: Severity
    tables: tuple[str, ...]
    sets: frozenset[str]
    thresholds: Mapping[str, Any]
    title: Label
    remedy: Label

    def figure(self, name: str) -> float:
        """Returns a threshold that is a number."""
        return float(self.thresholds[name])


@dataclass(frozen=True)
class RuleData:
    """All rules of a file, in its order, the names of its sets, and those of causes that remarks are grouped by."""

    rules: Mapping[str, Rule]
    sets: Mapping[str, Label]
    causes: Mapping[str, Label]


@cache
def load_rules() -> RuleData:
    """Returns the shipped rules (``resources/rules/checks.json``)."""
    raw = json.loads(paths.resource("rules", "checks.json").read_text(encoding="utf-8"))
    model = load_model()
    rules = {entry["id"]: Rule(entry["id"], Severity(entry["severity"]), tables_of(entry["tables"], model),
                               frozenset(entry["sets"]), entry["thresholds"], _label(entry["title"]),
                               _label(entry["remedy"])) for entry in raw["rules"]}
    sets, causes = ({name: _label(label) for name, label in raw[part].items()} for part in ("sets", "causes"))
    return RuleData(rules, sets, causes)


def tables_of(names: Iterable[str], model: Model) -> tuple[str, ...]:
    """Returns table names; ``@records`` stands for all tables of field records, ``@audited`` for all but the suite's
    own, ``@outlines`` for tables of polygons that count in safety, ``@places`` for all tables of field records with a
    geometry.
    """
    found: dict[str, None] = {}
    for name in names:
        if name.startswith("@"):
            found.update((table.name, None) for table in model.tables.values() if _GROUPS[name](table))
        else:
            found[model.table(name).name] = None
    return tuple(found)


_GROUPS: Mapping[str, Callable[[Table], bool]] = {
    "@records": lambda table: table.kind is TableKind.RECORD and table.group != "system",
    "@audited": lambda table: table.kind is not TableKind.SYSTEM,
    "@outlines": lambda table: table.has_outline,
    "@places": lambda table: table.kind is TableKind.RECORD and table.is_spatial,
}


def _label(raw: Mapping[str, Any]) -> Label:
    return Label(raw["en"], raw.get("ar", ""), raw.get("ckb", ""), frozenset({"en", *raw.get("reviewed", [])}))


def choose(wanted: str, data: Optional[RuleData] = None) -> tuple[Rule, ...]:
    """Returns the rules a person asked for.

    :param wanted: empty (the set "start"), the name of a set, ids separated by commas, or the path of a JSON file.
    :raises BadInput: naming what is not known, or the place of a mistake in the file.
    """
    known = data or load_rules()
    text = wanted.strip()
    if not text:
        text = "start"
    if text.lower().endswith(".json"):
        return rules_from_file(Path(text), known)
    if text.lower() in known.sets:
        return tuple(rule for rule in known.rules.values() if text.lower() in rule.sets)
    ids = [part.strip().upper() for part in text.split(",") if part.strip()]
    unknown = [part for part in ids if part not in known.rules]
    if unknown or not ids:
        raise BadInput(tr("There is no rule and no set of rules called {names}.", names=", ".join(unknown) or text),
                       tr("Sets are: {sets}. Rules are: {rules}.", sets=", ".join(known.sets),
                          rules=", ".join(known.rules)))
    return tuple(rule for rule in known.rules.values() if rule.id in ids)


def rules_from_file(file: Path, known: RuleData) -> tuple[Rule, ...]:
    """Returns the rules named in a JSON file, changed as it says.

    The file holds ``{"rules": [{"id": "AREA-01", "severity": "look", "thresholds": {"share": 0.2}}, ...]}``; severity
    and thresholds may be left out and then stay as shipped.

    :raises BadInput: naming the place of the first mistake.
    """
    try:
        raw = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(tr("The file of rules {name} cannot be read.", name=file.name), tr("Choose another file."),
                       str(error)) from error
    except ValueError as error:
        raise BadInput(tr("The file of rules {name} is not a valid JSON file.", name=file.name),
                       tr("Correct it at the place named."), str(error)) from error
    entries = raw.get("rules") if isinstance(raw, dict) else None
    if not isinstance(entries, list) or not entries:
        raise _mistake(file, "rules", tr("There must be a list of rules."))
    return tuple(_changed(file, f"rules[{number}]", entry, known) for number, entry in enumerate(entries, 1))


def _changed(file: Path, place: str, entry: Any, known: RuleData) -> Rule:
    if not isinstance(entry, dict) or entry.get("id") not in known.rules:
        raise _mistake(file, place, tr("Give the id of a rule: {names}.", names=", ".join(known.rules)))
    rule = known.rules[entry["id"]]
    unknown = sorted(set(entry) - set(RULE_KEYS))
    if unknown:
        raise _mistake(file, f"{place} {rule.id}", tr("{word} is not known. Known are: {names}.",
                                                      word=", ".join(unknown), names=", ".join(RULE_KEYS)))
    levels = [severity.value for severity in Severity]
    if entry.get("severity", rule.severity.value) not in levels:
        raise _mistake(file, f"{place} {rule.id}.severity", tr(
            "{word} is not known. Known are: {names}.", word=entry["severity"], names=", ".join(levels)))
    changes = entry.get("thresholds", {})
    if not isinstance(changes, dict):
        raise _mistake(file, f"{place} {rule.id}.thresholds", tr("Names with their figures are needed."))
    for name, value in changes.items():
        if name not in rule.thresholds:
            raise _mistake(file, f"{place} {rule.id}.thresholds", tr(
                "{word} is not known. Known are: {names}.", word=name, names=", ".join(rule.thresholds) or "-"))
        if not _alike(value, rule.thresholds[name]):
            raise _mistake(file, f"{place} {rule.id}.thresholds.{name}", tr(
                "{value} does not fit; the shipped value is {shipped}.", value=json.dumps(value),
                shipped=json.dumps(rule.thresholds[name])))
    return replace(rule, severity=Severity(entry.get("severity", rule.severity.value)),
                   thresholds={**rule.thresholds, **changes})


def _alike(value: Any, shipped: Any) -> bool:
    """Returns True if ``value`` is of the kind of ``shipped``; numbers must not be negative or endless."""
    if isinstance(shipped, (int, float)) and not isinstance(shipped, bool):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < float("inf")
    return isinstance(value, type(shipped))


def _mistake(file: Path, place: str, sentence: str) -> BadInput:
    return BadInput(tr("The rules cannot be used. {mistake}", mistake=sentence), tr("Correct the file."),
                    f"{file.name}: {place}")
