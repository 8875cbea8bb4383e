"""Outlines from ordered points: nothing that was measured is lost, whatever is wrong with it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.sources.ng.attached import simple_shapes
from imsma_tools.core.sources.ng.outlines import parts_of, points_of, polygon_wkb
from imsma_tools.core.sources.ng.personal import is_personal

DEGREES = st.floats(-179, 179, allow_nan=False).map(lambda value: round(value, 5))
POSITIONS = st.lists(st.tuples(DEGREES, DEGREES.map(lambda value: value / 2)), min_size=1, max_size=12)


def rows(owner: str, shape: str, kind: str, places, active="true", numbers=None, point="Turning Point"):
    return [(owner, shape, shape, kind, active, numbers[at] if numbers else at + 1, x, y, point)
            for at, (x, y) in enumerate(places)]


def parts(*groups):
    return parts_of(points_of([row for group in groups for row in group], lambda key: key))


@given(st.lists(POSITIONS, min_size=1, max_size=5))
@settings(deadline=None)
def test_every_position_of_every_ring_is_in_the_outline(rings):
    found = parts(*(rows("a", f"s{number}", "Polygon", ring) for number, ring in enumerate(rings)))["a"]
    shape = shapely.from_wkb(found.wkb(True))
    assert len(shape.geoms) == len(rings)
    for ring, polygon in zip(rings, shape.geoms):
        kept = [tuple(point) for point in shapely.get_coordinates(polygon)]
        closes = len(ring) > 1 and np.abs(np.subtract(ring[0], ring[-1])).max() <= 1e-6
        wanted = ring[:-1] if closes else ring
        assert kept[:len(wanted)] == [tuple(map(float, point)) for point in wanted]
        assert set(kept[len(wanted):]) == {tuple(map(float, ring[0]))} and len(kept) >= 4


SQUARE = [(44.0, 36.0), (44.1, 36.0), (44.1, 36.1), (44.0, 36.1)]


def test_a_sound_outline_says_nothing():
    found = parts(rows("a", "S1", "Polygon", SQUARE))["a"]
    assert found.remarks == [] and shapely.from_wkb(found.wkb(True)).is_valid


@pytest.mark.parametrize("group, said", [
    (rows("a", "S1", "Polygon", SQUARE[:2]), "an outline of only 2 points"),
    (rows("a", "S1", "Polygon", [*SQUARE[:2], SQUARE[0]]), "an outline of only 2 points"),
    (rows("a", "S1", "Polygon", [SQUARE[i] for i in (0, 2, 1, 3)]), "S1: The outline crosses itself"),
    (rows("a", "S1", "Polygon", SQUARE, numbers=[1, 2, 2, 3]), "1 points have the number of another one"),
    (rows("a", "S1", "Polygon", SQUARE, numbers=[None] * 4), "3 points have the number of another one or none"),
    (rows("a", "S1", "Polygon", [*SQUARE, (44.05, 96.0)]), "1 points lie beyond"),
    (rows("a", "S1", "Polygon", [*SQUARE, (None, 36.0)]), "1 points have no position"),
    (rows("a", "S1", "Polygon", [(None, None)]), "no points with a position"),
    (rows("a", "S1", None, SQUARE), "does not say whether it is an area"),
    (rows("a", "S1", "Polyline", SQUARE[:1]), "a line of only one point")])
def test_what_is_wrong_is_named(group, said):
    assert any(said in remark for remark in parts(group)["a"].remarks)


def test_inactive_shapes_are_counted_and_left_out():
    found = parts(rows("a", "S1", "Polygon", SQUARE, active="false"), rows("a", "S2", "Point", SQUARE[:1]))["a"]
    assert found.inactive == 1 and found.polygons == []
    assert shapely.from_wkb(found.wkb(True)).wkt == "POINT (44 36)"


def test_a_shape_of_two_objects_belongs_to_both():
    found = parts(rows("a", "S1", "Polygon", SQUARE), rows("b", "S1", "Polygon", SQUARE))
    assert found["a"].wkb(True) == found["b"].wkb(True) is not None


def test_lines_and_several_points():
    found = parts(rows("a", "S1", "Polyline", SQUARE), rows("b", "S1", "Point", SQUARE))
    assert shapely.from_wkb(found["a"].wkb(True)).geom_type == "LineString"
    assert shapely.from_wkb(found["b"].wkb(True)).geom_type == "MultiPoint"


def test_lines_beside_areas_are_named():
    found = parts(rows("a", "S1", "Polygon", SQUARE), rows("a", "S2", "Polyline", SQUARE[:3]))["a"]
    assert shapely.from_wkb(found.wkb(True)).geom_type == "MultiPolygon" and "1 lines" in found.remarks[0]


def test_parts_of_ready_geometry():
    several = shapely.multipolygons([shapely.Polygon(SQUARE), shapely.box(0, 0, 1, 1)])
    assert [shapely.from_wkb(part) for part in simple_shapes(shapely.to_wkb(several))] == list(several.geoms)
    one = polygon_wkb(np.array(SQUARE))
    assert simple_shapes(one) == [one]


@pytest.mark.parametrize("name", ["familyname", "GivenName", "orgaddress", "cdf_owner_phone", "dateofbirth",
                                  "cdf_Father Name".replace(" ", "_"), "contact_guid", "dataenterer", "victim_name"])
def test_columns_about_persons(name):
    assert is_personal(name)


@pytest.mark.parametrize("name", ["hazardname", "orgname", "placename", "locationname", "gazetteer_level1_name",
                                  "org_name", "age", "genderenum_guid", "hazreduc_localid", "pointdescription", "name"])
def test_columns_about_things(name):
    assert not is_personal(name)
