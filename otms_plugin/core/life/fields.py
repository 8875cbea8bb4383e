"""Which fields of an order a person fills in, and which only the steps of its life set."""

from __future__ import annotations

from collections.abc import Iterable

from imsma_tools.core.model.definition import GEOMETRY

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
