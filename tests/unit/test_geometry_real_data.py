"""Overlaps and gaps of the real data against shapely's tree and geographiclib's areas: no code shared with ours."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import shapely
from geometry_cases import true_area
from osgeo import ogr

from imsma_tools.core.geometry.coverage import find_gaps
from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import read_shapes

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
REAL = Path(os.environ.get("IMSMA_REAL_DATA", SHARED)) / "bih"
NAMES = "cleared_areas_simplyfied", "suspect_areas_simplyfied"
COUNTS = {NAMES[0]: (8329, 108, 5, 709), NAMES[1]: (11068, 3094, 3, 467)}

pytestmark = [
    pytest.mark.skipif(not os.environ.get("IMSMA_LONG_TESTS"), reason="a long test: run by make test-long"),
    pytest.mark.skipif(not REAL.is_dir(), reason="the real data is not on this machine (set IMSMA_REAL_DATA)")]


@pytest.fixture(scope="module", params=["shapely", "qgis"])
def engine(request):
    return driver(request.param)


def received(name: str) -> list[bytes | None]:
    source = ogr.Open(str(REAL / f"{name}.geojson"))   # kept: its layer dies with it
    return [feature.GetGeometryRef() and bytes(feature.GetGeometryRef().ExportToWkb())
            for feature in source.GetLayer(0)]


def mended(wkbs) -> np.ndarray:
    """Polygons repaired by linework; None for records without."""
    shapes = shapely.from_wkb(np.array([wkb or None for wkb in wkbs], object))
    bad = np.flatnonzero(~shapely.is_valid(shapes) & ~shapely.is_missing(shapes))
    for number, shape in zip(bad, shapely.make_valid(shapes[bad], method="linework")):
        parts = shapely.get_parts(shapely.get_parts(shape))
        shapes[number] = shapely.MultiPolygon([part for part in parts if part.geom_type == "Polygon"])
    return shapes


@pytest.mark.parametrize("name", NAMES)
def test_every_record_is_counted(name):
    read, without, empty, invalid = COUNTS[name]
    shapes = read_shapes(enumerate(received(name)))
    assert shapes.read == read == len(shapes) + len(shapes.skipped)
    assert shapes.skipped_by_fault() == {"no_geometry": without, "empty": empty}
    assert int((~shapely.is_valid(shapely.from_wkb(np.array(shapes.wkbs, object)))).sum()) == invalid


@pytest.mark.parametrize(("left", "right"), [(NAMES[0], None), (NAMES[1], NAMES[0])])
def test_overlaps_pair_by_pair(engine, left, right):
    wkbs, others = received(left), received(right) if right else None
    a = mended(wkbs)
    b = mended(others) if right else a
    pairs = shapely.STRtree(b).query(a)
    if not right:
        pairs = pairs[:, pairs[0] < pairs[1]]
    expected = {}
    for i, j in pairs.T.tolist():
        area = true_area(shapely.intersection(a[i], b[j]))
        if area > 0:
            expected[i, j] = area
    first, second = read_shapes(enumerate(wkbs)), read_shapes(enumerate(others)) if right else None
    result = find_overlaps(first, second, engine=engine)
    assert not result.failures
    assert result.candidates == len(result.pairs) + result.apart
    found = {(first.ids[pair.a], (second or first).ids[pair.b]): pair.overlap_m2 for pair in result.pairs}
    for pair in set(found) | set(expected):
        assert found.get(pair, 0.0) == pytest.approx(expected.get(pair, 0.0), rel=1e-6, abs=2e-3), pair
    assert result.total_m2 == pytest.approx(sum(expected.values()), rel=1e-6)


def test_gaps_whole_by_whole(engine):
    suspected, cleared = (received(name) for name in reversed(NAMES))
    wholes, parts = mended(suspected), mended(cleared)
    shapes = read_shapes(enumerate(suspected))
    result = find_gaps(shapes, read_shapes(enumerate(cleared)), engine=engine)
    found: dict[int, float] = {}
    for gap in result.gaps.pieces:
        found[shapes.ids[gap.owner]] = found.get(shapes.ids[gap.owner], 0.0) + gap.area_m2
    tree = shapely.STRtree(parts)
    for number in shapes.ids:
        near = parts[tree.query(wholes[number])]
        expected = true_area(shapely.difference(wholes[number], shapely.union_all(near)))
        assert found.get(number, 0.0) == pytest.approx(expected, rel=1e-6, abs=0.05), number
