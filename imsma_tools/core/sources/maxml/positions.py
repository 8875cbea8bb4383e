"""Points in a tree whose names nobody published: any element with latitude and longitude is one.

Points of one name under one element are one shape, parted by the id of a polygon where they have one. A shape that
lacks the position of a point is not drawn: without it, it would be another one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Optional

import numpy as np

from ...base.errors import BadInput
from ...base.language import tr
from ...geometry.coordinates import typed
from ..convert import Unreadable, number
from ..ng.outlines import Points, parts_of
from ..words import normalised, words
from .reports import Node

_LATITUDE = frozenset({"latitude", "lat"})
_LONGITUDE = frozenset({"longitude", "lon", "long", "lng"})
_SYSTEM = frozenset({"coordrefsys", "coordinatereferencesystem", "coordinatesystem", "coordsys", "datum", "crs", "srs"})
_KINDS = {"polygon": "polygon", "multipolygon": "polygon", "area": "polygon", "polyline": "polyline",
          "line": "polyline", "linestring": "polyline", "point": "point", "multipoint": "point"}
_SAYS_KIND = re.compile(r"shape|geom|kind|type", re.IGNORECASE)
_BESIDE = re.compile(r"reference|landmark|benchmark|evidence", re.IGNORECASE)
_LONGEST_KIND = 20
_NOWHERE = (float("nan"), float("nan"))
_NO = ("false", "0", "no", "f", "n")

Said = tuple[str, str]
"""Name (for comparing) and value of an attribute or of an element without others in it."""


@dataclass
class Position:
    """One point. ``nodes`` and ``attributes`` (id of the element, name) are what it takes of the tree, ``count`` the
    values in them; ``place`` is longitude and latitude, None where they cannot be read; ``shape`` tells shapes apart.
    """

    nodes: list[Node]
    attributes: list[tuple[int, str]]
    count: int
    said: str
    place: Optional[tuple[float, float]]
    shape: tuple[object, ...] = ()
    name: str = ""
    no: float = float("nan")
    kind: str = ""
    type: str = ""
    active: bool = True
    systems: frozenset[str] = field(default_factory=frozenset)


def find_positions(root: Node) -> list[Position]:
    """Returns the points in a tree, in the order they stand there."""
    return _Finder(root).find()


def shape_of(positions: Sequence[Position], is_area: bool) -> tuple[Optional[bytes], list[str]]:
    """Returns the geometry of an item in the system of its file as WKB, and what is wrong with it."""
    shapes: dict[tuple[object, ...], list[Position]] = {}
    for position in positions:
        beside = bool(position.kind != "point" and _BESIDE.search(position.type))
        shapes.setdefault((*position.shape, beside), []).append(position)
    if not shapes:
        return None, []
    remarks, undrawn, rows, kinds = [], False, [], []
    for key, members in shapes.items():
        kind = "point" if key[-1] else members[0].kind
        active = {member.active for member in members}
        lost = sum(member.place is None for member in members)
        if lost and True in active:
            remarks.append(tr("Shape {name}: {count} of {all} points have no position that can be read.",
                              name=members[0].name or "-", count=lost, all=len(members)))
        if len(active) > 1:
            remarks.append(tr("Shape {name}: some of its points are marked as inactive.", name=members[0].name or "-"))
        if kind == "point":
            members = [member for member in members if member.place is not None]
        else:
            undrawn = undrawn or len(active) > 1 or (lost > 0 and True in active)
        if members:
            rows.append(_ordered(members))
            kinds.append(kind)
    if undrawn:
        return None, [*remarks, tr("It was not drawn: without those points it would be another shape.")]
    if not rows:
        return None, remarks
    flat = [position for row in rows for position in row]
    numbered = [all(np.isfinite(position.no) for position in row) for row in rows]
    parts = parts_of(Points(
        np.array([position.place or _NOWHERE for position in flat], dtype=float).reshape(-1, 2),
        np.array([position.no if fine else np.nan for row, fine in zip(rows, numbered) for position in row]),
        np.cumsum([0, *map(len, rows)]), ["item"] * len(rows), [row[0].name for row in rows], kinds,
        [row[0].active for row in rows], [row[0].type for row in rows]))["item"]
    if parts.inactive:
        remarks.append(tr("{count} shapes are marked as inactive and were not taken.", count=parts.inactive))
    wkb = parts.wkb(is_area)
    if is_area and parts.polygons and parts.points:
        remarks.append(tr("Beside its areas it has {count} points, which are not drawn.", count=len(parts.points)))
    if not is_area and parts.points and (parts.polygons or parts.lines):
        remarks.append(tr("Its point was taken for its place; {areas} areas and {lines} lines are not drawn.",
                          areas=len(parts.polygons), lines=len(parts.lines)))
    return wkb, [*parts.remarks, *remarks]


def _ordered(members: list[Position]) -> list[Position]:
    if all(np.isfinite(member.no) for member in members):
        return sorted(members, key=lambda member: member.no)
    return members


@cache
def _wanted(kind: str) -> frozenset[str]:
    own = {"shapeid"} if kind == "object" else set()
    return frozenset({normalised(word) for word in words()["points"][kind]} | own)


def _first(said: Sequence[Said], kind: str) -> str:
    wanted = _wanted(kind)
    return next((value for word, value in said if word in wanted), "")


def _holds(node: Node) -> bool:
    names = {normalised(name) for name, _ in node.attributes} | {normalised(child.name) for child in node.children}
    return bool(names & _LATITUDE and names & _LONGITUDE)


class _Finder:
    """Finds the points of one tree. What elements say is kept: thousands of points ask the same ones around them."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._all = root.walk()
        self._parents = {id(child): node for node in self._all for child in node.children}
        self._heard: dict[int, list[Said]] = {}
        self._families: Counter[tuple[int, str]] = Counter()

    def find(self) -> list[Position]:
        points = {id(node) for node in map(self._whole, filter(_holds, self._all))}
        if not points:
            return []
        for node in self._all:
            if id(node) in points:
                self._families[self._family(node)] += 1
        alike = Counter(self._family(node) for node in self._all)
        found: list[Position] = []
        taken: set[int] = set()
        for node in self._all:
            if id(node) in taken:
                continue
            family = self._families[self._family(node)] if node is not self._root else 0
            # beside points there may be a corner that is said without a position, by bearing and distance
            if id(node) in points or (family and _first(self._said(node), "no")):
                found.append(self._position(node, family > 1 or id(node) not in points,
                                            alike[self._family(node)] == 1))
                taken |= {id(part) for entry in found[-1].nodes for part in entry.walk()}
        return found

    def _family(self, node: Node) -> tuple[int, str]:
        return id(self._parents.get(id(node))), node.word

    def _said(self, node: Node) -> list[Said]:
        """Returns what an element says itself and by the elements in it that hold no others."""
        found = self._heard.get(id(node))
        if found is None:
            own = [*node.attributes, *((child.name, child.text) for child in node.children if not child.children)]
            found = self._heard[id(node)] = [(normalised(name), value) for name, value in own if value]
        return found

    def _whole(self, node: Node) -> Node:
        """Returns the element that has the number of the point, if the position is an element of its own in it."""
        found = node
        while not _first(self._said(found), "no"):
            above = self._parents.get(id(found))
            if above is None or above is self._root or sum(map(_holds, above.children)) > 1:
                return node
            found = above
        return found

    def _position(self, node: Node, has_family: bool, is_alone: bool) -> Position:
        said = self._said(node)
        is_own = node is not self._root and (has_family or bool(_first(said, "no") or _first(said, "type")))
        # beside a position of its own an item may hold points: theirs are not its
        north, east = (_coordinate(node.walk() if is_own else [node], names) for names in (_LATITUDE, _LONGITUDE))
        nodes, attributes = [node], []
        text = ", ".join(f"{key or part.name}={value}" for part in node.walk() for key, value in part.values())
        if not is_own:   # what else stands beside one position is about the item
            nodes = [*north.elements, *east.elements]
            attributes = [(id(node), name) for name, _ in node.attributes if normalised(name) in _LATITUDE | _LONGITUDE]
            text = f"latitude={'; '.join(north.texts)}, longitude={'; '.join(east.texts)}"
        parts = {id(part): part for entry in nodes for part in entry.walk()}
        count = len(attributes) + sum(len(part.values()) for part in parts.values())
        above = self._around(node)
        shape, name = self._shape(node, above, said, is_alone)
        around = [node, *above] if is_own else above
        every = [entry for element in (node, *above) for entry in self._said(element)]
        return Position(
            nodes, attributes, count, text, _place(north.texts, east.texts), shape, name, _float(_first(said, "no")),
            next((kind for entry in around if (kind := self._kind(entry, entry is node))), ""), _first(said, "type"),
            not any(word == "isactive" and value.casefold() in _NO for word, value in every),
            frozenset(value for word, value in every if word in _SYSTEM))

    def _around(self, node: Node) -> list[Node]:
        """Returns the elements around a point, the nearest first, without the item itself."""
        chain = []
        above = self._parents.get(id(node))
        while above is not None and above is not self._root:
            chain.append(above)
            above = self._parents.get(id(above))
        return chain

    def _shape(self, node: Node, above: Sequence[Node], said: Sequence[Said],
               is_alone: bool) -> tuple[tuple[object, ...], str]:
        """Returns what tells the shape of a point from others, and its name."""
        own = _first(said, "object")
        name = own or next((found for entry in above if (found := _first(self._said(entry), "object"))), "")
        parent = self._parents.get(id(node))
        if parent is None or (parent is self._root and not own and not _first(said, "no")):
            return (id(node),), name
        if is_alone and name and not own:
            # each point in a shape element of its own: the id of the shape brings them together
            return (node.word, parent.word, name), name
        return (id(parent), node.word, own), name

    def _kind(self, node: Node, is_point: bool) -> str:
        by_name = "" if is_point else _KINDS.get(normalised(node.name), "")
        return by_name or next((_KINDS[normalised(value)] for word, value in self._said(node)
                                if _SAYS_KIND.search(word) and "point" not in word
                                and len(value) < _LONGEST_KIND and normalised(value) in _KINDS), "")


