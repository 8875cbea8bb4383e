"""Functions of the suite in QGIS expressions, group "Mine action": in labels, forms, filters and layouts alike.

They are registered by ``initProcessing()`` too, so that a map made by ``qgis_process`` is the map made in the window.
"""

from __future__ import annotations

from qgis.core import QgsExpression, QgsExpressionFunction

from ..base import log
from .age import DataAgeFunction
from .lines import BearingFunction, PointAtFunction, PointDistanceFunction
from .outlines import AreaFunction, DistanceFunction, OverlapFunction
from .read import PointFromTextFunction
from .words import FieldFunction, LabelFunction
from .written import DecimalFunction, DecimalMinutesFunction, DmsFunction, MgrsFunction, UtmFunction

FUNCTIONS = (AreaFunction, OverlapFunction, DistanceFunction, LabelFunction, FieldFunction, DataAgeFunction,
             MgrsFunction, UtmFunction, DmsFunction, DecimalMinutesFunction, DecimalFunction, PointFromTextFunction,
             BearingFunction, PointDistanceFunction, PointAtFunction)

# QGIS keeps pointers to the functions registered here.
_registered: list[QgsExpressionFunction] = []


def register() -> None:
    """Registers every function once; a second call does nothing."""
    if _registered:
        return
    for function in (kind() for kind in FUNCTIONS):
        if QgsExpression.registerFunction(function):
            _registered.append(function)
        else:
            log.logger("expressions").warning("The function %s is registered already.", function.name())


def unregister() -> None:
    """Takes away exactly what :func:`register` added."""
    for function in _registered:
        QgsExpression.unregisterFunction(function.name())
    _registered.clear()   # not before: QGIS still looks at every one of them while it takes one away
