"""Optional packages: used where they are, explained where they are not."""

from __future__ import annotations

import sys

import pytest

from imsma_tools.core.base.errors import MissingPackage
from imsma_tools.core.base.packages import is_available, remedy, require


def test_a_package_that_is_there_is_handed_over() -> None:
    assert require("json", "Anything").loads("1") == 1
    assert is_available("json")


def test_a_missing_package_says_what_needs_it_and_how_to_get_it() -> None:
    with pytest.raises(MissingPackage) as caught:
        require("no_such_package_at_all", "The report workbook")
    assert caught.value.title.startswith("The report workbook needs the Python package no_such_package_at_all")
    assert caught.value.remedy
    assert not is_available("no_such_package_at_all")


@pytest.mark.parametrize(("platform", "words"), [
    ("linux", "sudo apt install python3-pandas"), ("win32", "OSGeo4W"), ("darwin", "QGIS build that contains pandas")])
def test_the_remedy_fits_the_system(monkeypatch: pytest.MonkeyPatch, platform: str, words: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert words in remedy("pandas")
