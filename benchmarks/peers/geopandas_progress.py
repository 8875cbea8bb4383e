"""geopandas: land of each task that its activities cover, each m2 once: sjoin, union of each group, one intersection.

overlay and dissolve do the same and take longer. Areas on an equal-area map.
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
with stages("intersection"):
    touched = tasks.iloc[united.index.values].reset_index(drop=True)
    touched["geometry"] = touched.geometry.values.intersection(united.geometry.values)
with stages("area and write"):
    touched["covered_m2"] = touched.geometry.to_crs("EPSG:6933").area.values
    touched[["task_id", "covered_m2"]].to_csv(target, index=False)
stages.tell()
