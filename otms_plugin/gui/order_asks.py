"""The commands of an order as dialogs: what each is called, what it asks, and the command it makes of the answers.

One declaration a command; :mod:`order_dialog` shows it. Fields of the model come with their words, choices and limits
from there; those of no table are declared here in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY, Field, FieldType, Label, Model
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.states import States
from otms_plugin.core.life.commands import (
    Acceptance,
    ChangeArea,
    ChangeStatus,
    ClosePart,
    Command,
    ConfirmLeft,
    Extend,
    Merge,
    Part,
    SiteLeft,
    Split,
    Transfer,
)

from .order_words import usual_reasons, verb

POLYGON, PARTS, ITEMS = "MULTIPOLYGON", "PARTS", "ITEMS"
_REASON_LENGTH = 250
_USUAL_REVIEW = timedelta(days=30)


@dataclass(frozen=True)
class Line:
    """One line of a dialog.

    ``field`` says how it is filled in and what it is called, ``start`` its first value. ``choices`` (words, value) take
    the place of a code list; ``offers`` are texts that may be chosen or replaced. ``shape`` is ``POLYGON`` for an
    outline taken from the map, ``PARTS`` for the parts of an order cut by a line, ``ITEMS`` for ordnance found.
    ``decides``: other lines hang on it.
    """

    field: Field
    start: Any = None
    choices: Sequence[tuple[str, Any]] = ()
    offers: Sequence[str] = ()
    shape: str = ""
    decides: bool = False


@dataclass(frozen=True)
class Chosen:
    """The orders a command is for, as they stand in the data file, and what is known of states and days.

    ``reports`` are those of the orders, with the table of each.
    """

    orders: tuple[Record, ...]
    model: Model
    states: States
    today: date
    person: str = ""
    preset: Mapping[str, Any] = field(default_factory=dict)
    reports: tuple[tuple[str, Record], ...] = ()

    @property
    def status(self) -> str:
        return str(self.orders[0].get("status") or "")

    @property
    def statuses(self) -> list[str]:
        """Returns the statuses that all of the orders may change to."""
        allowed = [self.states.allowed(str(order.get("status") or "")) for order in self.orders]
        return [status for status in allowed[0] if all(status in others for others in allowed)]


Answers = Mapping[str, Any]
Accepted = tuple[Acceptance, ...]


@dataclass(frozen=True)
class Ask:
    """A command as a dialog. ``lines`` may hang on the answers so far; ``make`` gets the guid of one order.

    ``several``: the same answers hold for each of several orders; ``together``: the command takes all of them at once.
    """

    title: Callable[[Chosen, Answers], str]
    explanation: Callable[[Chosen], str]
    lines: Callable[[Chosen, Answers], list[Line]]
    make: Callable[[Record, Answers, Accepted], Command]
    several: bool = False
    together: Optional[Callable[[Sequence[Record], Answers, Accepted], Command]] = None


def asks() -> dict[str, Ask]:
    """Returns every command that a dialog asks for, by the name of its class in snake case."""
    return {
        "change_status": Ask(
            lambda chosen, answers: verb(chosen.model, chosen.status, str(answers.get("status") or ""))
            or tr("Change the Status"),
            lambda chosen: tr("It is checked first; nothing is written while something holds it up."),
            _status_lines, _change_status, several=True),
        "confirm_left": Ask(
            lambda chosen, answers: tr("Confirm that the Site Was Left"),
            lambda chosen: tr("Only this takes an order off the ground: from then on nobody counts with people there."),
            lambda chosen, answers: [*_left(chosen, required=True), _reason(required=False)],
            lambda order, answers, accepted: ConfirmLeft(_guid(order), _site_left(answers), _text(answers, "reason"),
                                                         _version(order)), several=True),
        "extend": Ask(
            lambda chosen, answers: tr("Extend"),
            lambda chosen: tr("Valid to now: {day}.", day=chosen.orders[0].get("valid_to") or "-"),
            lambda chosen, answers: [_of_table(chosen, "valid_to", required=True), _reason()],
            lambda order, answers, accepted: Extend(_guid(order), answers["valid_to"], _text(answers, "reason"),
                                                    accepted, _version(order)), several=True),
        "split": Ask(
            lambda chosen, answers: tr("Split"),
            lambda chosen: tr("The order ends and its parts are planned in its place, each for its own operator. "
                              "Reports stay with the former order."),
            lambda chosen, answers: [Line(_own("parts", tr("Parts"), required=True), shape=PARTS), _reason(),
                                     *_left(chosen)],
            lambda order, answers, accepted: Split(
                _guid(order), tuple(Part(*part) for part in answers["parts"]), _text(answers, "reason"),
                left=_site_left_or_none(answers), accepted=accepted, base_version=_version(order))),
        "transfer": Ask(
            lambda chosen, answers: tr("Transfer"),
            lambda chosen: tr("The order ends, and what remains of it is planned for another operator: the order less "
                              "the land released. Draw an outline only if it shall be another."),
            lambda chosen, answers: [_operator(chosen), _number(), _outline(tr("Another outline")), _reason(),
                                     *_left(chosen)],
            lambda order, answers, accepted: Transfer(
                _guid(order), str(answers["organisation_guid"]), _text(answers, "reason"), _text(answers, "task_no"),
                answers.get(GEOMETRY) or None, None, _site_left_or_none(answers), accepted, _version(order))),
        "merge": Ask(
            lambda chosen, answers: tr("Merge"),
            lambda chosen: tr("The orders end, and one for what remains of them is planned in their place."),
            lambda chosen, answers: [_operator(chosen, required=False), _number(), _reason(), *_left(chosen)],
            lambda order, answers, accepted: _merge([order], answers, accepted), together=_merge),
        "change_area": Ask(
            lambda chosen, answers: tr("Change the Area"),
            lambda chosen: tr("The former outline stays in the record of changes."),
            lambda chosen, answers: [_outline(tr("New outline"), required=True), _reason()],
            lambda order, answers, accepted: ChangeArea(_guid(order), bytes(answers[GEOMETRY]),
                                                        _text(answers, "reason"), accepted=accepted,
                                                        base_version=_version(order))),
        "close_part": Ask(
            lambda chosen, answers: tr("Close a Part"),
            lambda chosen: tr("Enters a completion report for a part of the order. Gaps within the part hold it up, "
                              "and its ground stays live until somebody confirms that the site was left."),
            lambda chosen, answers: [
                _outline(tr("The part"), required=True),
                *(_of_table(chosen, name, "completion_report", required=name == "completed_on", start=start)
                  for name, start in (("report_no", None), ("completed_on", chosen.today), ("outcome", "CLEARED"),
                                      ("method", None), ("depth_cm", None), ("not_cleared_m2", None),
                                      ("not_cleared_reason", None), ("comment", None))), _reason(required=False)],
            lambda order, answers, accepted: ClosePart(
                _guid(order), bytes(answers[GEOMETRY]),
                {name: value for name, value in answers.items()
                 if name not in (GEOMETRY, "reason") and value not in (None, "")},
                _text(answers, "reason"), accepted, _version(order))),
    }


def _status_lines(chosen: Chosen, answers: Answers) -> list[Line]:
    """Returns the new status and what changing to it needs, by the traits of the state."""
    states, now = chosen.states, [(verb(chosen.model, chosen.status, code), code) for code in chosen.statuses]
    status = str(answers.get("status") or chosen.preset.get("status") or (now[0][1] if now else ""))
    lines = [Line(_own("status", tr("New status"), required=True), status, choices=now, decides=True)]
    lines.append(Line(_own("reason", tr("Reason"), required=states.has(status, "reason"), length=_REASON_LENGTH),
                      offers=usual_reasons(status)))
    if states.has(status, "review"):
        lines.append(_of_table(chosen, "review_on", required=True, start=chosen.today + _USUAL_REVIEW))
    if states.has(status, "at_work"):
        lines.append(_of_table(chosen, "valid_to", label=tr("New last day of validity (if it changes)"), start=None))
    lines.append(Line(_own("day", tr("Day it happened"), FieldType.DATE), chosen.today))
    return lines if states.has(status, "at_work") or not status else [*lines, *_left(chosen)]


def _change_status(order: Record, answers: Answers, accepted: Accepted) -> ChangeStatus:
    return ChangeStatus(_guid(order), str(answers.get("status") or ""), _text(answers, "reason"), answers.get("day"),
                        answers.get("review_on"), answers.get("valid_to"), _site_left_or_none(answers), accepted,
                        _version(order))


def _merge(orders: Sequence[Record], answers: Answers, accepted: Accepted) -> Merge:
    return Merge(tuple(map(_guid, orders)), _text(answers, "reason"), _text(answers, "task_no"),
                 str(answers.get("organisation_guid") or ""), None, _site_left_or_none(answers), accepted)


def _own(name: str, label: str, kind: FieldType = FieldType.TEXT, required: bool = False, length: int = 0,
         refers_to: str = "") -> Field:
    """Returns a line of no table; ``label`` is in the language of the interface already."""
    return Field(name, kind, Label(label, label, label), required=required, length=length, refers_to=refers_to)


def _of_table(chosen: Chosen, name: str, table: str = "task_order", required: bool = False, start: Any = None,
              label: str = "") -> Line:
    kept = chosen.model.table(table).field(name)
    words = Label(label, label, label) if label else kept.label
    return Line(Field(name, kept.type, words, kept.unit, required, kept.code_list, kept.many, kept.refers_to,
                      length=kept.length), start)


def _reason(required: bool = True) -> Line:
    return Line(_own("reason", tr("Reason"), required=required, length=_REASON_LENGTH))


def _operator(chosen: Chosen, required: bool = True) -> Line:
    return _of_table(chosen, "organisation_guid", required=required, label=tr("Operator of the new order"))


def _number() -> Line:
    return Line(_own("task_no", tr("Number of the new order (empty: the next one)"), length=40))


def _outline(label: str, required: bool = False) -> Line:
    return Line(_own(GEOMETRY, label, required=required), shape=POLYGON)


def _left(chosen: Chosen, required: bool = False) -> list[Line]:
    """Returns the day the last people left and who confirms it."""
    return [_of_table(chosen, "site_left_on", required=required, start=chosen.today if required else None),
            _of_table(chosen, "site_left_confirmed_by", required=required, start=chosen.person if required else None)]


def _site_left(answers: Answers) -> SiteLeft:
    return SiteLeft(answers["site_left_on"], _text(answers, "site_left_confirmed_by"))


def _site_left_or_none(answers: Answers) -> Optional[SiteLeft]:
    """:raises BadInput: for a name without a day: nobody shall believe that the leaving was entered."""
    if not answers.get("site_left_on") and _text(answers, "site_left_confirmed_by"):
        raise BadInput(tr("A name confirms that the site was left, but no day is given."),
                       tr("Enter the day, or empty the name."))
    return _site_left(answers) if answers.get("site_left_on") else None


def _guid(order: Record) -> str:
    return str(order["guid"])


def _version(order: Record) -> Optional[int]:
    version = order.get("version")
    return None if version is None else int(version)


def _text(answers: Answers, name: str) -> str:
    return str(answers.get(name) or "").strip()
