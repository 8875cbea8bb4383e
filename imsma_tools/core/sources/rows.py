"""Rows of a foreign file as they stand in it, before anything is matched or converted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional, Protocol


class CellWithoutValue(str):
    """A cell that holds something, but not a value: a formula nobody computed, an error, a place the line lacks.

    It is never taken for an empty cell, which would empty the field. The text is what stands there, for the report.
    """

    __slots__ = ()


@dataclass(frozen=True)
class SourceField:
    """A column of the file."""

    name: str


@dataclass(frozen=True)
class PointRow:
    """One row of a list of points, which belongs to the outline of an object; ``problem`` as in :class:`SourceRow`."""

    number: int
    values: Mapping[str, Any]
    problem: str = ""


@dataclass
class SourceRow:
    """One row: its number counted from 1, its values by column, its geometry as WKB in the file's own system.

    ``values`` hold text, int, float, bool, ``date``, ``datetime``, lists of those, :class:`CellWithoutValue`, or None.
    A column that is missing in them is one the row says nothing about: its field stays as it is.
    ``problem`` is a sentence about a row that cannot be taken as it is (more values than columns): it is rejected.
    ``points`` are the corners of its outline where they stand in rows of their own. ``remarks`` are for the report.
    """

    number: int
    values: dict[str, Any]
    wkb: Optional[bytes]
    problem: str = ""
    points: tuple[PointRow, ...] = ()
    remarks: tuple[str, ...] = ()


class SourceLayer(Protocol):
    """Anything that hands out rows: a layer of a file, a layer of the project.

    ``crs`` is a text that PROJ understands (``EPSG:32638`` or WKT), empty if none is stated; ``has_geometry`` says
    whether the layer has a geometry column at all, used or not. A layer may also have ``notes`` (sentences for the
    report about how it was read) and ``date_base`` ("1900" or "1904", what its day numbers count from).
    """

    @property
    def name(self) -> str: ...

    @property
    def fields(self) -> tuple[SourceField, ...]: ...

    @property
    def crs(self) -> str: ...

    @property
    def has_geometry(self) -> bool: ...

    def row_count(self) -> int:
        """Returns the number of rows, counted apart from reading them."""

    def rows(self) -> Iterator[SourceRow]:
        """Yields every row from the first: those without geometry and with a broken one too."""
