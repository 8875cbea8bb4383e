"""The figures of an order's progress as text for the screen."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import current_language, number_text, tr
from imsma_tools.core.base.units import M2
from imsma_tools.core.model.definition import CodeList, load_model
from imsma_tools.core.tasking.task_progress import Areas
from otms_plugin.core.progress_history import History


def headline(history: History) -> str:
    """Returns the order, how much is done and when the rest will be, in a few words of HTML."""
    now, forecast = history.now, history.forecast
    status = load_model().code_lists["task_status"].label(now.status) if now.status else ""
    words = [tr("{share} % on the map", share=number_text(now.pct_spatial, 1)) if now.pct_spatial is not None else "",
             tr("{share} % reported", share=number_text(now.pct_reported, 1)) if now.pct_reported is not None else "",
             tr("forecast {day}", day=isolated(forecast.day.isoformat())) if forecast.day else ""]
    return _directed(f"<b>{html.escape(isolated(now.task_no))}</b> {html.escape(status)}<br>"
                     + html.escape(" \u00b7 ".join(filter(None, words))))


def figures(history: History) -> str:
    """Returns the figures of an order as HTML."""
    now, forecast = history.now, history.forecast
    lines = []
    lines.append(html.escape(tr("On the map: {area} of {whole}", area=_area(now.all.released_m2, now.pct_spatial),
                                whole=_area(now.task_m2))))
    lines.append(html.escape(tr("Reported: {area} of {whole}", area=_area(now.all.reported_m2, now.pct_reported),
                                whole=_area(now.declared_m2))))
    if forecast.left_m2 is not None:
        lines.append(html.escape(tr("Left: {area}", area=_area(forecast.left_m2))))
    if history.gaps:
        lines.append(html.escape(tr("Not covered by approved reports: {area} in {count} pieces",
                                    area=_area(sum(piece.area_m2 for piece in history.gaps)),
                                    count=len(history.gaps))))
    if now.time_share is not None:
        used = tr("Time used: {share} %", share=number_text(100 * now.time_share))
        if now.suspended_days:
            used += " " + tr("(without {days} suspended days)", days=now.suspended_days)
        lines.append(html.escape(used))
    if forecast.planned is not None:
        lines.append(html.escape(tr("Planned end: {day}", day=isolated(forecast.planned.isoformat()))))
    lines.append(html.escape(_forecast(history)))
    items = sum(now.items.values())
    lines.append(html.escape(tr("Reports: {count}", count=now.reports) + " \u00b7 " + tr(
        "Items found: {count}", count=number_text(items)) + ("" if now.days_without_report is None else " \u00b7 " + tr(
            "Days without report: {days}", days=now.days_without_report))))
    return _directed("<br>".join(lines))


def tables(history: History) -> str:
    """Returns areas by outcome and method, items and teams as HTML."""
    now, lists = history.now, load_model().code_lists
    parts = [_areas(tr("Outcome"), now.by_outcome, lists["outcome"]), _areas(tr("Method"), now.by_method,
                                                                            lists["method"])]
    if now.items:
        category = lists["ordnance_category"]
        parts.append(_table([tr("Items found"), tr("Number")], [
            [category.label(code) if code else tr("not said"), number_text(count)]
            for code, count in sorted(now.items.items(), key=lambda item: -item[1])]))
    if history.teams:
        parts.append(_table([tr("Team"), tr("Days"), tr("Reported ({unit})", unit=M2),
                             tr("{unit} a day", unit=M2), tr("Items found")], [
            [team.name or tr("not said"), str(team.days), _number(team.reported_m2), _number(team.m2_per_day),
             number_text(team.items)] for team in history.teams]))
        parts.append(f"<i>{html.escape(tr('For use inside the office: ground, depth and method differ.'))}</i>")
    return _directed("<br>".join(filter(None, parts)))


def _forecast(history: History) -> str:
    forecast = history.forecast
    if forecast.day is None:
        return tr("Forecast: {reason}", reason=forecast.why_not)
    return tr("Forecast: done on {day} at {rate} {unit} a day of work", day=isolated(forecast.day.isoformat()),
              rate=number_text(forecast.rate_m2 or 0.0), unit=M2)


def _areas(title: str, areas: Mapping[str, Areas], codes: CodeList) -> str:
    if not areas:
        return ""
    return _table([title, tr("On the map ({unit})", unit=M2), tr("Reported ({unit})", unit=M2)], [
        [codes.label(code) if code else tr("not said"), _number(area.released_m2), _number(area.reported_m2)]
        for code, area in areas.items()])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Returns a table as HTML. Qt does not mirror tables, so the columns are turned round where they have to be."""
    order = -1 if current_language().is_right_to_left else 1
    name, figure = ("right", "left") if order < 0 else ("left", "right")

    def line(tag: str, cells: Sequence[str]) -> str:
        made = [f'<{tag} align="{figure if place else name}">{html.escape(isolated(cell) if place else cell)}</{tag}>'
                for place, cell in enumerate(cells)]
        return f"<tr>{''.join(made[::order])}</tr>"

    return f'<table cellpadding="3">{line("th", head)}{"".join(line("td", row) for row in rows)}</table>'


def _area(value: Optional[float], share: Optional[float] = None) -> str:
    if value is None:
        return tr("not known")
    text = f"{number_text(value)} {M2}"
    return isolated(text if share is None else f"{text} ({number_text(share, 1)} %)")


def _number(value: Optional[float]) -> str:
    return "-" if value is None else number_text(value)


def _directed(text: str) -> str:
    direction = "rtl" if current_language().is_right_to_left else "ltr"
    return f'<div dir="{direction}">{text}</div>'
