"""PostGIS: load a layer, find its overlaps with itself, write them as a GeoPackage.

The stages after ``index`` and before ``write`` are what it takes where the data is in the database already.
"""

import subprocess
import sys

from benchmarks.peers.postgis import Server
from benchmarks.stages import Stages

stages = Stages()
*server_of, source, target = sys.argv[1:]
with Server(*server_of) as server:
    server.run("drop table if exists task; drop table if exists overlap")
    with stages("load"):
        subprocess.run(["ogr2ogr", "-f", "PostgreSQL", f"PG:{server.database.uri}", source, "-nln", "task", "-lco",
                        "GEOMETRY_NAME=geom", "-lco", "SPATIAL_INDEX=NONE", "-lco", "UNLOGGED=ON", "--config",
                        "PG_USE_COPY", "YES", "-sql", "select task_id, org, geom from tasks"], check=True)
    with stages("repair"):
        server.run("update task set geom = st_multi(st_collectionextract(st_makevalid(geom), 3)) "
                   "where not st_isvalid(geom)")
    with stages("index"):
        server.run("create index on task using gist(geom); analyze task")
    with stages("overlaps"):
        server.run("create unlogged table overlap as select task_a, task_b, org_a, org_b, overlap_m2, g, "
                   "100 * overlap_m2 / st_area(ga::geography) pct_a, 100 * overlap_m2 / st_area(gb::geography) pct_b "
                   "from (select *, st_area(g::geography) overlap_m2 from "
                   "(select a.task_id task_a, b.task_id task_b, a.org org_a, b.org org_b, a.geom ga, b.geom gb, "
                   "st_intersection(a.geom, b.geom) g from task a join task b "
                   "on st_intersects(a.geom, b.geom) and a.ogc_fid < b.ogc_fid offset 0) one offset 0) two "
                   "where overlap_m2 > 1")
    with stages("write"):
        subprocess.run(["ogr2ogr", "-f", "GPKG", target, f"PG:{server.database.uri}", "-nln", "overlaps", "-sql",
                        "select * from overlap"], check=True)
stages.tell(server_cpu_s=server.cpu_s, server_peak_mb=server.peak_mb)
