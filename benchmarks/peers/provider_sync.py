"""QGIS's own provider of feature services, read from first to last and written to a GeoPackage, as "Save as" does it.

    python3 provider_sync.py SERVICE EMPTY OUT
"""

import json
import os
import sys
from pathlib import Path

from benchmarks.stages import Stages

stages = Stages()
service, _, target = sys.argv[1:]
with stages("start"):
    from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriter, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
with stages("open"):
    url = json.loads(Path(service).read_text(encoding="utf-8"))["url"] + "/0"
    layer = QgsVectorLayer(f"crs='EPSG:4326' url='{url}'", "hazard", "arcgisfeatureserver")
    if not layer.isValid():
        sys.exit("the layer is not valid")
with stages("read and write"):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "hazard"
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, QgsProject.instance().transformContext(), options)
    if done[0] != QgsVectorFileWriter.NoError:
        sys.exit(done[1])
stages.tell()
sys.stdout.flush()
os._exit(0)   # QGIS takes its time to close, and its plugins may crash: nothing of that is what is measured
