"""One request that is under way while other work goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Optional

from .jobs import Progress
from .transport import Answer

_LOOK_EVERY_S = 0.02


class Ahead(Progress):
    """Sends a request in a thread of its own, and stops it when the person stops the work or nobody wants it."""

    def __init__(self, send: Callable[[Progress], Answer], attend: Callable[[], None], progress: Progress) -> None:
        """:param send: sends the request; it gets a progress to look at.
        :param attend: see :meth:`~.transport.Transport.attend`.
        """
        self._send = send
        self._attend = attend
        self._progress = progress
        self._is_dropped = False
        self._answer: Optional[Answer] = None
        self._thread = threading.Thread(target=self._run, name="imsma request ahead", daemon=True)
        self._thread.start()

    def is_cancelled(self) -> bool:
        return self._is_dropped or self._progress.is_cancelled()

    def answer(self) -> Answer:
        """Waits for the answer.

        :raises Cancelled: if the person stops the work.
        """
        while self._thread.is_alive():
            self._progress.check()
            self._attend()
            self._thread.join(_LOOK_EVERY_S)
        self._progress.check()
        return self._answer or Answer(0, {}, b"")

    def drop(self) -> None:
        """Lets the request end within a moment; its answer is not wanted."""
        self._is_dropped = True
        self._thread.join(1.0)

    def _run(self) -> None:
        try:
            self._answer = self._send(self)
        except Exception:   # nobody is above this thread; without an answer the question is asked again
            self._answer = None
