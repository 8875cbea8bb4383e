"""Coordinates in expressions: written and read back, nothing for nothing, sentences for what cannot be."""

from __future__ import annotations

import math

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import NULL, Qt
from qgis.PyQt.QtGui import QTextLayout, QTextOption

from imsma_tools.core import expressions
from imsma_tools.core.base.language import Language, speaking

BAGHDAD = "make_point(44.3661, 33.3152)"
WRITTEN = ("imsma_mgrs", "imsma_utm", "imsma_dms", "imsma_decimal_minutes", "imsma_decimal")
METRES = {"imsma_mgrs": 0.75, "imsma_utm": 0.75, "imsma_dms": 0.25, "imsma_decimal_minutes": 0.15,
          "imsma_decimal": 0.1}


@pytest.fixture(scope="module", autouse=True)
def functions(qgis_app):
    expressions.register()
    yield
    expressions.unregister()


def value(text, geometry=None):
    context = QgsExpressionContext()
    feature = QgsFeature()
    if geometry is not None:
        feature.setGeometry(geometry)
    context.setFeature(feature)
    expression = QgsExpression(text)
    result = expression.evaluate(context)
    if expression.hasParserError() or expression.hasEvalError():
        raise ValueError(expression.parserErrorString() + expression.evalErrorString())
    return None if result == NULL else result


def place(longitude, latitude):
    return QgsGeometry.fromPointXY(QgsPointXY(longitude, latitude))


def metres(first, second):
    first, second = first.asPoint(), second.asPoint()
    return Geodesic.WGS84.Inverse(first.y(), first.x(), second.y(), second.x())["s12"]


@pytest.mark.parametrize(("text", "written"), [
    (f"imsma_mgrs({BAGHDAD})", "38S MB 40994 86410"),
    (f"imsma_mgrs({BAGHDAD}, 3)", "38S MB 409 864"),
    (f"imsma_mgrs(point:={BAGHDAD}, digits:=0)", "38S MB"),
    (f"imsma_utm({BAGHDAD})", "38N 440995 3686410"),
    (f"imsma_utm({BAGHDAD}, 1)", "38N 440994.7 3686410.2"),
    ("imsma_utm(make_point(42.001, 33.3152), zone:=37)", "37N 779391 3690252"),
    (f"imsma_dms({BAGHDAD}, 0)", "N 33\u00b0 18\u2032 55\u2033, E 44\u00b0 21\u2032 58\u2033"),
    (f"imsma_decimal_minutes({BAGHDAD}, 3)", "N 33\u00b0 18.912\u2032, E 44\u00b0 21.966\u2032"),
    (f"imsma_decimal({BAGHDAD}, 5)", "N 33.31520, E 44.36610"),
    ("imsma_decimal(make_point(-69.3, -51.7), 2)", "S 51.70, W 69.30"),
    ("imsma_mgrs(geom_from_wkt('MULTIPOINT ((44.3661 33.3152))'))", "38S MB 40994 86410"),
    ("imsma_mgrs(geom_from_wkt('PointZ (44.3661 33.3152 35)'))", "38S MB 40994 86410"),
])
def test_known_values(text, written):
    assert value(text) == written


@given(longitude=st.floats(-180, 180), latitude=st.floats(0, 84))
@settings(max_examples=80, deadline=None)
def test_written_and_read_back(longitude, latitude):
    here = place(longitude, latitude)
    for name in WRITTEN:
        back = value(f"imsma_point_from_text({name}($geometry))", here)
        assert metres(back, here) < METRES[name], value(f"{name}($geometry)", here)


@given(longitude=st.floats(-180, 180), latitude=st.floats(-80, 0, exclude_max=True))
@settings(max_examples=40, deadline=None)
def test_written_and_read_back_in_the_south(longitude, latitude):
    """A UTM zone with S may also be that of Baghdad's band: said, or refused."""
    here = place(longitude, latitude)
    for name in WRITTEN:
        written = value(f"{name}($geometry)", here)
        zone = -int(written.split("S")[0]) if name == "imsma_utm" and "S" in written else 0
        assert metres(value(f"imsma_point_from_text('{written}', {zone})"), here) < METRES[name]


