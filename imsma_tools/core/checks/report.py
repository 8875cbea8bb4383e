"""The report of a check as a file: JSON for the Remarks panel and for programs, a page to read, a table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from html import escape
from pathlib import Path
from typing import Any

from ..base.errors import BadInput
from ..base.files import write_aside
from ..base.language import current_language, number_text, tr
from ..base.paths import suite_version
from ..model.definition import load_model
from .remark import Remark, Severity
from .remark_list import place_text, record_title, write_csv
from .result import CheckResult

MOST_ON_A_PAGE = 5_000
LEFT_TO_RIGHT = ' dir="ltr"'
_COLOURS = {Severity.STOP: "#b3261e", Severity.CORRECT: "#b25e09", Severity.LOOK: "#1f5fa8", Severity.NOTE: "#5f6368"}
_STYLE = """body{font-family:'Noto Sans','Noto Sans Arabic','Segoe UI',Tahoma,sans-serif;margin:2em;color:#202124}
table{border-collapse:collapse;width:100%;margin:1em 0}
th,td{border-bottom:1px solid #dadce0;padding:.35em .6em;text-align:start;vertical-align:top}
th{background:#f1f3f4}.s{color:#fff;border-radius:3px;padding:0 .5em;white-space:nowrap}
td.n,bdi{white-space:nowrap}.r{color:#5f6368}"""


def check_suffix(file: Path) -> None:
    """Raises BadInput if no report can be written in the format a file name asks for."""
    if file.suffix.lower() not in _WRITERS:
        raise BadInput(tr("No report can be written as {name}.", name=file.name),
                       tr("Give a name that ends in {endings}.", endings=", ".join(_WRITERS)))


def write_report(file: Path, result: CheckResult, checked: str) -> None:
    """Writes the report in the format of the file's ending.

    :param checked: what was checked, for the reader.
    :raises BadInput: for another ending; :raises NotWritable: in words, with the former file untouched.
    """
    check_suffix(file)
    _WRITERS[file.suffix.lower()](file, result, run_info(result, checked))


def run_info(result: CheckResult, checked: str) -> dict[str, Any]:
    """Returns what was checked, when, by which version and rules, and every count."""
    return {"checked": checked, "made_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "suite_version": suite_version(), "language": current_language().value,
            "rules": [rule.id for rule in result.rules], **result.as_dict()}


def _write_json(file: Path, result: CheckResult, info: Mapping[str, Any]) -> None:
    content = {"run": info, "remarks": [remark.as_dict() for remark in result.remarks]}
    with write_aside(file) as aside:
        aside.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def _write_csv(file: Path, result: CheckResult, info: Mapping[str, Any]) -> None:
    write_csv(file, result.remarks)


def _write_html(file: Path, result: CheckResult, info: Mapping[str, Any]) -> None:
    with write_aside(file) as aside:
        aside.write_text("\n".join(_page(result, info)), encoding="utf-8")


def _page(result: CheckResult, info: Mapping[str, Any]) -> list[str]:
    language = current_language()
    direction = "rtl" if language.is_right_to_left else "ltr"
    title = tr("Remarks on {name}", name=Path(str(info["checked"])).name)
    lines = ["<!DOCTYPE html>", f'<html lang="{language.value}" dir="{direction}">', '<head><meta charset="utf-8">',
             f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>", f"<h1>{escape(title)}</h1>",
             f"<p>{escape(_summary(result, info))}</p>"]
    lines += [f"<p><b>{escape(tr('Not checked: {rule}. {reason}', rule=one.rule_id, reason=one.reason))}</b></p>"
              for one in result.not_run]
    if not result.remarks:
        return [*lines, f"<p>{escape(tr('No remarks.'))}</p>", "</body></html>"]
    remedies = {rule.id: rule.remedy.text() for rule in result.rules}
    lines += _table((tr("Severity"), tr("Rule"), tr("What"), tr("What to do")),
                    [(_mark(group.severity), f"<bdi{LEFT_TO_RIGHT}>{escape(group.rule_id)}</bdi>",
                      escape(group.sentence), escape(remedies.get(group.rule_id, ""))) for group in result.groups()])
    if len(result.remarks) > MOST_ON_A_PAGE:
        lines.append("<p><b>" + escape(tr("The worst {shown} of {count} remarks are listed here.",
                                          shown=number_text(MOST_ON_A_PAGE), count=number_text(len(result.remarks))))
                     + "</b></p>")
    lines += _table((tr("Severity"), tr("Rule"), tr("Record"), tr("Remark"), tr("Organisation"), tr("Place")),
                    [_row(remark) for remark in result.remarks[:MOST_ON_A_PAGE]])
    return [*lines, "</body></html>"]


def _summary(result: CheckResult, info: Mapping[str, Any]) -> str:
    tables = load_model().tables
    counts = ", ".join(f"{tables[name].label.text()}: {number_text(count)}" for name, count in result.records.items()
                       if count)
    severities = ", ".join(f"{severity.label}: {number_text(result.by_severity()[severity.value])}"
                           for severity in Severity)
    return " ".join((
        tr("Checked on {moment}: {records}.", moment=str(info["made_at"])[:16].replace("T", " ") + " UTC",
           records=counts or "-"),
        tr("Remarks: {severities}.", severities=severities),
        tr("Accepted before and not listed: {count}.", count=number_text(result.accepted))))


def _row(remark: Remark) -> tuple[str, ...]:
    # coordinates are read from the left in every language, names of places as they are written
    place = f"<bdi{'' if remark.admin1 else LEFT_TO_RIGHT}>{escape(place_text(remark))}</bdi>"
    return (_mark(remark.severity), f"<bdi{LEFT_TO_RIGHT}>{escape(remark.rule_id)}</bdi>",
            f"<bdi>{escape(record_title(remark))}</bdi>", escape(remark.message), escape(remark.organisation), place)


def _mark(severity: Severity) -> str:
    return f'<span class="s" style="background:{_COLOURS[severity]}">{escape(severity.label)}</span>'


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """Returns the lines of a table; the cells of ``rows`` are HTML already."""
    return ["<table><thead><tr>" + "".join(f"<th>{escape(text)}</th>" for text in head) + "</tr></thead><tbody>",
            *("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows), "</tbody></table>"]


_WRITERS = {".json": _write_json, ".html": _write_html, ".csv": _write_csv}
