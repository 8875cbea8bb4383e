"""A small data file for the tests of maps, projects and forms: training governorates, hazards, releases, orders."""

from __future__ import annotations

import datetime
import math
import random
import struct
from pathlib import Path

from imsma_tools.core.training.boundaries import areas_of_level, training_areas
from imsma_tools.core.workspace import create_workspace

DAY = datetime.date(2026, 1, 31)


def ring(x: float, y: float, metres: float, corners: int = 9, turn: float = 0.0) -> bytes:
    """Returns a round outline about (x, y) degrees as WKB MultiPolygon."""
    dy = metres / 111_000.0
    dx = dy / math.cos(math.radians(y))
    points = [(x + dx * math.cos(turn + 2 * math.pi * i / corners), y + dy * math.sin(turn + 2 * math.pi * i / corners))
              for i in range(corners)]
    points.append(points[0])
    head = struct.pack("<BII", 1, 6, 1) + struct.pack("<BII", 1, 3, 1) + struct.pack("<I", len(points))
    return head + b"".join(struct.pack("<2d", *point) for point in points)


def point(x: float, y: float) -> bytes:
    return struct.pack("<BI2d", 1, 1, x, y)


def make_data_file(path: Path, governorates: tuple[str, ...] = ("IQG02", "IQG15"), each: int = 12) -> Path:
    """Writes a data file with ``each`` hazards in every named training governorate and none in the others."""
    dice = random.Random(5)
    classes, states = ("CHA", "SHA", "INDICATION"), ("OPEN", "WORKED_ON", "CLOSED")
    statuses = ("PLANNED", "ISSUED", "ONGOING", "SUSPENDED", "COMPLETED", "CLOSED", "EXPIRED")
    with create_workspace(path) as workspace, workspace.writing("test", via="test") as writer:
        writer.insert_many("admin_area", [area.record() for area in training_areas()])
        operator = writer.insert("organisation", {"short_name": "OP-01", "name_en": "Operator One"})
        for area in areas_of_level(1):
            if area.pcode not in governorates:
                continue
            west, south, east, north = area.box()
            x0, y0, w, h = (west + east) / 2, (south + north) / 2, (east - west) * 0.25, (north - south) * 0.25
            for n in range(each):
                x, y = x0 + dice.uniform(-w, w), y0 + dice.uniform(-h, h)
                size = dice.uniform(150, 2500)
                hazard = writer.insert("hazard", {
                    "local_id": f"{area.pcode}-HAZ-{n:03d}", "hazard_class": classes[n % 3],
                    "hazard_status": states[n % 4 % 3], "contamination": "APM", "admin1_pcode": area.pcode,
                    "admin1_name": area.name_en, "date_of_information": DAY - datetime.timedelta(days=n),
                    "area_reported_m2": round(math.pi * size * size), "source": "NG-SOUTH", "geom": ring(x, y, size)})
                task = writer.insert("task_order", {
                    "task_no": f"{area.pcode}-TO-{n:03d}", "task_type": "CLEARANCE", "status": statuses[n % 7],
                    "organisation_guid": operator, "admin1_pcode": area.pcode, "issued_on": DAY,
                    "geom": ring(x, y, size * 1.1, 6)})
                writer.insert("land_release", {
                    "local_id": f"{area.pcode}-LR-{n:03d}", "outcome": ("CLEARED", "REDUCED", "CANCELLED")[n % 3],
                    "released_on": DAY, "hazard_guid": hazard, "task_guid": task, "admin1_pcode": area.pcode,
                    "geom": ring(x + 0.03, y, size * 0.7, 12)})
            writer.insert("hazard", {"local_id": f"{area.pcode}-HAZ-NOGEOM", "hazard_class": "SHA",
                                     "hazard_status": "OPEN", "admin1_pcode": area.pcode})
            writer.insert("accident", {"local_id": f"{area.pcode}-ACC", "accident_on": DAY, "killed": 1,
                                       "geom": point(x0, y0)})
            writer.insert("settlement", {"local_id": f"{area.pcode}-S", "name_en": f"Seat of {area.name_en}",
                                         "name_ar": area.name_ar, "settlement_type": "CITY", "geom": point(x0, y0)})
    return path
