"""Expression functions: areas on the ellipsoid, words for codes in the reader's language."""

from __future__ import annotations

import json

import pytest
from geographiclib.geodesic import Geodesic
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import NULL

from imsma_tools.core import expressions
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.expressions.words import label
from imsma_tools.core.model.definition import load_model

CORNERS = [(44.0, 36.0), (44.01, 36.0), (44.01, 36.01), (44.0, 36.01)]


@pytest.fixture(autouse=True)
def functions(qgis_app):
    expressions.register()
    yield
    expressions.unregister()


def value(text, geometry=None):
    feature = QgsFeature()
    if geometry is not None:
        feature.setGeometry(geometry)
    context = QgsExpressionContext()
    context.setFeature(feature)
    expression = QgsExpression(text)
    result = expression.evaluate(context)
    if expression.hasEvalError():
        raise ValueError(expression.evalErrorString())
    return result


def test_area_is_that_on_the_ellipsoid():
    polygon = Geodesic.WGS84.Polygon()
    for longitude, latitude in CORNERS:
        polygon.AddPoint(latitude, longitude)
    truth = abs(polygon.Compute()[2])
    ring = ", ".join(f"{x} {y}" for x, y in [*CORNERS, CORNERS[0]])
    found = value("imsma_area_m2($geometry)", QgsGeometry.fromWkt(f"MULTIPOLYGON((({ring})))"))
    assert found == pytest.approx(truth, rel=1e-6)


def test_area_of_nothing_is_nothing():
    assert value("imsma_area_m2(NULL)") is None or value("imsma_area_m2(NULL)").isNull()


def square(x, y, size=0.001):
    """WKT of a square about 44 E 36 N, in degrees."""
    x, y = 44 + x * size, 36 + y * size
    return f"POLYGON (({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def between(function, a, b, *more):
    rest = "".join(f", {value}" for value in more)
    found = value(f"{function}(geom_from_wkt('{a}'), geom_from_wkt('{b}'){rest})")
    return None if found is None or found == NULL else found


def true_m2(wkt):
    polygon = Geodesic.WGS84.Polygon()
    for point in QgsGeometry.fromWkt(wkt).asPolygon()[0][:-1]:
        polygon.AddPoint(point.y(), point.x())
    return abs(polygon.Compute()[2])


def test_land_in_common():
    common = QgsGeometry.fromWkt(square(0, 0)).intersection(QgsGeometry.fromWkt(square(0.5, 0.25)))
    truth = true_m2(common.asWkt(17))
    assert between("imsma_overlap_m2", square(0, 0), square(0.5, 0.25)) == pytest.approx(truth, rel=1e-6)
    assert between("imsma_overlap_m2", square(0, 0), square(1, 0)) == 0   # a shared border
    assert between("imsma_overlap_m2", square(0, 0), square(5, 0)) == 0


def test_an_outline_that_crosses_itself_counts_with_its_larger_shape():
    """A filter for land in common must not lose what only the hull of its points finds."""
    crossed = "POLYGON ((44 36, 44.001 36.001, 44.001 36, 44 36.001, 44 36))"
    within_the_hull = "POLYGON ((44.0004 36, 44.0006 36, 44.0006 36.0001, 44.0004 36.0001, 44.0004 36))"
    assert between("imsma_overlap_m2", crossed, within_the_hull) == pytest.approx(true_m2(within_the_hull), rel=1e-6)


def test_distance_between_outlines():
    truth = Geodesic.WGS84.Inverse(36, 44.001, 36, 44.003)["s12"]
    found = between("imsma_distance_m", square(0, 0), square(3, 0))
    assert found == pytest.approx(truth, rel=1e-3) and found <= truth   # the northern corners are nearer
    assert between("imsma_distance_m", square(0, 0), square(3, 0), 150) is None
    assert between("imsma_distance_m", square(0, 0), square(3, 0), 200) == found
    assert between("imsma_distance_m", square(0, 0), square(1, 0)) == 0
    assert between("imsma_distance_m", square(0, 0), square(0.5, 0)) == 0
    assert between("imsma_distance_m", square(0, 0), square(200, 0)) is None


@pytest.mark.parametrize("function", ["imsma_overlap_m2", "imsma_distance_m"])
def test_two_outlines_are_needed(function):
    with_none = value(f"{function}(geom_from_wkt('{square(0, 0)}'), NULL)")
    assert with_none is None or with_none == NULL
    for wkt, sentence in (("POINT (44 36)", "is not a polygon"), (square(4e5, 0), "not degrees"),
                          ("POLYGON EMPTY", "empty outline")):
        with pytest.raises(ValueError, match=f"One of the two .*{sentence}"):
            between(function, square(0, 0), wkt)


@pytest.mark.parametrize("within", ["-1", "0", "1e6", "'far'"])
def test_a_distance_that_cannot_be_looked_for(within):
    with pytest.raises(ValueError, match="is not a distance that can be looked for"):
        between("imsma_distance_m", square(0, 0), square(3, 0), within)


def test_label_in_each_language():
    codes = load_model().code_lists["hazard_status"]
    assert value("imsma_label('hazard', 'hazard_status', 'OPEN', 'en')") == "Open"
    for language in (Language.AR, Language.CKB):
        assert value(f"imsma_label('hazard', 'hazard_status', 'OPEN', '{language.value}')") == codes.label(
            "OPEN", language)
        with speaking(language):
            assert value("imsma_label('hazard', 'hazard_status', 'OPEN')") == codes.label("OPEN", language)


def test_unknown_code_is_shown_as_it_is():
    assert value("imsma_label('hazard', 'hazard_status', 'STRANGE')") == "STRANGE"


def test_field_with_many_codes():
    codes = load_model().code_lists["accreditation_scope"].codes
    first, second = codes[0], codes[1]
    words = f"{first.label.en}, {second.label.en}"
    both = [first.code, second.code]
    for stored in (both, json.dumps(both)):
        assert label(load_model(), "accreditation", "scope", stored, Language.EN) == words
    assert label(load_model(), "accreditation", "scope", first.code, Language.EN) == first.label.en
    assert value(f"imsma_label('accreditation', 'scope', '{json.dumps(both)}', 'en')") == words


def test_name_of_a_field():
    assert value("imsma_field('hazard', 'hazard_status', 'en')") == "Status"


@pytest.mark.parametrize(("text", "sentence"), [
    ("imsma_label('nothing', 'x', 'OPEN')", "There is no table nothing."),
    ("imsma_label('hazard', 'x', 'OPEN')", "has no field x"),
    ("imsma_label('hazard', 'name', 'OPEN')", "has no list of codes"),
    ("imsma_field('hazard', 'x')", "has no field x"),
    ("imsma_field('hazard', 'hazard_status', 'arabic')", "arabic is no choice for language.* one of: en, ar, ckb"),
    ("imsma_label('hazard', 'hazard_status', 'OPEN', 'de')", "de is no choice for language"),
])
def test_errors_are_sentences(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        value(text)


def test_label_of_a_table_that_is_not_there():
    with pytest.raises(BadInput):
        label(load_model(), "nothing", "x", "OPEN", Language.EN)


def test_registering_twice_and_taking_away_once():
    expressions.register()
    assert QgsExpression.isFunctionName("imsma_label")
    expressions.unregister()
    assert not QgsExpression.isFunctionName("imsma_label")
    expressions.register()
