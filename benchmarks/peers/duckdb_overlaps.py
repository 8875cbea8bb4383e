"""DuckDB with its extension for shapes: overlaps of a layer with itself.

The join has to be as it stands here: with ``and a.i < b.i`` in it DuckDB compares all with all.
"""

import sys

from benchmarks.peers.duckdb_spatial import connected
from benchmarks.stages import Stages

stages = Stages()
source, target = sys.argv[1:]
with stages("start"):
    db = connected()
with stages("read"):
    db.execute(f"create table task as select row_number() over () as i, task_id, org, geom from st_read('{source}')")
with stages("repair"):
    db.execute("update task set geom = st_makevalid(geom) where not st_isvalid(geom)")
with stages("join"):
    db.execute("create table pair as select * from (select a.i ia, b.i ib from task a join task b "
               "on st_intersects(a.geom, b.geom) offset 0) where ia < ib")
with stages("intersection and area"):
    db.execute("create table overlap as select task_a, task_b, org_a, org_b, st_area_spheroid(g) overlap_m2, "
               "100 * st_area_spheroid(g) / st_area_spheroid(ga) pct_a, "
               "100 * st_area_spheroid(g) / st_area_spheroid(gb) pct_b, g as geom from "
               "(select a.task_id task_a, b.task_id task_b, a.org org_a, b.org org_b, a.geom ga, b.geom gb, "
               "st_intersection(a.geom, b.geom) g from pair join task a on a.i = ia join task b on b.i = ib)")
with stages("write"):
    db.execute(f"copy (select * from overlap where overlap_m2 > 1) to '{target}' "
               "with (format gdal, driver 'GPKG', srs 'EPSG:4326')")
stages.tell()
