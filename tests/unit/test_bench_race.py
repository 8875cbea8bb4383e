"""The race of the benchmarks: what is measured, what counts as failed, and whether results agree."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.agreement import compare
from benchmarks.race import Contestant, Result, Run, race, run_once
from benchmarks.stages import Stages

TELLS = "from benchmarks.stages import Stages; s = Stages(); import sys; open(sys.argv[-1], 'w').close(); "


def contestant(name: str, program: str, **more) -> Contestant:
    return Contestant(name, (sys.executable, "-c", program), **more)


def test_a_contestant_is_measured_with_what_its_children_and_server_spent(tmp_path):
    burn = "import subprocess; subprocess.run([sys.executable, '-c', 'sum(range(3_000_000))'], check=True); "
    one = contestant("one", TELLS + burn + "s.tell(server_cpu_s=100.0)")
    run = run_once(one, [], tmp_path / "out.gpkg", 60)
    assert not run.failed and run.wall_s > 0 and run.peak_mb > 5
    assert run.cpu_s > 100.01


@pytest.mark.parametrize(("program", "reason"), [
    ("raise SystemExit(3)", "failed (3)"),
    ("pass", "failed (0)"),   # told nothing: whatever it did, it is no result
    ("import threading; threading.Event().wait()", "stopped after 1 s"),
])
def test_what_tells_no_result_has_failed(tmp_path, program, reason):
    run = run_once(contestant("one", program), [], tmp_path / "out.gpkg", 1)
    assert run.failed.startswith(reason)


def test_one_that_failed_is_not_run_again_and_the_others_are(tmp_path):
    data = tmp_path / "data"
    data.write_text("x")
    everybody = [contestant("good", TELLS + "s.tell()"), contestant("bad", "raise SystemExit(1)"),
                 contestant("slow", TELLS + "s.tell()", rounds=1), contestant("small", TELLS + "s.tell()", most=5),
                 contestant("absent", "", missing="not here")]
    results = race(everybody, [data], 10, 3, 60, tmp_path)
    assert {result.contestant.name: len(result.runs) for result in results} == {"good": 3, "bad": 1, "slow": 1}
    assert math.isnan(results[1].median("wall_s"))
    assert report.skipped(everybody) == ["SKIPPED absent: not here"]


def made(name: str, wall: float, size: int = 10) -> Result:
    return Result(contestant(name, ""), size, Path("x"), [Run(wall * by, wall, 100, 0, {}) for by in (1, 9, 1)])


def test_table_gives_medians_and_ratios():
    text = report.table([made("ours", 2.0), made("peer", 5.0)], ["ours"], {"peer": "agrees"})
    assert "5.00 [5.00-45.00]" in text and "2.50 / 2.50" in text and "agrees" in text


def test_growth_of_what_is_quadratic_is_two():
    text = report.growth({10: [made("peer", 1.0)], 100: [made("peer", 100.0, 100)]})
    assert text.splitlines()[-1].split("|")[3].strip() == "2.00"


def test_stages_count_for_themselves():
    stages = Stages()
    with stages("outer"):
        with stages("inner"):
            sum(range(2_000_000))
        with stages("inner"):
            sum(range(2_000_000))
    assert set(stages.seconds) == {"outer", "inner"}
    assert stages.seconds["outer"]["cpu"] < stages.seconds["inner"]["cpu"]


REFERENCE = {"a b": 100.0, "a c": 1.0005, "c d": 5_000_000.0}


@pytest.mark.parametrize(("other", "agrees"), [
    (REFERENCE, True),
    ({**REFERENCE, "a b": 100.0009}, True),
    ({**REFERENCE, "a b": 100.002}, False),      # one pair
    ({"a b": 100.0, "c d": 5_000_000.0}, True),  # on the other side of 1 m2 by rounding
    ({"a c": 1.0005, "c d": 5_000_000.0}, False),
    ({**REFERENCE, "e f": 3.0}, False),
    ({}, False),
])
def test_results_agree_only_pair_by_pair(other, agrees):
    assert compare(REFERENCE, other, planar=False).agrees is agrees


def test_slivers_on_a_map_may_be_off_but_the_total_not():
    assert compare(REFERENCE, {**REFERENCE, "a b": 120.0, "e f": 3.0}, planar=True).agrees
    assert not compare(REFERENCE, {**REFERENCE, "e f": 25.0}, planar=True).agrees
    assert not compare(REFERENCE, {**REFERENCE, "c d": 5_000_100.0}, planar=True).agrees
