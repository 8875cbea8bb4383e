"""The sentence that tells a reader why a pair has its class."""

from __future__ import annotations

from ..base.language import number_text, tr
from .facts import PairFacts


def explain(overlap_class: str, facts: PairFacts) -> str:
    """Returns a sentence in the current language: who, how much, why, and how sure the outlines are."""
    a, b = facts.a.name or tr("the first order"), facts.b.name or tr("the second order")
    parts = [_reason(overlap_class, a, b, facts)]
    parts += [side.outline_note for side in (facts.a, facts.b) if side.outline_note]
    return " ".join(parts)


def _reason(overlap_class: str, a: str, b: str, facts: PairFacts) -> str:
    size = tr("{area} m2, {share} % of the smaller one", area=number_text(facts.overlap.overlap_m2),
              share=number_text(100 * facts.larger_share, 1))
    if overlap_class == "DUPLICATE":
        return tr("{a} and {b} cover nearly the same ground ({size}): one of them may have been issued twice.", a=a,
                  b=b, size=size)
    if overlap_class == "CONFLICT":
        if not facts.a.operator or not facts.b.operator:
            return tr("{a} and {b} are at work at the same time on the same ground ({size}), and the operator of one "
                      "is not known.", a=a, b=b, size=size)
        return tr("Two operators are at work at the same time on the same ground: {a} and {b} ({size}).", a=a, b=b,
                  size=size)
    if overlap_class == "EOD_INSIDE":
        return tr("A spot task of another operator lies in a site that has not been left: {a} and {b} ({size}).",
                  a=a, b=b, size=size)
    if overlap_class == "CONTAINED":
        return tr("One of {a} and {b} lies within the other ({size}), and neither names the other as its order.",
                  a=a, b=b, size=size)
    if overlap_class == "SAME_OPERATOR":
        return tr("Two orders of the same operator overlap: {a} and {b} ({size}).", a=a, b=b, size=size)
    if overlap_class == "RETASKED_CLEARED":
        return tr("{a} and {b} overlap ({size}), and one of them is land already released.", a=a, b=b, size=size)
    return _milder_reason(overlap_class, a, b, size, facts)


def _milder_reason(overlap_class: str, a: str, b: str, size: str, facts: PairFacts) -> str:
    if overlap_class == "LEGAL_FOLLOWUP":
        return tr("{a} and {b} overlap ({size}), as one follows the other by the rules.", a=a, b=b, size=size)
    if overlap_class == "NOTICE_DISTANCE":
        if facts.overlap.distance_m is None:
            return tr("{a} and {b} lie near each other.", a=a, b=b)
        return tr("{a} and {b} lie {metres} m apart.", a=a, b=b, metres=number_text(facts.overlap.distance_m, 1))
    if overlap_class == "WIDE_AREA":
        return tr("{a} and {b} work in the same area; one of them covers a whole administrative area.", a=a, b=b)
    if overlap_class == "EDGE":
        if facts.overlap.overlap_m2 <= 0:
            return tr("The boundaries of {a} and {b} meet.", a=a, b=b)
        return tr("{a} and {b} overlap in a thin edge ({size}).", a=a, b=b, size=size)
    if overlap_class == "OVERLAP":
        return tr("{a} and {b} overlap ({size}); the site of at least one of them was left.", a=a, b=b, size=size)
    return tr("{a} and {b} overlap ({size}), and no rule allows it.", a=a, b=b, size=size)
