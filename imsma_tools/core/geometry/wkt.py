"""WKT of a geometry with every figure it has, the same in every version of GDAL, and back.

GDAL writes 15 figures and has changed how; an outline as received is kept for ever and compared with the next file, so
it is written here: the shortest text that reads back to the same number.
"""

from __future__ import annotations

import json
import re
import struct

_NAMES = {1: "POINT", 2: "LINESTRING", 3: "POLYGON", 4: "MULTIPOINT", 5: "MULTILINESTRING", 6: "MULTIPOLYGON",
          7: "GEOMETRYCOLLECTION", 15: "POLYHEDRALSURFACE", 16: "TIN", 17: "TRIANGLE"}
_DIMENSIONS = ("", " Z", " M", " ZM")


class NotPlain(ValueError):
    """A geometry this writer does not know: curves."""


def to_wkt(wkb: bytes) -> str:
    """Returns the ISO WKT of ISO WKB.

    :raises NotPlain: for curves.
    :raises struct.error: if the bytes are cut off.
    """
    return _Reader(wkb).geometry(named=True)


class _Reader:
    def __init__(self, wkb: bytes) -> None:
        self._wkb = wkb
        self._at = 0

    def geometry(self, named: bool) -> str:
        order = "<" if self._wkb[self._at] == 1 else ">"
        (raw,) = struct.unpack_from(order + "I", self._wkb, self._at + 1)
        self._at += 5
        kind, dimension = raw % 1000, raw // 1000
        if kind not in _NAMES or dimension > 3:
            raise NotPlain(str(raw))
        size = 2 + (dimension in (1, 3)) + (dimension in (2, 3))
        body = self._body(kind, order, size)
        return f"{_NAMES[kind]}{_DIMENSIONS[dimension]} {body}" if named else body

    def _body(self, kind: int, order: str, size: int) -> str:
        if kind == 1:
            point = self._points(order, size, 1)
            return "EMPTY" if "nan" in point else f"({point})"
        count = self._count(order)
        if not count:
            return "EMPTY"
        if kind == 2:
            return f"({self._points(order, size, count)})"
        if kind in (3, 17):
            return f"({','.join(f'({self._points(order, size, self._count(order))})' for _ in range(count))})"
        return f"({','.join(self.geometry(named=kind == 7) for _ in range(count))})"

    def _count(self, order: str) -> int:
        (count,) = struct.unpack_from(order + "I", self._wkb, self._at)
        self._at += 4
        return int(count)

    def _points(self, order: str, size: int, count: int) -> str:
        values = struct.unpack_from(f"{order}{size * count}d", self._wkb, self._at)
        self._at += 8 * size * count
        if size == 2:
            # one text of all corners, as Python writes a list of pairs, is made three times as fast
            pairs = repr(list(zip(values[::2], values[1::2])))
            if ".0," not in pairs and ".0)" not in pairs:
                return pairs[2:-2].replace("), (", ",").replace(", ", " ")
        texts = [_number(value) for value in values]
        return ",".join(" ".join(texts[number:number + size]) for number in range(0, len(texts), size))


def _number(value: float) -> str:
    text = repr(value)
    return text[:-2] if text.endswith(".0") else text


def from_wkt(text: str) -> bytes:
    """Returns the WKB of what :func:`to_wkt` wrote for a two-dimensional point, polygon or multipolygon.

    :raises ValueError: for anything else: another kind, heights, a bracket or a figure missing.
    """
    match = _KIND.fullmatch(text)
    if match is None:
        raise ValueError(f"no plain point or polygon: {text[:40]}")
    kind, body = match[1].upper(), match[2]
    try:
        return _nested(kind, body)
    except (TypeError, struct.error) as error:   # a figure where a ring should be, or the other way round
        raise ValueError(f"no plain {kind.lower()}: {text[:40]}") from error


def _nested(kind: str, body: str) -> bytes:
    # brackets become those of JSON and corners pairs, so that one well tested reader finds what is unbalanced
    nested = json.loads(_CORNER.sub(r"[\1,\2]", body).replace("(", "[").replace(")", "]"), parse_int=float)
    if kind == "POINT":
        (corner,) = nested
        return struct.pack("<BI2d", 1, 1, *corner)
    polygons = [nested] if kind == "POLYGON" else nested
    wkbs = [struct.pack("<BII", 1, 3, len(rings)) + b"".join(_ring(ring) for ring in rings) for rings in polygons]
    return wkbs[0] if kind == "POLYGON" else struct.pack("<BII", 1, 6, len(wkbs)) + b"".join(wkbs)


def _ring(corners: list[list[float]]) -> bytes:
    values = [value for x, y in corners for value in (x, y)]
    return struct.pack(f"<I{len(values)}d", len(corners), *values)


_KIND = re.compile(r"\s*(POINT|POLYGON|MULTIPOLYGON)\s*(\(.*\))\s*", re.IGNORECASE | re.DOTALL)
_FIGURE = r"(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)"
_CORNER = re.compile(rf"{_FIGURE}\s+{_FIGURE}")
