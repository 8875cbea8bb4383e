"""Orders whose time has run out: a proposal for a person to decide on. The clock alone changes nothing."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from imsma_tools.core.model.record import RecordSource
from imsma_tools.core.tasking.states import States, load_states

EXPIRED = "EXPIRED"


def expired_orders(source: RecordSource, day: date, states: Optional[States] = None) -> list[dict[str, Any]]:
    """Returns the orders valid to a day before ``day`` that may change to EXPIRED, the oldest first."""
    known = states or load_states()
    able = [code for code in known.states if EXPIRED in known.allowed(code)]
    found = [order for order in source.rows("task_order", {"status": able})
             if isinstance(order.get("valid_to"), date) and order["valid_to"] < day]
    return sorted(found, key=lambda order: (order["valid_to"], str(order.get("task_no") or "")))
