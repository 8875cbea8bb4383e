"""The built zips, and scratch profiles of QGIS to install them into."""

from __future__ import annotations

from pathlib import Path

import pytest
from scratch_qgis import Qgis

from tools import install, package

HIDE = '''
import importlib.machinery as machinery
HIDDEN = {"pandas", "openpyxl", "xlsxwriter", "et_xmlfile", "shapely", "requests"}
find = machinery.PathFinder.find_spec
# Hidden from the host's path only: a finder that looks in a folder of its own still finds its copies.
machinery.PathFinder.find_spec = classmethod(
    lambda cls, name, path=None, target=None: None if path is None and name in HIDDEN else find(name, path, target))
'''


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``make package`` writes."""
    folder = tmp_path_factory.mktemp("dist")
    package.build(folder)
    return folder


@pytest.fixture(scope="session")
def store_dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that ``make package STORE=1`` writes."""
    folder = tmp_path_factory.mktemp("store")
    package.build(folder, for_store=True)
    return folder


@pytest.fixture(scope="session")
def zips(dist: Path) -> dict[str, Path]:
    """The zips by the name of their plugin."""
    return {file.name.partition(".")[0]: file for file in install.built_zips(dist)}


@pytest.fixture
def qgis(tmp_path: Path) -> Qgis:
    """A fresh profile in a folder as people have them: blanks and Arabic letters."""
    folder = tmp_path / "QGIS \u0645\u0644\u0641 \u0627\u0644\u0639\u0645\u0644"
    folder.mkdir()
    return Qgis(folder)


@pytest.fixture
def host_without(tmp_path: Path) -> dict[str, str]:
    """An environment in which Python finds none of the optional packages on the host."""
    folder = tmp_path / "without"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(HIDE, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}
