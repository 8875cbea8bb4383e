"""imsma:correctionlist: the corrections proposed for IMSMA, as a form for those who enter them there."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsSettings,
)

from ..core.base import settings
from ..core.base.errors import BadInput
from ..core.base.jobs import Progress
from ..core.base.language import speaking, tr
from ..core.intake import corrections
from ..core.intake.correction_states import ANSWERED, State
from ..core.model.definition import load_model
from ..core.products import correction_book, correction_list, correction_page
from ..core.workspace import Workspace, open_workspace
from .base import ToolsAlgorithm

_STATES: dict[str, Optional[tuple[State, ...]]] = {
    "open": (State.OPEN,), "sent": (State.SENT,), "look": (State.LOOK,), "answered": ANSWERED, "all": None}


class CorrectionList(ToolsAlgorithm):
    """Prints correction requests, and notes that they were sent."""

    NAME = "correctionlist"
    GROUP = "data"

    def displayName(self) -> str:
        return tr("List of corrections for IMSMA")

    def help_text(self) -> str:
        return tr("Prints the corrections that were proposed for records of IMSMA: field, value in IMSMA, value "
                  "proposed, evidence, and coordinates to type in for outlines. The workbook is a form for those who "
                  "enter data into IMSMA; the page is to read.\n\n"
                  "STATE is open, sent, look (needs a look), answered or all.\n\n"
                  "With MARK_SENT the open requests of the list get its number and count as sent from today; nothing "
                  "is noted if the list cannot be written. Every later update from IMSMA says which requests are done, "
                  "refused, still open, or need a look because IMSMA now says a third thing.")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterEnum("STATE", tr("Which requests"), list(_STATES), defaultValue="open",
                                                     usesStaticStrings=True))
        self.addParameter(QgsProcessingParameterString("TABLE", tr("Only of this table, for example hazard"),
                                                       optional=True))
        self.addParameter(QgsProcessingParameterString("SINCE", tr("Proposed, sent or answered since (2026-03-31)"),
                                                       optional=True))
        self.add_language()
        self.addParameter(QgsProcessingParameterBoolean("MARK_SENT", tr("Give the list a number and note it as sent"),
                                                        False))
        self.addParameter(QgsProcessingParameterString("BY", tr("Sent by (empty: your name in the options)"),
                                                       optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(
            "XLSX", tr("Workbook"), tr("Excel workbook") + " (*.xlsx)", optional=True, createByDefault=True))
        self.addParameter(QgsProcessingParameterFileDestination(
            "HTML", tr("Page"), "HTML (*.html)", optional=True, createByDefault=False))
        states = load_model().code_lists["correction_state"]
        self.addOutput(QgsProcessingOutputNumber("REQUESTS", tr("Requests on the list")))
        for state in State:
            self.addOutput(QgsProcessingOutputNumber(state.value, states.label(state.value)))
        self.addOutput(QgsProcessingOutputNumber("MARKED", tr("Requests noted as sent")))
        self.addOutput(QgsProcessingOutputString("LIST_NO", tr("Number of the list")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        table = self._table(parameters, context)
        if table:
            load_model().table(table)
        self._since(parameters, context)
        xlsx, html = self._files(parameters, context)
        if xlsx is not None:
            correction_book.check_suffix(xlsx)
        if html is not None:
            correction_page.check_suffix(html)
        if self.parameterAsBoolean(parameters, "MARK_SENT", context):
            if xlsx is None and html is None:
                return tr("A list that is noted as sent must be written: give XLSX or HTML.")
            if self.parameterAsString(parameters, "STATE", context) not in ("open", "all"):
                return tr("Only open requests can be sent. Give STATE=open, or leave MARK_SENT out.")
            if not self._by(parameters, context):
                return tr("Nobody's name is given for the change. Give BY, or enter your name in the options.")
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        states = _STATES[self.parameterAsString(parameters, "STATE", context)]
        marks = self.parameterAsBoolean(parameters, "MARK_SENT", context)
        xlsx, html = self._files(parameters, context)
        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        with speaking(self.language(parameters, context)), open_workspace(path, read_only=not marks) as ws:
            for note in ws.notes:
                progress.warn(note)
            rows = corrections.requests(ws, states, self._table(parameters, context), self._since(parameters, context))
            to_send = [str(row["guid"]) for row in rows if marks and row["state"] == State.OPEN.value]
            number = corrections.next_list_no(ws) if to_send else ""
            listed = correction_list.build(ws, rows, number)
            for problem in listed.problems:
                progress.warn(problem)

            def write() -> None:
                if xlsx is not None:
                    correction_book.write(listed, xlsx, progress)
                if html is not None:
                    correction_page.write(listed, html)
                progress.check()

            marked = self._write(ws, to_send, number, self._by(parameters, context), write)
            counts = {state.value: sum(row["state"] == state.value for row in rows) for state in State}
            _tell(listed, marked, marks, (xlsx, html), progress)
        return {"REQUESTS": len(rows), **counts, "MARKED": marked, "LIST_NO": number,
                **{name: str(file) for name, file in (("XLSX", xlsx), ("HTML", html)) if file is not None}}

    def _write(self, ws: Workspace, to_send: list[str], number: str, by: str, write: Any) -> int:
        if not to_send:
            write()
            return 0
        return corrections.mark_sent(ws, to_send, number, by, write)

    def _files(self, parameters: dict[str, Any], context: QgsProcessingContext,
               ) -> tuple[Optional[Path], Optional[Path]]:
        names = (self.parameterAsFileOutput(parameters, name, context) for name in ("XLSX", "HTML"))
        xlsx, html = (Path(name) if name else None for name in names)
        return xlsx, html

    def _table(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, "TABLE", context)).strip()

    def _by(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        given = str(self.parameterAsString(parameters, "BY", context)).strip()
        return given or settings.load(QgsSettings()).user_name.strip()

    def _since(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[dt.date]:
        text = str(self.parameterAsString(parameters, "SINCE", context)).strip()
        try:
            return dt.date.fromisoformat(text) if text else None
        except ValueError as error:
            raise BadInput(tr("{text} is not a day.", text=text), tr("Write it like 2026-03-31.")) from error


def _tell(listed: correction_list.CorrectionList, marked: int, marks: bool, files: tuple[Optional[Path], ...],
          progress: Progress) -> None:
    """Says what stands in the list, and what is noted now."""
    progress.say(tr("Requests on the list: {count}.", count=len(listed.entries)))
    if marked:
        progress.say(tr("Noted as sent with the number {number}: {count}.", number=listed.number, count=marked))
    elif marks:
        progress.warn(tr("There is no open request to send; nothing was noted."))
    for file in files:
        if file is not None:
            progress.say(tr("Written: {file}", file=file))
