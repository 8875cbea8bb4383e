"""geopandas: land of each task that no activity covers: sjoin, union of each group, one difference.

overlay(how="difference") and dissolve do the same and take longer. Areas on an equal-area map.
"""

import sys

from benchmarks.stages import Stages

stages = Stages()
tasks_file, activities_file, target = sys.argv[1:]
with stages("start"):
    import geopandas
    import numpy as np
with stages("read"):
    tasks = geopandas.read_file(tasks_file, columns=["task_id"], use_arrow=True)
    activities = geopandas.read_file(activities_file, columns=["act_id"], use_arrow=True)
with stages("repair"):
    invalid = ~tasks.is_valid
    tasks.loc[invalid, "geometry"] = tasks.loc[invalid].make_valid()
with stages("join"):
    tasks["row"] = np.arange(len(tasks))
    joined = geopandas.sjoin(activities, tasks, predicate="intersects")
with stages("union"):
    united = joined[["row", "geometry"]].dissolve("row")
with stages("difference"):
    left = tasks.geometry.values.copy()
    left[united.index.values] = left[united.index.values].difference(united.geometry.values)
    tasks["geometry"] = left
with stages("area and write"):
    tasks["gap_m2"] = tasks.geometry.to_crs("EPSG:6933").area.values
    tasks[["task_id", "gap_m2"]].to_csv(target, index=False)
stages.tell()
