"""Pages of text: nothing is cut off, headings stay with what they head, signatures are never torn apart."""

from __future__ import annotations

import re
import subprocess
from itertools import takewhile

import pytest
from paper_kit import pages_of

from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.products.pdf_pages import About, join_pages
from imsma_tools.core.products.tables import TableText
from imsma_tools.core.products.text_blocks import Facts, Grid, Heading, Paragraph, Signatures, TextPages, Title
from imsma_tools.core.products.text_pages import TextPrinter

LANGUAGES = list(Language)


def pages(tmp_path, *blocks, language=Language.EN, foot=(), digits=Digits.WESTERN) -> list[str]:
    """Prints blocks and returns the words of each page."""
    printer = TextPrinter(TextPages(tuple(blocks), foot), language, digits)
    target = tmp_path / "pages.pdf"
    printer.print(target, lambda number: f"PAGE{number}/{printer.count}")
    assert pages_of(target) == printer.count
    out = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True).stdout
    return out.split("\f")[:-1]


def rows(count: int) -> Grid:
    return Grid(TableText(("Head", "Other"), tuple((f"row{number:03d}", "x") for number in range(count)), (1.0, 2.0)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_there_once_and_the_head_on_every_page(language, tmp_path):
    found = pages(tmp_path, rows(150), language=language, foot=("foot one", "foot two"))
    assert len(found) > 2
    assert re.findall(r"row(\d{3})", " ".join(found)) == [f"{number:03d}" for number in range(150)]
    for number, page in enumerate(found, 1):
        assert "Head" in page and "foot one" in page and "foot two" in page
        assert f"PAGE{number}/{len(found)}" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_is_torn_by_the_end_of_a_page(language, tmp_path):
    body = tuple((f"begin{number:03d} middle{number:03d} end{number:03d}", "x\n" * (number % 4))
                 for number in range(150))
    for page in pages(tmp_path, Grid(TableText(("No.", "Remark"), body, (7.0, 60.0))), language=language):
        begun, middle, ended = (re.findall(word + r"(\d{3})", page) for word in ("begin", "middle", "end"))
        assert begun == middle == ended


@pytest.mark.parametrize("lines", range(51, 57))
def test_a_heading_is_never_the_last_thing_on_a_page(lines, tmp_path):
    filler = Paragraph("\n".join(f"line{number}" for number in range(lines)))
    for after in (rows(3), Facts((("label", "value"),), 1), Paragraph("words below")):
        found = pages(tmp_path, filler, Heading("HEADING"), after)
        page = next(page for page in found if "HEADING" in page)
        below = page.split("HEADING")[1]
        assert any(word in below for word in ("row000", "value", "words below")), (lines, after)


@pytest.mark.parametrize("lines", range(46, 54, 4))
def test_room_to_sign_is_on_one_page_with_its_heading(lines, tmp_path):
    filler = Paragraph("\n".join(f"line{number}" for number in range(lines)))
    found = pages(tmp_path, filler, Heading("SIGN"), Signatures(("PARTY-A", "PARTY-B"), ("Name:", "Date:", "LAST:")))
    page = next(page for page in found if "PARTY-A" in page)
    assert all(word in page for word in ("SIGN", "PARTY-B", "Name:", "LAST:"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_run_as_the_language_is_read(language, tmp_path):
    grid = Grid(TableText(("FIRST", "SECOND", "THIRD"), (("a", "b", "c"),), (1.0, 1.0, 1.0), frozenset({2})))
    head = next(line for line in pages(tmp_path, grid, language=language)[0].splitlines() if "FIRST" in line)
    order = re.findall("FIRST|SECOND|THIRD", head)
    assert order == (["FIRST", "SECOND", "THIRD"][::-1] if language.is_right_to_left else ["FIRST", "SECOND", "THIRD"])


def test_digits_are_those_asked_for_and_coordinates_stay_western(tmp_path):
    grid = Grid(TableText(("a", "b"), (("12", "38R PV 42906"),), (1.0, 1.0), frozenset({1})))
    (page,) = pages(tmp_path, grid, language=Language.AR, digits=Digits.ARABIC_INDIC)
    assert "\u0661\u0662" in page and "38R PV 42906" in page


def test_a_word_longer_than_its_cell_is_broken_and_not_cut_off(tmp_path):
    word = "".join(f"{number:03d}" for number in range(200))
    grid = Grid(TableText(("", ""), ((word, "x"),), (1.0, 6.0)))
    found = "".join(takewhile(lambda part: "PAGE" not in part, "".join(pages(tmp_path, grid)).split()))
    assert found.replace("x", "") == word


def test_titles_facts_and_empty_blocks(tmp_path):
    (page,) = pages(tmp_path, Title("TITLE", "BELOW", "SECRET"), Facts((("a", "1"), ("b", "2"), ("c", "3"))), Facts(()),
                    Grid(TableText(("x",), (), (1.0,))), Paragraph("FRAMED", framed=True))
    assert [word for word in page.split() if word in ("SECRET", "TITLE", "BELOW", "FRAMED")] == [
        "SECRET", "TITLE", "BELOW", "FRAMED"]
    assert re.search(r"a\s+1\s+c\s+3", page) and "x" not in page


def test_pages_can_be_joined_with_those_of_maps(tmp_path):
    import datetime as dt

    pages(tmp_path, rows(60))
    about = About("t", "p", dt.datetime(2026, 3, 1, tzinfo=dt.timezone.utc))
    assert join_pages([([tmp_path / "pages.pdf"], "mark")], tmp_path / "joined.pdf", about) == []
    assert pages_of(tmp_path / "joined.pdf") == pages_of(tmp_path / "pages.pdf")


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    printer = TextPrinter(TextPages((Paragraph("x"),)), Language.EN)
    with pytest.raises(NotWritable):
        printer.print(tmp_path / "nowhere" / "pages.pdf", str)
