"""The list of corrections as one page to read, send or print."""

from __future__ import annotations

import datetime as dt
from html import escape
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.language import current_language, tr
from ..intake.correction_values import DECIMALS
from ..model.definition import load_model
from .correction_list import CorrectionList, Entry, corners
from .outline_drawing import as_svg, draw

_STYLE = """@page{size:A4 landscape;margin:12mm}
body{font-family:'Noto Sans','Noto Sans Arabic','Segoe UI',Tahoma,sans-serif;margin:2em;color:#202124}
table{border-collapse:collapse;width:100%;margin:1em 0}
th,td{border:1px solid #9aa0a6;padding:.3em .5em;text-align:start;vertical-align:top}
th{background:#f1f3f4}thead{display:table-header-group}tr,figure{break-inside:avoid}
.n{color:#5f6368}bdi{white-space:pre-line}bdi.d{white-space:nowrap}
figure{display:inline-block;margin:1em}figcaption{font-weight:bold}
@media print{body{margin:0;font-size:9pt}}"""
_LEFT = ' dir="ltr"'


def check_suffix(file: Path) -> None:
    """Raises BadInput if a file name is not that of a page."""
    if file.suffix.lower() not in (".html", ".htm"):
        raise BadInput(tr("No page can be written as {name}.", name=file.name),
                       tr("Give a name that ends in {endings}.", endings=".html"))


def write(listed: CorrectionList, file: Path) -> None:
    """Writes the page beside ``file`` and swaps it in when it is whole.

    :raises BadInput: if the name does not end in .html; :raises NotWritable: if the file cannot be written.
    """
    check_suffix(file)
    with write_aside(file) as aside:
        aside.write_text("\n".join(_page(listed)), encoding="utf-8")


def _page(listed: CorrectionList) -> list[str]:
    language = current_language()
    direction = "rtl" if language.is_right_to_left else "ltr"
    lines = ["<!DOCTYPE html>", f'<html lang="{language.value}" dir="{direction}">', '<head><meta charset="utf-8">',
             f"<title>{escape(listed.title)}</title><style>{_STYLE}</style></head><body>",
             f"<h1>{escape(listed.title)}</h1>",
             "<p>" + " ".join(escape(note) for note in (tr("Made on {day}.", day=listed.made_on.isoformat()),
                                                        *listed.notes)) + "</p>"]
    if not listed.entries:
        lines.append(f"<p>{escape(tr('There are no corrections of this kind.'))}</p>")
    lines += _waiting(listed.waiting) if listed.waiting else []
    for entry in listed.waiting:
        lines += _outline(entry)
    lines += _answered(listed.answered) if listed.answered else []
    return [*lines, "</body></html>"]


def _waiting(entries: tuple[Entry, ...]) -> list[str]:
    heads = (tr("Line"), tr("Record"), tr("Key in IMSMA"), tr("Table"), tr("Field in IMSMA"), tr("Field"),
             tr("Value in IMSMA"), tr("Value proposed"), tr("Evidence"), tr("Proposed by"), tr("Proposed on"),
             tr("State"))
    return _table(heads, [(str(entry.number), _own(entry.record), _own(entry.key), _own(entry.table) + _small(
        entry.their_table), _own(entry.their_field), _own(entry.field), _own(entry.value_now or tr("(empty)")),
        f"<b>{_own(entry.value_proposed or tr('(empty)'))}</b>", _own(entry.evidence), _own(entry.by),
        _day(entry.on), _state(entry) + _small(entry.list_no) + _small(entry.answer)) for entry in entries])


def _answered(entries: tuple[Entry, ...]) -> list[str]:
    heads = (tr("Line"), tr("Record"), tr("Table"), tr("Field"), tr("Value before"), tr("Value proposed"),
             tr("Value in IMSMA afterwards"), tr("State"), tr("Answer"), tr("Answered on"), tr("List"),
             tr("Proposed by"))
    return [f"<h2>{escape(tr('Answered'))}</h2>", *_table(heads, [(
        str(entry.number), _own(entry.record), _own(entry.table), _own(entry.field),
        _own(entry.value_now or tr("(empty)")), _own(entry.value_proposed or tr("(empty)")),
        _own(entry.value_answered), _state(entry), _own(entry.answer), _day(entry.answered_on),
        _own(entry.list_no), _own(entry.by)) for entry in entries])]


def _outline(entry: Entry) -> list[str]:
    places = corners(entry)
    if not places:
        return []
    drawing = draw(entry.before, entry.proposed)
    caption = tr("Line {number}: {record}, {before} in IMSMA, {proposed} proposed", number=entry.number,
                 record=entry.record, before=entry.value_now or tr("(empty)"), proposed=entry.value_proposed)
    lines = [f"<h2>{escape(caption)}</h2>"]
    if drawing is not None:
        lines.append(f"<figure>{as_svg(drawing)}<div class=\"n\">"
                     f"{escape(tr('Dashed: in IMSMA. Solid with dots: proposed. North is up.'))}</div></figure>")
    heads = (tr("Part"), tr("Ring"), tr("Corner"), tr("Latitude"), tr("Longitude"), tr("UTM zone"), tr("East (m)"),
             tr("North (m)"), tr("MGRS (1 m)"), tr("Not in IMSMA"))
    rows = []
    for corner in places:
        zone, easting, northing = corner.utm
        figures = (f"{corner.latitude:.{DECIMALS}f}", f"{corner.longitude:.{DECIMALS}f}", zone, f"{easting:.2f}",
                   f"{northing:.2f}", corner.mgrs)
        rows.append((str(corner.part), escape(corner.ring), str(corner.number),
                     *(f"<bdi{_LEFT}>{figure}</bdi>" for figure in figures),
                     escape(tr("new")) if corner.is_new else ""))
    return [*lines, *_table(heads, rows)]


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """Returns the lines of a table; the cells of ``rows`` are HTML already."""
    return ["<table><thead><tr>" + "".join(f"<th>{escape(text)}</th>" for text in heads) + "</tr></thead><tbody>",
            *("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows), "</tbody></table>"]


def _own(text: str) -> str:
    """Returns a text that keeps its own direction, whatever stands around it."""
    return f"<bdi>{escape(text)}</bdi>"


def _day(day: Optional[dt.date]) -> str:
    return f'<bdi class="d">{day.isoformat()}</bdi>' if day is not None else ""


def _small(text: str) -> str:
    return f'<br><bdi class="n">{escape(text)}</bdi>' if text else ""


def _state(entry: Entry) -> str:
    return escape(load_model().code_lists["correction_state"].label(entry.state.value))
