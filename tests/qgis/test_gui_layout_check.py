"""The map check in the layout designer: any layout, its remarks on the page, mended and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_window import Window
from mapdata import make_data_file
from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar

from imaat_plugin.core.map_preparation import Preparation
from imaat_plugin.core.page_in_project import open_in_project
from imaat_plugin.gui.layout_part import LayoutPart
from imsma_tools.core.products.maps.contract import PagesFor, Wish
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.gui.shared.messages import Messages


class Designer(QObject):
    """The calls of QgsLayoutDesignerInterface that the suite uses, around a window of our own."""

    def __init__(self, layout) -> None:
        super().__init__()
        self._window = QMainWindow()
        self._layout = layout
        self._menu = QMenu("Layout", self._window)
        self._toolbar = QToolBar(self._window)
        self.docks = []
        self.selected = []

    def window(self):
        return self._window

    def masterLayout(self):
        return self._layout

    def layout(self):
        return self._layout

    def layoutMenu(self):
        return self._menu

    def actionsToolbar(self):
        return self._toolbar

    def addDockWidget(self, area, dock):
        self._window.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self._window.removeDockWidget(dock)
        self.docks.remove(dock)

    def selectItems(self, items):
        self.selected = [item.id() for item in items]


@pytest.fixture(scope="module")
def data_file(tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("layouts") / "data.gpkg", ("IQG02",), each=4)


@pytest.fixture
def window(qgis_new_project, qtbot):
    QgsSettings().remove("imsma")
    window = Window()
    qtbot.addWidget(window.window)
    yield window
    QgsProject.instance().clear()


@pytest.fixture
def part(window):
    part = LayoutPart(window, Messages(window.bar, window.window))
    part.add()
    yield part
    part.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(data_file, window, tmp_path):
    """A page of ours as a layout of the project."""
    prepared = Preparation(data_file, Wish(load_map_type("contamination"), PagesFor.GOVERNORATE))
    sheet = prepared.sheet(prepared.pages[0])
    [layout, *_] = open_in_project(sheet.layouts, "PAGE", QgsProject.instance(), tmp_path / "PAGE.gpkg",
                                   prepared.wish, prepared.hazards)
    prepared.close()
    return layout


def opened(window, layout, qtbot) -> Designer:
    designer = Designer(layout)
    qtbot.addWidget(designer.window())
    designer.window().show()
    window.layoutDesignerOpened.emit(designer)
    return designer


def look(part, designer):
    """Presses Map Check and returns the remarks by rule."""
    part.designers[designer].action.trigger()
    return {remark.rule_id: remark for remark in designer.docks[0].check.panel.model.remarks}


def test_every_designer_gets_the_check_and_loses_it_again(part, window, qtbot, page):
    designer = opened(window, page, qtbot)
    assert [action.objectName() for action in designer.layoutMenu().actions()] == ["imaatCheckLayout"]
    look(part, designer)
    assert len(designer.docks) == 1
    part.remove()
    assert designer.layoutMenu().actions() == []
    assert designer.actionsToolbar().actions() == []
    assert designer.docks == []
    part.add()


def test_page_made_by_us_has_nothing_to_stop_it(part, window, qtbot, page):
    remarks = look(part, opened(window, page, qtbot))
    assert [remark.message for remark in remarks.values() if remark.severity.value == "stop"] == []


def test_warning_taken_off_is_found_shown_mended_and_taken_back(part, window, qtbot, page):
    designer = opened(window, page, qtbot)
    before = set(look(part, designer))
    label = page.itemById("white_note")
    label.setVisibility(False)
    found = look(part, designer)
    rule = next(key for key, remark in found.items() if key not in before and "white_note" in remark.items)
    check = designer.docks[0].check
    rows = [row for row in range(check.panel.model.rowCount()) if check.panel.model.shown()[row].rule_id == rule]
    check.panel.view.setCurrentIndex(check.panel.model.index(rows[0], 0))
    assert "white_note" in designer.selected
    assert check.fix_button.isEnabled()
    check.fix_button.click()
    assert label.isVisible()
    assert rule not in {remark.rule_id for remark in check.panel.model.remarks}
    page.undoStack().stack().undo()
    assert not page.itemById("white_note").isVisible()


def test_hazards_hidden_by_hand_on_a_page_are_found(part, window, qtbot, page):
    """The page has its own hazards to compare with: whoever filters its layer is told."""
    designer = opened(window, page, qtbot)
    assert "MAP-12" not in look(part, designer)
    layer = next(one for one in page.itemById("main_map").layers() if one.name() == "Hazards")
    layer.renderer().rootRule().setActive(False) if hasattr(layer.renderer(), "rootRule") else layer.setOpacity(0.0)
    assert {"MAP-08", "MAP-12"} & set(look(part, designer))


def test_layout_of_the_person_is_checked_too(part, window, qtbot):
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.setName("Mine")
    layout.addLayoutItem(QgsLayoutItemLabel(layout))
    QgsProject.instance().layoutManager().addLayout(layout)
    remarks = look(part, opened(window, layout, qtbot))
    assert any(remark.severity.value == "stop" for remark in remarks.values())


def test_what_is_no_print_layout_is_said(part, window, qtbot):
    designer = opened(window, None, qtbot)
    part.designers[designer].action.trigger()
    [message] = designer.docks[0].check.panel.bar.items()
    assert "Only print layouts" in message.text()
