"""Rules of the code that no tool knows: what core may use, what the dependents may import, which Python it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.suite import PLUGINS, ROOT, files_below

SHIPPED = [file for plugin in PLUGINS for file in files_below(plugin.folder) if file.suffix == ".py"]
CORE = [file for file in SHIPPED if file.relative_to(ROOT).parts[1] == "core"]
OPTIONAL = {"pandas", "openpyxl", "xlsxwriter", "et_xmlfile", "shapely", "requests", "matplotlib", "psycopg2", "pyproj",
            "scipy", "lxml", "plotly"}
ALLOWED_OF_BASE = ("imsma_tools.core", "imsma_tools.gui.shared", "imsma_tools.processing.base")
_MAX_LINES = 450


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), name(file), feature_version=(3, 9))


def imports(nodes: Iterator[ast.AST]) -> Iterator[tuple[int, str]]:
    """Yields line and dotted name of everything imported absolutely, ``from x import y`` as ``x.y``."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def at_import(module: ast.AST) -> Iterator[ast.AST]:
    """Yields the nodes that run when the module is imported: not those in functions, nor for type checkers only."""
    for child in ast.iter_child_nodes(module):
        typing_only = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and not typing_only:
            yield child
            yield from at_import(child)


def test_python_39_reads_every_shipped_file() -> None:
    """QGIS 3.22 comes with Python 3.9 on Windows."""
    assert all(tree(file) for file in SHIPPED)


def test_core_knows_no_window() -> None:
    forbidden = ("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets", "PyQt5", "PyQt6")
    found = [f"{name(file)}:{line}: {module}" for file in CORE for line, module in imports(ast.walk(tree(file)))
             if (module + ".").startswith(tuple(f"{item}." for item in forbidden))]
    assert found == []


def test_core_has_no_iface() -> None:
    found = [f"{name(file)}:{node.lineno}" for file in CORE for node in ast.walk(tree(file))
             if "iface" in (getattr(node, "id", ""), getattr(node, "arg", ""))]
    assert found == []


def test_optional_packages_are_imported_in_functions_only() -> None:
    """A QGIS without pandas, openpyxl or XlsxWriter must still load all three plugins."""
    found = [f"{name(file)}:{line}: {module}" for file in SHIPPED for line, module in imports(at_import(tree(file)))
             if module.split(".")[0] in OPTIONAL and file.stem != f"driver_{module.split('.')[0]}"]
    assert found == []


def test_drivers_of_optional_packages_are_imported_in_functions_only() -> None:
    """A module named driver_<package> may import its package, so nobody may import it before asking for that."""
    drivers = tuple(f"driver_{package}" for package in OPTIONAL)
    found = [f"{name(file)}:{node.lineno}" for file in SHIPPED for node in at_import(tree(file))
             if isinstance(node, (ast.Import, ast.ImportFrom))
             and any(part in drivers for alias in node.names
                     for part in f"{getattr(node, 'module', '') or ''}.{alias.name}".split("."))]
    assert found == []


def test_qt_comes_from_qgis() -> None:
    found = [f"{name(file)}:{line}: {module}" for file in SHIPPED for line, module in imports(ast.walk(tree(file)))
             if module.split(".")[0] in ("PyQt5", "PyQt6", "sip")]
    assert found == []


def test_field_types_are_spelt_as_every_qgis_knows_them() -> None:
    """QVariant.String works from QGIS 3.22 to Qt 6; QVariant.Type.String does not there, QMetaType not here."""
    found = [f"{name(file)}:{node.lineno}: {node.value.id}.{node.attr}" for file in SHIPPED
             for node in ast.walk(tree(file))
             if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
             and (node.value.id, node.attr) in (("QVariant", "Type"), ("QMetaType", "Type"))]
    assert found == []


@pytest.mark.parametrize(("plugin", "other"), [("otms_plugin", "imaat_plugin"), ("imaat_plugin", "otms_plugin")])
def test_dependents_import_only_what_the_base_offers(plugin: str, other: str) -> None:
    found = [f"{name(file)}:{line}: {module}" for file in SHIPPED if file.relative_to(ROOT).parts[0] == plugin
             for line, module in imports(ast.walk(tree(file)))
             if module.split(".")[0] == other
             or (module.split(".")[0] == "imsma_tools" and not (module + ".").startswith(
                 tuple(f"{allowed}." for allowed in ALLOWED_OF_BASE)))]
    assert found == []


def test_unload_imports_nothing() -> None:
    """On an upgrade the new files already lie on the disk when the old plugin is unloaded."""
    found = [f"{name(file)}:{inner.lineno}" for file in SHIPPED for node in ast.walk(tree(file))
             if isinstance(node, ast.FunctionDef) and node.name in ("unload", "unload_dependents")
             for inner in ast.walk(node) if isinstance(inner, (ast.Import, ast.ImportFrom))]
    assert found == []


def test_class_factories_are_all_there_is() -> None:
    """QGIS imports these files for every plugin it finds: nothing may happen in them."""
    for plugin in PLUGINS:
        body = tree(plugin.folder / "__init__.py").body
        functions = [node.name for node in body if isinstance(node, ast.FunctionDef)]
        others = [node for node in body if not isinstance(node, (ast.FunctionDef, ast.ImportFrom, ast.Expr))]
        assert functions == ["classFactory"]
        assert others == []


def test_modules_stay_small() -> None:
    found = {name(file): count for file in SHIPPED
             if (count := len(file.read_text(encoding="utf-8").splitlines())) > _MAX_LINES}
    assert found == {}


def test_no_place_of_one_computer_stands_in_the_code() -> None:
    words = ("/" + "root/", "/home/", "C:\\\\Users")
    found = [f"{name(file)}: {word}" for file in SHIPPED for word in words if word in file.read_text(encoding="utf-8")]
    assert found == []
