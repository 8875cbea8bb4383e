"""Faults of outlines, repairs as proposals, safe shapes."""

from __future__ import annotations

import itertools
import struct

import pytest
import shapely
from geometry_cases import NASTY, anything, box, metres, polygon, true_area
from hypothesis import assume, given, settings

from imsma_tools.core.geometry import drivers, repair, wkb
from imsma_tools.core.geometry.outline import Fault, fault_of


@pytest.fixture(params=["shapely", "qgis"], autouse=True)
def engine(request, monkeypatch):
    chosen = drivers.driver(request.param)
    monkeypatch.setattr(repair, "driver", lambda: chosen)


def test_two_swapped_points_lose_half_the_field():
    """Domain 4.7: 90,000 m2 become 45,000; the hull keeps them all."""
    received = shapely.to_wkb(NASTY["square with two points swapped"])
    proposal = repair.repair(received)
    assert proposal.area_after_m2 == pytest.approx(45_000, rel=2e-3)
    assert proposal.left_out_m2 == pytest.approx(45_000, rel=2e-3)
    assert wkb.kind_of(proposal.geometry).name == "MultiPolygon"
    safe = shapely.from_wkb(repair.conservative_shape(received))
    assert true_area(safe) == pytest.approx(90_000, rel=2e-3)
    assert repair.problem(received) == "The outline crosses itself at longitude 44.001607, latitude 33.001352."


def test_what_is_no_polygon_is_named():
    proposal = repair.repair(shapely.to_wkb(NASTY["spike"]))
    assert proposal.left_out == "lines without width: 1"
    assert true_area(shapely.from_wkb(proposal.geometry)) == pytest.approx(10_000, rel=2e-3)


def test_valid_outlines_stay_as_they_are():
    received = shapely.to_wkb(NASTY["around with a hole"])
    proposal = repair.repair(received)
    assert shapely.from_wkb(proposal.geometry).equals(NASTY["around with a hole"])
    assert (proposal.left_out, proposal.left_out_m2) == ("", 0)
    assert proposal.area_before_m2 == proposal.area_after_m2
    assert repair.problem(received) is None
    assert shapely.from_wkb(repair.conservative_shape(received)).equals(NASTY["around with a hole"])


@settings(max_examples=150, deadline=None)
@given(anything)
def test_repair_is_linework_and_the_hull_holds_everything(shape):
    assume(shape.convex_hull.area > 1e-15)   # all corners on one line: see the faults
    received = shapely.to_wkb(shape)
    proposal = repair.repair(received)
    mended = shapely.from_wkb(proposal.geometry)
    assert mended.is_valid
    expected = shape if shape.is_valid else shapely.make_valid(shape, method="linework")
    assert proposal.area_after_m2 == pytest.approx(true_area(expected), abs=1e-3)
    safe = shapely.from_wkb(repair.conservative_shape(received))
    if not shape.is_valid and not safe.is_empty:
        assert safe.equals(shapely.convex_hull(shape)) or safe.symmetric_difference(shapely.convex_hull(shape)).area \
            < 1e-18
    assert (repair.problem(received) is None) == (shape.is_valid and shape.area > 0)


def flat() -> bytes:
    return shapely.to_wkb(shapely.Polygon([(44, 33), (44.1, 33.1), (44.2, 33.2)]))


def with_lost_ring(kind: int) -> bytes:
    """A sound square with a second part (6) or a hole (3) whose corners are all not numbers: that land is lost."""
    square = [(44, 33), (44.1, 33), (44.1, 33.1), (44, 33.1), (44, 33)]
    rings = [struct.pack(f"<I{2 * len(points)}d", len(points), *itertools.chain(*points))
             for points in (square, [(float("nan"), float("nan"))] * 4)]
    if kind == 3:
        return struct.pack("<BII", 1, 3, 2) + b"".join(rings)
    return struct.pack("<BII", 1, 6, 2) + b"".join(struct.pack("<BII", 1, 3, 1) + ring for ring in rings)


@pytest.mark.parametrize(("data", "fault"), [
    (None, Fault.NO_GEOMETRY), (b"", Fault.NO_GEOMETRY), (b"junk!", Fault.UNREADABLE),
    (struct.pack("<BII", 1, 3, 0), Fault.EMPTY), (struct.pack("<BIdd", 1, 1, 44, 33), Fault.NOT_POLYGON),
    (shapely.to_wkb(shapely.LineString([(1, 1), (2, 2)])), Fault.NOT_POLYGON),
    (wkb.polygon_from_points([(44, 33), (float("nan"), 33), (44, 34)]), Fault.NOT_NUMBERS),
    (wkb.polygon_from_points([(44, 33), (float("inf"), 33), (44, 34)]), Fault.NOT_NUMBERS),
    (with_lost_ring(6), Fault.NOT_NUMBERS), (with_lost_ring(3), Fault.NOT_NUMBERS),
    (wkb.polygon_from_points([(440000, 3650000), (440100, 3650000), (440000, 3650100)]), Fault.OFF_THE_GLOBE),
    (wkb.polygon_from_points([(44, 89), (45, 91), (46, 89)]), Fault.OFF_THE_GLOBE),
    (wkb.polygon_from_points([(179, 1), (-179, 1), (-179, 2)]), Fault.ACROSS_180),
    (wkb.polygon_from_points([(179, 1), (181, 1), (181, 2)]), Fault.ACROSS_180),
    (flat(), Fault.NO_AREA), (wkb.polygon_from_points([(44, 33), (44, 34), (44, 33)]), Fault.NO_AREA),
])
def test_faults_are_told_and_give_nothing(data, fault):
    assert fault_of(data) is fault
    assert repair.problem(data) == f"This record {fault.sentence}."
    assert repair.conservative_shape(data) == wkb.EMPTY_MULTIPOLYGON
    assert repair.repair(data).geometry == wkb.EMPTY_MULTIPOLYGON


def test_what_only_looks_faulty_is_kept():
    assert fault_of(shapely.to_wkb(NASTY["bow tie"])) is None, "lobes that cancel out are land all the same"
    assert fault_of(wkb.polygon_from_points([(-180, -90), (180, -90), (180, 90), (0, 90), (-180, 90)])) is not None
    assert fault_of(wkb.polygon_from_points([(-180, 0), (0, 0), (180, 0), (180, 9), (0, 9), (-180, 9)])) is None
    assert fault_of(wkb.polygon_from_points(metres([(0, 0), (0.01, 0), (0.01, 0.01)]))) is None, "one centimetre"


def test_reasons_are_sentences():
    assert repair.problem(shapely.to_wkb(NASTY["hole outside"])).startswith("A hole lies outside the outline")
    assert repair.problem(shapely.to_wkb(shapely.MultiPolygon([box(0, 0, 9, 9), box(2, 2, 3, 3)]))).startswith(
        "A part lies inside another part")
    touching = polygon([(0, 0), (50, 0), (50, 50), (0, 50)], [(0, 0), (50, 25), (0, 50), (25, 25)])
    assert repair.problem(shapely.to_wkb(touching)).startswith("A hole cuts the outline in two")
