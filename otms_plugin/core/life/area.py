"""Giving an order another outline, and the land it gives up: people may be there, and no order says so any more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.shapes import Shapes, read_shapes
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.formers import continuing, formers_of
from imsma_tools.core.tasking.gap_remarks import gap_severity
from imsma_tools.core.tasking.order_check import TABLE, Step
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.rights import Act

from .commands import ChangeArea
from .desk import Desk
from .plan import PREPARING, Plan, Standing, refused
from .successors import ENDS, refuse_outline

GIVEN_UP = "GIVEN_UP"
"""Rule of the remark on land that an order gives up."""


def plan_area(desk: Desk, standing: Standing, command: ChangeArea) -> Plan:
    """Returns the new outline of an order; one that people may be on is checked as if it were issued with it.

    :raises BadInput: for an outline that cannot be used, without a reason once the order is issued, or if its work is
        over.
    """
    states, status = standing.states, standing.status
    if states.has(status, "work_done") or status == ENDS:
        raise refused(standing, tr("The area of an order with the status {status} cannot be changed.", status=status))
    is_issued = states.group_of(status) != PREPARING
    if is_issued and not command.reason.strip():
        raise refused(standing, tr("Changing an order that was issued needs a reason."))
    refuse_outline(standing, standing.name, command.outline)
    values = {GEOMETRY: command.outline, "shape_kind": command.shape_kind, "shape_width_m": command.shape_width_m,
              "shape_as_drawn": command.shape_as_drawn or None}
    is_live = desk.is_live(standing.order)
    if is_issued:
        remarks = tuple(_given_up(standing, (command.outline,), is_live, is_live))
    else:   # land of a former order that this one was to continue: nobody else would clear it
        beside = _beside(desk.workspace, standing)
        remarks = () if beside is None else tuple(_given_up(standing, (command.outline, *beside), False, True))
    hazards = None if command.hazards is None else dict.fromkeys(
        command.hazards, "PART" if command.of_part else "WHOLE")
    return Plan(values, (states.acts[Act.CHANGE_AREA if is_issued else Act.EDIT],),
                Step.ISSUE if is_issued and is_live else None, points=command.points, hazards=hazards,
                remarks=remarks)


def _beside(source: RecordSource, standing: Standing) -> Optional[list[bytes]]:
    """Returns the outlines of the other orders that continue the same ones; None for an order that continues none."""
    formers = formers_of(source, standing.order)
    if not formers:
        return None
    others = [one for former in formers for one in continuing(source, former)]
    return [one[GEOMETRY] for one in others if one.get(GEOMETRY) and one["guid"] != standing.order["guid"]
            and one.get("status") != ENDS]


def _given_up(standing: Standing, covers: Sequence[bytes], is_live: bool, stops: bool) -> Iterator[OrderRemark]:
    """Yields a remark for every piece of the former outline that ``covers`` leave out.

    :param is_live: people may be there, which is said.
    :param stops: it stops, else it is a note.
    """
    former, new = _shapes([standing.order.get(GEOMETRY)]), _shapes(covers)
    if not len(former):
        return
    guid = str(standing.order["guid"])
    found = find_gaps(former, new).gaps
    for piece in found.pieces:
        size = max(piece.area_m2, piece.uncertain_m2 or 0.0)
        message = tr("{area} {unit} are no longer part of the order.", area=number_text(size), unit=M2)
        if is_live:
            message += " " + tr("People may be there: nobody confirmed that this site was left.")
        remark = Remark(GIVEN_UP, gap_severity(piece) if stops else Severity.NOTE, TABLE, guid, message,
                        standing.name, found=f"{size:.2f} m2", cause="gap")
        yield OrderRemark(remark, standing.name, area_m2=piece.area_m2, uncertain_m2=piece.uncertain_m2,
                          width_m=piece.width_m, place=piece.geometry)
    if found.failures:
        yield OrderRemark(Remark(GIVEN_UP, Severity.STOP, TABLE, guid, tr(
            "The former and the new outline could not be compared: compare them by eye."), standing.name),
            standing.name)


def _shapes(outlines: Sequence[Optional[bytes]]) -> Shapes:
    return read_shapes(enumerate(outlines))
