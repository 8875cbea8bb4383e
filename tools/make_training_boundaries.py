#!/usr/bin/env python3
"""Makes resources/training/boundaries.geojson: governorates and districts for training, never for use.

The outline of the country comes from the world map that QGIS ships (Natural Earth, public domain). The governorates are
the Voronoi cells of their seats, so they look like governorates and are none; the districts are a split of those.
Run with a Python that has QGIS:  python3 tools/make_training_boundaries.py
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[1]
SEATS = ROOT / "resources" / "training" / "seats.json"
TARGET = ROOT / "resources" / "training" / "boundaries.geojson"
EDITION = "TRAINING 2025"
MARK = "for training only, not official"
DECIMALS = 5
SPREAD = 200
"""Random points from which the seats of the districts are chosen, far from each other."""


def country_outline(iso: str) -> QgsGeometry:
    """Returns the outline of a country in the world map of this QGIS."""
    file = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layer = QgsVectorLayer(f"{file}|layername=countries", "countries", "ogr")
    if not layer.isValid():
        raise SystemExit(f"The world map of QGIS cannot be read: {file}")
    found = list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"iso_a2\" = '{iso}'")))
    if len(found) != 1:
        raise SystemExit(f"The world map has {len(found)} countries with the code {iso}.")
    return found[0].geometry()


def cells(points: list[QgsPointXY], within: QgsGeometry) -> list[QgsGeometry]:
    """Returns for every point its Voronoi cell inside ``within``, in the order of the points."""
    diagram = QgsGeometry.fromMultiPointXY(points).voronoiDiagram(within.buffer(1.0, 4)).asGeometryCollection()
    found = []
    for point in points:
        own = [cell for cell in diagram if cell.contains(QgsGeometry.fromPointXY(point))]
        found.append(own[0].intersection(within))
    return found


def spread_points(area: QgsGeometry, number: int, dice: random.Random) -> list[QgsPointXY]:
    """Returns ``number`` points inside ``area``, each the farthest from those before it among random ones."""
    box = area.boundingBox()
    candidates: list[QgsPointXY] = []
    while len(candidates) < SPREAD:
        point = QgsPointXY(dice.uniform(box.xMinimum(), box.xMaximum()), dice.uniform(box.yMinimum(), box.yMaximum()))
        if area.contains(QgsGeometry.fromPointXY(point)):
            candidates.append(point)
    chosen = [candidates[0]]
    while len(chosen) < number:
        chosen.append(max(candidates, key=lambda point: min(point.sqrDist(other) for other in chosen)))
    # Two steps toward the middle of the cell keep the districts from becoming slivers along the border.
    for _ in range(2):
        chosen = [cell.pointOnSurface().asPoint() if not cell.contains(cell.centroid()) else cell.centroid().asPoint()
                  for cell in cells(chosen, area)]
    return chosen


def feature(geometry: QgsGeometry, **properties: Any) -> dict[str, Any]:
    """Returns one GeoJSON feature, a multipolygon with rounded coordinates."""
    shape = QgsGeometry(geometry)
    shape.convertToMultiType()
    return {"type": "Feature",
            "properties": {**properties, "edition": EDITION, "training_only": True, "mark": MARK},
            "geometry": json.loads(shape.asJson(DECIMALS))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=TARGET)
    target = parser.parse_args().to
    declared = json.loads(SEATS.read_text(encoding="utf-8"))
    country = declared["country"]
    outline = country_outline(country["iso"])
    features = [feature(outline, pcode=country["pcode"], level=0, parent_pcode=None,
                        **{name: country[name] for name in ("name_en", "name_ar", "name_ckb")})]
    seats = declared["seats"]
    governorates = cells([QgsPointXY(seat["lon"], seat["lat"]) for seat in seats], outline)
    for seat, area in zip(seats, governorates):
        features.append(feature(area, pcode=seat["pcode"], level=1, parent_pcode=country["pcode"],
                                **{name: seat[name] for name in ("name_en", "name_ar", "name_ckb")}))
    for seat, area in zip(seats, governorates):
        dice = random.Random(seat["pcode"])
        parts = cells(spread_points(area, seat["parts"], dice), area)
        # From north to south, so that the numbers can be found on a map.
        parts.sort(key=lambda part: -part.centroid().asPoint().y())
        for number, part in enumerate(parts, 1):
            features.append(feature(
                part, pcode=f"TRN{seat['pcode'][-2:]}D{number:02d}", level=2, parent_pcode=seat["pcode"],
                name_en=f"{seat['name_en']} training district {number}",
                name_ar=f"{seat['name_ar']} - قضاء تدريبي {number}",
                name_ckb=f"{seat['name_ckb']} - قەزای ڕاهێنان {number}"))
    lines = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in features)
    about = json.dumps(f"Boundaries {MARK}. Country: Natural Earth (public domain) as shipped with QGIS; governorates: "
                       "Voronoi cells of the seats; districts: invented.")
    target.write_text(f'{{"type":"FeatureCollection","name":"training_boundaries","about":{about},"features":[\n'
                      f"{lines}\n]}}\n", encoding="utf-8")
    print(f"{target}: {len(features)} areas, {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
