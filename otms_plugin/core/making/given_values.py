"""Fields of a record as a person writes them on a command line: JSON, checked against the model."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import Field, Model
from imsma_tools.core.workspace.convert import check_names, to_storage


def values_from(text: str, model: Model, table: str, parameter: str = "VALUES") -> dict[str, Any]:
    """Returns the fields of a JSON object such as ``{"priority": "HIGH", "planned_start": "2026-04-01"}``.

    Days are written as 2026-04-01; codes are those of the lists.

    :raises BadInput: for text that is no JSON object, and naming fields, codes or values that do not fit.
    """
    if not text.strip():
        return {}
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(parameter, str(error)) from error
    if not isinstance(raw, dict):
        raise _unreadable(parameter, text)
    check_values(raw, model, table)
    return raw


def rows_from(text: str, model: Model, table: str, parameter: str) -> tuple[dict[str, Any], ...]:
    """Returns the records of a JSON list of objects, each as :func:`values_from` reads it.

    :raises BadInput: as :func:`values_from`, and for what is no list.
    """
    if not text.strip():
        return ()
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable(parameter, str(error)) from error
    if not isinstance(raw, list) or not all(isinstance(row, dict) for row in raw):
        raise _unreadable(parameter, text)
    for row in raw:
        check_values(row, model, table)
    return tuple(raw)


def check_values(values: Mapping[str, Any], model: Model, table: str) -> None:
    """:raises BadInput: naming fields the table does not have, codes no list has, and values that do not fit."""
    shape = model.table(table)
    check_names(shape, values)
    for name, value in values.items():
        if not shape.has(name):
            continue
        field = shape.field(name)
        to_storage(field, value)
        if field.code_list and value is not None:
            _check_codes(field, value if field.many else [value], model)


def _check_codes(field: Field, given: Iterable[Any], model: Model) -> None:
    known = [code.code for code in model.code_lists[field.code_list].codes]
    unknown = [code for code in given if code not in known]
    if unknown:
        raise BadInput(tr("{value} is no value of {field}.", value=unknown[0], field=field.name),
                       tr("Known are: {names}.", names=", ".join(known)))


def _unreadable(parameter: str, found: str) -> BadInput:
    return BadInput(tr("{parameter} cannot be read.", parameter=parameter),
                    tr("Give fields such as {example}.", example='{"priority": "HIGH", "planned_start": "2026-04-01"}'),
                    found[:200])
