"""Units of area. Everything is kept in square metres; other units are only for reading and for what people type."""

from __future__ import annotations

import enum

M2 = "m\u00b2"
"""The sign for square metres, passed into translated texts: their English sources stay ASCII."""


class AreaUnit(enum.Enum):
    """A unit of area and how many square metres it has. The Iraqi dunam has 2,500."""

    M2 = ("m2", 1.0)
    HA = ("ha", 10_000.0)
    KM2 = ("km2", 1_000_000.0)
    DUNAM = ("dunam", 2_500.0)

    def __init__(self, code: str, square_metres: float) -> None:
        self.code = code
        self.square_metres = square_metres

    @classmethod
    def from_code(cls, code: str) -> AreaUnit:
        """Returns the unit of a code.

        :raises ValueError: for any other.
        """
        for unit in cls:
            if unit.code == code.strip().lower():
                return unit
        raise ValueError(code)
