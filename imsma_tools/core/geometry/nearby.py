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
from .limits import Limits
from .loading import Fetched, Loaded, Loader
from .near_boxes import Rectangle
from .near_layer import Near, NearLayer, NearReader
from .outline import Fault
from .overlay import Driver
from .pairs import OverlapPair
from .repair import reason_sentence
from .shapes import Shapes, read_shapes
from .wkb import polygon_from_points

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


@dataclass(frozen=True)
class _Read:
    """What was read of one layer: the features of ``shapes`` by the place they had, ready for the overlay."""

    rectangle: Rectangle
    version: tuple[int, int]
    is_complete: bool
    near: list[Near]
    shapes: Shapes
    loaded: Loaded


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
        self._read: dict[str, _Read] = {}

    def close(self) -> None:
        """Lets go of the layers and their files."""
        for reader in self._readers:
            reader.close()
        self._readers.clear()
        self._read.clear()

    def overlaps_with(self, outline: Outline, leave_out: Collection[tuple[str, int]] = ()) -> Answer:
        """Returns what an outline has in common with the features of all layers, the largest first.

        :param outline: WKB, or the corners of one ring, in degrees (EPSG:4326).
        :param leave_out: layer and feature ids not to compare with: those of the outline itself.
        """
        wkb = outline if isinstance(outline, bytes) else polygon_from_points(outline)
        drawn = read_shapes([(None, wkb)])
        if not len(drawn):
            return Answer(fault=drawn.skipped[0].fault, unread=tuple(self._refused))
        loader = Loader(drawn, self._engine, easy=False)
        left = loader.prepare(Fetched(np.zeros(1, np.int64), list(drawn.wkbs)))
        west, south, east, north = drawn.envelopes[0].tolist()
        hits: list[Hit] = []
        compared = not_compared = 0
        is_complete, unread = True, list(self._refused)
        for reader in [reader for reader in self._readers if not reader.is_gone]:
            try:
                read = self._near(reader, (west, south, east, north))
            except ToolsError as error:
                unread.append(error)
                continue
            found, near, failed = self._compare(left, read, leave_out)
            hits += found
            compared += near
            unfit = [read.near[entry.row] for entry in read.shapes.skipped]
            not_compared += failed + sum((one.layer_id, one.feature_id) not in leave_out for one in unfit)
            is_complete = is_complete and read.is_complete
        hits.sort(key=lambda hit: -hit.pair.counted.area_m2)
        perimeter = float(ring_lengths_m(left.rings.x, left.rings.y, left.rings.offsets).sum())
        reason = why_uncertain(left, self._engine) if left.uncertain[0] else ""
        return Answer(tuple(hits), None, reason, float(left.areas_m2[0]), perimeter, compared,
                      not_compared, is_complete, tuple(unread))

    def _near(self, reader: NearReader, rectangle: Rectangle) -> _Read:
        """Returns what lies near a rectangle: as kept, or read anew."""
        kept, version = self._read.get(reader.layer_id), reader.version()
        if kept is not None and kept.version == version and _holds(kept.rectangle, rectangle) and (
                kept.is_complete or kept.rectangle == rectangle):
            return kept
        moved_on = kept is not None and _meet(kept.rectangle, rectangle)
        room = _roomy(rectangle) if moved_on else rectangle
        near, is_complete = reader.read(room, MOST_NEAR)
        if not is_complete and room != rectangle:
            room = rectangle
            near, is_complete = reader.read(room, MOST_NEAR)
        shapes = read_shapes(((None, one.wkb) for one in near), reader.transform)
        loaded = Loader(shapes, self._engine, easy=False).prepare(Fetched(np.arange(len(shapes)), list(shapes.wkbs)))
        self._read[reader.layer_id] = _Read(room, version, is_complete, near, shapes, loaded)
        return self._read[reader.layer_id]

    def _compare(self, left: Loaded, read: _Read, leave_out: Collection[tuple[str, int]]) -> tuple[list[Hit], int, int]:
        """Returns the hits, how many features were compared, and how many of them could not be."""
        one, boxes = left.boxes[0], read.loaded.boxes
        places = np.flatnonzero((boxes[:, 0] <= one[2]) & (boxes[:, 2] >= one[0])
                                & (boxes[:, 1] <= one[3]) & (boxes[:, 3] >= one[1]))
        near = [read.near[row] for row in read.shapes.rows[places].tolist()]
        if leave_out:
            kept = [number for number, other in enumerate(near)
                    if (other.layer_id, other.feature_id) not in leave_out]
            near, places = [near[number] for number in kept], places[kept]
        if not near:
            return [], 0, 0
        comparison = Comparison(left, read.loaded, np.zeros(len(places), np.int64), places, self._limits, self._engine)
        block, failed = comparison.pairs(np.zeros(len(places), np.int64), np.arange(len(places)))
        hits = [Hit(other.layer_id, other.feature_id, other.name, other.record, pair)
                for pair in block.pairs() for other in (near[pair.b],)]
        return hits, len(near), len(failed)


def why_uncertain(loaded: Loaded, engine: Driver) -> str:
    """Returns a sentence that says why the first of some outlines is not correct."""
    reason = engine.reasons(engine.load(loaded.wkbs[:1]))[0]
    return "" if reason is None else reason_sentence(reason)


def _holds(outer: Rectangle, inner: Rectangle) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _meet(one: Rectangle, other: Rectangle) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _roomy(rectangle: Rectangle) -> Rectangle:
    west, south, east, north = rectangle
    wide, high = _ROOM * (east - west), _ROOM * (north - south)
    return west - wide, south - high, east + wide, north + high
