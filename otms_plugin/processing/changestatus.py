"""otms:changestatus: the next step in the life of a task order."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.commands import ChangeStatus

from .order_step import OrderStep


class ChangeStatusOfTask(OrderStep):
    """Changes the status of one task order."""

    NAME = "changestatus"
    DAYS = ("DAY", "VALID_TO", "REVIEW_ON", "SITE_LEFT_ON")

    def displayName(self) -> str:
        return tr("Change the status of a task order")

    def about(self) -> str:
        return tr("Does the next step in the life of a task order (issue, accept, begin, suspend, resume, complete, "
                  "certify, hand over, cancel ...). STATUS is the status after it. Suspending, cancelling and a failed "
                  "quality check need REASON, suspending also REVIEW_ON. Before people are sent and before work counts "
                  "as finished the order is checked as by otms:checktask. DAY is the day of the change if it is "
                  "entered later. VALID_TO gives a new last day of validity. SITE_LEFT_ON and SITE_LEFT_BY say that "
                  "the last people left the site and who confirms it; without them people are thought to be there, "
                  "whatever the status.")

    def add_own(self) -> None:
        self.add_text("STATUS", tr("New status"), optional=False)
        self.add_text("DAY", tr("Day of the change (today if empty)"))
        self.add_text("VALID_TO", tr("New last day of validity"))
        self.add_text("REVIEW_ON", tr("Day of review"))
        self.add_site_left()

    def command(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace, task: str,
                progress: Progress) -> ChangeStatus:
        status, reason = (self.text(parameters, name, context) for name in ("STATUS", "REASON"))
        day, valid_to, review_on = (self.day(parameters, name, context) for name in self.DAYS[:3])
        return ChangeStatus(task, status, reason, day, review_on, valid_to, self.left(parameters, context),
                            self.accepted(parameters, context))
