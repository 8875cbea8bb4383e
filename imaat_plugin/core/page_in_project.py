"""A finished page as a layout in the person's own project, to change by hand what has to be changed.

The page's records go into a file of their own and come into the project as a group that is switched off: what the
person has open stays as it is, and a page that says "data up to 31 January" does not change when the data do. The maps
of the page are locked to these layers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayout,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from imsma_tools.core.base.errors import BadInput, NotWritable
from imsma_tools.core.base.files import not_writable, write_aside
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import Wish
from imsma_tools.core.products.project import PAGE_TABLE_PROPERTY, TABLE_PROPERTY

PAGE_GROUP_PROPERTY = "imsma/page"
RECORDS_PROPERTY = "imsma/page_records"
"""On layouts and on the layer of all hazards: the file of the page they belong to."""
LANGUAGE_PROPERTY = "imsma/language"
AUDIENCE_PROPERTY = "imsma/audience"
"""On layouts: what the map check has to know of a page and cannot read from it."""


def open_in_project(layouts: Sequence[QgsPrintLayout], title: str, project: QgsProject, kept: Path, wish: Wish,
                    hazards: Optional[QgsVectorLayer] = None) -> list[QgsPrintLayout]:
    """Puts copies of ``layouts`` into ``project`` and returns them; the first one is the page, others its annex.

    :param title: name of the layout; a number is added if the project has one of that name.
    :param kept: GeoPackage that the records of the page are written to; it must not be there yet.
    :param hazards: all hazards, whatever the page shows of them: the map check compares with them.
    :raises NotWritable: if that file cannot be written; then the project is as it was.
    """
    layers = _layers_shown(layouts)
    copies = _copies([*layers, *([hazards] if hazards is not None and hazards not in layers else [])], kept)
    texts = [_as_text(layout, copies) for layout in layouts]
    _add_group(project, title, copies.values())
    if hazards is not None:
        copies[hazards.id()].setCustomProperty(RECORDS_PROPERTY, str(kept))
    made = []
    for number, text in enumerate(texts):
        name = title if number == 0 else tr("{title}, annex", title=title)
        layout = _loaded(project, text, _free_name(project, name))
        for key, value in ((RECORDS_PROPERTY, str(kept)), (LANGUAGE_PROPERTY, wish.language.value),
                           (AUDIENCE_PROPERTY, wish.who.value)):
            layout.setCustomProperty(key, value)
        project.layoutManager().addLayout(layout)
        made.append(layout)
    return made


def free_name(file: Path) -> Path:
    """Returns ``file``, with a number behind its name if there is one of that name."""
    number, free = 1, file
    while free.exists():
        number += 1
        free = file.with_name(f"{file.stem}_{number}{file.suffix}")
    return free


def _layers_shown(layouts: Sequence[QgsPrintLayout]) -> list[QgsMapLayer]:
    """Returns every layer that a map or a legend of the page uses, from top to bottom, each once."""
    found: dict[str, QgsMapLayer] = {}
    for layout in layouts:
        for thing in layout.items():
            if isinstance(thing, QgsLayoutItemMap):
                found.update((layer.id(), layer) for layer in thing.layers() if layer is not None)
            elif isinstance(thing, QgsLayoutItemLegend):
                nodes: list[QgsLayerTreeLayer] = thing.model().rootGroup().findLayers()
                found.update((node.layerId(), node.layer()) for node in nodes if node.layer() is not None)
    return list(found.values())


def _copies(layers: Iterable[QgsMapLayer], kept: Path) -> dict[str, QgsVectorLayer]:
    """Writes the records of ``layers`` to ``kept`` and returns layers on that file by the id of the original."""
    vectors = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    names = [f"{number:02d}_{_table(layer) or 'layer'}" for number, layer in enumerate(vectors)]
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(kept, error) from error
    with write_aside(kept) as aside:
        aside.unlink()
        for layer, name in zip(vectors, names):
            _write(layer, name, aside)
    return {layer.id(): _copy(layer, name, kept) for layer, name in zip(vectors, names)}


def _table(layer: QgsMapLayer) -> str:
    return str(layer.customProperty(TABLE_PROPERTY) or layer.customProperty(PAGE_TABLE_PROPERTY) or "")


def _write(layer: QgsVectorLayer, name: str, file: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.layerOptions = ["FID=imsma_fid"]   # records may have a field fid of their own
    options.actionOnExistingFile = (QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer if file.exists()
                                    else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile)
    answer = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), layer.transformContext(), options)
    if answer[0] != QgsVectorFileWriter.WriterError.NoError:
        raise NotWritable(tr("The records of the page could not be kept."),
                          tr("Choose another folder, or free some space."), f"{file}: {answer[1]}")


def _copy(layer: QgsVectorLayer, name: str, file: Path) -> QgsVectorLayer:
    """Returns the layer on its written records, drawn as the original; the project takes it over.

    :raises NotWritable: if a record is missing: a page must not lose a hazard on its way.
    """
    copy = QgsVectorLayer(f"{file}|layername={name}", layer.name(), "ogr")
    if not copy.isValid() or copy.featureCount() != layer.featureCount():
        raise NotWritable(tr("Not all records of the page could be kept."), tr("Choose another folder."),
                          f"{file}: {name}")
    style = QDomDocument()
    layer.exportNamedStyle(style)
    copy.importNamedStyle(style)
    copy.removeCustomProperty(TABLE_PROPERTY)   # it belongs to no data file: nothing may edit or update it
    copy.setCustomProperty(PAGE_TABLE_PROPERTY, _table(layer))
    copy.setReadOnly(True)
    return copy


def _as_text(layout: QgsPrintLayout, copies: dict[str, QgsVectorLayer]) -> str:
    """Returns a layout as XML that names the copied layers instead of its own."""
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    text: str = document.toString()
    for former, copy in copies.items():
        text = text.replace(former, copy.id())
    return text


def _add_group(project: QgsProject, title: str, layers: Iterable[QgsVectorLayer]) -> None:
    """Puts the layers below everything the person has, switched off: their map looks as before."""
    group = project.layerTreeRoot().addGroup(tr("Page: {title}", title=title))
    group.setCustomProperty(PAGE_GROUP_PROPERTY, title)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)


def _free_name(project: QgsProject, wanted: str) -> str:
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted} ({number})"
    return name


def _loaded(project: QgsProject, text: str, name: str) -> QgsPrintLayout:
    document = QDomDocument()
    document.setContent(text)
    layout = QgsPrintLayout(project)
    _things, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not loaded:
        raise BadInput(tr("The page cannot be opened in the layout designer."), tr("Export it instead."))
    layout.setName(name)
    for thing in _maps(layout):
        thing.setKeepLayerSet(True)
    return layout


def _maps(layout: QgsLayout) -> list[QgsLayoutItemMap]:
    return [thing for thing in layout.items() if isinstance(thing, QgsLayoutItemMap)]
