"""Files around papers: the authority's form with its annex, signed scans, is a paper genuine; as algorithms too."""

from __future__ import annotations

import hashlib
import zipfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from paper_kit import HEAD, NUMBER, PRODUCER, case, day, words_of
from qgis.core import QgsApplication, QgsProcessingException
from toolbox import run

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.paper.contract import Letter, PaperKind, PaperWish
from otms_plugin.core.paper.form import make_form
from otms_plugin.core.paper.known_paper import look_up
from otms_plugin.core.paper.scans import keep_scan
from otms_plugin.processing.provider import OtmsProvider

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def one(data):
    made = case(data)
    yield made
    made.workspace.close()


@contextmanager
def algorithm(name: str):
    registry = QgsApplication.processingRegistry()
    there = registry.providerById("otms")
    provider = there or OtmsProvider()
    if there is None:
        assert registry.addProvider(provider)
    try:
        yield provider.algorithm(name)
    finally:
        if there is None:
            registry.removeProvider(provider)


def form(folder: Path, *fields: str) -> Path:
    body = "".join(f"<w:p><w:r><w:t>{name}={{{{{name}}}}}</w:t></w:r></w:p>" for name in fields)
    with zipfile.ZipFile(folder / "form.docx", "w") as file:
        file.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
    return folder / "form.docx"


def filled(file: Path) -> str:
    with zipfile.ZipFile(file) as found:
        return found.read("word/document.xml").decode()


def fill(one, *fields: str, language: Language = Language.EN):
    wish = PaperWish(PaperKind.FORM, language, producer=PRODUCER, letter=Letter("1187"), with_map=False)
    return make_form(one.workspace, one.task, form(one.folder, *fields), wish, one.folder / "out.docx", HEAD,
                     now=day(2))


def test_a_form_is_filled_and_kept_with_its_annex(one):
    one.status("ISSUED", 0)
    made = fill(one, "task_no", "operator", "letter_no", "hazards", "area_ha", "valid_to", "turning_points", "version")
    text = filled(made.files[0])
    for part in (f"task_no={NUMBER}", "operator=Plains Demining (OP-07)", "letter_no=1187", "HAZ-9001", "area_ha=3.17",
                 "valid_to=31 December 2026", "TP2  N 31.200000, E 46.502000", "version=1"):
        assert part in text, part
    assert [file.name for file in made.files] == ["out.docx", "out_annex.pdf"]
    assert "TP4" in words_of(made.files[1])
    (row,) = one.rows()
    assert (row["paper_kind"], row["paper_no"], row["letter_no"]) == ("FORM", f"{NUMBER}/F1", "1187")
    assert row["sha256"] == hashlib.sha256(made.files[0].read_bytes()).hexdigest() and made.notes == ()


def test_what_a_form_does_not_say_is_told(one):
    made = fill(one, "task_number", "donor")
    notes = " ".join(made.notes)
    assert "task_number (task_no?)" in notes and "empty for this order: donor" in notes
    assert "DRAFT" in notes   # the order was not issued, and the form has no place to say so
    assert "task_number={{task_number}}" in filled(made.files[0])
    assert "DRAFT" in filled(fill(one, "standing").files[0])


def test_the_form_itself_is_never_overwritten(one):
    own = form(one.folder, "task_no")
    with pytest.raises(BadInput):
        make_form(one.workspace, one.task, own, PaperWish(PaperKind.FORM), own, HEAD)
    assert "{{task_no}}" in filled(own) and one.rows() == []


def scan(folder: Path, name: str = "scan.pdf") -> Path:
    (folder / name).write_bytes(b"%PDF-1.4 signed")
    return folder / name


def test_a_signed_scan_is_copied_entered_and_named_by_paper_and_order(one):
    one.status("ISSUED", 0)
    paper = one.paper()
    kept = keep_scan(one.workspace, paper.guid, scan(one.folder), HEAD)
    assert kept.file.read_bytes() == b"%PDF-1.4 signed" and kept.file.parent.name == "data_files"
    (attached,) = one.rows("attachment")
    assert (attached["record_table"], attached["record_guid"], attached["attachment_kind"]) == (
        "task_order", one.task, "SIGNED_SCAN")
    assert attached["sha256"] == hashlib.sha256(b"%PDF-1.4 signed").hexdigest()
    stored = f"data_files/{kept.file.name}"
    assert one.rows()[0]["signed_scan"] == stored == attached["stored_at"]
    assert one.workspace.row("task_order", one.task)["signed_scan"] == stored


