"""The report of an update as one HTML page: no script, nothing loaded from elsewhere, right to left where needed.

First whether it went through and how old the data are, then counts that add up, then what a person must not miss:
records taken away and who refers to them, rejected records, replaced repairs, lost outlines; the changes last.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from os import PathLike
from typing import Optional

from ...base.days import PROGRAMME_ZONE
from ...base.files import write_aside
from ...base.language import Language, current_language, number_text, speaking, tr
from ...base.paths import suite_version
from ...base.units import M2
from ...intake.report import shown_outline
from ...intake.stored import shown
from ...intake.verdict import OUTLINE
from ...model.definition import Model, load_model
from ..freshness import when_text
from .outcome import Listing, TableOutcome, UpdateOutcome

_STYLE = """
body{font-family:'Noto Sans','Noto Sans Arabic','Segoe UI',Arial,sans-serif;margin:2em auto;max-width:70em;color:#222;
line-height:1.45;padding:0 1em}h1{font-size:1.5em}h2{font-size:1.2em;margin-top:1.8em;border-bottom:2px solid #888}
h3{font-size:1em;margin-bottom:.2em}table{border-collapse:collapse;margin:.4em 0;width:100%}
th,td{border:1px solid #bbb;padding:.25em .5em;text-align:start;vertical-align:top}th{background:#eee}
td.n{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.bad{background:#f8d7da;border-inline-start:.4em solid #b02a37;padding:.5em .8em}
.ask{background:#fff3cd;border-inline-start:.4em solid #d39e00;padding:.5em .8em;margin:.5em 0}
.small{color:#555;font-size:.9em}bdi{unicode-bidi:isolate}
"""


def write_report(path: PathLike[str] | str, outcome: UpdateOutcome, language: Optional[Language] = None) -> None:
    """Writes the report of an update, whether it went through or not.

    :raises NotWritable: if the file cannot be written.
    """
    with speaking(language or current_language()), write_aside(path) as aside:
        aside.write_text(report_html(outcome, load_model()), encoding="utf-8")


def report_html(outcome: UpdateOutcome, model: Model) -> str:
    """Returns the report in the current language."""
    language = current_language()
    title = tr("Update of {source}", source=outcome.source)
    return "\n".join([
        f'<!DOCTYPE html><html lang="{language.value}" dir="{"rtl" if language.is_right_to_left else "ltr"}"><head>'
        f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style></head><body>',
        f"<h1>{_text(title)}</h1>", *_head(outcome, model), *_counts(outcome, model), *_asked(outcome, model),
        *_sentences(tr("Warnings"), outcome.warnings, "ask"), *_sentences(tr("Notes"), outcome.notes),
        *(line for entry in outcome.tables for line in _table(entry, model)), "</body></html>"])


def _head(outcome: UpdateOutcome, model: Model) -> Iterable[str]:
    state = model.code_lists["sync_state"].label(outcome.state)
    if outcome.is_complete and outcome.data_as_of is not None:
        yield f"<p><b>{_text(state)}.</b> {_text(tr('Data of {when}.', when=when_text(outcome.data_as_of)))}</p>"
    else:
        sentence = " ".join((outcome.reason, outcome.remedy, tr("The records stand as they stood before.")))
        yield f'<p class="bad"><b>{_text(state)}.</b> {_text(sentence)}</p>'
    began = outcome.started_at.astimezone(PROGRAMME_ZONE)
    seconds = (outcome.ended_at - outcome.started_at).total_seconds() if outcome.ended_at else 0.0
    facts = [tr("Connection: {name}", name=outcome.connection), tr("Column matching: {name}", name=outcome.profile),
             tr("Everything was asked for") if outcome.mode == "full" else tr("Changes were asked for"),
             f"{began:%Y-%m-%d %H:%M}", tr("{count} s", count=number_text(seconds, 1)),
             tr("{count} requests", count=number_text(outcome.requests)),
             tr("{count} tried again", count=number_text(outcome.retries)),
             tr("{count} MB received", count=number_text(outcome.received_bytes / 1e6, 1)),
             *([tr("gone on with after a break")] if outcome.resumed else []), f"IMSMA Tools {suite_version()}"]
    yield f'<p class="small">{" &middot; ".join(_text(fact) for fact in facts)}</p>'
    if any(outcome.settled.values()):
        settled = tr("Correction requests: {done} done, {refused} refused, {gone} whose record is gone, {open} without "
                     "answer, {look} of them need a look.", **{name: number_text(number) for name, number
                                                               in outcome.settled.items()})
        yield f"<p>{_text(settled)}</p>"


def _counts(outcome: UpdateOutcome, model: Model) -> Iterable[str]:
    columns = (("read", tr("Read")), ("new", tr("New")), ("changed", tr("Changed")), ("unchanged", tr("Unchanged")),
               ("rejected", tr("Rejected")), ("deleted", tr("Taken away")), ("not_taken", tr("Not taken")),
               ("without_outline", tr("Without outline")), ("uncertain", tr("Uncertain outlines")),
               ("records", tr("Records now")))
    yield f"<table><tr><th>{_text(tr('Table'))}</th>{''.join(f'<th>{_text(label)}</th>' for _, label in columns)}</tr>"
    for entry in outcome.tables:
        counts = entry.counts()
        yield (f"<tr><td>{_text(model.table(entry.table_name).label.text())}</td>"
               + "".join(f'<td class="n">{number_text(counts[name])}</td>' for name, _ in columns) + "</tr>")
    yield "</table>"


def _asked(outcome: UpdateOutcome, model: Model) -> Iterable[str]:
    for name, listing in outcome.must_ask.items():
        heading = tr("Would be taken away, and nobody has allowed it yet: {table}",
                     table=model.table(name).label.text())
        yield from _listed(heading, listing, "ask")


def _table(entry: TableOutcome, model: Model) -> Iterable[str]:
    lists = [(tr("Taken away"), entry.deletions), (tr("Records that refer to them"), entry.referring),
             (tr("Rejected"), entry.rejections), (tr("Repairs that another outline replaced"), entry.replaced_repairs),
             (tr("Records that lost their outline"), entry.lost_outlines),
             (tr("Records on no map"), entry.on_no_map),
             (tr("Records that the column matching leaves out"), entry.left_out),
             (tr("Remarks on single records"), entry.remarks)]
    if not (any(listing.count for _, listing in lists) or entry.changes.count or entry.unknown or entry.repairs):
        return
    yield f"<h2>{_text(model.table(entry.table_name).label.text())}</h2>"
    for heading, values in entry.unknown.items():
        named = ", ".join(f"{value} ({number_text(count)})" for value, count in
                          sorted(values.items(), key=lambda item: -item[1])[:20])
        sentence = tr("Column {column}: these values are not known: {values}", column=heading, values=named)
        yield f'<div class="ask">{_text(sentence)}</div>'
    for heading, listing in lists:
        yield from _listed(heading, listing)
    yield from _repairs(entry)
    yield from _changes(entry, model)


def _listed(heading: str, listing: Listing, kind: str = "") -> Iterable[str]:
    if not listing.count:
        return
    yield f'<h3 class="{kind}">{_text(f"{heading}: {number_text(listing.count)}")}</h3>'
    yield f"<table><tr>{''.join(f'<th>{_text(name)}</th>' for name in (tr('Record'), tr('Key'), tr('Remark')))}</tr>"
    for item in listing.shown:
        yield f"<tr><td>{_text(item.title)}</td><td>{_text(item.key)}</td><td>{_text(item.sentence)}</td></tr>"
    yield "</table>"
    yield from _others(listing)


def _others(listing: Listing) -> Iterable[str]:
    if listing.count > len(listing.shown):
        rest = number_text(listing.count - len(listing.shown))
        yield f"<p>{_text(tr('... and {count} others.', count=rest))}</p>"


def _repairs(entry: TableOutcome) -> Iterable[str]:
    if not entry.repairs:
        return
    yield f"<h3>{_text(tr('Proposed repairs of outlines: {count}', count=number_text(len(entry.repairs))))}</h3>"
    yield f"<p>{_text(tr('The outlines stay as received, marked uncertain, until a person accepts a repair.'))}</p>"
    heads = (tr("Record"), tr("What is wrong"), tr("Area before ({unit})", unit=M2), tr("Area after ({unit})", unit=M2))
    yield f"<table><tr>{''.join(f'<th>{_text(name)}</th>' for name in heads)}</tr>"
    for item in entry.repairs:
        areas = "".join(f'<td class="n">{"" if value is None else number_text(value, 1)}</td>'
                        for value in (item.before_m2, item.after_m2))
        yield f"<tr><td>{_text(item.title)}</td><td>{_text(item.problem)}</td>{areas}</tr>"
    yield "</table>"


def _changes(entry: TableOutcome, model: Model) -> Iterable[str]:
    if not entry.changes.count:
        return
    table = model.table(entry.table_name)
    yield f"<h3>{_text(tr('Changed'))}: {number_text(entry.changes.count)}</h3>"
    heads = (tr("Record"), tr("Field"), tr("Before"), tr("Now"))
    yield f"<table><tr>{''.join(f'<th>{_text(name)}</th>' for name in heads)}</tr>"
    for item in entry.changes.shown:
        for difference in item.differences:
            if difference.field == OUTLINE:
                values = tr("Outline"), str(shown_outline(difference.ours)), str(shown_outline(difference.theirs))
            else:
                values = (table.field(difference.field).label.text(), shown(difference.ours), shown(difference.theirs))
            yield f"<tr><td>{_text(item.title)}</td>{''.join(f'<td>{_text(value)}</td>' for value in values)}</tr>"
    yield "</table>"
    yield from _others(entry.changes)


def _sentences(heading: str, sentences: Iterable[str], kind: str = "") -> Iterable[str]:
    lines = "".join(f"<li>{_text(sentence)}</li>" for sentence in sentences)
    if lines:
        yield f'<h2>{_text(heading)}</h2><ul class="{kind}">{lines}</ul>'


def _text(value: object) -> str:
    return f"<bdi>{escape(str(value))}</bdi>"
