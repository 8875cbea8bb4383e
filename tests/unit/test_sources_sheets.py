"""Workbooks and text as people send them: where the table is, what its cells mean, and what must never be lost."""

from __future__ import annotations

import datetime as dt
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.sources.convert import Unreadable, date, number
from imsma_tools.core.sources.file_layers import Answers, open_file_layer
from imsma_tools.core.sources.rows import CellWithoutValue
from imsma_tools.core.sources.sheets.delimited import find_separator

ARABIC = "\u0627\u0644\u0642\u0631\u064a\u0629 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u0629"
HEADINGS = ["Local ID", "Type", "Reported on", "Area (ha)"]


def sheet_of(path, *lines, merged=(), hidden=(), epoch=None, title="List"):
    book = Workbook()
    if epoch is not None:
        book.epoch = epoch
    sheet = book.active
    sheet.title = title
    for line in lines:
        sheet.append(list(line))
    for area in merged:
        sheet.merge_cells(area)
    for row in hidden:
        sheet.row_dimensions[row].hidden = True
    book.save(path)
    return path


def values(layer):
    return [list(row.values.values()) for row in layer.rows()]


def names(layer):
    return [entry.name for entry in layer.fields]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "list.xlsx"


def test_a_title_above_remarks_below_and_a_hidden_row(path):
    layer = open_file_layer(sheet_of(
        path, [], ["Hazards of Basra, October"], [], HEADINGS, ["H-1", "SHA", dt.date(2024, 3, 5), 7.5], [],
        ["H-2", "CHA", dt.datetime(2024, 3, 6, 12, 30), "7,5"], ["Total", None, None, 15], HEADINGS,
        ["H-3", "SHA", None, None], [], ["Prepared by: Ali"], [], hidden=[7]))
    assert names(layer) == HEADINGS and layer.row_count() == 3
    assert values(layer)[1] == ["H-2", "CHA", dt.datetime(2024, 3, 6, 12, 30), "7,5"]
    assert [row.number for row in layer.rows()] == [5, 7, 10]
    notes = " ".join(layer.notes)
    for words in ("taken from row 4", "Hazards of Basra", "Row 8 was not taken: a total",
                  "Row 9 was not taken: the head",
                  "Row 12 was not taken: it stands under the table: Prepared by: Ali", "hidden in the sheet", ": 7."):
        assert words in notes


def test_headings_in_two_rows_with_merged_cells(path):
    layer = open_file_layer(sheet_of(
        path, ["ID", "Coordinates", None, "Size", None], [None, "Longitude", "Latitude", "Length", "Width"],
        ["H-1", 44.1, 33.1, 5, 6], merged=("A1:A2", "B1:C1", "D1:E1")))
    assert names(layer) == ["ID", "Longitude", "Latitude", "Size Length", "Size Width"]
    assert values(layer) == [["H-1", 44.1, 33.1, 5, 6]]


def test_headings_in_arabic_and_one_that_a_person_names(path):
    layer = open_file_layer(sheet_of(path, ["\u0627\u0644\u0631\u0642\u0645", "\u0627\u0644\u0642\u0631\u064a\u0629"],
                                     ["1", ARABIC]))
    assert layer.row_count() == 1 and values(layer)[0][1] == ARABIC
    sheet_of(path, ["a", "b"], ["c", "d"], ["e", "f"])
    assert names(open_file_layer(path, Answers(heading_row=2))) == ["c", "d"]
    with pytest.raises(BadInput, match="Row 9"):
        open_file_layer(path, Answers(heading_row=9))


def test_cells_without_a_value_are_never_empty_cells(path):
    (row,) = open_file_layer(sheet_of(path, HEADINGS, ["H-1", "=A1", "#N/A", None])).rows()
    assert isinstance(row.values["Type"], CellWithoutValue) and row.values["Type"] == "=A1"
    assert isinstance(row.values["Reported on"], CellWithoutValue) and row.values["Area (ha)"] is None


