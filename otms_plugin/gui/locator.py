"""What QGIS's locator bar finds: ``to `` orders, ``haz `` hazards, ``acc `` accidents, ``mgrs `` a place.

QGIS asks copies of a filter in threads of its own; which data file is meant is found out before, on the main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtGui import QIcon

from imsma_tools.core.base import log, session
from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.geometry.coordinates.typed import readings
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.products.project import data_file_in
from imsma_tools.core.workspace import open_workspace
from imsma_tools.gui.shared.messages import Messages
from imsma_tools.gui.shared.zoom import zoom_to_outlines, zoom_to_place
from otms_plugin.core.finder import find

OnRecord = Callable[[Path, str, str], None]
"""Told data file, table and guid of a record that was chosen."""
OnOrder = Callable[[str], None]
"""Told the guid of an order that was chosen."""


_LEAST_LETTERS = 3
"""QGIS keeps shorter prefixes for its own filters, and shorter words find nearly everything."""


class RecordLocator(QgsLocatorFilter):
    """Finds records of one table."""

    def __init__(self, prefix: str, table: str, title: str, icon: QIcon, chosen: OnRecord) -> None:
        super().__init__()
        self._made_of = prefix, table, title, icon, chosen
        self._prefix, self._table, self._title, self._icon, self._chosen = self._made_of
        self._file: Optional[Path] = None

    def name(self) -> str:
        return f"imsma_{self._table}"

    def displayName(self) -> str:
        return self._title

    def prefix(self) -> str:
        """Returns the prefix where QGIS takes it as it is; a shorter one is lent by :class:`Locators`."""
        return self._prefix if len(self._prefix) >= _LEAST_LETTERS else ""

    def short_prefix(self) -> str:
        """Returns the prefix if QGIS takes it only as one the person has set."""
        return "" if self.prefix() else self._prefix

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def clone(self) -> RecordLocator:
        return RecordLocator(*self._made_of)

    def prepare(self, string: str, context: QgsLocatorContext) -> list[str]:
        """Called on the main thread: the project may be asked here only."""
        self._file = data_file_in(QgsProject.instance(), session.current_settings().last_workspace)
        return []

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Called in a thread. Without our prefix short words are left to others: nearly every record holds them."""
        if self._file is None or (not context.usingPrefix and len(string.strip()) < _LEAST_LETTERS):
            return
        try:
            records = find(self._file, self._table, string)
        except ToolsError as error:
            log.logger("locator").info("%s", error.sentence())
            return
        for record in records:
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = isolated(record.name)
            result.description = record.about
            result.icon = self._icon
            result.userData = {"file": str(self._file), "guid": record.guid}
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Called on the main thread when somebody chose a result."""
        self._chosen(Path(result.userData["file"]), self._table, result.userData["guid"])


class PlaceLocator(QgsLocatorFilter):
    """Finds a place by its coordinates in any notation; each way to read them is a result of its own."""

    PREFIX = "mgrs"

    def __init__(self, icon: QIcon, chosen: Callable[[float, float], None]) -> None:
        super().__init__()
        self._icon, self._chosen = icon, chosen

    def name(self) -> str:
        return "imsma_place"

    def displayName(self) -> str:
        return tr("Coordinates (MGRS, UTM, degrees)")

    def prefix(self) -> str:
        return self.PREFIX

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flag.FlagFast

    def clone(self) -> PlaceLocator:
        return PlaceLocator(self._icon, self._chosen)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Called in a thread. A text that is no position is simply none: somebody is still typing."""
        try:
            found = readings(string)
        except BadInput:
            return
        for reading in found:
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = isolated(f"{reading.latitude:.6f}, {reading.longitude:.6f}")
            result.description = ", ".join(filter(None, (reading.notation, reading.assumed)))
            result.icon = self._icon
            result.userData = {"longitude": reading.longitude, "latitude": reading.latitude}
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Called on the main thread when somebody chose a result."""
        self._chosen(result.userData["longitude"], result.userData["latitude"])


class Locators:
    """Adds the filters to QGIS's locator bar and takes them away again."""

    def __init__(self, iface: Any, messages: Messages, order_chosen: OnOrder) -> None:
        self._iface = iface
        self._messages = messages
        self._order_chosen = order_chosen
        self.filters: list[QgsLocatorFilter] = []

    def add(self) -> None:
        """Registers the filters."""
        theme = QgsApplication.getThemeIcon
        for prefix, table, title, icon in (
                ("to", "task_order", tr("Task orders"), theme("/mActionCapturePolygon.svg")),
                ("haz", "hazard", tr("Hazards"), theme("/mIconWarning.svg")),
                ("acc", "accident", tr("Accidents"), theme("/mIconPointLayer.svg"))):
            one = RecordLocator(prefix, table, title, icon, self._show)
            self._register(one, one.short_prefix())
        place = theme("/mActionZoomToSelected.svg")
        self._register(PlaceLocator(place, partial(self._telling, zoom_to_place, self._iface.mapCanvas())))

    def remove(self) -> None:
        """Takes the filters away."""
        for one in self.filters:
            self._iface.deregisterLocatorFilter(one)
        self.filters.clear()

    def _register(self, one: QgsLocatorFilter, short_prefix: str = "") -> None:
        """Registers a filter; a short prefix counts as the person's own, unless that is another one already."""
        key, own = f"locator_filters/prefix_{one.name()}", QgsSettings.Section.Gui
        lend = short_prefix and not QgsSettings().value(key, "", section=own)
        if lend:
            QgsSettings().setValue(key, short_prefix, own)
        self._iface.registerLocatorFilter(one)
        if lend:
            QgsSettings().remove(key, own)
        self.filters.append(one)

    def _show(self, file: Path, table: str, guid: str) -> None:
        self._telling(self._zoom, file, table, guid)
        if table == "task_order":
            self._telling(self._order_chosen, guid)

    def _zoom(self, file: Path, table: str, guid: str) -> None:
        with open_workspace(file, read_only=True) as workspace:
            record = workspace.row(table, guid) or {}
        if not record.get(GEOMETRY):
            raise BadInput(tr("This record has no place on the map."), tr("Open the record and see what it says."))
        zoom_to_outlines(self._iface.mapCanvas(), [record[GEOMETRY]])

    def _telling(self, act: Callable[..., None], *values: Any) -> None:
        with self._messages.guarding():
            act(*values)
