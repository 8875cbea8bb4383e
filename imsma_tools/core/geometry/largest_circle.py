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
from dataclasses import dataclass, replace

import numpy as np

from .circle_cells import (
    Cells,
    Distances,
    Edges,
    balances,
    between,
    edges_about,
    edges_of,
    largest_mean,
    measured,
    surrounding,
)

_CHUNK = 1 << 16
"""Distances (middles times edges) worked out at a time: the arrays stay in the processor's cache."""

_LONG = 1 << 11
"""Edges of a polygon from which on most of them are too far from a rectangle to be looked at."""

_TOGETHER = 64
"""Rectangles for which the edges that matter are looked for together."""

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
        edges = edges_of(x[begin], y[begin], x[end], y[end])
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


def _search(edges: Edges, wanted: Wanted) -> Circles:
    """Returns the largest circle of each row; looked for in short numbers where these are good enough.

    Radiuses are measured in long ones at the places found, so they are those of circles that do fit.
    """
    extent = float(max(np.abs(edges.x).max(), np.abs(edges.y).max()))
    if extent * np.finfo(np.float32).eps > _SHORT_ENOUGH * wanted.metres:
        return _searched(edges, wanted)
    short = _searched(Edges(*(values.astype(np.float32) for values in vars(edges).values())), wanted)
    x, y = short.x.astype(np.float64), short.y.astype(np.float64)
    return Circles(x, y, np.maximum(measured(edges, np.arange(len(x)), x, y).signed, 0))


def _searched(edges: Edges, wanted: Wanted) -> Circles:
    rows = len(edges.x)
    corner_x, corner_y = edges.x[:, 0].copy(), edges.y[:, 0].copy()   # a place to name where there is no circle
    best = Circles(corner_x, corner_y, np.zeros_like(corner_x))
    west, south, east, north = edges.x.min(1), edges.y.min(1), edges.x.max(1), edges.y.max(1)
    cells = Cells(np.arange(rows), (west + east) / 2, (south + north) / 2, (east - west) / 2, (north - south) / 2)
    long = edges.x.shape[1] > _LONG
    for _ in range(_ROUNDS):
        kept = [_examined_about(edges, cells[some], best, wanted) for some in _neighbours(cells.row)] if long else \
            _examined_in_chunks(edges, cells, best, wanted)
        bounds = np.concatenate([bound for _, bound in kept])
        cells = _joined([part for part, _ in kept])
        cells = cells[bounds > wanted.must_beat(best.radius[cells.row])].halved().halved()
        if not len(cells.row):
            break
    return best


def _joined(cells: list[Cells]) -> Cells:
    return Cells(*(np.concatenate([getattr(part, name) for part in cells])
                    for name in ("row", "x", "y", "half_x", "half_y")))


def _neighbours(rows: np.ndarray) -> Iterator[slice]:
    """Yields slices of cells of one polygon each; halves stand side by side, so they lie near each other."""
    starts = _starts(rows)
    for start, end in zip(starts.tolist(), np.append(starts[1:], len(rows)).tolist()):
        for at in range(start, end, _TOGETHER):
            yield slice(at, min(at + _TOGETHER, end))


def _examined_about(edges: Edges, cells: Cells, best: Circles, wanted: Wanted) -> tuple[Cells, np.ndarray]:
    """Examines neighbouring cells of one polygon, by those of its very many edges that matter there."""
    row = int(cells.row[0])
    own = slice(row, row + 1)   # views: circles offered to them are offered to ``best``
    found = _examined_in_chunks(edges_about(edges, cells), replace(cells, row=np.zeros_like(cells.row)),
                                Circles(best.x[own], best.y[own], best.radius[own]), wanted)
    kept = _joined([part for part, _ in found])
    return replace(kept, row=np.full_like(kept.row, row)), np.concatenate([bound for _, bound in found])


def _examined_in_chunks(edges: Edges, cells: Cells, best: Circles, wanted: Wanted) -> list[tuple[Cells, np.ndarray]]:
    step = max(1, _CHUNK // edges.x.shape[1])
    return [_examined(edges, cells[at:at + step], best, wanted) for at in range(0, len(cells.row), step)]


def _examined(edges: Edges, cells: Cells, best: Circles, wanted: Wanted) -> tuple[Cells, np.ndarray]:
    """Offers the circles found in the cells; returns the cells that may hold a larger one, and its radius at most."""
    at = measured(edges, cells.row, cells.x, cells.y)
    best.offer(cells.row, cells.x, cells.y, at.signed)
    open_ = np.flatnonzero(at.signed + cells.half_diagonal > wanted.must_beat(best.radius[cells.row]))
    cells = cells[open_]
    if not len(open_):
        return cells, np.zeros(0)
    at = Distances(at.from_x[open_], at.from_y[open_], at.metres[open_], at.signed[open_])
    three, toward_x, toward_y, metres = surrounding(at, cells)
    bound = np.minimum(at.signed + cells.half_diagonal,
                       largest_mean(edges, cells, three, balances(toward_x, toward_y)))
    starts = _starts(cells.row)
    hopeful = np.flatnonzero(bound == np.repeat(np.maximum.reduceat(bound, starts), np.diff(starts, append=len(bound))))
    x, y = between(cells[hopeful], toward_x[hopeful], toward_y[hopeful], metres[hopeful])
    best.offer(cells.row[hopeful], x, y, measured(edges, cells.row[hopeful], x, y).signed)
    return cells, bound
