"""Files of which a part cannot be read any more: what is missing is told, also where GDAL is silent."""

from __future__ import annotations

import re

import pytest
from overlap_layers import Told, box, layer, run, saved
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def damaged(tmp_path):
    """500 areas in a file, one page of which is lost."""
    file = tmp_path / "areas.gpkg"
    saved(layer([(box(60 * n, 0, 100, 100), f"area {n}") for n in range(500)]), file)
    content = bytearray(file.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    start = content.index(b"area 250") // size * size
    content[start:start + size] = bytes(size)
    file.write_bytes(content)
    return str(file)


@pytest.mark.parametrize(("name", "inputs"), [
    ("detectoverlaps", {"INPUT": "", "OUTPUT": "memory:"}), ("detectoverlaps", {"INPUT": "good", "OTHER": "", "OUTPUT":
                                                                              "memory:"}),
    ("checkcoverage", {"WHOLE": "good", "PARTS": "", "GAPS": "memory:"}),
    ("taskprogress", {"TASKS": "good", "ACTIVITIES": "", "OUTPUT": "memory:"})])
def test_records_that_a_damaged_file_keeps_are_told(damaged, name, inputs):
    """GDAL gives what stands before the damage, and then no more."""
    good = layer([(box(0, 0, 100, 100), "good")])
    told = Told()
    run(name, {key: {"": damaged, "good": good}.get(value, value) for key, value in inputs.items()}, told)
    assert any(re.search(r"only \d+ of 500 records could be read", text) for text in told.warned), told.warned


def test_a_file_that_was_removed(tmp_path):
    areas = saved(layer([(box(0, 0, 9, 9), "x")]), tmp_path / "areas.gpkg")
    (tmp_path / "areas.gpkg").unlink()
    told = Told()
    with pytest.raises(QgsProcessingException, match="INPUT holds no records"):
        run("detectoverlaps", {"INPUT": areas, "OUTPUT": "memory:"}, told)
    assert any("only 0 of 1 records could be read" in text for text in told.warned)


def test_a_whole_file_gives_no_alarm(tmp_path):
    areas = saved(layer([(box(0, 0, 9, 9), "x"), (box(5, 0, 9, 9), "y"), (None, "z")]), tmp_path / "areas.gpkg")
    areas.setSubsetString("name <> 'y'")
    told = Told()
    results = run("detectoverlaps", {"INPUT": areas, "OUTPUT": "memory:"}, told)
    assert results["READ"] == 2
    assert not any("could be read" in text for text in told.warned)
