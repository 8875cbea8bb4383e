"""Which pages a map product has, what is counted on them, what gets none, and what a filter leaves out."""

from __future__ import annotations

import datetime
import shutil
import struct
from pathlib import Path

import pytest

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.contract import Filter, PagesFor, Parcel
from imsma_tools.core.products.maps.pages import natural
from imsma_tools.core.workspace import create_workspace, open_workspace
from tests.qgis.map_kit import making, text_of, wish
from tests.qgis.mapdata import DAY, make_data_file, point, ring


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg")


@pytest.fixture
def workspace(data: Path):
    with open_workspace(data, read_only=True) as opened:
        yield opened


@pytest.fixture
def own(data: Path, tmp_path: Path) -> Path:
    """Returns a copy of the data file for one test."""
    return Path(shutil.copy(data, tmp_path / "own.gpkg"))


def pages(workspace, *args, **changes):
    with making(workspace, wish(*args, **changes)) as maker:
        return maker.pages(), maker.series


def test_the_overview_comes_before_the_governorates_with_records(workspace) -> None:
    found, series = pages(workspace, "contamination", PagesFor.BOTH)
    assert found[0].level is PagesFor.OVERVIEW and found[0].key == "overview"
    assert [page.name(Language.EN) for page in found[:1]] == ["Whole country"]
    codes = [page.code for page in found[1:]]
    assert {"IQG02", "IQG15"} <= set(codes) and codes == sorted(codes)
    assert "Anbar" in series.without_data and "Basrah" not in series.without_data
    assert all(page.governorate == page.code for page in found[1:])


def test_a_hazard_without_outline_and_place_may_lie_on_every_page(own: Path) -> None:
    """Nobody knows where it lies: a map of one governorate that is silent about it would be white there."""
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        for name, code in (("NOWHERE", None), ("STRANGE", "XX99"), ("KNOWN", "IQG02")):
            writer.insert("hazard", {"local_id": name, "hazard_class": "SHA", "hazard_status": "OPEN",
                                     "admin1_pcode": code})
    with open_workspace(own, read_only=True) as opened:
        with making(opened, wish("contamination", PagesFor.GOVERNORATE)) as maker:
            found = {page.code: page for page in maker.pages()}
            assert {page.unplaced["hazard"] for page in found.values()} == {2}
            assert found["IQG02"].without_outline["hazard"] == 1 + found["IQG15"].without_outline["hazard"]
            assert "perhaps here: Hazards 2" in text_of(maker.make(found["IQG15"], 1, 1).layouts[0], "notes")
        (page,), _ = pages(opened, "contamination", PagesFor.OVERVIEW)
        assert not any(page.unplaced.values()) and page.without_outline["hazard"] >= 3


