"""Outlines of a layer as the engine takes them: ids, plain WKB in EPSG:4326, envelopes, and a count of everything.

``read`` is always the sum of ``used`` and ``skipped``: nothing gets lost between a layer and a figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from qgis.core import QgsGeometry

from ..base.jobs import SILENT, Progress, counted
from . import wkb as wkb_tools
from .envelopes import envelopes_of
from .outline import Fault, Finding, examine_many

_BATCH = 4096

Item = tuple[Any, Optional[bytes]]
"""An id as the person knows it, and a WKB or None."""


@dataclass(frozen=True)
class Skipped:
    """One record that takes no part, and why. ``row`` is its place in the input, from 0."""

    row: int
    id: Any
    fault: Fault


@dataclass(frozen=True)
class Shapes:
    """Outlines to be compared.

    ``rows[k]`` is the place of shape ``k`` in the input, ``ids[k]`` its id, ``wkbs[k]`` its polygons as plain WKB in
    EPSG:4326 and ``envelopes[k]`` its envelope (degrees). ``with_z``, ``with_m`` and ``curved`` count what was read:
    Z and M are left out, curves are cut into straight pieces of at most one degree of arc (4 mm at a radius of 100 m).
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

    def __len__(self) -> int:
        return len(self.wkbs)

    def fetch(self, numbers: np.ndarray) -> list[bytes]:
        """See :class:`outlines.Outlines`."""
        return [self.wkbs[number] for number in numbers.tolist()]

    def skipped_by_fault(self) -> dict[str, int]:
        """Returns how many records take no part, by the value of their fault."""
        return dict(Counter(entry.fault.value for entry in self.skipped))

    def repeated_ids(self) -> int:
        """Returns how many shapes have an id that another one has too, or none."""
        counts = Counter(map(str, self.ids))
        return sum(1 for value in self.ids if value is None or counts[str(value)] > 1)


@dataclass
class _Reading:
    rows: list[int] = field(default_factory=list)
    ids: list[Any] = field(default_factory=list)
    wkbs: list[bytes] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    envelopes: list[np.ndarray] = field(default_factory=list)

    def take(self, batch: list[tuple[int, Any, Optional[bytes], Optional[Fault]]]) -> None:
        found: list[Finding] = examine_many([wkb for _, _, wkb, _ in batch])
        start = len(self.wkbs)
        for (row, name, _, known), (fault, plain) in zip(batch, found):
            if known or fault:
                self.skipped.append(Skipped(row, name, known or fault or Fault.UNREADABLE))
            else:
                self.rows.append(row)
                self.ids.append(name)
                self.wkbs.append(plain)
        self.envelopes.append(envelopes_of(self.wkbs[start:]))
        batch.clear()


def read_shapes(items: Iterable[Item], transform: Optional[Callable[[bytes], bytes]] = None,
                total: Optional[int] = None, progress: Progress = SILENT) -> Shapes:
    """Reads outlines.

    :param items: id and WKB of every record; None for one without geometry.
    :param transform: brings a WKB of straight lines to EPSG:4326; it raises ValueError where it cannot.
    :param total: number of items if known, for the progress.
    :raises Cancelled: if the person stops the work.
    """
    reading = _Reading()
    batch: list[tuple[int, Any, Optional[bytes], Optional[Fault]]] = []
    kinds: Counter[str] = Counter()
    row = -1
    for row, (name, wkb) in enumerate(counted(items, total, progress)):
        fault = None
        if wkb:
            wkb, fault = _prepared(wkb, transform, kinds)
        batch.append((row, name, wkb, fault))
        if len(batch) >= _BATCH:
            reading.take(batch)
    reading.take(batch)
    return Shapes(np.array(reading.rows, np.int64), reading.ids, reading.wkbs, np.concatenate(reading.envelopes),
                  row + 1, tuple(reading.skipped), kinds["z"], kinds["m"], kinds["curve"])


def _prepared(wkb: bytes, transform: Optional[Callable[[bytes], bytes]], kinds: Counter[str],
              ) -> tuple[Optional[bytes], Optional[Fault]]:
    try:
        kind = wkb_tools.kind_of(wkb)
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
    curve = QgsGeometry()
    curve.fromWkb(wkb)
    if curve.isNull():
        return b""
    return bytes(QgsGeometry(curve.constGet().segmentize()).asWkb())
