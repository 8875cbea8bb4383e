"""Chance that repeats itself: the same seed gives the same numbers on every computer and with every numpy.

``numpy.random.RandomState`` is used and not the newer Generator, because only its streams are frozen for ever
(numpy's policy NEP 19).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Item = TypeVar("Item")


class Dice:
    """Random numbers for one topic. Topics do not disturb each other: more accidents change no hazard."""

    def __init__(self, seed: int, topic: str) -> None:
        digest = hashlib.blake2b(f"{seed}:{topic}".encode(), digest_size=4).digest()
        self.numbers = np.random.RandomState(int.from_bytes(digest, "little"))

    def chance(self, probability: float) -> bool:
        return bool(self.numbers.random_sample() < probability)

    def between(self, low: float, high: float) -> float:
        return float(low + (high - low) * self.numbers.random_sample())

    def whole(self, low: int, high: int) -> int:
        """Returns a whole number from ``low`` to ``high``, both included."""
        return low + int(self.numbers.random_sample() * (high - low + 1))

    def pick(self, items: Sequence[Item]) -> Item:
        return items[int(self.numbers.random_sample() * len(items))]

    def weighted(self, weights: Mapping[Item, float]) -> Item:
        """Returns a key with a chance in proportion to its weight."""
        goal = self.numbers.random_sample() * sum(weights.values())
        for item, weight in weights.items():
            goal -= weight
            if goal < 0:
                return item
        return next(reversed(list(weights)))

    def normal(self, size: int) -> NDArray[np.float64]:
        """Returns ``size`` numbers of the standard normal distribution."""
        return self.numbers.standard_normal(size)

    def uniform(self, size: int) -> NDArray[np.float64]:
        """Returns ``size`` numbers from 0 to 1."""
        return self.numbers.random_sample(size)

    def order(self, size: int) -> NDArray[np.int64]:
        """Returns the numbers from 0 to ``size`` - 1 in random order."""
        return np.argsort(self.numbers.random_sample(size), kind="stable")


class Keys:
    """Hands out guids that follow from seed, table and number, shaped like a UUID of version 4."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._given: dict[str, int] = {}

    def new(self, table: str) -> str:
        number = self._given.get(table, 0)
        self._given[table] = number + 1
        text = hashlib.blake2b(f"{self._seed}:{table}:{number}".encode(), digest_size=16).hexdigest()
        return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}"
