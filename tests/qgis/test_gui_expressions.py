"""Expression functions: areas on the ellipsoid, words for codes in the reader's language."""

from __future__ import annotations

import json

import pytest
from geographiclib.geodesic import Geodesic
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsGeometry

from imsma_tools.core import expressions
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, speaking
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
        assert expressions.label(load_model(), "accreditation", "scope", stored, Language.EN) == words
    assert expressions.label(load_model(), "accreditation", "scope", first.code, Language.EN) == first.label.en
    assert value(f"imsma_label('accreditation', 'scope', '{json.dumps(both)}', 'en')") == words


def test_name_of_a_field():
    assert value("imsma_field('hazard', 'hazard_status', 'en')") == "Status"


@pytest.mark.parametrize(("text", "sentence"), [
    ("imsma_label('nothing', 'x', 'OPEN')", "There is no table nothing."),
    ("imsma_label('hazard', 'x', 'OPEN')", "has no field x"),
    ("imsma_label('hazard', 'name', 'OPEN')", "has no list of codes"),
    ("imsma_field('hazard', 'x')", "has no field x"),
])
def test_errors_are_sentences(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        value(text)


def test_label_of_a_table_that_is_not_there():
    with pytest.raises(BadInput):
        expressions.label(load_model(), "nothing", "x", "OPEN", Language.EN)


def test_registering_twice_and_taking_away_once():
    expressions.register()
    assert QgsExpression.isFunctionName("imsma_label")
    expressions.unregister()
    assert not QgsExpression.isFunctionName("imsma_label")
    expressions.register()
