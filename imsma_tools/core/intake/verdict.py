"""Three-way comparison of a sent row with the approved record: what they sent last, what we have, what they send now.

Two masters never fight silently. A field the source did not touch keeps our edit; a field only the source
changed is taken; a field both changed is a conflict for a person.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from ..model.record import Record
from .incoming import IncomingRow, ReceivedShape
from .stored import same

OUTLINE = "geom"
"""Stands for the outline in a list of differences."""


class Verdict(enum.Enum):
    """What the comparison says; the codes of ``resources/code_lists/import_verdict.json``."""

    NEW = "NEW"
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"
    MISSING = "MISSING"
    CONFLICT = "CONFLICT"
    REJECTED = "REJECTED"


@dataclass(frozen=True)
class Difference:
    """One field that differs. ``ours`` and ``theirs`` are values; for the outline they are outlines as received."""

    field: str
    ours: Any
    theirs: Any
    in_conflict: bool = False


@dataclass(frozen=True)
class Sent:
    """What a source sent last for a record: its values, the mark of its outline and of the geometry made from it."""

    values: Mapping[str, Any]
    outline_mark: Optional[str]
    geometry_mark: Optional[str]


@dataclass
class Comparison:
    """Result of :func:`compare`. ``kept`` are fields where our edit stands because the source did not touch them."""

    verdict: Verdict
    differences: list[Difference] = field(default_factory=list)
    kept: list[Difference] = field(default_factory=list)


def compare(row: IncomingRow, record: Record, sent: Optional[Sent], same_source: bool,
            geometry_mark: Optional[str]) -> Comparison:
    """Compares ``row`` with the approved ``record``.

    :param sent: what this source sent last for the record, None if it never did.
    :param same_source: True if the record names this source as its own; without ``sent`` that makes a difference a
        change, otherwise it is a conflict, because the source would overwrite what others entered.
    :param geometry_mark: mark of the record's geometry as it lies in the data file, None if it has none.
    """
    differences, kept = [], []
    for name, theirs in row.values.items():
        ours = record.get(name)
        if same(ours, theirs):
            continue
        if sent is None or name not in sent.values:
            differences.append(Difference(name, ours, theirs, in_conflict=not same_source))
        elif same(sent.values[name], theirs):
            kept.append(Difference(name, ours, theirs))
        else:
            differences.append(Difference(name, ours, theirs, in_conflict=not same(sent.values[name], ours)))
    _compare_outline(row, record, sent, same_source, geometry_mark, differences, kept)
    if any(item.in_conflict for item in differences):
        verdict = Verdict.CONFLICT
    else:
        verdict = Verdict.CHANGED if differences else Verdict.UNCHANGED
    return Comparison(verdict, differences, kept)


def _compare_outline(row: IncomingRow, record: Record, sent: Optional[Sent], same_source: bool,
                     geometry_mark: Optional[str], differences: list[Difference], kept: list[Difference]) -> None:
    shape = row.shape
    if shape is None:
        return
    item = Difference(OUTLINE, record.get("outline_as_received") or record.get("geom"), shape.as_received)
    # An outline that vanishes, or that we repaired or redrew since, is never replaced without a person's word.
    vanishes = shape.geom is None and geometry_mark is not None
    if sent is None:
        if not _says_the_same(shape, record):
            decided = record.get("outline_decided_by") is not None
            differences.append(replace(item, in_conflict=vanishes or decided or not same_source))
        return
    edited = sent.geometry_mark != geometry_mark
    if sent.outline_mark == shape.mark:
        if edited:
            kept.append(item)
    elif edited or not _says_the_same(shape, record):
        differences.append(replace(item, in_conflict=vanishes or edited))


def _says_the_same(shape: ReceivedShape, record: Record) -> bool:
    """Returns True if the record holds this very shape, as received or as drawn."""
    if shape.geom is not None and record.get("geom") is None:
        return False   # it could not be drawn before, and can be now: a person answered a question
    received = record.get("outline_as_received")
    return same(received, shape.as_received) if received else same(record.get("geom"), shape.geom)
