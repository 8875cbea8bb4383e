"""PostGIS: load tasks and activities, land of each task that no activity covers, as a table."""

import subprocess
import sys

from benchmarks.peers.postgis import Server
from benchmarks.stages import Stages

stages = Stages()
*server_of, tasks, activities, target = sys.argv[1:]
with Server(*server_of) as server:
    server.run("drop table if exists task; drop table if exists activity; drop table if exists gap")
    with stages("load"):
        for source, table, columns in ((tasks, "task", "task_id, geom from tasks"),
                                       (activities, "activity", "geom from activities")):
            subprocess.run(["ogr2ogr", "-f", "PostgreSQL", f"PG:{server.database.uri}", source, "-nln", table, "-lco",
                            "GEOMETRY_NAME=geom", "-lco", "SPATIAL_INDEX=NONE", "-lco", "UNLOGGED=ON", "--config",
                            "PG_USE_COPY", "YES", "-sql", f"select {columns}"], check=True)
    with stages("repair"):
        server.run("update task set geom = st_multi(st_collectionextract(st_makevalid(geom), 3)) "
                   "where not st_isvalid(geom)")
    with stages("index"):
        server.run("create index on task using gist(geom); create index on activity using gist(geom); "
                   "analyze task; analyze activity")
    with stages("gaps"):
        server.run("create unlogged table gap as select task_id, st_area((case when g is null then geom "
                   "else st_difference(geom, g) end)::geography) gap_m2 from task left join "
                   "(select task.ogc_fid, st_union(activity.geom) g from task join activity "
                   "on st_intersects(task.geom, activity.geom) group by task.ogc_fid) united using (ogc_fid)")
    with stages("write"):
        server.database.psql(f"\\copy gap to '{target}' with (format csv, header)")
stages.tell(server_cpu_s=server.cpu_s, server_peak_mb=server.peak_mb)
