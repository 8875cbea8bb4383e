"""Overlaps: every pair against shapely and geographiclib, both drivers, all classes."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import shapely
from geometry_cases import NASTY, anything, box, shapes, true_area, valid
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.geometry import drivers, loading
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.loading import FLOOR_M2
from imsma_tools.core.geometry.outline import Fault
from imsma_tools.core.geometry.overlaps import GeometricClass, find_overlaps

ENGINES = {name: drivers.driver(name) for name in ("shapely", "qgis")}
engines = pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)


BEND_M2 = 0.05


def oracle(geometries, others=None) -> dict[tuple[int, int], float]:
    """Overlaps in m2 by shapely's make_valid and intersection and geographiclib's areas, all with all."""
    def mended(shape):
        return shape if shape.is_valid else shapely.make_valid(shape, method="linework")
    left = [mended(shape) for shape in geometries]
    right = left if others is None else [mended(shape) for shape in others]
    found = {}
    for (i, a), (j, b) in itertools.product(enumerate(left), enumerate(right)):
        if others is not None or i < j:
            area = true_area(shapely.intersection(polygons(a), polygons(b)))
            if area > FLOOR_M2:
                found[i, j] = area
    return found


def polygons(shape):
    parts = shapely.get_parts(shapely.get_parts(shape))
    return shapely.union_all([part for part in parts if part.geom_type == "Polygon"])


def by_pair(result) -> dict[tuple[int, int], float]:
    return {(pair.a, pair.b): pair.overlap_m2 for pair in result.pairs if pair.overlap_m2 > 0}


def check_counts(result) -> None:
    assert result.candidates == len(result.pairs) + result.apart + len(result.failures)
    assert sum(result.by_class().values()) == len(result.pairs)
    assert result.total_m2 == pytest.approx(sum(pair.overlap_m2 for pair in result.pairs))


def same(found, expected) -> None:
    """The same pairs and areas to BEND_M2; pairs within that of nothing may be on one side only.

    Another GEOS may or may not put a corner on a straight edge, and a corner on an edge of 300 m bends it by 0.1 mm:
    overlays are straight in degrees, areas have geodesic edges.
    """
    for pair in set(found) | set(expected):
        assert found.get(pair, 0) == pytest.approx(expected.get(pair, 0), rel=1e-7, abs=BEND_M2), pair


@engines
def test_nasty_cases_with_each_other(engine):
    result = find_overlaps(shapes(*NASTY.values()), engine=engine)
    check_counts(result)
    assert not result.failures
    same(by_pair(result), oracle(NASTY.values()))


@settings(max_examples=30, deadline=None)
@given(st.lists(anything, min_size=2, max_size=6))
def test_any_polygons_with_each_other(geometries):
    layer = shapes(*geometries)
    results = [find_overlaps(layer, engine=engine, easy=easy) for engine in ENGINES.values() for easy in (True, False)]
    kept = [geometries[row] for row in layer.rows]
    for result in results:
        check_counts(result)
        same(by_pair(result), oracle(kept))
    one, *others = ({(p.a, p.b): p for p in result.pairs if p.counted.area_m2 > BEND_M2} for result in results)
    for other in others:
        assert one.keys() == other.keys()
        for pair in one:
            assert one[pair].uncertain == other[pair].uncertain
            assert one[pair].counted.area_m2 == pytest.approx(other[pair].counted.area_m2, rel=1e-7, abs=BEND_M2)


@settings(max_examples=30, deadline=None)
@given(st.lists(valid, min_size=1, max_size=4), st.lists(valid, min_size=1, max_size=4))
def test_two_layers_either_way_round(left, right):
    a, b = shapes(*left), shapes(*right)
    there, back = find_overlaps(a, b), find_overlaps(b, a)
    kept = [left[row] for row in a.rows], [right[row] for row in b.rows]
    same(by_pair(there), oracle(*kept))
    mirrored = {(pair.b, pair.a): pair for pair in back.pairs}
    assert {(pair.a, pair.b) for pair in there.pairs} == set(mirrored)
    for pair in there.pairs:
        twin = mirrored[pair.a, pair.b]
        assert pair.overlap_m2 == pytest.approx(twin.overlap_m2, abs=1e-4)
        assert (pair.pct_a, pair.pct_b) == pytest.approx((twin.pct_b, twin.pct_a), abs=1e-6)
        if pair.overlap_m2 > 1:
            assert pair.geometric_class is twin.geometric_class


@settings(max_examples=30, deadline=None)
@given(valid, valid)
def test_area_is_what_is_common_plus_what_is_not(a, b):
    result = find_overlaps(shapes(a), shapes(b))
    common = result.pairs[0].overlap_m2 if result.pairs else 0.0
    assert true_area(a) == pytest.approx(common + true_area(shapely.difference(a, b)), rel=1e-6, abs=0.5)


@engines
def test_moved_to_high_latitude_and_other_hemispheres(engine):
    for lon, lat in ((-70, -53), (25, 78), (179.5, 10), (-179.9, 0), (0, 0)):
        moved = [shapely.transform(shape, lambda xy, at=(lon, lat): xy - (44, 33) + at) for shape in NASTY.values()]
        same(by_pair(find_overlaps(shapes(*moved), engine=engine)), oracle(moved))


def classes(*geometries, **limits) -> dict[tuple[int, int], str]:
    result = find_overlaps(shapes(*geometries), None, Limits(**limits))
    return {(pair.a, pair.b): pair.geometric_class.value for pair in result.pairs}


def test_classes():
    square = box(0, 0, 100, 100)
    assert classes(square, box(0, 0, 100, 100)) == {(0, 1): "DUPLICATE"}
    assert classes(square, box(0, 4, 100, 100)) == {(0, 1): "DUPLICATE"}
    assert classes(square, box(0, 8, 100, 100)) == {(0, 1): "OVERLAP"}
    assert classes(square, box(20, 20, 30, 30)) == {(0, 1): "CONTAINED"}
    assert classes(square, box(99, 0, 100, 100)) == {(0, 1): "EDGE"}, "1 m wide: listed all the same"
    assert classes(square, box(96, 96, 100, 100)) == {(0, 1): "EDGE"}, "16 m2"
    assert classes(square, box(90, 90, 100, 100)) == {(0, 1): "OVERLAP"}
    assert classes(square, box(100, 0, 100, 100)) == {}
    assert classes(box(0, 0, 4, 4), box(0, 1, 4, 4)) == {(0, 1): "OVERLAP"}, "small sites on one spot are no edge"
    assert classes(square, box(90, 90, 100, 100), min_area_m2=200) == {(0, 1): "EDGE"}
    assert classes(square, box(99, 0, 100, 100), min_width_m=0.5) == {(0, 1): "OVERLAP"}


def test_thin_strip_beside_a_real_overlap_does_not_hide_it():
    field = box(0, -500, 100, 1000)
    strip, corner = box(99.9, -500, 100, 600), box(90, 400, 20, 10)
    assert classes(field, strip) == {(0, 1): "EDGE"}
    assert classes(field, shapely.MultiPolygon([strip, corner])) == {(0, 1): "OVERLAP"}


def test_neighbours_within_the_buffer():
    layer = shapes(box(0, 0, 100, 100), box(110, 0, 100, 100), box(0, 100, 100, 100), box(400, 0, 9, 9))
    near = find_overlaps(layer, None, Limits(buffer_m=11))
    found = {(pair.a, pair.b): pair for pair in near.pairs}
    assert set(found) == {(0, 1), (0, 2), (1, 2)}
    assert {pair.geometric_class for pair in near.pairs} == {GeometricClass.NOTICE_DISTANCE}
    assert found[0, 1].distance_m == pytest.approx(10, rel=1e-3)
    assert found[0, 2].distance_m == pytest.approx(0, abs=1e-6), "a shared border"
    assert all(pair.overlap_m2 == 0 and pair.geometry == b"" for pair in near.pairs)
    check_counts(near)
    assert not find_overlaps(layer, None, Limits(buffer_m=0)).pairs


@engines
def test_invalid_outline_counts_with_its_hull(engine):
    """The bow tie's repaired shape misses the pocket where the small box lies; the hull does not."""
    bow_tie = NASTY["bow tie"]
    layer = shapes(bow_tie, box(5, 40, 20, 20), box(40, 5, 20, 20), box(500, 500, 9, 9))
    result = find_overlaps(layer, engine=engine)
    found = {(pair.a, pair.b): pair for pair in result.pairs}
    pocket = [pair for pair in result.pairs if pair.overlap_m2 == 0]
    assert len(pocket) == 1
    assert pocket[0].uncertain
    assert pocket[0].uncertain_m2 > 25
    assert pocket[0].geometric_class is not GeometricClass.EDGE
    assert true_area(shapely.from_wkb(pocket[0].geometry)) == pytest.approx(pocket[0].uncertain_m2, abs=1e-3)
    both = next(pair for pair in found.values() if pair.overlap_m2 > 0)
    assert both.uncertain
    assert both.uncertain_m2 >= both.overlap_m2
    assert [entry.index for entry in result.repaired] == [0]
    assert result.repaired[0].area_after_m2 == pytest.approx(5000, rel=1e-2)
    assert result.repaired[0].safe_m2 == pytest.approx(10000, rel=1e-2)
    assert result.repaired[0].reason.startswith("The outline crosses itself")


