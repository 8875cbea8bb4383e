"""Texts of QGIS that its own translation gets wrong, put right while the suite is loaded.

The Arabic of QGIS 3.22 turns "%1 [optional]" into "1% [...]": every optional parameter of every algorithm loses its
name. ``i18n/qgis_mends_<language>.ts`` holds such texts only; everything else stays QGIS's own.
"""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import paths
from .language import Language

_installed: Optional[QTranslator] = None


def install(locale_name: str) -> None:
    """Installs the mends for QGIS's own language, if there are any; a second call changes nothing."""
    global _installed
    file = paths.translations_folder() / f"qgis_mends_{Language.from_code(locale_name).value}.qm"
    if _installed is not None or not file.is_file():
        return
    translator = QTranslator()
    if translator.load(str(file)):
        QCoreApplication.installTranslator(translator)
        _installed = translator


def remove() -> None:
    """Takes the mends away again."""
    global _installed
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
