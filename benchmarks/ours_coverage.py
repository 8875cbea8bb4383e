"""Our engine as a whole program: land of each task that no activity covers, piece by piece with its width.

    PYTHONPATH=. build/venv/bin/python benchmarks/ours_coverage.py --driver shapely TASKS ACTIVITIES OUT
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.stages import Stages


def main() -> None:
    """Finds the gaps, writes their sum for each task, tells how long that took."""
    parser = argparse.ArgumentParser(description="Gaps by our engine")
    parser.add_argument("--driver", choices=("shapely", "qgis"), required=True)
    parser.add_argument("tasks", type=Path)
    parser.add_argument("activities", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--cancel-after", type=float)
    options = parser.parse_args()
    stages = Stages()
    with stages("start"):
        if options.driver == "qgis":
            sys.modules["shapely"] = None   # type: ignore[assignment]  # as where it is not installed
        import numpy as np

        from benchmarks.stopping import run_or_cancel
        from imsma_tools.core.base.jobs import Progress
        from imsma_tools.core.geometry.coverage import CoverageSearch
        from imsma_tools.core.geometry.drivers import driver
        from imsma_tools.core.geometry.geopackage import GeoPackageOutlines

        engine = driver(options.driver)

    def work(progress: Progress) -> None:
        with stages("envelopes"):
            tasks = GeoPackageOutlines(options.tasks, "tasks", "task_id")
            activities = GeoPackageOutlines(options.activities, "activities", "act_id")
        with stages("gaps"):
            gap_m2 = np.zeros(len(tasks))
            for block in CoverageSearch(tasks, activities, engine=engine).gaps(progress):
                np.add.at(gap_m2, block.owner, block.area_m2)
        with stages("write"):
            some = np.flatnonzero(gap_m2 > 0)
            rows = (f"{name},{area!r}\n" for name, area in zip(tasks.names_of(some), gap_m2[some].tolist()))
            options.target.write_text("task_id,gap_m2\n" + "".join(rows), encoding="utf-8")

    stages.tell(**run_or_cancel(work, options.target, options.cancel_after))


if __name__ == "__main__":
    main()
