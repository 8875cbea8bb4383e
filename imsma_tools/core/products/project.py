"""The QGIS project of a data file: layers in groups, symbols, forms and relations, titles in the chosen language.

Layers carry the name of their table in a custom property and are recognised by it, never by their title, which people
change. Display is in the UTM zone of the middle of the data: degrees would squeeze shapes by a sixth at Iraq's
latitude. Areas and lengths are measured on the ellipsoid (EPSG:7030) whatever the display is, and data stay EPSG:4326.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..base.days import today as programme_today
from ..base.errors import BadInput, NotWritable
from ..base.files import write_aside
from ..base.jobs import SILENT, Progress
from ..base.language import Language, speaking, tr
from ..model import forms
from ..model.definition import Model, Table, TableKind
from .styles import apply_style

TABLE_PROPERTY = "imsma/table"
GROUP_PROPERTY = "imsma/group"
PAGE_TABLE_PROPERTY = "imsma/page_table"
"""On layers that hold the records of one page only: they belong to no data file, and nobody edits or updates them."""
ELLIPSOID = "EPSG:7030"
"""WGS 84, on which every area of the suite is measured."""

GROUPS = ("field", "tasking", "land", "register", "system")
"""Groups from top to bottom: points are drawn above outlines, outlines above boundaries."""

_SHOWN = frozenset({"hazard", "land_release", "task_order", "other_order", "accident", "admin_area", "settlement"})
_EXPANDED = frozenset({"hazard", "land_release", "task_order"})


@dataclass(frozen=True)
class Opened:
    """What was put into a project: the tables, those of them without records, the number of relations."""

    tables: tuple[str, ...]
    empty: tuple[str, ...]
    relations: int


def group_title(name: str) -> str:
    """Returns the title of a group of tables."""
    titles = {"field": tr("Field reports"), "tasking": tr("Task orders"), "land": tr("Land"),
              "register": tr("Registers and boundaries"), "system": tr("Other")}
    return titles.get(name, titles["system"])


def table_layer(file: Path, table: Table, language: Language) -> QgsVectorLayer:
    """Returns the layer of ``table`` in the data file, titled in ``language`` and marked with its table.

    :raises BadInput: if the data file has no such table.
    """
    layer = QgsVectorLayer(f"{file}|layername={table.name}", table.label.text(language), "ogr")
    if not layer.isValid():
        raise BadInput(tr("The table {name} cannot be read from the data file.", name=table.name),
                       tr("Check that the data file is whole, or open a backup."), str(file))
    layer.setCustomProperty(TABLE_PROPERTY, table.name)
    return layer


def layers_of(project: QgsProject, file: Optional[Path] = None) -> dict[str, QgsVectorLayer]:
    """Returns the suite's layers of ``project`` by table, of one data file or of any; titles play no part."""
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.mapLayers().values():
        table = str(layer.customProperty(TABLE_PROPERTY) or "")
        if table and (file is None or _same_file(layer.source().split("|")[0], file)):
            found.setdefault(table, layer)
    return found


def table_shown(layer: QgsMapLayer) -> str:
    """Returns the table whose records a layer shows, of a data file or of one page; empty for any other layer."""
    return str(layer.customProperty(TABLE_PROPERTY) or layer.customProperty(PAGE_TABLE_PROPERTY) or "")


def _same_file(text: str, file: Path) -> bool:
    with contextlib.suppress(OSError):
        return Path(text).resolve() == file.resolve()
    return False


def data_file_in(project: QgsProject, last: str) -> Optional[Path]:
    """Returns the data file whose layers are in ``project``, else the one used ``last`` if it is there, else None."""
    for layer in layers_of(project).values():
        return Path(layer.source().split("|")[0])
    return Path(last) if last and Path(last).is_file() else None


