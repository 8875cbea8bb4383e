"""Printed papers of an order: what stands on them, what is kept, and what is refused."""

from __future__ import annotations

import datetime as dt
import hashlib
import subprocess
import unicodedata

import pytest
from paper_kit import HEAD, NUMBER, PRODUCER, as_painted, case, day, pages_of, rect, words_of

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.geometry.coordinates.mgrs import to_mgrs
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, NotAllowed, rights_from
from otms_plugin.core.life.commands import Acceptance, Edit
from otms_plugin.core.life.perform import perform
from otms_plugin.core.paper.contract import Letter, PaperKind, PaperWish
from otms_plugin.core.paper.dossier import read_dossier
from otms_plugin.core.paper.making import make_paper
from otms_plugin.core.paper.words import readable

SHEET, COMPLETION, HANDOVER = PaperKind.ORDER, PaperKind.COMPLETION, PaperKind.HANDOVER


@pytest.fixture
def one(data):
    made = case(data)
    yield made
    made.workspace.close()


def test_the_sheet_says_what_a_team_needs_and_what_it_can_be_checked_by(one):
    one.status("ISSUED", 0)
    made = one.paper(with_map=True)
    words = words_of(made.files[0])
    seal = one.workspace.row("order_paper", made.guid)["seal"]
    for part in (NUMBER, "version 1", "Plains Demining (OP-07)", "Begin in the west.", "HAZ-9001", "VS-50", "20 cm",
                 "31 December 2026", readable(made.content_sum), readable(seal), to_mgrs(46.5, 31.2),
                 "N 31.200000, E 46.500000", "TP4", "Page 1 of 3", "Page 3 of 3", "White does not mean safe"):
        assert part in words, part
    assert "DRAFT" not in words
    assert pages_of(made.files[0]) == made.pages == 3


def test_a_paper_is_kept_with_the_sum_of_its_file_version_language_and_letter(one):
    one.status("ISSUED", 0)
    made = one.paper(letter=Letter("1187", dt.date(2026, 3, 9), "Civil Defence"))
    (row,) = one.rows()
    assert row["sha256"] == made.sha256 == hashlib.sha256(made.files[0].read_bytes()).hexdigest()
    assert (row["paper_kind"], row["paper_no"], row["sheet_version"], row["language"], row["made_by"]) == (
        "ORDER", f"{NUMBER}/1", 1, "en", "R. Head")
    assert (row["letter_no"], row["letter_date"], row["copies_to"], row["file_name"]) == (
        "1187", dt.date(2026, 3, 9), "Civil Defence", "paper.pdf")
    assert row["record_version"] == one.workspace.row("task_order", one.task)["version"]
    assert "Letter 1187 of 9 March 2026" in words_of(made.files[0])


@pytest.mark.parametrize("language", [Language.AR, Language.CKB])
def test_arabic_and_kurdish_are_shaped_with_embedded_letters_and_codes_keep_their_order(one, language):
    one.status("ISSUED", 0)
    made = one.paper(language=language)
    fonts = subprocess.run(["pdffonts", str(made.files[0])], capture_output=True, text=True, check=True).stdout
    assert "Arabic" in fonts and all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:])
    words = words_of(made.files[0])
    label = one.workspace.model.table("task_order").field("task_no").label.text(language)
    assert NUMBER in words and "38R PV 42906 52736" in words
    assert as_painted(made.files[0], readable(made.content_sum).split()) == readable(made.content_sum).split()
    letters = unicodedata.normalize("NFKC", words)
    plain = "".join(" " if unicodedata.category(sign) == "Cf" else sign for sign in letters)
    assert set(label.split()) & set(plain.split())   # the fonts of Kurdish lose words when they are copied


def test_arabic_digits_are_for_figures_only(one):
    one.status("ISSUED", 0)
    words = words_of(one.paper(language=Language.AR, digits=Digits.ARABIC_INDIC).files[0])
    assert NUMBER in words and "642907.0" in words and "HAZ-9001" in words
    assert "\u0662\u0660\u0662\u0666" in words   # the years of its days


@pytest.mark.parametrize(("steps", "said"), [
    ((), "DRAFT. This order was not issued. Nobody may begin work on it."),
    ((("ISSUED", {}), ("ACCEPTED", {}), ("ONGOING", {}),
      ("SUSPENDED", {"reason": "Security", "review_on": dt.date(2026, 4, 1)})), "Nobody may work by it."),
    ((("ISSUED", {}), ("CANCELLED", {"reason": "Ground of another"})), "Ground of another")])
def test_a_sheet_nobody_may_work_by_says_so_first(one, steps, said):
    for number, (status, more) in enumerate(steps):
        one.status(status, number, **more)
    assert said in words_of(one.paper().files[0])[:400]


