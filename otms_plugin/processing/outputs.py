"""Writing result layers so that a failure leaves nothing half-written, and giving them their symbols."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
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
    QgsVectorLayer,
    QgsWkbTypes,
)

from imsma_tools.core.base.errors import NotWritable, ToolsError
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
            stack.enter_context(_former_kept(target))
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
    return Path(place)


@contextlib.contextmanager
def _former_kept(target: Optional[Path]) -> Iterator[None]:
    if target is None:
        yield
        return
    if not target.parent.is_dir():
        raise NotWritable(tr("The folder {folder} does not exist.", folder=target.parent),
                          tr("Make the folder, or choose another place for the result."))
    existed = target.exists()
    aside = target.with_name(target.name + ".former")
    try:
        if existed:
            target.replace(aside)
    except OSError as error:
        raise NotWritable(tr("{file} cannot be replaced.", file=target),
                          tr("Close the program that has it open, or choose another name."), str(error)) from error
    try:
        yield
    except BaseException:
        for leftover in _with_companions(target):
            leftover.unlink(missing_ok=True)
        if existed:
            aside.replace(target)
        raise
    aside.unlink(missing_ok=True)


def _with_companions(target: Path) -> list[Path]:
    """Returns the file and what SQLite and Shapefile writers put beside it."""
    beside = [target.with_name(target.name + ending) for ending in ("-wal", "-shm", "-journal")]
    if target.suffix.lower() == ".shp":
        beside += [target.with_suffix(ending) for ending in (".shx", ".dbf", ".prj", ".cpg", ".qix")]
    return [target, *beside]


def _not_writable(name: str, target: Optional[Path], detail: str) -> ToolsError:
    return NotWritable(tr("{parameter} cannot be written: {file}", parameter=name, file=target or tr("the result")),
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
