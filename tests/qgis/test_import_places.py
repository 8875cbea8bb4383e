"""Ten Iraqi places, each typed in a neighbouring zone and in two old datums: noticed, and the right reading shown."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import pytest
from import_kit import run, take
from osgeo import osr
from qgis.core import QgsGeometry

from imsma_tools.core.geometry import zones
from imsma_tools.core.workspace import create_workspace, open_workspace

# longitude, latitude, the zone it lies in, the zones beside it
PLACES = {
    "Baghdad": (44.3661, 33.3152, 38, (37, 39)), "Mosul": (43.1450, 36.3450, 38, (37, 39)),
    "Basra": (47.7835, 30.5081, 38, (37, 39)), "Erbil": (44.0094, 36.1911, 38, (37, 39)),
    "Kirkuk": (44.3922, 35.4681, 38, (37, 39)), "Ramadi": (43.2954, 33.4258, 38, (37, 39)),
    "Rutba": (40.2853, 33.0386, 37, (38,)), "Al-Qaim": (41.0550, 34.3700, 37, (38,)),
    "Al-Faw": (48.4731, 29.9742, 39, (38,)), "Sulaymaniyah": (45.4329, 35.5613, 38, (37, 39)),
}
NAHRWAN = "+proj=utm +zone={zone} +a=6378249.145 +rf=293.465 +units=m +towgs84=-242.2,-144.9,370.3"
"""As the registry has it for Iraq (EPSG:7033): left alone PROJ takes the Emirates' way, or none."""


@pytest.fixture(scope="module")
def gazetteer(tmp_path_factory):
    """A data file that knows the governorates as boxes and the places as points."""
    path = tmp_path_factory.mktemp("places") / "data.gpkg"
    with create_workspace(path) as ws, ws.writing(actor="Test") as writer:
        for number, (name, (x, y, _, _)) in enumerate(PLACES.items()):
            box = QgsGeometry.fromWkt(f"MULTIPOLYGON ((({x - .5} {y - .5},{x + .5} {y - .5},{x + .5} {y + .5},"
                                      f"{x - .5} {y + .5},{x - .5} {y - .5})))")
            writer.insert("admin_area", {"pcode": f"IQG{number:02d}", "level": 1, "name_en": f"{name} governorate",
                                         "edition": "test", "geom": bytes(box.asWkb().data())})
            point = QgsGeometry.fromWkt(f"POINT ({x} {y})")
            writer.insert("settlement", {"name_en": name, "geom": bytes(point.asWkb().data())})
    return path


@pytest.fixture
def data(tmp_path, gazetteer):
    return Path(shutil.copy(gazetteer, tmp_path / "data.gpkg"))


def numbers(name, zone, datum="WGS 84"):
    """Returns easting and northing of a place as somebody with that zone and datum has them."""
    x, y = PLACES[name][:2]
    there = osr.SpatialReference()
    there.SetFromUserInput(NAHRWAN.format(zone=zone) if datum == "Nahrwan 1967" else
                           zones.System(datum, zone, False).definition)
    here = osr.SpatialReference()
    here.ImportFromEPSG(4326)
    for system in (there, here):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    easting, northing, _ = osr.CoordinateTransformation(here, there).TransformPoint(x, y)
    return round(easting), round(northing)


def send(data, tmp_path, name, columns, by="Community", place=None, **others):
    source, report = tmp_path / "accidents.csv", tmp_path / "report.html"
    with source.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["Local ID", "Date", by, *columns])
        writer.writerow(["A-1", "2024-03-05", place or name, *columns.values()])
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "accident", "TARGET": 1,
                             "REPORT": str(report), **others})
    return results, sentence, re.sub(r"</?bdi>", "", report.read_text(encoding="utf-8"))


def shown_reading(text, label):
    """Returns how far from its place the report says the reading with that label is, in km."""
    return float(re.search(re.escape(label) + r"[^<]*?([\d.]+) km from the place the rows name", text)[1])


WRONG_ZONES = [(name, zone) for name, place in PLACES.items() for zone in place[3]]


@pytest.mark.parametrize(("name", "zone"), WRONG_ZONES)
@pytest.mark.parametrize("by", ["Community", "Governorate"])
def test_a_wrong_zone_typed_beside_right_numbers_is_noticed(qgis_processing, data, tmp_path, name, zone, by):
    easting, northing = numbers(name, PLACES[name][2])
    place = name if by == "Community" else f"{name} governorate"
    results, sentence, text = send(data, tmp_path, name, {"Coordinates": f"{zone}N {easting} {northing}"}, by, place)
    assert not sentence and results["QUESTIONS"] == 1
    assert re.search(rf"The position lies \d+ km from {place}", text) and "lie far from the place" in text
    assert shown_reading(text, f"It would fit as: WGS 84 / UTM {PLACES[name][2]}N") < 1


@pytest.mark.parametrize(("name", "zone"), WRONG_ZONES)
def test_numbers_of_the_neighbouring_zone_with_the_right_label_show(qgis_processing, data, tmp_path, name, zone):
    easting, northing = numbers(name, zone)
    results, sentence, text = send(data, tmp_path, name, {"Easting": easting, "Northing": northing},
                                   CRS=f"EPSG:{32600 + PLACES[name][2]}")
    assert not sentence and results["QUESTIONS"] == 1
    assert "positions then lie in the wrong place" in text
    assert shown_reading(text, f"WGS 84 / UTM {zone}N") < 1 and shown_reading(text, "as said: ") > 100


