"""Rings of many outlines in flat arrays, found in bulk where the bytes are plain as they stand.

Nearly all outlines are: little-endian, two-dimensional ``Polygon`` or ``MultiPolygon`` with closed rings. Their headers
are followed for all outlines at once, one ring of each in a round; :mod:`wkb` reads the few others with care.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

POINT_BYTES = 16

_POLYGON, _MULTIPOLYGON = 3, 6
_HEAD_BYTES = 9
_FEWEST_IN_A_ROUND = 4
"""Outlines of very many rings are followed one by one once so few are left: a round costs as much for one as for 100"""


@dataclass(frozen=True)
class Rings:
    """Rings of many shapes in flat arrays, degrees.

    ``offsets`` has one entry more than there are rings: ring ``k`` is ``x[offsets[k]:offsets[k + 1]]``, closed.
    ``shape[k]`` is the number of the shape the ring belongs to, ``part[k]`` a running number of its polygon,
    ``hole[k]`` True for an inner ring. ``shapes`` is the number of shapes, those without rings included.
    """

    x: np.ndarray
    y: np.ndarray
    offsets: np.ndarray
    shape: np.ndarray
    part: np.ndarray
    hole: np.ndarray
    shapes: int


@dataclass(frozen=True)
class Table:
    """Where rings lie in a run of bytes: byte of the first corner, number of corners, shape, True for a shell."""

    at: np.ndarray
    corners: np.ndarray
    shape: np.ndarray
    shell: np.ndarray

    def rows(self, index: np.ndarray) -> Table:
        """Returns some of the rings."""
        return Table(self.at[index], self.corners[index], self.shape[index], self.shell[index])


NO_RINGS = Table(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, bool))


def joined(tables: Sequence[Table]) -> Table:
    """Returns the rings of several tables, shape by shape; those of one shape stay in their order."""
    whole = Table(*(np.concatenate([getattr(table, name) for table in tables])
                    for name in ("at", "corners", "shape", "shell")))
    return whole.rows(np.argsort(whole.shape, kind="stable"))


def gathered(data: bytes, table: Table, shapes: int) -> Rings:
    """Returns the rings of a table (shape by shape) in flat arrays."""
    offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(table.corners)))
    start = np.repeat(table.at - POINT_BYTES * offsets[:-1], table.corners)
    points = _values(data, "<c16")[start + POINT_BYTES * np.arange(offsets[-1])]
    return Rings(np.ascontiguousarray(points.real, np.float64), np.ascontiguousarray(points.imag, np.float64), offsets,
                 table.shape, np.cumsum(table.shell) - 1, ~table.shell, shapes)


def find(data: bytes, starts: np.ndarray, ends: np.ndarray) -> tuple[Table, np.ndarray]:
    """Returns the rings of the geometries that are plain, and a bool array: which are.

    Plain is a ``Polygon`` or ``MultiPolygon`` that :func:`wkb.read` would take as it stands: every polygon has rings,
    every ring is closed and surely encloses land, nothing follows. False does not mean that one is not.

    :param data: geometries as WKB, one behind the other.
    :param starts: first byte of each, int64.
    :param ends: byte behind each.
    """
    shape = np.flatnonzero(ends - starts > _HEAD_BYTES)
    code, polygons = _head(data, starts[shape])
    plain = np.zeros(len(starts), bool)
    plain[shape[((code == _POLYGON) | (code == _MULTIPOLYGON)) & (polygons > 0)]] = True
    walk = _Walk(data, starts, ends, plain)
    keep = plain[shape]
    several = code[keep] == _MULTIPOLYGON
    table = walk.all_rings(shape[keep], starts[shape[keep]] + np.where(several, _HEAD_BYTES, 0),
                           np.where(several, polygons[keep], 1))
    good = _closed_and_wide(data, table)
    plain[table.shape[~good]] = False
    return table.rows(np.flatnonzero(plain[table.shape])), plain


class _Walk:
    """Follows the headers of geometries; takes away the mark ``plain`` of those that turn out not to be."""

    def __init__(self, data: bytes, starts: np.ndarray, ends: np.ndarray, plain: np.ndarray) -> None:
        self._data = data
        self._ends = ends
        self._plain = plain

    def all_rings(self, shape: np.ndarray, at: np.ndarray, polygons: np.ndarray) -> Table:
        """Returns the rings of shapes whose first polygon begins at byte ``at``, shape by shape."""
        found: list[Table] = []
        rings = np.zeros(len(shape), np.int64)
        while len(shape) > _FEWEST_IN_A_ROUND or (len(shape) and not found):
            begins = rings == 0
            rings, polygons, at = self._begun(begins, rings, polygons, at, shape)
            corners = _numbers(self._data, at, self._ends[shape])
            table = Table(at + 4, corners, shape, begins)
            at = at + 4 + POINT_BYTES * corners
            fits = self._plain[shape] & (corners >= 4) & (at <= self._ends[shape])
            rings = rings - 1
            done = (rings == 0) & (polygons == 0)
            self._plain[shape[~fits | (done & (at != self._ends[shape]))]] = False
            found.append(table.rows(np.flatnonzero(fits)))
            go_on = np.flatnonzero(fits & ~done)
            shape, at, rings, polygons = shape[go_on], at[go_on], rings[go_on], polygons[go_on]
        self._plain[shape] = False
        return joined(found) if found else NO_RINGS

    def _begun(self, begins: np.ndarray, rings: np.ndarray, polygons: np.ndarray, at: np.ndarray, shape: np.ndarray,
               ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Returns rings and polygons left and the byte of the next ring, with the polygons that begin here opened."""
        fits = at + _HEAD_BYTES <= self._ends[shape]
        code, count = _head(self._data, np.where(begins & fits, at, 0))
        self._plain[shape[begins & ~(fits & (code == _POLYGON) & (count > 0))]] = False
        return np.where(begins, count, rings), polygons - begins, at + np.where(begins, _HEAD_BYTES, 0)


def _values(data: bytes, kind: str) -> np.ndarray:
    """Returns the values of a type that begin at each byte of ``data``: index it by byte."""
    size = np.dtype(kind).itemsize
    return np.ndarray((max(len(data) - size + 1, 0),), kind, data, strides=(1,))


def _head(data: bytes, at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Returns the type code (0 if not little-endian) and the count behind it, of headers at these bytes."""
    numbers = _values(data, "<u4")
    little = _values(data, "u1")[at] == 1
    return np.where(little, numbers[at + 1], 0), numbers[at + 5].astype(np.int64)


def _numbers(data: bytes, at: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Returns the counts at these bytes, 0 where they would lie beyond the end."""
    inside = at + 4 <= ends
    return np.where(inside, _values(data, "<u4")[np.where(inside, at, 0)], 0).astype(np.int64)


def _closed_and_wide(data: bytes, table: Table) -> np.ndarray:
    """Returns whether each ring ends where it begins, to the bit, and surely has three different corners."""
    points = _values(data, "<c16")

    def corner(number: np.ndarray | int) -> np.ndarray:
        return points[table.at + POINT_BYTES * number].view("<u8").reshape(-1, 2)

    def differ(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        return (one != other).any(axis=1)

    first, second, third = corner(0), corner(1), corner(2)
    three = differ(first, second) & differ(first, third) & differ(second, third)
    many = table.corners > 8     # as wkb.read has it
    return (three | many) & ~differ(first, corner(table.corners - 1))
