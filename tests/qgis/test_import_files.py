"""KML, GPX, GeoJSON, Shapefiles and ZIPs as people send them: odd, incomplete, in old letters; nothing lost unsaid."""

from __future__ import annotations

import json
import re
import zipfile

import pytest
from import_kit import records, run, take
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.sources.file_layers import layer_names
from imsma_tools.core.workspace import open_workspace

RING = "44,33,0 44.003,33,0 44.003,33.003,0 44,33,0"
POLYGON = ("<Polygon><outerBoundaryIs><LinearRing><coordinates>"
           f"{RING}</coordinates></LinearRing></outerBoundaryIs></Polygon>")
ARABIC = "\u0627\u0644\u0642\u0631\u064a\u0629"


def report_of(data, source, **others):
    path = data.with_suffix(".html")
    results = take(data, source, REPORT=str(path), **others)
    return results, re.sub(r"</?bdi>", "", path.read_text(encoding="utf-8"))


def kml(*content):
    return ('<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" '
            'xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><name>All</name>' + "".join(content)
            + "</Document></kml>")


def placemark(name, inside=POLYGON, **values):
    extended = "".join(f'<Data name="{key}"><value>{value}</value></Data>' for key, value in values.items())
    return (f"<Placemark><name>{name}</name><ExtendedData>{extended}</ExtendedData>{inside}</Placemark>")


PROFILE = {"table": "hazard", "source": "kml", "key": {"kind": "source_key", "columns": ["Name"]},
           "columns": [{"field": "local_id", "names": ["Name"]}, {"field": "hazard_class", "names": ["Type"]},
                       {"field": "community", "names": ["Village"]}, {"field": "admin1_name", "names": ["Folder"]},
                       {"field": "area_reported_m2", "names": ["Area"], "unit": "ha"}], "optional": ["hazard_class"]}


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "kml.json"
    path.write_text(json.dumps(PROFILE), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("packed", [False, True])
def test_kml_with_folders_extended_data_and_balloons(qgis_processing, data, profile, tmp_path, packed):
    table = f"<table><tr><td>Type</td><td>CHA</td></tr><tr><td>Village</td><td>{ARABIC}</td></tr></table>"
    text = kml("<Folder><name>Basra</name><Folder><name>North</name>",
               placemark("H-1", Type="SHA", Area="7.5"), "</Folder></Folder><Folder><name>Basra</name>",
               placemark("H-2", f"<description><![CDATA[{table}]]></description>{POLYGON}"), "</Folder>",
               placemark("H-3", "", Type="SHA"),
               placemark("H-4", f"<MultiGeometry>{POLYGON}{POLYGON.replace('44', '45')}</MultiGeometry>"),
               placemark("H-5", f"<LineString><coordinates>{RING}</coordinates></LineString>"),
               "<NetworkLink><name>more</name><Link><href>http://example.invalid/x.kml</href></Link></NetworkLink>",
               "<GroundOverlay><name>scan</name><Icon><href>scan.png</href></Icon></GroundOverlay>")
    source = tmp_path / ("list.kmz" if packed else "list.kml")
    if packed:
        with zipfile.ZipFile(source, "w") as archive:
            archive.writestr("doc.kml", text)
    else:
        source.write_text(text, encoding="utf-8")
    results, page = report_of(data, source, PROFILE=profile)
    assert (results["NEW"], results["WITHOUT_OUTLINE"]) == (5, 2)
    found = records(data)
    assert found["H-1"]["area_reported_m2"] == 75_000 and found["H-1"]["admin1_name"] == "Basra / North"
    assert found["H-2"]["hazard_class"] == "CHA" and found["H-2"]["community"] == ARABIC
    assert found["H-4"]["area_computed_m2"] == pytest.approx(2 * found["H-1"]["area_computed_m2"], rel=0.01)
    assert "GroundOverlay (1), NetworkLink (1)" in page and "CLOSED_LINES" in page
    results = take(data, source, PROFILE=profile, CLOSED_LINES=True)
    assert (results["CHANGED"], results["UNCHANGED"]) == (1, 4) and records(data)["H-5"]["geom"]


def test_a_kml_polygon_with_a_broken_hole_is_not_drawn_without_it(qgis_processing, data, profile, tmp_path):
    hole = "<innerBoundaryIs><LinearRing><coordinates>44.001,x</coordinates></LinearRing></innerBoundaryIs></Polygon>"
    source = tmp_path / "list.kml"
    source.write_text(kml(placemark("H-1", POLYGON.replace("</Polygon>", hole))), encoding="utf-8")
    results, page = report_of(data, source, PROFILE=profile)
    assert results["WITHOUT_OUTLINE"] == 1 and "positions cannot be read" in page


@pytest.mark.parametrize(("text", "words"), [
    ('<!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/passwd">]><kml>&a;</kml>', "document type of its own"),
    (kml(placemark("H-1"))[:-30], "broken or cut off")])
def test_hostile_and_cut_off_kml(qgis_processing, data, profile, tmp_path, text, words):
    source = tmp_path / "list.kml"
    source.write_text(text, encoding="utf-8")
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "PROFILE": profile})
    assert not results and words in sentence


