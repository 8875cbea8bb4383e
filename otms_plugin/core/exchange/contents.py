"""What travels in a package, and who may change what of it.

Neither photos nor persons travel, and nothing the suite keeps for itself: who entered a record, and where it came from.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from imsma_tools.core.model.definition import GEOMETRY, Field, Model, Table


class Kind(enum.Enum):
    """Kind of a package; the values are the codes of the list ``package_kind``."""

    ORDERS = "ORDERS"
    ANSWER = "ANSWER"
    FOOTPRINTS = "FOOTPRINTS"


@dataclass(frozen=True)
class Part:
    """A table of a package of orders. ``task_field`` names the order a record belongs to, "" where none does.

    ``of_operator``: the operator enters its records, so they come back with an answer. ``kept_by_authority`` are fields
    of such records that an answer does not change.
    """

    table: str
    task_field: str = ""
    of_operator: bool = False
    kept_by_authority: frozenset[str] = frozenset()


APPROVAL = "approval"
ORDER = "task_order"
_REPORT = frozenset({APPROVAL, "task_guid"})

PARTS = (
    Part("organisation"), Part("team", of_operator=True), Part("hazard"), Part(ORDER, "guid"),
    Part("task_hazard", "task_guid"), Part("task_status", "task_guid"),
    Part("progress_report", "task_guid", True, _REPORT), Part("completion_report", "task_guid", True, _REPORT),
    Part("ordnance_item", "task_guid", True, frozenset({"task_guid"})), Part("turning_point", of_operator=True),
)
"""In the order they are entered: what others name comes first."""
REPORTS = ("progress_report", "completion_report")

_OURS = frozenset({
    "source", "source_key", "source_edited_at", "submission_guid", "created_at", "updated_at", "version", "actor",
    "base_version", "area_computed_m2", "signed_scan", "outline_as_received", "outline_state"})
"""The state of an outline is worked out anew: no package makes a crossed one sound."""


def travelling(table: Table) -> tuple[Field, ...]:
    """Returns the fields of a table that travel, the key first; the outline goes beside them."""
    return tuple(field for field in table.fields if field.name not in _OURS)


def columns(table: Table) -> tuple[str, ...]:
    """Returns the names of what travels, the outline included."""
    names = tuple(field.name for field in travelling(table))
    return (*names, GEOMETRY) if table.is_spatial else names


def parts_of(model: Model) -> list[tuple[Part, Table]]:
    """Returns the parts of a package of orders with their tables."""
    return [(part, model.table(part.table)) for part in PARTS]
