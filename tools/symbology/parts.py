"""Parts of symbols: tints, hatches, outlines, markers. Sizes in millimetres on paper, colours as ``#rrggbb`` or RGBA.

Old printers and photocopiers lose hairlines and fill close hatches: no line is thinner than ``LEAST_LINE`` and no hatch
closer than ``LEAST_HATCH``. A tint is half transparent at most by its colour: Qt writes that into a PDF as it is,
whereas opacity and blend modes of a layer make QGIS print the whole map as a picture.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TypeVar, Union

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)

from imsma_tools.core.base import paths

Part = Union[QgsSymbolLayer, list[QgsSymbolLayer]]
AnySymbol = TypeVar("AnySymbol", bound=QgsSymbol)
AnyPart = TypeVar("AnyPart", bound=QgsSymbolLayer)

LEAST_LINE, LEAST_HATCH = 0.2, 1.0
CROWDED_LINE = 0.3
"""Of outlines on maps of a whole country: broad lines about small areas fill them and cover their neighbours."""
FILLS, LINES, MARKERS = 0, 1, 2
"""Levels: no fill of one record covers the outline of another, and no outline a marker."""

OUTLINES_FROM, CORNERS_FROM, HATCH_TO = 50500, 25250, 1010000
"""IMSMA NG: markers alone beyond 1:50,000, corners from 1:25,000 on (domain facts 7); a printed map of 1:50,000
measures a little more. Outlines stay beyond the first one too: a dot for a field of two kilometres would call the land
around it free. Beyond the third no hatch has room for two lines."""
SCALE = "coalesce(@map_scale, 1)"
"""A legend outside a map has no scale; it shows what a large scale shows."""
LEGEND = "($id IS NULL OR $id < -9e18)"
"""Only what is drawn from a record has an id: a legend draws its symbols without one, or from one made up by QGIS."""
LEGEND_MARKER = 2.8
"""Millimetres; a row of a legend on A4 is 3.2 mm high."""


def colour(text: str) -> str:
    """Returns ``#rrggbb`` or ``#rrggbbaa`` as QGIS writes colours: ``r,g,b,a``."""
    digits = text.lstrip("#")
    return ",".join(str(int(digits[at:at + 2], 16)) for at in range(0, 6, 2)) + f",{int(digits[6:8] or 'ff', 16)}"


def tint(fill: str) -> QgsSymbolLayer:
    """Returns a plain fill without outline."""
    return _level(QgsSimpleFillSymbolLayer.create({"color": colour(fill), "style": "solid", "outline_style": "no"}),
                  FILLS)


def hatch(line: str, angle: int, distance: float, width: float = 0.25, dashes: str = "", released: bool = False,
          ) -> list[QgsSymbolLayer]:
    """Returns parallel lines; ``angle`` is 0, 45, 90 or 135 degrees, counter-clockwise from the horizontal.

    On the map the lines are worked out: QGIS 3.22 fills areas with pictures of a hatch, one for each, blurred and
    twenty times as large in a PDF. In a legend, where there is no record to work anything out from, one picture does.
    ``released`` land with an outline that crosses itself is hatched no further than is sure, anything else as far as
    it may reach.
    """
    if width < LEAST_LINE or distance < LEAST_HATCH:
        raise ValueError(f"A hatch of {width} mm lines every {distance} mm does not survive a photocopier.")
    sample = QgsLinePatternFillSymbolLayer.create({"angle": f"{angle}", "distance": f"{distance:g}"})
    sample.setSubSymbol(_of(QgsLineSymbol(), _line(line, width, dashes)))
    lines = QgsGeometryGeneratorSymbolLayer.create(
        {"SymbolType": "Line", "units": "MM", "geometryModifier": hatch_lines(angle, distance, released)})
    lines.setSubSymbol(_of(QgsLineSymbol(), _not_in_legend(_line(line, width, dashes), line)))
    return [_level(_only_when(sample, LEGEND), FILLS),
            _level(_only_when(lines, f"NOT {LEGEND} AND {SCALE} <= {HATCH_TO}"), FILLS)]


