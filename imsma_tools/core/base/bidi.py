"""Texts that read in the other direction inside an Arabic or Kurdish sentence.

Without a mark, a number, a path or a coordinate takes its order from what stands around it: ``36.1, 44.2`` turns into
``44.2 ,36.1``, which is another place.
"""

from __future__ import annotations

from .language import current_language

_LEFT_TO_RIGHT = "\u2066"
_BY_FIRST_LETTER = "\u2068"
_END = "\u2069"


def isolated(text: str) -> str:
    """Returns an id, a path or a coordinate so that it reads left-to-right whatever stands around it."""
    return _marked(_LEFT_TO_RIGHT, text)


def embedded(text: str) -> str:
    """Returns a value with its unit so that it keeps its own direction, whatever stands around it."""
    return _marked(_BY_FIRST_LETTER, text)


def _marked(mark: str, text: str) -> str:
    if not text or not current_language().is_right_to_left:
        return text
    return f"{mark}{text}{_END}"
