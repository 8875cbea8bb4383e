"""One menu and one toolbar for the suite: every plugin adds its part and takes exactly that away again.

The three plugins do not know each other; they find the menu and the toolbar by object name in QGIS's main window. The
last one to go takes the empty menu and toolbar away.
"""

from __future__ import annotations

import enum
from typing import Any, Callable, Optional, Union

from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

from ...core.base.language import tr
from .direction import apply_direction

MENU = "imsmaMineActionMenu"
TOOLBAR = "imsmaMineActionToolBar"
_SECTION = "imsmaSection"


class Section(enum.IntEnum):
    """Parts of the menu from top to bottom."""

    DATA = 10
    TASKS = 20
    ANALYSIS = 30
    HELP = 90


class MenuPart:
    """What one plugin has in the menu and the toolbar of the suite."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._actions: list[QAction] = []
        self._made_here: list[QAction] = []

    def add(self, name: str, text: str, slot: Callable[[], None], section: Section, tip: str = "",
            icon: Optional[QIcon] = None, on_toolbar: bool = False) -> QAction:
        """Adds an entry and returns its action.

        :param name: object name, never translated, by which tests and lessons find the action.
        :param tip: one sentence for the status bar and the tool tip.
        """
        action = QAction(icon or QIcon(), text, self._iface.mainWindow())
        action.setObjectName(name)
        action.setStatusTip(tip)
        action.setToolTip(tip or text)
        action.setMenuRole(QAction.MenuRole.NoRole)   # macOS would move "Options" and "About" into QGIS's own menu
        action.triggered.connect(lambda checked=False: slot())
        self._made_here.append(action)
        self.add_action(action, section, on_toolbar)
        return action

    def add_action(self, action: QAction, section: Section, on_toolbar: bool = False) -> None:
        """Adds an action that exists already and stays its owner's, for example the one that shows a dock."""
        action.setProperty(_SECTION, int(section))
        self._actions.append(action)
        _insert(_menu(self._iface), action)
        if on_toolbar:
            _insert(_toolbar(self._iface), action)

    def remove(self) -> None:
        """Takes this plugin's entries away, and menu and toolbar with the last of them."""
        window = self._iface.mainWindow()
        for action in self._actions:
            if not sip.isdeleted(action):
                for container in (find_menu(window), find_toolbar(window)):
                    if container is not None:
                        container.removeAction(action)
        for action in self._made_here:
            if not sip.isdeleted(action):
                action.deleteLater()
        self._actions.clear()
        self._made_here.clear()
        for container in (find_menu(window), find_toolbar(window)):
            if container is not None:
                _tidy(container)


def find_menu(window: QMainWindow) -> Optional[QMenu]:
    """Returns the suite's menu if there is one."""
    return window.findChild(QMenu, MENU)


def find_toolbar(window: QMainWindow) -> Optional[QToolBar]:
    """Returns the suite's toolbar if there is one."""
    return window.findChild(QToolBar, TOOLBAR)


def _menu(iface: Any) -> QMenu:
    window = iface.mainWindow()
    menu = find_menu(window)
    if menu is None:
        menu = QMenu(tr("Mine Action"), window)
        menu.setObjectName(MENU)
        apply_direction(menu)
        before = iface.firstRightStandardMenu()
        if isinstance(before, QMenu):
            window.menuBar().insertMenu(before.menuAction(), menu)
        else:
            window.menuBar().addMenu(menu)
    return menu


def _toolbar(iface: Any) -> QToolBar:
    toolbar = find_toolbar(iface.mainWindow())
    if toolbar is None:
        # Made here with the window as its owner: what QGIS makes from a title alone dies with Python's last reference.
        toolbar = QToolBar(tr("Mine Action"), iface.mainWindow())
        toolbar.setObjectName(TOOLBAR)
        iface.addToolBar(toolbar)
    return toolbar


def _insert(container: Union[QMenu, QToolBar], action: QAction) -> None:
    """Puts ``action`` behind the actions of its own and earlier sections."""
    later = [other for other in _ours(container) if other.property(_SECTION) > action.property(_SECTION)]
    if later:
        container.insertAction(later[0], action)
    else:
        container.addAction(action)
    _separate(container)


def _ours(container: Union[QMenu, QToolBar]) -> list[QAction]:
    return [action for action in container.actions() if not action.isSeparator()]


def _separate(container: Union[QMenu, QToolBar]) -> None:
    """Sets one separator between each two sections."""
    for action in container.actions():
        if action.isSeparator():
            container.removeAction(action)
            action.deleteLater()
    previous = None
    for action in _ours(container):
        section = action.property(_SECTION)
        if previous is not None and section != previous:
            container.insertSeparator(action)
        previous = section


def _tidy(container: Union[QMenu, QToolBar]) -> None:
    """Sets the separators again, or removes the container when nothing is left in it."""
    if _ours(container):
        _separate(container)
        return
    container.setObjectName("")   # it goes at the next turn of the event loop; a plugin that starts now makes a new one
    window = container.parent()
    if isinstance(container, QMenu):
        window.menuBar().removeAction(container.menuAction())
    else:
        window.removeToolBar(container)
    container.deleteLater()
