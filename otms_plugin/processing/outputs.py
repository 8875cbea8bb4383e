"""Writing result layers so that a failure leaves nothing half-written, and giving them their symbols."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

import numpy as np
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
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QFileInfo, QVariant

from imsma_tools.core.base.errors import NotWritable, ToolsError
from imsma_tools.core.base.files import former_kept, write_all_aside
from imsma_tools.core.base.jobs import SILENT, Progress, counted
from imsma_tools.core.base.language import current_language, tr
from imsma_tools.core.geometry.result_file import Block, Column, write_into
from imsma_tools.core.products.styles import apply_style
from imsma_tools.processing.base import ToolsAlgorithm, let_go

from .places import file_of, new_table_removed, refuse_place, with_companions

Row = tuple[bytes, Sequence[Any]]
"""A geometry of the layer's kind in EPSG:4326 (b"" for none), and the values of the fields."""

_BLOCK_ROWS = 4096


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
    """What goes into one result parameter, and the style it gets when QGIS loads it ("" for none).

    The content is given row by row or, for many, as blocks; of both, the rows come first.
    """

    parameter: str
    fields: QgsFields
    rows: Iterable[Row] = ()
    style: str = ""
    blocks: Iterable[Block] = ()
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon

    def all_rows(self) -> Iterator[Row]:
        """Yields the content row by row."""
        yield from self.rows
        for block in self.blocks:
            columns = [values.tolist() if isinstance(values, np.ndarray) else values for values in block.values]
            yield from zip(block.wkbs, zip(*columns))

    def all_blocks(self) -> Iterator[Block]:
        """Yields the content in blocks."""
        rows = iter(self.rows)
        while True:
            some = list(itertools.islice(rows, _BLOCK_ROWS))
            if not some:
                break
            yield Block(list(zip(*(values for _, values in some))), [shape for shape, _ in some])
        yield from self.blocks


def write_layers(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
                 layers: Sequence[ResultLayer], progress: Progress = SILENT) -> dict[str, str]:
    """Writes layers in EPSG:4326, all or none, and returns where they are by parameter.

    Files of these names are replaced only when all new ones are complete. Polygons in a GeoPackage of its own are
    written in bulk (:mod:`imsma_tools.core.geometry.result_file`), anything else by QGIS, one feature at a time.

    :raises NotWritable: if one cannot be written; what was there before is there again.
    :raises Cancelled: if the person stops the work; likewise.
    """
    destinations = {layer.parameter: _destination(algorithm, parameters, layer.parameter, context) for layer in layers}
    bulk = [layer for layer in layers if _in_bulk(layer, destinations[layer.parameter])]
    others = [layer for layer in layers if not _in_bulk(layer, destinations[layer.parameter])]
    with contextlib.ExitStack() as stack:
        stack.enter_context(_loaded_if_written(context))
        # Once for each: QGIS gives a temporary result another name every time, and loads what was asked for.
        places = {layer.parameter: str(algorithm.parameterAsOutputLayer(parameters, layer.parameter, context))
                  for layer in bulk}
        in_bulk = {name: Path(place) for name, place in places.items()}
        one_by_one = {layer.parameter: file_of(destinations[layer.parameter]) for layer in others}
        for file in (*in_bulk.values(), *one_by_one.values()):
            if file is not None:
                refuse_place(file)
        for name, former in one_by_one.items():
            stack.enter_context(new_table_removed(destinations[name]) if former is None else
                                former_kept(with_companions(former)))
        aside_for = stack.enter_context(write_all_aside())
        for layer in layers:   # in this order: whoever works the content out while it is written tells how far that is
            goal = in_bulk.get(layer.parameter)
            if goal is not None:
                _write_in_bulk(layer, aside_for(goal, with_companions(goal)[1:]), goal, progress)
            else:
                places[layer.parameter] = _write(algorithm, parameters, context, layer, one_by_one[layer.parameter],
                                                 progress)
        for goal in in_bulk.values():   # again: the work may have taken long
            refuse_place(goal)
    for layer in layers:
        if layer.style:
            _style_when_loaded(places[layer.parameter], layer.style, context)
    return places


def destination_is_apart(algorithm: ToolsAlgorithm, parameters: dict[str, Any], name: str,
                         context: QgsProcessingContext) -> bool:
    """Returns True if a result goes into a file of its own or into memory, not into a file or database with others."""
    destination = _destination(algorithm, parameters, name, context)
    return destination.startswith("memory:") or file_of(destination) is not None


