"""Whether the operator of an order is accredited for its work on its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Optional

from ..base.language import tr
from ..checks.memory_source import knows
from ..model.definition import load_model
from ..model.record import Record, RecordSource
from .issue_rules import IssueRules
from .order_remark import OrderRemark, remark_on

TABLE = "accreditation"
RULE = "ACCREDITATION"


def remarks(source: RecordSource, order: Record, operator: str, rules: IssueRules, day: date) -> Iterator[OrderRemark]:
    """Yields what is wrong with the accreditation of ``operator`` for an order on which people are sent on ``day``.

    What counts is an accreditation in force on the first day; of several each may bring its scopes.
    """
    if not knows(source, TABLE):
        return
    name = _operator_name(source, operator)
    known = list(source.rows(TABLE, {"organisation_guid": operator}))
    if not known:
        yield _remark(order, rules, "accreditation_unknown", tr(
            "No accreditation of {name} is in the data file.", name=name))
        return
    first = max((one for one in (day, order.get("valid_from"), order.get("planned_start")) if one), default=day)
    in_force = [one for one in known if _holds(one, first, rules)]
    yield from _of_number(order, known, rules, name)
    if not in_force:
        yield _remark(order, rules, "accreditation_not_in_force", tr(
            "{name} has no accreditation in force on {day}. {reasons}", name=name, day=first,
            reasons=" ".join(_why_not(one, first, rules) for one in _latest(known))), found=str(first))
        return
    yield from _of_scope(order, in_force, rules, name)
    last = order.get("valid_to") or order.get("planned_end")
    end = _end(known, in_force, rules)
    if last and end and end < last:
        yield _remark(order, rules, "accreditation_ends", tr(
            "The accreditation of {name} ends on {end}, before the order does ({last}).", name=name, end=end,
            last=last), found=str(end), expected=str(last))


def _remark(order: Record, rules: IssueRules, cause: str, sentence: str, field: str = "organisation_guid",
            found: str = "", expected: str = "") -> OrderRemark:
    return remark_on(order, rules.severities[cause], RULE, sentence, field=field, found=found, expected=expected,
                     cause=cause)


def _of_number(order: Record, known: Sequence[Record], rules: IssueRules, name: str) -> Iterator[OrderRemark]:
    number = str(order.get("accreditation_no") or "").strip()
    if number and number.casefold() not in {str(one.get("certificate_no") or "").strip().casefold() for one in known}:
        yield _remark(order, rules, "accreditation_number", tr(
            "The order names the accreditation {number}, which is not one of {name}.", number=number, name=name),
            "accreditation_no", number)


def _of_scope(order: Record, in_force: Sequence[Record], rules: IssueRules, name: str) -> Iterator[OrderRemark]:
    held = {scope for one in in_force for scope in one.get("scope") or ()}
    wanted = rules.wanted_scopes(str(order.get("task_type") or ""), str(order.get("method") or ""))
    for scopes in wanted:
        if not scopes & held:
            yield _remark(order, rules, "accreditation_scope", tr(
                "{name} is accredited for {held}, and this work needs {wanted}.", name=name,
                held=_scopes(held) or tr("nothing"), wanted=_scopes(scopes)),
                found=", ".join(sorted(held)), expected=", ".join(sorted(scopes)))


def _holds(one: Record, day: date, rules: IssueRules) -> bool:
    begins, ends = one.get("valid_from"), one.get("valid_to")
    return one.get("state") in rules.in_force and not (begins and begins > day) and not (ends and ends < day)


def _end(known: Sequence[Record], in_force: Sequence[Record], rules: IssueRules) -> Optional[date]:
    """Returns the last day without a break on which an accreditation holds, None if it is open."""
    last = date.min
    for one in in_force:
        if not one.get("valid_to"):
            return None
        last = max(last, one["valid_to"])
    for one in sorted((one for one in known if one.get("state") in rules.in_force and one.get("valid_from")),
                      key=lambda one: one["valid_from"]):
        if (one["valid_from"] - last).days <= 1:
            if not one.get("valid_to"):
                return None
            last = max(last, one["valid_to"])
    return last


def _latest(known: Sequence[Record]) -> list[Record]:
    """Returns the accreditation that ended last: older ones explain nothing."""
    return [max(known, key=lambda one: one.get("valid_to") or date.max)]


def _why_not(one: Record, day: date, rules: IssueRules) -> str:
    number, begins, ends = one.get("certificate_no") or "?", one.get("valid_from"), one.get("valid_to")
    if ends and ends < day:
        return tr("{number} ended on {day}.", number=number, day=ends)
    if begins and begins > day:
        return tr("{number} begins on {day}.", number=number, day=begins)
    return tr("{number} is not granted ({state}).", number=number, state=_state(one))


def _state(one: Record) -> str:
    state = one.get("state")
    return load_model().code_lists["accreditation_state"].label(state) if state else tr("no state is entered")


def _scopes(codes: Iterable[str]) -> str:
    codes_known = load_model().code_lists["accreditation_scope"]
    return ", ".join(codes_known.label(code) for code in sorted(codes))


def _operator_name(source: RecordSource, operator: str) -> str:
    record = source.row("organisation", operator) if knows(source, "organisation") else None
    return str((record or {}).get("short_name") or operator)
