"""imsma:createworkspace through Processing."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from toolbox import offered, run

from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.createworkspace import CreateWorkspace


@pytest.fixture()
def algorithm(qgis_app):
    with offered("createworkspace") as found:
        yield found


def test_it_makes_a_data_file(algorithm, tmp_path):
    goal = tmp_path / "my \u0628\u064a\u0627\u0646\u0627\u062a.gpkg"
    results = run(algorithm, {"WORKSPACE": str(goal), "COUNTRY": "IQ"})
    assert results["WORKSPACE"] == str(goal)
    with open_workspace(goal, read_only=True) as ws:
        assert ws.info["country"] == "IQ" and results["TABLES"] == len(ws.model.tables)


@pytest.mark.parametrize(("parameters", "words"), [
    ({"COUNTRY": "Iraq"}, "no country code"), ({"LAND": "IQ"}, "Unknown parameter: LAND")])
def test_bad_input_is_a_sentence(algorithm, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {"WORKSPACE": str(tmp_path / "data.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


def test_it_refuses_a_file_that_exists(algorithm, tmp_path):
    goal = tmp_path / "data.gpkg"
    goal.write_text("my work")
    with pytest.raises(QgsProcessingException, match="exists already and is not overwritten"):
        run(algorithm, {"WORKSPACE": str(goal)})
    assert goal.read_text() == "my work"


def test_its_name_and_parameters_are_the_contract():
    algorithm = CreateWorkspace()
    algorithm.initAlgorithm()
    assert algorithm.name() == "createworkspace"
    assert [definition.name() for definition in algorithm.parameterDefinitions()] == ["WORKSPACE", "COUNTRY"]
