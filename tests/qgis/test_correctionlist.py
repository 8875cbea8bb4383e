"""imsma:correctionlist as the toolbox runs it: the form, the page, sending, and what cannot be done."""

from __future__ import annotations

import datetime as dt
import re
import struct
import zipfile

import openpyxl
import pytest
from corrections_kit import ACCIDENT, HAZARD, SOURCE, mirrored_file, update
from qgis.core import QgsProcessingException, QgsSettings
from toolbox import offered, run
from workspace_samples import square

from imsma_tools.core.base.days import today
from imsma_tools.core.geometry.coordinates.typed import readings
from imsma_tools.core.intake import corrections
from imsma_tools.core.workspace import open_workspace

DAY = today().isoformat()
FORMULA = "=HYPERLINK(\"http://x\",\"y\")"


@pytest.fixture
def data(qgis_app, tmp_path):
    """Three requests: a text that looks like a formula, a code, an outline; IMSMA's words come from a profile."""
    path = mirrored_file(tmp_path / "data.gpkg")
    with open_workspace(path) as ws:
        with ws.writing("IMSMA Core", via="update") as writer:
            writer.update("mirror", "m0", {"profile": "imsma_ng_v6_test"})
            writer.insert("mirror_record", {"source": SOURCE, "foreign_table": "nts_hazard_polygon", "place": "17",
                                            "source_key": "{A1}", "table_name": "hazard", "record_guid": HAZARD})
        for field, value in (("name", FORMULA), ("hazard_status", "CLOSED"), ("geom", square(44, 33, 0.004))):
            corrections.propose(ws, "hazard", HAZARD, field, value, "Visit <12> & more", "Ali")
    return path


@pytest.fixture
def make(data, tmp_path):
    def made(**more):
        with offered("correctionlist") as algorithm:
            return run(algorithm, {"WORKSPACE": str(data), "XLSX": str(tmp_path / "list.xlsx"), "BY": "Ali", **more})

    return made


def sheet(tmp_path, title="Corrections"):
    return openpyxl.load_workbook(tmp_path / "list.xlsx")[title]


def below_header(worksheet, first="Line"):
    rows = [[cell.value for cell in row] for row in worksheet.iter_rows()]
    at = next(number for number, row in enumerate(rows) if row[0] == first)
    return [dict(zip(rows[at], row)) for row in rows[at + 1:]]


def test_the_form_has_a_line_for_each_request_in_words(make, tmp_path):
    results = make()
    assert (results["REQUESTS"], results["OPEN"], results["MARKED"], results["LIST_NO"]) == (3, 3, 0, "")
    rows = below_header(sheet(tmp_path))
    assert [(row["Field"], row["Value in IMSMA"], row["Value proposed"]) for row in rows] == [
        ("Outline", "93,278 m\u00b2", "165,826 m\u00b2, see line 1 of the coordinates"), ("Status", "Open", "Closed"),
        ("Name", "Qara Tapa", FORMULA)]
    assert {(row["Record"], row["Key in IMSMA"], row["Evidence"], row["Proposed by"], row["Table"], row["Entered"])
            for row in rows} == {("CHA-7", "{A1}", "Visit <12> & more", "Ali", "Hazards\nnts_hazard_polygon", "\u2610")}
    assert rows[0]["Proposed on"].date() == today()


def test_no_text_becomes_a_formula_or_a_link(make, tmp_path):
    make()
    with zipfile.ZipFile(tmp_path / "list.xlsx") as parts:
        texts = "".join(parts.read(name).decode() for name in parts.namelist() if name.endswith((".xml", ".rels")))
    assert "<f>" not in texts and "<hyperlink" not in texts and "http://x" in texts


def test_it_prints_on_a4_landscape_one_page_wide_with_its_head_on_every_page(make, tmp_path):
    make()
    form = sheet(tmp_path)
    assert (form.page_setup.paperSize, form.page_setup.orientation) == (9, "landscape")
    assert form.sheet_properties.pageSetUpPr.fitToPage and form.page_setup.fitToWidth in (None, 1)   # 1 if not said
    assert form.page_setup.fitToHeight == 0   # as many pages as it takes
    assert form.print_title_rows and form.freeze_panes.startswith("C")


