"""Blocks of pairs on their way between two processes: numbers of outlines there, what they have in common back.

An outline is named by its place in the sorted list of those of its block, which both sides know.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..base.frames import Frame, Part
from .loading import Failure
from .pair_work import Compared
from .pairs import CLASSES, Figures, PairBlock

_COLUMNS = 4
_OF_A_BLOCK = 2 * _COLUMNS + 7
_COUNTS = ("done", "missing", "apart", "rounded")


class Misfit(ValueError):
    """A message does not hold what it should. The text is technical."""


@dataclass(frozen=True)
class Side:
    """Outlines of one layer in a block: their keys, sorted, and their envelopes in the R-tree."""

    keys: np.ndarray
    boxes: np.ndarray


@dataclass(frozen=True)
class Question:
    """A block of pairs: places ``a`` in the first of the sides, ``b`` in the last one."""

    sides: Sequence[Side]
    a: np.ndarray
    b: np.ndarray


@dataclass(frozen=True)
class SideAnswer:
    """Places of outlines that are not as they should be, and values that came along: sorted keys and a text."""

    unsound: np.ndarray
    along: Sequence[tuple[np.ndarray, str]]


@dataclass(frozen=True)
class Answer:
    """What a block gave, and what is to be said of the outlines of each side."""

    compared: list[Compared]
    sides: list[SideAnswer]


def question_frame(job: int, question: Question) -> Frame:
    """Returns a question as a message."""
    parts = [part for side in question.sides for part in (_bytes(side.keys, "<i8"), _bytes(side.boxes, "<f8"))]
    return Frame({"job": job}, [*parts, _bytes(question.a, "<i8"), _bytes(question.b, "<i8")])


def question_of(frame: Frame) -> Question:
    """Returns the question in a message."""
    *sides, a, b = frame.parts
    return Question([Side(np.frombuffer(keys, "<i8"), np.frombuffer(boxes, "<f8").reshape(-1, 4))
                     for keys, boxes in zip(sides[::2], sides[1::2])], np.frombuffer(a, "<i8"), np.frombuffer(b, "<i8"))


def answer_frame(question: Frame, answer: Answer) -> Frame:
    """Returns the answer to the question in a message as a message."""
    parts: list[Part] = []
    blocks = []
    for compared in answer.compared:
        parts += _pair_parts(compared.pairs)
        blocks.append({**{name: getattr(compared, name) for name in _COUNTS},
                       "failures": [[failure.a, failure.b, failure.reason] for failure in compared.failures]})
    for side in answer.sides:
        parts.append(_bytes(side.unsound, "<i8"))
        for keys, text in side.along:
            parts += [_bytes(keys, "<i8"), text.encode("utf-8", "surrogatepass")]
    return Frame({**question.head, "blocks": blocks, "along": [len(side.along) for side in answer.sides]}, parts)


def answer_of(frame: Frame, numbers: Sequence[np.ndarray]) -> Answer:
    """Returns the answer in a message.

    :param numbers: the outlines of each side of the question, sorted; the answer names outlines by these.
    :raises Misfit: if it cannot be the answer to such a question.
    """
    parts = iter(frame.parts)
    try:
        compared = [_compared(head, parts, numbers) for head in frame.head["blocks"]]
        sides = [SideAnswer(_placed(next(parts), side),
                            [(_array(next(parts), "<i8"), bytes(next(parts)).decode("utf-8", "surrogatepass"))
                             for _ in range(count)])
                 for side, count in zip(numbers, frame.head["along"])]
    except (KeyError, TypeError, ValueError, StopIteration) as error:
        raise Misfit(f"an answer that does not fit: {error!r}") from error
    if next(parts, None) is not None or len(sides) != len(numbers):
        raise Misfit("an answer of another length")
    return Answer(compared, sides)


def _pair_parts(pairs: PairBlock) -> Iterator[Part]:
    yield _bytes(pairs.a, "<i8")
    yield _bytes(pairs.b, "<i8")
    for figures in (pairs.common, pairs.safe):
        for column in (figures.area_m2, figures.share_a, figures.share_b, figures.width_m):
            yield _bytes(column, "<f8")
    yield _bytes(pairs.uncertain, "?")
    yield _bytes(pairs.distance_m, "<f8")
    yield _bytes(pairs.kind, "i1")
    yield _bytes(np.fromiter(map(len, pairs.geometry), np.int64, len(pairs)), "<i8")
    yield b"".join(pairs.geometry)


def _compared(head: dict[str, object], parts: Iterator[Part], numbers: Sequence[np.ndarray]) -> Compared:
    first, last = numbers[0], numbers[-1]
    a, b = _placed(next(parts), first), _placed(next(parts), last)
    common, safe = (Figures(*(_array(next(parts), "<f8") for _ in range(_COLUMNS))) for _ in range(2))
    uncertain, distance, kind, lengths = (_array(next(parts), kind) for kind in ("?", "<f8", "i1", "<i8"))
    together = bytes(next(parts))
    columns = (b, *vars(common).values(), *vars(safe).values(), uncertain, distance, kind, lengths)
    ends = np.cumsum(lengths)
    if {len(column) for column in columns} != {len(a)} or (lengths < 0).any() or ends[-1:].sum() != len(together):
        raise Misfit("columns of different length")
    if len(kind) and not 0 <= kind.min() <= kind.max() < len(CLASSES):
        raise Misfit("a class that there is not")
    geometry = [together[end - length:end] for length, end in zip(lengths.tolist(), ends.tolist())]
    done, missing, apart, rounded = (_count(head[name]) for name in _COUNTS)
    failures = [Failure(int(first[place_a]), int(last[place_b]), str(why))
                for place_a, place_b, why in head["failures"]]   # type: ignore[attr-defined]
    if done != missing + apart + len(a) + len(failures):
        raise Misfit("counts that do not close")
    return Compared(PairBlock(a, b, common, safe, uncertain, distance, kind, geometry), done, missing, apart, rounded,
                    failures)


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise Misfit(f"{value!r} is no count")
    return value


def _placed(part: Part, numbers: np.ndarray) -> np.ndarray:
    """Returns the numbers of the outlines at the places that a part holds."""
    places = _array(part, "<i8")
    if len(places) and not 0 <= places.min() <= places.max() < len(numbers):
        raise Misfit("an outline that was not asked for")
    found: np.ndarray = numbers[places]
    return found


def _array(part: Part, kind: str) -> np.ndarray:
    return np.frombuffer(part, kind)


def _bytes(array: np.ndarray, kind: str) -> bytes:
    return np.ascontiguousarray(array, kind).tobytes()
