"""The form in which OTMS and iMAAT load when IMSMA Tools is missing or of another version: they say what to install.

This one file stands in all three plugins: in the source tree ``otms_plugin`` and ``imaat_plugin`` link to it, in their
zips it is a file of its own. It must import nothing of IMSMA Tools, not even to translate its few sentences.
"""

from __future__ import annotations

import configparser
import contextlib
import importlib.util
import sys
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsMessageLog, QgsSettings
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtWidgets import QAction, QMessageBox

BASE = "imsma_tools"

# Machine-made translations, not yet reviewed by a speaker.
_TEXTS = {
    "en": {
        "missing": "{plugin} needs the plugin IMSMA Tools {version}, which is not installed.",
        "other": "{plugin} {version} needs the plugin IMSMA Tools {version}, but IMSMA Tools {found} is installed.",
        "remedy": "Install IMSMA Tools {version} first, then {plugin} {version} (Plugins, Manage and Install "
                  "Plugins, Install from ZIP).",
        "menu": "{plugin}: what is missing?",
    },
    "ar": {
        "missing": "تحتاج إضافة {plugin} إلى الإضافة IMSMA Tools {version} وهي غير مثبتة.",
        "other": "تحتاج {plugin} {version} إلى IMSMA Tools {version}، لكن المثبت IMSMA Tools {found}.",
        "remedy": "ثبّت IMSMA Tools {version} أولاً ثم {plugin} {version}.",
        "menu": "{plugin}: ما الناقص؟",
    },
    "ckb": {
        "missing": "{plugin} پێویستی بە IMSMA Tools {version} هەیە، کە دامەزراو نییە.",
        "other": "{plugin} {version} پێویستی بە IMSMA Tools {version} هەیە، بەڵام IMSMA Tools {found} دامەزراوە.",
        "remedy": "سەرەتا IMSMA Tools {version} دابمەزرێنە، پاشان {plugin} {version}.",
        "menu": "{plugin}: چی کەمە؟",
    },
}


def what_is_missing(plugin: str, folder: Path) -> Optional[str]:
    """Returns what a person has to install before ``plugin`` can work, or None if all is there.

    :param plugin: name on screen, for example ``OTMS``.
    :param folder: folder of the dependent's package.
    """
    wanted = _version(folder)
    spec = importlib.util.find_spec(BASE)
    # A folder left behind by a broken removal is a namespace package: a spec without a file.
    found = _version(Path(spec.origin).parent) if spec is not None and spec.origin else None
    if found == wanted:
        return None
    texts = _texts()
    sentence = texts["missing" if found is None else "other"] + " " + texts["remedy"]
    return sentence.format(plugin=plugin, version=wanted or "", found=found)


class NeedsBasePlugin:
    """A plugin without provider, panels or data: one message, and one menu entry that shows it again."""

    def __init__(self, iface: Any, plugin: str, sentence: str) -> None:
        self._iface = iface
        self._plugin = plugin
        self._sentence = sentence
        self._action: Optional[QAction] = None
        self._message: Optional[QgsMessageBarItem] = None

    def initProcessing(self) -> None:
        """Adds no algorithm. The log says why, and under ``qgis_process``, which shows no log, the error stream."""
        if self._iface is None and sys.stderr is not None:
            sys.stderr.write(self._sentence + "\n")
        QgsMessageLog.logMessage(self._sentence, "Mine action", Qgis.MessageLevel.Warning)

    def initGui(self) -> None:
        """Says once what is missing and adds the menu entry."""
        self.initProcessing()
        self._action = QAction(_texts()["menu"].format(plugin=self._plugin), self._iface.mainWindow())
        self._action.triggered.connect(self._show)
        self._iface.addPluginToMenu(self._plugin, self._action)
        self._message = QgsMessageBarItem(self._plugin, self._sentence, Qgis.MessageLevel.Warning, 0)
        self._iface.messageBar().pushItem(self._message)

    def unload(self) -> None:
        """Takes message and menu entry away again."""
        if self._message is not None:
            with contextlib.suppress(RuntimeError):  # closed by the person, and so deleted by QGIS
                self._iface.messageBar().popWidget(self._message)
            self._message = None
        if self._action is not None:
            self._iface.removePluginMenu(self._plugin, self._action)
            self._action.deleteLater()
            self._action = None

    def _show(self) -> None:
        QMessageBox.information(self._iface.mainWindow(), self._plugin, self._sentence)


def _texts() -> dict[str, str]:
    """Returns the sentences in the suite's language, else QGIS's, else English."""
    settings = QgsSettings()
    code = str(settings.value("imsma/language", "") or settings.value("locale/userLocale", "") or "en")
    return _TEXTS.get(code.replace("-", "_").split("_")[0].lower(), _TEXTS["en"])


def _version(folder: Path) -> Optional[str]:
    """Returns the version of a plugin's package: its own metadata.txt, or that of the source tree around it."""
    for file in (folder / "metadata.txt", folder.parent / "metadata.txt"):
        if (folder / "__init__.py").is_file() and file.is_file():
            parser = configparser.ConfigParser(interpolation=None)
            parser.read(file, encoding="utf-8")
            return parser.get("general", "version", fallback=None)
    return None
