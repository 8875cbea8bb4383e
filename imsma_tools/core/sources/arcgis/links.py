"""``imsma_links``: the ids of linked records as one text, written by hand and by tools of many offices."""

from __future__ import annotations

import re
from typing import Any

_BETWEEN = re.compile(r"[\s,;|\u060c\u061b\u200b\u00a0]+")
"""Commas, semicolons, blanks and new lines, and the Arabic comma and semicolon."""


def parse_links(value: Any) -> list[str]:
    """Returns the ids in a text such as ``hazard_24, accident_2;;hazard_24``, each once, in their order.

    An id has no blanks (``<type>_<number>``, GICHD's building blocks of IMSMA Core); quotes and brackets round the
    list are left out.
    """
    if value is None:
        return []
    items = value if isinstance(value, (list, tuple)) else [value]
    found = [part.strip("[](){}'\"") for item in items for part in _BETWEEN.split(str(item))]
    return list(dict.fromkeys(part for part in found if part))
