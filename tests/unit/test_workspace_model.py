"""The GeoPackage and the model cannot drift apart, and GDAL and QGIS's rules are kept."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr

from imsma_tools.core.model.definition import FieldType, load_model
from imsma_tools.core.workspace import create_workspace

gdal.UseExceptions()

OGR_TYPES = {
    FieldType.TEXT: (ogr.OFTString, ogr.OFSTNone), FieldType.INTEGER: (ogr.OFTInteger64, ogr.OFSTNone),
    FieldType.REAL: (ogr.OFTReal, ogr.OFSTNone), FieldType.BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
    FieldType.DATE: (ogr.OFTDate, ogr.OFSTNone), FieldType.INSTANT: (ogr.OFTDateTime, ogr.OFSTNone)}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("model") / "empty.gpkg"
    create_workspace(file).close()
    return file


def test_gdal_sees_exactly_the_tables_of_the_model(path):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    model = load_model()
    assert {source.GetLayer(number).GetName() for number in range(source.GetLayerCount())} == set(model.tables)


@pytest.mark.parametrize("name", sorted(load_model().tables))
def test_gdal_sees_exactly_the_fields_of_the_model(path, name):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    table, layer = load_model().tables[name], source.GetLayer(name)
    definition = layer.GetLayerDefn()
    found = {}
    for number in range(definition.GetFieldCount()):
        field = definition.GetFieldDefn(number)
        found[field.GetName()] = (field.GetType(), field.GetSubType(), field.GetWidth())
    assert found == {field.name: (*OGR_TYPES[field.type], 0 if field.many else field.length)
                     for field in table.fields}
    assert layer.GetFIDColumn() == "fid"
    assert layer.GetFeatureCount() == (6 if name == "workspace_info" else 0)
    if table.is_spatial:
        assert layer.GetGeometryColumn() == "geom"
        assert ogr.GeometryTypeToName(layer.GetGeomType()).upper().replace(" ", "") == table.geometry
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
        assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    else:
        assert layer.GetGeomType() == ogr.wkbNone


def test_defaults_of_the_model_are_the_files(path):
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    for table in load_model().tables.values():
        definition = source.GetLayer(table.name).GetLayerDefn()
        for field in table.fields:
            text = definition.GetFieldDefn(definition.GetFieldIndex(field.name)).GetDefault()
            expected = field.default
            if isinstance(expected, bool):
                expected = int(expected)
            assert (text or "").strip("'") == ("" if expected is None else str(expected)), f"{table.name}.{field.name}"


def test_it_is_a_standard_geopackage(path):
    head = path.read_bytes()[:100]
    assert head[:16] == b"SQLite format 3\x00" and head[68:72] == b"GPKG"
    messages = []
    gdal.PushErrorHandler(lambda kind, number, text: messages.append(text))
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for number in range(source.GetLayerCount()):
            source.GetLayer(number).GetFeatureCount()
    finally:
        gdal.PopErrorHandler()
    assert messages == []


def test_what_the_file_says_about_itself(path):
    with create_workspace(path.with_name("info.gpkg"), "BA") as ws:
        assert set(ws.info) == {"model_version", "suite_version", "created_at", "country", "time_zone", "workspace_id"}
        assert ws.info["country"] == "BA" and ws.info["time_zone"] == "UTC"
        assert ws.info["model_version"] == str(load_model().version)
    with create_workspace(path.with_name("iraq.gpkg")) as ws:
        assert ws.info["time_zone"] == "Asia/Baghdad"
