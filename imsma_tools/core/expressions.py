"""Functions of the suite in QGIS expressions, group "Mine action": in labels, forms, filters and layouts alike.

They are registered by ``initProcessing()`` too, so that a map made by ``qgis_process`` is the map made in the window.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsGeometry,
)

from .base import log
from .base.errors import BadInput, ToolsError
from .base.language import Language, current_language, tr
from .model.definition import Field, Model, load_model

if TYPE_CHECKING:
    from .geometry.pairs import OverlapPair

GROUP = "Mine action"
FARTHEST_M = 100_000.0

# QGIS keeps pointers to the functions registered here.
_registered: list[QgsExpressionFunction] = []


class ToolsFunction(QgsExpressionFunction):
    """Base of our functions: a fixed group, help, and a sentence instead of an exception."""

    def __init__(self, name: str, parameters: Sequence[QgsExpressionFunction.Parameter], help_text: str) -> None:
        super().__init__(name, parameters, GROUP, help_text)

    def value(self, values: Sequence[Any]) -> Any:
        """Returns the result for the values given in the expression.

        :raises ToolsError: shown as the error of the expression.
        """
        raise NotImplementedError

    def func(self, values: Sequence[Any], context: Optional[QgsExpressionContext], parent: QgsExpression,
             node: QgsExpressionNodeFunction) -> Any:
        """Answers QGIS."""
        try:
            return self.value(values)
        except ToolsError as error:
            parent.setEvalErrorString(error.sentence())
            return None


class AreaFunction(ToolsFunction):
    """``imsma_area_m2(geometry)``: m2 on the WGS 84 ellipsoid of a geometry in EPSG:4326, nothing for no geometry."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_area_m2", [QgsExpressionFunction.Parameter("geometry")],
            tr("Area in square metres as the suite measures it, whatever the project's units are. The geometry is in "
               "degrees (EPSG:4326), as every outline in a data file is. Example: imsma_area_m2($geometry)"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        from .geometry.area import area_m2

        geometry = values[0]
        if not isinstance(geometry, QgsGeometry) or geometry.isNull():
            return None
        return area_m2(bytes(geometry.asWkb()))


class OverlapFunction(ToolsFunction):
    """``imsma_overlap_m2(a, b)``: m2 two outlines in EPSG:4326 have in common, as the overlap search counts them.

    Of an outline that crosses itself the larger of its shapes counts, so that a filter leaves nothing out.
    """

    def __init__(self) -> None:
        super().__init__(
            "imsma_overlap_m2", [QgsExpressionFunction.Parameter("a"), QgsExpressionFunction.Parameter("b")],
            tr("Land that two outlines have in common, in square metres, 0 for none. Both are in degrees (EPSG:4326), "
               "as every outline in a data file is. Of an outline that crosses itself the larger of its possible "
               "shapes counts. Example: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', "
               "'HA-1')))"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        if not _are_geometries(values[:2]):
            return None
        pair = _compared(values[:2], 0.0)
        return 0.0 if pair is None else pair.counted.area_m2


class DistanceFunction(ToolsFunction):
    """``imsma_distance_m(a, b, within)``: m between the boundaries of two outlines in EPSG:4326; 0 if they meet.

    Nothing beyond ``within`` (m, default 10 km, up to which the error is below 1e-5).
    """

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_distance_m", [parameter("a"), parameter("b"), parameter("within", True, 10_000.0)],
            tr("Metres on the ground between two outlines, 0 where they meet, nothing where they are farther apart "
               "than within (metres, without it 10,000). Both are in degrees (EPSG:4326), as every outline in a data "
               "file is. Example: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), "
               "500)"))

    def value(self, values: Sequence[Any]) -> Optional[float]:
        if not _are_geometries(values[:2]):
            return None
        pair = _compared(values[:2], _metres(values[2]))
        return None if pair is None else pair.distance_m


class LabelFunction(ToolsFunction):
    """``imsma_label(table, field, code, language)``: the words for a code, in the reader's language."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_label",
            [parameter("table"), parameter("field"), parameter("code"), parameter("language", True, "")],
            tr("The words for a code of a data file, for example 'Open' for 'open'. Language is en, ar or ckb; "
               "without it that of the suite. Example: imsma_label('hazard', 'status', \"status\", 'ar')"))

    def value(self, values: Sequence[Any]) -> str:
        table, field, code = values[:3]
        return label(load_model(), str(table), str(field), code, _language(values, 3))


class FieldFunction(ToolsFunction):
    """``imsma_field(table, field, language)``: the name of a field as people read it."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_field", [parameter("table"), parameter("field"), parameter("language", True, "")],
            tr("The name of a field of a data file as people read it. Language is en, ar or ckb; without it that of "
               "the suite. Example: imsma_field('hazard', 'status', 'ar')"))

    def value(self, values: Sequence[Any]) -> str:
        return _field(load_model(), str(values[0]), str(values[1])).label.text(_language(values, 2))


class DataAgeFunction(ToolsFunction):
    """``imsma_data_age(layer)``: of when the data of a mirrored layer are, nothing for a layer nothing is mirrored in.

    ``layer`` is a layer, its id, its name or its source; without it the layer being drawn.
    """

    def __init__(self) -> None:
        super().__init__(
            "imsma_data_age", [QgsExpressionFunction.Parameter("layer", True, "")],
            tr("Of when the data of a layer are that come from IMSMA, and whether the last update went through. "
               "Nothing for other layers. The layer is given by its name or its source; without it the one being "
               "drawn. Example: imsma_data_age('Hazards')"))

    def func(self, values: Sequence[Any], context: Optional[QgsExpressionContext], parent: QgsExpression,
             node: QgsExpressionNodeFunction) -> Any:
        """Answers QGIS. The variable ``layer`` itself cannot be had from Python in 3.22, its id can."""
        given = values[0] if values else ""
        if not given and context is not None:
            given = context.variable("layer_id") or ""
        return super().func([given], context, parent, node)

    def value(self, values: Sequence[Any]) -> Optional[str]:
        from .products.data_age import data_age, place_of

        place = place_of(values[0])
        judged = data_age(*place) if place is not None else None
        return judged.text if judged is not None else None


def label(model: Model, table: str, field: str, code: Any, language: Language) -> str:
    """Returns the words for ``code``; of a field with many codes for each of them. Unknown codes stay as they are.

    :param code: a code; for a field with many a list of codes, or the JSON text a data file keeps.
    :raises BadInput: if the table, the field or its code list does not exist.
    """
    definition = _field(model, table, field)
    if not definition.code_list:
        raise BadInput(tr("The field {field} of {table} has no list of codes.", field=field, table=table))
    codes = model.code_lists[definition.code_list]
    comma = "\u060c " if language.is_right_to_left else ", "
    return comma.join(codes.label(item, language) for item in (_many(code) if definition.many else [str(code)]))


def register() -> None:
    """Registers every function once; a second call does nothing."""
    if _registered:
        return
    for function in (AreaFunction(), OverlapFunction(), DistanceFunction(), LabelFunction(), FieldFunction(),
                     DataAgeFunction()):
        if QgsExpression.registerFunction(function):
            _registered.append(function)
        else:
            log.logger("expressions").warning("The function %s is registered already.", function.name())


def unregister() -> None:
    """Takes away exactly what :func:`register` added."""
    for function in _registered:
        QgsExpression.unregisterFunction(function.name())
    _registered.clear()   # not before: QGIS still looks at every one of them while it takes one away


def _compared(values: Sequence[Any], within_m: float) -> Optional[OverlapPair]:
    """Returns two outlines compared; None if they lie farther apart than ``within_m``.

    :raises BadInput: if nobody can say.
    """
    from .geometry.limits import Limits
    from .geometry.overlaps import find_overlaps
    from .geometry.shapes import read_shapes

    left, right = (read_shapes([(0, bytes(geometry.asWkb()))]) for geometry in values)
    for skipped in (*left.skipped, *right.skipped):
        raise BadInput(tr("One of the two {fault}.", fault=skipped.fault.sentence),
                       tr("Give outlines in degrees of longitude and latitude (EPSG:4326)."))
    found = find_overlaps(left, right, Limits(buffer_m=within_m))
    if found.failures:
        raise BadInput(tr("The two outlines could not be compared."), detail=found.failures[0].reason)
    return found.pairs[0] if found.pairs else None


def _are_geometries(values: Sequence[Any]) -> bool:
    return all(isinstance(value, QgsGeometry) and not value.isNull() for value in values)


def _metres(value: Any) -> float:
    try:
        metres = float(value)
    except (TypeError, ValueError):
        metres = math.nan
    if not 0 < metres <= FARTHEST_M:
        raise BadInput(tr("{value} is not a distance that can be looked for.", value=value),
                       tr("Give metres, above 0 and up to 100,000."))
    return metres


def _field(model: Model, table: str, field: str) -> Field:
    definition = model.table(table)
    if not definition.has(field):
        raise BadInput(tr("The table {table} has no field {field}.", table=table, field=field))
    return definition.field(field)


def _many(value: Any) -> list[str]:
    """Returns the codes of a field that holds many; a text that is no JSON list counts as one code."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return [value]
    return [str(item) for item in value] if isinstance(value, (list, tuple)) else [str(value)]


def _language(values: Sequence[Any], position: int) -> Language:
    code = str(values[position] or "") if len(values) > position else ""
    return Language.from_code(code) if code else current_language()
