"""Decisions on conflicts, written as JSON on a command line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr

from .comparing import Difference
from .taking_in import OURS, THEIRS

_EXAMPLE = '[{"record": "PR-12", "field": "comment", "take": "theirs"}]'


def entries_from(text: str) -> list[dict[str, str]]:
    """Returns the decisions of a JSON list; each names a record (by what people call it, or its key), field and side.

    :raises BadInput: naming the entry that cannot be used.
    """
    if not text.strip():
        return []
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _mistake(str(error)) from error
    if not isinstance(raw, list):
        raise _mistake(text)
    for number, entry in enumerate(raw, 1):
        if not _is_usable(entry):
            raise _mistake(f"[{number}] {entry}")
    return raw


def decisions_from(entries: Iterable[dict[str, str]], conflicts: Iterable[Difference],
                   ) -> dict[tuple[str, str, str], str]:
    """Returns the decisions by table, guid and field.

    :raises BadInput: for one that names no conflict, or several.
    """
    known = list(conflicts)
    found = {}
    for entry in entries:
        meant = [one for one in known if entry["record"] in (one.guid, one.name) and one.field == entry["field"]]
        if len(meant) != 1:
            raise BadInput(tr("{record} {field} was changed on both sides in {count} records.", record=entry["record"],
                              field=entry["field"], count=len(meant)),
                           tr("Nothing was taken in. Name the record by its key, as the list of differences does."))
        found[meant[0].key] = entry["take"]
    return found


def _is_usable(entry: Any) -> bool:
    return (isinstance(entry, dict) and set(entry) == {"record", "field", "take"}
            and all(isinstance(value, str) for value in entry.values()) and entry["take"] in (OURS, THEIRS))


def _mistake(detail: str) -> BadInput:
    return BadInput(tr("DECISIONS cannot be read."), tr("Give a list such as {example}.", example=_EXAMPLE),
                    detail[:120])
