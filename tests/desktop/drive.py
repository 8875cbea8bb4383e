"""Runs inside a real QGIS (``qgis --code``): uses the suite as a person would, takes pictures, writes what it saw.

It works as a chain of steps on QGIS's event loop; after each one QGIS has time to draw. What it found goes to
``facts.json`` in the folder ``IMSMA_DESKTOP_OUT``; the test outside judges it.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import processing
import qgis.utils
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QGuiApplication, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMenu, QToolBar, QWidget
from qgis.utils import iface

OUT = Path(os.environ["IMSMA_DESKTOP_OUT"])
DATA = OUT / "sample.gpkg"
PAUSE = 700
PATIENCE = 330_000
"""Milliseconds for all of it."""

sys.path.insert(0, os.environ["IMSMA_DESKTOP_STEPS"])   # QGIS does not find the other modules of steps by itself

facts: dict = {"log": [], "pictures": [], "stage": "start"}


def note_message(text: str, tag: str, level: int) -> None:
    if level == Qgis.MessageLevel.Critical or tag in ("Python Error", "Mine action"):
        facts["log"].append([tag, int(level), text[:1500]])


QgsApplication.messageLog().messageReceived.connect(note_message)


def write() -> None:
    aside = OUT / "facts.part"
    aside.write_text(json.dumps(facts, indent=1, default=str), encoding="utf-8")
    aside.replace(OUT / "facts.json")


def picture(name: str) -> None:
    """Takes the whole screen, window frames included."""
    QApplication.processEvents()
    QGuiApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}.png"))
    facts["pictures"].append(name)


def suite():
    return qgis.utils.plugins["imsma_tools"]._suite


def action(name: str) -> QAction:
    return iface.mainWindow().findChild(QAction, name)


def first_start():
    iface.mainWindow().showNormal()
    iface.mainWindow().showMaximized()
    iface.messageBar().clearWidgets()
    facts["plugins"] = sorted(qgis.utils.active_plugins)
    facts["providers"] = [one for one in ("imsma", "otms", "imaat")
                          if QgsApplication.processingRegistry().providerById(one) is not None]
    doors = iface.mainWindow().findChild(QDialog, "imsmaFirstStartDialog")
    facts["first_start"] = doors is not None and doors.isVisible()
    iface.newProject(False)
    yield
    picture("first-steps")
    doors.close()
    yield


def sample():
    """Sample data by the same algorithm that the menu opens."""
    facts["sample"] = processing.run("imsma:createsampledata", {
        "WORKSPACE": str(DATA), "SEED": 7, "HAZARDS": 400, "TASKS": 120, "MONTHS": 24, "FAULTS": 0.05,
        "ANSWERS": str(OUT / "answers.json")})
    yield
    suite().files.open(DATA)
    facts["layers"] = len(QgsProject.instance().mapLayers())
    yield
    yield
    picture("data-file")


def sources():
    """Connections, updates, the age of data; see drive_sources.py."""
    import drive_sources

    yield from drive_sources.sources(suite(), picture, facts)


def menu():
    menu = iface.mainWindow().findChild(QMenu, "imsmaMineActionMenu")
    facts["menu"] = [one.text() for one in menu.actions() if not one.isSeparator()]
    facts["menu_right_to_left"] = menu.layoutDirection() == Qt.LayoutDirection.RightToLeft
    facts["toolbar"] = len(iface.mainWindow().findChild(QToolBar, "imsmaMineActionToolBar").actions())
    bar = iface.mainWindow().menuBar()
    place = bar.actionGeometry(menu.menuAction())
    corner = place.bottomRight() if facts["menu_right_to_left"] else place.bottomLeft()
    at = bar.mapToGlobal(corner)
    if facts["menu_right_to_left"]:
        at -= QPoint(menu.sizeHint().width(), 0)
    menu.popup(at)
    yield
    picture("menu")
    menu.close()


def layer_of(table: str) -> QgsVectorLayer:
    return next(one for one in QgsProject.instance().mapLayers().values()
                if one.customProperty("imsma/table") == table)


def overlaps():
    """Overlaps of the task orders, gaps of them in the hazards, shown as layers."""
    tasks, hazards = layer_of("task_order"), layer_of("hazard")
    found = processing.run("otms:detectoverlaps", {"INPUT": tasks, "OUTPUT": "memory:"})
    gaps = processing.run("otms:checkcoverage", {"WHOLE": hazards, "PARTS": tasks, "GAPS": "memory:",
                                                 "OUTSIDE": "memory:"})
    registry = QgsApplication.processingRegistry()
    for result, algorithm, key, colour in ((gaps, "otms:checkcoverage", "GAPS", "#ff6d00"),
                                           (found, "otms:detectoverlaps", "OUTPUT", "#d500f9")):
        layer = result[key] if isinstance(result[key], QgsVectorLayer) else QgsProject.instance().mapLayer(result[key])
        layer.setName(registry.algorithmById(algorithm).parameterDefinition(key).description())
        layer.renderer().symbol().setColor(QColor(colour))
        QgsProject.instance().addMapLayer(layer)
        facts[key.lower()] = layer.featureCount()
        if key == "OUTPUT" and layer.featureCount():
            largest = max(layer.getFeatures(), key=lambda one: one.geometry().area())
            box = largest.geometry().boundingBox()
            box.scale(6)
            turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"),
                                            iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance())
            iface.mapCanvas().setExtent(turned.transformBoundingBox(box))
    iface.mapCanvas().refresh()
    yield
    yield
    yield
    picture("overlaps-and-gaps")


def outline():
    """An outline drawn by the mouse over the overlap on the map, finished, and one with QGIS's own tool."""
    canvas, entries = iface.mapCanvas(), qgis.utils.plugins["otms_plugin"]._entries
    viewport, none = canvas.viewport(), Qt.KeyboardModifier.NoModifier

    def at(x: float, y: float) -> QPoint:
        return QPoint(round(viewport.width() * x), round(viewport.height() * y))

    action("otmsCheckOutline").trigger()
    yield
    picture("check-outline-empty")
    for corner in ((0.3, 0.3), (0.65, 0.25), (0.7, 0.7), (0.35, 0.75)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, at(*corner))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, none, at(0.35, 0.75))
    yield
    yield
    facts["outline_rows"] = [row.name for row in entries.check.rows]
    picture("check-outline")
    tasks = layer_of("task_order")
    iface.setActiveLayer(tasks)
    action("otmsWatchDrawing").trigger()
    tasks.startEditing()
    iface.actionAddFeature().trigger()
    yield
    for corner in ((0.3, 0.3), (0.65, 0.25)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, at(*corner))
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(at(0.5, 0.8)), Qt.MouseButton.NoButton,
                       Qt.MouseButton.NoButton, none)
    QApplication.sendEvent(viewport, move)
    yield
    yield
    facts["watch_rows"] = [row.name for row in entries.check.rows]
    picture("overlaps-while-drawing")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    tasks.rollBack()
    iface.actionPan().trigger()
    action("otmsWatchDrawing").trigger()
    facts["outline_panel_gone"] = not entries.check.panel.isVisible()
    yield


