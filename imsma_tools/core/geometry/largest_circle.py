"""The largest circle inside each of many polygons: branch and bound, all polygons side by side in numpy.

Rectangles that may hold the middle of the circle are looked at, dropped when they certainly hold nothing better, and
halved otherwise, as in V. Agafonkin's "polylabel" (2016) and GEOS's MaximumInscribedCircle. There a rectangle is
bounded by the distance at its middle plus half its diagonal, so a strip of even width is cut into pieces as small as
the precision. Here a second bound drops most of it at once: the distance to an edge is a convex function of the place,
so is a weighted mean of such distances, and a convex function is largest at a corner. As the distance to the outline is
at most the distance to each edge, hence at most any weighted mean of them, the largest mean at the four corners bounds
the rectangle. With the two sides of a strip, or the three edges a circle touches, the bound is exact however large the
rectangle is.

Coordinates are metres in a plane. Memory: a few arrays of ``_CHUNK`` numbers, and twenty numbers for each edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

_CHUNK = 1 << 16
"""Distances (middles times edges) worked out at a time: the arrays stay in the processor's cache."""

_ROUNDS = 40
"""Rectangles are halved twice in each, so they end at a millionth of a millionth of the extent."""

_SHORT_ENOUGH = 0.05
"""Numbers of 32 bits do where their rounding is below this share of the precision: polygons of some 20 km."""


@dataclass(frozen=True)
class Wanted:
    """How well the radius must be known: to ``metres`` or, if that is more, to ``share`` of it.

    A polygon is done as soon as its circle reaches ``enough``, and circles below ``least`` are not looked for.
    """

    metres: float
    share: float
    least: float = 0.0
    enough: float = float("inf")

    def must_beat(self, radius: np.ndarray) -> np.ndarray:
        """Returns the radius a rectangle must allow to be looked at, when a circle of ``radius`` is known."""
        better: np.ndarray = np.maximum(radius + np.maximum(self.metres, self.share * radius), self.least)
        return np.where(radius >= self.enough, np.inf, better)


@dataclass
class Circles:
    """The best circle known for each polygon: middle and radius, metres. A radius of 0 stands for none."""

    x: np.ndarray
    y: np.ndarray
    radius: np.ndarray

    def offer(self, polygon: np.ndarray, x: np.ndarray, y: np.ndarray, radius: np.ndarray) -> None:
        """Takes circles that lie inside, sorted by polygon, and keeps those that are larger."""
        if not len(polygon):
            return
        starts = _starts(polygon)
        largest = np.maximum.reduceat(radius, starts)
        owners = polygon[starts]
        better = largest > self.radius[owners]
        wins = np.flatnonzero(radius == np.repeat(np.where(better, largest, np.nan),
                                                  np.diff(starts, append=len(polygon))))
        self.x[polygon[wins]], self.y[polygon[wins]] = x[wins], y[wins]
        self.radius[owners[better]] = largest[better]


def _starts(polygon: np.ndarray) -> np.ndarray:
    """Returns where a polygon's entries begin, of entries sorted by polygon."""
    return np.flatnonzero(np.diff(polygon, prepend=-1))


@dataclass(frozen=True)
class _Edges:
    """Edges of polygons, a row each, filled up with edges without length: starts, ends, vectors, 1 / length^2."""

    x: np.ndarray
    y: np.ndarray
    end_y: np.ndarray
    dx: np.ndarray
    dy: np.ndarray
    scale: np.ndarray


