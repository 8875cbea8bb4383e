"""otms:detectoverlaps on tables of PostGIS: the same results as on a layer in memory."""

from __future__ import annotations

import json

import pytest
import shapely
from geometry_cases import NASTY
from overlap_layers import Told, attributes, run
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.postgis_outlines import outlines_of
from imsma_tools.core.geometry.postgis_overlay import PostgisOverlay


@pytest.fixture(scope="module")
def tables(postgis):
    """Task orders in the table ``orders``, keyed by id."""
    shapes = [shapely.to_wkb(shapely.multipolygons(shapely.get_parts(shape))) for shape in NASTY.values()]
    postgis.table("orders", [*shapes, None], "MultiPolygon", index=True)
    postgis.psql("alter table orders add task_no text, add status text, add organisation_guid text, "
                 "add valid_from date; update orders set task_no = 'T-' || id, status = case when id % 3 = 0 then "
                 "'issued' else 'draft' end, organisation_guid = 'org ' || id % 2, "
                 "valid_from = date '2026-01-01' + id;")
    return postgis


def stored(tables, subset="") -> QgsVectorLayer:
    layer = QgsVectorLayer(tables.layer_uri("orders", subset=subset), "orders", "postgres")
    assert layer.isValid()
    return layer


def copied(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The same records in memory, in the order of their keys."""
    copy = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "copy", "memory")
    copy.dataProvider().addAttributes(layer.fields())
    copy.updateFields()
    features = []
    for feature in sorted(layer.getFeatures(), key=lambda feature: feature["id"]):
        made = QgsFeature(copy.fields())
        made.setAttributes(feature.attributes())
        made.setGeometry(QgsGeometry(feature.geometry()))
        features.append(made)
    assert copy.dataProvider().addFeatures(features)
    return copy


def outcome(parameters, feedback=None):
    """The figures, and the rows of the result without their geometry, rounded."""
    results = run("detectoverlaps", {**parameters, "OUTPUT": "memory:"}, feedback, QgsProject())
    rows = [{name: round(value, 3) if isinstance(value, float) else value for name, value in row.items()}
            for row in attributes(results.pop("layers")["OUTPUT"])]
    results.pop("OUTPUT")
    figures = json.loads(json.dumps(results), parse_float=lambda text: round(float(text), 3))
    return figures, sorted(rows, key=lambda row: (str(row["a_id"]), str(row["b_id"])))


@pytest.mark.parametrize("options", [{}, {"ID_FIELD": "task_no"}, {"BUFFER": 40}, {"ID_FIELD": "id", "MIN_AREA": 500}])
def test_a_table_with_itself(tables, options):
    assert outcome({"INPUT": stored(tables), **options}) == outcome({"INPUT": copied(stored(tables)), **options})


def test_two_tables_with_filters(tables):
    left, right = stored(tables, "id < 9"), stored(tables, "status = 'issued'")
    found = outcome({"INPUT": left, "OTHER": right})
    assert found == outcome({"INPUT": copied(left), "OTHER": copied(right)})
    assert found == outcome({"INPUT": left, "OTHER": copied(right)})
    assert found[0]["PAIRS"] > 10


def test_a_selection_and_edits_are_respected(tables):
    project = QgsProject.instance()
    layer = stored(tables)
    project.addMapLayer(layer)
    try:
        layer.selectByExpression('"id" < 5')
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        results = run("detectoverlaps", {"INPUT": chosen, "OUTPUT": "memory:"}, project=project)
        assert results["READ"] == 5
        layer.removeSelection()
        layer.startEditing()
        layer.deleteFeature(next(layer.getFeatures()).id())
        assert run("detectoverlaps", {"INPUT": layer, "OUTPUT": "memory:"}, project=project)["READ"] == len(NASTY)
        layer.rollBack()
    finally:
        project.removeMapLayer(layer)


def test_the_database_is_asked(tables, monkeypatch):
    """About every pair of a layer as a whole, and about none where somebody edits it."""
    asked = []
    answers = PostgisOverlay.answers
    monkeypatch.setattr(PostgisOverlay, "answers", lambda self, a, b: asked.append(len(a)) or answers(self, a, b))
    found = find_overlaps(outlines_of(stored(tables)))
    outcome({"INPUT": stored(tables)})
    assert sum(asked) == found.candidates
    layer = stored(tables)
    layer.startEditing()
    outcome({"INPUT": layer})
    layer.rollBack()
    assert sum(asked) == found.candidates


def test_what_is_said(tables):
    told = Told()
    outcome({"INPUT": stored(tables)}, told)
    assert any(str(len(NASTY) + 1) in sentence for sentence in told.said)
    assert any("T-22" in sentence for sentence in told.warned)
