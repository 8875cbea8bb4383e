"""otms:fillform: the authority's own form, filled for one order, with map and turning points as its annex."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm
from otms_plugin.core.order_given import entered_order
from otms_plugin.core.paper.contract import PaperKind
from otms_plugin.core.paper.form import make_form
from otms_plugin.core.paper.form_file import ENDINGS

from .papers import actor_given, add_outputs, letter_given, paper_parameters, results_of, text_of, wish_given


class FillForm(ToolsAlgorithm):
    """Fills a form."""

    NAME = "fillform"
    GROUP = "tasks"

    def displayName(self) -> str:
        return tr("Fill the authority's form")

    def help_text(self) -> str:
        return tr("Fills the authority's own form, a .docx or .xlsx in which fields such as {example} stand, for a "
                  "task order. Everything else in the form stays as it is. Every field of an order can be named, and "
                  "operator, place, hazards, turning_points, ordnance_expected, area_ha, letter_no, letter_date, "
                  "copies_to, version, replaces, replaces_reason, standing, check_sum, seal. Map and turning points "
                  "are printed beside it as PDF, with _annex behind the name. Fields nobody knows stay in the form and "
                  "are told. Both files are kept with the order. BY is the name of the person who fills the form.",
                  example="{{task_no}}")

    def flags(self) -> Any:
        """From any other thread QGIS prints blank pages and calls it success."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        paper_parameters(self)
        self.addParameter(QgsProcessingParameterFile("FORM", tr("Form with fields (.docx or .xlsx)")))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Filled form"),
                                                                "Word (*.docx);;Excel (*.xlsx)"))
        add_outputs(self)

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        letter_given(self, parameters, context)
        form = Path(self.parameterAsFile(parameters, "FORM", context))
        if form.suffix.lower() not in ENDINGS:
            return tr("{parameter} cannot be {value}. Give the path of a file that ends in {ending}.",
                      parameter="FORM", value=form.name, ending=" / ".join(ENDINGS))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        form = Path(self.parameterAsFile(parameters, "FORM", context))
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if target.suffix.lower() != form.suffix.lower():
            target = target.with_suffix(form.suffix)   # a temporary result is offered as .docx whatever the form is
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context)) as workspace:
            for note in workspace.notes:
                progress.warn(note)
            task = str(entered_order(workspace, text_of(self, parameters, "TASK", context))["guid"])
            made = make_form(workspace, task, form, wish_given(self, PaperKind.FORM, parameters, context), target,
                             actor_given(self, parameters, context), progress)
        return results_of(made, progress)
