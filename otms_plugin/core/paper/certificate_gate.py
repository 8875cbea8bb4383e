"""May land be certified as handed over? Not while a piece of it that nobody covered has no reason and no name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks import accepted
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.decisions import Decision
from imsma_tools.core.tasking.live import is_live
from imsma_tools.core.tasking.order_check import Step, check_order
from imsma_tools.core.tasking.order_remark import OrderRemark
from imsma_tools.core.tasking.rights import Act
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace

from ..life.acceptances import HeldUp, judge
from ..life.actor import Actor
from ..life.commands import Acceptance
from .dossier import Dossier

PART = "PART"


@dataclass(frozen=True)
class Passed:
    """What the check before a certificate found, all of it accepted that says stop.

    ``gaps`` are the pieces of land that no approved completion report covers, the largest first, ``others`` the
    remaining remarks. ``rows`` are to be kept with the paper, by table: what was accepted for it just now.
    """

    gaps: tuple[OrderRemark, ...]
    others: tuple[OrderRemark, ...]
    rows: tuple[tuple[str, Mapping[str, Any]], ...]
    notes: tuple[str, ...]


def pass_gate(workspace: Workspace, dossier: Dossier, certificate: Record, given: Sequence[Acceptance], actor: Actor,
              progress: Progress) -> Passed:
    """Checks the land of a certificate as before a handover.

    :raises NotAllowed: if the actor may not certify, or not accept what ``given`` names.
    :raises BadInput: if the work is not finished, or a certificate of a part does not say which.
    :raises HeldUp: if a remark says stop and nobody gave a reason for it: a gap, an outline nobody can trust.
    """
    states = load_states()
    actor.require((states.acts[Act.CERTIFICATE], *((states.acts[Act.ACCEPT],) if given else ())), states)
    land = _land(dossier, certificate)
    found = check_order(workspace, land, Step.CERTIFICATE, on=dossier.today, country=dossier.country,
                        progress=progress)
    known = _decisions(workspace, dossier.guid)
    remarks = [_decided(one, known) for one in found.remarks]
    judged = judge(remarks, given, actor.name.strip(), dossier.today)
    if judged.is_held_up:
        raise HeldUp(dossier.number, judged.remarks)
    gaps = sorted((one for one in judged.remarks if one.remark.cause == "gap"), key=lambda one: -one.size_m2)
    notes = []
    if is_live(dossier.order, dossier.today, states):
        notes.append(tr("Nobody has confirmed that the site of {name} was left.", name=dossier.number))
    others = tuple(one for one in judged.remarks if one.remark.cause != "gap")
    return Passed(tuple(gaps), others, judged.rows, tuple(notes))


def _land(dossier: Dossier, certificate: Record) -> Record:
    """Returns the order with the outline that is certified."""
    order, states = dossier.order, load_states()
    if certificate.get("extent") == PART:
        if not certificate.get(GEOMETRY):
            raise BadInput(tr("The handover certificate {number} is for a part and has no outline.",
                              number=certificate["certificate_no"]), tr("Draw the outline of the part first."),
                           dossier.number)
        return {**order, GEOMETRY: certificate[GEOMETRY]}
    status = str(order.get("status") or "")
    if not states.has(status, "released"):
        raise BadInput(tr("An order with the status {status} cannot be certified as a whole.", status=status),
                       tr("Complete it first, or certify the part that is finished."), dossier.number)
    return order


def _decisions(workspace: Workspace, task: str) -> dict[str, Decision]:
    """Returns what was accepted about an order, by what it was about. Without a name or a reason nothing is."""
    found = {}
    for row in workspace.rows(accepted.TABLE, {"target_guid": task}):
        by, reason, print_of = (str(row.get(name) or "").strip() for name in ("accepted_by", "reason", "fingerprint"))
        if by and reason and print_of:
            found[print_of] = Decision(by, reason, row.get("accepted_on"), "", None)
    return found


def _decided(one: OrderRemark, known: Mapping[str, Decision]) -> OrderRemark:
    decision: Optional[Decision] = known.get(accepted.fingerprint(one.remark)) if one.is_open else None
    return one if decision is None else replace(one, decision=decision)
