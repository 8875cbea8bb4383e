"""Texts, fonts and pictures of a page: put in, and put in again for the next page of the same layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsPrintLayout,
)

from ...base.language import Language
from .contents import LABELS, LOGOS
from .fitting import fit_label

RIGHT_TO_LEFT_MARK = "\u200f"
LEGEND_STYLES = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
                 QgsLegendStyle.Style.SymbolLabel)


def item(layout: QgsPrintLayout, key: str, kind: Any = QgsLayoutItem) -> Any:
    """Returns the item with an id, or None if there is none of that kind."""
    found = layout.itemById(key)
    return found if isinstance(found, kind) else None


def layout_items(layout: QgsPrintLayout, kind: Any = QgsLayoutItem) -> list[Any]:
    """Returns the items of a kind."""
    return [found for found in layout.items() if isinstance(found, kind)]


def fill(layout: QgsPrintLayout, values: Mapping[str, str], language: Language) -> None:
    """Sets the variables of the layout, and with them every text of the page.

    A label whose variable is not among ``values`` becomes empty: no text of the page before may stay. Other variables
    keep their values. A text too long for its place gets smaller letters, down to what can be read
    (:func:`fitting.fit_label`).
    """
    marked = {name: _marked(text, language) for name, text in values.items()}
    _set_variables(layout, {**dict.fromkeys(LABELS.values(), ""), **marked})
    for label in layout_items(layout, QgsLayoutItemLabel):
        fit_label(label)
        label.invalidateCache()


def change_text(layout: QgsPrintLayout, key: str, text: str, language: Language) -> None:
    """Sets one text of a page that is filled, by the id of its label; nothing where the page has no such label."""
    label = item(layout, key, QgsLayoutItemLabel)
    if label is not None:
        _set_variables(layout, {LABELS[key]: _marked(text, language)})
        fit_label(label)
        label.invalidateCache()


def _marked(text: str, language: Language) -> str:
    """Returns a text each line of which runs from the side of its language.

    Without the mark, a line that begins with "UTM" or a digit would run from the left.
    """
    mark = RIGHT_TO_LEFT_MARK if language.is_right_to_left and text else ""
    return "\n".join(f"{mark}{line}" for line in text.split("\n"))


def set_variable(layout: QgsPrintLayout, name: str, value: str) -> None:
    """Sets a variable that is compared, not read, so without marks of direction."""
    _set_variables(layout, {name: value})


def _set_variables(layout: QgsPrintLayout, values: Mapping[str, str]) -> None:
    """Sets all at once: one by one, QGIS would write the whole list again for each."""
    names = layout.customProperty("variableNames", []) or []
    texts = layout.customProperty("variableValues", []) or []
    QgsExpressionContextUtils.setLayoutVariables(layout, {**dict(zip(names, texts)), **values})


def use_font(layout: QgsPrintLayout, family: str) -> None:
    """Sets the font of every text of the page; sizes and weights stay as the template has them.

    Figures of the grid are always Western and have small raised digits: they get a font of English.
    """
    for label in layout_items(layout, QgsLayoutItemLabel):
        _set_family(label, family)
    for bar in layout_items(layout, QgsLayoutItemScaleBar):
        _set_family(bar, family)
    for legend in layout_items(layout, QgsLayoutItemLegend):
        for style in LEGEND_STYLES:
            # By the copy that is set back: on QGIS 3.22 a style changed in place is lost when the legend is copied.
            _set_family(legend.rstyle(style), family)
    for frame in layout_items(layout, QgsLayoutFrame):
        table = frame.multiFrame()
        for get, put in ((table.contentTextFormat, table.setContentTextFormat),
                         (table.headerTextFormat, table.setHeaderTextFormat)):
            put(_in_family(get(), family))


def _set_family(thing: Any, family: str) -> None:
    """Changes the family by text format where the QGIS at hand has it for this item, else by font (3.22)."""
    if hasattr(thing, "setTextFormat"):
        thing.setTextFormat(_in_family(thing.textFormat(), family))
    else:
        font = thing.font()
        font.setFamily(family)
        thing.setFont(font)


def _in_family(text_format: Any, family: str) -> Any:
    font = text_format.font()
    font.setFamily(family)
    text_format.setFont(font)
    return text_format


def set_logos(layout: QgsPrintLayout, files: Sequence[str]) -> None:
    """Shows the logos in their order, from the page's beginning; places without a picture that is there stay empty."""
    there = [file for file in files if file and Path(file).is_file()]
    for number, key in enumerate(LOGOS):
        picture = item(layout, key, QgsLayoutItemPicture)
        file = there[number] if number < len(there) else ""
        if picture is not None and (picture.picturePath() != file or picture.isVisible() != bool(file)):
            picture.setVisibility(bool(file))
            picture.setPicturePath(file)
