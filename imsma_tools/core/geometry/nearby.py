"""One outline against everything near it, at once: while it is drawn, with every move of the mouse.

Nothing has to be built first, and the definitions are those of :mod:`overlaps`: the same code compares. What was read
is kept until a layer changes or the outline leaves the rectangle that was read, so that a move of a corner reads
nothing. A ``Nearby`` belongs to the thread of its layers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional, Union

import numpy as np

from ..base.errors import ToolsError
from .area import ring_lengths_m
from .comparison import Comparison
from .drivers import driver
from .envelopes import grown
from .few import Sound, pairs_with, sound
from .limits import Limits
from .loading import Fetched, Loaded, Loader
from .near_boxes import Rectangle
from .near_layer import Near, NearLayer, NearReader
from .outline import Fault, examine
from .overlay import Driver
from .pairs import OverlapPair
from .repair import reason_sentence
from .shapes import Shapes, read_shapes
from .wkb import WkbError, points_of, polygon_from_points

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateTransformContext

__all__ = ["Answer", "Hit", "NearLayer", "Nearby"]

MOST_NEAR = 2000
"""Features read of each layer for one outline: a province that is drawn must not stop the mouse for a minute."""

_ROOM = 0.25
"""The rectangle read is larger than the outline by this share on each side: a corner may move a while."""

Outline = Union[bytes, Sequence[tuple[float, float]]]


@dataclass(frozen=True)
class Hit:
    """A feature that has land in common with the outline. In ``pair``, ``a`` is the outline and ``b`` the feature."""

    layer_id: str
    feature_id: int
    name: Any
    record: Mapping[str, Any]
    pair: OverlapPair


@dataclass(frozen=True)
class Answer:
    """What lies under one outline.

    ``fault`` says why there is no outline to compare (yet), ``reason`` why it is not correct ("" if it is): then it
    counts with its repaired and its safe shape. ``area_m2`` is that of the repaired shape, ``compared`` the number of
    features near it. ``not_compared`` counts those near it without usable outline, and pairs that GEOS could not work
    out; ``unread`` holds the layers that could not be compared. Where ``is_complete`` is False only :data:`MOST_NEAR`
    features of a layer were looked at.
    """

    hits: tuple[Hit, ...] = ()
    fault: Optional[Fault] = None
    reason: str = ""
    area_m2: float = 0.0
    perimeter_m: float = 0.0
    compared: int = 0
    not_compared: int = 0
    is_complete: bool = True
    unread: tuple[ToolsError, ...] = ()

    @property
    def says_all(self) -> bool:
        """Returns True if everything near the outline was compared with it: only then no hit means no overlap."""
        return self.fault is None and self.is_complete and not self.not_compared and not self.unread


@dataclass
class _Stock:
    """What was read of all layers near a rectangle.

    ``sound`` holds the outlines of ``near`` where all of them are sound, in that order from place ``first`` on; else
    they are made ready with more care when they are asked for.
    """

    rectangle: Rectangle
    versions: tuple[tuple[int, int], ...]
    is_complete: bool
    unread: tuple[ToolsError, ...]
    near: list[Near]
    sound: Optional[Sound] = None
    first: int = 0

    def careful(self, engine: Driver) -> tuple[Shapes, Loaded]:
        """Returns the outlines ready for the overlay, the invalid ones repaired. ``rows`` are numbers of ``near``."""
        if self._careful is None:
            shapes = read_shapes((None, one.wkb) for one in self.near)
            self._careful = shapes, _ready(shapes, engine)
        return self._careful

    _careful: Optional[tuple[Shapes, Loaded]] = None


class Nearby:
    """Answers for layers that stay open; :meth:`close` lets go of them.

    Layers without polygons or coordinate system are named in every answer (``unread``), the others compared.
    """

    def __init__(self, layers: Sequence[NearLayer], context: QgsCoordinateTransformContext,
                 limits: Optional[Limits] = None, engine: Optional[Driver] = None) -> None:
        self._limits = limits or Limits()
        self._engine = engine or driver()
        self._readers: list[NearReader] = []
        self._refused: list[ToolsError] = []
        for spec in layers:
            try:
                self._readers.append(NearReader(spec, context))
            except ToolsError as error:
                self._refused.append(error)
        self._stock: Optional[_Stock] = None

    def close(self) -> None:
        """Lets go of the layers and their files."""
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        self._stock = None

    def overlaps_with(self, outline: Outline, leave_out: Collection[tuple[str, int]] = ()) -> Answer:
        """Returns what an outline has in common with the features of all layers, the largest first.

        Where the limits have a distance, features within it are in the answer too, behind those with land in common.

        :param outline: WKB, or the corners of one ring, in degrees (EPSG:4326).
        :param leave_out: layer and feature ids not to compare with: those of the outline itself.
        """
        wkb = outline if isinstance(outline, bytes) else polygon_from_points(outline)
        outer = _rectangle_of(wkb)
        if outer is None:
            return self._unfit(wkb)
        rectangle = self._around(outer)
        stock, drawn = self._kept(rectangle), None
        if stock is None:
            stock = self._stock = self._read(rectangle)
            # the outline is made ready together with what lies near it: most of the time goes into the calls
            drawn = stock.sound = sound([wkb, *(one.wkb for one in stock.near)], self._engine)
            stock.first = 1
        elif stock.sound is not None:
            drawn = sound([wkb], self._engine)
        answer = None
        if drawn is not None and stock.sound is not None and not self._limits.buffer_m:   # distances need a closer look
            answer = self._quickly(drawn, stock.sound, stock, leave_out)
        return self._carefully(wkb, stock, leave_out) if answer is None else answer

    def _around(self, rectangle: Rectangle) -> Rectangle:
        """Returns a rectangle with the distance of the limits around it."""
        if not self._limits.buffer_m:
            return rectangle
        west, south, east, north = grown(np.array([rectangle]), self._limits.buffer_m)[0].tolist()
        return west, south, east, north

    def _unfit(self, wkb: bytes) -> Answer:
        return Answer(fault=examine(wkb)[0] or Fault.EMPTY, unread=tuple(self._refused))

    def _kept(self, rectangle: Rectangle) -> Optional[_Stock]:
        """Returns what was read before, None if it does not do."""
        stock = self._stock
        if stock is None or not _holds(stock.rectangle, rectangle):
            return None
        if not stock.is_complete and stock.rectangle != rectangle:
            return None
        try:
            versions = tuple(reader.version() for reader in self._there())
        except ToolsError:
            return None
        return stock if versions == stock.versions else None

    def _read(self, rectangle: Rectangle) -> _Stock:
        """Reads what lies near a rectangle; a larger one where the outline is being moved."""
        moved_on = self._stock is not None and _meet(self._stock.rectangle, rectangle)
        stock = self._read_in(_roomy(rectangle) if moved_on else rectangle)
        return self._read_in(rectangle) if moved_on and not stock.is_complete else stock

    def _read_in(self, rectangle: Rectangle) -> _Stock:
        near: list[Near] = []
        versions, unread, is_complete = [], list(self._refused), True
        for reader in self._there():
            try:
                version = reader.version()
                found, whole = reader.read(rectangle, MOST_NEAR)
            except ToolsError as error:
                unread.append(error)
                continue
            versions.append(version)
            near += found
            is_complete = is_complete and whole
        return _Stock(rectangle, tuple(versions), is_complete, tuple(unread), near)

    def _there(self) -> list[NearReader]:
        return [reader for reader in self._readers if not reader.is_gone]

    def _quickly(self, drawn: Sound, others: Sound, stock: _Stock, leave_out: Collection[tuple[str, int]],
                 ) -> Optional[Answer]:
        """Returns the answer where every outline is sound, None where a pair needs a closer look."""
        places = [place for place in _meeting(drawn.boxes[0], others.boxes) if place >= stock.first
                  and _key(stock.near[place - stock.first]) not in leave_out]
        pairs = pairs_with(drawn, others, np.array(places), self._limits, self._engine) if places else []
        if pairs is None:
            return None
        hits = [_hit(stock.near[places[pair.b] - stock.first], pair) for pair in pairs]
        return Answer(_sorted(hits), None, "", float(drawn.areas_m2[0]), drawn.perimeter_m(), len(places), 0,
                      stock.is_complete, stock.unread)

    def _carefully(self, wkb: bytes, stock: _Stock, leave_out: Collection[tuple[str, int]]) -> Answer:
        """Returns the answer whatever is wrong with the outlines."""
        shapes = read_shapes([(None, wkb)])
        if not len(shapes):
            return self._unfit(wkb)
        left, (others, right) = _ready(shapes, self._engine), stock.careful(self._engine)
        box = grown(left.boxes[:1], self._limits.buffer_m)[0] if self._limits.buffer_m else left.boxes[0]
        places = [place for place in _meeting(box, right.boxes)
                  if _key(stock.near[others.rows[place]]) not in leave_out]
        zeros = np.zeros(len(places), np.int64)
        comparison = Comparison(left, right, zeros, np.array(places, np.int64), self._limits, self._engine)
        block, failed = comparison.pairs(zeros, np.arange(len(places)))
        hits = [_hit(stock.near[others.rows[places[pair.b]]], pair) for pair in block.pairs()]
        unfit = [_key(stock.near[entry.row]) for entry in others.skipped]
        perimeter = ring_lengths_m(left.rings.x, left.rings.y, left.rings.offsets).sum()
        reason = why_uncertain(left, self._engine) if left.uncertain[0] else ""
        return Answer(_sorted(hits), None, reason, float(left.areas_m2[0]), float(perimeter), len(places),
                      len(failed) + sum(key not in leave_out for key in unfit), stock.is_complete, stock.unread)


def _ready(shapes: Shapes, engine: Driver) -> Loaded:
    return Loader(shapes, engine, easy=False).prepare(Fetched(np.arange(len(shapes)), list(shapes.wkbs)))


def _meeting(box: np.ndarray, boxes: np.ndarray) -> list[int]:
    """Returns the places of the envelopes that meet one envelope."""
    found: list[int] = np.flatnonzero((boxes[:, 0] <= box[2]) & (boxes[:, 2] >= box[0])
                                      & (boxes[:, 1] <= box[3]) & (boxes[:, 3] >= box[1])).tolist()
    return found


def _hit(near: Near, pair: OverlapPair) -> Hit:
    return Hit(near.layer_id, near.feature_id, near.name, near.record, pair)


def _sorted(hits: list[Hit]) -> tuple[Hit, ...]:
    return tuple(sorted(hits, key=lambda hit: -hit.pair.counted.area_m2))


def why_uncertain(loaded: Loaded, engine: Driver) -> str:
    """Returns a sentence that says why the first of some outlines is not correct."""
    reason = engine.reasons(engine.load(loaded.wkbs[:1]))[0]
    return "" if reason is None else reason_sentence(reason)


def _key(near: Near) -> tuple[str, int]:
    return near.layer_id, near.feature_id


def _rectangle_of(wkb: bytes) -> Optional[Rectangle]:
    """Returns the envelope of an outline, None if it is none or lies nowhere on the globe."""
    try:
        corners = points_of(wkb)
    except WkbError:
        return None
    if not len(corners):
        return None
    (west, south), (east, north) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return (west, south, east, north) if -360 <= west <= east <= 360 and -90 <= south <= north <= 90 else None


def _holds(outer: Rectangle, inner: Rectangle) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _roomy(rectangle: Rectangle) -> Rectangle:
    west, south, east, north = rectangle
    wide, high = _ROOM * (east - west), _ROOM * (north - south)
    return west - wide, south - high, east + wide, north + high
