"""The three plugins: what each adds to QGIS, with and without a window, and that all of it goes again."""

from __future__ import annotations

import pytest
from gui_window import Window
from qgis.core import QgsApplication, QgsExpression, QgsSettings
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDialog

import imaat_plugin
import imsma_tools
import otms_plugin
from imsma_tools.core.base import log
from imsma_tools.gui.shared.menu import MENU, TOOLBAR, find_menu, find_toolbar

PACKAGES = {"imsma": imsma_tools, "otms": otms_plugin, "imaat": imaat_plugin}


@pytest.fixture
def window(qgis_new_project, qtbot):
    """A window, with the first start behind it."""
    QgsSettings().setValue("imsma/first_start_done", True)
    window = Window()
    qtbot.addWidget(window.window)
    yield window
    QgsSettings().remove("imsma")


def provider(name):
    return QgsApplication.processingRegistry().providerById(name)


def settle():
    """Lets objects go that wait to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def entries(window):
    return [action.objectName() for action in find_menu(window.window).actions() if not action.isSeparator()]


@pytest.mark.parametrize("name", PACKAGES)
def test_without_a_window(name, qgis_app):
    plugin = PACKAGES[name].classFactory(None)
    plugin.initProcessing()
    assert provider(name) is not None
    plugin.unload()
    assert provider(name) is None


@pytest.mark.parametrize("name", PACKAGES)
def test_alone_in_a_window_and_gone_again(name, window):
    before = {child.objectName() for child in window.window.children()}
    plugin = PACKAGES[name].classFactory(window)
    plugin.initGui()
    assert provider(name) is not None
    assert find_menu(window.window) is not None
    assert find_toolbar(window.window) is not None
    plugin.unload()
    settle()
    assert provider(name) is None
    assert find_menu(window.window) is None
    assert find_toolbar(window.window) is None
    assert window.factories == []
    assert window.docks == []
    after = {child.objectName() for child in window.window.children()}
    assert after - before == set()
    assert [action.text() for action in window.window.menuBar().actions()] == ["&Help"]


def test_what_stands_beside_the_menu_goes_too(window):
    """Providers of the Browser panel and of the Data Source Manager outlive a plugin that does not take them away."""
    def there():
        return ([entry.name() for entry in QgsApplication.dataItemProviderRegistry().providers()],
                [entry.name() for entry in QgsGui.sourceSelectProviderRegistry().providers()], list(window.blockers))

    before = there()
    plugin = imsma_tools.classFactory(window)
    plugin.initGui()
    assert all(len(now) > len(then) for now, then in zip(there(), before))
    plugin.unload()
    assert there() == before


OTMS = ["otmsShowOrders", "otmsNewOrder", "otmsImportOrders", "otmsCheckPaper", "otmsDetectOverlaps",
        "otmsCheckCoverage", "otmsCheckTask", "otmsTaskProgress", "otmsCheckOutline",
        "otmsWatchDrawing", "otmsTurningPoints", "otmsSendOrders",
        "otmsSendAnswer", "otmsTakeInPackage", "otmsSendOutlines", "otmsTakeInOutlines"]


def test_one_menu_for_all_in_whatever_order_they_come_and_go(window):
    otms, imaat, base = (PACKAGES[name].classFactory(window) for name in ("otms", "imaat", "imsma"))
    for plugin in (imaat, base, otms):
        plugin.initGui()
    assert [action.text() for action in window.window.menuBar().actions()] == ["Mine Action", "&Help"]
    assert entries(window) == [
        "imsmaNewDataFile", "imsmaOpenDataFile", "imsmaSampleData", "imsmaImport", "imsmaColumnMatching",
        "imsmaUpdate", "imsmaCheckData", "imsmaProposeCorrection", "imsmaCorrections", "imsmaBackup",
        "imsmaShowRemarks",
        *OTMS, "imaatReportWorkbook", "imaatShowMapProducts", "imaatMapSeries",
        "imsmaFirstSteps", "imsmaReadiness", "imsmaOptions", "imsmaCopyReport", "imsmaAbout"]
    separators = [action.isSeparator() for action in find_menu(window.window).actions()]
    assert separators.count(True) == 3
    assert not separators[0]
    assert not separators[-1]
    base.unload()
    settle()
    assert entries(window) == [*OTMS, "imaatReportWorkbook", "imaatShowMapProducts", "imaatMapSeries"]
    otms.unload()
    imaat.unload()
    settle()
    assert find_menu(window.window) is None


def test_reload_finds_no_menu_of_its_former_life(window):
    """The old menu is deleted at the next turn of the event loop; the new one must not be that."""
    first = PACKAGES["otms"].classFactory(window)
    first.initGui()
    first.unload()
    second = PACKAGES["otms"].classFactory(window)
    second.initGui()
    settle()
    assert len(window.window.findChildren(QAction, "otmsDetectOverlaps")) == 1
    assert find_menu(window.window).objectName() == MENU
    assert find_toolbar(window.window).objectName() == TOOLBAR
    second.unload()
    settle()


def test_second_provider_of_the_same_id_is_refused_quietly(window, caplog):
    first, second = (PACKAGES["otms"].classFactory(window) for _ in range(2))
    first.initProcessing()
    second.initProcessing()
    second.unload()
    assert provider("otms") is not None
    first.unload()
    assert provider("otms") is None


def test_expressions_come_and_go(qgis_app):
    plugin = imsma_tools.classFactory(None)
    names = ("imsma_area_m2", "imsma_label", "imsma_field")
    plugin.initProcessing()
    assert all(QgsExpression.isFunctionName(name) for name in names)
    plugin.unload()
    assert not any(QgsExpression.isFunctionName(name) for name in names)


def test_log_comes_and_goes(qgis_app):
    plugin = imsma_tools.classFactory(None)
    plugin.initProcessing()
    assert any(isinstance(handler, log.QgisHandler) for handler in log.logger().handlers)
    plugin.unload()
    assert log.logger().handlers == []


def test_unload_imports_nothing(window, monkeypatch):
    """On an upgrade the new files lie on the disk already: an import in unload() would mix old and new."""
    plugins = [PACKAGES[name].classFactory(window) for name in ("imsma", "otms", "imaat")]
    for plugin in plugins:
        plugin.initGui()
    import importlib._bootstrap as bootstrap

    imported = []
    find = bootstrap._find_and_load

    def watch(name, import_):
        imported.append(name)
        return find(name, import_)

    monkeypatch.setattr(bootstrap, "_find_and_load", watch)
    for plugin in reversed(plugins):
        plugin.unload()
    monkeypatch.undo()
    settle()
    assert [name for name in imported if name.split(".")[0] in ("imsma_tools", "otms_plugin", "imaat_plugin")] == []


def test_first_start_opens_its_doors_once(qgis_new_project, qtbot):
    QgsSettings().remove("imsma")
    window = Window()
    qtbot.addWidget(window.window)
    plugin = imsma_tools.classFactory(window)
    plugin.initGui()
    window.initializationCompleted.emit()
    doors = window.window.findChild(QDialog, "imsmaFirstStartDialog")
    assert doors is not None
    assert doors.isVisible()
    assert QgsSettings().value("imsma/first_start_done", type=bool)
    doors.close()
    window.initializationCompleted.emit()
    assert not doors.isVisible()
    plugin.unload()
    settle()
    again = imsma_tools.classFactory(window)
    again.initGui()
    window.initializationCompleted.emit()
    assert window.window.findChild(QDialog, "imsmaFirstStartDialog") is None
    again.unload()
    settle()
    QgsSettings().remove("imsma")
