"""Reading the JSON of column matchings and source profiles strictly: the right kind of value, or a sentence.

A setting that nobody knows is refused and named with its file, its place and what is known there: a misspelt one would
change areas without a word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ..base.errors import BadInput
from ..base.language import Language, tr

_SHOWN = 80
"""Characters of a wrong value that are shown."""


class Checker:
    """Reads the settings of one file. Every method raises BadInput naming the setting, and nothing else.

    ``place`` is where a setting stands, like ``tables[2].columns[0].unit``.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def wrong(self, place: str, value: Any, known: Iterable[Any]) -> BadInput:
        """Returns the error for a value at a place, with what could stand there."""
        shown = str(value)
        shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
        return BadInput(tr("The column matching {name} has a wrong setting {place}: {value}.", name=self.name,
                           place=place, value=shown),
                        tr("Known are: {names}.", names=", ".join(str(item) for item in known)))

    def mapping(self, value: Any, place: str, known: Collection[str]) -> dict[str, Any]:
        """Returns a group of settings, all of them known."""
        if not isinstance(value, dict):
            raise self.wrong(place or "file", type(value).__name__, ["{...}"])
        for key in value:
            if key not in known:
                raise self.wrong(joined(place, key), "?", sorted(known))
        return value

    def entries(self, data: Mapping[str, Any], key: str, place: str = "") -> list[Any]:
        """Returns a list of anything; empty where the setting is left out."""
        value = data.get(key, [])
        if not isinstance(value, list):
            raise self.wrong(joined(place, key), value, ["[...]"])
        return value

    def text(self, data: Mapping[str, Any], key: str, place: str = "") -> str:
        """Returns a text that must be there."""
        value = data.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(joined(place, key), value, [tr("a text")])
        return value

    def optional_text(self, data: Mapping[str, Any], key: str, place: str = "", default: str = "") -> str:
        """Returns a text, ``default`` where the setting is left out."""
        value = data.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(joined(place, key), value, [tr("a text")])
        return value

    def texts(self, data: Mapping[str, Any], key: str, place: str = "") -> tuple[str, ...]:
        """Returns a list of texts that are not blank; empty where the setting is left out."""
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(joined(place, key), value, [tr("a list of texts")])
        return tuple(value)

    def choice(self, data: Mapping[str, Any], key: str, known: Collection[str], place: str = "",
               default: str = "") -> str:
        """Returns one of the known texts, ``default`` where the setting is left out."""
        value = self.optional_text(data, key, place, default)
        if value != default and value not in known:
            raise self.wrong(joined(place, key), value, known)
        return value

    def choices(self, data: Mapping[str, Any], key: str, known: Collection[str], place: str = "") -> tuple[str, ...]:
        """Returns a list of known texts."""
        values = self.texts(data, key, place)
        for value in values:
            if value not in known:
                raise self.wrong(joined(place, key), value, known)
        return values

    def words(self, data: Mapping[str, Any], key: str, place: str = "") -> dict[str, str]:
        """Returns {text: text}; empty where the setting is left out."""
        value = data.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
            raise self.wrong(joined(place, key), value, [tr("texts with their meaning")])
        return dict(value)

    def title(self, data: Mapping[str, Any]) -> dict[str, str]:
        """Returns the title in our languages."""
        self.mapping(data.get("title", {}), "title", {language.value for language in Language})
        return self.words(data, "title")


def joined(place: str, key: str) -> str:
    """Returns the place of a setting in its group."""
    return f"{place}.{key}" if place else key
