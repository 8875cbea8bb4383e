"""Series of maps: a page for every governorate and a sheet for every task order, beside QGIS's own atlas export.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/maps.py 200 --rounds 3

Everybody prints the same records in the same symbols on the same templates into two PDFs. We also count the sources of
every page, list facts and turning points, fit the legend with its annex, and check every page; QGIS's atlas drives the
map and its texts and, where the line says so, leaves out of the legend what the map does not show. Ours is then killed
in the middle and started again. Tables are printed, everything is in build/bench/maps.json. Returns 1 if pages are
missing, if the run started again did not go on, or if its pages look otherwise by more than a few labels.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.contest import Contest, Verdict
from benchmarks.contestants import pyqgis
from benchmarks.page_pictures import differing
from benchmarks.race import BENCH, OUR_PYTHON, ROOT, Contestant, Result, run_once
from benchmarks.report import markdown

OURS = ("ours",)
_PROGRAM = (OUR_PYTHON, str(ROOT / "benchmarks" / "ours_maps.py"))
_LIMIT_S = 900
_GOVERNORATES = 18
_MOST = 2_000
"""Pages: a million of them nobody prints."""
_LABELS = 0.005
"""Share of a page that a few labels cover which have gone to another place."""
_FEW = 0.1
"""Share of all pages on which that may be."""


def contestants(stack: ExitStack) -> list[Contestant]:
    """Returns everybody."""
    atlas = pyqgis("QGIS atlas", "atlas_maps.py")
    return [Contestant(OURS[0], _PROGRAM)] + [
        Contestant(name, (*atlas.command, shown), atlas.version) for name, shown in (
            ("QGIS atlas, legend of what is seen", "visible"), ("QGIS atlas, whole legend", "whole"))]


def inputs(size: int) -> list[Path]:
    """Returns a data file with ``size`` task orders in all governorates: four of five are spot tasks."""
    from imsma_tools.core.training.produce import produce
    from imsma_tools.core.training.recipe import Choices

    path = BENCH / "data" / f"maps_{size}.gpkg"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        produce(path, Choices(7, max(40, 2 * size), max(20, size // 5), 24, 0.0))
    return [path]


def judge(results: Sequence[Result]) -> Mapping[str, Verdict]:
    """Compares the pages of the files that each wrote with the records there are."""
    verdicts = {}
    for result in results:
        wanted = result.finished[-1].found["pages"]
        files = {"governorate": result.output.with_suffix("") / "governorates.pdf", "single_task": result.output}
        numbers = {name: pages_of(file) for name, file in files.items()}
        megabytes = sum(file.stat().st_size for file in files.values()) / 1e6
        grown = result.finished[-1].found.get("grown_mb")
        text = f"{numbers['governorate']} + {numbers['single_task']} pages, {megabytes:.1f} MB"
        if grown is not None:
            text += f", memory {grown:+.1f} MB from page 30 on"
        verdicts[result.contestant.name] = Verdict(text, wanted["governorate"] == _GOVERNORATES and all(
            numbers[name] >= wanted[name] for name in files))
    return verdicts


def pages_of(file: Path) -> int:
    """Returns the number of pages of a PDF, 0 if it cannot be read."""
    done = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=False)
    return next((int(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("Pages:")), 0)


def killed(sizes: Sequence[int]) -> Verdict:
    """Kills ours in the middle and starts it again; returns a table of what that took, and whether it came out right.

    Two whole runs may differ as well: QGIS 3.22 goes through layers with labels in an order of chance. So files whose
    bytes differ are compared as pictures, page by page.
    """
    rows, agrees = [], True
    for size in sizes:
        whole = BENCH / "out" / "maps" / f"ours_{size}.pdf"
        target = whole.with_name(f"killed_{size}.pdf")
        shutil.rmtree(target.with_suffix(""), ignore_errors=True)
        ours = Contestant(OURS[0], _PROGRAM)
        first = run_once(ours, inputs(size), target, _LIMIT_S, ("--kill-at", str(_GOVERNORATES + size // 2)))
        again = run_once(ours, inputs(size), target, _LIMIT_S)
        resumed = again.found.get("pages", {}).get("resumed", 0)
        right, words = (False, again.failed) if again.failed else same_pages(whole, target)
        agrees &= right and resumed == size // 2
        rows.append([f"{size:,} sheets", f"{first.wall_s:.2f} s", f"{again.wall_s:.2f} s",
                     f"{resumed} sheets were ready", words])
    return Verdict(markdown(["killed in the middle", "until killed", "started again", "", "files"], rows), agrees)


def same_pages(whole: Path, other: Path) -> tuple[bool, str]:
    """Returns whether two runs gave the same pages but for the places of a few labels, and that in words."""
    if whole.read_bytes() == other.read_bytes():
        return True, "the same bytes"
    pages = pages_of(whole)
    if pages != pages_of(other) or not pages:
        return False, f"PAGES MISSING: {pages_of(other)} of {pages}"
    found = differing(whole, other, pages)
    most = max(found.values(), default=0.0)
    right = most <= _LABELS and len(found) <= max(1.0, _FEW * pages)
    words = f"{len(found)} of {pages} pages look otherwise, by {100.0 * most:.2f} % of a page at most"
    return right, words if right else f"DIFFERENT: {words}"


CONTEST = Contest("maps", contestants, inputs, judge, OURS, suffix=".pdf", sizes=(200,), afterwards=killed, most=_MOST)

if __name__ == "__main__":
    sys.exit(CONTEST.main(__doc__ or ""))
