"""GEOS through shapely on several processors."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import shapely

from imsma_tools.core.geometry import driver_shapely
from imsma_tools.core.geometry.driver_shapely import ShapelyDriver


@pytest.mark.parametrize(("version", "alone"), [((3, 11, 4), True), ((3, 12, 0), False)])
def test_outlines_are_shared_between_threads_only_where_geos_allows_it(version, alone, monkeypatch):
    monkeypatch.setattr(shapely, "geos_version", version)
    monkeypatch.setattr(driver_shapely.os, "cpu_count", lambda: 2)
    seen: set[int] = set()
    overlay = shapely.intersection

    def watched(*outlines, **options):
        seen.add(threading.get_ident())
        return overlay(*outlines, **options)

    monkeypatch.setattr(shapely, "intersection", watched)
    engine = ShapelyDriver()
    one, other = engine.load([shapely.box(0, 0, 2, 2).wkb, shapely.box(1, 1, 3, 3).wkb])
    found = engine.intersections(np.array([one] * 200, object), np.array([other] * 200, object))
    assert {shapely.from_wkb(wkb).area for wkb in found.wkbs if wkb is not None} == {1.0}
    assert len(found.wkbs) == 200
    assert (seen == {threading.get_ident()}) is alone