def test_a_sheet_of_an_order_that_ran_out_says_so(one):
    one.status("ISSUED", 0)
    words = words_of(one.paper(on=400).files[0])
    assert "The validity of this order ended on 31 December 2026." in words[:400]


def test_a_new_version_says_what_it_replaces_why_and_what_changed(one):
    one.status("ISSUED", 0)
    one.paper(name="first.pdf", on=0)
    one.extend(1)
    one.change_area(2, 0.0022)
    words = words_of(one.paper(on=3).files[0])
    assert "This sheet replaces version 1, because: Strip added" in words
    assert "Changed since version 1" in words and "Flooding until May" in words
    assert "31 December 2026 1 February 2027" in words
    dossier = read_dossier(one.workspace, one.task)
    added = float(dossier.order["area_computed_m2"]) / 11.0   # a tenth was added
    assert f"Land added - {added:,.0f}" in words and "Land taken out - 0" in words
    assert one.rows()[-1]["changes"].startswith("Since version 1:")


def test_the_same_version_in_another_language_tells_of_the_same_changes(one):
    one.status("ISSUED", 0)
    one.paper(on=0)
    one.extend(1)
    one.paper(on=2)
    words = words_of(one.paper(on=3, name="again.pdf").files[0])
    assert "This sheet replaces version 1" in words and "Printed again" not in words


def test_a_sheet_printed_again_after_a_change_without_a_new_version_warns_of_the_first(one):
    one.status("ISSUED", 0)
    one.paper(on=0)
    with one.workspace.writing("R. Head") as writer:
        writer.update("task_order", one.task, {"access_notes": "By the north road."})
    one.extend(1)
    one.paper(on=2)
    with one.workspace.writing("R. Head") as writer:
        writer.update("task_order", one.task, {"access_notes": "By the south road."})
    assert "It replaces every sheet of this version printed before." in words_of(one.paper(on=3).files[0])


def test_the_sum_changes_with_the_data_and_not_with_the_language(one):
    one.status("ISSUED", 0)
    first, other = one.paper(), one.paper(language=Language.AR, name="ar.pdf")
    assert first.content_sum == other.content_sum and first.sha256 != other.sha256
    with one.workspace.writing("x") as writer:
        writer.update("hazard", one.hazard, {"depth_cm": 35.0})
    assert one.paper().content_sum != first.content_sum


def test_an_order_without_an_outline_is_printed_and_says_that_there_is_no_map(data):
    made = case(data, geom=None)
    paper = made.paper(with_map=True)
    assert any("no map" in note for note in paper.notes) and "no map" in words_of(paper.files[0])
    made.workspace.close()


def test_nothing_is_kept_if_the_file_cannot_be_written(one, tmp_path):
    (tmp_path / "folder.pdf").mkdir()
    one.status("ISSUED", 0)
    with pytest.raises(NotWritable):
        one.paper(name="folder.pdf")
    assert one.rows() == []


def test_nothing_is_kept_of_a_paper_that_was_overtaken_by_a_change(one, tmp_path, monkeypatch):
    import otms_plugin.core.paper.making as making
    from imsma_tools.core.workspace import open_workspace

    one.status("ISSUED", 0)
    printed = making.lay_out

    def slow(*values):
        done = printed(*values)
        with open_workspace(one.workspace.path) as other, other.writing("somebody else") as writer:
            writer.update("task_order", one.task, {"instructions": "Begin in the east."})
        return done

    monkeypatch.setattr(making, "lay_out", slow)
    with pytest.raises(BadInput, match="changed while the paper was made"):
        one.paper()
    assert one.rows() == [] and not (tmp_path / "paper.pdf").exists()


def test_a_paper_needs_a_name(one):
    with pytest.raises(BadInput):
        make_paper(one.workspace, one.task, PaperWish(SHEET), one.folder / "p.pdf", Actor(" "))


def test_the_completion_report_tells_what_is_left_and_what_does_not_count(one):
    one.status("ISSUED", 0)
    one.status("ACCEPTED", 1)
    one.status("ONGOING", 1)
    one.enter("completion_report", 5, rect(width=0.001), report_no="CR-1", completed_on=dt.date(2026, 3, 14),
              outcome="CLEARED", depth_cm=20.0, area_reported_m2=15000.0)
    one.enter("completion_report", 5, rect(0.001, 0), report_no="CR-2", completed_on=dt.date(2026, 3, 14),
              outcome="CLEARED", approval="SUBMITTED")
    made = one.paper(COMPLETION)
    words = words_of(made.files[0])
    assert "INTERIM" in words and "Cleared 20 cm 15,000" in words
    assert "CR-2 does not count: it is not approved." in words
    assert "50.0 % of the area" in words and "Land that no approved report covers" in words
    assert made.paper_no == f"{NUMBER}/C1"
    assert one.paper(COMPLETION, language=Language.CKB, name="ckb.pdf").paper_no == made.paper_no
    one.enter("completion_report", 5, rect(0.0011, 0), report_no="CR-3", completed_on=dt.date(2026, 3, 14))
    assert one.paper(COMPLETION, name="next.pdf").paper_no == f"{NUMBER}/C2"


