"""Overlaps of a layer with itself: our engine with each driver against what a user would do in QGIS instead.

    python3 benchmarks/overlaps.py [number of polygons] [rounds]

Makes a seeded layer in memory, runs everybody in turn on the same outlines, checks that they find the same pairs and
the same total, and prints medians and ratios. Whole-process comparisons with other engines come with the next version.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from qgis.core import Qgis, QgsApplication, QgsDistanceArea, QgsFeature, QgsGeometry, QgsSpatialIndex

from imsma_tools.core.geometry.drivers import driver
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import read_shapes

FLOOR_M2 = 1.0
"""Pairs below are left out of the comparison: peers differ in rounding there."""


@dataclass
class Run:
    """What one contestant found, and its times in seconds."""

    pairs: set[tuple[int, int]]
    total_m2: float
    seconds: list[float]


def outlines(number: int, seed: int = 1) -> list[bytes]:
    """Returns WKB of star-shaped polygons in clusters, 5 to 30 corners, 50 to 700 m across, some of them twice."""
    rng = np.random.default_rng(seed)
    centres = rng.uniform((43, 31), (47, 36), (max(1, number // 200), 2))
    made: list[bytes] = []
    for _ in range(number):
        if made and rng.random() < 0.01:
            made.append(made[rng.integers(len(made))])
            continue
        x, y = centres[rng.integers(len(centres))] + rng.normal(0, 0.05, 2)
        corners = rng.integers(5, 31)
        angles = np.sort(rng.uniform(0, 2 * np.pi, corners))
        radius = rng.lognormal(-6.6, 0.5) * rng.uniform(0.7, 1.0, corners)
        text = ",".join(f"{x + r * np.cos(a):.7f} {y + r * np.sin(a):.7f}" for a, r in zip(angles, radius))
        geometry = QgsGeometry.fromWkt(f"POLYGON(({text},{text.split(',')[0]}))")
        made.append(bytes(geometry.asWkb()))
    return made


def ours(name: str) -> Callable[[list[bytes]], tuple[set[tuple[int, int]], float]]:
    """Returns our engine with a driver, reading included."""

    def run(wkbs: list[bytes]) -> tuple[set[tuple[int, int]], float]:
        result = find_overlaps(read_shapes(enumerate(wkbs)), engine=driver(name))
        kept = [pair for pair in result.pairs if pair.overlap_m2 > FLOOR_M2 and not pair.uncertain]
        return {(pair.a, pair.b) for pair in kept}, sum(pair.overlap_m2 for pair in kept)

    return run


def pyqgis_loop(wkbs: list[bytes]) -> tuple[set[tuple[int, int]], float]:
    """What a good script in the Python console does: spatial index, prepared geometry, QgsDistanceArea."""
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    index, geometries, valid = QgsSpatialIndex(), [], []
    for number, wkb in enumerate(wkbs):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        geometries.append(geometry)
        valid.append(geometry.isGeosValid())
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        index.addFeature(feature)
    pairs, total = set(), 0.0
    for a, geometry in enumerate(geometries):
        if not valid[a]:
            continue
        prepared = QgsGeometry.createGeometryEngine(geometry.constGet())
        prepared.prepareGeometry()
        for b in index.intersects(geometry.boundingBox()):
            if b > a and valid[b] and prepared.intersects(geometries[b].constGet()):
                area = measure.measureArea(geometry.intersection(geometries[b]))
                if area > FLOOR_M2:
                    pairs.add((a, b))
                    total += area
    return pairs, total


def main() -> int:
    """Runs the contest; returns 1 if the contestants disagree."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    application = QgsApplication([], False)
    application.initQgis()
    contestants = {"PyQGIS loop": pyqgis_loop, "ours, PyQGIS only": ours("qgis")}
    try:
        driver("shapely")
        contestants["ours, shapely"] = ours("shapely")
    except Exception as error:
        print(f"without shapely: {error}")
    wkbs = outlines(number)
    runs = {name: Run(set(), 0.0, []) for name in contestants}
    for _ in range(rounds):
        for name, contestant in contestants.items():
            start = time.perf_counter()
            pairs, total = contestant(wkbs)
            runs[name].seconds.append(time.perf_counter() - start)
            runs[name].pairs, runs[name].total_m2 = pairs, total
    reference = runs["PyQGIS loop"]
    slowest = statistics.median(reference.seconds)
    print(f"{number:,} polygons, {len(reference.pairs):,} pairs above {FLOOR_M2:g} m2, QGIS {Qgis.QGIS_VERSION}")
    agree = True
    for name, run in runs.items():
        seconds = statistics.median(run.seconds)
        same = run.pairs == reference.pairs and abs(run.total_m2 / reference.total_m2 - 1) < 1e-6
        agree = agree and same
        print(f"{name:<20} {seconds:8.2f} s   {slowest / seconds:5.1f} x   {run.total_m2:18,.1f} m2   "
              f"{'same pairs' if same else 'DIFFERS: ' + str(len(run.pairs ^ reference.pairs)) + ' pairs'}")
    application.exitQgis()
    return 0 if agree else 1


if __name__ == "__main__":
    raise SystemExit(main())
