"""Rectangles against the edges of their polygons: distances, and how large a circle with its middle in one can be.

Part of :mod:`largest_circle`, which says why a weighted mean of distances bounds a rectangle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_ROOM_M = 0.1
"""Cells are taken this much larger where edges are left out: more than coordinates are rounded."""


@dataclass(frozen=True)
class Edges:
    """Edges of polygons, a row each, filled up with edges without length: starts, ends, vectors, 1 / length^2."""

    x: np.ndarray
    y: np.ndarray
    end_y: np.ndarray
    dx: np.ndarray
    dy: np.ndarray
    scale: np.ndarray


def edges_of(x: np.ndarray, y: np.ndarray, end_x: np.ndarray, end_y: np.ndarray) -> Edges:
    """Returns edges by their starts and ends, shape (polygons, edges), metres."""
    dx, dy = end_x - x, end_y - y
    length_2 = dx * dx + dy * dy
    return Edges(x, y, end_y, dx, dy, 1 / np.where(length_2 > 0, length_2, 1.0))


@dataclass(frozen=True)
class Cells:
    """Rectangles: the row of their polygon, middle, half width and half height. Sorted by polygon."""

    row: np.ndarray
    x: np.ndarray
    y: np.ndarray
    half_x: np.ndarray
    half_y: np.ndarray

    def __getitem__(self, which: np.ndarray | slice) -> Cells:
        return Cells(self.row[which], self.x[which], self.y[which], self.half_x[which], self.half_y[which])

    @property
    def half_diagonal(self) -> np.ndarray:
        return np.hypot(self.half_x, self.half_y)

    def halved(self) -> Cells:
        """Returns both halves of each, cut across the longer side."""
        wide = self.half_x >= self.half_y
        half_x, half_y = np.where(wide, self.half_x / 2, self.half_x), np.where(wide, self.half_y, self.half_y / 2)
        sign = np.tile(np.array([-1, 1], self.x.dtype), len(self.row))
        half_x, half_y, wide = np.repeat(half_x, 2), np.repeat(half_y, 2), np.repeat(wide, 2)
        return Cells(np.repeat(self.row, 2), np.repeat(self.x, 2) + sign * half_x * wide,
                     np.repeat(self.y, 2) + sign * half_y * ~wide, half_x, half_y)


@dataclass(frozen=True)
class Distances:
    """Places against the edges of their polygons, shape (places, edges): vectors from the nearest point of each edge.

    ``signed`` is the distance of each place to the outline, negative outside of the polygon.
    """

    from_x: np.ndarray
    from_y: np.ndarray
    metres: np.ndarray
    signed: np.ndarray


def measured(edges: Edges, rows: np.ndarray, x: np.ndarray, y: np.ndarray) -> Distances:
    """Returns the distances of places (x, y) to the edges of the polygons in these rows."""
    y = y[:, None]
    start_y, dx, dy = edges.y[rows], edges.dx[rows], edges.dy[rows]
    from_x, from_y = x[:, None] - edges.x[rows], y - start_y
    # a ray to the east: ends are compared as they are stored, so that two edges never disagree about their corner
    crossed = (start_y > y) != (edges.end_y[rows] > y)
    crossed &= (from_x * dy < from_y * dx) == (dy > 0)
    inside = np.count_nonzero(crossed, axis=1) % 2 == 1
    along = from_x * dx
    along += from_y * dy
    along *= edges.scale[rows]
    np.minimum(np.maximum(along, 0, out=along), 1, out=along)   # three times as fast as clip
    dx *= along
    dy *= along
    from_x -= dx
    from_y -= dy
    np.multiply(from_x, from_x, out=dx)
    np.multiply(from_y, from_y, out=dy)
    dx += dy
    metres = np.sqrt(dx, out=dx)
    nearest = metres.min(axis=1)
    return Distances(from_x, from_y, metres, np.where(inside, nearest, -nearest))


def edges_about(edges: Edges, cells: Cells) -> Edges:
    """Returns, as a single row, those edges of a polygon that matter for any place in some of its cells.

    With ``d`` the distance of the outline from the middle of all cells, and ``r`` the radius of the circle about them,
    the outline is no farther than d + r from a place in them, so its nearest edge is no farther than d + 2 r from the
    middle. Whether a place lies inside is told by edges east of it.
    """
    row = cells.row[:1]
    west, south = (cells.x - cells.half_x).min() - _ROOM_M, (cells.y - cells.half_y).min() - _ROOM_M
    east, north = (cells.x + cells.half_x).max() + _ROOM_M, (cells.y + cells.half_y).max() + _ROOM_M
    metres = measured(edges, row, np.array([(west + east) / 2]), np.array([(south + north) / 2])).metres[0]
    x, y, end_y, dx = (values[row[0]] for values in (edges.x, edges.y, edges.end_y, edges.dx))
    east_of = (x + np.maximum(dx, 0) >= west) & (np.minimum(y, end_y) <= north) & (np.maximum(y, end_y) >= south)
    chosen = np.flatnonzero(east_of | (metres <= metres.min() + np.hypot(east - west, north - south)))
    return Edges(*(values[row, chosen][None] for values in vars(edges).values()))


def surrounding(at: Distances, cells: Cells) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Returns three edges about each middle that together bound the cell well, shape (cells, 3): numbers, direction
    from each (unit vectors) and distance. The first is the nearest; the others are chosen one after the other such that
    the mean distance, taken as linear, is least where it is largest in the cell.
    """
    number = np.arange(len(cells.row))
    unit = 1 / np.maximum(at.metres, 1e-12)
    unit_x, unit_y = at.from_x * unit, at.from_y * unit
    chosen = [at.metres.argmin(axis=1)]
    for _ in range(2):
        sum_x, sum_y = (sum(axis[number, edge] for edge in chosen)[:, None] for axis in (unit_x, unit_y))
        total = at.metres + cells.half_x[:, None] * np.abs(unit_x + sum_x)
        total += cells.half_y[:, None] * np.abs(unit_y + sum_y)
        chosen.append(total.argmin(axis=1))
    three = np.column_stack(chosen)
    toward_x, toward_y, metres = (np.take_along_axis(values, three, 1) for values in (unit_x, unit_y, at.metres))
    return three, toward_x, toward_y, metres


