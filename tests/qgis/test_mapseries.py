"""imaat:mapseries: pages that say what a map must say, hide no hazard, and are whole or not there at all."""

from __future__ import annotations

import dataclasses
import datetime
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from mapdata import make_data_file, ring
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from imaat_plugin.core.map_choices import Choices
from imaat_plugin.processing.mapseries import MapSeries
from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import Language
from imsma_tools.core.products import fonts
from imsma_tools.core.products.maps.contract import (
    Family,
    FilesBy,
    Filter,
    MapLayer,
    PageFormat,
    PagesFor,
    PaperSize,
    Wish,
)
from imsma_tools.core.products.maps.map_type import load_map_type, map_types
from imsma_tools.core.products.maps.series import make_series, resumable
from imsma_tools.core.workspace import open_workspace

MILLIMETRE_IN_POINTS = 72.0 / 25.4


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg")


@pytest.fixture
def workspace(data: Path):
    with open_workspace(data, read_only=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def english(data: Path, tmp_path_factory) -> Path:
    """Returns a folder with the contamination maps, made by the algorithm without any project."""
    folder = tmp_path_factory.mktemp("english") / "maps of January"
    results = algorithm(data, folder, PRODUCT="contamination", PAGES_FOR="both", LANGUAGE=0, FORMAT="A4 PDF")
    assert results["PAGES"] == len(results["FILES"]) >= 3 and results["RESUMED"] == 0
    assert not [remark for remark in results["MAP_CHECK"] if remark["severity"] == "stop"]
    assert "Anbar" in results["WITHOUT_DATA"] and "Basrah" not in results["WITHOUT_DATA"]
    return folder


def algorithm(data: Path, folder: Path, **parameters: object) -> dict:
    results, done = MapSeries().run({"WORKSPACE": str(data), "FOLDER": str(folder), **parameters},
                                    QgsProcessingContext(), QgsProcessingFeedback())
    assert done
    return results


def refusal(data: Path, **parameters: object) -> str:
    series = MapSeries()
    series.initAlgorithm()
    fine, said = series.checkParameterValues({"WORKSPACE": str(data), "FOLDER": "maps", **parameters},
                                             QgsProcessingContext())
    assert not fine
    return said


def text_of(pdf: Path) -> str:
    out = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    return unicodedata.normalize("NFKC", out)   # ffi is one letter in the PDF


def info_of(pdf: Path) -> dict[str, str]:
    out = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in out.splitlines())}


def wish(name: str = "land_release", **changes: object) -> Wish:
    return dataclasses.replace(Wish(load_map_type(name), PagesFor.GOVERNORATE), **changes)


@pytest.mark.parametrize(("name", "value", "sentence"), [
    ("PRODUCT", "moon", "There is no map type moon. Choose one of: accidents, contamination"),
    ("PAGES_FOR", "village", "village is no choice for PAGES_FOR"), ("FORMAT", "A0 PDF", "A0 PDF is no choice"),
    ("FILES_BY", "village", "village is no choice for FILES_BY. Choose one of: page, one, governorate, operator"),
    ("ORIENTATION", "upright", "upright is no choice for ORIENTATION"), ("DIGITS", "roman", "roman is no choice"),
    ("AUDIENCE", "press", "press is no choice for AUDIENCE. Choose one of: restricted, public"),
    ("SINCE", "yesterday", "yesterday is no day. Write year-month-day"), ("PAPER", "A4", "Unknown parameter: PAPER")])
def test_wrong_choices_are_answered_with_the_right_ones(data: Path, name: str, value: str, sentence: str) -> None:
    assert sentence in refusal(data, **{name: value})


@pytest.mark.parametrize(("name", "value"), [
    ("LANGUAGE", "ar"), ("LANGUAGE", 3), ("LANGUAGE", QgsProperty.fromExpression("'ar'")), ("PRODUCT", "moon"),
    ("FORMAT", "A0 PDF"), ("AUDIENCE", "press")])
