"""The list of corrections as a workbook: a form for whoever enters them into IMSMA, coordinates, drawings, answers."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from ..intake.correction_values import DECIMALS
from ..model.definition import load_model
from .correction_list import CorrectionList, Entry, corners
from .outline_drawing import HEIGHT, draw, write_png
from .workbook import Book, SheetColumn

TICK_BOX = "\u2610"
_ROW_PIXELS = 20


def check_suffix(file: Path) -> None:
    """Raises BadInput if a file name is not that of a workbook."""
    if file.suffix.lower() != ".xlsx":
        raise BadInput(tr("No workbook can be written as {name}.", name=file.name),
                       tr("Give a name that ends in {endings}.", endings=".xlsx"))


def write(listed: CorrectionList, file: Path, progress: Progress = SILENT) -> None:
    """Writes the workbook beside ``file`` and swaps it in when it is whole.

    :raises BadInput: if the name does not end in .xlsx.
    :raises NotWritable: if the file cannot be written, for example because Excel has it open.
    :raises MissingPackage: if XlsxWriter is not there.
    """
    check_suffix(file)
    with write_aside(file) as aside, tempfile.TemporaryDirectory(prefix="imsma-") as pictures, \
            Book(aside, listed.title) as book:
        if listed.waiting or not listed.answered:
            _form(book, listed)
        _coordinates(book, listed)
        progress.check()
        _drawings(book, listed, Path(pictures), progress)
        if listed.answered:
            _answers(book, listed)
        progress.check()


def _form(book: Book, listed: CorrectionList) -> None:
    has_numbers = any(entry.list_no not in ("", listed.number) for entry in listed.waiting)
    columns = [SheetColumn(tr("Line"), "integer", width=6), SheetColumn(tr("Record"), width=15),
               SheetColumn(tr("Key in IMSMA"), width=18), SheetColumn(tr("Table"), width=16),
               SheetColumn(tr("Field in IMSMA"), width=16), SheetColumn(tr("Field"), width=15),
               SheetColumn(tr("Value in IMSMA"), width=19), SheetColumn(tr("Value proposed"), width=19),
               SheetColumn(tr("Evidence"), width=24), SheetColumn(tr("Proposed by"), width=12),
               SheetColumn(tr("Proposed on"), "date", width=12),
               *([SheetColumn(tr("List"), width=18)] if has_numbers else []),
               SheetColumn(tr("Entered"), width=9), SheetColumn(tr("Remarks of data entry"), width=22)]
    rows = [[entry.number, entry.record, entry.key, _table(entry), entry.their_field, entry.field,
             entry.value_now or tr("(empty)"), _proposed(entry), entry.evidence, entry.by, entry.on,
             *([entry.list_no] if has_numbers else []), TICK_BOX, ""] for entry in listed.waiting]
    notes = (*_notes(listed), tr("Tick what was entered. What is not entered: write why under remarks, and send this "
                                 "list back."))
    book.table(listed.title, "Corrections", columns, rows, notes, 2, lined=True, tab=tr("Corrections"))


def _table(entry: Entry) -> str:
    return f"{entry.table}\n{entry.their_table}" if entry.their_table else entry.table


def _proposed(entry: Entry) -> str:
    if entry.proposed is None:
        return entry.value_proposed or tr("(empty)")
    return tr("{value}, see line {number} of the coordinates", value=entry.value_proposed, number=entry.number)


def _notes(listed: CorrectionList) -> tuple[str, ...]:
    return (tr("Made on {day}.", day=listed.made_on.isoformat()), *listed.notes)


def _coordinates(book: Book, listed: CorrectionList) -> None:
    rows: list[list[Any]] = []
    for entry in listed.waiting:
        for corner in corners(entry):
            zone, easting, northing = corner.utm
            rows.append([entry.number, entry.record, corner.part, corner.ring, corner.number,
                         f"{corner.latitude:.{DECIMALS}f}", f"{corner.longitude:.{DECIMALS}f}", zone,
                         f"{easting:.2f}", f"{northing:.2f}", corner.mgrs, tr("new") if corner.is_new else ""])
    if not rows:
        return
    columns = [SheetColumn(tr("Line"), "integer", width=7), SheetColumn(tr("Record"), width=18),
               SheetColumn(tr("Part"), "integer", width=7), SheetColumn(tr("Ring"), width=12),
               SheetColumn(tr("Corner"), "integer", width=9), SheetColumn(tr("Latitude"), width=15),
               SheetColumn(tr("Longitude"), width=15), SheetColumn(tr("UTM zone"), width=11),
               SheetColumn(tr("East (m)"), width=14), SheetColumn(tr("North (m)"), width=14),
               SheetColumn(tr("MGRS (1 m)"), width=22), SheetColumn(tr("Not in IMSMA"), width=15)]
    book.table(tr("Coordinates"), "Coordinates", columns, rows, (
        tr("WGS 84 (EPSG:4326). Enter every corner in this order with all its figures; the last corner joins the "
           "first."),
        tr("Decimal degrees or UTM give the outline back exactly. MGRS is rounded to a metre: use it to find places, "
           "not to enter outlines.")), 2, lined=True)


def _drawings(book: Book, listed: CorrectionList, pictures: Path, progress: Progress) -> None:
    sheet: Any = None
    row = 2
    for entry in listed.waiting:
        progress.check()
        drawing = draw(entry.before, entry.proposed) if entry.proposed is not None else None
        if drawing is None:
            continue
        if sheet is None:
            sheet = book.sheet(tr("Drawings"), landscape=False)
            sheet.set_column(0, 0, 90)
            sheet.write_string(0, 0, tr("Drawings"), book.style("title"))
            sheet.write_string(1, 0, tr("Dashed: in IMSMA. Solid with dots: proposed. North is up."),
                               book.style("note"))
        file = pictures / f"{entry.number}.png"
        write_png(drawing, file)
        sheet.write_string(row + 1, 0, tr("Line {number}: {record}, {before} in IMSMA, {proposed} proposed",
                                          number=entry.number, record=entry.record,
                                          before=entry.value_now or tr("(empty)"), proposed=entry.value_proposed),
                           book.style("heading"))
        sheet.insert_image(row + 2, 0, str(file), {
            "x_scale": 0.5, "y_scale": 0.5, "x_offset": 8, "y_offset": 4, "object_position": 1,
            "description": entry.record})
        row += 3 + -(-(HEIGHT + 8) // _ROW_PIXELS)
    if sheet is not None:
        sheet.print_area(0, 0, row, 0)


def _answers(book: Book, listed: CorrectionList) -> None:
    states = load_model().code_lists["correction_state"]
    columns = [SheetColumn(tr("Line"), "integer", width=6), SheetColumn(tr("Record"), width=15),
               SheetColumn(tr("Table"), width=16), SheetColumn(tr("Field"), width=15),
               SheetColumn(tr("Value before"), width=20), SheetColumn(tr("Value proposed"), width=20),
               SheetColumn(tr("Value in IMSMA afterwards"), width=20), SheetColumn(tr("State"), width=14),
               SheetColumn(tr("Answer"), width=30), SheetColumn(tr("Answered on"), "date", width=12),
               SheetColumn(tr("List"), width=18), SheetColumn(tr("Sent on"), "date", width=12),
               SheetColumn(tr("Proposed by"), width=12), SheetColumn(tr("Evidence"), width=24)]
    rows = [[entry.number, entry.record, entry.table, entry.field, entry.value_now or tr("(empty)"),
             entry.value_proposed or tr("(empty)"), entry.value_answered, states.label(entry.state.value),
             entry.answer, entry.answered_on, entry.list_no, entry.sent_on, entry.by, entry.evidence]
            for entry in listed.answered]
    book.table(tr("Answered"), "Answered", columns, rows, _notes(listed), 2, lined=True)
