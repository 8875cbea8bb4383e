"""What changed on an order since the sheet that people hold in their hands: from the record of changes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Optional

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.shapes import read_shapes
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.convert import from_storage

from .contract import TABLE, PaperKind
from .dossier import Dossier

_NOT_TOLD = frozenset({"guid", "local_id", "source", "source_key", "source_edited_at", "submission_guid", "version",
                       "sheet_version", "area_computed_m2", "outline_state", "outline_as_received", "letter_no",
                       "letter_date", "copies_to", "signed_scan"})
"""What nobody on the ground needs to know of, and what follows from something else."""
_BELONGING = {"turning_point": "record_guid", "task_hazard": "task_guid"}


@dataclass(frozen=True)
class Act:
    """One change of the order that made a new sheet: when, by whom, why, and the version it made."""

    at: Optional[datetime]
    by: str
    reason: str
    version: int


@dataclass(frozen=True)
class Change:
    """A field that is other than before; values as in records."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Since:
    """What changed since ``version`` of the sheet.

    ``outline`` holds the area before and after, the land taken out and the land added, in m2; None if the outline is
    the same. ``points`` and ``hazards`` count the entries of these that were made, changed or deleted. ``is_again``:
    a sheet of the present version was printed already, of the order as it stood then.
    """

    version: int
    acts: tuple[Act, ...]
    changes: tuple[Change, ...]
    outline: Optional[tuple[float, float, float, float]] = None
    points: int = 0
    hazards: int = 0
    is_again: bool = False

    @property
    def reason(self) -> str:
        """Returns the reason of the newest change that has one."""
        return next((act.reason for act in reversed(self.acts) if act.reason), "")


@dataclass(frozen=True)
class _Line:
    """A line of the record of changes about the order, with the order as it stood after it."""

    seq: int
    at: Optional[datetime]
    by: str
    reason: str
    values: Mapping[str, Any]
    version: int


def changes_since(workspace: Workspace, dossier: Dossier) -> Optional[Since]:
    """Returns what changed since the last printed sheet of a former version, without one since the version before.

    None for the first sheet of an order.
    """
    lines = list(_lines(workspace, dossier.guid))
    sheets = [row for row in workspace.rows(TABLE, {"task_guid": dossier.guid, "paper_kind": PaperKind.ORDER.value})
              if row.get("sheet_version")]
    printed = [row for row in sheets if int(row["sheet_version"]) < dossier.sheet_version]
    base = _printed(workspace, lines, printed[-1]) if printed else _before(lines, dossier.sheet_version)
    if base is None:
        return None
    shape = workspace.model.table("task_order")
    readers = dict(zip(shape.names(), from_storage(shape, shape.names())))
    changes = []
    for name in shape.names():
        before, after = base.values.get(name), lines[-1].values.get(name)
        if name not in _NOT_TOLD and before != after:
            read = readers[name]
            changes.append(Change(name, *(value if read is None else read(value) for value in (before, after))))
    acts, former = [], _sheet(base)
    for line in lines:
        if line.seq > base.seq and _sheet(line) > former:
            former = _sheet(line)
            acts.append(Act(line.at, line.by, line.reason, former))
    counts = {table: _count(workspace, table, key, dossier.guid, base.seq) for table, key in _BELONGING.items()}
    again = any(int(row["sheet_version"]) == dossier.sheet_version
                and int(row.get("record_version") or 0) != int(dossier.order.get("version") or 0) for row in sheets)
    return Since(_sheet(base), tuple(acts), tuple(changes), _outline(shape, base, lines[-1]),
                 counts["turning_point"], counts["task_hazard"], again)


def summary(since: Optional[Since], dossier: Dossier) -> str:
    """Returns in one text what changed, for the table of papers."""
    if since is None:
        return tr("First sheet.")
    shape = dossier.model.table("task_order")
    told = [shape.field(change.field).label.text() for change in since.changes]
    told += [tr("Outline")] if since.outline else []
    told += [tr("Turning points")] if since.points else []
    told += [tr("Hazards")] if since.hazards else []
    return tr("Since version {version}: {fields}", version=since.version, fields=", ".join(told) or "-")


def _lines(workspace: Workspace, guid: str) -> Iterator[_Line]:
    """Yields the lines about an order, each with the order as it stood after it."""
    values: dict[str, Any] = {}
    for row in workspace.rows("audit_log", {"table_name": "task_order", "record_guid": guid}):
        after = _values(row["after_json"])
        values = {**values, **after} if row["operation"] == "update" else after
        yield _Line(int(row["seq"]), row["at"], str(row["actor"] or ""), str(row["reason"] or ""), values,
                    int(row["version"] or 0))


def _sheet(line: _Line) -> int:
    return int(line.values.get("sheet_version") or 0)


def _printed(workspace: Workspace, lines: list[_Line], paper: Record) -> Optional[_Line]:
    """Returns the order as it stood when a sheet was printed: its seal says where the record of changes ended."""
    sealed = workspace.connection.execute("SELECT seq FROM audit_log WHERE hash = ?", (paper.get("seal"),)).fetchone()
    end = int(sealed[0]) if sealed else 0
    found = next((line for line in reversed(lines) if line.seq <= end), None)
    return None if found is None else replace(found, seq=end)


def _before(lines: list[_Line], sheet_version: int) -> Optional[_Line]:
    """Returns the order as it stood before the line that made this version; None if there was no sheet before."""
    made = next((place for place, line in enumerate(lines) if _sheet(line) == sheet_version), 0)
    return lines[made - 1] if made and _sheet(lines[made - 1]) else None


def _outline(shape: Any, base: _Line, last: _Line) -> Optional[tuple[float, float, float, float]]:
    before, after = base.values.get(GEOMETRY), last.values.get(GEOMETRY)
    if before == after:
        return None
    (read,) = from_storage(shape, (GEOMETRY,))
    wkbs = [read(bytes.fromhex(text)) if text and read is not None else None for text in (before, after)]
    return area_m2(wkbs[0]), area_m2(wkbs[1]), _left(wkbs[0], wkbs[1]), _left(wkbs[1], wkbs[0])


def _left(whole: Optional[bytes], part: Optional[bytes]) -> float:
    """Returns the land of an outline that is not in another one, in m2."""
    wholes, parts = (read_shapes(enumerate([wkb])) for wkb in (whole, part))
    return float(find_gaps(wholes, parts).gaps.total_m2) if len(wholes) else 0.0


def _count(workspace: Workspace, table: str, key: str, guid: str, since: int) -> int:
    """Returns how many lines after ``since`` are about entries of the order in another table."""
    own = set(workspace.guids(table, {key: guid}))
    count = 0
    for record, before, after in workspace.connection.execute(
            "SELECT record_guid, before_json, after_json FROM audit_log WHERE fid > ? AND table_name = ?",
            (since, table)):
        count += record in own or guid in (_values(before).get(key), _values(after).get(key))
    return count


def _values(text: Any) -> dict[str, Any]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
