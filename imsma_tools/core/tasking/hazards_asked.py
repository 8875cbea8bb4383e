"""Whether the hazards an order is for are still there, how sure their outlines are, and whether it lies on them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Optional

from ..base.language import number_text, tr
from ..base.units import M2
from ..checks.memory_source import knows
from ..geometry.outline import fault_of
from ..geometry.overlaps import OverlapPair, find_overlaps
from ..geometry.shapes import read_shapes
from ..model.definition import GEOMETRY, load_model
from ..model.record import Record, RecordSource
from .facts import outline_note
from .order_remark import OrderRemark, name_of, remark_on
from .policy import Policy

RULE = "HAZARD"
TABLE = "hazard"
_ENDED = ("CLOSED", "HANDED_OVER")


def remarks(source: RecordSource, order: Record, policy: Policy, hazards: Optional[Collection[str]] = None,
            ) -> Iterator[OrderRemark]:
    """Yields what is wrong with the hazards an order names.

    :param hazards: guids of those it is for, where they are not entered yet; default those entered with it.
    """
    if not (knows(source, "task_hazard") and knows(source, TABLE)):
        return
    guid = order.get("guid")
    entered = source.rows("task_hazard", {"task_guid": guid}) if guid else ()
    links: dict[str, Record] = {str(link["hazard_guid"]): link for link in entered}
    if hazards is not None:
        links = {hazard: links.get(hazard, {}) for hazard in hazards}
    known = {key: source.row(TABLE, key) for key in links}
    severities = policy.setting.before_issue.severities
    for key, hazard in known.items():
        if hazard is None:
            yield remark_on(order, severities["hazard_missing"], RULE, tr(
                "The order names a hazard that is not in the data file ({key}).", key=key), cause="hazard_missing")
        else:
            yield from _of_state(source, order, hazard, policy)
    there = [hazard for hazard in known.values() if hazard is not None]
    yield from _of_land(order, [(hazard, links[str(hazard["guid"])]) for hazard in there], policy)


def _of_state(source: RecordSource, order: Record, hazard: Record, policy: Policy) -> Iterator[OrderRemark]:
    name = name_of(hazard)
    status = str(hazard.get("hazard_status") or "")
    if status in _ENDED and order.get("task_type") not in policy.setting.task_types["quality"]:
        yield _about(order, hazard, policy, "hazard_closed", tr(
            "The hazard {name} is not open any more: {status}.", name=name,
            status=load_model().code_lists["hazard_status"].label(status)))
    later = next(iter(source.rows(TABLE, {"predecessor_guid": hazard["guid"]})), None)
    if later is not None:
        yield _about(order, hazard, policy, "hazard_replaced", tr(
            "The hazard {name} was replaced by {later}.", name=name, later=name_of(later)))
    fault = fault_of(hazard.get(GEOMETRY))
    note = outline_note(hazard) if fault is None else tr("{name} {fault}.", name=name, fault=fault.sentence)
    if note:
        yield _about(order, hazard, policy, "hazard_uncertain", _with_year(hazard, note))


def _with_year(hazard: Record, note: str) -> str:
    """Returns the sentence about an uncertain outline with the year it is of."""
    day = hazard.get("date_of_information") or hazard.get("reported_on")
    return note if day is None else f"{note} " + tr("It is of {year}.", year=day.year)


def _of_land(order: Record, hazards: Sequence[tuple[Record, Record]], policy: Policy) -> Iterator[OrderRemark]:
    """Yields hazards the order does not lie on, and those said to be its whole of which land is left over."""
    usable = [pair for pair in hazards if fault_of(pair[0].get(GEOMETRY)) is None]
    if not usable or fault_of(order.get(GEOMETRY)) is not None:
        return
    mine = read_shapes([("", order[GEOMETRY])])
    theirs = read_shapes((number, hazard[GEOMETRY]) for number, (hazard, _) in enumerate(usable))
    found = {int(theirs.rows[pair.b]): pair for pair in find_overlaps(mine, theirs).pairs if pair.counted.area_m2 > 0}
    for number, (hazard, link) in enumerate(usable):
        if number not in found:
            yield _about(order, hazard, policy, "hazard_elsewhere", tr(
                "The order does not lie on its hazard {name}.", name=name_of(hazard)))
        elif link.get("part") != "PART":
            yield from _left_over(order, hazard, found[number], policy)


def _left_over(order: Record, hazard: Record, pair: OverlapPair, policy: Policy) -> Iterator[OrderRemark]:
    common = pair.common
    if common.share_b <= 0:
        return
    left = common.area_m2 / common.share_b - common.area_m2
    if left >= policy.setting.before_issue.uncovered_m2:
        yield _about(order, hazard, policy, "hazard_uncovered", tr(
            "{area} {unit} of the hazard {name} lie outside the order, which is said to be for the whole of it.",
            area=number_text(left), unit=M2, name=name_of(hazard)), f"{left:.2f} m2")


def _about(order: Record, hazard: Record, policy: Policy, cause: str, sentence: str, found: str = "") -> OrderRemark:
    return remark_on(order, policy.setting.before_issue.severities[cause], RULE, sentence, found=found, other=hazard,
                     other_table=TABLE, cause=cause)
