"""How long a series will still take: told only when it is known well enough, and rather too long than too short."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from typing import Optional

from ...base.language import tr

_FIRST_TELLS = 3
"""Pages before anything is told: the first ones read files and start fonts."""
_LOOKS_BACK = 20
"""Pages the pace is taken from: a country with more on its pages further down slows it."""


class TimeLeft:
    """Counts pages really made (never those a former run had finished) and estimates from the last of them.

    ``clock`` gives seconds.
    """

    def __init__(self, to_make: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._to_make = to_make
        self._clock = clock
        self._made = 0
        self._moments: deque[float] = deque([clock()], maxlen=_LOOKS_BACK + 1)

    def page_made(self) -> None:
        """Takes that one more page is ready."""
        self._made += 1
        self._moments.append(self._clock())

    def seconds(self) -> Optional[float]:
        """Returns the seconds until the last page is ready; None as long as nothing honest can be said."""
        if self._made < _FIRST_TELLS:
            return None
        pace = (self._moments[-1] - self._moments[0]) / (len(self._moments) - 1)
        return pace * max(0, self._to_make - self._made)

    def sentence(self) -> str:
        """Returns the time left for a reader, empty as long as it is not known."""
        seconds = self.seconds()
        if seconds is None:
            return ""
        if seconds < 50:
            return tr("Less than a minute left.")
        minutes = math.ceil(seconds / 60.0)
        return tr("About one minute left.") if minutes == 1 else tr("About {count} minutes left.", count=minutes)
