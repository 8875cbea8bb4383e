"""Template files: found, judged and loaded. What is wrong with one is said by the ids of its items."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)

from ...base import paths
from ...base.errors import BadInput
from ...base.language import tr
from ..documents import read_xml
from ..maps.contract import Family, Orientation, PaperSize
from .contents import (
    FACTS,
    FAMILY_PROPERTY,
    LABELS,
    LEGEND,
    LOCATOR,
    LOGOS,
    MAIN_MAP,
    NORTH_ARROW,
    REQUIRED,
    RULER,
    SCALE_BAR,
    TABLE,
    TEMPLATE_VERSION,
    VERSION_PROPERTY,
)
from .filling import layout_items

_KINDS: dict[str, Any] = {
    MAIN_MAP: QgsLayoutItemMap, LOCATOR: QgsLayoutItemMap, LEGEND: QgsLayoutItemLegend,
    SCALE_BAR: QgsLayoutItemScaleBar, NORTH_ARROW: QgsLayoutItemPicture, RULER: QgsLayoutItemPicture,
    FACTS: QgsLayoutFrame, TABLE: QgsLayoutFrame, **dict.fromkeys(LOGOS, QgsLayoutItemPicture),
    **dict.fromkeys(LABELS, QgsLayoutItemLabel)}
_SPARE_MM = 0.5


def template_file(family: Family, paper: PaperSize, orientation: Orientation,
                  office_folder: Optional[Path] = None) -> Path:
    """Returns the file of a template, the office's own before the shipped one. Letters are always upright.

    :raises BadInput: if there is none, naming the files there are of that kind.
    """
    lies = Orientation.PORTRAIT if family is Family.LETTER else orientation
    name = f"{family.value}_{paper.value.lower()}_{lies.value}.qpt"
    shipped = paths.resource("layouts")
    for folder in (office_folder, shipped):
        if folder is not None and (folder / name).is_file():
            return folder / name
    there = ", ".join(sorted(file.name for file in shipped.glob(f"{family.value}_*.qpt")))
    raise BadInput(tr("There is no page template {name}.", name=name),
                   tr("Choose another paper or orientation. There are: {names}.", names=there))


def load_template(project: QgsProject, file: Path) -> QgsPrintLayout:
    """Returns a layout of ``project`` made from a template, its pictures found.

    :raises BadInput: if the file is no template, is of another kind than its name says or of another version, or lacks
        items: all of them are named.
    """
    layout = _loaded(project, file)
    faults = [tr("It is no page template of QGIS.")] if layout is None else list(_faults(layout, file))
    if layout is None or faults:
        raise BadInput(tr("The page template {name} cannot be used.", name=file.name),
                       tr("Open the template in the layout designer and correct it, or delete the file, so that the "
                          "shipped one counts again."), f"{file}: {' '.join(faults)}")
    find_pictures(layout, file.parent)
    _forget_words(layout)
    return layout


def find_pictures(layout: QgsPrintLayout, folder: Path) -> None:
    """Points pictures named without their folder to the file beside the template, else to the shipped one."""
    for picture in layout_items(layout, QgsLayoutItemPicture):
        name = Path(picture.picturePath()).name
        for place in (folder, paths.resource("layouts")):
            if name and (place / name).is_file():
                picture.setPicturePath(str(place / name))
                break


def _forget_words(layout: QgsPrintLayout) -> None:
    """Forgets the words of the page a template was saved from: one that is not filled anew would pass for a fact.

    Variables of the office's own stay.
    """
    kept = zip(layout.customProperty("variableNames") or [], layout.customProperty("variableValues") or [])
    QgsExpressionContextUtils.setLayoutVariables(
        layout, {name: value for name, value in kept if name not in LABELS.values()})


def template_faults(file: Path) -> list[str]:
    """Returns what is wrong with a template, one sentence each; nothing if it can be used."""
    project = QgsProject()
    layout = _loaded(project, file)
    faults = [tr("It is no page template of QGIS.")] if layout is None else list(_faults(layout, file))
    del layout   # before its project
    return faults


def _loaded(project: QgsProject, file: Path) -> Optional[QgsPrintLayout]:
    layout = QgsPrintLayout(project)
    document = read_xml(file)
    if document is None or document.documentElement().tagName() != "Layout":
        return None
    return layout if layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1] else None


def _faults(layout: QgsPrintLayout, file: Path) -> Iterator[str]:
    named = file.stem.split("_")
    wanted = str(layout.customProperty(FAMILY_PROPERTY) or "")
    family = next((family for family in Family if family.value == named[0]), None)
    if family is None or wanted != family.value:
        yield tr("The name of the file says {named}, the template says {said}.", named=named[0], said=wanted or "-")
        family = next((family for family in Family if family.value == wanted), family)
    version = str(layout.customProperty(VERSION_PROPERTY) or "")
    if version != str(TEMPLATE_VERSION):
        yield tr("It is of version {found}; this version of the tools uses {wanted}.", found=version or "-",
                 wanted=TEMPLATE_VERSION)
    yield from _page_faults(layout, named)
    missing = [key for key in REQUIRED.get(family, ()) if layout.itemById(key) is None] if family else []
    if missing:
        yield tr("Missing items: {ids}.", ids=", ".join(missing))
    for key, kind in _KINDS.items():
        found = layout.itemById(key)
        if found is not None and not isinstance(found, kind):
            yield tr("The item {id} is of the wrong kind.", id=key)
    ids = [found.id() for found in layout_items(layout) if found.id()]
    twice = sorted({key for key in ids if ids.count(key) > 1})
    if twice:
        yield tr("Items that are there twice: {ids}.", ids=", ".join(twice))


def _page_faults(layout: QgsPrintLayout, named: list[str]) -> Iterator[str]:
    """Compares the page with the paper and orientation in the name of the file, where it has them."""
    papers = {paper.value.lower(): paper for paper in PaperSize}
    if layout.pageCollection().pageCount() != 1:
        yield tr("It has {count} pages instead of one.", count=layout.pageCollection().pageCount())
        return
    if len(named) != 3 or named[1] not in papers:
        return
    paper = papers[named[1]]
    size = layout.pageCollection().page(0).pageSize()
    wanted = ((paper.long_mm, paper.short_mm) if named[2] == Orientation.LANDSCAPE.value
              else (paper.short_mm, paper.long_mm))
    if abs(size.width() - wanted[0]) > _SPARE_MM or abs(size.height() - wanted[1]) > _SPARE_MM:
        yield tr("Its page is {width} x {height} mm instead of {wanted_width} x {wanted_height} mm.",
                 width=f"{size.width():.0f}", height=f"{size.height():.0f}", wanted_width=f"{wanted[0]:.0f}",
                 wanted_height=f"{wanted[1]:.0f}")
