"""Values of ArcGIS layers: their types, their lists of values, and how each comes over the line.

Type names and encodings: developers.arcgis.com, "Field data types" and "Query (Feature Service/Layer)". No server here
could prove how 64-bit numbers, DateOnly, TimeOnly and TimestampOffset come; every form that makes sense is read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Optional

from ...base.days import PROGRAMME_ZONE
from ...base.language import tr
from ..contract import SourceColumn

Converter = Callable[[Any], Any]

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
_KINDS = {
    "esriFieldTypeOID": "key", "esriFieldTypeGlobalID": "key", "esriFieldTypeGUID": "key",
    "esriFieldTypeSmallInteger": "integer", "esriFieldTypeInteger": "integer", "esriFieldTypeBigInteger": "integer",
    "esriFieldTypeSingle": "real", "esriFieldTypeDouble": "real", "esriFieldTypeDate": "instant",
    "esriFieldTypeTimestampOffset": "instant", "esriFieldTypeDateOnly": "date",
}
_NO_VALUES = frozenset({"esriFieldTypeGeometry", "esriFieldTypeBlob", "esriFieldTypeRaster", "esriFieldTypeXML"})


class Unreadable(ValueError):
    """A value that is not what its type says."""


def moment(value: Any) -> dt.datetime:
    """Returns an instant in UTC from epoch milliseconds (negative before 1970) or an ISO text.

    :raises Unreadable: for anything else; a text without a zone is UTC.
    """
    try:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return _EPOCH + dt.timedelta(milliseconds=value)
        text = str(value).strip()
        if text.lstrip("-").isdigit():
            return _EPOCH + dt.timedelta(milliseconds=int(text))
        found = dt.datetime.fromisoformat(_iso(text))
    except (ValueError, OverflowError) as error:
        raise Unreadable(str(error)) from error
    return (found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)).astimezone(dt.timezone.utc)


def _iso(text: str) -> str:
    """Returns what Python 3.9 reads: no Z, three or six figures of a second."""
    text = text.replace("Z", "+00:00").replace("z", "+00:00")
    head, dot, tail = text.partition(".")
    if not dot:
        return text
    figures = tail[:len(tail) - len(tail.lstrip("0123456789"))]
    return f"{head}.{figures[:6].ljust(6, '0')}{tail[len(figures):]}"


def day(value: Any, zone: dt.tzinfo) -> dt.date:
    """Returns the day a value means: ``2024-03-31``, or an instant that somebody entered as a day.

    Midnight of UTC is the day it says, in every zone (a date typed or loaded as such); any other instant is the day it
    has in the programme's zone (midnight of Baghdad is 21:00 of UTC the day before).

    :raises Unreadable: if it is none.
    """
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value.strip())
        except ValueError:
            pass
    found = moment(value)
    return found.date() if found.time() == dt.time() else found.astimezone(zone).date()


def whole(value: Any) -> Any:
    """Returns a whole number that may come as text (64 bits); what is none stays as it came (types may be wrong)."""
    if isinstance(value, str):
        text = value.strip()
        return int(text) if text.lstrip("-").isdigit() else value
    return int(value) if isinstance(value, float) and value.is_integer() else value


def guid(value: Any) -> str:
    """Returns a GUID the one way we compare it: lower case, no braces, no blanks."""
    return str(value).strip().strip("{}").strip().lower()


def clean(value: Any) -> Any:
    """Returns a text without NULs, which no database and no form takes; None for a text of nothing else."""
    if isinstance(value, str) and "\0" in value:
        return value.replace("\0", "").strip() or None
    return value


def columns_of(layer: Mapping[str, Any], date_only: Collection[str]) -> tuple[SourceColumn, ...]:
    """Returns the columns of a layer's description. Codes of a subtype are added to those of its field."""
    days = {name.casefold() for name in date_only}
    codes = _codes_of_types(layer)
    found = []
    for field in layer.get("fields") or ():
        name, type_name = str(field["name"]), str(field.get("type", ""))
        if type_name in _NO_VALUES:
            continue
        kind = _KINDS.get(type_name, "text")
        if kind == "instant" and name.casefold() in days:
            kind = "date"
        found.append(SourceColumn(name, kind, str(field.get("alias") or ""),
                                  {**codes.get(name.casefold(), {}), **_codes(field.get("domain"))},
                                  int(field.get("length") or 0) if kind == "text" else 0))
    return tuple(found)


def _codes(domain: Any) -> dict[str, str]:
    values = domain.get("codedValues") if isinstance(domain, Mapping) else None
    return {str(item["code"]): str(item.get("name", item["code"])) for item in values or () if "code" in item}


def _codes_of_types(layer: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Returns the codes of subtypes: those of the column that tells them apart, and the lists each brings along."""
    found: dict[str, dict[str, str]] = {}
    kinds = [*(layer.get("types") or ()), *(layer.get("subtypes") or ())]
    teller = str(layer.get("typeIdField") or layer.get("subtypeField") or "").casefold()
    for kind in kinds:
        code = kind.get("id", kind.get("code"))
        if teller and code is not None:
            found.setdefault(teller, {})[str(code)] = str(kind.get("name", code))
        for name, domain in (kind.get("domains") or {}).items():
            found.setdefault(str(name).casefold(), {}).update(_codes(domain))
    return found


class Values:
    """Turns the attributes of one layer's features into values. Made once, used for every record."""

    def __init__(self, fields: Sequence[Mapping[str, Any]], columns: Sequence[SourceColumn],
                 zone: dt.tzinfo = PROGRAMME_ZONE) -> None:
        types = {str(field["name"]).casefold(): str(field.get("type", "")) for field in fields}
        self._names = {column.name.casefold(): column.name for column in columns}
        self._hidden = frozenset(name for name, type_name in types.items() if type_name in _NO_VALUES)
        self._converters: dict[str, Converter] = {}
        for column in columns:
            converter = _converter(types.get(column.name.casefold(), ""), column.kind, zone)
            if converter is not None:
                self._converters[column.name] = converter
        self._keys: dict[str, tuple[str, Optional[Converter]]] = {}

    def of(self, attributes: Mapping[str, Any], remarks: list[str]) -> dict[str, Any]:
        """Returns the values by column; what cannot be read stays as text and is named in ``remarks``."""
        values: dict[str, Any] = {}
        known = self._keys
        for key, value in attributes.items():
            if key not in known:
                known[key] = self._key(key)
            name, converter = known[key]
            if not name:
                continue
            if value is None or converter is None:
                values[name] = value
                continue
            try:
                values[name] = converter(value)
            except Unreadable:
                values[name] = clean(str(value))
                remarks.append(tr("Column {column}: {value} is not what the service says it is.", column=name,
                                  value=str(value)[:60]))
        return values

    def _key(self, key: str) -> tuple[str, Optional[Converter]]:
        folded = key.casefold()
        if folded in self._hidden:
            return "", None
        name = self._names.get(folded, key)
        return name, self._converters.get(name, clean)


def _converter(type_name: str, kind: str, zone: dt.tzinfo) -> Optional[Converter]:
    """Returns what turns a value of this type into ours; None if it comes as it is."""
    if kind == "date":
        return lambda value: day(value, zone)
    if kind == "instant":
        return moment
    if type_name in ("esriFieldTypeGlobalID", "esriFieldTypeGUID"):
        return guid
    if type_name in ("esriFieldTypeBigInteger", "esriFieldTypeOID"):
        return whole
    return None if kind in ("integer", "real") else clean
