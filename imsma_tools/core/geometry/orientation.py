"""On which side of an edge a point lies, with proof: the sign of a determinant and a bound of its rounding error.

J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates", Discrete &
Computational Geometry 18 (1997), section 4.2, stage A: the determinant

    (ax - cx) (by - cy) - (ay - cy) (bx - cx)

in doubles differs from the exact one by at most (3 + 16 e) e times the sum of the two products' magnitudes, e = 2^-53,
whatever the coordinates, as long as no product falls below the smallest normal double. Such a product is off by less
than 1e-323, which ``_UNDERFLOW`` covers. Overflow gives an infinite or undefined bound, and no comparison with it
holds: whoever asks ``value > bound`` is told "not certain".
"""

from __future__ import annotations

import numpy as np

_HALF_ULP = 2.0 ** -53
_SHARE = (3 + 16 * _HALF_ULP) * _HALF_ULP
_UNDERFLOW = 1e-300

Measured = tuple[np.ndarray, np.ndarray]
"""Values and the bounds of their errors."""


def orientation(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, cx: np.ndarray, cy: np.ndarray,
                ) -> Measured:
    """Returns twice the signed areas of the triangles a, b, c and the bounds of their errors, in square degrees.

    Positive: c lies left of the line from a to b. The sign is certain where the magnitude exceeds the bound.
    """
    rising = (ax - cx) * (by - cy)
    falling = (ay - cy) * (bx - cx)
    return rising - falling, _SHARE * (np.abs(rising) + np.abs(falling)) + _UNDERFLOW


def same_side(one: Measured, other: Measured) -> np.ndarray:
    """Returns where two points certainly lie on the same side of a line, neither on it."""
    return ((one[0] > one[1]) & (other[0] > other[1])) | ((one[0] < -one[1]) & (other[0] < -other[1]))


def opposite_sides(one: Measured, other: Measured) -> np.ndarray:
    """Returns where two points certainly lie on opposite sides of a line, neither on it."""
    return ((one[0] > one[1]) & (other[0] < -other[1])) | ((one[0] < -one[1]) & (other[0] > other[1]))
