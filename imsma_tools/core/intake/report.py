"""The report of an import as one HTML page: no script, nothing loaded from elsewhere, right to left where needed.

Page one has what a person must not miss: counts that add up, questions, repairs with their areas, rejected rows. The
changes follow, field by field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from os import PathLike
from typing import Optional

from ..base.files import write_aside
from ..base.language import Language, current_language, number_text, speaking, tr
from ..base.paths import suite_version
from ..base.units import M2
from ..model.definition import Model, Table
from .outcome import ListedRow, Outcome
from .stored import shown
from .verdict import OUTLINE, Difference, Verdict

MOST_LISTED = 5000
"""Rows listed in the parts after page one; beyond it the number of the others is said."""

_STYLE = """
body{font-family:'Noto Sans','Noto Sans Arabic','Segoe UI',Arial,sans-serif;margin:2em auto;max-width:70em;color:#222;
line-height:1.45;padding:0 1em}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.8em;border-bottom:2px solid #888}
table{border-collapse:collapse;margin:.6em 0;width:100%}th,td{border:1px solid #bbb;padding:.25em .5em;
text-align:start;vertical-align:top}th{background:#eee}td.n{text-align:end;white-space:nowrap;
font-variant-numeric:tabular-nums}.ask{background:#fff3cd;border-inline-start:.4em solid #d39e00;padding:.5em .8em;
margin:.5em 0}.bad{background:#f8d7da}.sum{font-weight:bold}.small{color:#555;font-size:.9em}bdi{unicode-bidi:isolate}
@media print{h2.next{page-break-before:always}}
"""


def write_report(path: PathLike[str] | str, outcome: Outcome, model: Model, table_name: str, file_name: str,
                 heading: str, language: Optional[Language] = None) -> None:
    """Writes the report of an import or a preview.

    :param heading: what was done, for example "Preview: nothing was written".
    :raises NotWritable: if the file cannot be written.
    """
    with speaking(language or current_language()), write_aside(path) as aside:
        aside.write_text(report_html(outcome, model.table(table_name), file_name, heading), encoding="utf-8")


def report_html(outcome: Outcome, table: Table, file_name: str, heading: str) -> str:
    """Returns the report in the current language."""
    language = current_language()
    direction = "rtl" if language.is_right_to_left else "ltr"
    title = tr("Import of {name}", name=file_name)
    parts = [
        f'<!DOCTYPE html><html lang="{language.value}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_text(title)}</h1><p><b>{_text(heading)}</b></p>",
        f'<p class="small">{_text(tr("Table: {table}", table=table.label.text(language)))} &middot; '
        f"{_text(dt.datetime.now().strftime('%Y-%m-%d %H:%M'))} &middot; IMSMA Tools {_text(suite_version())}</p>",
        *_counts(outcome), *_questions(outcome), *_repairs(outcome), *_rejected(outcome), *_notes(outcome),
        *_changes(tr("In conflict with our edits: waiting for a decision"), outcome.conflicts, table, "next"),
        *_changes(tr("Changed"), outcome.changed, table, "next"),
        *_changes(tr("Our edits that stay, because the file says what it said before"), outcome.kept, table),
        *_listed(tr("Missing in the file (they stay in the data file)"), outcome.missing),
        *_listed(tr("Remarks on single records"), outcome.remarks, outcome.remarks_beyond),
        "</body></html>"]
    return "\n".join(parts)


def _text(value: object) -> str:
    return f"<bdi>{escape(str(value))}</bdi>"


def _counts(outcome: Outcome) -> Iterable[str]:
    count = outcome.count
    rows = [(tr("New"), count(Verdict.NEW)), (tr("Changed"), count(Verdict.CHANGED)),
            (tr("Unchanged"), count(Verdict.UNCHANGED)), (tr("In conflict"), count(Verdict.CONFLICT)),
            (tr("Rejected"), count(Verdict.REJECTED))]
    yield f"<h2>{_text(tr('Every record of the file, counted once'))}</h2><table>"
    for label, number in rows:
        yield f'<tr><td>{_text(label)}</td><td class="n">{number_text(number)}</td></tr>'
    total = sum(number for _, number in rows)
    yield (f'<tr class="sum"><td>{_text(tr("Sum"))}</td><td class="n">{number_text(total)}</td></tr>'
           f'<tr class="sum"><td>{_text(tr("Records in the file"))}</td>'
           f'<td class="n">{number_text(outcome.rows_in)}</td></tr></table>')
    yield f"<p>{_text(tr('Kept without an outline: {count}.', count=number_text(outcome.without_outline)))} "
    yield f"{_text(tr('Missing in the file: {count}.', count=number_text(count(Verdict.MISSING))))}</p>"


def _questions(outcome: Outcome) -> Iterable[str]:
    if not outcome.questions:
        return
    yield f"<h2>{_text(tr('Questions to answer'))}</h2>"
    for question in outcome.questions:
        answer = tr("Answer with {setting}.", setting=question.answer_with) if question.answer_with else ""
        evidence = "".join(f"<li>{_text(line)}</li>" for line in question.evidence)
        yield (f'<div class="ask">{_text(f"{question.text} {answer}".strip())}'
               f"{f'<ul>{evidence}</ul>' if evidence else ''}</div>")


def _repairs(outcome: Outcome) -> Iterable[str]:
    yield f"<h2>{_text(tr('Proposed repairs of outlines: {count}', count=number_text(len(outcome.repairs))))}</h2>"
    if not outcome.repairs:
        return
    yield f"<p>{_text(tr('The outlines stay as received, marked uncertain, until a person accepts a repair.'))}</p>"
    methods = {"REORDER_POINTS": tr("points in another order"), "LINEWORK": tr("cut at the crossings")}
    yield _head(tr("Row"), tr("Record"), tr("What is wrong"), tr("Repair"),
                tr("Area before ({unit})", unit=M2), tr("Area after ({unit})", unit=M2),
                tr("Reported area ({unit})", unit=M2), tr("Land the repair may miss ({unit})", unit=M2))
    for item in outcome.repairs:
        halved = item.before_m2 is not None and item.after_m2 < 0.9 * max(item.before_m2, item.reported_m2 or 0.0)
        yield (f'<tr{" class=bad" if halved else ""}><td class="n">{item.row_no or ""}</td><td>{_text(item.title)}</td>'
               f"<td>{_text(item.problem)}</td><td>{_text(methods.get(item.method, item.method))}</td>"
               + "".join(f'<td class="n">{"" if value is None else number_text(value, 1)}</td>'
                         for value in (item.before_m2, item.after_m2, item.reported_m2, item.left_out_m2)) + "</tr>")
    yield "</table>"


def _rejected(outcome: Outcome) -> Iterable[str]:
    if not outcome.rejected:
        return
    yield f"<h2>{_text(tr('Rejected rows: {count}', count=number_text(len(outcome.rejected))))}</h2>"
    yield _head(tr("Row"), tr("Record"), tr("Why"))
    for row in outcome.rejected:
        yield _line(row)
    yield "</table>"


def _notes(outcome: Outcome) -> Iterable[str]:
    if outcome.notes:
        notes = "".join(f"<li>{_text(note)}</li>" for note in outcome.notes)
        yield f"<h2>{_text(tr('Notes'))}</h2><ul>{notes}</ul>"


def _changes(heading: str, rows: Sequence[ListedRow], table: Table, page: str = "") -> Iterable[str]:
    if not rows:
        return
    yield f'<h2 class="{page}">{_text(f"{heading}: {number_text(len(rows))}")}</h2>'
    yield _head(tr("Row"), tr("Record"), tr("Field"), tr("We have"), tr("The file says"))
    for row in rows[:MOST_LISTED]:
        differences = row.differences or (None,)
        for number, item in enumerate(differences):
            head = (f'<td class="n" rowspan="{len(differences)}">{row.row_no or ""}</td>'
                    f'<td rowspan="{len(differences)}">{_text(row.title)}</td>') if number == 0 else ""
            yield f"<tr>{head}{_difference(item, table) if item else _sentence_cells(row)}</tr>"
    yield "</table>"
    yield from _others(rows)


def _difference(item: Difference, table: Table) -> str:
    if item.field == OUTLINE:
        label, ours, theirs = tr("Outline"), str(shown_outline(item.ours)), str(shown_outline(item.theirs))
    else:
        label, ours, theirs = table.field(item.field).label.text(), shown(item.ours), shown(item.theirs)
    mark = ' class="bad"' if item.in_conflict else ""
    return f"<td>{_text(label)}</td><td>{_text(ours)}</td><td{mark}>{_text(theirs)}</td>"


def shown_outline(value: object) -> str:
    """Returns an outline as received, cut to what helps to recognise it."""
    if value is None:
        return tr("no outline")
    text = value if isinstance(value, str) else tr("outline")
    return text if len(text) <= 80 else f"{text[:77]}..."


def _sentence_cells(row: ListedRow) -> str:
    return f'<td colspan="3">{_text(row.sentence)}</td>'


def _listed(heading: str, rows: Sequence[ListedRow], beyond: int = 0) -> Iterable[str]:
    if not rows:
        return
    yield f'<h2>{_text(f"{heading}: {number_text(len(rows) + beyond)}")}</h2>'
    yield _head(tr("Row"), tr("Record"), tr("Remark"))
    for row in rows[:MOST_LISTED]:
        yield _line(row)
    yield "</table>"
    yield from _others(rows, beyond)


def _line(row: ListedRow) -> str:
    return (f'<tr><td class="n">{row.row_no or ""}</td><td>{_text(row.title)}</td><td>{_text(row.sentence)}</td></tr>')


def _others(rows: Sequence[ListedRow], beyond: int = 0) -> Iterable[str]:
    hidden = max(0, len(rows) - MOST_LISTED) + beyond
    if hidden:
        yield f"<p>{_text(tr('... and {count} others.', count=number_text(hidden)))}</p>"


def _head(*labels: str) -> str:
    return "<table><tr>" + "".join(f"<th>{_text(label)}</th>" for label in labels) + "</tr>"
