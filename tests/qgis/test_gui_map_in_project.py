"""A page that becomes a layout of the person's project: the same picture, and nothing the person has is touched."""

from __future__ import annotations

import gc

import pytest
from mapdata import ring
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from imaat_plugin.core.layout_check import context_of
from imaat_plugin.core.page_in_project import PAGE_GROUP_PROPERTY, open_in_project
from imaat_plugin.core.page_picture import page_picture
from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import PagesFor, Wish
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.products.project import TABLE_PROPERTY, layers_of, table_shown

UTM = QgsCoordinateReferenceSystem("EPSG:32638")


@pytest.fixture
def wish(qgis_app) -> Wish:
    return Wish(load_map_type("contamination"), PagesFor.OVERVIEW)


def hazards(number: int) -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=fid:integer&field=local_id:string", "Hazards", "memory")
    features = []
    for row in range(number):
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry()
        shape.fromWkb(ring(44.0 + row / 50.0, 33.0, 600.0))
        feature.setGeometry(shape)
        feature.setAttributes([7, f"H-{row}"])   # the same number twice must not lose a record
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setCustomProperty(TABLE_PROPERTY, "hazard")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#cc0000"})))
    return layer


@pytest.fixture
def page(qgis_app):
    """A page in a project of its own, as a series makes it."""
    own = QgsProject()
    layer = hazards(5)
    own.addMapLayer(layer, False)
    layout = QgsPrintLayout(own)
    layout.initializeDefaults()
    QgsExpressionContextUtils.setLayoutVariable(layout, "imsma_title", "Contamination")
    picture = QgsLayoutItemMap(layout)
    picture.setId("main_map")
    picture.attemptMove(QgsLayoutPoint(12, 12))
    picture.attemptResize(QgsLayoutSize(200, 150))
    picture.setCrs(UTM)
    picture.setLayers([layer])
    picture.setKeepLayerSet(True)
    picture.zoomToExtent(QgsRectangle(400000, 3640000, 420000, 3660000))
    layout.addLayoutItem(picture)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(picture)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().clear()
    legend.model().rootGroup().addLayer(layer)
    layout.addLayoutItem(legend)
    label = QgsLayoutItemLabel(layout)
    label.setId("title")
    label.setText("[% @imsma_title %]")
    layout.addLayoutItem(label)
    yield layout
    del picture, legend, label, layout, layer
    own.clear()
    gc.collect()


@pytest.fixture
def project(qgis_new_project):
    """The person's project with a layer of their own."""
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "My points", "memory"))
    yield project
    project.clear()


def colours(layout) -> dict[int, int]:
    image = page_picture(layout, 300, 300)
    found: dict[int, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixel(x, y)
            found[colour] = found.get(colour, 0) + 1
    return found


def test_page_looks_the_same_in_the_project(page, project, tmp_path, wish):
    [made] = open_in_project([page], "MAP_1", project, tmp_path / "pages" / "MAP_1.gpkg", wish)
    assert colours(made) == colours(page)
    assert len(colours(made)) > 5
    assert made.itemById("title").currentText() == "Contamination"
    assert project.layoutManager().layoutByName("MAP_1") is made


def test_what_the_person_has_stays_as_it_was(page, project, tmp_path, wish):
    root = project.layerTreeRoot()
    before = [layer.id() for layer in root.checkedLayers()]
    open_in_project([page], "MAP_1", project, tmp_path / "MAP_1.gpkg", wish)
    assert [layer.id() for layer in root.checkedLayers()] == before
    group = root.children()[-1]
    assert group.customProperty(PAGE_GROUP_PROPERTY) == "MAP_1"
    assert not group.itemVisibilityChecked()


def test_page_is_locked_to_its_own_records(page, project, tmp_path, wish):
    [made] = open_in_project([page], "MAP_1", project, tmp_path / "MAP_1.gpkg", wish)
    shown = made.itemById("main_map")
    assert shown.keepLayerSet()
    [layer] = shown.layers()
    assert layer.featureCount() == 5
    assert layer.readOnly()
    assert layer.source().startswith(str(tmp_path / "MAP_1.gpkg"))
    assert table_shown(layer) == "hazard"
    assert layers_of(project) == {}, "records of a page would be taken for the data file"


def test_all_hazards_come_along_for_the_map_check(page, project, tmp_path, wish):
    everything = hazards(9)
    [made] = open_in_project([page], "MAP_1", project, tmp_path / "MAP_1.gpkg", wish, everything)
    context = context_of(made, project)
    assert context.hazards.featureCount() == 9
    assert [layer.featureCount() for layer in made.itemById("main_map").layers()] == [5]
    assert (context.language, context.audience, context.page) == (Language.EN, wish.who, "MAP_1")


def test_page_is_there_again_when_the_project_is_opened_again(page, project, tmp_path, wish):
    open_in_project([page], "MAP_1", project, tmp_path / "MAP_1.gpkg", wish)
    wanted = colours(page)
    assert project.write(str(tmp_path / "mine.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "mine.qgz"))
    assert colours(project.layoutManager().layoutByName("MAP_1")) == wanted


def test_second_page_of_the_same_name_and_its_annex_get_names_of_their_own(page, project, tmp_path, wish):
    open_in_project([page], "MAP_1", project, tmp_path / "one.gpkg", wish)
    open_in_project([page, page], "MAP_1", project, tmp_path / "two.gpkg", wish)
    assert sorted(layout.name() for layout in project.layoutManager().layouts()) == [
        "MAP_1", "MAP_1 (2)", "MAP_1, annex"]


def test_project_is_untouched_where_records_cannot_be_kept(page, project, tmp_path, wish):
    (tmp_path / "a file").write_text("")
    before = set(project.mapLayers())
    with pytest.raises(NotWritable):
        open_in_project([page], "MAP_1", project, tmp_path / "a file" / "MAP_1.gpkg", wish)
    assert set(project.mapLayers()) == before
    assert project.layoutManager().layouts() == []
