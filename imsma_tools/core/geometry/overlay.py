"""What the engine asks of a geometry library, and what it gets back from it.

Shapes go in and come out as plain WKB (see :mod:`wkb`); in between they are opaque handles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Optional, Protocol

import numpy as np

GRID_DEGREES = 1e-9
"""Second try of a failed overlay: coordinates rounded to this grid, about 0.1 mm."""


@dataclass
class Overlay:
    """Results of an overlay of pairs, one entry each: WKB of any type, or None where it failed.

    ``failed`` says why, by number of the pair; ``rounded`` lists those that needed the second try on the grid.
    """

    wkbs: list[Optional[bytes]]
    failed: dict[int, str] = field(default_factory=dict)
    rounded: list[int] = field(default_factory=list)


class Driver(Protocol):
    """What the engine asks of a geometry library. Handles come and go in lists or numpy object arrays."""

    name: str
    lets_python_run: bool
    """True if Python runs on in other threads while GEOS works."""

    def load(self, wkbs: Sequence[bytes]) -> Sequence[Any]:
        """Returns handles of plain WKBs."""

    def reasons(self, shapes: Any) -> list[Optional[str]]:
        """Returns for each shape None if it is valid, else GEOS's reason in English."""

    def made_valid(self, shape: Any) -> bytes:
        """Returns the shape made valid by GEOS's linework method, as WKB of any type.

        :raises ValueError: if GEOS cannot.
        """

    def intersections(self, a: Any, b: Any) -> Overlay:
        """Returns what each pair of valid shapes has in common."""

    def differences(self, a: Any, b: Any) -> Overlay:
        """Returns what of the first of each pair lies outside the second."""

    def remainders(self, shapes: Any, covers: Any, offsets: np.ndarray) -> Overlay:
        """Returns what of each valid shape lies outside the union of its covers.

        Those of shape ``k`` are ``covers[offsets[k]:offsets[k + 1]]``, at least one.
        """

    def union(self, shapes: Sequence[Any]) -> Any:
        """Returns the union of valid shapes as a handle.

        :raises ValueError: if GEOS cannot, even on the grid.
        """

    def unions(self, groups: Sequence[Sequence[Any]]) -> Overlay:
        """Returns the unions of groups of valid shapes."""


def one_by_one(engine: Driver, shapes: Any, covers: Any, offsets: np.ndarray) -> Overlay:
    """Returns :meth:`Driver.remainders` by a union and a difference for each shape."""
    result = Overlay([None] * len(shapes))
    for number, (start, end) in enumerate(zip(offsets[:-1].tolist(), offsets[1:].tolist())):
        try:
            cover = covers[start] if end == start + 1 else engine.union(covers[start:end])
        except ValueError as error:
            result.failed[number] = str(error)
            continue
        left = engine.differences(shapes[number:number + 1], [cover])
        result.wkbs[number] = left.wkbs[0]
        result.failed.update((number, why) for why in left.failed.values())
        result.rounded += [number] * len(left.rounded)
    return result
