"""Orders that take the place of others: what they take over, which hazards go with them, what remains to be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.repair import problem
from imsma_tools.core.geometry.shapes import read_shapes
from imsma_tools.core.geometry.wkb import multipolygon_wkb, read
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record, RecordSource
from imsma_tools.core.tasking.coverage_questions import completion_coverage
from imsma_tools.core.tasking.order_check import TABLE

from .plan import Standing, refused

ENDS, BEGINS = "CANCELLED", "PLANNED"
_KEPT = ("task_type", "authority", "office", "priority", "donor", "project", "contamination", "method",
         "target_depth_cm", "valid_to", "planned_start", "planned_end", "instructions", "access_notes",
         "land_use_after", "position_method", "position_accuracy_m", "admin1_pcode", "admin1_name", "admin2_pcode",
         "admin2_name", "community")
_WHOLE_PCT = 99.9


def taken_over(order: Record, operator: Any) -> dict[str, Any]:
    """Returns the planned order that an operator gets in the place of ``order``, without number and outline."""
    record = {name: order.get(name) for name in _KEPT}
    if operator == order.get("organisation_guid"):
        record["accreditation_no"] = order.get("accreditation_no")
    return {**record, "status": BEGINS, "organisation_guid": operator, "parent_task_guid": order.get("guid"),
            "shape_kind": "POLYGON"}


def refuse_number(source: RecordSource, standing: Standing, number: str) -> None:
    """:raises BadInput: if the number of a new order is none, or used already."""
    if not number:
        raise refused(standing, tr("A part has no number."))
    if any(True for _ in source.rows(TABLE, {"task_no": number})):
        raise refused(standing, tr("The number {number} is used already.", number=number))


def refuse_outline(standing: Standing, number: str, outline: bytes) -> None:
    """:raises BadInput: if nobody could say what land an outline encloses."""
    fault = fault_of(outline)
    why = fault.sentence if fault is not None else problem(outline)
    if why:
        raise refused(standing, tr("The outline of {number} cannot be used: {reason}", number=number, reason=why))


def refuse_operator(source: RecordSource, standing: Standing, number: str, operator: str) -> None:
    """:raises BadInput: if the operator of a new order is not in the data file."""
    if source.row("organisation", operator) is None:
        raise refused(standing, tr("The operator of {number} is not in the data file.", number=number))


def remaining(source: RecordSource, standing: Standing) -> bytes:
    """Returns the order less the land that approved reports released on it, as a MultiPolygon in EPSG:4326.

    Every piece is kept, however thin: what no report covers nobody has cleared.

    :raises BadInput: if the outline of the order cannot be used, or nothing remains.
    """
    refuse_outline(standing, standing.name, bytes(standing.order.get(GEOMETRY) or b""))
    found = completion_coverage(source, standing.order, on=standing.today)
    if found.not_computed:
        raise refused(standing, tr("What remains of the order could not be worked out."),
                      tr("Nothing was changed. Draw the outline of the new order."))
    polygons = [polygon for piece in found.gaps for polygon in read(piece.geometry).polygons]
    if not polygons:
        raise refused(standing, tr("Nothing remains of the order: approved reports cover all of it."),
                      tr("Nothing was changed. Change its status to completed instead."))
    return multipolygon_wkb(polygons)


def hazard_links(source: RecordSource, former: Sequence[str], new: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yields the links of new orders to the hazards of the former ones.

    A hazard goes with the orders that lie on it; one of which that is not known goes with all.
    """
    hazards = {str(link["hazard_guid"]): source.row("hazard", str(link["hazard_guid"]))
               for task in former for link in source.rows("task_hazard", {"task_guid": task})}
    orders = [source.row(TABLE, guid) or {} for guid in new]
    mine = read_shapes((order.get("guid"), order.get(GEOMETRY)) for order in orders)
    theirs = read_shapes((guid, (row or {}).get(GEOMETRY)) for guid, row in hazards.items())
    pairs = find_overlaps(mine, theirs).pairs if len(mine) and len(theirs) else []
    on = {(new[mine.rows[pair.a]], list(hazards)[theirs.rows[pair.b]]): pair.pct_b for pair in pairs
          if pair.counted.area_m2 > 0}
    known = {hazard for _, hazard in on}
    for hazard in hazards:
        for order in new:
            if (order, hazard) in on or hazard not in known:
                whole = on.get((order, hazard), 0.0) >= _WHOLE_PCT
                yield {"task_guid": order, "hazard_guid": hazard, "part": "WHOLE" if whole else "PART"}


def differing(orders: Sequence[Mapping[str, Any]]) -> list[str]:
    """Returns the fields that a new order takes over and in which several orders differ."""
    return [name for name in _KEPT if any(one.get(name) != orders[0].get(name) for one in orders)]
