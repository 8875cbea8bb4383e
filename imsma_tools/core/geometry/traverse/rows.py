"""One row of a table of turning points as it was typed and read, before anything is computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...base.language import tr
from ..coordinates.digits import western
from ..coordinates.typed import Reading

BESIDE = frozenset({"REFERENCE", "BENCHMARK", "EVIDENCE"})
"""Kinds of points that are no corner of the outline (field rules, points)."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with one cell: the row as a person counts it, the heading, the sentence and what to do."""

    row: int
    cell: str
    problem: str
    remedy: str = ""

    def sentence(self) -> str:
        """Returns all of it in one line."""
        return tr("Row {row}, {cell}: {reason}", row=self.row, cell=self.cell,
                  reason=" ".join(filter(None, (self.problem, self.remedy))))


@dataclass(frozen=True)
class Leg:
    """Bearing in degrees and distance in metres from the point named ``start``; "" for the row before.

    ``north`` is TRUE, MAGNETIC or GRID; ``declination`` counts for MAGNETIC, degrees, east positive. The steps are half
    a unit of the last figure typed: what rounding may have taken away.
    """

    start: str
    bearing: float
    distance_m: float
    north: str
    declination: float = 0.0
    bearing_step: float = 0.0
    distance_step_m: float = 0.0


@dataclass(frozen=True)
class Row:
    """A row that was read. ``kind`` is a code of ``point_type`` ("" where none was given); ``typed`` the cells as they
    stood. It has readings of a position, a leg, both or, where it has faults, neither.

    ``step_m`` is what rounding of the position may have taken away, in metres. ``start_cell`` is the heading of the
    column that names the point a leg starts from.
    """

    row: int
    part: int = 1
    no: Optional[int] = None
    label: str = ""
    kind: str = ""
    typed: str = ""
    notation: str = ""
    readings: tuple[Reading, ...] = ()
    step_m: float = 0.0
    leg: Optional[Leg] = None
    description: str = ""
    position_cell: str = ""
    start_cell: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    def is_corner(self) -> bool:
        """Returns True for a point that the outline runs through."""
        return self.kind not in BESIDE

    @property
    def names(self) -> frozenset[str]:
        """Returns the names by which another row may mean this one."""
        return frozenset({name_key(self.label), "" if self.no is None else str(self.no)} - {""})


def name_key(name: str) -> str:
    """Returns the name of a point for comparing: case, blanks and the script of digits do not count."""
    return "".join(western(name).casefold().split())
