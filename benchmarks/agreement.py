"""Whether contestants found the same overlaps: the same pairs, the same land in common.

Compared are pairs with more than 1 m2. Those that measure on the ellipsoid must agree pair by pair to 0.001 m2 or 1e-6
of it, whichever is larger, and in the total to 1e-6. Planar ones measure on an equal-area map, where edges run a little
differently: their total must agree to 1e-5, single slivers are off by a good part, so that a pair near 1 m2 may be on
the other side of the limit.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

LEAST_M2 = 1.0
_SURE_M2 = {False: 1.001, True: 2.0}   # pairs larger than this must be in both lists
_TOTAL = {False: 1e-6, True: 1e-5}

Found = dict[tuple[str, str], float]
"""Land in common in m2 by the ids of the pair, the smaller first; pairs above 1 m2 only."""


@dataclass(frozen=True)
class Agreement:
    """How one list differs from the reference: pairs, worst pair in m2, total as a share."""

    pairs: int
    total_m2: float
    missing: int
    extra: int
    worst_m2: float
    total_off: float
    agrees: bool

    def __str__(self) -> str:
        pairs = f"{self.pairs:,} pairs"
        if self.missing or self.extra:
            pairs += f" ({self.missing} missing, {self.extra} extra)"
        verdict = "" if self.agrees else "DIFFERS: "
        return f"{verdict}{pairs}, {self.total_m2:,.3f} m2 ({self.total_off:+.0e}), worst pair {self.worst_m2:.1e} m2"


def overlaps_of(file: Path) -> Found:
    """Returns what a contestant wrote: from ``task_a``, ``task_b``, ``overlap_m2``, or from shapes with two ids.

    Shapes come from programs that write no areas (QGIS's Intersection): measured here, one of the two ways round.
    """
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        (table, shape), = connection.execute("select table_name, column_name from gpkg_geometry_columns").fetchall()
        columns = {row[1] for row in connection.execute(f'pragma table_info("{table}")')}
        if "overlap_m2" in columns:
            rows = connection.execute(f'select task_a, task_b, overlap_m2 from "{table}" where overlap_m2 > {LEAST_M2}')
            return {_ordered(a, b): area for a, b, area in rows}
        rows = connection.execute(f'select task_id, b_task_id, "{shape}" from "{table}" where task_id < b_task_id')
        listed = rows.fetchall()
    from imsma_tools.core.geometry.area import areas_m2

    areas = areas_m2([_plain(blob) for _, _, blob in listed]).tolist()
    return {_ordered(a, b): area for (a, b, _), area in zip(listed, areas) if area > LEAST_M2}


def compare(reference: Found, other: Found, planar: bool) -> Agreement:
    """Returns how ``other`` differs from ``reference``."""
    sure = _SURE_M2[planar]
    missing, extra = reference.keys() - other.keys(), other.keys() - reference.keys()
    both = reference.keys() & other.keys()
    gaps = {pair: abs(reference[pair] - other[pair]) for pair in both}
    total = sum(other.values())
    off = total / sum(reference.values()) - 1 if reference else 0.0
    near = (all(reference[pair] <= sure for pair in missing) and all(other[pair] <= sure for pair in extra))
    close = planar or all(gap <= max(1e-3, 1e-6 * reference[pair]) for pair, gap in gaps.items())
    return Agreement(len(other), total, len(missing), len(extra), max(gaps.values(), default=0.0), off,
                     near and close and abs(off) <= _TOTAL[planar])


def _ordered(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def _plain(blob: bytes) -> bytes:
    """Returns the WKB in a shape of a GeoPackage (OGC 12-128r18, 2.1.3): flags say how long the envelope before is."""
    return blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]:]
