"""Editing by QGIS and by OGR: one change, one line; nothing lost, nothing refused that is allowed."""

from __future__ import annotations

import json
import sqlite3

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.workspace import create_workspace, open_workspace, verify

SQUARE = "MultiPolygon (((44 33, 44.003 33, 44.003 33.003, 44 33.003, 44 33)))"
LARGER = "MultiPolygon (((44 33, 44.006 33, 44.006 33.006, 44 33.006, 44 33)))"


def wkb(text: str) -> bytes:
    return bytes(QgsGeometry.fromWkt(text).asWkb().data())


@pytest.fixture()
def path(qgis_app, tmp_path):
    file = tmp_path / "data.gpkg"
    with create_workspace(file) as ws, ws.writing("Ali", via="import") as writer:
        writer.insert_many("hazard", [{"local_id": f"H{number}", "name": "old", "geom": wkb(SQUARE),
                                       "outline_as_received": "as sent"} for number in range(3)])
        writer.insert("accident", {"local_id": "A1", "accident_on": "2024-05-06", "geom": wkb("Point (44 33)")})
    return file


@pytest.fixture()
def layer(path):
    hazards = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
    assert hazards.isValid() and hazards.featureCount() == 3
    yield hazards
    del hazards


def lines(path, table="hazard"):
    """The lines made after the import."""
    connection = sqlite3.connect(path)
    found = [(actor, operation, json.loads(before or "null"), json.loads(after or "null"))
             for actor, operation, before, after in connection.execute(
                 "SELECT actor, operation, before_json, after_json FROM audit_log WHERE fid > 4 AND table_name = ? "
                 "ORDER BY fid", (table,))]
    connection.close()
    return found


def first(layer):
    return next(feature for feature in layer.getFeatures() if feature["local_id"] == "H0")


def test_qgis_shows_all_tables_and_only_those(path):
    layer = QgsVectorLayer(str(path), "all", "ogr")
    names = {text.split("!!::!!")[1] for text in layer.dataProvider().subLayers()}
    with open_workspace(path, read_only=True) as ws:
        assert names == set(ws.model.tables)


def test_an_attribute_edit_in_qgis_is_one_line_without_the_outline(path, layer):
    assert layer.startEditing()
    layer.changeAttributeValue(first(layer).id(), layer.fields().indexOf("name"), "new")
    assert layer.commitChanges(), layer.commitErrors()
    assert lines(path) == [("unknown", "update", {"name": "old"}, {"name": "new"})]
    with open_workspace(path) as ws:
        record = next(ws.rows("hazard", {"local_id": "H0"}))
        assert record["version"] == 2 and record["area_computed_m2"] == area_m2(wkb(SQUARE))
        assert verify(ws) == []


def test_the_name_a_form_gives_is_booked_once(path, layer):
    fields = layer.fields()
    assert layer.startEditing()
    layer.changeAttributeValues(first(layer).id(), {fields.indexOf("name"): "a", fields.indexOf("actor"): "Dina",
                                                    fields.indexOf("base_version"): 1})
    assert layer.commitChanges(), layer.commitErrors()
    assert layer.startEditing()
    layer.changeAttributeValue(first(layer).id(), fields.indexOf("name"), "b")
    assert layer.commitChanges(), layer.commitErrors()
    assert [line[0] for line in lines(path)] == ["Dina", "unknown"]
    assert first(layer)["actor"] is None or str(first(layer)["actor"]) == "NULL"


def test_geometry_and_attributes_together_are_the_two_statements_qgis_sends(path, layer):
    """QGIS commits them apart; each is a line, and both arrive."""
    number = first(layer).id()
    assert layer.startEditing()
    layer.changeGeometry(number, QgsGeometry.fromWkt(LARGER))
    layer.changeAttributeValue(number, layer.fields().indexOf("name"), "new")
    assert layer.commitChanges(), layer.commitErrors()
    found = lines(path)
    assert [line[1] for line in found] == ["update", "update"]
    assert sorted(name for line in found for name in line[3]) == ["area_computed_m2", "geom", "name", "outline_state"]
    feature = first(layer)
    assert feature["outline_state"] == "uncertain" and feature.geometry().asWkt(3) == QgsGeometry.fromWkt(
        LARGER).asWkt(3)
    with open_workspace(path) as ws:
        record = next(ws.rows("hazard", {"local_id": "H0"}))
        assert record["outline_state"] == "valid" and record["area_computed_m2"] == pytest.approx(
            area_m2(wkb(LARGER)), rel=1e-12)
        assert verify(ws) == []


