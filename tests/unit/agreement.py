"""Every way to an answer, and whether they agree: the same pairs, the same classes, the same areas.

Areas agree within 1e-6 of them or 0.001 m2, whichever is more. A pair that has less than that in common may be missing
on one side, and a class may differ only where a figure lies that near to a limit.

Repairs of crossing outlines are the exception: one GEOS may put a corner on a straight edge where another does not, and
edges are straight in degrees for the overlay, geodesic for the area. ``bend_m2`` says how much that can be.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Optional

import numpy as np
import shapely

from imsma_tools.core.geometry import wkb
from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.loading import FLOOR_M2
from imsma_tools.core.geometry.outlines import Outlines
from imsma_tools.core.geometry.overlaps import OverlapPair, OverlapResult, find_overlaps, geometric_class
from imsma_tools.core.geometry.repair import repaired

M2, SHARE = 1e-3, 1e-6
REFERENCE = "shapely"

Path = Callable[[Outlines, Optional[Outlines]], OverlapResult]

PATHS: dict[str, Path] = {
    f"{name}{' and kernel' if easy else ''}":
        lambda left, right, name=name, easy=easy: find_overlaps(left, right, engine=driver(name), easy=easy)
    for name in ("shapely", "qgis") for easy in (False, True)
}
"""The ways without a server, by name; the first, GEOS alone, is what the others are compared with."""


def by_ids(result: OverlapResult, left: Outlines, right: Optional[Outlines] = None) -> dict[tuple, OverlapPair]:
    """Returns the pairs by the ids of their outlines."""
    a = left.names_of(np.array([pair.a for pair in result.pairs], np.int64))
    b = (right or left).names_of(np.array([pair.b for pair in result.pairs], np.int64))
    return dict(zip(zip(a, b), result.pairs))


def tolerance(area_m2: float) -> float:
    return max(M2, SHARE * area_m2)


def bend_m2(outlines: Outlines) -> float:
    """Returns by how much a corner on the longest edge changes an area: L^3 tan(latitude) / (12 R).

    See docs/decisions/overlap_engine.md.
    """
    points = [wkb.points_of(outline) for outline in outlines.fetch(np.arange(len(outlines)))]
    latitude = np.radians(max(np.abs(corners[:, 1]).max() for corners in points))
    longest = max(np.hypot(np.diff(corners[:, 0]) * np.cos(np.radians(corners[:-1, 1])), np.diff(corners[:, 1])).max()
                  for corners in points) * 111_320
    return float(longest ** 3 * np.tan(latitude) / (12 * 6_371_000))


def repaired_otherwise(outlines: Outlines) -> set[int]:
    """Returns the ids of invalid outlines that two GEOS libraries repair to different land.

    Where parts cross along nearly one line, linework by GEOS 3.11 keeps land that GEOS 3.13 cuts out. For safety the
    hull of the points counts, which no library decides. See docs/decisions/overlap_engine.md.
    """
    rows = np.arange(len(outlines))
    found = set()
    for row, name in zip(rows.tolist(), outlines.names_of(rows)):
        outline = wkb.plain(outlines.fetch(np.array([row]))[0])
        land = [shapely.from_wkb(repaired(outline, driver(library))[0]) for library in ("shapely", "qgis")]
        if shapely.symmetric_difference(*land).area > SHARE * max(shape.area for shape in land):
            found.add(name)
    return found


def assert_agree(one: dict[tuple, OverlapPair], other: dict[tuple, OverlapPair], bend: float = 0.0,
                 otherwise: Collection[int] = ()) -> None:
    """Compares the pairs of two ways.

    :param bend: what repaired outlines may differ by, in m2.
    :param otherwise: ids of outlines that are repaired to different land: of their pairs only the hulls are compared.
    """
    for ids in set(one) | set(other):
        a, b = one.get(ids), other.get(ids)
        if a is None or b is None:
            lonely = a or b
            assert lonely is not None
            most = FLOOR_M2 + M2 + bend * lonely.uncertain
            assert lonely.counted.area_m2 <= most, (ids, "only one way found it", lonely.counted)
            continue
        assert a.uncertain == b.uncertain, ids
        more = bend * a.uncertain
        figures = [(a.uncertain_m2 or 0.0, b.uncertain_m2 or 0.0)]
        if set(ids) & set(otherwise):
            assert a.uncertain, ids
        else:
            figures.append((a.overlap_m2, b.overlap_m2))
        for m2_a, m2_b in figures:
            assert abs(m2_a - m2_b) <= tolerance(m2_a) + more, (ids, m2_a, m2_b)
        if a.geometric_class is not b.geometric_class:
            assert _at_a_limit(a, more), (ids, a.geometric_class, b.geometric_class, a.counted, b.counted)


def _at_a_limit(pair: OverlapPair, more: float) -> bool:
    """Returns whether another class is within the tolerance of the figures."""
    counted, limits = pair.counted, Limits()
    off = max((tolerance(counted.area_m2) + more) / max(counted.area_m2, 1e-12), 1e-6)
    return len({geometric_class(replace(counted, area_m2=counted.area_m2 * f, share_a=min(counted.share_a * f, 1),
                                        share_b=min(counted.share_b * f, 1), width_m=counted.width_m * f), limits)
                for f in (1 - off, 1, 1 + off)}) > 1


def assert_all_agree(left: Outlines, right: Optional[Outlines] = None, paths: Optional[dict[str, Path]] = None,
                     bend: float = 0.0) -> dict[str, OverlapResult]:
    """Goes every way and compares each with the first; returns the results by way.

    :param bend: see :func:`assert_agree`.
    """
    results = {}
    for name, path in (paths or PATHS).items():
        result = results[name] = path(left, right)
        assert result.candidates == len(result.pairs) + result.apart + len(result.failures), name
        assert not result.failures, name
    expected = by_ids(results[REFERENCE], left, right)
    doubtful = right is None and any(pair.uncertain for pair in expected.values())
    otherwise = repaired_otherwise(left) if doubtful else set()
    for name, result in results.items():
        try:
            assert_agree(expected, by_ids(result, left, right), bend, otherwise)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from error
        if otherwise:
            continue
        allowed = M2 + SHARE * result.total_m2 + bend * len(result.pairs)
        assert abs(result.total_m2 - results[REFERENCE].total_m2) <= allowed, name
    return results
