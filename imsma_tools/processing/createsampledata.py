"""imsma:createsampledata: makes an invented country with all kinds of records, for training, tests and shows."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.base.errors import BadInput
from ..core.base.jobs import Progress
from ..core.base.language import tr
from ..core.model.definition import load_model
from ..core.training.produce import produce
from ..core.training.recipe import AS_OF, MOST_HAZARDS, MOST_MONTHS, MOST_TASKS, Choices
from .base import ToolsAlgorithm


class CreateSampleData(ToolsAlgorithm):
    """Makes sample data in a data file of its own."""

    NAME = "createsampledata"
    GROUP = "data"
    WORKSPACE = "WORKSPACE"
    SEED = "SEED"
    HAZARDS = "HAZARDS"
    TASKS = "TASKS"
    MONTHS = "MONTHS"
    FAULTS = "FAULTS"
    ANSWERS = "ANSWERS"
    AS_OF = "AS_OF"
    RECORDS = "RECORDS"
    PLANTED = "PLANTED"

    def displayName(self) -> str:
        return tr("Create sample data")

    def help_text(self) -> str:
        return tr("Makes an invented country with hazards, task orders, reports, accidents and risk education, for "
                  "training and for trying things out. Everything in it is invented: places, operators, people. The "
                  "same number for the seed gives the same records again. A share of the records gets a planted fault; "
                  "the answers file names each of them. The data file must be new or empty: invented records are never "
                  "mixed with others. Spot tasks come on top of the task orders asked for, and so do those of planted "
                  "overlaps.")

    def initAlgorithm(self, configuration: Any = None) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        share = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterFileDestination(
            self.WORKSPACE, tr("Data file"), tr("Data file (*.gpkg)")))
        self.addParameter(QgsProcessingParameterNumber(self.SEED, tr("Seed (the same gives the same records)"), whole,
                                                       1, False, 0))
        self.addParameter(QgsProcessingParameterNumber(self.HAZARDS, tr("Hazards"), whole, 600, False, 40,
                                                       MOST_HAZARDS))
        self.addParameter(QgsProcessingParameterNumber(self.TASKS, tr("Task orders"), whole, 220, False, 20,
                                                       MOST_TASKS))
        self.addParameter(QgsProcessingParameterNumber(self.MONTHS, tr("Months"), whole, 24, False, 3, MOST_MONTHS))
        self.addParameter(QgsProcessingParameterNumber(self.FAULTS, tr("Share of records with a planted fault"), share,
                                                       0.05, False, 0.0, 0.5))
        self.addParameter(QgsProcessingParameterFileDestination(
            self.ANSWERS, tr("Answers: the planted faults"), tr("Answers (*.json)"), None, True, False))
        last = QgsProcessingParameterString(self.AS_OF, tr("Last day of the sample (year-month-day)"),
                                            AS_OF.isoformat(), False, True)
        last.setFlags(last.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(last)
        self.addOutput(QgsProcessingOutputNumber(self.RECORDS, tr("Records")))
        self.addOutput(QgsProcessingOutputNumber(self.PLANTED, tr("Planted faults")))
        for name, table in load_model().tables.items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), table.label.text()))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        self._choices(parameters, context).check()
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        path = Path(self.parameterAsFileOutput(parameters, self.WORKSPACE, context))
        answers = self.parameterAsFileOutput(parameters, self.ANSWERS, context)
        made = produce(path, self._choices(parameters, context), Path(answers) if answers else None, progress)
        results: dict[str, Any] = {self.WORKSPACE: str(path), self.RECORDS: sum(made.counts.values()),
                                   self.PLANTED: len(made.planted)}
        if answers:
            results[self.ANSWERS] = answers
        return results | {table.upper(): number for table, number in made.counts.items()}

    def _choices(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Choices:
        text = self.parameterAsString(parameters, self.AS_OF, context).strip()
        try:
            as_of = datetime.date.fromisoformat(text) if text else AS_OF
        except ValueError as error:
            raise BadInput(tr("{text} is no day.", text=text), tr("Write year-month-day, for example {example}.",
                                                                  example=AS_OF.isoformat())) from error
        return Choices(self.parameterAsInt(parameters, self.SEED, context),
                       self.parameterAsInt(parameters, self.HAZARDS, context),
                       self.parameterAsInt(parameters, self.TASKS, context),
                       self.parameterAsInt(parameters, self.MONTHS, context),
                       self.parameterAsDouble(parameters, self.FAULTS, context), as_of)
