"""All shipped styles. A file of ``resources/styles`` that is not declared here does not exist."""

from __future__ import annotations

from . import land, orders, places, points, subject
from .style import Style


def styles() -> list[Style]:
    """Returns the styles in the order of the legend page: what is dangerous first."""
    return [
        land.hazard(), land.land_release(), land.report("progress_report", -0.5),
        land.report("completion_report", -0.5), land.handover_certificate(), orders.task_order(),
        orders.other_order(), orders.task_progress(), orders.overlap("overlap"),
        orders.overlap("order_overlaps"), orders.gap(), orders.parcels(), subject.current(),
        points.accident(), points.ordnance_item(), points.eore_session(), points.victim_assistance(),
        points.qm_visit(), points.turning_points(), points.settlement(),
        places.area_totals(), places.responsibility_area(), places.admin_area(), places.locator()]
