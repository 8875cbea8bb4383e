"""Ordnance found in an activity: whether the activity is a progress report or a completion report of ours.

One table of NG holds them all, and ours are several. The key of the activity stands once more in a column for each kind
of report, so that a profile can lead it to the right table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ..database.access import literals, quoted
from ..database.catalogue import Column, Table
from .words import Words

_KINDS: Mapping[str, str] = {"progress_report_guid": "progress report", "completion_report_guid": "completion report"}
REPORTS = tuple(Column(name, "text", "S") for name in _KINDS)
"""The columns that :func:`report_columns` adds."""


def report_columns(table: Table, joined: str, activities: Optional[Table], words: Optional[Words]) -> str:
    """Returns SQL in brackets for a table of parts with the columns ``REPORTS``; empty if it is not one of activities.

    :param joined: what stands in for the table already, or empty.
    :param words: keys of enumerations; None in a staging area, which holds words.
    """
    column = next((found for name in ("hazreductypeenum_guid", "hazreductypeenum_enum", "hazreductype_enum")
                   if activities is not None and (found := activities.column(name)) is not None), None)
    if activities is None or column is None or table.name == activities.name or not (
            table.has("hazreduc_guid") and activities.has("hazreduc_guid")):
        return ""
    cases = []
    for name, kind in _KINDS.items():
        said = [kind] if words is None else [key.lower() for key, word in words.enums.items()
                                             if word.casefold() == kind]
        cases.append(f"case when lower(a.{quoted(column.name)}::text) in {literals(said)} "
                     f"then d.hazreduc_guid::text end as {name}" if said else f"null::text as {name}")
    return (f"(select d.*, {', '.join(cases)} from {joined or table.sql} d "   # nosec B608
            f"left join {activities.sql} a on a.hazreduc_guid = d.hazreduc_guid)")
