"""Which kinds of shape a type of task may have: an area, a line with its width, a point with a search radius ..."""

from __future__ import annotations

from typing import Optional

from .policy import Policy, load_policy

AREA = "POLYGON"


def allowed_kinds(task_type: str, policy: Optional[Policy] = None) -> tuple[str, ...]:
    """Returns the codes of the list ``shape_kind`` for a type of task, the usual one first.

    A type that the rules do not name is an area.
    """
    return (policy or load_policy()).setting.before_issue.shapes.get(task_type) or (AREA,)
