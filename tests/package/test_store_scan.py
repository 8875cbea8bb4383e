"""The scan that the QGIS plugin store makes of every upload, with the tools it uses."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROGRAMS = Path(sys.executable).parent


@pytest.fixture(scope="module")
def unpacked(store_dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    for file in store_dist.glob("*.zip"):
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)
    return folder


def test_bandit_finds_nothing(unpacked: Path) -> None:
    """Any finding of an enabled rule blocks the upload; all of bandit's rules are on here."""
    done = subprocess.run([str(PROGRAMS / "bandit"), "-r", "-q", "-f", "json", str(unpacked)], capture_output=True,
                          text=True, check=False)
    report = json.loads(done.stdout)
    assert report["errors"] == []
    assert [f"{Path(item['filename']).relative_to(unpacked)}:{item['line_number']}: {item['test_id']} "
            f"{item['issue_text']}" for item in report["results"]] == []


def test_bandit_would_find_something(tmp_path: Path) -> None:
    """The scan is awake: a planted password is found."""
    (tmp_path / "bad.py").write_text("PASSWORD = 'hunter2'\nassert PASSWORD\n", encoding="utf-8")
    done = subprocess.run([str(PROGRAMS / "bandit"), "-r", "-q", "-f", "json", str(tmp_path)], capture_output=True,
                          text=True, check=False)
    assert {item["test_id"] for item in json.loads(done.stdout)["results"]} >= {"B101", "B105"}


def test_detect_secrets_finds_nothing(unpacked: Path) -> None:
    """Its exit code says nothing: the list must be empty."""
    done = subprocess.run([str(PROGRAMS / "detect-secrets"), "scan", "--all-files", "."], cwd=unpacked,
                          capture_output=True, text=True, check=True)
    results = json.loads(done.stdout)["results"]
    assert [f"{name}:{item['line_number']}: {item['type']}" for name, found in results.items() for item in found] == []
