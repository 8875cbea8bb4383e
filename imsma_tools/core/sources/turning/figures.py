"""Bearings and distances as people write them, with half a unit of their last figure."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ...base.language import tr
from ...geometry.coordinates.digits import western
from ...geometry.coordinates.mgrs import square_of
from ...geometry.coordinates.typed import Reading
from ..convert import Unreadable, number
from ..words import lookup, normalised
from .outline import LONGEST_LEG_M

_DEGREES = re.compile(r"^(\d{1,3})\s*(?:[\u00b0\u00ba\u02da:d]\s*|\s)\s*(\d{1,2}(?:[.,]\d+)?)\s*"
                      r"['\u2019\u2032\u00b4:m]?"
                      r"(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:[\"\u201d\u2033s]|''|\u2032\u2032)?)?$", re.I)
_QUARTER = re.compile(r"^([NS])\s*(.+?)\s*([EW])$", re.I)
_DEGREE_SIGN = re.compile(r"\s*(?:[\u00b0\u00ba\u02da]|deg(?:rees)?\.?)$", re.I)
_UNIT = re.compile(r"^(.*?[\d.,])\s*([^\d\s.,+-]+)\.?$")
_METRES = {"m": 1.0, "km": 1000.0, "cm": 0.01}
_M_PER_DEGREE = 111_700.0
"""Metres of a degree of latitude at a pole: nowhere is one longer."""

_DIAGONAL = 0.7072
"""Half a diagonal of a square of side 1."""


class Figure(NamedTuple):
    """A value and half a unit of its last figure."""

    value: float
    step: float


def bearing(cell: Any) -> Figure:
    """Returns a bearing in degrees: decimal, degrees minutes seconds, or counted from north or south (N 45 E).

    :raises Unreadable: for anything else, 0 to 360 exceeded; gon and mils go round too, so nobody may guess.
    """
    text = western(str(cell)).strip()
    quarter = _QUARTER.match(text)
    figure = _angle(quarter[2] if quarter else text, cell)
    if quarter:
        if figure.value > 90:
            raise Unreadable(tr("a bearing of {value} is none: from north or south it goes to 90 degrees.", value=cell))
        south, west = quarter[1].upper() == "S", quarter[3].upper() == "W"
        value = 180 - figure.value if south else figure.value
        return Figure((360 - value) % 360 if west else value, figure.step)
    if not 0 <= figure.value <= 360:
        raise Unreadable(tr("a bearing of {value} is none in degrees (0 to 360).", value=cell))
    return figure


def distance(cell: Any) -> Figure:
    """Returns a distance in metres; the cell may name m, km or cm.

    :raises Unreadable: for another unit, nothing, less than nothing or more than 100 km.
    """
    text = western(str(cell)).strip()
    unit, with_unit = "m", _UNIT.match(text)
    if with_unit:
        unit, text = lookup("units").get(normalised(with_unit[2]), with_unit[2]), with_unit[1]
        if unit == "\u0645":
            unit = "m"
    if unit not in _METRES:
        raise Unreadable(tr("{value}: distances are read in m, km or cm.", value=cell))
    value = number(text) * _METRES[unit]
    if not 0 < value <= LONGEST_LEG_M:
        raise Unreadable(tr("a distance of {value} m leads to no other turning point.", value=cell))
    return Figure(value, _half(text) * _METRES[unit])


def rounding_m(typed: str, reading: Reading) -> float:
    """Returns how far the position meant may lie from the one read, as its text has only so many figures."""
    if reading.notation == "MGRS":
        return square_of(typed).size_m * _DIAGONAL
    figures = re.findall(r"\d+(?:\.\d+)?", western(typed).replace(",", ".") if reading.latitude_first is None
                         and western(typed).count(",") > 1 else western(typed))
    if reading.zone:
        longest = sorted(figures, key=lambda one: len(one.partition(".")[0]))[-2:]
        return 2 * _DIAGONAL * max(map(_half, longest))
    parts = max(1, len(figures) // 2)
    if parts == 1 and any(len(one.partition(".")[0]) > 3 for one in figures):
        parts = 3   # degrees, minutes and seconds without anything between
    last = [_half(one) for one in (figures[parts - 1::parts] if len(figures) > 2 else figures)]
    return 2 * _DIAGONAL * max(last, default=0.0) / 60 ** (parts - 1) * _M_PER_DEGREE


def _angle(text: str, cell: Any) -> Figure:
    parts = _DEGREES.match(text)
    if not parts:
        plain = _DEGREE_SIGN.sub("", text)
        return Figure(number(plain), _half(plain))
    minutes, seconds = (float((part or "0").replace(",", ".")) for part in (parts[2], parts[3]))
    if minutes >= 60 or seconds >= 60 or (parts[3] and minutes != int(minutes)):
        raise Unreadable(tr("{value} is no bearing: minutes and seconds go to 59.", value=cell))
    step = _half(parts[3]) / 3600 if parts[3] else _half(parts[2]) / 60
    return Figure(int(parts[1]) + minutes / 60 + seconds / 3600, step)


def _half(text: str) -> float:
    """Returns half a unit of the last figure of a number as it is written."""
    fraction = re.search(r"[.,](\d+)", western(text))
    return 0.5 * 10.0 ** -(len(fraction[1]) if fraction else 0)
