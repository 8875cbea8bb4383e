"""Our engine as a whole program: land of each task that its activities cover, each m2 once.

    PYTHONPATH=. build/venv/bin/python benchmarks/ours_progress.py --driver shapely TASKS ACTIVITIES OUT
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.stages import Stages


def main() -> None:
    """Measures and writes the covered land, tells how long that took."""
    parser = argparse.ArgumentParser(description="Covered land by our engine")
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
        from imsma_tools.core.base.jobs import Progress, steps
        from imsma_tools.core.geometry.covered import find_covered, members_by_place
        from imsma_tools.core.geometry.drivers import driver
        from imsma_tools.core.geometry.geopackage import GeoPackageOutlines

        engine = driver(options.driver)

    def work(progress: Progress) -> None:
        joining, measuring = steps(progress, (5, 95))
        with stages("envelopes"):
            tasks = GeoPackageOutlines(options.tasks, "tasks", "task_id")
            activities = GeoPackageOutlines(options.activities, "activities", "act_id")
        with stages("join"):
            members = members_by_place(tasks, activities, joining)
        with stages("covered"):
            covered = find_covered(tasks, activities, members, [members.whole], measuring, engine)
        with stages("write"):
            (areas,) = covered.group_m2
            some = np.flatnonzero(areas > 0)
            rows = (f"{name},{area!r}\n" for name, area in zip(tasks.names_of(some), areas[some].tolist()))
            options.target.write_text("task_id,covered_m2\n" + "".join(rows), encoding="utf-8")

    stages.tell(**run_or_cancel(work, options.target, options.cancel_after))


if __name__ == "__main__":
    main()