def test_a_new_feature_of_qgis_gets_key_and_stamps(path, layer):
    assert layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(LARGER), {
        layer.fields().indexOf("local_id"): "H9"})
    plain = QgsFeature(layer.fields())
    plain["local_id"] = "H10"
    assert layer.addFeature(feature) and layer.addFeature(plain)
    assert layer.commitChanges(), layer.commitErrors()
    assert [line[1] for line in lines(path)] == ["insert", "insert"]
    with open_workspace(path) as ws:
        new, bare = (next(ws.rows("hazard", {"local_id": key})) for key in ("H9", "H10"))
        assert len(new["guid"]) == len(bare["guid"]) == 36 and new["source"] == bare["source"] == "ours"
        assert new["outline_state"] == "valid" and new["area_computed_m2"] and new["hazard_status"] == "OPEN"
        assert bare["outline_state"] == "none" and bare["geom"] is None and bare["version"] == 1
        assert verify(ws) == []


def test_deleting_in_qgis_is_refused_with_the_sentence_and_nothing_is_gone(path, layer):
    assert layer.startEditing()
    layer.deleteFeature(first(layer).id())
    assert not layer.commitChanges()
    assert any("deleted only with the tools of the Mine Action menu" in text for text in layer.commitErrors())
    layer.rollBack()
    assert layer.featureCount() == 3 and lines(path) == []


def test_the_outline_as_received_is_refused_in_qgis(path, layer):
    assert layer.startEditing()
    layer.changeAttributeValue(first(layer).id(), layer.fields().indexOf("outline_as_received"), "nicer")
    assert not layer.commitChanges()
    assert any("as received is kept for ever" in text for text in layer.commitErrors())
    layer.rollBack()


def test_a_point_moved_in_qgis_is_one_line(path):
    layer = QgsVectorLayer(f"{path}|layername=accident", "accident", "ogr")
    assert layer.startEditing()
    layer.changeGeometry(next(layer.getFeatures()).id(), QgsGeometry.fromWkt("Point (45 34)"))
    assert layer.commitChanges(), layer.commitErrors()
    ((actor, operation, before, after),) = lines(path, "accident")
    assert (actor, operation) == ("unknown", "update") and set(before) == set(after) == {"geom"}


def test_a_table_without_map_is_edited_too(path):
    layer = QgsVectorLayer(f"{path}|layername=organisation", "organisation", "ogr")
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature["short_name"] = "DEMO"
    layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    with open_workspace(path) as ws:
        assert next(ws.rows("organisation"))["guid"] and verify(ws) == []


def test_we_write_while_qgis_has_the_layer_open_and_qgis_sees_it(path, layer):
    list(layer.getFeatures())
    with open_workspace(path) as ws, ws.writing("Ali") as writer:
        writer.insert("hazard", {"local_id": "H5", "geom": wkb(SQUARE)})
    layer.reload()
    assert {feature["local_id"] for feature in layer.getFeatures()} == {"H0", "H1", "H2", "H5"}


def test_a_transaction_group_locks_the_others_out_and_they_are_told(path):
    """Why automatic transaction groups are refused on a data file: one open edit session stops every other writer."""
    from imsma_tools.core.workspace import LockedDataFile
    project = QgsProject.instance()
    hazards = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
    project.setAutoTransaction(True)
    project.addMapLayers([hazards])
    try:
        assert hazards.startEditing()
        hazards.changeAttributeValue(next(hazards.getFeatures()).id(), hazards.fields().indexOf("name"), "mine")
        with open_workspace(path) as ws:
            ws.connection.execute("PRAGMA busy_timeout = 1")
            with pytest.raises(LockedDataFile, match="Another program is writing"), ws.writing("Ali"):
                pass
    finally:
        hazards.rollBack()
        project.removeAllMapLayers()
        project.setAutoTransaction(False)
        project.clear()


