"""The list of orders as a file somebody takes along: a workbook or a table of plain text."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import write_aside
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.checks.remark_list import plain_text
from imsma_tools.core.model.definition import Table
from imsma_tools.core.products.workbook import Book, SheetColumn
from imsma_tools.core.tasking.order_check import TABLE

from .list import Column, OrderList
from .matters import Matter

_DAYS = ("issued_on", "valid_to", "planned_end", "actual_start", "suspended_on", "review_on", "last_report",
         "site_left_on")


def write_list(file: Path, orders: OrderList, rows: Iterable[int]) -> int:
    """Writes orders, in the order given, to a file that ends in .xlsx or .csv; returns how many.

    :raises BadInput: for another ending.
    :raises NotWritable: in words, with the former file untouched.
    """
    columns, cells = _columns(orders.model.table(TABLE)), [_cells(orders, int(row)) for row in rows]
    ending = file.suffix.lower()
    if ending == ".xlsx":
        note = tr("As of {day}. For internal use.", day=orders.today.isoformat())
        with write_aside(file) as aside, Book(aside, tr("Task orders"), len(cells)) as book:
            book.table(tr("Task orders"), "TaskOrders", columns, cells, [note])
    elif ending == ".csv":
        # UTF-8 with a mark Excel needs, and no text that acts as a formula.
        with write_aside(file) as aside, aside.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow([column.label for column in columns])
            writer.writerows([_plain(cell) for cell in line] for line in cells)
    else:
        raise BadInput(tr("A list of task orders cannot be written as {name}.", name=file.name),
                       tr("Give a name that ends in {endings}.", endings=".xlsx, .csv"))
    return len(cells)


def _columns(table: Table) -> list[SheetColumn]:
    def label(name: str) -> str:
        return tr("Last report") if name == Column.LAST_REPORT.value else table.field(name).label.text()

    return [SheetColumn(label("task_no")), SheetColumn(label("status")), SheetColumn(tr("People may be there")),
            *(SheetColumn(matter.text, comment=matter.explanation) for matter in Matter),
            SheetColumn(label("task_type")), SheetColumn(tr("Operator")), SheetColumn(label("priority")),
            SheetColumn(label("donor")), SheetColumn(label("admin1_name")), SheetColumn(label("admin2_name")),
            SheetColumn(label("community")), *(SheetColumn(label(name), "date") for name in _DAYS),
            SheetColumn(tr("Area ({unit})", unit=M2), "area")]


def _cells(orders: OrderList, row: int) -> list[Any]:
    words = orders.register.words
    priorities = orders.model.code_lists["priority"]
    return [orders.number(row), orders.text(row, Column.STATUS), _yes(bool(orders.standing.is_live[row])),
            *(_yes(bool(orders.standing.matters[matter][row])) for matter in Matter), orders.text(row, Column.TYPE),
            orders.text(row, Column.OPERATOR), priorities.label(words("priority")[row]),
            *(words(name)[row] for name in ("donor", "admin1_name", "admin2_name", "community")),
            *(orders.day(name, row) for name in _DAYS), orders.register.area(row)]


def _yes(holds: bool) -> str:
    return tr("Yes") if holds else ""


def _plain(cell: Any) -> str:
    return "" if cell is None else plain_text(str(cell))