def maps():
    """Map products; see drive_maps.py."""
    import drive_maps

    yield from drive_maps.maps(picture, facts, OUT)


def remarks():
    """The check through its algorithm, its outcome in the panel, the first place on the map."""
    panel = suite().dock.panel
    suite().dock.setUserVisible(True)
    yield
    picture("remarks-empty")
    results = processing.run("imsma:checkdata", {"WORKSPACE": str(DATA), "REPORT": str(OUT / "report.json")})
    suite().desk.show_results(results)
    facts["remarks"] = len(panel.model.remarks)
    yield
    shown = panel.model.shown()
    row = next((number for number, one in enumerate(shown) if one.x is not None and one.table == "hazard"), 0)
    panel.view.setCurrentIndex(panel.model.index(row, 0))
    panel.zoom()
    yield
    yield
    yield
    picture("remarks")
    panel.view.clearSelection()


def corrections():
    """Hazards as an update would bring them: a correction proposed from the window, and the list of what became."""
    import datetime

    from imsma_tools.core.intake import corrections as core
    from imsma_tools.core.intake.correction_states import State
    from imsma_tools.core.workspace import open_workspace

    now = datetime.datetime.now(datetime.timezone.utc)
    with open_workspace(DATA) as workspace:
        hazards = [row for row in workspace.rows("hazard") if row["geom"] and row["hazard_status"] == "OPEN"][:4]
        guids = [row["guid"] for row in hazards]
        with workspace.writing("IMSMA Core", via="update") as writer:
            writer.insert("mirror", {"guid": "m", "source": "imsma_core", "table_name": "hazard", "state": "COMPLETE",
                                     "connection": "IMSMA Core", "data_as_of": now, "tried_at": now})
            for guid in guids:
                writer.update("hazard", guid, {"source": "imsma_core", "source_key": f"{{{guid}}}"})
        evidence = "Survey report TS-2026-014"
        made = [core.propose(workspace, "hazard", guid, field, value, evidence, "Zana")
                for guid, field, value in ((guids[1], "hazard_status", "CLOSED"), (guids[2], "name", "Qara Tappa"),
                                           (guids[3], "geom", hazards[0]["geom"]), (guids[1], "land_use", "Farming"))]
        core.mark_sent(workspace, made[1:3], core.next_list_no(workspace), "Zana")
        core.answer(workspace, made[1], State.REFUSED, "The name is the one of the last census.", "Zana")
        core.answer(workspace, made[3], State.DONE, "", "Zana")
        with workspace.writing("IMSMA Core", via="update") as writer:
            core.settle(workspace, writer, "imsma_core", now)
    suite().files.open(DATA)   # the forms now say whose records these are
    layer = layer_of("hazard")
    iface.setActiveLayer(layer)
    layer.selectByExpression(f"guid = '{guids[0]}'")
    action("imsmaProposeCorrection").trigger()
    yield
    dialog = suite().corrections.dialog
    dialog.fields.setCurrentIndex(dialog.fields.findData("hazard_status"))
    dialog.evidence.setPlainText(evidence)
    yield
    picture("propose-correction")
    dialog.reject()
    form = iface.getFeatureForm(layer, next(layer.getSelectedFeatures()))
    form.show()
    yield
    yield
    picture("record-of-imsma")
    form.reject()
    layer.removeSelection()
    action("imsmaCorrections").trigger()
    yield
    window = suite().corrections.window
    facts["corrections"] = [str(entry.state.value) for entry in window.model.entries]
    picture("corrections")
    window.states.setCurrentIndex(window.states.findData([State.GONE.value]))
    yield
    picture("corrections-empty")
    window.close()