def balances(toward_x: np.ndarray, toward_y: np.ndarray) -> np.ndarray:
    """Returns weights for three edges, shape (4, cells, 3): one alone, two, three alike, and such that the three
    directions cancel out (where they surround the middle), which is where the mean does not change.
    """
    weights = np.zeros((4, *toward_x.shape), toward_x.dtype)
    weights[0, :, 0] = 1
    weights[1, :, :2] = 1 / 2
    weights[2:] = 1 / 3
    across = np.column_stack([toward_x[:, one] * toward_y[:, other] - toward_y[:, one] * toward_x[:, other]
                              for one, other in ((1, 2), (2, 0), (0, 1))])
    total = across.sum(axis=1)
    around = np.flatnonzero(((across > 0).all(axis=1) | (across < 0).all(axis=1)) & (np.abs(total) > 1e-9))
    weights[3, around] = across[around] / total[around, None]
    return weights


def largest_mean(edges: Edges, cells: Cells, three: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Returns the least over the weights of the largest mean distance at the corners of each cell."""
    row = cells.row[:, None]
    x, y, dx, dy, scale = (values[row, three] for values in (edges.x, edges.y, edges.dx, edges.dy, edges.scale))
    largest = np.zeros(weights.shape[:2], weights.dtype)
    for side_x, side_y in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
        from_x = (cells.x + side_x * cells.half_x)[:, None] - x
        from_y = (cells.y + side_y * cells.half_y)[:, None] - y
        along = np.minimum(np.maximum((from_x * dx + from_y * dy) * scale, 0), 1)
        metres = np.hypot(from_x - along * dx, from_y - along * dy)
        np.maximum(largest, np.einsum("wck,ck->wc", weights, metres), out=largest)
    least: np.ndarray = largest.min(axis=0)
    return least


def between(cells: Cells, toward_x: np.ndarray, toward_y: np.ndarray, metres: np.ndarray,
             ) -> tuple[np.ndarray, np.ndarray]:
    """Returns the place in each cell as far from each of the three edges, taken as lines; of two if they are parallel.

    It need not be the best place of the cell: it is only a good one to try.
    """
    ax, ay = toward_x[:, 0] - toward_x[:, 1], toward_y[:, 0] - toward_y[:, 1]
    bx, by = toward_x[:, 0] - toward_x[:, 2], toward_y[:, 0] - toward_y[:, 2]
    a, b = metres[:, 1] - metres[:, 0], metres[:, 2] - metres[:, 0]
    det = ax * by - ay * bx
    solvable = np.abs(det) > 1e-6
    det = np.where(solvable, det, 1.0)
    both = a / np.maximum(ax * ax + ay * ay, 1e-12)
    x = np.where(solvable, (a * by - ay * b) / det, both * ax)
    y = np.where(solvable, (ax * b - a * bx) / det, both * ay)
    return (cells.x + np.clip(x, -cells.half_x, cells.half_x), cells.y + np.clip(y, -cells.half_y, cells.half_y))
