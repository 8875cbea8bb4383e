"""What is asked for when a paper of an order is made, and what comes of it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Optional

from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.products.maps.contract import Producer

from ..life.commands import Acceptance

TABLE = "order_paper"
_NOBODY = Producer()


class PaperKind(enum.Enum):
    """The papers of an order; the value is the code of ``paper_kind``."""

    ORDER = "ORDER"
    COMPLETION = "COMPLETION"
    HANDOVER = "HANDOVER"
    FORM = "FORM"


@dataclass(frozen=True)
class Letter:
    """The letter a paper goes with. What is empty is taken from the order."""

    number: str = ""
    day: Optional[date] = None
    copies_to: str = ""


@dataclass(frozen=True)
class PaperWish:
    """What paper, in which language and digits, by which office.

    ``certificate`` is the number of the handover certificate if an order has several, ``accepted`` are the gaps that a
    person gives a reason for. ``with_map`` off leaves the map out, for a look at the words.
    """

    kind: PaperKind
    language: Language = Language.EN
    digits: Digits = Digits.WESTERN
    producer: Producer = _NOBODY
    office_folder: Optional[Path] = None
    letter: Letter = Letter()
    certificate: str = ""
    accepted: Sequence[Acceptance] = ()
    with_map: bool = True


@dataclass(frozen=True)
class MadePaper:
    """A paper that was made and kept. ``guid`` is its line in ``order_paper``; ``notes`` should be read."""

    files: tuple[Path, ...]
    guid: str
    paper_no: str
    sheet_version: int
    sha256: str
    content_sum: str
    pages: int
    notes: tuple[str, ...] = ()
