"""Whether contestants found the same: the same pairs with the same land in common, the same covered land of each task.

Compared are those with more than 1 m2. Contestants that measure on the ellipsoid must agree one by one to 0.001 m2
(unions: 1 m2) or 1e-6 of it, whichever is larger, and in the total to 1e-6. Planar ones measure on an equal-area map,
where edges run a little differently: their total must agree to 1e-5, a sliver along a long edge is off by some m2, so
that a small one may be on the other side of the limit.
"""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contest import Verdict
from benchmarks.race import Result

LEAST_M2 = 1.0
_TOTAL = {False: 1e-6, True: 1e-5}   # by whether one of the two is planar
_PLANAR_SLIVER_M2 = 20.0   # what is larger must be in both lists
_PAIR_M2 = 1e-3
UNION_M2 = 1.0
"""How near covered land of one task must be: a union has corners where borders cross, sums of pairs have them in the
land in common only, and a corner put on an edge of length L changes an area by up to L^3 tan(latitude) / (12 R), 1 m2
at 500 m."""

Found = dict[str, float]
"""Land in m2 by the id of a task, or by the two ids of a pair, the smaller first; above 1 m2 only."""


@dataclass(frozen=True)
class Agreement:
    """How one list differs from the reference: ``worst_m2`` of those in both, the total as a share."""

    listed: int
    total_m2: float
    missing: int
    extra: int
    worst_m2: float
    total_off: float
    agrees: bool

    def __str__(self) -> str:
        listed = f"{self.listed:,}"
        if self.missing or self.extra:
            listed += f" ({self.missing} missing, {self.extra} extra)"
        verdict = "" if self.agrees else "DIFFERS: "
        return f"{verdict}{listed}, {self.total_m2:,.3f} m2 ({self.total_off:+.0e}), worst {self.worst_m2:.1e} m2"


def overlaps_of(file: Path) -> Found:
    """Returns what a contestant wrote: from ``task_a``, ``task_b``, ``overlap_m2``, or from shapes with two ids.

    Shapes come from programs that write no areas (QGIS's Intersection): measured here, one of the two ways round.
    """
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
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


def covered_of(file: Path) -> Found:
    """Returns the covered land of each task from a table with ``task_id`` and ``covered_m2``.

    QGIS's Overlap analysis names its column after the layer, which is named after its file.
    """
    return _areas_of(file, "covered_m2", "_area")


def gaps_of(file: Path) -> Found:
    """Returns the land of each task that nothing covers from a table with ``task_id`` and ``gap_m2``."""
    return _areas_of(file, "gap_m2", "gap_m2")


def _areas_of(file: Path, column: str, ending: str) -> Found:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        name = next(name for name in rows.fieldnames or () if name == column or name.endswith(ending))
        found = {row["task_id"]: float(row[name] or 0) for row in rows}
    return {task: area for task, area in found.items() if area > LEAST_M2}


def compare(reference: Found, other: Found, planar: bool, near_m2: float = _PAIR_M2) -> Agreement:
    """Returns how ``other`` differs from ``reference``.

    :param planar: whether one of them measures on a map.
    :param near_m2: how near each must be, if that is more than 1e-6 of it.
    """
    sure = _PLANAR_SLIVER_M2 if planar else LEAST_M2 + near_m2
    missing, extra = reference.keys() - other.keys(), other.keys() - reference.keys()
    gaps = {key: abs(reference[key] - other[key]) for key in reference.keys() & other.keys()}
    total = sum(other.values())
    off = total / sum(reference.values()) - 1 if reference else 0.0
    near = all(reference[key] <= sure for key in missing) and all(other[key] <= sure for key in extra)
    close = planar or all(gap <= max(near_m2, 1e-6 * reference[key]) for key, gap in gaps.items())
    return Agreement(len(other), total, len(missing), len(extra), max(gaps.values(), default=0.0), off,
                     near and close and abs(off) <= _TOTAL[planar])


def judge_by(found_in: Callable[[Path], Found], near_m2: float = _PAIR_M2,
             ) -> Callable[[Sequence[Result]], dict[str, Verdict]]:
    """Returns a judge that compares all with the first one that measures on the ellipsoid."""

    def judge(results: Sequence[Result]) -> dict[str, Verdict]:
        found = {result.contestant.name: found_in(result.output) for result in results}
        on_maps = {result.contestant.name for result in results if result.contestant.planar}
        first = next((name for name in found if name not in on_maps), next(iter(found), ""))
        verdicts = {}
        for name, one in found.items():
            agreement = compare(found[first], one, bool(on_maps & {name, first}), near_m2)
            verdicts[name] = Verdict(str(agreement), agreement.agrees)
        return verdicts

    return judge


def _ordered(a: str, b: str) -> str:
    return f"{a} {b}" if a < b else f"{b} {a}"


def _plain(blob: bytes) -> bytes:
    """Returns the WKB in a shape of a GeoPackage (OGC 12-128r18, 2.1.3): flags say how long the envelope before is."""
    return blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7]:]
