"""Outlines of a layer: what is read is either used or named."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from geometry_cases import NASTY, box, shapes
from qgis.core import QgsGeometry

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.geometry import shapes as shapes_module
from imsma_tools.core.geometry.envelopes import envelopes_of
from imsma_tools.core.geometry.loading import BLOCK_ITEMS, read_groups
from imsma_tools.core.geometry.outline import Fault
from imsma_tools.core.geometry.shapes import read_shapes, straightened


def test_envelopes_are_those_of_shapely():
    """Save for a hole outside its shell: that outline is invalid, and its hull holds the hole."""
    good = [shape for name, shape in NASTY.items() if name != "hole outside"]
    assert np.array_equal(shapes(*good).envelopes, shapely.bounds(np.array(good, object)))
    (odd,) = shapes(NASTY["hole outside"]).envelopes
    assert odd.tolist() == list(shapely.bounds(shapely.MultiPoint(shapely.get_coordinates(NASTY["hole outside"]))))
    assert np.isnan(envelopes_of([None, b""])).all()


def test_batches_make_no_difference(monkeypatch):
    geometries = [box(0, 0, 9, 9), None, shapely.Point(1, 1)] * 7
    whole = shapes(*geometries)
    monkeypatch.setattr(shapes_module, "_BATCH", 4)
    again = shapes(*geometries)
    assert (list(again.wkbs), list(again.ids), again.skipped) == (list(whole.wkbs), list(whole.ids), whole.skipped)
    assert np.array_equal(again.envelopes, whole.envelopes)
    assert again.rows.tolist() == whole.rows.tolist() == list(range(0, 21, 3))


def test_nothing_at_all():
    empty = read_shapes([])
    assert (empty.read, len(empty), empty.envelopes.shape) == (0, 0, (0, 4))


def test_z_m_and_curves_are_counted():
    circle = QgsGeometry.fromWkt("CURVEPOLYGONZ (CIRCULARSTRINGZ (0 0 5, 1 1 5, 2 0 5, 1 -1 5, 0 0 5))")
    inside = QgsGeometry.fromWkt("GEOMETRYCOLLECTION (CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0)))")
    high = QgsGeometry.fromWkt("POLYGONZM ((0 0 1 2, 1 0 1 2, 1 1 1 2, 0 0 1 2))")
    layer = read_shapes((number, bytes(shape.asWkb())) for number, shape in enumerate((circle, inside, high)))
    assert (len(layer), layer.curved, layer.with_z, layer.with_m) == (3, 1, 2, 1)
    drawn = shapely.from_wkb(layer.wkbs[0])
    assert drawn.area == pytest.approx(np.pi, rel=1e-4)
    assert shapely.from_wkb(layer.wkbs[1]).area == pytest.approx(np.pi, rel=1e-4)
    assert straightened(b"junk") == b""


def test_what_cannot_be_brought_to_degrees_is_named():
    def fails(wkb):
        raise ValueError("no")
    layer = read_shapes([("x", shapely.to_wkb(box(0, 0, 9, 9)))], fails)
    assert [(entry.id, entry.fault) for entry in layer.skipped] == [("x", Fault.NOT_TRANSFORMED)]
    assert all(fault.sentence for fault in Fault)


def test_repeated_and_missing_names():
    square = shapely.to_wkb(box(0, 0, 9, 9))
    assert read_shapes([("a", square), ("a", square), ("b", square), (None, square)]).repeated_ids() == 3


def test_cancel():
    class Stop(Progress):
        def is_cancelled(self) -> bool:
            return True
    with pytest.raises(Cancelled):
        read_shapes([("a", None)], progress=Stop())


def test_groups_hold_to_items_and_are_halved_where_too_heavy():
    counts = np.array([0, 10, 3 * BLOCK_ITEMS, 5, BLOCK_ITEMS - 7, 0, 0])
    groups = list(read_groups(counts, lambda part: (part.start, part.stop), Progress()))
    assert groups == [(0, 2), (2, 3), (3, 5), (5, 7)]
    light = list(read_groups(np.zeros(7), lambda part: None if part.stop - part.start > 2 else part.stop, Progress()))
    assert light == [1, 3, 5, 7]
    assert list(read_groups(np.zeros(0), lambda part: part, Progress())) == []