@dataclass(frozen=True)
class _Cells:
    """Rectangles: the row of their polygon, middle, half width and half height. Sorted by polygon."""

    row: np.ndarray
    x: np.ndarray
    y: np.ndarray
    half_x: np.ndarray
    half_y: np.ndarray

    def __getitem__(self, which: np.ndarray | slice) -> _Cells:
        return _Cells(self.row[which], self.x[which], self.y[which], self.half_x[which], self.half_y[which])

    @property
    def half_diagonal(self) -> np.ndarray:
        return np.hypot(self.half_x, self.half_y)

    def halved(self) -> _Cells:
        """Returns both halves of each, cut across the longer side."""
        wide = self.half_x >= self.half_y
        half_x, half_y = np.where(wide, self.half_x / 2, self.half_x), np.where(wide, self.half_y, self.half_y / 2)
        sign = np.tile(np.array([-1, 1], self.x.dtype), len(self.row))
        half_x, half_y, wide = np.repeat(half_x, 2), np.repeat(half_y, 2), np.repeat(wide, 2)
        return _Cells(np.repeat(self.row, 2), np.repeat(self.x, 2) + sign * half_x * wide,
                      np.repeat(self.y, 2) + sign * half_y * ~wide, half_x, half_y)


@dataclass(frozen=True)
class _Distances:
    """Places against the edges of their polygons, shape (places, edges): vectors from the nearest point of each edge.

    ``signed`` is the distance of each place to the outline, negative outside of the polygon.
    """

    from_x: np.ndarray
    from_y: np.ndarray
    metres: np.ndarray
    signed: np.ndarray


def largest_circles(x: np.ndarray, y: np.ndarray, offsets: np.ndarray, polygon: np.ndarray, wanted: Wanted) -> Circles:
    """Returns the largest circle in each polygon.

    :param x, y, offsets: closed rings in metres, flat, as in :class:`wkb.Rings`.
    :param polygon: the polygon of each ring, ascending from 0; land is what an odd number of rings encloses.
    """
    count = int(polygon[-1]) + 1 if len(polygon) else 0
    circles = Circles(np.zeros(count), np.zeros(count), np.zeros(count))
    if not count:
        return circles
    cosine, sine = _main_direction(x, y, offsets, polygon)
    of_point = np.repeat(polygon, np.diff(offsets))
    x, y = x * cosine[of_point] + y * sine[of_point], y * cosine[of_point] - x * sine[of_point]
    edge = np.ones(len(x), bool)
    edge[offsets[1:] - 1] = False   # the step from one ring to the next is no edge
    start = np.flatnonzero(edge)
    owner = of_point[start]
    sizes = np.bincount(owner, minlength=count)
    first = np.cumsum(sizes) - sizes
    for width, members in _size_classes(sizes):
        place = np.minimum(np.arange(width), sizes[members, None]) + first[members, None]
        filled = np.arange(width) < sizes[members, None]
        begin = start[np.where(filled, place, first[members, None])]
        end = np.where(filled, begin + 1, begin)
        edges = _edges(x[begin], y[begin], x[end], y[end])
        found = _search(edges, wanted)
        circles.x[members], circles.y[members], circles.radius[members] = found.x, found.y, found.radius
    return Circles(circles.x * cosine - circles.y * sine, circles.y * cosine + circles.x * sine, circles.radius)


def _main_direction(x: np.ndarray, y: np.ndarray, offsets: np.ndarray, polygon: np.ndarray,
                    ) -> tuple[np.ndarray, np.ndarray]:
    """Returns cosine and sine of the direction most of each outline runs in: rectangles then lie along strips.

    The mean of the edges' directions, by length; angles are doubled, since an edge has no front.
    """
    first = _starts(polygon)
    step = np.diff(x, append=0.0) + 1j * np.diff(y, append=0.0)
    step[offsets[1:] - 1] = 0   # the step from one ring to the next is no edge
    doubled = np.add.reduceat(step * step / np.maximum(np.abs(step), 1e-300), offsets[:-1][first])
    angle = np.angle(doubled) / 2
    return np.cos(angle), np.sin(angle)


