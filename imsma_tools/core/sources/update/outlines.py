"""What an update writes about the outline of a record, and when it leaves the one that stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ...base.language import tr
from ...intake.incoming import IncomingRow, ReceivedShape
from ...intake.items import outline_values
from ...intake.stored import same
from ...model.definition import Table


def outline_fields(table: Table, shape: Optional[ReceivedShape]) -> dict[str, Any]:
    """Returns geometry and the fields about it; the state is computed as it is written."""
    values = outline_values(table, shape, None)
    values.pop("outline_state", None)
    return values


def new_outline(table: Table, row: IncomingRow, before: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what to write about the outline; nothing if the source says the same outline as before.

    An outline that cannot be placed leaves the former one on the map, with a remark on the row.
    """
    shape = row.shape
    if shape is None or not table.is_spatial:
        return {}
    if shape.geom is None and not shape.is_empty and before.get("geom") is not None:
        row.remarks.append(tr("The outline could not be placed; the former one stays on the map."))
        return {}
    drawn = same(before.get("geom"), shape.geom)
    if table.has_outline and same(before.get("outline_as_received"), shape.as_received):
        if drawn or before.get("outline_decided_by"):
            return {}
    elif drawn and not table.has_outline:
        return {}
    return outline_fields(table, shape)
