"""The report workbook: figures that agree with the data file's own SQL, a file that Excel and LibreOffice take."""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import which
from typing import Any

import openpyxl
import pytest

from imaat_plugin.core.figures.scope import Scope, parse_period
from imaat_plugin.core.figures.table import Column, FigureTable, KeyFigure, Kind
from imaat_plugin.core.report import recipe, report, workbook
from imsma_tools.core.base.errors import BadInput, MissingPackage, NotWritable
from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.products import workbook as books
from imsma_tools.core.training.recipe import MARK
from imsma_tools.core.workspace import create_workspace, open_workspace

STANDARD = recipe.load("standard")
ALL = Scope(parse_period(""))


def square(x: float, y: float, side: float) -> bytes:
    """Returns a MultiPolygon in WKB: a square with its lower left corner at ``x``, ``y``."""
    ring = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    polygon = struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(struct.pack("<dd", *point) for point in ring)
    return struct.pack("<BII", 1, 6, 1) + polygon


@pytest.fixture(scope="module")
def data_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small data file: one governorate, two operators, hazards open and closed, orders that overlap."""
    path = tmp_path_factory.mktemp("report") / "data.gpkg"
    create_workspace(path)
    with open_workspace(path) as workspace, workspace.writing(actor="test", via="test") as writer:
        writer.insert("admin_area", {"pcode": "IQG02", "level": 1, "name_en": "Basrah", "edition": "T",
                                     "name_ar": "\u0627\u0644\u0628\u0635\u0631\u0629", "geom": square(47, 30, 2)})
        operators = [writer.insert("organisation", {"short_name": name}) for name in ("OP-01", "OP-02")]
        for number in range(12):
            x = 47 + number * 0.05
            hazard = writer.insert("hazard", {
                "local_id": f"HA-{number}", "hazard_class": "SHA" if number % 3 else "CHA",
                "hazard_status": "CLOSED" if number % 4 == 0 else "OPEN", "contamination": "APM",
                "reported_on": dt.date(2025, 1 + number, 1),
                "area_reported_m2": None if number == 5 else 1000.5 * number,
                "status_changed_on": dt.date(2025, 12, 1) if number == 4 else None, "admin1_pcode": "IQG02",
                "geom": square(x, 30, 0.002)})
            writer.insert("land_release", {
                "local_id": f"=1+{number}", "hazard_guid": hazard, "outcome": ("CLEARED", "REDUCED")[number % 2],
                "released_on": dt.date(2025, 1 + number, 20), "area_reported_m2": 10.25 * number,
                "organisation_guid": operators[number % 2], "admin1_pcode": "IQG02", "geom": square(x, 30, 0.001)})
            writer.insert("task_order", {
                "task_no": f"TO-{number}", "task_type": "CLEARANCE", "status": "ONGOING", "admin1_pcode": "IQG02",
                "organisation_guid": operators[number % 2], "issued_on": dt.date(2025, 1, 1),
                "valid_from": dt.date(2025, 1, 1), "valid_to": dt.date(2025, 12, 31), "area_reported_m2": 500.0,
                "geom": square(x + 0.01, 30, 0.06)})
    return path


def made(data_file: Path, scope: Scope = ALL, language: Language = Language.EN) -> report.Report:
    with speaking(language), open_workspace(data_file, read_only=True) as source:
        return report.build(source, source.info, STANDARD, scope)


def sql(data_file: Path, query: str) -> Any:
    with sqlite3.connect(f"file:{data_file}?mode=ro", uri=True) as connection:
        return connection.execute(query).fetchone()


def figures(built: report.Report) -> dict[tuple[str, str, tuple], float]:
    return {(figure.table, figure.column, figure.where): figure.value for figure in built.key_figures}


def test_figures_equal_what_sql_says_of_the_data_file(data_file: Path) -> None:
    found = figures(made(data_file))
    is_open = (("is_open", "yes"),)
    count, area, on_map = sql(data_file, "SELECT count(*), sum(area_reported_m2), sum(area_computed_m2) FROM hazard "
                                         "WHERE hazard_status IN ('OPEN', 'WORKED_ON')")
    assert found["Hazards", "", is_open] == count
    assert found["Hazards", "area_reported_m2", is_open] == pytest.approx(area)
    assert found["Hazards", "area_map_m2", is_open] == pytest.approx(on_map)
    released, cleared = sql(data_file, "SELECT sum(area_reported_m2), sum(CASE outcome WHEN 'CLEARED' THEN "
                                       "area_reported_m2 END) FROM land_release")
    assert found["LandReleased", "area_reported_m2", ()] == pytest.approx(released)
    assert found["LandReleased", "area_reported_m2", (("outcome", "Cleared"),)] == pytest.approx(cleared)
    assert found["TaskOrders", "", ()] == sql(data_file, "SELECT count(*) FROM task_order")[0]


def test_overlaps_and_gaps_stand_in_it(data_file: Path) -> None:
    """Neighbouring orders of two operators share a strip; each closed hazard was released to a quarter only."""
    built = made(data_file)
    overlaps = next(table for table in built.figures if table.key == "Overlaps")
    gaps = next(table for table in built.figures if table.key == "Gaps")
    assert len(gaps.rows) == 3
    assert overlaps.rows
    assert overlaps.rows[0][0] == "Stop"
    assert all(row[gaps.index("gap_m2")] > 0 for row in gaps.rows)


def test_a_hazard_without_a_reported_area_is_said_not_counted_as_zero(data_file: Path) -> None:
    table = made(data_file).figures[0]
    assert any("1 open hazards have no reported area" in note for note in table.footnotes)


def test_the_period_and_the_operator_narrow_the_figures(data_file: Path) -> None:
    found = figures(made(data_file, Scope(parse_period("2025-Q1"), operator="OP-01")))
    wanted = sql(data_file, "SELECT sum(area_reported_m2) FROM land_release WHERE released_on <= '2025-03-31' AND "
                            "organisation_guid = (SELECT guid FROM organisation WHERE short_name = 'OP-01')")[0]
    assert found["LandReleased", "area_reported_m2", ()] == pytest.approx(wanted)


def test_seen_from_an_earlier_day_a_hazard_closed_later_is_still_open(data_file: Path) -> None:
    """On 30 November hazard 11 was not yet reported, and hazard 4 was not yet closed."""
    assert figures(made(data_file))["Hazards", "", (("is_open", "yes"),)] == 12 - 3
    earlier = made(data_file, Scope(parse_period(""), as_of=dt.date(2025, 11, 30)))
    assert figures(earlier)["Hazards", "", (("is_open", "yes"),)] == 12 - 3 - 1 + 1
    assert earlier.counts()["Hazards"] == 11
    assert any("shown as open" in note for note in earlier.data[0].footnotes)
    assert any("reported after" in note for note in earlier.data[0].exclusions)


def test_each_figure_names_the_records_behind_it(data_file: Path) -> None:
    built = made(data_file)
    for table in (*built.figures, *built.data):
        assert len(table.record_ids) == len(table.rows)
        assert all(table.record_ids) or not table.rows


@pytest.mark.parametrize(("scope", "words"), [
    (Scope(parse_period(""), area="Atlantis"), "no governorate Atlantis.*Basrah"),
    (Scope(parse_period(""), operator="OP-99"), "no organisation OP-99.*OP-01")])
def test_an_unknown_area_or_operator_is_refused_with_those_there_are(data_file: Path, scope: Scope, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        made(data_file, scope)


def test_text_from_the_field_never_becomes_a_formula(data_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    workbook.write(made(data_file), file)
    sheet = openpyxl.load_workbook(file)["Land released, list"]
    ids = [cell for row in sheet.iter_rows(max_col=1) for cell in row if str(cell.value).startswith("=1+")]
    assert len(ids) == 12
    assert {cell.data_type for cell in ids} == {"s"}


def test_the_same_data_give_the_same_bytes(data_file: Path, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        workbook.write(made(data_file), tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_tables_units_formats_and_print_set_up(data_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    workbook.write(made(data_file), file)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames[:2] == ["Cover", "Summary"]
    sheet = book["Contamination"]
    (table,) = sheet.tables.values()
    assert table.name == "Contamination"
    assert table.totalsRowCount == 1
    assert "Reported area (m\u00b2)" in table.column_names
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows
    assert sheet.freeze_panes
    dates = [cell for cell in book["Hazards, list"]["J"] if isinstance(cell.value, dt.datetime)]
    assert len(dates) == 12
    assert {cell.number_format for cell in dates} == {"yyyy-mm-dd"}


def test_the_arabic_edition_runs_from_right_to_left(data_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    with speaking(Language.AR):
        workbook.write(made(data_file, language=Language.AR), file)
    book = openpyxl.load_workbook(file)
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert book.worksheets[0]["A1"].value.startswith("\u062a\u0642\u0631\u064a\u0631")
    names = {cell.value for sheet in book.worksheets for row in sheet.iter_rows(max_col=2) for cell in row}
    assert "\u0627\u0644\u0628\u0635\u0631\u0629" in names


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_libreoffice_computes_every_summary_figure_again_and_agrees(data_file: Path, tmp_path: Path,
                                                                    language: Language) -> None:
    """LibreOffice converts the file with everything recalculated: no errors, no figure that differs."""
    source = tmp_path / "report.xlsx"
    with speaking(language):
        workbook.write(made(data_file, language=language), source)
    _drop_kept_results(source)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "out"), str(source)], check=True,
                   capture_output=True, timeout=120)
    again = openpyxl.load_workbook(tmp_path / "out" / "report.xlsx", data_only=True)
    cells = [cell.value for sheet in again for row in sheet.iter_rows() for cell in row]
    assert not [value for value in cells if isinstance(value, str) and value.startswith(("Err:", "#"))]
    summary = again.worksheets[1]
    rows = [[cell.value for cell in row[:4]] for row in summary.iter_rows(min_row=5) if row[1].value is not None]
    assert len(rows) == 13
    for _label, ours, theirs, agrees in rows:
        assert theirs == pytest.approx(ours, abs=0.5)
        assert agrees == rows[0][3]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
def test_a_label_is_compared_letter_by_letter(tmp_path: Path) -> None:
    """An office's labels may hold * or begin with <: SUMIFS took them for patterns: CHA* was CHAX and cha* too."""
    labels = ("CHA*", "CHAX", "cha*", "<5", "=a", "what?", "whats", "~")
    table = FigureTable("Hazards", "Hazards", (Column("class", "Class"), Column("area", "Area", Kind.AREA, True)),
                        tuple((label, 10.0 ** number) for number, label in enumerate(labels)), is_data=True)
    keys = tuple(KeyFigure(label, value, Kind.AREA, "Hazards", column, (("class", label),))
                 for number, label in enumerate(labels) for column, value in (("area", 10.0 ** number), ("", 1.0)))
    workbook.write(report.Report("T", ALL, keys, (), (table,), {}, None, ""), tmp_path / "report.xlsx")
    _drop_kept_results(tmp_path / "report.xlsx")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "out"), str(tmp_path / "report.xlsx")],
                   check=True, capture_output=True, timeout=120)
    summary = openpyxl.load_workbook(tmp_path / "out" / "report.xlsx", data_only=True).worksheets[1]
    rows = [[cell.value for cell in row[:4]] for row in summary.iter_rows(min_row=5) if row[1].value is not None]
    assert [row[2] for row in rows] == [figure.value for figure in keys]


