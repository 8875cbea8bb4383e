"""A function that says how old the data of a layer are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction

from ..base.language import tr
from .function import ToolsFunction


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
        from ..products.data_age import data_age, place_of

        place = place_of(values[0])
        judged = data_age(*place) if place is not None else None
        return judged.text if judged is not None else None
