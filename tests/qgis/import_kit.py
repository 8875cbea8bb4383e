"""Running imsma:importlayer as QGIS does (parameters checked first, errors as their sentence), and what it wrote."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.importlayer import ImportLayer


def run(parameters, project=None, feedback=None):
    """Returns (results, ""), or ({}, the sentence that says why there are none)."""
    context, feedback = QgsProcessingContext(), feedback or QgsProcessingFeedback()
    if project is not None:
        context.setProject(project)
    algorithm = ImportLayer()
    algorithm.initAlgorithm()
    fine, sentence = algorithm.checkParameterValues(parameters, context)
    if not fine:
        return {}, sentence
    try:
        return algorithm.processAlgorithm(parameters, context, feedback), ""
    except Exception as error:
        return {}, str(error)


def take(data, source, **others):
    """Imports a file into the approved records of hazards (or ``TABLE``) and returns the results, which add up."""
    results, sentence = run({"INPUT": str(source), "WORKSPACE": str(data), "TARGET": 1,
                             **({} if "PROFILE" in others else {"TABLE": "hazard"}), **others})
    assert not sentence, sentence
    assert results["ROWS"] == sum(results[name] for name in ("NEW", "CHANGED", "UNCHANGED", "CONFLICT", "REJECTED"))
    return results


def records(data, table="hazard"):
    """Returns the records of a table by the name they have in the file, or by their key."""
    with open_workspace(data) as ws:
        return {row["local_id"] or row["source_key"]: row for row in ws.rows(table)}


def shape(record):
    """Returns the outline or position of a record."""
    geometry = QgsGeometry()
    geometry.fromWkb(record["geom"])
    return geometry
