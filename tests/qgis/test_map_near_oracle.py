"""What a land enquiry finds near a parcel, held against shapely on a plane map: nothing near may be missing.

Outlines are as people send them: sound ones, crossed ones, needles and dots without any area, with holes, drawn twice.
"""

from __future__ import annotations

import datetime
import math
import random
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from mapdata import point, ring

from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.chosen import columns_of
from imsma_tools.core.products.maps.nearby import Surroundings
from imsma_tools.core.products.maps.records import Records
from imsma_tools.core.products.snapshot import Snapshot
from imsma_tools.core.workspace import create_workspace, open_workspace

DAY = datetime.date(2026, 1, 31)
X, Y, WIDE = 44.0, 33.0, 0.1


def outline(dice: random.Random) -> bytes:
    """Returns an outline of 2 to 2,000 m somewhere in the square, of any kind that people send."""
    x, y = X + dice.uniform(0, WIDE), Y + dice.uniform(0, WIDE)
    d = 10 ** dice.uniform(0.3, 3.3) / 111_000.0
    square = [(x, y), (x + d, y), (x + d, y + d), (x, y + d), (x, y)]
    hole = [(x + d * a, y + d * b) for a, b in ((.1, .1), (.1, .9), (.9, .9), (.9, .1), (.1, .1))]
    scribble = [(x + dice.uniform(0, d), y + dice.uniform(0, d)) for _ in range(8)]
    shapes = (
        [shapely.Polygon(square)], [shapely.Polygon([square[place] for place in (0, 2, 1, 3, 0)])],
        [shapely.Polygon([(x, y), (x + d, y + d), (x, y), (x, y)])], [shapely.Polygon([(x, y)] * 4)],
        [shapely.Polygon(square, [hole])], [shapely.Polygon(square)] * 2, [shapely.Polygon(scribble)],
        [shapely.Polygon(square), shapely.Polygon([(a + 3 * d, b) for a, b in square])])
    if dice.random() < 0.2:
        return ring(x, y, d * 111_000.0, 40)
    return bytes(shapely.to_wkb(shapely.MultiPolygon(dice.choice(shapes)), byte_order=1))


def on_a_plane(wkb: bytes, x: float, y: float) -> shapely.Geometry:
    """Returns the land of an outline in metres around (x, y); lines and points stay where there is no land.

    The radii of curvature hold within a few kilometres to 1e-3.
    """
    e2 = 6.69437999014e-3
    root = math.sqrt(1 - e2 * math.sin(math.radians(y)) ** 2)
    north = math.radians(6378137.0 * (1 - e2) / root ** 3)
    east = math.radians(6378137.0 / root * math.cos(math.radians(y)))
    return shapely.transform(shapely.make_valid(shapely.from_wkb(wkb)),
                             lambda corners: (corners - (x, y)) * np.array([east, north]))


@pytest.fixture(scope="module")
def land(qgis_app, tmp_path_factory) -> Path:
    dice, path = random.Random(7), tmp_path_factory.mktemp("near") / "data.gpkg"
    with create_workspace(path) as ws, ws.writing("test") as writer:
        writer.insert_many("hazard", [{"local_id": f"H{n}", "hazard_status": dice.choice(("OPEN", None, "CLOSED")),
                                       "geom": outline(dice)} for n in range(250)])
        writer.insert_many("accident", [{"local_id": f"A{n}", "geom": point(X + dice.uniform(0, WIDE), Y)}
                                        for n in range(20)])
    return path


@pytest.mark.parametrize(("within", "parcels"), [(50.0, 150), (1000.0, 60)])
def test_nothing_near_a_parcel_is_missing_or_said_to_be_farther_away(land, within, parcels) -> None:
    dice, close = random.Random(11), 0
    with open_workspace(land, read_only=True) as ws:
        snapshot = Snapshot(ws, Language.EN, DAY)
        held = {table: Records(snapshot.whole(table), columns_of(table)) for table in ("hazard", "accident")}
        around = Surroundings(SimpleNamespace(whole=held.__getitem__), DAY)
        there = {row["guid"]: row["geom"] for table in held for row in ws.rows(table)}
    for _ in range(parcels):
        wkb = outline(dice)
        parcel = shapely.from_wkb(wkb)
        x, y = parcel.envelope.centroid.coords[0]
        found = {near.guid: near.distance_m for near in around.around(wkb, within, tables=tuple(held))}
        plane = on_a_plane(wkb, x, y)
        for guid, geom in there.items():
            if not shapely.dwithin(parcel, shapely.from_wkb(geom).envelope, within / 80_000.0):
                continue
            metres = plane.distance(on_a_plane(geom, x, y))
            if metres <= within * 0.998 - 0.1:
                close += 1
                assert found.get(guid, math.inf) <= metres * 1.002 + 0.1
    assert close > 100


def test_what_is_listed_first_is_nearest(land) -> None:
    with open_workspace(land, read_only=True) as ws:
        snapshot = Snapshot(ws, Language.EN, DAY)
        held = {table: Records(snapshot.whole(table), columns_of(table)) for table in ("hazard", "accident")}
    around = Surroundings(SimpleNamespace(whole=held.__getitem__), DAY)
    found = around.around(ring(X + WIDE / 2, Y + 0.01, 2000.0), 3000.0, tables=("accident", "hazard"))
    distances = [near.distance_m for near in found]
    assert len(found) > 20 and distances == sorted(distances) and {near.table for near in found} == set(held)
