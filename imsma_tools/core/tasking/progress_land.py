"""The land of reports inside their task orders, as arrays: what figures of progress are made of. All areas in m2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..base.jobs import SILENT, Progress, steps
from ..geometry.covered import Members, find_covered
from ..geometry.drivers import driver
from ..geometry.loading import Failure, Loader
from ..geometry.outlines import Outlines, Skipped
from ..geometry.overlay import Driver
from .replaced import Left, what_is_left
from .work_reports import Report


@dataclass(frozen=True)
class Drawn:
    """Outlines, and the number of each record's outline; -1 for a record without one that can be used."""

    outlines: Outlines
    number: np.ndarray


@dataclass(frozen=True)
class Land:
    """Land by place of the order, or of the report.

    ``order_m2`` is NaN for orders without a usable outline. ``report_m2`` is the land of a report after completions
    took theirs, ``inside_m2`` what of it lies inside its order; both NaN where it or its order has no usable outline.
    ``released_m2``: each m2 once, inside the order. ``by_outcome`` and ``by_method`` are the same for the reports of
    one outcome or method. ``invalid_*`` mark outlines that counted with their repaired shape.
    """

    order_m2: np.ndarray
    report_m2: np.ndarray
    inside_m2: np.ndarray
    released_m2: np.ndarray
    by_outcome: dict[str, np.ndarray]
    by_method: dict[str, np.ndarray]
    invalid_orders: np.ndarray
    invalid_reports: np.ndarray
    left: Left
    failures: list[Failure]
    unions: int


class _WithCuts:
    """Outlines of which some were cut; their envelopes stay, larger ones do no harm."""

    def __init__(self, outlines: Outlines, cut: dict[int, bytes]) -> None:
        self._outlines = outlines
        self._cut = cut
        self.envelopes = outlines.envelopes
        self.read = outlines.read

    def __len__(self) -> int:
        return len(self._outlines)

    @property
    def skipped(self) -> Sequence[Skipped]:
        """See :class:`geometry.outlines.Outlines`."""
        return self._outlines.skipped

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """See :class:`geometry.outlines.Outlines`."""
        return self._outlines.names_of(numbers)

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """See :class:`geometry.outlines.Outlines`."""
        return self._outlines.records_of(numbers)

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """See :class:`geometry.outlines.Outlines`."""
        wkbs = self._outlines.fetch(numbers, most_bytes)
        if not self._cut or wkbs is None:
            return wkbs
        return [self._cut.get(number, wkb) for number, wkb in zip(numbers.tolist(), wkbs)]

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """See :class:`geometry.outlines.Outlines`."""
        self._outlines.expect(numbers, most_bytes)


def land_of(orders: Drawn, reports: Sequence[Report], drawn: Drawn, progress: Progress = SILENT,
            engine: Optional[Driver] = None) -> Land:
    """Returns the land of reports inside their orders, after completions replaced what they speak of again.

    A report's outline may stand for reports on several orders, unless a completion cuts one of them.

    :raises Cancelled: if the person stops the work.
    """
    engine = engine or driver()
    replacing, covering = steps(progress, (1, 3) if any(report.is_completion for report in reports) else (0.01, 1))
    loader = Loader(drawn.outlines, engine)
    left = what_is_left(reports, loader, drawn.number, engine, replacing)
    cut = _WithCuts(drawn.outlines, {int(drawn.number[place]): wkb for place, wkb in left.outlines.items()})
    whole = orders.number[np.array([report.task for report in reports], np.int64)]
    entries = np.flatnonzero((whole >= 0) & (drawn.number >= 0) & (left.land > 0))
    entries = entries[np.argsort(whole[entries], kind="stable")]
    members = Members(whole[entries], drawn.number[entries])
    releases = np.array([report.releases for report in reports], bool)[entries]
    split = [_Split([""] * len(entries), members.whole, releases),
             _Split([reports[place].outcome for place in entries.tolist()], members.whole, releases),
             _Split([reports[place].method for place in entries.tolist()], members.whole, releases)]
    covered = find_covered(orders.outlines, cut, members, [one.groups for one in split], covering, engine)
    usable = (orders.number >= 0) & ~_at(covered.faulty_wholes, orders.number, True)
    once = [{name: np.where(usable, _at(values, orders.number, np.nan), np.nan)
             for name, values in one.by_name(covered.group_m2[place], len(orders.outlines)).items()}
            for place, one in enumerate(split)]
    inside, whole_land = np.full(len(reports), np.nan), np.full(len(reports), np.nan)
    good = ~covered.faulty_wholes[members.whole] & ~covered.faulty_parts[members.part]
    inside[entries[good]] = covered.inside_m2[good]
    whole_land[entries[good]] = covered.part_m2[members.part[good]]
    repaired = np.zeros(len(drawn.outlines), bool)
    repaired[[entry.index for entry in (*loader.repaired(), *covered.repaired_parts)]] = True
    return Land(np.where(usable, _at(covered.whole_m2, orders.number, np.nan), np.nan), whole_land, inside,
                once[0].get("", np.where(usable, 0.0, np.nan)), once[1], once[2],
                _at(covered.uncertain_wholes, orders.number, False), _at(repaired, drawn.number, False), left,
                covered.failures, covered.unions)


class _Split:
    """Reports split by a word, within each order; those that release no land are in no group."""

    def __init__(self, words: list[str], whole: np.ndarray, releases: np.ndarray) -> None:
        self._names = sorted({word for word, counts in zip(words, releases.tolist()) if counts}) or [""]
        code = {name: number for number, name in enumerate(self._names)}
        which = np.array([code.get(word, 0) for word in words], np.int64)
        self.groups = np.where(releases, whole * len(self._names) + which, -1)

    def by_name(self, areas: np.ndarray, wholes: int) -> dict[str, np.ndarray]:
        """Returns the areas of each word, by whole."""
        table = np.zeros(wholes * len(self._names))
        table[:len(areas)] = areas
        return {name: table[number::len(self._names)] for number, name in enumerate(self._names)}


def _at(values: np.ndarray, numbers: np.ndarray, otherwise: object) -> np.ndarray:
    """Returns the values of outlines by record; ``otherwise`` for records without an outline."""
    found = np.full(len(numbers), otherwise, values.dtype)
    found[numbers >= 0] = values[numbers[numbers >= 0]]
    return found
