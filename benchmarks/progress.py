"""Progress: the land of each task that its activities cover, each m2 once, beside what a person would use instead.

    make bench
    PYTHONPATH=. build/venv/bin/python benchmarks/progress.py 100000 --rounds 3

An activity belongs to every task it lies in, for all contestants. Everybody reads two GeoPackages and writes a table of
ids and m2. Tables are printed, everything is in build/bench/progress.json. Returns 1 if results disagree.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from benchmarks.agreement import UNION_M2, covered_of, judge_by
from benchmarks.contest import Contest
from benchmarks.contestants import ours, peer, postgis, qgis_process
from benchmarks.data import activities_file, tasks_file
from benchmarks.race import Contestant

OURS = ("ours", "ours, PyQGIS only")
_SLOW = 100_000
_LARGE = 100_000   # a million tasks would take more memory than the machine has


def contestants(stack: ExitStack) -> list[Contestant]:
    """Returns everybody, also those that cannot run here; a server lives as long as ``stack``."""
    return [
        ours(OURS[0], "ours_progress.py", "shapely"),
        ours(OURS[1], "ours_progress.py", "qgis"),
        peer("SedonaDB", "sedona_progress.py", ("sedonadb", "geoarrow-pyarrow", "pyogrio"), planar=True, most=_LARGE),
        peer("DuckDB spatial", "duckdb_progress.py", ("duckdb", "duckdb-extension-spatial")),
        peer("geopandas", "geopandas_progress.py", ("geopandas", "pyogrio"), planar=True, most=_LARGE),
        postgis("PostGIS with load", "postgis_progress.py", stack),
        qgis_process("native:calculatevectoroverlaps", "native_progress.py", most=_SLOW, rounds=1),
    ]


CONTEST = Contest("progress", contestants, lambda size: [tasks_file(size), activities_file(size)],
                  judge_by(covered_of, UNION_M2), OURS,
                  {"PostGIS, loaded before": ("PostGIS with load", ("covered",))}, ".csv")

if __name__ == "__main__":
    sys.exit(CONTEST.main(__doc__))
