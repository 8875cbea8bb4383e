"""Functions of the suite in QGIS expressions, group "Mine action": in labels, forms, filters and layouts alike.

They are registered by ``initProcessing()`` too, so that a map made by ``qgis_process`` is the map made in the window.
"""

from __future__ import annotations

from .age import DataAgeFunction
from .function import FunctionSet
from .lines import BearingFunction, PointAtFunction, PointDistanceFunction
from .outlines import AreaFunction, DistanceFunction, OverlapFunction
from .read import PointFromTextFunction
from .words import FieldFunction, LabelFunction
from .written import DecimalFunction, DecimalMinutesFunction, DmsFunction, MgrsFunction, UtmFunction

FUNCTIONS = (AreaFunction, OverlapFunction, DistanceFunction, LabelFunction, FieldFunction, DataAgeFunction,
             MgrsFunction, UtmFunction, DmsFunction, DecimalMinutesFunction, DecimalFunction, PointFromTextFunction,
             BearingFunction, PointDistanceFunction, PointAtFunction)

_SET = FunctionSet(FUNCTIONS)


def register() -> None:
    """Registers every function once; a second call does nothing."""
    _SET.register()


def unregister() -> None:
    """Takes away exactly what :func:`register` added."""
    _SET.unregister()
