"""Proposing how the columns of a foreign table become fields of one of ours. A person accepts, refuses or changes.

What only the sender can know is never proposed but asked: the unit of an area, whether the day stands before the month,
the coordinate system. Every proposal says why it is made.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as setting
from typing import Optional

from ..base.language import tr
from ..geometry.area import area_m2
from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..model.definition import Field, FieldType, Model, Table
from .contract import SourceColumn
from .convert import Unreadable, number
from .derive import key_of, positions_of, without_unit
from .evidence import Evidence, HeadingWords, by_values, match_values
from .names import code_words
from .position_rules import CoordinateRule
from .profile import ColumnRule
from .references import lookup_fields
from .sample import Sample
from .scan import DateColumn
from .shapes import WGS84, ShapeMaker
from .units import factor, known_unit
from .words import lookup, normalised

FROM = 0.5
"""Proposals below this are not made."""

_BY_HAND_TOO = frozenset({"local_id", "source_edited_at"})
_OUTLINES = 40


class Strength(enum.Enum):
    """How sure a proposal is, for people."""

    SURE = 0.85
    LIKELY = 0.65
    POSSIBLE = FROM

    @classmethod
    def of(cls, score: float) -> Strength:
        """Returns the strength of a score of at least ``FROM``."""
        return next((strength for strength in cls if score >= strength.value), cls.POSSIBLE)

    @property
    def label(self) -> str:
        return {Strength.SURE: tr("sure"), Strength.LIKELY: tr("likely"), Strength.POSSIBLE: tr("possible")}[self]


class Topic(enum.Enum):
    """What has to be asked."""

    UNIT = "unit"
    DATE_ORDER = "date_order"
    CRS = "crs"
    KEY = "key"


@dataclass(frozen=True)
class Asked:
    """One thing the person has to say. ``evidence`` are sentences that help, never an answer."""

    topic: Topic
    heading: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """A column and the field it may become.

    ``unit`` is set where the heading says it. ``values`` are the values whose meaning the system itself says, as our
    codes; ``maybe`` those spelt much like a code of ours; ``unknown`` those that no code list knows.
    """

    column: str
    field: str
    score: float
    reasons: tuple[str, ...]
    unit: str = ""
    lookup: tuple[str, ...] = ()
    values: Mapping[str, str] = setting(default_factory=dict)
    maybe: Mapping[str, str] = setting(default_factory=dict)
    unknown: tuple[str, ...] = ()

    @property
    def strength(self) -> Strength:
        return Strength.of(self.score)

    def rule(self) -> ColumnRule:
        """Returns the proposal as a column of a matching, without what is only maybe so."""
        return ColumnRule(self.field, (self.column,), self.unit, dict(self.values), lookup=self.lookup)


@dataclass(frozen=True)
class Proposals:
    """All proposals for one table; no column and no field stands in two of them."""

    matches: tuple[Proposal, ...]
    key: KeyRule
    key_columns: tuple[str, ...]
    coordinates: Optional[CoordinateRule]
    asked: tuple[Asked, ...]

    def of_column(self, column: str) -> Optional[Proposal]:
        """Returns the proposal for a column, or None."""
        return next((match for match in self.matches if match.column == column), None)


def propose(model: Model, table_name: str, sample: Sample,
            names: Optional[Mapping[str, Mapping[str, str]]] = None) -> Proposals:
    """Returns proposals for the columns of a sample.

    :param names: {field: {normalised name: key}} of records and places that the data file knows, see ``.aliases``.
    """
    table = model.table(table_name)
    counted = {column.name: sample.values(column.name) for column in sample.columns}
    fields = [item for item in table.fields if not item.is_kept_by_suite or item.name in _BY_HAND_TOO]
    found = _candidates(model, table, fields, sample.columns, counted, names or {})
    chosen: dict[str, Proposal] = {}
    taken: set[str] = set()
    for match in sorted(found, key=lambda item: -item.score):
        if match.column not in taken and match.field not in chosen:
            chosen[match.field] = match
            taken.add(match.column)
    order = {column.name: number for number, column in enumerate(sample.columns)}
    matches = tuple(sorted(chosen.values(), key=lambda match: order[match.column]))
    key, key_columns, _question = key_of(table, sample.fields, [match.rule() for match in matches])
    coordinates = positions_of(sample.fields, taken) if table.is_spatial else None
    asked = [*ask_about(model, table, sample, [match.rule() for match in matches]),
             *ask_about_places(table, sample, coordinates, ""), *ask_about_key(sample, key, key_columns)]
    return Proposals(matches, key, key_columns, coordinates, tuple(asked))


def _candidates(model: Model, table: Table, fields: Sequence[Field], columns: Sequence[SourceColumn],
                counted: Mapping[str, Counter[str]], names: Mapping[str, Mapping[str, str]]) -> list[Proposal]:
    headings = HeadingWords(table, fields)
    codes = {item.name: code_words(model.code_lists[item.code_list]) for item in fields if item.code_list}
    found = []
    for column in columns:
        for item in fields:
            said = headings.of_field(item, column)
            if said is None and not (item.code_list or item.name in names):
                continue   # any number could be any count: values alone say nothing then
            held = by_values(model, item, column, counted[column.name], codes.get(item.name, {}), names)
            score = _together(item, said, held, len(counted[column.name]))
            if score < FROM:
                continue
            values, maybe, unknown = match_values(column, counted[column.name], codes[item.name]) \
                if item.code_list else ({}, {}, ())
            found.append(Proposal(
                column.name, item.name, score, tuple(entry.reason for entry in (said, held) if entry is not None),
                unit_of(item, column), lookup_fields(model, item), values, maybe, unknown))
    return found


def _together(item: Field, said: Optional[Evidence], held: Optional[Evidence], count: int) -> float:
    """Returns how sure heading and values are together.

    Values that do not fit speak against a heading; with codes and names less, because a person can say what they mean.
    """
    if held is None:
        return said.score if said is not None else 0.0
    if said is None:
        # One value that happens to be a label (Yes, Other) says little; several say much.
        return 0.5 + 0.3 * held.score if held.score >= 0.6 and count > 1 else 0.0
    if held.score >= 0.5:
        return said.score + (1 - said.score) * 0.6 * held.score
    told = bool(item.code_list) or item.type is FieldType.TEXT
    return said.score * (0.85 if told else 0.6)


def unit_of(item: Field, column: SourceColumn) -> str:
    """Returns the unit that a heading says, empty if it says none or the field has none."""
    if not item.unit:
        return ""
    for heading in (column.name, column.title):
        unit = without_unit(heading)[1] if heading else ""
        if unit and known_unit(unit, item.unit):
            return unit
        if normalised(heading) == normalised(item.name) and item.name.endswith(f"_{item.unit}"):
            return item.unit
    words_of = {normalised(part) for part in column.title.replace("(", " ").replace(")", " ").split()}
    said = {unit for word, unit in lookup("units").items() if word in words_of and known_unit(unit, item.unit)}
    return said.pop() if len(said) == 1 else ""


def ask_about(model: Model, table: Table, sample: Sample, rules: Sequence[ColumnRule]) -> list[Asked]:
    """Returns what has to be asked about columns: units that no heading says, dates that can be read in two ways."""
    asked = []
    for rule in rules:
        item, heading = table.field(rule.field), rule.names[0] if rule.names else rule.field
        if known_unit(item.unit, item.unit) and not rule.unit:
            asked.append(Asked(Topic.UNIT, heading, tr("In which unit is {column}?", column=heading),
                               _fitting_units(table, sample, heading) if item.unit == "m2" else ()))
        if item.type in (FieldType.DATE, FieldType.INSTANT) and not rule.date_order:
            dates = DateColumn(heading)
            for row in sample.kept:
                dates.look(row.values.get(heading))
            question = dates.question()
            if question is not None:
                asked.append(Asked(Topic.DATE_ORDER, heading, tr(
                    "Does the day or the month stand first in {column}?", column=heading), question.evidence))
    return asked


def ask_about_places(table: Table, sample: Sample, coordinates: Optional[CoordinateRule], crs: str) -> list[Asked]:
    """Returns the question for the coordinate system where positions come without one."""
    in_columns = coordinates is not None and bool(coordinates.x) and not coordinates.zone and not coordinates.parts
    says_itself = coordinates is not None and not in_columns   # a notation or a zone says what the figures are
    own = coordinates.crs if in_columns and coordinates is not None else sample.crs
    needs = in_columns or (sample.has_geometry and not says_itself)
    if not table.is_spatial or crs or own or not needs:
        return []
    return [Asked(Topic.CRS, "", tr("In which coordinate system and datum are the positions?"))]


def ask_about_key(sample: Sample, key: KeyRule, columns: Sequence[str], system_has_keys: bool = False) -> list[Asked]:
    """Returns the question for a column that names the records, where there is none or it does not tell them apart.

    :param system_has_keys: the source gives every record a key of its own, so no column is needed.
    """
    if key.kind is KeyKind.NATURAL or (not columns and key.kind is KeyKind.SOURCE_KEY and system_has_keys):
        return []
    if not columns:
        return [Asked(Topic.KEY, "", tr("Which column holds a number or name that stays with a record for ever?"))]
    if key.kind is KeyKind.CONTENT:
        return []
    seen = Counter(tuple(str(row.values.get(column)) for column in columns) for row in sample.kept)
    twice = sum(count for count in seen.values() if count > 1)
    if not twice:
        return []
    return [Asked(Topic.KEY, columns[0], tr("{column} does not tell the records apart. Which column does?",
                                            column=", ".join(columns)),
                  (tr("rows that share it with another: {number}", number=twice),))]


def _fitting_units(table: Table, sample: Sample, heading: str) -> tuple[str, ...]:
    """Returns for each unit how many outlines have the area their row says in it: help for the person who asks."""
    if table.geometry != "MULTIPOLYGON" or not sample.crs:
        return ()
    maker = ShapeMaker(sample.crs or WGS84, table.geometry)
    pairs = []
    for row in sample.kept:
        try:
            said = number(row.values.get(heading) or "")
        except Unreadable:
            continue
        shape = maker.make(row.wkb) if row.wkb else None
        drawn = area_m2(shape.geom) if shape is not None and shape.geom else 0.0
        if said > 0 and drawn > 0:
            pairs.append((said, drawn))
        if len(pairs) == _OUTLINES:
            break
    if not pairs:
        return ()
    fits = {unit: sum(1 for said, drawn in pairs if abs(said * factor(unit, "m2") / drawn - 1) < 0.1)
            for unit in ("m2", "ha", "km2", "dunam")}
    return tuple(tr("read as {unit}, {fits} of {count} areas are those of their outlines", unit=unit, fits=fits[unit],
                    count=len(pairs)) for unit in sorted(fits, key=lambda unit: -fits[unit]) if fits[unit])
