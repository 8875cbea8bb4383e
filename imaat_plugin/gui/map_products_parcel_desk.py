"""The parcels of the Map Products panel: read from what was typed, or taken from the map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from imaat_plugin.core.map_parcels import as_typed, typed_parcels
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import PagesFor, Parcel
from imsma_tools.core.products.maps.parcels import parcels_from_layer
from imsma_tools.core.workspace import open_workspace

from .map_products_dock import MapProductsDock


class ParcelDesk:
    """Serves the part of one panel that asks for parcels."""

    def __init__(self, iface: Any, dock: MapProductsDock) -> None:
        self._iface = iface
        self._dock = dock

    def take_selection(self) -> None:
        """Takes the selected outlines of the active layer as parcels.

        :raises BadInput: if there is none, or one cannot be used.
        """
        layer = self._iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer):
            raise BadInput(tr("No layer of areas is active."),
                           tr("Click the layer of the parcels in the Layers panel."))
        self._dock.parcel.outline.setPlainText(as_typed(parcels_from_layer(layer, only_selected=True)))

    def typed(self, file: Path) -> Sequence[Parcel]:
        """Returns the parcels of an enquiry; none for any other map.

        :raises BadInput: naming what cannot be read.
        """
        form = self._dock.parcel
        if self._dock.choices().pages_for is not PagesFor.PARCEL:
            return ()
        with open_workspace(file, read_only=True) as workspace:
            return typed_parcels(form.outline.toPlainText(), form.reference.text(), form.asked_by.text(), workspace)
