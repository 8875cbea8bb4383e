"""SQL made safely: names are checked and quoted, values are always bound.

Every statement of the data file is written with :func:`statement`, so no text from outside ever becomes SQL.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Union

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Sql(str):
    """A piece of SQL written by the suite itself, never taken from outside."""

    __slots__ = ()


def quoted(name: str) -> Sql:
    """Returns a table or column name in double quotes.

    :raises ValueError: if it is not a plain name: names come from the model, so that would be our own fault.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"not a plain SQL name: {name!r}")
    return Sql(f'"{name}"')


def literal(value: Any) -> Sql:
    """Returns a value of the model as an SQL literal, for defaults and triggers, where binding is impossible."""
    if value is None:
        return Sql("NULL")
    if isinstance(value, bool):
        return Sql(int(value))
    if isinstance(value, (int, float)):
        return Sql(repr(value))
    return Sql("'" + str(value).replace("'", "''") + "'")


def statement(template: str, **parts: Union[str, Sql, Iterable[str]]) -> Sql:
    """Returns ``template`` with ``{name}`` replaced: texts as quoted names, lists as comma-separated quoted names.

    Only :class:`Sql` goes in as it is.
    """
    return Sql(template.format(**{key: _part(part) for key, part in parts.items()}))


def _part(part: Union[str, Sql, Iterable[str]]) -> Sql:
    if isinstance(part, Sql):
        return part
    return quoted(part) if isinstance(part, str) else Sql(", ".join(quoted(name) for name in part))
