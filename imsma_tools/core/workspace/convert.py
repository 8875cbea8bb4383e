"""Values between Python and the data file, strictly: nothing is guessed, nothing is cut off."""

from __future__ import annotations

import datetime as dt
import json
import math
import numbers
from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any, Callable, Optional

from ..base.errors import BadInput
from ..base.language import tr
from ..base.log import logger
from ..model.definition import GEOMETRY, Field, FieldType, Table
from .blob import to_wkb

Column = Callable[[Any], Any]


def record_problem(table: Table, values: Mapping[str, Any]) -> Optional[str]:
    """Returns a sentence if the values cannot be stored in ``table``, else None. Geometry is not looked at."""
    try:
        check_names(table, values)
        for name, value in values.items():
            if name != GEOMETRY:
                to_storage(table.field(name), value)
    except BadInput as error:
        return error.sentence()
    return None


def check_names(table: Table, values: Mapping[str, Any]) -> None:
    """Refuses names the table does not have.

    :raises BadInput: naming them.
    """
    unknown = [name for name in values if not table.has(name) and not (name == GEOMETRY and table.is_spatial)]
    if unknown:
        raise BadInput(tr("The table {table} has no field {names}.", table=table.name,
                          names=", ".join(sorted(unknown))),
                       tr("Its fields are: {names}.", names=", ".join(table.names())))


def to_storage(field: Field, value: Any) -> Any:
    """Returns what SQLite stores for ``value``.

    Dates are days (``date`` or text such as 2024-03-31); instants need a time zone and are stored in UTC with Z;
    numbers are numbers, not text; lists of codes become a JSON list.

    :raises BadInput: naming the field and what was given.
    """
    if value is None:
        return None
    if field.many:
        if isinstance(value, str) or not all(isinstance(item, str) for item in value):
            raise _unfit(field, value, tr("a list of codes"))
        return json.dumps(list(value), ensure_ascii=False) if value else None
    return _TO_STORAGE[field.type](field, value)


def storers(table: Table) -> dict[str, Column]:
    """Returns for each field of a table the function that does what :func:`to_storage` does, for many records."""
    return {field.name: partial(to_storage if field.many else _TO_STORAGE[field.type], field)
            for field in table.fields}


def _text(field: Field, value: Any) -> str:
    if not isinstance(value, str):
        raise _unfit(field, value, tr("text"))
    if field.length and len(value) > field.length:
        raise BadInput(tr("The field {field} takes {length} characters, given were {given}.", field=field.name,
                          length=field.length, given=len(value)), tr("Shorten the text."), value[:60])
    if "\x00" in value:
        raise _unfit(field, value, tr("text"))
    return value


def _integer(field: Field, value: Any) -> int:
    if isinstance(value, numbers.Integral) and not isinstance(value, bool) and abs(int(value)) < 2 ** 63:
        return int(value)
    raise _unfit(field, value, tr("a whole number"))


def _real(field: Field, value: Any) -> float:
    if type(value) is float and math.isfinite(value):
        return value
    if isinstance(value, numbers.Real) and not isinstance(value, bool) and math.isfinite(float(value)):
        return float(value)
    raise _unfit(field, value, tr("a number"))


def _boolean(field: Field, value: Any) -> int:
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return int(value)
    raise _unfit(field, value, tr("yes or no"))


def _date(field: Field, value: Any) -> str:
    if isinstance(value, str):
        try:
            value = dt.date.fromisoformat(value)
        except ValueError:
            raise _unfit(field, value, tr("a date such as 2024-03-31")) from None
    # A datetime is also a date in Python, but its day depends on a time zone: the caller must say which day it was.
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    raise _unfit(field, value, tr("a date such as 2024-03-31"))


def _instant(field: Field, value: Any) -> str:
    if isinstance(value, str):
        try:
            value = dt.datetime.fromisoformat(value[:-1] + "+00:00" if value.endswith("Z") else value)
        except ValueError:
            raise _unfit(field, value, tr("a time with its time zone")) from None
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return instant_text(value)
    raise _unfit(field, value, tr("a time with its time zone"))


_TO_STORAGE: dict[FieldType, Callable[[Field, Any], Any]] = {
    FieldType.TEXT: _text, FieldType.INTEGER: _integer, FieldType.REAL: _real, FieldType.BOOLEAN: _boolean,
    FieldType.DATE: _date, FieldType.INSTANT: _instant}


def instant_text(moment: dt.datetime) -> str:
    """Returns an instant as the data file writes it: UTC, milliseconds, Z."""
    if moment.tzinfo is dt.timezone.utc:
        return _utc_text(moment)
    return moment.astimezone(dt.timezone.utc).isoformat(timespec="milliseconds")[:-len("+00:00")] + "Z"


@lru_cache(maxsize=4096)   # the edit of a record stands in several places
def _utc_text(moment: dt.datetime) -> str:
    # in other zones two different moments of the night when clocks are set back count as equal
    return moment.isoformat(timespec="milliseconds")[:-len("+00:00")] + "Z"


def now_text() -> str:
    """Returns this moment as the data file writes it."""
    return instant_text(dt.datetime.now(dt.timezone.utc))


def _unfit(field: Field, value: Any, expected: str) -> BadInput:
    return BadInput(tr("The field {field} takes {expected}.", field=field.name, expected=expected),
                    tr("Correct the value."), f"{value!r:.80}")


def from_storage(table: Table, columns: tuple[str, ...]) -> tuple[Optional[Column], ...]:
    """Returns one function for each column that turns what SQLite holds into a Python value; None: as it is."""
    return tuple(_reader(table, name) for name in columns)


def _reader(table: Table, name: str) -> Optional[Column]:
    if name == GEOMETRY:
        return _careful(table, name, to_wkb)
    field = table.field(name)
    if field.many:
        return _careful(table, name, lambda value: [str(item) for item in json.loads(value)])
    readers: dict[FieldType, Column] = {
        FieldType.BOOLEAN: bool, FieldType.DATE: dt.date.fromisoformat, FieldType.INSTANT: read_instant,
        FieldType.REAL: float, FieldType.INTEGER: int}
    reader = readers.get(field.type)
    return None if reader is None else _careful(table, name, reader)


def _careful(table: Table, name: str, reader: Column) -> Column:
    def read(value: Any) -> Any:
        if value is None:
            return None
        try:
            return reader(value)
        except (ValueError, TypeError):
            # Only plain SQL can put such a value there. One bad cell must not hide the record; verify() lists it.
            logger("workspace").warning("Unreadable value in %s.%s: %r", table.name, name, value)
            return None

    return read


def read_instant(text: str) -> dt.datetime:
    """Returns an instant as a datetime in UTC. GDAL may write it with or without milliseconds.

    :raises ValueError: if it is none.
    """
    moment = dt.datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=dt.timezone.utc)
    return moment.astimezone(dt.timezone.utc)
