"""Own copies of map types and page templates: asked for, made, and opened to be edited."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext, QgsSettings

from imaat_plugin.core.own_copies import copy_to_office
from imsma_tools.core.base import session
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.settings import fixed_by_office, save
from imsma_tools.core.products.documents import read_xml
from imsma_tools.core.products.maps.contract import MapType
from imsma_tools.core.products.maps.producer import office_folder_of
from imsma_tools.gui.shared.messages import Messages, open_path

from .own_copy_dialog import OwnCopyDialog


class OwnCopies:
    """Makes copies in the office's folder. ``on_copied`` is called after each, because there may be a new map type."""

    def __init__(self, iface: Any, messages: Messages, on_copied: Callable[[], None]) -> None:
        self._iface = iface
        self._messages = messages
        self._on_copied = on_copied

    def ask(self, map_types: Mapping[str, MapType], first: str) -> None:
        """Asks what is wanted, and makes it."""
        folder = office_folder_of(session.current_settings())
        dialog = OwnCopyDialog(map_types, first, folder, self._iface.mainWindow())
        if dialog.exec():
            self.make(*dialog.values())
        dialog.deleteLater()

    def make(self, shipped: Path, name: str, folder: Path) -> Path:
        """Makes a copy, and remembers the folder as the office's.

        :raises ToolsError: if it cannot be made; nothing is overwritten.
        """
        settings = session.current_settings()
        if Path(settings.templates_folder) != folder and "templates_folder" in fixed_by_office():
            raise BadInput(tr("The folder of templates is fixed by your office."), tr("Use the folder shown there."),
                           settings.templates_folder)
        copy = copy_to_office(shipped, folder, name)
        save(QgsSettings(), dataclasses.replace(settings, templates_folder=str(folder)))
        self._on_copied()
        is_template = copy.suffix == ".qpt"
        button = tr("Open in Layout Designer") if is_template else tr("Open Folder")
        self._messages.done(tr("{name} is in your folder and comes before the one of the suite.", name=copy.name),
                            button, lambda: self.edit(copy) if is_template else open_path(folder))
        return copy

    def edit(self, template: Path) -> None:
        """Opens a template as a layout of the person's project; Layout, Save as Template keeps what was changed.

        :raises BadInput: if the file is no template.
        """
        project = QgsProject.instance()
        layout, document = QgsPrintLayout(project), read_xml(template)
        if document is None or not layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]:
            raise BadInput(tr("The page template {name} cannot be opened.", name=template.name),
                           tr("Delete it and make a new copy."), str(template))
        layout.setName(project.layoutManager().generateUniqueTitle() if project.layoutManager().layoutByName(
            template.stem) is not None else template.stem)
        project.layoutManager().addLayout(layout)
        self._iface.openLayoutDesigner(layout)
