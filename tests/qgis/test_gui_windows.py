"""Options, readiness, about, first start, messages: every window opened and every button pressed, both directions."""

from __future__ import annotations

import pytest
from gui_window import Window
from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton

from imsma_tools.core.base import log, readiness, session
from imsma_tools.core.base.bidi import embedded, isolated
from imsma_tools.core.base.errors import BadInput, Cancelled, ToolsError
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.base.readiness import Check, State
from imsma_tools.core.base.settings import Settings, load
from imsma_tools.gui.about_dialog import AboutDialog
from imsma_tools.gui.first_start import FirstStartDialog
from imsma_tools.gui.options_page import OptionsFactory, OptionsPage
from imsma_tools.gui.readiness_dialog import ReadinessDialog
from imsma_tools.gui.shared import report
from imsma_tools.gui.shared.messages import Messages, TextDialog, guarded, open_path
from imsma_tools.gui.suite import Suite


@pytest.fixture(params=[Language.EN, Language.AR, Language.CKB])
def direction(request):
    """Speaks a language and gives the direction its windows must have."""
    use_language(request.param)
    yield (Qt.LayoutDirection.RightToLeft if request.param.is_right_to_left else Qt.LayoutDirection.LeftToRight)
    use_language(Language.EN)


@pytest.fixture
def clean(qgis_app):
    """Settings of the suite empty before and after."""
    QgsSettings().remove("imsma")
    yield QgsSettings()
    QgsSettings().remove("imsma")
    use_language(Language.EN)


@pytest.fixture
def suite(clean, qgis_new_project, qtbot):
    clean.setValue("imsma/first_start_done", True)
    window = Window()
    qtbot.addWidget(window.window)
    suite = Suite(window)
    suite.add()
    yield suite
    suite.remove()


CHECKS = [Check("QGIS", State.READY, "3.22"), Check("pandas", State.ADVICE, "not found", "Install it."),
          Check("Disk", State.MISSING, "full", "Free some space.")]


def test_readiness_shows_every_check(direction, qtbot):
    looks = []
    dialog = ReadinessDialog(lambda: looks.append(1) or CHECKS, lambda: "the report")
    qtbot.addWidget(dialog)
    assert dialog.layoutDirection() == direction
    assert dialog.table.rowCount() == 3
    assert dialog.table.item(1, 3).text() == "Install it."
    assert not dialog.table.item(2, 0).icon().isNull()
    dialog.again_button.click()
    assert len(looks) == 2
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the report"


def test_readiness_of_this_computer(clean, qtbot):
    dialog = ReadinessDialog(report.checks_now, report.report_now)
    qtbot.addWidget(dialog)
    states = {dialog.table.item(row, 1).text(): dialog.table.item(row, 0).text()
              for row in range(dialog.table.rowCount())}
    assert states["QGIS"] == "Ready"
    assert states["numpy"] == "Ready"
    assert states["Data files (GeoPackage)"] == "Ready"


def test_a_font_with_all_letters_is_found(qgis_app):
    """fonts-noto-core is among the packages of the test computer and has Arabic and Kurdish letters."""
    assert any("Noto" in name for name in readiness.families_with(readiness.LETTERS["ckb"]))
    assert readiness.families_with("\u0600\U0001F600") == []


def test_report_of_this_computer_names_nobody(clean):
    clean.setValue("imsma/user_name", "Layla Secret")
    text = report.report_now()
    assert "Layla" not in text
    assert f"QGIS: {Qgis.QGIS_VERSION}" in text
    assert "[plugins]" in text


