"""Forgetting modules: all of a plugin that QGIS manages, nothing of anything else."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from imsma_tools.core.base.modules import forget


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("aplugin", "aplugin.core", "aplugin.core.base", "aplugin_other"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))


def test_a_managed_plugin_goes_whole_and_alone(modules: None, monkeypatch: pytest.MonkeyPatch) -> None:
    utils = ModuleType("qgis.utils")
    utils.available_plugins = ["aplugin"]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "qgis.utils", utils)
    forget("aplugin")
    assert [name for name in sys.modules if name.startswith("aplugin")] == ["aplugin_other"]


def test_nothing_is_forgotten_where_qgis_does_not_manage_it(modules: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "qgis.utils", raising=False)
    forget("aplugin")
    assert "aplugin.core.base" in sys.modules
