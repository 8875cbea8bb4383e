"""PostGIS's answers agree with every other way: made-up registers, the real data, shapes that overlays break on.

And the sum of all areas agrees with ST_Area of PostGIS's own geography.
"""

from __future__ import annotations

import os

import numpy as np
import pytest
import shapely
from agreement import PATHS, assert_all_agree, bend_m2
from asking import asked
from geometry_cases import LAT, LON, anything
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outline_cases import overlay_shapes
from qgis.core import QgsVectorLayer
from test_geometry_real_data import NAMES, REAL, received

from benchmarks.field import make_tasks
from imsma_tools.core.geometry.shapes import read_shapes

LONG = bool(os.environ.get("IMSMA_LONG_TESTS"))


def multi(wkb: bytes | None) -> bytes | None:
    """A table has one type: everything as MultiPolygon."""
    if not wkb:
        return None
    shape = shapely.from_wkb(wkb)
    return shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shape)), byte_order=1, output_dimension=2)


def compared(postgis, left, right=None, index=True, ways=("shapely", "qgis", "shapely and kernel", "qgis and kernel"),
             bent=False):
    """Loads the outlines, goes every way and compares; returns the results by way."""
    both = [[multi(wkb) for wkb in side] for side in (left, right) if side is not None]
    layers = []
    for number, side in enumerate(both):
        postgis.table(f"side_{number}", side, "MultiPolygon", index)
        layers.append(QgsVectorLayer(postgis.layer_uri(f"side_{number}"), "side", "postgres"))
    found = asked(*layers)
    shapes = [read_shapes(enumerate(side)) for side in both]
    for here, there in zip(shapes, (found.outlines, found.other)):
        np.testing.assert_array_equal(here.envelopes, there.envelopes)
        assert [(one.row, one.fault) for one in here.skipped] == [(one.row, one.fault) for one in there.skipped]

    paths = {name: PATHS[name] for name in ways}
    bend = bend_m2(shapes[0]) if bent and len(shapes[0]) else 0.0
    return assert_all_agree(*shapes, paths={**paths, "PostGIS": lambda *_: found.overlaps()}, bend=bend)


def land_of_postgis(postgis, within=True) -> float:
    """The sum of ST_Area(geography) of all land in common, repaired by the server: nothing of ours is in it."""
    mended = ("create temp table mended_{0} as select id, case when st_isvalid(geom) then geom else "
              "st_collectionextract(st_makevalid(geom, 'method=linework'), 3) end geom from side_{1} "
              "where not st_isempty(geom); create index on mended_{0} using gist(geom); analyze mended_{0};")
    ((total,),) = postgis.psql(
        mended.format(0, 0) + mended.format(1, 0 if within else 1)
        + "select sum(st_area(st_collectionextract(st_intersection(a.geom, b.geom), 3)::geography)) "
          "from mended_0 a join mended_1 b on a.geom && b.geom" + (" and a.id < b.id;" if within else ";"))
    return float(total)


@pytest.mark.parametrize("number", [10_000, *([100_000] if LONG else [])])
def test_a_register_of_tasks(postgis, number):
    results = compared(postgis, make_tasks(number).wkbs())
    assert results["PostGIS"].total_m2 == pytest.approx(land_of_postgis(postgis), rel=1e-7)
    assert results["PostGIS"].repaired == results["shapely"].repaired


@pytest.mark.skipif(not REAL.is_dir(), reason="the real data is not on this machine (set IMSMA_REAL_DATA)")
@pytest.mark.parametrize(("left", "right"), [(NAMES[0], None), (NAMES[1], NAMES[0]), (NAMES[1], None)])
def test_real_data(postgis, left, right):
    results = compared(postgis, received(left), received(right) if right else None)
    assert results["PostGIS"].total_m2 == pytest.approx(land_of_postgis(postgis, not right), rel=1e-6)
    assert len(results["PostGIS"].repaired) > 100
    assert results["PostGIS"].repaired == results["shapely"].repaired
    assert results["PostGIS"].repaired_other == results["shapely"].repaired_other


@pytest.mark.parametrize("place", [(44.0, 33.0), (0.0, 0.0), (20.0, 60.0), (25.0, 72.0), (30.0, 84.5), (179.99, -17.0),
                                   (-179.98, 65.0)])
def test_shapes_that_overlays_break_on(postgis, place):
    shapes = [shapely.to_wkb(shape) for shape in overlay_shapes(*place)]
    others = [shapely.to_wkb(shape) for shape in overlay_shapes(*place, seed=77)]
    compared(postgis, shapes, index=False)
    compared(postgis, shapes, others)


@settings(max_examples=200 if LONG else 15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(anything, min_size=2, max_size=7), st.floats(-179.9, 179.9), st.floats(-85, 85))
def test_any_polygons_anywhere(postgis, geometries, lon, lat):
    stretch = np.cos(np.radians(LAT)) / np.cos(np.radians(lat))

    def moved(at):
        return np.column_stack((np.clip((at[:, 0] - LON) * stretch + lon, -180, 180), at[:, 1] - LAT + lat))

    compared(postgis, [shapely.to_wkb(shapely.transform(shape, moved)) for shape in geometries], index=False,
             bent=True)
