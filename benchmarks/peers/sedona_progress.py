"""SedonaDB: land of each task that its activities cover, each m2 once. Areas on an equal-area map."""

import os
import sys

from benchmarks.stages import Stages

stages = Stages()
tasks, activities, target = sys.argv[1:]
with stages("start"):
    import sedonadb

    db = sedonadb.connect()
    db.sql(f"set datafusion.execution.target_partitions = {os.cpu_count()}").execute()
with stages("read and repair"):
    db.read_pyogrio(tasks).to_view("raw_task")
    db.read_pyogrio(activities).to_view("raw_activity")
    db.sql("select task_id, ST_MakeValid(geom) as geom from raw_task").to_memtable().to_view("task")
    db.sql("select geom from raw_activity").to_memtable().to_view("activity")
with stages("join"):
    db.sql("select t.task_id, t.geom as tg, a.geom as ag from task t join activity a "
           "on ST_Intersects(t.geom, a.geom)").to_memtable().to_view("pair")
with stages("union and intersection"):
    db.sql("select task_id, ST_Intersection(first_value(tg), ST_Union_Agg(ag)) as g from pair group by task_id") \
        .to_memtable().to_view("covered")
with stages("area and write"):
    db.sql("select task_id, ST_Area(ST_Transform(ST_SetSRID(g, 4326), 'EPSG:6933')) as covered_m2 from covered") \
        .to_pandas().to_csv(target, index=False)
stages.tell()
