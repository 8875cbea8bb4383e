"""A QGIS of its own that updates a data file, or holds it open: ended or observed by the tests.

    python3 sync_child.py '{"do": "update", "file": "...", "url": "...", "die_at": "page 3"}'

``die_at`` (may be left out): ``page N`` ends it with SIGKILL before page N is asked, ``write N`` as the Nth record is
written into the data file, in the middle of the one transaction. ``do`` is ``update``, ``edit`` (an edit session of
QGIS with a change that is committed when a line comes in) or ``lock`` (another program's transaction, until a line
comes in).
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def run_update(task: dict) -> None:
    """Updates, and dies where it is told to."""
    from sync_kit import at_page, updated

    from imsma_tools.core.base.transport_qgis import QgisTransport
    from imsma_tools.core.workspace import open_workspace

    moment, number = task.get("die_at", "page 0").split()
    with open_workspace(task["file"]) as ws:
        if moment == "page":
            transport = at_page(int(number), die)
            transport._inner = QgisTransport()
        else:
            transport = QgisTransport()
            left = int(number)

            def trace(statement: str) -> None:
                nonlocal left
                if statement.lstrip().upper().startswith("INSERT INTO \"HAZARD\"") or (
                        statement.lstrip().upper().startswith("INSERT INTO HAZARD ")):
                    left -= 1
                    if left == 0:
                        die()

            ws.connection.set_trace_callback(trace)
        outcome = updated(ws, task["url"], transport=transport)
    print(json.dumps({"state": outcome.state, "reason": outcome.reason}), flush=True)


def run_edit(task: dict) -> None:
    """Edits a record as a person in another window does; commits when told to, and says what QGIS said."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{task['file']}|layername=hazard", "hazard", "ogr")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("comment"), "typed elsewhere")
    print("ready", flush=True)
    sys.stdin.readline()
    print(json.dumps({"committed": layer.commitChanges(), "errors": layer.commitErrors()}), flush=True)


def run_lock(task: dict) -> None:
    """Holds the data file as a program in the middle of writing does."""
    connection = sqlite3.connect(task["file"], isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    print("ready", flush=True)
    sys.stdin.readline()
    connection.execute("ROLLBACK")
    connection.close()
    print("{}", flush=True)


if __name__ == "__main__":
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    task = json.loads(sys.argv[1])
    {"update": run_update, "edit": run_edit, "lock": run_lock}[task["do"]](task)
    sys.stdout.flush()
    os._exit(0)   # QGIS may break down when it closes: nothing of that is what is tried here
