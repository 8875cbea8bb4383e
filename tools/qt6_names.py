"""Looks up every Qt name that the plugins use in PyQt6. Run by tools/compat.py with a Python that has it.

An enumeration written without its full scope (``Qt.AlignRight``) works in Qt 5 and is missing in Qt 6, wherever in a
function it stands: hence by reading the code, not by importing it.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("imsma_tools", "otms_plugin", "imaat_plugin")
# QGIS's own wrapper offers these where they were in Qt 5.
_OFFERED_BY_QGIS = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QShortcut"): "QtGui",
                    ("QtWidgets", "QActionGroup"): "QtGui"}
_PATCHED_BY_QGIS = {"QVariant", "NULL"}


def imported(tree: ast.Module) -> dict[str, tuple[str, str]]:
    """Returns {local name: (Qt module, name in it)} of what a file takes from qgis.PyQt."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for alias in node.names:
                found[alias.asname or alias.name] = (str(node.module).rsplit(".", 1)[1], alias.name)
    return found


def chain(node: ast.AST) -> Optional[list[str]]:
    """Returns ``["Qt", "AlignmentFlag", "AlignRight"]`` of such an expression."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else None


def exists(module: str, name: str, rest: list[str]) -> bool:
    """Returns whether PyQt6 has a name, and what follows it as long as that is a class."""
    if name in _PATCHED_BY_QGIS:
        return True
    value: Any = importlib.import_module(f"PyQt6.{_OFFERED_BY_QGIS.get((module, name), module)}")
    for part in [name, *rest]:
        if not hasattr(value, part):
            return False
        value = getattr(value, part)
        if not isinstance(value, type):
            return True
    return True


def missing(file: Path) -> list[str]:
    """Returns what a file uses that PyQt6 does not have."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    names = imported(tree)
    found = {f"{module}.{name}" for module, name in names.values()
             if module != "sip" and not exists(module, name, [])}
    for node in ast.walk(tree):
        parts = chain(node) if isinstance(node, ast.Attribute) else None
        if parts and parts[0] in names and names[parts[0]][0] != "sip":
            module, name = names[parts[0]]
            if not exists(module, name, parts[1:]):
                found.add(".".join(parts))
    return [f"{file.relative_to(ROOT)}: {name}" for name in sorted(found)]


def main() -> int:
    """Prints every name that is missing."""
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py"))]
    found = [line for file in files for line in missing(file)]
    print("\n".join(found) or f"qt6: every Qt name of {len(files)} files exists in PyQt6")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
