"""Pages made from the shipped templates, for the tests of templates and of what stands on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mapdata import make_data_file
from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer

from imsma_tools.core.base import paths
from imsma_tools.core.base.language import Language
from imsma_tools.core.products import fonts
from imsma_tools.core.products.maps.contract import Family, Orientation, PaperSize
from imsma_tools.core.products.snapshot import Snapshot
from imsma_tools.core.products.styles import apply_style
from imsma_tools.core.products.templates.contents import LABELS
from imsma_tools.core.products.templates.filling import use_font
from imsma_tools.core.products.templates.loading import load_template, template_file
from imsma_tools.core.products.templates.mirroring import mirror
from imsma_tools.core.workspace import open_workspace

FILES = sorted(paths.resource("layouts").glob("*_*_*.qpt"))
BASRAH = (46.9, 30.2, 48.3, 31.1)
TABLES = ("settlement", "accident", "hazard", "task_order", "land_release", "admin_area")


class Loaded:
    """A template file loaded into a project of its own, which lives as long as this."""

    def __init__(self, file: Path) -> None:
        self.project = QgsProject()
        self.layout: QgsPrintLayout = load_template(self.project, file)

    def item(self, key: str) -> Any:
        return self.layout.itemById(key)


def dressed(family: Family, language: Language = Language.EN, paper: PaperSize = PaperSize.A4,
            orientation: Orientation = Orientation.LANDSCAPE) -> Loaded:
    """Returns a shipped template as a series uses it: turned for its language, in a font that has its letters."""
    loaded = Loaded(template_file(family, paper, orientation))
    if language.is_right_to_left:
        mirror(loaded.layout)
    use_font(loaded.layout, fonts.font_for(language) or "DejaVu Sans")
    return loaded


def styled_layers(project: QgsProject, folder: Path, language: Language = Language.EN) -> list[QgsVectorLayer]:
    """Returns the layers of a small data file in memory, styled, added to ``project``, top to bottom."""
    file = folder / "pages.gpkg"
    if not file.exists():
        make_data_file(file)
    layers = []
    with open_workspace(file, read_only=True) as workspace:
        snapshot = Snapshot(workspace, language)
        for table in TABLES:
            layer = snapshot.layer(table)
            apply_style(layer, table, language)
            project.addMapLayer(layer, False)
            layers.append(layer)
    return layers


def example_values(text: str = "Text of {key}") -> dict[str, str]:
    """Returns a text for every label, by its variable."""
    return {variable: text.format(key=key) for key, variable in LABELS.items()}
