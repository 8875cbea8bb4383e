"""From columns to records: units, codes, look-ups, constants, keys, positions in columns; through the whole import."""

from __future__ import annotations

import copy
import json
import shutil

import pytest

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake.store import Target
from imsma_tools.core.intake.verdict import Verdict
from imsma_tools.core.sources.importing import Request, Unanswered, import_layer
from imsma_tools.core.sources.rows import SourceField, SourceRow
from imsma_tools.core.workspace import create_workspace, open_workspace

PROFILE = {
    "table": "hazard", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]},
    "columns": [{"field": "local_id", "names": ["ID"]}, {"field": "hazard_class", "names": ["Class"]},
                {"field": "hazard_status", "names": ["Status"], "values": {"active": "OPEN"}},
                {"field": "area_reported_m2", "names": ["Area"], "unit": "dunam"},
                {"field": "organisation_guid", "names": ["Operator"], "lookup": ["short_name", "name_ar"]},
                {"field": "expected_beneficiaries", "names": ["People"]}, {"field": "name", "names": ["Name"]},
                {"field": "depth_cm", "names": ["Depth"], "unit": "m"}],
    "constants": {"priority": "HIGH"},
}
GOOD = {"ID": "H-1", "Class": "SHA", "Status": "Active", "Area": "2", "Operator": "alpha", "People": "12", "Depth": 0.2}


class Rows:
    """A file in memory."""

    def __init__(self, *rows, crs="", wkb=()):
        self.name, self.crs, self.has_geometry = "list", crs, bool(wkb)
        self.fields = tuple(SourceField(name) for name in dict.fromkeys(name for row in rows for name in row))
        self._rows, self._wkb = rows, [*wkb, *[None] * (len(rows) - len(wkb))]

    def row_count(self):
        return len(self._rows)

    def rows(self):
        for number, (row, wkb) in enumerate(zip(self._rows, self._wkb), start=1):
            yield SourceRow(number, {field.name: row.get(field.name) for field in self.fields}, wkb)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "data.gpkg"
    with create_workspace(path) as ws, ws.writing(actor="Test") as writer:
        writer.insert("organisation", {"short_name": "Alpha", "name_ar": "\u0623\u0644\u0641\u0627"})
        writer.insert_many("organisation", [{"short_name": "Twin"}, {"short_name": "twin"}])
    return path


@pytest.fixture
def ws(tmp_path, empty):
    with open_workspace(shutil.copy(empty, tmp_path / "data.gpkg")) as workspace:
        yield workspace


@pytest.fixture
def take(ws, tmp_path):
    def run(*rows, change=None, table="hazard", wkb=(), crs="", told="", **request):
        data = copy.deepcopy(PROFILE)
        data.update(change or {})
        path = tmp_path / "p.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        return import_layer(ws, Rows(*rows, wkb=wkb, crs=crs), Request(
            table, str(path), Target.APPROVED, crs=told, **request))

    return run


def test_units_codes_lookups_and_constants(ws, take):
    outcome = take(GOOD)
    (record,) = ws.rows("hazard")
    assert record["area_reported_m2"] == 5000 and record["depth_cm"] == 20 and record["expected_beneficiaries"] == 12
    assert (record["hazard_class"], record["hazard_status"], record["priority"]) == ("SHA", "OPEN", "HIGH")
    assert ws.row("organisation", record["organisation_guid"])["short_name"] == "Alpha"
    texts = [row.sentence for row in outcome.remarks]
    assert "Column Area: 2 dunam was read as 5,000 m2." in texts
    assert outcome.questions == [] and any("converted from dunam" in note for note in outcome.notes)


@pytest.mark.parametrize("name", ["\u0627\u0644\u0641\u0627", "ALPHA "])
def test_names_are_found_however_they_are_spelt(ws, take, name):
    take({**GOOD, "Operator": name})
    assert next(ws.rows("hazard"))["organisation_guid"]


@pytest.mark.parametrize("name", ["Beta", "Twin"])
def test_an_unknown_name_and_one_of_two_records_are_asked(ws, take, name):
    outcome = take({**GOOD, "Operator": name})
    assert next(ws.rows("hazard"))["organisation_guid"] is None
    assert name in outcome.questions[0].evidence[0]


def test_what_cannot_be_read_never_empties_a_field(ws, take):
    take(GOOD)
    outcome = take({**GOOD, "Area": "about two", "People": "1.5", "Name": "x" * 121})
    assert outcome.count(Verdict.UNCHANGED) == 1 and next(ws.rows("hazard"))["area_reported_m2"] == 5000
    assert len(outcome.remarks) == 4   # three values, and the depth that was converted
    assert take({**GOOD, "Area": ""}).count(Verdict.CHANGED) == 1
    assert next(ws.rows("hazard"))["area_reported_m2"] is None


def test_a_missing_required_value_rejects_and_a_default_fills(ws, take):
    outcome = take({**GOOD, "Class": ""}, {**GOOD, "ID": "H-2", "Status": None})
    assert outcome.rejected[0].sentence.startswith("Class is missing") and outcome.rejected[0].row_no == 1
    assert next(ws.rows("hazard"))["hazard_status"] == "OPEN"


def test_records_that_bring_our_key_keep_it(ws, take):
    change = {"key": {"kind": "guid", "columns": ["guid"]}}
    row = {**GOOD, "guid": "{3F2504E0-4F89-11D3-9A0C-0305E82C3301}"}
    take(row, change=change)
    assert next(ws.rows("hazard"))["guid"] == "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
    assert take(row, change=change).count(Verdict.UNCHANGED) == 1
    assert take({**row, "guid": "x" * 40}, change=change).count(Verdict.REJECTED) == 1


