"""Our page loop as a whole program: one page for every governorate, then a sheet of every task order.

    PYTHONPATH=. build/venv/bin/python benchmarks/ours_maps.py DATA OUT.pdf

Two PDFs: OUT.pdf has the sheets, the governorates are beside it. ``--kill-at N`` ends the program as a power cut would
when N sheets are ready; started again with the same OUT.pdf it goes on.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.questions import memory_mb
from benchmarks.stages import Stages

MOMENT = datetime.datetime.now(datetime.timezone.utc).replace(hour=9, minute=0, second=0, microsecond=0)
"""The same on all pages of a day, so that runs can be compared byte by byte."""


def main() -> None:
    """Prints both series, tells how long that took and how the memory grew."""
    parser = argparse.ArgumentParser(description="Series of maps by our page loop")
    parser.add_argument("data", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--kill-at", type=int)
    parser.add_argument("--cancel-after", type=float)
    options = parser.parse_args()
    stages = Stages()
    with stages("start"):
        from qgis.core import QgsApplication

        application = QgsApplication([], True)
        application.initQgis()

        from benchmarks.map_wishes import wishes
        from benchmarks.stopping import run_or_cancel
        from imsma_tools.core.base.jobs import Progress
        from imsma_tools.core.products.maps import maker, page_loop, series, sheet_check
        from imsma_tools.core.workspace import open_workspace

    made: list[float] = []

    def counted(make: Callable[..., Any]) -> Callable[..., Any]:
        def with_memory(*given: Any) -> Any:
            if options.kill_at is not None and len(made) == options.kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            made.append(memory_mb())
            with stages("make"):
                return make(*given)
        return with_memory

    def timed(stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def within(*given: Any) -> Any:
            with stages(stage):
                return work(*given)
        return within

    # Where the loop looks them up: the stages are booked without a word of it in the product.
    maker.SheetMaker.make = counted(maker.SheetMaker.make)   # type: ignore[method-assign]
    for module, name, stage in ((sheet_check, "check_page", "check"), (page_loop, "print_page", "print"),
                                (page_loop, "join_pages", "put together")):
        setattr(module, name, timed(stage, getattr(module, name)))
    folder = options.target.with_suffix("")
    if options.cancel_after is not None:
        shutil.rmtree(folder, ignore_errors=True)
    pages: dict[str, int] = {}

    def work(progress: Progress) -> None:
        for name, wish in wishes().items():
            with stages("read and plan"), open_workspace(options.data, read_only=True) as workspace:
                done = series.make_series(workspace, wish, folder, progress, MOMENT)
            pages[name] = done.pages
            pages["resumed"] = done.resumed
            shutil.copyfile(done.files[0], options.target if name == "single_task" else folder / "governorates.pdf")

    told = run_or_cancel(work, options.target, options.cancel_after)
    grown = made[-1] - made[min(30, len(made) - 1)] if made else 0.0
    stages.tell(**told, pages=pages, grown_mb=round(grown, 1))
    os._exit(0)


if __name__ == "__main__":
    main()