@contextlib.contextmanager
def _loaded_if_written(context: QgsProcessingContext) -> Iterator[None]:
    """Has QGIS load none of the results if the block raises: somebody may try again, and would get them twice."""
    before = context.layersToLoadOnCompletion()
    try:
        yield
    except BaseException:
        context.setLayersToLoadOnCompletion(before)
        raise


def _destination(algorithm: ToolsAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext,
                 ) -> str:
    """Returns where a result goes, without yet having QGIS load it (a temporary one goes to another such place)."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = QgsProcessingOutputLayerDefinition(value)
        value.destinationProject = None
    return str(algorithm.parameterAsOutputLayer({**parameters, name: value}, name, context))


_KINDS = ((QVariant.Int, "integer"), (QVariant.LongLong, "integer64"), (QVariant.Double, "real"),
          (QVariant.String, "text"), (QVariant.Bool, "boolean"), (QVariant.Date, "date"))


def _columns(fields: QgsFields) -> Optional[list[Column]]:
    """Returns the columns that QGIS's own writer would make of fields; None if one is of a rare type."""
    kinds = [next((kind for known, kind in _KINDS if field.type() == known), None) for field in fields]
    return [Column(field.name(), kind, field.length() if kind == "text" else 0)
            for field, kind in zip(fields, kinds) if kind] if all(kinds) else None


def _in_bulk(layer: ResultLayer, destination: str) -> bool:
    """Returns True for polygons in a GeoPackage of its own, whose table then has the name of the file."""
    target = file_of(destination)
    return (layer.kind == QgsWkbTypes.Type.MultiPolygon and target is not None
            and destination.lower().endswith(".gpkg") and bool(_table_name(target))
            and _columns(layer.fields) is not None)


def _table_name(target: Path) -> str:
    return QFileInfo(str(target)).baseName()   # as QGIS's own writer does


def _write_in_bulk(layer: ResultLayer, aside: Path, target: Path, progress: Progress) -> None:
    columns = _columns(layer.fields) or []   # never none: else not _in_bulk
    try:
        write_into(aside, _table_name(target), columns, layer.all_blocks(), progress)
    except OSError as error:
        raise _not_writable(layer.parameter, target, str(error)) from error


def _write(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, layer: ResultLayer,
           target: Optional[Path], progress: Progress) -> str:
    try:
        sink, place = algorithm.parameterAsSink(parameters, layer.parameter, context, layer.fields, layer.kind,
                                                QgsCoordinateReferenceSystem("EPSG:4326"))
    except QgsProcessingException as error:
        raise _not_writable(layer.parameter, target, str(error)) from error
    if sink is None:
        raise _not_writable(layer.parameter, target, "")
    try:
        count, problem = _add_all(sink, layer, progress)
    except BaseException as error:
        let_go(error)   # of the sink too
        raise
    finally:
        del sink   # closes the file: only then a full disk shows, and only then the file can be removed
    if problem is None and target is not None and _count(place) != count:
        problem = tr("not all features arrived in the file")
    if problem is not None:
        raise _not_writable(layer.parameter, target, problem)
    return str(place)


def _add_all(sink: QgsFeatureSink, layer: ResultLayer, progress: Progress) -> tuple[int, Optional[str]]:
    """Returns how many features went into the sink, and what went wrong."""
    count = 0
    widths = [field.length() for field in layer.fields]
    for geometry, values in counted(layer.all_rows(), None, progress):
        feature = QgsFeature(layer.fields)
        feature.setAttributes([_storable(value, width) for value, width in zip(values, widths)])
        if geometry:
            shape = QgsGeometry()
            shape.fromWkb(geometry)
            feature.setGeometry(shape)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return count, str(sink.lastError())
        count += 1
    return count, None if sink.flushBuffer() else str(sink.lastError())


def _storable(value: Any, width: int) -> Any:
    """Returns a value as QGIS takes it: it knows no dates of Python, and refuses a text wider than its field."""
    if isinstance(value, str) and width > 0:
        return value[:width]
    return QDate(value) if isinstance(value, date) else value


def _count(place: str) -> int:
    layer = QgsVectorLayer(place, "", "ogr")
    return int(layer.featureCount()) if layer.isValid() else -1


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
    """The last one for each place: QGIS keeps no reference of its own, and throws each away after its run."""

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
        _Styler.alive[place] = _Styler(style)
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(_Styler.alive[place])
