"""Outlines made from hazards, points, lines and areas, against geodesics and shapely."""

from __future__ import annotations

import math

import pytest
import shapely
from geographiclib.geodesic import Geodesic
from geometry_cases import box
from hypothesis import given, settings
from hypothesis import strategies as st
from workspace_samples import bow_tie, fresh, square

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.drawn import NotDrawable
from imsma_tools.core.geometry.grown import grown
from imsma_tools.core.tasking.shape_kinds import allowed_kinds
from otms_plugin.core.making.outlines import from_area, from_hazards, from_line, from_point, from_shape


@pytest.fixture
def workspace(tmp_path):
    return fresh(tmp_path / "data.gpkg")


def hazard(workspace, name, shape, **more):
    with workspace.writing("test") as writer:
        return writer.insert("hazard", {"local_id": name, "hazard_class": "CHA", "hazard_status": "OPEN",
                                        "geom": shape, **more})


def shape(wkb):
    return shapely.from_wkb(wkb)


def distance_m(one, other) -> float:
    return Geodesic.WGS84.Inverse(one[1], one[0], other[1], other[0])["s12"]


@settings(max_examples=25)
@given(st.floats(38, 49), st.floats(29, 38), st.floats(1, 2_000), st.floats(1, 500))
def test_land_around_is_as_wide_as_asked_for(lon, lat, size_m, metres):
    """The corners of the hazard are exactly so far from the new boundary, the middle of its edges as well."""
    degrees = size_m / 100_000
    wkb = square(lon, lat, degrees)
    around = shape(grown(wkb, metres))
    assert around.covers(shapely.from_wkb(wkb)) and around.is_valid
    corner = min(around.exterior.coords if around.geom_type == "Polygon" else around.geoms[0].exterior.coords,
                 key=lambda place: place[0] + place[1])
    assert distance_m(corner, (lon, lat)) == pytest.approx(metres, rel=2e-3)
    west = shapely.intersection(around, shapely.LineString([(lon - 1, lat + degrees / 2), (lon, lat + degrees / 2)]))
    assert distance_m(west.coords[0], (lon, lat + degrees / 2)) == pytest.approx(metres, rel=2e-3)


def test_a_hole_is_filled_from_its_edge_and_nothing_is_no_distance():
    ring = shapely.to_wkb(box(0, 0, 300, 300) - box(100, 100, 100, 100))
    assert area_m2(grown(ring, 0)) == pytest.approx(area_m2(ring), rel=1e-12)
    inside = 300 * 300 - 100 * 100 + (100 * 100 - 40 * 40)
    assert area_m2(grown(ring, 30)) == pytest.approx(inside + 4 * 300 * 30 + math.pi * 900, rel=1e-3)
    with pytest.raises(NotDrawable):
        grown(ring, -1)
    with pytest.raises(NotDrawable):
        grown(ring, 60_000)


def test_hazards_joined_with_what_they_say_alike(workspace):
    one = hazard(workspace, "HZ-1", square(44, 33), contamination="APM", admin1_pcode="IQG01", admin1_name="One",
                 depth_cm=15.0, position_accuracy_m=5.0, position_method="HANDHELD")
    two = hazard(workspace, "HZ-2", square(44.002, 33), contamination="APM", admin1_pcode="IQG02", admin1_name="Two",
                 depth_cm=30.0, position_accuracy_m=2.0, position_method="DGNSS")
    made = from_hazards(workspace, [one, two, one])
    union = shapely.from_wkb(square(44, 33)) | shapely.from_wkb(square(44.002, 33))
    assert shape(made.outline).equals(union)
    assert made.hazards == (one, two) and made.notes == ()
    assert made.values() == {"contamination": "APM", "target_depth_cm": 30.0, "position_accuracy_m": 5.0,
                             "shape_kind": "POLYGON", "shape_width_m": None, "shape_as_drawn": None}


def test_a_part_of_one(workspace):
    one = hazard(workspace, "HZ-1", square(44, 33))
    made = from_hazards(workspace, [one], 0.0, square(44.002, 33.001))
    assert shape(made.outline).equals(shapely.from_wkb(square(44, 33)) & shapely.from_wkb(square(44.002, 33.001)))
    with pytest.raises(BadInput, match="outside the hazards"):
        from_hazards(workspace, [one], 0.0, square(45, 33))
    with pytest.raises(BadInput, match="part cannot be used"):
        from_hazards(workspace, [one], 0.0, bow_tie(44, 33))


