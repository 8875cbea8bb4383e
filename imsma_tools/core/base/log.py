"""One log for the suite: standard logging, shown in QGIS's log tab "Mine action" and kept in a small rotating file."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path
from typing import Optional

NAME = "imsma"
TAB = "Mine action"


def logger(room: str = "") -> logging.Logger:
    """Returns the logger of a room, for example ``logger("intake")``."""
    return logging.getLogger(f"{NAME}.{room}" if room else NAME)


class QgisHandler(logging.Handler):
    """Sends records to QGIS's message log. QgsMessageLog may be called from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        from qgis.core import Qgis, QgsMessageLog

        level = Qgis.MessageLevel.Info
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(self.format(record), TAB, level, False)


def start(folder: Optional[Path] = None, level: int = logging.INFO) -> None:
    """Connects the suite's logger with QGIS and, if ``folder`` is given, with ``imsma.log`` in it."""
    root = logger()
    stop()
    root.setLevel(level)
    root.propagate = False
    root.addHandler(QgisHandler())
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = logging.handlers.RotatingFileHandler(folder / "imsma.log", maxBytes=500_000, backupCount=2,
                                                        encoding="utf-8", delay=True)
        except OSError as error:
            root.warning("No log file: %s", error)
            return
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        root.addHandler(file)


def stop() -> None:
    """Takes the suite's handlers off again and leaves the logger as Python made it."""
    root = logger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.propagate = True
