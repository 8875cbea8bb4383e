"""Writing result layers so that a failure leaves nothing half-written, and giving them their symbols."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from imsma_tools.core.base.errors import NotWritable, ToolsError
from imsma_tools.core.base.files import former_kept, not_writable, refuse_unwritable
from imsma_tools.core.base.language import current_language, tr
from imsma_tools.core.products.styles import apply_style
from imsma_tools.processing.base import ToolsAlgorithm

Row = tuple[bytes, Sequence[Any]]
"""A MultiPolygon in EPSG:4326 (b"" for none), and the values of the fields."""


def result_fields(names: Sequence[QgsField], others: str) -> QgsFields:
    """Returns ``names`` followed by the fields of ``others``: ``name:type`` with semicolons, as of memory layers.

    A plain ``double`` of a memory layer is rounded to five decimals, hence ``double(0,0)``.
    """
    fields = QgsFields()
    for field in names:
        fields.append(field)
    described = "&".join(f"field={name}" for name in others.split(";"))
    for field in QgsVectorLayer(f"None?{described}", "", "memory").fields():
        fields.append(field)
    return fields


def named(field: Optional[QgsField], name: str) -> QgsField:
    """Returns the field that holds ids under another name; without one a whole number."""
    copy = QgsField(field) if field is not None else result_fields([], f"{name}:int8").at(0)
    copy.setName(name)
    return copy


@dataclass(frozen=True)
class ResultLayer:
    """What goes into one result parameter, and the style it gets when QGIS loads it ("" for none)."""

    parameter: str
    fields: QgsFields
    rows: Iterable[Row]
    style: str = ""


def write_layers(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
                 layers: Sequence[ResultLayer]) -> dict[str, str]:
    """Writes layers of MultiPolygons in EPSG:4326, all or none, and returns where they are by parameter.

    Files of these names are replaced only when all new ones are complete.

    :raises NotWritable: if one cannot be written; what was there before is there again.
    """
    targets = {layer.parameter: _file_of(algorithm.parameterAsOutputLayer(parameters, layer.parameter, context))
               for layer in layers}
    with contextlib.ExitStack() as stack:
        for target in targets.values():
            if target is not None:
                _refuse_place(target)
                stack.enter_context(former_kept(_with_companions(target)))
        places = {layer.parameter: _write(algorithm, parameters, context, layer, targets[layer.parameter])
                  for layer in layers}
    for layer in layers:
        if layer.style:
            _style_when_loaded(places[layer.parameter], layer.style, context)
    return places


def _write(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: ResultLayer,
           target: Optional[Path]) -> str:
    try:
        sink, place = algorithm.parameterAsSink(parameters, layer.parameter, context, layer.fields,
                                                QgsWkbTypes.Type.MultiPolygon,
                                                QgsCoordinateReferenceSystem("EPSG:4326"))
    except QgsProcessingException as error:
        raise _not_writable(layer.parameter, target, str(error)) from error
    if sink is None:
        raise _not_writable(layer.parameter, target, "")
    count, problem = 0, None
    for geometry, values in layer.rows:
        feature = QgsFeature(layer.fields)
        feature.setAttributes(list(values))
        if geometry:
            shape = QgsGeometry()
            shape.fromWkb(geometry)
            feature.setGeometry(shape)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            problem = str(sink.lastError())
            break
        count += 1
    if not sink.flushBuffer() and problem is None:
        problem = str(sink.lastError())
    del sink   # closes the file: only then a full disk shows, and only then the file can be removed
    if problem is None and target is not None and _count(place) != count:
        problem = tr("not all features arrived in the file")
    if problem is not None:
        raise _not_writable(layer.parameter, target, problem)
    return str(place)


def _count(place: str) -> int:
    layer = QgsVectorLayer(place, "", "ogr")
    return int(layer.featureCount()) if layer.isValid() else -1


def _file_of(place: str) -> Optional[Path]:
    """Returns the file of a destination; None for memory layers, databases and tables of a shared file."""
    if not place or place.startswith(("memory:", "ogr:", "postgres:", "spatialite:")):
        return None
    path = Path(place)
    return path if path.suffix else path.with_name(f"{path.name}.gpkg")   # so does QGIS


def _refuse_place(target: Path) -> None:
    """Refuses a file that QGIS would write under another name, that cannot be, or that a program has open.

    :raises NotWritable: in words.
    """
    endings = QgsVectorFileWriter.supportedFormatExtensions()
    ending = target.suffix[1:].lower()
    # QGIS writes o.txt as o.txt.gxt, and o.xyz as o.xyz.gpkg.
    if ending not in endings or ending == "txt":
        raise NotWritable(tr("No layer can be written as {name}.", name=target.name),
                          tr("Give a name that ends in {endings}.", endings=".gpkg, .shp, .geojson"), str(target))
    if not target.parent.is_dir():
        raise NotWritable(tr("The folder {folder} does not exist.", folder=target.parent),
                          tr("Make the folder, or choose another place for the result."))
    refuse_unwritable(target)
    if ending in ("gpkg", "sqlite") and target.exists():
        _refuse_open_database(target)


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


def _with_companions(target: Path) -> list[Path]:
    """Returns the file and what SQLite and Shapefile writers put beside it."""
    beside = [target.with_name(target.name + ending) for ending in ("-wal", "-shm", "-journal")]
    if target.suffix.lower() == ".shp":
        beside += [target.with_suffix(ending) for ending in (".shx", ".dbf", ".prj", ".cpg", ".qix")]
    return [target, *beside]


def _not_writable(name: str, target: Optional[Path], detail: str) -> ToolsError:
    if target is None:   # a table in a file with others, which we cannot put aside
        return NotWritable(tr("{parameter} cannot be written: {file}", parameter=name, file=tr("the result")),
                           tr("Write it to a file of its own. An empty table may have been left behind."), detail)
    return NotWritable(tr("{parameter} cannot be written: {file}", parameter=name, file=target),
                       tr("Look whether you may write there, whether the disk is full and whether another program has "
                          "the file open. Nothing was left behind."), detail)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives a result layer its symbols when it is loaded into the project."""

    alive: dict[str, _Styler] = {}
    """QGIS keeps no reference of its own to a post-processor."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> None:
        try:
            apply_style(layer, self._style, current_language())
        except ToolsError as error:
            feedback.pushWarning(error.sentence())


def _style_when_loaded(place: str, style: str, context: QgsProcessingContext) -> None:
    """Has the layer at ``place`` given a style of ``resources/styles`` if QGIS loads it into the project."""
    if context.willLoadLayerOnCompletion(place):
        styler = _Styler.alive.setdefault(style, _Styler(style))
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(styler)