PARTNER = """HAZ_ID;Type;Area;Governorate;Report date;Longitude;Latitude;Colour
H-1;Minefield;1,5;Niniveh;05/03/2024;44.01;33.01;red
H-2;CHA;2,5;Basrah;06/03/2024;44.02;33.02;
H-3;Suspected hazardous area;3,5;Anbar;07/03/2024;44.03;33.03;blue
"""


def matching():
    """A file of a partner matched: proposals accepted, questions answered, a row with a problem looked at."""
    file = OUT / "partner.csv"
    file.write_text(PARTNER, encoding="utf-8")
    suite().match_columns()
    editor = suite().window
    yield
    editor.source.set_file(file)
    yield
    picture("column-matching-proposed")
    editor.sure_button.click()
    editor.columns.choose("Type")
    editor.accept_column("Type")
    for heading, setting, value in (("Area", "unit", "ha"), ("Area", "decimal", ","),
                                    ("Report date", "date_order", "dmy")):
        editor.columns.choose(heading)
        editor.say(setting, value)
    editor.columns.choose("Type")
    editor.outcome.setCurrentIndex(1)
    yield
    editor.outcome.preview.next_problem()
    yield
    picture("column-matching")
    facts["matched"] = sorted(column["field"] for column in editor.draft.settings["columns"])
    facts["lost"] = editor.outcome.loss.lines.count()
    editor.throw_away()
    editor.close()
    yield


def algorithm_window():
    action("otmsDetectOverlaps").trigger()
    yield
    yield
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    facts["algorithm_window"] = [one.windowTitle() for one in windows]
    picture("detect-overlaps")
    for window in windows:
        window.close()


def options():
    """QGIS's options are modal: a timer takes the picture and closes them."""
    def shoot() -> None:
        window = QApplication.activeModalWidget()
        try:
            page = window.findChild(QWidget, "imsmaOptionsPage")
            facts["options_page"] = page is not None and page.isVisible()
            picture("options")
        finally:
            window.reject()

    QTimer.singleShot(3000, shoot)
    suite().options()
    yield


def windows():
    for name, open_it in (("is-this-computer-ready", suite().readiness), ("about", suite().about)):
        open_it()
        yield
        picture(name)
        suite().window.close()
        yield
    suite().copy_report()
    facts["report"] = QGuiApplication.clipboard().text()


def leave():
    facts["stage"] = "done"
    write()
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    yield
    iface.actionExit().trigger()


def orders():
    """The whole life of a task order; see drive_orders.py."""
    import drive_orders

    yield from drive_orders.life(suite(), picture, facts, OUT)


PARTS = {"window": (sample, sources, menu, overlaps, outline, maps, remarks, corrections, matching, algorithm_window,
                    options, windows), "orders": (orders,)}


def everything():
    for part in (first_start, *PARTS[os.environ["IMSMA_DESKTOP_PART"]], leave):
        facts["stage"] = part.__name__
        write()
        yield from part() or ()
        yield


steps = everything()


def go_on() -> None:
    try:
        next(steps)
    except StopIteration:
        return
    except Exception:
        facts["error"] = traceback.format_exc()
        picture("error")
        write()
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()
        return
    QTimer.singleShot(PAUSE, go_on)


def give_up() -> None:
    """A window nobody answers would wait for ever."""
    facts["error"] = f"stuck in {facts['stage']}"
    picture("error")
    write()
    os._exit(3)


def wait_for_window() -> None:
    if iface.mainWindow().isVisible() and "imsma_tools" in qgis.utils.active_plugins:
        QTimer.singleShot(2 * PAUSE, go_on)
    else:
        QTimer.singleShot(PAUSE, wait_for_window)


QTimer.singleShot(PATIENCE, give_up)
wait_for_window()
