"""The signed scan of a paper: copied beside the data file, entered as an attachment, named by paper and record."""

from __future__ import annotations

import mimetypes
import shutil
from dataclasses import dataclass
from pathlib import Path

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import not_writable, write_aside
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.record import Record
from imsma_tools.core.workspace import Workspace

from ..life.actor import Actor
from .contract import TABLE, PaperKind
from .keeping import VIA, digest_of

KIND = "SIGNED_SCAN"
ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff")
_MOST_BYTES = 100 << 20


@dataclass(frozen=True)
class KeptScan:
    """A scan that was kept: the file, the guid of the attachment, and its SHA-256."""

    file: Path
    attachment: str
    sha256: str


def folder_of(workspace: Workspace) -> Path:
    """Returns the folder of scans and other files of a data file, beside it."""
    return workspace.path.with_name(f"{workspace.path.stem}_files")


def keep_scan(workspace: Workspace, paper: str, scan: Path, actor: Actor) -> KeptScan:
    """Keeps the signed scan of a paper (its guid in ``order_paper``).

    The paper and what it is about (the order, the handover certificate) name it from then on. A scan that was kept
    before stays as an attachment.

    :raises BadInput: for a paper that is not there, or a file that is no scan.
    :raises NotWritable: if it cannot be copied; then nothing is entered.
    """
    row = workspace.row(TABLE, paper)
    if row is None:
        raise BadInput(tr("There is no such paper in the data file."), tr("Choose it in the list of papers."), paper)
    _refuse_scan(scan)
    digest = digest_of(scan)
    table, guid = _about(workspace, row)
    name = f"{plain_name(str(row['paper_no'] or row['guid']))}-{digest[:12]}{scan.suffix.lower()}"
    folder = folder_of(workspace)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise not_writable(folder, error) from error
    target = folder / name
    stored = f"{folder.name}/{name}"
    with workspace.writing(actor.name, via=VIA) as writer:
        attachment = writer.insert("attachment", {
            "record_table": table, "record_guid": guid, "file_name": scan.name[:250], "sha256": digest,
            "media_type": mimetypes.guess_type(scan.name)[0], "size_bytes": scan.stat().st_size, "stored_at": stored,
            "attachment_kind": KIND})
        writer.update(TABLE, paper, {"signed_scan": stored})
        writer.update(table, guid, {"signed_scan": stored})
        with write_aside(target) as aside:
            shutil.copyfile(scan, aside)
    return KeptScan(target, attachment, digest)


def _refuse_scan(scan: Path) -> None:
    if scan.suffix.lower() not in ENDINGS:
        raise BadInput(tr("{name} is no scan.", name=scan.name),
                       tr("Give a file that ends in one of: {names}.", names=", ".join(ENDINGS)), str(scan))
    try:
        size = scan.stat().st_size
    except OSError as error:
        raise BadInput(tr("The file {name} cannot be read.", name=scan.name), tr("Choose another file."),
                       str(error)) from error
    if not 0 < size <= _MOST_BYTES:
        raise BadInput(tr("The file {name} is empty or larger than {size} MB.", name=scan.name,
                          size=_MOST_BYTES >> 20), tr("Scan the paper again, in black and white."), str(scan))


def _about(workspace: Workspace, row: Record) -> tuple[str, str]:
    """Returns table and guid of the record whose signed paper it is."""
    task = str(row["task_guid"])
    if row["paper_kind"] == PaperKind.HANDOVER.value:
        found = workspace.guids("handover_certificate", {"task_guid": task, "certificate_no": row["paper_no"]})
        if found:
            return "handover_certificate", found[0]
    return "task_order", task


def plain_name(text: str) -> str:
    """Returns a text that every file system takes as a name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in text)[:80]