def test_about_says_that_nothing_is_sent(direction, qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert dialog.layoutDirection() == direction
    assert "0." in dialog.text.toPlainText()
    use_language(Language.EN)
    english = AboutDialog()
    qtbot.addWidget(english)
    assert "It sends nothing" in english.text.toPlainText()
    assert "White on a map does not mean safe." in english.text.toPlainText()


def test_every_door_leads_somewhere(direction, qtbot):
    opened = []
    doors = [lambda name=name: opened.append(name) for name in ("new", "open", "sample", "ready")]
    for _ in range(4):
        dialog = FirstStartDialog(*doors)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.layoutDirection() == direction
        dialog.doors[len(opened)].click()
        assert not dialog.isVisible()
    assert opened == ["open", "sample", "new", "ready"]


def test_options_keep_every_setting(direction, clean, qtbot):
    page = OptionsFactory(lambda: None).createWidget(None)
    qtbot.addWidget(page)
    assert page.layoutDirection() == direction
    chosen = Settings(language="ckb", digits="arabic_indic", user_name="Layla", office="RMAC-S", producer="Directorate",
                      producer_contact="+964 1", producer_logo="/x/logo.png", second_logo="/x/b.svg",
                      third_logo="/x/c.png", donor_line="Thanks", map_number_series="IRQ-DMA", area_unit="ha",
                      task_number_pattern="{OFFICE}-{YYYY}-{NNN}", desk_prefix="B", rules_file="/x/rules.json",
                      templates_folder="/x/templates", debug_log=True)
    for name in ("language", "digits", "area_unit"):
        box = page.editor(name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(getattr(chosen, name)))
    for name in ("user_name", "office", "task_number_pattern", "desk_prefix", "producer", "producer_contact",
                 "donor_line", "map_number_series"):
        editor = page.editor(name)
        assert isinstance(editor, QLineEdit)
        editor.setText(f" {getattr(chosen, name)} ")
    for name in ("producer_logo", "second_logo", "third_logo", "templates_folder", "rules_file"):
        page.editor(name).setFilePath(getattr(chosen, name))
    box = page.editor("debug_log")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    with qtbot.waitSignal(page.saved):
        page.apply()
    assert load(QgsSettings()) == chosen
    again = OptionsPage()
    qtbot.addWidget(again)
    assert again.settings() == chosen


def test_what_the_office_fixed_cannot_be_changed(clean, qtbot, monkeypatch):
    monkeypatch.setenv("IMSMA_OFFICE", "RMAC-S")
    page = OptionsPage()
    qtbot.addWidget(page)
    editor = page.editor("office")
    assert editor.text() == "RMAC-S"
    assert not editor.isEnabled()
    assert editor.toolTip() == "Fixed by your office."
    assert page._note.isVisibleTo(page)
    assert page.editor("user_name").isEnabled()
    page.apply()
    assert QgsSettings().value("imsma/office") is None


def test_new_name_reaches_the_panel(suite, clean, qtbot):
    page = suite._options.createWidget(None)
    qtbot.addWidget(page)
    page.editor("user_name").setText("Layla")
    page.apply()
    assert suite.dock.panel.person == "Layla"


def test_entries_open_their_windows(suite, direction):
    suite.readiness()
    assert isinstance(suite.window, ReadinessDialog)
    suite.about()
    assert isinstance(suite.window, AboutDialog)
    assert suite.window.isVisible()
    suite.first_steps()
    assert isinstance(suite.window, FirstStartDialog)
    suite.options()
    assert suite._iface.options_shown == ["imsmaOptionsPage"]
    suite.copy_report()
    assert "IMSMA Tools diagnostic report" in QGuiApplication.clipboard().text()


def test_language_follows_qgis_only_where_it_is_ours():
    assert session.interface_language(Settings(), "ar_IQ") is Language.AR
    assert session.interface_language(Settings(), "fr_FR") is Language.EN
    assert session.interface_language(Settings(language="ckb"), "ar") is Language.CKB


@pytest.fixture
def messages(qgis_app, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    return Messages(bar, bar)


def last(messages):
    return messages._bar.items()[0]


def buttons(messages):
    return {button.text(): button for button in last(messages).findChildren(QPushButton)}


def test_outcome_with_a_button(messages):
    pressed = []
    messages.done("3 files <made> & kept", "Open File", lambda: pressed.append(1))
    assert "3 files &lt;made&gt; &amp; kept" in last(messages).text()
    assert last(messages).level() == Qgis.MessageLevel.Success
    buttons(messages)["Open File"].click()
    assert pressed == [1]


def test_error_has_title_remedy_and_more(messages, qtbot):
    messages.failed(BadInput("The file is empty.", "Choose another one.", "/x/y.gpkg, line 3"))
    text = last(messages).text()
    assert "<b>The file is empty.</b> Choose another one." in text
    assert "line 3" not in text
    buttons(messages)["More"].click()
    dialog = messages._bar.findChild(QDialog, "imsmaTextDialog")
    qtbot.addWidget(dialog)
    assert "line 3" in dialog.text.toPlainText()
    dialog.copy_button.click()
    assert "line 3" in QGuiApplication.clipboard().text()


def test_error_without_detail_has_no_more(messages):
    messages.failed(ToolsError("The file is empty."))
    assert buttons(messages) == {}


def test_a_stop_is_no_failure(messages):
    messages.error(Cancelled("Stopped. Nothing was changed."))
    assert last(messages).level() == Qgis.MessageLevel.Info


def test_unexpected_error_shows_no_traceback(messages, clean, caplog, monkeypatch):
    monkeypatch.setattr(log.logger(), "propagate", True)   # a plugin that ran before keeps its log to itself
    with caplog.at_level("ERROR", logger="imsma.gui"), messages.guarding():
        raise KeyError("village X")
    text = last(messages).text()
    assert "village X" not in text
    assert "KeyError" not in text
    assert any(record.exc_info for record in caplog.records)
    buttons(messages)["Copy Diagnostic Report"].click()
    copied = QGuiApplication.clipboard().text()
    assert "KeyError" in copied
    assert "village X" not in copied


def test_decorated_slot_tells_instead_of_raising(messages):
    class Panel:
        @guarded
        def go(self, text):
            if text == "bad":
                raise BadInput("This cannot be used.")
            return text

    panel = Panel()
    panel.messages = messages
    assert panel.go("good") == "good"
    assert panel.go("bad") is None
    assert "This cannot be used." in last(messages).text()


def test_clear_takes_only_ours(messages):
    messages.done("ours")
    messages._bar.pushMessage("theirs")
    messages.clear()
    assert [item.text() for item in messages._bar.items()] == ["theirs"]


def test_file_that_is_gone_is_said_in_words(tmp_path):
    with pytest.raises(ToolsError, match="not there any more"):
        open_path(tmp_path / "x.xlsx")


def test_text_window(direction, qtbot):
    dialog = TextDialog("Title", "text")
    qtbot.addWidget(dialog)
    assert dialog.layoutDirection() == direction


def test_ids_stay_left_to_right_inside_arabic():
    use_language(Language.AR)
    try:
        assert isolated("H-1") == "\u2066H-1\u2069"
        assert isolated("") == embedded("") == ""
        assert embedded("5 m2") == "\u20685 m2\u2069"
    finally:
        use_language(Language.EN)
    assert isolated("H-1") == "H-1"
