"""Tolerances of overlaps and gaps, with the reasons of their defaults."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..base.errors import BadInput
from ..base.language import tr

DUPLICATE_SHARE = 0.9
"""Two outlines are the same if their common land is at least this share of both together (field rules, overlaps)."""

CONTAINED_SHARE = 0.95
"""The smaller lies within the larger if at least this share of it does (field rules, overlaps)."""

EDGE_SHARE = 0.5
"""Common land that is this share of one outline or more is no edge, however few m2: small sites on the same spot."""


@dataclass(frozen=True)
class Limits:
    """What counts as an edge: below ``min_area_m2`` or ``min_width_m`` (accuracy of positions; field rules, overlaps).

    ``buffer_m`` is the distance within which neighbours are listed, 0 for none: IMAS 10.20 says no one figure fits.

    :raises BadInput: on a negative value or one that is no number.
    """

    min_area_m2: float = 25.0
    min_width_m: float = 2.0
    buffer_m: float = 0.0

    def __post_init__(self) -> None:
        for name, value in (("MIN_AREA", self.min_area_m2), ("MIN_WIDTH", self.min_width_m), ("BUFFER", self.buffer_m)):
            if not math.isfinite(value) or value < 0:
                raise BadInput(tr("{parameter} is {value}.", parameter=name, value=value),
                               tr("Give a number that is not below zero."))
        if self.buffer_m > 100_000:
            raise BadInput(tr("{parameter} is {value}.", parameter="BUFFER", value=self.buffer_m),
                           tr("Give a distance of at most 100 km, in metres."))

    def is_edge(self, area_m2: float, width_m: float) -> bool:
        """Returns True for land too small or too thin to be told from inaccuracy."""
        return area_m2 < self.min_area_m2 or width_m < self.min_width_m
