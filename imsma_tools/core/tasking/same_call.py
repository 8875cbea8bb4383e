"""The same spot call reported twice: two teams would drive to one item, or one would look for an item that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Optional

import numpy as np

from ..base.days import day_of
from ..base.language import number_text, tr
from ..geometry import geodesic
from ..geometry.envelopes import envelopes_of
from ..geometry.outline import examine
from ..model.definition import GEOMETRY
from ..model.record import Record, RecordSource
from .near import around
from .order_remark import OrderRemark, name_of, remark_on
from .policy import Policy

RULE = "SAME_CALL"
_TABLE = "task_order"
_ASKED = ("task_type", "status", "shape_kind", "parent_task_guid")
_DAYS = ("planned_start", "valid_from", "issued_on", "letter_date")


def remarks(source: RecordSource, order: Record, policy: Policy, day: date) -> Iterator[OrderRemark]:
    """Yields a remark for each other spot call near this one in place and time, whatever became of it.

    One that was cancelled, and one that an order continues, are not the same call reported twice. A call counts from
    its earliest day; one without any from the day it was entered.
    """
    kinds, rules = policy.setting.task_types["spot"], policy.setting.before_issue
    middle = _middle(order)
    if order.get("task_type") not in kinds or order.get("shape_kind") == "ADMIN_AREA" or middle is None:
        return
    mine = _day(order) or day
    guid = order.get("guid")
    near = around(source, _TABLE, order, rules.same_call_m, _ASKED,
                  lambda other: other.get("task_type") in kinds and other["guid"] != guid and _counts(order, other))
    others = [other for other in near.records if abs(((_day(other) or day) - mine).days) <= rules.same_call_days]
    places = [(other, place) for other in others if (place := _middle(other)) is not None]
    if not places:
        return
    there = np.array([place for _, place in places])
    away = geodesic.lengths_m(np.full(len(there), middle[0]), np.full(len(there), middle[1]), there[:, 0], there[:, 1])
    for (other, _), metres in zip(places, away.tolist()):
        if metres <= rules.same_call_m:
            days = abs(((_day(other) or day) - mine).days)
            yield remark_on(order, rules.severities["same_call"], RULE, tr(
                "{name} is {metres} m away and {days} days apart: the same call may have been reported twice.",
                name=name_of(other), metres=number_text(metres), days=days), found=f"{metres:.0f} m", other=other,
                other_table=_TABLE, cause="same_call")


def _counts(order: Record, other: Record) -> bool:
    linked = order.get("parent_task_guid") == other["guid"] or (
        bool(order.get("guid")) and other.get("parent_task_guid") == order["guid"])
    return other.get("status") != "CANCELLED" and other.get("shape_kind") != "ADMIN_AREA" and not linked


def _day(order: Record) -> Optional[date]:
    days = [order[name] for name in _DAYS if order.get(name)]
    entered = order.get("created_at")
    return min(days) if days else day_of(entered) if isinstance(entered, datetime) else None


def _middle(order: Record) -> Optional[tuple[float, float]]:
    fault, plain = examine(order.get(GEOMETRY))
    if fault is not None:
        return None
    west, south, east, north = envelopes_of([plain])[0].tolist()
    return (west + east) / 2, (south + north) / 2
