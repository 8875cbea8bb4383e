"""Sentences that stand on every map, and how they are recognised whoever typed them."""

from __future__ import annotations

import re
from typing import Optional

from ...base.language import Language, speaking, tr
from ..maps.contract import Audience
from ..maps.old_data import never_updated, update_failed
from .reading import plain

_PAGE = re.compile(r"(?<!\d)(\d{1,4})\D{1,20}?(\d{1,4})(?!\d)")
_HOLE = "\x00"


def is_white_note(text: str) -> bool:
    """Returns True if a plain text says, in the current language, that white does not mean safe.

    The sentence is asked for as the suite words it: any other could say the opposite.
    """
    # Translated as one sentence: with and without the name of the one to be asked, it may begin differently.
    return any(_says(text, sentence) for sentence in (
        tr("White does not mean safe."), tr("White does not mean safe. Ask the mine action centre before using land."),
        tr("White does not mean safe. Ask {producer} before using land.", producer=_HOLE)))


def says_update_failed(text: str) -> bool:
    """Returns True if a plain text says, in the current language, that an update did not go through."""
    return any(_says(text, sentence) for sentence in (
        update_failed(_HOLE, _HOLE, _HOLE), never_updated(_HOLE, _HOLE),
        tr("{source} ({count}, never updated completely)", source=_HOLE, count=_HOLE)))


def _says(text: str, sentence: str) -> bool:
    """Returns True if every part of a sentence between its holes stands in a text."""
    said = _squeezed(text)
    return all(_squeezed(part) in said for part in plain(sentence).split(_HOLE))


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def is_page_number(text: str) -> bool:
    """Returns True for a short text such as "Page 2 of 7"."""
    return len(text) < 40 and _PAGE.search(text) is not None


def page_numbers(text: str) -> Optional[tuple[int, int]]:
    """Returns number and count of "Page 2 of 7", None if the text does not say both."""
    found = _PAGE.search(text)
    return (int(found.group(1)), int(found.group(2))) if found else None


def audience_of(text: str) -> Optional[Audience]:
    """Returns who may see a page by what its classification says, None if it says neither.

    In any of the three languages: a wrong word is wrong in each.
    """
    said = _squeezed(text)
    for audience, words in _words().items():
        if any(word in said for word in words):
            return audience
    return None


def _words() -> dict[Audience, list[str]]:
    """Returns the words for each kind of reader, restricted first: a text with both is for few."""
    found: dict[Audience, list[str]] = {Audience.RESTRICTED: [], Audience.PUBLIC: []}
    for language in Language:
        with speaking(language):
            found[Audience.RESTRICTED] += [_squeezed(plain(text)) for text in (
                tr("RESTRICTED"), tr("RESTRICTED - for mine action use only"))]
            found[Audience.PUBLIC].append(_squeezed(plain(tr("PUBLIC"))))
    # Words of the first map types, in texts that offices may have kept.
    found[Audience.RESTRICTED] += ["restricted", "\u0645\u0642\u064a\u0651\u062f", "\u0645\u0642\u064a\u062f",
                                   "\u0633\u0646\u0648\u0648\u0631\u062f\u0627\u0631"]
    return found