def test_records_that_take_no_part_are_counted():
    layer = shapes(box(0, 0, 9, 9), None, shapely.Polygon(), shapely.Point(44, 33),
                   shapely.Polygon([(179, 0), (-179, 0), (-179, 1)]), box(1, 1, 9, 9))
    assert layer.read == len(layer) + len(layer.skipped) == 6
    assert [entry.row for entry in layer.skipped] == [1, 2, 3, 4]
    assert layer.skipped_by_fault() == {Fault.NO_GEOMETRY.value: 1, Fault.EMPTY.value: 1, Fault.NOT_POLYGON.value: 1,
                                        Fault.ACROSS_180.value: 1}
    pair = find_overlaps(layer).pairs[0]
    assert (layer.ids[pair.a], layer.ids[pair.b]) == (0, 5)


@pytest.mark.parametrize("engine", ENGINES.values(), ids=ENGINES)
def test_small_blocks_give_the_same(engine, monkeypatch):
    layer = shapes(*NASTY.values())
    whole = find_overlaps(layer, engine=engine)
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 3)
    blockwise = find_overlaps(layer, engine=engine)
    assert whole.pairs == blockwise.pairs
    assert whole.repaired == blockwise.repaired


class Watch(Progress):
    def __init__(self, stop_at: float = 101) -> None:
        self.seen: list[float] = []
        self._stop_at = stop_at

    def is_cancelled(self) -> bool:
        return bool(self.seen) and self.seen[-1] >= self._stop_at

    def set_percent(self, percent: float) -> None:
        self.seen.append(percent)