def test_coordinates_give_the_outline_back_whichever_notation_is_typed(make, tmp_path):
    make()
    rows = below_header(sheet(tmp_path, "Coordinates"))
    wanted = [(44.0, 33.0), (44.004, 33.0), (44.004, 33.004), (44.0, 33.004)]
    assert [(row["Part"], row["Ring"], row["Corner"]) for row in rows] == [(1, "Outside", n) for n in range(1, 5)]
    assert [row["Not in IMSMA"] for row in rows] == [None, "new", "new", "new"]
    for row, place in zip(rows, wanted):
        for typed in (f"{row['Latitude']} N, {row['Longitude']} E",
                      f"{row['UTM zone']} {row['East (m)']} {row['North (m)']}"):
            found = readings(typed)[0]
            assert (found.longitude, found.latitude) == pytest.approx(place, abs=1e-7)
        assert row["MGRS (1 m)"].startswith("38S ")


def test_the_outline_is_drawn_beside_the_former_one(make, tmp_path):
    make()
    drawings = sheet(tmp_path, "Drawings")
    assert len(drawings._images) == 1 and "Line 1: CHA-7, 93,278" in drawings["A4"].value


@pytest.mark.parametrize(("language", "title"), [(0, "Corrections for IMSMA"), (1, None), (2, None)])
def test_it_reads_from_the_right_where_the_language_does(make, tmp_path, language, title):
    make(LANGUAGE=language, HTML=str(tmp_path / "list.html"))
    book = openpyxl.load_workbook(tmp_path / "list.xlsx")
    assert {bool(worksheet.sheet_view.rightToLeft) for worksheet in book} == {language != 0}
    assert ('dir="rtl"' in (tmp_path / "list.html").read_text("utf-8")) == (language != 0)


def test_the_page_says_the_same_and_no_text_becomes_markup(make, tmp_path):
    make(HTML=str(tmp_path / "list.html"), XLSX=None)
    page = (tmp_path / "list.html").read_text("utf-8")
    assert not (tmp_path / "list.xlsx").exists() and "Visit &lt;12&gt; &amp; more" in page
    assert f'<bdi class="d">{DAY}</bdi>' in page
    assert page.count("<svg ") == 1 and "33.0040000" in page and "nts_hazard_polygon" in page
    assert "IMSMA Core Somalia, data of 2026-11-22 12:00 (Baghdad time)." in page
    assert not re.search(r"https?://(?!x)", page)


def test_a_list_that_goes_out_gets_a_number_and_its_requests_count_as_sent(make, data, tmp_path):
    results = make(MARK_SENT=True)
    assert (results["MARKED"], results["LIST_NO"]) == (3, f"CR-{DAY}-1")
    title = f"Corrections for IMSMA: list CR-{DAY}-1"
    assert openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]["A1"].value == title
    with open_workspace(data, read_only=True) as ws:
        assert {(row["state"], row["list_no"], row["sent_on"]) for row in ws.rows("correction_request")} == {
            ("SENT", f"CR-{DAY}-1", today())}
    again = make(MARK_SENT=True)
    assert (again["REQUESTS"], again["MARKED"], again["LIST_NO"]) == (0, 0, "") and "nothing was noted" in again["LOG"]
    assert sheet(tmp_path)["A5"].value == "No records." or "No records." in [
        cell.value for row in sheet(tmp_path).iter_rows() for cell in row]
    printed = make(STATE="sent")
    assert printed["SENT"] == 3 and {row["List"] for row in below_header(sheet(tmp_path))} == {f"CR-{DAY}-1"}


