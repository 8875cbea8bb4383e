"""The parcels of a land enquiry as a script or a person gives them: a layer, WKT texts, or corners."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer

from imsma_tools.core.base.days import today
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.boundaries import Box, boundaries, together
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
    return [parcel_from_text(text, inside=_country(workspace))]


def typed_parcels(text: str, reference: str, asked_by: str, workspace: Any) -> list[Parcel]:
    """Returns the parcels a person typed, with an empty line between two; they were asked about today.

    :raises BadInput: naming what cannot be read as an outline.
    """
    parts = [part for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]
    inside = _country(workspace)
    names = [reference] if len(parts) == 1 else [f"{reference or tr('Parcel')} {number}" for number in range(
        1, len(parts) + 1)]
    return [parcel_from_text(part, name, asked_by, today(), inside) for part, name in zip(parts, names)]


def as_typed(parcels: Sequence[Parcel]) -> str:
    """Returns parcels as a person could have typed them: in WKT, an empty line between two."""
    texts = []
    for parcel in parcels:
        outline = QgsGeometry()
        outline.fromWkb(parcel.wkb)
        texts.append(outline.asWkt(8))   # a millimetre
    return "\n\n".join(texts)


def _country(workspace: Any) -> Optional[Box]:
    """Returns the rectangle of the boundaries of the data file."""
    areas = boundaries(workspace, today())
    boxes = [area.box for area in areas.of(min(areas.areas, default=0))]
    return together(boxes) if boxes else None
