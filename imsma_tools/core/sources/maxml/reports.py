"""The field reports of a maXML file as small trees, one at a time, with limits on everything a file can blow up.

Names count without prefix and without case. What stands outside of a report is counted by its name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Optional

from ...base import safe_xml
from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr

MOST_BYTES = 100 << 20
MOST_DEPTH = 64
MOST_ELEMENTS = 100_000
"""Elements of one report: all of them are held in memory."""

REPORT = "fieldreport"
HEADER = "documentheader"


@dataclass
class Node:
    """One element; ``text`` is its own text, without that of others in it, ``word`` its name for comparing."""

    name: str
    attributes: list[tuple[str, str]] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)
    text: str = ""
    word: str = ""

    def walk(self) -> list[Node]:
        """Returns the element and everything under it, in the order of the file."""
        found, waiting = [], [self]
        while waiting:
            node = waiting.pop()
            found.append(node)
            waiting += reversed(node.children)
        return found

    def values(self) -> list[tuple[str, str]]:
        """Returns (name of an attribute, or "" for the text; value) for everything the element itself says."""
        return [*self.attributes, ("", self.text)] if self.text else self.attributes


@dataclass
class Outside:
    """What a file says outside of its reports: values of the header by name, and how many there are elsewhere."""

    root: str = ""
    header: list[tuple[str, str]] = field(default_factory=list)
    elsewhere: Counter[str] = field(default_factory=Counter)


class _Reader:
    """Callbacks of the parser."""

    def __init__(self, name: str) -> None:
        self.outside = Outside()
        self.ready: list[Node] = []
        self._name = name
        self._open: list[Node] = []
        self._pieces: list[list[str]] = []
        self._report = 0    # depth at which the report began, 0 outside of one
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        node = Node(name, [(safe_xml.local_name(key), value.strip()) for key, value in attributes.items()
                           if value.strip() and key != "xmlns" and not key.startswith("xmlns:")],
                    word=name.casefold())
        self._open.append(node)
        self._pieces.append([])
        self.outside.root = self.outside.root or name
        if len(self._open) > MOST_DEPTH:
            raise BadInput(tr("The elements of {name} lie more than {count} deep in each other.", name=self._name,
                              count=MOST_DEPTH), tr("No field report is written like that. Ask the sender."))
        if not self._report and node.word == REPORT:
            self._report, self._elements = len(self._open), 0
        elif self._report:
            self._elements += 1
            if self._elements > MOST_ELEMENTS:
                raise BadInput(tr("A field report of {name} has more than {count} elements.", name=self._name,
                                  count=MOST_ELEMENTS), tr("No field report is written like that. Ask the sender."))
            self._open[-2].children.append(node)

    def text(self, data: str) -> None:
        if self._pieces:
            self._pieces[-1].append(data)

    def end(self, name: str) -> None:
        node = self._open.pop()
        node.text = "".join(self._pieces.pop()).strip()
        if self._report == len(self._open) + 1:
            self._report = 0
            self.ready.append(node)
        elif not self._report:
            self._aside(node)

    def _aside(self, node: Node) -> None:
        path = [entry.name for entry in (*self._open, node)]
        in_header = HEADER in (part.casefold() for part in path)
        for attribute, value in node.values():
            if in_header:
                self.outside.header.append((attribute or node.name, value))
            else:
                self.outside.elsewhere["/".join(filter(None, (*path[-2:], attribute)))] += 1


def read_reports(stream: BinaryIO, name: str, encoding: str = "", limit: int = MOST_BYTES,
                 outside: Optional[Outside] = None, progress: Progress = SILENT) -> Iterator[Node]:
    """Yields the reports of a file in their order.

    :param name: what the file is called in messages.
    :param encoding: how its letters are written, where the file does not say it or says it wrongly.
    :param outside: filled with what stands outside of the reports.
    :raises BadInput: if it is no XML, cut off, too large or too deep, or holds a document type.
    """
    reader = _Reader(name)
    if outside is not None:
        reader.outside = outside
    for _ in safe_xml.parse(stream, name, reader.start, reader.end, reader.text, limit, encoding):
        progress.check()
        yield from reader.ready
        reader.ready.clear()