@dataclass(frozen=True)
class _Coordinate:
    elements: list[Node]
    texts: list[str]


def _coordinate(elements: Sequence[Node], names: frozenset[str]) -> _Coordinate:
    """Returns what holds one coordinate in some elements, and its texts."""
    holders = [holder for holder in elements if holder.children or holder.attributes]
    holders = [holder for holder in holders if _holds(holder)]
    found = [entry for holder in holders for entry in holder.children if normalised(entry.name) in names]
    texts = [" ".join(part.text for part in entry.walk() if part.text) for entry in found]
    texts += [value for holder in holders for name, value in holder.attributes if normalised(name) in names]
    return _Coordinate(found, texts)


def _place(north: Sequence[str], east: Sequence[str]) -> Optional[tuple[float, float]]:
    if len(north) != 1 or len(east) != 1:
        return None
    latitude, longitude = _degrees(north[0], True), _degrees(east[0], False)
    return None if latitude is None or longitude is None else (longitude, latitude)


def _degrees(text: str, is_latitude: bool) -> Optional[float]:
    try:
        return number(text)
    except Unreadable:
        pass
    try:
        return typed.angle(text, is_latitude)
    except BadInput:
        return None


def _float(text: str) -> float:
    try:
        return number(text)
    except Unreadable:
        return float("nan")
