"""Sheets of OpenDocument (ods) and old Excel (xls) as lines of cells, read by GDAL with headings left as cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .grid import About, Line


class GdalGrid:
    """One layer of an open :class:`~..ogr_file.OgrFile` whose headings were left as cells."""

    def __init__(self, layer: Any) -> None:
        self._layer = layer
        self.about = About()

    @property
    def name(self) -> str:
        return str(self._layer.name)

    def lines(self) -> Iterator[Line]:
        """Yields the lines; GDAL leaves out empty ones at the end."""
        for row in self._layer.rows():
            yield Line(row.number, list(row.values.values()))
