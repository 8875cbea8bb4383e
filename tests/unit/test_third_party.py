"""Shipped copies: found last, never instead of the host's, forgotten on removal."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from imsma_tools.core.base import packages, third_party
from imsma_tools.core.base.errors import MissingPackage


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Path]:
    """A folder with a package that no host has, and one whose name the host has too."""
    for name in ("imsma_test_copy", "json"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("ORIGIN = 'copy'\n", encoding="utf-8")
        (tmp_path / name / "part.py").write_text("VALUE = 7\n", encoding="utf-8")
    before = list(sys.meta_path)
    yield tmp_path
    third_party.remove(tmp_path)
    assert sys.meta_path == before


def test_a_copy_is_found_where_the_host_has_none(copies: Path) -> None:
    with pytest.raises(ImportError):
        importlib.import_module("imsma_test_copy")
    third_party.install(copies)
    assert importlib.import_module("imsma_test_copy").ORIGIN == "copy"
    assert importlib.import_module("imsma_test_copy.part").VALUE == 7
    third_party.remove(copies)
    assert not [name for name in sys.modules if name.startswith("imsma_test_copy")]


def test_the_hosts_own_wins(copies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    third_party.install(copies)
    monkeypatch.delitem(sys.modules, "json")
    assert not hasattr(importlib.import_module("json"), "ORIGIN")


def test_it_stands_last_and_once_and_leaves_the_path_alone(copies: Path) -> None:
    path = list(sys.path)
    third_party.install(copies)
    third_party.install(copies)
    assert [getattr(finder, "folder", None) for finder in sys.meta_path].count(copies) == 1
    assert sys.meta_path[-1].folder == copies  # type: ignore[union-attr]
    assert sys.path == path


def test_no_folder_no_finder(tmp_path: Path) -> None:
    before = list(sys.meta_path)
    third_party.install(tmp_path / "nothing")
    assert sys.meta_path == before


def test_a_missing_package_is_a_sentence_with_a_remedy() -> None:
    with pytest.raises(MissingPackage) as caught:
        packages.require("imsma_test_copy", "The report")
    assert "The report needs the Python package imsma_test_copy" in caught.value.sentence()
    assert caught.value.remedy
