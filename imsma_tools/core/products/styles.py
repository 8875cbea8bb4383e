"""Symbols of the layers: one QML file each in ``resources/styles``, which an office can edit in QGIS.

The QML files are the only source of the symbols. They are in English; the words of the legend in other languages come
from ``resources/styles/labels.json``, by the English word, so that an edited style keeps its own words.
Colours and hatches: domain facts 7 (NG's red and orange for hazards, a green family for land released).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsExpression, QgsMapLayer, QgsPalLayerSettings, QgsRuleBasedRenderer, QgsVectorLayer

from ..base import paths
from ..base.errors import BadInput
from ..base.language import Language, tr
from .documents import read_xml
from .fonts import font_for, is_installed, missing_letters


def style_file(name: str, office_folder: Optional[Path] = None) -> Optional[Path]:
    """Returns the QML file of ``name`` (a table, or ``overlap``, ``gap``, ``locator``), the office's own first."""
    folders = [office_folder] if office_folder else []
    for folder in [*folders, paths.resource("styles")]:
        file = folder / f"{name}.qml"
        if file.is_file():
            return file
    return None


def apply_style(layer: QgsVectorLayer, name: str, language: Language, office_folder: Optional[Path] = None) -> bool:
    """Gives ``layer`` the symbols and labels of ``name``; returns False if there is no style of that name.

    A table without outlines gets none: its style is for the layers that maps make of it.

    :raises BadInput: if the file is there and cannot be read as a style.
    """
    file = style_file(name, office_folder)
    if file is None or not layer.isSpatial():
        return False
    document = read_xml(file)
    if document is None:
        raise BadInput(tr("The style file {name} cannot be read.", name=file.name),
                       tr("Save the style again from QGIS as a QML file."), str(file))
    wanted = QgsMapLayer.StyleCategory
    done, problem = layer.importNamedStyle(document, wanted.Symbology | wanted.Labeling | wanted.Rendering)
    if not done:
        raise BadInput(tr("The style file {name} cannot be used.", name=file.name),
                       tr("Save the style again from QGIS as a QML file."), problem)
    translate_legend(layer, language)
    _labels_in(layer, language)
    return True


def translate_legend(layer: QgsVectorLayer, language: Language) -> None:
    """Puts the words of the legend into ``language``; words that the table does not know stay as they are."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in _rules(renderer.rootRule()):
            rule.setLabel(legend_word(rule.label(), language))


def _rules(rule: Any) -> Iterator[Any]:
    for child in rule.children():
        yield child
        yield from _rules(child)


def legend_word(english: str, language: Language) -> str:
    """Returns a word of a legend in ``language``, the English word where there is no other."""
    return str(_words().get(english, {}).get(language.value) or english)


@cache
def _words() -> dict[str, dict[str, str]]:
    file = paths.resource("styles", "labels.json")
    return dict(json.loads(file.read_text(encoding="utf-8"))["labels"])


def _labels_in(layer: QgsVectorLayer, language: Language) -> None:
    """Writes labels in a font that has the letters, and place names in ``language`` where the layer has them."""
    if layer.labeling() is None:
        return
    changed = layer.labeling().clone()
    for rule in changed.subProviders() or [""]:
        settings = changed.settings(rule)
        _name_in(settings, layer, language)
        _font_in(settings, language)
        changed.setSettings(settings, rule)
    layer.setLabeling(changed)


def _name_in(settings: QgsPalLayerSettings, layer: QgsVectorLayer, language: Language) -> None:
    wanted = f"name_{language.value}"
    if language is Language.EN or layer.fields().indexOf(wanted) < 0:
        return
    if settings.isExpression and '"name_en"' in settings.fieldName:
        column = QgsExpression.quotedColumnRef(wanted)
        settings.fieldName = settings.fieldName.replace('"name_en"', f'coalesce(nullif({column}, \'\'), "name_en")')


def _font_in(settings: QgsPalLayerSettings, language: Language) -> None:
    """Replaces a font that is not there or lacks letters: QGIS would take any other without a word."""
    text = settings.format()
    font = text.font()
    if is_installed(font.family()) and not missing_letters(font.family(), language):
        return
    family = font_for(language)
    if family is not None:
        font.setFamily(family)
        text.setFont(font)
        settings.setFormat(text)
