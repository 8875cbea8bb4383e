"""Is this computer ready: each check says what it found and what to do; the report names nobody."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from imsma_tools.core.base import diagnostics, readiness
from imsma_tools.core.base.readiness import Check, State
from imsma_tools.core.base.settings import Settings


def test_old_qgis_is_missing():
    assert readiness.version_check(32200, "3.22.0").state is State.READY
    assert readiness.version_check(40200, "4.2.0").state is State.READY
    old = readiness.version_check(31600, "3.16.0")
    assert old.state is State.MISSING
    assert "3.22" in old.remedy


def test_package_there_and_not_there():
    assert readiness.package_check("numpy", "everything", State.MISSING).state is State.READY
    lacking = readiness.package_check("no_such_package_here", "figures", State.ADVICE)
    assert lacking.state is State.ADVICE
    assert "figures" in lacking.found
    assert "no_such_package_here" in lacking.remedy


def test_folder_is_tried_by_writing(tmp_path):
    check = readiness.folder_check("Profile", tmp_path)
    assert check.state in (State.READY, State.ADVICE)
    assert "MB free" in check.found
    assert not list(tmp_path.iterdir())


def test_folder_that_cannot_be_written(tmp_path):
    check = readiness.folder_check("Profile", tmp_path / "none")
    assert check.state is State.MISSING
    assert "cannot be written" in check.found
    assert check.remedy


def test_full_disk_is_advice(tmp_path, monkeypatch):
    """A disk with little room cannot be had everywhere; what the system answers is replaced."""
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(10, 9, 1))
    assert readiness.folder_check("Profile", tmp_path).state is State.ADVICE


def test_fonts_and_driver():
    assert readiness.font_check("Kurdish letters", ["Noto Naskh Arabic"]).state is State.READY
    assert "Noto" in readiness.font_check("Kurdish letters", []).remedy
    assert readiness.driver_check(True).state is State.READY
    assert readiness.driver_check(False).state is State.MISSING


def test_worst_state():
    assert readiness.worst([]) is State.READY
    assert readiness.worst([Check("a", State.READY), Check("b", State.ADVICE)]) is State.ADVICE
    assert readiness.worst([Check("a", State.MISSING), Check("b", State.ADVICE)]) is State.MISSING


@pytest.fixture
def person() -> Settings:
    return Settings(language="ar", user_name="Layla Secret", office="RMAC-S", producer="Directorate",
                    producer_logo=str(Path.home() / "logo.png"), donor_line="Donor", templates_folder="/data/templates",
                    last_workspace=str(Path.home() / "Basrah.gpkg"))


def test_report_names_nobody_and_no_data(person):
    checks = [Check("Folder of the data file", State.READY, f"{Path.home()}/x, 900 MB free")]
    report = diagnostics.diagnostic_report(person, checks, {"QGIS": "3.22"}, {"imsma_tools": "0.1.0"})
    for secret in ("Layla", "RMAC-S", "Directorate", "logo.png", "Donor", "templates\n", "Basrah", str(Path.home())):
        assert secret not in report
    assert "language: ar" in report
    assert "user_name: set" in report
    assert "~/x, 900 MB free" in report
    assert "imsma_tools: 0.1.0" in report


def test_report_shows_what_the_office_fixed(person, monkeypatch):
    monkeypatch.setenv("IMSMA_OFFICE", "RMAC-S")
    report = diagnostics.diagnostic_report(person, [], {}, {})
    assert "office: set (fixed by the office)" in report


def test_report_of_an_error_has_its_place_and_not_its_words(person):
    try:
        try:
            raise KeyError("Layla Secret of village X")
        except KeyError as inner:
            raise ValueError("hazard H-17 in village X") from inner
    except ValueError as error:
        report = diagnostics.diagnostic_report(person, [], {}, {}, error)
    assert "village" not in report
    assert "H-17" not in report
    assert "ValueError" in report
    assert "KeyError" in report
    assert "test_readiness.py:" in report


def test_files_of_the_plugin_are_named_from_its_folder_on():
    assert diagnostics._in_plugin("/home/x/plugins/imsma_tools/core/base/log.py") == "imsma_tools/core/base/log.py"
    assert diagnostics._in_plugin("/usr/lib/python3/json/decoder.py") == "decoder.py"
