"""After an update: what became of each correction request, judged by what IMSMA now says and by nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..base.days import day_of
from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import GEOMETRY, Table
from ..workspace import Workspace, Writer
from .correction_states import UNANSWERED, State
from .correction_values import as_text, from_text, same_value

_LOOKED_AT = (*UNANSWERED, State.DONE, State.REFUSED, State.GONE)


@dataclass(frozen=True)
class Settled:
    """What an update did to the requests of its source.

    ``done``, ``refused`` and ``gone`` count answers found this time; ``open`` counts the requests that still have no
    answer, ``look`` those among them where IMSMA says a third thing.
    """

    done: int = 0
    refused: int = 0
    open: int = 0
    look: int = 0
    gone: int = 0


@dataclass(frozen=True)
class _Finding:
    state: State
    said: Optional[str] = None
    answer: Optional[str] = None


def settle(ws: Workspace, writer: Writer, source: str, now: dt.datetime) -> Settled:
    """Compares every request for records of ``source`` with what the data file now holds of them.

    Called within the transaction of a complete update, after its records are written. Never raises for what stands in
    a request: a request nobody can read needs a look, and the update goes on.

    :param now: the instant of the update, UTC.
    """
    rows = list(ws.rows("correction_request", {"target_source": source, "state": [s.value for s in _LOOKED_AT]}))
    counts: dict[State, int] = dict.fromkeys(State, 0)
    for row in rows:
        former = State(row["state"])
        finding = _judged(ws, row, former)
        if finding.state in UNANSWERED or finding.state is not former:
            counts[finding.state] += 1
        values = _values(finding, former, row, day_of(now))
        if any(row.get(name) != value for name, value in values.items()):
            writer.update("correction_request", str(row["guid"]), values)
    return Settled(done=counts[State.DONE], refused=counts[State.REFUSED], gone=counts[State.GONE],
                   look=counts[State.LOOK], open=sum(counts[state] for state in UNANSWERED))


def _values(finding: _Finding, former: State, row: Mapping[str, Any], today: dt.date) -> dict[str, Any]:
    """Returns what to note. An answer that stands keeps its day and its words; a request without one has neither."""
    if finding.state is former and former not in UNANSWERED:
        return {"value_answered": finding.said} if former is State.DONE else {}
    answered_on = None if finding.state in (State.OPEN, State.SENT) else (
        row.get("answered_on") if finding.state is former else today)
    return {"state": finding.state.value, "value_answered": finding.said, "answer": finding.answer,
            "answered_on": answered_on}


def _judged(ws: Workspace, row: Mapping[str, Any], former: State) -> _Finding:
    field = str(row["field_name"])
    table = ws.model.tables.get(str(row["target_table"]))
    if table is None or not (table.has(field) or (field == GEOMETRY and table.is_spatial)):
        return _Finding(State.LOOK, None, tr("The request names a field that does not exist."))
    record = ws.row(table.name, str(row["target_guid"]))
    if record is None and former in (State.DONE, State.REFUSED):
        return _Finding(former, row.get("value_answered"))
    if record is None:
        return _Finding(State.GONE, None, tr("The record is not in IMSMA any more."))
    said = as_text(table, field, record.get(field))
    try:
        proposed, before = (from_text(table, field, row.get(name)) for name in ("value_proposed", "value_now"))
    except (ValueError, BadInput):
        return _Finding(State.LOOK, said, tr("The value of the request cannot be read."))
    is_proposed = same_value(table, field, record.get(field), proposed)
    is_before = same_value(table, field, record.get(field), before)
    if former is State.DONE:
        return _after_done(table, field, row, said, is_proposed, proposed)
    if is_proposed:
        return _Finding(State.DONE, said)
    if former is State.REFUSED:
        return _Finding(State.REFUSED, said)
    if not is_before:
        return _Finding(State.LOOK, said, tr("IMSMA has neither the former value nor the one proposed."))
    if former is State.LOOK and same_value(table, field, _answered(table, field, row), before):
        return _Finding(State.LOOK, said, row.get("answer"))   # said to be done, and still not so
    if _edited_since_sent(record, row):
        return _Finding(State.REFUSED, said, tr("IMSMA kept its value."))
    return _Finding(State.OPEN if row.get("sent_on") is None else State.SENT)


def _after_done(table: Table, field: str, row: Mapping[str, Any], said: Optional[str], is_proposed: bool,
                proposed: Any) -> _Finding:
    """A request that IMSMA was seen to have followed is closed for good; one only said to be done is proved here."""
    was_seen = same_value(table, field, _answered(table, field, row), proposed)
    if was_seen or is_proposed:
        return _Finding(State.DONE, row.get("value_answered") if was_seen else said)
    return _Finding(State.LOOK, said, tr("It was said to be done, but IMSMA does not have the value proposed."))


def _answered(table: Table, field: str, row: Mapping[str, Any]) -> Any:
    """Returns what IMSMA said when it was last looked at, None if that cannot be read."""
    try:
        return from_text(table, field, row.get("value_answered"))
    except (ValueError, BadInput):
        return None


def _edited_since_sent(record: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Returns True if the record was edited in IMSMA on a later day than the list was sent.

    The list carries a day and no hour: an edit of the same day may have come before it, and a request closed wrongly
    is worse than one that stays open until the next edit.
    """
    edited, sent = record.get("source_edited_at"), row.get("sent_on")
    return edited is not None and sent is not None and day_of(edited) > sent
