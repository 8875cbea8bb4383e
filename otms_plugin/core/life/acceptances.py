"""Remarks that say stop, and the person who accepts them: kept with the step they were accepted for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks import accepted
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.tasking import decisions
from imsma_tools.core.tasking.order_remark import OrderRemark

from .commands import Acceptance

_MOST = 5


class HeldUp(ToolsError):
    """Remarks say stop and nobody accepted them; nothing was written. ``remarks`` are all that were found."""

    def __init__(self, name: str, remarks: Sequence[OrderRemark]) -> None:
        stops = [one for one in remarks if _holds_up(one)]
        said = [f"{one.other or one.remark.rule_id}: {one.remark.message}" for one in stops[:_MOST]]
        super().__init__(tr("{count} remarks hold up {name}.", count=len(stops), name=name),
                         tr("Nothing was changed. Correct the order, or have a person with the right accept each of "
                            "them with a reason."), " ".join(said))
        self.remarks = tuple(remarks)


@dataclass(frozen=True)
class Judged:
    """The remarks after the person accepted some, and the rows to keep, by table."""

    remarks: tuple[OrderRemark, ...]
    rows: tuple[tuple[str, dict[str, Any]], ...]

    @property
    def is_held_up(self) -> bool:
        return any(map(_holds_up, self.remarks))


def judge(remarks: Iterable[OrderRemark], given: Sequence[Acceptance], by: str, on: date) -> Judged:
    """Returns the remarks with those accepted that say stop and that ``given`` names.

    Overlaps go to ``overlap_decision``, where they hold for later steps as long as they do not grow. Anything else goes
    to ``remark_decision`` and holds for this step only: what is uncovered next time may lie elsewhere.

    :raises BadInput: for an acceptance without a reason, or one that is about no remark found.
    """
    met: set[Acceptance] = set()
    kept, rows = [], []
    for one in remarks:
        mine = [entry for entry in given if _is_about(entry, one)]
        met.update(mine)
        if mine and _holds_up(one):
            rows.append(_row(one, mine[0], by, on))
            one = replace(one, decision=decisions.Decision(by, mine[0].reason.strip(), on, one.overlap_class,
                                                           one.size_m2))
        kept.append(one)
    for entry in given:
        if not entry.reason.strip():
            raise BadInput(tr("Accepting {about} needs a reason.", about=entry.about), tr("Nothing was changed."))
        if entry not in met:
            raise BadInput(tr("There is no remark about {about} that could be accepted.", about=entry.about),
                           tr("Nothing was changed. Name the other order, or the rule, as the check names it, and "
                              "for a gap its size."))
    return Judged(tuple(kept), tuple(rows))


def _holds_up(one: OrderRemark) -> bool:
    return one.is_open and one.remark.severity is Severity.STOP


def _is_about(entry: Acceptance, one: OrderRemark) -> bool:
    about, most = entry.about.strip(), entry.up_to_m2
    is_overlap = bool(one.remark.other_guid)
    names = (one.other, one.remark.other_guid) if is_overlap else (one.remark.rule_id,)
    if not about or about not in names:
        return False
    if most is None:
        return is_overlap or not one.size_m2
    return one.size_m2 <= most


def _row(one: OrderRemark, entry: Acceptance, by: str, on: date) -> tuple[str, dict[str, Any]]:
    remark, reason = one.remark, entry.reason.strip()
    if one.overlap_class:
        return decisions.TABLE, {
            "task_guid": remark.guid, "other_table": remark.other_table, "other_guid": remark.other_guid,
            "overlap_class": one.overlap_class, "overlap_m2": one.size_m2, "decision": decisions.ACCEPTED,
            "decided_by": by, "decided_on": on, "reason": reason}
    return accepted.TABLE, {
        "rule_id": remark.rule_id, "target_table": remark.table, "target_guid": remark.guid,
        "fingerprint": accepted.fingerprint(remark), "accepted_by": by, "accepted_on": on, "reason": reason}
