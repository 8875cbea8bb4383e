"""Polygons left uncovered: their figures, and the blocks in which a search for gaps hands them on."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .area import polygon_areas_of
from .envelopes import meet
from .gap_width import at_least, taken, widths_of
from .limits import Limits
from .loading import FLOOR_M2
from .rings import Rings
from .simple_rings import ring_boxes
from .wkb import MULTIPOLYGON, POLYGON, rings_of


@dataclass(frozen=True)
class Piece:
    """One polygon left uncovered; ``owner`` is the number of the whole (for a gap) or the part (for land outside).

    ``geometry`` is a MultiPolygon of one part in EPSG:4326. ``uncertain_m2`` is None unless ``uncertain``.
    """

    owner: int
    area_m2: float
    width_m: float
    thin: bool
    uncertain: bool
    uncertain_m2: Optional[float]
    geometry: bytes


@dataclass(frozen=True)
class PieceBlock:
    """The pieces of some outlines, one entry of every array for each, those of one outline together.

    As in :class:`Piece`; ``uncertain_m2`` is NaN unless ``uncertain``.
    """

    owner: np.ndarray
    area_m2: np.ndarray
    width_m: np.ndarray
    thin: np.ndarray
    uncertain: np.ndarray
    uncertain_m2: np.ndarray
    geometry: list[bytes]

    def __len__(self) -> int:
        return len(self.owner)

    def uncertain_m2_or_none(self) -> list[Optional[float]]:
        """Returns ``uncertain_m2`` with None for what is certain."""
        return [value if unsure else None for value, unsure in zip(self.uncertain_m2.tolist(), self.uncertain.tolist())]

    def pieces(self) -> Iterator[Piece]:
        """Yields one piece after the other."""
        columns = (self.owner, self.area_m2, self.width_m, self.thin, self.uncertain)
        rows = zip(*(column.tolist() for column in columns), self.uncertain_m2_or_none(), self.geometry)
        return (Piece(*row) for row in rows)


@dataclass(frozen=True)
class Land:
    """What is left of one outline: ``place`` stands for the outline, ``wkb`` may hold several polygons.

    ``uncertain`` if the outline is; ``only_safe`` for land that only its hull holds: it counts 0 m2.
    """

    place: int
    wkb: bytes
    uncertain: bool = False
    only_safe: bool = False


def pieces_of(lands: Sequence[Land], doubtful: Sequence[tuple[int, np.ndarray]], owners: np.ndarray, limits: Limits,
              ) -> PieceBlock:
    """Returns the polygons of the lands, except those below 1 cm2.

    :param lands: sorted by place.
    :param doubtful: envelopes (west, south, east, north) of invalid outlines that cover, each with the place of the
        outline it is near: pieces whose envelopes meet one are uncertain. Not for land that only a hull holds.
    :param owners: the number of the outline of each place.
    """
    rings = rings_of([land.wkb for land in lands])
    area = polygon_areas_of(rings)
    rings = taken(rings, (area > FLOOR_M2)[rings.part])
    area = area[area > FLOOR_M2]
    first = np.flatnonzero(np.diff(rings.part, prepend=-1))
    land = rings.shape[first]
    place = np.array([entry.place for entry in lands], np.int64)[land]
    only_safe = np.array([entry.only_safe for entry in lands], bool)[land]
    uncertain = np.array([entry.uncertain for entry in lands], bool)[land]
    boxes = ring_boxes(rings.x, rings.y, rings.offsets)[first]
    for owner, box in doubtful:
        some = slice(*np.searchsorted(place, (owner, owner + 1)))
        uncertain[some] |= ~only_safe[some] & meet(boxes[some], box[None, :])
    geometry = _multipolygons(rings, first)
    width = at_least(widths_of(rings).width_m, geometry, limits.min_width_m)
    return PieceBlock(owners[place], np.where(only_safe, 0.0, area), width,
                      (area < limits.min_area_m2) | (width < limits.min_width_m), uncertain,
                      np.where(uncertain, area, np.nan), geometry)


_HEAD = struct.Struct("<BIIBII").pack
_COUNT = struct.Struct("<I").pack


def _multipolygons(rings: Rings, first: np.ndarray) -> list[bytes]:
    """Returns each polygon as a MultiPolygon of its own; ``first`` is the number of its first ring."""
    points = np.column_stack((rings.x, rings.y)).astype("<f8").tobytes()
    ends = rings.offsets.tolist()
    bodies = [_COUNT(end - start) + points[16 * start:16 * end] for start, end in zip(ends, ends[1:])]
    starts = first.tolist()
    return [_HEAD(1, MULTIPOLYGON, 1, 1, POLYGON, end - start) + b"".join(bodies[start:end])
            for start, end in zip(starts, [*starts[1:], len(bodies)])]
