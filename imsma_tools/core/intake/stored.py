"""Values of a record as JSON in the workbench and back: dates, instants and geometry keep their type."""

from __future__ import annotations

import base64
import datetime as dt
import json
import math
from collections.abc import Mapping
from typing import Any, Optional

_DATE, _INSTANT, _BYTES = "$date", "$instant", "$wkb"


def to_json(value: Any) -> str:
    """Returns ``value`` (plain values, dates, instants, bytes, nested) as JSON text."""
    return _ENCODER.encode(value)


def from_json(text: Optional[str]) -> Any:
    """Returns what :func:`to_json` wrote; an empty mapping for an empty text."""
    return _DECODER.decode(text) if text else {}


def _encode(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return {_INSTANT: value.isoformat()}
    if isinstance(value, dt.date):
        return {_DATE: value.isoformat()}
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {_BYTES: base64.b64encode(bytes(value)).decode("ascii")}
    raise TypeError(f"{type(value).__name__} cannot be stored in the workbench")


def _decode(value: dict[str, Any]) -> Any:
    if len(value) == 1:
        (name, text), = value.items()
        if name == _DATE:
            return dt.date.fromisoformat(text)
        if name == _INSTANT:
            return dt.datetime.fromisoformat(text)
        if name == _BYTES:
            return base64.b64decode(text)
    return value


# made once: an update writes and reads every value of every record
_ENCODER = json.JSONEncoder(default=_encode, ensure_ascii=False, separators=(",", ":"))
_DECODER = json.JSONDecoder(object_hook=_decode)


def same(ours: Any, theirs: Any) -> bool:
    """Returns True if two values of a field say the same: nothing equals an empty text, 5 equals 5.0."""
    if _nothing(ours) or _nothing(theirs):
        return _nothing(ours) and _nothing(theirs)
    if isinstance(ours, bool) or isinstance(theirs, bool):
        return bool(ours) == bool(theirs)
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return math.isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-12)
    if isinstance(ours, dt.datetime) and isinstance(theirs, dt.datetime):
        return _utc(ours) == _utc(theirs)
    if isinstance(ours, (list, tuple)) and isinstance(theirs, (list, tuple)):
        return list(ours) == list(theirs)
    return bool(ours == theirs)


def _nothing(value: Any) -> bool:
    return value is None or value == "" or value == []


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.replace(tzinfo=dt.timezone.utc) if moment.tzinfo is None else moment.astimezone(dt.timezone.utc)


def shown(value: Any) -> str:
    """Returns a value as a person reads it in a list of differences."""
    if _nothing(value):
        return ""
    if isinstance(value, float):
        return f"{value:,.2f}".rstrip("0").rstrip(".")
    if isinstance(value, (list, tuple)):
        return ", ".join(str(item) for item in value)
    if isinstance(value, Mapping):
        return to_json(value)
    return str(value)