def test_a_natural_key_of_two_fields(ws, take):
    change = {"key": {"kind": "natural", "columns": ["name", "hazard_class"]}}
    rows = [{**GOOD, "Name": "North", "Class": code} for code in ("SHA", "CHA")]
    assert take(*rows, change=change).count(Verdict.NEW) == 2
    assert take(*reversed(rows), change=change).count(Verdict.UNCHANGED) == 2


ACCIDENT = {"table": "accident", "source": "partner", "key": {"kind": "source_key", "columns": ["ID"]}, "constants": {},
            "columns": [{"field": "accident_on", "names": ["Date"]}],
            "coordinates": {"x": ["X"], "y": ["Y"], "crs": "EPSG:4326"}}


@pytest.mark.parametrize(("x", "y"), [
    (44.3661, 33.3152), ("44 21 57.96 E", "33\u00b018' 54.72\"N"), ("44,3661", "33,3152")])
def test_positions_in_two_columns(ws, take, x, y):
    take({"ID": "A-1", "Date": "2024-03-05", "X": x, "Y": y}, change=ACCIDENT, table="accident")
    from shapely import wkb

    point = wkb.loads(next(ws.rows("accident"))["geom"])
    assert (round(point.x, 4), round(point.y, 4)) == (44.3661, 33.3152)


def test_an_impossible_position_is_named_and_the_record_kept(ws, take):
    outcome = take({"ID": "A-1", "Date": "2024-03-05", "X": 444000, "Y": 3686000}, change=ACCIDENT, table="accident",
                   told="EPSG:4326")
    assert ws.count("accident") == 1 and next(ws.rows("accident"))["geom"] is None
    assert "no longitude and latitude" in outcome.remarks[0].sentence
    assert outcome.questions and "UTM 38N" in " ".join(outcome.questions[0].evidence)


def test_positions_without_a_datum_are_asked(ws, take):
    change = {**ACCIDENT, "coordinates": {"x": ["X"], "y": ["Y"]}}
    row = {"ID": "A-1", "Date": "2024-03-05", "X": 440994, "Y": 3686410}
    with pytest.raises(Unanswered, match="does not say its coordinate system") as caught:
        take(row, change=change, table="accident")
    (question,) = caught.value.outcome.questions
    assert question.answer_with == "CRS" and len(question.evidence) == 3
    assert take(row, change=change, table="accident", told="EPSG:32638").count(Verdict.NEW) == 1


def test_a_system_told_against_the_file_is_noted(take):
    from shapely import geometry

    square = geometry.box(440000, 3686000, 440100, 3686100).wkb
    outcome = take(GOOD, wkb=[square], crs="EPSG:32637", told="EPSG:32638")
    assert any("EPSG:32638 was used instead" in note for note in outcome.notes)


@pytest.mark.parametrize(("rows", "request_", "words"), [
    ([], {}, "has no column ID"), ([{"ID": None}], {"table": "land_release"}, "is for the table hazard")])
def test_files_that_do_not_fit(take, rows, request_, words):
    with pytest.raises(BadInput, match=words):
        take(*rows, **request_)


@pytest.mark.parametrize("strict", [False, True])
def test_broken_bytes_do_not_stop_the_others(ws, take, strict):
    """GDAL answers with None or with an exception, as whoever else runs in the same QGIS has set it."""
    from osgeo import gdal, ogr
    from shapely import geometry

    before = gdal.GetUseExceptions()
    for module in (gdal, ogr):
        module.UseExceptions() if strict else module.DontUseExceptions()
    try:
        outcome = take({**GOOD}, {**GOOD, "ID": "H-2"}, crs="EPSG:4326",
                       wkb=[b"\x01\x03\x00\x00\x00\x01", geometry.box(44, 33, 44.1, 33.1).wkb])
    finally:
        for module in (ogr, gdal):   # GDAL 3.6 unwinds them like a stack
            module.UseExceptions() if before else module.DontUseExceptions()
    assert outcome.count(Verdict.NEW) == 2 and outcome.without_outline == 1
    assert any(remark.row_no == 1 and "geometry cannot be" in remark.sentence for remark in outcome.remarks)
    assert [bool(record["geom"]) for record in ws.rows("hazard")] == [False, True]


def test_boundaries_without_codes_get_running_ones_and_their_level_by_its_name(ws, take):
    change = {"table": "admin_area", "source": "atlas", "constants": {"edition": "2026"},
              "key": {"kind": "content", "columns": ["Kind"], "into": "pcode"},
              "columns": [{"field": "level", "names": ["Kind"], "values": {"ADM1": "1", "Adm 3": "2"}},
                          {"field": "name_en", "names": ["Name"]}]}
    outcome = take({"Kind": "ADM1", "Name": "A"}, {"Kind": "ADM1", "Name": "B"}, {"Kind": "adm 3", "Name": "C"},
                   {"Kind": "ADM9", "Name": "D"}, change=change, table="admin_area")
    found = {record["name_en"]: (record["pcode"], record["level"]) for record in ws.rows("admin_area")}
    assert {name: level for name, (_, level) in found.items()} == {"A": 1, "B": 1, "C": 2}
    assert len({pcode for pcode, _ in found.values()} - {None, ""}) == 3
    assert [row.row_no for row in outcome.rejected] == [4] and "ADM9 is no number" in outcome.rejected[0].sentence
