"""Files as the workbench gets them: rows with squares, and what came of them."""

from __future__ import annotations

import dataclasses

from shapely import geometry as shapes

from imsma_tools.core.intake.incoming import IncomingRow, ReceivedShape
from imsma_tools.core.intake.judge import KeyRule
from imsma_tools.core.intake.known import KeyKind
from imsma_tools.core.intake.outcome import Outcome
from imsma_tools.core.intake.store import Header, Target, submit

HEADER = Header("hazard", "partner", "list.gpkg", "0" * 64, "list", "test", "Partner", "Officer")
BY_KEY = KeyRule(KeyKind.SOURCE_KEY)
BY_CONTENT = KeyRule(KeyKind.CONTENT, into="local_id")


def square(x=44.0, y=33.0, size=0.003, swapped=False):
    """Returns a square (degrees); ``swapped``: two of its corners stand in the wrong order."""
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]
    if swapped:
        corners[1], corners[2] = corners[2], corners[1]
    return shapes.MultiPolygon([shapes.Polygon(corners)])


def received(shape):
    """Returns an outline as a file brings it."""
    if shape is None:
        return ReceivedShape(None, None)
    return ReceivedShape(shape.wkb, f"EPSG:4326;{shape.wkt}", "EPSG:4326")


def row(number, key=None, shape=None, **values):
    """Returns a row of a file about a suspected area."""
    values = {"hazard_class": "SHA", "hazard_status": "OPEN", "local_id": key or f"H-{number}", **values}
    return IncomingRow(number, values, received(shape), key=key or f"H-{number}")


def send(ws, rows, target=Target.APPROVED, rule=BY_KEY, dry_run=False, **header):
    """Takes a file in and returns what came of it."""
    def fresh():
        return [dataclasses.replace(item, values=dict(item.values), remarks=list(item.remarks)) for item in rows]

    return submit(ws, dataclasses.replace(HEADER, **header), rule, fresh, len(rows), target, dry_run)


def counts(outcome: Outcome):
    """Returns how many rows met which verdict."""
    return {verdict.value: number for verdict, number in outcome.counts.items() if number}
