"""Result layers as GeoPackage files, written in bulk: a million rows need no more memory than a block and their boxes.

GDAL makes the empty file, so that tables, coordinate systems and triggers are those of its GeoPackages; the rows go in
through SQLite, a block at a time (a quarter of the time of features one by one), the R-tree when all are there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, Union

import numpy as np

from ..base.files import write_aside
from ..base.jobs import SILENT, Progress
from . import packed_rtree
from .envelopes import envelopes_of
from .wkb import MULTIPOLYGON, POLYGON

_EPSG = 4326
_PUT_BEFORE = {struct.pack("<BI", 1, MULTIPOLYGON): b"",
               struct.pack("<BI", 1, POLYGON): struct.pack("<BII", 1, MULTIPOLYGON, 1)}
"""What makes a MultiPolygon of a WKB, by its first five bytes."""
_KINDS = ("integer", "integer64", "real", "text", "boolean", "date")


@dataclass(frozen=True)
class Column:
    """A field of a result layer. ``kind``: integer (32 bits), integer64, real, text, boolean or date.

    ``width`` is the greatest number of characters of a text, 0 for any; a longer one is cut there.
    """

    name: str
    kind: str
    width: int = 0

    def __post_init__(self) -> None:
        if self.kind not in _KINDS:
            raise ValueError(f"no kind of column: {self.kind!r}")


class Block(NamedTuple):
    """Rows of a result: one array or list for each column, and the shapes.

    Values are plain (numpy arrays are turned into such); None is no value, a date a ``datetime.date``. ``wkbs`` are
    plain MultiPolygons or Polygons in EPSG:4326, little-endian, b"" for a row without shape.
    """

    values: Sequence[Union[np.ndarray, Sequence[Any]]]
    wkbs: Sequence[bytes]


def write_result(target: Path, layer: str, columns: Sequence[Column], blocks: Iterable[Block],
                 progress: Progress = SILENT) -> int:
    """Writes a layer of MultiPolygons in EPSG:4326 as the GeoPackage ``target`` and returns its number of rows.

    It is built aside and replaces ``target`` when it is whole.

    :raises NotWritable: if it cannot be written; ``target`` is then as it was, nothing is left beside it.
    :raises Cancelled: if the person stops the work; likewise.
    """
    with write_aside(target) as aside:
        return write_into(aside, layer, columns, blocks, progress)


def write_into(file: Path, layer: str, columns: Sequence[Column], blocks: Iterable[Block],
               progress: Progress = SILENT) -> int:
    """Writes as :func:`write_result`, but straight into ``file``; on failure a broken file is left.

    :raises OSError: if the disk is full or the file cannot be written.
    :raises ValueError: if a block does not fit the columns or holds other shapes: nothing may get lost on the way.
    """
    blocks = iter(blocks)
    first = next(blocks, None)   # what makes the blocks may go on beside us from now on
    _make_empty(file, layer, columns)
    try:
        with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
            # Nobody else can see the file yet, and a broken one is thrown away whole: no journal, no waiting.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA cache_size = -32000")
            connection.execute("BEGIN")
            count = _Filler(connection, columns).fill(blocks if first is None else chain([first], blocks), progress)
            connection.execute("COMMIT")
            return count
    except sqlite3.Error as error:
        code = errno.ENOSPC if "full" in str(error) else errno.EIO
        raise OSError(code, f"{os.strerror(code)} ({error})", str(file)) from error


def _make_empty(file: Path, layer: str, columns: Sequence[Column]) -> None:
    """Has GDAL make an empty GeoPackage in memory, where it waits for no disk, and writes it to ``file``."""
    from osgeo import gdal, ogr, osr

    types = {"integer": (ogr.OFTInteger, ogr.OFSTNone), "integer64": (ogr.OFTInteger64, ogr.OFSTNone),
             "real": (ogr.OFTReal, ogr.OFSTNone), "text": (ogr.OFTString, ogr.OFSTNone),
             "boolean": (ogr.OFTInteger, ogr.OFSTBoolean), "date": (ogr.OFTDate, ogr.OFSTNone)}
    memory = f"/vsimem/{secrets.token_hex(8)}.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(_EPSG)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(memory)
        table = None
        if source is not None:
            table = source.CreateLayer(layer, system, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
        if table is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for column in columns:
            field = ogr.FieldDefn(column.name, types[column.kind][0])
            field.SetSubType(types[column.kind][1])
            field.SetWidth(column.width)
            if table.CreateField(field) != 0:
                raise RuntimeError(gdal.GetLastErrorMsg())
        table = None
        source = None   # closes the file
        handle = gdal.VSIFOpenL(memory, "rb")
        content = gdal.VSIFReadL(1, gdal.VSIStatL(memory).size, handle)
        gdal.VSIFCloseL(handle)
    except RuntimeError as error:
        raise OSError(errno.EINVAL, str(error), str(file)) from error
    finally:
        gdal.PopErrorHandler()
        if gdal.VSIStatL(memory) is not None:
            gdal.Unlink(memory)
    file.write_bytes(content)


class _Filler:
    """Fills the one, empty, layer of a GeoPackage."""

    def __init__(self, connection: sqlite3.Connection, columns: Sequence[Column]) -> None:
        self._connection = connection
        self._columns = columns
        self._table, self._geometry = connection.execute(
            "SELECT table_name, column_name FROM gpkg_geometry_columns").fetchone()
        self._ids: list[np.ndarray] = []
        self._boxes: list[np.ndarray] = []

    def fill(self, blocks: Iterable[Block], progress: Progress) -> int:
        triggers = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (self._table,)).fetchall()
        for name, _ in triggers:   # they would work row by row, what is done at the end for all
            self._connection.execute(f"DROP TRIGGER {_quoted(name)}")
        places = ", ".join("?" * (2 + len(self._columns)))
        insert = f"INSERT INTO {_quoted(self._table)} VALUES ({places})"   # fid, shape, then the fields  # nosec B608
        count = 0
        for block in blocks:
            progress.check()
            self._refuse_uneven(block)
            numbers = range(count + 1, count + 1 + len(block.wkbs))
            values = map(_plain_values, self._columns, block.values)
            self._connection.executemany(insert, zip(numbers, self._shapes(block.wkbs, count), *values))
            count += len(block.wkbs)
        progress.check()
        self._finish(count)
        for _, text in triggers:
            self._connection.execute(text)
        return count

    def _refuse_uneven(self, block: Block) -> None:
        sizes = {len(block.wkbs), *map(len, block.values)}
        if len(block.values) != len(self._columns) or len(sizes) > 1:
            raise ValueError(f"{len(block.values)} of {len(self._columns)} columns, lengths {sorted(sizes)}")

    def _shapes(self, wkbs: Sequence[bytes], before: int) -> Iterator[Any]:
        """Yields GeoPackage shapes (OGC 12-128r18, 2.1.3: a head with the envelope, then WKB), and keeps their boxes.

        The head is byte for byte as GDAL writes it.
        """
        boxes = envelopes_of(wkbs)
        there = ~np.isnan(boxes[:, 0])
        self._ids.append(np.flatnonzero(there) + before + 1)
        self._boxes.append(boxes[there])
        heads = np.zeros(len(wkbs), [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("system", "<i4"),
                                     ("box", "<f8", (4,))])
        heads["magic"], heads["flags"], heads["system"] = b"GP", 3, _EPSG
        heads["box"] = boxes[:, [0, 2, 1, 3]]
        content, size = heads.tobytes(), heads.itemsize
        for number, (wkb, has_shape) in enumerate(zip(wkbs, there.tolist())):
            if not has_shape:
                yield None
                continue
            put_before = _PUT_BEFORE.get(wkb[:5])
            if put_before is None:
                raise ValueError(f"not a plain polygon: {wkb[:5]!r}")
            yield content[number * size:(number + 1) * size] + put_before + wkb

    def _finish(self, count: int) -> None:
        execute = self._connection.execute
        execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, self._table))
        boxes = np.concatenate([np.zeros((0, 4)), *self._boxes])
        if len(boxes):
            packed_rtree.fill(self._connection, f"rtree_{self._table}_{self._geometry}", np.concatenate(self._ids),
                              boxes)
            extent = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())
            execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                    (*extent, self._table))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _plain_values(column: Column, values: Union[np.ndarray, Sequence[Any]]) -> Sequence[Any]:
    if isinstance(values, np.ndarray):
        values = list(values.tolist())
    if column.kind == "date":
        return [None if value is None else value.isoformat() for value in values]
    if column.width:
        return [None if value is None else value[:column.width] for value in values]
    return values
