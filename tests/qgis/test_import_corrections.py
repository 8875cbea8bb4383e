"""The same workbook sent three times with corrections: the preview is right field by field, and undoing is exact."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser

from import_kit import run, take
from openpyxl import Workbook

from imsma_tools.core.intake.undo import undo
from imsma_tools.core.workspace import open_workspace

HEADINGS = ["Local ID", "Type", "Reported on", "Area (m2)", "Village", "Comment", "WKT"]
SQUARE = "POLYGON ((44 33,44.003 33,44.003 33.003,44 33.003,44 33))"
LARGER = "POLYGON ((44 33,44.004 33,44.004 33.003,44 33.003,44 33))"
BOW_TIE = "POLYGON ((44.1 33,44.103 33.003,44.103 33,44.1 33.003,44.1 33))"
FIRST = {
    "H-1": ["SHA", dt.date(2024, 3, 5), 93_000, "North", "first visit", f"SRID=4326;{SQUARE}"],
    "H-2": ["CHA", dt.date(2024, 3, 6), 50_000, "South", None, f"SRID=4326;{BOW_TIE}"],
    "H-3": ["SHA", dt.date(2024, 3, 7), None, "East", "no access", None],
}
SECOND = {name: list(row) for name, row in FIRST.items()}
SECOND["H-1"][2], SECOND["H-1"][5] = 124_000, f"SRID=4326;{LARGER}"
SECOND["H-2"][0] = "SHA"
SECOND["H-3"][4] = None
SECOND["H-4"] = ["CHA", dt.date(2024, 4, 1), 10_000, "West", None, None]
THIRD = {name: list(row) for name, row in SECOND.items()}
THIRD["H-1"][1] = dt.date(2024, 3, 15)
THIRD["H-2"][5] = f"SRID=4326;{SQUARE.replace('44.', '44.2').replace('(44 ', '(44.2 ').replace(',44 ', ',44.2 ')}"
del THIRD["H-4"]


def book(path, rows):
    """Writes the list as a partner does: a title, the headings, and a total at the end."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.append(["Hazards, state of the month"])
    sheet.append([])
    sheet.append(HEADINGS)
    for name, row in rows.items():
        sheet.append([name, *row])
    sheet.append(["Total", None, None, sum(row[2] or 0 for row in rows.values())])
    workbook.save(path)
    return path


class Cells(HTMLParser):
    """Reads the tables of a report: headings of the parts, and lines of cells."""

    def __init__(self):
        super().__init__()
        self.parts, self._cell = {}, None

    def handle_starttag(self, tag, attributes):
        if tag == "h2":
            self.parts[""] = []
            self._cell = ""
        elif tag == "tr" and self.parts:
            self._last().append([])
        elif tag == "td" and self.parts:
            self._cell = ""

    def handle_data(self, data):
        if self._cell is not None:
            self._cell += data

    def handle_endtag(self, tag):
        if tag == "h2":
            self.parts[self._cell.partition(":")[0]] = self.parts.pop("")
        elif tag == "td" and self.parts:
            self._last()[-1].append(self._cell)
        if tag in ("h2", "td"):
            self._cell = None

    def _last(self):
        return list(self.parts.values())[-1]


def changes(report):
    """Returns {record: {field: (ours, theirs)}} of the list of changes of a report."""
    reader = Cells()
    reader.feed(report.read_text(encoding="utf-8"))
    found, name = {}, ""
    for line in reader.parts.get("Changed", []):
        if len(line) == 5:
            name = line[1]
        if line:
            found.setdefault(name, {})[line[-3]] = (line[-2], line[-1])
    return found


def everything(data):
    """Returns all there is about hazards, without what a change of any kind counts up."""
    with open_workspace(data) as ws:
        return {table: sorted((tuple((name, value) for name, value in sorted(row.items()) if name not in (
            "version", "updated_at", "actor", "base_version")) for row in ws.rows(table)), key=str)
            for table in ("hazard", "turning_point")}