def test_nothing_is_noted_if_the_list_cannot_be_written(make, data, tmp_path):
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(QgsProcessingException, match=r"folder\.html"):
        make(MARK_SENT=True, HTML=str(tmp_path / "folder.html"))
    with open_workspace(data, read_only=True) as ws:
        assert {row["state"] for row in ws.rows("correction_request")} == {"OPEN"}


def test_answers_of_an_update_are_listed_apart(make, data, tmp_path):
    with open_workspace(data) as ws:
        update(ws, hazard_status="CLOSED", name="Third")
    results = make(STATE="all")
    assert (results["DONE"], results["LOOK"], results["OPEN"]) == (1, 1, 1)
    answered = below_header(sheet(tmp_path, "Answered"))
    assert [(row["Field"], row["State"], row["Value in IMSMA afterwards"]) for row in answered] == [
        ("Status", "Done", "Closed")]
    assert make(STATE="answered")["REQUESTS"] == 1 and make(STATE="look")["REQUESTS"] == 1


def test_only_a_table_or_since_a_day(make, data):
    with open_workspace(data) as ws:
        corrections.propose(ws, "accident", ACCIDENT, "geom", struct.pack("<BI2d", 1, 1, 44.5, 33.5), "GPS", "Ali")
    assert make(TABLE="accident")["REQUESTS"] == 1 and make(TABLE="hazard")["REQUESTS"] == 3
    assert make(SINCE=DAY)["REQUESTS"] == 4
    assert make(SINCE=(today() + dt.timedelta(days=1)).isoformat())["REQUESTS"] == 0


@pytest.mark.parametrize(("more", "words"), [
    ({"TABLE": "nothing"}, "no table nothing"), ({"SINCE": "yesterday"}, "is not a day"),
    ({"STATE": "some"}, "no choice for STATE"), ({"XLSX": "/tmp/list.ods"}, r"ends? in \.?xlsx"),
    ({"MARK_SENT": True, "XLSX": None}, "must be written"),
    ({"MARK_SENT": True, "STATE": "sent"}, "Only open requests"),
    ({"MARK_SENT": True, "BY": ""}, "Nobody's name"), ({"WORKSPACE": "/nowhere.gpkg"}, "nowhere")])
def test_what_cannot_be_done_is_said(make, tmp_path, more, words):
    QgsSettings().remove("imsma/user_name")
    with pytest.raises(QgsProcessingException, match=words):
        make(**more)
    assert not (tmp_path / "list.xlsx").exists()


def test_a_profile_nobody_can_read_costs_its_words_only(make, tmp_path):
    assert "IMSMA's own names of the fields are missing" in make()["LOG"]
    assert {row["Field in IMSMA"] for row in below_header(sheet(tmp_path))} == {None}


def test_fields_and_codes_in_the_words_of_imsma(make, data, tmp_path):
    profile = tmp_path / "core.json"
    profile.write_text("""{"source": "imsma_core", "kind": "imsma-core", "tables": [
        {"from": ["other"], "table": "hazard", "key": {"kind": "source_key", "columns": ["id"]},
         "columns": [{"field": "name", "names": ["wrong"]}]},
        {"from": ["nts_hazard*"], "table": "hazard", "key": {"kind": "source_key", "columns": ["globalid"]},
         "columns": [{"field": "name", "names": ["hazard_name"]},
                     {"field": "hazard_status", "names": ["status"], "values": {"active": "OPEN", "shut": "CLOSED"}}]}
        ]}""", "utf-8")
    with open_workspace(data) as ws, ws.writing("IMSMA Core", via="update") as writer:
        writer.update("mirror", "m0", {"profile": str(profile)})
    make()
    rows = {row["Field"]: row for row in below_header(sheet(tmp_path))}
    assert (rows["Name"]["Field in IMSMA"], rows["Status"]["Field in IMSMA"]) == ("hazard_name", "status")
    assert (rows["Status"]["Value in IMSMA"], rows["Status"]["Value proposed"]) == (
        "Open (in IMSMA: active)", "Closed (in IMSMA: shut)")
