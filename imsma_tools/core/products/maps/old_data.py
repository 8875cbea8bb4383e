"""What a page says of records that an update did not bring: worded here once, for the page and for the map check."""

from __future__ import annotations

from ...base.language import tr


def update_failed(table: str, source: str, day: str) -> str:
    """Returns the sentence about records whose last update did not go through."""
    return tr("The last update failed: {table} from {source} are of {day}. Newer records are missing.", table=table,
              source=source, day=day)


def never_updated(table: str, source: str) -> str:
    """Returns the sentence about records of which no update was ever complete."""
    return tr("Never updated completely: {table} from {source}. Records are missing.", table=table, source=source)
