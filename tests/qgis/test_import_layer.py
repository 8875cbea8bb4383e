"""imsma:importlayer from many kinds of files and from layers: nothing lost, nothing guessed, everything said."""

from __future__ import annotations

import json
import subprocess
import sys
from html.parser import HTMLParser

import pytest
from import_kit import run, take
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.intake.decide import approve
from imsma_tools.core.intake.report import report_html
from imsma_tools.core.sources.importing import Request, import_layer
from imsma_tools.core.sources.ogr_file import open_layer
from imsma_tools.core.workspace import open_workspace

SQUARE = "POLYGON ((44 33,44.003 33,44.003 33.003,44 33.003,44 33))"
BOW_TIE = "POLYGON ((44.1 33,44.103 33.003,44.103 33,44.1 33.003,44.1 33))"
ROWS = [({"id": "H-1", "class": "SHA", "area_ha": "7,5"}, SQUARE), ({"id": "H-2", "class": "CHA"}, BOW_TIE),
        ({"id": "H-3", "class": "Suspected hazardous area (SHA)"}, None)]
PROFILE = {
    "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["id"]},
    "columns": [{"field": "local_id", "names": ["id"]}, {"field": "hazard_class", "names": ["class"]},
                {"field": "area_reported_m2", "names": ["area_ha"], "unit": "ha"},
                {"field": "reported_on", "names": ["reported"]}],
    "constants": {"hazard_status": "OPEN"},
}


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "partner.json"
    path.write_text(json.dumps(PROFILE), encoding="utf-8")
    return path


def write(path, driver, rows, epsg=4326, kind=ogr.wkbUnknown, options=()):
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    system = None
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = source.CreateLayer("list", system, kind, list(options))
    names = list(dict.fromkeys(name for values, _ in rows for name in values))
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for values, wkt in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            feature.SetField(name, value)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, source
    return path


def go(data, source, profile="", **others):
    return take(data, source, **({"PROFILE": str(profile)} if profile else {}), **others)


@pytest.mark.parametrize(("suffix", "driver", "kind"), [
    ("gpkg", "GPKG", ogr.wkbUnknown), ("geojson", "GeoJSON", ogr.wkbUnknown), ("shp", "ESRI Shapefile", ogr.wkbPolygon),
    ("gml", "GML", ogr.wkbUnknown), ("kml", "KML", ogr.wkbUnknown)])
def test_every_row_of_every_format_is_kept(qgis_processing, data, profile, tmp_path, suffix, driver, kind):
    rows = [row for row in ROWS if row[1]] if driver == "KML" else ROWS
    source = write(tmp_path / f"list.{suffix}", driver, rows, kind=kind)
    results = go(data, source, profile)
    assert (results["NEW"], results["REPAIRS"]) == (len(rows), 1)
    with open_workspace(data) as ws:
        records = {record["local_id"]: record for record in ws.rows("hazard")}
    assert records["H-1"]["area_reported_m2"] == 75_000 and records["H-1"]["outline_state"] == "valid"
    assert records["H-2"]["outline_state"] == "uncertain" and records["H-2"]["geom"]
    assert records["H-2"]["outline_as_received"].startswith("EPSG:4326;")
    if "H-3" in records:
        assert records["H-3"]["geom"] is None and records["H-3"]["hazard_class"] == "SHA"
    assert go(data, source, profile)["UNCHANGED"] == len(rows)


def test_projected_and_empty_geometries(qgis_processing, data, profile, tmp_path):
    rows = [({"id": "H-1", "class": "SHA"}, "POLYGON ((440000 3686000,440100 3686000,440100 3686100,440000 3686000))"),
            ({"id": "H-2", "class": "SHA"}, "POLYGON EMPTY")]
    go(data, write(tmp_path / "utm.gpkg", "GPKG", rows, 32638), profile)
    with open_workspace(data) as ws:
        first, second = ws.rows("hazard")
    assert first["crs_as_received"] == "EPSG:32638" and first["area_computed_m2"] == pytest.approx(5000, rel=2e-3)
    assert first["outline_as_received"].startswith("EPSG:32638;POLYGON ((440000 3686000,")
    assert second["geom"] is None and second["outline_state"] == "none"


