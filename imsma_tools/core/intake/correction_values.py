"""Values of a correction request: kept as text that reads back exactly, compared as a person would, shown in words."""

from __future__ import annotations

import datetime as dt
import json
import struct
from typing import Any, Optional

from ..base.bidi import embedded, isolated
from ..base.errors import BadInput
from ..base.language import number_text, tr
from ..geometry.area import area_m2
from ..geometry.coordinates.written import as_decimal
from ..geometry.same_shape import same_outline, same_place
from ..geometry.wkt import from_wkt, to_wkt
from ..model.definition import GEOMETRY, Field, FieldType, Model, Table
from ..model.record import RecordSource
from ..workspace import outlines
from ..workspace.blob import as_kind, to_blob, to_wkb
from ..workspace.convert import read_instant, to_storage
from .stored import same, shown

DECIMALS = 7
"""Of a degree: 11 mm, what :mod:`..geometry.same_shape` takes for the same corner when it comes back."""

_SRID = "SRID=4326;"
_TRUE, _FALSE = "true", "false"


def as_text(table: Table, field: str, value: Any) -> Optional[str]:
    """Returns a value of a record as the request keeps it, None for nothing.

    Text and codes stand as they are, days as 2024-03-31, instants in UTC, yes and no as true and false, several codes
    as a JSON list, outlines and positions as EWKT in EPSG:4326; figures with every digit they have.
    """
    if value is None or value == "" or value == []:
        return None
    if field == GEOMETRY:
        return _SRID + to_wkt(as_kind(bytes(value), table.geometry))
    definition = table.field(field)
    stored = to_storage(definition, value)
    if definition.type is FieldType.BOOLEAN and not definition.many:
        return _TRUE if stored else _FALSE
    return repr(stored) if definition.type is FieldType.REAL else str(stored)


def from_text(table: Table, field: str, text: Optional[str]) -> Any:
    """Returns the value that :func:`as_text` wrote.

    :raises ValueError: if it is no such text: requests are records that people can edit.
    """
    if not text:
        return None
    if field == GEOMETRY:
        if not text.startswith(_SRID):
            raise ValueError(f"no outline: {text[:40]}")
        return from_wkt(text[len(_SRID):])
    definition = table.field(field)
    if definition.many:
        return [str(item) for item in json.loads(text)]
    if definition.type is FieldType.BOOLEAN:
        if text not in (_TRUE, _FALSE):
            raise ValueError(f"neither yes nor no: {text[:40]}")
        return text == _TRUE
    if definition.type is FieldType.INSTANT:
        return read_instant(text)
    if definition.type is FieldType.DATE:
        return dt.date.fromisoformat(text)
    readers = {FieldType.INTEGER: int, FieldType.REAL: float}
    return readers[definition.type](text) if definition.type in readers else text


def checked(source: RecordSource, table: Table, field: str, value: Any) -> Any:
    """Returns a proposed value as a record holds it, after looking whether IMSMA could hold it at all.

    Blanks around a text are left out. An outline may be given as WKB or as EWKT, both in EPSG:4326.

    :raises BadInput: the field cannot be proposed, the value does not fit it, the code list does not have it, the
        record it refers to does not exist, the field must not be empty, or the outline is not sound.
    """
    if field == GEOMETRY and table.is_spatial:
        return _outline(table, value)
    if not table.has(field) or table.field(field).is_kept_by_suite:
        raise BadInput(tr("No correction can be proposed for the field {field} of {table}.", field=field,
                          table=table.label.text()),
                       tr("Choose one of: {names}.", names=", ".join(proposable(table))))
    definition = table.field(field)
    value = value.strip() if isinstance(value, str) else value
    if value in (None, "", []):
        if definition.required:
            raise BadInput(tr("{field} cannot be empty.", field=definition.label.text()), tr("Give a value."))
        return None
    codes = source.model.code_lists.get(definition.code_list)
    for code in value if isinstance(value, (list, tuple)) else [value]:
        if codes is not None and code not in codes:
            raise BadInput(tr("{value} is not in the list of {field}.", value=code, field=definition.label.text()),
                           tr("Choose one of: {names}.", names=", ".join(item.code for item in codes.codes)))
    text = as_text(table, field, value)
    if definition.refers_to and source.row(definition.refers_to, str(value)) is None:
        raise BadInput(tr("There is no such record in the table {table}.", table=definition.refers_to), "", str(value))
    return from_text(table, field, text)


def proposable(table: Table) -> list[str]:
    """Returns the fields for which a correction can be proposed, the outline first."""
    return ([GEOMETRY] if table.is_spatial else []) + [item.name for item in table.fields
                                                       if not item.is_kept_by_suite]


def _outline(table: Table, value: Any) -> bytes:
    if isinstance(value, str):
        try:
            value = from_text(table, GEOMETRY, value.strip())
        except ValueError as error:
            raise BadInput(tr("The outline proposed cannot be read."),
                           tr("Give it as SRID=4326;MULTIPOLYGON(...) in longitude and latitude."),
                           str(error)) from error
    blob, _ = to_blob(value, table.geometry)
    wkb = to_wkb(blob)
    if wkb is None:
        raise BadInput(tr("No outline is proposed."), tr("Draw one, or choose a feature that has one."))
    if table.has_outline and outlines.states([wkb])[0] != outlines.VALID:
        raise BadInput(tr("The outline proposed is not sound: its boundary crosses or touches itself."),
                       tr("Mend it first, so that nobody has to guess what is inside."))
    return wkb


def same_value(table: Table, field: str, one: Any, other: Any) -> bool:
    """Returns True if two values of a field say the same; outlines corner for corner, several codes in any order."""
    if field == GEOMETRY:
        alike = same_place if table.geometry == "POINT" else same_outline
        return alike(one, other)
    if table.field(field).many:
        return sorted(one or []) == sorted(other or [])
    return same(one, other)


def field_label(table: Table, field: str) -> str:
    """Returns the title of a field for a reader, the outline included."""
    if field != GEOMETRY:
        return table.field(field).label.text() if table.has(field) else field
    return tr("Position") if table.geometry == "POINT" else tr("Outline")


def in_words(source: RecordSource, table: Table, field: str, text: Optional[str]) -> str:
    """Returns a kept value as a person reads it: labels of codes, titles of records, the area of an outline."""
    try:
        value = from_text(table, field, text)
    except (ValueError, BadInput, KeyError):
        return text or ""
    if value is None:
        return ""
    if field == GEOMETRY:
        return _shape_in_words(table, value)
    definition = table.field(field)
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if definition.refers_to:
        return _title(source, definition.refers_to, str(value))
    if definition.code_list:
        return _labels(source.model, definition, value)
    if definition.type is FieldType.INSTANT:
        return f"{value:%Y-%m-%d %H:%M} UTC"
    if isinstance(value, (int, float)):
        return (text or "").removesuffix(".0")   # with every figure and no separators: somebody types it in
    return shown(value)


def _shape_in_words(table: Table, wkb: bytes) -> str:
    if table.geometry == "POINT":
        longitude, latitude = struct.unpack_from("<2d", wkb, 5)
        return isolated(as_decimal(longitude, latitude, DECIMALS))
    return embedded(f"{number_text(area_m2(wkb))} m\u00b2")


def _title(source: RecordSource, table: str, guid: str) -> str:
    record = source.row(table, guid) or {}
    return str(record.get(source.model.table(table).title_field) or guid)


def _labels(model: Model, definition: Field, value: Any) -> str:
    codes = model.code_lists[definition.code_list]
    return ", ".join(codes.label(code) for code in (value if isinstance(value, list) else [value]))
