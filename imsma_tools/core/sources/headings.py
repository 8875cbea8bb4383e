"""Which heading of a file each rule of a column matching means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..intake.known import KeyKind
from .profile import ColumnRule, Profile
from .rows import SourceField
from .turning.columns import PointColumns
from .typed_positions import PositionColumns
from .words import normalised


@dataclass(frozen=True)
class Headings:
    """Which heading of the file each rule found. ``missing`` are rules without one, ``unused`` headings without one."""

    rules: Mapping[str, ColumnRule]
    keys: tuple[str, ...]
    x: str = ""
    y: str = ""
    text: str = ""
    position: PositionColumns = field(default_factory=PositionColumns)
    points: Optional[PointColumns] = None
    missing: tuple[ColumnRule, ...] = ()
    unused: tuple[str, ...] = ()


def find_headings(profile: Profile, fields: Sequence[SourceField]) -> Headings:
    """Returns the headings of a file for the rules of a profile.

    :raises BadInput: if a key column is missing: then no row could be recognised again.
    """
    by_name: dict[str, str] = {}
    for entry in fields:
        by_name.setdefault(normalised(entry.name), entry.name)

    def find(names: Sequence[str]) -> str:
        return next((by_name[normalised(name)] for name in names if normalised(name) in by_name), "")

    rules: dict[str, ColumnRule] = {}
    missing = []
    for rule in profile.columns:
        heading = find(rule.names or (rule.field,))
        if heading and heading not in rules:
            rules[heading] = rule
        elif not heading:
            missing.append(rule)
    keys = [find((name,)) for name in profile.key_columns] if profile.key.kind is not KeyKind.NATURAL else []
    absent = [name for name, heading in zip(profile.key_columns, keys) if not heading]
    if absent:
        raise BadInput(tr("The file has no column {names}, by which its rows are recognised.", names=", ".join(absent)),
                       tr("Its columns are: {names}. Choose another column matching.",
                          names=", ".join(entry.name for entry in fields) or "-"))
    place = profile.coordinates
    position = PositionColumns(
        find(place.x), find(place.y), find(place.text), find(place.zone),
        {part: heading for part, names in place.parts.items() if (heading := find(names))}) if place else (
            PositionColumns())
    used = {*rules, *keys, position.x, position.y, position.text, position.zone, *position.parts.values()}
    return Headings(rules, tuple(keys), position.x, position.y, position.text, position, None, tuple(missing),
                    tuple(entry.name for entry in fields if entry.name not in used))
