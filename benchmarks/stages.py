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
    """Times the stages of a program: ``with stages("read"): ...``."""

    def __init__(self) -> None:
        self.seconds: dict[str, dict[str, float]] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Books the time until the end of the block under ``name``, adding to what is there."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        booked = self.seconds.setdefault(name, {"wall": 0.0, "cpu": 0.0})
        booked["wall"] += time.perf_counter() - wall
        booked["cpu"] += time.process_time() - cpu

    def tell(self, **found: Any) -> None:
        """Prints the line that the race reads: the stages and everything in ``found``."""
        rounded = {name: {kind: round(value, 4) for kind, value in booked.items()}
                   for name, booked in self.seconds.items()}
        print(MARK + json.dumps({"stages": rounded, **found}), flush=True)
