"""DuckDB with its extension for shapes: land of each task that no activity covers."""

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
    db.execute("create table pair as select t.task_id, a.geom ag from task t join activity a "
               "on st_intersects(t.geom, a.geom)")
with stages("union"):
    db.execute("create table united as select task_id, st_union_agg(ag) ug from pair group by task_id")
with stages("difference"):
    db.execute("create table gap as select task_id, case when ug is null then geom else st_difference(geom, ug) end g "
               "from task left join united using (task_id)")
with stages("area and write"):
    db.execute(f"copy (select task_id, st_area_spheroid(g) gap_m2 from gap) to '{target}' (format csv, header)")
stages.tell()
