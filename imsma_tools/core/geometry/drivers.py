"""The two programs that overlay outlines, behind one small interface: GEOS through shapely, or through PyQGIS.

shapely (2.0 or newer) works on whole arrays and lets other threads run; where it is missing, PyQGIS gives the same
answers one by one. Older shapely is treated as missing: its wheels are known to crash QGIS.
"""

from __future__ import annotations

from functools import cache
from typing import Optional

from ..base import log, packages
from .overlay import Driver


@cache
def _shapely_works() -> bool:
    if not packages.is_available("shapely"):
        return False
    try:
        import shapely
    except Exception as error:   # a wheel for another numpy or GEOS may raise anything at import
        log.logger("geometry").info("shapely is not used: %s", error)
        return False
    return int(shapely.__version__.split(".")[0]) >= 2


def driver(name: Optional[str] = None) -> Driver:
    """Returns the driver called ``shapely`` or ``qgis``; without a name the faster one that is here."""
    if name == "shapely" or (name is None and _shapely_works()):
        from .driver_shapely import ShapelyDriver
        return ShapelyDriver()
    from .driver_qgis import QgisDriver
    return QgisDriver()
