"""Boundaries for training: they look like a country, and never claim to be one."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import shapely

from imsma_tools.core.base import paths
from imsma_tools.core.training.boundaries import areas_of_level, locate, training_areas

SHAPES = {area.pcode: shapely.from_wkb(area.wkb()) for area in training_areas()}


def test_every_area_is_marked_for_training_only():
    file = paths.resource("training", "boundaries.geojson")
    raw = json.loads(file.read_text(encoding="utf-8"))
    assert file.stat().st_size < 300_000
    for feature in raw["features"]:
        assert feature["properties"]["training_only"] is True
        assert feature["properties"]["mark"] == "for training only, not official"
    assert all(area.edition.startswith("TRAINING") and area.record()["training_only"] for area in training_areas())


def test_governorates_carry_the_codes_of_the_table_and_names_in_three_languages():
    assert {area.pcode for area in areas_of_level(1)} == {f"IQG{number:02d}" for number in range(1, 19)}
    arabic = re.compile("[\u0600-\u06ff]")
    assert all(area.name_en and arabic.search(area.name_ar) and arabic.search(area.name_ckb)
               for area in areas_of_level(1))


def test_no_code_of_a_district_looks_official():
    assert len(areas_of_level(2)) > 60
    assert all(re.fullmatch(r"TRN\d\dD\d\d", area.pcode) for area in areas_of_level(2))


def test_areas_are_valid_and_cover_their_parent_once():
    assert all(shape.is_valid for shape in SHAPES.values())
    for parent in (*areas_of_level(0), *areas_of_level(1)):
        children = [SHAPES[area.pcode] for area in training_areas() if area.parent_pcode == parent.pcode]
        whole = SHAPES[parent.pcode]
        assert sum(child.area for child in children) == pytest.approx(whole.area, rel=1e-4)
        assert shapely.union_all(children).symmetric_difference(whole).area < whole.area * 1e-3


def test_points_are_located_as_geos_does():
    west, south, east, north = areas_of_level(0)[0].box()
    points = np.random.RandomState(5).uniform((west, south), (east, north), (2000, 2))
    found = locate(points, 1)
    for index, area in enumerate(areas_of_level(1)):
        inside = shapely.contains_xy(SHAPES[area.pcode], points)
        # rounding of the borders leaves slivers of a metre where two areas meet
        assert (inside != (found == index)).sum() <= 2
