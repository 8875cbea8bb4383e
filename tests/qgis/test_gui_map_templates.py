"""Templates in QGIS's layout manager: offered, filled with example words, saved again, and what is left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from imaat_plugin.core.example_words import fill_with_examples, is_unfilled
from imaat_plugin.core.own_copies import copy_to_office, shipped_map_types, shipped_templates
from imaat_plugin.core.template_places import offer_templates, withdraw_templates
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.products.maps.contract import Family, Orientation, PaperSize
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.products.templates.contents import LABELS
from imsma_tools.core.products.templates.filling import layout_items
from imsma_tools.core.products.templates.loading import load_template, template_file


@pytest.fixture
def places(qgis_app):
    before = QgsApplication.layoutTemplatePaths()
    yield
    assert QgsApplication.layoutTemplatePaths() == before


@pytest.fixture
def project(qgis_app):
    project = QgsProject()
    yield project
    project.clear()


def test_templates_are_offered_beside_those_of_the_person(places, tmp_path):
    mine, ours = tmp_path / "mine", tmp_path / "ours"
    offer_templates([mine])
    offer_templates([ours])
    offer_templates([ours])
    assert QgsApplication.layoutTemplatePaths() == [str(mine), str(ours)]
    withdraw_templates([ours])
    assert QgsApplication.layoutTemplatePaths() == [str(mine)]
    withdraw_templates([mine])


@pytest.mark.parametrize("family", Family)
def test_every_label_of_a_template_says_what_stands_there(family, project):
    layout = load_template(project, template_file(family, PaperSize.A4, Orientation.PORTRAIT))
    assert is_unfilled(layout)
    fill_with_examples(layout)
    assert not is_unfilled(layout)
    texts = {label.id(): label.currentText() for label in layout_items(layout, QgsLayoutItemLabel) if label.id()}
    assert [key for key, text in texts.items() if key in LABELS and not text.strip()] == []
    assert texts["watermark"] == "EXAMPLE"


def test_layout_of_the_person_is_not_ours_to_fill(project):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    assert not is_unfilled(layout)


def test_words_of_the_page_a_template_was_saved_from_are_forgotten(project, tmp_path):
    """An office opens a page in the designer and saves it as its template: the old disclaimer must not come back."""
    layout = load_template(project, template_file(Family.MAP, PaperSize.A4, Orientation.LANDSCAPE))
    fill_with_examples(layout)
    QgsExpressionContextUtils.setLayoutVariable(layout, "office_region", "South")
    file = tmp_path / "map_a4_landscape.qpt"
    assert layout.saveAsTemplate(str(file), QgsReadWriteContext())
    again = load_template(project, file)
    assert is_unfilled(again)
    assert again.itemById("disclaimer").currentText().strip() == ""
    assert again.customProperty("variableNames") == ["office_region"]


def test_own_copies_count_before_the_shipped_files(tmp_path):
    for shipped in (shipped_map_types()[0], shipped_templates()[-1]):
        assert copy_to_office(shipped, tmp_path).read_bytes() == shipped.read_bytes()
    name = shipped_map_types()[0].stem
    assert load_map_type(name, tmp_path).file == tmp_path / f"{name}.json"


def test_own_copy_of_another_name_stands_beside_the_shipped_one(tmp_path):
    copy_to_office(shipped_map_types()[0], tmp_path, "for_donors")
    assert load_map_type("for_donors", tmp_path).name == "for_donors"


def test_nobodys_work_is_overwritten(tmp_path):
    shipped = shipped_map_types()[0]
    copy_to_office(shipped, tmp_path).write_text("mine")
    with pytest.raises(BadInput) as refusal:
        copy_to_office(shipped, tmp_path)
    assert shipped.name in refusal.value.title
    assert (tmp_path / shipped.name).read_text() == "mine"


def test_shipped_files_are_there():
    assert len(shipped_map_types()) >= 10
    assert all(isinstance(file, Path) for file in shipped_templates())


def test_a_template_keeps_its_kind_as_a_layout_of_the_project(project):
    """QGIS's layout manager loads a template as this does; the kind is how we know the layout for ours."""
    document = QDomDocument()
    document.setContent(template_file(Family.MAP, PaperSize.A4, Orientation.LANDSCAPE).read_text(encoding="utf-8"))
    layout = QgsPrintLayout(project)
    _items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    assert loaded
    assert is_unfilled(layout)
