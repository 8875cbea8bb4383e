"""otms:createorder on a real data file, as the toolbox runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from overlap_layers import Told, run
from qgis.core import QgsProcessingException
from test_checktask import make_data_file

from imsma_tools.core.base.days import today
from imsma_tools.core.geometry.area import area_m2
from imsma_tools.core.geometry.wkt import to_wkt
from imsma_tools.core.workspace import open_workspace, verify
from tests.unit.workspace_samples import square

FREE = "POLYGON ((46 32, 46.003 32, 46.003 32.003, 46 32.003, 46 32))"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path, *_ = make_data_file(tmp_path_factory.mktemp("making"))
    with open_workspace(path) as workspace, workspace.writing("test") as writer:
        for number, x in ((11, 46.0), (12, 46.002)):
            writer.insert("hazard", {"local_id": f"HZ-{number}", "hazard_class": "CHA", "hazard_status": "OPEN",
                                     "contamination": "ERW", "geom": square(x, 32.5)})
        writer.insert("admin_area", {"pcode": "IQ1501", "level": 2, "name_en": "Sample district", "edition": "2024",
                                     "geom": square(47, 32, 0.2)})
    return path


@pytest.fixture
def data_file(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "data.gpkg"))


def make(path, feedback=None, **more):
    return run("createorder", {"WORKSPACE": str(path), "BY": "R. Head", "TYPE": "CLEARANCE", **more}, feedback)


def everything(path):
    with open_workspace(path, read_only=True) as workspace:
        return {name: list(workspace.connection.execute(f"SELECT * FROM {name} ORDER BY fid"))
                for name in ("task_order", "task_hazard", "task_status", "audit_log")}


def order(path, number):
    with open_workspace(path, read_only=True) as workspace:
        return next(iter(workspace.rows("task_order", {"task_no": number})))


def test_an_outline_becomes_a_draft_with_the_next_number(data_file):
    values = json.dumps({"authority": "DMA", "office": "RMAC-S", "priority": "HIGH", "planned_start": "2026-04-01"})
    first = make(data_file, GEOMETRY=FREE, VALUES=values)
    second = make(data_file, GEOMETRY=FREE, VALUES=values)
    year = today().year
    assert (first["TASK"], second["TASK"]) == (f"DMA-RMAC-S-{year}-0001", f"DMA-RMAC-S-{year}-0002")
    assert first["STATUS"] == "DRAFT" and first["ON_GROUND"] is False
    record = order(data_file, first["TASK"])
    assert (record["guid"], record["priority"], str(record["planned_start"]), record["shape_kind"]) == (
        first["GUID"], "HIGH", "2026-04-01", "POLYGON")
    assert record["area_computed_m2"] == pytest.approx(area_m2(square(46, 32)), rel=1e-9)
    with open_workspace(data_file, read_only=True) as workspace:
        assert verify(workspace) == []


def test_hazards_with_land_around_them(data_file):
    told = Told()
    done = make(data_file, told, HAZARDS="HZ-11, HZ-12", BUFFER=10, NUMBER="TO-77")
    record = order(data_file, "TO-77")
    with open_workspace(data_file, read_only=True) as workspace:
        links = list(workspace.rows("task_hazard", {"task_guid": done["GUID"]}))
    assert len(links) == 2 and record["contamination"] == "ERW"
    assert record["area_computed_m2"] > 1.6 * area_m2(square(46, 32.5))


def test_a_point_a_line_and_an_area(data_file):
    spot = make(data_file, TYPE="EOD_SPOT", GEOMETRY="POINT (46.5 32.5)", WIDTH=50)
    road = make(data_file, TYPE="ROAD", GEOMETRY="LINESTRING (46.5 32.5, 46.6 32.5)", WIDTH=8)
    wide = make(data_file, TYPE="EORE", AREA="IQ1501")
    found = [order(data_file, done["TASK"]) for done in (spot, road, wide)]
    assert [(one["shape_kind"], one["shape_width_m"], one["shape_as_drawn"]) for one in found] == [
        ("POINT_RADIUS", 50.0, "POINT (46.5 32.5)"), ("LINE_WIDTH", 8.0, "LINESTRING (46.5 32.5,46.6 32.5)"),
        ("ADMIN_AREA", None, None)]
    assert found[2]["admin2_name"] == "Sample district"


def test_taking_over_at_work_is_held_up_by_others(data_file):
    ground = order(data_file, "TO-2")
    before = everything(data_file)
    with pytest.raises(QgsProcessingException, match="TO-2"):
        make(data_file, GEOMETRY=to_wkt(ground["geom"]), STATUS="ONGOING", REASON="Issued on paper")
    assert everything(data_file) == before


@pytest.mark.parametrize(("more", "words"), [
    ({"TYPE": "CLEARING"}, "no type of task CLEARING"), ({"GEOMETRY": "POLYGON ((46 32"}, "cannot be read"),
    ({"GEOMETRY": FREE, "AREA": "IQ1501"}, "either an administrative area"),
    ({"GEOMETRY": FREE, "BUFFER": 5}, "belong to an outline that is made from hazards"),
    ({"HAZARDS": "HZ-404"}, "no hazard HZ-404"), ({"AREA": "IQ99"}, "no administrative area IQ99"),
    ({"GEOMETRY": FREE, "VALUES": "{"}, "VALUES cannot be read"),
    ({"GEOMETRY": FREE, "VALUES": '{"priority": "URGENT"}'}, "URGENT is no value of priority"),
    ({"GEOMETRY": FREE, "VALUES": '{"colour": "red"}'}, "no field colour"),
    ({"GEOMETRY": FREE, "VALUES": '{"status": "CLOSED"}'}, "not given by hand"),
    ({"GEOMETRY": FREE, "NUMBER": "TO-1"}, "used already"),
    ({"GEOMETRY": "POINT (46 32)", "TYPE": "EOD_SPOT"}, "No outline can be drawn with 0 m"),
    ({"HAZARDS": "HZ-11", "PART": FREE}, "outside the hazards"),
    ({"GEOMETRY": FREE, "OPERATOR": "NOBODY"}, "no organisation NOBODY"),
    ({"GEOMETRY": FREE, "STATUS": "ONGOING"}, "needs a reason")])
def test_what_cannot_be_made_is_told_and_nothing_is_written(data_file, more, words):
    before = everything(data_file)
    with pytest.raises((QgsProcessingException, RuntimeError), match=words):
        make(data_file, **more)
    assert everything(data_file) == before
