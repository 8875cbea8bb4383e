"""otms:completionsheet: what was reported on an order, and what is left."""

from __future__ import annotations

from imsma_tools.core.base.language import tr
from otms_plugin.core.paper.contract import PaperKind

from .papers import PaperAlgorithm


class CompletionSheet(PaperAlgorithm):
    """Prints the completion report."""

    NAME = "completionsheet"
    KIND = PaperKind.COMPLETION

    def displayName(self) -> str:
        return tr("Completion report")

    def help_text(self) -> str:
        return tr("Prints the completion report of a task order: land released by outcome, method and depth, "
                  "completion reports, land that no approved report covers, reports that do not count and why, "
                  "ordnance found, quality visits, room to sign, and the map. Before the work is reported as "
                  "finished it says that it is an interim one. Each report is kept with the order. BY is the name of "
                  "the person who prints it.")
