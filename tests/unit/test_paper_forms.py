"""The authority's own form: fields filled wherever Word and Excel cut them, and nothing else touched."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput
from otms_plugin.core.paper.form_file import fill_form
from otms_plugin.core.paper.form_xml import fill

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
VALUES = {"task_no": "DMA-7", "operator": "A & <B>", "instructions": "first\nsecond", "empty": ""}


def word(body: str, prefix: str = "w") -> str:
    return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><{prefix}:document xmlns:{prefix}="{W}">'
            f"<{prefix}:body>{body}</{prefix}:body></{prefix}:document>")


def runs(*texts: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>" for text in texts) + "</w:p>"


def text_of(xml: str) -> str:
    """The words as a reader of XML that is not ours sees them, lines of a paragraph apart."""
    found = []
    for one in ElementTree.fromstring(xml).iter():
        if one.tag == f"{{{W}}}t":
            found.append(one.text or "")
        elif one.tag == f"{{{W}}}br":
            found.append("\n")
    return "".join(found)


def docx(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def test_a_field_in_one_run_is_filled_and_the_rest_stays_byte_for_byte() -> None:
    xml = word(runs("Order {{ task_no }}, please") + '<w:p w:rsidR="00A"><w:r><w:t>as it is</w:t></w:r></w:p>')
    filled = fill(xml, VALUES)
    assert text_of(filled.text) == "Order DMA-7, pleaseas it is"
    assert filled.text.replace(' xml:space="preserve"', "") == xml.replace("{{ task_no }}", "DMA-7")


@given(st.integers(0, 11), st.integers(0, 11), st.integers(0, 11))
def test_a_field_cut_into_runs_anywhere_is_filled_once(a: int, b: int, c: int) -> None:
    field, cuts = "{{task_no}}", sorted((a, b, c))
    pieces = [field[start:end] for start, end in zip((0, *cuts), (*cuts, len(field)))]
    filled = fill(word(runs("No. ", *pieces, " here")), VALUES)
    assert text_of(filled.text) == "No. DMA-7 here"
    assert filled.used == {"task_no"} and not filled.unknown and not filled.broken


def test_several_fields_in_one_run_and_the_same_one_twice() -> None:
    filled = fill(word(runs("{{task_no}}/{{task_no}} {{oper", "ator}}{{empty}}.")), VALUES)
    assert text_of(filled.text) == "DMA-7/DMA-7 A & <B>."


def test_a_value_is_never_read_as_a_field_or_as_xml() -> None:
    filled = fill(word(runs("{{operator}}")), {"operator": "{{task_no}}</w:t><w:evil/>&amp;\x0b", "task_no": "X"})
    assert text_of(filled.text) == "{{task_no}}</w:t><w:evil/>&amp;"


def test_lines_of_a_value_become_lines_in_word() -> None:
    assert text_of(fill(word(runs("{{instructions}}")), VALUES).text) == "first\nsecond"


def test_a_box_of_text_inside_a_paragraph_has_its_own_fields() -> None:
    inner = f"<w:txbxContent>{runs('{{task_no}}')}</w:txbxContent>"
    filled = fill(word(f"<w:p><w:r><w:t>{{{{oper</w:t></w:r>{inner}<w:r><w:t>ator}}}}</w:t></w:r></w:p>"), VALUES)
    assert text_of(filled.text) == "A & <B>DMA-7"


def test_a_field_over_two_paragraphs_is_none_and_is_told() -> None:
    filled = fill(word(runs("{{task_") + runs("no}}")), VALUES)
    assert filled.used == set() and filled.broken == 2


def test_unknown_fields_stay_and_are_named() -> None:
    filled = fill(word(runs("{{task_number}} {{task_no}}")), VALUES)
    assert text_of(filled.text) == "{{task_number}} DMA-7" and filled.unknown == {"task_number"}


@given(st.text(alphabet="{}ab_ &<>'\"\n/", max_size=40), st.text(alphabet="{}<>&]\"'x\n", max_size=20))
def test_whatever_stands_in_a_form_it_stays_well_formed(text: str, value: str) -> None:
    from xml.sax.saxutils import escape
    filled = fill(word(runs(escape(text[:20]), escape(text[20:]))), {"a": value, "b": "1", "ab": value})
    ElementTree.fromstring(filled.text)


def test_the_head_of_a_sheet_and_a_text_of_a_workbook_are_filled() -> None:
    strings = '<sst xmlns="x"><si><t>{{task_no}}</t></si><si><r><t>{{ta</t></r><r><t>sk_no}}</t></r></si></sst>'
    assert re.sub(r"<[^>]*>", "|", fill(strings, VALUES).text).count("DMA-7") == 2
    assert "DMA-7 x" in fill("<a><oddHeader>{{task_no}} x</oddHeader></a>", VALUES).text


def test_a_form_keeps_every_part_and_its_pictures(tmp_path) -> None:
    parts = {"[Content_Types].xml": b"<Types/>", "word/document.xml": word(runs("{{task_no}}")).encode(),
             "word/header1.xml": word(runs("{{operator}}")).encode(), "word/media/logo.png": bytes(range(256))}
    filled = fill_form(docx(tmp_path / "form.docx", parts), tmp_path / "out.docx", VALUES)
    with zipfile.ZipFile(tmp_path / "out.docx") as file:
        assert file.namelist() == list(parts) and file.testzip() is None
        assert file.read("word/media/logo.png") == parts["word/media/logo.png"]
        assert b"A &amp; &lt;B&gt;" in file.read("word/header1.xml")
    assert filled.used == ("operator", "task_no")


def test_a_workbook_of_openpyxl_keeps_letters_widths_and_numbers(tmp_path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["B2"], sheet["C3"] = "Order {{task_no}}", 17.5, "=B2*2"
    sheet["A1"].font = openpyxl.styles.Font(bold=True)
    sheet.column_dimensions["A"].width = 41
    book.save(tmp_path / "form.xlsx")
    fill_form(tmp_path / "form.xlsx", tmp_path / "out.xlsx", VALUES)
    found = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert (found["A1"].value, found["A1"].font.bold, found["B2"].value, found["C3"].value) == (
        "Order DMA-7", True, 17.5, "=B2*2")
    assert found.column_dimensions["A"].width == 41


MAIN = {"word/document.xml": word(runs("{{task_no}}")).encode()}
HOSTILE = {
    "no zip": b"{{task_no}}", "empty": b"",
    "a document type": {"word/document.xml": b'<!DOCTYPE a [<!ENTITY e "x">]>' + MAIN["word/document.xml"][55:]},
    "cut off": {"word/document.xml": MAIN["word/document.xml"][:-20]},
    "other letters": {"word/document.xml": word(runs("{{task_no}} \u00e9")).replace("UTF-8", "ISO-8859-1").encode(
        "latin-1")},
    "another kind": {"xl/workbook.xml": b"<a/>"},
    "no field": {"word/document.xml": word(runs("task_no")).encode()},
    "too many parts": {**MAIN, **{f"word/{number}.xml": b"" for number in range(5001)}}}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_form_that_cannot_be_filled_is_refused_and_nothing_is_written(case: str, tmp_path) -> None:
    form, content = tmp_path / "form.docx", HOSTILE[case]
    if isinstance(content, bytes):
        form.write_bytes(content)
    else:
        docx(form, content)
    with pytest.raises(BadInput) as caught:
        fill_form(form, tmp_path / "out.docx", VALUES)
    assert "form.docx" in caught.value.sentence() and caught.value.remedy
    assert not (tmp_path / "out.docx").exists()


def test_a_part_larger_than_its_head_says_is_refused(tmp_path) -> None:
    form = docx(tmp_path / "form.docx", {**MAIN, "word/media/bomb.bin": bytes(1 << 20)})
    raw = bytearray(form.read_bytes())
    at = raw.rfind(b"word/media/bomb.bin") - 46   # its line in the contents: size unpacked at 24
    raw[at + 24:at + 28] = (100).to_bytes(4, "little")
    form.write_bytes(bytes(raw))
    with pytest.raises(BadInput):
        fill_form(form, tmp_path / "out.docx", VALUES)


def test_another_ending_is_refused(tmp_path) -> None:
    form = tmp_path / "form.doc"
    form.write_bytes(b"x")
    with pytest.raises(BadInput):
        fill_form(form, tmp_path / "out.doc", VALUES)
