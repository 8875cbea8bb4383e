"""Making a paper of an order: read, worded, laid out with its map, and kept. Call it on the main thread."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.products.maps.contract import Audience
from imsma_tools.core.products.maps.texts import classification
from imsma_tools.core.products.pdf_pages import About, join_pages
from imsma_tools.core.products.printing import require_main_thread
from imsma_tools.core.products.text_blocks import Block, Paragraph, TextPages, Title
from imsma_tools.core.products.text_pages import TextPrinter
from imsma_tools.core.workspace import Workspace

from ..life.actor import Actor
from .certificate import certificate_of, handover_certificate
from .certificate_gate import pass_gate
from .changes import changes_since, summary
from .completion import completion_report
from .contract import Letter, MadePaper, PaperKind, PaperWish
from .dossier import Dossier, read_dossier
from .keeping import keep, letter_of, paper_number, values_of
from .map_page import OrderMap, has_map
from .order_sheet import order_sheet
from .words import Words, foot, made_up

_PRODUCER = "IMSMA Tools"


@dataclass
class _Text:
    """The words of a paper before they are laid out."""

    blocks: list[Block]
    number: str
    version: str = ""
    changes: str = ""
    accepted: Sequence[tuple[str, Any]] = ()
    notes: list[str] = field(default_factory=list)


def make_paper(workspace: Workspace, task: str, wish: PaperWish, target: Path, actor: Actor,
               progress: Progress = SILENT, now: Optional[dt.datetime] = None) -> MadePaper:
    """Writes a paper of the order with this guid to ``target`` (PDF) and keeps it in ``order_paper``.

    :raises BadInput: if the order does not fit the paper (a certificate before the end of work), its map cannot be
        printed, or somebody changed the data file meanwhile.
    :raises HeldUp: for a certificate, while a gap has no reason.
    :raises NotWritable: if the file cannot be written; then nothing is kept.
    """
    require_main_thread()
    if not actor.name.strip():
        raise BadInput(tr("Nobody's name is given for the paper."), tr("Enter your name in the options."))
    moment = now or dt.datetime.now(dt.timezone.utc)
    dossier = read_dossier(workspace, task, moment)
    letter = letter_of(dossier, wish.letter)
    with speaking(wish.language):
        text = _worded(workspace, dossier, wish, actor, letter, progress)
        progress.set_percent(20.0)
        with tempfile.TemporaryDirectory(prefix="imsma-paper-") as folder:
            made, pages = _printed(workspace, dossier, wish, text, Path(folder), target, moment, progress)
            progress.check()
            values = values_of(wish.kind, text.number, wish.language, moment, letter, text.changes)
            guid, digest = keep(workspace, dossier, made, values, actor.name, text.accepted)
    progress.set_percent(100.0)
    return MadePaper(tuple(place for _, place in made), guid, text.number, dossier.sheet_version, digest,
                     dossier.content_sum(), pages, tuple(text.notes))


def _worded(workspace: Workspace, dossier: Dossier, wish: PaperWish, actor: Actor, letter: Letter,
            progress: Progress) -> _Text:
    words = Words(dossier, wish.language, wish.digits)
    ends = _letter(words, letter)
    if wish.kind is PaperKind.ORDER:
        since = changes_since(workspace, dossier)
        version = words.figures.number(dossier.sheet_version) if dossier.sheet_version else tr("draft")
        return _Text([*order_sheet(words, since, wish.producer.name), *ends],
                     paper_number(workspace, dossier, wish.kind), tr("version {version}", version=version),
                     summary(since, dossier))
    if wish.kind is PaperKind.COMPLETION:
        return _Text([*completion_report(words, workspace, progress), *ends],
                     paper_number(workspace, dossier, wish.kind))
    certificate = certificate_of(dossier, wish.certificate)
    passed = pass_gate(workspace, dossier, certificate, wish.accepted, actor, progress)
    return _Text([*handover_certificate(words, certificate, passed), *ends],
                 paper_number(workspace, dossier, wish.kind, certificate), accepted=passed.rows,
                 notes=list(passed.notes))


def _letter(words: Words, letter: Letter) -> list[Block]:
    """Returns which letter the paper goes with, and who gets a copy."""
    day = words.day(letter.day)
    lines = [tr("Letter {number} of {day}", number=words.code(letter.number), day=day or "-") if letter.number else "",
             tr("Copies to: {names}", names=letter.copies_to) if letter.copies_to else ""]
    return [Paragraph(line) for line in lines if line]


def _printed(workspace: Workspace, dossier: Dossier, wish: PaperWish, text: _Text, folder: Path, target: Path,
             now: dt.datetime, progress: Progress) -> tuple[list[tuple[Path, Path]], int]:
    """Returns the finished files with their places, and how many pages they have."""
    words = Words(dossier, wish.language, wish.digits)
    kind = words.listed("paper_kind", wish.kind.value)
    below = ", ".join(filter(None, (words.code(dossier.number), text.version)))
    shows_map = wish.with_map and has_map(dossier)
    blocks: list[Block] = [Title(kind, below, classification(Audience.RESTRICTED)), *made_up(dossier), *text.blocks]
    if wish.with_map and not shows_map:
        text.notes.append(tr("The order has no outline that can be drawn, so the paper has no map."))
        blocks.append(Paragraph(text.notes[-1], strong=True))
    made = tr("Made: {moment}", moment=words.moment(now))
    line = ", ".join((f"{kind} {words.code(text.number)}", words.code(wish.language.value)))
    printer = TextPrinter(TextPages(tuple(blocks), foot(dossier, line, made)), wish.language, wish.digits)
    pages = printer.count + shows_map
    figures = words.figures
    pages_file = folder / "text.pdf"
    printer.print(pages_file, lambda number: tr("Page {number} of {pages}", number=figures.number(number),
                                                pages=figures.number(pages)))
    parts: list[tuple[list[Path], str]] = [([pages_file], kind)]
    if shows_map:
        progress.check()
        with OrderMap(workspace, dossier, wish, now, progress) as order_map:
            printed = order_map.print(folder, pages)
        text.notes += [remark.message for remark in printed.remarks]
        parts.append((list(printed.files), tr("Map")))
        pages = printer.count + len(printed.files)
    joined = folder / "joined.pdf"
    about = About(f"{kind} {dossier.number}", wish.producer.name or _PRODUCER, now, wish.language.value,
                  wish.language.is_right_to_left)
    if not join_pages(parts, joined, about):
        return [(joined, target)], pages
    text.notes.append(tr("The pages could not be put into one file. The map stands in a file of its own."))
    files = [file for names, _ in parts for file in names]   # a newer Qt may write another kind of PDF
    places = [target, *(target.with_name(f"{target.stem}_{number}.pdf") for number in range(2, len(files) + 1))]
    return list(zip(files, places)), pages
