"""Zone, datum, axis order and degrees: the true one ranks first, and a wrong one is not taken silently."""

from __future__ import annotations

import numpy as np
import pytest
from shapely import geometry as shapes

from imsma_tools.core.geometry import zones
from imsma_tools.core.geometry.coordinates.utm import to_utm

BAGHDAD = shapes.box(44.1, 33.1, 44.7, 33.6)
MOSUL = shapes.box(42.9, 36.2, 43.3, 36.5)


@pytest.mark.parametrize(("name", "zone", "code"), [("WGS 84", 38, 32638), ("Karbala 1979", 37, 3391),
                                                   ("Karbala 1979", 38, 3392), ("Karbala 1979", 39, 3393),
                                                   ("Nahrwan 1967", 39, 27039)])
def test_the_codes_are_what_the_registry_calls_them(name, zone, code):
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    assert system.GetName() == f"{name} / UTM zone {zone}N"
    assert zones.System(name, zone, False).definition == f"EPSG:{code}"


@pytest.mark.parametrize("zone", [37, 38])
def test_nahrwan_has_no_code_there_but_the_right_datum(zone):
    from osgeo import osr

    system = osr.SpatialReference()
    system.SetFromUserInput(zones.System("Nahrwan 1967", zone, False).definition)
    assert system.GetAttrValue("DATUM") == "Nahrwan_1967" and system.GetUTMZone() == zone


@pytest.mark.parametrize(("place", "zone"), [((44.36, 33.31), 38), ((43.1, 36.35), 38), ((41.2, 34.4), 37),
                                             ((48.3, 30.3), 39)])
@pytest.mark.parametrize("swapped", [False, True])
def test_the_place_the_row_names_finds_zone_and_axis_order(place, zone, swapped):
    points = [to_utm(place[0] + step, place[1] + step, zone)[2:] for step in (0.0, 0.01, 0.02)]
    points = [point[::-1] if swapped else point for point in points]
    outline = shapes.box(place[0] - 0.1, place[1] - 0.1, place[0] + 0.1, place[1] + 0.1).wkb
    best = zones.score(points, [outline] * 3, box=zones.IRAQ_BOX)
    assert (best[0].system.zone, best[0].system.swapped) == (zone, swapped)
    assert best[0].place_m == 0 and all(item.place_m > 100_000 for item in best if item.system.zone != zone)


def test_three_datums_are_hundreds_of_metres_apart_and_all_are_shown():
    points = [to_utm(44.36, 33.31)[2:]]
    best = zones.score(points, [BAGHDAD.wkb], box=zones.IRAQ_BOX)
    top = [item for item in best if item.system.zone == 38]
    assert {item.system.datum for item in top[:3]} == set(zones.DATUMS)
    assert len({(round(item.longitude, 3), round(item.latitude, 3)) for item in top[:3]}) == 3


def test_the_nearest_known_record_tells_datums_apart():
    known = np.array([[44.36, 33.31]])
    wgs = to_utm(44.36, 33.31)
    assert zones.score([wgs[2:]], [BAGHDAD.wkb], known=known)[0].system.datum == "WGS 84"
    karbala = zones.score([wgs[2:]], [BAGHDAD.wkb], known=known)
    other = next(item for item in karbala if item.system.datum == "Karbala 1979" and item.system.zone == 38)
    assert 350 < other.nearest_m < 450


def test_degrees_are_recognised_and_swapped_ones_too():
    best = zones.score([(33.31, 44.36)], [BAGHDAD.wkb], box=zones.IRAQ_BOX)[0]
    assert best.system.zone == 0 and best.system.swapped
    assert "north written first" in best.sentence()


def test_the_country_outline_counts_before_the_box():
    points = [to_utm(43.1, 36.35)[2:]]
    ranked = zones.score(points, country=MOSUL.wkb)
    assert {item.system.zone for item in ranked} == {38} and ranked[0].in_country == 1


def test_nothing_fits_and_nothing_given():
    assert zones.score([]) == [] and zones.score([(float("nan"), 1.0)]) == []
    assert zones.score([(1.0, 2.0)], box=zones.IRAQ_BOX) == []
