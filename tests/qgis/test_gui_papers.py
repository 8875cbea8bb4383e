"""Papers in the window: the tab beside the list, the window that prints, a gap accepted in it, the signed scan."""

from __future__ import annotations

import datetime as dt

import pytest
from gui_window import Window
from paper_kit import NUMBER, case, rect, words_of
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.core.paper.contract import PaperKind
from otms_plugin.gui.papers_part import PapersPart


class Desk:
    """The windows of an order, as far as papers ask for them."""

    def __init__(self, file) -> None:
        self.file = file
        self.shown = []

    def when_changed(self, told):
        self.told = told

    def add_steps(self, adding):
        self.adding = adding

    def data_file(self):
        return self.file

    def show_place(self, remark):
        self.shown.append(remark)


@pytest.fixture
def part(request, data, monkeypatch):
    use_language(getattr(request, "param", Language.EN))
    monkeypatch.setenv("IMSMA_USER_NAME", "R. Head")
    one = case(data)
    for number, status in enumerate(("ISSUED", "ACCEPTED", "ONGOING")):
        one.status(status, number)
    one.enter("completion_report", 5, rect(width=0.0018), completed_on=dt.date(2026, 3, 14), outcome="CLEARED")
    one.enter("handover_certificate", 6, rect(), certificate_no="HC-17", extent="PART")
    one.workspace.close()
    window = Window()
    made = PapersPart(window, Messages(window.bar, window.window), Desk(data))
    made.window, made.task, made.folder = window, one.task, one.folder
    yield made
    made.remove()
    made.view.deleteLater()
    use_language(Language.EN)


def told(part) -> list[str]:
    return [item.text() for item in part.window.bar.items()]


@pytest.mark.parametrize("part", [Language.EN, Language.AR], indirect=True)
def test_a_paper_is_printed_from_the_menu_and_stands_in_the_tab(part):
    part.show_order(part.task)
    assert part.view.pages.currentWidget() is part.view.empty and part.view.print_button.isEnabled()
    menu = QMenu()
    part._desk.adding(menu, part.task)   # as the window of the order does it
    menu.actions()[-1].menu().actions()[1].trigger()
    (dialog,) = part._dialogs
    assert dialog.target.filePath().endswith(f"{NUMBER}_COMPLETION_v3_{dialog.language.currentData()}.pdf")
    dialog.language.setCurrentIndex(0)
    target = part.folder / f"{NUMBER}_COMPLETION_v3_en.pdf"
    assert dialog.target.filePath() == str(target)
    QTest.keyClick(dialog.person, Qt.Key.Key_Return)
    assert "INTERIM" in words_of(target)
    assert part.view.list.topLevelItemCount() == 1 and f"{NUMBER}/C1" in told(part)[0]
    assert not part.view.open_button.isEnabled()
    (part.folder / "scan.pdf").write_bytes(b"%PDF")
    part.keep(part.view.list.currentItem().data(0, Qt.ItemDataRole.UserRole), part.folder / "scan.pdf")
    assert part.view.open_button.isEnabled()
    part.tell_of_paper(target)
    part.show_order("")
    assert part.view.pages.currentWidget() is part.view.empty and not part.view.print_button.isEnabled()


def test_a_certificate_that_is_held_up_shows_the_gap_and_is_printed_once_it_has_a_reason(part):
    dialog = part.print_paper(PaperKind.HANDOVER, part.task)
    dialog.language.setCurrentIndex(0)
    dialog.letter_date.setText("soon")
    dialog.go()
    assert dialog.said.isVisibleTo(dialog) and not dialog.remarks.isVisibleTo(dialog)
    dialog.letter_date.setText("2026-03-20")
    dialog.go()
    assert dialog.remarks.isVisibleTo(dialog) and dialog.remarks.stops == 1
    dialog.remarks._accept(list(dialog.remarks._by_remark), "B. Deputy", "Rock face")
    assert dialog.person.text() == "B. Deputy"
    dialog.go()
    assert "Rock face B. Deputy" in words_of(part.folder / f"{NUMBER}_HC-17_v3_en.pdf")
    with open_workspace(part._desk.file, read_only=True) as workspace:
        assert [row["letter_date"] for row in workspace.rows("order_paper")] == [dt.date(2026, 3, 20)]


def test_without_an_order_or_a_certificate_it_says_what_to_do(part):
    part._guarded(lambda: part.print_paper(PaperKind.ORDER, ""))()
    with open_workspace(part._desk.file) as workspace, workspace.writing("x") as writer:
        for row in workspace.rows("handover_certificate"):
            writer.delete("handover_certificate", row["guid"])
    part._guarded(lambda: part.print_paper(PaperKind.HANDOVER, part.task))()
    assert len(told(part)) == 1 and not part._dialogs   # the second message took the place of the first
