"""What the algorithms that print papers of a task order share: whose paper, in which language, with which letter."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsSettings,
)

from imsma_tools.core.base import settings
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import Digits, tr
from imsma_tools.core.products.maps.producer import needed_office_folder, producer_of
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.life.acceptances import HeldUp
from otms_plugin.core.life.actor import Actor, rights_from
from otms_plugin.core.life.given import acceptances_from
from otms_plugin.core.order_given import entered_order
from otms_plugin.core.paper.contract import Letter, MadePaper, PaperKind, PaperWish
from otms_plugin.core.paper.making import make_paper


def paper_parameters(algorithm: ToolsAlgorithm) -> None:
    """Declares WORKSPACE, TASK, BY, LANGUAGE and the letter a paper goes with."""
    algorithm.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
    for name, text in (("TASK", tr("Number of the task order")), ("BY", tr("Name of the person"))):
        algorithm.addParameter(QgsProcessingParameterString(name, text))
    algorithm.add_language()
    for name, text in (("LETTER_NO", tr("Letter number (if left out, that of the order)")),
                       ("LETTER_DATE", tr("Letter date (year-month-day)")), ("COPIES_TO", tr("Copies to"))):
        definition = QgsProcessingParameterString(name, text, optional=True)
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(definition)


def text_of(algorithm: ToolsAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
    """Returns a text parameter; "" where the algorithm has none of this name."""
    if algorithm.parameterDefinition(name) is None:
        return ""
    return str(algorithm.parameterAsString(parameters, name, context)).strip()


def letter_given(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Letter:
    """Returns the letter a paper goes with.

    :raises BadInput: for a date that is none.
    """
    number, day, copies = (text_of(algorithm, parameters, name, context)
                           for name in ("LETTER_NO", "LETTER_DATE", "COPIES_TO"))
    try:
        return Letter(number, date.fromisoformat(day) if day else None, copies)
    except ValueError:
        raise BadInput(tr("{parameter} is {value}. Give a day such as 2026-03-31.", parameter="LETTER_DATE",
                          value=day)) from None


def actor_given(algorithm: ToolsAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Actor:
    """Returns the person who makes the paper, with the rights of the office's setting."""
    return Actor(text_of(algorithm, parameters, "BY", context), rights_from(settings.load(QgsSettings()).rights))


def wish_given(algorithm: ToolsAlgorithm, kind: PaperKind, parameters: dict[str, Any], context: QgsProcessingContext,
               ) -> PaperWish:
    """Returns the paper that is asked for, by the office of the settings."""
    mine = settings.load(QgsSettings())
    language = algorithm.language(parameters, context)
    digits = Digits(mine.digits) if language.is_right_to_left else Digits.WESTERN
    certificate, decisions = (text_of(algorithm, parameters, name, context) for name in ("CERTIFICATE", "DECISIONS"))
    return PaperWish(kind, language, digits, producer_of(mine), needed_office_folder(mine),
                     letter_given(algorithm, parameters, context), certificate, acceptances_from(decisions))


def results_of(made: MadePaper, progress: Progress) -> dict[str, Any]:
    """Returns what came of a paper, and tells what should be read."""
    for note in made.notes:
        progress.warn(note)
    progress.say(tr("{number} was kept with the order, check sum of the file {sum}.", number=made.paper_no,
                    sum=made.sha256))
    return {"OUTPUT": str(made.files[0]), "FILES": [str(file) for file in made.files], "PAPER_NO": made.paper_no,
            "PAPER": made.guid, "SHEET_VERSION": made.sheet_version, "SHA256": made.sha256,
            "CHECK_SUM": made.content_sum, "PAGES": made.pages, "NOTES": list(made.notes)}


def add_outputs(algorithm: ToolsAlgorithm) -> None:
    """Declares what every paper tells of itself."""
    for name, text in (("PAPER_NO", tr("Number of the paper")), ("PAPER", tr("Key of the paper")),
                       ("SHA256", tr("Check sum of the file")), ("CHECK_SUM", tr("Check sum of the data"))):
        algorithm.addOutput(QgsProcessingOutputString(name, text))
    for name, text in (("SHEET_VERSION", tr("Version of the order sheet")), ("PAGES", tr("Pages"))):
        algorithm.addOutput(QgsProcessingOutputNumber(name, text))


class PaperAlgorithm(ToolsAlgorithm):
    """Prints one kind of paper as PDF."""

    GROUP = "tasks"
    KIND = PaperKind.ORDER

    def flags(self) -> Any:
        """From any other thread QGIS prints blank pages and calls it success."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        paper_parameters(self)
        self.add_more()
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Paper"), "PDF (*.pdf)"))
        add_outputs(self)

    def add_more(self) -> None:
        """Declares what only this kind of paper needs."""

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        letter_given(self, parameters, context)
        acceptances_from(text_of(self, parameters, "DECISIONS", context))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            task = str(entered_order(workspace, text_of(self, parameters, "TASK", context))["guid"])
            try:
                made = make_paper(workspace, task, wish_given(self, self.KIND, parameters, context), target,
                                  actor_given(self, parameters, context), progress)
            except HeldUp as error:
                for one in error.remarks:
                    progress.say(f"{one.remark.severity.label}: {one.remark.message}")
                raise
        return results_of(made, progress)
