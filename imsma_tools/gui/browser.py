""""Mine Action" in the Browser panel: connections with their state and age, their tables, data files opened lately.

Everything shown was read before: opening the item asks neither a server nor a data file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional, Protocol
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsDataItem, QgsDataItemProvider, QgsDataProvider
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.base import paths
from ..core.base.errors import BadInput
from ..core.base.language import number_text, tr
from ..core.model.definition import load_model
from ..core.sources.connections import Connection
from ..core.sources.freshness import judge, when_text
from .connection_words import kind_title
from .light_icon import light_icon

PROVIDER = "imsma"
ROOT = "imsma:"


class Desk(Protocol):
    """What the items need to know, and what can be done with them."""

    def connections(self) -> Sequence[Connection]: ...

    def faults(self) -> dict[str, BadInput]: ...

    def states(self, connection: str) -> Sequence[Any]: ...

    def recent_files(self) -> Sequence[Path]: ...

    def new(self) -> None: ...

    def edit(self, name: str) -> None: ...

    def test(self, name: str) -> None: ...

    def update(self, name: str) -> None: ...

    def update_fully(self, name: str) -> None: ...

    def show_report(self, name: str) -> None: ...

    def save_as_file(self, name: str) -> None: ...

    def forget(self, name: str) -> None: ...

    def remove(self, name: str) -> None: ...

    def open_file(self, file: Path) -> None: ...

    def is_updating(self, name: str) -> bool: ...


class BrowserProvider(QgsDataItemProvider):
    """Gives the Browser panel our item. ``guard`` runs a slot so that its errors go to the message bar."""

    def __init__(self, desk: Desk, guard: Callable[[Callable[[], None]], Callable[[], None]]) -> None:
        super().__init__()
        self._desk = desk
        self._guard = guard
        self._roots: list[RootItem] = []

    def name(self) -> str:
        return PROVIDER

    def capabilities(self) -> Any:
        return QgsDataProvider.DataCapability.Net

    def createDataItem(self, path: str, parent: Optional[QgsDataItem]) -> Optional[QgsDataItem]:
        if path or parent is not None:
            return None
        root = RootItem(self._desk, self._guard)
        self._roots.append(root)
        sip.transferto(root, None)
        return root

    def refresh(self) -> None:
        """Shows what is known now, in every panel that has the item open."""
        self._roots = [root for root in self._roots if not sip.isdeleted(root)]
        for root in self._roots:
            if root.state() != Qgis.BrowserItemState.NotPopulated:
                root.refresh()


class Item(QgsDataItem):
    """Base of our items: quick to fill, and replaced when what it says has changed."""

    rank = 1
    """QGIS sorts by name; what has a higher rank comes further down."""

    def __init__(self, desk: Desk, guard: Any, parent: Optional[QgsDataItem], name: str, path: str, tip: str,
                 icon: QIcon) -> None:
        super().__init__(Qgis.BrowserItemType.Collection, parent, name, path, PROVIDER)
        self.desk = desk
        self.guard = guard
        self.setToolTip(tip)
        self.setIcon(icon)
        self.setSortKey(f"{self.rank} {name}")
        self.setCapabilitiesV2(Qgis.BrowserItemCapability.Fast)

    def equal(self, other: Optional[QgsDataItem]) -> bool:
        """Tells QGIS whether an item shown already may stay for this one."""
        return (type(self) is type(other) and other is not None and self.path() == other.path()
                and self.name() == other.name() and self.toolTip() == other.toolTip())

    def action(self, text: str, slot: Callable[[], None], parent: QWidget, name: str, enabled: bool = True) -> QAction:
        action = QAction(text, parent)
        action.setObjectName(name)
        action.setEnabled(enabled)
        go = self.guard(slot)
        action.triggered.connect(lambda checked=False: go())
        return action


class RootItem(Item):
    """The item "Mine Action"."""

    def __init__(self, desk: Desk, guard: Any) -> None:
        super().__init__(desk, guard, None, tr("Mine Action"), ROOT,
                         tr("Connections to IMSMA, and data files opened lately"),
                         QIcon(str(paths.resource("icons", "imsma_tools.svg"))))

    def createChildren(self) -> list[QgsDataItem]:
        children: list[QgsDataItem] = [ConnectionItem(self, connection) for connection in self.desk.connections()]
        children += [FaultyItem(self, name, fault) for name, fault in sorted(self.desk.faults().items())]
        files = self.desk.recent_files()
        if files:
            children.append(FilesItem(self))
        if not children:
            children.append(HintItem(self))
        return children

    def actions(self, parent: QWidget) -> list[QAction]:
        return [self.action(tr("New Connection..."), self.desk.new, parent, "imsmaNewConnection")]


class HintItem(Item):
    """Stands where there is nothing yet and says how to begin."""

    def __init__(self, parent: Item) -> None:
        super().__init__(parent.desk, parent.guard, parent, tr("No connection yet: right-click for a new one"),
                         f"{ROOT}/hint", "", QgsApplication.getThemeIcon("/mIconInfo.svg"))
        self.setState(Qgis.BrowserItemState.Populated)

    def actions(self, parent: QWidget) -> list[QAction]:
        return [self.action(tr("New Connection..."), self.desk.new, parent, "imsmaNewConnection")]

    def handleDoubleClick(self) -> bool:
        self.guard(self.desk.new)()
        return True


class ConnectionItem(Item):
    """One connection: its light, the age of its data, what can be done with it."""

    def __init__(self, parent: Item, connection: Connection) -> None:
        desk = parent.desk
        judged = judge(desk.states(connection.name))
        age = tr("no data yet")
        if desk.is_updating(connection.name):
            age = tr("is being updated")
        elif judged is not None and judged.data_as_of is not None:
            age = when_text(judged.data_as_of)
        tip = "\n".join([kind_title(connection.kind), connection.address,
                         *(judged.sentences if judged is not None else [tr("Nothing was brought from there yet.")])])
        super().__init__(desk, parent.guard, parent, f"{connection.name}: {age}",
                         f"{ROOT}/connection/{quote(connection.name, safe='')}", tip,
                         light_icon(judged.light if judged is not None else None))
        self.connection = connection
        if not desk.states(connection.name):
            self.setState(Qgis.BrowserItemState.Populated)

    def createChildren(self) -> list[QgsDataItem]:
        states = sorted(self.desk.states(self.connection.name), key=lambda state: (state.source, state.table_name))
        return [TableItem(self, state) for state in states]

    def actions(self, parent: QWidget) -> list[QAction]:
        desk, name = self.desk, self.connection.name
        rest = not desk.is_updating(name)
        has_data = bool(desk.states(name))
        first = QAction(parent)
        first.setSeparator(True)
        second = QAction(parent)
        second.setSeparator(True)
        return [
            self.action(tr("Update Now"), lambda: desk.update(name), parent, "imsmaUpdateNow", rest),
            self.action(tr("Update Fully"), lambda: desk.update_fully(name), parent, "imsmaUpdateFully", rest),
            self.action(tr("Last Report"), lambda: desk.show_report(name), parent, "imsmaLastReport", has_data),
            first,
            self.action(tr("Edit Connection..."), lambda: desk.edit(name), parent, "imsmaEditConnection"),
            self.action(tr("Test Connection..."), lambda: desk.test(name), parent, "imsmaTestConnection"),
            self.action(tr("Save as File..."), lambda: desk.save_as_file(name), parent, "imsmaSaveConnection"),
            self.action(tr("New Connection..."), desk.new, parent, "imsmaNewConnection"),
            second,
            self.action(tr("Make Its Records Ours..."), lambda: desk.forget(name), parent, "imsmaForgetMirror",
                        rest and has_data),
            self.action(tr("Remove Connection..."), lambda: desk.remove(name), parent, "imsmaRemoveConnection", rest),
        ]

    def handleDoubleClick(self) -> bool:
        self.guard(lambda: self.desk.edit(self.connection.name))()
        return True


class FaultyItem(Item):
    """A connection nobody can use, with the reason."""

    rank = 2

    def __init__(self, parent: Item, name: str, fault: BadInput) -> None:
        super().__init__(parent.desk, parent.guard, parent, f"{name}: {fault.title}",
                         f"{ROOT}/fault/{quote(name, safe='')}", fault.sentence(),
                         QgsApplication.getThemeIcon("/mIconWarning.svg"))
        self._name = name
        self.setState(Qgis.BrowserItemState.Populated)

    def actions(self, parent: QWidget) -> list[QAction]:
        return [self.action(tr("Remove Connection..."), lambda: self.desk.remove(self._name), parent,
                            "imsmaRemoveConnection")]


class TableItem(Item):
    """One mirrored table of a connection."""

    def __init__(self, parent: ConnectionItem, state: Any) -> None:
        judged = judge([state])
        tables = load_model().tables
        title = tables[state.table_name].label.text() if state.table_name in tables else state.table_name
        records = tr("not known") if state.records is None else number_text(state.records)
        super().__init__(parent.desk, parent.guard, parent, f"{title} ({records})",
                         f"{parent.path()}/{quote(state.source, safe='')}/{state.table_name}",
                         judged.text if judged is not None else "", light_icon(judged.light if judged else None))
        self.setState(Qgis.BrowserItemState.Populated)


class FilesItem(Item):
    """Data files opened lately."""

    rank = 3

    def __init__(self, parent: Item) -> None:
        super().__init__(parent.desk, parent.guard, parent, tr("Data files opened lately"), f"{ROOT}/files", "",
                         QgsApplication.getThemeIcon("/mIconFolder.svg"))

    def createChildren(self) -> list[QgsDataItem]:
        return [FileItem(self, file) for file in self.desk.recent_files()]


class FileItem(Item):
    """One data file; a double click puts its layers into the project."""

    def __init__(self, parent: Item, file: Path) -> None:
        super().__init__(parent.desk, parent.guard, parent, file.name, f"{ROOT}/files/{quote(str(file), safe='')}",
                         str(file), QgsApplication.getThemeIcon("/mGeoPackage.svg"))
        self._file = file
        self.setState(Qgis.BrowserItemState.Populated)

    def actions(self, parent: QWidget) -> list[QAction]:
        return [self.action(tr("Open Data File"), lambda: self.desk.open_file(self._file), parent,
                            "imsmaOpenRecentFile")]

    def handleDoubleClick(self) -> bool:
        self.guard(lambda: self.desk.open_file(self._file))()
        return True
