"""What the editor shows of a draft: lines of the list of columns, and one column in detail. Reads, changes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ..core.base.language import tr
from ..core.base.readiness import State
from ..core.model.definition import Field, FieldType
from ..core.sources.draft import Draft
from ..core.sources.name_choices import NameChoices
from ..core.sources.names import code_words
from ..core.sources.profile import ColumnRule
from ..core.sources.proposing import Proposal, Topic, ask_about
from ..core.sources.sample import Sample
from ..core.sources.units import known_unit
from ..core.sources.words import normalised
from .profile_editor_columns import ColumnLine
from .profile_editor_detail import ColumnView

_UNITS = ("m2", "ha", "km2", "dunam", "m", "cm", "mm", "km")


def order_labels() -> dict[str, str]:
    """Returns how dates in figures may be written."""
    return {"dmy": tr("day, month, year"), "mdy": tr("month, day, year"), "ymd": tr("year, month, day")}


def column_lines(draft: Draft, sample: Sample, counted: Mapping[str, Counter[str]],
                 proposals: Mapping[str, Proposal], unsettled: Mapping[str, str]) -> list[ColumnLine]:
    """Returns the lines of the list, in the order of the source.

    :param proposals: what is proposed and neither accepted nor refused, by column.
    :param unsettled: what is still open about a column that is taken: a question in few words.
    """
    keys = {normalised(name) for name in draft.settings.get("key", {}).get("columns", [])}
    place = draft.settings.get("coordinates", {})
    positions = {normalised(name) for names in place.values() if isinstance(names, list) for name in names}
    lines = []
    for column in sample.columns:
        heading = column.name
        values = [value for value, _count in counted[heading].most_common(10)]
        taken, proposal = draft.column(heading), proposals.get(heading)
        if taken is not None:
            label = draft.table.field(taken["field"]).label.text()
            question, unknown = unsettled.get(heading, ""), _unknown(draft, taken, counted[heading])
            said = question or (tr("unknown values: {number}", number=unknown) if unknown else tr("taken"))
            lines.append(ColumnLine(heading, values, label, said, State.MISSING if question else
                                    State.ADVICE if unknown else State.READY))
        elif proposal is not None:
            label = draft.table.field(proposal.field).label.text()
            lines.append(ColumnLine(heading, values, label, tr("proposed: {strength}",
                                                               strength=proposal.strength.label), State.ADVICE))
        elif normalised(heading) in keys or normalised(heading) in positions:
            lines.append(ColumnLine(heading, values, tr("(key)") if normalised(heading) in keys else tr("(position)"),
                                    tr("taken"), State.READY))
        else:
            lines.append(ColumnLine(heading, values, "", tr("not taken") if values else tr("empty"), None))
    return lines


def _unknown(draft: Draft, taken: Mapping[str, Any], values: Counter[str]) -> int:
    """Returns how many different values of a coded column nobody knows."""
    field = draft.table.field(taken["field"])
    return len(set(values) - set(_values(draft, field, taken, values, None, NameChoices())[0])) \
        if field.code_list else 0


def questions(draft: Draft, sample: Sample) -> dict[str, str]:
    """Returns what a taken column still needs from the person, in few words, by column."""
    said = {Topic.UNIT: tr("which unit?"), Topic.DATE_ORDER: tr("day or month first?")}
    rules = [ColumnRule(taken["field"], (column.name,), taken.get("unit", ""), date_order=taken.get("date_order", ""))
             for column in sample.columns if (taken := draft.column(column.name)) is not None]
    return {asked.heading: said[asked.topic] for asked in ask_about(draft.model, draft.table, sample, rules)
            if asked.topic in said}


def column_view(draft: Draft, sample: Sample, heading: str, values: Counter[str], proposal: Optional[Proposal],
                is_open: bool, names: NameChoices) -> ColumnView:
    """Returns one column in detail.

    :param is_open: nobody accepted or refused the proposal yet.
    :param names: the choices of the field it becomes.
    """
    taken = draft.column(heading)
    name = taken["field"] if taken is not None else proposal.field if proposal is not None and is_open else ""
    if not name:
        return ColumnView(heading, values=values)
    field, settings = draft.table.field(name), taken or {}
    evidence = _evidence(draft, sample, heading, name, settings)
    reasons = [*(proposal.reasons if proposal is not None and proposal.field == name else ()), *evidence]
    known, meanings, maybe = _values(draft, field, settings, values, proposal, names)
    is_number = field.type in (FieldType.INTEGER, FieldType.REAL) and not field.code_list
    is_date = field.type in (FieldType.DATE, FieldType.INSTANT)
    as_text = any(isinstance(row.values.get(heading), str) for row in sample.kept)
    proposed = proposal.field if proposal is not None and is_open else ""
    return ColumnView(
        heading, reasons, taken["field"] if taken is not None else "", proposed,
        {unit: unit for unit in _UNITS if known_unit(unit, field.unit)} if taken is not None else {},
        str(settings.get("unit", "")),
        order_labels() if taken is not None and is_date and as_text else {}, str(settings.get("date_order", "")),
        {".": "1234.5", ",": "1234,5"} if taken is not None and is_number and as_text else {},
        str(settings.get("decimal", "")), values, known, meanings if taken is not None else {}, maybe)


def _evidence(draft: Draft, sample: Sample, heading: str, name: str, settings: Mapping[str, Any]) -> Sequence[str]:
    rule = ColumnRule(name, (heading,), str(settings.get("unit", "")), date_order=str(settings.get("date_order", "")))
    return [line for asked in ask_about(draft.model, draft.table, sample, [rule])
            for line in (asked.text, *asked.evidence)]


def _values(draft: Draft, field: Field, settings: Mapping[str, Any], values: Counter[str],
            proposal: Optional[Proposal], names: NameChoices,
            ) -> tuple[dict[str, str], Mapping[str, str], Mapping[str, str]]:
    """Returns what each value means already, what it may mean at all, and what it is only spelt like."""
    if not field.code_list:
        return names.known(values), names.names, {}
    codes = draft.model.code_lists[field.code_list]
    own, said = code_words(codes), {normalised(text): code for text, code in settings.get("values", {}).items()}
    known = {value: code for value in values if (code := said.get(normalised(value)) or own.get(normalised(value)))}
    return known, {code.code: code.label.text() for code in codes.codes}, \
        proposal.maybe if proposal is not None and proposal.field == field.name else {}
