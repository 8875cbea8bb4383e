"""imsma:createsampledata through Processing."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)
from toolbox import offered, run

from imsma_tools.core.training.build import spot_tasks
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.createsampledata import CreateSampleData

SMALL = {"SEED": 5, "HAZARDS": 300, "TASKS": 60, "MONTHS": 6}


@pytest.fixture()
def algorithm(qgis_app):
    with offered("createsampledata") as found:
        yield found


def test_it_makes_a_data_file_with_layers_and_its_key(algorithm, tmp_path):
    goal, key = tmp_path / "\u0639\u064a\u0646\u0629 sample.gpkg", tmp_path / "answers.json"
    results = run(algorithm, {"WORKSPACE": str(goal), "ANSWERS": str(key), "FAULTS": 0.1, **SMALL})
    faults = json.loads(key.read_text(encoding="utf-8"))["faults"]
    assert results["PLANTED"] == len(faults) == 36
    with open_workspace(goal, read_only=True) as ws:
        counted = {name.upper(): ws.count(name) for name, table in ws.model.tables.items() if name.upper() in results}
        assert {name: results[name] for name in counted} == counted
        assert results["RECORDS"] == sum(counted.values())
    for name in ("hazard", "task_order", "progress_report", "accident"):
        layer = QgsVectorLayer(f"{goal}|layername={name}", name, "ogr")
        assert layer.isValid() and layer.featureCount() == results[name.upper()]
        assert layer.crs().authid() == "EPSG:4326"


def test_without_faults_only_the_orders_asked_for_are_there(algorithm, tmp_path):
    results = run(algorithm, {"WORKSPACE": str(tmp_path / "sample.gpkg"), **SMALL, "FAULTS": 0})
    assert results["PLANTED"] == 0 and "ANSWERS" not in results
    assert results["TASK_ORDER"] == 60 + spot_tasks(Choices(tasks=60, months=6))


@pytest.mark.parametrize(("parameters", "words"), [
    ({"TASKS": 5}, "TASKS is 5. Give a number from 20 to 100000"), ({"FAULTS": 2}, "FAULTS is 2"),
    ({"AS_OF": "31.12.2025"}, "31.12.2025 is no day. Write year-month-day"), ({"AS_OF": "2999-01-01"}, "AS_OF is 2999"),
    ({"SEEDS": 3}, "Unknown parameter: SEEDS")])
def test_bad_input_is_a_sentence(algorithm, tmp_path, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {"WORKSPACE": str(tmp_path / "sample.gpkg"), **parameters})
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_no_data_file_is_refused(algorithm, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"ends in \.gpkg"):
        run(algorithm, {"WORKSPACE": str(tmp_path / "sample.shp"), **SMALL})
    assert list(tmp_path.iterdir()) == []


def test_its_name_and_parameters_are_the_contract():
    algorithm = CreateSampleData()
    algorithm.initAlgorithm()
    assert algorithm.name() == "createsampledata"
    assert [item.name() for item in algorithm.parameterDefinitions()] == [
        "WORKSPACE", "SEED", "HAZARDS", "TASKS", "MONTHS", "FAULTS", "ANSWERS", "AS_OF"]
    assert algorithm.parameterDefinition("AS_OF").flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert [algorithm.parameterDefinition(name).defaultValue() for name in ("HAZARDS", "TASKS", "MONTHS")] == [
        600, 220, 24]