def test_records_in_none_of_the_places_are_named(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        writer.insert("hazard", {"local_id": "SEA", "hazard_class": "CHA", "hazard_status": "OPEN",
                                 "geom": ring(60.0, 20.0, 300.0)})
    with open_workspace(own, read_only=True) as opened:
        _, before = pages(opened, "contamination", PagesFor.BOTH)
    texts = [remark.message for remark in before.remarks]
    assert any("lie in none of the governorates" in text for text in texts)
    assert any("1 records lie outside the country" in text for text in texts)


def test_an_area_whose_outline_crosses_itself_keeps_its_records(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        for row in list(opened.rows("admin_area")):
            writer.delete("admin_area", row["guid"])
        corners = [(46.0, 29.0), (48.0, 31.0), (48.0, 29.0), (46.0, 31.0), (46.0, 29.0)]
        tie = (struct.pack("<BII", 1, 6, 1) + struct.pack("<BIII", 1, 3, 1, 5)
               + b"".join(struct.pack("<2d", *corner) for corner in corners))
        writer.insert("admin_area", {"pcode": "TIE", "level": 1, "name_en": "Tie", "edition": "E", "geom": tie})
        writer.insert("hazard", {"local_id": "IN", "hazard_class": "CHA", "hazard_status": "OPEN",
                                 "geom": ring(46.2, 30.0, 300.0)})
    with open_workspace(own, read_only=True) as opened:
        found, _ = pages(opened, "contamination")
        assert [page.code for page in found] == ["TIE"] and found[0].counts["hazard"] >= 1


def test_records_that_nobody_can_place_are_told_from_those_outside(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        writer.insert("hazard", {"local_id": "LOST", "hazard_class": "CHA", "hazard_status": "OPEN"})
    with open_workspace(own, read_only=True) as opened:
        _, series = pages(opened, "contamination")
        blank = [remark for remark in series.remarks if "neither an outline nor the code" in remark.message]
        assert [remark.found for remark in blank] == ["1"]


def test_every_record_of_the_country_is_on_a_page_or_named(workspace) -> None:
    """The sum over pages is no less than all records, and what is missing is exactly what the remark says."""
    with making(workspace, wish("contamination")) as maker:
        found = maker.pages()
        drawn = {shown.table: records for shown, records in maker._layers.drawn()}["hazard"]
        lost = sum(int(remark.found) for remark in maker.series.remarks if remark.message.startswith("Hazards"))
    assert sum(page.counts["hazard"] + page.without_outline["hazard"] for page in found) >= len(drawn) - lost > 0


def test_districts_know_their_governorate(workspace) -> None:
    found, series = pages(workspace, "district", PagesFor.DISTRICT)
    assert found and {page.governorate for page in found} <= {area.code for area in pages(
        workspace, "governorate", PagesFor.GOVERNORATE)[0]}
    assert all(page.code != page.governorate for page in found)
    assert any("none of the districts" in remark.message for remark in series.remarks)


def test_a_data_file_without_boundaries_has_an_overview_and_says_why_no_more(qgis_app, tmp_path: Path) -> None:
    path = tmp_path / "bare.gpkg"
    with create_workspace(path) as made, made.writing("test", via="test") as writer:
        writer.insert("hazard", {"local_id": "H", "hazard_class": "CHA", "hazard_status": "OPEN",
                                 "geom": ring(44.0, 33.0, 300.0)})
    with open_workspace(path, read_only=True) as opened:
        found, series = pages(opened, "contamination", PagesFor.BOTH)
        assert [page.level for page in found] == [PagesFor.OVERVIEW]
        assert "no boundaries of governorates" in series.remarks[0].message
        with pytest.raises(BadInput, match="nothing to show"):
            pages(opened, "contamination", PagesFor.DISTRICT)


def test_two_editions_of_the_boundaries_give_one_page_each(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        rows = [dict(row) for row in opened.rows("admin_area", {"level": 1})]
        for row in rows:
            writer.insert("admin_area", {key: row[key] for key in ("pcode", "level", "name_en", "geom")} | {
                "edition": "NEXT", "valid_from": datetime.date(2025, 6, 1)})
        for row in rows[:1]:
            writer.insert("admin_area", {"pcode": "OLD", "level": 1, "name_en": "Old", "geom": row["geom"],
                                         "edition": "FUTURE", "valid_from": datetime.date(2027, 1, 1)})
    with open_workspace(own, read_only=True) as opened:
        found, _ = pages(opened, "contamination")
        codes = [page.code for page in found]
        assert len(codes) == len(set(codes)) and "OLD" not in codes
        with making(opened, wish("contamination")) as maker:
            sheet = maker.make(found[0], 1, 1)
            assert "NEXT" in text_of(sheet.layouts[0], "sources")


def test_every_record_gets_a_page_in_the_order_people_count(workspace) -> None:
    found, series = pages(workspace, "single_hazard", PagesFor.RECORD)
    assert len(found) == 24 and len({page.key for page in found}) == 24
    assert [page.code for page in found[:2]] == ["IQG02-HAZ-000", "IQG02-HAZ-001"]
    lost = [remark for remark in series.remarks if "no outline and so no page" in remark.message]
    assert len(lost) == 1 and "IQG02-HAZ-NOGEOM" in lost[0].message and lost[0].found == "2"
    assert sorted(["TO-10", "TO-9", "TO-1a"], key=natural) == ["TO-1a", "TO-9", "TO-10"]


def test_orders_know_their_operator(workspace) -> None:
    found, _ = pages(workspace, "single_task", PagesFor.RECORD)
    assert {page.operator for page in found} == {"OP-01"} and {page.governorate for page in found} == {"IQG02", "IQG15"}


def test_areas_choose_pages_and_hide_no_record(workspace) -> None:
    every, _ = pages(workspace, "contamination")
    chosen = Filter(areas=("IQG02",))
    one, _ = pages(workspace, "contamination", chosen=chosen)
    assert [page.code for page in one] == ["IQG02"]
    assert one[0].counts == next(page.counts for page in every if page.code == "IQG02")
    overview, _ = pages(workspace, "contamination", PagesFor.OVERVIEW, chosen=chosen)
    assert overview[0].name(Language.EN) == "Basrah"
    records, _ = pages(workspace, "single_hazard", PagesFor.RECORD, chosen=chosen)
    assert records and all(page.governorate == "IQG02" for page in records)
    with making(workspace, wish("contamination", chosen=chosen)) as maker:
        assert "Only" not in text_of(maker.make(maker.pages()[0], 1, 1).layouts[0], "notes")
    by_district, _ = pages(workspace, "district", PagesFor.DISTRICT, chosen=chosen)
    assert by_district and all(page.governorate == "IQG02" for page in by_district)


def test_a_filter_that_hides_records_is_written_on_the_map(workspace) -> None:
    chosen = Filter(statuses=("ISSUED", "ONGOING"), operators=("OP-01",))
    with making(workspace, wish("task_status", chosen=chosen)) as maker:
        notes = text_of(maker.make(maker.pages()[0], 1, 1).layouts[0], "notes")
        shown = next(records for one, records in maker._layers.drawn() if one.table == "task_order")
        assert set(shown.values["status"]) == {"ISSUED", "ONGOING"}
        hazards = next(records for one, records in maker._layers.drawn() if one.table == "hazard")
        assert len(hazards) == len([row for row in workspace.rows("hazard")
                                    if row["hazard_status"] not in ("CLOSED", "HANDED_OVER")])
    assert "Only Task orders with: operator: OP-01; status: Issued, Ongoing." in notes
    assert "left out of this map: 16." in notes


def test_the_hazards_beside_released_land_are_never_filtered(workspace) -> None:
    chosen = Filter(since=DAY, until=DAY, statuses=("CLEARED",))
    with making(workspace, wish("land_release", PagesFor.OVERVIEW, chosen=chosen)) as maker:
        by_table = {one.table: (one, records) for one, records in maker._layers.drawn()}
    assert by_table["land_release"][0].left_out == 16 and by_table["hazard"][0].left_out == 0


def test_a_period_counts_what_has_no_day(workspace) -> None:
    since = DAY - datetime.timedelta(days=3)
    with making(workspace, wish("contamination", chosen=Filter(since=since, until=DAY))) as maker:
        shown = next(one for one in maker._layers.shown if one.table == "hazard")
        notes = text_of(maker.make(maker.pages()[0], 1, 1).layouts[0], "notes")
        days = {day for day in maker._layers.whole("hazard").values["date_of_information"] if day}
    assert min(days) < since and shown.undated == 2
    assert "from 28 January 2026 to 31 January 2026" in notes and "2 have no day" in notes


def test_records_are_chosen_by_number(workspace) -> None:
    found, _ = pages(workspace, "single_task", PagesFor.RECORD, chosen=Filter(records=("IQG02-TO-003",)))
    assert [page.code for page in found] == ["IQG02-TO-003"]


@pytest.mark.parametrize(("chosen", "said"), [
    (Filter(areas=("IQG99",)), "areas that nobody knows: IQG99"),
    (Filter(operators=("OP-77",)), "operators that nobody knows: OP-77"),
    (Filter(statuses=("BUSY",)), "statuses that nobody knows: BUSY"),
    (Filter(records=("NONE-1",)), "records that nobody knows: NONE-1"),
    (Filter(since=DAY, until=DAY - datetime.timedelta(days=1)), "ends before it begins")])
def test_a_filter_with_a_word_that_nobody_knows_is_refused(workspace, chosen: Filter, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        pages(workspace, "single_task", PagesFor.RECORD, chosen=chosen)


def test_pages_that_a_map_type_has_not_are_refused(workspace) -> None:
    with pytest.raises(BadInput, match="no pages for record"):
        pages(workspace, "contamination", PagesFor.RECORD)


def test_a_parcel_abroad_gets_no_answer(workspace) -> None:
    here = Parcel("A", ring(47.6, 30.4, 200.0))
    there = Parcel("B", ring(30.4, 47.6, 200.0))
    found, series = pages(workspace, "land_enquiry", PagesFor.PARCEL, parcels=(here, there))
    assert [page.code for page in found] == ["A"]
    assert ["B" in remark.message and "exchanged" in remark.message for remark in series.remarks] == [True]
    with pytest.raises(BadInput, match="outside the country"):
        pages(workspace, "land_enquiry", PagesFor.PARCEL, parcels=(there,))
    with pytest.raises(BadInput, match="No parcel"):
        pages(workspace, "land_enquiry", PagesFor.PARCEL)


def test_two_parcels_of_one_reference_have_a_page_each(workspace) -> None:
    parcels = tuple(Parcel("A", ring(47.6, 30.4, metres)) for metres in (200.0, 300.0))
    found, _ = pages(workspace, "land_enquiry", PagesFor.PARCEL, parcels=parcels)
    assert [page.code for page in found] == ["A", "A"] and found[0].key != found[1].key


def test_points_lie_in_places_too(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        writer.insert("eore_session", {"local_id": "E1", "held_on": DAY, "geom": point(44.4, 33.3)})
    with open_workspace(own, read_only=True) as opened:
        found, _ = pages(opened, "eore")
        assert [page.counts["eore_session"] for page in found] == [1]
