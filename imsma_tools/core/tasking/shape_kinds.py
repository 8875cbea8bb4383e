"""Which kinds of shape a type of task may have: an area, a line with its width, a point with a search radius ...

They are data (``resources/rules/order_shapes.json``, field rules, task orders), because authorities differ.
"""

from __future__ import annotations

import json
from functools import cache

from ..base import paths


@cache
def _shapes() -> dict[str, tuple[str, ...]]:
    raw = json.loads(paths.resource("rules", "order_shapes.json").read_text(encoding="utf-8"))
    return {code: tuple(kinds) for code, kinds in raw["types"].items()}


def allowed_kinds(task_type: str) -> tuple[str, ...]:
    """Returns the codes of the list ``shape_kind`` for a type of task, the usual one first; an area if not known."""
    return _shapes().get(task_type, ("POLYGON",))
