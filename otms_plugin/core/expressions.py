"""Functions of task orders in QGIS expressions: may people be there, why does an order need a look, how far is it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
    QgsFeature,
    QgsProject,
)

from imsma_tools.core.base.days import today
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.expressions.function import FunctionSet, ToolsFunction
from imsma_tools.core.geometry.layers import as_date, plain_value
from imsma_tools.core.workspace.changed import state_of

# What works the answers out is imported when somebody asks: QGIS starts with these functions.
if TYPE_CHECKING:
    from imsma_tools.core.tasking.task_progress import TaskProgress

    from .orders.list import OrderList

_LIVE_FIELDS = ("status", "site_left_on", "site_left_confirmed_by", "actual_start")
_DAYS = ("site_left_on", "actual_start")

FIGURES: Mapping[str, Callable[[TaskProgress], Any]] = {
    "pct": lambda task: task.pct_spatial, "pct_reported": lambda task: task.pct_reported,
    "released_m2": lambda task: task.all.released_m2, "reported_m2": lambda task: task.all.reported_m2,
    "days_worked": lambda task: task.days_worked, "days_without_report": lambda task: task.days_without_report,
    "time_pct": lambda task: None if task.time_share is None else 100.0 * task.time_share,
    "schedule_index": lambda task: task.schedule_index, "items": lambda task: sum(task.items.values())}
"""What ``imsma_order_progress`` can say, by its word."""


class _OrderFunction(ToolsFunction):
    """Base: the order is given by its number or key, or it is the one of the record being drawn."""

    def func(self, values: Sequence[Any], context: Optional[QgsExpressionContext], parent: QgsExpression,
             node: QgsExpressionNodeFunction) -> Any:
        """Answers QGIS, with the record being drawn and its layer put before the values given."""
        layer = "" if context is None else str(context.variable("layer_id") or "")
        feature = context.feature() if context is not None and context.hasFeature() else QgsFeature()
        return super().func([feature, layer, *values], context, parent, node)


class OrderIsLiveFunction(_OrderFunction):
    """``imsma_order_is_live(order)``: True as long as there may be people on the ground of an order."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_order_is_live", [QgsExpressionFunction.Parameter("order", True, "")],
            tr("Whether people may be on the ground of a task order: it was planned or issued, and nobody confirmed "
               "that the site was left, whatever its status. The order is given by its number; without it the record "
               "being drawn is asked. Example: imsma_order_is_live()"))

    def value(self, values: Sequence[Any]) -> bool:
        feature, layer, order = values[:3]
        names = feature.fields().names()
        if not order and "status" in names:
            record = {name: plain_value(feature[name]) for name in _LIVE_FIELDS if name in names}
            record.update({name: as_date(record[name]) for name in _DAYS if record.get(name) is not None})
            from imsma_tools.core.tasking.live import is_live

            return is_live(record, today())
        orders = _list(layer)
        return bool(orders.standing.is_live[_row(orders, feature, order)])


class OrderNeedsFunction(_OrderFunction):
    """``imsma_order_needs(order)``: why an order needs a look, in words; empty where it does not."""

    def __init__(self) -> None:
        super().__init__(
            "imsma_order_needs", [QgsExpressionFunction.Parameter("order", True, "")],
            tr("Why a task order needs a look: expired or ended and the site not confirmed left, overdue, no news, "
               "review due, suspended for long; empty where nothing is to be done. The order is given by its number; "
               "without it the record being drawn is asked. For use inside the office. Example: imsma_order_needs()"))

    def value(self, values: Sequence[Any]) -> str:
        feature, layer, order = values[:3]
        orders = _list(layer)
        return "; ".join(matter.text for matter in orders.matters(_row(orders, feature, order)))


class OrderProgressFunction(_OrderFunction):
    """``imsma_order_progress(order, what)``: how far an order is today; ``what`` is a word of :data:`FIGURES`."""

    def __init__(self) -> None:
        parameter = QgsExpressionFunction.Parameter
        super().__init__(
            "imsma_order_progress", [parameter("order", True, ""), parameter("what", True, "pct")],
            tr("How far a task order is today, by its approved reports. The order is given by its number; without it "
               "the record being drawn is asked. What is one of: {names}; without it the share of its land that was "
               "released, in per cent. Nothing where it is not known. For use inside the office. Examples: "
               "imsma_order_progress(); imsma_order_progress('DMA-S-2026-0001', 'released_m2')",
               names=", ".join(FIGURES)))

    def value(self, values: Sequence[Any]) -> Any:
        feature, layer, order, what = values[:4]
        if what not in FIGURES:
            raise BadInput(tr("{value} cannot be {name}.", value=what, name="what"),
                           tr("Known are: {names}.", names=", ".join(FIGURES)))
        file, key = _file(layer), _key(feature, order)
        if order:   # by its number: only the list knows its key
            orders = _list(layer)
            key = orders.guid(_row(orders, feature, order))
        return FIGURES[str(what)](_progress(str(file), state_of(file), key, today()))


FUNCTIONS = FunctionSet((OrderIsLiveFunction, OrderNeedsFunction, OrderProgressFunction))
"""What OTMS registers in QGIS."""


def _file(layer: str) -> Path:
    """Returns the data file of the layer being drawn, else the one whose layers are in the project.

    :raises BadInput: if there is none.
    """
    from imsma_tools.core.products.data_age import place_of
    from imsma_tools.core.products.project import data_file_in

    place = place_of(layer) if layer else None
    file = place[0] if place is not None else data_file_in(QgsProject.instance(), "")
    if file is None:
        raise BadInput(tr("No data file is open."), tr("Open one with Mine Action, Open Data File."))
    return file


def _key(feature: QgsFeature, order: Any) -> str:
    """Returns what names an order: what is given, else the key in the record being drawn."""
    if order:
        return str(order).strip()
    names = feature.fields().names()
    key = next((plain_value(feature[name]) for name in ("task_guid", "guid") if name in names), None)
    if not key:
        raise BadInput(tr("The record names no task order."),
                       tr("Give the number of the order, for example imsma_order_needs('DMA-S-2026-0001')."))
    return str(key)


def _row(orders: OrderList, feature: QgsFeature, order: Any) -> int:
    key = _key(feature, order)
    row = orders.register.rows.get(key)
    if row is None:
        row = orders.register.rows_by_number.get(key)
    if row is None:
        raise BadInput(tr("There is no task order {number} in the data file.", number=key),
                       tr("Give the number of one order as it stands in the data file."))
    return row


def _list(layer: str) -> OrderList:
    file = _file(layer)
    return _read_list(str(file), state_of(file), today())


@lru_cache(maxsize=2)
def _read_list(file: str, _state: tuple[int, ...], day: date) -> OrderList:
    """A label asks for every record: the file is read once for each state it is in."""
    from .orders.list import open_list

    return open_list(Path(file), day)


@lru_cache(maxsize=2000)
def _progress(file: str, _state: tuple[int, ...], guid: str, day: date) -> TaskProgress:
    """:raises BadInput: if there is no such order."""
    from imsma_tools.core.tasking.progress import find_progress
    from imsma_tools.core.workspace import open_workspace

    from .progress_history import of_order

    with open_workspace(Path(file), read_only=True) as workspace:
        source = of_order(workspace, guid)
    found = find_progress(source, day).tasks
    if not found:
        raise BadInput(tr("There is no such task order in the data file."), "", guid)
    return found[0]
