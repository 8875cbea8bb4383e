"""A second process gives what one alone gives; whatever happens to it, the answer is the same and nothing is left."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
import shapely
from geometry_cases import NASTY, anything
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outline_cases import overlay_shapes

from benchmarks.data import write
from benchmarks.field import make_activities, make_tasks
from imsma_tools.core.base import helper_process
from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.frames import Frame
from imsma_tools.core.base.helper_process import HelperLost, start_helper
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import Language, current_language, use_language
from imsma_tools.core.geometry import loading, pairs_beside, second_process
from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
from imsma_tools.core.geometry.limits import Limits
from imsma_tools.core.geometry.overlaps import OverlapSearch
from imsma_tools.core.geometry.result_file import Block, write_result
from imsma_tools.core.workspace.blob import register_functions

HELPER = "imsma_tools.core.geometry.pair_helper"


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    """So that a few hundred pairs are many blocks, and the helper is asked for some of them."""
    monkeypatch.setattr(loading, "_FEWEST_PAIRS", 50)
    monkeypatch.setattr(pairs_beside, "_FEWEST_PAIRS", 1)
    monkeypatch.setattr(second_process, "FEWEST_OUTLINES", 1)
    monkeypatch.delenv(helper_process.OFF, raising=False)
    monkeypatch.setattr(helper_process, "processors", lambda: 2)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("layers")
    tasks = make_tasks(3000)
    write(tasks, folder / "tasks.gpkg")
    write(make_activities(tasks), folder / "activities.gpkg")
    return folder


class Counted(pairs_beside.PairsBeside):
    """Waits for the helper, so that it surely does a part of the work, and counts the blocks that came from it."""

    came = 0

    def is_ready(self) -> bool:
        wait_until(lambda: super(Counted, self).is_ready())
        return True

    def done(self, wait_s: float):
        found = super().done(max(wait_s, 0.2))
        Counted.came += found is not None
        return found


@pytest.fixture
def counted(monkeypatch):
    Counted.came = 0
    monkeypatch.setattr("imsma_tools.core.geometry.overlaps.PairsBeside", Counted)
    return Counted


def searched(file: Path, table: str, helper=None, other=None, limits=None, progress=SILENT, keep=()):
    """Returns everything that a search says, as plain values."""
    with contextlib.ExitStack() as opened:
        places = [(file, table), *([other] if other else [])]
        layers = [opened.enter_context(contextlib.closing(GeoPackageOutlines(*place, keep=keep))) for place in places]
        search = OverlapSearch(layers[0], layers[1] if other else None, limits, helper=helper)
        pairs, records = [], []
        for block in search.blocks(progress):
            pairs += [repr(pair) for pair in block.pairs()]
            records += layers[0].records_of(block.a)
        return pairs, records, search.tally, search.repaired(), [layer.skipped for layer in layers]


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_until(ended, seconds: float = 20.0) -> bool:
    until = time.monotonic() + seconds
    while not ended() and time.monotonic() < until:
        time.sleep(0.01)
    return ended()


def test_the_generated_register(files, counted):
    alone = searched(files / "tasks.gpkg", "tasks", keep=("task_id", "org"))
    both = searched(files / "tasks.gpkg", "tasks", start_helper(HELPER), keep=("task_id", "org"))
    assert both == alone
    assert len(alone[0]) > 200 and counted.came > 0


def test_two_layers_and_neighbours(files, counted):
    places = (files / "tasks.gpkg", "tasks"), (files / "activities.gpkg", "activities")
    limits = Limits(buffer_m=30.0)
    alone = searched(*places[0], other=places[1], limits=limits)
    assert searched(*places[0], start_helper(HELPER), places[1], limits) == alone
    assert counted.came > 0


def layer_file(file: Path, geometries) -> Path:
    """Writes polygons as a table ``tasks``."""
    polygons = [shape for shape in geometries if shape.geom_type in ("Polygon", "MultiPolygon") and not shape.is_empty]
    write_result(file, "tasks", [], [Block([], [shapely.to_wkb(shape, byte_order=1) for shape in polygons])])
    return file


@pytest.fixture(scope="module")
def nasty(tmp_path_factory):
    """Heaps of shapes that overlays break on, some of them without land, many invalid: others in every block."""
    spikes = [shapely.Polygon([(44.0, 33.0), (44.001, 33.001), (44.0, 33.0)]) for _ in range(3)]
    shapes = [shape for place in range(6) for shape in overlay_shapes(44.0 + place / 10, 33.0, place)[::3]]
    return layer_file(tmp_path_factory.mktemp("nasty") / "nasty.gpkg", [*shapes, *NASTY.values(), *spikes])


@pytest.mark.parametrize("language", [Language.AR])
def test_invalid_outlines_and_faulty_ones_are_named_alike(nasty, counted, language):
    before = current_language()
    use_language(language)
    try:
        alone = searched(nasty, "tasks")
        assert searched(nasty, "tasks", start_helper(HELPER)) == alone
    finally:
        use_language(before)
    assert alone[3][0] and any(alone[4]) and counted.came > 0


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(geometries=st.lists(anything, min_size=12, max_size=24))
def test_any_polygons(tmp_path_factory, counted, geometries):
    file = layer_file(tmp_path_factory.mktemp("any") / "any.gpkg", geometries)
    assert searched(file, "tasks", start_helper(HELPER)) == searched(file, "tasks")


class Meanwhile(Progress):
    """Does something once when the search has given its first blocks, or is cancelled then."""

    def __init__(self, do=None) -> None:
        self._do = do
        self._percent = 0.0

    def set_percent(self, percent: float) -> None:
        self._percent = percent
        if percent > 20 and self._do is not None:
            do, self._do = self._do, None
            do()

    def is_cancelled(self) -> bool:
        return self._do is None and self._percent > 60


def test_a_helper_killed_in_the_middle(files, counted):
    helper = start_helper(HELPER)
    process = helper._process
    alone = searched(files / "tasks.gpkg", "tasks")

    class Kill(Meanwhile):
        def is_cancelled(self) -> bool:
            return False

    assert searched(files / "tasks.gpkg", "tasks", helper, progress=Kill(process.kill)) == alone
    assert counted.came > 0 and process.returncode == -signal.SIGKILL


def test_stopping_ends_the_helper(files, counted):
    helper = start_helper(HELPER)
    with pytest.raises(Cancelled):
        searched(files / "tasks.gpkg", "tasks", helper, progress=Meanwhile(lambda: None))
    assert helper._process.returncode is not None
    with pytest.raises(HelperLost):
        while True:
            helper.answer(5.0)


def test_a_search_that_is_left_off_ends_the_helper(files):
    helper = start_helper(HELPER)
    with contextlib.closing(GeoPackageOutlines(files / "tasks.gpkg", "tasks")) as outlines:
        blocks = OverlapSearch(outlines, helper=helper).blocks()
        next(blocks)
        del blocks
    assert helper._process.returncode is not None


def test_a_helper_that_nobody_holds_any_more_ends():
    helper = start_helper(HELPER)
    process = helper._process
    del helper
    assert process.returncode is not None


def test_the_helper_ends_when_its_master_is_killed(files):
    code = ("import sys, time; from imsma_tools.core.base.helper_process import start_helper; "
            f"helper = start_helper({HELPER!r}); print(helper._process.pid, flush=True); time.sleep(60)")
    master = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE,
                              env={**os.environ, "PYTHONPATH": "."}, cwd=Path(__file__).parents[2])
    with master, contextlib.closing(master.stdout):
        pid = int(master.stdout.readline())
        assert is_running(pid)
        master.kill()
        assert wait_until(lambda: not is_running(pid))


BROKEN = {
    "ends at once": "exit 3",
    "says rubbish": "exec head -c 300000 /dev/urandom",
    "says what is no answer": """exec printf 'IMS1\\043\\000\\000\\000{"head": {"ready": 1}, "sizes": []}  IMS1oh'""",
    "says nothing": "exec sleep 60",
    "never reads": "exec sleep 60 <&-",
}


@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_a_broken_interpreter(files, tmp_path, monkeypatch, script):
    program = tmp_path / "python3"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(program))
    helper = second_process.start_second_process()
    assert helper._process.args[0] == str(program)
    assert searched(files / "tasks.gpkg", "tasks", helper) == searched(files / "tasks.gpkg", "tasks")
    assert helper._process.returncode is not None


def test_an_answer_that_does_not_fit_is_not_taken(files, monkeypatch):
    """The counts are right, but an outline is named that was not asked for."""
    took = []
    receive = helper_process.read_frame

    def spoiled(stream) -> Frame:
        frame = receive(stream)
        if frame.head.get("blocks") and len(frame.parts[0]):
            took.append(frame.head["job"])
            return frame._replace(parts=[(10**6).to_bytes(8, "little") + frame.parts[0][8:], *frame.parts[1:]])
        return frame

    alone = searched(files / "tasks.gpkg", "tasks")
    monkeypatch.setattr("imsma_tools.core.geometry.overlaps.PairsBeside", Counted)
    monkeypatch.setattr(helper_process, "read_frame", spoiled)
    assert searched(files / "tasks.gpkg", "tasks", start_helper(HELPER)) == alone
    assert took


def test_another_version_of_the_suite_is_not_used(files, monkeypatch):
    helper = start_helper(HELPER)
    alone = searched(files / "tasks.gpkg", "tasks")
    monkeypatch.setattr(pairs_beside, "versions", lambda: {"suite": "another"})
    assert searched(files / "tasks.gpkg", "tasks", helper) == alone
    assert helper._process.returncode is not None


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_file_changed_before_it_is_opened_there_is_not_read_there(files, tmp_path, counted, monkeypatch, journal):
    file = tmp_path / "tasks.gpkg"
    file.write_bytes((files / "tasks.gpkg").read_bytes())
    change(file, f"pragma journal_mode = {journal}")
    log = file.with_name(file.name + "-wal")
    log.unlink(missing_ok=True)
    helper = start_helper(HELPER)
    with contextlib.closing(GeoPackageOutlines(file, "tasks")) as outlines:
        assert outlines.is_unchanged()
        if journal == "wal":   # otherwise nobody can, as long as somebody reads
            change(file, "update tasks set org = 'another'")
            assert not outlines.is_unchanged()
        list(OverlapSearch(outlines, helper=helper).blocks())
    assert (counted.came == 0) is (journal == "wal")
    assert helper._process.returncode is not None and not log.exists()


def change(file: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute(statement)


def test_where_python_is_looked_for(tmp_path, monkeypatch):
    """In QGIS on Windows and macOS the running program is QGIS."""
    assert helper_process.interpreter() == Path(sys.executable)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "qgis-bin.exe"))
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path / "apps" / "Python312"))
    assert helper_process.interpreter() is None and start_helper(HELPER) is None
    home = tmp_path / "apps" / "Python312"
    for system, place in (("linux", home / "bin" / "python3"), ("win32", home / "python.exe")):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
        monkeypatch.setattr(sys, "platform", system)
        assert helper_process.interpreter() == place


def test_when_none_is_started(monkeypatch):
    monkeypatch.setattr(second_process, "FEWEST_OUTLINES", 1000)
    assert second_process.start_second_process(999) is None
    monkeypatch.setattr(helper_process, "processors", lambda: 1)
    assert second_process.start_second_process(1000) is None
    monkeypatch.setattr(helper_process, "processors", lambda: 2)
    monkeypatch.setenv(helper_process.OFF, "1")
    assert second_process.start_second_process(1000) is None
    monkeypatch.setenv(helper_process.OFF, "0")
    with helper_process.closing(second_process.start_second_process(1000)) as helper:
        assert helper is not None
    assert helper._process.returncode is not None
