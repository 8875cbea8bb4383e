"""QgsSpatialIndex with the geometries in it, QgsGeometry and QgsDistanceArea, as a script in QGIS would do it."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProject,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from benchmarks.questions import Answer, serve

application = QgsApplication([], False)
application.initQgis()


def get_ready(file: Path):
    layer = QgsVectorLayer(f"{file}|layername=tasks", "tasks", "ogr")
    names, index = {}, QgsSpatialIndex(QgsSpatialIndex.FlagStoreFeatureGeometries)
    for feature in layer.getFeatures():
        index.addFeature(feature)
        names[feature.id()] = feature["task_id"]
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")

    def answer(wkb: bytes) -> Answer:
        drawn = QgsGeometry()
        drawn.fromWkb(wkb)
        engine = QgsGeometry.createGeometryEngine(drawn.constGet())
        engine.prepareGeometry()
        for number in index.intersects(drawn.boundingBox()):
            other = index.geometry(number)
            repaired = not other.isGeosValid()
            other = other.makeValid() if repaired else other
            if engine.intersects(other.constGet()):
                yield names[number], measure.measureArea(drawn.intersection(other)), repaired

    return answer


serve(get_ready)
os._exit(0)
