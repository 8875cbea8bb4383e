"""Words that stand in files for units, months, yes and no, and columns: data in ``resources/profiles/words.json``."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from ..base import paths
from ..geometry.coordinates.digits import western

_FOLDED = str.maketrans({
    "\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0671": "\u0627",   # alef
    "\u0649": "\u064a", "\u06cc": "\u064a", "\u06ce": "\u064a",                        # yeh
    "\u06a9": "\u0643", "\u0629": "\u0647", "\u06d5": "\u0647", "\u06be": "\u0647",    # kaf, teh marbuta, heh
    "\u0640": "", "\u06b5": "\u0644", "\u0695": "\u0631", "\u06c6": "\u0648",
})


@lru_cache(maxsize=20_000, typed=True)
def normalised(text: str) -> str:
    """Returns a text for comparing: case, blanks, signs, forms of Arabic letters, digits and accents do not count."""
    # asked for every code of every record, and there are few different ones
    plain = unicodedata.normalize("NFKD", western(str(text)).casefold().translate(_FOLDED))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[\W_]+", "", plain)


@cache
def words() -> dict[str, Any]:
    """Returns the file of words."""
    data: dict[str, Any] = json.loads(paths.resource("profiles", "words.json").read_text(encoding="utf-8"))
    return data


@cache
def lookup(kind: str) -> dict[str, str]:
    """Returns {normalised word: meaning} for one kind: units, months, booleans."""
    return {normalised(word): meaning for meaning, entries in words()[kind].items() for word in (meaning, *entries)}
