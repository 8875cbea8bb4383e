"""Finding the line of headings of a table that does not begin at the top of its sheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from ...model.definition import load_model
from ..words import lookup, normalised, words
from .grid import Line, column_name, is_blank

LOOKED_AT = 60
"""Lines at the top in which the headings are looked for."""

_LONGEST = 90


@cache
def vocabulary() -> frozenset[str]:
    """Returns everything that is usual as a heading: names and labels of fields, and the words of ``words.json``."""
    found = set()
    for table in load_model().tables.values():
        for field in table.fields:
            found |= {field.name, field.label.en, field.label.ar, field.label.ckb}
    for kind in ("fields", "coordinates", "points"):
        for names in words()[kind].values():
            found |= set(names)
    return frozenset(normalised(name) for name in found if name)


def is_known(text: Any) -> bool:
    """Returns True for a usual heading, also with a unit behind it."""
    word = normalised(str(text))
    if word in vocabulary():
        return True
    return any(word.endswith(unit) and word[:-len(unit)] in vocabulary() for unit in lookup("units"))


def find_heading(lines: Sequence[Line], extra: frozenset[str] = frozenset()) -> int:
    """Returns the place in ``lines`` of the line of headings, -1 if there is none.

    The line with most words that are usual as headings wins; where no line has any, the first that is nothing but
    different texts and at least half as wide as the lines under it.

    :param extra: normalised names that a column matching expects.
    """
    best, best_known = -1, 0
    for place, line in enumerate(lines):
        texts = _texts(line)
        known = sum(1 for text in texts if normalised(text) in extra or is_known(text))
        if known > best_known and known >= 0.3 * line.filled and len(texts) >= 0.7 * line.filled:
            best, best_known = place, known
    # One known word alone ("Area: Basra") is also met in a title.
    if best >= 0 and (best_known > 1 or lines[best].filled >= _usual_width(lines[best + 1:]) / 2):
        return best
    for place, line in enumerate(lines):
        texts = _texts(line)
        if (len(texts) == line.filled == len({normalised(text) for text in texts})
                and line.filled >= max(1.0, _usual_width(lines[place + 1:]) / 2)):
            return place
    return -1


def second_heading(first: Line, second: Line, merged: Sequence[tuple[int, int, int, int]]) -> bool:
    """Returns True if ``second`` is the lower half of the headings: the upper one has merged cells over it."""
    over = [area for area in merged if area[0] <= first.number <= area[2]]
    wide = [area for area in over if area[3] > area[1] and area[2] == first.number]
    high = [area for area in over if area[2] >= second.number > area[0]]
    texts = _texts(second)
    if not texts or len(texts) != second.filled:
        return False
    if high:
        return True
    if not merged:   # readers that do not tell of merged cells leave blanks
        blanks = [column for column, value in enumerate(first.values) if is_blank(value)]
        below = [column for column, value in enumerate(second.values) if not is_blank(value)]
        return all(is_known(text) for text in texts) and any(
            column in blanks or column >= len(first.values) for column in below)
    under = [_at(second, column) for area in wide for column in range(area[1] - 1, area[3])]
    return bool(wide) and sum(not is_blank(value) for value in under) > 0.5 * len(under)


def names_of(first: Line, second: Line | None, merged: Sequence[tuple[int, int, int, int]], width: int) -> list[str]:
    """Returns one name for each of ``width`` columns; a column without a heading is called by its letter.

    Of two lines both words count, but "Coordinates" over "Longitude" is just Longitude.
    """
    upper = [_text(_at(first, column)) for column in range(width)]
    for start, left, bottom, right in merged:
        if start <= first.number <= bottom and left <= width:
            upper[left - 1:min(right, width)] = [upper[left - 1]] * (min(right, width) - left + 1)
    groups = {normalised(word) for word in (*words()["coordinates"]["text"], *words()["heading_groups"])}
    names: list[str] = []
    for column in range(width):
        top, low = upper[column], _text(_at(second, column)) if second is not None else ""
        name = low if normalised(top) in groups and low else " ".join(filter(None, (top, low)))
        name = name or column_name(column)
        number, unique = 2, name
        while unique in names:
            unique, number = f"{name} #{number}", number + 1
        names.append(unique)
    return names


def _usual_width(lines: Sequence[Line]) -> float:
    widths = sorted(line.filled for line in lines if line.filled)
    return float(widths[len(widths) // 2]) if widths else 0.0


def _texts(line: Line) -> list[str]:
    """Returns the texts of a line that can be headings: not long, and no numbers."""
    return [value for value in line.values if isinstance(value, str) and not is_blank(value) and len(value) <= _LONGEST
            and any(letter.isalpha() for letter in value)]


def _at(line: Line, column: int) -> Any:
    return line.values[column] if column < len(line.values) else None


def _text(value: Any) -> str:
    return "" if is_blank(value) else " ".join(str(value).split())
