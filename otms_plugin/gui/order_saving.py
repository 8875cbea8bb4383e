"""What the window of an order has written: the commands that make the stored order what is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from otms_plugin.core.life.commands import Acceptance, ChangeArea, Create, Edit

from .order_outline import Outline

_SHAPE = ("shape_kind", "shape_width_m", "shape_as_drawn")


def changes(order: Record, values: Mapping[str, Any], outline: Outline, reason: str,
            accepted: tuple[Acceptance, ...] = ()) -> list[Union[Create, Edit, ChangeArea]]:
    """Returns the commands, in the order in which they have to be done; none if nothing was changed.

    :param order: as it stands in the data file; empty for one that is not entered yet.
    """
    if not order:
        given = {name: value for name, value in values.items() if value is not None}
        shape = {name: outline.values[name] for name in _SHAPE if outline.values.get(name) is not None}
        return [Create({**given, **shape}, outline.wkb, outline.hazards, outline.points, reason=reason)]
    found: list[Union[Create, Edit, ChangeArea]] = []
    task, version = str(order["guid"]), int(order.get("version") or 0)
    changed = {name: value for name, value in values.items() if value != order.get(name)}
    if changed:
        found.append(Edit(task, changed, reason, version))
    if outline.wkb and outline.wkb != bytes(order.get(GEOMETRY) or b""):
        shape = {name: outline.values[name] for name in _SHAPE if outline.values.get(name) is not None}
        found.append(ChangeArea(task, outline.wkb, reason, outline.points, accepted, None if changed else version,
                                hazards=outline.hazards, **shape))
    return found
