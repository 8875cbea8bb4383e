"""Long work: how far it is, what it says, and whether it shall stop.

Core functions take a :class:`Progress` and know nothing of QGIS's feedback objects or task manager, so the same
function runs in a script, in a test, in an algorithm and in the background of a dock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Optional, TypeVar

from .errors import Cancelled
from .language import tr

Item = TypeVar("Item")


class Progress:
    """Receives what a long job tells. This base class ignores everything and never cancels."""

    def is_cancelled(self) -> bool:
        """Returns True as soon as the person asked to stop."""
        return False

    def set_percent(self, percent: float) -> None:
        """Takes how far the job is, 0 to 100."""

    def say(self, text: str) -> None:
        """Takes a sentence about what is being done."""

    def warn(self, text: str) -> None:
        """Takes a sentence about something the person should know of, though the job goes on."""

    def check(self) -> None:
        """Raises Cancelled if the person asked to stop. Call it in every loop."""
        if self.is_cancelled():
            raise Cancelled(tr("Stopped. Nothing was changed."))


SILENT = Progress()


class Step(Progress):
    """A part of a longer job: maps its own 0 to 100 to ``start`` to ``end`` per cent of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()

    def set_percent(self, percent: float) -> None:
        self._whole.set_percent(self._start + (self._end - self._start) * percent / 100.0)

    def say(self, text: str) -> None:
        self._whole.say(text)

    def warn(self, text: str) -> None:
        self._whole.warn(text)


def steps(whole: Progress, weights: Sequence[float]) -> list[Step]:
    """Splits ``whole`` into parts whose shares of the time are ``weights`` (any positive numbers)."""
    total = float(sum(weights)) or 1.0
    parts, done = [], 0.0
    for weight in weights:
        parts.append(Step(whole, 100.0 * done / total, 100.0 * (done + weight) / total))
        done += weight
    return parts


def counted(items: Iterable[Item], total: Optional[int], progress: Progress, every: int = 200) -> Iterator[Item]:
    """Yields ``items``, reporting progress and checking for cancel every ``every`` items.

    ``total`` may be None or 0 when the number of items is not known.
    """
    for number, item in enumerate(items):
        if number % every == 0:
            progress.check()
            if total:
                progress.set_percent(min(100.0, 100.0 * number / total))
        yield item
    progress.check()
