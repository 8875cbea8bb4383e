"""What a contestant's program tells the race: how long its stages took, and what it found.

Needs the standard library only: it runs in the environment of every contestant.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

MARK = "RESULT "
"""What the line begins with that the race reads."""


class Stages:
    """Times the stages of a program: ``with stages("read"): ...``; a stage within another one counts for itself."""

    def __init__(self) -> None:
        self.seconds: dict[str, dict[str, float]] = {}
        self._within = [(0.0, 0.0)]   # what inner stages took, for each stage that has begun

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Books the time until the end of the block under ``name``, adding to what is there."""
        self._within.append((0.0, 0.0))
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            inner_wall, inner_cpu = self._within.pop()
            outer_wall, outer_cpu = self._within[-1]
            self._within[-1] = outer_wall + wall, outer_cpu + cpu
            booked = self.seconds.setdefault(name, {"wall": 0.0, "cpu": 0.0})
            booked["wall"] += wall - inner_wall
            booked["cpu"] += cpu - inner_cpu

    def tell(self, **found: Any) -> None:
        """Prints the line that the race reads: the stages and everything in ``found``."""
        rounded = {name: {kind: round(value, 4) for kind, value in booked.items()}
                   for name, booked in self.seconds.items()}
        print(MARK + json.dumps({"stages": rounded, **found}), flush=True)
