"""Import of real outlines (Bosnia): nothing lost, every invalid outline named, the same file again changes nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import shapely
from shapely.geometry import shape

from imsma_tools.core.intake.store import Target
from imsma_tools.core.intake.undo import undo
from imsma_tools.core.intake.verdict import Verdict
from imsma_tools.core.sources.importing import Request, import_layer
from imsma_tools.core.sources.ogr_file import file_sha256, open_layer
from imsma_tools.core.workspace import create_workspace

REAL = Path(os.environ.get("IMSMA_REAL_DATA", Path(__file__).resolve().parents[3] / "shared" / "data")) / "bih"
FILES = [("suspect_areas_simplyfied", "hazard", "bih_suspect_areas", 11068, 3094, 467),
         ("cleared_areas_simplyfied", "land_release", "bih_cleared_areas", 8329, 108, 709)]

pytestmark = [
    pytest.mark.skipif(not REAL.is_dir(), reason="IMSMA_REAL_DATA does not name the folder of the real data"),
    pytest.mark.skipif(not os.environ.get("IMSMA_LONG_TESTS"), reason="a long test: run by make test-long")]


def take(ws, path, table, profile, **others):
    request = Request(table, profile, Target.APPROVED, received_by="Officer", file_name=path.name,
                      file_sha256=file_sha256(path), **others)
    return import_layer(ws, open_layer(path), request)


@pytest.mark.parametrize(("name", "table", "profile", "rows", "null", "invalid"), FILES)
def test_every_record_is_kept_and_every_invalid_outline_named(tmp_path, name, table, profile, rows, null, invalid):
    path = REAL / f"{name}.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    shapes = [shape(feature["geometry"]) if feature["geometry"] else None for feature in features]
    wrong = {number for number, item in enumerate(shapes, start=1) if item is not None and not shapely.is_valid(item)}
    empty = sum(item is not None and item.is_empty for item in shapes)
    assert (len(features), sum(item is None for item in shapes), len(wrong)) == (rows, null, invalid)

    with create_workspace(tmp_path / "data.gpkg", country="BA") as ws:
        outcome = take(ws, path, table, profile)
        assert outcome.count(Verdict.NEW) == rows and ws.count(table) == rows
        assert outcome.without_outline == null + empty
        assert {item.row_no for item in outcome.repairs} == wrong and ws.count("repair_proposal") == invalid
        # Every outline stands in the data file as it was sent, point by point, in the order of the file.
        for feature, record in zip(shapes, ws.rows(table)):
            if feature is None or feature.is_empty:
                assert record["geom"] is None and record["outline_state"] == "none"
                continue
            stored = shapely.from_wkb(record["geom"])
            assert shapely.get_coordinates(stored).tolist() == shapely.get_coordinates(feature).tolist()
            text = record["outline_as_received"].partition(";")[2]
            assert shapely.get_coordinates(shapely.from_wkt(text)).tolist() == (
                shapely.get_coordinates(feature).tolist())
        again = take(ws, path, table, profile)
        assert again.count(Verdict.UNCHANGED) == rows and again.count(Verdict.MISSING) == 0
        assert ws.count("workbench_item") == rows and ws.count("repair_proposal") == invalid


def test_the_corrected_file_changes_only_what_was_corrected_and_can_be_undone(tmp_path):
    name, table, profile, rows, _, _ = FILES[0]
    data = json.loads((REAL / f"{name}.geojson").read_text(encoding="utf-8"))
    features = data["features"]
    with_outline = [number for number, feature in enumerate(features) if feature["geometry"]]
    moved, dropped, bare = with_outline[100], with_outline[200], next(
        number for number, feature in enumerate(features) if not feature["geometry"])
    first = tmp_path / "first.geojson"
    first.write_text(json.dumps(data), encoding="utf-8")
    ring = features[moved]["geometry"]["coordinates"][0]
    ring[1] = [ring[1][0] + 1e-5, ring[1][1]]
    features[bare]["geometry"] = {"type": "Polygon",
                                  "coordinates": [[[17, 44], [17.001, 44], [17.001, 44.001], [17, 44]]]}
    new = {"type": "Feature", "properties": features[moved]["properties"], "geometry": {
        "type": "Polygon", "coordinates": [[[18, 44], [18.001, 44], [18.001, 44.001], [18, 44]]]}}
    del features[dropped]
    features.insert(0, new)
    second = tmp_path / "second.geojson"
    second.write_text(json.dumps(data), encoding="utf-8")

    with create_workspace(tmp_path / "data.gpkg", country="BA") as ws:
        take(ws, first, table, profile)
        before = {record["guid"]: (record["geom"], record["local_id"]) for record in ws.rows(table)}
        outcome = take(ws, second, table, profile)
        counts = {verdict.value: number for verdict, number in outcome.counts.items() if number}
        assert counts == {"NEW": 1, "CHANGED": 2, "UNCHANGED": rows - 3, "MISSING": 1}
        after = {record["guid"]: (record["geom"], record["local_id"]) for record in ws.rows(table)}
        assert sum(after[guid] != values for guid, values in before.items()) == 2 and len(after) == rows + 1
        assert undo(ws, outcome.submission_guid, "Chief", "wrong file") == {"deleted": 1, "restored": 2}
        assert {record["guid"]: (record["geom"], record["local_id"]) for record in ws.rows(table)} == before
