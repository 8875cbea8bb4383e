"""Overlaps of a layer with itself: our engine beside what a person would use instead, on the same file.

    make bench                             10,000 and 100,000 task orders, three rounds
    make bench SIZE=1000000                a million
    PYTHONPATH=. build/venv/bin/python benchmarks/overlaps.py 100000 --rounds 5 --only ours DuckDB

Everybody reads the same GeoPackage and writes one with ids, organisations, m2, per cents and shape of each overlap.
Tables are printed, everything is in build/bench/overlaps.json. Returns 1 if results disagree.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from benchmarks.agreement import judge_by, overlaps_of
from benchmarks.contest import Contest
from benchmarks.contestants import ours, peer, postgis, pyqgis, qgis_process
from benchmarks.data import tasks_file
from benchmarks.race import Contestant

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


CONTEST = Contest("overlaps", contestants, lambda size: [tasks_file(size)], judge_by(overlaps_of), OURS,
                  {"PostGIS, loaded before": ("PostGIS with load", ("overlaps",))})

if __name__ == "__main__":
    sys.exit(CONTEST.main(__doc__))
