"""Records and outlines for the tests of rules; squares are near Baghdad, sides in metres on the ellipsoid."""

from __future__ import annotations

import struct
from datetime import date
from typing import Any, Optional

from geographiclib.geodesic import Geodesic

from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.checks.result import CheckResult
from imsma_tools.core.tasking.rule_book import check

TODAY = date(2026, 6, 1)
WEST, SOUTH = 44.4, 33.3


def polygon(*points: tuple[float, float]) -> bytes:
    """Returns the WKB of a polygon through points in degrees, closed."""
    ring = [*points, points[0]]
    return struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(struct.pack("<dd", *point) for point in ring)


def moved(east_m: float, north_m: float) -> tuple[float, float]:
    """Returns the point so far from the corner near Baghdad."""
    up = Geodesic.WGS84.Direct(SOUTH, WEST, 0, north_m)
    over = Geodesic.WGS84.Direct(up["lat2"], up["lon2"], 90, east_m)
    return over["lon2"], over["lat2"]


def box(east_m: float, north_m: float, width_m: float, height_m: float) -> bytes:
    """Returns a box with its lower left corner so far from the corner near Baghdad."""
    return polygon(moved(east_m, north_m), moved(east_m + width_m, north_m),
                   moved(east_m + width_m, north_m + height_m), moved(east_m, north_m + height_m))


def square(side_m: float = 100.0, east_m: float = 0.0) -> bytes:
    return box(east_m, 0, side_m, side_m)


def point(x: float, y: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def hazard(guid: str = "h1", **more: Any) -> dict[str, Any]:
    return {"guid": guid, "local_id": guid.upper(), "hazard_class": "SHA", "hazard_status": "OPEN",
            "geom": square(), **more}


def release(guid: str = "r1", **more: Any) -> dict[str, Any]:
    return {"guid": guid, "local_id": guid.upper(), "hazard_guid": "h1", "outcome": "CLEARED",
            "released_on": date(2025, 5, 1), "geom": square(), **more}


def task(guid: str = "t1", **more: Any) -> dict[str, Any]:
    return {"guid": guid, "task_no": guid.upper(), "task_type": "CLEARANCE", "status": "ONGOING", "geom": square(),
            **more}


def run(rules: str, on: date = TODAY, baseline: Optional[date] = None, **tables: Any) -> CheckResult:
    """Checks records given by table; a rule that breaks is a failure of the test."""
    result = check(MemorySource(tables), rules, on=on, baseline=baseline)
    assert not [one for one in result.not_run if one.failed], result.not_run
    return result


def hits(rules: str, **tables: Any) -> list[tuple[str, str]]:
    """Returns guid and cause of every remark."""
    return [(one.guid, one.cause) for one in run(rules, **tables).remarks]