def test_a_closed_gpx_track_is_an_outline_only_when_told(qgis_processing, data, profile, tmp_path):
    points = "".join(f'<trkpt lat="{y}" lon="{x}"/>' for x, y in ((44, 33), (44.003, 33), (44.003, 33.003)))
    source = tmp_path / "walk.gpx"
    source.write_text('<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
                      f"<trk><name>H-1</name><trkseg>{points}</trkseg></trk></gpx>", encoding="utf-8")
    results, page = report_of(data, source, PROFILE=profile)
    assert (results["NEW"], results["WITHOUT_OUTLINE"]) == (1, 1) and "CLOSED_LINES" in page
    results, page = report_of(data, source, PROFILE=profile, CLOSED_LINES=True)
    with open_workspace(data) as ws:
        assert any(row["geom"] for row in ws.rows("hazard"))
    assert "their ends were joined" in page


def test_gpx_waypoints_become_points(qgis_processing, data, tmp_path):
    source = tmp_path / "points.gpx"
    source.write_text('<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
                      '<wpt lat="33.1" lon="44.1"><name>A-1</name></wpt></gpx>', encoding="utf-8")
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({
        "table": "accident", "source": "gps", "key": {"kind": "source_key", "columns": ["name"]}, "optional": [
            "accident_on"], "columns": [{"field": "local_id", "names": ["name"]}]}), encoding="utf-8")
    assert take(data, source, PROFILE=str(profile))["NEW"] == 1
    point = QgsGeometry()
    point.fromWkb(records(data, "accident")["A-1"]["geom"])
    assert (round(point.asPoint().x(), 6), round(point.asPoint().y(), 6)) == (44.1, 33.1)


def feature(name, shape):
    return {"type": "Feature", "properties": {"local_id": name, "hazard_class": "SHA"}, "geometry": shape}


SHAPE = {"type": "Polygon", "coordinates": [[[44, 33], [44.003, 33], [44.003, 33.003], [44, 33]]]}


def test_geojson_line_by_line_and_null_geometry(qgis_processing, data, tmp_path):
    source = tmp_path / "list.geojson"
    source.write_text("\n".join(json.dumps(feature(name, shape)) for name, shape in (("H-1", SHAPE), ("H-2", None))),
                      encoding="utf-8")
    results = take(data, source)
    assert (results["NEW"], results["WITHOUT_OUTLINE"]) == (2, 1)


def test_geojson_in_a_system_of_its_own(qgis_processing, data, tmp_path):
    plane = {"type": "Polygon", "coordinates": [[[440000, 3686000], [440100, 3686000], [440100, 3686100],
                                                 [440000, 3686000]]]}
    said = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}
    source = tmp_path / "list.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "crs": said, "features": [feature("H-1", plane)]}))
    take(data, source)
    assert records(data)["H-1"]["area_computed_m2"] == pytest.approx(5000, rel=2e-3)
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature("H-2", plane)]}))
    results, page = report_of(data, source, CRS="EPSG:4326")   # without an answer nothing is taken at all
    assert results["WITHOUT_OUTLINE"] == 1 and "are no longitude and latitude" in page


