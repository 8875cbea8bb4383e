"""All ways to an answer agree: GEOS through shapely and through PyQGIS, each with and without the numpy kernel.

Gaps too, which GEOS alone works out.
"""

from __future__ import annotations

import os

import numpy as np
import pytest
import shapely
from agreement import PATHS, assert_all_agree, bend_m2, by_ids, tolerance
from geometry_cases import LAT, LON, NASTY, _ring_of, anything, true_area
from hypothesis import example, given, settings
from hypothesis import strategies as st
from outline_cases import overlay_shapes
from test_geometry_real_data import NAMES, REAL, received

from benchmarks.data import write
from benchmarks.field import make_activities, make_tasks
from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import Shapes, read_shapes

LONG = bool(os.environ.get("IMSMA_LONG_TESTS"))
PLACES = {"Iraq": (44.0, 33.0), "the equator and Greenwich": (0.0, 0.0), "60 north": (20.0, 60.0),
          "72 north": (25.0, 72.0), "84 north": (30.0, 84.5), "beside 180 east": (179.99, -17.0),
          "beside 180 west": (-179.98, 65.0), "85 south": (-60.0, -85.0)}


def layer(geometries) -> Shapes:
    return read_shapes((number, shapely.to_wkb(shape)) for number, shape in enumerate(geometries))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_shapes_that_overlays_break_on(place):
    """Also against GEOS all with all, measured by geographiclib."""
    geometries = overlay_shapes(*place)
    shapes = layer(geometries)
    assert len(shapes) == len(geometries)
    results = assert_all_agree(shapes)
    found = by_ids(results["shapely and kernel"], shapes)
    valid = [number for number, shape in enumerate(geometries) if shape.is_valid]
    assert len(valid) < len(geometries)
    for a in valid:
        for b in valid:
            if a < b:
                area = true_area(shapely.intersection(geometries[a], geometries[b]))
                pair = found.get((a, b))
                # edges of 480 m with corners put on them bend by up to a mm: see docs/decisions/overlap_engine.md
                assert (pair.overlap_m2 if pair else 0) == pytest.approx(area, rel=5e-6, abs=0.05), (a, b)


@pytest.mark.parametrize("seed", range(2, 40 if LONG else 4))
def test_two_layers_of_such_shapes(seed):
    dice = np.random.default_rng(seed)
    place = dice.uniform(-179, 179), dice.uniform(-84, 84)
    assert_all_agree(layer(overlay_shapes(*place, seed)), layer(overlay_shapes(*place, seed + 1000)))


# Two parts that cross along nearly one line: GEOS 3.11 counted the land that both hold, GEOS 3.13 did not.
@example([_ring_of([(0.0, 0.0), (0.0, 25.0), (25.0, 0.0)]), shapely.MultiPolygon([
    _ring_of([(0.0, 0.0), (0.0, 175.0), (225.0, 175.0)]), _ring_of([(0.0, 0.0), (175.0, 225.0), (275.0, 125.0)])])],
    32.0, 0.0)
@settings(max_examples=3000 if LONG else 60)
@given(st.lists(anything, min_size=2, max_size=7), st.floats(-179.9, 179.9), st.floats(-85, 85))
def test_any_polygons_anywhere(geometries, lon, lat):
    stretch = np.cos(np.radians(LAT)) / np.cos(np.radians(lat))
    moved = [shapely.transform(shape, lambda at: np.column_stack((np.clip((at[:, 0] - LON) * stretch + lon, -180, 180),
                                                                  at[:, 1] - LAT + lat))) for shape in geometries]
    shapes = layer(moved)
    assert_all_agree(shapes, bend=bend_m2(shapes) if len(shapes) else 0.0)


