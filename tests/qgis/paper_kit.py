"""An order with hazard, points, reports and certificate, taken as far through its life as a test of papers needs."""

from __future__ import annotations

import datetime as dt
import re
import struct
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import Producer
from imsma_tools.core.workspace import Workspace, open_workspace
from otms_plugin.core.life.actor import Actor
from otms_plugin.core.life.commands import ChangeArea, ChangeStatus, EnterRecord, Extend, SiteLeft
from otms_plugin.core.life.perform import perform
from otms_plugin.core.paper.contract import MadePaper, PaperKind, PaperWish
from otms_plugin.core.paper.making import make_paper

HEAD = Actor("R. Head")
PRODUCER = Producer("Regional Mine Action Centre South", "+964 780 000 0000")
X, Y = 46.5, 31.2
NUMBER = "DMA-S-2026-0042"


def rect(x: float = X, y: float = Y, width: float = 0.002, height: float = 0.0015) -> bytes:
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return (struct.pack("<BIIBIII", 1, 6, 1, 1, 3, 1, 5)
            + b"".join(struct.pack("<2d", *corner) for corner in corners))


def day(number: int) -> dt.datetime:
    return dt.datetime(2026, 3, 10, 9, tzinfo=dt.timezone.utc) + dt.timedelta(days=number)


@dataclass
class Case:
    """A data file with one order."""

    workspace: Workspace
    task: str
    hazard: str
    folder: Path

    def status(self, status: str, on: int, **more: Any) -> None:
        perform(self.workspace, ChangeStatus(self.task, status, **more), HEAD, day(on))

    def extend(self, on: int, reason: str = "Flooding until May") -> None:
        perform(self.workspace, Extend(self.task, dt.date(2027, 2, 1), reason), HEAD, day(on))

    def change_area(self, on: int, width: float, reason: str = "Strip added") -> None:
        perform(self.workspace, ChangeArea(self.task, rect(width=width), reason), HEAD, day(on))

    def enter(self, table: str, on: int, outline: bytes = b"", **values: Any) -> None:
        perform(self.workspace, EnterRecord(table, self.task, values, outline), HEAD, day(on))

    def complete(self, width: float, accepted: tuple[Any, ...] = ()) -> None:
        """Takes the order to QC_PASSED, with completion reports over ``width`` of it and a certificate."""
        self.status("ISSUED", 0)
        self.status("ACCEPTED", 1)
        self.status("ONGOING", 1)
        self.enter("completion_report", 5, rect(width=width), report_no="CR-1", completed_on=dt.date(2026, 3, 14),
                   outcome="CLEARED", method="MANUAL", depth_cm=20.0, area_reported_m2=15000.0)
        self.status("COMPLETED", 6, left=SiteLeft(dt.date(2026, 3, 15), "R. Head"), accepted=accepted)
        self.enter("handover_certificate", 6, certificate_no="HC-17", cleared_m2=15000.0, residual_risk="Deeper items.")
        self.status("QC_PASSED", 7)

    def paper(self, kind: PaperKind = PaperKind.ORDER, name: str = "paper.pdf", on: int = 8,
              language: Language = Language.EN, with_map: bool = False, **more: Any) -> MadePaper:
        return make_paper(self.workspace, self.task, PaperWish(kind, language, producer=PRODUCER, with_map=with_map,
                                                               **more), self.folder / name, HEAD, now=day(on))

    def rows(self, table: str = "order_paper") -> list[dict[str, Any]]:
        return list(self.workspace.rows(table))


def case(file: Path, **more: Any) -> Case:
    workspace = open_workspace(file)
    with workspace.writing("test") as writer:
        operator = writer.insert("organisation", {"short_name": "OP-07", "name_en": "Plains Demining"})
        hazard = writer.insert("hazard", {"local_id": "HAZ-9001", "hazard_class": "CHA", "hazard_status": "OPEN",
                                          "contamination": "APM", "geom": rect(X - 0.0003, Y - 0.0003, 0.003, 0.0025)})
        writer.insert("ordnance_item", {"hazard_guid": hazard, "category": "APM", "model": "VS-50", "quantity": 14})
        task = writer.insert("task_order", {
            "task_no": NUMBER, "task_type": "CLEARANCE", "status": "PLANNED", "organisation_guid": operator,
            "method": "MANUAL", "contamination": "APM", "target_depth_cm": 20.0, "valid_from": dt.date(2026, 3, 9),
            "valid_to": dt.date(2026, 12, 31), "instructions": "Begin in the west.", "geom": rect(), **more})
        writer.insert("task_hazard", {"task_guid": task, "hazard_guid": hazard})
        writer.insert_many("turning_point", [{
            "record_table": "task_order", "record_guid": task, "point_no": number, "point_label": f"TP{number}",
            "point_type": "TURNING", "longitude": x, "latitude": y} for number, (x, y) in enumerate(
                ((X, Y), (X + 0.002, Y), (X + 0.002, Y + 0.0015), (X, Y + 0.0015)), 1)])
    return Case(workspace, task, hazard, file.parent)


def words_of(pdf: Path) -> str:
    """The words of a paper as a reader that is not ours finds them, blanks and lines made one."""
    out = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(out.split())


def as_painted(pdf: Path, groups: list[str]) -> list[str]:
    """Returns groups of a code that stand in one line, in their order on the paper from the left.

    pdftotext puts a group of figures alone elsewhere in a line written from the right; its boxes are where the ink is.
    """
    out = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    found: dict[str, float] = {}
    for x, text in re.findall(r'<word xMin="([\d.]+)"[^>]*>([^<]*)</word>', out):
        plain = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
        if plain in groups:
            found.setdefault(plain, float(x))
    return sorted(found, key=found.__getitem__)


def pages_of(pdf: Path) -> int:
    out = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in out.splitlines() if line.startswith("Pages:")))
