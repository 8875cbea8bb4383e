"""A table of turning points as somebody fills it: fixed columns, every cell a text, nothing computed.

One row has coordinates, or bearing and distance from another row; rows are numbered from 1 as the window numbers them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...base.language import tr
from ..position_rules import POINT_COLUMNS
from ..rows import PointRow
from ..typed_positions import PositionColumns
from .columns import PointColumns
from .pasted import TypedTable
from .typed_rows import cell_text, position_text

POSITION = "position"
COLUMNS = ("no", "type", POSITION, "from", "bearing", "distance", "north", "label", "part", "description")
"""The columns in their order on the screen."""

Cells = Mapping[str, str]
"""The cells of one row by the names of :data:`COLUMNS`; one that is missing is empty."""


def headings() -> dict[str, str]:
    """Returns the heading of each column in the language of the interface."""
    return {"part": tr("Part"), "no": tr("Point no"), "label": tr("Point name"), "type": tr("Point type"),
            POSITION: tr("Coordinates"), "from": tr("From"), "bearing": tr("Bearing"), "distance": tr("Distance"),
            "north": tr("North"), "description": tr("Description")}


def table_of_cells(rows: Sequence[Cells]) -> TypedTable:
    """Returns the rows as a table that :func:`.sheet.read_sheet` reads; empty rows keep their numbers."""
    named = headings()
    columns = PointColumns({name: named[name] for name in POINT_COLUMNS if name in named},
                           PositionColumns(text=named[POSITION]))
    return TypedTable(tuple(named.values()), tuple(
        PointRow(number, {heading: row.get(name, "") for name, heading in named.items()})
        for number, row in enumerate(rows, 1)), columns)


def cells_of(table: TypedTable) -> list[dict[str, str]]:
    """Returns the rows of a pasted table as cells; a position that stands in several columns becomes one text."""
    rows = []
    for row in table.rows:
        cells: dict[str, Any] = {name: cell_text(row.values.get(heading))
                                 for name, heading in table.columns.by_name.items() if name in COLUMNS}
        cells[POSITION] = position_text(table.columns.position, row.values)
        if any(cells.values()):
            rows.append({name: text for name, text in cells.items() if text})
    return rows
