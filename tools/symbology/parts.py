"""Parts of symbols: tints, hatches, outlines, markers. Sizes in millimetres on paper, colours as ``#rrggbb`` or RGBA.

Old printers and photocopiers lose hairlines and fill close hatches: no line is thinner than ``LEAST_LINE`` and no hatch
closer than ``LEAST_HATCH``. A tint is half transparent at most by its colour: Qt writes that into a PDF as it is,
whereas opacity and blend modes of a layer make QGIS print the whole map as a picture.
"""

from __future__ import annotations

import base64
from typing import TypeVar

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)

from imsma_tools.core.base import paths

AnySymbol = TypeVar("AnySymbol", bound=QgsSymbol)

LEAST_LINE, LEAST_HATCH = 0.2, 1.0
FILLS, LINES, MARKERS = 0, 1, 2
"""Levels: no fill of one record covers the outline of another, and no outline a marker."""

OUTLINES_FROM, CORNERS_FROM = 50000, 25000
"""IMSMA NG: markers alone beyond the first scale, corners from the second on (domain facts 7)."""
SCALE = "coalesce(@map_scale, 1)"
"""A legend outside a map has no scale; it shows what a large scale shows."""


def colour(text: str) -> str:
    """Returns ``#rrggbb`` or ``#rrggbbaa`` as QGIS writes colours: ``r,g,b,a``."""
    digits = text.lstrip("#")
    return ",".join(str(int(digits[at:at + 2], 16)) for at in range(0, 6, 2)) + f",{int(digits[6:8] or 'ff', 16)}"


def tint(fill: str) -> QgsSymbolLayer:
    """Returns a plain fill without outline."""
    return _level(QgsSimpleFillSymbolLayer.create({"color": colour(fill), "style": "solid", "outline_style": "no"}),
                  FILLS)


def hatch(line: str, angle: float, distance: float, width: float = 0.25, dashes: str = "") -> QgsSymbolLayer:
    """Returns parallel lines; ``angle`` in degrees, counter-clockwise from the horizontal."""
    if width < LEAST_LINE or distance < LEAST_HATCH:
        raise ValueError(f"A hatch of {width} mm lines every {distance} mm does not survive a photocopier.")
    pattern = QgsLinePatternFillSymbolLayer.create({"angle": f"{angle:g}", "distance": f"{distance:g}"})
    pattern.setSubSymbol(_of(QgsLineSymbol(), _line(line, width, dashes)))
    return _level(pattern, FILLS)


def dots(fill: str, distance: float, size: float) -> QgsSymbolLayer:
    """Returns a fill of dots in rows."""
    pattern = QgsPointPatternFillSymbolLayer.create(
        {"distance_x": f"{distance:g}", "distance_y": f"{distance:g}", "displacement_x": f"{distance / 2:g}"})
    pattern.setSubSymbol(place(point_marker("circle", size, fill, fill)))
    return _level(pattern, FILLS)


def outline(line: str, width: float, dashes: str = "", inside: float = 0.0) -> QgsSymbolLayer:
    """Returns an outline; ``dashes`` as ``on;off``; ``inside`` moves it into the area, negative out of it."""
    return _level(_line(line, width, dashes, inside), LINES)


def _line(line: str, width: float, dashes: str, inside: float = 0.0) -> QgsSimpleLineSymbolLayer:
    if width < LEAST_LINE:
        raise ValueError(f"A line of {width} mm does not survive a photocopier.")
    return QgsSimpleLineSymbolLayer.create(
        {"line_color": colour(line), "line_width": f"{width:g}", "capstyle": "flat", "joinstyle": "round",
         "use_custom_dash": "1" if dashes else "0", "customdash": dashes or "5;2", "offset": f"{inside:g}"})


def corners(line: str, size: float = 1.2) -> QgsSymbolLayer:
    """Returns dots on the corners of an outline, drawn at 1:25,000 and larger."""
    marks = QgsMarkerLineSymbolLayer.create({"placement": "vertex", "rotate": "0"})
    marks.setSubSymbol(place(point_marker("circle", size, "#ffffff", line, 0.3)))
    _only_when(marks, f"{SCALE} <= {CORNERS_FROM}")
    return _level(marks, LINES)