@given(longitude=st.floats(-180, 180), latitude=st.floats(-80, 84))
@settings(max_examples=60, deadline=None)
def test_utm_is_that_of_qgis(longitude, latitude):
    text = value("imsma_utm($geometry, 3)", place(longitude, latitude))
    zone, east, north = text.split()
    code = (32600 if zone.endswith("N") else 32700) + int(zone[:-1])
    moved = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(
        f"EPSG:{code}"), QgsProject.instance().transformContext()).transform(QgsPointXY(longitude, latitude))
    assert (float(east), float(north)) == pytest.approx((moved.x(), moved.y()), abs=0.00051)


@pytest.mark.parametrize("name", WRITTEN)
def test_nothing_for_nothing(name):
    for nothing in ("NULL", "$geometry", "geom_from_wkt('POINT EMPTY')", "geom_from_wkt('MULTIPOINT EMPTY')"):
        assert value(f"{name}({nothing})") is None
    assert value(f"{name}({BAGHDAD}, NULL)") is None


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize(("argument", "sentence"), [
    ("buffer(make_point(44, 33), 1)", "those of one point, this is Polygon.*point_on_surface"),
    ("geom_from_wkt('LINESTRING (44 33, 45 33)')", "those of one point, this is LineString"),
    ("geom_from_wkt('MULTIPOINT ((44 33), (45 33))')", "those of one point, this is MultiPoint"),
    ("make_point(440994, 3686410)", "not degrees: 440994, 3686410.*EPSG:4326"),
    ("make_point(44, 90.5)", "not degrees"),
    ("make_point(44, 33), 17", "17 cannot be (digits|decimals).*0 to"),
    ("make_point(44, 33), 1.5", "1.5 cannot be"),
    ("make_point(44, 33), -1", "-1 cannot be"),
    ("make_point(44, 33), 'many'", "many cannot be"),
    ("'here'", "here is no geometry"),
])
def test_what_is_not_one_point_in_degrees_is_refused_in_words(name, argument, sentence):
    with pytest.raises(ValueError, match=sentence):
        value(f"{name}({argument})")


@pytest.mark.parametrize("latitude", [84.001, 90, -80.001, -90])
def test_the_poles_have_degrees_but_no_grid(latitude):
    for name in ("imsma_mgrs", "imsma_utm"):
        with pytest.raises(ValueError, match="UTM ends at 80 degrees south and 84 degrees north"):
            value(f"{name}(make_point(10, {latitude}))")
    assert value(f"imsma_decimal(make_point(10, {latitude}), 3)") == (
        f"{'N' if latitude > 0 else 'S'} {abs(latitude):.3f}, E 10.000")


@pytest.mark.parametrize("text", [
    "38S MB 40994 86410", "38smb4099486410",
    "\u0663\u0668S MB \u0664\u0660\u0669\u0669\u0664 \u0668\u0666\u0664\u0661\u0660",
    "33.3152 N 44.3661 E", "331854.72N 442157.96E", "38N 440994 3686410", "geo:33.3152,44.3661",
    "\u0663\u0663\u066b\u0663\u0661\u0665\u0662 \u0634\u0645\u0627\u0644\u0627\u064b\u060c "
    "\u0664\u0664\u066b\u0663\u0666\u0666\u0661 \u0634\u0631\u0642\u0627\u064b"])
def test_texts_of_any_notation_are_read(text):
    assert metres(value(f"imsma_point_from_text('{text}')"), place(44.3661, 33.3152)) < 1


@pytest.mark.parametrize(("arguments", "wkt"), [
    ("'12.5, 44.3', first:='latitude'", (44.3, 12.5)),
    ("'12.5, 44.3', first:='longitude'", (12.5, 44.3)),
    ("'440994.6 3686410.2', 38", (44.3661, 33.3152)),
    ("'38S 440994.6 3686410.2', 38", (44.3661, 33.3152)),
    ("'38S 440994.6 3686410.2', -38", (44.0296, -56.9621)),
    ("'38N 440994.6 3686410.2', 37", (44.3661, 33.3152)),   # what the text says counts
])
def test_what_a_text_leaves_open_can_be_said(arguments, wkt):
    assert metres(value(f"imsma_point_from_text({arguments})"), place(*wkt)) < 5


