"""The start of the suite in a QGIS: its language and its log, the same in a window and in ``qgis_process``."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings

from . import log, qgis_mends
from .language import Language, use_language
from .settings import Settings, load


def current_settings() -> Settings:
    """Returns the person's settings from this QGIS profile."""
    return load(QgsSettings())


def interface_language(settings: Settings, qgis_locale: str) -> Language:
    """Returns the language of our windows: the chosen one, else QGIS's where it is ours, else English."""
    return Language.from_code(settings.language or qgis_locale)


def profile_folder() -> Path:
    """Returns the folder of the QGIS profile in use."""
    return Path(QgsApplication.qgisSettingsDirPath())


def start(log_folder: Optional[Path] = None) -> None:
    """Sets the language of the interface and starts the log; with ``log_folder`` a log file is kept there too."""
    log.start(log_folder)
    qgis_mends.install(QgsApplication.locale())
    apply_settings()


def apply_settings() -> None:
    """Takes over the language and the detail of the log from the settings, for example after they were changed."""
    settings = current_settings()
    use_language(interface_language(settings, QgsApplication.locale()))
    log.logger().setLevel(logging.DEBUG if settings.debug_log else logging.INFO)


def stop() -> None:
    """Stops the log and leaves QGIS's own texts as they were."""
    qgis_mends.remove()
    log.stop()
