"""Work on blocks in threads, results in order, never many blocks in memory at once."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")

MOST_WORKERS = 8


def workers_for(releases_lock: bool) -> int:
    """Returns how many threads pay: one for each processor where GEOS runs outside Python's lock, else none."""
    return min(os.cpu_count() or 1, MOST_WORKERS) if releases_lock else 0


def in_order(calls: Iterable[Callable[[], Result]], workers: int) -> Iterator[Result]:
    """Yields what the calls return, in their order.

    ``calls`` is walked in the calling thread, never more than ``workers`` + 1 calls ahead; with 0 workers each call is
    made there too. Whoever stops taking results (an error, a cancelled job) waits for the calls under way only.
    """
    if workers < 1:
        for call in calls:
            yield call()
        return
    pending: deque[Future[Result]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="imsma-geometry")
    try:
        for call in calls:
            pending.append(pool.submit(call))
            if len(pending) > workers:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        for future in pending:
            future.cancel()
        pool.shutdown(wait=True)
