"""geopandas as its manual says: land of each task that no activity covers by overlay(how="difference").

Areas on an equal-area map.
"""

import sys

from benchmarks.stages import Stages

stages = Stages()
tasks_file, activities_file, target = sys.argv[1:]
with stages("start"):
    import geopandas
with stages("read"):
    tasks = geopandas.read_file(tasks_file, columns=["task_id"], use_arrow=True)
    activities = geopandas.read_file(activities_file, columns=["act_id"], use_arrow=True)
with stages("repair"):
    invalid = ~tasks.is_valid
    tasks.loc[invalid, "geometry"] = tasks.loc[invalid].make_valid()
with stages("difference"):
    left = geopandas.overlay(tasks, activities, how="difference", make_valid=False)
with stages("area and write"):
    left["gap_m2"] = left.geometry.to_crs("EPSG:6933").area.values
    left[["task_id", "gap_m2"]].to_csv(target, index=False)
stages.tell()
