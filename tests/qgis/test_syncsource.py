"""imsma:syncsource as the toolbox runs it, and mirrored records under the hands of somebody in QGIS."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer
from scripted_source import ScriptedSource, World, standing
from toolbox import offered, run

from imsma_tools.core.base.errors import NotWritable
from imsma_tools.core.workspace import create_workspace, open_workspace, verify

PROFILE = {"source": "imsma", "kind": "imsma-core", "tables": [
    {"from": ["hazards"], "table": "hazard", "key": {"kind": "source_key", "columns": ["globalid"]},
     "scope": ["region"], "columns": [
         {"field": "local_id", "names": ["name"]}, {"field": "hazard_class", "names": ["kind"]},
         {"field": "area_reported_m2", "names": ["area"], "unit": "m2"}]}]}


@pytest.fixture()
def world(tmp_path):
    return World(tmp_path / "world.sqlite", 12)


@pytest.fixture()
def parameters(tmp_path, world, monkeypatch, qgis_app):
    """A data file, a connection and a column matching as files; the connection leads to the world of the tests."""
    create_workspace(tmp_path / "data.gpkg").close()
    (tmp_path / "matching.json").write_text(json.dumps(PROFILE), encoding="utf-8")
    (tmp_path / "connection.json").write_text(json.dumps({
        "name": "test", "kind": "imsma-core", "address": "http://127.0.0.1/x", "profile": "matching.json"}),
        encoding="utf-8")
    opened = []

    def open_source(connection, profile):
        opened.append(ScriptedSource(world))
        return opened[-1]

    monkeypatch.setattr("imsma_tools.processing.syncsource.open_source", open_source)
    yield {"SOURCE": str(tmp_path / "connection.json"), "WORKSPACE": str(tmp_path / "data.gpkg"), "BY": "Ali"}
    assert all(source.closed for source in opened)


def test_an_update_with_its_counts_and_report(parameters, world, tmp_path):
    with offered("syncsource") as algorithm:
        results = run(algorithm, {**parameters, "REPORT": str(tmp_path / "report.html")})
        assert (results["STATE"], results["NEW"], results["READ"]) == ("COMPLETE", 12, 12)
        assert json.loads(results["TABLES"])["hazard"]["records"] == 12
        assert results["DATA_AS_OF"] == "2026-01-01T00:12:00.000Z" and results["RUN"]
        assert "Data of" in (tmp_path / "report.html").read_text(encoding="utf-8")
        world.edit("{G-H1}", name="<b>renamed</b>")
        results = run(algorithm, {**parameters, "MODE": 1, "REPORT": str(tmp_path / "report.html")})
        assert (results["CHANGED"], results["STATE"]) == (1, "COMPLETE")
        assert "&lt;b&gt;renamed" in (tmp_path / "report.html").read_text(encoding="utf-8")
    with open_workspace(parameters["WORKSPACE"]) as ws:
        assert standing(ws) == world.content() and verify(ws) == []


def test_without_a_name_nothing_is_asked_but_the_size(parameters):
    with offered("syncsource") as algorithm:
        with pytest.raises(QgsProcessingException, match="Give BY"):
            run(algorithm, {**parameters, "BY": " "})
        assert run(algorithm, {**parameters, "BY": "", "DRY_RUN": True})["STATE"] == "PLANNED"


def test_many_deletions_are_refused_until_they_are_allowed(parameters, world, tmp_path):
    with offered("syncsource") as algorithm:
        run(algorithm, parameters)
        for number in range(6):
            world.remove(f"{{G-H{number}}}")
        with pytest.raises(QgsProcessingException, match="would take away records"):
            run(algorithm, {**parameters, "REPORT": str(tmp_path / "report.html")})
        assert "nobody has allowed it yet" in (tmp_path / "report.html").read_text(encoding="utf-8")
        assert run(algorithm, {**parameters, "ALLOW_DELETIONS": True})["DELETED"] == 6


def test_the_size_is_told_and_nothing_is_read(parameters, world):
    before = Path(parameters["WORKSPACE"]).read_bytes()
    with offered("syncsource") as algorithm:
        results = run(algorithm, {**parameters, "DRY_RUN": True})
    assert (results["STATE"], results["RECORDS"]) == ("PLANNED", 12) and results["SECONDS"] > 0
    assert Path(parameters["WORKSPACE"]).read_bytes() == before


@pytest.mark.parametrize(("changes", "words"), [
    ({"SOURCE": "nowhere"}, "There is no connection nowhere"), ({"PROFILE": "nothing"}, "nothing"),
    ({"REPORT": "report.txt"}, "ends in .html"), ({"MODES": 1}, "Unknown parameter: MODES")])
def test_what_cannot_be_used_is_said_before_anything_is_asked(parameters, changes, words):
    with offered("syncsource") as algorithm, pytest.raises(QgsProcessingException, match=words):
        run(algorithm, {**parameters, **changes})


def test_an_edit_in_qgis_of_a_mirrored_record_is_refused_with_the_sentence(parameters, world):
    with offered("syncsource") as algorithm:
        run(algorithm, parameters)
    layer = QgsVectorLayer(f"{parameters['WORKSPACE']}|layername=hazard", "hazard", "ogr")
    name = layer.fields().indexFromName("name")
    assert layer.startEditing() and layer.changeAttributeValue(1, name, "typed")
    assert not layer.commitChanges()
    assert any("is a copy of the source and read only here" in text for text in layer.commitErrors())
    assert layer.rollBack() and layer.startEditing()
    assert layer.deleteFeature(1) and not layer.commitChanges() and layer.rollBack()
    assert layer.startEditing()
    ours = QgsFeature(layer.fields())
    ours.setAttribute("local_id", "OURS")
    assert layer.addFeature(ours) and layer.commitChanges(), layer.commitErrors()
    del layer
    with open_workspace(parameters["WORKSPACE"]) as ws:
        assert standing(ws) == world.content() and ws.count("hazard", {"source": "ours"}) == 1 and verify(ws) == []
    with offered("syncsource") as algorithm:
        assert run(algorithm, parameters)["UNCHANGED"] == 12


def test_a_report_in_a_folder_that_is_not_there_is_refused_before_anything_is_asked(parameters, tmp_path):
    before = Path(parameters["WORKSPACE"]).read_bytes()
    with offered("syncsource") as algorithm, pytest.raises(QgsProcessingException, match="folder of the report"):
        run(algorithm, {**parameters, "REPORT": str(tmp_path / "nowhere" / "report.html")})
    assert Path(parameters["WORKSPACE"]).read_bytes() == before


def test_a_report_that_cannot_be_written_does_not_hide_what_came_of_the_update(parameters, tmp_path, monkeypatch):
    def refuse(path, outcome):
        raise NotWritable("The file report.html cannot be written.", "The disk is full.")

    monkeypatch.setattr("imsma_tools.processing.syncsource.write_report", refuse)
    with offered("syncsource") as algorithm, pytest.raises(
            QgsProcessingException, match=r"is up to date, and only the report is missing.*The disk is full"):
        run(algorithm, {**parameters, "REPORT": str(tmp_path / "report.html")})
