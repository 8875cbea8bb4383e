"""Remarks somebody accepted: known again by what was found, so that a later change of the data brings them back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from ..model.record import RecordSource
from .memory_source import knows
from .remark import Remark

TABLE = "remark_decision"


def fingerprint(remark: Remark) -> str:
    """Returns 64 hex digits that stay the same as long as the data the remark stands on does, in any language."""
    parts = (remark.rule_id, remark.table, remark.guid, remark.field, remark.found, remark.expected,
             remark.other_table, remark.other_guid)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()


def accepted_fingerprints(source: RecordSource) -> frozenset[str]:
    """Returns the fingerprints of all accepted remarks of a data file.

    A decision without a fingerprint says nothing about what was accepted and therefore hides nothing.
    """
    if not knows(source, TABLE):
        return frozenset()
    return frozenset(str(row["fingerprint"]) for row in source.rows(TABLE) if row.get("fingerprint"))


def without_accepted(remarks: Iterable[Remark], accepted: frozenset[str]) -> tuple[list[Remark], int]:
    """Returns the remarks nobody accepted, and the number of the others."""
    kept, dropped = [], 0
    for remark in remarks:
        if accepted and fingerprint(remark) in accepted:
            dropped += 1
        else:
            kept.append(remark)
    return kept, dropped
