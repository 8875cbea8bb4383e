"""imsma:openworkspace: a project that opens styled, grouped, with relative paths, recognised by table."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from mapdata import DAY, make_data_file
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.project import layers_of, newest_day, open_into, utm_crs, write_project
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.openworkspace import OpenWorkspace


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("open") / "training.gpkg")


@pytest.fixture(scope="module")
def written(data: Path) -> Path:
    target = data.parent / "project.qgz"
    results, done = OpenWorkspace().run({"WORKSPACE": str(data), "LANGUAGE": 0, "PROJECT": str(target)},
                                        QgsProcessingContext(), QgsProcessingFeedback())
    assert done and results["LAYERS"] > 25 and results["RELATIONS"] > 50
    return target


@pytest.fixture(scope="module")
def project(written: Path):
    project = read(written)
    yield project
    project.clear()


def read(path: Path) -> QgsProject:
    project = QgsProject()
    assert project.read(str(path))
    return project


def test_the_project_finds_its_data_file_after_both_moved(written: Path, data: Path, tmp_path: Path) -> None:
    for file in (written, data):
        shutil.copy(file, tmp_path)
    project = read(tmp_path / written.name)
    hazard = layers_of(project)["hazard"]
    assert hazard.isValid() and hazard.featureCount() == 26
    assert Path(hazard.source().split("|")[0]).parent == tmp_path


def test_the_project_file_names_no_folder_of_this_computer(written: Path) -> None:
    with zipfile.ZipFile(written) as archive:
        for name in archive.namelist():
            assert str(written.parent).encode() not in archive.read(name), name


def test_groups_titles_and_empty_tables(project: QgsProject) -> None:
    root = project.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == ["Field reports", "Task orders", "Land",
                                                             "Registers and boundaries", "Other"]
    nodes = {node.layer().customProperty("imsma/table"): node for node in root.findLayers()}
    assert nodes["hazard"].itemVisibilityChecked() and nodes["hazard"].isExpanded()
    assert "eore_session" in nodes and not nodes["eore_session"].itemVisibilityChecked()


def test_display_measure_and_age(project: QgsProject) -> None:
    assert project.crs().authid() == "EPSG:32638"
    assert project.ellipsoid() == "EPSG:7030"
    assert "2026-01-31" in project.metadata().abstract()


def test_what_is_first_seen_is_not_blank(project: QgsProject) -> None:
    settings = QgsMapSettings()
    settings.setLayers([node.layer() for node in project.layerTreeRoot().findLayers()
                        if node.isVisible() and node.layer().isSpatial()])
    settings.setDestinationCrs(project.crs())
    settings.setExtent(QgsRectangle(project.viewSettings().defaultViewExtent()))
    settings.setOutputSize(QSize(800, 600))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(colour.red() > 180 and colour.green() < 120 and colour.blue() < 90 for colour in colours) > 3


def test_opening_twice_adds_nothing_and_a_decoy_of_the_same_name_is_left_alone(data: Path) -> None:
    project = QgsProject()
    decoy = QgsVectorLayer("Point?crs=EPSG:4326", "Hazards", "memory")
    project.addMapLayer(decoy)
    with open_workspace(data, read_only=True) as workspace:
        first = open_into(project, workspace, Language.EN)
        count = len(project.mapLayers())
        layers_of(project)["hazard"].setName("renamed by somebody")
        open_into(project, workspace, Language.EN)
    assert len(project.mapLayers()) == count == len(first.tables) + 1
    assert layers_of(project)["hazard"].featureCount() == 26
    assert decoy.name() == "Hazards"
    project.clear()


def test_titles_follow_the_language(data: Path) -> None:
    project = QgsProject()
    with open_workspace(data, read_only=True) as workspace:
        open_into(project, workspace, Language.AR)
        label = workspace.model.table("hazard").label.text(Language.AR)
    assert layers_of(project)["hazard"].name() == label
    project.clear()


def test_bad_targets_are_refused_in_words_and_leave_nothing(data: Path, tmp_path: Path) -> None:
    with open_workspace(data, read_only=True) as workspace:
        with pytest.raises(BadInput, match="not the name of a project file"):
            write_project(workspace, Language.EN, tmp_path / "project.pdf")
        with pytest.raises(NotWritable, match="folder does not exist"):
            write_project(workspace, Language.EN, tmp_path / "nowhere" / "project.qgz")
    assert list(tmp_path.iterdir()) == []


def test_days_in_the_future_do_not_make_data_look_fresh(data: Path) -> None:
    project = QgsProject()
    with open_workspace(data, read_only=True) as workspace:
        open_into(project, workspace, Language.EN)
    hazard = layers_of(project)["hazard"]
    assert newest_day([hazard], DAY) == DAY
    assert newest_day([hazard], DAY.replace(day=20)) <= DAY.replace(day=20)
    project.clear()


@pytest.mark.parametrize(("x", "y", "code"), [(41.9, 33, "32637"), (42.0, 33, "32638"), (48.1, 30, "32639"),
                                              (28.0, -20, "32735"), (180.0, 10, "32660"), (-180.0, 10, "32601")])
def test_utm_zones(x: float, y: float, code: str) -> None:
    assert utm_crs(x, y).authid() == f"EPSG:{code}"
