"""The parcel of a land enquiry as a script gives it: the name or file of a layer, a WKT text, or corners."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer

from imsma_tools.core.base.days import today
from imsma_tools.core.products.maps.boundaries import boundaries, together
from imsma_tools.core.products.maps.contract import Parcel
from imsma_tools.core.products.maps.parcels import parcel_from_text, parcels_from_layer


def parcels_of(text: str, workspace: Any, context: QgsProcessingContext) -> list[Parcel]:
    """Returns the parcels that ``text`` means; none for an empty text.

    Of several readings of a corner those inside the boundaries of the data file count.

    :raises BadInput: if it is no layer of areas and cannot be read as an outline.
    """
    if not text.strip():
        return []
    one_line = "\n" not in text.strip() and "(" not in text
    layer = QgsProcessingUtils.mapLayerFromString(text.strip(), context) if one_line else None
    if isinstance(layer, QgsVectorLayer):
        return parcels_from_layer(layer)
    areas = boundaries(workspace, today())
    boxes = [area.box for area in areas.of(min(areas.areas, default=0))]
    return [parcel_from_text(text, inside=together(boxes) if boxes else None)]
