"""QGIS's own tools as a person runs them: Fix geometries, then Intersection of the layer with itself.

Invalid outlines stop Intersection. It gives every pair twice, each outline with itself, and no areas.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.stages import Stages

stages = Stages()
program, source, target = sys.argv[1:]


def run(algorithm: str, **parameters: str) -> None:
    command = [program, "run", algorithm, "--", *(f"{name}={value}" for name, value in parameters.items())]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


with tempfile.TemporaryDirectory(dir=Path(target).parent) as folder:
    fixed = f"{folder}/fixed.gpkg"
    with stages("repair"):
        run("native:fixgeometries", INPUT=f"{source}|layername=tasks", OUTPUT=fixed)
    with stages("intersection"):
        run("native:intersection", INPUT=fixed, OVERLAY=fixed, INPUT_FIELDS="task_id", OVERLAY_FIELDS="task_id",
            OVERLAY_FIELDS_PREFIX="b_", OUTPUT=target)
stages.tell()
