"""Forms: titles, choices and references come from the model, in the language, and hide what the suite keeps."""

from __future__ import annotations

import pytest
import qgis.core
from corrections_kit import mirrored_file
from qgis.core import QgsProject, QgsValueMapFieldFormatter
from qgis.gui import QgsAttributeForm
from qgis.PyQt.QtWidgets import QLabel

from imsma_tools.core import expressions
from imsma_tools.core.base.language import Language
from imsma_tools.core.model import forms
from imsma_tools.core.model.definition import TableKind, load_model
from imsma_tools.core.products.project import open_into
from imsma_tools.core.workspace import create_workspace, open_workspace


@pytest.fixture(scope="module")
def project(qgis_app, tmp_path_factory):
    path = tmp_path_factory.mktemp("forms") / "empty.gpkg"
    create_workspace(path).close()
    project = QgsProject()
    with open_workspace(path, read_only=True) as workspace:
        open_into(project, workspace, Language.AR)
    yield project
    project.clear()


def layer(project: QgsProject, table: str):
    return next(layer for layer in project.mapLayers().values() if layer.customProperty("imsma/table") == table)


def setup(project: QgsProject, table: str, field: str):
    found = layer(project, table)
    return found.editorWidgetSetup(found.fields().indexOf(field))


def test_every_field_of_the_model_is_in_its_layer_under_its_title(project) -> None:
    model = load_model()
    for table in model.tables.values():
        if table.kind is TableKind.SYSTEM:
            continue
        found = layer(project, table.name)
        for field in table.fields:
            index = found.fields().indexOf(field.name)
            assert index >= 0, (table.name, field.name)
            assert found.attributeAlias(index) == forms.alias(field, Language.AR)


def test_codes_are_offered_in_the_order_and_words_of_the_list(project) -> None:
    config = setup(project, "hazard", "hazard_class").config()
    codes = load_model().code_lists["hazard_class"].codes
    assert [next(iter(item.values())) for item in config["map"]] == [code.code for code in codes]
    assert [next(iter(item)) for item in config["map"]] == [code.label.text(Language.AR) for code in codes]


def test_what_need_not_be_known_can_be_left_unknown(project) -> None:
    """A check box would store a "no" that nobody answered."""
    for table, field in (("hazard", "contamination"), ("land_release", "accepted")):
        values = [next(iter(item.values())) for item in setup(project, table, field).config()["map"]]
        assert values[0] == QgsValueMapFieldFormatter.NULL_VALUE


def test_references_are_chosen_by_name(project) -> None:
    config = setup(project, "task_order", "organisation_guid").config()
    assert config["Layer"] == layer(project, "organisation").id()
    assert (config["Key"], config["Value"]) == ("guid", "short_name")


def test_keys_are_hidden_and_computed_areas_cannot_be_typed(project) -> None:
    found = layer(project, "hazard")
    for name in ("guid", "actor", "base_version", "fid"):
        assert setup(project, "hazard", name).type() == "Hidden"
    config = found.editFormConfig()
    assert config.readOnly(found.fields().indexOf("area_computed_m2"))
    assert not config.readOnly(found.fields().indexOf("area_reported_m2"))


def test_dates_have_a_calendar(project) -> None:
    assert setup(project, "hazard", "reported_on").type() == "DateTime"


def test_a_unit_stands_behind_the_title() -> None:
    field = load_model().tables["hazard"].field("area_reported_m2")
    assert forms.alias(field, Language.EN) == "Reported area (m\u00b2)"


def test_every_relation_of_the_model_works(project) -> None:
    tables = {name for name, table in load_model().tables.items() if table.kind is not TableKind.SYSTEM}
    expected = {f"imsma_{relation.name}" for relation in load_model().relations()
                if relation.child in tables and relation.parent in tables}
    assert set(project.relationManager().relations()) == expected


def test_no_field_is_in_no_tab(project) -> None:
    for table in load_model().tables.values():
        if table.kind is TableKind.SYSTEM:
            continue
        found = layer(project, table.name)
        shown = {element.name() for tab in found.editFormConfig().tabs() for element in tab.children()}
        hidden = {field.name() for index, field in enumerate(found.fields())
                  if found.editorWidgetSetup(index).type() == "Hidden"}
        assert shown | hidden == {field.name() for field in found.fields()}, table.name


def test_forms_of_copies_say_first_who_keeps_a_record(qgis_app, tmp_path) -> None:
    path = mirrored_file(tmp_path / "data.gpkg")
    project = QgsProject()
    with open_workspace(path, read_only=True) as workspace:
        open_into(project, workspace, Language.EN)
    config = setup(project, "hazard", "source").config()
    assert config["map"] == [{"IMSMA Core Somalia (read only here)": "imsma_core"}, {"Our own": "ours"}]
    first = layer(project, "hazard").editFormConfig().tabs()[0]
    assert "source" in [element.name() for element in first.children()][:2]
    assert setup(project, "land_release", "source").type() == "TextEdit", "nothing there is a copy"
    project.clear()


def test_the_age_of_copies_stands_in_the_form(qgis_app, tmp_path) -> None:
    if not hasattr(qgis.core, "QgsAttributeEditorTextElement"):
        pytest.skip("this QGIS has no texts in forms (before 3.30)")
    path = mirrored_file(tmp_path / "data.gpkg")
    project = QgsProject.instance()   # where the form looks for its layer
    project.clear()
    with open_workspace(path, read_only=True) as workspace:
        open_into(project, workspace, Language.EN)
    expressions.register()
    try:
        found = layer(project, "hazard")
        for feature in found.getFeatures():
            form = QgsAttributeForm(found, feature)
            texts = [label.text() for label in form.findChildren(QLabel)]
            said = any("Data of 2026-11-22 12:00" in text for text in texts)
            assert said == (feature["source"] == "imsma_core"), (feature["source"], texts)
            form.deleteLater()
    finally:
        expressions.unregister()
        project.clear()
