"""Where a result may not go: over what is read, over another result, under a name that becomes another file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from overlap_layers import THREE, Told, box, layer, run, saved
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from imsma_tools.core.workspace import create_workspace
from otms_plugin.processing.places import file_of

pytestmark = pytest.mark.usefixtures("qgis_app")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def table(file: Path, name: str) -> str:
    return f"ogr:dbname='{file}' table=\"{name}\" (geom)"


@pytest.fixture
def areas(tmp_path):
    """A file with one table of three areas."""
    saved(layer(THREE), tmp_path / "areas.gpkg")
    return tmp_path / "areas.gpkg"


@pytest.mark.parametrize("source", ["{file}", "{file}|layername=areas", "layer"])
@pytest.mark.parametrize("goal", [
    lambda file: str(file.with_suffix("")),                            # QGIS adds the ending
    lambda file: table(file, "areas"), lambda file: table(file, "AREAS"),
    lambda file: table(file.parent / "." / ".." / file.parent.name / file.name, "areas"),
    lambda file: f"ogr:{file}"])
def test_what_is_read_is_not_overwritten(areas, source, goal):
    before = contents(areas.parent)
    project = QgsProject()
    given = source.format(file=areas)
    if source == "layer":
        project.addMapLayer(QgsVectorLayer(f"{areas}|layername=areas", "shown", "ogr"))
        given = "shown"
    with pytest.raises(QgsProcessingException, match="INPUT and OUTPUT are the same file"):
        run("detectoverlaps", {"INPUT": given, "OUTPUT": goal(areas)}, Told(), project)
    assert contents(areas.parent) == before


@pytest.mark.parametrize("given", ["in.dbf", "in.shp", "."])
def test_a_shapefile_by_its_other_names(tmp_path, given):
    saved(layer(THREE), tmp_path / "in.shp", "ESRI Shapefile")
    before = contents(tmp_path)
    with pytest.raises(QgsProcessingException, match="INPUT and OUTPUT are the same file"):
        run("detectoverlaps", {"INPUT": str(tmp_path / given), "OUTPUT": str(tmp_path / "in.shp")})
    assert contents(tmp_path) == before


def test_beside_the_shapefiles_of_a_folder(tmp_path):
    saved(layer(THREE), tmp_path / "in.shp", "ESRI Shapefile")
    run("detectoverlaps", {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "out.shp")})
    assert (tmp_path / "out.shp").exists()


@pytest.mark.parametrize(("first", "second"), [
    ("o.gpkg", "o"), ("o", "o"), ("o.gpkg", "table o"), ("table o", "table O"), ("table o", "o.gpkg")])
def test_two_results_do_not_share_a_place(tmp_path, first, second):
    places = [table(tmp_path / "o.gpkg", name[6:]) if name.startswith("table ") else str(tmp_path / name)
              for name in (first, second)]
    with pytest.raises(QgsProcessingException, match="GAPS and OUTSIDE are the same file"):
        run("checkcoverage", {"WHOLE": layer(THREE), "PARTS": layer(THREE), "GAPS": places[0], "OUTSIDE": places[1]})
    assert contents(tmp_path) == {}


def test_two_tables_of_one_file(tmp_path):
    parts = layer([(box(0, 0, 50, 100), "p"), (box(2000, 0, 9, 9), "q")])
    file = tmp_path / "o.gpkg"
    results = run("checkcoverage", {"WHOLE": layer(THREE), "PARTS": parts, "GAPS": table(file, "gaps"),
                                    "OUTSIDE": table(file, "outside")})
    assert [QgsVectorLayer(f"{file}|layername={name}", "", "ogr").featureCount() for name in ("gaps", "outside")] == [
        results["GAP_COUNT"], results["OUTSIDE_COUNT"]]


def test_a_data_file_named_without_its_ending(tmp_path):
    with create_workspace(tmp_path / "data.gpkg"):
        pass
    before = (tmp_path / "data.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match=r"would overwrite the data file data\.gpkg"):
        run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": str(tmp_path / "data")})
    assert (tmp_path / "data.gpkg").read_bytes() == before


@pytest.mark.parametrize(("name", "words"), [
    ("o.json", "name that ends in"), ("o.txt", "name that ends in"), ("o.xml", "name that ends in"),
    (".gpkg", "name that ends in"), ("a\0b.gpkg", "letters and figures"), ("a\udc80.gpkg", "letters and figures"),
    ('a"b.gpkg', "letters and figures"), ("a%20b.gpkg", "letters and figures"),
    ("SQLITE_x.gpkg", "does not begin with"), ("gpkg_x.gpkg", "does not begin with")])
def test_names_that_cannot_be(tmp_path, name, words):
    """QGIS would write o.json as o.json.geojson, and what lies there would be lost."""
    (tmp_path / "o.json.geojson").write_bytes(b"before")
    with pytest.raises(QgsProcessingException, match=f"No layer can be written as.*{words}") as caught:
        run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": f"{tmp_path}{os.sep}{name}"})
    assert "Traceback" not in str(caught.value)
    assert contents(tmp_path) == {"o.json.geojson": b"before"}


@pytest.mark.parametrize("name", ["o.kml", "o.fgb", "o.csv", "o.tab", "o.gml", "o.xlsx", "o", "a%b#c.gpkg", "أ.gpkg"])
def test_names_that_can_be_and_nothing_left_when_stopped(tmp_path, name):
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("detectoverlaps", {"INPUT": layer([(box(60 * n, 0, 100, 100), f"a{n}") for n in range(300)]),
                               "OUTPUT": str(tmp_path / name)}, Told(cancel_after=5))
    assert contents(tmp_path) == {}
    results = run("detectoverlaps", {"INPUT": layer(THREE), "OUTPUT": str(tmp_path / name)})
    assert Path(results["OUTPUT"]) == file_of(str(tmp_path / name))
    assert results["layers"]["OUTPUT"].featureCount() == 1


@pytest.mark.parametrize("number", ["\u0662\u0665", "1_000"])
def test_figures_that_only_python_reads(number):
    with pytest.raises(QgsProcessingException, match=f"MIN_AREA is {number}. Give a number"):
        run("detectoverlaps", {"INPUT": layer(THREE), "MIN_AREA": number, "OUTPUT": "memory:"})


@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("checks", [3, 5])
def test_a_table_that_was_not_finished_is_removed(tmp_path, there, checks):
    file = tmp_path / "shared.gpkg"
    if there:
        saved(layer(THREE), file)
    areas = layer([(box(60 * n, 0, 100, 100), f"a{n}") for n in range(300)])
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("detectoverlaps", {"INPUT": areas, "OUTPUT": table(file, "found")}, Told(cancel_after=checks))
    assert list(contents(tmp_path)) == (["shared.gpkg"] if there else [])
    assert not QgsVectorLayer(f"{file}|layername=found", "", "ogr").isValid()
    if there:
        assert QgsVectorLayer(f"{file}|layername=shared", "", "ogr").featureCount() == len(THREE)
