"""otms:checkcoverage through Processing."""

from __future__ import annotations

import pytest
from overlap_layers import Told, attributes, box, layer, run, saved
from qgis.core import QgsProcessingException

from otms_plugin.processing.checkcoverage import CheckCoverage

pytestmark = pytest.mark.usefixtures("qgis_app")
TO = {"GAPS": "TEMPORARY_OUTPUT", "OUTSIDE": "TEMPORARY_OUTPUT"}


def check(wholes, parts, feedback=None, **more):
    return run("checkcoverage", {"WHOLE": wholes, "PARTS": parts, **TO, **more}, feedback)


def test_the_contract_of_names():
    algorithm = CheckCoverage()
    algorithm.initAlgorithm()
    assert [definition.name() for definition in algorithm.parameterDefinitions()] == [
        "WHOLE", "PARTS", "ID_FIELD", "WIDTH_FIELD", "MIN_AREA", "MIN_WIDTH", "GAPS", "OUTSIDE"]
    assert {"GAPS", "OUTSIDE", "TOTAL_M2"} <= {output.name() for output in algorithm.outputDefinitions()}


def test_a_path_for_a_child():
    field = layer([(box(0, 0, 400, 400), "F1"), (box(2000, 0, 10, 10), "F2"), (None, "F3")])
    halves = layer([(box(0, 0, 400, 200), "west"), (box(0, 201.5, 500, 198.5), "east")])
    told = Told()
    results = check(field, halves, told, ID_FIELD="name")
    gaps = {row["whole_id"]: row for row in attributes(results["layers"]["GAPS"])}
    assert gaps["F1"]["gap_m2"] == pytest.approx(600, rel=1e-2)
    assert gaps["F1"]["width_m"] == pytest.approx(1.5, rel=2e-2)
    assert gaps["F1"]["thin"]
    assert not gaps["F2"]["uncertain"]
    (outside,) = attributes(results["layers"]["OUTSIDE"])
    assert outside["part_id"] == "east"
    assert outside["outside_m2"] == pytest.approx(100 * 198.5, rel=1e-2)
    assert (results["GAP_COUNT"], results["READ"], results["SKIPPED"], results["FAILED"]) == (2, 5, 1, 0)
    assert results["TOTAL_M2"] == pytest.approx(sum(row["gap_m2"] for row in gaps.values()))
    assert results["WHOLE_M2"] == pytest.approx(160_100, rel=1e-2)
    assert any("1 whole areas have no part near them" in text for text in told.warned)


def test_without_outside():
    results = run("checkcoverage", {"WHOLE": layer([(box(0, 0, 9, 9), "w")]), "PARTS": layer([(box(0, 0, 5, 9), "p")]),
                                    "GAPS": "TEMPORARY_OUTPUT"})
    assert "OUTSIDE" not in results["layers"]
    assert results["GAP_COUNT"] == 1


@pytest.mark.parametrize(("wholes", "parts", "more", "words"), [
    (lambda: layer([("POINT (44 33)", "x")], kind="Point"), None, {}, "WHOLE does not hold polygons"),
    (None, lambda: layer([]), {}, "PARTS holds no records"), (None, None, {"ID_FIELD": "nix"}, "no field nix"),
    (None, lambda: layer([(box(0, 0, 9, 9), "x")], crs=""), {}, "PARTS has no coordinate system"),
    (None, None, {"MIN_WIDTH": -1}, "MIN_WIDTH is -1"),
    (None, None, {"OUTSIDE": "/nowhere/out.gpkg"}, "folder /nowhere does not exist"),
])
def test_bad_input_leaves_nothing(tmp_path, wholes, parts, more, words):
    good = layer([(box(0, 0, 9, 9), "x")])
    with pytest.raises(QgsProcessingException, match=words):
        run("checkcoverage", {"WHOLE": wholes() if wholes else good, "PARTS": parts() if parts else good,
                              "GAPS": str(tmp_path / "gaps.gpkg"), "OUTSIDE": str(tmp_path / "out.gpkg"), **more})
    assert list(tmp_path.iterdir()) == []


