"""Layers of task orders and of what was worked on them, in the form of a data file, so that progress is one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.work_reports import Stated

NUMBER_FIELDS = ("guid", "task_guid", "task_id", "task_no")
"""Fields that name an order, in the order in which they are looked for in its layer."""

LINK_FIELDS = ("task_guid", "task_id", "task_no")
"""Fields by which an activity names its order."""

_KEY = "source_key"
_DAYS = ("report_date", "date", "reported_on")


@dataclass(frozen=True)
class Naming:
    """Which fields of two layers name an order: ``order`` in that of the orders, ``link`` in that of the activities.

    Without ``link`` an activity belongs to every order it lies in.
    """

    order: str
    link: str


def naming(orders: QgsFields, activities: QgsFields, order: str, link: str) -> Naming:
    """Returns the fields that link the layers: those given, else ones that both layers have.

    :raises BadInput: if a given field is not there, or the activities name orders by a field the orders lack.
    """
    names, links = set(orders.names()), set(activities.names())
    for field, present, parameter in ((order, names, "TASKS"), (link, links, "ACTIVITIES")):
        if field and field not in present:
            raise BadInput(tr("{parameter} has no field {field}.", parameter=parameter, field=field),
                           tr("Its fields are: {names}.", names=", ".join(sorted(present))))
    if not link and order:
        link = order if order in links else ""
    if not link:
        link = next((field for field in LINK_FIELDS if field in links and (field in names or field == "task_guid")), "")
    if not order:
        alike = link if link in names else ""
        order = alike or next((field for field in NUMBER_FIELDS if field in names), "")
    if link and not order:
        raise BadInput(tr("The activities name their task order by {field}, but TASKS has no such field.", field=link),
                       tr("Give ID_FIELD the field of TASKS that holds the same values."))
    return Naming(order, link)


def orders_as_table(fields: QgsFields, names: Naming) -> QgsFields:
    """Returns the fields of the orders under the names of a data file; :func:`named` then gives them their keys."""
    return _as_table(fields, {names.order: _KEY} if names.order else {})


def named(records: Iterable[dict[str, Any]], names: Naming) -> tuple[list[dict[str, Any]], int]:
    """Returns the orders with the key their activities know them by, and how many share it with another or have none.

    One without a name gets none that an activity could mean by chance.
    """
    orders = list(records)
    if not names.order:
        return orders, 0
    times = Counter(record.get(_KEY) for record in orders)
    for record in orders:
        key = record.get(_KEY)
        record["guid"] = f"({record['guid']})" if key is None else key
        record["task_no"] = record.get("task_no") or key
    return orders, sum(count for key, count in times.items() if key is None or count > 1)


def activities_as_table(fields: QgsFields, names: Naming) -> tuple[QgsFields, Stated]:
    """Returns the fields of the activities under the names of a data file, and what they state at all."""
    lower = [name.lower() for name in fields.names()]
    renamed = {names.link: "task_guid"} if names.link else {}
    day = next((fields.names()[lower.index(name)] for name in _DAYS if name in lower), None)
    if day is not None:
        renamed[day] = "report_date"
    return _as_table(fields, renamed), Stated(bool(names.link), "area_reported_m2" in lower,
                                              day is not None, "outcome" in lower, "approval" in lower)


def _as_table(fields: QgsFields, renamed: Mapping[str, str]) -> QgsFields:
    """Returns fields under other names; one that already has such a name is set aside."""
    result = QgsFields()
    for field in fields:
        copy = QgsField(field)
        if field.name() in renamed:
            copy.setName(renamed[field.name()])
        elif field.name().lower() in renamed.values():
            copy.setName(f"{field.name()} (own)")
        result.append(copy)
    return result
