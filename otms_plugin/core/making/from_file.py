"""Task orders in a file somebody sent: Excel, CSV, KML, GPX, GeoJSON, Shapefile and whatever else can be imported.

Every row becomes the command that enters its order, or a sentence why it cannot be one. Nothing is lost on the way:
values and columns that nobody takes are named with their row, and a row of which the outline cannot be placed is no
order at all rather than an order without its land.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional, Union

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress, counted
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.geometry import wkb as wkb_tools
from imsma_tools.core.geometry.repair import problem
from imsma_tools.core.intake.incoming import IncomingRow
from imsma_tools.core.intake.outcome import Outcome, Question
from imsma_tools.core.sources.file_layers import Answers, open_file_layer
from imsma_tools.core.sources.importing import Reading, Request, read_rows, tell
from imsma_tools.core.sources.rows import SourceLayer
from imsma_tools.core.sources.shapes import ANY
from imsma_tools.core.sources.words import normalised, words
from imsma_tools.core.tasking.policy import Policy
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.workspace import Workspace

from ..life.actor import Actor
from ..life.commands import Create
from ..life.fields import KEPT, LIFE
from ..life.perform import Done, perform_all
from ..order_given import entered_hazard
from .numbers import next_numbers
from .outlines import Made, from_area, from_hazards, from_shape

TABLE = "task_order"
_POINTS = (wkb_tools.POINT, wkb_tools.MULTIPOINT)
_LINES = (wkb_tools.LINE, wkb_tools.MULTILINE)
_LISTED = re.compile(r"[,;\u060c\u061b\n]+")
_PREPARING = "PREPARING"
_FILLED = frozenset({"task_no", "task_type", "status"})


@dataclass(frozen=True)
class Given:
    """What a person says of all rows of a file.

    ``task_type`` is for rows that name none, ``width_m`` the radius of points and the width of lines that say none.
    ``take_over`` enters orders in the state the file says, for which a ``reason`` is needed; without it a row of an
    order that was issued already is refused, because as a draft nobody would count with its people.
    """

    task_type: str = ""
    width_m: float = 0.0
    take_over: bool = False
    reason: str = ""


@dataclass(frozen=True)
class FoundOrder:
    """One row: the command that enters it, or None and ``problem``. ``remarks`` are sentences on what was not taken."""

    row: int
    title: str
    command: Optional[Create]
    remarks: tuple[str, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class FoundOrders:
    """The orders of a file. ``rows_in`` counts its rows by itself; ``questions`` and ``notes`` are about all of it."""

    orders: tuple[FoundOrder, ...]
    rows_in: int
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()


def open_orders(path: Path, answers: Optional[Answers] = None, progress: Progress = SILENT) -> SourceLayer:
    """Opens a file with orders; in lists of turning points the number of the order names the outline.

    :raises BadInput: if it cannot be read, or if a person has to say which layer, encoding or row of headings.
    """
    return open_file_layer(path, replace(answers or Answers(), outlines=True, objects=tuple(words()["order_numbers"])),
                           progress)


def orders_in(workspace: Workspace, layer: SourceLayer, request: Optional[Request] = None,
              given: Optional[Given] = None, progress: Progress = SILENT) -> FoundOrders:
    """Returns the orders of a layer of a file; nothing is written.

    :param request: column matching, coordinate system and other answers, as for any import.
    :raises Unanswered: if nobody can say where the positions lie; it carries the question.
    :raises BadInput: if the file cannot be used at all.
    :raises Cancelled: if the person stops the work.
    """
    outcome = Outcome(notes=list(getattr(layer, "notes", ())))
    reading = read_rows(workspace, layer, replace(
        request or Request(TABLE), table=TABLE, geometry=ANY, optional=_FILLED), outcome)
    maker = _Orders(workspace, reading, given or Given())
    found = [maker.order(row) for row in counted(reading.rows(), reading.rows_in, progress)]
    tell(reading, outcome)
    if maker.goes_into_comments:
        outcome.notes.append(tr("What no field takes goes into the comment of its order."))
    return FoundOrders(tuple(found), reading.rows_in, tuple(outcome.questions), tuple(outcome.notes))


def enter(workspace: Workspace, found: FoundOrders, actor: Actor, reason: str = "",
          settings: Optional[Settings] = None, policy: Optional[Policy] = None, progress: Progress = SILENT,
          ) -> list[tuple[FoundOrder, Union[Done, ToolsError]]]:
    """Enters the orders of a file in one transaction and returns what became of each that has a command.

    An order that is held up, or cannot be entered, is left out and told; if the person stops the work, nothing is kept.

    :raises Cancelled: if the person stops the work.
    """
    orders = [one for one in found.orders if one.command is not None]
    commands = [one.command for one in orders if one.command is not None]
    unnamed = [place for place, command in enumerate(commands) if not command.values.get("task_no")]
    numbers = next_numbers(workspace, [commands[place].values for place in unnamed], settings or Settings())
    for place, number in zip(unnamed, numbers):
        commands[place] = replace(commands[place], values={**commands[place].values, "task_no": number})
    done = perform_all(workspace, commands, actor, reason, policy=policy, progress=progress, settings=settings)
    return list(zip(orders, done))


class _Orders:
    """Makes orders of rows; knows the numbers that are taken and the hazards by their local numbers."""

    def __init__(self, workspace: Workspace, reading: Reading, given: Given) -> None:
        self._workspace = workspace
        self._given = given
        self._states = load_states()
        known = {normalised(word) for word in words()["order_hazards"]}
        self._hazard_columns = [name for name in reading.headings.unused if normalised(name) in known]
        self._others = [name for name in reading.headings.unused if name not in self._hazard_columns]
        self._taken = {str(number).casefold(): "" for (number,) in workspace.connection.execute(
            "SELECT task_no FROM task_order")}

    @property
    def goes_into_comments(self) -> bool:
        """Returns True if the file has columns that no field takes."""
        return bool(self._others)

    def order(self, row: IncomingRow) -> FoundOrder:
        title = row.title("task_no") or tr("row {number}", number=row.row_no)
        try:
            if row.rejected:
                raise BadInput(row.rejected)
            command, remarks = self._command(row)
        except ToolsError as error:
            return FoundOrder(row.row_no, title, None, tuple(row.remarks), error.sentence())
        return FoundOrder(row.row_no, title, command, remarks)

    def _command(self, row: IncomingRow) -> tuple[Create, tuple[str, ...]]:
        values, remarks = {name: value for name, value in row.values.items() if value is not None}, list(row.remarks)
        guid = values.pop("guid", None)
        if guid and self._workspace.row(TABLE, str(guid)) is not None:
            raise BadInput(tr("This order is in the data file already."))
        status = self._status(values, remarks)
        values["task_type"] = values.get("task_type") or self._given.task_type
        if not values["task_type"]:
            raise BadInput(tr("The row does not say the type of task."), tr("Give it with TYPE for such rows."))
        self._take_number(str(values.get("task_no") or "").strip(), row.row_no)
        closed = sorted(values.keys() & KEPT)
        if closed:
            remarks.append(tr("Not taken, because the data file keeps it itself: {names}.", names=", ".join(closed)))
            values = {name: value for name, value in values.items() if name not in KEPT}
        made = self._made(row, values)
        remarks += made.notes
        why = problem(made.outline) if made.outline else tr("The row has no outline.")
        if why:
            remarks.append(why)
        values = {**made.known, **values, **made.values()}
        values["comment"] = self._comment(row, values.get("comment"), remarks)
        received = (row.shape.as_received or "") if row.shape is not None else ""
        command = Create(values, made.outline, made.hazards, row.shape.points if row.shape is not None else (), status,
                         self._given.reason, received=received, received_crs=row.shape.crs if row.shape else "")
        return command, tuple(remarks)

    def _status(self, values: dict[str, Any], remarks: list[str]) -> str:
        """Takes the status out of the values, and what only the life of an order sets if it is not taken over."""
        status = str(values.pop("status", None) or "DRAFT")
        if self._states.group_of(status) != _PREPARING:
            if self._given.take_over:
                return status
            raise BadInput(tr("The order has the status {status} in the file: people may be there.", status=status),
                           tr("Take it over with its status (TAKE_OVER), or leave it out."))
        lived = sorted(values.keys() & LIFE)
        if lived:
            remarks.append(tr("Not taken for an order in preparation: {values}.", values="; ".join(
                f"{name} = {values.pop(name)}" for name in lived)))
        return status

    def _take_number(self, number: str, row: int) -> None:
        """:raises BadInput: if an order of the data file, or a row before this one, has the number."""
        if not number:
            return
        former = self._taken.get(number.casefold())
        if former is not None:
            raise BadInput(tr("The number {number} is used already.", number=number),
                           tr("Row {row} has it too.", row=former) if former else "")
        self._taken[number.casefold()] = str(row)

    def _made(self, row: IncomingRow, values: Mapping[str, Any]) -> Made:
        """Returns the outline of a row: its own, or that of the hazards or of the area it names."""
        shape, hazards = row.shape, self._hazards(row)
        if shape is not None and shape.geom is None and not shape.is_empty:
            raise BadInput(tr("The outline cannot be placed: {reason}", reason=shape.problem or shape.as_received))
        if shape is not None and shape.geom is not None:
            return replace(self._drawn(shape.geom, values), hazards=hazards)
        if hazards:
            return from_hazards(self._workspace, hazards)
        pcode = values.get("admin2_pcode") or values.get("admin1_pcode")
        if values.get("shape_kind") == "ADMIN_AREA" and pcode:
            return from_area(self._workspace, str(pcode))
        return Made(b"", str(values.get("shape_kind") or "POLYGON"), values.get("shape_width_m"))

    def _drawn(self, wkb: bytes, values: Mapping[str, Any]) -> Made:
        code, metres = wkb_tools.kind_of(wkb[:5]).code, float(values.get("shape_width_m") or self._given.width_m)
        if code in _POINTS or code in _LINES:
            if not metres:
                raise BadInput(tr("The row has a point or line without radius or width."),
                               tr("Give it with WIDTH for such rows."))
            return from_shape("POINT_RADIUS" if code in _POINTS else "LINE_WIDTH", wkb, metres)
        made = from_shape("POLYGON", wkb)
        return replace(made, shape_kind=str(values.get("shape_kind") or made.shape_kind),
                       shape_width_m=values.get("shape_width_m"),
                       shape_as_drawn=str(values.get("shape_as_drawn") or ""))

    def _hazards(self, row: IncomingRow) -> tuple[str, ...]:
        cells = [str(row.raw[name]) for name in self._hazard_columns if row.raw.get(name) not in (None, "")]
        names = [part.strip() for cell in cells for part in _LISTED.split(cell) if part.strip()]
        return tuple(dict.fromkeys(str(entered_hazard(self._workspace, name)["guid"]) for name in names))

    def _comment(self, row: IncomingRow, comment: Any, remarks: Sequence[str]) -> Optional[str]:
        """Returns the comment with what no field took: the record keeps what the file said."""
        others = [f"{name}: {row.raw[name]}" for name in self._others if row.raw.get(name) not in (None, "")]
        return "\n".join(filter(None, (comment, *others, *remarks))) or None
