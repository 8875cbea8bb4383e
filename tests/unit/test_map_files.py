"""Names of maps, files of pages and the time left: no map takes another one's place, nothing is promised too early."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import Label
from imsma_tools.core.products.maps.contract import (
    Audience,
    Family,
    FilesBy,
    Filter,
    MapLayer,
    MapType,
    Orientation,
    Page,
    PageFormat,
    PagesFor,
    Parcel,
    Wish,
)
from imsma_tools.core.products.maps.grouping import files_of
from imsma_tools.core.products.maps.naming import MOST_LETTERS, group_stem, page_stem, plain, unique
from imsma_tools.core.products.maps.time_left import TimeLeft

DAY = datetime.date(2026, 1, 31)
TYPE = MapType("contamination", 1, "CONTAMINATION", Label("A", "", "", frozenset()), Label("B", "", "", frozenset()),
               Family.MAP, Audience.RESTRICTED, (MapLayer("hazard"),), (PagesFor.GOVERNORATE, PagesFor.RECORD))
WISH = Wish(TYPE, PagesFor.GOVERNORATE)


def page(key: str, governorate: str = "", operator: str = "", level: PagesFor = PagesFor.RECORD) -> Page:
    return Page(key, key, f"Name of {key}", {}, (44.0, 33.0, 45.0, 34.0), level, governorate, operator)


def test_a_page_is_named_by_rule() -> None:
    basrah = Page("IQG02", "IQG02", "Basrah", {}, (47.0, 30.0, 48.0, 31.0), PagesFor.GOVERNORATE)
    assert page_stem(WISH, basrah, DAY, "IQ") == "CONTAMINATION_IQG02_Basrah_A4_20260131"
    overview = Page("overview", "", "Overview", {}, (38.0, 29.0, 49.0, 38.0), PagesFor.OVERVIEW)
    assert page_stem(WISH, overview, None, "IQ") == "CONTAMINATION_IQ_Overview_A4_undated"


@pytest.mark.parametrize("change", [
    {"language": Language.AR}, {"language": Language.CKB}, {"orientation": Orientation.PORTRAIT},
    {"audience": Audience.PUBLIC}, {"chosen": Filter(operators=("OP-01",))}, {"chosen": Filter(statuses=("OPEN",))},
    {"chosen": Filter(since=DAY)}, {"chosen": Filter(until=DAY)},
    {"chosen": Filter(operators=("\u0645\u0646\u0638\u0645\u0629",))},
    {"chosen": Filter(operators=("\u0634\u0631\u0643\u0629",))}], ids=str)
def test_another_map_of_the_same_place_has_another_name(change: dict) -> None:
    """A map of one operator's land under the name of the whole map would hide every other hazard."""
    others = [WISH, replace(WISH, chosen=Filter(operators=("OP-02",)))]
    names = {page_stem(wish, page("A"), DAY) for wish in (*others, replace(WISH, **change))}
    assert len(names) == 3


@pytest.mark.parametrize(("one", "other"), [
    ("\u062d-\u0661\u0662", "\u062d-\u0661\u0663"), ("H-1", "H/1"), ("A" * 60 + "1", "A" * 60 + "2")])
def test_sheets_of_two_records_made_one_by_one_do_not_replace_each_other(one: str, other: str) -> None:
    """Numbering names within a series does not help here: each sheet is a series of its own."""
    wish = replace(WISH, pages_for=PagesFor.RECORD)
    assert page_stem(wish, page(one), DAY) != page_stem(wish, page(other), DAY)
    assert page_stem(wish, page(one), DAY) == page_stem(wish, page(one), DAY)


def test_answers_about_two_parcels_without_reference_do_not_replace_each_other() -> None:
    wish = replace(WISH, pages_for=PagesFor.PARCEL)
    here = page("1:", level=PagesFor.PARCEL)
    assert page_stem(wish, here, DAY) != page_stem(wish, replace(here, box=(44.0, 33.0, 45.0, 34.1)), DAY)
    files = {group_stem(replace(wish, parcels=(Parcel("", wkb),)), "All", DAY) for wkb in (b"1", b"2")}
    assert len(files) == 2