def test_three_versions_of_a_workbook(qgis_processing, data, tmp_path):
    source, report = tmp_path / "list.xlsx", tmp_path / "report.html"
    first = take(data, book(source, FIRST), BY="Officer", SENT_BY="Partner")
    assert (first["NEW"], first["REPAIRS"], first["WITHOUT_OUTLINE"]) == (3, 1, 1)
    after_first = everything(data)

    given = {"REPORT": str(report), "BY": "Officer", "SENT_BY": "Partner"}
    before = data.read_bytes()
    preview = take(data, book(source, SECOND), DRY_RUN=True, **given)
    assert data.read_bytes() == before
    assert (preview["NEW"], preview["CHANGED"], preview["UNCHANGED"]) == (1, 3, 0)
    told = changes(report)
    assert set(told) == {"H-1", "H-2", "H-3"}
    assert told["H-1"]["Reported area"] == ("93,000", "124,000") and set(told["H-1"]) == {"Reported area", "Outline"}
    assert SQUARE in told["H-1"]["Outline"][0].replace("EPSG:4326;", "") and "44.004" in told["H-1"]["Outline"][1]
    assert list(told["H-2"].values()) == [("CHA", "SHA")] and told["H-3"] == {"Comment": ("no access", "")}
    second = take(data, source, **given)
    assert {name: second[name] for name in ("NEW", "CHANGED", "UNCHANGED")} == {
        name: preview[name] for name in ("NEW", "CHANGED", "UNCHANGED")}
    after_second = everything(data)

    preview = take(data, book(source, THIRD), DRY_RUN=True, **given)
    assert (preview["CHANGED"], preview["UNCHANGED"], preview["MISSING"]) == (2, 1, 1)
    told = changes(report)
    assert told["H-1"] == {"Reported on": ("2024-03-05", "2024-03-15")} and set(told["H-2"]) == {"Outline"}
    third = take(data, source, **given)
    assert take(data, source, **given)["UNCHANGED"] == 3

    with open_workspace(data) as ws:
        undo(ws, third["SUBMISSION"], "Chief", "test")
    assert everything(data) == after_second
    with open_workspace(data) as ws:
        undo(ws, second["SUBMISSION"], "Chief", "test")
    assert everything(data) == after_first
    with open_workspace(data) as ws:
        undo(ws, first["SUBMISSION"], "Chief", "test")
        assert ws.count("hazard") == 0


def test_what_is_ours_stays_and_is_told(qgis_processing, data, tmp_path):
    source, report = tmp_path / "list.xlsx", tmp_path / "report.html"
    take(data, book(source, FIRST), SENT_BY="Partner")
    with open_workspace(data) as ws, ws.writing(actor="Officer") as writer:
        hazard = next(row for row in ws.rows("hazard") if row["local_id"] == "H-2")
        writer.update("hazard", hazard["guid"], {"community": "South East"})
    results = take(data, book(source, SECOND), SENT_BY="Partner", REPORT=str(report))
    assert (results["CHANGED"], results["CONFLICT"]) == (3, 0)
    assert re.search("Our edits that stay.*?South East", report.read_text(encoding="utf-8"), re.S)
    changed = {name: list(row) for name, row in SECOND.items()}
    changed["H-2"][3] = "South West"
    assert take(data, book(source, changed), SENT_BY="Partner")["CONFLICT"] == 1


def test_a_total_and_a_title_are_named_and_never_records(qgis_processing, data, tmp_path):
    report = tmp_path / "report.html"
    take(data, book(tmp_path / "list.xlsx", FIRST), REPORT=str(report))
    text = re.sub(r"</?bdi>", "", report.read_text(encoding="utf-8"))
    assert "a total: Total | 143000" in text and "Above them stands: Hazards, state of the month" in text
    results, sentence = run({"INPUT": str(tmp_path / "list.xlsx"), "WORKSPACE": str(data), "TABLE": "hazard",
                             "HEADING_ROW": 2})
    assert not results and "Row 2" in sentence
