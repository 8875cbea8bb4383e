"""Functions of words: for codes and names of fields, in the language of the reader."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsExpressionFunction

from ..base.errors import BadInput
from ..base.language import Language, current_language, tr
from ..model.definition import Field, Model, load_model
from .function import ToolsFunction


class LabelFunction(ToolsFunction):
    """``imsma_label(table, field, code, language)``: the words for a code, in the reader's language."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_label",
            [parameter("table"), parameter("field"), parameter("code"), parameter("language", True, "")],
            tr("The words for a code of a data file, for example 'Open' for 'open'. Language is en, ar or ckb; "
               "without it that of the suite. Example: imsma_label('hazard', 'status', \"status\", 'ar')"))

    def value(self, values: Sequence[Any]) -> str:
        table, field, code = values[:3]
        return label(load_model(), str(table), str(field), code, _language(values, 3))


class FieldFunction(ToolsFunction):
    """``imsma_field(table, field, language)``: the name of a field as people read it."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_field", [parameter("table"), parameter("field"), parameter("language", True, "")],
            tr("The name of a field of a data file as people read it. Language is en, ar or ckb; without it that of "
               "the suite. Example: imsma_field('hazard', 'status', 'ar')"))

    def value(self, values: Sequence[Any]) -> str:
        return _field(load_model(), str(values[0]), str(values[1])).label.text(_language(values, 2))


def label(model: Model, table: str, field: str, code: Any, language: Language) -> str:
    """Returns the words for ``code``; of a field with many codes for each of them. Unknown codes stay as they are.

    :param code: a code; for a field with many a list of codes, or the JSON text a data file keeps.
    :raises BadInput: if the table, the field or its code list does not exist.
    """
    definition = _field(model, table, field)
    if not definition.code_list:
        raise BadInput(tr("The field {field} of {table} has no list of codes.", field=field, table=table))
    codes = model.code_lists[definition.code_list]
    comma = "\u060c " if language.is_right_to_left else ", "
    return comma.join(codes.label(item, language) for item in (_many(code) if definition.many else [str(code)]))


def _field(model: Model, table: str, field: str) -> Field:
    definition = model.table(table)
    if not definition.has(field):
        raise BadInput(tr("The table {table} has no field {field}.", table=table, field=field))
    return definition.field(field)


def _many(value: Any) -> list[str]:
    """Returns the codes of a field that holds many; a text that is no JSON list counts as one code."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return [value]
    return [str(item) for item in value] if isinstance(value, (list, tuple)) else [str(value)]


def _language(values: Sequence[Any], position: int) -> Language:
    code = str(values[position] or "") if len(values) > position else ""
    if not code:
        return current_language()
    known = [language.value for language in Language]
    if code not in known:   # not English instead: "arabic" would label an Arabic map in English without a word
        raise BadInput(tr("{value} is no choice for {parameter}. Choose one of: {names}.", value=code,
                          parameter="language", names=", ".join(known)))
    return Language(code)