def test_what_is_uncertain_is_said_and_nothing_of_it_is_left_out(workspace):
    """A square with two points swapped encloses half of its land: the order goes around the hull."""
    crossed = hazard(workspace, "HZ-1", bow_tie(44, 33))
    circle = hazard(workspace, "HZ-2", square(44.1, 33), position_method="CIRCLE", position_accuracy_m=100.0)
    bare = hazard(workspace, "HZ-3", None)
    made = from_hazards(workspace, [crossed, circle, bare])
    assert area_m2(made.outline) == pytest.approx(2 * area_m2(square(44, 33)), rel=1e-6)
    assert [note.split()[0] for note in made.notes] == ["HZ-3", "HZ-1:", "The"]
    assert "hull" in made.notes[1] and "circle drawn from a reported size, good to 100 m" in made.notes[2]
    assert made.hazards == (crossed, circle, bare) and made.known["position_method"] == "CIRCLE"


def test_hazards_that_give_no_outline(workspace):
    bare = hazard(workspace, "HZ-3", None)
    for guids, words in (([], "No hazard is chosen"), ([bare], "None of the hazards"), (["x"], "not in the data file")):
        with pytest.raises(BadInput, match=words):
            from_hazards(workspace, guids)
    one = hazard(workspace, "HZ-1", square(44, 33))
    with pytest.raises(BadInput, match="No outline can be made"):
        from_hazards(workspace, [one], 1e6)


def test_a_point_and_a_line():
    spot = from_point(44, 33, 50)
    assert area_m2(spot.outline) == pytest.approx(math.pi * 2500, rel=1e-6)
    assert (spot.shape_kind, spot.shape_width_m, spot.shape_as_drawn) == ("POINT_RADIUS", 50, "POINT (44 33)")
    line = shapely.LineString([(44, 33), (44.01, 33)])
    road = from_line(shapely.to_wkb(line), 10)
    length = distance_m((44, 33), (44.01, 33))
    assert area_m2(road.outline) == pytest.approx(10 * length + math.pi * 25, rel=1e-3)
    assert road.shape_as_drawn == "LINESTRING (44 33,44.01 33)"


@pytest.mark.parametrize(("lon", "lat", "metres"), [(44, 33, 0), (44, 33, -5), (44, 33, 2e5), (440_000, 3_650_000, 50),
                                                    (float("nan"), 33, 50), (44, 33, float("nan"))])
def test_points_that_cannot_be(lon, lat, metres):
    with pytest.raises(BadInput):
        from_point(lon, lat, metres)


def test_shapes_that_cannot_be():
    with pytest.raises(BadInput, match="cannot be read"):
        from_line(b"\x01\x02", 10)
    with pytest.raises(BadInput, match="is empty"):
        from_line(shapely.to_wkb(shapely.LineString()), 10)
    with pytest.raises(BadInput, match="cannot be used"):
        from_shape("POLYGON", shapely.to_wkb(shapely.box(44e4, 33e4, 45e4, 34e4)))


def test_an_area_that_crosses_itself_is_kept_as_drawn():
    assert shape(from_shape("POLYGON", bow_tie()).outline).equals_exact(
        shapely.MultiPolygon([shapely.from_wkb(bow_tie())]))


def test_an_administrative_area_of_the_edition_that_holds(workspace):
    with workspace.writing("test") as writer:
        for edition, valid_to, x in (("old", "2020-12-31", 40.0), ("new", None, 44.0)):
            writer.insert("admin_area", {"pcode": "IQG0101", "level": 2, "name_en": "District", "edition": edition,
                                         "parent_pcode": "IQG01", "valid_from": "2010-01-01", "valid_to": valid_to,
                                         "geom": square(x, 33, 0.3)})
        writer.insert("admin_area", {"pcode": "IQG01", "level": 1, "name_en": "Province", "edition": "new"})
    made = from_area(workspace, " IQG0101 ")
    assert shape(made.outline).equals(shapely.from_wkb(square(44, 33, 0.3)))
    assert made.values() == {"admin1_pcode": "IQG01", "admin1_name": "Province", "admin2_pcode": "IQG0101",
                             "admin2_name": "District", "shape_kind": "ADMIN_AREA", "shape_width_m": None,
                             "shape_as_drawn": None}
    for code, words in (("IQG99", "no administrative area"), ("IQG01", "has no outline")):
        with pytest.raises(BadInput, match=words):
            from_area(workspace, code)


def test_kinds_of_shape_by_type():
    assert allowed_kinds("CLEARANCE") == ("POLYGON",)
    assert allowed_kinds("ROAD")[0] == "LINE_WIDTH" and allowed_kinds("EOD_SPOT")[0] == "POINT_RADIUS"
    assert allowed_kinds("SOMETHING NEW") == ("POLYGON",)
