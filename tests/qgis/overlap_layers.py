"""Layers and a way to run the algorithms, for the tests of overlaps and coverage."""

from __future__ import annotations

import json

from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from otms_plugin.processing.provider import OtmsProvider

X, Y = 1.07e-5, 9.01e-6
"""Degrees of about one metre near 44 E 33 N."""


class Told(QgsProcessingFeedback):
    """Keeps what is said; cancels after so many reports of progress."""

    def __init__(self, cancel_after=None) -> None:
        super().__init__(False)
        self.said, self.warned, self.left = [], [], cancel_after

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.warned.append(warning)

    def isCanceled(self):
        if self.left is None:
            return False
        self.left -= 1
        return self.left < 0


def run(name, parameters, feedback=None, project=None):
    """Runs an algorithm as the toolbox does; an error becomes QgsProcessingException."""
    registry = QgsApplication.processingRegistry()
    provider = OtmsProvider()
    assert registry.addProvider(provider)
    try:
        return run_with(provider.algorithm(name), parameters, feedback, project)
    finally:
        registry.removeProvider(provider)  # other tests look whether anything was left behind


def run_with(algorithm, parameters, feedback, project):
    """Runs an algorithm that is registered."""
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    fit, sentence = algorithm.checkParameterValues(parameters, context)
    if not fit:
        raise QgsProcessingException(sentence)
    results, _ = algorithm.create().run(parameters, context, feedback or Told(), {}, False)
    json.dumps({key: value for key, value in results.items() if not isinstance(value, QgsVectorLayer)})
    results["layers"] = {key: context.takeResultLayer(value) or QgsVectorLayer(value, key, "ogr")
                         for key, value in results.items() if key in ("OUTPUT", "GAPS", "OUTSIDE")}
    return results


def box(x, y, width, height, lon=44.0, lat=33.0):
    """A rectangle in metres about a place, as WKT."""
    x0, y0, x1, y1 = lon + x * X, lat + y * Y, lon + (x + width) * X, lat + (y + height) * Y
    return f"POLYGON (({x0!r} {y0!r}, {x1!r} {y0!r}, {x1!r} {y1!r}, {x0!r} {y1!r}, {x0!r} {y0!r}))"


def layer(rows, fields="name:string(20)", kind="Polygon", crs="EPSG:4326", name="areas"):
    """A memory layer of (WKT or None, values...)."""
    described = "&".join(f"field={field}" for field in fields.split(";"))
    made = QgsVectorLayer(f"{kind}?crs={crs}&{described}", name, "memory")
    assert made.isValid()
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


THREE = [(box(0, 0, 100, 100), "one"), (box(90, 0, 100, 100), "two"), (box(500, 500, 10, 10), "far")]


def saved(source, file, driver="GPKG", **options):
    """Writes a layer to a file and opens it."""
    save = QgsVectorFileWriter.SaveVectorOptions()
    save.driverName = driver
    for key, value in options.items():
        setattr(save, key, value)
    error = QgsVectorFileWriter.writeAsVectorFormatV3(source, str(file), QgsProject.instance().transformContext(), save)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError, error
    return QgsVectorLayer(str(file), "saved", "ogr")


def mixed(file, rows, geometry_type=ogr.wkbUnknown):
    """A GeoPackage whose layer takes any geometry, as foreign programs make them: (WKT, name)."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    table = source.CreateLayer("mixed", system, geometry_type)
    table.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for wkt, name in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("name", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        table.CreateFeature(feature)
    source = table = None
    return str(file)


def attributes(made):
    """The rows of a layer as dicts."""
    names = made.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in made.getFeatures()]
