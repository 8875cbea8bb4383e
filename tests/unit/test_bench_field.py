"""The made-up register of the benchmarks: the same for the same seed, and what it promises is in it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from benchmarks.field import Kind, make_activities, make_tasks

NUMBER = 10_000


@pytest.fixture(scope="module")
def tasks():
    return make_tasks(NUMBER)


@pytest.fixture(scope="module")
def outlines(tasks):
    return shapely.from_wkb(tasks.wkbs())


def of_kind(tasks, outlines, kind):
    return outlines[tasks.columns["kind"] == kind]


def test_same_seed_same_register():
    first, second = make_tasks(500), make_tasks(500)
    assert first.wkbs() == second.wkbs()
    assert all((first.columns[name] == second.columns[name]).all() for name in first.columns)
    assert make_activities(first).wkbs() == make_activities(second).wkbs()
    assert make_tasks(500, seed=2).wkbs() != first.wkbs()


def test_every_kind_has_about_its_share(tasks):
    counts = np.bincount(tasks.columns["kind"], minlength=len(Kind)) / NUMBER
    expected = {Kind.PLAIN: 0.88, Kind.SHIFTED: 0.05, Kind.REISSUED: 0.012, Kind.DUPLICATE: 0.005,
                Kind.SHARED_BORDER: 0.03, Kind.PARTS: 0.012, Kind.HOLE: 0.01, Kind.BOW_TIE: 0.0018}
    for kind, share in expected.items():
        assert counts[kind] == pytest.approx(share, rel=0.35, abs=0.0008), kind


def test_outlines_are_multipolygons_of_the_promised_size(tasks, outlines):
    assert (shapely.get_type_id(outlines) == shapely.GeometryType.MULTIPOLYGON).all()
    assert not shapely.is_empty(outlines).any()
    corners = shapely.get_num_coordinates(shapely.get_exterior_ring(shapely.get_geometry(outlines, 0))) - 1
    assert corners.min() >= 4 and corners.max() <= 60 and 15 < corners.mean() < 19
    metres = np.sqrt(shapely.area(outlines) * np.cos(np.radians(shapely.get_y(shapely.centroid(outlines))))) * 111_000
    assert 20 < metres.min() and 100 < np.median(metres) < 250 and metres.max() < 2_500
    west, south, east, north = shapely.total_bounds(outlines)
    assert 38 < west < east < 50 and 28 < south < north < 39


def test_only_what_shall_be_invalid_is(tasks, outlines):
    """A re-issued task may cross itself too: its corners were moved."""
    valid = shapely.is_valid(outlines)
    odd = np.isin(tasks.columns["kind"], (Kind.BOW_TIE, Kind.REISSUED))
    assert valid[~odd].all()
    bow_ties = ~shapely.is_valid(of_kind(tasks, outlines, Kind.BOW_TIE))
    assert 0.3 < bow_ties.mean() < 0.9


def test_parts_and_holes_are_there(tasks, outlines):
    assert (shapely.get_num_geometries(of_kind(tasks, outlines, Kind.PARTS)) == 2).all()
    holed = shapely.get_geometry(of_kind(tasks, outlines, Kind.HOLE), 0)
    assert (shapely.get_num_interior_rings(holed) == 1).all()


def test_duplicates_and_shared_borders_have_their_partner(tasks, outlines):
    wkbs = tasks.wkbs()
    copies = [wkb for wkb, kind in zip(wkbs, tasks.columns["kind"]) if kind == Kind.DUPLICATE]
    assert copies and all(wkbs.count(copy) >= 2 for copy in copies)
    tree = shapely.STRtree(outlines)
    halves = of_kind(tasks, outlines, Kind.SHARED_BORDER)
    a, b = tree.query(halves, predicate="intersects")
    other = ~shapely.equals(halves[a], outlines[b])
    a, b = a[other], b[other]
    assert len(np.unique(a)) == len(halves), "each half meets another task"
    shared = shapely.intersection(halves[a], outlines[b])
    exactly = np.unique(a[(shapely.area(shared) == 0) & (shapely.length(shared) > 0)])
    assert 0.2 < len(exactly) / len(halves) < 0.4, "three in ten borders are the same, the others were drawn again"


def test_as_many_overlaps_as_in_a_real_register(tasks, outlines):
    valid = shapely.make_valid(outlines)
    a, b = shapely.STRtree(valid).query(valid, predicate="intersects")
    a, b = a[a < b], b[a < b]
    common = shapely.area(shapely.intersection(valid[a], valid[b])) * 1e10   # about m2
    involved = np.unique(np.concatenate((a[common > 1], b[common > 1])))
    assert 700 < np.count_nonzero(common > 1) < 1_100
    assert 0.12 < len(involved) / NUMBER < 0.20


def test_file_order_is_not_spatial_order(tasks):
    steps = np.hypot(np.diff(tasks.places.longitude), np.diff(tasks.places.latitude))
    assert np.median(steps) > 1


def test_activities_lie_mostly_in_their_tasks(tasks, outlines):
    activities = make_activities(tasks)
    shapes = shapely.from_wkb(activities.wkbs())
    assert shapely.is_valid(shapes).all()
    owner = {name: place for place, name in enumerate(tasks.columns["task_id"].tolist())}
    of_task = np.array([owner[name] for name in activities.columns["task_id"].tolist()])
    assert 0.65 < len(np.unique(of_task)) / NUMBER < 0.75
    assert 2.6 < len(activities) / NUMBER < 3.0
    valid = shapely.make_valid(outlines)[of_task]
    inside = shapely.area(shapely.intersection(shapes, valid)) / shapely.area(shapes)
    plain = tasks.columns["kind"][of_task] == Kind.PLAIN
    assert np.mean(inside[plain]) > 0.8 and np.mean(inside[plain] < 0.999) > 0.05
    corners = shapely.get_num_coordinates(shapes) - 1
    assert set(np.unique(corners)) == set(range(4, 14))
