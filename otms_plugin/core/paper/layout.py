"""A paper laid out: its words, then the map, page after page in one PDF."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.products.maps.contract import Audience
from imsma_tools.core.products.maps.texts import classification
from imsma_tools.core.products.pdf_pages import About, join_pages
from imsma_tools.core.products.text_blocks import Block, Paragraph, TextPages, Title
from imsma_tools.core.products.text_pages import TextPrinter
from imsma_tools.core.workspace import Workspace

from .contract import PaperKind, PaperWish
from .dossier import Dossier
from .map_page import OrderMap, has_map
from .words import Words, foot, made_up

_PRODUCER = "IMSMA Tools"


@dataclass
class PaperText:
    """The words of a paper behind its title.

    ``changes`` is what ``order_paper`` keeps of what changed, ``accepted`` are rows to be kept with it, by table.
    """

    blocks: list[Block]
    number: str
    version: str = ""
    changes: str = ""
    accepted: Sequence[tuple[str, Any]] = ()
    notes: list[str] = field(default_factory=list)


def lay_out(workspace: Workspace, dossier: Dossier, wish: PaperWish, text: PaperText, folder: Path, target: Path,
            now: dt.datetime, progress: Progress) -> tuple[list[tuple[Path, Path]], int]:
    """Prints a paper into ``folder``; returns the finished files with their places, and how many pages they have.

    :raises BadInput: if the map cannot be printed.
    :raises NotWritable: if a page cannot be written.
    """
    words = Words(dossier, wish.language, wish.digits)
    kind = words.listed("paper_kind", wish.kind.value)
    of_paper = words.code(text.number) if wish.kind is PaperKind.HANDOVER else ""
    below = ", ".join(filter(None, (of_paper, words.code(dossier.number), text.version)))
    shows_map = wish.with_map and has_map(dossier)
    # A certificate is for those who use the land; everything else stays within mine action.
    who = "" if wish.kind is PaperKind.HANDOVER else classification(Audience.RESTRICTED)
    blocks: list[Block] = [Title(kind, below, who), *made_up(dossier), *text.blocks]
    if wish.with_map and not shows_map:
        text.notes.append(tr("The order has no outline that can be drawn, so the paper has no map."))
        blocks.append(Paragraph(text.notes[-1], strong=True))
    made = tr("Made: {moment}", moment=words.moment(now))
    line = ", ".join((f"{kind} {words.code(text.number)}", words.code(wish.language.value)))
    # The texts have their digits already; numbers of orders, telephones and coordinates among them stay Western.
    printer = TextPrinter(TextPages(tuple(blocks), foot(dossier, line, made)), wish.language)
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
