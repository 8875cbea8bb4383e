"""A second process for blocks of pairs, started where it may pay.

Numpy holds Python's lock, so one process uses little more than one processor. The second one (:mod:`pair_helper`) is
asked for blocks while this one works on others (:mod:`pairs_beside`); results come in the order of the blocks, and are
those that this process would have found: the same code on the same bytes. If it does not start, ends or says what makes
no sense, this process does all the work.

Nothing large is imported here: it starts while numpy is still being imported.
"""

from __future__ import annotations

from typing import Optional

from ..base import helper_process, packages
from ..base.helper_process import Helper

FEWEST_OUTLINES = 20_000
"""A second process needs some 0.2 s until it can help; fewer outlines take hardly longer altogether (measured)."""


def start_second_process(outlines: int = FEWEST_OUTLINES) -> Optional[Helper]:
    """Starts a second process where it may pay; best before anything is read. Returns at once.

    :param outlines: how many there are, as far as one knows.
    """
    if outlines < FEWEST_OUTLINES or not helper_process.wanted() or not packages.is_available("shapely"):
        return None
    return helper_process.start_helper(f"{__package__}.pair_helper")
