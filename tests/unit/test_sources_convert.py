"""Values of files: read exactly or refused in a sentence; dates never guessed; words in three languages."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.sources import convert
from imsma_tools.core.sources.convert import AmbiguousDate, Unreadable
from imsma_tools.core.sources.units import factor, known_unit
from imsma_tools.core.sources.words import lookup, normalised


@pytest.mark.parametrize(("text", "decimal", "value"), [
    ("12.5", "", 12.5), ("12,5", "", 12.5), ("1,234,567.5", "", 1234567.5), ("1.234.567,5", ",", 1234567.5),
    ("1.234,5", "", 1234.5), ("1 234 567", "", 1234567),
    ("\u0661\u0662\u066c\u0663\u0664\u0665\u066b\u0665", "", 12345.5),
    ("\u06f1\u06f2", "", 12), ("1,234", ".", 1234), ("1,234", ",", 1.234), ("0,125", "", 0.125), ("-3e2", "", -300),
    (7, "", 7), (7.25, "", 7.25),
])
def test_numbers(text, decimal, value):
    assert convert.number(text, decimal) == value


@pytest.mark.parametrize("text", ["1,234", "about 500", "", "12 ha", "1.2.3", "nan", True, float("inf"), "--5"])
def test_numbers_that_are_not_guessed(text):
    with pytest.raises(Unreadable):
        convert.number(text)


@given(st.text(max_size=20))
def test_any_text_is_a_number_or_a_sentence(text):
    try:
        convert.number(text)
    except Unreadable as error:
        assert str(error)


@pytest.mark.parametrize(("text", "order", "day"), [
    ("2024-03-05", "", (2024, 3, 5)), ("25/03/2024", "", (2024, 3, 25)), ("03/25/2024", "", (2024, 3, 25)),
    ("05/03/2024", "dmy", (2024, 3, 5)), ("05/03/2024", "mdy", (2024, 5, 3)), ("05/05/2024", "", (2024, 5, 5)),
    ("5.3.2024", "dmy", (2024, 3, 5)), ("2024-03-05", "dmy", (2024, 3, 5)), ("5 March 2024", "", (2024, 3, 5)),
    ("Mar 5, 2024", "", (2024, 3, 5)), ("5-Mar-2024", "", (2024, 3, 5)),
    ("5 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a 2024", "", (2024, 1, 5)),
    ("\u0665/\u0663/\u0662\u0660\u0662\u0664", "dmy", (2024, 3, 5)), (dt.datetime(2024, 3, 5, 12), "", (2024, 3, 5)),
    ("2024-03-05T10:00:00", "", (2024, 3, 5)),
])
def test_dates(text, order, day):
    assert convert.date(text, order) == dt.date(*day)


def test_an_ambiguous_date_is_asked():
    with pytest.raises(AmbiguousDate, match="day first or month first"):
        convert.date("05/03/2024")


@pytest.mark.parametrize(("text", "order"), [("5/3/24", "dmy"), ("31/02/2024", ""), ("25/03/2024", "mdy"), ("soon", ""),
                                             (45000, ""), ("13/13/2024", "")])
def test_dates_that_are_not_guessed(text, order):
    with pytest.raises(Unreadable):
        convert.date(text, order)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)))
def test_dates_read_back(day):
    assert convert.date(day.isoformat()) == day
    assert convert.date(day.strftime("%d/%m/%Y"), "dmy") == day
    assert convert.date(day.strftime("%m/%d/%Y"), "mdy") == day
    assert convert.date(day.strftime("%d %B %Y")) == day


@pytest.mark.parametrize("moment", [
    dt.datetime(2024, 3, 30, 21, tzinfo=dt.timezone.utc), "2024-03-30T21:00:00Z", "2024-03-30T21:00:00.000Z",
    "2024-03-31T00:00:00+03:00", "2024-03-31T00:00:00Z", dt.datetime(2024, 3, 31), "2024-03-31T21:30:00"])
def test_a_moment_is_the_day_it_has_in_the_programme(moment):
    """ArcGIS keeps the day 31 March as 30 March 21:00 UTC: it became the day before, and month-ends changed month."""
    assert convert.date(moment) == dt.date(2024, 3, 31)
    assert convert.date("2024-03-30T21:00:00Z", zone=dt.timezone.utc) == dt.date(2024, 3, 30)


def test_instants_are_utc():
    assert convert.instant("2024-03-05T10:00:00+03:00").astimezone(dt.timezone.utc).hour == 7
    assert convert.instant("2024-03-05 10:00:00") == dt.datetime(2024, 3, 5, 10, tzinfo=dt.timezone.utc)
    with pytest.raises(Unreadable):
        convert.instant("yesterday")


@pytest.mark.parametrize(("text", "value"), [("yes", True), ("No", False), (1.0, True), ("\u0646\u0639\u0645", True),
                                             ("\u0644\u0627", False), (True, True)])
def test_yes_and_no(text, value):
    assert convert.boolean(text) is value


def test_perhaps_is_refused():
    with pytest.raises(Unreadable, match="neither yes nor no"):
        convert.boolean("perhaps")


@pytest.mark.parametrize(("unit", "square_metres"), [("m2", 1), ("ha", 10_000), ("km2", 1_000_000), ("dunam", 2_500)])
def test_units_of_area(unit, square_metres):
    assert factor(unit, "m2") == square_metres


def test_units_of_length_and_nonsense():
    assert factor("m", "cm") == 100 and factor("", "") == 1
    assert not known_unit("m", "m2") and not known_unit("acre", "m2") and known_unit("km", "m")
    with pytest.raises(ValueError, match="acre"):
        factor("acre", "m2")


def test_arabic_words_are_one_however_they_are_typed():
    anbar = normalised("\u0627\u0644\u0623\u0646\u0628\u0627\u0631")
    assert anbar == normalised(" \u0627\u0644\u0627\u0646\u0628\u0640\u0627\u0631 ")
    assert normalised("HAZ_ID") == normalised("haz id")
    assert lookup("units")[normalised("\u0647\u0643\u062a\u0627\u0631")] == "ha"


def test_a_moment_of_a_qgis_layer_keeps_its_zone():
    """QGIS hands out 30 March 21:00 UTC; read without its zone it was the day before."""
    from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

    from imsma_tools.core.geometry.layers import plain_value

    evening = QDate(2024, 3, 30), QTime(21, 0)
    assert plain_value(QDateTime(*evening, Qt.TimeSpec.UTC)) == dt.date(2024, 3, 31)
    assert plain_value(QDateTime(*evening)) == dt.date(2024, 3, 30)


def test_days_that_no_date_can_be():
    """QGIS has the years before 1 and after 9999, and days that are none."""
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    from imsma_tools.core.geometry.layers import plain_value

    assert [plain_value(day) for day in (QDate(-5, 1, 2), QDate(20000, 1, 2), QDate(2026, 2, 30))] == [
        "-5-01-02", "20000-01-02", None]
    assert plain_value(QDateTime(QDate(20000, 1, 2), QTime(0, 0))) == "20000-01-02"
