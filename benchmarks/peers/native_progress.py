"""QGIS's Overlap analysis as a person runs it: Fix geometries of the tasks, then the share activities cover."""

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
    fixed = f"{folder}/fixed.gpkg"
    with stages("repair"):
        run("native:fixgeometries", INPUT=f"{tasks}|layername=tasks", OUTPUT=fixed)
    with stages("covered"):
        run("native:calculatevectoroverlaps", "--ellipsoid=EPSG:7030", INPUT=fixed,
            LAYERS=f"{activities}|layername=activities", OUTPUT=target)
stages.tell()
