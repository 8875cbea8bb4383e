"""Reading the layers of an overlap or coverage search, and saying what was read."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.layers import (
    LayerShapes,
    check_polygons,
    id_field_of,
    read_layer,
    skipped_text,
    to_wgs84,
)
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.processing.base import ToolsAlgorithm, every_feature


@dataclass(frozen=True)
class Source:
    """A checked input: ``layer`` reads it. ``id_field`` is None where the number of the feature names the records."""

    parameter: str
    fields: QgsFields
    id_name: str
    _source: Any
    _transform: Any

    @property
    def id_field(self) -> Optional[QgsField]:
        return self.fields.field(self.id_name) if self.id_name else None

    def layer(self, keep: Collection[str], progress: Progress, may_be_empty: bool = False) -> LayerShapes:
        """Reads every feature, with the fields of ``keep`` that there are, and tells what takes no part.

        :raises BadInput: if nothing takes part: "no overlaps" would be true and would deceive.
        """
        names = set(self.fields.names())
        found = read_layer(every_feature(self._source), self.fields, self.parameter, self.id_name,
                           [name for name in keep if name in names], self._transform, self._source.featureCount(),
                           progress)
        shapes = found.shapes
        if not len(shapes) and not may_be_empty:
            raise BadInput(tr("{parameter} holds no outlines. {list}", parameter=self.parameter,
                              list=skipped_text(shapes)).strip(),
                           tr("Look at the layer's filter and selection, or give another layer."))
        progress.say(tr("{parameter}: {read} records read, {used} compared.", parameter=self.parameter,
                        read=shapes.read, used=len(shapes)))
        if shapes.skipped:
            progress.warn(tr("{parameter}: {count} records take no part. {list}", parameter=self.parameter,
                             count=len(shapes.skipped), list=skipped_text(shapes)))
        if shapes.repeated_ids():
            progress.warn(tr("{parameter}: {count} records share a name with another or have none. Give ID_FIELD a "
                             "field that tells them apart.", parameter=self.parameter, count=shapes.repeated_ids()))
        return found


def checked_source(algorithm: ToolsAlgorithm, parameters: dict[str, Any], parameter: str,
                   context: QgsProcessingContext, id_field: str) -> Source:
    """Returns an input after all checks that need no reading.

    :raises BadInput: not a layer, not polygons, no coordinate system, no such field.
    """
    source = algorithm.source(parameters, parameter, context)
    check_polygons(source.wkbType(), parameter)
    crs = algorithm.source_crs(source, parameters, parameter, context)
    transform = to_wgs84(crs, context.transformContext(), parameter)
    return Source(parameter, source.fields(), id_field_of(source.fields(), id_field, parameter), source, transform)


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


def add_limits(algorithm: ToolsAlgorithm, names_from: str, smaller_than: str) -> None:
    """Declares ID_FIELD (a field of the parameter ``names_from``), MIN_AREA and MIN_WIDTH with their defaults.

    :param smaller_than: what is smaller than MIN_AREA, as a translated label.
    """
    number, standard = QgsProcessingParameterNumber.Type.Double, Limits()
    algorithm.addParameter(QgsProcessingParameterField("ID_FIELD", tr("Field that names the records"), None, names_from,
                                                       optional=True))
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