@pytest.mark.parametrize("datum", ["Karbala 1979", "Nahrwan 1967"])
@pytest.mark.parametrize("name", PLACES)
def test_an_old_datum_is_noticed_by_the_community_the_row_names(qgis_processing, data, tmp_path, name, datum):
    zone = PLACES[name][2]
    easting, northing = numbers(name, zone, datum)
    typed = send(data, tmp_path, name, {"UTM zone": f"{zone}N", "Easting": easting, "Northing": northing})
    stated = send(data, tmp_path, name, {"Easting": easting, "Northing": northing}, CRS=f"EPSG:{32600 + zone}",
                  DRY_RUN=True)
    for results, sentence, text in (typed, stated):
        assert not sentence and results["QUESTIONS"] == 1
        assert shown_reading(text, f"{datum} / UTM {zone}N") < 0.01
        assert 0.1 < shown_reading(text, "as ") < 0.7   # as read, or as said: on WGS 84


@pytest.mark.parametrize("datum", zones.DATUMS)
@pytest.mark.parametrize("name", PLACES)
def test_without_a_datum_nothing_is_taken_and_the_right_one_leads(qgis_processing, data, tmp_path, name, datum):
    zone = PLACES[name][2]
    easting, northing = numbers(name, zone, datum)
    results, sentence, text = send(data, tmp_path, name, {"Easting": easting, "Northing": northing})
    assert not results and "does not say its coordinate system" in sentence
    assert re.search(r"<ul><li>([^,]*)", text)[1] == f"{datum} / UTM {zone}N"


@pytest.mark.parametrize("name", PLACES)
def test_the_right_zone_and_datum_raise_no_question(qgis_processing, data, tmp_path, name):
    zone = PLACES[name][2]
    easting, northing = numbers(name, zone)
    results, sentence, _ = send(data, tmp_path, name, {"Coordinates": f"{zone}N {easting} {northing}"})
    assert not sentence and results["QUESTIONS"] == 0 and results["WITHOUT_OUTLINE"] == 0


@pytest.mark.parametrize("name", ["Baghdad", "Mosul", "Basra"])
def test_swapped_columns_are_noticed_and_the_answer_is_taken(qgis_processing, data, tmp_path, name):
    columns = {"Longitude": PLACES[name][1], "Latitude": PLACES[name][0]}
    results, sentence, text = send(data, tmp_path, name, columns, CRS="EPSG:4326")
    assert not sentence and results["QUESTIONS"] == 1
    assert shown_reading(text, "WGS 84, degrees, north written first") < 0.01
    results, sentence, _ = send(data, tmp_path, name, columns, CRS="EPSG:4326", NORTH_FIRST=True)
    assert not sentence and (results["QUESTIONS"], results["CHANGED"]) == (0, 1)


@pytest.mark.parametrize("columns", [
    {"Lat deg": 33, "Lat min": 18, "Lat sec": 54.72, "Lon deg": 44, "Lon min": 21, "Lon sec": 57.96},
    {"Lat deg": 33, "Lat min": 18.912, "Lat NS": "N", "Lon deg": "44", "Lon min": "21.966", "Lon EW": "E"},
    {"Longitude": "33.3152 N", "Latitude": "44.3661 E"},
])
def test_positions_in_several_columns(qgis_processing, data, tmp_path, columns):
    results, sentence, _ = send(data, tmp_path, "Baghdad", columns, **(
        {"CRS": "EPSG:4326"} if "Longitude" in columns else {}))
    assert not sentence and results["QUESTIONS"] == 0
    with open_workspace(data) as ws:
        point = QgsGeometry()
        point.fromWkb(next(ws.rows("accident"))["geom"])
    assert point.distance(QgsGeometry.fromWkt("POINT (44.3661 33.3152)")) < 2e-5


def test_both_readings_of_an_ambiguous_text_are_shown_with_their_distance(qgis_processing, data, tmp_path):
    results, sentence, text = send(data, tmp_path, "Baghdad", {"Coordinates": "33.3152 44.3661"})
    assert not sentence and results["WITHOUT_OUTLINE"] == 1
    assert "(latitude first), 0.0 km from Baghdad" in text and "(longitude first), 1" in text
    with open_workspace(data) as ws:
        assert next(ws.rows("accident"))["geom"] is None


@pytest.mark.parametrize("name", ["Baghdad", "Rutba", "Al-Faw"])
@pytest.mark.parametrize(("datum", "crs"), [("Karbala 1979", "EPSG:3392"), ("Nahrwan 1967", "EPSG:27039")])
def test_the_answer_to_the_datum_moves_typed_positions_there(qgis_processing, data, tmp_path, name, datum, crs):
    easting, northing = numbers(name, PLACES[name][2], datum)
    results, sentence, text = send(data, tmp_path, name, {"Coordinates": f"{PLACES[name][2]}N {easting} {northing}"},
                                   CRS=crs)
    assert not sentence and results["QUESTIONS"] == 0 and f"on the datum of {crs}" in text
    with open_workspace(data) as ws:
        point = QgsGeometry()
        point.fromWkb(next(ws.rows("accident"))["geom"])
    assert point.distance(QgsGeometry.fromWkt("POINT ({} {})".format(*PLACES[name][:2]))) < 2e-5


def test_one_outline_of_many_with_north_and_east_swapped_is_named(qgis_processing, data, tmp_path):
    corners = [[44.0, 33.0], [44.01, 33.0], [44.01, 33.01], [44.0, 33.0]]
    rings = [corners, corners, [point[::-1] for point in corners]]
    source, report = tmp_path / "mixed.geojson", tmp_path / "report.html"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"local_id": f"H-{number}"},
         "geometry": {"type": "Polygon", "coordinates": [ring]}} for number, ring in enumerate(rings)]}), "utf-8")
    results = take(data, source, REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert results["NEW"] == 3 and text.count("It lies outside the country, at 44.0000 north and 33.0000 east.") == 1
