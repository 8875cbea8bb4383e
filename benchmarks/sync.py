"""Updates: all hazards of a feature service into the data file, beside what a person would use instead.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/sync.py 50000 --rounds 3

The service is Koop on this machine, asked once before, so that everybody meets it warm. The others write a plain
GeoPackage; we write the data file: matched to our fields, with keys, the record of changes, the state of every outline
and proof that nothing is missing. ogr2ogr asks for pages of two thousand, as many as we do and as real servers give,
and once for everything in one answer, which Koop gives and real servers do not. Then 20 records change, and only those
are updated. Tables are printed, everything is in build/bench/sync.json. Returns 1 if results disagree.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from benchmarks.contest import Contest, Verdict
from benchmarks.contestants import pyqgis
from benchmarks.race import BENCH, OUR_PYTHON, ROOT, Contestant, Result, run_once
from benchmarks.report import markdown
from tools import feature_server

sys.path.append(str(ROOT / "tests" / "servers"))
import feature_data  # the tests' made-up hazards

OURS = ("ours", "ours, in QGIS")
_PROFILE = ROOT / "tests" / "servers" / "hazards_profile.json"
_PROGRAM = (OUR_PYTHON, str(ROOT / "benchmarks" / "ours_sync.py"))
_OGR = (sys.executable, str(ROOT / "benchmarks" / "peers" / "ogr_sync.py"))
_CHANGED, _GONE, _NEW = 12, 4, 4
_LIMIT_S = 900


class Hazards:
    """The server with the made-up hazards of every size that was asked for."""

    def __init__(self) -> None:
        self._server: feature_server.FeatureServer | None = None
        self._content: dict[int, dict] = {}

    def contestants(self, stack: ExitStack) -> list[Contestant]:
        """Returns everybody; nobody runs without the server, which lives as long as ``stack``."""
        missing = ""
        try:
            self._server = stack.enter_context(feature_server.running("koop10"))
        except feature_server.NoServer as reason:
            missing = str(reason)
        provider = pyqgis("arcgisfeatureserver of QGIS", "provider_sync.py")
        return [
            Contestant(OURS[0], _PROGRAM, missing=missing),
            Contestant(OURS[1], (*_PROGRAM, "--qgis"), missing=missing),
            Contestant(provider.name, provider.command, provider.version, missing),
            Contestant("ogr2ogr, pages of 2,000", (*_OGR, "pages"), missing=missing),
            Contestant("ogr2ogr, one answer", (*_OGR, "whole"), missing=missing),
        ]

    def inputs(self, size: int) -> list[Path]:
        """Returns the files that say where the service is, and an empty data file."""
        if self._server is None:
            return []
        self._content[size] = feature_data.hazards(size, invalid=20, without_geometry=20)
        self._server.put(f"hazards_{size}", self._content[size])
        return [self._place(size), empty_data_file()]

    def _place(self, size: int) -> Path:
        url = self._server.url(f"hazards_{size}") if self._server else ""
        path = BENCH / f"sync_{size}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"url": url, "profile": str(_PROFILE)}), encoding="utf-8")
        return path

    def judge(self, results: Sequence[Result]) -> Mapping[str, Verdict]:
        """Compares what each wrote with what the service holds: keys, names, outlines."""
        verdicts = {}
        for result in results:
            wanted = _held(self._content[result.size])
            found = written(result.output)
            missing, wrong = len(wanted.keys() - found.keys()), sum(found.get(key) != wanted[key] for key in wanted)
            extra = len(found.keys() - wanted.keys())
            text = f"{len(found):,} records" + (f", {missing} missing, {wrong} wrong, {extra} too many"
                                               if wrong or extra else "")
            verdicts[result.contestant.name] = Verdict(text, not wrong and not extra)
        return verdicts

    def changes(self, sizes: Sequence[int]) -> Verdict:
        """Changes 20 records of each size and updates what ours has written; returns a table of what that took."""
        rows, agrees = [], True
        for size in sizes if self._server is not None else ():
            whole = BENCH / "out" / "sync" / f"ours_{size}.gpkg"
            content = feature_data.edited(self._content[size], rows=range(0, size, size // _CHANGED)[:_CHANGED],
                                          gone=range(1, size, size // _GONE)[:_GONE], new=_NEW)
            self._server.put(f"hazards_{size}", content)
            self._server.forget_requests()
            target = whole.with_name(f"changes_{size}.gpkg")
            run = run_once(Contestant("ours", (*_PROGRAM, "--again")), [self._place(size), whole], target, _LIMIT_S)
            asked = [one["path"] for one in self._server.requests()]
            queries = sum(path.endswith("/query") for path in asked)
            differs = "" if run.failed or written(target) == _held(content) else "DIFFERS"
            agrees &= not (run.failed or differs)
            rows.append([f"{_CHANGED} changed, {_GONE} gone, {_NEW} new of {size:,}", f"{run.wall_s:.2f}",
                         f"{len(asked)}, {queries} of them for records", run.failed or differs or "the same"])
        return Verdict(markdown(["changes only", "wall s", "requests", "result"], rows), agrees)


def written(file: Path) -> dict[str, tuple]:
    """Returns what a contestant wrote: by key the name and the outline."""
    from osgeo import ogr

    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as base:
        columns = {row[1].lower() for row in base.execute("pragma table_info(hazard)")}
    names = ("source_key", "name") if "source_key" in columns else ("GlobalID", "hazard_name")
    source = ogr.Open(str(file))
    held = {}
    for feature in source.GetLayerByName("hazard"):
        held[feature.GetField(names[0]).strip("{}").upper()] = (feature.GetField(names[1]),
                                                                _corners(feature.GetGeometryRef()))
    return held


def _held(content: Mapping) -> dict[str, tuple]:
    from osgeo import ogr

    held = {}
    for feature in content["features"]:
        values, shape = feature["properties"], feature["geometry"]
        held[values["GlobalID"].strip("{}")] = (values["hazard_name"], _corners(
            ogr.CreateGeometryFromJson(json.dumps(shape)) if shape else None))
    return held


def _corners(shape) -> tuple | None:
    """What tells one outline from another, wherever its rings begin and which way they run: corners to the last bit."""
    if shape is None or shape.IsEmpty():
        return None
    shape = shape.GetLinearGeometry()   # QGIS's provider makes surfaces of curves that have none
    parts = [shape] if shape.GetGeometryName() == "POLYGON" else shape
    corners = [corner for part in parts for ring in part for corner in ring.GetPoints(2)]
    return len(corners), hash(frozenset(corners))


def empty_data_file() -> Path:
    """Returns an empty data file, made anew: another version of the suite may have written the last one."""
    from imsma_tools.core.workspace import create_workspace

    path = BENCH / "data" / "empty_data_file.gpkg"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    create_workspace(path).close()
    return path


def main() -> int:
    """Runs the contest, then the changes."""
    hazards = Hazards()
    contest = Contest("sync", hazards.contestants, hazards.inputs, hazards.judge, OURS, sizes=(10_000, 50_000),
                      afterwards=hazards.changes)
    return contest.main(__doc__ or "")


if __name__ == "__main__":
    sys.exit(main())