def test_the_signed_certificate_lets_the_land_be_handed_over(one):
    one.complete(0.002)
    with pytest.raises(BadInput):
        one.status("HANDED_OVER", 8)
    paper = one.paper(PaperKind.HANDOVER)
    keep_scan(one.workspace, paper.guid, scan(one.folder, "signed.jpg"), HEAD)
    assert one.rows("handover_certificate")[0]["signed_scan"]
    one.status("HANDED_OVER", 8)


@pytest.mark.parametrize(("name", "content"), [("scan.exe", b"x"), ("scan.pdf", b""), ("gone.pdf", None)])
def test_what_is_no_scan_is_refused(one, name, content):
    paper = one.paper()
    if content is not None:
        (one.folder / name).write_bytes(content)
    with pytest.raises(BadInput):
        keep_scan(one.workspace, paper.guid, one.folder / name, HEAD)
    assert one.rows("attachment") == []


def test_a_paper_is_known_again_and_one_letter_more_is_another(one):
    one.status("ISSUED", 0)
    first = one.paper(name="first.pdf")
    assert look_up(one.workspace, first.files[0]).is_newest
    one.extend(1)
    known = look_up(one.workspace, first.files[0])
    assert known.paper is not None and not known.is_newest and "version 2 of the order counts" in known.sentence()
    assert look_up(one.workspace, one.paper().files[0]).is_newest
    first.files[0].write_bytes(first.files[0].read_bytes() + b" ")
    assert look_up(one.workspace, first.files[0]).paper is None


def test_a_paper_shows_that_the_record_of_changes_was_cut(one):
    one.status("ISSUED", 0)
    paper = one.paper()
    connection = one.workspace.connection
    connection.execute("DROP TRIGGER imsma_audit_log_delete")
    connection.execute("DELETE FROM audit_log WHERE hash = (SELECT seal FROM order_paper)")
    assert "missing" in " ".join(look_up(one.workspace, paper.files[0]).findings)


def test_the_algorithms_print_fill_keep_and_check(one):
    one.status("ISSUED", 0)
    one.workspace.close()
    file, folder = one.workspace.path, one.folder
    given = {"WORKSPACE": str(file), "TASK": NUMBER, "BY": "R. Head", "LANGUAGE": 0}
    with algorithm("ordersheet") as sheet:
        printed = run(sheet, {**given, "OUTPUT": str(folder / "sheet.pdf"), "LETTER_NO": "12"})
    assert (printed["PAPER_NO"], printed["SHEET_VERSION"]) == (f"{NUMBER}/1", 1)
    assert printed["SHA256"] == hashlib.sha256((folder / "sheet.pdf").read_bytes()).hexdigest()
    with algorithm("handovercertificate") as certificate, pytest.raises(
            QgsProcessingException, match="No handover certificate is entered"):
        run(certificate, {**given, "OUTPUT": str(folder / "h.pdf")})
    with algorithm("keepscan") as keeping:
        kept = run(keeping, {"WORKSPACE": str(file), "PAPER": f"{NUMBER}/1", "SCAN": str(scan(folder)), "BY": "R. H."})
    assert Path(kept["FILE"]).is_file()
    with algorithm("checkpaper") as checking:
        found = run(checking, {"WORKSPACE": str(file), "FILE": str(folder / "sheet.pdf"), "LANGUAGE": 0})
    assert found["GENUINE"] and found["NEWEST"] and found["PAPER_NO"] == f"{NUMBER}/1" and not found["FINDINGS"]
    with open_workspace(file, read_only=True) as workspace:
        assert [row["letter_no"] for row in workspace.rows("order_paper")] == ["12"]


@pytest.mark.parametrize(("more", "said"), [
    ({"LETTER_DATE": "soon"}, "LETTER_DATE is soon"), ({"TASK": "DMA-9"}, "There is no task order DMA-9"),
    ({"FORM": "/nowhere/form.doc"}, "form.doc"), ({"FORM": "/nowhere/form.docx"}, "form.docx cannot be read")])
def test_bad_input_of_the_form_is_a_sentence(one, more, said):
    own = form(one.folder, "task_no")
    with algorithm("fillform") as filling, pytest.raises(QgsProcessingException, match=said):
        run(filling, {"WORKSPACE": str(one.workspace.path), "TASK": NUMBER, "BY": "R. Head", "LANGUAGE": 0,
                      "FORM": str(own), "OUTPUT": str(one.folder / "out.docx"), **more})
