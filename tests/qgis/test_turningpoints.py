"""otms:turningpoints as the toolbox runs it: pasted rows and tables, and what is said of bad ones."""

from __future__ import annotations

import pytest
from overlap_layers import layer, run
from qgis.core import QgsProcessingException, QgsVectorLayer

HEAD = "No\tType\tCoordinates\tFrom\tBearing\tDistance"
SQUARE = "\n".join([HEAD, "9\tBM\t38N 441000 3686000", "1\tSP\t\t9\t45\t10", "2\tTP\t\t1\t90\t100",
                    "3\tTP\t\t2\t180\t100", "4\tTP\t\t3\t270\t100", "1\tTP\t\t4\t0\t99"])


def draw(folder, **more):
    return run("turningpoints", {"OUTPUT": str(folder / "outline.gpkg"), "POINTS": str(folder / "points.gpkg"), **more})


def features(path):
    return list(QgsVectorLayer(str(path), "", "ogr").getFeatures())


def test_pasted_rows_become_an_outline(tmp_path):
    found = draw(tmp_path, TEXT=SQUARE, TYPE_OF_NORTH="TRUE", REPORTED_M2=10_000)
    assert found["AREA_M2"] == pytest.approx(10_000, rel=1e-3)
    assert found["PERIMETER_M"] == pytest.approx(400, abs=0.1)
    assert found["CLOSING_M"] == pytest.approx(1, abs=0.01)
    assert found["PROPOSED"] == ""
    outline, = features(tmp_path / "outline.gpkg")
    assert outline.geometry().isGeosValid() and outline["area_m2"] == pytest.approx(found["AREA_M2"])
    points = features(tmp_path / "points.gpkg")
    assert [point["point_type"] for point in points] == ["BENCHMARK", "START", *["TURNING"] * 4]
    assert {point["state"] for point in points} == {"placed"}
    assert points[0]["typed_text"] == "38N 441000 3686000"


def test_magnetic_bearings_turn_the_outline(tmp_path):
    plain = features(draw(tmp_path, TEXT=SQUARE, TYPE_OF_NORTH="TRUE")["POINTS"])
    (tmp_path / "turned").mkdir()
    turned = features(draw(tmp_path / "turned", TEXT=SQUARE, TYPE_OF_NORTH="MAGNETIC", DECLINATION=5.0)["POINTS"])
    first, second = (points[2].geometry().distance(points[1].geometry()) for points in (plain, turned))
    assert first == pytest.approx(second, rel=0.01)
    assert plain[2].geometry().asPoint().y() > turned[2].geometry().asPoint().y()


def test_a_table_of_the_project(tmp_path):
    rows = [(None, "1", 33.0, 44.0), (None, "2", 33.001, 44.0), (None, "3", 33.001, 44.001), (None, "4", 33.0, 44.001)]
    table = layer(rows, "point_no:string(5);latitude:double;longitude:double", "None")
    found = draw(tmp_path, INPUT=table)
    assert found["AREA_M2"] == pytest.approx(110.9 * 93.4, rel=0.01)
    assert found["CLOSING_M"] == -1 and found["WITHOUT_POSITION"] == 0


def test_every_reading_is_shown_and_none_is_taken(tmp_path):
    text = "No\tCoordinates\n1\t33.1, 44.1\n2\t33.2, 44.1\n3\t33.2, 44.2"
    found = draw(tmp_path, TEXT=text)
    assert found["WITHOUT_POSITION"] == 3 and found["AREA_M2"] == -1
    assert features(tmp_path / "outline.gpkg") == []
    assert [point["state"] for point in features(tmp_path / "points.gpkg")] == ["choose"] * 6
    (tmp_path / "said").mkdir()
    assert draw(tmp_path / "said", TEXT=text, ORDER="latitude_first")["AREA_M2"] > 0


def test_swapped_points_are_proposed(tmp_path):
    places = [(0, 0), (300, 300), (300, 0), (0, 300)]
    text = "\n".join(["No\tCoordinates", *(f"{no}\t38N {441000 + x} {3686000 + y}"
                                           for no, (x, y) in enumerate(places, 1))])
    found = draw(tmp_path, TEXT=text, REPORTED_M2=90_000)
    assert found["PROPOSED"].startswith("MULTIPOLYGON") and found["AREA_M2"] == -1
    assert any("nothing was changed" in remark for remark in found["REMARKS"])


def test_an_old_datum_moves_the_outline_and_the_perimeter_is_compared(tmp_path):
    plain = features(draw(tmp_path, TEXT=SQUARE, TYPE_OF_NORTH="TRUE")["OUTPUT"])[0].geometry().centroid().asPoint()
    (tmp_path / "old").mkdir()
    found = draw(tmp_path / "old", TEXT=SQUARE, TYPE_OF_NORTH="TRUE", DATUM="Karbala 1979", REPORTED_M=600)
    moved = features(found["OUTPUT"])[0].geometry().centroid().asPoint()
    assert 0.002 < plain.distance(moved) < 0.006   # some 400 m
    said = " ".join(found["REMARKS"])
    assert "from Karbala 1979 to WGS 84" in said and "400 m, reported are 600 m" in said
    assert found["ADVICE"] and "further than 50 m apart" in found["ADVICE"][0]


def test_bad_rows_are_named_and_the_others_computed(tmp_path):
    found = draw(tmp_path, TEXT=SQUARE.replace("2\t180\t100", "2\t480\t100"), TYPE_OF_NORTH="TRUE")
    assert any(remark.startswith("Row 5, Bearing:") for remark in found["REMARKS"])
    assert found["WITHOUT_POSITION"] == 3
    assert features(tmp_path / "outline.gpkg") == []


@pytest.mark.parametrize("more, sentence", [
    ({}, "either a table"), ({"TEXT": "   "}, "either a table"), ({"TEXT": "a\tb\nc\td"}, "headings"),
    ({"TEXT": SQUARE, "TYPE_OF_NORTH": "UP"}, "TYPE_OF_NORTH"), ({"TEXT": SQUARE, "REPORTED_M2": -1}, "REPORTED_M2"),
    ({"TEXT": SQUARE, "ZONE": 61}, "ZONE"), ({"TEXT": SQUARE, "DATUM": "ED50"}, "DATUM"),
    ({"TEXT": SQUARE, "NORTH": "TRUE"}, "NORTH"), ({"INPUT": "/nowhere.gpkg"}, "INPUT")])
def test_bad_parameters_are_refused(tmp_path, more, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        draw(tmp_path, **more)
    assert list(tmp_path.iterdir()) == []


def test_a_table_without_any_position_is_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match="where the points are"):
        draw(tmp_path, INPUT=layer([(None, "x")], "name:string(5)", "None"))


def test_the_north_is_never_guessed(tmp_path):
    found = draw(tmp_path, TEXT=SQUARE)
    assert found["WITHOUT_POSITION"] == 5
    assert any("true, magnetic or grid" in remark for remark in found["REMARKS"])
