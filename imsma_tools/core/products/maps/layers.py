"""The layers of a map, in a project of their own: read once from the data file, filtered, drawn in their symbols."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from ...base.jobs import Progress
from ...base.language import tr
from ...model.record import SAMPLE_MARK
from ..project import ELLIPSOID
from ..snapshot import Snapshot
from ..styles import apply_style
from .boundaries import Boundaries
from .chosen import Chosen, columns_of, subject
from .computed import computed_layer
from .contract import Computed, MapLayer, PagesFor, Wish
from .records import Records
from .turning import Corner, numbers_of

AREAS = "admin_area"
OUTLINE_CORNER = "TURNING"
"""How a corner of an outline is drawn whose points nobody entered."""


@dataclass
class Shown:
    """One layer of the map. ``records`` are those drawn, None for what is worked out and for the record of the page.

    ``left_out`` counts the records that the person's filter hides, ``undated`` those of them whose day is not known.
    """

    spec: MapLayer
    layer: QgsVectorLayer
    records: Optional[Records] = None
    left_out: int = 0
    undated: int = 0

    @property
    def table(self) -> str:
        """Returns the table drawn; empty for what is worked out."""
        return self.spec.table


class MapLayers:
    """All layers of a series; every page shows some rectangle of the same ones."""

    def __init__(self, workspace: Any, wish: Wish, project: QgsProject, areas: Boundaries, chosen: Chosen,
                 day: datetime.date, progress: Progress) -> None:
        """Reads what the map type shows.

        :raises BadInput: if a filter or a style of the map type cannot be used.
        :raises ToolsError: if not all records could be read.
        """
        self.workspace = workspace
        self.wish = wish
        self.project = project
        self.areas = areas
        self._chosen = chosen
        self._day = day
        self._snapshot = Snapshot(workspace, wish.language, day)
        self._subject = subject(wish.map_type, wish.pages_for)
        self._indexed: dict[str, Records] = {}
        self._guids: dict[int, frozenset[str]] = {}
        self._visitors: list[tuple[QgsVectorDataProvider, list[int]]] = []
        project.setEllipsoid(ELLIPSOID)
        self.shown: list[Shown] = []
        for spec in wish.map_type.layers:
            progress.check()
            self.shown.append(self._made(spec))
        self.hazards = self._add(self._snapshot.layer("hazard"))
        self.locator = self._styled(self._add(self._snapshot.layer(AREAS, areas.condition())), "locator")

    @property
    def layers(self) -> list[QgsVectorLayer]:
        """Returns the layers from top to bottom."""
        return [shown.layer for shown in self.shown]

    def drawn(self) -> Iterator[tuple[Shown, Records]]:
        """Yields the layers of tables with their records."""
        for shown in self.shown:
            if shown.records is not None:
                yield shown, shown.records

    def whole(self, table: str) -> Records:
        """Returns all records of a table, whatever is drawn of them."""
        if table not in self._indexed:
            self._indexed[table] = Records(self._snapshot.whole(table), columns_of(table))
        return self._indexed[table]

    def set_current(self, feature: Optional[QgsFeature], table: str) -> None:
        """Makes ``feature`` of ``table`` the record of the page.

        Layers of the current record show nothing else. The other layers of its table show it too, whatever their
        filters say: a sheet about a closed hazard shows that hazard.
        """
        for provider, fids in self._visitors:
            provider.deleteFeatures(fids)
        self._visitors.clear()
        for shown in self.shown:
            provider = shown.layer.dataProvider()
            if shown.spec.only_current:
                _empty(provider)
                if feature is not None:
                    provider.addFeatures([QgsFeature(feature)])
                shown.layer.updateExtents()
            elif feature is not None and shown.table == table and feature["guid"] not in self._drawn_guids(shown):
                _, added = provider.addFeatures([QgsFeature(feature)])
                self._visitors.append((provider, [one.id() for one in added]))

    def set_points(self, corners: Sequence[Corner]) -> None:
        """Shows the points of a sheet, each with the number it has in the table beside the map."""
        for shown in self.shown:
            if shown.spec.computed is not Computed.TURNING_POINTS:
                continue
            _empty(shown.layer.dataProvider())
            points = []
            for corner, number in zip(corners, numbers_of(corners)):
                point = QgsFeature(shown.layer.fields())
                point.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(corner.longitude, corner.latitude)))
                point.setAttributes([corner.kind or OUTLINE_CORNER, number, None])
                points.append(point)
            shown.layer.dataProvider().addFeatures(points)
            shown.layer.updateExtents()

    def is_sample(self) -> bool:
        """Returns True if the boundaries are for training, or a record says of itself that it is made up."""
        if self.areas.training_only:
            return True
        marked = f'"comment" LIKE {QgsExpression.quotedString(f"{SAMPLE_MARK}%")}'
        return any(layer.fields().indexOf("comment") >= 0 and any(True for _ in layer.getFeatures(marked))
                   for layer in (self.hazards, *self.layers))

    def _drawn_guids(self, shown: Shown) -> frozenset[str]:
        if id(shown) not in self._guids:
            self._guids[id(shown)] = frozenset(shown.records.values.get("guid", ())) if shown.records else frozenset()
        return self._guids[id(shown)]

    def _made(self, spec: MapLayer) -> Shown:
        style = spec.style or spec.table
        if spec.computed is not None:
            layer = self._add(computed_layer(spec, self.workspace, self.wish, self.areas, self.whole, self._day))
            return Shown(spec, self._styled(layer, style or spec.computed.value))
        if spec.only_current:
            layer = self._snapshot.layer(spec.table, "false")
            layer.setName(tr("This sheet"))
            return Shown(spec, self._styled(self._add(layer), style))
        conditions = [spec.filter, self.areas.condition() if spec.table == AREAS else ""]
        layer = self._snapshot.layer(spec.table, " AND ".join(f"({text})" for text in conditions if text))
        records = Records(layer, columns_of(spec.table))
        left_out = undated = 0
        if spec.table == self._subject and self.wish.pages_for is not PagesFor.RECORD and self._chosen.hides:
            stays = self._chosen.stays(records)
            left_out, undated = int((~stays).sum()), self._chosen.undated(records)
            layer = only(layer, records, stays)
            records = Records(layer, columns_of(spec.table))
        return Shown(spec, self._styled(self._add(layer), style), records, left_out, undated)

    def _add(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        self.project.addMapLayer(layer, False)
        return layer

    def _styled(self, layer: QgsVectorLayer, style: str) -> QgsVectorLayer:
        apply_style(layer, style, self.wish.language, self.wish.office_folder)
        return layer


def only(layer: QgsVectorLayer, records: Records, stays: Any) -> QgsVectorLayer:
    """Returns a layer with the records that stay."""
    kept = layer.materialize(QgsFeatureRequest().setFilterFids([int(fid) for fid in records.fids[stays]]))
    kept.setName(layer.name())
    for key in layer.customPropertyKeys():
        kept.setCustomProperty(key, layer.customProperty(key))
    kept.dataProvider().createSpatialIndex()
    return kept


def _empty(provider: QgsVectorDataProvider) -> None:
    """Takes all records out of a layer in memory.

    truncate() leaves the former ones in the spatial index, and they are met as records without any values.
    """
    provider.deleteFeatures([former.id() for former in provider.getFeatures()])
