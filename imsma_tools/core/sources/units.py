"""Units that files use for areas and lengths, as factors to the unit of the field."""

from __future__ import annotations

from ..base.units import AreaUnit

_LENGTHS_M = {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0}
_AREAS_M2 = {unit.code: unit.square_metres for unit in AreaUnit}


def factor(unit: str, field_unit: str) -> float:
    """Returns by what a number in ``unit`` is multiplied to be in ``field_unit``; 1 for fields without a measure.

    :raises ValueError: if the two do not measure the same.
    """
    for family in (_AREAS_M2, _LENGTHS_M):
        if field_unit in family:
            if unit not in family:
                raise ValueError(f"{unit} is no unit for {field_unit}")
            return family[unit] / family[field_unit]
    return 1.0


def known_unit(unit: str, field_unit: str) -> bool:
    """Returns True if numbers in ``unit`` can become numbers in ``field_unit``."""
    return any(unit in family and field_unit in family for family in (_AREAS_M2, _LENGTHS_M))
