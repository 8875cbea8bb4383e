"""Is this file the paper it says it is, and is it still the newest one?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace
from imsma_tools.core.workspace.hash_chain import Seal, check

from .contract import TABLE, PaperKind
from .keeping import digest_of


@dataclass(frozen=True)
class KnownPaper:
    """What the data file knows of a file. ``paper`` None: no paper of this data file, or altered since.

    ``sheet_version`` is the present one of the order, ``is_newest`` False if a newer sheet counts. ``findings`` say
    where the record of changes does not stand as it did when the paper was made.
    """

    paper: Optional[Record]
    sheet_version: int = 0
    is_newest: bool = False
    findings: tuple[str, ...] = ()

    def sentence(self) -> str:
        """Returns the answer in one sentence."""
        if self.paper is None:
            return tr("This file is no paper of this data file, or it was altered.")
        number = self.paper["paper_no"]
        if not self.is_newest:
            return tr("{number} is genuine and out of date: version {version} of the order counts.", number=number,
                      version=self.sheet_version)
        return tr("{number} is genuine, and the newest of its kind.", number=number)


def look_up(workspace: Workspace, file: Path) -> KnownPaper:
    """Returns what the data file knows of a paper, by the check sum of the file.

    :raises BadInput: if the file cannot be read.
    """
    try:
        digest = digest_of(file)
    except OSError as error:
        raise BadInput(tr("The file {name} cannot be read.", name=file.name), tr("Choose another file."),
                       str(error)) from error
    paper = next(iter(workspace.rows(TABLE, {"sha256": digest})), None)
    if paper is None:
        return KnownPaper(None)
    order = workspace.row("task_order", str(paper["task_guid"])) or {}
    present = int(order.get("sheet_version") or 0)
    same = list(workspace.rows(TABLE, {"task_guid": paper["task_guid"], "paper_kind": paper["paper_kind"],
                                                  "language": paper["language"]}))
    newest = bool(same) and same[-1]["guid"] == paper["guid"]
    if paper["paper_kind"] in (PaperKind.ORDER.value, PaperKind.FORM.value):
        newest = newest and int(paper["sheet_version"] or 0) == present
    return KnownPaper(paper, present, newest, tuple(_findings(workspace, paper)))


def _findings(workspace: Workspace, paper: Record) -> list[str]:
    """Returns where the record of changes is not the one whose end stands on the paper."""
    found = workspace.connection.execute("SELECT seq FROM audit_log WHERE hash = ?", (paper["seal"],)).fetchone()
    if found is None:
        return [tr("The line of the record of changes that stands on the paper is missing.")]
    return check(workspace.connection, workspace.info["workspace_id"], Seal(int(found[0]), str(paper["seal"])))
