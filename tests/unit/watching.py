"""A progress that remembers what it was told, and cancels when it is asked to."""

from __future__ import annotations

from imsma_tools.core.base.jobs import Progress


class Watched(Progress):
    """Remembers what it was told and cancels after so many checks."""

    def __init__(self, cancel_after: int = 10**9) -> None:
        self.percents: list[float] = []
        self.said: list[str] = []
        self._left = cancel_after

    def is_cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0

    def set_percent(self, percent: float) -> None:
        self.percents.append(percent)

    def say(self, text: str) -> None:
        self.said.append(text)
