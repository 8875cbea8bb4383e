"""A column of a sheet that holds outlines as text (WKT, or EWKT with its coordinate system)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ..base.language import tr
from .sheets.grid import Line, is_blank

_NAMES = frozenset({"wkt", "geom", "geometry", "thegeom", "shape", "wktgeom"})
_SHAPE = re.compile(r"^\s*(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\b", re.I)
_LOOKED_AT = 200


@dataclass(frozen=True)
class WktColumn:
    """Where the outlines stand, and the system their first one names (``EPSG:32638``; empty for none)."""

    place: int
    crs: str

    def read(self, value: Any) -> tuple[Optional[bytes], str]:
        """Returns (WKB, sentence about what is wrong); an empty cell has neither."""
        from osgeo import gdal, ogr

        if is_blank(value):
            return None, ""
        text = str(value)
        match = _SHAPE.match(text)
        if match and match[1] and f"EPSG:{match[1]}" != self.crs:
            return None, tr("The outline is in another coordinate system than the first one: {text}", text=text[:60])
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            shape = ogr.CreateGeometryFromWkt(text[match.start(2):] if match else text)
        except RuntimeError:
            shape = None
        finally:
            gdal.PopErrorHandler()
        if shape is None:
            return None, tr("The outline cannot be read: {text}", text=text[:60])
        return bytes(shape.ExportToIsoWkb()), ""


def find_wkt(names: Sequence[str], lines: Iterable[Line]) -> Optional[WktColumn]:
    """Returns the column of outlines: one that is called so and whose first filled cell is one."""
    places = [number for number, name in enumerate(names) if re.sub(r"\W|_", "", name).casefold() in _NAMES]
    for number, line in enumerate(lines):
        if not places or number == _LOOKED_AT:
            return None
        for place in places:
            value = line.values[place] if place < len(line.values) else None
            match = _SHAPE.match(value) if isinstance(value, str) else None
            if match:
                return WktColumn(place, f"EPSG:{match[1]}" if match[1] else "")
    return None
