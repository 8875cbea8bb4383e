"""The report as a workbook: cover, summary with its own proof, figures, data, dictionary.

Every figure of the summary stands twice: as we computed it, and as a formula over the data sheet of the same file,
with a cell that says whether the two agree. Who doubts a figure can follow it to its records without us.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import write_aside
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.products.workbook import SHEET_ROWS, Book, SheetColumn, TableSheet

from ..figures.table import FigureTable, KeyFigure, Kind
from .report import Report

_FORMATS = {Kind.TEXT: "text", Kind.COUNT: "integer", Kind.AREA: "area", Kind.NUMBER: "decimal",
            Kind.PERCENT: "percent", Kind.DATE: "date"}


def check_suffix(file: Path) -> None:
    """Raises BadInput if a file name is not that of a workbook: Excel would not open it."""
    if file.suffix.lower() != ".xlsx":
        raise BadInput(tr("No workbook can be written as {name}.", name=file.name),
                       tr("Give a name that ends in {endings}.", endings=".xlsx"))


def write(report: Report, file: Path, progress: Progress = SILENT) -> None:
    """Writes the workbook beside ``file`` and swaps it in when it is whole.

    :raises BadInput: if a table has more rows than a sheet can hold.
    :raises NotWritable: if the file cannot be written, for example because Excel has it open.
    :raises MissingPackage: if XlsxWriter is not there.
    """
    check_suffix(file)
    if report.longest > SHEET_ROWS:
        raise BadInput(tr("A table of the report has {rows} rows; a sheet holds {limit}.",
                          rows=f"{report.longest:,}", limit=f"{SHEET_ROWS:,}"),
                       tr("Choose a shorter period, one governorate or one operator."))
    with write_aside(file) as aside, Book(aside, report.title, report.longest) as book:
        cover = book.sheet(tr("Cover"), landscape=False)
        summary = book.sheet(tr("Summary"), landscape=False)
        tables = (*report.figures, *report.data)
        sheets: dict[str, TableSheet] = {}
        for number, table in enumerate(tables):
            progress.check()
            progress.set_percent(100.0 * number / len(tables))
            sheets[table.key] = _table_sheet(book, table)
        _dictionary_sheet(book, tables)
        _fill_cover(book, cover, report, sheets)
        _fill_summary(book, summary, report, sheets)
        progress.check()


def _table_sheet(book: Book, table: FigureTable) -> TableSheet:
    columns = [SheetColumn(column.label, _FORMATS[column.kind], column.adds_up, column.meaning)
               for column in table.columns]
    return book.table(table.title, table.key, columns, table.rows, (*table.footnotes, *table.exclusions))


def _fill_cover(book: Book, sheet: Any, report: Report, sheets: dict[str, TableSheet]) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 58)
    sheet.write_string(0, 0, report.title, book.style("title"))
    row = 1
    if report.data_from.get("sample"):
        sheet.write_string(row, 0, tr("SYNTHETIC DATA for training and tests. Not for use on the ground."),
                           book.style("warning"))
        row += 1
    scope = report.scope
    facts = [
        (tr("Period"), scope.period.text()),
        (tr("Governorate"), scope.area or tr("all")),
        (tr("Operator"), scope.operator or tr("all")),
        (tr("Seen from"), str(scope.as_of) if scope.as_of else tr("the latest record")),
        (tr("Data reach to"), str(report.data_until) if report.data_until else tr("no dated records")),
        (tr("Time zone of dates"), report.data_from.get("time_zone", "")),
        (tr("Country"), report.data_from.get("country", "")),
        (tr("Made with"), f"IMSMA Tools {paths.suite_version()}"),
        (tr("Check sum of the data"), report.checksum),
    ]
    for label, value in facts:
        row += 1
        sheet.write_string(row, 0, label, book.style("text"))
        sheet.write_string(row, 1, value, book.style("wrap"))
    row += 2
    sheet.write_string(row, 0, tr("Sheets"), book.style("heading"))
    sheet.write_string(row, 1, tr("Rows"), book.style("heading"))
    for table in (*report.figures, *report.data):
        row += 1
        target = sheets[table.key].sheet.replace("'", "''")
        sheet.write_url(row, 0, f"internal:'{target}'!A1", book.style("link"), table.title)
        sheet.write_number(row, 1, len(table.rows), book.style("integer"))
    row += 2
    sheet.write_string(row, 0, tr("To be read with the figures"), book.style("heading"))
    notes = [tr("Reported areas and areas on the map are two figures. They are never mixed."),
             tr("No record of contamination does not mean that land is safe.")]
    for table in report.figures:
        notes += [f"{table.title}: {note}" for note in (*table.footnotes, *table.exclusions)]
    for note in notes:
        row += 1
        sheet.merge_range(row, 0, row, 1, note, book.style("wrap"))
        sheet.set_row(row, 14 * (1 + len(note) // 100))


def _fill_summary(book: Book, sheet: Any, report: Report, sheets: dict[str, TableSheet]) -> None:
    for column, width in enumerate((50, 20, 20, 14)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, tr("Summary"), book.style("title"))
    sheet.write_string(1, 0, tr("The second column is the figure of this report; the third adds up the data sheets of "
                                "this file again."), book.style("note"))
    header = 3
    heads = ((tr("Figure"), "header"), (tr("This report"), "header_figure"),
             (tr("From the data sheets"), "header_figure"), (tr("Agrees"), "header"))
    for column, (words, style_name) in enumerate(heads):
        sheet.write_string(header, column, words, book.style(style_name))
    for row, figure in enumerate(report.key_figures, start=header + 1):
        style = book.style(_FORMATS[figure.kind])
        sheet.write_string(row, 0, figure.label, book.style("text"))
        sheet.write_number(row, 1, figure.value, style)
        again = _recomputed(figure, report)
        sheet.write_formula(row, 2, _formula(figure, sheets[figure.table], report), style, again)
        agrees = abs(again - figure.value) < 0.5
        sheet.write_formula(row, 3, f'=IF(ABS(B{row + 1}-C{row + 1})<0.5,"{_yes()}","{_no()}")',
                            book.style("good"), _yes() if agrees else _no())
    last = header + len(report.key_figures)
    sheet.conditional_format(header + 1, 3, last, 3, {
        "type": "cell", "criteria": "==", "value": f'"{_no()}"', "format": book.style("bad")})


def _yes() -> str:
    return tr("yes")


def _no() -> str:
    return tr("NO")


def _formula(figure: KeyFigure, sheet: TableSheet, report: Report) -> str:
    """Returns the formula that computes a key figure again over its data sheet.

    Not SUMIFS: its conditions take a label with * ? ~ or a leading < > = for a pattern, and no notice of capitals.
    """
    if not sheet.rows:
        return "=0"
    table = _table_of(figure, report)
    terms = [f'--EXACT({sheet.reference(table.columns[table.index(key)].label)},"{_quoted(value)}")'
             for key, value in figure.where]
    if figure.column:
        terms.append(sheet.reference(table.columns[table.index(figure.column)].label))
    if figure.where:
        return f"=SUMPRODUCT({','.join(terms)})"
    if figure.column:
        return f"=SUM({terms[0]})"
    return f"=ROWS({sheet.reference(table.columns[0].label)})"


def _quoted(text: str) -> str:
    return text.replace('"', '""')


def _recomputed(figure: KeyFigure, report: Report) -> float:
    """Returns what the formula gives, for programs that show a file without computing it."""
    table = _table_of(figure, report)
    wanted = [(table.index(key), value) for key, value in figure.where]
    rows = [row for row in table.rows if all(row[position] == value for position, value in wanted)]
    if not figure.column:
        return float(len(rows))
    position = table.index(figure.column)
    return float(sum(row[position] or 0 for row in rows))


def _table_of(figure: KeyFigure, report: Report) -> FigureTable:
    return next(table for table in (*report.figures, *report.data) if table.key == figure.table)


def _dictionary_sheet(book: Book, tables: tuple[FigureTable, ...]) -> None:
    rows = [(table.title, column.label, _KIND_WORDS[column.kind](), column.meaning)
            for table in tables for column in table.columns]
    book.table(tr("Dictionary"), "Dictionary", [
        SheetColumn(tr("Sheet")), SheetColumn(tr("Column")), SheetColumn(tr("Holds")), SheetColumn(tr("Meaning"))],
        rows)


_KIND_WORDS = {
    Kind.TEXT: lambda: tr("text"), Kind.COUNT: lambda: tr("number of records"),
    Kind.AREA: lambda: tr("area in {unit}", unit=M2), Kind.NUMBER: lambda: tr("number"),
    Kind.PERCENT: lambda: tr("per cent"), Kind.DATE: lambda: tr("day"),
}
