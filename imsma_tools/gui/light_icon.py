"""Signs for fresh, old and failed: the same shapes as everywhere in the suite, so that nobody needs the colour."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..core.base.readiness import State
from ..core.sources.freshness import Light
from .shared.severity_icon import state_icon


def light_icon(light: Optional[Light]) -> QIcon:
    """Returns a circle with a tick for fresh, a triangle for old, an octagon for failed, a plug where nothing came."""
    if light is None:
        return QgsApplication.getThemeIcon("/mIconConnect.svg")
    return state_icon({Light.FRESH: State.READY, Light.OLD: State.ADVICE, Light.FAILED: State.MISSING}[light])
