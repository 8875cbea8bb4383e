"""Reading the layers of an overlap or coverage search, and saying what was read."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, TypeVar

from qgis.core import (
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from imsma_tools.core.base import log
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.helper_process import Helper, closing
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.geopackage_table import Stale, Untrusted
from imsma_tools.core.geometry.layer_place import geopackage_file, geopackage_place
from imsma_tools.core.geometry.layers import (
    LayerOutlines,
    LayerShapes,
    check_drawable,
    id_field_of,
    only_polygons,
    read_in_database,
    read_layer,
    read_place,
    refuse_useless,
    skipped_text,
    to_wgs84,
    width_field_of,
)
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.postgis_outlines import PostgisOutlines
from imsma_tools.core.geometry.second_process import start_second_process
from imsma_tools.processing.base import ToolsAlgorithm, every_feature

Answer = TypeVar("Answer")

_TINY = 9e-7
"""Degrees: 10 cm on the ground from south to north, less from west to east."""


@dataclass(frozen=True)
class Source:
    """A checked input: ``layer`` reads it. ``id_field`` is None where the number of the feature names the records.

    ``file`` is the GeoPackage the records lie in, None for anything else. ``width_name`` is the field by which points
    and lines are drawn, "" where there is none; ``all_polygons`` is False for layers that may hold some.
    """

    parameter: str
    fields: QgsFields
    id_name: str
    width_name: str
    all_polygons: bool
    file: Optional[Path]
    _source: QgsProcessingFeatureSource
    _transform: Optional[Callable[[bytes], bytes]]
    _layer: Optional[QgsVectorLayer]

    @property
    def count(self) -> int:
        """Returns how many records there are, by what the layer says."""
        return int(self._source.featureCount())

    @property
    def id_field(self) -> Optional[QgsField]:
        return self.fields.field(self.id_name) if self.id_name else None

    def layer(self, keep: Collection[str], progress: Progress, may_be_empty: bool = False,
              by_index: bool = False) -> LayerShapes:
        """Reads the layer, with the fields of ``keep`` that there are, and tells what takes no part.

        :param by_index: take a GeoPackage through its spatial index, and a PostGIS table from its database, where that
            gives the same answer; then use the outlines within :func:`either_way`, close them before anything is
            written to the file, and call :meth:`warn_at_the_end` when all are named.
        :param may_be_empty: True where records without any outline are an answer.
        :raises BadInput: if nothing takes part: "no overlaps" would be true and would deceive.
        """
        found = self._read([name for name in keep if name in self.fields.names()], progress, by_index)
        shapes = found.shapes
        if self._layer is not None:
            warn_of_unread(self.parameter, self._layer, shapes.read, progress)
        try:
            refuse_useless(shapes, self.parameter, may_be_empty)
        except BadInput:
            shapes.close()
            raise
        progress.say(tr("{parameter}: {read} records read, {used} compared.", parameter=self.parameter,
                        read=shapes.read, used=len(shapes)))
        self._warn_of_skipped(shapes, progress)
        self._warn_of_tiny(shapes, progress)
        if not by_index:
            self.warn_at_the_end(shapes, progress)
        return found

    def _warn_of_skipped(self, shapes: LayerOutlines, progress: Progress) -> None:
        if shapes.skipped:
            progress.warn(tr("{parameter}: {count} records take no part. {list}", parameter=self.parameter,
                             count=len(shapes.skipped), list=skipped_text(shapes)))

    def _warn_of_tiny(self, shapes: LayerOutlines, progress: Progress) -> None:
        boxes = shapes.envelopes
        tiny = int(((boxes[:, 2] - boxes[:, 0] < _TINY) & (boxes[:, 3] - boxes[:, 1] < _TINY)).sum())
        if tiny:
            progress.warn(tr("{parameter}: {count} outlines are smaller than 10 cm. Look whether the layer has the "
                             "right coordinate system: degrees taken for metres give such outlines, and no overlaps or "
                             "gaps.",
                             parameter=self.parameter, count=tiny))

    def warn_at_the_end(self, shapes: LayerOutlines, progress: Progress) -> None:
        """Says how many records share their name (of those named so far where names are read one by one), what turned
        out to take no part when it was looked at, and whether somebody changed the layer since it was read.
        """
        if isinstance(shapes, GeoPackageOutlines) and len(shapes.skipped) > shapes.skipped_at_first:
            self._warn_of_skipped(shapes, progress)
        if isinstance(shapes, PostgisOutlines) and shapes.changed():
            progress.warn(tr("{parameter} was changed by somebody while it was compared. Start again to have all "
                             "changes in the result.", parameter=self.parameter))
        repeated = shapes.repeated_ids()
        if repeated:
            progress.warn(tr("{parameter}: {count} records share a name with another or have none. Give ID_FIELD a "
                             "field that tells them apart.", parameter=self.parameter, count=repeated))

    def _read(self, keep: list[str], progress: Progress, by_index: bool) -> LayerShapes:
        wanted = [*keep, *(name for name in (self.id_name, self.width_name) if name)]
        nothing_to_draw = self.all_polygons or not self.width_name
        if by_index and self._layer is not None and self._transform is None and nothing_to_draw:
            in_database = read_in_database(self._layer, self.id_name, keep, progress)
            if in_database is not None:
                return in_database
            place = geopackage_place(self._layer, wanted)
            try:
                if place is not None:
                    return read_place(place, self.id_name, keep)
            except Stale as error:
                _warn_of_index(error, progress)
            except Untrusted as error:
                log.logger("processing").info("%s is read record by record: %s", self.parameter, error)
        request = QgsFeatureRequest().setSubsetOfAttributes([self.fields.lookupField(name) for name in wanted])
        return read_layer(every_feature(self._source, request), self.fields, self.id_name, keep, self._transform,
                          self._source.featureCount(), progress, self.width_name)


def second_process_for(sources: Sequence[Source], by_index: bool,
                       ) -> contextlib.AbstractContextManager[Optional[Helper]]:
    """Starts a second process where it may pay, which is while layers are taken ``by_index``; gives it, or None."""
    in_place = by_index and all(source.file is not None for source in sources)
    return closing(start_second_process(sum(source.count for source in sources)) if in_place else None)


def either_way(work: Callable[[bool], Answer], progress: Progress) -> Answer:
    """Returns ``work(True)``, which reads layers ``by_index``; if an index turns out to be wrong, ``work(False)``."""
    try:
        return work(True)
    except Stale as error:
        _warn_of_index(error, progress)
    except Untrusted as error:
        log.logger("processing").info("all layers are read record by record: %s", error)
    return work(False)


def _warn_of_index(error: Stale, progress: Progress) -> None:
    progress.warn(tr("The spatial index of a layer does not fit its outlines ({detail}). All records are read one by "
                     "one instead. Build the index anew in the layer's properties: until then QGIS may not show all "
                     "of them.", detail=error))


def warn_of_unread(parameter: str, layer: QgsVectorLayer, read: int, progress: Progress) -> None:
    """Says that fewer records came out of a file than it counts: GDAL stops where it is damaged, and tells nobody."""
    count = layer.featureCount() if layer.providerType() == "ogr" else -1   # databases may only guess
    if read < count:
        progress.warn(tr("{parameter}: only {read} of {count} records could be read. The file is damaged or was "
                         "removed: do not rely on the result, take a whole copy.", parameter=parameter, read=read,
                         count=count))


def checked_source(algorithm: ToolsAlgorithm, parameters: dict[str, Any], parameter: str,
                   context: QgsProcessingContext, id_field: str, width_field: str = "") -> Source:
    """Returns an input after all checks that need no reading.

    :param width_field: field with the radius of points and the width of lines in metres; "" for the usual one.
    :raises BadInput: not a layer, nothing that has or can get an outline, no coordinate system, no such field.
    """
    source = algorithm.source(parameters, parameter, context)
    width_name = width_field_of(source.fields(), width_field, parameter)
    check_drawable(source.wkbType(), parameter, width_name)
    crs = algorithm.source_crs(source, parameters, parameter, context)
    transform = to_wgs84(crs, context.transformContext(), parameter)
    layer, is_whole = layer_behind(algorithm, parameters, parameter, context)
    return Source(parameter, source.fields(), id_field_of(source.fields(), id_field, parameter), width_name,
                  only_polygons(source.wkbType()), geopackage_file(layer) if layer is not None else None, source,
                  transform, layer if is_whole else None)


def layer_behind(algorithm: ToolsAlgorithm, parameters: dict[str, Any], parameter: str, context: QgsProcessingContext,
                  ) -> tuple[Optional[QgsVectorLayer], bool]:
    """Returns the layer of an input, if it is one, and whether all its features are meant, not some of them only."""
    value, is_whole = parameters.get(parameter), True
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # the filter came with QGIS 3.32
        is_whole = not (value.selectedFeaturesOnly or value.featureLimit >= 0 or getattr(value, "filterExpression", ""))
        value = value.source
    return algorithm.parameterAsVectorLayer({**parameters, parameter: value}, parameter, context), is_whole


def second_id_field(algorithm: ToolsAlgorithm, parameters: dict[str, Any], parameter: str,
                    context: QgsProcessingContext, id_field: str, progress: Progress) -> str:
    """Returns ``id_field`` if the second layer has it too; else "", and says by what its records are named."""
    names = algorithm.source(parameters, parameter, context).fields().names()
    if id_field and id_field not in names:
        progress.warn(tr("{parameter} has no field {field}; its records are named by {other}.", parameter=parameter,
                         field=id_field, other=next((name for name in ("task_no", "local_id") if name in names),
                                                    tr("their number"))))
        return ""
    return id_field


def second_width_field(algorithm: ToolsAlgorithm, parameters: dict[str, Any], parameter: str,
                       context: QgsProcessingContext, width_field: str) -> str:
    """Returns ``width_field`` if the second layer has it too; else "", for the usual one."""
    return width_field if width_field in algorithm.source(parameters, parameter, context).fields().names() else ""


def add_fields_and_limits(algorithm: ToolsAlgorithm, fields_from: str, smaller_than: str) -> None:
    """Declares ID_FIELD and WIDTH_FIELD (of the parameter ``fields_from``), MIN_AREA and MIN_WIDTH with their defaults.

    :param smaller_than: what is smaller than MIN_AREA, as a translated label.
    """
    number, standard = QgsProcessingParameterNumber.Type.Double, Limits()
    algorithm.addParameter(QgsProcessingParameterField("ID_FIELD", tr("Field that names the records"), None,
                                                       fields_from, optional=True))
    algorithm.addParameter(QgsProcessingParameterField(
        "WIDTH_FIELD", tr("Field with the radius of points, the whole width of lines (m)"), None, fields_from,
        QgsProcessingParameterField.DataType.Numeric, optional=True))
    algorithm.addParameter(QgsProcessingParameterNumber("MIN_AREA", smaller_than, number, standard.min_area_m2))
    algorithm.addParameter(QgsProcessingParameterNumber("MIN_WIDTH", tr("or thinner than (m)"), number,
                                                        standard.min_width_m))


def limits_of(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
              with_buffer: bool) -> Limits:
    """Returns the limits entered.

    :raises BadInput: on values that cannot be.
    """
    return Limits(algorithm.parameterAsDouble(parameters, "MIN_AREA", context),
                  algorithm.parameterAsDouble(parameters, "MIN_WIDTH", context),
                  algorithm.parameterAsDouble(parameters, "BUFFER", context) if with_buffer else 0.0)
