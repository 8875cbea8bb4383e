"""Coverage: the land of each task that none of its activities covers, beside what a person would use instead.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/coverage.py 100000 --rounds 3

Everybody reads two GeoPackages and writes a table of ids and m2. Ours finds every piece with the largest circle in it
besides, which nobody else does. Tables are printed, everything is in build/bench/coverage.json. Returns 1 if results
disagree.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from benchmarks.agreement import UNION_M2, gaps_of, judge_by
from benchmarks.contest import Contest
from benchmarks.contestants import ours, peer, postgis, qgis_process
from benchmarks.data import activities_file, tasks_file
from benchmarks.race import Contestant

OURS = ("ours", "ours, PyQGIS only")
_SLOW = 100_000


def contestants(stack: ExitStack) -> list[Contestant]:
    """Returns everybody, also those that cannot run here; a server lives as long as ``stack``."""
    return [
        ours(OURS[0], "ours_coverage.py", "shapely"),
        ours(OURS[1], "ours_coverage.py", "qgis"),
        peer("DuckDB spatial", "duckdb_coverage.py", ("duckdb", "duckdb-extension-spatial")),
        peer("geopandas", "geopandas_coverage.py", ("geopandas", "pyogrio"), planar=True),
        peer("geopandas overlay", "geopandas_overlay.py", ("geopandas", "pyogrio"), planar=True),
        postgis("PostGIS with load", "postgis_coverage.py", stack),
        qgis_process("native:difference", "native_difference.py", most=_SLOW, rounds=1),
    ]


CONTEST = Contest("coverage", contestants, lambda size: [tasks_file(size), activities_file(size)],
                  judge_by(gaps_of, UNION_M2), OURS, {"PostGIS, loaded before": ("PostGIS with load", ("gaps",))},
                  ".csv")

if __name__ == "__main__":
    sys.exit(CONTEST.main(__doc__))
