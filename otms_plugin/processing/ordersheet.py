"""otms:ordersheet: the sheet a team walks onto land with."""

from __future__ import annotations

from imsma_tools.core.base.language import tr
from otms_plugin.core.paper.contract import PaperKind

from .papers import PaperAlgorithm


class OrderSheet(PaperAlgorithm):
    """Prints the order sheet."""

    NAME = "ordersheet"
    KIND = PaperKind.ORDER

    def displayName(self) -> str:
        return tr("Order sheet")

    def help_text(self) -> str:
        return tr("Prints the sheet of a task order in English, Arabic or Kurdish: data, instructions, hazards, "
                  "ordnance expected, turning points in two coordinate systems, what changed since the last sheet, "
                  "room to sign, and the map. Every page carries number, version, the check sum of the data and the "
                  "last line of the record of changes. A sheet of an order that was not issued says that it is a "
                  "draft, one of an order that is suspended, cancelled or run out that nobody may work by it. Each "
                  "sheet is kept with the order. BY is the name of the person who prints it.")
