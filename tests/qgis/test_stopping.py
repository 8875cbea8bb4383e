"""A person stops otms:detectoverlaps or otms:checkcoverage at any moment: nothing is left; the bar never goes back."""

from __future__ import annotations

import itertools

import pytest
from overlap_layers import Told, box, layer, run
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.usefixtures("qgis_app")


def watched(cancel_after=None):
    """A feedback and the percentages it is told."""
    told, seen = Told(cancel_after), []
    told.progressChanged.connect(seen.append)
    return told, seen


def overlaps(folder, feedback):
    areas = layer([(box(60 * n, 0, 100, 100), f"a{n}") for n in range(300)])
    return run("detectoverlaps", {"INPUT": areas, "OUTPUT": str(folder / "overlaps.gpkg")}, feedback)


def both_kinds_of_files(folder, feedback):
    wholes = layer([(box(200 * n, 0, 100, 100), f"w{n}") for n in range(300)])
    parts = layer([(box(200 * n + 50, -10, 100, 70), f"p{n}") for n in range(300)])
    return run("checkcoverage", {"WHOLE": wholes, "PARTS": parts, "GAPS": str(folder / "gaps.gpkg"),
                                 "OUTSIDE": str(folder / "outside.shp")}, feedback)


@pytest.mark.parametrize("work", [overlaps, both_kinds_of_files])
def test_at_any_moment(tmp_path, work):
    told, seen = watched()
    work(tmp_path, told)
    assert seen == sorted(seen) and seen[-1] <= 100
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert before
    for moment in itertools.count():
        told, seen = watched(moment)
        try:
            work(tmp_path, told)
        except QgsProcessingException as error:
            assert "Stopped" in str(error)
            assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
            assert seen == sorted(seen)
        else:
            assert moment > 5
            break
