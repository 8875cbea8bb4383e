"""The map check of a layout in the person's project: what it has to know of the page, as far as the project tells."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer

from imsma_tools.core.base import session
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.mapcheck import CheckContext
from imsma_tools.core.products.maps.contract import Audience
from imsma_tools.core.products.maps.producer import office_folder_of
from imsma_tools.core.products.project import layers_of
from imsma_tools.core.products.publication import load_publication

from .page_in_project import AUDIENCE_PROPERTY, LANGUAGE_PROPERTY, RECORDS_PROPERTY


def context_of(layout: QgsPrintLayout, project: QgsProject) -> CheckContext:
    """Returns what the map check is told about a layout; one that is not ours is taken for a restricted map."""
    audience = str(layout.customProperty(AUDIENCE_PROPERTY) or Audience.RESTRICTED.value)
    return CheckContext(
        project, Language.from_code(str(layout.customProperty(LANGUAGE_PROPERTY) or "")), layout.name(),
        audience=Audience(audience), hazards=_all_hazards(layout, project),
        publication=load_publication(office_folder_of(session.current_settings())))


def _all_hazards(layout: QgsPrintLayout, project: QgsProject) -> Optional[QgsVectorLayer]:
    """Returns all hazards at the time of the page, of another layout those of the data file in the project."""
    kept = str(layout.customProperty(RECORDS_PROPERTY) or "")
    for layer in project.mapLayers().values():
        if kept and str(layer.customProperty(RECORDS_PROPERTY) or "") == kept:
            return layer
    hazards = layers_of(project).get("hazard")
    if hazards is None or not hazards.subsetString():
        return hazards
    return None   # filtered by the person: the check looks below the filter itself