@pytest.mark.parametrize("pages_for", [PagesFor.GOVERNORATE, PagesFor.RECORD])
def test_a_file_of_some_pages_does_not_take_the_place_of_the_file_of_all(pages_for: PagesFor) -> None:
    whole = replace(WISH, pages_for=pages_for)
    some = [replace(whole, chosen=chosen) for chosen in (Filter(areas=("IQG02",)), Filter(operators=("OP-01",)))]
    assert len({group_stem(wish, "All", DAY, "IQ") for wish in (whole, *some)}) == 3


@given(st.text(), st.text())
def test_names_can_be_saved_anywhere(code: str, name: str) -> None:
    made = Page(code, code, name, {}, (0.0, 0.0, 1.0, 1.0), PagesFor.RECORD)
    for stem in (page_stem(WISH, made, DAY), group_stem(WISH, name, None)):
        assert re.fullmatch(r"[A-Za-z0-9_-]+", stem) and len(stem) <= MOST_LETTERS


@pytest.mark.parametrize(("text", "expected"), [
    ("Thi Qar", "Thi-Qar"), ("Sal\u0101h / ad-D\u012bn", "Salah-ad-Din"), ("\u0628\u0635\u0631\u0629", "x"), ("", "x"),
    ("../../etc", "etc"), ("a:b*c?", "a-b-c")])
def test_plain_letters(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.lists(st.sampled_from(["a", "A", "a-2", "A-2", "a-3", "b"])))
def test_names_that_collide_are_numbered(stems: list[str]) -> None:
    names = unique(stems)
    assert len({name.casefold() for name in names}) == len(stems)
    assert all(name == stem or name.startswith(f"{stem}-") for name, stem in zip(names, stems))


@given(st.sampled_from(FilesBy), st.sampled_from(PageFormat),
       st.lists(st.tuples(st.sampled_from(["", "IQG01", "IQG02"]), st.sampled_from(["", "OP", "op"]),
                          st.sampled_from(["x", "X", "y"])), max_size=12))
def test_every_page_is_in_exactly_one_file(by: FilesBy, form: PageFormat, rows: list) -> None:
    pages = [(page(str(number), governorate, operator), stem)
             for number, (governorate, operator, stem) in enumerate(rows)]
    files = files_of(replace(WISH, files_by=by, page_format=form), pages, DAY, "IQ")
    assert sorted(place for file in files for place in file.places) == list(range(len(rows)))
    assert len({file.stem.casefold() for file in files}) == len(files)
    if by is FilesBy.PAGE or form is PageFormat.PNG:
        assert len(files) == len(rows)


def test_files_by_governorate_and_operator() -> None:
    pages = [(page("country", level=PagesFor.OVERVIEW), "s0"), (page("a", "IQG02", "OP-01"), "s1"),
             (page("b", "IQG01", "OP-01"), "s2"), (page("c", "IQG02"), "s3")]

    def made(by: FilesBy) -> dict:
        return {file.stem: file.places for file in files_of(replace(WISH, files_by=by), pages, DAY, "IQ")}

    assert made(FilesBy.ONE) == {"CONTAMINATION_IQ_All_A4_20260131": (0, 1, 2, 3)}
    assert made(FilesBy.GOVERNORATE) == {
        "CONTAMINATION_IQ_Country_A4_20260131": (0,), "CONTAMINATION_IQ_IQG02_A4_20260131": (1, 3),
        "CONTAMINATION_IQ_IQG01_A4_20260131": (2,)}
    assert made(FilesBy.OPERATOR) == {
        "CONTAMINATION_IQ_Country_A4_20260131": (0,), "CONTAMINATION_IQ_OP-01_A4_20260131": (1, 2),
        "CONTAMINATION_IQ_None_A4_20260131": (3,)}


def test_the_time_left_is_not_guessed_from_the_first_pages_nor_too_short() -> None:
    now = [0.0]
    left = TimeLeft(100, lambda: now[0])
    for seconds in (9.0, 1.0):
        now[0] += seconds
        left.page_made()
        assert left.sentence() == ""
    now[0] += 2.0
    left.page_made()
    assert left.seconds() == pytest.approx(4.0 * 97)
    assert left.sentence() == "About 7 minutes left."   # 6.5


def test_the_time_left_follows_the_pace() -> None:
    now = [0.0]
    left = TimeLeft(200, lambda: now[0])
    for seconds in [10.0] * 50 + [1.0] * 50:
        now[0] += seconds
        left.page_made()
    assert left.seconds() == pytest.approx(100.0)
    for _ in range(60):
        now[0] += 1.0
        left.page_made()
    assert left.sentence() == "Less than a minute left."