def _drop_kept_results(file: Path) -> None:
    """Takes away the results kept beside the formulas of the summary, so that they must be computed again."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/worksheets/sheet2.xml"
    bare = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", parts[name])
    assert bare.count(b"<v>") < parts[name].count(b"<v>")
    parts[name] = bare
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def test_long_tables_go_out_in_constant_memory_with_a_filter_instead_of_a_table(
        data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "TABLE_ROWS", 5)
    file = tmp_path / "report.xlsx"
    built = made(data_file)
    workbook.write(built, file)
    book = openpyxl.load_workbook(file)
    assert not any(sheet.tables for sheet in book)
    sheet = book["Hazards, list"]
    assert sheet.auto_filter.ref
    assert "Hazards" in book.defined_names
    assert sum(1 for row in sheet.iter_rows(max_col=1) if str(row[0].value).startswith("HA-")) == 12
    assert "'Hazards, list'!$K$" in book["Summary"]["C6"].value


def test_more_rows_than_a_sheet_holds_are_refused_with_a_way_out(
        data_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "SHEET_ROWS", 5)
    with pytest.raises(BadInput, match=r"rows; a sheet holds 5.*shorter period"):
        workbook.write(made(data_file), tmp_path / "report.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_data_file_without_records_still_gives_a_report(tmp_path: Path) -> None:
    empty = tmp_path / "empty.gpkg"
    create_workspace(empty)
    file = tmp_path / "report.xlsx"
    workbook.write(made(empty), file)
    assert openpyxl.load_workbook(file)["Contamination"]["A5"].value == "No records."


def test_a_folder_that_is_not_there_is_said(data_file: Path, tmp_path: Path) -> None:
    with pytest.raises(NotWritable, match="folder does not exist"):
        workbook.write(made(data_file), tmp_path / "nowhere" / "report.xlsx")


def test_without_pandas_it_says_what_is_missing(data_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingPackage, match="The report workbook needs the Python package pandas"):
        made(data_file)


@pytest.mark.parametrize(("content", "words"), [
    ("{", "cannot be read"), ("{}", "has no title"), ('{"title": {"en": "x"}}', "names no tables"),
    ('{"title": {"en": "x"}, "tables": ["contamination", "weather"]}', "unknown tables: weather")])
def test_a_recipe_with_a_mistake_is_refused_with_the_mistake(tmp_path: Path, content: str, words: str) -> None:
    file = tmp_path / "own.json"
    file.write_text(content)
    with pytest.raises(BadInput, match=words):
        recipe.load(str(file))


def test_an_unknown_recipe_names_those_there_are() -> None:
    with pytest.raises(BadInput, match=r"no report type nonsense.*standard"):
        recipe.load("nonsense")


def test_records_of_two_registers_are_said_to_stand_together(tmp_path: Path) -> None:
    """The same hazard in two registers would count twice without a word."""
    path = tmp_path / "two.gpkg"
    create_workspace(path)
    with open_workspace(path) as workspace, workspace.writing(actor="test", via="test") as writer:
        for source in ("ours", "second"):
            writer.insert("hazard", {"local_id": "HA-1", "hazard_class": "CHA", "hazard_status": "OPEN",
                                     "source": source, "area_reported_m2": 100.0})
    notes = made(path).figures[0].footnotes
    assert any("own records 1, second 1" in note and "counts twice" in note for note in notes)


def test_one_register_needs_no_such_note(data_file: Path) -> None:
    assert not any("registers" in note for table in made(data_file).figures for note in table.footnotes)


def test_a_report_of_sample_data_says_so_on_its_cover(data_file: Path, tmp_path: Path) -> None:
    """The mark the sample generator leaves in the data file, see core/training."""
    with open_workspace(data_file, read_only=True) as source:
        built = report.build(source, {**source.info, "sample": MARK}, STANDARD, ALL)
    workbook.write(built, tmp_path / "report.xlsx")
    assert "SYNTHETIC DATA" in openpyxl.load_workbook(tmp_path / "report.xlsx")["Cover"]["A2"].value


def own_file(path: Path, **tables: list[dict[str, Any]]) -> Path:
    """Returns a data file with one governorate and these records."""
    create_workspace(path)
    with open_workspace(path) as workspace, workspace.writing(actor="test", via="test") as writer:
        writer.insert("admin_area", {"pcode": "IQG02", "level": 1, "name_en": "Basrah", "edition": "T",
                                     "name_ar": "\u0627\u0644\u0628\u0635\u0631\u0629", "geom": square(47, 30, 2)})
        for table, records in tables.items():
            writer.insert_many(table, records)
    return path


HAZARD = {"hazard_class": "CHA", "hazard_status": "CLOSED", "area_reported_m2": 5.0}


@pytest.mark.parametrize("area", ["IQG02", "Basrah", "\u0627\u0644\u0628\u0635\u0631\u0629"])
def test_a_report_of_one_area_loses_no_hazard_and_no_gap(tmp_path: Path, area: str) -> None:
    """Hazards with a name and no code fell out of a report of their governorate, and with its Arabic name all gaps.

    What names no governorate at all is said to be left out.
    """
    path = own_file(tmp_path / "a.gpkg", hazard=[
        {**HAZARD, "local_id": "code", "admin1_pcode": "IQG02", "geom": square(47, 30, 0.01)},
        {**HAZARD, "local_id": "name", "admin1_name": "basrah ", "geom": square(47.1, 30, 0.01)},
        {**HAZARD, "local_id": "none", "geom": square(47.2, 30, 0.01)}])
    built = made(path, Scope(parse_period(""), area=area))
    assert built.counts()["Hazards"] == 2
    assert built.counts()["Gaps"] == 2
    assert any("1 records name no governorate" in note for note in built.data[0].exclusions)


def test_a_hazard_of_no_known_status_is_open(tmp_path: Path) -> None:
    """Only two states counted as open, so a hazard with a state nobody knows was in the list and in no figure."""
    path = own_file(tmp_path / "a.gpkg", hazard=[{**HAZARD, "hazard_status": "SUSPENDED?"}, HAZARD])
    assert figures(made(path))["Hazards", "", (("is_open", "yes"),)] == 1


def test_a_release_without_a_day_is_said_to_be_in_no_period(tmp_path: Path) -> None:
    """It fell out of every report of a period without a word."""
    path = own_file(tmp_path / "a.gpkg", land_release=[{"outcome": "CLEARED", "area_reported_m2": 7.0}])
    built = made(path, Scope(parse_period("2025")))
    summed = next(table for table in built.figures if table.key == "LandReleaseByMonth")
    assert not summed.rows and any("1 records have no day of release" in note for note in summed.exclusions)


def test_land_the_authority_did_not_accept_is_named(tmp_path: Path) -> None:
    path = own_file(tmp_path / "a.gpkg", land_release=[
        {"outcome": "CLEARED", "area_reported_m2": area, "accepted": accepted, "released_on": dt.date(2025, 1, 1)}
        for area, accepted in ((7.0, False), (9.0, True), (11.0, None))])
    summed = next(table for table in made(path).figures if table.key == "LandReleaseByMonth")
    assert any("1 records with 7 m\u00b2 were not accepted" in note for note in summed.footnotes)


def test_an_expired_order_still_on_the_ground_is_in_every_period(tmp_path: Path) -> None:
    """Its validity was over before the period began, so the report of the period counted nobody on the ground."""
    path = own_file(tmp_path / "a.gpkg", task_order=[{
        "task_no": f"T-{number}", "task_type": "CLEARANCE", "status": "EXPIRED", "valid_from": dt.date(2023, 1, 1),
        "valid_to": dt.date(2023, 12, 31), **left}
        for number, left in enumerate(({}, {"site_left_on": dt.date(2023, 12, 1), "site_left_confirmed_by": "A"}))])
    summed = next(table for table in made(path, Scope(parse_period("2025"))).figures if table.key == "TasksByStatus")
    assert (summed.total("orders"), summed.total("on_ground")) == (1, 1)


def test_an_uncertain_hazard_is_not_a_gap_of_nothing(tmp_path: Path) -> None:
    """A closed bow tie that nobody released: the land that only its hull holds stood in the report as 0 m2."""
    ring = [(47, 30), (47.01, 30.01), (47.01, 30), (47, 30.01), (47, 30)]
    tie = struct.pack("<BII", 1, 6, 1) + struct.pack("<BIII", 1, 3, 1, len(ring)) + b"".join(
        struct.pack("<dd", *corner) for corner in ring)
    path = own_file(tmp_path / "a.gpkg", hazard=[{**HAZARD, "geom": tie}])
    gaps = next(table for table in made(path).figures if table.key == "Gaps")
    assert gaps.total("at_most_m2") == pytest.approx(2 * gaps.total("gap_m2"), rel=0.01)
    assert all(row[gaps.index("at_most_m2")] > 0 for row in gaps.rows)


def test_a_day_typed_wrong_does_not_make_the_data_fresh(tmp_path: Path) -> None:
    """A hazard reported in 2062 made the cover say that the data reach to 2062."""
    path = own_file(tmp_path / "a.gpkg", hazard=[
        {**HAZARD, "reported_on": dt.date(year, 3, 1)} for year in (2025, 2062)])
    assert made(path).data_until == dt.date(2025, 3, 1)
    assert made(path, Scope(parse_period(""), as_of=dt.date(2024, 1, 1))).data_until is None
