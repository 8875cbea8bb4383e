"""The report as JSON, page and table: the same remarks, nothing that runs, nothing half-written."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from checks_kit import hazard, run

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.checks import report
from imsma_tools.core.checks.remark_list import read_remarks
from imsma_tools.core.checks.report import write_report


def result(count: int = 3):
    rows = [hazard(f"h{number}", local_id=f" <b>{number}</b> & ", organisation_guid="<script>")
            for number in range(count)]
    return run("ID-01,GEO-01", hazard=[*rows, hazard("none", geom=None)])


def test_json_comes_back_as_the_same_remarks(tmp_path):
    file, found = tmp_path / "r.json", result()
    write_report(file, found, "data.gpkg")
    assert read_remarks(file) == found.remarks
    info = json.loads(file.read_text(encoding="utf-8"))["run"]
    assert (info["checked"], info["rules"], info["remarks"]) == ("data.gpkg", ["ID-01", "GEO-01"], 4)
    assert info["groups"][0]["sentence"] == "1 x Hazards: No place on the map"


@pytest.mark.parametrize("language", list(Language))
def test_a_page_is_well_formed_and_escapes_what_data_say(tmp_path, language):
    file = tmp_path / "r.html"
    with speaking(language):
        write_report(file, result(), "a<b>.gpkg")
    text = file.read_text(encoding="utf-8")
    assert "<script>" not in text
    assert "<b>0</b>" not in text
    root = ElementTree.fromstring(text.replace('<meta charset="utf-8">', "").replace("<!DOCTYPE html>", ""))
    assert root.attrib == {"lang": language.value, "dir": "rtl" if language.is_right_to_left else "ltr"}
    assert [len(table.findall("tbody/tr")) for table in root.iter("table")] == [2, 4]


def test_a_page_says_when_it_does_not_list_all(tmp_path, monkeypatch):
    monkeypatch.setattr(report, "MOST_ON_A_PAGE", 2)
    write_report(tmp_path / "r.html", result(), "data.gpkg")
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "The worst 2 of 4 remarks are listed here." in text


def test_a_page_without_remarks_still_says_what_was_not_checked(tmp_path):
    write_report(tmp_path / "r.html", run("VIC-01", accident=[]), "data.gpkg")
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "No remarks." in text
    assert "Not checked: VIC-01. These records are not there: Victims." in text


def test_refused_before_anything_is_written(tmp_path):
    with pytest.raises(BadInput, match=r"r\.pdf.*\.json, \.html, \.csv"):
        write_report(tmp_path / "r.pdf", result(), "data.gpkg")
    (tmp_path / "r.json").mkdir()
    with pytest.raises(NotWritable):
        write_report(tmp_path / "r.json", result(), "data.gpkg")
    assert [file.name for file in tmp_path.iterdir()] == ["r.json"]