def shapefile(folder, name="list", text=ARABIC, encoding="CP1256", kind=ogr.wkbPolygon,
              wkt="POLYGON ((44 33,44.003 33,44.003 33.003,44 33))"):
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder / f"{name}.shp"))
    layer = source.CreateLayer(name, system, kind, ["ENCODING=UTF-8"])
    for field in ("local_id", "community"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    shape = ogr.Feature(layer.GetLayerDefn())
    shape.SetField("local_id", f"{name}-1")
    shape.SetField("community", text)
    shape.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
    layer.CreateFeature(shape)
    del layer, source
    table = folder / f"{name}.dbf"
    modern, old = text.encode("utf-8"), text.encode(encoding)
    content = bytearray(table.read_bytes().replace(modern, old.ljust(len(modern))))
    content[29] = 0   # as most programs leave it: no word about the code page
    table.write_bytes(content)
    return folder / f"{name}.shp"


@pytest.mark.parametrize(("encoding", "cpg"), [("CP1256", None), ("CP1256", "UTF-8"), ("UTF-8", None),
                                               ("UTF-8", "UTF-8"), ("CP1256", "1256")])
def test_arabic_letters_of_a_shapefile_whatever_its_cpg_says(qgis_processing, data, tmp_path, encoding, cpg):
    source = shapefile(tmp_path, encoding=encoding)
    (tmp_path / "list.cpg").unlink(missing_ok=True)
    if cpg:
        (tmp_path / "list.cpg").write_text(cpg)
    _, page = report_of(data, source)
    assert records(data)["list-1"]["community"] == ARABIC
    assert ("CP1256" in page) == (encoding == "CP1256" and cpg != "1256")


@pytest.mark.parametrize(("encoding", "cpg"), [("CP1256", "1256"), ("CP1256", "ANSI 1256"), ("UTF-8", "65001"),
                                               ("ISO-8859-6", "ISO-8859-6")])
def test_letters_are_read_though_qgis_makes_gdal_ignore_the_cpg(qgis_processing, data, tmp_path, encoding, cpg):
    source = shapefile(tmp_path, encoding=encoding)
    (tmp_path / "list.cpg").write_text(cpg)
    before = gdal.GetConfigOption("SHAPE_ENCODING")
    gdal.SetConfigOption("SHAPE_ENCODING", "")   # as QGIS does where its settings say so
    try:
        take(data, source)
    finally:
        gdal.SetConfigOption("SHAPE_ENCODING", before)
    assert records(data)["list-1"]["community"] == ARABIC


def test_letters_that_can_be_two_things_are_asked(qgis_processing, data, tmp_path):
    source = shapefile(tmp_path, text="\u00e9", encoding="CP1252")
    (tmp_path / "list.cpg").unlink(missing_ok=True)
    given = {"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "hazard", "TARGET": 1}
    assert "both readings are possible" in run(given)[1]
    assert run({**given, "ENCODING": "CP1252"})[0]["NEW"] == 1


def test_missing_parts_of_a_shapefile_are_said(qgis_processing, data, tmp_path):
    source = shapefile(tmp_path)
    (tmp_path / "list.dbf").unlink()
    results, page = report_of(data, source)
    assert results["NEW"] == 1 and "without its .dbf file" in page
    (tmp_path / "list.shx").unlink()
    assert "without its .shx file" in run({"INPUT": str(source), "WORKSPACE": str(data), "TABLE": "hazard"})[1]


@pytest.mark.parametrize(("kind", "wkt"), [
    (ogr.wkbPolygon25D, "POLYGON Z ((44 33 5,44.003 33 5,44.003 33.003 5,44 33 5))"),
    (ogr.wkbPolygonM, "POLYGON M ((44 33 5,44.003 33 5,44.003 33.003 5,44 33 5))")])
def test_heights_and_measures_are_left_out_and_said(qgis_processing, data, tmp_path, kind, wkt):
    results, page = report_of(data, shapefile(tmp_path, kind=kind, wkt=wkt))
    assert results["WITHOUT_OUTLINE"] == 0 and "Heights were left out of 1" in page


def test_a_zip_with_two_shapefiles_asks_which(qgis_processing, data, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("old", "new"):
        shapefile(folder, name)
    packed = tmp_path / "both.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for part in folder.iterdir():
            archive.write(part, f"data/{part.name}")
    given = {"INPUT": str(packed), "WORKSPACE": str(data), "TABLE": "hazard", "TARGET": 1}
    sentence = run(given)[1]
    assert "several layers" in sentence and "old" in sentence and "new" in sentence
    assert run({**given, "LAYER": "new"})[0]["NEW"] == 1 and records(data)["new-1"]["community"] == ARABIC


def test_the_layers_a_person_can_choose_from(tmp_path):
    source = shapefile(tmp_path, "one")
    packed = tmp_path / "all.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(source, "data/one.shp")
        archive.writestr("__MACOSX/._one.shp", b"")
        archive.writestr("two.csv", "id\n1\n")
    assert layer_names(packed) == ["one", "two"] and layer_names(source) == ["one"]
    (tmp_path / "list.kml").write_text(kml(placemark("H-1")), encoding="utf-8")
    assert layer_names(tmp_path / "list.kml") == []
    packed.write_bytes(packed.read_bytes()[:40])
    with pytest.raises(BadInput, match="broken or cut off"):
        layer_names(packed)


def test_a_mapinfo_table_is_no_text_with_tabs(qgis_processing, data, tmp_path):
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("MapInfo File").CreateDataSource(str(tmp_path / "list.tab"))
    layer = source.CreateLayer("list", system, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("local_id", ogr.OFTString))
    shape = ogr.Feature(layer.GetLayerDefn())
    shape.SetField("local_id", "H-1")
    shape.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((44 33,44.003 33,44.003 33.003,44 33))"))
    layer.CreateFeature(shape)
    del layer, source
    assert take(data, tmp_path / "list.tab", CRS="EPSG:4326")["WITHOUT_OUTLINE"] == 0
    assert records(data)["H-1"]["geom"]