def test_progress_rises_to_the_end_and_cancel_stops(monkeypatch):
    monkeypatch.setattr(loading, "BLOCK_ITEMS", 10)
    layer = shapes(*NASTY.values())
    watch = Watch()
    find_overlaps(layer, None, None, watch)
    assert watch.seen == sorted(watch.seen)
    assert watch.seen[-1] == pytest.approx(100)
    with pytest.raises(Cancelled):
        find_overlaps(layer, None, None, Watch(40))


class Stubborn:
    """A driver that fails on the pairs it is told, as GEOS may."""

    def __init__(self, driver, fails) -> None:
        self._driver = driver
        self._fails = fails

    def __getattr__(self, name):
        return getattr(self._driver, name)

    def intersections(self, a, b):
        overlay = self._driver.intersections(a, b)
        for number in self._fails:
            overlay.wkbs[number] = None
            overlay.failed[number] = "TopologyException: told to"
        return overlay


def test_pairs_that_fail_are_named_and_counted():
    layer = shapes(box(0, 0, 9, 9), box(1, 1, 9, 9), box(2, 2, 9, 9))
    result = find_overlaps(layer, engine=Stubborn(ENGINES["shapely"], [1]), easy=False)
    assert [(failure.a, failure.b, failure.reason) for failure in result.failures] == [(0, 2, "TopologyException: "
                                                                                             "told to")]
    assert len(result.pairs) == 2
    check_counts(result)


def test_second_try_on_the_grid():
    """Invalid shapes given straight to the drivers fail at first; on the grid the tie can be taken or is named."""
    for engine in ENGINES.values():
        tie, square = engine.load([shapely.to_wkb(NASTY["bow tie"]), shapely.to_wkb(box(0, 0, 50, 100))])
        overlay = engine.intersections(np.array([tie, square], object), np.array([square, square], object))
        assert overlay.wkbs[1] is not None
        assert (overlay.wkbs[0] is None) == (0 in overlay.failed)


@pytest.mark.parametrize("engine", ["shapely", "qgis"])
def test_a_corner_on_a_long_hair_is_no_edge(engine):
    """Two orders meet along 5 km, 1 cm deep, and share a corner of 40 x 40 m: 2 x area / perimeter (32 cm) made that an
    edge, and two operators on the same 1,600 m2 a note.
    """
    order = box(0, 0, 5000, 100)
    other = shapely.union_all([box(0, -100, 5000, 100.01), box(4960, -0.5, 40, 40.5)])
    (pair,) = find_overlaps(shapes(order, other), engine=drivers.driver(engine)).pairs
    assert pair.geometric_class is GeometricClass.OVERLAP
    assert pair.width_m == pytest.approx(40, rel=0.02)


@pytest.mark.parametrize("values", [{"min_area_m2": -1}, {"min_width_m": float("nan")}, {"buffer_m": 1e6}])
def test_limits_that_cannot_be(values):
    with pytest.raises(BadInput):
        Limits(**values)
