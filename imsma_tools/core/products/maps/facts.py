"""What is known about one record, as label and value: codes in words, areas and days with their unit, people's names.

What is not known is said in one line, not left out in silence: an empty depth is no depth of zero.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from ...base.language import tr
from ...model.definition import Field, FieldType, Model
from .chosen import Operators
from .dates import day_text
from .numbers import Figures

_UNITS = {"m2": Figures.area, "m": Figures.distance}


def record_facts(record: Mapping[str, Any], names: Sequence[str], table: str, model: Model, operators: Operators,
                 figures: Figures) -> list[tuple[str, str]]:
    """Returns label and value of the fields ``names`` of a record; fields that are empty come last, in one line."""
    shape = model.table(table)
    found, empty = [], []
    for name in names:
        field = shape.field(name)
        label = field.label.text(figures.language)
        text = value_text(record.get(name), field, model, operators, figures)
        if text:
            found.append((label, text))
        else:
            empty.append(label)
    if empty:
        found.append((tr("Not known"), ", ".join(empty)))
    return found


def value_text(value: Any, field: Field, model: Model, operators: Operators, figures: Figures) -> str:
    """Returns a value for a reader, empty if there is none."""
    if value is None or value == "" or value == []:
        return ""
    if field.code_list:
        codes = value if isinstance(value, (list, tuple)) else _codes(value, field)
        return ", ".join(model.code_lists[field.code_list].label(str(code), figures.language) for code in codes)
    if field.refers_to:
        name = operators.name(str(value)) if field.refers_to == "organisation" else ""
        return figures.ordered(name or str(value))
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return day_text(value, figures.language, figures.digits)
    if field.type is FieldType.BOOLEAN:
        return tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        return _number(float(value), field, figures)
    return figures.ordered(str(value)) if field.name in _IDS else str(value)


_IDS = frozenset({"local_id", "task_no", "accreditation_no", "letter_no", "report_no", "source"})


def _codes(value: Any, field: Field) -> Sequence[str]:
    """Returns the codes of a field that may hold several, which a data file keeps as one text."""
    if not field.many:
        return [str(value)]
    try:
        codes = json.loads(str(value))
    except ValueError:
        return [str(value)]
    return [str(code) for code in codes] if isinstance(codes, list) else [str(codes)]


def _number(value: float, field: Field, figures: Figures) -> str:
    write = _UNITS.get(field.unit)
    if write is not None:
        return write(figures, value)
    text = figures.number(value, 0 if value == int(value) else 1)
    unit = unit_word(field.unit)
    return tr("{number} {unit}", number=text, unit=unit) if unit else text


def unit_word(unit: str) -> Optional[str]:
    """Returns the word for a unit of the model."""
    return {"cm": tr("cm"), "deg": "\u00b0", "percent": "%", "hours": tr("hours"), "days": tr("days"),
            "years": tr("years")}.get(unit)
