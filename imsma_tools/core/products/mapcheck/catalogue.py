"""The rules of the map check as data: how bad each is, what it is called, and why it matters, in three languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ...base import paths
from ...checks.remark import Severity
from ...model.definition import Label


@dataclass(frozen=True)
class MapRule:
    """One rule. ``explanation`` tells an officer why it matters and what to do."""

    id: str
    severity: Severity
    title: Label
    explanation: Label


@cache
def map_rules() -> Mapping[str, MapRule]:
    """Returns the rules by id, in the order of the file (``resources/rules/map_check.json``)."""
    raw = json.loads(paths.resource("rules", "map_check.json").read_text(encoding="utf-8"))
    return {entry["id"]: MapRule(entry["id"], Severity(entry["severity"]), _label(entry["title"], entry),
                                 _label(entry["explanation"], entry)) for entry in raw["rules"]}


def _label(raw: Mapping[str, str], entry: Mapping[str, object]) -> Label:
    reviewed = entry.get("reviewed", [])
    return Label(raw["en"], raw["ar"], raw["ckb"], frozenset({"en", *(reviewed if isinstance(reviewed, list) else [])}))