def test_ogr_inserts_updates_and_is_refused_deletes(path):
    gdal.DontUseExceptions()
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayer("hazard")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("local_id", "H7")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE))
    assert layer.CreateFeature(feature) == ogr.OGRERR_NONE
    old = layer.GetFeature(1)
    old.SetField("name", "by OGR")
    assert layer.SetFeature(old) == ogr.OGRERR_NONE
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        assert layer.DeleteFeature(1) != ogr.OGRERR_NONE
        assert "deleted only with the tools" in gdal.GetLastErrorMsg()
    finally:
        gdal.PopErrorHandler()
    source.ExecuteSQL("UPDATE hazard SET comment = 'all' WHERE local_id IN ('H1', 'H2')")
    layer = source = None
    found = lines(path)
    assert [line[1] for line in found] == ["insert", "update", "update", "update"]
    assert found[1][2:] == ({"name": "old"}, {"name": "by OGR"})
    with open_workspace(path) as ws:
        assert ws.count("hazard") == 4 and verify(ws) == []


def test_our_geometry_is_byte_for_byte_what_gdal_writes(path):
    """Else an attribute edit, which rewrites the row, would look like a changed outline."""
    connection = sqlite3.connect(path)
    ours = dict(connection.execute("SELECT 'hazard', geom FROM hazard WHERE fid = 1 UNION "
                                   "SELECT 'accident', geom FROM accident"))
    connection.close()
    driver = ogr.GetDriverByName("GPKG")
    file = path.with_name("gdal.gpkg")
    source = driver.CreateDataSource(str(file))
    from osgeo import osr
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    for name, kind, text in (("hazard", ogr.wkbMultiPolygon, SQUARE), ("accident", ogr.wkbPoint, "Point (44 33)")):
        layer = source.CreateLayer(name, reference, kind, ["GEOMETRY_NAME=geom"])
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    layer = source = None
    connection = sqlite3.connect(file)
    for name, blob in ours.items():
        assert connection.execute(f"SELECT geom FROM {name}").fetchone()[0] == blob
    connection.close()


def test_the_spatial_filter_of_qgis_finds_what_we_wrote(path, layer):
    from qgis.core import QgsFeatureRequest, QgsRectangle
    with open_workspace(path) as ws, ws.writing("Ali") as writer:
        far = wkb("MultiPolygon (((40 36, 40.1 36, 40.1 36.1, 40 36)))")
        guid = writer.insert("hazard", {"local_id": "far", "geom": far})
        moved = writer.insert("hazard", {"local_id": "moved", "geom": wkb(SQUARE)})
        writer.update("hazard", moved, {"geom": far})
        gone = writer.insert("hazard", {"local_id": "gone", "geom": far})
        writer.update("hazard", gone, {"geom": None})
        deleted = writer.insert("hazard", {"local_id": "deleted", "geom": far})
        writer.delete("hazard", deleted)
    fresh = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
    there = QgsFeatureRequest().setFilterRect(QgsRectangle(39.9, 35.9, 40.2, 36.2))
    assert {feature["guid"] for feature in fresh.getFeatures(there)} == {guid, moved}
    assert fresh.extent().contains(QgsRectangle(40, 33, 44.003, 36.1)) and fresh.featureCount() == 6


def test_overwrite_layer_of_qgis_takes_the_protection_and_is_noticed(path):
    """Export > Save features as > Overwrite layer."""
    from qgis.core import QgsVectorFileWriter

    from imsma_tools.core.workspace import DamagedDataFile, restore_protection
    copy = path.with_name("edited.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "hazard"
    context = QgsProject.instance().transformContext()
    hazards = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
    QgsVectorFileWriter.writeAsVectorFormatV3(hazards, str(copy), context, options)
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    options.layerOptions = ["GEOMETRY_NAME=geom"]
    edited = QgsVectorLayer(f"{copy}|layername=hazard", "hazard", "ogr")
    assert edited.featureCount() == 3
    error = QgsVectorFileWriter.writeAsVectorFormatV3(edited, str(path), context, options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError
    del hazards, edited
    with pytest.raises(DamagedDataFile, match="not protected any more"):
        open_workspace(path)
    restore_protection(path, "Chief", path.with_name("saved.gpkg"))
    with open_workspace(path) as ws:
        assert ws.count("hazard") == 3 and verify(ws) == []
        with ws.writing("Ali") as writer:
            writer.insert("hazard", {"local_id": "H3", "geom": wkb(SQUARE)})
    layer = QgsVectorLayer(f"{path}|layername=hazard", "hazard", "ogr")
    assert layer.startEditing()
    layer.changeAttributeValue(first(layer).id(), layer.fields().indexOf("name"), "booked again")
    assert layer.commitChanges(), layer.commitErrors()
    assert lines(path)[-1][1:] == ("update", {"name": "old"}, {"name": "booked again"})
    del layer
    with open_workspace(path) as ws:
        assert verify(ws) == []
