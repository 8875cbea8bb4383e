"""Enumerations are written with their full scope: without it they exist in Qt 5 and are gone in QGIS 4."""

from __future__ import annotations

import ast
import enum
import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from tools.qt6_names import chain
from tools.suite import PLUGINS, ROOT, files_below

SHIPPED = [file for plugin in PLUGINS for file in files_below(plugin.folder) if file.suffix == ".py"]


def names_from_qgis(tree: ast.Module) -> dict[str, Any]:
    """Returns what a file takes from qgis.core, qgis.gui and qgis.PyQt, by its name there."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("qgis.core", "qgis.gui", "qgis.PyQt.")):
            module = importlib.import_module(str(node.module))
            found.update({alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names})
    return found


def is_enum(value: Any) -> bool:
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def unscoped(source: str) -> Iterator[str]:
    """Yields the members of enumerations that are not reached through their enumeration."""
    tree = ast.parse(source)
    names = names_from_qgis(tree)
    for node in ast.walk(tree):
        parts = chain(node) if isinstance(node, ast.Attribute) else None
        # QVariant.String is the one spelling that QGIS keeps alive for all.
        if not parts or parts[0] == "QVariant" or names.get(parts[0]) is None:
            continue
        parent, value = None, names[parts[0]]
        for part in parts[1:]:
            if not isinstance(value, type) or not hasattr(value, part):
                break
            parent, value = value, getattr(value, part)
        if parent is not None and is_enum(value) and parent is not type(value):
            yield f"{node.lineno}: {'.'.join(parts)}"


@pytest.mark.parametrize(("expression", "wrong"), [
    ("Qt.AlignRight", True), ("Qt.AlignmentFlag.AlignRight", False), ("Qgis.Warning", True),
    ("Qgis.MessageLevel.Warning", False), ("QgsWkbTypes.Polygon", True), ("QgsWkbTypes.Type.Polygon", False),
    ("QMessageBox.Yes", True), ("QMessageBox.StandardButton.Yes", False), ("Qt.darkGray.name", True),
])
def test_the_check_knows_them_apart(expression: str, wrong: bool) -> None:
    source = ("from qgis.core import Qgis, QgsWkbTypes\nfrom qgis.PyQt.QtCore import Qt\n"
              f"from qgis.PyQt.QtWidgets import QMessageBox\nx = {expression}\n")
    assert bool(list(unscoped(source))) == wrong


def test_enums_have_their_scope() -> None:
    found = [f"{file.relative_to(ROOT)}:{place}" for file in SHIPPED
             for place in unscoped(file.read_text(encoding="utf-8"))]
    assert found == []
