"""Correction requests: what IMSMA holds is IMSMA's to change, so we propose, send a list, and see what became of it.

Records that an update brought are read only (``mirror``). Whoever knows better proposes a value with evidence; the
requests go to the people who keep IMSMA as a list (``imsma:correctionlist``), and every later update settles them by
what IMSMA then says (:func:`settle`). Decisions: ``docs/decisions/mirror_and_ours.md``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Optional

from ..base.days import today
from ..base.errors import BadInput
from ..base.language import tr
from ..model.record import RecordSource
from ..workspace import Workspace
from .correction_settling import Settled, settle
from .correction_states import ANSWERED, UNANSWERED, State
from .correction_values import as_text, checked, field_label, in_words, same_value

__all__ = ["Settled", "State", "answer", "ask_again", "is_mirrored", "mark_sent", "next_list_no", "open_request",
           "propose", "requests", "settle", "withdraw"]

TABLE = "correction_request"
_VIA = "corrections"


def is_mirrored(source: RecordSource, table: str, record: Mapping[str, Any]) -> bool:
    """Returns True if a record of ``table`` is a copy of a foreign system's, kept by updates."""
    return any(True for _ in source.rows("mirror", {"table_name": table, "source": record.get("source")}))


def propose(ws: Workspace, table: str, guid: str, field: str, value_proposed: Any, evidence: str, by: str) -> str:
    """Writes a request that IMSMA changes one field of one record, and returns the guid of the request.

    :param field: a field people fill in, or ``geom`` for the outline (WKB or EWKT in EPSG:4326).
    :param value_proposed: as a record holds it; None or an empty text to have the field emptied.
    :param evidence: how we know: a report, a visit, a document with its number.
    :raises BadInput: the record is ours (then it is simply edited) or gone, the value does not fit or is what IMSMA has
        already, the same field waits for an answer already, or evidence or name is missing.
    """
    shape = ws.model.table(table)
    record = ws.row(table, guid)
    if record is None:
        raise BadInput(tr("There is no such record in the table {table}.", table=table), "", guid)
    if not is_mirrored(ws, table, record):
        raise BadInput(tr("This record is our own, not a copy of IMSMA's."), tr("Edit it; nothing has to be proposed."),
                       str(record.get(shape.title_field) or guid))
    if not evidence.strip():
        raise BadInput(tr("No evidence is given."),
                       tr("Say how you know: a report, a visit, a document with its number."))
    value = checked(ws, shape, field, value_proposed)
    now = record.get(field)
    if same_value(shape, field, now, value):
        raise BadInput(tr("IMSMA has this value already: {field} is {value}.", field=field_label(shape, field),
                          value=in_words(ws, shape, field, as_text(shape, field, now)) or tr("empty")),
                       tr("Nothing was proposed."))
    with ws.writing(by, via=_VIA, reason=evidence.strip()) as writer:
        _refuse_second(ws, table, guid, field)
        return writer.insert(TABLE, {
            "target_table": table, "target_guid": guid, "field_name": field,
            "target_source": record.get("source"), "target_key": record.get("source_key"),
            "target_title": str(record.get(shape.title_field) or record.get("local_id") or guid)[:160],
            "value_now": as_text(shape, field, now), "value_proposed": as_text(shape, field, value),
            "evidence": evidence.strip(), "state": State.OPEN.value, "requested_by": by.strip(),
            "requested_on": today()})


def open_request(source: RecordSource, table: str, guid: str, field: str) -> Optional[dict[str, Any]]:
    """Returns the request of a field that has no answer yet, or None."""
    return next(source.rows(TABLE, {"target_guid": guid, "target_table": table, "field_name": field,
                                    "state": [state.value for state in UNANSWERED]}), None)


def _refuse_second(ws: Workspace, table: str, guid: str, field: str) -> None:
    """Two requests for one field would let whoever keeps IMSMA choose between two of us; we settle that here."""
    former = open_request(ws, table, guid, field)
    if former is not None:
        shape = ws.model.table(table)
        raise BadInput(
            tr("{name} proposed {value} for {field} on {day}, and there is no answer yet.",
               name=former.get("requested_by") or "-", day=former.get("requested_on") or "-",
               value=in_words(ws, shape, field, former.get("value_proposed")) or tr("empty"),
               field=field_label(shape, field)),
            tr("Withdraw that request first, or wait for its answer."))


def withdraw(ws: Workspace, request: str, by: str, reason: str = "") -> None:
    """Takes a request back. One that was sent already should be struck off the list at IMSMA too.

    :raises BadInput: there is no such request, or it has its answer.
    """
    _unanswered(ws, request)
    _close(ws, request, {"state": State.WITHDRAWN.value, "answer": reason.strip() or tr("Withdrawn by {name}.",
                                                                                       name=by)}, by)