def test_parts_without_any_outline_leave_all():
    """Nobody is sent anywhere: that is an answer, and the most dangerous one to withhold."""
    whole, nothing = layer([(box(0, 0, 9, 9), "w")]), layer([(None, "p"), (None, "q")])
    results = run("checkcoverage", {"WHOLE": whole, "PARTS": nothing, "GAPS": "TEMPORARY_OUTPUT"})
    assert (results["GAP_COUNT"], results["SKIPPED"], results["READ"]) == (1, 2, 3)
    assert results["TOTAL_M2"] == results["WHOLE_M2"]
    with pytest.raises(QgsProcessingException, match="None of the 1 records of PARTS"):
        run("checkcoverage", {"WHOLE": whole, "GAPS": "TEMPORARY_OUTPUT",
                              "PARTS": layer([("POLYGON ((0 0, 1 1, 2 2, 0 0))", "flat")])})


def test_cancel_leaves_nothing(tmp_path):
    good = layer([(box(0, 0, 9, 9), "x")])
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("checkcoverage", {"WHOLE": good, "PARTS": good, "GAPS": str(tmp_path / "gaps.gpkg")}, Told(cancel_after=5))
    assert list(tmp_path.iterdir()) == []


def test_files_give_what_layers_in_memory_give(tmp_path):
    """Read through the index and written in bulk, or one by one: the same rows and figures."""
    wholes = layer([(box(0, 0, 400, 400), "F1"), (box(2000, 0, 10, 10), "F2"),
                    ("POLYGON ((44.02 33, 44.03 33.01, 44.03 33, 44.02 33.01, 44.02 33))", "F3")])
    parts = layer([(box(0, 0, 400, 200), "west"), (box(0, 201.5, 500, 198.5), "east"), (None, "nowhere")])
    memory = check(wholes, parts, ID_FIELD="name")
    files = check(saved(wholes, tmp_path / "w.gpkg"), saved(parts, tmp_path / "p.gpkg"), ID_FIELD="name",
                  GAPS=str(tmp_path / "gaps.gpkg"), OUTSIDE=str(tmp_path / "outside.gpkg"))
    for name in ("GAPS", "OUTSIDE"):
        rows = [sorted(({key: value for key, value in row.items() if key != "fid"}
                        for row in attributes(results["layers"][name])), key=str) for results in (memory, files)]
        assert rows[0] == rows[1]
    others = ("layers", "GAPS", "OUTSIDE", "SKIPPED_LIST")   # QGIS saves what has no outline as an empty one
    figures = [{key: value for key, value in results.items() if key not in others} for results in (memory, files)]
    assert figures[0] == figures[1]
    assert (figures[0]["GAP_COUNT"], figures[0]["UNCERTAIN"], figures[0]["WHOLE_UNTOUCHED"]) == (6, 4, 2)


def test_cancel_while_writing_leaves_nothing(tmp_path):
    wholes = layer([(box(0, 0, 100, 100), "w")])
    parts = layer([(box(0, 0, 50, 100), "p")])
    for checks in range(8, 40, 4):
        try:
            run("checkcoverage", {"WHOLE": wholes, "PARTS": parts, "GAPS": str(tmp_path / "gaps.gpkg"),
                                  "OUTSIDE": str(tmp_path / "outside.gpkg")}, Told(cancel_after=checks))
        except QgsProcessingException:
            assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("crs", ["EPSG:32638", "EPSG:3857"])
def test_degrees_taken_for_metres_are_told(tmp_path, crs):
    """Two hazards of which nobody is sent to one: of a few millimetres there is no gap, and nothing else would show."""
    whole = layer([(box(0, 0, 100, 100), "a"), (box(500, 0, 100, 100), "b")], crs=crs)
    parts = layer([(box(0, 0, 100, 100), "p")], crs=crs)
    for given in (whole, saved(whole, tmp_path / "w.gpkg")):
        told = Told()
        check(given, parts, told)
        assert any("WHOLE: 2 outlines are smaller than 10 cm" in text for text in told.warned)
        assert any("PARTS: 1 outlines are smaller" in text for text in told.warned)
    told = Told()
    check(layer([(box(0, 0, 0.2, 0.2), "a")]), layer([(None, "p")]), told)
    assert not any("smaller" in text for text in told.warned)
