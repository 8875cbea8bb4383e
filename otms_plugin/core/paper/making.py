"""Making a paper of an order: read, worded, laid out with its map, and kept. Call it on the main thread."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.products.printing import require_main_thread
from imsma_tools.core.products.text_blocks import Block, Paragraph
from imsma_tools.core.workspace import Workspace

from ..life.actor import Actor
from .certificate import certificate_of, handover_certificate
from .certificate_gate import pass_gate
from .changes import changes_since, summary
from .completion import completion_report
from .contract import Letter, MadePaper, PaperKind, PaperWish
from .dossier import Dossier, read_dossier
from .keeping import keep, letter_of, paper_number, values_of
from .layout import PaperText, lay_out
from .order_sheet import order_sheet
from .words import Words


def make_paper(workspace: Workspace, task: str, wish: PaperWish, target: Path, actor: Actor,
               progress: Progress = SILENT, now: Optional[dt.datetime] = None) -> MadePaper:
    """Writes a paper of the order with this guid to ``target`` (PDF) and keeps it in ``order_paper``.

    :raises BadInput: if the order does not fit the paper (a certificate before the end of work), its map cannot be
        printed, or somebody changed the data file meanwhile.
    :raises HeldUp: for a certificate, while a gap has no reason.
    :raises NotWritable: if the file cannot be written; then nothing is kept.
    """
    require_main_thread()
    require_name(actor)
    moment = now or dt.datetime.now(dt.timezone.utc)
    dossier = read_dossier(workspace, task, moment)
    letter = letter_of(dossier, wish.letter)
    with speaking(wish.language):
        text = _worded(workspace, dossier, wish, actor, letter, progress)
        progress.set_percent(20.0)
        with tempfile.TemporaryDirectory(prefix="imsma-paper-") as folder:
            made, pages = lay_out(workspace, dossier, wish, text, Path(folder), target, moment, progress)
            progress.check()
            values = values_of(wish.kind, text.number, wish.language, moment, letter, text.changes)
            guid, digest = keep(workspace, dossier, made, values, actor.name, text.accepted)
    progress.set_percent(100.0)
    return MadePaper(tuple(place for _, place in made), guid, text.number, dossier.sheet_version, digest,
                     dossier.content_sum(), pages, tuple(text.notes))


def require_name(actor: Actor) -> None:
    """:raises BadInput: if nobody is named: every paper is kept with the person who made it."""
    if not actor.name.strip():
        raise BadInput(tr("Nobody's name is given for the paper."), tr("Enter your name in the options."))


def _worded(workspace: Workspace, dossier: Dossier, wish: PaperWish, actor: Actor, letter: Letter,
            progress: Progress) -> PaperText:
    words = Words(dossier, wish.language, wish.digits)
    ends = letter_part(words, letter)
    if wish.kind is PaperKind.ORDER:
        since = changes_since(workspace, dossier)
        version = words.figures.number(dossier.sheet_version) if dossier.sheet_version else tr("draft")
        return PaperText([*order_sheet(words, since, wish.producer.name), *ends],
                         paper_number(workspace, dossier, wish.kind), tr("version {version}", version=version),
                         summary(since, dossier))
    if wish.kind is PaperKind.COMPLETION:
        return PaperText([*completion_report(words, workspace, progress), *ends],
                         paper_number(workspace, dossier, wish.kind))
    certificate = certificate_of(dossier, wish.certificate)
    passed = pass_gate(workspace, dossier, certificate, wish.accepted, actor, progress)
    return PaperText([*handover_certificate(words, certificate, passed), *ends],
                     paper_number(workspace, dossier, wish.kind, certificate), accepted=passed.rows,
                     notes=list(passed.notes))


def letter_part(words: Words, letter: Letter) -> list[Block]:
    """Returns which letter the paper goes with, and who gets a copy."""
    day = words.day(letter.day)
    lines = [tr("Letter {number} of {day}", number=words.code(letter.number), day=day or "-") if letter.number else "",
             tr("Copies to: {names}", names=letter.copies_to) if letter.copies_to else ""]
    return [Paragraph(line) for line in lines if line]
