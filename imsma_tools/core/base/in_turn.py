"""Jobs done by this process and a helper, whoever is free, and their results in the order of the jobs."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, Optional, Protocol, TypeVar

from . import log
from .helper_process import HelperLost

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

_HANDED = 2
"""Jobs that the helper has at a time: one to do, and one that it need not wait for."""

_AHEAD = 4
"""Results that are kept at most until those before them are there."""

_A_MOMENT_S = 0.1
"""Between two looks whether the person stopped the work."""

_PATIENCE_S = 5.0
"""Waited for a helper that does not answer, before its job is done here."""


class Helping(Protocol[Result_co]):
    """A helper for jobs, which are named by their numbers."""

    def is_ready(self) -> bool:
        """Returns True if the helper has said that it can do jobs.

        :raises HelperLost: if it never will.
        """

    def hand(self, job: int) -> None:
        """Gives the helper a job, to do as soon as it can; waits for nothing."""

    def done(self, wait_s: float) -> Optional[tuple[int, Result_co]]:
        """Returns a job that is done and its result, None if there is none within ``wait_s`` seconds.

        :raises HelperLost: if no more will come.
        """


def in_turn(jobs: int, own: Callable[[int], Result], helping: Helping[Result], check: Callable[[], None],
            ) -> Iterator[Result]:
    """Yields the results of jobs 0 to ``jobs`` - 1.

    :param own: does a job in this process. What the helper leaves undone is done so, too.
    :param check: called often; raises what shall end the work.
    """
    work = _Shared(jobs, own, helping)
    for wanted in range(jobs):
        yield work.result(wanted, check)


class _Shared(Generic[Result]):
    """The jobs that nobody has begun, those handed to the helper, and the results that are not asked for yet."""

    def __init__(self, jobs: int, own: Callable[[int], Result], helping: Helping[Result]) -> None:
        self._own = own
        self._helping: Optional[Helping[Result]] = helping
        self._free = deque(range(jobs))
        self._handed: deque[int] = deque()
        self._results: dict[int, Result] = {}
        self._ready = False

    def result(self, wanted: int, check: Callable[[], None]) -> Result:
        """Returns the result of the job that comes next; all before it were asked for."""
        begun, wait_s = time.monotonic(), 0.0
        while True:
            check()
            self._settle(wanted, wait_s)
            if wanted in self._results:
                return self._results.pop(wanted)
            job = self._next(wanted, time.monotonic() - begun > _PATIENCE_S)
            if job is not None:
                self._results[job] = self._own(job)
            wait_s = 0.0 if job is not None else _A_MOMENT_S

    def _next(self, wanted: int, out_of_patience: bool) -> Optional[int]:
        """Returns the job to be done here now; None if there is nothing but to wait for the helper."""
        if self._free and self._free[0] < wanted + _AHEAD:
            return self._free.popleft()
        if out_of_patience or not self._ready:
            return wanted
        last = self._handed[-1]   # which the helper has hardly begun: whoever is first
        return last if len(self._handed) > 1 and last not in self._results else None

    def _settle(self, wanted: int, wait_s: float) -> None:
        """Takes what the helper has done, and gives it more to do."""
        if self._helping is None:
            return
        try:
            self._ready = self._helping.is_ready()
            while self._ready and (done := self._helping.done(wait_s)) is not None:
                job, result = done
                self._handed.remove(job)
                if job >= wanted:
                    self._results[job] = result
                wait_s = 0.0
            while self._free and len(self._handed) < _HANDED and self._free[0] < wanted + _AHEAD:
                self._helping.hand(self._free[0])
                self._handed.append(self._free.popleft())
        except HelperLost as lost:
            log.logger().info("the second process is not used: %s", lost)
            self._helping = None
            undone = [job for job in self._handed if job >= wanted and job not in self._results]
            self._free = deque(sorted([*self._free, *undone]))
            self._handed.clear()
            self._ready = False
