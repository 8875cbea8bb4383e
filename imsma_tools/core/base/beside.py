"""Work beside the caller's own: in one other thread, for calls that hold none of Python's locks while they last.

SQLite inside one statement and GEOS inside one call are such; Python code gains nothing by it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional, TypeVar

Result = TypeVar("Result")

Start = Callable[..., Callable[[], Any]]
"""Begins ``work(*arguments)`` and returns what waits for it: that returns its result, or raises what it raised."""


def at_once(work: Callable[..., Result], *arguments: Any) -> Callable[[], Result]:
    """The :data:`Start` that does the work before it returns, in the caller's own thread."""
    result = work(*arguments)
    return lambda: result


class Beside:
    """One thread, made when it is first needed. Works in the order it was asked to."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pool: Optional[ThreadPoolExecutor] = None

    def start(self, work: Callable[..., Result], *arguments: Any) -> Callable[[], Result]:
        """The :data:`Start` that does the work in this thread."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix=self._name)
        return self._pool.submit(work, *arguments).result

    def close(self) -> None:
        """Waits for what has begun and drops what has not."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
