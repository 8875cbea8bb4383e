"""QGIS's Difference as a person runs it: Fix geometries of the tasks, then what activities leave of them.

It writes no areas; they are added by Field calculator.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.stages import Stages

stages = Stages()
program, tasks, activities, target = sys.argv[1:]


def run(algorithm: str, *more: str, **parameters: str) -> None:
    command = [program, "run", algorithm, *more, "--", *(f"{name}={value}" for name, value in parameters.items())]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


with tempfile.TemporaryDirectory(dir=Path(target).parent) as folder:
    fixed, left = f"{folder}/fixed.gpkg", f"{folder}/left.gpkg"
    with stages("repair"):
        run("native:fixgeometries", INPUT=f"{tasks}|layername=tasks", OUTPUT=fixed)
    with stages("difference"):
        run("native:difference", INPUT=fixed, OVERLAY=f"{activities}|layername=activities", OUTPUT=left)
    with stages("area"):
        run("native:fieldcalculator", "--ellipsoid=EPSG:7030", INPUT=left, FIELD_NAME="gap_m2", FIELD_TYPE="0",
            FORMULA="$area", OUTPUT=target)
stages.tell()
