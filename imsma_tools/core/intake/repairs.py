"""Repairs of outlines: proposed by the machine, accepted or refused by a named person (field rules, repairs).

The outline as received is kept for ever; until somebody decides, the record carries the broken outline with the state
"uncertain" and every check works with a conservative shape.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..base import days
from ..base.errors import BadInput
from ..base.language import tr
from ..geometry.area import area_m2
from ..geometry.envelopes import envelopes_of
from ..geometry.repair import problem, repair
from ..workspace import Workspace
from .reorder import reorder


@dataclass(frozen=True)
class Proposal:
    """A proposed repair. Areas in m2; ``geom`` is a MultiPolygon, WKB, EPSG:4326."""

    method: str
    problem: str
    geom: bytes
    area_before_m2: Optional[float]
    area_after_m2: float
    area_reported_m2: Optional[float]
    left_out_m2: float = 0.0
    left_out_text: str = ""


def propose(geom: bytes, reported_m2: Optional[float]) -> Optional[Proposal]:
    """Returns a repair of an outline that crosses itself, None for a sound one.

    First the points in another order, if that gives the reported area within 5 %; else cut at the crossings.
    """
    fault = problem(geom)
    if fault is None:
        return None
    cut = repair(geom)
    reordered = reorder(geom, reported_m2) if reported_m2 else None
    if reordered is not None:
        return Proposal("REORDER_POINTS", fault, reordered, cut.area_before_m2, area_m2(reordered), reported_m2)
    return Proposal("LINEWORK", fault, cut.geometry, cut.area_before_m2, cut.area_after_m2, reported_m2,
                    cut.left_out_m2, cut.left_out)


def proposal_record(proposal: Proposal, table: str, guid: str, now: dt.datetime) -> dict[str, Any]:
    """Returns the row of ``repair_proposal`` for a proposal on one record."""
    return {"target_table": table, "target_guid": guid, "method": proposal.method,
            "problem": proposal.problem[:250], "area_before_m2": proposal.area_before_m2,
            "area_after_m2": proposal.area_after_m2, "area_reported_m2": proposal.area_reported_m2,
            "left_out_m2": proposal.left_out_m2, "left_out_text": proposal.left_out_text, "state": "OPEN",
            "proposed_at": now, "geom": proposal.geom}


def accept_repair(ws: Workspace, proposal_guid: str, by: str, reason: str = "") -> None:
    """Puts the proposed outline on the record and writes down who decided; other open proposals are refused.

    :raises BadInput: no such proposal, decided already, no name given, the record is gone, or its outline is another
        one now.
    """
    proposal = _open_proposal(ws, proposal_guid, by)
    table, guid = str(proposal["target_table"]), str(proposal["target_guid"])
    record = ws.row(table, guid)
    if record is None:
        raise BadInput(tr("The record of this repair is not there any more."), tr("Refuse the repair."), guid)
    if not proposal.get("geom"):
        raise BadInput(tr("This repair leaves nothing of the outline."),
                       tr("Ask the sender for the outline again, or draw it."), guid)
    if not _is_repair_of(record.get("geom"), proposal):
        raise BadInput(tr("The outline of this record was changed after the repair had been proposed."),
                       tr("Refuse the repair, and look at the outline that is there now."), guid)
    today = days.today()
    others = [row for row in ws.rows("repair_proposal", {"target_guid": guid, "state": "OPEN"})
              if row["guid"] != proposal_guid and row["target_table"] == table]
    with ws.writing(actor=by, via="repair", reason=reason) as writer:
        writer.update(table, guid, {"geom": proposal["geom"], "outline_state": "repaired", "outline_decided_by": by,
                                    "outline_decided_on": today}, base_version=record.get("version"))
        writer.update("repair_proposal", proposal_guid, {"state": "ACCEPTED", "decided_by": by, "decided_on": today})
        for other in others:
            writer.update("repair_proposal", str(other["guid"]),
                          {"state": "REFUSED", "decided_by": by, "decided_on": today})


def _is_repair_of(geom: Optional[bytes], proposal: Mapping[str, Any]) -> bool:
    """Returns True if ``geom`` is the outline a repair was proposed for: of its area, and around its repair."""
    if not geom:
        return False
    before = proposal.get("area_before_m2")
    if before is not None and abs(area_m2(bytes(geom)) - before) > 1e-6 * max(before, 1.0):
        return False
    west, south, east, north = envelopes_of([bytes(geom)])[0]
    inner = envelopes_of([bytes(proposal["geom"])])[0]
    return bool(west <= inner[0] and south <= inner[1] and inner[2] <= east and inner[3] <= north)


def refuse_repair(ws: Workspace, proposal_guid: str, by: str, reason: str = "") -> None:
    """Writes down that a named person refused a proposal; the outline stays uncertain.

    :raises BadInput: no such proposal, decided already, or no name given.
    """
    _open_proposal(ws, proposal_guid, by)
    with ws.writing(actor=by, via="repair", reason=reason) as writer:
        writer.update("repair_proposal", proposal_guid,
                      {"state": "REFUSED", "decided_by": by, "decided_on": days.today()})


def _open_proposal(ws: Workspace, guid: str, by: str) -> dict[str, Any]:
    if not by.strip():
        raise BadInput(tr("A repair is decided by a person with a name."), tr("Give the name of who decides."))
    row = ws.row("repair_proposal", guid)
    if row is None:
        raise BadInput(tr("There is no such repair."), tr("Open the list of repairs again."), guid)
    if row["state"] != "OPEN":
        raise BadInput(tr("This repair was decided already by {name}.", name=row.get("decided_by") or "?"), "", guid)
    return dict(row)
