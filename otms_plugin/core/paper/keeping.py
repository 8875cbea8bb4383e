"""Giving a finished paper its place and keeping it in ``order_paper``: both or neither."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import former_kept, not_writable
from imsma_tools.core.base.language import Language, tr
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace

from .contract import TABLE, Letter, PaperKind
from .dossier import Dossier, state_of

VIA = "papers"


def digest_of(file: Path) -> str:
    """Returns the SHA-256 of a file in hexadecimal digits."""
    found = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(1 << 20):
            found.update(block)
    return found.hexdigest()


def paper_number(workspace: Workspace, dossier: Dossier, kind: PaperKind, certificate: Optional[Record] = None) -> str:
    """Returns the number of a paper: that of the certificate, of the sheet's version, or the next one of its kind."""
    if certificate is not None:
        return str(certificate["certificate_no"])
    if kind is PaperKind.ORDER:
        return f"{dossier.number}/{dossier.sheet_version}" if dossier.sheet_version else f"{dossier.number}/draft"
    papers = list(workspace.rows(TABLE, {"task_guid": dossier.guid, "paper_kind": kind.value}))
    if papers and _unchanged_since(workspace, str(papers[-1]["seal"])):
        return str(papers[-1]["paper_no"])   # the same in another language, or a copy
    return f"{dossier.number}/{kind.value[0]}{len({paper['paper_no'] for paper in papers}) + 1}"


def _unchanged_since(workspace: Workspace, seal: str) -> bool:
    """Returns True if nothing but papers was entered since the record of changes ended with ``seal``."""
    found = workspace.connection.execute(
        "SELECT (SELECT seq FROM audit_log WHERE hash = ?), (SELECT max(seq) FROM audit_log WHERE table_name != ?)",
        (seal, TABLE)).fetchone()
    return found[0] is not None and (found[1] or 0) <= found[0]


def letter_of(dossier: Dossier, given: Letter) -> Letter:
    """Returns the letter a paper goes with; what is not given is taken from the order."""
    order = dossier.order
    return Letter(given.number.strip() or str(order.get("letter_no") or ""), given.day or order.get("letter_date"),
                  given.copies_to.strip() or str(order.get("copies_to") or ""))


def keep(workspace: Workspace, dossier: Dossier, made: Sequence[tuple[Path, Path]], values: Mapping[str, Any],
         by: str, accepted: Sequence[tuple[str, Mapping[str, Any]]] = ()) -> tuple[str, str]:
    """Moves the finished files to their places and enters the paper; returns its guid and the SHA-256 of the first.

    :param made: finished files with their places; what was there before is replaced.
    :param values: fields of ``order_paper`` beside those that say which order and how the data stood.
    :param accepted: rows of other tables that go with it: what a person accepted.
    :raises BadInput: if another program changed the data file while the paper was made.
    :raises NotWritable: if a file cannot be written; then nothing was changed.
    """
    digest = digest_of(made[0][0])
    with former_kept([target for _, target in made]), workspace.writing(by, via=VIA) as writer:
        if state_of(workspace) != dossier.state:
            raise BadInput(tr("The data file was changed while the paper was made."),
                           tr("Nothing was kept. Make the paper again."), dossier.number)
        for table, row in accepted:
            writer.insert(table, row)
        guid = writer.insert(TABLE, {
            "task_guid": dossier.guid, "sheet_version": dossier.sheet_version,
            "record_version": int(dossier.order.get("version") or 0), "file_name": made[0][1].name,
            "sha256": digest, "seal": dossier.seal.hash, "made_by": by.strip(), **values})
        for file, target in made:
            try:
                shutil.copyfile(file, target)
            except OSError as error:
                raise not_writable(target, error) from error
    return guid, digest


def values_of(kind: PaperKind, number: str, language: Language, now: dt.datetime, letter: Letter, changes: str = "",
              ) -> dict[str, Any]:
    """Returns the fields of ``order_paper`` that say which paper it is."""
    return {"paper_kind": kind.value, "paper_no": number, "language": language.value, "made_at": now,
            "changes": changes or None, "letter_no": letter.number or None, "letter_date": letter.day,
            "copies_to": letter.copies_to or None}
