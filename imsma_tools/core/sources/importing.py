"""Importing a file: column matching, coordinate system, questions, then the workbench. One call for every surface."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Optional

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress, counted, steps
from ..base.language import tr
from ..intake.incoming import IncomingRow
from ..intake.outcome import Outcome, Question
from ..intake.store import Header, Target, submit
from ..model.definition import Table
from ..workspace import Workspace
from . import positions
from .convert import Unreadable, number
from .derive import derive_profile
from .headings import Headings, find_headings
from .mapping import Mapper
from .profile import Profile, load_profile
from .rows import SourceLayer, SourceRow
from .scan import Scan, Scanner
from .shapes import WGS84, ShapeMaker
from .turning.columns import PointColumns
from .turning.outline import NORTH, North

NAMED_VALUES = 20
"""Unknown values of a column named on the report."""


@dataclass(frozen=True)
class Request:
    """What a person asks for. ``crs``, dates, ``area_unit`` and ``north`` answer questions of a former run.

    ``geometry`` is what shapes may be (see :class:`.shapes.ShapeMaker`); "" for those of the table. ``optional`` are
    required fields that may be missing because whoever asks fills them.
    """

    table: str
    profile: str = ""
    target: Target = Target.WORKBENCH
    dry_run: bool = False
    received_by: str = ""
    sent_by: str = ""
    period_from: Optional[dt.date] = None
    period_to: Optional[dt.date] = None
    replaces: str = ""
    crs: str = ""
    date_order: str = ""
    date_base: str = ""
    area_unit: str = ""
    north: North = NORTH
    closed_lines: bool = False
    north_first: bool = False
    file_name: str = ""
    file_sha256: str = ""
    geometry: str = ""
    optional: frozenset[str] = frozenset()


class Unanswered(BadInput):
    """The import cannot go on before a question is answered; ``outcome`` carries it for the report."""

    def __init__(self, error: BadInput, outcome: Outcome) -> None:
        super().__init__(error.title, error.remedy, error.detail)
        self.outcome = outcome


def import_layer(ws: Workspace, layer: SourceLayer, request: Request, progress: Progress = SILENT,
                 report: Optional[Callable[[Outcome], None]] = None) -> Outcome:
    """Imports one layer and returns the outcome; a preview (``dry_run``) writes nothing.

    :param report: writes the report; it is called before the data is committed, so that a report that cannot be written
        stops the import.
    :raises Unanswered: if the coordinate system is not known.
    :raises BadInput: for anything else that cannot be used; nothing was written then.
    """
    looking, taking = steps(progress, (1.0, 6.0))
    outcome = Outcome(notes=list(getattr(layer, "notes", ())))
    reading = read_rows(ws, layer, request, outcome, looking)
    table, profile = reading.table, reading.profile
    header = Header(
        table=table.name, source=profile.source, file_name=request.file_name or layer.name,
        file_sha256=request.file_sha256, layer_name=layer.name, profile=profile.name, sent_by=request.sent_by,
        received_by=request.received_by, period_from=request.period_from, period_to=request.period_to,
        replaces_guid=request.replaces)

    def finish(result: Outcome) -> None:
        tell(reading, result)
        if report is not None:
            report(result)

    return submit(ws, header, profile.key, reading.rows, reading.rows_in, request.target, request.dry_run, outcome,
                  finish, taking)


@dataclass(frozen=True)
class Reading:
    """A layer whose columns were matched. :meth:`rows` may be asked as often as needed."""

    table: Table
    profile: Profile
    headings: Headings
    mapper: Mapper
    maker: Optional[ShapeMaker]
    rows_in: int
    _layer: SourceLayer
    _country: str

    def rows(self) -> Iterator[IncomingRow]:
        """Yields every row as the table would take it."""
        if self.maker is not None:
            self.maker.counts.clear()
        return positions.remark_outside(self.mapper.rows(self._layer.rows()), self._country)


def read_rows(ws: Workspace, layer: SourceLayer, request: Request, outcome: Outcome, progress: Progress = SILENT,
              ) -> Reading:
    """Matches the columns of a layer and looks through it once; what has to be asked is added to ``outcome``.

    :raises Unanswered: if the coordinate system is not known.
    :raises BadInput: for a layer that cannot be used.
    """
    table = ws.model.table(request.table)
    profile = _profile(ws, layer, request, outcome)
    profile = replace(profile, optional=profile.optional | request.optional)
    headings = find_headings(profile, layer.fields)
    points = getattr(layer, "columns", None) if table.has_outline else None
    if isinstance(points, PointColumns):
        headings = replace(headings, x=points.position.x, y=points.position.y, position=points.position, points=points)
    if not headings.rules and not headings.keys and not (layer.has_geometry and table.is_spatial):
        raise BadInput(tr("No column of the file is known in the table {table}.", table=table.label.text()),
                       tr("Give a column matching with PROFILE. The columns are: {names}.",
                          names=", ".join(entry.name for entry in layer.fields) or "-"))
    rows_in = layer.row_count()
    scan = _scan(layer, table, headings, rows_in, progress)
    if scan.rows == 0:
        raise BadInput(tr("The layer {name} has no rows.", name=layer.name), tr("Check that it is the right file."))
    maker = _maker(ws, layer, request, profile, headings, table, scan, outcome)
    if not request.date_order:
        outcome.questions += filter(None, (column.question() for column in scan.dates.values()))
    date_base = request.date_base or str(getattr(layer, "date_base", ""))
    if not date_base:
        outcome.questions += filter(None, (column.day_numbers_question() for column in scan.dates.values()))
    mapper = Mapper(profile, headings, ws, maker, layer.has_geometry, request.date_order, date_base,
                    request.north)
    return Reading(table, profile, headings, mapper, maker, rows_in, layer, ws.info.get("country", ""))


def tell(reading: Reading, outcome: Outcome) -> None:
    """Adds to ``outcome`` what the rows read last left to ask and to say."""
    _ask_about_values(reading.mapper, reading.headings, reading.table, outcome)
    _note(reading.mapper, reading.headings, reading.maker, reading.profile, outcome)


def _profile(ws: Workspace, layer: SourceLayer, request: Request, outcome: Outcome) -> Profile:
    if request.profile:
        profile = load_profile(request.profile, ws.model)
        if profile.table != request.table:
            raise BadInput(tr("The column matching {name} is for the table {table}.", name=profile.name,
                              table=profile.table), tr("Choose that table or another column matching."))
        return profile
    source = (request.sent_by or request.file_name.rpartition(".")[0] or request.file_name or layer.name)[:40]
    profile, questions = derive_profile(ws.model, request.table, layer.fields, source, request.area_unit)
    outcome.questions += questions
    outcome.notes.append(tr("No column matching was given: the columns were matched by their names. Records are "
                            "recognised under the sender {name}.", name=source))
    return profile


def _scan(layer: SourceLayer, table: Table, headings: Headings, rows_in: int, progress: Progress) -> Scan:
    scanner = Scanner(table, dict(headings.rules))
    for row in counted(layer.rows(), rows_in, progress):
        scanner.look(row, *_first_point(row, headings))
    return scanner.scan


def _first_point(row: SourceRow, headings: Headings) -> tuple[Optional[float], Optional[float]]:
    if headings.position.any and not headings.position.are_numbers:
        return None, None   # a text says itself what it is
    if headings.x:
        try:
            values = row.points[0].values if row.points else row.values
            return number(values.get(headings.x) or ""), number(values.get(headings.y) or "")
        except Unreadable:
            return None, None
    if row.wkb is None:
        return None, None
    from osgeo import gdal, ogr

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        shape = ogr.CreateGeometryFromWkb(row.wkb)
    except RuntimeError:
        shape = None
    finally:
        gdal.PopErrorHandler()
    while shape is not None and shape.GetGeometryCount():
        shape = shape.GetGeometryRef(0).Clone()
    return (shape.GetX(), shape.GetY()) if shape is not None and shape.GetPointCount() else (None, None)


def _maker(ws: Workspace, layer: SourceLayer, request: Request, profile: Profile, headings: Headings, table: Table,
           scan: Scan, outcome: Outcome) -> Optional[ShapeMaker]:
    """Returns what places the geometries, None for a table or a file without any.

    :raises Unanswered: if there are positions and nobody said their coordinate system, or if they lie wrongly in the
        one that the file says and nobody would look at them before they count.
    """
    if not table.is_spatial or not (layer.has_geometry or headings.position.any or headings.points):
        return None
    in_columns = headings.position.are_numbers
    own = (profile.coordinates.crs if profile.coordinates else "") if in_columns else layer.crs
    stated = request.crs or profile.crs or own
    country = ws.info.get("country", "")
    if not stated:
        if scan.with_geometry == 0:
            return ShapeMaker(WGS84, request.geometry or table.geometry)
        error, question = positions.missing_crs(
            positions.rank_systems(scan.sample, headings, ws, table.name, country))
        outcome.rows_in = scan.rows
        outcome.questions.append(question)
        raise Unanswered(error, outcome)
    if own and stated != own:
        outcome.notes.append(tr("The file says {own}; {stated} was used instead, as told.", own=own[:60],
                                stated=stated[:60]))
    sample = [(y, x, values) for x, y, values in scan.sample] if request.north_first else scan.sample
    doubtful = positions.doubt(stated, sample, headings, ws, table.name, country)
    if doubtful is not None:
        outcome.questions.append(doubtful)
        if request.target is Target.APPROVED and not request.crs and not request.dry_run:
            outcome.rows_in = scan.rows
            raise Unanswered(BadInput(
                doubtful.text, tr("Answer with CRS, also if it is right as it stands, or let a person look at the file "
                                  "on the workbench."), "; ".join(doubtful.evidence)), outcome)
    return ShapeMaker(stated, request.geometry or table.geometry, request.closed_lines, request.north_first)


def _ask_about_values(mapper: Mapper, headings: Headings, table: Table, outcome: Outcome) -> None:
    for heading, values in mapper.tally.unknown.items():
        named = [tr("{value} ({count} times)", value=value, count=count)
                 for value, count in values.most_common(NAMED_VALUES)]
        if len(values) > NAMED_VALUES:
            named.append(tr("and {count} others", count=len(values) - NAMED_VALUES))
        outcome.questions.append(Question(
            tr("Column {column}: {count} values are not known in {field}. What do they mean?", column=heading,
               count=len(values), field=table.field(headings.rules[heading].field).label.text()), "PROFILE",
            tuple(named)))
    asked = any(question.answer_with == "CRS" for question in outcome.questions)
    outcome.questions += mapper.questions(not asked)


def _note(mapper: Mapper, headings: Headings, maker: Optional[ShapeMaker], profile: Profile,
          outcome: Outcome) -> None:
    if headings.unused:
        outcome.notes.append(tr("Columns that were not taken: {names}.", names=", ".join(headings.unused)))
    if headings.missing:
        outcome.notes.append(tr("Columns the matching knows but the file lacks: {names}.",
                                names=", ".join(rule.names[0] if rule.names else rule.field
                                                for rule in headings.missing)))
    for heading, count in mapper.tally.converted.items():
        outcome.notes.append(tr("Column {column}: {count} values were converted from {unit}.", column=heading,
                                count=count, unit=headings.rules[heading].unit))
    for heading, count in mapper.tally.unreadable.items():
        outcome.notes.append(tr("Column {column}: {count} values could not be read; their fields stay as they are.",
                                column=heading, count=count))
    done = maker.counts if maker is not None else {}
    if done.get("flattened"):
        outcome.notes.append(tr("Heights were left out of {count} geometries.", count=done["flattened"]))
    if done.get("straightened"):
        outcome.notes.append(tr("Curves of {count} geometries became straight lines.", count=done["straightened"]))
    if done.get("closed"):
        outcome.notes.append(tr("{count} lines ended elsewhere than they began; their ends were joined.",
                                count=done["closed"]))
    if done.get("empty"):
        outcome.notes.append(tr("{count} geometries of the file are empty.", count=done["empty"]))
    if profile.derived and maker is not None and headings.position.any and not headings.position.are_numbers:
        outcome.notes.append(tr("Typed positions were read on WGS 84.") if maker.crs == WGS84 else
                             tr("Typed positions were read on the datum of {crs}.", crs=maker.crs))

