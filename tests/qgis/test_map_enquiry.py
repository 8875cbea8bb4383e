"""Land enquiries: the parcel as given, what touches it and lies near it, and a letter that promises nothing."""

from __future__ import annotations

import datetime
import shutil
import struct
from pathlib import Path

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.coordinates.mgrs import to_mgrs
from imsma_tools.core.geometry.coordinates.written import as_utm
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.products.maps.contract import PagesFor, Parcel
from imsma_tools.core.products.maps.enquiry import Knowledge, letter
from imsma_tools.core.products.maps.numbers import Figures
from imsma_tools.core.products.maps.parcels import parcel_from_text, parcels_from_layer, with_asker
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import making, rows_of, text_of, wish
from tests.qgis.mapdata import DAY, make_data_file, point, ring

X, Y = 47.0, 30.0
"""A place of the training country with nothing around it."""


@pytest.fixture(scope="module")
def bare(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg", (), 0)


@pytest.fixture
def own(bare: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(bare, tmp_path / "own.gpkg"))


def box(west: float, south: float, east: float, north: float) -> bytes:
    places = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return (struct.pack("<BII", 1, 6, 1) + struct.pack("<BIII", 1, 3, 1, 5)
            + b"".join(struct.pack("<2d", *place) for place in places))


PARCEL = Parcel("L/17", box(X, Y, X + 0.01, Y + 0.01), "Directorate of Agriculture", datetime.date(2026, 1, 20))


def insert(own: Path, *records: tuple[str, dict]) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        for table, values in records:
            writer.insert(table, values)


def hazard(name: str, geom: bytes | None, **values: object) -> tuple[str, dict]:
    return "hazard", {"local_id": name, "hazard_class": "CHA", "hazard_status": "OPEN", "geom": geom, **values}


def answer(own: Path, parcel: Parcel = PARCEL, **changes):
    with open_workspace(own, read_only=True) as opened, making(
            opened, wish("land_enquiry", PagesFor.PARCEL, parcels=(parcel,), **changes)) as maker:
        sheet = maker.make(maker.pages()[0], 1, 1)
        page = sheet.layouts[0]
        texts = {key: text_of(page, key) for key in ("letter_head", "letter_body", "letter_end", "white_note",
                                                     "table_title", "title", "subtitle", "sources")}
        return {**texts, "rows": [row for layout in sheet.layouts for row in rows_of(layout, "table")]}


def test_a_hazard_on_the_parcel_stops(own: Path) -> None:
    shared = box(X + 0.005, Y, X + 0.02, Y + 0.01)
    insert(own, hazard("H-ON", shared))
    found = answer(own)
    assert "STOP: recorded hazards touch the parcel: H-ON. Do not enter it." in found["letter_body"]
    common = area_m2(box(X + 0.005, Y, X + 0.01, Y + 0.01))
    assert found["rows"] == [["Hazard", "H-ON", "Confirmed hazardous area (CHA), Open",
                              f"touches; {common:,.0f} m\u00b2 in common"]]


def test_distances_to_hazards_nearby_are_geodesic_and_never_too_long(own: Path) -> None:
    places = {"H-EAST": 0.004, "H-NEAR": 0.0007, "H-FAR": 0.02}
    insert(own, *(hazard(name, box(X + 0.01 + gap, Y + 0.002, X + 0.012 + gap, Y + 0.004))
                  for name, gap in places.items()))
    found = answer(own)
    assert [row[1] for row in found["rows"]] == ["H-NEAR", "H-EAST"]   # 1,000 m around; the third is 1,930 m away
    for row in found["rows"]:
        gap = places[row[1]]
        true = min(Geodesic.WGS84.Inverse(y, X + 0.01, y, X + 0.01 + gap)["s12"] for y in (Y + 0.002, Y + 0.004))
        written = float(row[3].replace(" m", "").replace(",", ""))
        assert true - 1.5 < written <= true
    body = found["letter_body"]
    assert "Recorded hazards within 1,000 m: H-NEAR, H-EAST. The nearest is 67 m away." in body
    assert "No open hazard on record touches the parcel. That is no statement about the ground" in body


def test_a_hazard_that_only_touches_the_border_touches(own: Path) -> None:
    insert(own, hazard("H-EDGE", box(X + 0.01, Y, X + 0.02, Y + 0.01)))
    found = answer(own)
    assert "H-EDGE" in found["letter_body"].split("touch the parcel")[1] and found["rows"][0][3] == "touches"


def test_a_parcel_inside_a_hazard_touches_it(own: Path) -> None:
    insert(own, hazard("H-ALL", box(X - 0.1, Y - 0.1, X + 0.1, Y + 0.1)))
    assert "STOP" in answer(own)["letter_body"]


def test_an_uncertain_outline_counts_with_its_hull(own: Path) -> None:
    """A bow tie whose crossing leaves the parcel free: nobody knows which side was meant."""
    tie = [(X + 0.005, Y - 0.01), (X + 0.05, Y + 0.02), (X + 0.05, Y - 0.01), (X + 0.005, Y + 0.02),
           (X + 0.005, Y - 0.01)]
    wkb = (struct.pack("<BII", 1, 6, 1) + struct.pack("<BIII", 1, 3, 1, 5)
           + b"".join(struct.pack("<2d", *place) for place in tie))
    insert(own, hazard("H-TIE", wkb))
    found = answer(own)
    assert "H-TIE" in found["letter_body"] and found["rows"][0][3] == "touches (outline uncertain)"
    assert "Uncertain outlines: H-TIE." in found["letter_end"]


def test_releases_orders_accidents_and_closed_hazards(own: Path) -> None:
    insert(own, ("land_release", {"local_id": "LR-1", "outcome": "CLEARED", "released_on": DAY, "geom": PARCEL.wkb}),
           ("task_order", {"task_no": "TO-1", "status": "COMPLETED", "task_type": "CLEARANCE", "geom": PARCEL.wkb}),
           ("task_order", {"task_no": "TO-LEFT", "status": "COMPLETED", "task_type": "CLEARANCE", "site_left_on": DAY,
                           "site_left_confirmed_by": "A. Name", "geom": PARCEL.wkb}),
           ("accident", {"local_id": "A-1", "accident_on": DAY, "geom": point(X + 0.012, Y + 0.005)}),
           hazard("H-OLD", PARCEL.wkb, hazard_status="CLOSED"))
    found = answer(own)
    body = found["letter_body"]
    assert "A team may be at work: task orders TO-1. Keep away" in body and "TO-LEFT" not in body
    assert "LR-1 (Cleared, 31 January 2026)" in body and "only inside its own outline" in body
    assert "Recorded as closed or handed over: H-OLD." in body and "STOP" not in body
    assert "Accidents on record within 1,000 m: 1." in body
    assert {row[1] for row in found["rows"]} == {"LR-1", "TO-1", "A-1", "H-OLD"}
    distance = float(next(row for row in found["rows"] if row[1] == "A-1")[3].split(" ")[0])
    true = Geodesic.WGS84.Inverse(Y + 0.005, X + 0.01, Y + 0.005, X + 0.012)["s12"]
    assert true - 1.5 < distance <= true


def test_what_nobody_knows_is_said(own: Path) -> None:
    code = "IQG02"
    insert(own, hazard("H-A", None, admin1_pcode=code), hazard("H-B", None, admin1_pcode=code),
           hazard("H-C", None), hazard("H-D", None, admin1_pcode="IQG01"))
    with open_workspace(own, read_only=True) as opened:
        area = next(row for row in opened.rows("admin_area", {"pcode": code}))
    shape = QgsGeometry()
    shape.fromWkb(area["geom"])
    middle = shape.pointOnSurface().asPoint()
    here = Parcel("L", box(middle.x(), middle.y(), middle.x() + 0.001, middle.y() + 0.001))
    end = answer(own, here)["letter_end"]
    assert "without an outline, so nobody can say where they lie: 2." in end
    assert "neither outline nor governorate, which may lie anywhere: 1." in end
    assert "It is no survey, no clearance and no permission to use the land." in end


def test_the_letter_says_whom_it_answers(own: Path) -> None:
    found = answer(own)
    assert found["letter_head"].splitlines()[:3] == ["To: Directorate of Agriculture", "Your reference: L/17",
                                                     "Asked on: 20 January 2026"]
    assert "Parcel L/17: 1,06" in found["letter_body"] and to_mgrs(X + 0.005, Y + 0.005)[:6] in found["letter_body"]
    assert found["table_title"] == "Nothing is on record within 1,000 m. That is no statement about the ground."


def test_a_letter_names_what_it_was_looked_for_in(own: Path) -> None:
    """With nothing near, it named the boundaries alone: as if nobody had looked."""
    assert answer(own)["sources"].startswith("Sources: Hazards: own records (0); Task orders: own records (0); "
                                             "Land released: own records (0); Accidents: own records (0); Boundaries: ")
    insert(own, hazard("FAR", box(X + 1.0, Y, X + 1.01, Y + 0.01)))
    assert "Hazards: own records (1); Task orders" in answer(own)["sources"]


def test_a_parcel_without_a_reference_has_its_number(own: Path) -> None:
    found = answer(own, Parcel("", PARCEL.wkb))
    assert found["subtitle"].startswith("Parcel 1") and found["letter_body"].startswith("Parcel 1: ")
    assert "Your reference" not in found["letter_head"]


@pytest.mark.parametrize("language", list(Language))
def test_the_letter_never_says_safe(own: Path, language: Language) -> None:
    """Neither with hazards nor without; the warning about white paper is a text of its own."""
    for records in ((), (hazard("H", PARCEL.wkb), ("land_release", {
            "local_id": "LR", "outcome": "CLEARED", "released_on": DAY, "geom": PARCEL.wkb}))):
        insert(own, *records)
        found = answer(own, language=language)
        words = " ".join(found[key] for key in ("letter_head", "letter_body", "letter_end", "title")).lower()
        for word in ("safe", "free of", "no danger", "\u0622\u0645\u0646", "\u0633\u06d5\u0644\u0627\u0645\u06d5\u062a",
                     "\u067e\u0627\u0631\u06ce\u0632\u0631\u0627\u0648"):
            assert word not in words


def test_many_hazards_are_counted_and_all_listed(own: Path) -> None:
    insert(own, *(hazard(f"H-{number:02d}", ring(X + 0.005, Y + 0.005, 20.0 + number)) for number in range(40)))
    found = answer(own)
    assert "and 32 more" in found["letter_body"] and len(found["rows"]) == 40


def test_an_answer_about_nothing_on_record_promises_nothing(qgis_app) -> None:
    texts = letter(Knowledge(PARCEL, "P", (), 500.0, (0, 0), (), "31 January 2026"), "IQ-1", load_model(),
                   Figures(Language.EN))
    assert "That is no statement about the ground" in texts["imsma_letter_body"]
    assert "No other open hazard is on record within 500 m." in texts["imsma_letter_body"]


# Parcels as they are given

def lines(write) -> str:
    return "\n".join(write(x, y) for x, y in ((44.30, 33.30), (44.31, 33.30), (44.31, 33.31), (44.30, 33.31)))


@pytest.mark.parametrize("text", [
    "POLYGON((44.30 33.30, 44.31 33.30, 44.31 33.31, 44.30 33.31, 44.30 33.30))",
    "MULTIPOLYGON(((44.30 33.30, 44.31 33.30, 44.31 33.31, 44.30 33.31, 44.30 33.30)))",
    "  polygon ((44.30 33.30, 44.31 33.30, 44.31 33.31, 44.30 33.31, 44.30 33.30))\n",
    lines(lambda x, y: f"N {y}, E {x}"), lines(lambda x, y: to_mgrs(x, y)), lines(lambda x, y: as_utm(x, y)),
    lines(lambda x, y: f"{y}N {x}E").replace("\n", "; ")])
def test_a_parcel_is_read_from_wkt_and_from_corners_as_typed(qgis_app, text: str) -> None:
    parcel = parcel_from_text(text, " L/17 ", "A")
    assert parcel.reference == "L/17" and parcel.asked_by == "A"
    wanted = area_m2(box(44.30, 33.30, 44.31, 33.31))
    assert area_m2(parcel.wkb) == pytest.approx(wanted, rel=0.003)
    shape = QgsGeometry()
    shape.fromWkb(parcel.wkb)
    assert shape.boundingBox().center().x() == pytest.approx(44.305, abs=2e-5)


def test_a_parcel_in_utm_wkt(qgis_app) -> None:
    parcel = parcel_from_text("SRID=32638;POLYGON((434800 3685000,435800 3685000,435800 3686000,434800 3685000))")
    assert area_m2(parcel.wkb) == pytest.approx(500_000.0, rel=0.002)


def test_two_readings_are_asked_back_or_told_apart_by_the_country(qgis_app) -> None:
    text = "44.30, 33.30\n44.31, 33.30\n44.31, 33.31"
    with pytest.raises(BadInput, match="Line 1 can be read in several ways"):
        parcel_from_text(text)
    parcel = parcel_from_text(text, inside=(38.0, 28.0, 49.0, 38.0))
    shape = QgsGeometry()
    shape.fromWkb(parcel.wkb)
    assert shape.boundingBox().xMinimum() == pytest.approx(44.30)


@pytest.mark.parametrize(("text", "said"), [
    ("N 33.30, E 44.30\nN 33.31, E 44.30", "needs three corners"),
    ("N 33.30, E 44.30\nnowhere\nN 33.31, E 44.30", "Line 2 holds no position"),
    ("POLYGON((44.30 33.30, 44.31", "given as text cannot be read"), ("POLYGON(", "given as text cannot be read"),
    ("POINT(44.3 33.3)", "holds no position"), ("", "needs three corners"),
    ("SRID=999999;POLYGON((0 0,1 0,1 1,0 0))", "outline given as text cannot be read"),
    ("POLYGON((44.30 33.30, 44.31 33.31, 44.31 33.30, 44.30 33.31, 44.30 33.30))", "crosses itself"),
    ("POLYGON((44.30 33.30, 44.31 33.31, 44.32 33.32, 44.30 33.30))", "encloses no land"),
    ("POLYGON((441000 3686000, 442000 3686000, 442000 3687000, 441000 3686000))", "not degrees")])
def test_a_parcel_that_cannot_be_is_refused_in_words(qgis_app, text: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        parcel_from_text(text, "L")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_parcel_or_refused(qgis_app, text: str) -> None:
    try:
        assert area_m2(parcel_from_text(text).wkb) > 0.0
    except BadInput as error:
        assert error.title and error.remedy


def test_parcels_of_a_layer_in_any_system(qgis_app) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32638&field=ref:string", "parcels", "memory")
    for number, reference in enumerate(("A/1", None)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([reference])
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((434800 3685000,435800 3685000,435800 3686000,434800 "
                                                "3685000))").convexHull() if number else QgsGeometry.fromWkt(
            "POLYGON((434800 3685000,434900 3685000,434900 3685100,434800 3685000))"))
        layer.dataProvider().addFeatures([feature])
    found = with_asker(parcels_from_layer(layer, "ref"), "A. Name", DAY)
    assert [one.reference for one in found] == ["A/1", "2"] and found[0].asked_on == DAY
    assert area_m2(found[0].wkb) == pytest.approx(5000.0, rel=0.002)
    with pytest.raises(BadInput, match="no field number"):
        parcels_from_layer(layer, "number")
    with pytest.raises(BadInput, match="No parcel is selected"):
        parcels_from_layer(layer, only_selected=True)
    with pytest.raises(BadInput, match="no coordinate system"):
        layer.setCrs(QgsCoordinateReferenceSystem())
        parcels_from_layer(layer)
    with pytest.raises(BadInput, match="holds no areas"):
        parcels_from_layer(QgsVectorLayer("Point?crs=EPSG:4326", "p", "memory"))


@pytest.mark.parametrize("text", [
    "POLYGON((44 33, 44.1, 44.1 33.1, 44 33))", "POLYGON((44 33, 44.1 33, 44.1 33.1, 44 33)",
    "POLYGON((44,1 33, 44,2 33, 44,2 34, 44,1 33))", "POLYGON((44 33 44.1 33, 44.1 33.1, 44 33))",
    "POLYGON((44 33, 44.1 33, 44.1 33.1, 44 33)), ((45 33, 45.1 33, 45.1 33.1, 45 33))",
    "POLYGON((44 33, 44.1 33, 44.1 33.1, 44 33)) and the garden", "POLYGON(" + "(" * 20_000])
def test_wkt_with_a_mistake_is_refused_not_read_around(qgis_app, text: str) -> None:
    """QGIS itself leaves out a corner without its second figure: the answer would be about other land."""
    with pytest.raises(BadInput, match="outline given as text cannot be read"):
        parcel_from_text(text)