def utm_crs(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    """Returns WGS 84 / UTM of the zone that holds a place in degrees."""
    zone = min(60, max(1, int((longitude + 180.0) // 6.0) + 1))
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")


def data_extent(layers: Iterable[QgsVectorLayer]) -> QgsRectangle:
    """Returns the rectangle in degrees that holds the records of ``layers``; empty without any.

    Coordinates that no place on earth can have are left out: one typing error would shrink the country to a dot.
    """
    whole = QgsRectangle()
    world = QgsRectangle(-180.0, -90.0, 180.0, 90.0)
    for layer in layers:
        extent = layer.extent()
        if layer.featureCount() > 0 and extent.isFinite() and not extent.isNull() and world.contains(extent):
            whole.combineExtentWith(extent)
    return whole


def open_into(project: QgsProject, workspace: Any, language: Language, progress: Progress = SILENT) -> Opened:
    """Puts the layers of an open data file into ``project``, which may be the running one.

    Layers of the same data file that are there already stay where and as they are; their titles and forms are put into
    ``language``. Nothing else in the project is touched, but an empty project also gets its title and display.

    :raises BadInput: if a table cannot be read.
    """
    model: Model = workspace.model
    file = Path(workspace.path)
    was_empty = not project.mapLayers()
    there = layers_of(project, file)
    layers = dict(there)
    tables = [table for table in model.tables.values() if table.kind is not TableKind.SYSTEM]
    for number, table in enumerate(tables):
        progress.check()
        progress.set_percent(60.0 * number / len(tables))
        if table.name in there:
            layers[table.name].setName(table.label.text(language))
            continue
        layer = table_layer(file, table, language)
        apply_style(layer, table.name, language)
        project.addMapLayer(layer, False)
        layers[table.name] = layer
    # Asked of the data file itself: a layer answers "none" as well when it could not be read.
    empty = tuple(name for name in layers if workspace.count(name) == 0)
    new = [table for table in tables if table.name not in there]
    with speaking(language):
        _into_groups(project, new, layers, frozenset(empty))
        for number, table in enumerate(tables):
            progress.check()
            progress.set_percent(60.0 + 35.0 * number / len(tables))
            masters = {str(row["source"]): str(row.get("connection") or row["source"])
                       for row in workspace.rows("mirror", {"table_name": table.name})}
            forms.dress(layers[table.name], table, model, layers, language, masters)
        relations = forms.relations(project, model, layers, language)
        for relation in relations:
            project.relationManager().addRelation(relation)
        if was_empty:
            _display(project, file, layers)
    progress.set_percent(100.0)
    return Opened(tuple(layers), empty, len(relations))


def _into_groups(project: QgsProject, tables: list[Table], layers: dict[str, QgsVectorLayer],
                 empty: frozenset[str]) -> None:
    """Sorts new layers into the groups: points above outlines above tables, empty ones folded and switched off."""
    drawn = {"POINT": 0, "MULTIPOINT": 0, "": 2}
    for name in GROUPS:
        mine = [table for table in tables if (table.group if table.group in GROUPS else "system") == name]
        if not mine:
            continue
        group = _group(project, name)
        for table in sorted(mine, key=lambda table: drawn.get(table.geometry, 1)):
            node = group.addLayer(layers[table.name])
            full = table.name not in empty
            node.setItemVisibilityChecked(full and table.name in _SHOWN)
            node.setExpanded(full and table.name in _EXPANDED)
        group.setExpanded(name in ("field", "tasking", "land"))


def _group(project: QgsProject, name: str) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(GROUP_PROPERTY) == name:
            return group
    group = root.addGroup(group_title(name))
    group.setCustomProperty(GROUP_PROPERTY, name)
    return group


def _display(project: QgsProject, file: Path, layers: dict[str, QgsVectorLayer]) -> None:
    """Sets the title, the age note, the display and the first view of an empty project."""
    title = tr("Mine action data: {name}", name=file.stem)
    project.setTitle(title)
    note = age_note(file, layers)
    metadata = project.metadata()
    metadata.setTitle(title)
    metadata.setAbstract(note)
    project.setMetadata(metadata)
    # QGIS's own map decoration keeps the age and the warning on the screen, and on every picture taken of it.
    project.writeEntry("CopyrightLabel", "/Enabled", True)
    project.writeEntry("CopyrightLabel", "/Label", f"{note}  {tr('White does not mean safe.')}")
    project.writeEntry("CopyrightLabel", "/Placement", 0)
    project.writeEntry("ScaleBar", "/Enabled", True)
    # Boundaries first: one hazard typed into the wrong hemisphere would make the country a dot.
    view = data_extent([layers["admin_area"]])
    if view.isNull():
        view = data_extent(layer for table, layer in layers.items() if table in _SHOWN)
    middle = view.center()
    crs = QgsCoordinateReferenceSystem("EPSG:4326") if view.isNull() else utm_crs(middle.x(), middle.y())
    project.setCrs(crs)
    project.setEllipsoid(ELLIPSOID)
    if not view.isNull():
        view.scale(1.05)
        turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, project).transformBoundingBox(
            view)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(turned, crs))


def age_note(file: Path, layers: dict[str, QgsVectorLayer]) -> str:
    """Returns how old the data are: the newest day found in the records, and when the data file last changed."""
    changed = datetime.date.fromtimestamp(file.stat().st_mtime).isoformat()
    newest = newest_day(layers[table] for table in ("hazard", "land_release", "task_order") if table in layers)
    if newest is None:
        return tr("Data file changed on {changed}.", changed=changed)
    return tr("Data up to {newest}, data file changed on {changed}.", newest=newest.isoformat(), changed=changed)


DAY_FIELDS = ("date_of_information", "reported_on", "status_changed_on", "released_on", "issued_on", "report_date",
              "completed_on", "accident_on")
"""Days on which something happened or was learnt; planned days and ends of validity say nothing about age."""


def newest_day(layers: Iterable[QgsVectorLayer], today: Optional[datetime.date] = None) -> Optional[datetime.date]:
    """Returns the newest day in the records of ``layers``; days in the future are typing errors and do not count."""
    last = today or programme_today()
    found: list[datetime.date] = []
    for layer in layers:
        indexes = [layer.fields().indexOf(name) for name in DAY_FIELDS]
        for index in (index for index in indexes if index >= 0):
            days = (_day(value) for value in layer.uniqueValues(index))
            found += [day for day in days if day is not None and day <= last]
    return max(found, default=None)


def _day(value: Any) -> Optional[datetime.date]:
    """Returns a QDate, a date or a text as a day, None for no value."""
    text = value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)
    with contextlib.suppress(ValueError):
        return datetime.date.fromisoformat(text[:10])
    return None


def write_project(workspace: Any, language: Language, target: Path, progress: Progress = SILENT) -> Opened:
    """Writes a project file for an open data file, with paths relative to the project.

    :raises NotWritable: if the file cannot be written.
    """
    if target.suffix.lower() not in (".qgz", ".qgs"):
        raise BadInput(tr("{name} is not the name of a project file.", name=target.name),
                       tr("Give a name that ends in .qgz."))
    project = QgsProject()
    # The place is tried first: nobody should wait for thirty layers to be told that the folder does not exist.
    with write_aside(target) as aside:
        try:
            opened = open_into(project, workspace, language, progress)
            project.writeEntryBool("Paths", "/Absolute", False)
            # QGIS keeps a backup beside a file it replaces; there is none to keep for the empty file aside.
            aside.unlink()
            if not project.write(str(aside)):
                raise NotWritable(tr("The file {name} cannot be written.", name=target.name),
                                  tr("Check that there is room on the disk and that you may write there."),
                                  f"{target}: {project.error()}")
        finally:
            project.clear()
    return opened
