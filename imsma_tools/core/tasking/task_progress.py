"""How far one task order is on a day; what the figures mean stands in :mod:`progress`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Optional

from .progress_notes import Note, sentences
from .work_reports import LeftOut


@dataclass(frozen=True)
class Areas:
    """Land released (None if the order has no usable outline) and area reported (None if no report states any)."""

    released_m2: Optional[float]
    reported_m2: Optional[float]


@dataclass
class TaskProgress:
    """How far one order is on a day; see :mod:`progress`. None: not known.

    ``place`` is the place of the order in what was given. ``task_m2`` is its area on the map, ``declared_m2`` the
    declared one. ``reports`` counts the reports that count, ``replaced`` those of them of which a completion took all.
    """

    place: int
    task_no: str
    status: str
    task_m2: Optional[float]
    declared_m2: Optional[float]
    all: Areas
    by_outcome: dict[str, Areas]
    by_method: dict[str, Areas]
    worked_m2: Optional[float] = None
    outside_m2: Optional[float] = None
    first_report: Optional[date] = None
    last_report: Optional[date] = None
    days_worked: int = 0
    days_without_report: Optional[int] = None
    stale: bool = False
    suspended_days: int = 0
    time_share: Optional[float] = None
    items: Counter[str] = field(default_factory=Counter)
    reports: int = 0
    replaced: int = 0
    notes: Counter[Note] = field(default_factory=Counter)
    left_out: Counter[LeftOut] = field(default_factory=Counter)

    @property
    def pct_spatial(self) -> Optional[float]:
        return _pct(self.all.released_m2, self.task_m2)

    @property
    def pct_reported(self) -> Optional[float]:
        return _pct(self.all.reported_m2, self.declared_m2)

    @property
    def outside_pct(self) -> Optional[float]:
        return _pct(self.outside_m2, self.worked_m2)

    @property
    def schedule_index(self) -> Optional[float]:
        """Returns the share of the land done by the share of the time used; 1 is on time, None without a schedule."""
        done = self.pct_reported if self.all.reported_m2 else self.pct_spatial
        return None if done is None or not self.time_share else min(done, 100.0) / 100.0 / self.time_share

    def warnings(self) -> list[str]:
        """Returns what a reader has to know of these figures."""
        return sentences(self.notes, self.left_out)


def _pct(part: Optional[float], whole: Optional[float]) -> Optional[float]:
    return None if part is None or not whole else 100.0 * part / whole
