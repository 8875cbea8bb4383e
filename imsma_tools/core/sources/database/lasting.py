"""Going on with a reading after the line to a server broke: from the last whole page, a few times."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Callable

from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..contract import Page, Tally, Unreachable
from .failures import LineBroken

_TRIES = 5


def lasting(pages: Callable[[str], Iterator[Page]], resume: str, tally: Tally,
            progress: Progress = SILENT) -> Iterator[Page]:
    """Yields the pages that ``pages`` gives from a place on; a broken line is built up again and the reading goes on.

    :raises SourceError: if the line stays broken, or for anything else.
    """
    failures = 0
    while True:
        try:
            for page in pages(resume):
                yield page
                failures, resume = 0, page.resume
            return
        except Unreachable as error:
            if not failures and not isinstance(error, LineBroken):
                raise
            failures += 1
            if failures == _TRIES:
                raise
            tally.retries += 1
            tally.warn(tr("The line broke while reading, and the reading went on with a later state of the data: "
                          "{reason}", reason=error.title))
            _wait(0.25 * 2 ** failures, progress)


def _wait(seconds: float, progress: Progress) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        progress.check()
        time.sleep(0.05)
    progress.check()
