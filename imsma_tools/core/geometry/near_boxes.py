"""Which features of a layer have an envelope that meets a rectangle: asked of whatever already knows, else of an index.

A rectangle filter of OGR's looks at the outlines themselves and leaves out those whose lines stay outside. An outline
that crosses itself counts with the hull of its points, which may well reach in, so only envelopes may be asked for:
the R-tree of a GeoPackage, the filters of PostGIS and of memory layers, or an index made at first.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Protocol

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

Rectangle = tuple[float, float, float, float]
"""West, south, east, north, in the coordinate system of the layer."""

_BY_ENVELOPE = frozenset({"memory", "postgres"})
"""Providers whose filter by a rectangle looks at envelopes only."""

_LOCK_SECONDS = 1.0


class Boxes(Protocol):
    """Finds features as they are stored; unsaved edits are looked at by whoever asks."""

    def ids(self, rectangle: Rectangle, most: int) -> list[int]:
        """Returns the ids of features whose envelope meets the rectangle (a few more are allowed), at most ``most``."""

    def version(self) -> int:
        """Returns a number that changes when somebody else stored something."""

    def forget(self) -> None:
        """Forgets what an edit may have outdated."""

    def close(self) -> None:
        """Lets go of the file."""


def boxes_for(layer: QgsVectorLayer) -> Boxes:
    """Returns what knows the envelopes of a layer without reading it, or an index that is made when first asked."""
    if layer.providerType() in _BY_ENVELOPE:
        return FilterBoxes(layer)
    # within a transaction others do not see what this layer shows
    if layer.providerType() == "ogr" and layer.dataProvider().transaction() is None:
        table = _table_of(layer)
        if table is not None:
            return table
    return IndexBoxes(layer)


class FilterBoxes:
    """Asks a provider whose filter looks at envelopes."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer

    def ids(self, rectangle: Rectangle, most: int) -> list[int]:
        from qgis.core import QgsFeatureRequest, QgsRectangle

        request = QgsFeatureRequest().setFilterRect(QgsRectangle(*rectangle)).setNoAttributes().setLimit(most)
        return [feature.id() for feature in self._layer.dataProvider().getFeatures(request)]

    def version(self) -> int:
        return 0

    def forget(self) -> None:
        pass

    def close(self) -> None:
        pass


class TableBoxes:
    """Asks the R-tree of a table in a GeoPackage (OGC 12-128r17, annex F.3).

    :param wanted: name of the table, "" for the only one.
    :param subset: the layer's filter; QGIS does not apply it where features are asked for by their ids.
    :raises ValueError: if there is not one such table, or it has no R-tree.
    :raises sqlite3.Error: if the file or the filter cannot be read.
    """

    def __init__(self, file: Path, wanted: str, subset: str) -> None:
        self._connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=_LOCK_SECONDS,
                                           isolation_level=None)
        try:
            self._sql = self._statement(wanted, subset)
            self._connection.execute(self._sql, (0, 0, 0, 0, 1)).fetchall()
        except (sqlite3.Error, ValueError):
            self.close()
            raise

    def _statement(self, wanted: str, subset: str) -> str:
        rows = self._connection.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall()
        (table, column), = (row for row in rows if not wanted or row[0].lower() == wanted.lower())
        near = (f"SELECT id FROM {_quoted(f'rtree_{table}_{column}')} "   # names out of the file
                "WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?")
        if not subset:
            return f"{near} LIMIT ?"
        columns = self._connection.execute("SELECT name FROM pragma_table_info(?) WHERE pk = 1", (table,)).fetchall()
        ((key,),) = columns
        return (f"SELECT {_quoted(key)} FROM {_quoted(table)} "   # the filter as the person wrote it; the file is open for reading only
                f"WHERE {_quoted(key)} IN ({near}) AND ({subset}) LIMIT ?")

    def ids(self, rectangle: Rectangle, most: int) -> list[int]:
        west, south, east, north = rectangle
        rows = self._connection.execute(self._sql, (west, east, south, north, most)).fetchall()
        return [row[0] for row in rows]

    def version(self) -> int:
        found: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return found

    def forget(self) -> None:
        pass

    def close(self) -> None:
        self._connection.close()


class IndexBoxes:
    """Reads all envelopes once, when first asked, and again after something was stored."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._index: Any = None

    def ids(self, rectangle: Rectangle, most: int) -> list[int]:
        from qgis.core import QgsRectangle, QgsSpatialIndex

        if self._index is None:
            self._index = QgsSpatialIndex(self._layer.dataProvider().getFeatures())
        found: list[int] = self._index.intersects(QgsRectangle(*rectangle))
        return found[:most]

    def version(self) -> int:
        return 0

    def forget(self) -> None:
        self._index = None

    def close(self) -> None:
        self._index = None


def _table_of(layer: QgsVectorLayer) -> Optional[TableBoxes]:
    """Returns the R-tree of a layer, None if it is no table of a GeoPackage or has none that can be read."""
    from qgis.core import QgsProviderRegistry

    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    file = Path(str(parts.get("path") or ""))
    if not str(layer.dataProvider().storageType()).startswith("GPKG") or not file.is_file():
        return None
    try:
        return TableBoxes(file, str(parts.get("layerName") or ""), str(layer.subsetString()))
    except (sqlite3.Error, ValueError):
        return None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