@pytest.mark.parametrize(("epoch", "base"), [(None, "1900"), (CALENDAR_MAC_1904, "1904")])
def test_days_count_from_what_the_workbook_says(path, epoch, base):
    layer = open_file_layer(sheet_of(path, HEADINGS, ["H-1", "SHA", dt.date(2024, 3, 5), 45356], epoch=epoch))
    (row,) = layer.rows()
    assert layer.date_base == base and row.values["Reported on"] == dt.date(2024, 3, 5)
    days = {"1900": dt.date(2024, 3, 5), "1904": dt.date(2028, 3, 6)}
    assert date(45356, base=base) == date("45356", base=base) == days[base]
    with pytest.raises(Unreadable, match=r"2024-03-05.*2028-03-06"):
        date("45356")


@given(st.dates(dt.date(1954, 11, 1), dt.date(2064, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_day_numbers_are_excels(day):
    assert date((day - dt.date(1899, 12, 30)).days, base="1900") == day


@pytest.mark.parametrize("text", [
    "5 March 2024", "5-Mar-2024", "March 5, 2024", "5 \u0622\u0630\u0627\u0631 2024",
    "\u0665 \u0645\u0627\u0631\u0633 \u0662\u0660\u0662\u0664", "5 \u0626\u0627\u0632\u0627\u0631 2024",
    "\u06f5/\u06f0\u06f3/\u06f2\u06f0\u06f2\u06f4"])
def test_days_in_three_languages_and_their_digits(text):
    assert date(text, "dmy") == dt.date(2024, 3, 5)


@pytest.mark.parametrize(("text", "decimal", "found"), [
    ("\u0661\u0662\u0663\u0664\u066b\u0665", "", 1234.5), ("\u0661\u066c\u0662\u0663\u0664\u066b\u0665", "", 1234.5),
    ("\u06f1\u06f2\u06f3", "", 123), ("1.234,5", "", 1234.5), ("1,234.5", "", 1234.5), ("1 234,5", "", 1234.5),
    ("7,5", "", 7.5), ("1,234", ".", 1234), ("1,234", ",", 1.234)])
def test_numbers_of_every_typing(text, decimal, found):
    assert number(text, decimal) == pytest.approx(found)


def test_several_sheets_ask_and_empty_ones_do_not(path):
    sheet_of(path, HEADINGS, ["H-1", "SHA", None, 1])
    book = Workbook()
    book.active.append(["Local ID"])
    book.active.append(["H-1"])
    book.create_sheet("Empty")
    book.save(path)
    assert open_file_layer(path).row_count() == 1
    secret = book.create_sheet("Lists")
    secret.append(["x"])
    secret.sheet_state = "hidden"
    book.save(path)
    with pytest.raises(BadInput, match=r"Lists \(hidden\)"):
        open_file_layer(path)
    assert open_file_layer(path, Answers("sheet")).row_count() == 1


def test_a_cut_off_and_a_locked_workbook(path):
    sheet_of(path, HEADINGS, *([f"H-{number}", "SHA", None, number] for number in range(3000)))
    whole = path.read_bytes()
    path.write_bytes(whole[:len(whole) // 2])
    with pytest.raises(BadInput, match="broken or cut off"):
        open_file_layer(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(BadInput, match="password"):
        open_file_layer(path)


def test_a_workbook_with_entities_is_refused(path, tmp_path):
    sheet_of(path, HEADINGS, ["H-1", "SHA", None, 1])
    hostile = tmp_path / "hostile.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(hostile, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "bb">]><worksheet', 1)
            target.writestr(name, content)
    with pytest.raises(BadInput, match="document type"):
        open_file_layer(hostile).row_count()


def text_file(tmp_path, content, encoding="utf-8", name="list.csv"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1256"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_of_every_make(tmp_path, encoding, separator, end):
    lines = [["id", "name", "area"], ["H-1", ARABIC, '"7,5"'], ["H-2", '"two\nlines"', '"say ""no"""']]
    layer = open_file_layer(text_file(tmp_path, end.join(separator.join(line) for line in lines) + end, encoding))
    assert names(layer) == ["id", "name", "area"]
    assert values(layer) == [["H-1", ARABIC, "7,5"], ["H-2", "two\nlines", 'say "no"']]


def test_old_western_letters_and_those_nobody_can_tell(tmp_path):
    western = open_file_layer(text_file(tmp_path, "id,name\n1,M\u00fcller\n2,Caf\u00e9\n", "cp1252"))
    assert values(western)[1] == ["2", "Caf\u00e9"] and "CP1252" in western.notes[0]
    doubtful = text_file(tmp_path, "id,name\n1,\u00e9\n", "cp1252")
    with pytest.raises(BadInput, match="both readings are possible"):
        open_file_layer(doubtful)
    assert values(open_file_layer(doubtful, Answers(encoding="cp1252"))) == [["1", "\u00e9"]]
    with pytest.raises(BadInput, match="no text encoding"):
        open_file_layer(doubtful, Answers(encoding="klingon"))


@pytest.mark.parametrize("cut", ['id,name\n1,a\n2,"b', "id,name\n1,a\n2,\"b\nc"])
def test_a_text_that_breaks_off_in_a_quote(tmp_path, cut):
    with pytest.raises(BadInput, match="breaks off after row"):
        open_file_layer(text_file(tmp_path, cut)).row_count()


def test_lines_too_long_are_refused_and_short_ones_empty_nothing(tmp_path):
    first, second, third = open_file_layer(text_file(tmp_path, "id,name,area\n1,a,5\n2,b,5,6\n3,c\n")).rows()
    assert not first.problem and "4 values for 3 columns" in second.problem
    assert isinstance(third.values["area"], CellWithoutValue) and third.values["name"] == "c"


def test_what_excel_says_of_its_separator_holds(tmp_path):
    layer = open_file_layer(text_file(tmp_path, "sep=|\nid|a,b\n1|2,3\n"))
    assert names(layer) == ["id", "a,b"] and values(layer) == [["1", "2,3"]]


CELLS = st.text(st.characters(codec="ascii", exclude_characters=',;\t|"\r\n\0'), min_size=1, max_size=6)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=2, max_size=8), st.sampled_from(",;\t|"))
@settings(max_examples=80, deadline=None)
def test_the_separator_is_found(lines, separator):
    assert find_separator("\n".join(separator.join(line) for line in lines)) == separator


def test_outlines_as_text_in_a_column(tmp_path):
    layer = open_file_layer(text_file(
        tmp_path, 'id;WKT\n1;"SRID=32638;POINT (1 2)"\n2;\n4;nonsense\n'))
    assert layer.has_geometry and layer.crs == "EPSG:32638" and names(layer) == ["id"]
    first, second, third = layer.rows()
    assert first.wkb and not first.problem and second.wkb is None and not second.problem and third.problem


def test_an_open_document_sheet(tmp_path):
    from osgeo import gdal

    source = sheet_of(tmp_path / "a.xlsx", ["Title"], ["Local ID", "Area (ha)"], ["H-1", 7.5], ["Total", 7.5])
    gdal.VectorTranslate(str(tmp_path / "a.ods"), gdal.OpenEx(str(source)), format="ODS")
    layer = open_file_layer(tmp_path / "a.ods")
    assert names(layer) == ["Local ID", "Area (ha)"] and layer.row_count() == 1
    assert number(values(layer)[0][1]) == 7.5


def test_reading_a_long_sheet_stops_when_told(path):
    class Stopped(Progress):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 3

    progress = Stopped()
    layer = open_file_layer(sheet_of(path, HEADINGS, *(["H", "SHA", None, number] for number in range(2000))),
                            progress=progress)
    with pytest.raises(Cancelled):
        layer.row_count()
    assert progress.asked == 4
