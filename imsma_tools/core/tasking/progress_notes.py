"""What a reader of an order's progress has to know of how the figures came about."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping

from ..base.language import tr
from .work_reports import LeftOut

MOST_REPORTED_PCT = 105.0
"""Above this share of the declared area more was reported than ordered (field rules, progress)."""

MOST_DIFFERENCE = 10.0
"""Points by which the reported and the spatial share may differ (field rules, progress)."""


class Note(enum.Enum):
    """What is told of an order; the value is the key in counts and JSON results."""

    TOO_MUCH = "too_much"
    DIFFERS = "differs"
    ORDER_WITHOUT_OUTLINE = "order_without_outline"
    ORDER_WITHOUT_AREA = "order_without_area"
    ORDER_INVALID = "order_invalid"
    WITHOUT_OUTLINE = "without_outline"
    WITHOUT_AREA = "without_area"
    WITHOUT_OUTCOME = "without_outcome"
    INVALID_OUTLINE = "invalid_outline"
    PERHAPS_TWICE = "perhaps_twice"
    NOT_WORKED_OUT = "not_worked_out"

    def sentence(self, count: int) -> str:
        """Returns what is told of an order where it applies to ``count`` reports (or to the order)."""
        return _SENTENCES[self](count)


_SENTENCES: Mapping[Note, Callable[[int], str]] = {
    Note.TOO_MUCH: lambda count: tr("More was reported than {share} % of the area stated in the order.",
                                    share=f"{MOST_REPORTED_PCT:g}"),
    Note.DIFFERS: lambda count: tr("The reported share and the share on the map differ by more than {points} points.",
                                   points=f"{MOST_DIFFERENCE:g}"),
    Note.ORDER_WITHOUT_OUTLINE: lambda count: tr("The order has no outline that can be used."),
    Note.ORDER_WITHOUT_AREA: lambda count: tr("The order states no area."),
    Note.ORDER_INVALID: lambda count: tr("The outline of the order crosses or touches itself; it counts repaired."),
    Note.WITHOUT_OUTLINE: lambda count: tr("Reports without a usable outline, not on the map: {count}.", count=count),
    Note.WITHOUT_AREA: lambda count: tr("Reports without a usable area, not in the reported figures: {count}.",
                                        count=count),
    Note.WITHOUT_OUTCOME: lambda count: tr("Reports that release no land, counted as work only: {count}.",
                                           count=count),
    Note.INVALID_OUTLINE: lambda count: tr("Reports whose outline crosses or touches itself, counted with the smaller "
                                           "(repaired) shape: {count}.", count=count),
    Note.PERHAPS_TWICE: lambda count: tr("Reports that may be counted twice, because they or their completion have no "
                                         "outline: {count}.", count=count),
    Note.NOT_WORKED_OUT: lambda count: tr("Outlines that could not be worked out, counted with the least: {count}.",
                                          count=count),
}


_RANK = {note: rank for rank, note in enumerate(Note)}


def sentences(notes: Mapping[Note, int], left_out: Mapping[LeftOut, int]) -> list[str]:
    """Returns what is told of an order, the weightiest first, then the reports that do not count."""
    told = [note.sentence(notes[note]) for note in sorted(notes, key=_RANK.__getitem__) if notes[note]]
    return told + [tr("Left out, each {reason}: {count}.", reason=reason.sentence, count=left_out[reason])
                   for reason in left_out if left_out[reason]]
