"""How a column is asked for and what its answer means: plain values as :class:`~..contract.SourceRecord` holds them.

Days and instants come as text and are read here: PostgreSQL knows years (20024, 44 BC) and words (infinity) that
Python's dates do not, and one such typing error would end the reading of a whole table.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from typing import Any, Callable, Optional

from ..contract import SourceColumn
from .access import quoted
from .catalogue import Column

Reader = Callable[[Any], Any]
_WHOLE = ("int2", "int4", "int8", "oid")
_NOT_READ = ("bytea", "tsvector", "geometry", "geography", "raster", "topogeometry")


def is_read(column: Column) -> bool:
    """Returns False for columns that hold no values for people: shapes, pictures, search words."""
    return column.type not in _NOT_READ


def kind_of(column: Column) -> str:
    """Returns the kind of a column in the contract's words."""
    if column.category == "A":
        return "text"
    if column.type in _WHOLE:
        return "integer"
    if column.category == "N":
        return "real"
    return {"bool": "boolean", "date": "date", "timestamp": "instant", "timestamptz": "instant",
            "uuid": "key"}.get(column.type, "text")


def source_column(column: Column) -> SourceColumn:
    """Returns a column as the contract describes it."""
    return SourceColumn(column.name, kind_of(column), column.title, {code: code for code in column.codes},
                        column.length)


def expression(column: Column, alias: str = "") -> str:
    """Returns the SQL that asks for a column, of the table called ``alias``."""
    name = (f"{alias}." if alias else "") + quoted(column.name)
    if column.category == "A":
        return f"array_to_json({name})::text"
    if column.type in _WHOLE or column.type == "bool":
        return name
    if column.type == "money":
        return f"{name}::numeric::float8::text"
    if column.category == "N":
        return f"{name}::float8::text"   # as text: QGIS's connection knows no infinity
    if column.type == "timestamptz":
        return f"({name} at time zone 'UTC')::text"
    return f"{name}::text"


def reader(column: Column, zone: dt.tzinfo) -> Optional[Reader]:
    """Returns what makes a plain value of an answer, None if it is one already.

    :param zone: where the clock hung that wrote timestamps without a zone.
    """
    if column.category == "A":
        return _list
    if column.category == "N" and column.type not in _WHOLE:
        return _number
    if column.type == "date":
        return _day
    if column.type == "timestamptz":
        return lambda text: _instant(text, dt.timezone.utc)
    if column.type == "timestamp":
        return lambda text: _instant(text, zone)
    return None


def _number(text: str) -> Any:
    value = float(text)
    return value if math.isfinite(value) else text


def _day(text: str) -> Any:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return text


def _instant(text: str, zone: dt.tzinfo) -> Any:
    try:
        # Python 3.9 reads three or six figures behind the point, PostgreSQL writes as many as there are
        whole, point, fraction = text.partition(".")
        moment = dt.datetime.fromisoformat(whole + (f".{fraction:0<6}" if point else ""))
        return moment.replace(tzinfo=zone).astimezone(dt.timezone.utc)
    except (ValueError, OverflowError):
        return text


def _list(text: str) -> list[str]:
    return [str(item) for item in _flat(json.loads(text)) if item is not None]


def _flat(items: list[Any]) -> list[Any]:
    return [inner for item in items for inner in (_flat(item) if isinstance(item, list) else [item])]
