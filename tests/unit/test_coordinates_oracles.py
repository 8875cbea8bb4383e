"""MGRS and UTM against other people's code: GEOTRANS (the package mgrs) and PROJ, at every kind of edge."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mgrs import MGRS
from osgeo import osr

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.coordinates import mgrs, typed, utm, written

GEOTRANS = MGRS()
ROUNDED_M = 2e-3
PLACES = {"longitude": st.floats(-180, 180), "latitude": st.floats(-80, 84)}


def on_ground_m(first, second):
    """Metres between two places near each other, (longitude, latitude) in degrees."""
    east = ((first[0] - second[0] + 180) % 360 - 180) * math.cos(math.radians(first[1])) * 111_320
    return math.hypot(east, (first[1] - second[1]) * 111_320)


def same_square_as_geotrans(longitude, latitude):
    """GEOTRANS rounds to about 1.5 mm: where it names a neighbour, the place lies on their border."""
    ours = mgrs.to_mgrs(longitude, latitude, spaces=False)
    theirs = GEOTRANS.toMGRS(latitude, longitude)
    if ours == theirs:
        return True
    place = utm.to_utm(longitude, latitude)
    on_border = min(place.easting % 1, 1 - place.easting % 1, place.northing % 1, 1 - place.northing % 1) < ROUNDED_M
    at_band = abs((latitude + 4) % 8 - 4) < ROUNDED_M / 111_320
    at_zone = abs((longitude + 3) % 6 - 3) < ROUNDED_M / 111_320
    return on_border or at_band or at_zone


@example(longitude=1.0, latitude=-1.300025009986248e-08)   # 1.4 mm south of the equator: GEOTRANS says 00000 there
@given(**PLACES)
@settings(max_examples=400, deadline=None)
def test_references_are_those_of_geotrans(longitude, latitude):
    assert same_square_as_geotrans(longitude, latitude)


@pytest.mark.parametrize("latitude", [-79.99, -40.5, -0.01, 0.01, 33.3, 55.99, 56.01, 60.0, 63.99, 64.01, 71.99,
                                      72.01, 78.5, 83.99])
@pytest.mark.parametrize("longitude", [-180.0, -177.0, -0.001, 0.001, 2.99, 3.01, 5.99, 6.01, 8.99, 9.01, 11.99, 12.01,
                                       20.99, 21.01, 32.99, 33.01, 41.99, 42.01, 44.3661, 47.999, 48.001, 179.999])
def test_references_beside_the_edges_of_zones_and_bands(longitude, latitude):
    """Norway's zone 32V, Svalbard's 31X, 33X, 35X and 37X, band X with its 12 degrees, the equator, 180 degrees."""
    assert mgrs.to_mgrs(longitude, latitude, spaces=False) == GEOTRANS.toMGRS(latitude, longitude)


@given(**PLACES)
@settings(max_examples=200, deadline=None)
def test_geotrans_reads_our_references_as_we_do(longitude, latitude):
    text = mgrs.to_mgrs(longitude, latitude, spaces=False)
    north, east = GEOTRANS.toLatLon(text)
    assert on_ground_m(mgrs.from_mgrs(text), (east, north)) < 0.01
    assert on_ground_m(mgrs.from_mgrs(text), (longitude, latitude)) < 1.0


@pytest.mark.parametrize(("longitude", "latitude", "zone"), [
    (2.999, 60, 31), (3, 60, 32), (11.999, 60, 32), (12, 60, 33), (3, 55.999, 31), (3, 64, 31), (-0.001, 75, 30),
    (0, 75, 31), (8.999, 75, 31), (9, 75, 33), (20.999, 75, 33), (21, 75, 35), (33, 75, 37), (41.999, 84, 37),
    (42, 75, 38), (10, 71.999, 32), (180, 0, 1), (-180, 0, 1), (179.999, 0, 60), (41.999, 33, 37), (42, 33, 38),
    (48, 33, 39)])
def test_zones(longitude, latitude, zone):
    assert utm.zone_of(longitude, latitude) == zone
    assert mgrs.to_mgrs(longitude, latitude).startswith(f"{zone:02d}")


@given(longitude=st.floats(36, 54), latitude=st.floats(-80, 84), zone=st.integers(37, 39))
@settings(max_examples=150, deadline=None)
@example(longitude=54.0, latitude=0.0, zone=37)
def test_a_forced_zone_is_projs(longitude, latitude, zone):
    place = utm.to_utm(longitude, latitude, zone)
    degrees, plane = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    plane.ImportFromEPSG((32600 if place.north else 32700) + zone)
    east, north, _ = osr.CoordinateTransformation(degrees, plane).TransformPoint(longitude, latitude)
    assert (place.easting, place.northing) == pytest.approx((east, north), abs=1e-6)


@pytest.mark.parametrize("zone", [8, 15, 23, 53, 60])
def test_a_zone_on_the_other_side_of_the_earth_is_refused_in_words(zone):
    for longitude in (44.3661, utm.central_meridian(zone) + 90):
        with pytest.raises(BadInput, match=f"too far from UTM zone {zone}"):
            utm.to_utm(longitude, 0.0, zone)
    with pytest.raises(BadInput, match="too far from UTM zone 36"):
        written.as_utm(44.3661, 33.3152, zone=36)


@given(**PLACES, decimals=st.integers(0, 5))
@settings(max_examples=200, deadline=None)
@example(longitude=-0.00000001, latitude=59.999999999, decimals=0)
@example(longitude=179.999999999, latitude=-59.99999999999, decimals=5)
def test_degrees_read_back_within_their_last_figure(longitude, latitude, decimals):
    for write, last in ((written.as_decimal, 1.0), (written.as_minutes, 1 / 60), (written.as_seconds, 1 / 3600)):
        text = write(longitude, latitude, decimals)
        assert not re.search(r" 60(\.0+)?[\u2032\u2033]", text), text
        found = typed.readings(text)[0]
        half = last * 10 ** -decimals * 0.5 + 1e-12
        assert abs(found.latitude - latitude) <= half
        assert abs((found.longitude - longitude + 180) % 360 - 180) <= half


@given(longitude=st.floats(-180, 180), latitude=st.floats(0, 84))
@settings(max_examples=200, deadline=None)
def test_utm_reads_back_within_a_centimetre(longitude, latitude):
    found = typed.readings(written.as_utm(longitude, latitude, 2))
    assert len(found) == 1 and on_ground_m((found[0].longitude, found[0].latitude), (longitude, latitude)) < 0.01


def test_a_pair_without_a_zone_in_the_southern_half():
    found = typed.readings("440994 7686410", (-36,))
    assert len(found) == 1 and found[0].latitude < 0 and found[0].zone == -36
    truth = utm.from_utm(utm.Utm(36, False, 440994, 7686410))
    assert on_ground_m((found[0].longitude, found[0].latitude), truth) < 1e-6
