"""otms:importfootprints: the outlines of another office's orders into our checks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterFile

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.exchange.footprints import Told, take_in_footprints

from .packages import PackageAlgorithm


class ImportFootprints(PackageAlgorithm):
    """Takes in the outlines another office sent."""

    NAME = "importfootprints"

    def displayName(self) -> str:
        return tr("Take in outlines of task orders of another office")

    def help_text(self) -> str:
        return tr("Enters the outlines of a package of another office, in the place of those it sent before. From then "
                  "on every check of a task order compares with them, and says how old they are. An order that the "
                  "package no longer names stays live: only a confirmed leaving takes ground off the map. Where the "
                  "other office told you that nobody is on it, name it in DROP (numbers with commas between) and say "
                  "who told so in REASON.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_common()
        self.addParameter(QgsProcessingParameterFile("PACKAGE", tr("Package"), extension="zip"))
        self.add_text("DROP", tr("Orders to take off the map"))
        self.add_text("REASON", tr("Reason"))
        for name, text in (("NEW", tr("New orders")), ("CHANGED", tr("Changed orders")),
                           ("UNCHANGED", tr("Unchanged orders")), ("MISSING", tr("Orders no longer named")),
                           ("DROPPED", tr("Orders taken off the map"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace,
             progress: Progress) -> dict[str, Any]:
        drop = [number.strip() for number in self.text(parameters, "DROP", context).split(",") if number.strip()]
        told = take_in_footprints(
            workspace, Path(self.parameterAsFile(parameters, "PACKAGE", context)), self.key(parameters, context),
            self.actor(parameters, context), drop, self.text(parameters, "REASON", context), progress=progress)
        for sentence in sentences(told):
            progress.warn(sentence)
        return {"OFFICE": told.office, "NEW": told.new, "CHANGED": told.changed, "UNCHANGED": told.unchanged,
                "MISSING": len(told.missing), "MISSING_LIST": list(told.missing), "DROPPED": len(told.dropped),
                "WITHOUT_OUTLINE": list(told.without_outline)}


def sentences(told: Told) -> list[str]:
    """Returns what a person has to know of outlines taken in."""
    said = list(told.notes)
    if told.missing:
        said.append(tr("{office} no longer names {count} orders. They stay live until it confirms that their sites "
                       "were left: {names}.", office=told.office, count=len(told.missing),
                       names=", ".join(told.missing[:20])))
    if told.without_outline:
        said.append(tr("{count} orders of {office} have no outline: nobody can say where people are. Ask for them: "
                       "{names}.", office=told.office, count=len(told.without_outline),
                       names=", ".join(told.without_outline[:20])))
    return said
