"""The words around a map: number, dates with months and zone, sources with counts and age, scale, system, pages."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject

from imsma_tools.core.base.language import Digits, Language, with_digits
from imsma_tools.core.products.frame import extent_in_degrees
from imsma_tools.core.products.maps.contract import Audience, PagesFor, PaperSize, Producer
from imsma_tools.core.products.maps.dates import Zone, day_text
from imsma_tools.core.products.maps.numbers import Figures
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import NOW, making, text_of, wish
from tests.qgis.mapdata import make_data_file

UTC = datetime.timezone.utc


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg", ("IQG02",))


@pytest.fixture
def workspace(data: Path):
    with open_workspace(data, read_only=True) as opened:
        yield opened


def first_page(workspace, *args, number=1, pages=1, now=NOW, **changes):
    """Returns a function from the id of a label to its text on the first page."""
    with making(workspace, wish(*args, **changes), now) as maker:
        page = next(page for page in maker.pages() if page.code in ("IQG02", "IQG02-HAZ-000", "")
                    or page.level is PagesFor.DISTRICT)
        layout = maker.make(page, number, pages).layouts[0]
        return {key: text_of(layout, key) for key in (
            "title", "subtitle", "map_number", "classification", "dates", "sources", "producer", "donors", "notes",
            "white_note", "page_no", "scale_text", "crs", "watermark", "legend_title")}


MONTHS = [(1, "كانون الثاني", "کانوونی دووەم"), (2, "شباط", "شوبات"), (4, "نيسان", "نیسان"), (7, "تموز", "تەمووز"),
          (8, "آب", "ئاب"), (12, "كانون الأول", "کانونی یەکەم")]


@pytest.mark.parametrize(("month", "arabic", "kurdish"), MONTHS)
def test_months_have_the_names_of_iraq(qgis_app, month: int, arabic: str, kurdish: str) -> None:
    day = datetime.date(2026, month, 3)
    assert day_text(day, Language.AR) == f"3 {arabic} 2026"
    assert day_text(day, Language.CKB) == f"3ی {kurdish}ی 2026"
    assert day_text(day, Language.EN) == f"3 {day:%B} 2026"


def test_digits_are_chosen_apart_from_the_language(qgis_app) -> None:
    assert day_text(datetime.date(2026, 1, 31), Language.AR, Digits.ARABIC_INDIC) == "٣١ كانون الثاني ٢٠٢٦"
    assert day_text(datetime.date(2026, 1, 31), Language.EN, Digits.ARABIC_INDIC).startswith("٣١")
    figures = Figures(Language.AR, Digits.ARABIC_INDIC)
    assert figures.ratio(50000.0).strip("\u200e") == with_digits("1:50,000", Digits.ARABIC_INDIC)
    assert Figures(Language.AR).number(1234.0) == "\u200e1,234\u200e"
    assert Figures(Language.EN).ordered("IQG02") == "IQG02"


@pytest.mark.parametrize(("metres", "text"), [(0.0, "0 m"), (999.99, "999 m"), (9999.9, "9,999 m"),
                                              (10_000.0, "10.0 km"), (12_399.0, "12.3 km")])
def test_a_distance_is_never_rounded_up(metres: float, text: str) -> None:
    assert Figures(Language.EN).distance(metres) == text


@pytest.mark.parametrize(("zone", "said"), [
    ("Asia/Baghdad", "12:30 (Baghdad, UTC+3)"), ("", "12:30 (Baghdad, UTC+3)"),
    ("Europe/Sarajevo", "10:30 (Europe/Sarajevo, UTC+1)"), ("Asia/Kabul", "14:00 (Asia/Kabul, UTC+4:30)"),
    ("America/Bogota", "04:30 (America/Bogota, UTC-5)"), ("Moon/Crater", "09:30 (UTC)"), ("UTC", "09:30 (UTC)")])
def test_a_moment_names_its_zone(qgis_app, zone: str, said: str) -> None:
    text = Zone(zone).moment_text(datetime.datetime(2026, 2, 1, 9, 30, tzinfo=UTC), Language.EN)
    assert text == f"1 February 2026, {said}"


def test_summer_time_is_that_of_the_moment(qgis_app) -> None:
    text = Zone("Europe/Sarajevo").moment_text(datetime.datetime(2026, 7, 1, 22, 30, tzinfo=UTC), Language.EN)
    assert text == "2 July 2026, 00:30 (Europe/Sarajevo, UTC+2)"
    assert Zone("Europe/Sarajevo").day(datetime.datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == datetime.date(2026, 7, 2)


def test_what_stands_on_a_page(workspace) -> None:
    texts = first_page(workspace, "contamination", number=2, pages=19, paper=PaperSize.A3,
                       producer=Producer("RMAC-S", "rmac@example.org", "EU, Japan"))
    assert texts["title"] == "Known and suspected contamination" and texts["subtitle"] == "Governorate Basrah (IQG02)"
    assert texts["map_number"] == "Map IQ-CONTAMINATION-IQG02, version 20260131"
    assert texts["classification"] == "RESTRICTED - for mine action use only"
    assert texts["page_no"] == "Page 2 of 19" and texts["legend_title"] == "Legend"
    assert texts["dates"].splitlines()[0] == "Data up to: 31 January 2026"
    assert texts["dates"].splitlines()[2] == "Made: 1 February 2026, 12:30 (Baghdad, UTC+3)"
    assert texts["producer"] == "Made by: RMAC-S\nrmac@example.org" and texts["donors"] == "Donors: EU, Japan"
    assert texts["white_note"] == "White does not mean safe. Ask RMAC-S before using land."
    assert texts["scale_text"].startswith("Scale 1:") and texts["scale_text"].endswith(" at A3")
    assert texts["crs"].startswith("Coordinates: WGS 84 / UTM zone 38N (EPSG:32638)\nGrid: lines every ")
    assert "MGRS: 38R" in texts["crs"] and texts["watermark"] == "SYNTHETIC"
    assert texts["notes"] == "Without an outline, so not on this map: Hazards 1"


def test_number_series_and_version_of_the_office_come_first(workspace) -> None:
    texts = first_page(workspace, "contamination", number_series="DMA/2026", version="3")
    assert texts["map_number"] == "Map DMA/2026-CONTAMINATION-IQG02, version 3"


def test_a_page_of_a_record_says_which_and_where(workspace) -> None:
    texts = first_page(workspace, "single_hazard", PagesFor.RECORD)
    assert texts["subtitle"] == "IQG02-HAZ-000, governorate Basrah"
    district = first_page(workspace, "district", PagesFor.DISTRICT)["subtitle"]
    assert district.startswith("District Basrah training district") and district.endswith("governorate Basrah")


def test_a_public_edition_says_so(workspace) -> None:
    assert first_page(workspace, "contamination", audience=Audience.PUBLIC)["classification"] == "PUBLIC"


def test_sources_are_those_of_the_records_in_view_counted(workspace) -> None:
    texts = first_page(workspace, "contamination")
    with making(workspace, wish("contamination")) as maker:
        page = next(page for page in maker.pages() if page.code == "IQG02")
        sheet = maker.make(page, 1, 1)
        main = sheet.layouts[0].itemById("main_map")
        counted = {}
        view = extent_in_degrees(main, QgsProject())
        for layer in main.layers():
            counted[layer.name()] = sum(feature.geometry().boundingBox().intersects(view)
                                        for feature in layer.getFeatures() if feature.hasGeometry())
    assert texts["sources"] == (f"Sources: Hazards: NG-SOUTH ({counted['Hazards']}); Accidents: own records "
                                f"({counted['Accidents']}); Settlements: own records ({counted['Settlements']}); "
                                "Boundaries: TRAINING 2025")


@pytest.mark.parametrize(("mirror", "source", "warning"), [
    ({"state": "COMPLETE", "tried_state": "COMPLETE", "data_as_of": NOW - datetime.timedelta(days=1)},
     "NG-SOUTH ({n}, of 31 January 2026)", ""),
    ({"state": "COMPLETE", "tried_state": "COMPLETE", "data_as_of": NOW - datetime.timedelta(days=40)},
     "NG-SOUTH ({n}, of 23 December 2025)", "Old: Hazards from NG-SOUTH are of 23 December 2025."),
    ({"state": "COMPLETE", "tried_state": "INCOMPLETE", "data_as_of": NOW - datetime.timedelta(days=2),
      "tried_at": NOW}, "NG-SOUTH ({n}, of 30 January 2026)",
     "The last update failed: Hazards from NG-SOUTH are of 30 January 2026. Newer records are missing."),
    ({"state": "INCOMPLETE", "tried_state": "FAILED", "data_as_of": None, "tried_at": NOW},
     "NG-SOUTH ({n}, never updated completely)", "Never updated completely: Hazards from NG-SOUTH."),
])
def test_the_map_says_how_old_a_copy_is_and_that_an_update_failed(data, tmp_path, mirror, source, warning) -> None:
    own = Path(shutil.copy(data, tmp_path / "own.gpkg"))
    with open_workspace(own) as opened, opened.writing("test", via="update") as writer:
        writer.insert("mirror", {"source": "NG-SOUTH", "table_name": "hazard", "connection": "NG", **mirror})
    with open_workspace(own, read_only=True) as opened:
        texts = first_page(opened, "contamination")
        other = first_page(opened, "accidents")
    count = texts["sources"].split("NG-SOUTH (")[1].split(",")[0]
    assert source.format(n=count) in texts["sources"]
    assert (warning in texts["notes"]) if warning else "Hazards from" not in texts["notes"]
    # Where no hazard is drawn, one may be missing: the warning stands on every map with that layer.
    assert warning in other["notes"]


def test_the_classification_and_the_warning_are_in_every_language(workspace) -> None:
    for language in (Language.AR, Language.CKB):
        texts = first_page(workspace, "contamination", language=language, digits=Digits.ARABIC_INDIC)
        assert texts["title"] and "IQG02" in texts["subtitle"]
        assert "٢٠٢٦" in texts["dates"] and not any(digit in texts["page_no"] for digit in "0123456789")
        assert "EPSG:32638" in texts["crs"]
