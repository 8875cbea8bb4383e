"""What printed papers of text are made of; how it looks is the matter of :mod:`.text_pages`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from .tables import TableText


@dataclass(frozen=True)
class Title:
    """The name of the paper, what stands below it in strong letters, and who may see it."""

    text: str
    below: str = ""
    classification: str = ""


@dataclass(frozen=True)
class Heading:
    """The title of a part; never alone at the end of a page."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A text of one or more lines. ``framed`` ones must be seen first: a stop, a draft."""

    text: str
    strong: bool = False
    framed: bool = False


@dataclass(frozen=True)
class Facts:
    """Labels and values, side by side in ``columns`` pairs."""

    rows: tuple[tuple[str, str], ...]
    columns: int = 2


@dataclass(frozen=True)
class Grid:
    """A table with a head that is repeated on every page."""

    text: TableText


@dataclass(frozen=True)
class Signatures:
    """Room to sign: one box for each of ``parties``, with the ``lines`` to fill in by hand. Never torn apart."""

    parties: tuple[str, ...]
    lines: tuple[str, ...]


Block = Union[Title, Heading, Paragraph, Facts, Grid, Signatures]


@dataclass(frozen=True)
class TextPages:
    """The pages of one paper. ``foot`` are the lines at the bottom of every page, above its number."""

    blocks: tuple[Block, ...]
    foot: tuple[str, ...] = ()
