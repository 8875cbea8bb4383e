"""Overlays by GEOS through shapely 2: whole arrays at a time, on all processors.

GEOS works outside Python's lock, so its part of the work is spread over threads. Nothing else is: blocks worked on side
by side in threads took longer than one after the other, since numpy and SQLite hand the lock to and fro (measured).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Optional

import numpy as np
import shapely

from .overlay import GRID_DEGREES, Overlay, one_by_one


class ShapelyDriver:
    """See :class:`overlay.Driver`; handles are shapely geometries in numpy object arrays.

    :param threads: how many threads GEOS works in; as many as there are processors by itself.
    """

    name = "shapely"
    lets_python_run = True

    def __init__(self, threads: Optional[int] = None) -> None:
        self._threads = threads or os.cpu_count() or 1

    def load(self, wkbs: Sequence[bytes]) -> Sequence[Any]:
        return shapely.from_wkb(np.array([*wkbs, None], object)[:-1])

    def reasons(self, shapes: Any) -> list[Optional[str]]:
        valid = shapely.is_valid(shapes)
        return [None if good else str(shapely.is_valid_reason(shape)) for shape, good in zip(shapes, valid)]

    def made_valid(self, shape: Any) -> bytes:
        try:
            return bytes(shapely.to_wkb(shapely.make_valid(shape, method="linework"), byte_order=1, output_dimension=2))
        except shapely.errors.GEOSException as error:
            raise ValueError(str(error)) from error

    def intersections(self, a: Any, b: Any) -> Overlay:
        return _overlay(partial(_land_in_common, threads=self._threads), a, b)

    def differences(self, a: Any, b: Any) -> Overlay:
        return _overlay(shapely.difference, a, b)

    def remainders(self, shapes: Any, covers: Any, offsets: np.ndarray) -> Overlay:
        result = Overlay([None] * len(shapes))
        sizes = np.diff(offsets)
        for size in np.unique(sizes).tolist():   # groups of one size are one array: one call
            places = np.flatnonzero(sizes == size)
            groups = covers[offsets[places, None] + np.arange(size)]
            try:
                wkbs = _wkb(_spread(self._threads, _outside, shapes[places], groups))
            except shapely.errors.GEOSException:
                return one_by_one(self, shapes, covers, offsets)
            for place, wkb in zip(places.tolist(), wkbs):
                result.wkbs[place] = wkb
        return result

    def union(self, shapes: Sequence[Any]) -> Any:
        try:
            return shapely.union_all(shapes)
        except shapely.errors.GEOSException:
            try:
                return shapely.union_all(shapes, grid_size=GRID_DEGREES)
            except shapely.errors.GEOSException as error:
                raise ValueError(str(error)) from error

    def unions(self, groups: Sequence[Sequence[Any]]) -> Overlay:
        sizes = np.array([len(group) for group in groups])
        wkbs: list[Optional[bytes]] = [None] * len(groups)
        for size in np.unique(sizes).tolist():   # groups of one size are one array: one call
            places = np.flatnonzero(sizes == size).tolist()
            try:
                together = np.array([list(groups[place]) for place in places], object)
                made = _wkb(_spread(self._threads, partial(shapely.union_all, axis=1), together))
            except shapely.errors.GEOSException:
                return self._unions_one_by_one(groups)
            for place, wkb in zip(places, made):
                wkbs[place] = wkb
        return Overlay(wkbs)

    def _unions_one_by_one(self, groups: Sequence[Sequence[Any]]) -> Overlay:
        result = Overlay([None] * len(groups))
        for number, group in enumerate(groups):
            try:
                result.wkbs[number] = _wkb(self.union(group))
            except ValueError as error:
                result.failed[number] = str(error)
        return result


_EAGER_GEOS = (3, 12)
"""From here on GEOS works out envelopes when it makes a geometry. Before, it does so when first asked, and two threads
that ask at once free the same memory twice (libgeos pull request 824): one outline takes part in many pairs.
"""

_MOST_THREADS = 8
_FEWEST = 32
"""Shapes for a thread: fewer are done before it has started."""


def _spread(threads: int, work: Callable[..., Any], *arrays: Any) -> Any:
    """Returns ``work(*arrays)``, entry by entry independent of each other, done in parts in so many threads."""
    count = len(arrays[0])
    threads = min(threads, _MOST_THREADS, count // _FEWEST)
    if threads < 2 or shapely.geos_version < _EAGER_GEOS:
        return work(*arrays)
    parts = np.array_split(np.arange(count), 4 * threads)   # four each: parts take differently long
    with ThreadPoolExecutor(threads, thread_name_prefix="imsma-geos") as pool:
        return np.concatenate(list(pool.map(lambda part: work(*(array[part] for array in arrays)), parts)))


def _outside(shapes: Any, covers: Any) -> Any:
    """Returns what of each shape none of its covers, a row of ``covers``, holds."""
    return shapely.difference(shapes, covers[:, 0] if covers.shape[1] == 1 else shapely.union_all(covers, axis=1))


def _land_in_common(a: Any, b: Any, grid_size: Optional[float] = None, threads: int = 1) -> Any:
    """Returns the intersections without the lines and points that shared borders leave beside polygons."""
    overlay = partial(shapely.intersection, grid_size=grid_size)
    common = _spread(threads, overlay, a, b) if np.ndim(a) else np.array([overlay(a, b)], object)
    mixed = np.flatnonzero(shapely.get_type_id(common) == shapely.GeometryType.GEOMETRYCOLLECTION)
    if len(mixed):
        parts, owner = shapely.get_parts(common[mixed], return_index=True)
        parts, inner = shapely.get_parts(parts, return_index=True)   # a part may be a MultiPolygon
        owner = owner[inner]
        land = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
        owners, indices = np.unique(owner[land], return_inverse=True)
        common[mixed] = shapely.MultiPolygon()
        if len(owners):
            common[mixed[owners]] = shapely.multipolygons(parts[land], indices=indices)
    return common if np.ndim(a) else common[0]


def _overlay(operation: Callable[..., Any], a: Any, b: Any) -> Overlay:
    try:
        return Overlay(list(_wkb(operation(a, b))))
    except shapely.errors.GEOSException:
        pass   # one bad pair spoils the array: take them one by one
    result = Overlay([None] * len(a))
    for number, (one, other) in enumerate(zip(a, b)):
        try:
            result.wkbs[number] = _wkb(operation(one, other))
            continue
        except shapely.errors.GEOSException:
            result.rounded.append(number)
        try:
            result.wkbs[number] = _wkb(operation(one, other, grid_size=GRID_DEGREES))
        except shapely.errors.GEOSException as error:
            result.failed[number] = str(error)
    result.rounded = [number for number in result.rounded if number not in result.failed]
    return result


def _wkb(shapes: Any) -> Any:
    return shapely.to_wkb(shapes, byte_order=1, output_dimension=2)
