"""Our engine as a whole program: overlaps of a layer with itself, file in, GeoPackage out.

    PYTHONPATH=. build/venv/bin/python benchmarks/ours_overlaps.py --driver shapely IN OUT [--cancel-after SECONDS]

Lists every pair the engine lists (land in common down to 1 cm2), with width and class, which no other contestant does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.stages import Stages


def main() -> None:
    """Finds and writes the overlaps, tells how long that took."""
    parser = argparse.ArgumentParser(description="Overlaps by our engine")
    parser.add_argument("--driver", choices=("shapely", "qgis"), required=True)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--cancel-after", type=float)
    options = parser.parse_args()
    stages = Stages()
    with stages("start"):
        if options.driver == "qgis":
            sys.modules["shapely"] = None   # type: ignore[assignment]  # as where it is not installed
        from imsma_tools.core.base.helper_process import closing
        from imsma_tools.core.geometry.second_process import start_second_process
        helper = start_second_process()
        import numpy as np

        from benchmarks.stopping import run_or_cancel
        from imsma_tools.core.base.jobs import Progress
        from imsma_tools.core.geometry.drivers import driver
        from imsma_tools.core.geometry.geopackage import GeoPackageOutlines
        from imsma_tools.core.geometry.overlaps import OverlapSearch
        from imsma_tools.core.geometry.pairs import CLASSES
        from imsma_tools.core.geometry.result_file import Block, Column, write_result

        engine = driver(options.driver)
    columns = [Column("task_a", "text"), Column("task_b", "text"), Column("org_a", "text"), Column("org_b", "text"),
               Column("overlap_m2", "real"), Column("pct_a", "real"), Column("pct_b", "real"),
               Column("width_m", "real"), Column("class", "text"), Column("uncertain", "boolean")]

    classes = [kind.value for kind in CLASSES]

    def work(progress: Progress) -> None:
        with stages("envelopes"):
            outlines = GeoPackageOutlines(options.source, "tasks", keep=("task_id", "org"))

        def blocks() -> Iterator[Block]:
            found = OverlapSearch(outlines, engine=engine, helper=helper).blocks(progress)
            while True:
                with stages("overlaps"):
                    pairs = next(found, None)
                    if pairs is None:
                        return
                with stages("ids"):
                    records = outlines.records_of(np.concatenate((pairs.a, pairs.b)))
                    a, b = records[:len(pairs)], records[len(pairs):]
                    values = [[record[name] for record in side] for name in ("task_id", "org") for side in (a, b)]
                    values += [pairs.overlap_m2, 100 * pairs.common.share_a, 100 * pairs.common.share_b,
                               pairs.common.width_m, [classes[kind] for kind in pairs.kind.tolist()],
                               pairs.uncertain]
                yield Block(values, pairs.geometry)

        with stages("write"):
            write_result(options.target, "overlaps", columns, blocks(), progress)

    with closing(helper):
        told = run_or_cancel(work, options.target, options.cancel_after)
    stages.tell(**told)


if __name__ == "__main__":
    main()
