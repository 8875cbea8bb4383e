"""The made-up layers as GeoPackages with an R-tree, made once and kept in build/bench/data.

    PYTHONPATH=. build/venv/bin/python benchmarks/data.py 100000 --activities
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.field import VERSION, Layer, make_activities, make_tasks

DATA = Path(__file__).resolve().parents[1] / "build" / "bench" / "data"


def tasks_file(number: int) -> Path:
    """Returns the file with the layer ``tasks``, written now if it is not there."""
    path = _path("tasks", number)
    if not path.exists():
        write(make_tasks(number), path)
    return path


def activities_file(number: int) -> Path:
    """Returns the file with the layer ``activities`` of ``number`` tasks, written now if it is not there."""
    path = _path("activities", number)
    if not path.exists():
        write(make_activities(make_tasks(number)), path)
    return path


def _path(layer: str, number: int) -> Path:
    return DATA / f"{layer}_{number}_v{VERSION}.gpkg"


def write(layer: Layer, path: Path) -> None:
    """Writes the layer as MultiPolygons in EPSG:4326; the file appears when it is whole."""
    from osgeo import ogr, osr

    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"unfinished_{path.name}")
    unfinished.unlink(missing_ok=True)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(unfinished))
    if source is None:
        raise OSError(f"{unfinished} cannot be made")
    target = source.CreateLayer(layer.name, degrees, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    for name, values in layer.columns.items():
        kind = ogr.OFTInteger if values.dtype.kind in "iu" else ogr.OFTDate if name in _DATES else ogr.OFTString
        target.CreateField(ogr.FieldDefn(name, kind))
    columns = [values.tolist() for values in layer.columns.values()]
    source.StartTransaction()
    for wkb, row in zip(layer.wkbs(), zip(*columns)):
        feature = ogr.Feature(target.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetField(place, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        if target.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise OSError(f"{unfinished} cannot be written")
    source.CommitTransaction()
    del target, source
    unfinished.replace(path)


_DATES = frozenset(("issued", "closed", "date"))


def main() -> None:
    """Makes the files and says where they are."""
    parser = argparse.ArgumentParser(description="Make the data of the benchmarks")
    parser.add_argument("number", type=int, nargs="+", help="how many task orders")
    parser.add_argument("--activities", action="store_true", help="their activities too")
    options = parser.parse_args()
    for number in options.number:
        for path in [tasks_file(number), *([activities_file(number)] if options.activities else [])]:
            print(f"{path} {path.stat().st_size / 1e6:,.1f} MB")


if __name__ == "__main__":
    main()
