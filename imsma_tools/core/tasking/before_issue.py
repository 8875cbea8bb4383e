"""What an order is asked before people are sent, besides overlaps: its operator, its shape, its hazards, its likes.

Each question has a severity in the file of overlap rules (:mod:`.issue_rules`; field rules, before issue). Tables that
a source does not have are not asked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Optional

from ..base.language import tr
from ..model.record import Record, RecordSource
from . import accredited, hazards_asked, same_call, shape_asked
from .order_remark import OrderRemark, remark_on
from .policy import Policy


def remarks_before_issue(source: RecordSource, order: Record, policy: Policy, day: date,
                         hazards: Optional[Collection[str]] = None) -> Iterator[OrderRemark]:
    """Yields what holds an order up, or should be looked at, when people are sent on ``day``.

    :param hazards: guids of those it is for, where they are not entered yet.
    """
    rules = policy.setting.before_issue
    operator = str(order.get("organisation_guid") or "")
    if operator:
        yield from accredited.remarks(source, order, operator, rules, day)
    elif order.get("guid"):
        yield remark_on(order, rules.severities["operator_missing"], "OPERATOR",
                        tr("Nobody says which operator the order is for."), field="organisation_guid")
    yield from shape_asked.remarks(source, order, rules)
    yield from hazards_asked.remarks(source, order, policy, hazards)
    yield from same_call.remarks(source, order, policy, day)
