"""One outline against a table of PostGIS: the figures of the search for all pairs, with a filter and unsaved edits."""

from __future__ import annotations

import pytest
import shapely
from geometry_cases import NASTY, box, polygon
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from imsma_tools.core.geometry.near_boxes import FilterBoxes, boxes_for
from imsma_tools.core.geometry.nearby import Nearby, NearLayer
from imsma_tools.core.geometry.overlaps import find_overlaps
from imsma_tools.core.geometry.shapes import read_shapes

BOW_TIE = polygon([(1000, 1000), (1100, 1100), (1100, 1000), (1000, 1100)])


@pytest.fixture
def orders(postgis, qgis_app) -> QgsVectorLayer:
    shapes = [shapely.multipolygons(shapely.get_parts(shape)) for shape in (*NASTY.values(), BOW_TIE)]
    postgis.table("orders", list(map(shapely.to_wkb, shapes)), "MultiPolygon", index=True)
    layer = QgsVectorLayer(postgis.layer_uri("orders"), "orders", "postgres")
    assert layer.isValid()
    assert isinstance(boxes_for(layer), FilterBoxes)
    return layer


def check_same(query, layer, drawn) -> set[int]:
    """Compares the answer with that of the search for all pairs; returns the keys found."""
    answer = query.overlaps_with(shapely.to_wkb(drawn))
    features = list(layer.getFeatures())
    others = read_shapes((feature.id(), bytes(feature.geometry().asWkb())) for feature in features)
    pairs = {features[others.rows[pair.b]].id(): pair
             for pair in find_overlaps(read_shapes([(0, shapely.to_wkb(drawn))]), others).pairs}
    assert {hit.feature_id for hit in answer.hits} == pairs.keys()
    for hit in answer.hits:
        pair = pairs[hit.feature_id]
        assert hit.pair.geometric_class is pair.geometric_class
        assert hit.pair.overlap_m2 == pytest.approx(pair.overlap_m2, rel=1e-6, abs=1e-3)
    return {hit.feature_id for hit in answer.hits}


def test_the_same_figures_with_a_filter_and_unsaved_edits(orders):
    query = Nearby([NearLayer(orders)], QgsProject.instance().transformContext())
    for drawn in NASTY.values():
        check_same(query, orders, drawn)
    notch = box(1045, 1080, 10, 30)   # only the hull of the bow tie reaches in
    assert len(check_same(query, orders, notch)) == 1
    drawn = box(5, 5, 20, 20)
    found = check_same(query, orders, drawn)
    orders.startEditing()
    orders.deleteFeature(min(found))
    orders.changeGeometry(max(found), QgsGeometry.fromWkt(shapely.to_wkt(shapely.multipolygons([box(9e3, 0, 9, 9)]))))
    assert check_same(query, orders, drawn) == found - {min(found), max(found)}
    orders.rollBack()
    assert orders.setSubsetString("id > 3")
    assert check_same(query, orders, drawn) < found
    query.close()
