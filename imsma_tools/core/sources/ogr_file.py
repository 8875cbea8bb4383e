"""Reading a layer of any file GDAL opens: GeoPackage, Shapefile, GeoJSON, KML, GPX, xlsx, csv and many more.

GDAL is asked directly, not through QGIS: a QGIS layer hides rows behind filters and validity checks, and a broken file
needs a sentence, not an empty layer.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from ..base.errors import BadInput
from ..base.language import tr
from .rows import SourceField, SourceRow
from .sheets import encoding as encodings

_SIDE_FILES = (".dbf", ".shx", ".prj", ".cpg")


class OgrFile:
    """An open file. Use as a context manager; ``encoding`` overrides what a Shapefile says of its own text."""

    def __init__(self, path: Path, encoding: str = "", headings_as_cells: bool = False) -> None:
        """``headings_as_cells`` leaves the first line of a sheet where it is: :mod:`.sheets` finds the headings."""
        from osgeo import gdal

        self.path = path
        if not path.exists() and not str(path).startswith("/vsi"):
            raise BadInput(tr("The file {name} does not exist.", name=path.name), tr("Check the path."), str(path))
        if encoding:
            encodings.check(encoding)  # GDAL would read the letters as they are and say nothing
        options = [f"ENCODING={encoding}"] if encoding else []
        # Without this every value of a sheet whose first row looks like data would lose its column names.
        wanted = {**_OPTIONS, **(_CELLS if headings_as_cells else {})}
        before = {name: gdal.GetConfigOption(name) for name in wanted}
        for name, value in wanted.items():
            gdal.SetConfigOption(name, value)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        gdal.ErrorReset()
        try:
            self._dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
            reason = gdal.GetLastErrorMsg()
            # A sheet is read, and its first row judged, when it is first asked for: do it while the options hold.
            for number in range(self._dataset.GetLayerCount() if self._dataset is not None else 0):
                self._dataset.GetLayer(number).GetLayerDefn()
        except RuntimeError as error:
            self._dataset, reason = None, str(error)
        finally:
            gdal.PopErrorHandler()
            for name, former in before.items():
                gdal.SetConfigOption(name, former)
        if self._dataset is None and "is locked" in reason:
            raise BadInput(tr("Another program is writing to {name} just now.", name=path.name),
                           tr("Finish or save the edits in the other QGIS window or computer, then try again. Nothing "
                              "was changed."), f"{path}: {reason}")
        if self._dataset is None:
            raise BadInput(tr("The file {name} cannot be read: it is broken or of a kind that GDAL does not know.",
                              name=path.name),
                           tr("Open it in the program that made it and export it again, for example as GeoPackage."),
                           f"{path}: {reason}".removesuffix(": "))

    def __enter__(self) -> OgrFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._dataset = None

    def layers(self) -> list[str]:
        """Returns the names of the layers."""
        return [self._dataset.GetLayer(number).GetName() for number in range(self._dataset.GetLayerCount())]

    def layer(self, name: str = "") -> OgrLayer:
        """Returns a layer by name; without a name the only one that holds rows.

        :raises BadInput: unknown layer, several to choose from, or none at all.
        """
        names = self.layers()
        if not names:
            raise BadInput(tr("The file {name} holds no layer.", name=self.path.name),
                           tr("Check that it is the right file."), str(self.path))
        if not name:
            # The points of a GPX track are its corners once more; they are read when they are asked for by name.
            filled = [entry for entry in names if entry not in _CORNERS and OgrLayer(self._dataset, entry).row_count()]
            if len(filled) > 1:
                raise BadInput(tr("The file {name} holds several layers with rows.", name=self.path.name),
                               tr("Say which one with LAYER: {names}.", names=", ".join(filled)))
            name = (filled or names)[0]
        match = next((entry for entry in names if entry.casefold() == name.casefold()), None)
        if match is None:
            raise BadInput(tr("The file {name} has no layer {layer}.", name=self.path.name, layer=name),
                           tr("Its layers are: {names}.", names=", ".join(names)))
        return OgrLayer(self._dataset, match)


_OPTIONS = {"OGR_XLSX_HEADERS": "FORCE", "OGR_ODS_HEADERS": "FORCE", "OGR_GEOJSON_MAX_OBJ_SIZE": "0"}
_CORNERS = ("route_points", "track_points")
_CELLS = {"OGR_ODS_HEADERS": "DISABLE", "OGR_XLS_HEADERS": "DISABLE"}


class OgrLayer:
    """One layer of an open file."""

    def __init__(self, dataset: Any, name: str) -> None:
        self._dataset = dataset
        self._name = name
        self.notes: list[str] = []
        self.unpacked: Any = None   # keeps the folder of a ZIP as long as the layer
        self._layer = dataset.GetLayerByName(name)
        definition = self._layer.GetLayerDefn()
        from osgeo import ogr

        self._kinds = [definition.GetFieldDefn(number).GetType() for number in range(definition.GetFieldCount())]
        self._names = [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())]
        self._booleans = [definition.GetFieldDefn(number).GetSubType() == ogr.OFSTBoolean
                          for number in range(definition.GetFieldCount())]
        self._has_geometry = definition.GetGeomFieldCount() > 0

    @property
    def name(self) -> str:
        return self._name

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(name) for name in self._names)

    @property
    def has_geometry(self) -> bool:
        return self._has_geometry

    @property
    def crs(self) -> str:
        reference = self._layer.GetSpatialRef()
        return crs_text(reference) if reference is not None else ""

    def row_count(self) -> int:
        return int(self._layer.GetFeatureCount(1))

    def rows(self) -> Iterator[SourceRow]:
        from osgeo import gdal

        self._layer.ResetReading()
        number, reason = 0, ""
        while True:
            gdal.PushErrorHandler("CPLQuietErrorHandler")
            gdal.ErrorReset()  # what the caller did with the row before is not the fault of the file
            try:
                feature = self._layer.GetNextFeature()
                if gdal.GetLastErrorType() >= gdal.CE_Failure:
                    reason = reason or gdal.GetLastErrorMsg() or "?"
            except RuntimeError as error:
                raise self._broken(number, str(error)) from error
            finally:
                gdal.PopErrorHandler()
            if feature is None:
                break
            number += 1
            geometry = feature.GetGeometryRef()
            yield SourceRow(number, self._values(feature), bytes(geometry.ExportToIsoWkb()) if geometry else None)
        if reason:
            raise self._broken(number, reason)

    def _broken(self, number: int, reason: str) -> BadInput:
        return BadInput(tr("The file breaks off after row {number}; nothing was taken from it.", number=number),
                        tr("Ask for the file again."), reason)

    def _values(self, feature: Any) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for number, name in enumerate(self._names):
            values[name] = None if not feature.IsFieldSetAndNotNull(number) else self._value(feature, number)
        return values

    def _value(self, feature: Any, number: int) -> Any:
        from osgeo import ogr

        kind = self._kinds[number]
        if kind in (ogr.OFTDate, ogr.OFTDateTime):
            return _moment(feature.GetFieldAsDateTime(number), kind == ogr.OFTDate)
        if kind == ogr.OFTInteger and self._booleans[number]:
            return bool(feature.GetFieldAsInteger(number))
        if kind == ogr.OFTTime or kind == ogr.OFTBinary:
            return feature.GetFieldAsString(number)
        return feature.GetField(number)


def _moment(parts: Any, is_date: bool) -> Any:
    """Returns a date, or an instant (UTC where the file says its zone: GDAL's flag 100 is UTC, 15 minutes a step)."""
    year, month, day, hour, minute, second, zone = parts
    try:
        if is_date or (hour, minute, second) == (0, 0, 0):
            return dt.date(year, month, day)
        moment = dt.datetime(year, month, day, hour, minute, int(second), round((second % 1) * 1e6) % 1_000_000)
    except ValueError:
        return f"{year:04d}-{month:02d}-{day:02d}"
    if zone > 1:
        return (moment - dt.timedelta(minutes=(zone - 100) * 15)).replace(tzinfo=dt.timezone.utc)
    return moment


def crs_text(reference: Any) -> str:
    """Returns ``EPSG:4326`` or the like for an osr reference, WKT where no authority knows it."""
    name, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    if name == "OGC" and code == "CRS84":
        return "EPSG:4326"
    return f"{name}:{code}" if name and code else str(reference.ExportToWkt())


def file_sha256(path: Path) -> str:
    """Returns the SHA-256 of a file; of a Shapefile with its side files, of a folder with all its files.

    Empty for what is no file of its own (inside a ZIP, on the web).
    """
    digest = hashlib.sha256()
    if str(path).startswith("/vsi"):
        return ""
    if path.is_dir():
        parts = sorted(entry for entry in path.rglob("*") if entry.is_file())
    elif path.suffix.lower() == ".shp":
        parts = [path, *(side for suffix in _SIDE_FILES for side in [path.with_suffix(suffix)] if side.exists())]
    else:
        parts = [path]
    try:
        for part in parts:
            with part.open("rb") as stream:
                for block in iter(lambda: stream.read(1 << 20), b""):
                    digest.update(block)
    except OSError as error:
        raise BadInput(tr("The file {name} cannot be read.", name=path.name), tr("Check your rights and the disk."),
                       str(error)) from error
    return digest.hexdigest()


def open_layer(path: Path, layer: Optional[str] = None, encoding: str = "") -> OgrLayer:
    """Opens one layer of a file; the file stays open as long as the layer is held."""
    return OgrFile(path, encoding).layer(layer or "")
