"""Looking for orders by any word a person remembers, in any of the languages and with any digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import contains

import numpy as np

from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import Model
from imsma_tools.core.sources.words import normalised

from .columns import Words
from .register import Register

_END = "\n"
_LEFT_OUT = re.compile(r"[^a-z0-9\n]+")
_IN_WORDS = ("priority", "office", "donor", "project", "admin1_name", "admin2_name", "community")
_CODES = {"status": "task_status", "task_type": "task_type"}


class Texts:
    """Texts that are mostly different, one of each record."""

    def __init__(self, texts: Sequence[str]) -> None:
        joined = _END.join(text.replace(_END, " ") for text in texts).casefold()
        # Numbers of orders are ASCII nearly always: then all of them are normalised at once.
        self._lines = (_LEFT_OUT.sub("", joined).split(_END) if joined.isascii() else
                       [normalised(text) for text in texts]) if texts else []

    def having(self, word: str) -> np.ndarray:
        """Returns for each record whether its text holds a word, which is :func:`normalised`."""
        return np.fromiter(map(contains, self._lines, repeat(word)), bool, len(self._lines))


class Search:
    """The words of all orders: number, status and type in every language, operator, place, donor, hazards."""

    def __init__(self, register: Register, model: Model) -> None:
        self._columns = [register.words(name) for name in _IN_WORDS]
        self._meanings: list[tuple[Words, Mapping[str, tuple[str, ...]]]] = [
            (register.words(name), {code: _names(model, code_list, code) for code in register.words(name).values})
            for name, code_list in _CODES.items()]
        self._meanings.append((register.words("organisation_guid"), register.operators))
        self._texts = [Texts(register.texts("task_no"))]
        if any(register.texts("local_id")):
            self._texts.append(Texts(register.texts("local_id")))
        if register.hazards:
            self._texts.append(Texts([" ".join(register.hazards.get(guid, ())) for guid in register.texts("guid")]))
        self._length = len(register)

    def matching(self, text: str) -> np.ndarray:
        """Returns for each order whether it holds every word of a text, each of them anywhere."""
        answer = np.ones(self._length, bool)
        for word in filter(None, map(normalised, text.split())):
            answer &= self._having(word)
        return answer

    def _having(self, word: str) -> np.ndarray:
        found = np.zeros(self._length, bool)
        for column in self._columns:
            found |= _in_words(column, {}, word)
        for column, meanings in self._meanings:
            found |= _in_words(column, meanings, word)
        for texts in self._texts:
            found |= texts.having(word)
        return found


def _in_words(column: Words, meanings: Mapping[str, Iterable[str]], word: str) -> np.ndarray:
    return column.where(lambda value: any(word in normalised(name) for name in meanings.get(value, (value,))))


def _names(model: Model, code_list: str, code: str) -> tuple[str, ...]:
    """Returns a code and what it is called in every language."""
    return (code, *(model.code_lists[code_list].label(code, language) for language in Language)) if code else ()
