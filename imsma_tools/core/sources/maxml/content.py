"""What one field report says, as columns: paths of elements, counted so that none vanishes unseen.

``HazardName`` is an element of the item, ``Ordnance/Model`` one of a group in it, ``Ordnance #2/Model`` of the second
such group, ``FieldReportInfo/ReportingDate`` one beside the item. Elements that repeat are one column, parted by ";".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ...base.language import tr
from ..ng.personal import is_personal
from ..rows import CellWithoutValue
from .positions import Position, find_positions
from .reports import Node

ITEMS = ("Accident", "Hazard", "HazardReduction", "Location", "MREActivity", "QAActivity", "Victim",
         "VictimAssistance")
UNKNOWN = "FieldReport"
"""Layer of the reports without any of those."""

POINTS = "Points as sent"
"""Column with the points of an item; no element can have this name."""

MOST_COLUMNS = 2000
MOST_TEXT = 32_000

_BY_WORD = {name.casefold(): name for name in ITEMS}
_VICTIMS = ("Victim", "VictimAssistance")
_PERSON = re.compile(r"name|address|phone|contact|birth|identity|passport|relative|guardian", re.IGNORECASE)


@dataclass
class Tally:
    """How many values there are, by what became of them, and the names of those that are in no column."""

    columns: int = 0
    points: int = 0
    personal: Counter[str] = field(default_factory=Counter)
    attachments: Counter[str] = field(default_factory=Counter)
    beyond: Counter[str] = field(default_factory=Counter)

    def total(self) -> int:
        """Returns the number of values of all reports (an item's report is counted with its first item)."""
        return self.columns + self.points + sum(map(sum, (
            self.personal.values(), self.attachments.values(), self.beyond.values())))


@dataclass
class Item:
    """One item of a report: ``layer`` it belongs to, its values by column, its points."""

    layer: str
    values: dict[str, Any]
    positions: list[Position]


class Columns:
    """Names of columns as first written, one for all ways of writing capitals."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._first)

    def named(self, path: str) -> str:
        """Returns the column of a path, "" if there are too many already."""
        word = path.casefold()
        if word not in self._first and len(self._first) >= MOST_COLUMNS:
            return ""
        return self._first.setdefault(word, path)


def items_of(report: Node, columns: Columns, tally: Tally) -> Iterator[Item]:
    """Yields the items of a report; a report without a known item is one of the layer FieldReport."""
    known = [child for child in report.children if child.word in _BY_WORD]
    own = [Node(report.name, report.attributes, [], report.text, report.word)] if report.values() else []
    beside = Node(report.name, [], [*own, *(child for child in report.children if child.word not in _BY_WORD)])
    for number, node in enumerate(known or [None]):   # type: ignore[list-item]
        layer = _BY_WORD[node.word] if node is not None else UNKNOWN
        # what stands beside the items is said of each, but counted once
        reader = _Reading(layer, columns, tally if number == 0 else Tally())
        reader.read(beside, has_shape=node is None)
        reader.tally = tally
        if node is not None:
            reader.read(node, has_shape=True)
        yield reader.done()


class _Reading:
    """Puts the values of one item together."""

    def __init__(self, layer: str, columns: Columns, tally: Tally) -> None:
        self.tally = tally
        self._layer = layer
        self._columns = columns
        self._values: dict[str, list[Any]] = {}
        self._positions: list[Position] = []
        self._groups: Counter[str] = Counter()

    def read(self, root: Node, has_shape: bool) -> None:
        """Takes a tree; positions beside an item are plain values, not its shape."""
        self._leave_out(root)
        found = find_positions(root) if has_shape else []
        self._positions += found
        taken = {id(node) for position in found for node in position.nodes}
        self.tally.points += sum(position.count for position in found)
        self._element(root, "", taken, {key for position in found for key in position.attributes})

    def done(self) -> Item:
        values: dict[str, Any] = {
            name: said[0] if len(said) == 1 else "; ".join(map(str, said)) if said else None
            for name, said in self._values.items()}
        if self._positions:
            values[POINTS] = "\n".join(position.said for position in self._positions)
        return Item(self._layer, values, self._positions)

    def _element(self, node: Node, path: str, taken: set[int], attributes: set[tuple[int, str]]) -> None:
        for name, value in node.attributes:
            if (id(node), name) not in attributes:
                self._put(f"{path}/{name}".lstrip("/"), value)
        if node.text or (path and not node.children and not node.attributes):
            self._put(path or node.name, node.text)
        for child in node.children:
            if id(child) in taken:
                continue
            under = f"{path}/{child.name}".lstrip("/")
            if child.children:
                self._groups[under.casefold()] += 1
                number = self._groups[under.casefold()]
                under = under if number == 1 else f"{under} #{number}"
            self._element(child, under, taken, attributes)

    def _put(self, path: str, value: str) -> None:
        name = self._columns.named(path)
        if not name:
            self.tally.beyond[path] += bool(value)
            return
        self.tally.columns += bool(value)
        said = self._values.setdefault(name, [])
        if len(value) > MOST_TEXT:
            said.append(CellWithoutValue(tr("a text of {count} letters", count=len(value))))
        elif value:
            said.append(value)

    def _leave_out(self, node: Node) -> None:
        """Takes away what says who somebody is, and attached files; both are counted."""
        for name, _ in node.attributes:
            self.tally.personal[name] += self._is_personal(name)
        node.attributes = [entry for entry in node.attributes if not self._is_personal(entry[0])]
        children, node.children = node.children, []
        for child in children:
            if child.word.startswith("attachment"):
                self.tally.attachments[child.name] += _count(child)
            elif self._is_personal(child.name):
                self.tally.personal[child.name] += _count(child)
            else:
                node.children.append(child)
                if child.children or child.attributes:
                    self._leave_out(child)

    def _is_personal(self, name: str) -> bool:
        return _says_who(name, self._layer in _VICTIMS)


@lru_cache(maxsize=10_000)
def _says_who(name: str, is_of_victim: bool) -> bool:
    return is_personal(name) or (is_of_victim and name.casefold() != "fieldreportname" and bool(_PERSON.search(name)))


def _count(node: Node) -> int:
    return sum(len(entry.values()) for entry in node.walk())


def names_in(counted: Counter[str], most: int = 20) -> str:
    """Returns "FamilyName (12), GivenName (12)"."""
    shown: Sequence[tuple[str, int]] = sorted((+counted).items())[:most]
    return ", ".join(f"{name} ({count})" for name, count in shown) + (", ..." if len(counted) > most else "")
