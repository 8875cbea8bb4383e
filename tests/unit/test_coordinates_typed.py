"""Coordinates as typed: round trips against PROJ and geographiclib's kin, known values, ambiguity never hidden."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from osgeo import osr

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.coordinates import mgrs, typed, utm, written

DEGREES = {"longitude": st.floats(-180, 179.9999), "latitude": st.floats(-79.99, 83.99)}
IRAQ = {"longitude": st.floats(38.8, 48.6), "latitude": st.floats(29.1, 37.3)}


def near(reading, longitude, latitude, metres):
    east = abs((reading.longitude - longitude + 180) % 360 - 180) * 111_320
    north = abs(reading.latitude - latitude) * 111_320
    return east * max(0.17, 1 - abs(latitude) / 95) < metres * 1.5 and north < metres


def proj(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


@given(**DEGREES)
@settings(max_examples=200, deadline=None)
def test_utm_is_projs_to_the_micrometre(longitude, latitude):
    place = utm.to_utm(longitude, latitude)
    system = proj((32600 if place.north else 32700) + place.zone)
    easting, northing, _ = osr.CoordinateTransformation(proj(4326), system).TransformPoint(longitude, latitude)
    assert place.easting == pytest.approx(easting, abs=1e-6)
    assert place.northing == pytest.approx(northing, abs=1e-6)
    back = utm.from_utm(place)
    assert abs((back[0] - longitude + 180) % 360 - 180) < 1e-11 and back[1] == pytest.approx(latitude, abs=1e-11)


@given(**DEGREES, digits=st.integers(0, 5))
@example(longitude=0.0, latitude=-1.1853008177862444e-249, digits=0)      # a hair south of the equator: band M
@example(longitude=0.0, latitude=-1.1853008177862444e-249, digits=5)
@example(longitude=20.0, latitude=math.nextafter(72.0, 0.0), digits=5)    # zone 34 ends there: no band X in it
@settings(max_examples=300, deadline=None)
def test_mgrs_names_the_square_the_place_lies_in(longitude, latitude, digits):
    text = mgrs.to_mgrs(longitude, latitude, digits)
    square = mgrs.square_of(text.lower())
    place = utm.to_utm(longitude, latitude)
    assert square.corner.zone == place.zone
    # A square cut by the equator has its corner below it.
    assert -1e-3 <= place.easting - square.corner.easting <= square.size_m + 1e-3
    assert -1e-3 <= (place.northing - square.corner.northing) % 10_000_000 <= square.size_m + 1e-3
    middle = mgrs.from_mgrs(text)
    # At the edge of a zone or a band the middle of the square lies beyond it.
    if digits == 5 and utm.zone_of(*middle) == place.zone and mgrs.band_of(middle[1]) == square.band:
        assert mgrs.to_mgrs(*middle) == text


@pytest.mark.parametrize("edge", range(-72, 73, 8))
def test_a_band_begins_at_its_edge_and_not_a_hair_before(edge):
    letter = "CDEFGHJKLMNPQRSTUVWX".index
    assert letter(mgrs.band_of(edge)) == letter(mgrs.band_of(math.nextafter(edge, -90.0))) + 1 == (edge + 80) // 8
    assert mgrs.band_of(edge) == mgrs.band_of(math.nextafter(edge, 90.0))


@pytest.mark.parametrize(("longitude", "latitude", "text"), [
    (-77.0353, 38.8895, "18S UJ 23478 06483"),     # Washington Monument, a value printed in many manuals
    (5.0, 60.0, "32V KM 76979 58157"),             # Norway: zone 32 is wider there
    (15.0, 78.0, "33X WG 00000 58369"),            # Svalbard
    (44.3661, 33.3152, "38S MB 40994 86410"),
])
def test_mgrs_known_values(longitude, latitude, text):
    assert mgrs.to_mgrs(longitude, latitude) == text


@pytest.mark.parametrize("text", ["38S IB 12345 67890", "38S MB 123 45678", "61S MB 12345 67890", "38S AB 1 1",
                                  "38N MB 12345 67890", "hello", "32X AA 1 1"])
def test_impossible_references_are_refused_in_words(text):
    with pytest.raises(BadInput, match=r"MGRS|square"):
        mgrs.from_mgrs(text)


@given(**IRAQ)
@settings(max_examples=150, deadline=None)
def test_every_notation_reads_back(longitude, latitude):
    for write, metres in ((written.as_decimal, 0.2), (written.as_minutes, 0.3), (written.as_seconds, 0.5),
                          (written.as_utm, 1.5), (mgrs.to_mgrs, 1.5)):
        found = typed.readings(write(longitude, latitude))
        assert len(found) == 1 and near(found[0], longitude, latitude, metres), write(longitude, latitude)


@given(**DEGREES)
@settings(max_examples=150, deadline=None)
def test_degrees_read_back_everywhere(longitude, latitude):
    for write in (written.as_decimal, written.as_minutes, written.as_seconds):
        assert near(typed.readings(write(longitude, latitude))[0], longitude, latitude, 0.5)


@given(st.text(max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_or_refused_in_a_sentence(text):
    try:
        for reading in typed.readings(text):
            assert abs(reading.latitude) <= 90.0000001 and abs(reading.longitude) <= 180
    except BadInput as error:
        assert error.title


@pytest.mark.parametrize("text", [
    "33.3152 N 44.3661 E", "N33.3152 E44.3661", "44.3661E, 33.3152N", "33\u00b018'54.72\"N 44\u00b021'57.96\"E",
    "33 18 54.72 N, 44 21 57.96 E", "33:18.912 N 44:21.966 E", "331854.72N 442157.96E", "38S MB 40994 86410",
    "38smb4099486410", "38R 440994 3686410".replace("38R", "38N"), "440994 3686410 38N", "38 N 440994 3686410",
    "\u0663\u0663\u066b\u0663\u0661\u0665\u0662 \u0634\u0645\u0627\u0644\u0627\u064b\u060c "
    "\u0664\u0664\u066b\u0663\u0666\u0666\u0661 \u0634\u0631\u0642\u0627\u064b",
    "\u06f3\u06f3.\u06f3\u06f1\u06f5\u06f2 N \u06f4\u06f4.\u06f3\u06f6\u06f6\u06f1 E",
])
def test_baghdad_in_many_dresses(text):
    found = typed.readings(text)
    assert len(found) == 1 and near(found[0], 44.3661, 33.3152, 3), found


def test_ambiguity_is_shown_not_guessed():
    both = typed.readings("12.5, 44.3")
    assert [(reading.longitude, reading.latitude) for reading in both] == [(44.3, 12.5), (12.5, 44.3)]
    assert all(reading.assumed for reading in both)
    zones = typed.readings("440994 3686410")
    assert len(zones) == 3 and round(zones[0].longitude, 3) == 44.366
    band_or_south = typed.readings("38S 440994 3686410")
    assert len(band_or_south) == 2 and near(band_or_south[0], 44.3661, 33.3152, 3)
    comma = typed.readings("33,31 N 44,36 E")
    assert {round(reading.latitude, 4) for reading in comma} == {33.31, 33.5167}


@pytest.mark.parametrize("text", ["", "abc", "95 N 44 E", "33 61 00 N 44 00 00 E", "33 N 44 N", "33.3", "1 2 3",
                                  "-33 S 44 E", "33.3152 N 44.3661 X"])
def test_nonsense_is_refused(text):
    with pytest.raises(BadInput):
        typed.readings(text)


def test_single_angles():
    assert typed.angle("33 18 54.72 N", True) == pytest.approx(33.3152)
    assert typed.angle("44,3661", False) == pytest.approx(44.3661)
    assert typed.angle("-12.5", True) == -12.5
    for text in ("100", "33 E", "-5 S", "x"):
        with pytest.raises(BadInput, match="latitude"):
            typed.angle(text, True)


@pytest.mark.parametrize("latitude", [-81.0, 84.5])
def test_the_poles_are_refused(latitude):
    with pytest.raises(BadInput, match="80 degrees south"):
        utm.to_utm(44, latitude)
