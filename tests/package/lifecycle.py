"""Runs one story of the plugins' life inside QGIS and prints what came of it as JSON.

    python lifecycle.py PLUGINS_FOLDER STORY [FOLDER_OF_NEWER_PLUGINS]

It does what QGIS's plugin manager does, with QGIS's own functions (qgis.utils); only the window is a stand-in.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar

PLUGINS = Path(sys.argv[1])
NEWER = Path(sys.argv[3]) if len(sys.argv) > 3 else None
NAMES = ("imsma_tools", "otms_plugin", "imaat_plugin")

application = QgsApplication([], True)
application.initQgis()
# Before anything imports qgis.utils: importing it needs the application.
import qgis.utils  # noqa: E402


class Nothing:
    """Whatever else a plugin asks of QGIS: can be called, connected and asked further, and does nothing."""

    def __call__(self, *arguments: Any, **keywords: Any) -> None:
        return None

    def __getattr__(self, name: str) -> Nothing:
        return self


class Bar(QgsMessageBar):
    """The message bar, remembering what it showed."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.shown: list[str] = []

    def pushItem(self, item: QgsMessageBarItem) -> None:
        self.shown.append(item.text())
        super().pushItem(item)


class Interface:
    """QGIS's interface: real widgets where a plugin puts something in, nothing behind the rest."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = Bar(self.window)
        self.menus: dict[str, list[Any]] = {}
        self.plugin_menu = QMenu("Plugins", self.window)
        self.window.menuBar().addMenu(self.plugin_menu)

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def pluginHelpMenu(self) -> QMenu:
        return self.plugin_menu

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def openLayoutDesigners(self) -> list[Any]:
        return []

    def pluginMenu(self) -> QMenu:
        return self.plugin_menu

    def addToolBar(self, name: str, area: Any = None) -> QToolBar:
        return self.window.addToolBar(name)

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, name: str, action: Any) -> None:
        self.menus.setdefault(name, []).append(action)

    def removePluginMenu(self, name: str, action: Any) -> None:
        self.menus[name].remove(action)

    def __getattr__(self, name: str) -> Nothing:
        return Nothing()


errors: list[str] = []


def record_error(kind: Any, value: Any, trace: Any, message: str, *rest: Any, **more: Any) -> None:
    """Stands where QGIS would open its window "Python error"."""
    import traceback

    errors.append(f"{message}: {''.join(traceback.format_exception(kind, value, trace))}")


iface = Interface()
qgis.utils.iface = iface
qgis.utils.showException = record_error
qgis.utils.plugin_paths = [str(PLUGINS)]
sys.path.insert(0, str(PLUGINS))
qgis.utils.updateAvailablePlugins()


def start(name: str) -> bool:
    return bool(qgis.utils.loadPlugin(name) and qgis.utils.startPlugin(name))


def upgrade(name: str) -> None:
    """Does what the plugin installer does with a newer zip: files first, then a reload."""
    shutil.rmtree(PLUGINS / name, ignore_errors=True)
    shutil.copytree(NEWER / name, PLUGINS / name)  # type: ignore[operator]
    qgis.utils.updateAvailablePlugins()
    if name in qgis.utils.active_plugins:
        qgis.utils.reloadPlugin(name)
    else:
        qgis.utils.unloadPlugin(name)
        start(name)


def state() -> dict[str, Any]:
    """Returns what a person would see, and what must not be left behind."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application.processEvents()
    registry = QgsApplication.processingRegistry()
    return {
        "active": sorted(name for name in qgis.utils.active_plugins if name in NAMES),
        "providers": sorted(provider.id() for provider in registry.providers() if provider.id() in
                            ("imsma", "otms", "imaat")),
        "forms": {name: type(plugin).__name__ for name, plugin in qgis.utils.plugins.items() if name in NAMES},
        "modules": sorted(name for name in sys.modules if name.split(".")[0] in NAMES),
        "finders": sum(type(finder).__name__ == "ShippedFinder" for finder in sys.meta_path),
        "menu": sum(map(len, iface.menus.values())),
        "messages": list(iface.bar.shown),
        "window": sorted(child.objectName() for kind in (QToolBar, QDockWidget)
                         for child in iface.window.findChildren(kind))
        + [action.text() for action in iface.window.menuBar().actions() if action.text() != "Plugins"],
        "on_screen": len(iface.bar.items()),
        "errors": list(errors),
    }


def classes() -> dict[str, Any]:
    """Returns whether all three work with one and the same base, and the version it is of."""
    base = sys.modules["imsma_tools.processing.base"]
    registry = QgsApplication.processingRegistry()
    return {
        "shared": {name: isinstance(registry.providerById(name), base.ToolsProvider)
                   for name in ("imsma", "otms", "imaat")},
        "marks": {name: getattr(sys.modules[f"{name}.processing.provider"], "MARK", "old") for name in NAMES},
        "version": sys.modules["imsma_tools.core.base.paths"].suite_version(),
    }


def all_together() -> dict[str, Any]:
    for name in NAMES:
        start(name)
    return {**state(), **classes()}


def reload_base() -> dict[str, Any]:
    before = all_together()
    qgis.utils.reloadPlugin("imsma_tools")
    return {"before": before, **state(), **classes()}


def reload_dependents() -> dict[str, Any]:
    all_together()
    qgis.utils.reloadPlugin("otms_plugin")
    qgis.utils.reloadPlugin("imaat_plugin")
    return {**state(), **classes()}


def base_switched_off_and_on() -> dict[str, Any]:
    all_together()
    qgis.utils.unloadPlugin("imsma_tools")
    off = state()
    start("imsma_tools")
    return {"off": off, **state(), **classes()}


def upgrade_base_first() -> dict[str, Any]:
    all_together()
    between = []
    for name in NAMES:
        upgrade(name)
        between.append(state()["forms"])
    return {"between": between, **state(), **classes()}


def upgrade_base_last() -> dict[str, Any]:
    all_together()
    between = []
    for name in reversed(NAMES):
        upgrade(name)
        between.append(state()["forms"])
    return {"between": between, **state(), **classes()}


def base_comes_later() -> dict[str, Any]:
    aside = PLUGINS.parent / "aside"
    shutil.move(PLUGINS / "imsma_tools", aside)
    qgis.utils.updateAvailablePlugins()
    start("otms_plugin")
    start("imaat_plugin")
    missing = state()
    shutil.move(aside, PLUGINS / "imsma_tools")
    qgis.utils.updateAvailablePlugins()
    start("imsma_tools")
    return {"missing": missing, **state(), **classes()}


def base_upgraded_while_switched_off() -> dict[str, Any]:
    start("otms_plugin")
    start("imaat_plugin")
    for name in NAMES:
        shutil.rmtree(PLUGINS / name)
        shutil.copytree(NEWER / name, PLUGINS / name)  # type: ignore[operator]
    qgis.utils.updateAvailablePlugins()
    start("imsma_tools")
    return {**state(), **classes()}


def uninstall() -> dict[str, Any]:
    """In the order in which a person would, and with the base first."""
    all_together()
    for name in reversed(NAMES):
        qgis.utils.unloadPlugin(name)
    first = state()
    all_together()
    qgis.utils.unloadPlugin("imsma_tools")
    return {"first": first, **state()}


def main() -> None:
    result = globals()[sys.argv[2]]()
    for name in list(qgis.utils.active_plugins):
        qgis.utils.unloadPlugin(name)
    print(json.dumps(result), flush=True)


main()
