"""Layers worked out when a map is made: overlaps of orders by severity, records counted by area, parcels."""

from __future__ import annotations

import dataclasses
import datetime
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsGeometry

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.products.maps.computed import COMPUTED_PROPERTY, COUNTED_PROPERTY
from imsma_tools.core.products.maps.contract import Computed, Filter, MapLayer, PagesFor, Parcel
from imsma_tools.core.workspace import open_workspace
from tests.qgis.map_kit import making, text_of, wish
from tests.qgis.mapdata import DAY, make_data_file, ring

X, Y = 47.0, 30.0


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("maps") / "training.gpkg", ("IQG02",))


@pytest.fixture
def own(data: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(data, tmp_path / "own.gpkg"))


def order(name: str, x: float, **values: object) -> dict:
    return {"task_no": name, "task_type": "CLEARANCE", "status": "ONGOING", "issued_on": DAY,
            "geom": ring(x, Y, 500.0, 24), **values}


def layer_of(maker, computed: Computed):
    return next(shown.layer for shown in maker._layers.shown if shown.spec.computed is computed)


def test_live_orders_that_share_ground_are_drawn_by_severity(own: Path) -> None:
    left = {"site_left_on": DAY, "site_left_confirmed_by": "A. Name"}
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        writer.insert("task_order", order("A", X))
        writer.insert("task_order", order("B", X + 0.004))
        writer.insert("task_order", order("LEFT", X, **left))
        writer.insert("task_order", order("SOON", X, **{**left, "site_left_on": DAY + datetime.timedelta(days=90)}))
    with open_workspace(own, read_only=True) as opened, making(opened, wish("task_status")) as maker:
        layer = layer_of(maker, Computed.ORDER_OVERLAPS)
        found = {frozenset((one["a_id"], one["b_id"])): one for one in layer.getFeatures()}
        assert set(found) == {frozenset("AB"), frozenset(("A", "SOON")), frozenset(("B", "SOON"))}
        pair = found[frozenset("AB")]
        assert pair["severity"] in ("stop", "correct", "look", "note") and not pair["uncertain"]
        assert area_m2(bytes(pair.geometry().asWkb())) == pytest.approx(pair["overlap_m2"], rel=1e-6)
        assert layer.customProperty(COMPUTED_PROPERTY) == "order_overlaps"
        drawn = {feature["task_no"] for shown in maker._layers.shown if shown.table == "task_order"
                 for feature in shown.layer.getFeatures()}
        assert {"A", "B", "SOON"} <= drawn and "LEFT" not in drawn


def totals(pages_for: PagesFor):
    base = wish("contamination", pages_for)
    layers = (MapLayer(computed=Computed.AREA_TOTALS, of="hazard"), MapLayer("admin_area"))
    return dataclasses.replace(base, map_type=dataclasses.replace(base.map_type, layers=layers))


@pytest.mark.parametrize("pages_for", [PagesFor.GOVERNORATE, PagesFor.DISTRICT])
def test_records_are_counted_by_the_areas_that_get_pages(own: Path, pages_for: PagesFor) -> None:
    with open_workspace(own, read_only=True) as opened, making(opened, totals(pages_for)) as maker:
        layer = layer_of(maker, Computed.AREA_TOTALS)
        counted = {one["pcode"]: one["records"] for one in layer.getFeatures()}
        pages = {page.code: page.counts["hazard"] + page.without_outline["hazard"] for page in maker.pages()}
        assert pages and {code: counted[code] for code in pages} == pages
        assert all(counted[code] == 0 for code in counted if code not in pages)
        assert layer.customProperty(COUNTED_PROPERTY) == "hazard"
        sources = text_of(maker.make(maker.pages()[0], 1, 1).layouts[0], "sources")
        assert f"Hazards: NG-SOUTH (12), own records ({opened.count('hazard') - 12})" in sources


def test_totals_without_boundaries_are_refused(own: Path) -> None:
    with open_workspace(own) as opened, opened.writing("test", via="test") as writer:
        for row in list(opened.rows("admin_area")):
            writer.delete("admin_area", row["guid"])
    with open_workspace(own, read_only=True) as opened, pytest.raises(
            BadInput, match="no boundaries to count"), making(opened, totals(PagesFor.GOVERNORATE)):
        pass


def test_a_filter_does_not_thin_out_totals(own: Path) -> None:
    every = totals(PagesFor.GOVERNORATE)
    counted = []
    for wanted in (every, dataclasses.replace(every, chosen=Filter(statuses=("OPEN",)))):
        with open_workspace(own, read_only=True) as opened, making(opened, wanted) as maker:
            counted.append({one["pcode"]: one["records"] for one in
                            layer_of(maker, Computed.AREA_TOTALS).getFeatures()})
            assert "Only" not in text_of(maker.make(maker.pages()[0], 1, 1).layouts[0], "notes")
    assert counted[0] == counted[1]


def test_parcels_are_drawn_with_their_reference(own: Path) -> None:
    parcels = (Parcel("L/1", ring(X, Y, 200.0)), Parcel("L/2", ring(X + 1.0, Y, 200.0)))
    with open_workspace(own, read_only=True) as opened, making(
            opened, wish("land_enquiry", PagesFor.PARCEL, parcels=parcels)) as maker:
        layer = layer_of(maker, Computed.PARCELS)
        assert {one["reference"] for one in layer.getFeatures()} == {"L/1", "L/2"}
        shape = QgsGeometry()
        shape.fromWkb(parcels[0].wkb)
        first = next(one for one in layer.getFeatures() if one["reference"] == "L/1")
        assert first.geometry().boundingBox() == shape.boundingBox()
