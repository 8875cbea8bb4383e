"""The envelopes in an R-tree of SQLite, taken from its nodes at once: no row of the table is read.

A node is a blob: 2 bytes (in the root the depth of the tree, 0 if the root is a leaf), 2 bytes number of entries, then
entries of 24 bytes: a number of 8 bytes (the row in a leaf, the node below otherwise) and least x, greatest x, least y,
greatest y of 4 bytes each, all big-endian. SQLite rounds the envelope outwards to those 4 bytes. Source: the head
comment of ext/rtree/rtree.c in SQLite; https://www.sqlite.org/rtree.html for the tables.
"""

from __future__ import annotations

import sqlite3

import numpy as np

_HEAD_BYTES = 4
_ENTRY = np.dtype([("number", ">i8"), ("sides", ">f4", 4)])
_DEEPEST = 40
_NODES_AT_A_TIME = 4096
_ROOT = 1


class RtreeError(ValueError):
    """The tables are not those of a sound R-tree in two dimensions. The text is technical."""


def quoted(name: str) -> str:
    """Returns a name of SQLite in quotes."""
    return '"' + name.replace('"', '""') + '"'


def entries(connection: sqlite3.Connection, rtree: str) -> tuple[np.ndarray, np.ndarray]:
    """Returns the rows entered in an R-tree (int64) and their envelopes: (n, 4) west, south, east, north, float64.

    :param rtree: name of the virtual table.
    :raises RtreeError: if a node is missing, damaged, reached twice or not at all.
    :raises sqlite3.Error: if the tables cannot be read.
    """
    question = f"select nodeno, data from {quoted(rtree + '_node')} order by nodeno"  # nosec B608
    nodes = _Nodes(connection.execute(question).fetchall())
    level = np.zeros(1, np.int64)
    reached = 1
    for _ in range(nodes.depth):
        level = nodes.places(nodes.read(level)["number"])
        reached += len(level)
    if reached != len(nodes):
        raise RtreeError(f"{reached} of {len(nodes)} nodes reached")
    numbers = np.empty(nodes.count(level), np.int64)
    boxes = np.empty((len(numbers), 4))
    done = 0
    for start in range(0, len(level), _NODES_AT_A_TIME):
        found = nodes.read(level[start:start + _NODES_AT_A_TIME])
        part = slice(done, done + len(found))
        numbers[part] = found["number"]
        boxes[part] = found["sides"][:, (0, 2, 1, 3)]
        done += len(found)
    if not (boxes[:, :2] <= boxes[:, 2:]).all():
        raise RtreeError("an envelope is inside out")
    return numbers, boxes


class _Nodes:
    """The nodes of a tree. A place is a position in the order of their numbers."""

    def __init__(self, rows: list[tuple[int, bytes]]) -> None:
        self._numbers = np.array([number for number, _ in rows], np.int64)
        sizes = {len(data) if isinstance(data, bytes) else None for _, data in rows}
        if len(sizes) != 1 or None in sizes or self._numbers[0] != _ROOT:
            raise RtreeError(f"{len(rows)} nodes of {len(sizes)} sizes")
        self._bytes = np.frombuffer(b"".join([data for _, data in rows]), np.uint8).reshape(len(rows), -1)
        self._room = (self._bytes.shape[1] - _HEAD_BYTES) // _ENTRY.itemsize
        if self._room < 1:
            raise RtreeError("nodes without room")
        heads = self._bytes[:, :_HEAD_BYTES].copy().view(">u2").astype(np.int64)
        self.depth = int(heads[0, 0])
        if self.depth > _DEEPEST:
            raise RtreeError(f"depth {self.depth}")
        self._counts = heads[:, 1]
        if (self._counts > self._room).any():
            raise RtreeError("a node holds more than it can")

    def __len__(self) -> int:
        return len(self._numbers)

    def count(self, places: np.ndarray) -> int:
        """Returns the number of entries in nodes."""
        return int(self._counts[places].sum())

    def places(self, numbers: np.ndarray) -> np.ndarray:
        """Returns the places of nodes, none of which may be named twice."""
        found = np.minimum(np.searchsorted(self._numbers, numbers), len(self) - 1)
        if (self._numbers[found] != numbers).any() or len(np.unique(found)) != len(found):
            raise RtreeError("a node is missing or reached twice")
        return found

    def read(self, places: np.ndarray) -> np.ndarray:
        """Returns the entries of nodes."""
        body = self._bytes[places, _HEAD_BYTES:_HEAD_BYTES + self._room * _ENTRY.itemsize]
        filled = np.arange(self._room) < self._counts[places, None]
        found: np.ndarray = body.view(_ENTRY)[filled]
        return found
