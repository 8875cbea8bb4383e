"""Recognising rows of a file that has no key: by what they say, then by where they lie, then by their order.

Such files are common (traced map sheets, drawings). A key made of the contents would turn every corrected row into a
new record and leave the old one standing; the order alone would shift every row behind an inserted one. So rows that
say exactly the same are paired first, wherever they stand; what is left in a group (a map sheet) is paired by the
place of the outlines; and only rows without an outline on one side are paired by order, when the numbers agree.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

SAME_PLACE = 0.3
"""Smallest share (intersection / union of the two boxes) that makes two outlines the same place."""


@dataclass(frozen=True)
class Mark:
    """What a row or a record is recognised by. ``name`` is the row number or the record's key."""

    name: str
    group: str
    fingerprint: str
    box: Optional[Box]


def group_of(source_key: str) -> str:
    """Returns the group of a key made by :func:`numbered_keys`."""
    return source_key.rpartition("#")[0]


def number_of(source_key: str) -> int:
    """Returns the number of a key made by :func:`numbered_keys`, 0 for any other key."""
    number = source_key.rpartition("#")[2]
    return int(number) if number.isdigit() else 0


def numbered_keys(rows: Iterable[Mark], taken: Iterable[str]) -> dict[str, str]:
    """Returns {row name: key} for rows that are new: ``group#number``, counting on from the keys ``taken``."""
    highest: dict[str, int] = defaultdict(int)
    for key in taken:
        highest[group_of(key)] = max(highest[group_of(key)], number_of(key))
    keys = {}
    for row in rows:
        highest[row.group] += 1
        keys[row.name] = f"{row.group}#{highest[row.group]}"
    return keys


def match(rows: Sequence[Mark], records: Sequence[Mark]) -> dict[str, str]:
    """Returns {row name: record name}; rows without a partner are new, records without one are missing.

    ``records`` come in the order of their numbers.
    """
    pairs: dict[str, str] = {}
    waiting: dict[tuple[str, str], deque[Mark]] = defaultdict(deque)
    for record in records:
        waiting[record.group, record.fingerprint].append(record)
    left_rows: dict[str, list[Mark]] = defaultdict(list)
    for row in rows:
        queue = waiting.get((row.group, row.fingerprint))
        if queue:
            pairs[row.name] = queue.popleft().name
        else:
            left_rows[row.group].append(row)
    left_records: dict[str, list[Mark]] = defaultdict(list)
    matched = set(pairs.values())
    for record in records:
        if record.name not in matched and record.group in left_rows:
            left_records[record.group].append(record)
    for group, members in left_rows.items():
        pairs.update(_match_left(members, left_records.get(group, [])))
    return pairs


def _match_left(rows: list[Mark], records: list[Mark]) -> Mapping[str, str]:
    pairs: dict[str, str] = {}
    close = sorted(_close_pairs(rows, records), key=lambda item: -item[0])
    used_rows: set[int] = set()
    used_records: set[int] = set()
    for share, i, j in close:
        if share < SAME_PLACE:
            break
        if i not in used_rows and j not in used_records:
            pairs[rows[i].name] = records[j].name
            used_rows.add(i)
            used_records.add(j)
    rest_rows = [row for i, row in enumerate(rows) if i not in used_rows]
    rest_records = [record for j, record in enumerate(records) if j not in used_records]
    if len(rest_rows) == len(rest_records):
        for row, record in zip(rest_rows, rest_records):
            # Two outlines at different places are two areas, not one that moved.
            if row.box is None or record.box is None:
                pairs[row.name] = record.name
    return pairs


def _close_pairs(rows: list[Mark], records: list[Mark]) -> Iterator[tuple[float, int, int]]:
    """Yields (share, row, record) of boxes that overlap; records sorted by west, so that few are looked at."""
    placed = sorted((record.box[0], j) for j, record in enumerate(records) if record.box)
    wests = [west for west, _ in placed]
    widest = max((record.box[2] - record.box[0] for record in records if record.box), default=0.0)
    for i, row in enumerate(rows):
        if row.box:
            for k in range(bisect_left(wests, row.box[0] - widest), bisect_right(wests, row.box[2])):
                j = placed[k][1]
                share = _overlap(row.box, records[j].box)
                if share:
                    yield share, i, j


def _overlap(a: Optional[Box], b: Optional[Box]) -> float:
    """Returns intersection / union of two boxes, 0 to 1."""
    if a is None or b is None:
        return 0.0
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared
    return shared / union if union else 0.0
