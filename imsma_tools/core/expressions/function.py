"""What every function of the suite in QGIS expressions has in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionFunction, QgsExpressionNodeFunction

from ..base import log
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


class FunctionSet:
    """Functions that come and go together."""

    def __init__(self, kinds: Sequence[Callable[[], QgsExpressionFunction]]) -> None:
        self.kinds = tuple(kinds)
        # QGIS keeps pointers to the functions registered here.
        self._registered: list[QgsExpressionFunction] = []

    def register(self) -> None:
        """Registers every function once; a second call does nothing."""
        if self._registered:
            return
        for function in (kind() for kind in self.kinds):
            if QgsExpression.registerFunction(function):
                self._registered.append(function)
            else:
                log.logger("expressions").warning("The function %s is registered already.", function.name())

    def unregister(self) -> None:
        """Takes away exactly what :meth:`register` added."""
        for function in self._registered:
            QgsExpression.unregisterFunction(function.name())
        self._registered.clear()   # not before: QGIS still looks at every one of them while it takes one away
