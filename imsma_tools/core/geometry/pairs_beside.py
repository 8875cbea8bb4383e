"""Blocks of pairs handed to a second process: the side of the first one.

Used where both layers are tables of GeoPackages taken through their R-trees, shapely is there, and there are enough
pairs; never for one outline at a time. See :mod:`second_process`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Optional

import numpy as np

from ..base.frames import Frame
from ..base.helper_process import Helper, HelperLost
from .geopackage import GeoPackageOutlines
from .limits import Limits
from .loading import Loader
from .outlines import Outlines
from .overlay import Driver
from .pair_frames import Answer, Misfit, Question, Side, answer_of, question_frame
from .pair_helper import versions

_FEWEST_PAIRS = 3000


class PairsBeside:
    """The second process as :class:`in_turn.Helping`: job ``n`` is the block ``parts[n]`` of the pairs ``a``, ``b``."""

    def __init__(self, helper: Helper, loaders: Sequence[Loader], limits: Limits, easy: bool, a: np.ndarray,
                 b: np.ndarray, parts: Sequence[slice]) -> None:
        self._helper = helper
        self._tables = tables_of([loader.outlines for loader in loaders])
        self._a, self._b = a, b
        self._parts = parts
        self._ready = False
        self._asked: dict[int, list[np.ndarray]] = {}
        places = [{"file": str(table.file.absolute()), "name": table.table.name, "along": table.rows_read.along}
                  for table in self._tables]
        helper.ask(Frame({"open": {"versions": versions(), "tables": places, "limits": asdict(limits), "easy": easy}}))

    def is_ready(self) -> bool:
        """See :class:`in_turn.Helping`."""
        if not self._ready and self._helper.answer() is not None:
            if not all(table.is_unchanged() for table in self._tables):
                raise HelperLost("the file was changed before it was opened there")
            self._ready = True
        return self._ready

    def hand(self, job: int) -> None:
        """See :class:`in_turn.Helping`."""
        a, b = self._a[self._parts[job]], self._b[self._parts[job]]
        ends = [np.concatenate((a, b))] if len(self._tables) == 1 else [a, b]
        numbers = [np.unique(some) for some in ends]
        self._asked[job] = numbers
        sides = [Side(table.keys(some), table.envelopes[some]) for table, some in zip(self._tables, numbers)]
        self._helper.ask(question_frame(job, Question(sides, np.searchsorted(numbers[0], a),
                                                      np.searchsorted(numbers[-1], b))))

    def done(self, wait_s: float) -> Optional[tuple[int, Answer]]:
        """See :class:`in_turn.Helping`."""
        frame = self._helper.answer(wait_s)
        if frame is None:
            return None
        try:
            job: int = frame.head["job"]
            return job, answer_of(frame, self._asked.pop(job))
        except (KeyError, TypeError, Misfit) as error:
            raise HelperLost(f"{error!r}") from error


def tables_of(layers: Sequence[Outlines]) -> list[GeoPackageOutlines]:
    """Returns the layers if all of them are tables that a second process can read; else an empty list."""
    tables = [layer for layer in layers if isinstance(layer, GeoPackageOutlines)]
    return tables if len(tables) == len(layers) else []


def can_help(engine: Driver, layers: Sequence[Outlines], pairs: int) -> bool:
    """Returns True if a second process can compare these pairs, and it pays."""
    return engine.name == "shapely" and pairs >= _FEWEST_PAIRS and bool(tables_of(layers))
