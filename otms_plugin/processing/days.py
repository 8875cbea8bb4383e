"""Days as algorithms take them."""

from __future__ import annotations

import datetime as dt

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr


def day_or_today(text: str) -> dt.date:
    """Returns the day a parameter names, today where it is empty.

    :raises BadInput: for a text that is no day.
    """
    if not text.strip():
        return today()
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadInput(tr("{text} is not a day.", text=text.strip()), tr("Write it like 2026-03-31.")) from error
