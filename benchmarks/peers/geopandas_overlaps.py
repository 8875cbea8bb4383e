"""geopandas: overlaps of a layer with itself by sjoin and one vectorised intersection.

Its overlay does the same and takes four to five times as long.
Areas on an equal-area map, as its users do: geopandas has no area on the ellipsoid.
"""

import sys

from benchmarks.stages import Stages

stages = Stages()
source, target = sys.argv[1:]
with stages("start"):
    import geopandas
    import numpy as np
with stages("read"):
    tasks = geopandas.read_file(source, columns=["task_id", "org"], use_arrow=True)
with stages("repair"):
    invalid = ~tasks.is_valid
    tasks.loc[invalid, "geometry"] = tasks.loc[invalid].make_valid()
with stages("join"):
    tasks["row"] = np.arange(len(tasks))
    joined = geopandas.sjoin(tasks, tasks, predicate="intersects", lsuffix="a", rsuffix="b")
    joined = joined[joined.row_a < joined.row_b]
    a, b = joined.row_a.values, joined.row_b.values
with stages("intersection"):
    shapes = tasks.geometry
    common = geopandas.GeoDataFrame(joined[["task_id_a", "task_id_b", "org_a", "org_b"]].reset_index(drop=True),
                                    geometry=shapes.values[a].intersection(shapes.values[b]), crs=tasks.crs)
    common = common.rename(columns={"task_id_a": "task_a", "task_id_b": "task_b"})
with stages("area"):
    involved = np.unique(np.concatenate((a, b)))
    areas = np.zeros(len(tasks))
    areas[involved] = shapes.iloc[involved].to_crs("EPSG:6933").area.values
    common["overlap_m2"] = common.geometry.to_crs("EPSG:6933").area.values
    common["pct_a"] = 100 * common.overlap_m2 / areas[a]
    common["pct_b"] = 100 * common.overlap_m2 / areas[b]
with stages("write"):
    common[common.overlap_m2 > 1].to_file(target, driver="GPKG")
stages.tell()
