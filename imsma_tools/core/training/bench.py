"""What a planter of faults works with: records nobody else has touched, and the list of what was planted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from .build import Made
from .dice import Dice
from .places import Land

Key = tuple[str, str, str]
"""Rule, table, guid: what a check answers with."""


@dataclass(frozen=True)
class Planted:
    """One fault. ``found`` are the remarks of the rule it was planted for, ``also`` those of other rules it sets off.

    ``rule`` is the id of a rule, or ``overlap`` or ``gap`` for what ``overlap_class`` names. ``pairs`` are guids of the
    two records of an overlap.
    """

    kind: str
    rule: str
    table: str
    guids: tuple[str, ...]
    local_ids: tuple[str, ...]
    description: str
    also: tuple[Key, ...] = ()
    overlap_class: str = ""
    area_m2: Optional[float] = None

    @property
    def found(self) -> tuple[Key, ...]:
        return tuple((self.rule, self.table, guid) for guid in self.guids) if not self.overlap_class else ()


@dataclass
class Bench:
    """A sample with a note of which records are spoilt already. No record gets two faults."""

    made: Made
    dice: Dice
    spoilt: set[str] = field(default_factory=set)
    planted: list[Planted] = field(default_factory=list)
    _queues: dict[tuple[str, str], Iterator[dict[str, Any]]] = field(default_factory=dict)
    _referred: Optional[set[str]] = None
    _releases: Optional[dict[str, dict[str, Any]]] = None

    def take(self, table: str, name: str, fits: Callable[[dict[str, Any]], bool]) -> Optional[dict[str, Any]]:
        """Returns an unspoilt record that ``fits`` and marks it as spoilt; None if there is none left.

        ``name`` names the condition, so that records are walked once for all faults of a kind.
        """
        queue = self._queues.setdefault((table, name), self._shuffled(table))
        for record in queue:
            if record["guid"] not in self.spoilt and fits(record):
                self.spoil(record)
                return record
        return None

    def spoil(self, record: dict[str, Any]) -> None:
        """Keeps other planters off a record and what it belongs to."""
        self.spoilt.add(record["guid"])

    def _shuffled(self, table: str) -> Iterator[dict[str, Any]]:
        records = self.made.sample.tables[table]
        for number in self.dice.order(len(records)):
            record = records[int(number)]
            if record.get("source") != "second":
                yield record

    def free_hazard(self) -> Optional[dict[str, Any]]:
        """Returns an open hazard with no order, release, accident or second record, so that a fault stays alone."""
        return self.take("hazard", "free", self.is_free)

    def is_free(self, record: dict[str, Any]) -> bool:
        """Tells whether a hazard is open and no other record refers to it."""
        return record["hazard_status"] == "OPEN" and record["guid"] not in self._names() and (
            record.get("area_reported_m2") or 0) > 5_000

    def released_hazard(self) -> Optional[tuple[dict[str, Any], dict[str, Any]]]:
        """Returns a hazard closed before the sample begins, with its only release."""
        if self._releases is None:
            self._releases = {release["hazard_guid"]: release for release in self.made.sample.tables["land_release"]
                              if not release.get("task_guid")}
        releases = self._releases
        hazard = self.take("hazard", "released", lambda record: record["guid"] in releases)
        if hazard is None:
            return None
        release = releases[hazard["guid"]]
        self.spoil(release)
        return hazard, release

    def _names(self) -> set[str]:
        """Returns the guids of hazards that other records refer to."""
        if self._referred is None:
            sample = self.made.sample
            self._referred = {record["hazard_guid"] for table in ("task_hazard", "land_release", "accident")
                              for record in sample.tables[table] if record.get("hazard_guid")}
        return self._referred

    def land(self, hazard: dict[str, Any]) -> Land:
        """Returns the land of a hazard of the first register."""
        return self.made.book.lands[hazard_index(hazard)]

    def note(self, kind: str, rule: str, table: str, records: list[dict[str, Any]], description: str,
             also: tuple[Key, ...] = ()) -> None:
        """Enters a fault into the key."""
        self.planted.append(Planted(kind, rule, table, tuple(record["guid"] for record in records),
                                    tuple(str(record.get("local_id") or "") for record in records), description, also))


def hazard_index(hazard: dict[str, Any]) -> int:
    """Returns the number of a hazard's land, whatever was done to its local id: its name ends with it, from 1."""
    return int(str(hazard["name"]).rsplit(" ", 1)[1]) - 1