def ring(line: str, width: float, size: float = 6.4) -> QgsSymbolLayer:
    """Returns an empty ring about the middle of an area: it says that something is there and hides nothing in it."""
    made = point_marker("circle", size, "#ffffff00", line, width)
    properties = made.dataDefinedProperties()
    properties.setProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(shrinking(size)))
    made.setDataDefinedProperties(properties)
    return inside(made)


def point_marker(shape: str, size: float, fill: str, line: str, width: float = 0.2) -> QgsSimpleMarkerSymbolLayer:
    """Returns one of QGIS's own plain shapes."""
    return QgsSimpleMarkerSymbolLayer.create({"name": shape, "size": f"{size:g}", "color": colour(fill),
                                              "outline_color": colour(line), "outline_width": f"{width:g}"})


def drawing(name: str, size: float, at: tuple[float, float] = (0.0, 0.0)) -> QgsSvgMarkerSymbolLayer:
    """Returns one of ``resources/symbols``, held in the style itself: it is there on every computer.

    ``size`` is that of a page of 1:50,000 to 1:500,000; at smaller scales, where thousands meet, it shrinks.
    ``at`` moves it, right and down, in shares of its size.
    """
    picture = base64.b64encode(paths.resource("symbols", f"{name}.svg").read_bytes()).decode("ascii")
    made = QgsSvgMarkerSymbolLayer.create(
        {"name": f"base64:{picture}", "size": f"{size:g}", "offset": f"{at[0] * size:g},{at[1] * size:g}"})
    properties = made.dataDefinedProperties()
    properties.setProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(shrinking(size)))
    if at != (0.0, 0.0):
        east, south = shrinking(at[0] * size), shrinking(at[1] * size)
        properties.setProperty(QgsSymbolLayer.Property.PropertyOffset,
                               QgsProperty.fromExpression(f"array({east}, {south})"))
    made.setDataDefinedProperties(properties)
    return made


def shrinking(size: float) -> str:
    """Returns the expression of a length that is smaller where outlines show, and on maps of a whole country."""
    return (f"CASE WHEN @map_scale > 1500000 THEN {size * 0.6:.3g} WHEN @map_scale > 500000 THEN {size * 0.75:.3g} "
            f"WHEN @map_scale > {OUTLINES_FROM} THEN {size:.3g} ELSE {size * 0.85:.3g} END")


def marker(name: str, size: float = 4.0, at: tuple[float, float] = (0.0, 0.0)) -> QgsSymbolLayer:
    """Returns a drawing within an area, at its middle or in it where the middle lies outside."""
    return inside(drawing(name, size, at))


def inside(*marks: QgsSymbolLayer) -> QgsSymbolLayer:
    """Returns markers in an area, one set for each record."""
    middle = QgsCentroidFillSymbolLayer.create({"point_on_surface": "1", "point_on_all_parts": "0"})
    middle.setSubSymbol(place(*marks))
    return _level(middle, MARKERS)


def only_beyond(part: QgsSymbolLayer, scale: int) -> QgsSymbolLayer:
    """Returns ``part``, drawn at smaller scales than 1:``scale`` only."""
    _only_when(part, f"{SCALE} > {scale}")
    return part


def only_to(part: QgsSymbolLayer, scale: int) -> QgsSymbolLayer:
    """Returns ``part``, drawn at 1:``scale`` and larger scales only."""
    _only_when(part, f"{SCALE} <= {scale}")
    return part


def area(*parts: QgsSymbolLayer) -> QgsFillSymbol:
    """Returns the symbol of an area made of parts, from below."""
    return _of(QgsFillSymbol(), *parts)


def place(*parts: QgsSymbolLayer) -> QgsMarkerSymbol:
    """Returns the symbol of a point made of parts, from below."""
    return _of(QgsMarkerSymbol(), *parts)


def _of(symbol: AnySymbol, *parts: QgsSymbolLayer) -> AnySymbol:
    """Returns ``symbol`` made of ``parts``: one by one, for of a list QGIS and Python would both delete them."""
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)   # QGIS puts one into every new symbol
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _only_when(part: QgsSymbolLayer, expression: str) -> None:
    properties = part.dataDefinedProperties()
    properties.setProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(expression))
    part.setDataDefinedProperties(properties)


def _level(part: QgsSymbolLayer, level: int) -> QgsSymbolLayer:
    part.setRenderingPass(level)
    return part
