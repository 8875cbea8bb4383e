"""What the overlap policy needs to know of two orders, and how to get it from their records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Optional

from ..base.language import tr
from ..model.record import Record
from .live import Phase, phase
from .states import States, load_states


@dataclass(frozen=True)
class SideFacts:
    """One side of a pair: a task order, or a piece of released land (``is_released``, phase ENDED).

    Empty text and None mean "not known"; the policy then assumes the worse. ``outline_note`` is a sentence about an
    uncertain outline, empty if it is sound.
    """

    name: str = ""
    status: str = ""
    task_type: str = ""
    operator: str = ""
    phase: Phase = Phase.LIVE
    shape_kind: str = "POLYGON"
    start: Optional[date] = None
    end: Optional[date] = None
    hazards: frozenset[str] = frozenset()
    is_released: bool = False
    outline_note: str = ""


@dataclass(frozen=True)
class OverlapFacts:
    """What geometry found for a pair: m2, shares of each side (0 to 1), width and distance in m (None: not known)."""

    overlap_m2: float
    share_a: float
    share_b: float
    width_m: Optional[float] = None
    distance_m: Optional[float] = None


@dataclass(frozen=True)
class PairFacts:
    """Everything the policy classifies by. ``parent_link``: one order names the other as the one it stands on."""

    a: SideFacts
    b: SideFacts
    overlap: OverlapFacts
    parent_link: bool = False

    @property
    def larger_share(self) -> float:
        """Returns the overlap's share of the smaller outline, 0 to 1."""
        return max(self.overlap.share_a, self.overlap.share_b)

    @property
    def likeness(self) -> float:
        """Returns the common part of the two outlines as a share of what they cover together, 0 to 1."""
        a, b = self.overlap.share_a, self.overlap.share_b
        return 0.0 if a <= 0 or b <= 0 else 1.0 / max(1.0, 1.0 / a + 1.0 / b - 1.0)


def facts_from_tasks(a: Record, b: Record, overlap: OverlapFacts, *, hazards_a: Iterable[str] = (),
                     hazards_b: Iterable[str] = (), today: Optional[date] = None,
                     states: Optional[States] = None) -> PairFacts:
    """Returns the facts of two task orders.

    :param a: record of ``task_order`` (any missing field counts as not known); so ``b``.
    :param hazards_a: guids of the hazards of ``a`` (table ``task_hazard``); so ``hazards_b``.
    :param today: day to judge by; with it, an order at work whose end has passed counts as not ended.
    """
    known = states or load_states()
    return PairFacts(side_from_task(a, hazards_a, today, known), side_from_task(b, hazards_b, today, known), overlap,
                     _names(a, b) or _names(b, a))


def side_from_task(task: Record, hazards: Iterable[str] = (), today: Optional[date] = None,
                   states: Optional[States] = None) -> SideFacts:
    """Returns the facts of one task order."""
    known = states or load_states()
    now = phase(task, today, known)
    starts = [day for day in map(task.get, ("actual_start", "valid_from", "planned_start", "issued_on")) if day]
    ends = [day for day in map(task.get, ("actual_end", "valid_to", "planned_end")) if day]
    end = task.get("site_left_on") if now is Phase.ENDED else max(ends, default=None)
    if now is Phase.LIVE and end is not None and today is not None and end < today:
        end = None  # the term has passed, but nobody entered that the site was left
    return SideFacts(
        name=str(task.get("task_no") or task.get("local_id") or ""), status=str(task.get("status") or ""),
        task_type=str(task.get("task_type") or ""), operator=str(task.get("organisation_guid") or ""), phase=now,
        shape_kind=str(task.get("shape_kind") or "POLYGON"), start=min(starts, default=None), end=end,
        hazards=frozenset(hazards), outline_note=outline_note(task))


def side_from_release(release: Record) -> SideFacts:
    """Returns the facts of a piece of released land (table ``land_release``)."""
    return SideFacts(
        name=str(release.get("local_id") or ""), task_type=str(release.get("activity") or ""),
        operator=str(release.get("organisation_guid") or ""), phase=Phase.ENDED, start=release.get("started_on"),
        end=release.get("released_on"), is_released=True, outline_note=outline_note(release))


def outline_note(record: Record) -> str:
    """Returns a sentence about an outline that cannot be trusted to the metre, or an empty text."""
    name = str(record.get("task_no") or record.get("local_id") or "")
    accuracy = record.get("position_accuracy_m")
    if record.get("outline_state") == "uncertain":
        return tr("The outline of {name} is uncertain until somebody accepts a repair.", name=name)
    if record.get("position_method") == CIRCLE:
        if accuracy:
            return tr("The outline of {name} is a circle drawn from a reported size, good to {metres} m.", name=name,
                      metres=f"{accuracy:g}")
        return tr("The outline of {name} is a circle drawn from a reported size.", name=name)
    if accuracy and accuracy >= COARSE_M:
        return tr("The outline of {name} is good to {metres} m only.", name=name, metres=f"{accuracy:g}")
    return ""


CIRCLE = "CIRCLE"
COARSE_M = 25.0
"""From this accuracy on (m) a reader is told; handheld receivers do better (general knowledge)."""


def _names(child: Record, parent: Record) -> bool:
    """Returns True if ``child`` names ``parent`` as the order it stands on."""
    guid = parent.get("guid")
    return bool(guid) and child.get("parent_task_guid") == guid
