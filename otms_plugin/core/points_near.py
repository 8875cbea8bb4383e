"""Where points must lie: the country, districts and governorates of the project's data file, the records selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import current_language, tr
from imsma_tools.core.geometry.layers import to_wgs84
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.sources.turning.ranking import Near

_COUNTRY = 0
_NAMES = ("task_no", "hazard_no", "local_id", "name", "name_en")


@dataclass(frozen=True)
class Area:
    """A governorate or district: its code and its name in the language of the interface."""

    pcode: str
    name: str


def areas(project: QgsProject) -> list[Area]:
    """Returns the governorates and districts of the project's data file by name."""
    layer = layers_of(project).get("admin_area")
    if layer is None:
        return []
    request = QgsFeatureRequest(QgsExpression("level in (1, 2)")).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    own = f"name_{current_language().value}"
    found = [Area(str(feature["pcode"]), str(feature[own] or feature["name_en"] or feature["pcode"]))
             for feature in layer.getFeatures(request)]
    return sorted(found, key=lambda area: area.name)


def near(project: QgsProject, pcode: str, linked: Optional[tuple[str, bytes]]) -> Near:
    """Returns what points are held against: the country, an area by its code, a record (name and outline)."""
    layer = layers_of(project).get("admin_area")
    country = place = None
    name = ""
    if layer is not None:
        country = _shape(layer, f"level = {_COUNTRY}")
        if pcode:
            place = _shape(layer, f"pcode = {QgsExpression.quotedString(pcode)}")
            name = next((area.name for area in areas(project) if area.pcode == pcode), pcode)
    return Near(country, place, name, linked[1] if linked else None, linked[0] if linked else "")


def selected_record(layer: object, project: QgsProject) -> tuple[str, bytes]:
    """Returns name and outline (WKB, EPSG:4326) of what is selected in a layer.

    :raises BadInput: saying what has to be selected.
    """
    remedy = tr("Click for example Hazards in the Layers panel, then select one record.")
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        raise BadInput(tr("The active layer has no places."), remedy)
    chosen = layer.selectedFeatures()
    if len(chosen) != 1:
        raise BadInput(tr("Selected records: {number}. One is needed.", number=len(chosen)), remedy)
    feature = chosen[0]
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        raise BadInput(tr("The selected record has no place on the map."), remedy)
    names = [str(feature[name]) for name in _NAMES if name in layer.fields().names() and feature[name]]
    wkb = bytes(feature.geometry().asWkb())
    bring = to_wgs84(layer.crs(), project.transformContext(), layer.name())
    return (names[0] if names else layer.name()), bring(wkb) if bring else wkb


def linked_hazards(source: RecordSource, guids: Sequence[str]) -> Optional[tuple[str, bytes]]:
    """Returns the hazards an order is for as one: their names and outlines (WKB, EPSG:4326); None without any."""
    records = [record for record in (source.row("hazard", guid) for guid in guids) if record and record.get(GEOMETRY)]
    shapes = []
    for record in records:
        shape = QgsGeometry()
        shape.fromWkb(bytes(record[GEOMETRY]))
        shapes.append(shape)
    if not shapes:
        return None
    names = ", ".join(str(record.get("local_id") or record.get("guid")) for record in records)
    return names, bytes(QgsGeometry.collectGeometry(shapes).asWkb())


def _shape(layer: QgsVectorLayer, expression: str) -> Optional[bytes]:
    request = QgsFeatureRequest(QgsExpression(expression)).setNoAttributes()
    shapes = [feature.geometry() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    if not shapes:
        return None
    return bytes((shapes[0] if len(shapes) == 1 else QgsGeometry.collectGeometry(shapes)).asWkb())