def _size_classes(sizes: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Yields polygons of about as many edges, and to how many their rows are filled up."""
    widths = np.exp2(np.ceil(np.log2(np.maximum(sizes, 8)))).astype(np.int64)
    for width in np.unique(widths).tolist():
        yield width, np.flatnonzero(widths == width)


def _edges(x: np.ndarray, y: np.ndarray, end_x: np.ndarray, end_y: np.ndarray) -> _Edges:
    dx, dy = end_x - x, end_y - y
    length_2 = dx * dx + dy * dy
    return _Edges(x, y, end_y, dx, dy, 1 / np.where(length_2 > 0, length_2, 1.0))


def _search(edges: _Edges, wanted: Wanted) -> Circles:
    """Returns the largest circle of each row; looked for in short numbers where these are good enough.

    Radiuses are measured in long ones at the places found, so they are those of circles that do fit.
    """
    extent = float(max(np.abs(edges.x).max(), np.abs(edges.y).max()))
    if extent * np.finfo(np.float32).eps > _SHORT_ENOUGH * wanted.metres:
        return _searched(edges, wanted)
    short = _searched(_Edges(*(values.astype(np.float32) for values in vars(edges).values())), wanted)
    x, y = short.x.astype(np.float64), short.y.astype(np.float64)
    return Circles(x, y, np.maximum(_measured(edges, np.arange(len(x)), x, y).signed, 0))


def _searched(edges: _Edges, wanted: Wanted) -> Circles:
    rows = len(edges.x)
    corner_x, corner_y = edges.x[:, 0].copy(), edges.y[:, 0].copy()   # a place to name where there is no circle
    best = Circles(corner_x, corner_y, np.zeros_like(corner_x))
    west, south, east, north = edges.x.min(1), edges.y.min(1), edges.x.max(1), edges.y.max(1)
    cells = _Cells(np.arange(rows), (west + east) / 2, (south + north) / 2, (east - west) / 2, (north - south) / 2)
    step = max(1, _CHUNK // edges.x.shape[1])
    for _ in range(_ROUNDS):
        kept = [_examined(edges, cells[at:at + step], best, wanted) for at in range(0, len(cells.row), step)]
        bounds = np.concatenate([bound for _, bound in kept])
        cells = _joined([part for part, _ in kept])
        cells = cells[bounds > wanted.must_beat(best.radius[cells.row])].halved().halved()
        if not len(cells.row):
            break
    return best


def _joined(cells: list[_Cells]) -> _Cells:
    return _Cells(*(np.concatenate([getattr(part, name) for part in cells])
                    for name in ("row", "x", "y", "half_x", "half_y")))


def _examined(edges: _Edges, cells: _Cells, best: Circles, wanted: Wanted) -> tuple[_Cells, np.ndarray]:
    """Offers the circles found in the cells; returns the cells that may hold a larger one, and its radius at most."""
    at = _measured(edges, cells.row, cells.x, cells.y)
    best.offer(cells.row, cells.x, cells.y, at.signed)
    open_ = np.flatnonzero(at.signed + cells.half_diagonal > wanted.must_beat(best.radius[cells.row]))
    cells = cells[open_]
    if not len(open_):
        return cells, np.zeros(0)
    at = _Distances(at.from_x[open_], at.from_y[open_], at.metres[open_], at.signed[open_])
    three, toward_x, toward_y, metres = _surrounding(at, cells)
    bound = np.minimum(at.signed + cells.half_diagonal,
                       _largest_mean(edges, cells, three, _weights(toward_x, toward_y)))
    starts = _starts(cells.row)
    hopeful = np.flatnonzero(bound == np.repeat(np.maximum.reduceat(bound, starts), np.diff(starts, append=len(bound))))
    x, y = _between(cells[hopeful], toward_x[hopeful], toward_y[hopeful], metres[hopeful])
    best.offer(cells.row[hopeful], x, y, _measured(edges, cells.row[hopeful], x, y).signed)
    return cells, bound


def _measured(edges: _Edges, rows: np.ndarray, x: np.ndarray, y: np.ndarray) -> _Distances:
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
    return _Distances(from_x, from_y, metres, np.where(inside, nearest, -nearest))


def _surrounding(at: _Distances, cells: _Cells) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
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


def _weights(toward_x: np.ndarray, toward_y: np.ndarray) -> np.ndarray:
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


def _largest_mean(edges: _Edges, cells: _Cells, three: np.ndarray, weights: np.ndarray) -> np.ndarray:
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


def _between(cells: _Cells, toward_x: np.ndarray, toward_y: np.ndarray, metres: np.ndarray,
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