def mark_sent(ws: Workspace, sent: Iterable[str], list_no: str, by: str,
              finish: Optional[Callable[[], None]] = None) -> int:
    """Notes on which list requests went to IMSMA, today; returns how many were open and now count as sent.

    :param finish: called at the end, before anything is committed: a list that cannot be written was not sent.
    :raises BadInput: no number is given, or a request does not exist or has its answer.
    """
    if not list_no.strip():
        raise BadInput(tr("The list has no number."), tr("Give the number under which it goes to IMSMA."))
    marked = 0
    with ws.writing(by, via=_VIA, reason=list_no.strip()) as writer:
        for guid in sent:
            if _unanswered(ws, guid)["state"] == State.OPEN.value:
                writer.update(TABLE, guid, {"state": State.SENT.value, "list_no": list_no.strip(), "sent_on": today()})
                marked += 1
        if finish is not None:
            finish()
    return marked


def next_list_no(source: RecordSource, day: Optional[dt.date] = None) -> str:
    """Returns the number of the next list of a day, for example ``CR-2026-11-22-1``."""
    start = f"CR-{(day or today()).isoformat()}-"
    used = [str(row["list_no"])[len(start):] for row in source.rows(TABLE) if str(row.get("list_no")).startswith(start)]
    return start + str(max((int(number) for number in used if number.isdecimal()), default=0) + 1)


def answer(ws: Workspace, request: str, state: State, text: str, by: str) -> None:
    """Notes what the people who keep IMSMA said, before or instead of an update.

    "Done" is believed until the next complete update: if IMSMA still says something else then, it needs a look.

    :param state: DONE or REFUSED.
    :param text: their words; needed for a refusal.
    :raises BadInput: no such request, answered already, or another state.
    """
    if state not in (State.DONE, State.REFUSED):
        raise BadInput(tr("The answer of IMSMA is done or refused."), tr("To take a request back, withdraw it."))
    if state is State.REFUSED and not text.strip():
        raise BadInput(tr("No reason is given for the refusal."), tr("Write what was answered."))
    row = _unanswered(ws, request)
    record = ws.row(str(row["target_table"]), str(row["target_guid"])) or {}
    field = str(row["field_name"])
    said = as_text(ws.model.table(str(row["target_table"])), field, record.get(field))
    _close(ws, request, {"state": state.value, "answer": text.strip() or None, "value_answered": said}, by)


def ask_again(ws: Workspace, request: str, by: str) -> None:
    """Opens a request that needs a look, was refused or whose record was gone again, against what IMSMA says now.

    :raises BadInput: no such request, it is open, done or withdrawn, the record is gone, or
        another request for the field waits for an answer.
    """
    row = _request(ws, request)
    if row["state"] not in (State.LOOK.value, State.REFUSED.value, State.GONE.value):
        raise BadInput(tr("Only a request that needs a look or was refused can be asked again."))
    table, field = ws.model.table(str(row["target_table"])), str(row["field_name"])
    record = ws.row(table.name, str(row["target_guid"]))
    if record is None:
        raise BadInput(tr("There is no such record in the table {table}.", table=table.name), "",
                       str(row.get("target_title")))
    now = as_text(table, field, record.get(field))
    with ws.writing(by, via=_VIA) as writer:
        if row["state"] != State.LOOK.value:
            _refuse_second(ws, table.name, str(row["target_guid"]), field)
        writer.update(TABLE, request, {"state": State.OPEN.value, "value_now": now, "value_answered": None,
                                       "answer": None, "answered_on": None, "sent_on": None, "list_no": None})


def requests(source: RecordSource, states: Optional[Iterable[State]] = None, table: str = "",
             since: Optional[dt.date] = None) -> list[dict[str, Any]]:
    """Returns requests, latest first: of some states, of one table, proposed, sent or answered since a day."""
    where: dict[str, Any] = {} if states is None else {"state": [state.value for state in states]}
    if table:
        where["target_table"] = table
    found = [row for row in source.rows(TABLE, where)
             if since is None or any(row[name] is not None and row[name] >= since
                                     for name in ("requested_on", "sent_on", "answered_on"))]
    return found[::-1]


def _request(ws: Workspace, guid: str) -> dict[str, Any]:
    row = ws.row(TABLE, guid)
    if row is None:
        raise BadInput(tr("There is no such correction request."), "", guid)
    return row


def _unanswered(ws: Workspace, guid: str) -> dict[str, Any]:
    row = _request(ws, guid)
    if row["state"] in [state.value for state in ANSWERED]:
        raise BadInput(tr("This request has its answer already: {state}.", state=ws.model.code_lists[
            "correction_state"].label(str(row["state"]))), "", str(row.get("target_title") or guid))
    return row


def _close(ws: Workspace, request: str, values: Mapping[str, Any], by: str) -> None:
    with ws.writing(by, via=_VIA) as writer:
        writer.update(TABLE, request, {**values, "answered_on": today()})