def hatch_lines(angle: int, distance: float, released: bool = False) -> str:
    """Returns the expression of the lines of a hatch within an outline given in millimetres from the top left.

    Lines lie on one raster for the whole page. What is off the page, beyond the longest side of A0, is left out.
    """
    step = distance * (2 ** 0.5 if angle in (45, 135) else 1.0)
    at = f"@element * {step:.5g}"
    low, high = -20, 1300
    west, east = f"max(x_min($geometry), {low})", f"min(x_max($geometry), {high})"
    north, south = f"max(y_min($geometry), {low})", f"min(y_max($geometry), {high})"
    first, last, ends = {
        0: (north, south, f"make_point({low}, {at}), make_point({high}, {at})"),
        90: (west, east, f"make_point({at}, {low}), make_point({at}, {high})"),
        45: (f"{west} + {north}", f"{east} + {south}",
             f"make_point({at} - {low}, {low}), make_point({at} - {high}, {high})"),
        135: (f"{west} - {south}", f"{east} - {north}",
              f"make_point({at} + {low}, {low}), make_point({at} + {high}, {high})")}[angle]
    doubtful = "buffer($geometry, 0)" if released else "convex_hull($geometry)"
    return (f"intersection(if(is_valid($geometry), $geometry, {doubtful}), collect_geometries(array_foreach("
            f"generate_series(ceil(({first}) / {step:.5g}), floor(({last}) / {step:.5g})), make_line({ends}))))"
            ).replace("- -", "+ ").replace("+ -", "- ")


def outline(line: str, width: float, dashes: str = "", inside: float = 0.0, further: float = 1.0) -> QgsSymbolLayer:
    """Returns an outline; ``dashes`` as ``on;off``; ``inside`` moves it into the area, negative out of it.

    Beyond 1:1,000,000 it is ``further`` times as far.
    """
    made = _line(line, width, dashes, inside)
    if inside:
        row = -0.15 if inside < 0 else 0.8 * inside   # rows of a legend leave no more room
        moved = f"if({SCALE} > {HATCH_TO}, {further * inside:g}, {inside:g})" if further != 1.0 else f"{inside:g}"
        _with(made, QgsSymbolLayer.Property.PropertyOffset, f"if({LEGEND}, {row:g}, {moved})")
    return _level(made, LINES)


def bound(line: str, width: float, dashes: str = "", least: float = CROWDED_LINE) -> QgsSymbolLayer:
    """Returns the outline of what thousands of records are: ``least`` broad at most beyond 1:1,000,000."""
    return _with(outline(line, width, dashes), QgsSymbolLayer.Property.PropertyStrokeWidth,
                 f"if({SCALE} > {HATCH_TO}, {min(width, least):g}, {width:g})")


def _line(line: str, width: float, dashes: str, inside: float = 0.0) -> QgsSimpleLineSymbolLayer:
    if width < LEAST_LINE:
        raise ValueError(f"A line of {width} mm does not survive a photocopier.")
    return QgsSimpleLineSymbolLayer.create(
        {"line_color": colour(line), "line_width": f"{width:g}", "capstyle": "flat", "joinstyle": "round",
         "use_custom_dash": "1" if dashes else "0", "customdash": dashes or "5;2", "offset": f"{inside:g}"})


def corners(line: str, size: float = 1.2) -> QgsSymbolLayer:
    """Returns dots on the corners of an outline, drawn at 1:25,000 and larger."""
    marks = QgsMarkerLineSymbolLayer.create({"placement": "vertex", "rotate": "0"})
    # Unseen, not of no size: of that Qt writes a path without a beginning, and readers call the PDF damaged.
    dot = _with(point_marker("circle", size, "#ffffff", line, 0.3), QgsSymbolLayer.Property.PropertyFillColor,
                f"if({LEGEND}, '{colour('#ffffff00')}', '{colour('#ffffff')}')")
    marks.setSubSymbol(place(_not_in_legend(dot, line)))
    return _level(_only_when(marks, f"{SCALE} <= {CORNERS_FROM} AND NOT {LEGEND}"), LINES)


def ring(line: str, width: float, size: float = 6.4) -> QgsSymbolLayer:
    """Returns an empty ring about the middle of an area: it says that something is there and hides nothing in it."""
    made = _not_in_legend(point_marker("circle", size, "#ffffff00", line, width), line)
    return inside(_with(made, QgsSymbolLayer.Property.PropertySize, shrinking(size)))


def point_marker(shape: str, size: float, fill: str, line: str, width: float = 0.2) -> QgsSimpleMarkerSymbolLayer:
    """Returns one of QGIS's own plain shapes."""
    return QgsSimpleMarkerSymbolLayer.create({"name": shape, "size": f"{size:g}", "color": colour(fill),
                                              "outline_color": colour(line), "outline_width": f"{width:g}"})


def drawing(name: str, size: float) -> QgsSvgMarkerSymbolLayer:
    """Returns one of ``resources/symbols``, held in the style itself: it is there on every computer.

    ``size`` is that on a map of 1:50,000 to 1:500,000; see :func:`shrinking`. What thousands of records have is drawn
    beyond 1:1,000,000 smaller still and by a drawing without details, ``{name}_small``, in the legend as on the map:
    they would run into one black mass.
    """
    small = paths.resource("symbols", f"{name}_small.svg")
    made = QgsSvgMarkerSymbolLayer.create({"name": _embedded(paths.resource("symbols", f"{name}.svg")),
                                           "size": f"{size:g}"})
    if small.is_file():
        _with(made, QgsSymbolLayer.Property.PropertyName, f"if({SCALE} > {HATCH_TO}, '{_embedded(small)}', NULL)")
    return _with(made, QgsSymbolLayer.Property.PropertySize, shrinking(size, small.is_file()))


