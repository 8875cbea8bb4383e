"""A list of corrections, typed into a real feature server as it is printed, comes back as done."""

from __future__ import annotations

import copy
import datetime as dt

import feature_data
import openpyxl
import pytest
from sync_kit import updated
from workspace_samples import fresh, square

from imsma_tools.core.geometry.coordinates.typed import readings
from imsma_tools.core.intake import corrections
from imsma_tools.core.products import correction_book, correction_list
from imsma_tools.core.sources.update.request import Mode
from imsma_tools.core.workspace import verify

LATER = (dt.datetime.now(dt.timezone.utc) + dt.timedelta(days=2)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


@pytest.fixture(scope="module")
def content():
    return feature_data.hazards(60)


@pytest.fixture
def url(koop10, content):
    koop10.put("corrections", content)
    return koop10.url("corrections")


def rows_of(sheet):
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(number for number, row in enumerate(rows) if row[0] == "Line")
    return [dict(zip(rows[head], row)) for row in rows[head + 1:]]


def typed_in(content, book, notation):
    """Returns what the server holds after somebody typed in the list, who turns rings and edits the other fields too.

    Of the outline only the coordinates of the workbook are used, in one notation.
    """
    changed = copy.deepcopy(content)
    by_key = {feature["properties"]["GlobalID"].strip("{}").lower(): feature for feature in changed["features"]}
    names = {"hazard_name": str, "area_size": float, "status": str}
    for row in rows_of(book["Corrections"]):
        feature = by_key[row["Key in IMSMA"].strip("{}").lower()]
        feature["properties"]["last_edited_date"] = LATER
        field = (row["Field in IMSMA"] or "").split(" ")[0]
        if field in names:
            feature["properties"][field] = names[field](row["Value proposed"])
            continue
        corners = []
        for corner in rows_of(book["Coordinates"]):
            if corner["Line"] == row["Line"]:
                place = readings(f"{corner['UTM zone']} {corner['East (m)']} {corner['North (m)']}")[0] if (
                    notation == "UTM") else readings(f"{corner['Latitude']} N, {corner['Longitude']} E")[0]
                corners.append([place.longitude, place.latitude])
        turned = corners[2:] + corners[:2]
        feature["geometry"] = {"type": "Polygon", "coordinates": [[*turned[::-1], turned[-1]]]}
    return changed


@pytest.mark.parametrize("notation", ["degrees", "UTM"])
def test_a_list_typed_in_as_printed_is_done(tmp_path, koop10, url, content, notation):
    with fresh(tmp_path / "data.gpkg") as ws:
        assert updated(ws, url).is_complete
        hazards = [row for row in ws.rows("hazard") if row["outline_state"] == "valid"]
        outline, name, area, status = hazards[:4]
        before = {row["guid"]: row for row in ws.rows("hazard")}
        wanted = ((outline, "geom", square(43.123456789012, 36.987654321098, 0.00312345678)),
                  (name, "name", "Qara Tapa \u0642\u0631\u06d5"), (area, "area_reported_m2", 165826.256),
                  (status, "hazard_status", "OPEN" if status["hazard_status"] == "CLOSED" else "CLOSED"))
        made = [corrections.propose(ws, "hazard", record["guid"], field, value, "Visit", "Ali")
                for record, field, value in wanted]
        number = corrections.next_list_no(ws)
        listed = correction_list.build(ws, corrections.requests(ws), number)
        corrections.mark_sent(ws, made, number, "Ali", lambda: correction_book.write(listed, tmp_path / "list.xlsx"))
        book = openpyxl.load_workbook(tmp_path / "list.xlsx")
        koop10.put("corrections", typed_in(content, book, notation))
        outcome = updated(ws, url, Mode.FULL)
        assert outcome.is_complete and verify(ws) == []
        told = {row["field_name"]: (row["state"], row["answer"]) for row in ws.rows("correction_request")}
        assert told == dict.fromkeys(("geom", "name", "area_reported_m2", "hazard_status"), ("DONE", None))
        assert outcome.settled["done"] == 4
        touched = {record["guid"] for record in (outline, name, area, status)}
        same = [row["guid"] for row in ws.rows("hazard") if row["guid"] not in touched
                and row != before[row["guid"]]]
        assert same == [], "nothing else changed"


def test_an_edit_that_leaves_the_field_alone_refuses(tmp_path, koop10, url, content):
    with fresh(tmp_path / "data.gpkg") as ws:
        updated(ws, url)
        record = next(iter(ws.rows("hazard")))
        request = corrections.propose(ws, "hazard", record["guid"], "name", "Another", "Visit", "Ali")
        corrections.mark_sent(ws, [request], "CR-1", "Ali")
        assert updated(ws, url).settled["open"] == 1
        changed = copy.deepcopy(content)
        for feature in changed["features"]:
            if feature["properties"]["GlobalID"].strip("{}").lower() == record["source_key"].strip("{}").lower():
                feature["properties"].update(last_edited_date=LATER, governorate="Basra")
        koop10.put("corrections", changed)
        assert updated(ws, url).settled["refused"] == 1
        row = ws.row("correction_request", request)
        assert (row["state"], row["answer"]) == ("REFUSED", "IMSMA kept its value.")