def test_a_table_without_geometry_and_one_where_every_geometry_is_null(qgis_processing, data, profile, tmp_path):
    plain = tmp_path / "list.csv"
    plain.write_text("id,class\nH-1,SHA\nH-2,CHA\n", encoding="utf-8")
    assert go(data, plain, profile)["NEW"] == 2
    empty = write(tmp_path / "null.gpkg", "GPKG", [({"id": f"H-{number}", "class": "SHA"}, None) for number in (3, 4)],
                  kind=ogr.wkbPolygon)
    results = go(data, empty, profile)
    assert (results["NEW"], results["WITHOUT_OUTLINE"], results["MISSING"]) == (2, 2, 2)


def test_a_sheet_with_positions_as_typed(qgis_processing, data, tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["Local ID", "Date", "MGRS"])
    book.active.append(["A-1", "2024-03-05", "38S MB 40994 86410"])
    book.active.append(["A-2", "2024-03-06", "12.5, 44.3"])
    book.active.append(["A-3", "2024-03-07", "somewhere"])
    book.save(tmp_path / "accidents.xlsx")
    report = tmp_path / "report.html"
    results = go(data, tmp_path / "accidents.xlsx", TABLE="accident", REPORT=str(report))
    assert results["NEW"] == 3 and results["WITHOUT_OUTLINE"] == 2
    with open_workspace(data) as ws:
        placed = [record for record in ws.rows("accident") if record["geom"]]
    point = QgsGeometry()
    point.fromWkb(placed[0]["geom"])
    assert point.asPoint().x() == pytest.approx(44.3661, abs=2e-5) and len(placed) == 1
    text = report.read_text(encoding="utf-8")
    assert "read in several ways" in text and "12.50000, 44.30000 (latitude first)" in text


def test_a_layer_of_the_project_with_unsaved_edits(qgis_processing, data, tmp_path):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=local_id:string&field=hazard_class:string", "drawn",
                           "memory")
    layer.startEditing()
    layer.addAttribute(QgsField("reported_on", QVariant.Date))
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["H-1", "SHA", None])
    feature.setGeometry(QgsGeometry.fromWkt(BOW_TIE.replace("POLYGON ((", "MULTIPOLYGON (((") + ")"))
    assert layer.addFeature(feature)
    project = QgsProject()
    project.addMapLayer(layer)
    results, sentence = run({"INPUT": "drawn", "TABLE": "hazard", "WORKSPACE": str(data), "TARGET": 1}, project)
    assert not sentence and results["NEW"] == 1 and results["REPAIRS"] == 1


def test_preview_then_workbench_then_approval(qgis_processing, data, profile, tmp_path):
    source = write(tmp_path / "list.gpkg", "GPKG", ROWS)
    before = data.read_bytes()
    assert go(data, source, profile, DRY_RUN=True)["NEW"] == 3
    assert data.read_bytes() == before
    results = go(data, source, profile, TARGET=0, BY="Officer", SENT_BY="Partner", PERIOD_FROM="2026-10-01")
    with open_workspace(data) as ws:
        assert ws.count("hazard") == 0
        entry = ws.row("submission", results["SUBMISSION"])
        assert entry["sent_by"] == "Partner" and len(entry["file_sha256"]) == 64 and entry["rows_in"] == 3
        assert approve(ws, results["SUBMISSION"], "Chief").approved == 3
        assert ws.count("hazard") == 3 and ws.count("repair_proposal") == 1
    assert go(data, source, profile)["UNCHANGED"] == 3


def test_day_or_month_first_is_asked_once_per_column(qgis_processing, data, profile, tmp_path):
    rows = [({"id": "H-1", "class": "SHA", "reported": "05/03/2024"}, None),
            ({"id": "H-2", "class": "SHA", "reported": "25/03/2024"}, None)]
    source, report = write(tmp_path / "list.csv", "CSV", rows, None, ogr.wkbNone), tmp_path / "report.html"
    results = go(data, source, profile, REPORT=str(report))
    assert (results["NEW"], results["REJECTED"], results["QUESTIONS"]) == (1, 1, 1)
    text = report.read_text(encoding="utf-8")
    assert "DAY_FIRST" in text and "05/03/2024 can be day first" in text
    results = go(data, source, profile, DAY_FIRST=1)
    assert (results["NEW"], results["UNCHANGED"], results["REJECTED"], results["QUESTIONS"]) == (1, 1, 0, 0)


