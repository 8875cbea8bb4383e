"""Outlines of a layer as the engine takes them: ids, plain WKB in EPSG:4326, envelopes, and a count of everything.

``read`` is always the sum of ``used`` and ``skipped``: nothing gets lost between a layer and a figure.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, Optional, Union

import numpy as np

from ..base.jobs import SILENT, Progress, counted
from . import wkb as wkb_tools
from .outline import Fault, look_at
from .outlines import Skipped as Skipped
from .outlines import in_parts
from .spool import Spool, Values, taken
from .undrawn import Undrawn, outlined

_BATCH = 4096

Item = tuple[Any, ...]
"""An id as the person knows it, a WKB, :class:`Undrawn` or None, and, where fields are asked for, a tuple of their
values.
"""


@dataclass(frozen=True)
class Shapes:
    """Outlines to be compared: the :class:`outlines.Outlines` of any records.

    ``rows[k]`` is the place of shape ``k`` in the input, ``ids[k]`` its id, ``wkbs[k]`` its polygons as plain WKB in
    EPSG:4326 and ``envelopes[k]`` its envelope (degrees). ``records[k]`` holds its values of ``fields``. Those of
    :func:`read_shapes` lie in temporary files, so one taken out of them costs as much as a small read.
    ``with_z``, ``with_m`` and ``curved`` count what was read: Z and M are left out, curves are cut into straight
    pieces of at most one degree of arc (4 mm at a radius of 100 m).
    """

    rows: np.ndarray
    ids: Sequence[Any]
    wkbs: Sequence[bytes]
    envelopes: np.ndarray
    read: int = 0
    skipped: tuple[Skipped, ...] = ()
    with_z: int = 0
    with_m: int = 0
    curved: int = 0
    fields: tuple[str, ...] = ()
    records: Sequence[tuple[Any, ...]] = ()

    def __len__(self) -> int:
        return len(self.wkbs)

    def fetch(self, numbers: np.ndarray, most_bytes: Optional[int] = None) -> Optional[list[bytes]]:
        """See :class:`outlines.Outlines`."""
        return in_parts(partial(taken, self.wkbs), numbers, most_bytes)

    def expect(self, numbers: np.ndarray, most_bytes: int) -> None:
        """See :class:`outlines.Outlines`."""

    def names_of(self, numbers: np.ndarray) -> list[Any]:
        """See :class:`outlines.Outlines`."""
        return taken(self.ids, numbers)

    def records_of(self, numbers: np.ndarray) -> list[dict[str, Any]]:
        """See :class:`outlines.Outlines`."""
        if not self.fields:
            return [{} for _ in range(len(numbers))]
        return [dict(zip(self.fields, values)) for values in taken(self.records, numbers)]

    def skipped_by_fault(self) -> dict[str, int]:
        """Returns how many records take no part, by the value of their fault."""
        return dict(Counter(entry.fault.value for entry in self.skipped))

    def repeated_ids(self) -> int:
        """Returns how many shapes have an id that another one has too, or none."""
        return repeated(np.array(array("q", map(name_hash, self.ids))))

    def close(self) -> None:
        """Removes the temporary files. Nothing can be read afterwards."""
        for values in (self.ids, self.wkbs, self.records):
            if isinstance(values, (Spool, Values)):
                values.close()


def name_hash(name: Any) -> int:
    """Returns a number for a name, nearly never the same for two: 8 bytes are kept of each instead of the name."""
    return hash(None if name is None else str(name))


def repeated(hashes: np.ndarray) -> int:
    """Returns how many of the names with these hashes are shared with another one or missing."""
    _, which, times = np.unique(hashes, return_inverse=True, return_counts=True)
    return int(((times[which] > 1) | (hashes == name_hash(None))).sum())


@dataclass
class _Reading:
    fields: tuple[str, ...]
    rows: array[int] = field(default_factory=lambda: array("q"))
    ids: Values = field(default_factory=Values)
    wkbs: Spool = field(default_factory=Spool)
    records: Values = field(default_factory=Values)
    skipped: list[Skipped] = field(default_factory=list)
    envelopes: list[np.ndarray] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)

    def take(self, first: int, batch: list[Item], transform: Optional[Callable[[bytes], bytes]]) -> None:
        """Enters records; ``first`` is the row of the first one."""
        prepared = [_prepared(item[1], transform, self.kinds) if item[1] else (None, None) for item in batch]
        found, envelopes = look_at([wkb for wkb, _ in prepared])
        faults = [known or fault for (_, known), (fault, _) in zip(prepared, found)]
        good = [place for place, fault in enumerate(faults) if fault is None]
        self.skipped += [Skipped(first + place, batch[place][0], fault) for place, fault in enumerate(faults) if fault]
        self.rows.extend([first + place for place in good])
        self.ids.extend([batch[place][0] for place in good])
        self.wkbs.extend([found[place][1] for place in good])
        self.envelopes.append(envelopes[good])
        if self.fields:
            self.records.extend([batch[place][2] for place in good])

    def shapes(self, read: int) -> Shapes:
        return Shapes(np.array(self.rows, np.int64), self.ids, self.wkbs,
                      np.concatenate([np.zeros((0, 4)), *self.envelopes]), read, tuple(self.skipped), self.kinds["z"],
                      self.kinds["m"], self.kinds["curve"], self.fields, self.records)


def read_shapes(items: Iterable[Item], transform: Optional[Callable[[bytes], bytes]] = None,
                total: Optional[int] = None, progress: Progress = SILENT, fields: Sequence[str] = ()) -> Shapes:
    """Reads outlines. In memory are the envelopes and the rows, about 50 bytes for each; the rest goes to a file.

    :param items: see :data:`Item`; None for a record without geometry.
    :param transform: brings a WKB of straight lines to EPSG:4326; it raises ValueError where it cannot.
    :param total: number of items if known, for the progress.
    :param fields: names of the values that come with each item.
    :raises Cancelled: if the person stops the work.
    :raises NotWritable: if the disk of the temporary folder is full.
    """
    reading = _Reading(tuple(fields))
    try:
        read = 0
        batch: list[Item] = []
        for item in counted(items, total, progress):
            batch.append(item)
            if len(batch) >= _BATCH:
                reading.take(read, batch, transform)
                read += len(batch)
                batch = []
        reading.take(read, batch, transform)
    except BaseException:
        reading.shapes(0).close()
        raise
    return reading.shapes(read + len(batch))


_kind_of = lru_cache(maxsize=64)(wkb_tools.kind_of)


def _prepared(shape: Union[bytes, Undrawn], transform: Optional[Callable[[bytes], bytes]], kinds: Counter[str],
              ) -> tuple[Optional[bytes], Optional[Fault]]:
    if isinstance(shape, Undrawn):
        wkb, fault = _prepared(shape.wkb, transform, kinds)
        return outlined(wkb, shape.metres) if wkb else (wkb, fault)
    wkb = shape
    try:
        kind = _kind_of(wkb[:5])
    except wkb_tools.WkbError:
        return None, Fault.UNREADABLE
    kinds["z"] += kind.has_z
    kinds["m"] += kind.has_m
    kinds["curve"] += kind.code in wkb_tools.CURVES
    if kind.code in wkb_tools.CURVES or kind.code == wkb_tools.COLLECTION:   # a collection may hold curves
        wkb = straightened(wkb)
    if transform is None:
        return wkb, None
    try:
        return transform(wkb), None
    except ValueError:
        return None, Fault.NOT_TRANSFORMED


def straightened(wkb: bytes) -> bytes:
    """Returns a geometry with curves cut into straight pieces of at most one degree of arc; b"" if unreadable."""
    from qgis.core import QgsGeometry

    curve = QgsGeometry()
    curve.fromWkb(wkb)
    if curve.isNull():
        return b""
    return bytes(QgsGeometry(curve.constGet().segmentize()).asWkb())
