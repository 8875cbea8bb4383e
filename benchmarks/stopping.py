"""What our programs need to be cancelled by a clock, as a person would do it; light, since every run imports it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress


class Stopped(Progress):
    """A progress that a clock cancels ``after_s`` seconds from now; never for None."""

    def __init__(self, after_s: float | None = None) -> None:
        self.cancelled_at = float("inf")
        if after_s is not None:
            timer = threading.Timer(after_s, self._cancel)
            timer.daemon = True
            timer.start()

    def _cancel(self) -> None:
        self.cancelled_at = time.perf_counter()

    def is_cancelled(self) -> bool:
        return self.cancelled_at < float("inf")


def run_or_cancel(work: Callable[[Progress], None], output: Path, after_s: float | None) -> dict[str, Any]:
    """Runs ``work``; returns {} when it came to its end, else ``latency_s`` and the names of files ``left`` behind."""
    there = set(output.parent.iterdir())
    progress = Stopped(after_s)
    try:
        work(progress)
    except Cancelled:
        latency = time.perf_counter() - progress.cancelled_at
        return {"latency_s": latency, "left": sorted(path.name for path in set(output.parent.iterdir()) - there)}
    return {}
