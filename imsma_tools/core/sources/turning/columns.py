"""Which columns of a list of points say what: object, part, number, position, or bearing and distance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ..position_rules import POINT_COLUMNS, POSITION_PARTS, CoordinateRule
from ..rows import SourceField
from ..typed_positions import PositionColumns
from ..words import normalised, words


@dataclass(frozen=True)
class PointColumns:
    """Headings by what they hold (``POINT_COLUMNS``, those that are there), and those of the position."""

    by_name: Mapping[str, str]
    position: PositionColumns = field(default_factory=PositionColumns)

    def heading(self, name: str) -> str:
        return self.by_name.get(name, "")

    @property
    def are_points(self) -> bool:
        """Returns True if outlines can be made of them: which object, which number, and where."""
        return bool(self.heading("object") and self.heading("no") and (
            self.position.any or (self.heading("bearing") and self.heading("distance"))))

    @property
    def all(self) -> frozenset[str]:
        """Returns every heading that is about a point, not about its object."""
        place = self.position
        own = {heading for name, heading in self.by_name.items() if name != "object"}
        return frozenset(own | {place.x, place.y, place.text, place.zone, *place.parts.values()} - {""})


def find_columns(fields: Sequence[SourceField], said: Optional[Mapping[str, Sequence[str]]] = None,
                 place: Optional[CoordinateRule] = None) -> PointColumns:
    """Returns the columns of points among ``fields``: those a column matching says, else by their usual names."""
    known = words()["coordinates"]
    rule = place or CoordinateRule(
        tuple(known["x"]), tuple(known["y"]), tuple(known["text"]), zone=tuple(known["zone"]),
        parts={part: tuple(known[part]) for part in POSITION_PARTS})
    taken: set[str] = set()

    def find(names: Sequence[str]) -> str:
        wanted = [normalised(name) for name in names]
        for word in wanted:
            for entry in fields:
                if normalised(entry.name) == word and entry.name not in taken:
                    taken.add(entry.name)
                    return entry.name
        return ""

    x, y = find(rule.x), find(rule.y)
    if not (x and y):   # "North" alone says what a bearing counts from
        taken.clear()
        x = y = ""
    position = PositionColumns(x, y, find(rule.text), find(rule.zone),
                               {part: heading for part, names in rule.parts.items() if (heading := find(names))})
    if not (position.text or (position.x and position.y) or {"x_degrees", "y_degrees"} <= set(position.parts)):
        position = PositionColumns()
        taken.clear()
    usual = words()["points"]
    return PointColumns({name: heading for name in POINT_COLUMNS
                         if (heading := find((said or {}).get(name) or usual[name]))}, position)
