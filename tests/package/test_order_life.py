"""The whole life of an order with qgis_process alone, in English and Arabic: the way of scripts, one process a step.

An overlap is seen and corrected, work is stopped, what remains goes to another operator, a gap is found and closed, the
work is certified, handed over and left.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from scratch_qgis import Qgis

from imsma_tools.core.base.days import today
from imsma_tools.core.workspace import Workspace, open_workspace, verify

pytestmark = pytest.mark.skipif(not os.environ.get("IMSMA_LONG_TESTS"), reason="a long test: run by make test-long")

DAY = today().isoformat()
ARABIC = re.compile("[\u0600-\u06ff]")


def box(west: float, east: float) -> str:
    """A field 200 m high near 44 E, from one metre to another."""
    x0, x1 = 44 + west * 1.07e-5, 44 + east * 1.07e-5
    return f"POLYGON (({x0} 33, {x1} 33, {x1} 33.0018, {x0} 33.0018, {x0} 33))"


@dataclass
class Office:
    """An office that has nothing but qgis_process."""

    qgis: Qgis
    file: Path
    language: str

    def process(self, name: str, **given: Any) -> tuple[int, str]:
        words = [f"{key}={value}" for key, value in {"WORKSPACE": self.file, "BY": "R. Head", "LANGUAGE": self.language,
                                                     **given}.items() if value is not None]
        done = self.qgis.process("--json", "run", f"otms:{name}", "--", *words)
        return done.returncode, done.stdout if done.returncode == 0 else done.stdout + done.stderr

    def do(self, name: str, **given: Any) -> dict[str, Any]:
        code, printed = self.process(name, **given)
        assert code == 0, printed
        return dict(json.loads(printed[printed.index("{"):])["results"])

    def refused(self, name: str, **given: Any) -> str:
        code, printed = self.process(name, **given)
        assert code == 1 and "Traceback" not in printed, printed
        return printed

    def steps(self, task: str, *statuses: str, **given: Any) -> dict[str, Any]:
        done: dict[str, Any] = {}
        for status in statuses:
            more = {"VALID_TO": "2299-01-01"} if status == "ISSUED" else {}
            done = self.do("changestatus", TASK=task, STATUS=status, **more, **given)
        return done

    def report(self, task: str, number: str, west: float, east: float, table: str = "progress_report") -> None:
        day = "completed_on" if table == "completion_report" else "report_date"
        values = {"report_no": number, day: DAY, "outcome": "CLEARED", "method": "MANUAL"}
        self.do("enterreport", TASK=task, TABLE=table, VALUES=json.dumps(values), GEOMETRY=box(west, east))


def operators(workspace: Workspace) -> None:
    """Two operators, accredited for what they do: registers come from elsewhere."""
    scope = [code.code for code in workspace.model.code_lists["accreditation_scope"].codes]
    with workspace.writing("setup", via="import") as writer:
        for name in ("OP-01", "OP-02"):
            guid = writer.insert("organisation", {"short_name": name})
            writer.insert("accreditation", {"certificate_no": f"A-{name}", "organisation_guid": guid, "scope": scope,
                                            "state": "AUTHORIZED", "valid_from": "2020-01-01",
                                            "valid_to": "2299-12-31"})


@pytest.mark.parametrize("language", ["0", "1"], ids=["English", "Arabic"])
def test_a_whole_life(qgis: Qgis, zips: dict[str, Path], tmp_path: Path, language: str) -> None:
    qgis.install(zips["imsma_tools"], zips["otms_plugin"])
    office = Office(qgis, tmp_path / "data.gpkg", language)
    made = qgis.process("run", "imsma:createworkspace", "--", f"WORKSPACE={office.file}", "COUNTRY=IQ")
    assert made.returncode == 0, made.stdout + made.stderr
    with open_workspace(office.file) as workspace:
        operators(workspace)
    office.do("createorder", TYPE="CLEARANCE", NUMBER="TO-1", OPERATOR="OP-01", GEOMETRY=box(0, 200))
    office.steps("TO-1", "PLANNED", "ISSUED", "ACCEPTED", "ONGOING")
    office.do("createorder", TYPE="CLEARANCE", NUMBER="TO-2", OPERATOR="OP-02", GEOMETRY=box(150, 350))
    office.steps("TO-2", "PLANNED")
    seen = office.do("checktask", BY=None, TASK="TO-2")
    assert seen["MAY_ISSUE"] is False and "TO-1" in {one["other"] for one in seen["REMARKS"]}
    stopped = office.refused("changestatus", TASK="TO-2", STATUS="ISSUED", VALID_TO="2299-01-01")
    assert "TO-1" in stopped and bool(ARABIC.search(stopped)) is (language == "1")
    office.do("changearea", TASK="TO-2", GEOMETRY=box(200, 350))
    office.steps("TO-2", "ISSUED", "ACCEPTED", "ONGOING")
    office.report("TO-2", "P-1", 200, 275)
    office.refused("changestatus", TASK="TO-2", STATUS="SUSPENDED", REASON="Funds")   # without a day of review
    office.do("changestatus", TASK="TO-2", STATUS="SUSPENDED", REASON="Funds", REVIEW_ON="2299-01-01")
    half = office.do("transferorder", TASK="TO-2", OPERATOR="OP-01", NUMBER="TO-3", REASON="It stopped work")
    assert half["ON_GROUND"] is True
    assert "TO-2" in office.refused("changestatus", TASK="TO-3", STATUS="ISSUED", VALID_TO="2299-01-01")
    office.do("confirmleft", TASK="TO-2", SITE_LEFT_ON=DAY, SITE_LEFT_BY="A. Monitor")
    office.steps("TO-3", "ISSUED", "ACCEPTED", "ONGOING")
    office.report("TO-3", "P-2", 275, 300)
    office.report("TO-3", "P-3", 302, 350)
    gap = office.refused("changestatus", TASK="TO-3", STATUS="COMPLETED")
    assert "2.0" in gap or "\u0662" in gap
    office.report("TO-3", "P-4", 300, 302)
    office.steps("TO-3", "COMPLETED", "QC_PASSED")
    office.refused("changestatus", TASK="TO-3", STATUS="HANDED_OVER")
    office.report("TO-3", "C-1", 275, 350, "completion_report")
    office.do("enterreport", TASK="TO-3", TABLE="handover_certificate",
              VALUES=json.dumps({"certificate_no": "H-1", "signed_scan": "h1.pdf"}))
    ended = office.steps("TO-3", "HANDED_OVER", "CLOSED")
    assert ended["STATUS"] == "CLOSED" and ended["ON_GROUND"] is True
    office.do("confirmleft", TASK="TO-3", SITE_LEFT_ON=DAY, SITE_LEFT_BY="A. Monitor")
    assert office.do("checkhistory", BY=None)["FINDINGS"] == 0
    with open_workspace(office.file, read_only=True) as workspace:
        assert not verify(workspace)
        stands = [(row["task_no"], row["status"], row["site_left_confirmed_by"])
                  for row in workspace.rows("task_order")]
    assert stands == [("TO-1", "ONGOING", None), ("TO-2", "CANCELLED", "A. Monitor"), ("TO-3", "CLOSED", "A. Monitor")]
