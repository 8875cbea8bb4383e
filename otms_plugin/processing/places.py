"""Files that results go to: which they are, what lies beside them, and why one may not be written."""

from __future__ import annotations

import contextlib
import errno
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsVectorFileWriter

from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.base.files import not_writable, refuse_unwritable
from imsma_tools.core.base.language import tr

_BESIDE = {".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix"), ".tab": (".dat", ".map", ".id", ".ind"), ".gml": (".xsd",)}
_UNFIT = re.compile(r'[\x00-\x1f"\ud800-\udfff]|%[0-9A-Fa-f]{2}|\|layername=')
"""What a name cannot hold: GDAL or SQLite cannot take it, or QGIS looks for another file when it opens the result."""
_RESERVED = re.compile("gpkg|sqlite_", re.IGNORECASE)
"""How the table of a database, which is called as its file, cannot begin."""


def file_of(place: str) -> Optional[Path]:
    """Returns the file of a destination; None for memory layers, databases and tables of a shared file."""
    if not place or place.startswith(("memory:", "ogr:", "postgres:", "spatialite:")):
        return None
    path = Path(place)
    return path if path.suffix or path.name.startswith(".") else path.with_name(f"{path.name}.gpkg")   # so does QGIS


def refuse_place(target: Path) -> None:
    """Refuses a file that QGIS would write under another name, that cannot be, or that a program has open.

    :raises NotWritable: in words.
    """
    ending = target.suffix[1:].lower()
    if not _keeps_ending(ending):
        raise NotWritable(tr("No layer can be written as {name}.", name=target.name),
                          tr("Give a name that ends in {endings}.", endings=".gpkg, .shp, .geojson"), str(target))
    is_database = ending in ("gpkg", "sqlite")
    if _UNFIT.search(target.name) or (is_database and _RESERVED.match(target.name)):
        raise NotWritable(tr("No layer can be written as {name}.", name=ascii(target.name)),
                          tr("Choose a name of letters and figures that does not begin with gpkg or sqlite_."))
    if not target.parent.is_dir():
        raise NotWritable(tr("The folder {folder} does not exist.", folder=target.parent),
                          tr("Make the folder, or choose another place for the result."))
    refuse_unwritable(target)
    if is_database and target.exists():
        _refuse_open_database(target)


def _keeps_ending(ending: str) -> bool:
    """Returns True if QGIS writes a file of this ending, and not o.txt as o.txt.gxt or o.json as o.json.geojson."""
    if ending == "xml" or ending not in QgsVectorFileWriter.supportedFormatExtensions():
        return False   # o.xyz becomes o.xyz.gpkg, and with o.xml comes a folder o
    about = QgsVectorFileWriter.MetaData()   # of some, such as kml, nothing is known
    known = QgsVectorFileWriter.driverMetadata(QgsVectorFileWriter.driverForExtension(ending), about)
    return not known or ending in about.ext.split()


def _refuse_open_database(target: Path) -> None:
    """Refuses a database that others have open: what they have not finished writing would go into the new one.

    Leaving the write-ahead log takes the whole file for oneself, and brings home what still lies in the log.
    """
    try:
        with contextlib.closing(sqlite3.connect(target, timeout=0.5, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise not_writable(target, OSError(errno.EBUSY, str(error))) from error
    except sqlite3.DatabaseError:
        return   # no database at all, whatever its name says: it may be replaced


@contextlib.contextmanager
def new_table_removed(place: str) -> Iterator[None]:
    """Removes the table of a result in a file with others if the block raises, and the file if there was none before.

    A table of that name that was there before is lost: QGIS replaces it when it begins to write.
    """
    described = QgsDataSourceUri(place.partition(":")[2])
    file = Path(described.database()) if place.startswith("ogr:") and described.table() else None
    there = file is not None and file.exists()
    before = _tables(file) if file is not None and there else []
    try:
        yield
    except BaseException:
        if file is not None and not there:
            for rest in with_companions(file):
                with contextlib.suppress(OSError):
                    rest.unlink()
        elif file is not None and described.table() not in before:
            _drop(file, described.table())
        raise


def _tables(file: Path) -> list[str]:
    from osgeo import ogr

    source = None
    with contextlib.suppress(RuntimeError):   # if somebody has GDAL raise errors
        source = ogr.Open(str(file))
    return [] if source is None else [source.GetLayer(number).GetName() for number in range(source.GetLayerCount())]


def _drop(file: Path, table: str) -> None:
    from osgeo import ogr

    source = ogr.Open(str(file), 1)
    for number in range(source.GetLayerCount() if source is not None else 0):
        if source.GetLayer(number).GetName() == table:
            source.DeleteLayer(number)
            return


def with_companions(target: Path) -> list[Path]:
    """Returns the file and what the writers of its kind put beside it."""
    beside = [target.with_name(target.name + ending) for ending in ("-wal", "-shm", "-journal")]
    beside += [target.with_suffix(ending) for ending in _BESIDE.get(target.suffix.lower(), ())]
    return [target, *beside]
