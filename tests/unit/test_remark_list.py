"""Lists of remarks: reports, filters, counts, and files a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.checks.remark_list import (
    RemarkFilter,
    RemarkList,
    detail_text,
    place_text,
    plain_text,
    read_remarks,
    record_title,
    write_csv,
)

NOTE = Remark("D1", Severity.NOTE, "hazard", "g1", "The date is in the future.", local_id="H-1", admin1="Basrah")
STOP = Remark("G1", Severity.STOP, "hazard", "g2", "The outline crosses itself.", local_id="H-2", x=44.25, y=36.5)
STOP_TOO = Remark("G1", Severity.STOP, "task_order", "g3", "The outline crosses itself.", local_id="T-3")


def test_worst_comes_first_and_counts_add_up():
    remarks = RemarkList([NOTE, STOP_TOO, STOP])
    assert [remarks[number] for number in range(3)] == [STOP, STOP_TOO, NOTE]
    assert remarks.by_severity() == {Severity.STOP: 2, Severity.CORRECT: 0, Severity.LOOK: 0, Severity.NOTE: 1}
    assert [(group.rule_id, group.records) for group in remarks.groups()] == [("G1", 2), ("D1", 1)]


def test_one_record_with_two_remarks_of_a_rule_counts_once():
    twice = [STOP, Remark("G1", Severity.STOP, "hazard", "g2", "The outline crosses itself again.")]
    assert RemarkList(twice).groups()[0].records == 1


@pytest.mark.parametrize(("wanted", "found"), [
    (RemarkFilter(), 3),
    (RemarkFilter(severities=frozenset({Severity.NOTE})), 1),
    (RemarkFilter(severities=frozenset()), 0),
    (RemarkFilter(rule_id="G1"), 2),
    (RemarkFilter(text="BASRAH"), 1),
    (RemarkFilter(text="outline h-2"), 1),
    (RemarkFilter(text="hazard"), 2),
    (RemarkFilter(text="nothing like it"), 0),
])
def test_filters(wanted, found):
    assert len(RemarkList([NOTE, STOP, STOP_TOO]).matching(wanted)) == found


def test_accepted_remarks_leave_the_list():
    assert len(RemarkList([NOTE, STOP]).without([STOP])) == 1


def test_words_for_record_place_and_detail():
    assert record_title(STOP).endswith("H-2")
    assert "g2" not in record_title(STOP)
    assert place_text(STOP) == "36.50000, 44.25000"
    assert place_text(NOTE) == "Basrah"
    assert place_text(STOP_TOO) == ""
    whole = Remark("A1", Severity.LOOK, "hazard", "g", "The areas differ.", found="900", expected="1,000",
                   difference="100")
    assert detail_text(whole).splitlines() == [
        "The areas differ.", "Found: 900   Expected: 1,000   Difference: 100"]


def test_report_comes_back_as_it_was(tmp_path):
    plain, nested = tmp_path / "plain.json", tmp_path / "nested.json"
    entries = [remark.as_dict() for remark in (NOTE, STOP)]
    plain.write_text(json.dumps(entries), encoding="utf-8")
    nested.write_text(json.dumps({"remarks": entries, "data_file": "x"}), encoding="utf-8")
    assert read_remarks(plain) == read_remarks(nested) == [NOTE, STOP]


@pytest.mark.parametrize(("text", "sentence"), [
    ("{", "The report r.json cannot be read."),
    ('"x"', "The file r.json is not a report of remarks."),
    ('[{"severity": "stop"}]', "Entry 1 of the report r.json cannot be read."),
    ('[{"rule_id": "x", "severity": "loud", "table": "t", "guid": "g", "message": "m"}]', "Entry 1 of the report"),
    ("[7]", "Entry 1 of the report r.json cannot be read."),
])
def test_other_files_are_refused_in_words(tmp_path, text, sentence):
    file = tmp_path / "r.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        read_remarks(file)
    assert caught.value.title.startswith(sentence)
    assert caught.value.remedy


def test_missing_report_is_refused_in_words(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        read_remarks(tmp_path / "none.json")


def test_table_file_has_mark_words_and_degrees(tmp_path):
    file = tmp_path / "remarks.csv"
    write_csv(file, [STOP, NOTE])
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][0] == "Severity"
    assert rows[1][:3] == ["Stop", "G1", "The outline crosses itself."]
    assert rows[1][-2:] == ["36.5000000", "44.2500000"]
    assert rows[2][-2:] == ["", ""]


def test_arabic_text_survives(tmp_path):
    file = tmp_path / "remarks.csv"
    write_csv(file, [Remark("A", Severity.LOOK, "hazard", "g", "\u0627\u0644\u0645\u0648\u0635\u0644")])
    assert "\u0627\u0644\u0645\u0648\u0635\u0644" in file.read_text(encoding="utf-8-sig")


@given(st.text())
def test_no_text_acts_as_a_formula(text):
    assert not plain_text(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert plain_text(text).endswith(text)


def test_folder_that_is_not_there_is_refused_in_words(tmp_path):
    with pytest.raises(NotWritable, match="does not exist"):
        write_csv(tmp_path / "none" / "remarks.csv", [STOP])
