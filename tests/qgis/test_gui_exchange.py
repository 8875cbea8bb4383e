"""The windows about packages, by mouse and keyboard: send, compare, decide value by value, take in."""

from __future__ import annotations

import pytest
from exchange_kit import Side, a_report, an_order, two_sides
from gui_window import Window
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.menu import MenuPart
from imsma_tools.gui.shared.messages import Messages
from otms_plugin.gui.exchange_model import COUNTS, RECORD, THERE
from otms_plugin.gui.exchange_part import ExchangePart

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def made(tmp_path):
    """The authority's data file, closed, and an answer that changed one value on both sides and one that it may not."""
    authority, operator = two_sides(tmp_path)
    task = an_order(authority)
    operator.take_in(authority.orders(task))
    report = a_report(operator, task)
    authority.take_in(operator.answer())
    authority.set("progress_report", report, comment="counted here")
    operator.set("progress_report", report, comment="counted there", deminers=7)
    operator.set("task_order", task, status="ONGOING")
    a_report(operator, task, 2)
    answer = operator.answer().path
    for side in (authority, operator):
        side.workspace.close()
    return authority, operator, task, report, answer


class Desk:
    """The data file in use and the orders chosen; notes that something was taken in."""

    def __init__(self, side: Side) -> None:
        self.file, self.chosen, self.changes = side.workspace.path, [], 0

    def changed(self) -> None:
        self.changes += 1


@pytest.fixture
def part(qgis_new_project, qtbot, made):
    QgsSettings().setValue("imsma/user_name", "A. Officer")
    QgsSettings().setValue("imsma/office", "Authority")
    window = Window()
    qtbot.addWidget(window.window)
    window.window.resize(1366, 700)
    window.window.show()
    desk = Desk(made[0])
    messages, menu = Messages(window.bar, window.window), MenuPart(window)
    part = ExchangePart(window, messages, lambda: desk.file, lambda: desk.chosen, desk.changed)
    opened = []
    part.add_to(menu, opened.append)
    part.desk, part.opened, part.window = desk, opened, window
    yield part
    part.remove()
    menu.remove()
    messages.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove("imsma")
    use_language(Language.EN)


def compared(part, qtbot, package):
    dialog = part.take_in()
    dialog.compare(package)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    return dialog


def text(dialog, row, column):
    return dialog.model.data(dialog.model.index(row, column))


def test_an_empty_window_says_what_to_do(part):
    dialog = part.take_in()
    assert "Choose the package" in dialog.about.text()
    assert not dialog.take_in_button.isEnabled() and not dialog.ours.isEnabled()


def test_a_conflict_is_decided_by_keyboard_and_the_package_taken_in(part, qtbot, made):
    authority, _, task, report, answer = made
    dialog = compared(part, qtbot, answer)
    assert [one.meaning.value for one in map(dialog.model.difference, range(4))] == [
        "conflict", "asked", "taken", "new"]
    assert "PR-1" in text(dialog, 0, RECORD) and "counted there" in text(dialog, 0, THERE)
    assert text(dialog, 0, COUNTS) == "Decide" and not dialog.take_in_button.isEnabled()
    assert "1 changed on both sides" in dialog.about.text()
    assert [button.shortcut().toString() for button in (dialog.ours, dialog.theirs)] == ["Alt+O", "Alt+T"]
    QTest.keyClick(dialog.theirs, Qt.Key.Key_Space)
    assert text(dialog, 0, COUNTS) == "Theirs counts" and dialog.take_in_button.isEnabled()
    QTest.keyClick(dialog.ours, Qt.Key.Key_Space)
    assert text(dialog, 0, COUNTS) == "Ours stays"
    dialog.table.selectRow(1)
    assert not dialog.ours.isEnabled()   # what is not theirs to change is not decided here
    with qtbot.waitSignal(dialog.taken_in):
        QTest.mouseClick(dialog.take_in_button, LEFT)
    with open_workspace(authority.workspace.path, read_only=True) as workspace:
        row = workspace.row("progress_report", report)
        assert (row["comment"], row["deminers"]) == ("counted here", 7)
        assert workspace.count("progress_report") == 2
        assert workspace.row("task_order", task)["status"] == "ISSUED"
    assert part.desk.changes == 1 and "1 records entered" in part.window.bar.currentItem().text()


def test_what_is_wrong_stands_in_the_window(part, qtbot, made, tmp_path):
    broken = tmp_path / "broken.zip"
    broken.write_bytes(made[4].read_bytes()[:-100])
    dialog = part.take_in()
    dialog.compare(broken)
    qtbot.waitUntil(lambda: dialog.said.isVisible())
    assert "damaged" in dialog.said.text() and not dialog.take_in_button.isEnabled()
    dialog.compare(made[4])
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    assert not dialog.said.isVisible()
    dialog.table.selectAll()
    QTest.mouseClick(dialog.theirs, LEFT)
    dialog.person.clear()
    QTest.mouseClick(dialog.take_in_button, LEFT)
    assert "Your name is missing" in dialog.said.text()


def test_a_change_made_meanwhile_is_seen(part, qtbot, made):
    """Between the look and the click somebody else works in the data file."""
    authority, _, _, report, answer = made
    dialog = compared(part, qtbot, answer)
    QTest.mouseClick(dialog.ours, LEFT)
    with open_workspace(authority.workspace.path) as workspace, workspace.writing("somebody") as writer:
        writer.update("progress_report", report, {"deminers": 3})
    QTest.mouseClick(dialog.take_in_button, LEFT)
    qtbot.waitUntil(lambda: dialog.said.isVisible())
    assert "1 values were changed on both sides" in dialog.said.text()
    assert dialog.model.waiting == 1 and len(dialog.model.decisions) == 1 and part.desk.changes == 0


def test_orders_are_sent(part, qtbot, made, tmp_path):
    with pytest.raises(BadInput, match="No task order is chosen"):
        part.send_chosen()
    part.desk.chosen = [made[2]]
    dialog = part.send_chosen()
    assert "TO-1" in dialog.about.text() and dialog.partner.currentText() == "OP-A"
    dialog.go()
    assert "No file is chosen" in dialog.said.text()
    dialog.package.setFilePath(str(tmp_path / "out"))
    with qtbot.waitSignal(dialog.sent):
        QTest.keyClick(dialog.package.lineEdit(), Qt.Key.Key_Return)
    assert (tmp_path / "out.zip").is_file() and "Check sum" in part.window.bar.currentItem().text()


def test_answers_go_to_who_sent_orders(part, qtbot, made, tmp_path):
    with pytest.raises(BadInput, match="nobody to answer"):
        part.answer()
    part.desk.file = made[1].workspace.path
    dialog = part.answer()
    assert dialog.partner.currentText() == "Authority" and not dialog.partner.isEditable()
    dialog.package.setFilePath(str(tmp_path / "answer.zip"))
    with qtbot.waitSignal(dialog.sent):
        dialog.go()


@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_right_to_left_and_small_screens(part, qtbot, made, language):
    use_language(language)
    dialog = compared(part, qtbot, made[4])
    assert dialog.layoutDirection() == (Qt.LayoutDirection.RightToLeft if language is Language.AR
                                        else Qt.LayoutDirection.LeftToRight)
    assert dialog.minimumSizeHint().width() <= 1366 and dialog.minimumSizeHint().height() <= 700
    assert dialog.package.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert dialog.ours.isEnabled()   # the first value to decide on is chosen
