"""What a person accepts, written as JSON on a command line."""

from __future__ import annotations

import json
import math
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr

from .commands import Acceptance

_FIELDS = frozenset({"about", "reason", "up_to_m2"})


def acceptances_from(text: str) -> tuple[Acceptance, ...]:
    """Returns the acceptances of a JSON list such as ``[{"about": "TO-2", "reason": "...", "up_to_m2": 50}]``.

    :raises BadInput: naming the entry that cannot be used.
    """
    if not text.strip():
        return ()
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _mistake("", str(error)) from error
    if not isinstance(raw, list):
        raise _mistake("", text)
    return tuple(_acceptance(entry, number) for number, entry in enumerate(raw, 1))


def _acceptance(entry: Any, number: int) -> Acceptance:
    if not isinstance(entry, dict) or not set(entry) <= _FIELDS:
        raise _mistake(f"[{number}] ", str(entry))
    about, reason, size = (entry.get(name) for name in ("about", "reason", "up_to_m2"))
    if not all(isinstance(value, str) and value.strip() for value in (about, reason)):
        raise _mistake(f"[{number}] ", str(entry))
    is_number = isinstance(size, (int, float)) and not isinstance(size, bool) and math.isfinite(size) and size > 0
    if size is not None and not is_number:
        raise _mistake(f"[{number}] ", str(entry))
    return Acceptance(str(about).strip(), str(reason).strip(), None if size is None else float(size))


def _mistake(place: str, found: str) -> BadInput:
    return BadInput(tr("DECISIONS cannot be read."),
                    tr("Give a list such as {example}.", example='[{"about": "TO-2", "reason": "Agreed by letter 7"}]'),
                    f"{place}{found[:80]}")
