"""What a search for overlaps finds: pairs, their figures and their class by the shapes alone.

Large searches hand pairs on block by block as arrays (:class:`PairBlock`); people and rules look at one
:class:`OverlapPair` at a time.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Optional

import numpy as np

from .limits import CONTAINED_SHARE, DUPLICATE_SHARE, EDGE_SHARE, Limits


class GeometricClass(enum.Enum):
    """What a pair is by its shapes alone; the values are codes of the list ``overlap_class``."""

    DUPLICATE = "DUPLICATE"
    CONTAINED = "CONTAINED"
    OVERLAP = "OVERLAP"
    EDGE = "EDGE"
    NOTICE_DISTANCE = "NOTICE_DISTANCE"


CLASSES = tuple(GeometricClass)
_DUPLICATE, _CONTAINED, _OVERLAP, _EDGE, NEIGHBOUR = range(len(CLASSES))


@dataclass(frozen=True)
class Common:
    """Land in common: m2, its shares of the two outlines (0 to 1), and its width in metres."""

    area_m2: float
    share_a: float
    share_b: float
    width_m: float

    @property
    def likeness(self) -> float:
        """Returns the common land as a share of the land of both together, 0 to 1."""
        if self.share_a <= 0 or self.share_b <= 0:
            return 0.0
        return 1 / (1 / self.share_a + 1 / self.share_b - 1)


NOTHING = Common(0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class OverlapPair:
    """Two outlines that have land in common or lie near each other; ``a`` and ``b`` are their numbers.

    ``common`` holds the figures. ``safe`` holds those of the safe shapes; None where both outlines are valid (or where
    GEOS could not tell). ``geometry`` is a MultiPolygon in EPSG:4326: the land in common, that of the safe shapes where
    only they meet, b"" for neighbours. ``distance_m`` is 0 where there is land in common.
    """

    a: int
    b: int
    common: Common
    safe: Optional[Common]
    uncertain: bool
    distance_m: float
    geometric_class: GeometricClass
    geometry: bytes

    @property
    def overlap_m2(self) -> float:
        return self.common.area_m2

    @property
    def pct_a(self) -> float:
        return 100 * self.common.share_a

    @property
    def pct_b(self) -> float:
        return 100 * self.common.share_b

    @property
    def width_m(self) -> float:
        return self.common.width_m

    @property
    def counted(self) -> Common:
        """Returns the figures a class is decided by: the larger of ``common`` and ``safe``, figure by figure."""
        if self.safe is None:
            return self.common
        return Common(*(max(pair) for pair in zip(astuple(self.common), astuple(self.safe))))

    @property
    def uncertain_m2(self) -> Optional[float]:
        """Returns the land in common of the safe shapes in m2, None if there is nothing uncertain."""
        return None if self.safe is None else self.safe.area_m2


@dataclass(frozen=True)
class Figures:
    """Land in common of many pairs, one entry each: m2, shares of the two outlines (0 to 1), width in metres."""

    area_m2: np.ndarray
    share_a: np.ndarray
    share_b: np.ndarray
    width_m: np.ndarray

    def __len__(self) -> int:
        return len(self.area_m2)

    def at(self, places: np.ndarray) -> Figures:
        """Returns the entries at these places."""
        return Figures(self.area_m2[places], self.share_a[places], self.share_b[places], self.width_m[places])

    def or_larger(self, other: Figures) -> Figures:
        """Returns the larger of both, figure by figure; entries of NaN in ``other`` count as nothing."""
        return Figures(np.fmax(self.area_m2, other.area_m2), np.fmax(self.share_a, other.share_a),
                       np.fmax(self.share_b, other.share_b), np.fmax(self.width_m, other.width_m))

    def rows(self) -> Iterator[Common]:
        """Yields one pair's figures after the other."""
        columns = (self.area_m2, self.share_a, self.share_b, self.width_m)
        return (Common(*row) for row in zip(*(column.tolist() for column in columns)))


@dataclass(frozen=True)
class PairBlock:
    """Pairs found in one block of a search, one entry of every array for each.

    ``a`` and ``b`` are numbers of outlines. ``safe`` holds NaN where nothing is uncertain (or GEOS could not tell).
    ``kind`` is an index into :data:`CLASSES`. The rest as in :class:`OverlapPair`.
    """

    a: np.ndarray
    b: np.ndarray
    common: Figures
    safe: Figures
    uncertain: np.ndarray
    distance_m: np.ndarray
    kind: np.ndarray
    geometry: list[bytes]

    def __len__(self) -> int:
        return len(self.a)

    @property
    def overlap_m2(self) -> np.ndarray:
        return self.common.area_m2

    def pairs(self) -> Iterator[OverlapPair]:
        """Yields one pair after the other."""
        known = np.isfinite(self.safe.area_m2).tolist()
        rows = zip(self.a.tolist(), self.b.tolist(), self.common.rows(), self.safe.rows(), known,
                   self.uncertain.tolist(), self.distance_m.tolist(), self.kind.tolist(), self.geometry)
        for a, b, common, safe, has_safe, uncertain, distance, kind, geometry in rows:
            yield OverlapPair(a, b, common, safe if has_safe else None, uncertain, distance, CLASSES[kind], geometry)


def classes_of(found: Figures, limits: Limits) -> np.ndarray:
    """Returns the class of pairs with land in common, as indices into :data:`CLASSES`.

    ``DUPLICATE`` before ``CONTAINED`` before ``EDGE`` before ``OVERLAP``: see the docstring of :mod:`overlaps`.
    """
    with np.errstate(divide="ignore"):
        likeness = 1 / (1 / found.share_a + 1 / found.share_b - 1)   # of both together; 0 where a share is 0
    larger = np.maximum(found.share_a, found.share_b)
    small = (found.area_m2 < limits.min_area_m2) | (found.width_m < limits.min_width_m)
    return np.select([likeness >= DUPLICATE_SHARE, larger >= CONTAINED_SHARE, (larger < EDGE_SHARE) & small],
                     [_DUPLICATE, _CONTAINED, _EDGE], _OVERLAP).astype(np.int8)


def geometric_class(common: Common, limits: Limits) -> GeometricClass:
    """Returns the class of two outlines with land in common."""
    one = Figures(*(np.array([value]) for value in astuple(common)))
    return CLASSES[int(classes_of(one, limits)[0])]
