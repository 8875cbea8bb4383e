"""The map of an order, as the last pages of its papers: the map type of single orders, checked like every map."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Optional

from qgis.core import QgsExpression, QgsProject

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.checks.remark import Remark, Severity
from imsma_tools.core.geometry.outline import fault_of
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.products.maps.contract import (
    Family,
    Filter,
    MapLayer,
    MapType,
    Orientation,
    PageFormat,
    PagesFor,
    Wish,
)
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.products.maps.sheet_check import SheetCheck
from imsma_tools.core.products.printing import print_page
from imsma_tools.core.workspace import Workspace

from .contract import PaperKind, PaperWish
from .dossier import Dossier

MAP_TYPE = "single_task"
_RESULTS = ("completion_report", "handover_certificate")
"""Shown on the papers about the result, with the released land: below hazards, which no map may hide."""


@dataclass(frozen=True)
class PrintedMap:
    """The files of a map, page after page, and the remarks of the map check on it."""

    files: tuple[Path, ...]
    remarks: tuple[Remark, ...]


class OrderMap:
    """The map of one order, in a project of its own."""

    def __init__(self, workspace: Workspace, dossier: Dossier, wish: PaperWish, now: dt.datetime, progress: Progress,
                 ) -> None:
        """:raises BadInput: if a template or map type cannot be used."""
        self._wish = _map_wish(dossier, wish)
        self._project = QgsProject()
        self._maker = SheetMaker(workspace, self._wish, self._project, progress, now)
        self._check = SheetCheck(workspace, self._wish, self._maker, self._project, now)
        self._guid = dossier.guid

    def __enter__(self) -> OrderMap:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self._maker.close()

    def print(self, folder: Path, number: int) -> PrintedMap:
        """Prints the map as the last page of a paper, page ``number``, with its annex.

        :raises BadInput: if the map check finds something that stops the map: a map that misleads is not handed out.
        """
        page = next(page for page in self._maker.pages() if page.guid == self._guid)
        sheet = self._maker.make(page, number, number)
        remarks = tuple(sorted((*sheet.remarks, *self._check.remarks(sheet)), key=lambda one: one.severity.rank))
        if remarks and remarks[0].severity is Severity.STOP:
            raise BadInput(tr("The map of this order cannot be printed: {reason}", reason=remarks[0].message),
                           tr("Correct the map type {name}.", name=MAP_TYPE))
        files = []
        for part, layout in enumerate(sheet.layouts, 1):
            files.append(folder / f"map-{part}.pdf")
            print_page(layout, files[-1], PageFormat.PDF)
        return PrintedMap(tuple(files), remarks)


def has_map(dossier: Dossier) -> bool:
    """Returns True if the order has an outline that can be drawn."""
    return fault_of(dossier.order.get(GEOMETRY)) is None


def _map_wish(dossier: Dossier, wish: PaperWish) -> Wish:
    return Wish(
        _map_type(dossier, wish), PagesFor.RECORD, wish.language, wish.digits, orientation=Orientation.PORTRAIT,
        chosen=Filter(records=(dossier.number,)), producer=wish.producer, number_series=dossier.country,
        version=str(dossier.sheet_version) if dossier.sheet_version else tr("draft"),
        office_folder=wish.office_folder)


def _map_type(dossier: Dossier, wish: PaperWish) -> MapType:
    """Returns the map type of single orders without its list of facts: those stand on the pages before.

    The points keep the numbers they have in the table of the paper.
    """
    found = load_map_type(MAP_TYPE, wish.office_folder)
    layers = found.layers
    if wish.kind in (PaperKind.COMPLETION, PaperKind.HANDOVER):
        mine = f"\"task_guid\" = {QgsExpression.quotedString(dossier.guid)}"
        place = next((number for number, layer in enumerate(layers) if layer.table == "land_release"), len(layers))
        layers = (*layers[:place], *(MapLayer(table, mine) for table in _RESULTS), *layers[place:])
    kind = next(code for code in dossier.model.code_lists["paper_kind"].codes if code.code == wish.kind.value)
    return replace(found, family=Family.MAP, facts=(), layers=layers, title=kind.label)
