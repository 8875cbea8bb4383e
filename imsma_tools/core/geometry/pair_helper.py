"""What the second process does with blocks of pairs: it reads their outlines itself and compares them.

Started by :mod:`second_process`. It opens the same GeoPackage, reads only, and says nothing but numbers and shapes:
sentences are made by the first process, which knows the reader's language.
"""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..base.frames import Frame
from ..base.helper_process import SUITE_VERSION, processors
from ..base.helper_side import serve
from .geopackage import fetch_checked
from .geopackage_connection import read_only
from .geopackage_rows import Rows
from .geopackage_table import checked_table
from .limits import Limits
from .loading import Loader
from .outlines import Skipped
from .overlay import Driver
from .pair_frames import Answer, Side, SideAnswer, answer_frame, question_of
from .pair_work import Candidates, PairWork


def versions() -> dict[str, str]:
    """Returns all that has to be the same in two processes if they shall give the same."""
    import shapely

    return {"suite": SUITE_VERSION, "python": platform.python_version(), "numpy": np.__version__,
            "shapely": shapely.__version__, "geos": shapely.geos_version_string, "sqlite": sqlite3.sqlite_version}


def half_the_processors() -> Driver:
    """Returns the driver of either process while both work: more threads than processors only hinder each other."""
    from .driver_shapely import ShapelyDriver

    return ShapelyDriver(max(processors() // 2, 1))


def main() -> None:
    """Answers until the first process is gone."""
    serve(_Answers(half_the_processors()))


class _Answers:
    """The first question names the tables and limits, every other one is a block."""

    def __init__(self, engine: Driver) -> None:
        self._engine = engine
        self._tables: list[Rows] = []
        self._limits = Limits()
        self._easy = True

    def __call__(self, frame: Frame) -> Frame:
        if "open" in frame.head:
            self._open(frame.head["open"])
            return Frame({"ready": True})
        question = question_of(frame)
        for rows in self._tables:
            rows.take_along()
        layers = [_Block(rows, side) for rows, side in zip(self._tables, question.sides)]
        loaders = [Loader(layer, self._engine, self._easy) for layer in layers]
        work = PairWork(loaders[0], loaders[-1], self._limits, self._engine)
        compared = work.compared(Candidates(question.a, question.b))
        sides = [SideAnswer(layer.unsound(loader), layer.rows.take_along()) for layer, loader in zip(layers, loaders)]
        return answer_frame(frame, Answer(compared, sides))

    def _open(self, wanted: dict[str, Any]) -> None:
        if wanted["versions"] != versions():
            raise ValueError(f"other versions: {versions()}")
        for table in wanted["tables"]:
            connection = read_only(Path(table["file"]))
            self._tables.append(Rows(connection, checked_table(connection, table["name"]), table["along"]))
        self._limits = Limits(**wanted["limits"])
        self._easy = wanted["easy"]


class _Block:
    """The :class:`outlines.Outlines` of one side of a block; a number is a place among them."""

    skipped: Sequence[Skipped] = ()

    def __init__(self, rows: Rows, side: Side) -> None:
        self.rows = rows
        self._keys = side.keys
        self.envelopes = side.boxes
        self.read = len(side.keys)
        self._faulty: set[int] = set()

    def __len__(self) -> int:
        return self.read

    def unsound(self, loader: Loader) -> np.ndarray:
        """Returns the places of those found faulty, and of the invalid ones that ``loader`` repaired."""
        return np.array(sorted(self._faulty.union(repair.index for repair in loader.repaired())), np.int64)

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """See :class:`outlines.Outlines`."""
        findings = fetch_checked(self.rows, self._keys[numbers], self.envelopes[numbers], most_bytes)
        if findings is None:
            return None
        self._faulty.update(number for number, (fault, _) in zip(numbers.tolist(), findings) if fault is not None)
        return [wkb for _, wkb in findings]

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """Nothing is read ahead: there is no other work to do meanwhile."""

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """Returns the keys."""
        return list(self._keys[numbers].tolist())

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """Returns nothing of any outline."""
        return [{} for _ in range(len(numbers))]
