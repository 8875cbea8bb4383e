"""SedonaDB: overlaps of a layer with itself. Areas on an equal-area map: it has no area on the ellipsoid.

ST_MakeValid goes over everything: inside a CASE the column loses its type.
"""

import os
import sys

from benchmarks.stages import Stages

stages = Stages()
source, target = sys.argv[1:]
with stages("start"):
    import sedonadb

    db = sedonadb.connect()
    db.sql(f"set datafusion.execution.target_partitions = {os.cpu_count()}").execute()
with stages("read and repair"):
    db.read_pyogrio(source).to_view("raw")
    db.sql("select row_number() over () as i, task_id, org, ST_MakeValid(geom) as geom from raw").to_memtable() \
        .to_view("task")
with stages("join"):
    db.sql("select a.task_id as task_a, b.task_id as task_b, a.org as org_a, b.org as org_b, a.geom as ga, "
           "b.geom as gb from task a join task b on ST_Intersects(a.geom, b.geom) where a.i < b.i").to_memtable() \
        .to_view("pair")
with stages("intersection"):
    db.sql("select *, ST_Intersection(ga, gb) as g from pair").to_memtable().to_view("common")
with stages("area"):
    area = "ST_Area(ST_Transform({}, 'EPSG:6933'))".format
    db.sql(f"select task_a, task_b, org_a, org_b, {area('g')} as overlap_m2, "
           f"100 * {area('g')} / {area('ga')} as pct_a, 100 * {area('g')} / {area('gb')} as pct_b, g as geometry "
           "from common").to_memtable().to_view("overlap")
with stages("write"):
    db.sql("select * from overlap where overlap_m2 > 1").to_pandas().to_file(target, driver="GPKG")
stages.tell()
