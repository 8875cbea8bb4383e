"""The folders in which QGIS's layout manager looks for page templates: ours and the office's are among them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import qgis.core
from qgis.core import QgsApplication, QgsSettings

_OLD_KEY = "core/Layout/searchPathsForTemplates"
_NEW_KEY = "layout/search-paths-for-templates"


def offer_templates(folders: Sequence[Path]) -> None:
    """Has QGIS offer the templates in these folders; others that the person has set stay."""
    known = QgsApplication.layoutTemplatePaths()
    _keep([*known, *(str(folder) for folder in folders if str(folder) not in known)])


def withdraw_templates(folders: Sequence[Path]) -> None:
    """Takes exactly these folders off QGIS's list."""
    ours = {str(folder) for folder in folders}
    _keep([path for path in QgsApplication.layoutTemplatePaths() if path not in ours])


def _keep(paths: list[str]) -> None:
    key, settings = _key(), QgsSettings()
    if paths:
        settings.setValue(key, paths)
    else:
        settings.remove(key)


def _key() -> str:
    """Returns the name of QGIS's setting, which was moved with its tree of settings (3.30)."""
    tree = getattr(qgis.core, "QgsSettingsTree", None)
    node = tree.node("layout") if tree is not None else None
    keys = [one.definitionKey().strip("/") for one in node.childrenSettings()] if node is not None else []
    return _NEW_KEY if _NEW_KEY in keys else _OLD_KEY
