"""ogr2ogr: a layer of a feature service by GDAL's ESRIJSON driver, into a GeoPackage.

    python3 ogr_sync.py pages|whole SERVICE EMPTY OUT

``pages`` asks for pages of two thousand, as many as real servers give; ``whole`` for everything in one answer.
"""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.stages import Stages

stages = Stages()
how, service, _, target = sys.argv[1:]
layer = json.loads(Path(service).read_text(encoding="utf-8"))["url"] + "/0"
paging = "&resultRecordCount=2000" if how == "pages" else ""
with stages("ogr2ogr"):
    subprocess.run(["ogr2ogr", "-f", "GPKG", target,
                    f"ESRIJSON:{layer}/query?where=1%3D1&outFields=*&f=json&orderByFields=OBJECTID+ASC{paging}",
                    "-nln", "hazard", "-nlt", "MULTIPOLYGON", "-lco", "FID=fid", "-unsetFid"], check=True)
stages.tell()
