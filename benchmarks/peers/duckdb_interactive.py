"""DuckDB with an R-tree index on a table of all outlines."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import duckdb
import duckdb_extension_spatial

from benchmarks.questions import Answer, serve

_QUESTION = ("select task_id, st_area_spheroid(st_intersection(geom, st_geomfromwkb($drawn))), bad from task "
             "where st_intersects(geom, st_geomfromwkb($drawn))")


def get_ready(file: Path):
    folder = Path(duckdb_extension_spatial.__file__).parent
    db = duckdb.connect()
    db.execute(f"set threads = {os.cpu_count()}")
    db.execute(f"load '{next(folder.rglob('spatial.duckdb_extension'))}'")
    db.execute("set geometry_always_xy = true")
    db.execute(f"create table task as select task_id, geom, not st_isvalid(geom) bad from st_read('{file}')")
    db.execute("update task set geom = st_makevalid(geom) where bad")
    db.execute("create index task_tree on task using rtree (geom)")

    def answer(wkb: bytes) -> Answer:
        return db.execute(_QUESTION, {"drawn": wkb}).fetchall()

    return answer


serve(get_ready, most=100)