def test_unknown_values_are_named_and_counted(qgis_processing, data, profile, tmp_path):
    rows = [({"id": f"H-{number}", "class": "Minefield"}, None) for number in range(3)]
    report = tmp_path / "report.html"
    results = go(data, write(tmp_path / "list.csv", "CSV", rows, None, ogr.wkbNone), profile, REPORT=str(report))
    assert results["REJECTED"] == 3 and results["QUESTIONS"] == 1
    assert "Minefield (3 times)" in report.read_text(encoding="utf-8")


def test_a_missing_coordinate_system_is_asked_and_its_answer_taken(qgis_processing, data, profile, tmp_path):
    rows = [({"id": "H-1", "class": "SHA"}, "POLYGON ((440000 3686000,440100 3686000,440100 3686100,440000 3686000))")]
    source = write(tmp_path / "bare.shp", "ESRI Shapefile", rows, None, ogr.wkbPolygon)
    report = tmp_path / "report.html"
    given = {"INPUT": str(source), "WORKSPACE": str(data), "PROFILE": str(profile), "TARGET": 1, "REPORT": str(report)}
    results, sentence = run(given)
    assert "does not say its coordinate system" in sentence and "UTM 38N" in sentence
    text = report.read_text(encoding="utf-8")
    assert all(datum in text for datum in ("WGS 84", "Karbala 1979", "Nahrwan 1967"))
    with open_workspace(data) as ws:
        assert ws.count("hazard") == ws.count("submission") == 0
    results, sentence = run({**given, "CRS": "EPSG:3392"})
    assert results["NEW"] == 1 and not sentence
    with open_workspace(data) as ws:
        assert next(ws.rows("hazard"))["crs_as_received"] == "EPSG:3392"


def test_a_wrong_zone_is_questioned_by_the_governorate_the_row_names(qgis_processing, data, tmp_path):
    with open_workspace(data) as ws, ws.writing(actor="Test") as writer:
        box = QgsGeometry.fromWkt("MULTIPOLYGON (((44 33,45 33,45 34,44 34,44 33)))")
        writer.insert("admin_area", {"pcode": "IQG08", "level": 1, "name_en": "Baghdad", "edition": "test",
                                     "geom": bytes(box.asWkb().data())})
    rows = [({"local_id": "H-1", "hazard_class": "SHA", "governorate": "Baghdad"},
             "POLYGON ((440000 3686000,440100 3686000,440100 3686100,440000 3686000))")]
    source, report = write(tmp_path / "zone37.gpkg", "GPKG", rows, 32637), tmp_path / "report.html"
    results = go(data, source, REPORT=str(report), DRY_RUN=True)
    assert results["QUESTIONS"] == 1
    text = report.read_text(encoding="utf-8")
    assert "positions then lie in the wrong place" in text and "WGS 84 / UTM 38N" in text
    # nobody would look at them before they count: not without an answer
    results, sentence = run({"INPUT": str(source), "TABLE": "hazard", "WORKSPACE": str(data), "TARGET": 1,
                             "REPORT": str(report)})
    assert not results and "lie in the wrong place" in sentence and "workbench" in sentence
    with open_workspace(data) as ws:
        assert ws.count("hazard") == ws.count("submission") == 0
    assert run({"INPUT": str(source), "TABLE": "hazard", "WORKSPACE": str(data), "TARGET": 1,
                "CRS": "EPSG:32637"})[0]["NEW"] == 1


@pytest.mark.parametrize(("change", "words"), [
    ({"INPUT": "/nowhere/list.gpkg"}, "does not exist"), ({"INPUT": ""}, "No file or layer"),
    ({"TABLE": "hazards", "PROFILE": ""}, "no table hazards"), ({"TABLE": "", "PROFILE": ""}, "no table -"),
    ({"TABLE": "audit_log", "PROFILE": ""}, "no table audit_log"),
    ({"PROFILE": "nothing"}, "no column matching nothing"),
    ({"LAYER": "other"}, "no layer other"), ({"PERIOD_FROM": "1.2.2026"}, "PERIOD_FROM is no date"),
    ({"TABLE": "task_order"}, "is for the table hazard"), ({"DRYRUN": True}, "Unknown parameter: DRYRUN"),
    ({"WORKSPACE": "/nowhere/data.gpkg"}, "data.gpkg"), ({"REPLACES": "nothing"}, "not in the register"),
    ({"REPORT": "/nowhere/report.html"}, "cannot be written"),
])
def test_bad_input_gives_a_sentence_and_writes_nothing(qgis_processing, data, profile, tmp_path, change, words):
    source = write(tmp_path / "list.gpkg", "GPKG", ROWS)
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "PROFILE": str(profile), "TARGET": 1,
                             **change})
    assert words in sentence and not results
    with open_workspace(data) as ws:
        assert ws.count("submission") == ws.count("hazard") == 0


