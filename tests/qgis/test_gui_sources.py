"""Connections in QGIS: the store in its settings, the window of a connection with every button, both directions."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from imsma_tools.core.base import background
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, use_language
from imsma_tools.core.sources.connection_store import (
    find_connection,
    kept_connections,
    load_connections,
    remove_connection,
    save_connection,
)
from imsma_tools.core.sources.connections import KINDS, Connection
from imsma_tools.core.sources.source_profile import shipped_source_profiles
from imsma_tools.gui.connection_dialog import ConnectionDialog
from imsma_tools.gui.shared.authentication import unlock_store

CORE = Connection("IKMAA", "imsma-core", "https://gis.invalid/arcgis/rest/services", profile="generic",
                  areas=("Duhok", "\u062f\u0647\u0648\u0643"), options={"page": "500"})


@pytest.fixture(autouse=True)
def _clean(qtbot):
    """Settings of the suite empty before and after, no thread at work at the end."""
    QgsSettings().remove("imsma")
    yield
    background.cancel_all()
    qtbot.waitUntil(lambda: background.running() == 0, timeout=60_000)
    QgsSettings().remove("imsma")
    use_language(Language.EN)


@pytest.fixture
def dialog(qtbot):
    """Opens the window of a connection; closed at the end."""
    opened = []

    def open_it(connection=None, on_saved=None):
        window = ConnectionDialog(connection, on_saved)
        qtbot.addWidget(window)
        window.show()
        opened.append(window)
        return window

    yield open_it
    for window in opened:
        window.close()


def texts(window):
    return [item.text() for item in window.messages._bar.items()]


@pytest.mark.parametrize("name", ["IKMAA", "North / South", "\u0627\u0644\u0634\u0645\u0627\u0644", "100 % = all",
                                  "\u06a9\u0648\u0631\u062f\u0633\u062a\u0627\u0646 \\ 2", "a=b;c,d [e]"])
def test_any_name_survives_qgis_settings(name):
    wanted = Connection(name, CORE.kind, CORE.address, areas=CORE.areas, options=CORE.options)
    save_connection(wanted)
    save_connection(Connection(f"{name}/2", CORE.kind, CORE.address))
    QgsSettings().sync()
    assert find_connection(name) == wanted
    assert len(load_connections()) == 2
    remove_connection(name)
    assert [item.name for item in load_connections()] == [f"{name}/2"]


def test_a_spoilt_entry_is_named_and_the_others_come():
    save_connection(CORE)
    QgsSettings().setValue("imsma/connections/Spoilt", "{not json")
    kept = kept_connections()
    assert kept.connections == (CORE,)
    assert list(kept.faults) == ["Spoilt"]


def test_a_new_connection_is_kept_as_it_was_typed(dialog):
    told = []
    window = dialog(on_saved=told.append)
    window.name.setText("National / \u0648\u0637\u0646\u064a")
    window.kind.setCurrentIndex(window.kind.findData("postgis"))
    window.address.setText("host=db.invalid dbname=imsma")
    window.areas.setText("Duhok \u060c Erbil,, Erbil")
    window.unapproved.setChecked(True)
    window._choose(str(Path(__file__)))
    window.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert not window.isVisible()
    assert load_connections() == told == [Connection(
        "National / \u0648\u0637\u0646\u064a", "postgis", "host=db.invalid dbname=imsma", "", str(Path(__file__)),
        ("Duhok", "Erbil"), True)]


def test_edited_without_a_change_it_is_the_same_and_a_new_name_replaces_the_former(dialog):
    save_connection(CORE)
    window = dialog(CORE)
    assert window.connection() == CORE
    window.name.setText("Duhok")
    window.save()
    assert [item.name for item in load_connections()] == ["Duhok"]
    assert load_connections()[0].options == CORE.options


@pytest.mark.parametrize(("editor", "text", "said"), [
    ("name", "", "has no name"),
    ("name", "Other", "already"),
    ("address", "gis.invalid", "no address of a service"),
    ("address", "https://reader:geheim@gis.invalid/arcgis", "password"),
])
def test_what_is_wrong_is_said_in_the_window_and_nothing_is_kept(dialog, editor, text, said):
    save_connection(Connection("Other", CORE.kind, CORE.address))
    window = dialog(CORE)
    getattr(window, editor).setText(text)
    window.save()
    assert window.isVisible()
    assert said in texts(window)[0]
    assert "geheim" not in " ".join(texts(window))
    assert [item.name for item in load_connections()] == ["Other"]


def test_each_kind_offers_the_column_matchings_that_suit_it(dialog):
    window = dialog()
    offered = {}
    for kind in KINDS:
        window.kind.setCurrentIndex(window.kind.findData(kind))
        offered[kind] = {window.profile.itemData(row) for row in range(window.profile.count())}
    assert set().union(*offered.values()) == set(shipped_source_profiles())
    assert all(offered.values())


def test_the_password_stays_in_the_authentication_store(dialog):
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("only for this test", False)
    entry = QgsAuthMethodConfig("Basic")
    entry.setName("Reader")
    entry.setConfig("username", "reader")
    entry.setConfig("password", "geheim")
    manager.storeAuthenticationConfig(entry)
    try:
        window = dialog(CORE)
        window.authentication.setConfigId(entry.id())
        window.save()
        assert find_connection("IKMAA").authcfg == entry.id()
        kept = str([QgsSettings().value(key) for key in QgsSettings().allKeys() if key.startswith("imsma")])
        assert entry.id() in kept
        assert "geheim" not in kept
    finally:
        manager.removeAuthenticationConfig(entry.id())


@pytest.mark.parametrize("language", list(Language))
def test_the_window_reads_in_its_direction_and_an_address_always_from_the_left(dialog, language):
    use_language(language)
    window = dialog(CORE)
    wanted = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
    assert window.layoutDirection() == wanted
    assert window.address.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_system_that_is_not_there_is_said_in_words(dialog, qtbot):
    window = dialog(Connection("Away", "postgis", "host=127.0.0.1 port=9 dbname=imsma connect_timeout=3"))
    window.test.button.click()
    assert window.test.task is not None
    qtbot.waitUntil(lambda: window.test.task is None, timeout=60_000)
    assert window.test.verdict.text() == "The connection does not work."
    assert texts(window)
    assert window.test.button.text() == "Test"


def test_a_test_is_stopped_by_the_same_button_and_by_closing_the_window(dialog, qtbot):
    window = dialog(Connection("Away", "postgis", "host=127.0.0.1 port=9 dbname=imsma connect_timeout=3"))
    window.test.button.click()
    task = window.test.task
    window.test.button.click()
    assert window.test.task is None
    assert task.is_stopped()
    assert window.test.verdict.text() == "Stopped."
    window.test.button.click()
    task = window.test.task
    window.close()
    assert task.is_stopped()


def test_an_entry_that_is_gone_is_said_before_anything_begins():
    with pytest.raises(BadInput, match="no entry nothere"):
        unlock_store("nothere")
    unlock_store("")
