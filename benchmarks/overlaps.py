"""Overlaps of a layer with itself: our engine beside what a person would use instead, on the same file.

    make bench                             10,000 and 100,000 task orders, three rounds
    make bench SIZE=1000000                a million
    PYTHONPATH=. build/venv/bin/python benchmarks/overlaps.py 100000 --rounds 5 --only ours DuckDB

Everybody reads the same GeoPackage and writes one with ids, organisations, m2, per cents and shape of each overlap.
Tables are printed, everything is in build/bench/overlaps.json. Returns 1 if results disagree.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack

from benchmarks.agreement import compare, overlaps_of
from benchmarks.contest import Contest, Verdict
from benchmarks.contestants import ours, peer, postgis, pyqgis, qgis_process
from benchmarks.data import tasks_file
from benchmarks.race import Contestant, Result

OURS = ("ours", "ours, PyQGIS only")
_SLOW = 100_000   # with a million these take up to an hour


def contestants(stack: ExitStack) -> list[Contestant]:
    """Returns everybody, also those that cannot run here; a server lives as long as ``stack``."""
    return [
        ours(OURS[0], "ours_overlaps.py", "shapely"),
        ours(OURS[1], "ours_overlaps.py", "qgis"),
        peer("SedonaDB", "sedona_overlaps.py", ("sedonadb", "geoarrow-pyarrow", "pyogrio"), planar=True),
        peer("DuckDB spatial", "duckdb_overlaps.py", ("duckdb", "duckdb-extension-spatial")),
        peer("geopandas sjoin", "geopandas_overlaps.py", ("geopandas", "pyogrio"), planar=True),
        postgis("PostGIS with load", "postgis_overlaps.py", stack),
        pyqgis("PyQGIS loop", "pyqgis_overlaps.py"),
        qgis_process("native:intersection", "native_intersection.py", most=_SLOW, rounds=1),
    ]


def judge(results: Sequence[Result]) -> dict[str, Verdict]:
    """Returns for each one whether it found what the first one found that measures on the ellipsoid."""
    found = {result.contestant.name: overlaps_of(result.output) for result in results}
    exact = [result.contestant.name for result in results if not result.contestant.planar]
    reference = found[exact[0] if exact else next(iter(found))] if found else {}
    verdicts = {}
    for result in results:
        agreement = compare(reference, found[result.contestant.name], result.contestant.planar)
        verdicts[result.contestant.name] = Verdict(str(agreement), agreement.agrees)
    return verdicts


CONTEST = Contest("overlaps", contestants, lambda size: [tasks_file(size)], judge, OURS,
                  {"PostGIS, loaded before": ("PostGIS with load", ("overlaps",))})

if __name__ == "__main__":
    sys.exit(CONTEST.main(__doc__))