def _embedded(picture: Path) -> str:
    return f"base64:{base64.b64encode(picture.read_bytes()).decode('ascii')}"


def shrinking(size: float, crowded: bool = False) -> str:
    """Returns the expression of a length: smaller where outlines show, on maps of a whole country, and in a legend."""
    beyond = (f"WHEN @map_scale > 2000000 THEN {size * 0.38:.3g} WHEN @map_scale > {HATCH_TO} THEN "
              f"{size * 0.45:.3g}"
              if crowded else f"WHEN @map_scale > 1500000 THEN {size * 0.6:.3g}")
    return (f"CASE WHEN {LEGEND} THEN {min(size, LEGEND_MARKER):g} {beyond} WHEN @map_scale > 500000 THEN "
            f"{size * 0.75:.3g} WHEN @map_scale > {OUTLINES_FROM} THEN {size:.3g} ELSE {size * 0.85:.3g} END")


def marker(name: str, size: float = 4.0, at: tuple[float, float] = (0.0, 0.0)) -> QgsSymbolLayer:
    """Returns a drawing within an area, at its middle or in it where the middle lies outside.

    ``at`` moves it, right and down, in shares of its size. In a legend it leaves half of the hatch in sight.
    """
    offset = ", ".join(f"({shrinking(share * size)})" for share in at) if at != (0.0, 0.0) else "0, 0"
    made = _with(drawing(name, size), QgsSymbolLayer.Property.PropertyOffset,
                 f"if({LEGEND}, array({LEGEND_MARKER / 2:g}, 0), array({offset}))")
    return inside(made)


def inside(*marks: QgsSymbolLayer) -> QgsSymbolLayer:
    """Returns markers in an area, one set for each record."""
    middle = QgsCentroidFillSymbolLayer.create({"point_on_surface": "1", "point_on_all_parts": "0"})
    middle.setSubSymbol(place(*marks))
    return _level(middle, MARKERS)


def only_beyond(part: QgsSymbolLayer, scale: int) -> QgsSymbolLayer:
    """Returns ``part``, drawn at smaller scales than 1:``scale`` only; a line stays out of the legend."""
    if isinstance(part, QgsSimpleLineSymbolLayer):
        _not_in_legend(part, part.color().name())
    return _only_when(part, f"{SCALE} > {scale} AND NOT {LEGEND}")


def only_to(part: QgsSymbolLayer, scale: int) -> QgsSymbolLayer:
    """Returns ``part``, drawn at 1:``scale`` and larger scales only."""
    return _only_when(part, f"{LEGEND} OR {SCALE} <= {scale}")


def area(*parts: Part) -> QgsFillSymbol:
    """Returns the symbol of an area made of parts, from below."""
    return _of(QgsFillSymbol(), *[layer for part in parts for layer in (part if isinstance(part, list) else [part])])


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


def _with(part: AnyPart, key: QgsSymbolLayer.Property, expression: str) -> AnyPart:
    """Returns ``part`` with a property worked out by an expression."""
    properties = part.dataDefinedProperties()
    properties.setProperty(key, QgsProperty.fromExpression(expression))
    part.setDataDefinedProperties(properties)
    return part


def edge(line: str, width: float, dashes: str = "", band: str = "", more: float = 0.5) -> list[QgsSymbolLayer]:
    """Returns an outline on a broader band that is a thin line beyond 1:50,000.

    A small outline drawn broadly would cover the marker of a hazard below.
    """
    broad = [only_to(outline(band, width + more), OUTLINES_FROM)] if band else []
    return [*broad, only_to(outline(line, width, dashes), OUTLINES_FROM),
            only_beyond(bound(line, min(width, 0.35), dashes, LEAST_LINE), OUTLINES_FROM)]


def _not_in_legend(part: AnyPart, line: str) -> AnyPart:
    """Returns ``part`` without its line in a legend, where QGIS draws switched-off parts as well.

    By its colour: a style of line worked out would undo the dashes.
    """
    shown, hidden = colour(line), colour("#ffffff00")
    return _with(part, QgsSymbolLayer.Property.PropertyStrokeColor, f"if({LEGEND}, '{hidden}', '{shown}')")


def _only_when(part: AnyPart, expression: str) -> AnyPart:
    return _with(part, QgsSymbolLayer.Property.PropertyLayerEnabled, expression)


def _level(part: QgsSymbolLayer, level: int) -> QgsSymbolLayer:
    part.setRenderingPass(level)
    return part