def test_unknown_choices_are_refused_where_nobody_looks_at_parameters(
        data: Path, tmp_path: Path, name: str, value: object) -> None:
    """A model runs its steps unchecked; QGIS then took English for "ar" and contamination for an unknown map type."""
    with pytest.raises(QgsProcessingException, match=f"is no choice for {name}. Choose one of: "):
        MapSeries().run({"WORKSPACE": str(data), "FOLDER": str(tmp_path / "maps"), "PAGES_FOR": "overview",
                         name: value}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    assert not (tmp_path / "maps").exists()


def test_a_folder_of_the_office_that_is_not_there_is_said(data: Path, tmp_path: Path, monkeypatch) -> None:
    """A share out of reach: the shipped contamination map came out where the office has its own, without a word."""
    monkeypatch.setenv("IMSMA_TEMPLATES_FOLDER", str(tmp_path / "share"))
    said = refusal(data, PRODUCT="contamination")
    assert f"The folder {tmp_path / 'share'} does not exist. (Folder of your templates)" in said
    with pytest.raises(BadInput, match="share does not exist"):
        Choices().wish(load_map_type("contamination"), session.current_settings())


def test_the_map_type_of_the_documentation_is_printed(tmp_path: Path, monkeypatch) -> None:
    """It showed closed hazards and left open ones out: the map check stopped every page."""
    data = make_data_file(tmp_path / "own.gpkg")
    with open_workspace(data) as workspace, workspace.writing("test", via="test") as writer:
        for hazard in list(workspace.rows("hazard"))[::2]:
            writer.update("hazard", hazard["guid"], {"contamination": "CMR"})
    text = (Path(__file__).parents[2] / "docs" / "map-types.md").read_text(encoding="utf-8")
    (tmp_path / "east_clusters.json").write_text(text.split("```json")[1].split("```")[0], encoding="utf-8")
    monkeypatch.setenv("IMSMA_TEMPLATES_FOLDER", str(tmp_path))
    results = algorithm(data, tmp_path / "maps", PRODUCT="east_clusters", PAGES_FOR="overview")
    assert results["PAGES"] == 1 and not results["REFUSED"]


def test_a_map_type_names_the_pages_it_has(data: Path) -> None:
    said = refusal(data, PRODUCT="single_task", PAGES_FOR="both")
    assert "single_task has no pages for both. Choose one of: record" in said
    assert "contamination has no pages for record. Choose one of: overview" in refusal(data, PAGES_FOR="record")


def test_a_parcel_is_never_left_aside(data: Path) -> None:
    """Whoever names a parcel wants to know about it; a map of the country would not tell."""
    said = refusal(data, PRODUCT="contamination", PARCEL="POLYGON((47 30, 47.1 30, 47.1 30.1, 47 30))")
    assert "land_enquiry" in said


def test_files_are_named_by_rule(english: Path) -> None:
    names = sorted(file.name for file in english.iterdir())
    assert "CONTAMINATION_IQG02_Basrah_A4_20260131.pdf" in names
    assert "CONTAMINATION_IQ_Overview_A4_20260131.pdf" in names
    assert all(re.fullmatch(r"[A-Z]+_IQ[G0-9]*_[A-Za-z-]+_A4_20260131\.pdf", name) for name in names)


def test_a_page_says_what_a_map_must_say(english: Path) -> None:
    text = " ".join(text_of(english / "CONTAMINATION_IQG02_Basrah_A4_20260131.pdf").split())
    for words in ("Known and suspected contamination", "Basrah", "RESTRICTED", "Scale 1:", "WGS 84 / UTM zone 38N",
                  "31 January 2026", "NG-SOUTH", "TRAINING 2025", "White does not mean safe", "Page 2 of", "Legend",
                  "Confirmed hazardous area (CHA)", "100 mm"):
        assert words in text, words


@pytest.mark.parametrize(("paper", "width", "height"), [(PaperSize.A4, 297, 210), (PaperSize.A3, 420, 297)])
def test_pages_have_the_size_of_the_paper(workspace, tmp_path: Path, paper: PaperSize, width: int, height: int) -> None:
    made = make_series(workspace, wish("contamination", paper=paper, pages_for=PagesFor.OVERVIEW), tmp_path)
    found = re.search(r"([\d.]+) x ([\d.]+)", info_of(made.files[0])["Page size"])
    assert float(found[1]) / MILLIMETRE_IN_POINTS == pytest.approx(width, abs=0.5)
    assert float(found[2]) / MILLIMETRE_IN_POINTS == pytest.approx(height, abs=0.5)


def test_the_map_on_a_picture_is_not_blank(workspace, tmp_path: Path) -> None:
    """Looks for the red of hazards inside the map frame."""
    made = make_series(workspace, wish("contamination", page_format=PageFormat.PNG), tmp_path)
    image = QImage(str(next(file for file in made.files if "IQG02" in file.name)))
    dots = image.width() / 297.0
    frame = [image.pixelColor(x, y) for x in range(int(20 * dots), int(200 * dots))
             for y in range(int(32 * dots), int(140 * dots))]
    assert sum(colour.red() > 200 and colour.green() < 60 and colour.blue() < 60 for colour in frame) > 40


@pytest.mark.parametrize("layers", [
    (MapLayer("land_release"), MapLayer("admin_area")),
    (MapLayer("hazard", "\"hazard_class\" = 'CHA'"), MapLayer("land_release"), MapLayer("admin_area")),
    (MapLayer("land_release"), MapLayer("hazard"), MapLayer("admin_area")),
], ids=["without hazards", "some hazards filtered away", "hazards below"])
def test_a_map_that_hides_hazards_and_shows_released_land_is_not_printed(workspace, tmp_path: Path, layers) -> None:
    bad = dataclasses.replace(load_map_type("land_release"), layers=layers)
    with pytest.raises(BadInput, match="map check stops every one"):
        make_series(workspace, wish(map_type=bad), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_every_map_type_can_be_printed_in_every_language(workspace, data: Path, tmp_path: Path) -> None:
    """Nothing is stopped by the map check, and no page is without its title."""
    for number, name in enumerate(sorted(map_types())):
        map_type = load_map_type(name)
        if map_type.family is Family.LETTER or not set(map_type.page_tables) <= {"hazard", "land_release", "accident"}:
            continue
        language = list(Language)[number % 3]
        pages = PagesFor.BOTH if PagesFor.BOTH in map_type.pages_for else map_type.pages_for[0]
        asked = Wish(map_type, pages, language, files_by=FilesBy.ONE)
        made = make_series(workspace, asked, tmp_path / name)
        assert len(made.files) == 1 and not made.refused, name
        info = info_of(made.files[0])
        assert int(info["Pages"]) >= made.pages > 1 and info["Title"] == map_type.title.text(language)


def test_sheets_of_task_orders_go_into_one_file_of_each_governorate(data: Path, tmp_path: Path) -> None:
    results = algorithm(data, tmp_path, PRODUCT="single_task", FILES_BY="governorate", AREAS="IQG02")
    assert [Path(file).name for file in results["FILES"]] == ["TASK_IQ_IQG02_A4_20260131_IQG02.pdf"]
    text = text_of(Path(results["FILES"][0]))
    named = set(re.findall(r"IQG\d\d-TO-\d\d\d, governorate", text))
    assert results["PAGES"] == len(named) > 1 and all(name.startswith("IQG02") for name in named)


def test_a_map_of_one_status_does_not_take_the_place_of_the_whole_map(workspace, tmp_path: Path) -> None:
    whole = make_series(workspace, wish("contamination"), tmp_path)
    some = make_series(workspace, wish("contamination", chosen=Filter(statuses=("OPEN",))), tmp_path)
    assert not set(whole.files) & set(some.files)
    assert all(file.is_file() for file in (*whole.files, *some.files))


class StopAfter(Progress):
    """Cancels after a number of pages."""

    def __init__(self, pages: int) -> None:
        self.pages, self.said = pages, 0

    def say(self, text: str) -> None:
        self.said += text.startswith("Page")

    def is_cancelled(self) -> bool:
        return self.said >= self.pages


def test_cancel_changes_no_map_and_the_next_run_goes_on(workspace, tmp_path: Path) -> None:
    former = tmp_path / "LANDRELEASE_IQG02_Basrah_A4_20260131.pdf"
    former.write_text("the map of last month", encoding="utf-8")
    asked = wish()
    assert resumable(tmp_path, asked) is None
    with pytest.raises(Cancelled):
        make_series(workspace, asked, tmp_path, StopAfter(1))
    assert [file.name for file in tmp_path.glob("*.pdf")] == [former.name]
    assert former.read_text(encoding="utf-8") == "the map of last month"
    left = resumable(tmp_path, asked)
    assert left is not None and left.done == 1 < left.pages
    assert resumable(tmp_path, wish(scale=1e6)) is None
    made = make_series(workspace, asked, tmp_path)
    assert made.resumed == 1 and len(made.files) == left.pages and resumable(tmp_path, asked) is None


def test_another_program_finds_the_same_wish_and_data(data: Path, workspace, tmp_path: Path) -> None:
    """Sets and hashes come in another order in every run of Python: digests must not depend on it."""
    with pytest.raises(Cancelled):
        make_series(workspace, wish("single_task", pages_for=PagesFor.RECORD), tmp_path, StopAfter(3))
    script = ("import sys\nfrom pathlib import Path\nfrom qgis.core import QgsApplication\n"
              "application = QgsApplication([], True); application.initQgis()\n"
              "sys.path.insert(0, sys.argv[3])\nimport test_mapseries as t\n"
              "with t.open_workspace(Path(sys.argv[1]), read_only=True) as opened:\n"
              "    asked = t.wish('single_task', pages_for=t.PagesFor.RECORD)\n"
              "    made = t.make_series(opened, asked, Path(sys.argv[2]))\n"
              "print('resumed', made.resumed, flush=True)\nimport os; os._exit(0)\n")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": "7",
                   "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script, str(data), str(tmp_path), str(Path(__file__).parent)],
                          capture_output=True, text=True, env=environment, check=False)
    assert "resumed 3" in done.stdout, done.stderr


def test_a_record_changed_meanwhile_makes_all_pages_anew(qgis_app, tmp_path: Path) -> None:
    path = make_data_file(tmp_path / "own.gpkg", ("IQG02", "IQG15"), 2)
    asked = wish("contamination")
    with open_workspace(path, read_only=True) as opened, pytest.raises(Cancelled):
        make_series(opened, asked, tmp_path / "maps", StopAfter(1))
    with open_workspace(path) as opened, opened.writing("test") as writer:
        writer.insert("hazard", {"hazard_class": "CHA", "hazard_status": "OPEN", "geom": ring(47.6, 30.4, 900)})
    with open_workspace(path, read_only=True) as opened:
        assert make_series(opened, asked, tmp_path / "maps").resumed == 0


def test_the_open_project_is_neither_read_nor_changed(workspace, tmp_path: Path) -> None:
    """A layer of the person's project called "Hazards" plays no part."""
    running = QgsProject.instance()
    decoy = QgsVectorLayer("Polygon?crs=EPSG:4326&field=source:string&field=hazard_status:string", "Hazards", "memory")
    feature = QgsFeature(decoy.fields())
    feature.setAttributes(["DECOY", "OPEN"])
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(47, 30), QgsPointXY(48, 30), QgsPointXY(48, 31),
                                                    QgsPointXY(47, 30)]]))
    decoy.dataProvider().addFeatures([feature])
    running.addMapLayer(decoy)
    try:
        made = make_series(workspace, wish("contamination"), tmp_path)
        assert list(running.mapLayers()) == [decoy.id()]
        text = text_of(next(file for file in made.files if "IQG02" in file.name))
        assert "DECOY" not in text and "Hazards: NG-SOUTH (" in text
    finally:
        running.removeMapLayer(decoy.id())


def test_nothing_to_show_is_a_sentence(workspace, tmp_path: Path) -> None:
    empty = dataclasses.replace(load_map_type("contamination"), page_tables=("eore_session",))
    with pytest.raises(BadInput, match="nothing to show"):
        make_series(workspace, wish(map_type=empty), tmp_path / "maps")
    assert not (tmp_path / "maps").exists()


def test_the_moment_of_the_first_run_stands_on_all_pages(workspace, tmp_path: Path) -> None:
    morning = datetime.datetime.now(datetime.timezone.utc).replace(hour=1, minute=0)
    with pytest.raises(Cancelled):
        make_series(workspace, wish(), tmp_path, StopAfter(1), morning)
    made = make_series(workspace, wish(), tmp_path, now=morning + datetime.timedelta(hours=3))
    assert made.resumed == 1 and all("04:00" in text_of(file) for file in made.files)


def test_fonts_have_the_letters_of_sorani(qgis_app) -> None:
    assert fonts.missing_letters("DejaVu Sans Mono", Language.CKB)
    chosen = fonts.font_for(Language.CKB)
    assert chosen and not fonts.missing_letters(chosen, Language.CKB)