def test_a_certificate_of_covered_land_is_printed(one):
    one.complete(0.002)
    made = one.paper(HANDOVER)
    words = words_of(made.files[0])
    assert made.paper_no == "HC-17" and "Approved completion reports cover the whole outline." in words
    assert "Deeper items." in words and "For the community: a woman" in words


GAP = Acceptance("COVERAGE", "Rock face, fenced and marked", 4000.0)


def test_a_certificate_is_refused_while_a_gap_has_no_reason(one, tmp_path):
    one.complete(0.0018, (GAP,))
    with one.workspace.writing("x") as writer:   # the reason given when the work was completed is gone
        for row in one.workspace.rows("remark_decision"):
            writer.delete("remark_decision", row["guid"])
    with pytest.raises(HeldUp) as caught:
        one.paper(HANDOVER)
    assert [entry.remark.cause for entry in caught.value.remarks if entry.remark.rule_id == "COVERAGE"] == ["gap"]
    assert one.rows() == [] and not (tmp_path / "paper.pdf").exists()
    with pytest.raises(BadInput):   # a reason for a smaller gap is none for this one
        one.paper(HANDOVER, accepted=(Acceptance("COVERAGE", "small", 5.0),))
    words = words_of(one.paper(HANDOVER, accepted=(GAP,)).files[0])
    assert "Rock face, fenced and marked R. Head" in words and "Land that no completion report covers" in words
    assert [row["reason"] for row in one.rows("remark_decision")] == ["Rock face, fenced and marked"]
    assert "Rock face" in words_of(one.paper(HANDOVER, language=Language.AR, name="ar.pdf").files[0])


def test_a_reason_holds_for_the_gap_it_was_given_for_only(one):
    one.complete(0.0018, (GAP,))
    assert "Rock face" in words_of(one.paper(HANDOVER).files[0])
    (report,) = one.rows("completion_report")
    with one.workspace.writing("x") as writer:
        writer.update("completion_report", report["guid"], {"geom": rect(width=0.0017)})
    with pytest.raises(HeldUp):
        one.paper(HANDOVER)


def test_who_may_not_certify_prints_no_certificate(one):
    one.complete(0.002)
    clerk = Actor("A. Clerk", rights_from("prepare"))
    with pytest.raises(NotAllowed):
        make_paper(one.workspace, one.task, PaperWish(HANDOVER, with_map=False), one.folder / "p.pdf", clerk)


def test_no_certificate_of_a_whole_before_the_work_is_finished_nor_of_a_part_without_outline(one):
    one.status("ISSUED", 0)
    with pytest.raises(BadInput, match="No handover certificate is entered"):
        one.paper(HANDOVER)
    one.enter("handover_certificate", 1, certificate_no="HC-1")
    with pytest.raises(BadInput, match="cannot be certified as a whole"):
        one.paper(HANDOVER)
    one.enter("handover_certificate", 1, certificate_no="HC-2", extent="PART")
    with pytest.raises(BadInput, match="Which handover certificate"):
        one.paper(HANDOVER)
    with pytest.raises(BadInput, match="has no outline"):
        one.paper(HANDOVER, certificate="HC-2")


def test_a_part_is_certified_by_its_own_outline_and_says_so(one):
    one.status("ISSUED", 0)
    one.status("ACCEPTED", 1)
    one.status("ONGOING", 1)
    one.enter("completion_report", 5, rect(width=0.001), report_no="CR-1", completed_on=dt.date(2026, 3, 14),
              outcome="CLEARED", extent="PART")
    one.enter("handover_certificate", 6, rect(width=0.001), certificate_no="HC-3", extent="PART")
    made = one.paper(HANDOVER)
    words = words_of(made.files[0])
    assert "for a part of the order only" in words and "E 46.501000" in words and "E 46.502000" not in words
    assert any("site" in note for note in made.notes)   # people may still be on it
    one.enter("handover_certificate", 6, rect(width=0.0015), certificate_no="HC-4", extent="PART")
    with pytest.raises(HeldUp):
        one.paper(HANDOVER, certificate="HC-4")


def test_an_edit_of_an_issued_order_shows_on_the_next_sheet(one):
    one.status("ISSUED", 0)
    one.paper(on=0)
    perform(one.workspace, Edit(one.task, {"instructions": "Begin in the east."}, "Wall in the west"), HEAD, day(1))
    words = words_of(one.paper(on=2).files[0])
    assert "because: Wall in the west" in words and "Begin in the west. Begin in the east." in words
    assert PRODUCER.name in words
