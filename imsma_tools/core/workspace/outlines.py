"""What the data file computes for every outline it stores: area on the ellipsoid and state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ..geometry import area, drivers, outline

NONE, VALID, UNCERTAIN = "none", "valid", "uncertain"


def areas(wkbs: Sequence[Optional[bytes]]) -> list[Optional[float]]:
    """Returns the ellipsoidal area of each outline in m2 (WGS 84), None where there is no outline."""
    values = area.areas_m2(wkbs)
    return [None if wkb is None else float(value) for wkb, value in zip(wkbs, values)]


def states(wkbs: Sequence[Optional[bytes]]) -> list[str]:
    """Returns the state of each outline: none, valid, or uncertain if anything is wrong with it."""
    answers = [NONE if wkb is None else UNCERTAIN for wkb in wkbs]
    sound = [(number, plain) for number, (fault, plain) in enumerate(outline.examine_many(wkbs)) if fault is None]
    if sound:
        engine = drivers.driver()
        for (number, _), reason in zip(sound, engine.reasons(engine.load([plain for _, plain in sound]))):
            if reason is None:
                answers[number] = VALID
    return answers
