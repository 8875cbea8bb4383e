"""New outlines near existing ones, and how a program that stays open is asked about them.

A contestant is started with the file of the layer and a file of questions. It makes itself ready, says so, then answers
the questions a block at a time, when it is told to. Needs numpy only: it runs in the environment of every contestant.
"""

from __future__ import annotations

import json
import sqlite3
import struct
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

BLOCK = 25
Answer = Iterable[tuple[str, float, bool]]
"""For each overlap: the task's id, m2, and whether an outline was repaired for it (then figures may differ)."""


def write_questions(layer: Path, number: int, target: Path, table: str = "tasks") -> None:
    """Writes ``number`` outlines of 12 corners, 2,000 m2 to 2 km2, each beside or on a task of the layer."""
    tree = f"rtree_{table}_geom"
    with sqlite3.connect(f"file:{layer}?mode=ro", uri=True) as connection:
        (most,) = connection.execute(f"select max(id) from {tree}").fetchone()
        chance = np.random.default_rng(7)
        boxes = np.array([connection.execute(f"select minx, maxx, miny, maxy from {tree} where id = ?",
                                             (int(task),)).fetchone() for task in chance.integers(1, most, number)])
    radius = np.sqrt(np.clip(np.exp(chance.normal(np.log(60_000), 1.2, number)), 2e3, 2e6) / np.pi) / 100_000
    angle = np.linspace(0, 2 * np.pi, 13)[:-1]
    asked = []
    for (west, east, south, north), size in zip(boxes, radius):
        x, y = (west + east) / 2 + chance.normal(0, size), (south + north) / 2 + chance.normal(0, size)
        asked.append(np.column_stack((x + size * np.cos(angle) * chance.uniform(0.7, 1.2, 12),
                                      y + size * np.sin(angle) * chance.uniform(0.7, 1.2, 12))).tolist())
    target.write_text(json.dumps(asked), encoding="ascii")


def wkb_of(corners: list[list[float]]) -> bytes:
    """Returns a polygon of these corners."""
    closed = [*corners, corners[0]]
    return struct.pack("<BIII", 1, 3, 1, len(closed)) + np.array(closed, "<f8").tobytes()


def serve(get_ready: Callable[[Path], Callable[[bytes], Answer]], most: int | None = None) -> None:
    """Answers the race: ``get_ready`` gets the file of the layer and returns what answers one outline (WKB).

    :param most: only so many questions are answered, for contestants that need seconds for one.
    """
    layer, questions = map(Path, sys.argv[-2:])
    before, began, busy = memory_mb(), time.perf_counter(), time.process_time()
    answer = get_ready(layer)
    wkbs = [wkb_of(corners) for corners in json.loads(questions.read_text(encoding="ascii"))][:most]
    _tell(ready_s=time.perf_counter() - began, ready_cpu_s=time.process_time() - busy)
    for line in sys.stdin:
        block = int(line)
        told = []
        for number, wkb in enumerate(wkbs[block * BLOCK:(block + 1) * BLOCK], block * BLOCK):
            began, busy = time.perf_counter(), time.process_time()
            found = list(answer(wkb))
            wall, cpu = time.perf_counter() - began, time.process_time() - busy
            told.append([number, 1000 * wall, 1000 * cpu, found])
        _tell(told=told, extra_mb=memory_mb() - before)


def memory_mb() -> float:
    """Returns the memory this process holds now, in MB."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096 / 1e6


def _tell(**found: object) -> None:
    print(json.dumps(found), flush=True)
