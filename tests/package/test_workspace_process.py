"""The installed algorithm makes a data file on the command line, and refuses with a sentence and exit code 1."""

from __future__ import annotations

import json
from pathlib import Path

from osgeo import gdal
from scratch_qgis import Qgis


def test_create_a_data_file_with_qgis_process(qgis: Qgis, zips: dict[str, Path], tmp_path: Path) -> None:
    qgis.install(zips["imsma_tools"])
    goal = tmp_path / "my \u0628\u064a\u0627\u0646\u0627\u062a.gpkg"
    done = qgis.process("--json", "run", "imsma:createworkspace", "--", f"WORKSPACE={goal}", "COUNTRY=IQ")
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{"):])["results"]
    assert results["WORKSPACE"] == str(goal)
    source = gdal.OpenEx(str(goal), gdal.OF_VECTOR)
    assert source.GetLayerCount() == results["TABLES"] and source.GetLayer("hazard") is not None
    source = None
    before = goal.read_bytes()
    again = qgis.process("run", "imsma:createworkspace", "--", f"WORKSPACE={goal}")
    assert again.returncode == 1
    assert "exists already and is not overwritten" in again.stdout + again.stderr
    assert goal.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix == ".gpkg") == [goal.name]
