"""shapely's STRtree over all outlines, areas by pyproj."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pyogrio
import pyproj
import shapely

from benchmarks.questions import Answer, serve


def get_ready(file: Path):
    _, _, wkbs, (names,) = pyogrio.raw.read(file, layer="tasks", columns=["task_id"])
    shapes = shapely.from_wkb(wkbs)
    tree = shapely.STRtree(shapes)
    ellipsoid = pyproj.Geod(ellps="WGS84")

    def answer(wkb: bytes) -> Answer:
        drawn = shapely.from_wkb(wkb)
        for number in tree.query(drawn).tolist():
            other = shapes[number]
            repaired = not shapely.is_valid(other)
            common = shapely.intersection(drawn, shapely.make_valid(other) if repaired else other)
            if not common.is_empty:
                area, _ = ellipsoid.geometry_area_perimeter(shapely.orient_polygons(common))
                yield names[number], abs(area), repaired

    return answer


serve(get_ready)