@pytest.mark.parametrize(("arguments", "sentence"), [
    ("'12.5, 44.3'", "more than one way: latitude first; longitude first.*'latitude'"),
    ("'12.5, 44.3', 38", "more than one way"),
    ("'440994 3686410'", "more than one way: zone 38 north; zone 37 north; zone 39 north"),
    ("'38S 440994 3686410'", "letter of the band; S as south of the equator"),
    ("'38S 440994 3686410', 37", "more than one way"),
    ("'somewhere'", "somewhere is no position that can be read"),
    ("'38S AB 1 1'", "no such square"),
    ("'12.5, 44.3', first:='north'", "north cannot be first"),
    ("'12.5, 44.3', 61", "61 cannot be zone"),
])
def test_nothing_is_guessed(arguments, sentence):
    with pytest.raises(ValueError, match=sentence):
        value(f"imsma_point_from_text({arguments})")


def test_no_text_no_point():
    assert [value(f"imsma_point_from_text({text})") for text in ("NULL", "''", "'  '")] == [None, None, None]


@given(longitude=st.floats(-180, 180), latitude=st.floats(-85, 85), bearing=st.floats(0, 359.99),
       distance=st.floats(0.5, 900_000))
@settings(max_examples=80, deadline=None)
def test_bearing_distance_and_the_point_at_their_end(longitude, latitude, bearing, distance):
    start = place(longitude, latitude)
    end = value(f"imsma_point_at($geometry, {bearing}, {distance})", start)
    truth = Geodesic.WGS84.Direct(latitude, longitude, bearing, distance)
    assert metres(end, place(truth["lon2"], truth["lat2"])) < 0.001
    wkt = f"make_point({end.asPoint().x()!r}, {end.asPoint().y()!r})"
    assert value(f"imsma_point_distance_m($geometry, {wkt})", start) == pytest.approx(distance, abs=0.001)
    turned = value(f"imsma_bearing($geometry, {wkt})", start) - bearing
    assert abs((turned + 180) % 360 - 180) < math.degrees(0.001 / distance) + 1e-9


@pytest.mark.parametrize(("text", "sentence"), [
    ("imsma_bearing(make_point(44, 33), make_point(-136, -33))", "more than 1,000 kilometres apart"),
    ("imsma_point_distance_m(make_point(44, 33), make_point(64, 33))", "more than 1,000 kilometres apart"),
    ("imsma_point_at(make_point(44, 33), 10, -5)", "-5 is not a distance that can be measured"),
    ("imsma_point_at(make_point(44, 33), 'north', 5)", "north cannot be bearing"),
])
def test_lines_that_cannot_be_measured(text, sentence):
    with pytest.raises(ValueError, match=sentence):
        value(text)


def test_lines_of_nothing():
    assert value("imsma_bearing(make_point(44, 33), make_point(44, 33))") is None
    assert value("imsma_point_distance_m(make_point(44, 33), make_point(44, 33))") == 0
    assert value("imsma_bearing(make_point(44, 33), geom_from_wkt('POINT EMPTY'))") is None
    assert value("imsma_point_at(geom_from_wkt('POINT EMPTY'), 1, 1)") is None


@pytest.mark.parametrize("name", WRITTEN)
def test_figures_are_western_in_every_language(name):
    for language in Language:
        with speaking(language):
            assert value(f"{name}({BAGHDAD})").translate({0xb0: "", 0x2032: "", 0x2033: ""}).isascii()


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("before", [
    "", "\u0627\u0644\u0645\u0648\u0642\u0639: ", "\u0627\u0644\u0645\u0648\u0642\u0639 7 "])
def test_order_is_kept_in_an_arabic_sentence(name, before):
    """Qt puts a line of text in order by the Unicode rules: every figure must stand to the right of the one before."""
    written = value(f"{name}({BAGHDAD})")
    layout = QTextLayout(before + written + "\u060c \u0627\u0644\u0639\u0631\u0627\u0642")
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    starts = [line.cursorToX(len(before) + at) for at in range(len(written))]
    places = [start[0] if isinstance(start, tuple) else start for start in starts]
    assert places[1:] == sorted(places[1:]) and len(set(places)) == len(places)
