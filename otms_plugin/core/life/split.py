"""Splitting an order: it ends, and orders that together cover it take its place, each with its own operator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.repair import problem
from imsma_tools.core.geometry.shapes import read_shapes
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.order_check import TABLE, Step
from imsma_tools.core.tasking.rights import Act

from .commands import ChangeStatus, Part, Split
from .plan import Plan, Standing, refused
from .status_change import plan_change

ENDS, BEGINS = "CANCELLED", "PLANNED"
_KEPT = ("task_type", "authority", "office", "priority", "donor", "project", "contamination", "method",
         "target_depth_cm", "valid_to", "planned_start", "planned_end", "instructions", "access_notes",
         "land_use_after", "position_method", "position_accuracy_m", "admin1_pcode", "admin1_name", "admin2_pcode",
         "admin2_name", "community")
_WHOLE_PCT = 99.9


def plan_split(source: RecordSource, standing: Standing, command: Split) -> Plan:
    """Returns what the split writes: the order ends, the parts are planned.

    The former order keeps its reports, and stays on the ground until a person confirms that the site was left.

    :raises BadInput: for an order that cannot end, fewer than two parts, or a part that cannot be an order.
    """
    ending = plan_change(standing, ChangeStatus(command.task, ENDS, command.reason, command.day, left=command.left),
                         releasing=False)
    if len(command.parts) < 2:
        raise refused(standing, tr("An order is split into two parts or more."))
    for part in command.parts:
        _refuse_unfit(source, standing, part, Counter(one.task_no.strip() for one in command.parts))
    rights = tuple(dict.fromkeys((*ending.rights, standing.states.acts[Act.SPLIT])))
    return replace(ending, rights=rights, step=Step.SPLIT,
                   new_orders=tuple(_order(standing, part) for part in command.parts))


def _refuse_unfit(source: RecordSource, standing: Standing, part: Part, numbers: Counter[str]) -> None:
    number = part.task_no.strip()
    if not number:
        raise refused(standing, tr("A part has no number."))
    if numbers[number] > 1 or any(True for _ in source.rows(TABLE, {"task_no": number})):
        raise refused(standing, tr("The number {number} is used already.", number=number))
    fault = fault_of(part.outline)
    why = fault.sentence if fault is not None else problem(part.outline)
    if why:
        raise refused(standing, tr("The outline of {number} cannot be used: {reason}", number=number, reason=why))
    if part.organisation and source.row("organisation", part.organisation) is None:
        raise refused(standing, tr("The operator of {number} is not in the data file.", number=number))


def _order(standing: Standing, part: Part) -> dict[str, Any]:
    order = standing.order
    record = {name: order.get(name) for name in _KEPT}
    operator = part.organisation or order.get("organisation_guid")
    if operator == order.get("organisation_guid"):
        record["accreditation_no"] = order.get("accreditation_no")
    return {**record, "task_no": part.task_no.strip(), "status": BEGINS, "organisation_guid": operator,
            "parent_task_guid": order.get("guid"), "shape_kind": "POLYGON", GEOMETRY: part.outline}


def hazard_links(source: RecordSource, former: str, parts: list[str]) -> Iterator[dict[str, Any]]:
    """Yields the links of the parts to the hazards of the former order.

    A hazard goes with the parts that lie on it; one of which that is not known goes with all.
    """
    hazards = {str(link["hazard_guid"]): source.row("hazard", str(link["hazard_guid"]))
               for link in source.rows("task_hazard", {"task_guid": former})}
    orders = [source.row(TABLE, guid) or {} for guid in parts]
    mine = read_shapes((order.get("guid"), order.get(GEOMETRY)) for order in orders)
    theirs = read_shapes((guid, (row or {}).get(GEOMETRY)) for guid, row in hazards.items())
    pairs = find_overlaps(mine, theirs).pairs if len(mine) and len(theirs) else []
    on = {(parts[mine.rows[pair.a]], list(hazards)[theirs.rows[pair.b]]): pair.pct_b for pair in pairs
          if pair.counted.area_m2 > 0}
    known = {hazard for _, hazard in on}
    for hazard in hazards:
        for part in parts:
            if (part, hazard) in on or hazard not in known:
                whole = on.get((part, hazard), 0.0) >= _WHOLE_PCT
                yield {"task_guid": part, "hazard_guid": hazard, "part": "WHOLE" if whole else "PART"}
