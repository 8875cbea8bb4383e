"""A style as declared: rules with their words, labels; and writing it as a QML file."""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

FONT = "Noto Sans"
_VERSION = "3.22.16"
"""The oldest QGIS that reads the files; later ones translate them while reading."""
_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
_NAMES = uuid.UUID("6f0c4dd2-3c2c-4ae5-9a53-9d8c4d4d8b6e")


@dataclass(frozen=True)
class Rule:
    """One entry of the legend: its English word, an expression on the fields, and a symbol."""

    word: str
    condition: str
    symbol: QgsSymbol


@dataclass(frozen=True)
class Words:
    """Labels on the map: an expression, drawn at 1:``scale`` and larger (0: always), ``points`` high."""

    expression: str
    scale: int = 0
    points: float = 7.0
    ink: str = "#222222"
    bold: bool = False
    every: bool = False
    """Drawn even where labels meet: a number that is left out would be read as none."""
    weight: int = 6
    away_mm: float = 2.6
    """From the middle of an area: beside its markers, not on them."""


@dataclass(frozen=True)
class Style:
    """What becomes ``resources/styles/{name}.qml``. Records are drawn by every rule whose condition holds."""

    name: str
    rules: tuple[Rule, ...]
    words: Optional[Words] = None
    kind: str = "MultiPolygon"


def qml(style: Style) -> str:
    """Returns the text of the QML file, the same for the same style."""
    layer = QgsVectorLayer(f"{style.kind}?crs=EPSG:4326", style.name, "memory")
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in style.rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(rule.symbol, 0, 0, rule.condition, rule.word))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.setLabelsEnabled(style.words is not None)
    if style.words is not None:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels(style.words, layer)))
    document = QDomDocument("qgis")
    wanted = QgsMapLayer.StyleCategory
    layer.exportNamedStyle(document, categories=wanted.Symbology | wanted.Labeling | wanted.Rendering)
    return _settled(document.toString(1), style.name)


def _labels(words: Words, layer: QgsVectorLayer) -> QgsPalLayerSettings:
    font = QFont(FONT)
    font.setBold(words.bold)
    around = QgsTextBufferSettings()
    around.setEnabled(True)
    around.setSize(0.8)
    around.setColor(QColor(255, 255, 255, 255))
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(words.points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(words.ink))
    text.setBuffer(around)
    made = QgsPalLayerSettings()
    made.setFormat(text)
    made.fieldName = words.expression
    made.isExpression = True
    made.priority = words.weight
    if words.scale:
        made.scaleVisibility = True
        made.minimumScale, made.maximumScale = words.scale * 1.01, 0.0   # a map of 1:50,000 measures 50,000.1
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        made.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
        made.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
        made.dist = 0.4
    else:
        made.placement = QgsPalLayerSettings.Placement.AroundPoint
        made.dist = words.away_mm
        made.centroidInside = True
    if words.every:
        _always(made)
    return made


def _always(made: QgsPalLayerSettings) -> None:
    made.displayAll = True
    if hasattr(QgsPalLayerSettings, "AlwaysShow"):
        shown = QgsPropertyCollection(made.dataDefinedProperties())
        shown.setProperty(QgsPalLayerSettings.Property.AlwaysShow, QgsProperty.fromValue(True))
        made.setDataDefinedProperties(shown)


def _settled(text: str, name: str) -> str:
    """Returns a QML without what changes from run to run and without what only repeats a default.

    QGIS draws the ids of rules by lot, writes attributes as its hash table has them, and writes settings twice for
    versions before 3.22.
    """
    drawn: dict[str, str] = {}
    for key in re.findall(r"\{[0-9a-f-]{36}\}", text):
        drawn.setdefault(key, f"{{{uuid.uuid5(_NAMES, f'{name}/{len(drawn)}')}}}")
    for key, settled in drawn.items():
        text = text.replace(key, settled)
    root = ElementTree.fromstring(text)
    root.set("version", _VERSION)
    for parent in list(root.iter()):
        for child in [child for child in parent if _says_nothing(child)]:
            parent.remove(child)
    for element in root.iter():
        element.attrib = dict(sorted(element.attrib.items()))
        element.text, element.tail = (element.text or "").strip() or None, None
    ElementTree.indent(root, " ")
    return f"{_HEAD}\n{ElementTree.tostring(root, 'unicode')}\n"


def _says_nothing(element: ElementTree.Element) -> bool:
    """Returns True for the second copy of a setting, a scale of map units, what labels do not use."""
    if element.tag in ("prop", "callout", "background", "shadow", "text-mask", "substitutions") or (
            element.get("name") or "").endswith("_map_unit_scale"):
        return True
    return element.tag in ("data_defined_properties", "dd_properties") and not element.findall(
        "Option/Option[@name='properties']/Option")
