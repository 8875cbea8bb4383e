"""A good script for QGIS's Python console: overlaps by spatial index, prepared geometry and QgsDistanceArea."""

import os
import sys

from benchmarks.stages import Stages

stages = Stages()
source, target = sys.argv[1:]
with stages("start"):
    from qgis.core import (
        QgsApplication,
        QgsDistanceArea,
        QgsFeature,
        QgsFeatureRequest,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsProject,
        QgsSpatialIndex,
        QgsVectorFileWriter,
        QgsVectorLayer,
        QgsWkbTypes,
    )
    from qgis.PyQt.QtCore import QVariant

    application = QgsApplication([], False)
    application.initQgis()
with stages("read"):
    layer = QgsVectorLayer(f"{source}|layername=tasks", "tasks", "ogr")
    wanted = QgsFeatureRequest().setSubsetOfAttributes(["task_id", "org"], layer.fields())
    tasks = {feature.id(): feature for feature in layer.getFeatures(wanted)}
with stages("repair"):
    shapes = {number: feature.geometry() for number, feature in tasks.items()}
    for number, shape in shapes.items():
        if not shape.isGeosValid():
            shapes[number] = shape.makeValid()
with stages("join"):
    index = QgsSpatialIndex()
    for number, shape in shapes.items():
        index.addFeature(number, shape.boundingBox())
    pairs = []
    for a, shape in shapes.items():
        near = [b for b in index.intersects(shape.boundingBox()) if b > a]
        if near:
            prepared = QgsGeometry.createGeometryEngine(shape.constGet())
            prepared.prepareGeometry()
            pairs += [(a, b) for b in near if prepared.intersects(shapes[b].constGet())]
with stages("intersection"):
    common = [shapes[a].intersection(shapes[b]) for a, b in pairs]
with stages("area"):
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    overlaps = [measure.measureArea(shape) for shape in common]
    areas = {number: measure.measureArea(shapes[number]) for pair in pairs for number in pair}
with stages("write"):
    fields = QgsFields()
    for name in ("task_a", "task_b", "org_a", "org_b"):
        fields.append(QgsField(name, QVariant.String))
    for name in ("overlap_m2", "pct_a", "pct_b"):
        fields.append(QgsField(name, QVariant.Double))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "overlaps"
    writer = QgsVectorFileWriter.create(target, fields, QgsWkbTypes.MultiPolygon, layer.crs(),
                                        QgsProject.instance().transformContext(), options)
    for (a, b), shape, area in zip(pairs, common, overlaps):
        if area > 1:
            feature = QgsFeature(fields)
            shape.convertGeometryCollectionToSubclass(QgsWkbTypes.PolygonGeometry)
            feature.setGeometry(shape)
            feature.setAttributes([tasks[a]["task_id"], tasks[b]["task_id"], tasks[a]["org"], tasks[b]["org"], area,
                                   100 * area / areas[a], 100 * area / areas[b]])
            writer.addFeature(feature)
    del writer
stages.tell()
os._exit(0)   # QGIS takes its time to close, and its plugins may crash: nothing of that is what is measured