@pytest.mark.parametrize(("name", "content", "words"), [
    ("broken.gpkg", b"SQLite format 3\x00 but not really", "cannot be read"),
    ("broken.geojson", b'{"type": "FeatureCollection", "features": [', "broken"),
    ("empty.csv", b"id,class\n", "has no rows"), ("nothing.txt", b"\x00\x01", "cannot be read"),
])
def test_broken_and_empty_files(qgis_processing, data, profile, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    results, sentence = run({"INPUT": str(tmp_path / name), "WORKSPACE": str(data), "PROFILE": str(profile),
                             "TARGET": 1})
    assert words in sentence and not results


def test_a_file_of_several_layers_needs_a_choice(qgis_processing, data, profile, tmp_path):
    source = write(tmp_path / "list.gpkg", "GPKG", ROWS)
    gdal.VectorTranslate(str(source), str(source), accessMode="update", layerName="second")
    given = {"INPUT": str(source), "WORKSPACE": str(data), "PROFILE": str(profile), "TARGET": 1}
    assert "several layers" in run(given)[1]
    assert run({**given, "LAYER": "Second"})[0]["NEW"] == 3
    assert run({**given, "INPUT": f"{source}|layername=list"})[0]["UNCHANGED"] == 3


def test_a_shapefile_in_an_arabic_code_page(qgis_processing, data, tmp_path):
    rows = [({"local_id": "H-1", "class": "SHA", "village": "\u0627\u0644\u0642\u0631\u064a\u0629"}, SQUARE)]
    source = write(tmp_path / "old.shp", "ESRI Shapefile", rows, kind=ogr.wkbPolygon, options=["ENCODING=UTF-8"])
    (tmp_path / "old.cpg").unlink()
    # As an old program wrote it: one byte a letter, and no word about the code page.
    village, table = rows[0][0]["village"], tmp_path / "old.dbf"
    modern, old = village.encode("utf-8"), village.encode("cp1256")
    table.write_bytes(table.read_bytes().replace(modern, old.ljust(len(modern))))
    go(data, source, ENCODING="CP1256")
    with open_workspace(data) as ws:
        assert next(ws.rows("hazard"))["community"] == rows[0][0]["village"]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.open = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_report_is_escaped_whole_and_right_to_left(qgis_processing, data, profile, tmp_path):
    rows = [({"id": "<script>alert(1)</script>", "class": "<b>x"}, None), *ROWS]
    source = write(tmp_path / "list.gpkg", "GPKG", rows)
    with open_workspace(data) as ws:
        outcome = import_layer(ws, open_layer(source), Request("hazard", str(profile), file_name="<i>.gpkg"))
        with speaking(Language.AR):
            text = report_html(outcome, ws.model.table("hazard"), "<i>.gpkg", "done")
    reader = _Reader()
    reader.feed(text)
    assert not reader.open and not {"script", "i", "b>x"} & {tag for tag, _ in reader.tags}
    assert dict(reader.tags)["html"]["dir"] == "rtl" and "&lt;b&gt;x" in text


def test_the_command_line_carries_every_count(data, profile, tmp_path):
    """The algorithm as somebody's script calls it: in a process of its own, through the provider."""
    source = write(tmp_path / "list.gpkg", "GPKG", ROWS)
    code = (
        "import sys, json; from qgis.core import QgsApplication; app = QgsApplication([], False); app.initQgis();"
        "sys.path.append(app.pkgDataPath() + '/python/plugins');"
        "from processing.core.Processing import Processing; Processing.initialize(); import processing;"
        "from imsma_tools.processing.provider import ImsmaProvider; p = ImsmaProvider();"
        "app.processingRegistry().addProvider(p);"
        f"print(json.dumps(processing.run('imsma:importlayer', {{'INPUT': {str(source)!r}, 'PROFILE': {str(profile)!r},"
        f"'WORKSPACE': {str(data)!r}, 'TARGET': 1}})))")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    results = json.loads(done.stdout.strip().splitlines()[-1])
    assert results["NEW"] == 3 and results["REPAIRS"] == 1 and results["ROWS"] == 3
