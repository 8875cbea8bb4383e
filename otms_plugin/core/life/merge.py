"""Several orders end, and one that covers what remains of them takes their place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.wkb import multipolygon_wkb, plain, read
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.tasking.coverage_questions import transfer_coverage
from imsma_tools.core.tasking.formers import CONTINUES, LINKS
from imsma_tools.core.tasking.gap_remarks import gap_remarks
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.rights import Act

from .carry_out import sheet_version, write_order
from .commands import ChangeStatus, Merge
from .desk import HAZARDS, Desk, Done
from .plan import Plan, Standing, refused
from .status_change import plan_change
from .successors import ENDS, differing, hazard_links, refuse_number, refuse_operator, remaining, taken_over
from .work_days import refuse_before_work


def merge(desk: Desk, command: Merge) -> Done:
    """Ends the orders and plans one for what remains of them.

    It continues the first of them by its field and the others by links, so that nobody is sent before all of their
    sites were left by other operators.

    :raises BadInput: for fewer than two orders, one that cannot end, or of different operators and no operator named.
    """
    tasks = tuple(dict.fromkeys(command.tasks))
    if len(tasks) < 2:
        raise BadInput(tr("Orders are merged from two on."), tr("Nothing was changed."))
    formers = [desk.standing(task) for task in tasks]
    plans = [plan_change(one, ChangeStatus(str(one.order["guid"]), ENDS, command.reason, command.day,
                                           left=command.left), releasing=False) for one in formers]
    desk.require(dict.fromkeys(right for plan in plans for right in plan.rights))
    desk.require_acts(Act.MERGE)
    for one, plan in zip(formers, plans):
        refuse_before_work(desk.workspace, one, plan.values)
    record = _merged(desk, command, formers)
    new = desk.writer.insert(TABLE, record)
    desk.writer.insert_many(LINKS, [{"from_table": TABLE, "from_guid": new, "to_table": TABLE, "to_guid": task,
                                     "link_kind": CONTINUES} for task in tasks[1:]])
    judged = desk.judged(str(record["task_no"]), _gaps(desk, formers), command.accepted)
    versions = [write_order(desk, one, plan, command.reason) for one, plan in zip(formers, plans)]
    desk.note_status(new, str(record["status"]), desk.now, command.reason)
    desk.writer.insert_many(HAZARDS, hazard_links(desk.workspace, tasks, [new]))
    return Done((*tasks, new), ENDS, versions[0], sheet_version(formers[0], plans[0]),
                _is_on_ground(desk, formers, plans), judged.remarks, len(judged.rows))


def _merged(desk: Desk, command: Merge, formers: list[Standing]) -> dict[str, Any]:
    first, orders = formers[0], [one.order for one in formers]
    types = {order.get("task_type") for order in orders}
    if len(types) > 1:
        raise refused(first, tr("Orders of different types cannot be merged: {names}.",
                                names=", ".join(sorted(map(str, types)))))
    operators = {order.get("organisation_guid") for order in orders}
    if len(operators) > 1 and not command.organisation:
        raise refused(first, tr("The orders are given to different operators. Name the one that gets the new order."))
    operator = command.organisation or first.order.get("organisation_guid")
    record = {**taken_over(first.order, operator), **dict.fromkeys(differing(orders))}
    ends = [order["valid_to"] for order in orders if order.get("valid_to")]
    record["valid_to"] = min(ends, default=None)
    number = command.task_no.strip() or desk.number(record)
    refuse_number(desk.workspace, first, number)
    if command.organisation:
        refuse_operator(desk.workspace, first, number, command.organisation)
    return {**record, "task_no": number, GEOMETRY: _together(first, [remaining(desk.workspace, one)
                                                                     for one in formers])}


def _gaps(desk: Desk, formers: list[Standing]) -> Iterator[OrderRemark]:
    """Yields what neither the new order nor approved reports cover of the former ones."""
    for one in formers:
        found = transfer_coverage(desk.workspace, one.order, on=desk.today, progress=desk.progress)
        yield from (remark for remark in gap_remarks(one.order, found, tr(
            "the orders that continue it, and approved reports")) if remark.remark.cause in ("", "gap"))


def _together(first: Standing, outlines: list[bytes]) -> bytes:
    """Returns the union of outlines as a MultiPolygon."""
    engine = driver()
    made = engine.unions([engine.load([plain(outline) for outline in outlines])])
    wkb = made.wkbs[0]
    if wkb is None:
        raise refused(first, tr("The outlines of the orders cannot be put together."), made.failed.get(0, ""))
    return multipolygon_wkb(read(wkb).polygons)


def _is_on_ground(desk: Desk, formers: list[Standing], plans: list[Plan]) -> bool:
    return any(desk.is_live({**one.order, **plan.values}) for one, plan in zip(formers, plans))
