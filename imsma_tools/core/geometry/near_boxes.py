"""Which features of a layer have an envelope that meets a rectangle: asked of whatever already knows, else of an index.

A rectangle filter of OGR's looks at the outlines themselves and leaves out those whose lines stay outside. An outline
that crosses itself counts with the hull of its points, which may well reach in, so only envelopes may be asked for:
the R-tree of a GeoPackage, the filters of PostGIS and of memory layers, or an index made at first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Protocol

from .geopackage import read_only
from .geopackage_blob import wkbs_of
from .geopackage_table import Table, Untrusted, checked_rtree, checked_table, plain_rows
from .rtree import quoted

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

Rectangle = tuple[float, float, float, float]
"""West, south, east, north, in the coordinate system of the layer."""

_BY_ENVELOPE = frozenset({"memory", "postgres"})
"""Providers whose filter by a rectangle looks at envelopes only."""

Row = tuple[int, Optional[bytes], tuple[Any, ...]]
"""Id, WKB and plain values of a feature."""


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
    """Asks the R-tree of a table in a GeoPackage, and reads its rows.

    :param wanted: name of the table, "" for the only one.
    :param subset: the layer's filter; QGIS does not apply it where features are asked for by their ids.
    :raises ValueError: if there is not one such table.
    :raises sqlite3.Error: if the file or the filter cannot be read.
    :raises Untrusted: if the table has no R-tree, or one that nobody keeps.
    """

    def __init__(self, file: Path, wanted: str, subset: str) -> None:
        self._connection = read_only(file)
        self._statements: dict[tuple[str, ...], str] = {}
        try:
            self._connection.execute("rollback")   # what others store from now on shall be seen
            rows = self._connection.execute("select table_name, column_name from gpkg_geometry_columns").fetchall()
            ((name, self._column),) = (row for row in rows if not wanted or row[0].lower() == wanted.lower())
            found = self._connection.execute(f"pragma table_info({quoted(name)})").fetchall()
            (self._key,) = (column[1] for column in found if column[5])
            checked_rtree(self._connection, name, self._column)
            self._name, self._subset = name, subset
            self._table = _trusted(self._connection, name)
            self._ask((0, 0, 0, 0), 1, ())
        except (sqlite3.Error, ValueError, Untrusted):
            self.close()
            raise

    def ids(self, rectangle: Rectangle, most: int) -> list[int]:
        return [row[0] for row in self._ask(rectangle, most, ())]

    def rows(self, rectangle: Rectangle, most: int, columns: Sequence[str]) -> Optional[list[Row]]:
        """Returns id, WKB and plain values of the features whose envelope meets a rectangle, at most ``most``.

        None if QGIS might read them otherwise.
        """
        table = self._table
        if table is None or not table.readers.keys() >= set(columns):
            return None
        found = self._ask(rectangle, most, (self._column, *columns))
        try:
            wkbs = wkbs_of([row[1] for row in found], table.srs_id)
            values = plain_rows(table, columns, [row[2:] for row in found])
            return [(row[0], wkb, record) for row, wkb, record in zip(found, wkbs, values)]
        except Untrusted:
            return None

    def version(self) -> int:
        found: int = self._connection.execute("pragma data_version").fetchone()[0]
        return found

    def forget(self) -> None:
        pass

    def close(self) -> None:
        self._connection.close()

    def _ask(self, rectangle: Rectangle, most: int, columns: tuple[str, ...]) -> list[Any]:
        if columns not in self._statements:
            self._statements[columns] = self._statement(columns)
        west, south, east, north = rectangle
        return self._connection.execute(self._statements[columns], (west, east, south, north, most)).fetchall()

    def _statement(self, columns: tuple[str, ...]) -> str:
        """Returns the question. Names come out of the file, the filter from the person; the file is only read."""
        near = (f"select id from {quoted(f'rtree_{self._name}_{self._column}')} "  # nosec B608
                "where maxx >= ? and minx <= ? and maxy >= ? and miny <= ?")
        wanted = ", ".join(map(quoted, (self._key, *columns)))
        subset = f"and ({self._subset}) " if self._subset else ""
        return (f"select {wanted} from {quoted(self._name)} "  # nosec B608
                f"where {quoted(self._key)} in ({near}) {subset}limit ?")


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
    except (sqlite3.Error, ValueError, Untrusted):
        return None


def _trusted(connection: sqlite3.Connection, name: str) -> Optional[Table]:
    try:
        return checked_table(connection, name)
    except Untrusted:
        return None
