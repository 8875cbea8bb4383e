"""A person stops otms:detectoverlaps or otms:checkcoverage at any moment: nothing is left; the bar never goes back."""

from __future__ import annotations

import gc
import itertools
import weakref
from pathlib import Path

import pytest
from overlap_layers import Told, box, layer, run, saved
from qgis.core import QgsProcessingContext, QgsProcessingException

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.processing.base import ToolsAlgorithm

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


@pytest.mark.parametrize("error", [Cancelled("Stopped"), BadInput("No", "Do"), OSError("No"), RuntimeError("No")])
def test_what_broke_off_lets_go_of_everything(error):
    """QGIS keeps such an exception for good: with it its frames would keep files open, and of each QGIS opens four."""
    held = []

    class Held:
        pass

    class Breaks(ToolsAlgorithm):
        NAME = "breaks"

        def displayName(self):
            return "Breaks"

        def initAlgorithm(self, configuration=None):
            pass

        def compute(self, parameters, context, progress):
            thing = Held()
            held.append(weakref.ref(thing))
            self.deeper(iter([thing]))
            return {}

        def deeper(self, things):
            for _ in things:
                try:
                    raise ValueError("deepest")
                except ValueError as cause:
                    raise error from cause

    with pytest.raises(QgsProcessingException):
        Breaks().create().run({}, QgsProcessingContext(), Told(), {}, False)
    gc.collect()   # the error is still there, with all its frames
    assert held[0]() is None


def test_stopped_often_it_still_runs(tmp_path):
    """QGIS opens a file four times at most and then waits for ever."""
    areas = saved(layer([(box(60 * n, 0, 100, 100), f"a{n}") for n in range(300)]), tmp_path / "areas.gpkg")
    given = {"TASKS": areas, "ACTIVITIES": areas, "OUTPUT": "memory:"}
    for _ in range(6):
        with pytest.raises(QgsProcessingException, match="Stopped"):
            run("taskprogress", given, Told(cancel_after=1))
    held = [file for file in Path("/proc/self/fd").glob("*") if file.exists() and file.resolve().name == "areas.gpkg"]
    assert len(held) <= 3, "the layer itself, and what waits to be used again"


def test_a_shapefile_is_closed_before_it_is_removed(tmp_path, monkeypatch):
    """Windows removes no file that is open."""
    removed, unlink = [], Path.unlink

    def remove(file):
        removed.append((file.name, any(other.resolve() == file for other in Path("/proc/self/fd").glob("*")
                                       if other.exists())))
        unlink(file)

    monkeypatch.setattr(Path, "unlink", remove)
    areas = layer([(box(60 * n, 0, 100, 100), f"a{n}") for n in range(300)])
    with pytest.raises(QgsProcessingException, match="Stopped"):
        run("detectoverlaps", {"INPUT": areas, "OUTPUT": str(tmp_path / "o.shp")}, Told(cancel_after=5))
    assert ("o.shp", False) in removed and not any(is_open for _, is_open in removed)
