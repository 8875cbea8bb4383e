"""Where the records of a layer lie, if a GeoPackage table holds exactly what the layer shows."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Optional

from qgis.core import QgsFields, QgsProviderRegistry, QgsVectorLayer

from .geopackage_connection import read_only

GeoPackagePlace = tuple[Path, str]
"""A file and the name of a table in it."""


def geopackage_place(layer: QgsVectorLayer, fields: Collection[str]) -> Optional[GeoPackagePlace]:
    """Returns file and table if every record of the layer is a row there as it stands, else None.

    None for other formats, a filter, unsaved edits, options of the driver, and where one of ``fields`` is calculated or
    joined in the project.
    """
    if layer.providerType() != "ogr" or layer.dataProvider() is None:
        return None
    if layer.subsetString() or layer.dataProvider().subsetString() or (layer.isEditable() and layer.isModified()):
        return None
    origins = layer.fields()
    if any(origins.fieldOrigin(origins.lookupField(name)) != QgsFields.FieldOrigin.OriginProvider for name in fields):
        return None
    parts = {name: value for name, value in
             QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).items() if value}
    file = Path(str(parts.pop("path", "")))
    table = parts.pop("layerName", "")
    if parts or file.suffix.lower() != ".gpkg" or not file.is_file():
        return None
    table = str(table or _only_table(file))
    return (file, table) if table else None


def geopackage_file(layer: QgsVectorLayer) -> Optional[Path]:
    """Returns the GeoPackage a layer shows some records of; None for other layers."""
    if layer.providerType() != "ogr":
        return None
    file = Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""))
    return file if file.suffix.lower() == ".gpkg" and file.is_file() else None


def _only_table(file: Path) -> str:
    """Returns the only table of a file that holds outlines or points; "" if there are several."""
    try:
        with contextlib.closing(read_only(file)) as connection:
            tables = connection.execute("select table_name from gpkg_contents where data_type = 'features'").fetchall()
    except sqlite3.Error:
        return ""
    return str(tables[0][0]) if len(tables) == 1 else ""
