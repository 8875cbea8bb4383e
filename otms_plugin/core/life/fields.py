"""Which fields of an order a person fills in, and which only the steps of its life set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.workspace import Workspace

from ..making.given_values import check_values

LIFE = frozenset({"status", "status_reason", "suspended_on", "review_on", "site_left_on", "site_left_confirmed_by",
                  "issued_on", "actual_start", "actual_end", "qa_status", "handover_on"})
"""Set by changes of status and by confirming that the site was left."""

OUTLINE = frozenset({GEOMETRY, "shape_kind", "shape_width_m", "shape_as_drawn"})

KEPT = frozenset({"guid", "source", "source_key", "source_edited_at", "submission_guid", "created_at", "updated_at",
                  "version", "actor", "base_version", "area_computed_m2", "outline_state", "outline_as_received",
                  "crs_as_received", "outline_decided_by", "outline_decided_on", "sheet_version"})
"""Kept by the suite itself."""

FIXED_ONCE_ISSUED = frozenset({"task_no", "task_type", "organisation_guid", "parent_task_guid", "valid_from",
                               "valid_to"})
"""What an order was issued on: another number, type, operator or end is another order, a transfer or an extension."""

PAPERS = frozenset({"letter_no", "letter_date", "copies_to", "signed_scan", "comment"})
"""What may still be entered once an order is closed."""


def named(fields: Iterable[str]) -> str:
    """Returns names of fields as a list for a sentence."""
    return ", ".join(sorted(fields))


def refuse_missing(workspace: Workspace, table: str, values: Mapping[str, Any], besides: Iterable[str] = ()) -> None:
    """Refuses a record that lacks what every record of its table has.

    :param besides: fields that are filled in elsewhere.
    :raises BadInput: naming what is missing.
    """
    shape = workspace.model.table(table)
    missing = [field.label.text() for field in shape.fields
               if field.required and field.name not in besides and values.get(field.name) in (None, "")]
    if missing:
        raise BadInput(tr("{table} lacks: {names}.", table=shape.label.text(), names=", ".join(missing)),
                       tr("Nothing was changed."))


def refuse_unknown(workspace: Workspace, table: str, values: Mapping[str, Any]) -> None:
    """Refuses values that do not fit their fields, and keys of records that are not in the data file.

    :raises BadInput: naming the field and what was given.
    """
    check_values(values, workspace.model, table)
    shape = workspace.model.table(table)
    for name, value in values.items():
        if value in (None, "") or not shape.has(name):
            continue
        field = shape.field(name)
        if field.refers_to and workspace.row(field.refers_to, str(value)) is None:
            raise BadInput(tr("{field}: there is no such record in the table {table}.", field=field.label.text(),
                              table=field.refers_to), tr("Nothing was changed."), str(value))
