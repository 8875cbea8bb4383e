"""What is known of pairs before their outlines are read: a database that holds both layers can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np


@dataclass(frozen=True)
class Answers:
    """What is known of pairs, one entry each.

    ``apart`` marks pairs of valid outlines without land in common. ``land`` holds the land in common of valid outlines
    as WKB; None for pairs apart and for those that have to be worked out from their outlines.
    """

    apart: np.ndarray
    land: list[Optional[bytes]]


class Answering(Protocol):
    """Somebody who knows about pairs of outlines."""

    def answers(self, a: np.ndarray, b: np.ndarray) -> Answers:
        """Returns what is known of the pairs of outlines with these numbers.

        Called from the thread that opened the layers.

        :raises BadInput: if the connection is lost.
        """