@pytest.mark.parametrize("number", [2_000, *([100_000] if LONG else [])])
def test_a_register_of_tasks(tmp_path, number):
    """In memory, and as a GeoPackage that is read block by block through its R-tree."""
    tasks = make_tasks(number)
    shapes = read_shapes(enumerate(tasks.wkbs()))
    write(tasks, tmp_path / "tasks.gpkg")
    stored = GeoPackageOutlines(tmp_path / "tasks.gpkg", "tasks")
    paths = {**PATHS, "GeoPackage": lambda *_: find_overlaps(stored)}
    results = assert_all_agree(shapes, paths=paths)
    stored.close()
    expected = results["shapely"]
    assert {kind for kind, count in expected.by_class().items() if count} >= {"DUPLICATE", "CONTAINED", "OVERLAP"}
    areas = {name: result.total_m2 for name, result in results.items()}
    assert max(areas.values()) - min(areas.values()) <= tolerance(expected.total_m2)
    assert set(results) == set(paths)
    assert_no_pair_is_lost(shapes, results["shapely and kernel"])


def assert_no_pair_is_lost(shapes: Shapes, result) -> None:
    """The candidates are the same on all ways: here they come from shapely's tree."""
    outlines = shapely.from_wkb(np.array(list(shapes.wkbs), object))
    outlines = np.where(shapely.is_valid(outlines), outlines, None)
    a, b = shapely.STRtree(outlines).query(outlines, predicate="intersects")
    a, b = a[a < b], b[a < b]
    land = shapely.intersection(outlines[a], outlines[b])
    large = shapely.area(land) > 1e-10   # square degrees, about a m2
    expected = set(zip(a[large].tolist(), b[large].tolist()))
    assert expected <= {(pair.a, pair.b) for pair in result.pairs}
    assert len(expected) > 0.8 * len(result.pairs)


def left_over(wholes: Shapes, parts: Shapes, name: str) -> dict[tuple[str, int], tuple[float, float]]:
    """Gaps and land outside in m2, counted and uncertain, by whole and by part."""
    result = find_gaps(wholes, parts, engine=driver(name))
    assert not result.gaps.failures and not result.outside.failures
    found: dict[tuple[str, int], tuple[float, float]] = {}
    for kind, remainder in (("gap", result.gaps), ("outside", result.outside)):
        for piece in remainder.pieces:
            counted, uncertain = found.get((kind, piece.owner), (0.0, 0.0))
            found[kind, piece.owner] = counted + piece.area_m2, uncertain + (piece.uncertain_m2 or 0)
    return found


def assert_gaps_agree(wholes: Shapes, parts: Shapes) -> None:
    expected, found = (left_over(wholes, parts, name) for name in ("shapely", "qgis"))
    assert expected
    for owner in set(expected) | set(found):
        for one, other in zip(expected.get(owner, (0, 0)), found.get(owner, (0, 0))):
            assert abs(one - other) <= tolerance(one), (owner, one, other)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_gaps_between_shapes_that_overlays_break_on(place):
    assert_gaps_agree(layer(overlay_shapes(*place)), layer(overlay_shapes(*place, seed=7)[:20]))


@pytest.mark.parametrize("number", [200, *([5_000] if LONG else [])])
def test_gaps_of_a_register(number):
    tasks = make_tasks(number)
    assert_gaps_agree(read_shapes(enumerate(tasks.wkbs())), read_shapes(enumerate(make_activities(tasks).wkbs())))


def test_nasty_cases():
    results = assert_all_agree(layer(NASTY.values()))
    assert sum(pair.uncertain for pair in results["qgis"].pairs) > 10


@pytest.mark.skipif(not LONG, reason="a long test: run by make test-long")
@pytest.mark.skipif(not REAL.is_dir(), reason="the real data is not on this machine (set IMSMA_REAL_DATA)")
@pytest.mark.parametrize(("left", "right"), [(NAMES[0], None), (NAMES[1], NAMES[0]), (NAMES[1], None)])
def test_real_data(left, right):
    first = read_shapes(enumerate(received(left)))
    second = read_shapes(enumerate(received(right))) if right else None
    results = assert_all_agree(first, second)
    assert len(results["shapely"].pairs) > 1000
