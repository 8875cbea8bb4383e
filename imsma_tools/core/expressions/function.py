"""What every function of the suite in QGIS expressions has in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction

from ..base.errors import ToolsError

GROUP = "Mine action"


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
