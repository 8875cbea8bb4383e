"""What can be said of a correction request; the codes of ``resources/code_lists/correction_state.json``."""

from __future__ import annotations

import enum


class State(enum.Enum):
    """OPEN: proposed. SENT: on a list that went to IMSMA. LOOK: IMSMA says a third thing, a person must look.

    DONE: IMSMA says what was proposed. REFUSED: IMSMA kept its value. GONE: IMSMA no longer has the record.
    WITHDRAWN: taken back by us.
    """

    OPEN = "OPEN"
    SENT = "SENT"
    LOOK = "LOOK"
    DONE = "DONE"
    REFUSED = "REFUSED"
    GONE = "GONE"
    WITHDRAWN = "WITHDRAWN"


UNANSWERED = (State.OPEN, State.SENT, State.LOOK)
ANSWERED = (State.DONE, State.REFUSED, State.GONE, State.WITHDRAWN)
