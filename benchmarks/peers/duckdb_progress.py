"""DuckDB with its extension for shapes: land of each task that its activities cover, each m2 once."""

import sys

from benchmarks.peers.duckdb_spatial import connected
from benchmarks.stages import Stages

stages = Stages()
tasks, activities, target = sys.argv[1:]
with stages("start"):
    db = connected()
with stages("read"):
    db.execute(f"create table task as select task_id, geom from st_read('{tasks}')")
    db.execute(f"create table activity as select geom from st_read('{activities}')")
with stages("repair"):
    db.execute("update task set geom = st_makevalid(geom) where not st_isvalid(geom)")
with stages("join"):
    db.execute("create table pair as select t.task_id, t.geom tg, a.geom ag from task t join activity a "
               "on st_intersects(t.geom, a.geom)")
with stages("union and intersection"):
    db.execute("create table covered as select task_id, st_intersection(any_value(tg), st_union_agg(ag)) g from pair "
               "group by task_id")
with stages("area and write"):
    db.execute(f"copy (select task_id, st_area_spheroid(g) covered_m2 from covered) to '{target}' (format csv, header)")
stages.tell()
