"""How a rule is done: records come by in batches, and at the end it may speak about all of them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .look import Batch, Finding, Look
from .rule import Rule


class Checker:
    """One rule at work on one source. Subclasses override one of the two methods, or both."""

    NEEDS: tuple[str, ...] = ()
    """Tables besides its own without which the rule cannot be done."""

    def __init__(self, rule: Rule, look: Look) -> None:
        self.rule = rule
        self.look = look

    def batch(self, batch: Batch) -> Iterable[Finding]:
        """Takes some records of one of the rule's tables; returns what they show by themselves."""
        return ()

    def finish(self) -> Iterable[Finding]:
        """Returns what shows only when all records were seen."""
        return ()


Maker = Callable[[Rule, Look], Checker]
BatchFunction = Callable[[Batch, Rule, Look], Iterable[Finding]]


def each_batch(function: BatchFunction) -> Maker:
    """Returns the maker of a rule whose remarks stand on single records."""

    class ByBatch(Checker):
        def batch(self, batch: Batch) -> Iterable[Finding]:
            return function(batch, self.rule, self.look)

    return ByBatch
